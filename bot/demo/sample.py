"""The demo's mail: delivered to the embedded server, and the drafts read back from it as a client would."""

import email
import imaplib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.policy import default
from email.utils import format_datetime
from pathlib import Path

from bot.demo.server import PASSWORD, USER, Address

OWNER_NAME = "Noor Lindqvist"
MAILS = Path(__file__).parent / "mails"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it lies on the server."""

    recipient: str
    subject: str
    text: str


def deliver(address: Address) -> list[str]:
    """Put the sample mails into INBOX, dated over the last two days, and create Drafts and Sent."""
    names = sorted(path.name for path in MAILS.glob("*.eml"))
    now = datetime.now(UTC)
    with imaplib.IMAP4(address.host, address.port) as client:
        client.login(USER, PASSWORD)
        for folder in ("Drafts", "Sent"):
            client.create(folder)
        for number, name in enumerate(names):
            date = format_datetime(now - timedelta(hours=2 * (len(names) - number)))
            message = f"Date: {date}\r\n".encode() + (MAILS / name).read_bytes().replace(b"\n", b"\r\n")
            client.append("INBOX", "", "", message)
    return names


def drafts(address: Address) -> list[Draft]:
    """Read the drafts back."""
    with imaplib.IMAP4(address.host, address.port) as client:
        client.login(USER, PASSWORD)
        client.select("Drafts", readonly=True)
        _, found = client.search(None, "ALL")
        return [_draft(client.fetch(number, "(BODY.PEEK[])")[1]) for number in found[0].decode().split()]


def _draft(fetched: Sequence[object]) -> Draft:
    parts = [item[1] for item in fetched if isinstance(item, tuple)]
    message = email.message_from_bytes(parts[0], policy=default)
    body = message.get_body(("plain",))
    return Draft(str(message["To"]), str(message["Subject"]), body.get_content() if body else "")
