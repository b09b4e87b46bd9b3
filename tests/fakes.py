"""A mailbox in memory that fulfils `bot.watching.ports.Mailbox`, for fast tests of what is built on one.

FakeServer holds the mail and outlives its connections; `open` gives one. Whatever it answers, the contract
test holds that a real server answers the same.
"""

import email
import email.message
import email.policy
import email.utils
import itertools
import re
import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from bot.errors import FolderMissing, OnradarError
from bot.mail import TEXT_BYTES_MAX, Folders, Head, MessageRef, Part, Position, Raw, RawPart, other_leaves, text_leaves

HEADER_MAX = 64 * 1024
FOLDERS = Folders("Drafts", "Sent", "Archive", "Trash")


@dataclass(frozen=True)
class Stored:
    """One message as the fake keeps it."""

    message: bytes
    flags: frozenset[str]
    received: datetime


@dataclass
class _Folder:
    uidvalidity: int
    uidnext: int = 1
    messages: dict[int, Stored] = field(default_factory=dict)


class FakeServer:
    """The mail of one account. `calls` counts what was asked of all its connections."""

    def __init__(self, folders: Folders | None = FOLDERS) -> None:
        self.roles = folders
        self.calls: Counter[str] = Counter()
        self.arrived = threading.Event()
        self._validities = itertools.count(1000)
        names = (
            "INBOX",
            *(filter(None, (folders.drafts, folders.sent, folders.archive, folders.trash)) if folders else ()),
        )
        self.folders = {name: _Folder(next(self._validities)) for name in names}
        self.appended: list[bytes] = []  # every draft that was ever stored
        self._failures: defaultdict[str, deque[tuple[OnradarError, bool]]] = defaultdict(deque)
        self.at_each_step: Callable[[], None] = lambda: None

    def open(self, stop: threading.Event | None = None) -> "FakeMailbox":
        """Give a connection; fails as `fail("open", ...)` says."""
        self.trip("open", after=False)
        return FakeMailbox(self, stop or threading.Event())

    def fail(self, call: str, error: OnradarError, *, after: bool = False, times: int = 1) -> None:
        """Let the next calls of a method fail; `after` it took effect: the answer was lost."""
        self._failures[call].extend([(error, after)] * times)

    def heal(self) -> None:
        """Take back what `fail` has put in the way and nobody met."""
        self._failures.clear()

    def trip(self, call: str, *, after: bool) -> None:
        """Raise what `fail` has put in the way, or `at_each_step`: once a call, once more when a draft is stored."""
        self.at_each_step()
        waiting = self._failures[call]
        if waiting and waiting[0][1] == after:
            raise waiting.popleft()[0]

    def deliver(
        self, message: bytes, mailbox: str = "INBOX", flags: Sequence[str] = (), received: datetime | None = None
    ) -> int:
        """Put a message into a mailbox; its UID."""
        folder = self.folders.setdefault(mailbox, _Folder(next(self._validities)))
        uid, folder.uidnext = folder.uidnext, folder.uidnext + 1
        lines = re.sub(rb"\r?\n", b"\r\n", message)
        folder.messages[uid] = Stored(lines, frozenset(flags), received or datetime.now(UTC))
        self.arrived.set()
        return uid

    def remove(self, mailbox: str, uid: int) -> None:
        """Expunge a message."""
        del self.folders[mailbox].messages[uid]

    def move(self, mailbox: str, uid: int, target: str) -> int:
        """Move a message as another program would; its new UID."""
        stored = self.folders[mailbox].messages.pop(uid)
        return self.deliver(stored.message, target, tuple(stored.flags), stored.received)

    def renumber(self, mailbox: str = "INBOX") -> None:
        """Change UIDVALIDITY: all UIDs known so far are void."""
        folder = self.folders[mailbox]
        renumbered = dict(enumerate(folder.messages.values(), start=1))
        self.folders[mailbox] = _Folder(next(self._validities), len(renumbered) + 1, renumbered)

    def messages(self, mailbox: str) -> list[tuple[frozenset[str], bytes]]:
        """Flags and octets of every message, oldest first."""
        return [(stored.flags, stored.message) for stored in self.folders[mailbox].messages.values()]

    def snapshot(self, mailbox: str = "INBOX") -> tuple[tuple[int, frozenset[str], int], ...]:
        """(UID, flags, size) of every message: equal before and after, a mailbox is unchanged."""
        stored = self.folders[mailbox].messages
        return tuple((uid, stored[uid].flags, len(stored[uid].message)) for uid in sorted(stored))


class FakeMailbox:
    """One connection to a FakeServer."""

    def __init__(self, server: FakeServer, stop: threading.Event) -> None:
        self._server = server
        self._stop = stop
        self._examined: str | None = None
        self.closed = False

    def capabilities(self) -> frozenset[str]:
        self._call("capabilities")
        return frozenset({"IMAP4REV1", "IDLE"})

    def folders(self) -> Folders:
        self._call("folders")
        if self._server.roles is None:
            names = ", ".join(f'"{name}"' for name in self._server.folders)
            raise FolderMissing(f"accounts.fake.drafts: no Drafts folder found; set it to one of: {names}.")
        return self._server.roles

    def examine(self, mailbox: str) -> Position:
        self._call("examine")
        self._examined = None
        if mailbox not in self._server.folders:
            names = ", ".join(f'"{name}"' for name in self._server.folders)
            raise FolderMissing(f'accounts.fake.mailboxes: there is no folder "{mailbox}"; the server lists: {names}.')
        self._examined = mailbox
        folder = self._server.folders[mailbox]
        return Position(folder.uidvalidity, folder.uidnext)

    def uids_after(self, uid: int) -> tuple[int, ...]:
        self._call("uids_after")
        return tuple(sorted(found for found in self._messages() if found > uid))

    def uids_since(self, day: date) -> tuple[int, ...]:
        self._call("uids_since")
        return tuple(sorted(uid for uid, stored in self._messages().items() if stored.received.date() >= day))

    def uids_with(self, correspondent: str, limit: int) -> tuple[int, ...]:
        self._call("uids_with")
        word = correspondent.casefold()
        found = sorted(uid for uid, stored in self._messages().items() if _addressed(stored.message, word))
        return tuple(found[-limit:])

    def uids_naming(self, word: str, limit: int) -> tuple[int, ...]:
        self._call("uids_naming")
        found = sorted(uid for uid, stored in self._messages().items() if _names(stored.message, word.casefold()))
        return tuple(found[-limit:])

    def fetch_heads(self, uids: Sequence[int]) -> Iterator[Head]:
        self._call("fetch_heads")
        mailbox = self._current()
        for uid in uids:
            stored = self._messages().get(uid)
            if stored is not None:
                yield _head(MessageRef(mailbox, self._server.folders[mailbox].uidvalidity, uid), stored)
                self._still(mailbox)

    def fetch_texts(self, heads: Sequence[Head]) -> Iterator[tuple[Head, Raw]]:
        self._call("fetch_texts")
        mailbox = self._current()
        for head in heads:
            stored = self._messages().get(head.ref.uid)
            if stored is not None:
                yield head, _raw(head, stored.message)
                self._still(mailbox)

    def find(self, folder: str, header: str, message_id: str) -> tuple[int, ...]:
        self.examine(folder)
        self._call("find")
        bare = message_id.strip("<> ")
        return tuple(sorted(uid for uid, stored in self._messages().items() if bare in _ids(stored.message, header)))

    def append_draft(self, message: bytes) -> int | None:
        self._call("append_draft")
        uid = self._server.deliver(message, self.folders().drafts, ("\\Draft", "\\Seen"))
        self._server.appended.append(message)
        self._server.trip("append_draft", after=True)
        return uid

    def wait(self, seconds: float, until: threading.Event | None = None) -> bool:
        self._call("wait")
        stop, end = until or self._stop, time.monotonic() + seconds
        while not stop.is_set() and (left := end - time.monotonic()) > 0:
            if self._server.arrived.wait(min(left, 0.01)):
                self._server.arrived.clear()
                return True
        return False

    def close(self) -> None:
        self.closed = True

    def _call(self, name: str) -> None:
        self._server.calls[name] += 1
        self._server.trip(name, after=False)

    def _current(self) -> str:
        if self._examined is None:
            raise RuntimeError("no mailbox is examined")
        return self._examined

    def _messages(self) -> dict[int, Stored]:
        return self._server.folders[self._current()].messages

    def _still(self, mailbox: str) -> None:
        if self._examined != mailbox:
            raise RuntimeError(f"fetching from {mailbox}, which is no longer the examined mailbox")


def _parsed(message: bytes) -> email.message.Message:
    return email.message_from_bytes(message)


def _header_of(message: bytes) -> bytes:
    return message.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


def _head(ref: MessageRef, stored: Stored) -> Head:
    header = _header_of(stored.message)[:HEADER_MAX]
    structure = _part(_parsed(stored.message), "")
    return Head(ref, stored.flags, stored.received.astimezone(UTC), len(stored.message), header, structure)


def _inner(message: email.message.Message) -> list[email.message.Message]:
    """The parts of a multipart; a message/rfc822 is a leaf."""
    payload = message.get_payload() if message.get_content_maintype() == "multipart" else []
    return [part for part in payload if isinstance(part, email.message.Message)] if isinstance(payload, list) else []


def _part(message: email.message.Message, path: str) -> Part:
    children = tuple(
        _part(child, f"{path}.{number}" if path else str(number))
        for number, child in enumerate(_inner(message), start=1)
    )
    disposition = message.get_content_disposition()
    attachment = disposition == "attachment" or (disposition != "inline" and bool(message.get_filename()))
    size = 0 if children else len(_body(message))
    return Part(
        path or ("" if children else "1"), message.get_content_type(), children, attachment and not children, size
    )


def _body(message: email.message.Message) -> bytes:
    payload = message.get_payload()
    if isinstance(payload, list):  # a message/rfc822 holds another mail
        return b"".join(
            inner.as_bytes(policy=email.policy.SMTP) for inner in payload if isinstance(inner, email.message.Message)
        )
    return payload.encode("ascii", "surrogateescape") if isinstance(payload, str) else b""


def _raw(head: Head, message: bytes) -> Raw:
    assert head.structure is not None
    left = TEXT_BYTES_MAX
    parts: list[RawPart] = []
    for leaf, alternative in text_leaves(head.structure):
        found = _parsed(message)
        for number in leaf.path.split(".") if head.structure.children else ():
            found = _inner(found)[int(number) - 1]
        header = "".join(f"{name}: {value}\r\n" for name, value in found.raw_items()) + "\r\n"
        body = _body(found)[:left]
        left -= len(body)
        mime = header.encode("ascii", "surrogateescape") if head.structure.children else head.header
        parts.append(RawPart(leaf.path, mime, body, alternative))
    return Raw(head.header, tuple(parts), other_leaves(head.structure))


def _ids(message: bytes, header: str) -> set[str]:
    values = _parsed(message).get_all(header, [])
    return {found for value in values for found in re.findall(r"<([^<>\s]+)>", str(value))}


def _names(message: bytes, word: str) -> bool:
    parsed = _parsed(message)
    values = [str(value) for name in ("From", "To", "Subject") for value in parsed.get_all(name, [])]
    return any(word in value.casefold() for value in values)


def _addressed(message: bytes, word: str) -> bool:
    parsed = _parsed(message)
    values = [str(value) for name in ("From", "To") for value in parsed.get_all(name, [])]
    addresses = [address.casefold() for _, address in email.utils.getaddresses(values)]
    if "@" in word:
        return word in addresses
    return any(address.partition("@")[2] == word or address.endswith(f".{word}") for address in addresses)
