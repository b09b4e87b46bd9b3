"""A reply as RFC 5322 bytes: threaded, addressed, text and HTML, all 7-bit; nothing else in its header.

Clients open it as the user's own draft: no private header, and a Message-ID of lower-case letters and
digits at the user's own domain, for some clients send it along (docs/clients.md).
"""

import html as markup
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime
from typing import TYPE_CHECKING

from bot.mail import Address, Mail

if TYPE_CHECKING:
    from bot.replying.templates import Words

_NAME_MAX = 60
_NAME_SPECIALS = re.compile(r'["\\<>@:;]+')
REFERENCES_MAX = 20
SUBJECT_MAX = 800
_LINE_MAX = 990
_IDS = {"message-id", "in-reply-to", "references"}


class _Policy(EmailPolicy):
    """SMTP's policy, with ids folded between each other but never inside: the library would encode long ones."""

    def fold(self, name: str, value: str) -> str:
        """Fold one header as text."""
        if name.lower() in _IDS:
            return f"{name}: " + "\r\n ".join(str(value).split()) + "\r\n"
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: str) -> bytes:
        """Fold one header as bytes."""
        if name.lower() in _IDS:
            return self.fold(name, value).encode("ascii", "replace")
        return bytes(super().fold_binary(name, value))


_POLICY = _Policy(linesep=SMTP.linesep, cte_type="7bit")


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Who writes to whom, when; `message_id` with its brackets."""

    sender: Address
    recipient: Address
    message_id: str
    written: datetime


def compose(mail: Mail, words: "Words", envelope: Envelope, *, quote: str = "", html: bool = True) -> bytes:
    """Write the draft that answers `mail`; `quote` is the original text to put below it, "" for none.

    The HTML alternative keeps Gmail's web page from wrapping lines; neomutt and aerc edit the text alone.
    """
    message = EmailMessage(_POLICY)
    message["From"] = _header_address(envelope.sender)
    message["To"] = _header_address(envelope.recipient)
    message["Subject"] = reply_subject(mail.subject)
    message["Date"] = format_datetime(envelope.written.astimezone(UTC))
    message["Message-ID"] = envelope.message_id
    if _is_usable_id(mail.message_id):
        message["In-Reply-To"] = mail.message_id
        message["References"] = " ".join(thread(mail))
    intro = _attribution(mail) if quote else ""
    message.set_content(_plain(words, intro, quote), cte="quoted-printable")
    if html:
        message.add_alternative(_markup(words, intro, quote), subtype="html", cte="quoted-printable")
        message.set_boundary(f"={envelope.message_id[1:31]}=")
        for part in message.iter_parts():
            del part["MIME-Version"]  # it belongs to the message alone (RFC 2045 section 4)
    return message.as_bytes()


def reply_subject(subject: str) -> str:
    """Prefix "Re: " once (RFC 5322 section 3.6.5); the subject itself stays as it is, for clients thread by it."""
    subject = subject.strip()[:SUBJECT_MAX]
    return subject if subject[:3].lower() == "re:" else f"Re: {subject}".strip()


def thread(mail: Mail) -> tuple[str, ...]:
    """Give the reply's References (RFC 5322 section 3.6.4): the ancestors and the mail itself, capped in the middle."""
    ids = [one for one in mail.ancestors if _is_usable_id(one) and one != mail.message_id]
    if len(ids) >= REFERENCES_MAX:
        ids = [ids[0], *ids[-(REFERENCES_MAX - 2) :]]
    return (*ids, mail.message_id)


def _is_usable_id(message_id: str) -> bool:
    return bool(message_id) and message_id.isascii() and len(message_id) < _LINE_MAX


def _header_address(address: Address) -> HeaderAddress:
    """Write an address; a name is kept to what fits on one line.

    When the library folds a quoted name, it loses the quotes, and what the name holds becomes more recipients.
    """
    local, _, domain = address.email.rpartition("@")
    name = " ".join(_NAME_SPECIALS.sub(" ", address.name).split())[:_NAME_MAX]
    return HeaderAddress(display_name=name, username=local, domain=domain)


def _attribution(mail: Mail) -> str:
    sender = mail.sender
    who = (sender.name or sender.email) if sender else ""
    when = f"{mail.sent:%Y-%m-%d %H:%M} UTC, " if mail.sent else ""
    return f"{when}{who}:"


def _plain(words: "Words", intro: str, quote: str) -> str:
    if not quote:
        return words.text
    quoted = "\n".join(f"> {line}".rstrip() for line in quote.strip().splitlines())
    return f"{words.text}\n{intro}\n{quoted}\n"


def _markup(words: "Words", intro: str, quote: str) -> str:
    paragraphs = [words.greeting, *words.paragraphs, words.closing]
    body = "\n".join(f"<p>{_escaped(paragraph)}</p>" for paragraph in paragraphs)
    if quote:
        body += f'\n<p>{_escaped(intro)}</p>\n<blockquote type="cite">{_escaped(quote.strip())}</blockquote>'
    return f"<!DOCTYPE html>\n<html><body>\n{body}\n</body></html>\n"


def _escaped(text: str) -> str:
    return markup.escape(text, quote=True).replace("\n", "<br>\n")
