"""Offline input: a path -> (source name, message bytes), one by one, with bounded memory."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from bot.errors import UsageError
from bot.reading.message import MESSAGE_BYTES_MAX

STANDARD_INPUT = "-"
LINE_MAX = 64 * 1024

_MAIL_SUFFIXES = frozenset({".eml", ".mbox"})
_FROM_LINE = re.compile(rb"From \S.*\d{1,2}:\d{2}.*")
_QUOTED_FROM = re.compile(rb">+From ")


def read(path: str) -> Iterator[tuple[str, bytes]]:
    """Give the messages at a path, each with its source name; at most 4 MB of each.

    PATH is an .eml file, an mbox, a Maildir (new, cur), a folder of .eml and .mbox files (sorted by name, not
    below it), or "-" for one message on standard input. Raises UsageError at once when there is no such path.
    """
    if path == STANDARD_INPUT:
        return iter([(path, sys.stdin.buffer.read(MESSAGE_BYTES_MAX))])
    place = Path(path)
    try:
        if path and place.is_dir():
            return _read_folder(path, place, list(place.iterdir()))
        present = bool(path) and place.exists()
    except OSError as error:
        raise _unreadable(place, error) from error
    if not present:
        known = "give an .eml file, an mbox, a Maildir or a folder"
        raise UsageError(f"{path or 'an empty name'}: there is no such file or folder; {known}.")
    return _read_file(path, place)


def _read_folder(name: str, folder: Path, entries: list[Path]) -> Iterator[tuple[str, bytes]]:
    """Read a Maildir, where every file is a message, or the mail files of any other folder."""
    maildir = [entry for entry in entries if entry.name in {"cur", "new"} and entry.is_dir()]
    listed = [file for part in maildir for file in part.iterdir()] if maildir else entries
    files = [file for file in listed if file.is_file()]
    for file in sorted(files, key=lambda file: file.name):
        source = f"{name.rstrip('/')}/{file.relative_to(folder).as_posix()}"
        if file.name.startswith("."):
            continue
        if maildir:
            yield source, _start_of(file)
        elif file.suffix.lower() in _MAIL_SUFFIXES:
            yield from _read_file(source, file)


def _read_file(source: str, file: Path) -> Iterator[tuple[str, bytes]]:
    """Read one message, or each of an mbox: known by its name, or by its first line under another."""
    start = _start_of(file, 5)
    if file.suffix.lower() == ".mbox" or (start == b"From " and file.suffix.lower() != ".eml"):
        try:
            with file.open("rb") as stream:
                for number, message in enumerate(_messages(stream), start=1):
                    yield f"{source}:{number}", message
        except OSError as error:
            raise _unreadable(file, error) from error
    else:
        yield source, _start_of(file)


def _messages(stream: BinaryIO) -> Iterator[bytes]:
    """Split an mbox (RFC 4155; mboxo and mboxrd) at the From lines that follow a blank line."""
    message, blank, open_line = bytearray(), True, False
    started = False
    while line := stream.readline(LINE_MAX):
        begins = not open_line
        open_line = not line.endswith(b"\n")
        if begins and blank and _FROM_LINE.match(line):
            if started:
                yield _without_last_blank(message)
            message, started, blank = bytearray(), True, False
            continue
        if line.strip() or started:
            started = True
            quoted = begins and _QUOTED_FROM.match(line)
            if len(message) < MESSAGE_BYTES_MAX:
                message += line[1:] if quoted else line
        blank = begins and not line.strip(b"\r\n")
    if started:
        yield _without_last_blank(message)


def _without_last_blank(message: bytearray) -> bytes:
    """Take off the blank line that parts a message from the next one: it is the mbox's, not the message's."""
    for ending in (b"\r\n\r\n", b"\n\n"):
        if message.endswith(ending):
            return bytes(message[: len(message) - len(ending) // 2])
    return bytes(message)


def _start_of(file: Path, size: int = MESSAGE_BYTES_MAX) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise _unreadable(file, error) from error


def _unreadable(file: Path, error: OSError) -> UsageError:
    return UsageError(f"{file}: this file can't be read ({error.strerror}); look at its permissions.")
