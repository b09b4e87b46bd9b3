"""What a story is told on: the in-memory server of the fast tests, or one user of a real Dovecot."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.settings import Account
from bot.watching.ports import Mailbox
from tests.conftest import Server
from tests.fakes import FakeServer

Snapshot = tuple[tuple[int, frozenset[str], int], ...]


class Place(Protocol):
    """The mail of one account, from behind: as its senders and its user's own programs reach it."""

    @property
    def account(self) -> Account: ...
    def open(self) -> Mailbox: ...
    def deliver(self, message: bytes, mailbox: str, flags: Sequence[str] = (), received: datetime | None = None) -> int:
        """Put a message into a folder; its UID."""

    def remove(self, mailbox: str, uid: int) -> None:
        """Expunge a message."""

    def move(self, mailbox: str, uid: int, target: str) -> int:
        """Move a message to another folder; its new UID."""

    def renumber(self, mailbox: str = "INBOX") -> None:
        """Change UIDVALIDITY."""

    def flag(self, mailbox: str, uid: int, flag: str) -> None:
        """Set a flag."""

    def messages(self, mailbox: str) -> list[tuple[frozenset[str], bytes]]: ...
    def snapshot(self, mailbox: str = "INBOX") -> Snapshot: ...


class InMemory(FakeServer):
    """The fake."""

    def __init__(self, user: str) -> None:
        super().__init__()
        self.account = Account(label="home", host="imap.example.org", user=user)

    def flag(self, mailbox: str, uid: int, flag: str) -> None:
        stored = self.folders[mailbox].messages
        stored[uid] = replace(stored[uid], flags=stored[uid].flags | {flag})


class Real:
    """A fresh user of a Dovecot, behind a recorder that takes down all that onradar says."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.account = server.account
        self.open = server.open
        self.messages = server.messages
        self.snapshot = server.snapshot

    def deliver(self, message: bytes, mailbox: str, flags: Sequence[str] = (), received: datetime | None = None) -> int:
        return self._server.deliver(message, mailbox, tuple(flags), received)

    def remove(self, mailbox: str, uid: int) -> None:
        self._server.dovecot.remove_message(self._server.user, mailbox, uid)

    def flag(self, mailbox: str, uid: int, flag: str) -> None:
        self._server.dovecot.change_flags(self._server.user, mailbox, uid, "+FLAGS", flag)

    def renumber(self, mailbox: str = "INBOX") -> None:
        self._server.dovecot.bump_uidvalidity(self._server.user, mailbox)

    def move(self, mailbox: str, uid: int, target: str) -> int:
        with self._server.dovecot.connection(self._server.user) as connection:
            connection.select(mailbox)
            connection.uid("MOVE", str(uid), target)
            _, answer = connection.response("COPYUID")
        found = re.search(rb"(\d+)$", answer[0] or b"")
        assert found, answer
        return int(found[1])

    def create(self, mailbox: str) -> None:
        self._server.dovecot.create(self._server.user, mailbox)
