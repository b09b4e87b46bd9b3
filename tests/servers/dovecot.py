"""A real, throw-away Dovecot on 127.0.0.1, started in some 30 ms: what the contract is held against.

Every user name exists and has the same password, so that each test takes a fresh user of its own. The tests
look at a mailbox from behind, by a connection of plain imaplib that has nothing to do with onradar's code.
"""

import contextlib
import grp
import os
import pwd
import secrets
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import trustme

from tests.servers.mailserver import PASSWORD, MailServer, free_port

START_S = 10.0

_CONFIG = """
protocols = imap
listen = 127.0.0.1
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = 1
first_valid_gid = 0
ssl = yes
ssl_cert = <{base}/cert.pem
ssl_key = <{base}/key.pem
auth_failure_delay = 0
mail_fsync = never
mail_location = sdbox:~/box
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/home/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
{mailboxes}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service auth {{
  user = {user}
}}
service auth-worker {{
  user = {user}
}}
{extra}
"""


@dataclass(frozen=True)
class Options:
    """What one server is like: its folders, as (name, attribute or ""), and further lines of configuration.

    In `extra` and in `files` (by name) {base} is the server's own folder.
    """

    folders: tuple[tuple[str, str], ...] = (("Drafts", "\\Drafts"), ("Sent", "\\Sent"), ("Trash", "\\Trash"))
    extra: str = ""
    files: tuple[tuple[str, str], ...] = ()


@dataclass
class Authority:
    """A certificate authority of the tests' own and a certificate for localhost signed by it."""

    ca: trustme.CA = field(default_factory=trustme.CA)

    ca_file: Path = Path()

    def __post_init__(self) -> None:
        self.localhost = self.ca.issue_cert("localhost", "127.0.0.1")

    def server_context(self, *names: str, **validity: datetime) -> ssl.SSLContext:
        """A server's context, with a certificate for localhost or for the names (and not_before, not_after) given."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (self.ca.issue_cert(*names, **validity) if names else self.localhost).configure_cert(context)  # type: ignore[arg-type]  # trustme's other options are texts
        return context


def installed() -> bool:
    return shutil.which("dovecot") is not None


class Dovecot(MailServer):
    """One server; `start` it, and `stop` it in the end."""

    def __init__(self, authority: Authority, options: Options | None = None) -> None:
        self.options = options or Options()
        self.port = free_port()
        self.tls_port = free_port()
        # Unix sockets live below it, and their paths are limited to some hundred characters.
        self.base = Path(tempfile.mkdtemp(prefix="dc", dir="/tmp"))
        account = pwd.getpwnam("nobody") if os.getuid() == 0 else pwd.getpwuid(os.getuid())
        self._prefix = (
            ["setpriv", f"--reuid={account.pw_uid}", f"--regid={account.pw_gid}", "--clear-groups"]
            if os.getuid() == 0
            else []
        )
        authority.localhost.cert_chain_pems[0].write_to_path(self.base / "cert.pem")
        authority.localhost.private_key_pem.write_to_path(self.base / "key.pem")
        for name in ("run", "state", "home"):
            (self.base / name).mkdir()
        for name, text in self.options.files:
            (self.base / name).write_text(text.replace("{base}", str(self.base)), encoding="utf-8")
        self._config = self.base / "conf"
        self._config.write_text(self._configuration(account), encoding="utf-8")
        if os.getuid() == 0:
            for path in (self.base, *self.base.rglob("*")):
                os.chown(path, account.pw_uid, account.pw_gid)
        self._process: subprocess.Popen[bytes] | None = None

    def _configuration(self, account: pwd.struct_passwd) -> str:
        mailboxes = "".join(
            f'  mailbox "{name}" {{\n    auto = subscribe\n' + (f"    special_use = {use}\n" if use else "") + "  }\n"
            for name, use in self.options.folders
        )
        return _CONFIG.format(
            base=self.base,
            user=account.pw_name,
            group=grp.getgrgid(account.pw_gid).gr_name,
            uid=account.pw_uid,
            gid=account.pw_gid,
            password=PASSWORD,
            port=self.port,
            tls_port=self.tls_port,
            mailboxes=mailboxes,
            extra=self.options.extra.replace("{base}", str(self.base)),
        )

    def start(self) -> None:
        """Run the server; back when it greets."""
        assert self._process is None
        until = time.monotonic() + START_S
        while True:
            # A Dovecot that has just been stopped may still hold the port: then the new one ends at once.
            if self._process is None or self._process.poll() is not None:
                self._process = subprocess.Popen(
                    [*self._prefix, "dovecot", "-F", "-c", str(self._config)], start_new_session=True
                )
            try:
                with socket.create_connection(("127.0.0.1", self.port), 1) as probe:
                    probe.settimeout(2)
                    if probe.recv(4) == b"* OK":
                        return
            except OSError:
                pass
            if time.monotonic() > until:
                self._kill()
                raise RuntimeError(f"Dovecot doesn't start: {self.log()}")
            time.sleep(0.01)

    def stop(self) -> None:
        """End the server in order, and with it the connections that it serves."""
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(10)
            self._kill()

    def _kill(self) -> None:
        """End what is left of the server at once; its children outlive it by a moment otherwise."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
            self._process = None

    def restart(self) -> None:
        """Stop and start on the same ports, with the same mail."""
        self.stop()
        self.start()

    def remove(self) -> None:
        """Stop and leave nothing behind."""
        self._kill()
        shutil.rmtree(self.base, ignore_errors=True)

    def log(self) -> str:
        path = self.base / "log"
        return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""

    def bump_uidvalidity(self, user: str, mailbox: str = "INBOX") -> int:
        """Change a mailbox's UIDVALIDITY in place, as a restored backup would; the new one."""
        new = int(time.time()) + 1000 + secrets.randbelow(1_000_000)
        command = ["doveadm", "-c", str(self._config), "mailbox", "update", "-u", user, "--uid-validity", str(new)]
        subprocess.run([*self._prefix, *command, mailbox], check=True, capture_output=True, timeout=20)
        return new
