"""Which mail is which: the key of a rejection wherever it stands, its draft's id, and whom that is from."""

import hashlib

from bot.mail import Address, Mail, Owner

DRAFT_ID_LENGTH = 40  # hex digits of a mail's key that its draft's Message-ID begins with
_TEXT_HASHED = 4096


def mail_key(account: str, mail: Mail) -> str:
    """Give a mail's key: sha256 over account, Message-ID, Date, From and Subject, in hex.

    Not the Message-ID alone, for a broken or hostile sender can use one twice, and never INTERNALDATE,
    for servers change it. Without a Message-ID the text counts as well.
    """
    sender = mail.sender
    fields = [
        "v1",
        account,
        mail.message_id.strip("<>"),
        mail.date,
        sender.email.lower() if sender else "",
        mail.subject,
    ]
    if not mail.message_id:
        fields.append(text_digest(mail.text[:_TEXT_HASHED]))
    return hashlib.sha256("\x1f".join(fields).encode("utf-8", "surrogatepass")).hexdigest()


def draft_message_id(key: str, sender: Address) -> str:
    """Give the draft's own id: 40 hex digits of the mail's key at the sender's domain."""
    domain = sender.domain.lower()
    if not domain.isascii() or not domain:
        domain = domain.encode("idna", "ignore").decode("ascii") or "localhost"
    return f"<{key[:DRAFT_ID_LENGTH]}@{domain}>"


def text_digest(text: str) -> str:
    """Digest a text without regard to white space, so that a client's re-wrapping changes nothing."""
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def reply_from(mail: Mail, owner: Owner) -> Address:
    """Give the own address that received the mail: the first one in To, Cc, Delivered-To, X-Original-To.

    Plus-tags count (RFC 5233): a reply to me+jobs@ is from me+jobs@. Else the owner's main address;
    without an owner, the mail's first recipient. An owner without a name goes by the one in To.
    """
    received = [*mail.to, *mail.cc, *(Address("", email) for email in mail.delivered_to)]
    mine = [one for one in received if not owner.addresses or is_own(one.email, owner)]
    name = owner.name or next((one.name for one in mine if one.name and "@" not in one.name), "")
    if mine:
        return Address(name, mine[0].email)
    return Address(name, owner.addresses[0] if owner.addresses else "me@localhost")


def belongs_elsewhere(mail: Mail, owner: Owner, siblings: frozenset[str]) -> bool:
    """Say whether another account of the same reader was written to, and this one only got a copy of it."""
    named = [one.email for one in (*mail.to, *mail.cc)]
    if any(is_own(email, owner) and untagged(email) not in siblings for email in named):
        return False
    return any(untagged(email) in siblings for email in named)


def is_own(email: str, owner: Owner) -> bool:
    """Say whether an address is the owner's, with or without a plus-tag."""
    return untagged(email) in owner.addresses or email.lower() in owner.addresses


def untagged(email: str) -> str:
    """Give an address in lower case without its plus-tag."""
    local, _, domain = email.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
