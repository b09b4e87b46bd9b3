"""Load heads and text parts in as few round trips as memory allows, and nothing that isn't needed.

A message is never loaded whole: its head says how it is built, and of its own words the chosen leaves
come, capped. Attachments stay where they are. Only a message whose structure makes no sense is read from
its first octets instead.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from bot.mail import TEXT_BYTES_MAX, Head, MessageRef, Part, Raw, RawPart, other_leaves, text_leaves
from bot.mailbox.answers import Record
from bot.mailbox.client import Client
from bot.mailbox.structure import Value, part_tree

HEADER_MAX = 64 * 1024
PART_HEADER_MAX = 8 * 1024
HEADS_A_FETCH = 200
TEXTS_A_FETCH = 100
OCTETS_A_FETCH = 8 * 1024 * 1024

_HEADER = f"BODY.PEEK[HEADER]<0.{HEADER_MAX}>"
# What to ask for, and what to leave out when a server's answer about one message can't be read.
_HEAD_ITEMS = (
    f"(UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE {_HEADER})",
    f"(UID FLAGS INTERNALDATE RFC822.SIZE {_HEADER})",
    f"(UID INTERNALDATE RFC822.SIZE {_HEADER})",
)
_WHOLE = f"(UID BODY.PEEK[]<0.{TEXT_BYTES_MAX}>)"
_DATE_FIELD = re.compile(rb"^Date:([^\r\n]{1,200})", re.IGNORECASE | re.MULTILINE)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One message's text as it is to be fetched; equal `items` go into one command."""

    head: Head
    leaves: tuple[tuple[Part, str | None], ...]
    items: str
    octets: int


def heads(client: Client, mailbox: str, uidvalidity: int, uids: Sequence[int]) -> Iterator[Head]:
    """Load the heads of messages in the order asked for; vanished messages are left out."""
    for start in range(0, len(uids), HEADS_A_FETCH):
        batch = uids[start : start + HEADS_A_FETCH]
        records = _with_patience(client, batch, _HEAD_ITEMS)
        for uid in batch:
            if uid in records:
                yield _head(MessageRef(mailbox, uidvalidity, uid), records.pop(uid))


def texts(client: Client, heads_of: Sequence[Head]) -> Iterator[tuple[Head, Raw]]:
    """Load the chosen text of messages, those with the same sections together."""
    groups: dict[str, list[_Wanted]] = {}
    for head in heads_of:
        wanted = _wanted(head)
        if wanted.items:
            groups.setdefault(wanted.items, []).append(wanted)
        else:  # nothing in it is text: all that there is to know is in the head
            yield head, Raw(head.header, (), _left_aside(head))
    for items, group in groups.items():
        for batch in _batches(group):
            fetched = client.fetch_items([wanted.head.ref.uid for wanted in batch], items)
            for wanted in batch:
                uid = wanted.head.ref.uid
                if uid in fetched.records:
                    yield wanted.head, _raw(wanted, fetched.records[uid])
                elif uid in fetched.garbled and items != _WHOLE:
                    yield from _from_first_octets(client, wanted.head)


def _with_patience(client: Client, uids: Sequence[int], steps: Sequence[str]) -> dict[int, Record]:
    """Fetch with the first step; each message whose answer can't be read once more alone, with the next."""
    fetched = client.fetch_items(uids, steps[0])
    records = fetched.records
    for uid in sorted(fetched.garbled):
        if len(steps) > 1:
            records.update(_with_patience(client, [uid], steps[1:]))
    return records


def _head(ref: MessageRef, record: Record) -> Head:
    flags, size = record.get("FLAGS"), record.get("RFC822.SIZE")
    header = _octets(record.get("BODY[HEADER]"))
    return Head(
        ref=ref,
        flags=frozenset(_ascii(flag) for flag in flags) if isinstance(flags, tuple) else frozenset(),
        received=_moment(record.get("INTERNALDATE"), header),
        size=size if isinstance(size, int) else 0,
        header=header,
        structure=part_tree(record.get("BODYSTRUCTURE")),
    )


def _moment(internaldate: Value, header: bytes) -> datetime:
    """INTERNALDATE in UTC; from a server that gives none the mail's own date, else now."""
    found = _DATE_FIELD.search(header)
    for octets in (internaldate, found[1] if found else None):
        fields = parsedate_tz(octets.decode("latin-1")) if isinstance(octets, bytes) else None
        if fields is not None:
            try:
                zone = timezone(timedelta(seconds=fields[9] or 0))
                return datetime(*fields[:6], tzinfo=zone).astimezone(UTC)
            except (ValueError, OverflowError):
                continue
    return datetime.now(UTC)


def _wanted(head: Head) -> _Wanted:
    if head.structure is None:
        return _Wanted(head, (), _WHOLE, TEXT_BYTES_MAX)
    single = not head.structure.children
    left, octets = TEXT_BYTES_MAX, 0
    leaves: list[tuple[Part, str | None]] = []
    items = ["UID"]
    for leaf, alternative in text_leaves(head.structure):
        if left <= 0:
            break
        leaves.append((leaf, alternative))
        # Messages that fit below the cap are asked for alike, so that one command serves many.
        cap = TEXT_BYTES_MAX if left == TEXT_BYTES_MAX or leaf.size <= left else left
        if not single:
            items.append(f"BODY.PEEK[{leaf.path}.MIME]<0.{PART_HEADER_MAX}>")
        items.append(f"BODY.PEEK[{leaf.path}]<0.{cap}>")
        size = min(leaf.size or TEXT_BYTES_MAX, cap)
        octets += size
        left -= size if leaf.size else 0
    return _Wanted(head, tuple(leaves), f"({' '.join(items)})" if leaves else "", octets)


def _batches(group: Sequence[_Wanted]) -> Iterator[list[_Wanted]]:
    batch: list[_Wanted] = []
    octets = 0
    for wanted in group:
        if batch and (len(batch) >= TEXTS_A_FETCH or octets + wanted.octets > OCTETS_A_FETCH):
            yield batch
            batch, octets = [], 0
        batch.append(wanted)
        octets += wanted.octets
    if batch:
        yield batch


def _raw(wanted: _Wanted, record: Record) -> Raw:
    if wanted.items == _WHOLE:
        return _whole(wanted.head, _octets(record.get("BODY[]")))
    left = TEXT_BYTES_MAX
    parts: list[RawPart] = []
    for leaf, alternative in wanted.leaves:
        # A message of one part was asked for no MIME header: its own is that (RFC 9051 section 6.4.5.1).
        mime = _octets(record.get(f"BODY[{leaf.path}.MIME]")) if "MIME" in wanted.items else wanted.head.header
        body = _octets(record.get(f"BODY[{leaf.path}]"))[:left]
        left -= len(body)
        parts.append(RawPart(leaf.path, mime, body, alternative))
    return Raw(wanted.head.header, tuple(parts), _left_aside(wanted.head))


def _from_first_octets(client: Client, head: Head) -> Iterator[tuple[Head, Raw]]:
    record = client.fetch_items([head.ref.uid], _WHOLE).records.get(head.ref.uid)
    if record is not None:
        yield head, _whole(head, _octets(record.get("BODY[]")))


def _whole(head: Head, message: bytes) -> Raw:
    """Give a message that couldn't be taken apart: path "" says that its body is all of it."""
    blank = _BLANK_LINE.search(message)
    header, body = (message[: blank.end()], message[blank.end() :]) if blank else (message, b"")
    return Raw(head.header or header[:HEADER_MAX], (RawPart("", b"", body),))


def _left_aside(head: Head) -> tuple[str, ...]:
    return other_leaves(head.structure) if head.structure else ()


def _octets(value: Value) -> bytes:
    """Read a string that a server may give as NIL, or bare when it is a number."""
    return (
        value if isinstance(value, bytes) else b"" if value is None or isinstance(value, tuple) else str(value).encode()
    )


def _ascii(value: Value) -> str:
    return _octets(value).decode("latin-1")
