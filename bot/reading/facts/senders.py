"""Whom a reply would reach: the one address, what stands behind it, and whether a machine wrote."""

import re
from dataclasses import dataclass

from bot.facts import SenderKind
from bot.mail import Address, Letter, Mail, NewText
from bot.reading.facts.cues.no_answer import NO_ANSWER
from bot.reading.facts.cues.sender import DIGITS, FIRST_PERSON, MACHINE, NO_REPLY, RECRUITING, RELAY, UNREAD
from bot.reading.facts.domains import ATS, BOARDS, FREEMAIL, is_under, registrable, same_house
from bot.reading.facts.mailboxes import persons_display, squashed
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import fold

TEXT_MAX = 20_000


@dataclass(frozen=True, slots=True)
class Route:
    """Where a reply goes: the one address or None, what stands behind it, and whether it is a stranger's."""

    recipient: Address | None
    kind: SenderKind
    foreign: bool


def is_no_reply(address: Address) -> bool:
    """Say whether an address's local part says that nobody reads it."""
    local = address.local.lower()
    return bool(NO_REPLY.search(local)) or bool(
        DIGITS.fullmatch(address.name) and re.search(r"sms|text", address.email)
    )


def is_bare_of_person(address: Address) -> bool:
    """Say whether an address is a recruiting department's, or a machine's on a recruiting platform."""
    return is_no_reply(address) or bool(RECRUITING.search(address.local.lower())) or is_under(address.domain, ATS)


def tells_unread(text: NewText) -> bool:
    """Say whether the text says that nobody reads answers."""
    return bool(UNREAD.search(fold(f"{text.body[-TEXT_MAX:]} {text.signature[:TEXT_MAX]}")))


def tells_machine(text: NewText) -> bool:
    """Say whether the text says that a machine wrote it."""
    return bool(MACHINE.search(fold(f"{text.body[-TEXT_MAX:]} {text.signature[:TEXT_MAX]}"))) or tells_unread(text)


def wants_no_answer(text: NewText) -> bool:
    """Say whether the text says that no correspondence is entered into, or closes a complaint."""
    return bool(NO_ANSWER.search(fold(text.body[-TEXT_MAX:])))


def header_machine(mail: Mail) -> bool:
    """Say whether the header says that a machine sent it, or sent it to many (RFC 3834 section 5)."""
    signs = mail.automation
    return (
        signs.auto_submitted not in {"", "no"}
        or signs.precedence in {"bulk", "junk", "auto_reply", "list"}
        or bool(signs.auto_response_suppress)
        or signs.empty_return_path
    )


def route(material: Material, *, signed: bool) -> Route:
    """Choose the one reply address and say what stands behind it; `signed` says that a person signs the text.

    Reply-To, else From; one address, never an own one. Several Reply-To: the related human one.
    """
    mail, text = material.mail, material.text
    own = {address.lower() for address in material.owner.addresses}
    known = _known(material.history)
    sender = mail.sender
    candidates = [address for address in mail.reply_to if not _is_own(address, own)]
    chosen = sender if not mail.reply_to else _of_several(candidates, sender, known)
    if chosen is None or _is_own(chosen, own):
        return Route(None, SenderKind.NO_REPLY, foreign=False)
    foreign = sender is not None and not _related(chosen, sender, known)
    personal = signed or _is_personal_text(mail, text, material.language)
    kind = _kind(chosen, mail, text, signed=signed, personal=personal or chosen.email.lower() in known)
    return Route(chosen, kind, foreign)


def _of_several(candidates: list[Address], sender: Address | None, known: frozenset[str]) -> Address | None:
    """Of several Reply-To addresses take the only human one that is related; a single one as it is."""
    if len(candidates) == 1:
        return candidates[0]
    related = [
        address
        for address in candidates
        if sender is not None and not is_bare_of_person(address) and _related(address, sender, known)
    ]
    return related[0] if len(related) == 1 else None


def _is_own(address: Address, own: set[str]) -> bool:
    email = address.email.lower()
    local, _, domain = email.rpartition("@")
    return email in own or f"{local.partition('+')[0]}@{domain}" in own


def _known(history: tuple[Letter, ...]) -> frozenset[str]:
    """Collect the addresses that earlier mail came from or went to."""
    found: set[str] = set()
    for letter in history:
        for address in (letter.mail.to + letter.mail.cc) if letter.mine else letter.mail.senders:
            found.add(address.email.lower())
    return frozenset(found)


def _related(reply: Address, sender: Address, known: frozenset[str]) -> bool:
    """Say whether a reply address has to do with the sender."""
    if reply.email.lower() == sender.email.lower() or reply.email.lower() in known:
        return True
    if is_under(reply.domain, FREEMAIL):
        return False
    if is_no_reply(sender) or is_under(sender.domain, ATS) or RELAY.search(sender.email.lower()):
        return True
    return same_house(reply.domain, sender.domain)


def _kind(address: Address, mail: Mail, text: NewText, *, signed: bool, personal: bool) -> SenderKind:
    """Say what stands behind an address: its form first, then what the mail says and who signs it."""
    email = address.email.lower()
    if RELAY.search(email) and not is_no_reply(Address("", email.replace("+email+", "x"))):
        return SenderKind.RELAY
    if is_no_reply(address) or is_under(address.domain, BOARDS) or wants_no_answer(text):
        return SenderKind.NO_REPLY
    if is_under(address.domain, ATS):
        return SenderKind.RELAY if signed and _is_recruiters(address) else SenderKind.NO_REPLY
    if signed:
        return SenderKind.HUMAN
    machine = tells_machine(text) or header_machine(mail) or bool(mail.automation.list_unsubscribe)
    department = RECRUITING.search(address.local.lower()) is not None
    return SenderKind.NO_REPLY if machine or (department and not personal) else SenderKind.HUMAN


def _is_recruiters(address: Address) -> bool:
    """Say whether a platform's address is one recruiter's: no tenant's name, no department."""
    local = address.local.lower()
    if RECRUITING.search(local):
        return False
    return persons_display(address) is not None or squashed(local) not in squashed(address.name)


def speaks_as_person(text: NewText, language: str) -> bool:
    """Say whether somebody writes as "I"."""
    cue = FIRST_PERSON.get(language)
    told = " ".join(line for line in text.body[:TEXT_MAX].split("\n") if not line.rstrip().endswith("?"))
    return bool(cue and cue.search(fold(told)))


def _is_personal_text(mail: Mail, text: NewText, language: str) -> bool:
    """Say whether somebody writes as a person, though from a department's mailbox: "I", or inside a thread."""
    return speaks_as_person(text, language) or bool(mail.in_reply_to and text.quoted)


def correspondents(mail: Mail) -> tuple[str, ...]:
    """Say whom to search the mailbox for: the addresses that the mail names as its sender, and the firm's domain.

    A freemail provider's or a recruiting platform's domain is nobody's own; a no-reply address writes no letters
    worth finding.
    """
    found: dict[str, None] = {}
    for address in (*mail.senders[:1], *mail.reply_to[:2]):
        shared = is_under(address.domain, FREEMAIL) or is_under(address.domain, ATS)
        if not is_no_reply(address) and not is_under(address.domain, BOARDS):
            found[address.email] = None
        if not shared and "." in address.domain:
            found[registrable(address.domain)[1]] = None
    return tuple(found)
