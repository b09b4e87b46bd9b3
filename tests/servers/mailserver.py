"""What the tests do with any real server: look at a mailbox from behind and meddle with it as its user would.

By a connection of plain imaplib that has nothing to do with onradar's code.
"""

import binascii
import contextlib
import imaplib
import re
import secrets
import socket
from abc import ABC, abstractmethod
from datetime import datetime

PASSWORD = 'se(cret)"1'  # quoting it is part of the test


_PORTS = range(15_000, 32_000)  # below those that kernels lend to clients, who would take a free one away
_given: set[int] = set()


def free_port() -> int:
    """Choose a port that nobody listens on and that this process hasn't been given before."""
    while True:
        port = secrets.choice(_PORTS)
        if port in _given:
            continue
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            _given.add(port)
            return port


class MailServer(ABC):
    """A server on 127.0.0.1, in clear at `port`, where every user is welcome with the one password."""

    port: int

    @abstractmethod
    def start(self) -> None:
        """Run the server; back when it greets."""

    @abstractmethod
    def remove(self) -> None:
        """Stop and leave nothing behind."""

    @abstractmethod
    def bump_uidvalidity(self, user: str, mailbox: str = "INBOX") -> int:
        """Change a mailbox's UIDVALIDITY, as a restored backup would; the new one."""

    def folder(self, name: str) -> str:
        """Give the name that a folder goes by here."""
        return name

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


def _wire(mailbox: str) -> str:
    """Write a folder's name as modified UTF-7 (RFC 3501 section 5.1.3), quoted."""
    pieces = re.split(r"([^\x00-\x7f]+)", mailbox.replace("&", "&-"))
    return '"' + "".join(piece if piece.isascii() else _base64(piece) for piece in pieces) + '"'


def _base64(piece: str) -> str:
    octets = binascii.b2a_base64(piece.encode("utf-16be"), newline=False)
    return "&" + octets.decode().rstrip("=").replace("/", ",") + "-"
