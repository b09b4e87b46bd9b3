"""Whose an address is: made of a person's name, or filled by the firm's."""

import re
import unicodedata

from bot.mail import Address
from bot.reading.facts.domains import ATS, TENANTS, is_under
from bot.reading.facts.people import Person, header_person
from bot.reading.facts.vocabulary import PARTICLES

_SHAPE = re.compile(r"[^a-z0-9]")
_SEPARATOR = re.compile(r"[._-]")
_SINGLE = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ı": "i"})
_DOUBLE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "ł": "l"})


def squashed(text: str) -> str:
    """Write a name as addresses do: letters and digits only, without accents ("Röst & Rebell" -> "rostrebell")."""
    spread = unicodedata.normalize("NFKD", text.lower().translate(_SINGLE))
    return _SHAPE.sub("", "".join(letter for letter in spread if not unicodedata.combining(letter)))


def spellings(text: str) -> tuple[str, ...]:
    """Give both usual spellings of a name in addresses: "rostrebell" and "roestrebell"."""
    return tuple(dict.fromkeys((squashed(text), squashed(text.lower().translate(_DOUBLE)))))


def fits_local(one: Person, local: str) -> bool:
    """Say whether an address's local part is made of the name in any way: jane, jane.doe, jdoe, doe.j, jd."""
    shape = squashed(local.partition("+")[0])
    return bool(shape) and any(_fits(names, shape) for names in _forms(one))


def is_personal_local(one: Person, local: str) -> bool:
    """Say whether a local part is made of the name as people's are: jane, jane.doe, jdoe, doe.j, jd.

    "janedoe" isn't enough, for firms run their names together, too ("acmefoods").
    """
    if not fits_local(one, local):
        return False
    bare = local.partition("+")[0]
    joined = {"".join(names) for names in _forms(one)}
    initial = any(len(word.strip(".")) == 1 for word in one.words)
    return len(one.words) == 1 or initial or _SEPARATOR.search(bare) is not None or squashed(bare) not in joined


def _abbreviates(one: Person, local: str) -> bool:
    """Say whether a local part shortens or parts the name as only people's do: jane.doe, jdoe, doe.j."""
    shape = squashed(local.partition("+")[0])
    for names in _forms(one):
        if len(names) < 2:
            continue
        first, last = names[0], names[-1]
        if shape in {
            first[0] + last,
            last + first[0],
            first + last[0],
            first[0] + last[0],
            first[0] + "".join(names[1:]),
        }:
            return True
        if _SEPARATOR.search(local) and len(last) > 3 and last in shape:
            return True
    return False


def _forms(one: Person) -> tuple[list[str], list[str]]:
    words = [word for word in one.words if word not in PARTICLES]
    return (
        [name for name in map(squashed, words) if name],
        [name for name in (spellings(word)[-1] for word in words) if name],
    )


def _fits(names: list[str], shape: str) -> bool:
    if not names:
        return False
    first, last = names[0], names[-1]
    forms = {
        first, last, first + last, last + first, first[0] + last, last + first[0], first + last[0], first[0] + last[0],
        "".join(names), "".join(name[0] for name in names), first[0] + "".join(names[1:]),
    }  # fmt: skip
    return shape in forms or (len(first) > 2 and shape.startswith(first)) or (len(last) > 3 and last in shape)


def is_firm_of(one: Person, address: Address) -> bool:
    """Say whether a "name" is really the firm's: it fills the address's domain, or is a platform's tenant."""
    forms = spellings("".join(one.words))
    local = squashed(address.local.partition("+")[0])
    separated = _SEPARATOR.search(address.local) is not None
    if is_under(address.domain, TENANTS):
        own_mailbox = separated and "+" not in address.local and len(one.words) > 1 and local in forms
        return "+email+" not in address.local and not own_mailbox
    if is_under(address.domain, ATS):
        return local in forms and not separated
    if len(one.words) == 1:
        labels = [squashed(label) for label in address.domain.split(".")]
        label = labels[-2 if len(labels) > 1 else 0]
        return any(form and (form in labels or (len(form) > 4 and label.startswith(form))) for form in forms) and (
            local not in forms
        )
    domain = squashed(address.domain.rpartition(".")[0])
    if _abbreviates(one, address.local):
        return False
    first = squashed(one.words[0])
    return (len(first) > 3 and first in domain) or (
        any(len(form) > 5 and form in domain for form in forms) and not (separated and fits_local(one, address.local))
    )


def _ends_in_firm(one: Person, address: Address) -> bool:
    """Say whether a display name is a first name and the firm: "Ada van Quince", "Ada de Quince"."""
    if len(one.words) != 3 or one.words[1] not in PARTICLES or squashed(one.words[2]) not in squashed(address.domain):
        return False
    return squashed(address.local) == squashed(one.words[0]) or is_under(address.domain, ATS)


def persons_display(address: Address) -> Person | None:
    """Read a display name as a person's, unless the address says that it is a firm's."""
    parts = frozenset(part for part in re.split(r"[._\-+\d]+", address.local.lower()) if part)
    found = header_person(address.name, parts) if address.name else None
    if found is None:
        return None
    if _ends_in_firm(found, address):
        return Person(found.name.split()[0], found.gender, found.titles)
    employed = re.search(r"\S\s+(?:from|at|@|bei|von|vom|chez|de chez|van|da|of)\s+\S", address.name)
    return None if is_firm_of(found, address) and not employed else found
