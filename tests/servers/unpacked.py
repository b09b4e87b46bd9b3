"""Cyrus and Courier, unpacked by `.ci/servers` beside the Dovecot that is installed, each in a folder of its own."""

import contextlib
import imaplib
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from tests.servers.mailserver import MailServer, free_port

ROOT = Path(__file__).parents[2] / ".servers" / "root"
START_S = 15.0
_LIBRARIES = ":".join(str(ROOT / place) for place in ("usr/lib/x86_64-linux-gnu", "usr/lib", "lib/x86_64-linux-gnu"))


def unpacked() -> bool:
    return ROOT.is_dir()


class _Nobody:
    """Whom a server runs as, for none may be root."""

    def __init__(self) -> None:
        root = os.getuid() == 0
        self.account = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.getuid())
        ids = f"--reuid={self.account.pw_uid}", f"--regid={self.account.pw_gid}"
        self.prefix = ["setpriv", *ids, "--clear-groups"] if root else []

    def own(self, base: Path) -> None:
        if self.prefix:
            for path in (base, *base.rglob("*")):
                os.chown(path, self.account.pw_uid, self.account.pw_gid)


_IMAPD_CONF = """
configdirectory: {base}/conf
defaultpartition: default
partition-default: {base}/part
sievedir: {base}/sieve
admins: cyrus
cyrus_user: {user}
sasl_pwcheck_method: alwaystrue
sasl_mech_list: PLAIN LOGIN
allowplaintext: yes
unixhierarchysep: yes
altnamespace: yes
virtdomains: userid
defaultdomain: localhost
servername: localhost
conversations: no
"""
_CYRUS_CONF = """
START {{
  recover cmd="{programs}/ctl_cyrusdb -C {base}/imapd.conf -r"
}}
SERVICES {{
  imap cmd="{programs}/imapd -C {base}/imapd.conf" listen="127.0.0.1:{port}" prefork=1
}}
DAEMON {{
  idled cmd="{programs}/idled -C {base}/imapd.conf"
}}
"""


class Cyrus(MailServer):
    """Cyrus IMAP: every password is right, and mailboxes are made by the administrator."""

    def __init__(self) -> None:
        self.port = free_port()
        self.base = Path(tempfile.mkdtemp(prefix="cy", dir="/tmp"))
        nobody = _Nobody()
        for name in ("db", "socket", "proc", "log", "msg", "quota", "user"):
            (self.base / "conf" / name).mkdir(parents=True)
        for name in ("part", "sieve"):
            (self.base / name).mkdir()
        values = {"base": self.base, "user": nobody.account.pw_name, "port": self.port}
        (self.base / "imapd.conf").write_text(_IMAPD_CONF.format(**values))
        (self.base / "cyrus.conf").write_text(_CYRUS_CONF.format(programs=ROOT / "usr/lib/cyrus/bin", **values))
        nobody.own(self.base)
        self._prefix = nobody.prefix
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        files = "-C", f"{self.base}/imapd.conf", "-M", f"{self.base}/cyrus.conf", "-p", f"{self.base}/pid"
        self._process = subprocess.Popen(
            [*self._prefix, str(ROOT / "usr/lib/cyrus/bin/master"), *files, "-D"],
            env={"PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": _LIBRARIES},
            start_new_session=True,
        )
        until = time.monotonic() + START_S
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1) as probe:
                probe.settimeout(5)
                if probe.recv(4) == b"* OK":
                    return
            if time.monotonic() > until:
                raise RuntimeError("Cyrus doesn't start")
            time.sleep(0.05)

    def remove(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
        shutil.rmtree(self.base, ignore_errors=True)

    def new_user(self) -> str:
        user = super().new_user()
        self._make(user)
        return user

    def bump_uidvalidity(self, user: str, mailbox: str = "INBOX") -> int:
        raise NotImplementedError("Cyrus gives a mailbox no other UIDVALIDITY while somebody has it open")

    def _make(self, user: str) -> None:
        local, _, domain = user.partition("@")
        with self._administrator() as cyrus:
            assert cyrus.create(f'"user/{user}"')[0] == "OK"
            for name in ("Drafts", "Sent", "Trash"):
                use = f'"user/{local}/{name}@{domain}" (USE (\\{name}))'
                assert cyrus._simple_command("CREATE", use)[0] == "OK"  # noqa: SLF001 - imaplib's create() knows no USE

    def _administrator(self) -> imaplib.IMAP4:
        return self.connection("cyrus")


class Courier(MailServer):
    """Courier IMAP without its sign-in: whoever connects is in, as the one user of one Maildir."""

    def __init__(self) -> None:
        self.base = Path(tempfile.mkdtemp(prefix="co", dir="/tmp"))
        self._nobody = _Nobody()
        self._closing = False
        self._children: list[subprocess.Popen[bytes]] = []
        self._user = f"u{secrets.token_hex(6)}@example.org"
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]

    def folder(self, name: str) -> str:
        return name if name == "INBOX" else f"INBOX.{name}"

    def start(self) -> None:
        for name in (".", ".Drafts", ".Sent", ".Trash"):
            for part in ("cur", "new", "tmp"):
                (self.base / "Maildir" / name / part).mkdir(parents=True)
            (self.base / "Maildir" / name / "maildirfolder").touch()
        (self.base / "Maildir" / "maildirfolder").unlink()
        self._nobody.own(self.base)
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        maildir = str(self.base / "Maildir")
        environment = {
            "LD_LIBRARY_PATH": _LIBRARIES,
            "HOME": str(self.base),
            "MAILDIRPATH": maildir,
            "AUTHENTICATED": self._user,
            "AUTHADDR": self._user,
            "IMAP_CAPABILITY": "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE IDLE",
            "GAMIN_DEBUG_SERVER": str(ROOT / "usr/libexec/gam_server"),  # watches folders; leaves by itself when idle
            "IMAP_IDLE_TIMEOUT": "1",
            "IMAPLOGINTAG": "*",
            "TCPREMOTEIP": "127.0.0.1",
            "TCPREMOTEPORT": "1",
            "PROTOCOL": "IMAP",
            **dict.fromkeys(("AUTHACCOUNT", "AUTHFULLNAME", "AUTHOPTIONS", "AUTHUSER"), "x"),
        }
        while not self._closing:
            try:
                link, _ = self._listener.accept()
            except OSError:
                return
            with link:
                command = [*self._nobody.prefix, str(ROOT / "usr/bin/imapd"), maildir]
                ends = link.fileno()
                child = subprocess.Popen(command, stdin=ends, stdout=ends, stderr=subprocess.DEVNULL, env=environment)
                self._children.append(child)

    def remove(self) -> None:
        self._closing = True
        self._listener.close()
        for child in self._children:
            child.kill()
            child.wait(10)
        shutil.rmtree(self.base, ignore_errors=True)

    def new_user(self) -> str:
        return self._user

    def connection(self, user: str) -> imaplib.IMAP4:
        assert user == self._user
        connection = imaplib.IMAP4("127.0.0.1", self.port, timeout=10)
        connection.state = "AUTH"
        return connection

    def bump_uidvalidity(self, user: str, mailbox: str = "INBOX") -> int:
        assert (user, mailbox) == (self._user, "INBOX")
        time.sleep(1.1)  # the new one is the time in seconds
        (self.base / "Maildir" / "courierimapuiddb").unlink()
        return 0
