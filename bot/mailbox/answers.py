"""Read what a server answers, as imaplib hands it over, into plain values; a record that is broken is None.

imaplib gives each untagged answer as pairs of text and literal, closed by one plain line (bugs.python.org/issue5045).
Record by record they go to imapclient's parser, so that one mail that a server describes wrongly costs that
one only.
"""

import imaplib
import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias, cast

from imapclient.imap_utf7 import decode as decode_name
from imapclient.response_parser import parse_response

from bot.mailbox.structure import Value

Piece: TypeAlias = bytes | tuple[bytes, bytes]
Record: TypeAlias = dict[str, Value]
"""One message's FETCH answer by item; a partial's offset is left out: BODY[1], not BODY[1]<0>."""

_UID = re.compile(rb"\d+ \(UID (\d+)[ )]", re.IGNORECASE)


def records_of(answer: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Group imaplib's pieces: pairs of text and literal, closed by one plain line."""
    record: list[Piece] = []
    for piece in answer:
        record.append(piece)
        if isinstance(piece, bytes):
            yield record
            record = []


def parsed(record: list[Piece]) -> tuple[Value, ...] | None:
    """Parse one record; None when it makes no sense, however it is broken."""
    try:
        return cast("tuple[Value, ...]", parse_response(record))
    except (imaplib.IMAP4.error, ValueError, TypeError, IndexError, AttributeError, RecursionError):
        return None


def message_of(record: list[Piece]) -> tuple[int, Record | None]:
    """Read one FETCH record into its UID (0 when there is none) and its items, None when it is garbled."""
    match parsed(record):
        case (int(), tuple() as pairs) if len(pairs) % 2 == 0:
            found = {_item(pairs[i]): pairs[i + 1] for i in range(0, len(pairs), 2)}
            uid = found.get("UID")
            return (uid if isinstance(uid, int) else 0), found
    first = record[0]
    match = _UID.match(first if isinstance(first, bytes) else first[0])
    return (int(match[1]) if match else 0), None


def _item(name: Value) -> str:
    return re.sub(r"\]<.*$", "]", text_of(name).upper())


def text_of(value: Value) -> str:
    """Read a string or a number as text; NIL is ""."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None or isinstance(value, tuple) else str(value)


def folder_name(octets: bytes) -> str:
    """Decode a folder's name from modified UTF-7; a broken one stays as it is."""
    try:
        return cast("str", decode_name(octets))
    except ValueError:
        return octets.decode("latin-1")
