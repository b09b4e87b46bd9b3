"""Header fields that are neither text nor people: identity, threading, time, and signs of automation."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bot.mail import Automation
from bot.reading import charset
from bot.reading.addresses import bare_mailboxes
from bot.reading.clean import one_line
from bot.reading.header import Fields

_MESSAGE_ID = re.compile(r"<([^<>]{1,990})>")
_ZONE_COMMENT = re.compile(r"\s*\([^()]*\)\s*$")


def message_ids(fields: Fields, name: str) -> tuple[str, ...]:
    """Read the ids of Message-ID, In-Reply-To or References (RFC 5322 section 3.6.4), brackets kept, each once.

    Words, commas and ids without brackets are passed over; spaces that folding put into an id are not its own.
    """
    ids: dict[str, None] = {}
    for value in fields.values(name):
        text = charset.decode(value)
        for inner in _MESSAGE_ID.findall(text):
            clean = one_line(inner).replace(" ", "")
            if clean:
                ids[f"<{clean}>"] = None
    return tuple(ids)


def moment(date: str) -> datetime | None:
    """Read a Date value as an aware UTC time; None for anything that is none (RFC 5322 section 3.3)."""
    try:
        value = parsedate_to_datetime(_ZONE_COMMENT.sub("", date))
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return None


def delivered_to(fields: Fields) -> tuple[str, ...]:
    """Collect the addresses that servers noted on delivery, each once, in their order."""
    found: dict[str, None] = {}
    for name in ("delivered-to", "x-original-to", "envelope-to"):
        for value in fields.values(name):
            for address in bare_mailboxes(one_line(charset.decode(value))):
                found[address.email] = None
    return tuple(found)


def automation(fields: Fields) -> Automation:
    """Read the signs that a machine sent the mail or sent it to many (RFC 3834, RFC 2369, RFC 2919)."""
    return Automation(
        auto_submitted=fields.text("auto-submitted").lower(),
        auto_response_suppress=fields.text("x-auto-response-suppress").lower(),
        precedence=fields.text("precedence").lower(),
        list_id=fields.text("list-id").lower(),
        list_post=fields.text("list-post").lower(),
        list_unsubscribe=fields.text("list-unsubscribe").lower(),
        empty_return_path=any(value.strip() == b"<>" for value in fields.values("return-path")),
        content_type=fields.text("content-type").lower(),
    )
