"""What the header says of the person who wrote: her display name, the local part, what she is called elsewhere."""

import re
from dataclasses import dataclass

from bot.mail import Address
from bot.reading.facts.domains import ATS, is_under
from bot.reading.facts.mailboxes import is_personal_local, persons_display
from bot.reading.facts.material import Material
from bot.reading.facts.people import Person, header_person, is_short_form

_LOCAL_SPLIT = re.compile(r"[._\-+\d]+")


@dataclass(frozen=True, slots=True)
class Header:
    """A display name that reads as a person's, and whether something beside it says so, too."""

    person: Person
    display: str
    supported: bool


def header(material: Material, address: Address) -> Header | None:
    """Read a display name as a person's and look what backs it."""
    found = persons_display(address)
    if found is None:
        return None
    return Header(found, address.name, is_personal_local(found, address.local) or _is_called(found, material))


def _is_called(one: Person, material: Material) -> bool:
    """Say whether the reader called this person by name in what is quoted or in the mailbox."""
    texts = [material.text.quoted, *(letter.text.body for letter in material.history if letter.mine)]
    pattern = re.compile(
        rf"\b(?:dear|hi|hello|hey|hallo|liebe[r]?|bonjour|hola|ciao|hoi|beste|olá|cara|caro|thanks?|an|to|von|from)"
        rf"[ ,:]+(?:\w+ ){{0,2}}{re.escape(one.words[0])}\b",
        re.IGNORECASE,
    )
    return any(pattern.search(text[:4000]) for text in texts)


def local_hints(addresses: tuple[Address, ...]) -> tuple[Person, ...]:
    """Offer the local part's words as names to be met in the text; never as names themselves."""
    hints: list[Person] = []
    for address in addresses:
        if (address.name or is_under(address.domain, ATS)) and not re.search(r"[._-]", address.local):
            continue
        parts = [part for part in _LOCAL_SPLIT.split(address.local.lower()) if len(part) > 1]
        if parts and len(parts) <= 3 and header_person(" ".join(part.capitalize() for part in parts)):
            hints.append(Person(" ".join(part.capitalize() for part in parts)))
    return tuple(hints)


def spells_out(header: Person, signs: Person) -> bool:
    """Say whether the display name gives in full what she signs with initials: "G. Icaza"."""
    initial = signs.name.split()[0].endswith(".") or len(signs.words[0]) == 1
    return (
        initial
        and header.is_full
        and len(signs.words) > 1
        and header.words[-1] == signs.words[-1]
        and len(header.words[0].strip(".")) > 1
        and header.words[0][0] == signs.words[0][0]
        and "." not in header.words[0]
    )


def better(signs: Person, header: Person) -> Person:
    """Choose between a signature and a display name of one word each: the fuller one."""
    if len(header.words) == len(signs.words) == 1 and is_short_form(signs.words[0], header.words[0]):
        return max((signs, header), key=lambda one: len(one.name))
    return header if len(signs.name) < 3 or signs.name.islower() else signs


def quoted_full(one: Person, material: Material) -> tuple[str, str] | None:
    """Find the full name in the header block of the reader's own quoted mail (An: Ida Brand)."""
    pattern = re.compile(
        rf"(?:An|To|À|A|Aan|Para|Till): ({re.escape(one.name)} [A-ZÀ-Þ][\w'’-]+)(?= ?(?:<|$))", re.MULTILINE
    )
    found = pattern.search(material.text.quoted[:4000])
    return (found[1], found[0]) if found else None
