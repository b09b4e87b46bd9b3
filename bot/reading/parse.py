"""Raw -> Mail: mail-parser on a small, clean message that is written anew, and the standard library when it fails.

Whatever bytes come in, the result is a Mail or BadMessage. The message that the parser sees holds a few
capped header fields and at most four text parts, in UTF-8: what hostile mail did to parsers (quadratic
time, recursion, NUL in charsets, CR and LF out of encoded words) ends before it.
"""

import email
import hashlib
import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email.message import Message
from email.utils import getaddresses

from bot.errors import BadMessage
from bot.mail import Mail, Raw, RawPart
from bot.reading import charset, markup, signs
from bot.reading.addresses import bare_mailboxes, mailboxes, mended
from bot.reading.clean import many_lines, one_line
from bot.reading.header import Fields, encode_word, media_type, parameter, read_fields, rewrite
from bot.reading.message import split

PLAIN_WORDS_MIN = 20
PLAIN_SHARE_MIN = 0.3

_ADDRESS_FIELDS = ("from", "reply-to", "to", "cc")
_ENCODINGS = {"quoted-printable", "base64", "x-uuencode", "uuencode", "uue", "x-uue"}
_MARKUP_START = re.compile(r"\s*(?:<!doctype html|<html)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Text:
    """One text part, decoded; `alternative` as in RawPart."""

    content: str
    is_markup: bool
    alternative: str | None


@dataclass(frozen=True, slots=True)
class _Parsed:
    """What a parser made of the small message: decoded subject, address pairs a field, the parts' octets."""

    subject: str
    pairs: tuple[Sequence[object], ...]
    bodies: tuple[bytes, ...]


def parse(raw: Raw) -> Mail:
    """Parse a message's header and text parts (RFC 5322, RFC 2045-2047).

    Raises BadMessage when there is neither a header nor a text to read, and nothing else.
    """
    whole = _split_if_whole(raw)
    fields = read_fields(whole.header)
    parts = tuple((part, _part_fields(part, fields)) for part in whole.parts)
    parsed = _read(_rebuilt(fields, parts))
    texts = tuple(
        _decoded(part, part_fields, body) for (part, part_fields), body in zip(parts, parsed.bodies, strict=False)
    )
    text, source = _chosen(texts)
    if not fields.items and not text:
        raise BadMessage("This message has neither a header nor any text that could be read.")
    return _mail(fields, parsed, text, source, whole.attachments)


def _split_if_whole(raw: Raw) -> Raw:
    """Split the body of a message whose structure the server could not tell."""
    if len(raw.parts) == 1 and not raw.parts[0].path:
        return split(raw.header.rstrip(b"\r\n") + b"\r\n\r\n" + raw.parts[0].body)
    return raw


def _part_fields(part: RawPart, message: Fields) -> Fields:
    """Read a part's MIME header; the only part of a plain message may have it in the message's header."""
    own = read_fields(part.header)
    return own if own.items or part.path not in {"", "1"} else message


def _rebuilt(fields: Fields, parts: Iterable[tuple[RawPart, Fields]]) -> bytes:
    """Write the small, clean message: known fields in UTF-8, each once, and the parts' encoded bodies."""
    bodies = [(part.body.replace(b"\0", b""), part_fields) for part, part_fields in parts]
    boundary = hashlib.sha256(b"".join(body for body, _ in bodies)).hexdigest()[:40]
    lines = [f"Subject: {encode_word(fields.text('subject'))}"]
    for name in _ADDRESS_FIELDS:
        values = [mended(rewrite(value)) for value in fields.values(name)]
        lines.append(f"{name}: {', '.join(value for value in values if value)}")
    lines += ["MIME-Version: 1.0", f'Content-Type: multipart/mixed; boundary="{boundary}"', "", ""]
    pieces = ["\r\n".join(lines).encode("utf-8", "replace")]
    for body, part_fields in bodies:
        encoding = fields_encoding(part_fields)
        head = f"--{boundary}\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
        pieces += [head.encode("ascii"), body, b"\r\n"]
    return b"".join([*pieces, f"--{boundary}--\r\n".encode("ascii")])


def fields_encoding(fields: Fields) -> str:
    """Read Content-Transfer-Encoding (RFC 2045 section 6); anything unknown is taken as it stands."""
    encoding = fields.text("content-transfer-encoding").lower().strip("\"' ;")
    return encoding if encoding in _ENCODINGS else "8bit"


def _read(message: bytes) -> _Parsed:
    """Give the message to mail-parser, and to the standard library's plain parser when that fails."""
    try:
        return _by_mail_parser(message)
    except Exception:  # noqa: BLE001 - its crashes have many types, and a mail must not stop a pass
        logging.getLogger(__name__).debug("mail-parser failed; the standard library reads this message")
    try:
        return _by_standard_library(message)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, MemoryError) as error:
        raise BadMessage("This message can't be read: two parsers fail on it.") from error


def _by_mail_parser(message: bytes) -> _Parsed:
    import mailparser

    logging.getLogger("mailparser").setLevel(logging.CRITICAL)  # it logs header values
    parsed = mailparser.parse_from_bytes(message)
    subject = parsed.subject[0] if isinstance(parsed.subject, list) else parsed.subject
    pairs = tuple(
        value if isinstance(value, list) else [] for value in (parsed.from_, parsed.reply_to, parsed.to, parsed.cc)
    )
    return _Parsed(str(subject or ""), pairs, _bodies(parsed.message))


def _by_standard_library(message: bytes) -> _Parsed:
    plain = email.message_from_bytes(message)
    subject = read_fields(message).text("subject")
    pairs = tuple(getaddresses([str(plain.get(name, ""))]) for name in _ADDRESS_FIELDS)
    return _Parsed(subject, pairs, _bodies(plain))


def _bodies(message: Message) -> tuple[bytes, ...]:
    """Undo the transfer encoding of each part."""
    parts = message.get_payload()
    if not isinstance(parts, list):
        return ()
    bodies = (part.get_payload(decode=True) for part in parts if isinstance(part, Message))
    return tuple(body if isinstance(body, bytes) else b"" for body in bodies)


def _decoded(part: RawPart, fields: Fields, body: bytes) -> _Text:
    """Decode a part by its charset; HTML may name its own, and calls itself plain at times."""
    content_type = fields.first("content-type")
    is_markup = media_type(content_type) == "text/html"
    declared = parameter(content_type, "charset")
    if is_markup and not declared:
        declared = charset.declared_in_markup(body)
    content = many_lines(charset.decode(body, declared))
    return _Text(content, is_markup or bool(_MARKUP_START.match(content)), part.alternative)


def _chosen(texts: Sequence[_Text]) -> tuple[str, str]:
    """Join the own parts with blank lines, of each alternative one version; also the HTML that was used."""
    written: list[str] = []
    sources: list[str] = []
    for group in _groups(texts):
        plain = [text.content.strip("\n") for text in group if not text.is_markup]
        html = [text.content for text in group if text.is_markup]
        converted = [markup.to_text(source) for source in html]
        if group[0].alternative is not None and plain and html:
            if _html_tells_more("\n".join(plain), "\n".join(converted)):
                plain = []
            else:
                html = converted = []
        written += [text for text in (*plain, *converted) if text.strip()]
        sources += html
    return "\n\n".join(written), "\n".join(sources)


def _groups(texts: Sequence[_Text]) -> Iterator[list[_Text]]:
    """Yield the versions of each alternative together, and every other part by itself."""
    seen: set[str] = set()
    for text in texts:
        if text.alternative is None:
            yield [text]
        elif text.alternative not in seen:
            seen.add(text.alternative)
            yield [other for other in texts if other.alternative == text.alternative]


def _html_tells_more(plain: str, html: str) -> bool:
    """Prefer HTML when the plain version is a stub; it must say something itself."""
    words, html_words = len(plain.split()), len(html.split())
    return html_words > 0 and (words < PLAIN_WORDS_MIN or words < PLAIN_SHARE_MIN * html_words)


def _mail(fields: Fields, parsed: _Parsed, text: str, source: str, attachments: tuple[str, ...]) -> Mail:
    senders, reply_to, to, cc = (
        mailboxes(pairs) or bare_mailboxes(fields.text(name))
        for name, pairs in zip(_ADDRESS_FIELDS, parsed.pairs, strict=True)
    )
    date = fields.text("date")
    return Mail(
        message_id=next(iter(signs.message_ids(fields, "message-id")), ""),
        date=date,
        sent=signs.moment(date),
        subject=one_line(parsed.subject),
        senders=senders,
        reply_to=reply_to,
        to=to,
        cc=cc,
        delivered_to=signs.delivered_to(fields),
        in_reply_to=signs.message_ids(fields, "in-reply-to"),
        references=signs.message_ids(fields, "references"),
        automation=signs.automation(fields),
        text=text,
        markup=source,
        attachments=attachments,
    )
