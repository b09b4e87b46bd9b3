"""Mail that was made to hurt: sixty bombs, and mutations of ordinary and odd messages."""

import base64
import random
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
TORTURE = ROOT.parent / "shared" / "mail" / "torture"
_PLAIN = b"From: a@x.example\r\nSubject: s\r\n"
_WORDS = b"Unfortunately we have decided not to move forward with your application. "


def bombs() -> dict[str, bytes]:
    """Give each bomb by its name."""
    found: dict[str, bytes] = {}
    for size in (100, 1_000, 20_000):
        found |= {
            f"{size} nested multiparts": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * size,
            f"{size} nested mails": b"Content-Type: message/rfc822\r\n\r\n" * size,
            f"{size} flat parts": _PLAIN
            + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" * size,
            f"{size} headers": b"X-A: b\r\n" * size + _PLAIN + b"\r\nx",
            f"{size} Received": b"Received: from a by b; Mon, 1 Jan 2024 00:00:00 +0000\r\n" * size + _PLAIN + b"\r\nx",
            f"{size} subjects": b"Subject: x\r\n" * size + b"\r\nx",
            f"{size} senders": b"From: " + b"a@x.example, " * size + b"\r\n\r\nx",
            f"{size} commas": b"To: " + b"," * size * 5 + b"\r\n\r\nx",
            f"{size} quotes": b"From: " + b'"' * size * 5 + b"\r\n\r\nx",
            f"{size} brackets": b"From: " + b"(" * size + b"\r\n\r\nx",
            f"{size} encoded words": b"Subject: " + b"=?utf-8?q?a?= " * size + b"\r\n\r\nx",
            f"{size} broken encoded words": b"Subject: " + b"=?utf-8?q?" * size + b"\r\n\r\nx",
            f"{size} parameters": b"Content-Type: text/plain" + b";a=b" * size + b"\r\n\r\nx",
            f"{size} references": _PLAIN + b"References: " + b"<a@b> " * size + b"\r\n\r\nx",
            f"{size} sentences": _PLAIN + b"\r\n" + _WORDS * size,
            f"{size} quotation marks": _PLAIN + b"\r\n" + b">" * size * 10 + b" x\r\n" + _WORDS,
            f"{size} nested tags": _PLAIN + b"Content-Type: text/html\r\n\r\n" + b"<div>" * size + _WORDS,
        }
    html = b"<p>" + _WORDS * 60_000
    found |= {
        "5 MB of HTML": _PLAIN + b"Content-Type: text/html\r\n\r\n" + html,
        "5 MB of HTML in base64": _PLAIN
        + b"Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(html),
        "one word of 2 MB": _PLAIN + b"\r\n" + b"a" * 2_000_000,
        "one line of blanks": _PLAIN + b"\r\n" + b" " * 2_000_000 + b"x",
        "200,000 empty lines": _PLAIN + b"\r\n" + b"\r\n" * 200_000 + _WORDS,
        "entities": _PLAIN + b"Content-Type: text/html\r\n\r\n" + b"&amp;" * 200_000,
        "style sheet": _PLAIN + b"Content-Type: text/html\r\n\r\n<style>" + b".a{color:red}" * 50_000 + b"</style>x",
        "a charset with NUL": _PLAIN + b"Content-Type: text/plain; charset=a\0b\r\n\r\nx",
        "a charset that is none": _PLAIN + b"Content-Type: text/plain; charset=zlib\r\n\r\nx",
    }
    assert len(found) == 60
    return found


def seeds() -> list[bytes]:
    """Give the messages that are mutated: the project's own, and the torture collection where it is."""
    folders = [ROOT / "bot" / "demo" / "mails", ROOT / "tests" / "corpus"]
    files = {file for folder in (*folders, TORTURE) if folder.is_dir() for file in folder.rglob("*") if file.is_file()}
    messages = [file.read_bytes() for file in sorted(files) if file.suffix not in {".json", ".md", ".py", ".pyc"}]
    assert messages
    return [message for message in messages if len(message) < 64 * 1024]


def mutated(chance: random.Random, count: int) -> Iterator[bytes]:
    """Give messages with bytes flipped, cut out, doubled, and pieces of others sewn in."""
    messages = seeds()
    for _ in range(count):
        message = bytearray(chance.choice(messages))
        for _ in range(chance.randint(1, 8)):
            start = chance.randrange(len(message) + 1)
            end = min(len(message), start + chance.randint(1, 200))
            kind = chance.randrange(4)
            if kind == 0 and start < len(message):
                message[start] = chance.randrange(256)
            elif kind == 1:
                del message[start:end]
            elif kind == 2:
                message[start:start] = message[start:end] * chance.randint(1, 20)
            else:
                other = chance.choice(messages)
                at = chance.randrange(len(other) + 1)
                message[start:start] = other[at : at + 300]
        yield bytes(message)
