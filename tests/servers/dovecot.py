"""A real, throw-away Dovecot on 127.0.0.1, started in some 30 ms: what the contract is held against.

Every user name exists and has the same password, so that each test takes a fresh user of its own. The tests
look at a mailbox from behind, by a connection of plain imaplib that has nothing to do with onradar's code.
"""

import binascii
import contextlib
import grp
import imaplib
import os
import pwd
import re
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

PASSWORD = 'se(cret)"1'  # quoting it is part of the test
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

    def server_context(self, *names: str) -> ssl.SSLContext:
        """A server's context, with a certificate for localhost or for the names given."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (self.ca.issue_cert(*names) if names else self.localhost).configure_cert(context)
        return context


def installed() -> bool:
    return shutil.which("dovecot") is not None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Dovecot:
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

    def new_user(self) -> str:
        """A user that nobody has used yet."""
        return f"u{secrets.token_hex(6)}@example.org"

    def connection(self, user: str) -> imaplib.IMAP4:
        """A connection of the tests' own, signed in; close it by `logout`."""
        connection = imaplib.IMAP4("127.0.0.1", self.port, timeout=10)
        connection.login(user, PASSWORD)
        return connection

    def deliver(
        self,
        user: str,
        message: bytes,
        mailbox: str = "INBOX",
        flags: tuple[str, ...] = (),
        internaldate: datetime | None = None,
    ) -> int:
        """Put a message into a mailbox, as another program would; its UID."""
        return self.deliver_all(user, [message], mailbox, flags, internaldate)[0]

    def deliver_all(
        self,
        user: str,
        messages: list[bytes],
        mailbox: str = "INBOX",
        flags: tuple[str, ...] = (),
        internaldate: datetime | None = None,
    ) -> list[int]:
        date = f'"{internaldate.strftime("%d-%b-%Y %H:%M:%S %z")}"' if internaldate else None
        uids: list[int] = []
        with self.connection(user) as connection:
            for message in messages:
                typ, answer = connection.append(_wire(mailbox), f"({' '.join(flags)})", date, message)
                assert typ == "OK", answer
                found = re.search(rb"APPENDUID \d+ (\d+)", answer[0])
                assert found, answer
                uids.append(int(found[1]))
        return uids

    def change_flags(self, user: str, mailbox: str, uid: int, change: str, *flags: str) -> None:
        """Change flags as the user's own program would: change is "+FLAGS" or "-FLAGS"."""
        with self.connection(user) as connection:
            connection.select(_wire(mailbox))
            typ, answer = connection.uid("STORE", str(uid), change, f"({' '.join(flags)})")
            assert typ == "OK", answer

    def remove_message(self, user: str, mailbox: str, uid: int) -> None:
        """Delete and expunge one message as the user would."""
        with self.connection(user) as connection:
            connection.select(_wire(mailbox))
            connection.uid("STORE", str(uid), "+FLAGS", "(\\Deleted)")
            typ, answer = connection.uid("EXPUNGE", str(uid))
            assert typ == "OK", answer

    def create(self, user: str, mailbox: str) -> None:
        with self.connection(user) as connection:
            typ, answer = connection.create(_wire(mailbox))
            assert typ == "OK", answer

    def delete_mailbox(self, user: str, mailbox: str) -> None:
        with self.connection(user) as connection:
            typ, answer = connection.delete(_wire(mailbox))
            assert typ == "OK", answer

    def snapshot(self, user: str, mailbox: str = "INBOX") -> tuple[tuple[int, frozenset[str], int], ...]:
        """(UID, flags, size) of every message: equal before and after, a mailbox is unchanged."""
        rows = []
        with self.connection(user) as connection:
            _, count = connection.select(_wire(mailbox), readonly=True)
            if count[0] in {None, b"0"}:
                return ()
            _, answer = connection.fetch("1:*", "(UID FLAGS RFC822.SIZE)")
        for line in answer:
            assert isinstance(line, bytes)
            found = dict(re.findall(rb"(UID|RFC822\.SIZE|FLAGS) (\d+|\([^)]*\))", line))
            flags = frozenset(found[b"FLAGS"].strip(b"()").decode().split()) - {"\\Recent"}
            rows.append((int(found[b"UID"]), flags, int(found[b"RFC822.SIZE"])))
        return tuple(rows)

    def messages(self, user: str, mailbox: str) -> list[tuple[frozenset[str], bytes]]:
        """Flags and octets of every message, oldest first."""
        found: list[tuple[frozenset[str], bytes]] = []
        with self.connection(user) as connection:
            _, count = connection.select(_wire(mailbox), readonly=True)
            if count[0] in {None, b"0"}:
                return []
            _, answer = connection.fetch("1:*", "(FLAGS BODY.PEEK[])")
        for piece in answer:
            if isinstance(piece, tuple):
                flags = re.search(rb"FLAGS \(([^)]*)\)", piece[0])
                assert flags, piece[0]
                found.append((frozenset(flags[1].decode().split()) - {"\\Recent"}, piece[1]))
        return found

    def bump_uidvalidity(self, user: str, mailbox: str = "INBOX") -> int:
        """Change a mailbox's UIDVALIDITY in place, as a restored backup would; the new one."""
        new = int(time.time()) + 1000 + secrets.randbelow(1_000_000)
        command = ["doveadm", "-c", str(self._config), "mailbox", "update", "-u", user, "--uid-validity", str(new)]
        subprocess.run([*self._prefix, *command, mailbox], check=True, capture_output=True, timeout=20)
        return new


def _wire(mailbox: str) -> str:
    """Write a folder's name as modified UTF-7 (RFC 3501 section 5.1.3), quoted."""
    pieces = re.split(r"([^\x00-\x7f]+)", mailbox.replace("&", "&-"))
    return '"' + "".join(piece if piece.isascii() else _base64(piece) for piece in pieces) + '"'


def _base64(piece: str) -> str:
    octets = binascii.b2a_base64(piece.encode("utf-16be"), newline=False)
    return "&" + octets.decode().rstrip("=").replace("/", ",") + "-"
