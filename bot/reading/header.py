"""Header bytes -> the few fields that onradar reads, capped before any parser sees them; RFC 2047 words.

A hostile header costs a parser seconds and gigabytes (a megabyte of commas, fifty thousand encoded words),
so each field is cut, unknown ones are dropped, and what is left is written anew in clean UTF-8.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading import charset
from bot.reading.clean import HEADER_VALUE_MAX, one_line

HEADER_BYTES_MAX = 64 * 1024
FIELDS_MAX = 200
REFERENCES_MAX = 16 * 1024

_KNOWN = frozenset({
    "message-id", "date", "subject", "from", "reply-to", "to", "cc", "in-reply-to", "references",
    "delivered-to", "x-original-to", "envelope-to", "return-path", "auto-submitted",
    "x-auto-response-suppress", "precedence", "list-id", "list-post", "list-unsubscribe",
    "content-type", "content-transfer-encoding", "content-disposition",
})  # fmt: skip
_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:(.*)", re.DOTALL)
_WORDS = re.compile(r"=\?[^?\s]{1,64}\?[bBqQ]\?[^?]*\?=(?:\s*=\?[^?\s]{1,64}\?[bBqQ]\?[^?]*\?=)*")
_WORD = re.compile(r"=\?([^?\s]{1,64})\?([bBqQ])\?([^?]*)\?=")
_HEX = re.compile(rb"=([0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Fields:
    """Known header fields in their order, names in lower case, values unfolded, still encoded."""

    items: tuple[tuple[str, bytes], ...]

    def values(self, name: str) -> tuple[bytes, ...]:
        """Give all values of a field."""
        return tuple(value for key, value in self.items if key == name)

    def first(self, name: str) -> bytes:
        """Give the first value of a field, b"" when it is absent."""
        return next((value for key, value in self.items if key == name), b"")

    def text(self, name: str) -> str:
        """Give the first value of a field decoded, as one clean line; "" when it is absent."""
        return decode_words(self.first(name))


def read_fields(header: bytes) -> Fields:
    """Take a header apart within the caps; lines that are no field are passed over."""
    items: list[tuple[str, bytes]] = []
    for name, value in _unfolded(header[:HEADER_BYTES_MAX].replace(b"\0", b"")):
        if name in _KNOWN:
            most = REFERENCES_MAX if name == "references" else HEADER_VALUE_MAX
            items.append((name, value[:most].strip()))
        if len(items) == FIELDS_MAX:
            break
    return Fields(tuple(items))


def _unfolded(header: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield name and unfolded value of every field (RFC 5322 section 2.2.3)."""
    name, pieces = "", list[bytes]()
    for line in header.replace(b"\r\n", b"\n").split(b"\n"):
        if line[:1] in {b" ", b"\t"}:
            pieces.append(line.replace(b"\t", b" "))
            continue
        field = _FIELD.match(line)
        if field:
            yield name, b"".join(pieces)
            name, pieces = field[1].decode("ascii").lower(), [field[2]]
    yield name, b"".join(pieces)


def decode_words(value: bytes) -> str:
    """Decode a field's raw bytes and encoded words (RFC 2047) into one clean line."""
    return one_line("".join(text for text, _ in _pieces(value)))


def rewrite(value: bytes) -> str:
    """Write a structured field anew: every encoded word in UTF-8 and base64, with no control inside."""
    return one_line("".join(f" {encode_word(one_line(text))} " if coded else text for text, coded in _pieces(value)))


def encode_word(text: str) -> str:
    """Write a text as one encoded word, however long; "" stays ""."""
    return f"=?utf-8?b?{base64.b64encode(text.encode('utf-8', 'replace')).decode('ascii')}?=" if text else ""


def parameter(value: bytes, name: str) -> str:
    """Find a parameter of Content-Type or Content-Disposition, RFC 2231's form too; "" when it is absent."""
    pattern = rf"""[;\s]{name}(?:\*0)?\*?\s*=\s*(?:"([^"]*)"|([^\s;"]+))"""
    found = re.search(pattern.encode("ascii"), value, re.IGNORECASE)
    if not found:
        return ""
    text = charset.decode(found[1] if found[1] is not None else found[2])
    return text.split("'", 2)[2] if text.count("'") >= 2 else text


def media_type(content_type: bytes, default: str = "text/plain") -> str:
    """Read type and subtype in lower case; what makes no sense is text (RFC 2045 section 5.2)."""
    if not content_type.strip():
        return default
    found = re.match(rb"\s*([\w.+-]{1,80})\s*/\s*([\w.+-]{1,80})", content_type)
    return b"/".join(found.groups()).decode("ascii").lower() if found else "text/plain"


def _pieces(value: bytes) -> Iterator[tuple[str, bool]]:
    """Yield the text of a value in turn, and whether it was encoded; the space between words is none."""
    raw = charset.decode(value)
    position = 0
    for run in _WORDS.finditer(raw):
        yield raw[position : run.start()], False
        yield _decode_run(run[0]), True
        position = run.end()
    yield raw[position:], False


def _decode_run(run: str) -> str:
    """Decode neighbouring words, joining the bytes of one charset first: writers cut within characters."""
    text: list[str] = []
    pending, current = b"", ""
    for name, encoding, content in _WORD.findall(run):
        declared = name.partition("*")[0].lower()
        if declared != current:
            text.append(charset.decode(pending, current))
            pending, current = b"", declared
        pending += _word_bytes(encoding, content)
    text.append(charset.decode(pending, current))
    return "".join(text)


def _word_bytes(encoding: str, content: str) -> bytes:
    raw = content.encode("utf-8", "replace")
    if encoding in "qQ":
        return _HEX.sub(lambda match: bytes([int(match[1], 16)]), raw.replace(b"_", b" "))
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    try:
        return base64.b64decode(letters[: len(letters) - (len(letters) % 4 == 1)] + b"==")
    except binascii.Error:
        return raw
