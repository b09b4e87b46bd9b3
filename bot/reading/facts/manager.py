"""The person who wrote: the closing block, the header and the text must agree; no name beats a wrong name."""

import re
from dataclasses import dataclass, replace

from bot.facts import Fact
from bot.mail import Address
from bot.reading.clean import word_list
from bot.reading.facts import given_names, senders
from bot.reading.facts.display_names import Header, better, header, local_hints, quoted_full, spells_out
from bot.reading.facts.domains import ATS, is_under
from bot.reading.facts.mailboxes import fits_local, persons_display, squashed
from bot.reading.facts.material import Material
from bot.reading.facts.people import Person, agree, header_person, is_initials, within
from bot.reading.facts.phrases import fold
from bot.reading.facts.signature import Signed, introduced, signed
from bot.reading.facts.vocabulary import PARTICLES

_PROXY = re.compile(r"\W*(?:i\.\s?a\.|i\.\s?v\.|im auftrag|gez\.|p\.?p\.)", re.IGNORECASE)
_SURNAMED = word_list("""
mayor principal geom rag arq judge hofrat hofrätin madam mr mrs ms miss dr prof herr frau mme m monsieur madame sra sr
com.te cap mevrouw meneer dott dott.ssa ing
""")


@dataclass(frozen=True, slots=True)
class Writer:
    """The person, the text that names her, the name she signs with, and whether a title stands beside it."""

    fact: Fact[str]
    person: Person
    signs: Person
    titled: bool = False


def writer(material: Material, addresses: tuple[Address, ...], company: str | None, impersonal: bool) -> Writer | None:
    """Name the person who wrote.

    `addresses` are From and the reply address, `company` the employer as far as known. `impersonal` says that
    a machine sent the mail: then only a name that a title or the header backs is taken.
    """
    headers = tuple(header(material, address) for address in addresses)
    backed = tuple(found for found in headers if found)
    hints = tuple(found.person for found in backed) or local_hints(addresses)
    doubtful = tuple(found.person for found in backed if not found.supported)
    names = [one for one in signed(material, hints) if _is_writer(one.person, material, company)]
    personal = senders.speaks_as_person(material.text, material.language)
    if not personal:
        names = [one for one in names if not _echoes(one, doubtful, impersonal=impersonal) or _is_beside(one, company)]
    names = [_without_firm(one, company) for one in names]
    if impersonal and company is None:
        names = [
            one if _may_be_firm(one, addresses) else replace(one, titled=one.titled or one.closed) for one in names
        ]
    chosen = _chosen(names, hints, impersonal=impersonal, personal=personal and not impersonal, company=company)
    if chosen:
        found = _completed(chosen, names, backed, material)
        return replace(found, titled=chosen.titled) if found else None
    if (self_named := introduced(material)) and _is_writer(self_named.person, material, company):
        return _completed(self_named, [self_named], backed, material)
    sure = next((found for found in backed if found.supported and (personal or len(found.person.words) > 1)), None)
    if sure and not names and _is_writer(sure.person, material, None):
        return Writer(Fact(sure.person.name, sure.display), sure.person, sure.person)
    return None


def _without_firm(one: Signed, company: str | None) -> Signed:
    """Take "van Quince" off "Ada van Quince" where Quince is the firm."""
    first, _, rest = one.person.name.partition(" ")
    particle, _, firm = rest.partition(" ")
    if company and particle.lower() in PARTICLES and firm and fold(firm) == fold(company):
        return replace(one, person=replace(one.person, name=first))
    return one


def _is_writer(one: Person, material: Material, company: str | None) -> bool:
    """Keep out the reader's own name and names of firms."""
    own = frozenset(fold(material.owner.name).split()) or material.reader
    if within(one, own) or (len(one.words) > 1 and within(one, material.reader)):
        return False
    if company and set(one.words) & (set(fold(company).replace(",", " ").split()) - PARTICLES) == set(one.words):
        return not _fills_display(one, material) and any(
            fits_local(one, address.local) for address in material.mail.senders
        )
    if _is_house_of_sender(one, material):
        return False
    return not _fills_display(one, material) and not _names_firm(one, material) and not _shares_form(one, material)


def _is_house_of_sender(one: Person, material: Material) -> bool:
    """Say whether this is a firm that bears its owner's name: "Stolte Emaille" below a mail of Eberhard Stolte."""
    if len(one.words) < 2:
        return False
    senders = [found for address in material.mail.senders[:1] if (found := persons_display(address))]
    return any(other.is_full and other.words[-1] == one.words[0] and not agree(one, other) for other in senders)


def _shares_form(one: Person, material: Material) -> bool:
    """Say whether this may be the reader's own full name, found in a quotation: "Dear Mr Quince" and "Ada Quince"."""
    if not material.greeting.form or len(one.words) < 2 or one.words[-1] not in material.reader:
        return False
    return not any(fits_local(one, address.local) for address in material.mail.senders)


def _fills_display(one: Person, material: Material) -> bool:
    """Say whether a name is within a display name that is the firm's, for it fills the address's domain."""
    for address in material.mail.senders:
        display = header_person(address.name)
        if display and set(one.words) <= set(display.words) and persons_display(address) is None:
            return True
    return False


def _names_firm(one: Person, material: Material) -> bool:
    """Say whether the mail uses this "name" as a firm's: in a department's display name, or "at Quince Harbour"."""
    name = re.escape(fold(one.name))
    display = fold(" ".join(address.name for address in material.mail.senders))
    if len(one.words) >= 1 and re.search(rf"(?<!\w){name}(?!\w)", display) and header_person(display.title()) is None:
        return not any(fits_local(one, address.local) for address in material.mail.senders)
    used = re.compile(
        rf"(?:\b(?:at|with|joining|join|in working for|bei|chez|en|bij|presso|na|the|"
        rf"applying to|apply to|application to|"
        rf"interest in|visit|about|here at|team) {name}(?!\w)|(?<!\w){name}(?:'s)? "
        rf"(?:team|is an|has (?:decided|reviewed|received)|"
        rf"careers|recruiting|talent|people|hr\b))"
    )
    return any(used.search(passage.folded) for passage in material.body) or bool(used.search(fold(material.subject)))


def _echoes(one: Signed, doubtful: tuple[Person, ...], *, impersonal: bool) -> bool:
    """Say whether a signature only repeats a display name that nothing shows to be a person's."""
    bare = not one.titled and not one.person.titles and (impersonal or len(one.person.words) > 1)
    return bare and any(one.person.words == other.words for other in doubtful)


def _may_be_firm(one: Signed, addresses: tuple[Address, ...]) -> bool:
    """Say whether a name below a department's mail may be the firm's: a platform sends it, or the domain holds it."""
    if any(is_under(address.domain, ATS) for address in addresses):
        return True
    shown = squashed(" ".join(f"{address.name} {address.domain}" for address in addresses))
    return any(len(word) > 3 and squashed(word) in shown for word in one.person.words)


def _is_beside(one: Signed, company: str | None) -> bool:
    """Say whether a name signs below a valediction and the mail names another word as the firm."""
    known = set(fold(company or "").split())
    return one.closed and bool(known) and not known & set(one.person.words)


def _chosen(
    names: list[Signed], hints: tuple[Person, ...], *, impersonal: bool, personal: bool, company: str | None
) -> Signed | None:
    """Choose who signed: the one that the header knows, else the first that stands where a signature stands.

    `personal` says that the text speaks as "I": then a full name on top of the closing block needs no valediction.
    """
    for name in names:
        if any(agree(name.person, hint) for hint in hints):
            return name
    for name in names:
        if is_initials(name.person) or _is_surname(name):
            continue
        single = len(name.person.words) == 1
        known = not single and name.rank <= 1 and _is_known(name.person)
        placed = known or (name.rank <= 1 and name.closed and (single or company is not None))
        if impersonal and not (name.titled or placed):
            continue
        if not single and not (known or name.closed or name.titled or (personal and name.rank == 0)):
            continue
        if single and not name.closed and any(other.rank < name.rank for other in names):
            continue
        if name.rank <= 1 or name.titled:
            return name
    return None


def _is_known(one: Person) -> bool:
    """Say whether a name begins with a given name that several languages know: no firm is called "Jutta Roth"."""
    return any(given_names.gender(one.words[0], spoken) for spoken in ("de", "fr", "es", "it", "nl", "pt"))


def _is_surname(one: Signed) -> bool:
    """Say whether a lone word is a family name: "Dr. Brüggemann", "i. A. Böhme", "gez. Schürmann"."""
    if len(one.person.words) > 1:
        return False
    titles = {title.strip(".").lower() for title in one.person.titles}
    return bool(titles & _SURNAMED) or _PROXY.match(one.source) is not None


def _completed(chosen: Signed, names: list[Signed], backed: tuple[Header, ...], material: Material) -> Writer | None:
    """Complete a first name by the full form below it, by the header, or by what is quoted."""
    signs = chosen.person
    longer = any(
        signs.words == one.person.words[: len(signs.words)] and signs.words != one.person.words for one in backed
    )
    spelt = next((one for one in backed if spells_out(one.person, signs)), None)
    if spelt and not (material.language == "fr" and signs.words[0] == "m"):
        return Writer(Fact(spelt.person.name, spelt.display), spelt.person, signs)
    if signs.is_full and not longer:
        return _signed_in_full(chosen, names)
    below = next((n for n in names if n.person.is_full and n is not chosen and agree(signs, n.person)), None)
    if below:
        return Writer(Fact(below.person.name, below.source), below.person, signs)
    display = next((one for one in backed if agree(signs, one.person)), None)
    if display or is_initials(signs):
        return _by_header(signs, display, material) if display else None
    titled = next((n for n in names if n.person.is_full and n.titled and n.rank <= chosen.rank + 2), None)
    if titled and titled.person.words[0][:1] == signs.words[0][:1]:
        return Writer(Fact(titled.person.name, titled.source), titled.person, signs)
    return Writer(Fact(signs.name, chosen.source), signs, signs)


def _signed_in_full(chosen: Signed, names: list[Signed]) -> Writer:
    """Take a full name as it stands; the first name above it ("Maria") is the one she goes by."""
    person = chosen.person
    same = [name.person for name in names if agree(name.person, person)]
    gender = next((one.gender for one in (person, *same) if one.gender), "")
    above = next((n.person for n in names if n.rank < chosen.rank and agree(n.person, person)), person)
    return Writer(Fact(person.name, chosen.source), Person(person.name, gender, person.titles), above)


def _by_header(signs: Person, shown: Header, material: Material) -> Writer:
    """Complete a signature by the display name, or by the header block of what the reader wrote."""
    best = shown.person if shown.person.is_full else better(signs, shown.person)
    full = None if best.is_full else quoted_full(best, material)
    if full:
        return Writer(Fact(full[0], full[1]), Person(full[0]), signs)
    return Writer(Fact(best.name, shown.display), best, signs)
