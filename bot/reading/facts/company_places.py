"""Where a mail names firms: tables, sentences, subject, display name, signature."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.mail import Address
from bot.reading.clean import word_list
from bot.reading.facts.cues.company import (
    ACTING,
    ANYWHERE,
    AT,
    PLACE_FOLLOWS,
    ROLE_FOLLOWS,
    SPAN,
    STRONG,
    SUBJECT,
    TABLE,
    WEIGHED,
)
from bot.reading.facts.domains import ATS, is_under
from bot.reading.facts.firm_names import (
    LINKS,
    clean_name,
    house_labels,
    in_houses,
    is_firms,
    is_spelled_in,
    key,
    without_department,
)
from bot.reading.facts.mailboxes import persons_display, squashed
from bot.reading.facts.material import Material
from bot.reading.facts.no_firms import is_none
from bot.reading.facts.people import Person, person
from bot.reading.facts.phrases import plain
from bot.reading.facts.senders import is_bare_of_person
from bot.reading.facts.vocabulary import DEPARTMENT, FIRM, HONORIFICS, LEGAL, TITLE

NAME_MAX = 70

SIGNATURE_LINES_MAX = 12

_SEGMENTS = re.compile(r"\s*[|·•]\s*|\s*,\s+(?!(?:Inc|Ltd|LLC|LLP|S\.|Co)\b)|\s+-+\s+|\s+/\s+|^-+ ?")
_ASIDE = re.compile(r"\([^()]{0,60}\)")
_NOBODY = Person("")

_UNITS = word_list("""
unit department dept committee section division board panel office desk service services team central region area
enquiries admin result outcome staff
""")
_BRANCHES = frozenset({"department"})
_PERSON_AND_FIRM = re.compile(r"(?P<given>[^\W\d_][\w'’-]+), (?P<firm>[A-ZÀ-Þ][\w&'’. -]{2,50})")
_TITLED = re.compile(r"\b(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|mme|sra?|dhr|mevr)\.? $", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """A firm's name at one place of the mail, and how much that place says."""

    name: str
    source: str
    weight: float
    place: str


def firms_named(material: Material) -> Iterator[Named]:
    """Give every firm that the mail may name, place by place."""
    body = plain(material.text.body)[:20_000]
    for found in TABLE.finditer(f"{body}\n{plain(material.text.signature)[:4000]}"):
        yield Named(clean_name(found["name"]), found[0].strip(), 9, "table")
    for passage in material.body[:120]:
        yield from _in_sentence(plain(passage.text), passage.text, "text")
    yield from _housed(material)
    yield from _in_subject(material)
    for address in material.mail.senders[:1]:
        yield from _in_display(address, house_labels(material))
    yield from _in_signature(material)


def _housed(material: Material) -> Iterator[Named]:
    """Find the capitalised spans that the sender's domain is made of, wherever they stand."""
    houses = frozenset(house for house in house_labels(material) if len(house) > 3)
    people = {word for address in material.mail.senders for word in (persons_display(address) or _NOBODY).words}
    if not houses:
        return
    for text in (*(passage.text for passage in material.body[:120]), *material.closing[:SIGNATURE_LINES_MAX]):
        for found in ANYWHERE.finditer(plain(text)):
            name = clean_name(found["name"])
            words = name.split()
            if words and (words[0].lower().strip(".") in HONORIFICS or _TITLED.search(plain(text)[: found.start()])):
                continue
            for start, end in ((0, len(words)), (1, len(words)), (0, 3), (0, 2), (1, 3), (0, 1), (1, 2)):
                part = " ".join(words[start:end])
                if part and not set(part.lower().split()) <= people and is_spelled_in(part, houses):
                    whole = start == 0 and end < len(words) <= 5 and words[-1].lower() in FIRM - DEPARTMENT - _BRANCHES
                    yield Named(name if whole else part, text, 2, "housed")
                    break


def _in_sentence(text: str, source: str, place: str) -> Iterator[Named]:
    for pattern, weight, strength in (*((one, 5.0, "strong") for one in STRONG), *WEIGHED):
        for found in pattern.finditer(text):
            name = found["name"] or found.groupdict().get("firm") or ""
            if ROLE_FOLLOWS.match(text[found.end() :]) or PLACE_FOLLOWS.match(text[found.end() :]):
                continue
            owned = text[found.end("name") : found.end("name") + 1] not in {"", ".", ",", "!", "?", ")", ";", ":"}
            extra = (1.5 if " " in name.strip() else 1.0) if AT.match(found[0]) else 0.0
            yield Named(clean_name(name, owned=owned), source, weight + extra, f"{place}-{strength}")


def _in_subject(material: Material) -> Iterator[Named]:
    subject = plain(material.subject)
    yield from _in_sentence(subject, material.mail.subject, "subject")
    for part in re.split(r"\s+[-|:/]+\s*|[:|/【】\[\]•·]+|\s*,\s+| (?:// ?)", subject)[:8]:
        name = clean_name(part)
        words = name.split()
        if 0 < len(words) <= 5 and all(word[0].isupper() or word[0].isdigit() or word in LINKS for word in words):
            yield Named(name, material.mail.subject, 1.0, "subject-part")


def _in_display(address: Address, houses: frozenset[str]) -> Iterator[Named]:
    display = plain(address.name)
    if (joined := _PERSON_AND_FIRM.fullmatch(display)) and is_none(joined["given"]):
        yield Named(clean_name(joined["firm"]), address.name, 4, "display")
        return
    bare = re.sub(r"\([^()]{0,60}\)", " ", display)
    bare = re.split(r"\s+via\s+|\s+through\s+|\s*@\s*(?=\w+\.\w)", bare, maxsplit=1)[0].replace("@", " ")
    at = re.search(rf"(?:\b(?:at|from|of|bei|von|vom|chez|van|da)|[@|,(]|\s[-–]) ?{SPAN}", display)
    if persons_display(address) and (not is_firms(address) or at):
        if at and len(at["name"]) > 2:
            yield Named(clean_name(at["name"]), address.name, 5, "display")
        return
    name = clean_name(bare) if in_houses(key(bare), houses) and len(bare.split()) <= 2 else without_department(bare)
    if name and is_under(address.domain, ATS) and squashed(name) != squashed(address.local):
        yield Named(name, address.name, 4, "display")
    elif name != bare.strip() and " " not in name and not in_houses(key(name), houses):
        if name and squashed(name) != squashed(address.local):  # "HR Ada" of ada@quince is a person
            yield Named(name, address.name, 2, "display")
    elif name:
        yield Named(name, address.name, 3.5 if name != bare.strip() or is_bare_of_person(address) else 2.5, "display")


def _in_signature(material: Material) -> Iterator[Named]:
    lines = [plain(line) for line in material.closing[:SIGNATURE_LINES_MAX]]
    if not lines and material.body:
        lines = [plain(line.strip()) for line in material.text.body.split("\n") if line.strip()][-3:]
        lines = [line for line in lines if len(line) <= NAME_MAX]
    titled, houses = False, house_labels(material)
    for index, line in enumerate(lines):
        if len(line) > 160 or line.endswith("?"):
            continue
        source = material.closing[index] if index < len(material.closing) else line
        for named in (*ACTING.finditer(line), *SUBJECT.finditer(line)):
            yield Named(clean_name(named["name"]), source, 3, "signature")
        for segment in _SEGMENTS.split(_ASIDE.sub(" ", line))[:6]:
            if " " in segment and squashed(segment) in houses and person(segment) is None:
                yield Named(clean_name(segment), source, 4, "signature")
            else:
                yield from _segment(segment, source, titled=titled, index=index)
            words = {word.strip(".,()").lower() for word in segment.split()}
            titled = titled or bool(words & TITLE) or person(segment) is not None


def _ends_as_firm(name: str) -> bool:
    """Say whether a name ends as firms' do: "Head of Risk" is none, "Head of Quince Foods" is."""
    return name.lower().split()[-1].strip(".,") in FIRM | LEGAL


def _segment(segment: str, source: str, *, titled: bool, index: int) -> Iterator[Named]:
    at = re.search(rf"(?i:\bat|@|\bbei|\bchez|\bof|\bfor|\bder|\bpour|\bper|\bvan) {SPAN}$", segment)
    words = [word.strip(".,()").lower() for word in segment.split()]
    if at and at[0].startswith("of ") and set(words) & TITLE and not _ends_as_firm(at["name"]):
        return
    if at and set(words) & (TITLE | DEPARTMENT):
        yield Named(clean_name(at["name"]), source, 4, "signature")
        return
    if not words or len(words) > 8 or (set(words) & TITLE and not set(words) & FIRM):
        return
    name = without_department(clean_name(segment))
    if not name or not (name[0].isupper() or name[0].isdigit()):
        return
    has_firm = bool({word.strip(".,") for word in name.lower().split()} & (FIRM | LEGAL))
    stripped = len(name.split()) < len(segment.split())
    if sum(word.islower() and word not in LINKS for word in name.split()) > 1:
        return
    if stripped and " " not in name and words[-1] in _UNITS:
        return
    weight = 4.0 if has_firm or stripped else 3.0 if titled else 1.0
    yield Named(name, source, weight if index < 8 else weight / 2, "signature")
