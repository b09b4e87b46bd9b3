"""Read a server's BODYSTRUCTURE (RFC 9051 section 7.5.2) into a tree of parts, or say that it makes no sense.

The values are those of imapclient's parser: nested tuples of bytes, int and None. Servers leave out
fields, and a mail may be built to nest for ever; a tree that can't be trusted is None, and the message is
then read from its first octets instead.
"""

from collections.abc import Sequence
from typing import TypeAlias

from bot.mail import PART_COUNT_MAX, PART_DEPTH_MAX, Part

Value: TypeAlias = "int | bytes | tuple[Value, ...] | None"

_EXTENSION = 7  # type, subtype, parameters, id, description, encoding, octets; what follows depends on the type


class _NonsenseError(Exception):
    """The structure can't be what a server means."""


def part_tree(body: Value) -> Part | None:
    """Give the tree of a message with its section numbers (RFC 9051 section 6.4.5.1), None for nonsense."""
    if not isinstance(body, tuple):
        return None
    try:
        return _Reader().part(body, "", 0)
    except _NonsenseError:
        return None


class _Reader:
    def __init__(self) -> None:
        self._count = 0

    def part(self, body: tuple[Value, ...], path: str, depth: int) -> Part:
        self._count += 1
        if not body or depth > PART_DEPTH_MAX or self._count > PART_COUNT_MAX:
            raise _NonsenseError
        if isinstance(body[0], tuple):
            return self._multipart(body, path, depth)
        return _leaf(body, path or "1")

    def _multipart(self, body: tuple[Value, ...], path: str, depth: int) -> Part:
        inner: list[tuple[Value, ...]] = []
        for value in body:
            if not isinstance(value, tuple):
                break
            inner.append(value)
        if len(inner) == len(body):
            raise _NonsenseError
        children = tuple(
            self.part(child, f"{path}.{number}" if path else str(number), depth + 1)
            for number, child in enumerate(inner, start=1)
        )
        disposition, _ = _disposition(body[len(inner) + 1 :])
        return Part(path, f"multipart/{_word(body[len(inner)])}", children, disposition == "attachment")


def _leaf(body: tuple[Value, ...], path: str) -> Part:
    if len(body) < _EXTENSION:
        raise _NonsenseError
    media_type = f"{_word(body[0])}/{_word(body[1])}"
    disposition, filename = _disposition(body[_EXTENSION:])
    named = filename or _holds(body[2], b"name")
    attachment = disposition == "attachment" or (named and disposition != "inline")
    size = body[6] if isinstance(body[6], int) else 0
    return Part(path, media_type, (), attachment, size)


def _disposition(extension: Sequence[Value]) -> tuple[str, bool]:
    """Find the disposition among the extension fields: ("attachment" ("filename" "cv.pdf")).

    By its shape, for servers differ in what stands before it.
    """
    for field in extension:
        match field:
            case (bytes() as kind, None):
                return kind.decode("latin-1").lower(), False
            case (bytes() as kind, tuple() as parameters):
                return kind.decode("latin-1").lower(), _holds(parameters, b"filename")
    return "", False


def _holds(parameters: Value, name: bytes) -> bool:
    """Whether a parameter list, (name value name value), gives one a value; RFC 2231 writes name*0*."""
    if not isinstance(parameters, tuple):
        return False
    pairs = zip(parameters[::2], parameters[1::2], strict=False)
    return any(isinstance(key, bytes) and key.lower().partition(b"*")[0] == name and value for key, value in pairs)


def _word(value: Value) -> str:
    if not isinstance(value, bytes) or not value:
        raise _NonsenseError
    return value.decode("latin-1").lower()
