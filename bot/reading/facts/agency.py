"""Telling a recruiter who writes about another firm's job from an employer."""

from bot.reading.facts.cues.agency import (
    AGENCY,
    AGENCY_DOMAIN,
    AGENCY_LINE,
    AGENCY_NAME,
    AGENCYS_FOOTER,
    THEY_DECIDE,
    WE,
)
from bot.reading.facts.cues.company import CAME_BACK
from bot.reading.facts.domains import ATS, is_under
from bot.reading.facts.firm_names import clean_name, house_labels, in_houses, key
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import fold, plain
from bot.reading.facts.vocabulary import FIRM, LEGAL


def is_agency(material: Material, houses: frozenset[str]) -> bool:
    """Say whether a recruiter writes about somebody else's job; `houses` are the sender's own labels."""
    return _recruits(material) or _passes_on(material, houses)


def _recruits(material: Material) -> bool:
    """Say whether the sender, the signature or the words are a recruiter's."""
    senders = fold(" ".join(f"{address.name} {address.domain}" for address in material.mail.senders))
    firm = f"{senders} {fold(' '.join(material.closing[:6]))}"
    signed = [fold(line) for line in material.closing[:8]]
    if any(AGENCY_LINE.search(line) for line in signed) and any("consultant" in line for line in signed):
        return True
    if any(AGENCY_DOMAIN.search(house) for house in house_labels(material)):
        return True
    if AGENCYS_FOOTER.search(fold(" ".join(material.closing[:16]))):
        return True
    if AGENCY_NAME.search(senders.rpartition(" ")[2]) and not is_under(senders.rpartition(" ")[2], ATS):
        return True
    if material.language == "en" and _tells_of_others(material):
        return True
    return any(AGENCY.search(passage.folded) for passage in material.body) and (
        bool(AGENCY_NAME.search(firm))
        or any("client" in passage.folded for passage in material.body)
        or any("opdrachtgever" in p.folded or "mandant" in p.folded or "kunde" in p.folded for p in material.body)
    )


def _tells_of_others(material: Material) -> bool:
    """Say whether those who decided are "they" throughout, and never "we"."""
    told = any(THEY_DECIDE.search(passage.folded) for passage in material.body)
    return told and not any(WE.search(passage.folded) for passage in material.body)


def _passes_on(material: Material, houses: frozenset[str]) -> bool:
    """Say whether the mail tells what another firm answered: "Kestrel Foods have come back, and it's a no"."""
    answered = (clean_name(found["name"]) for p in material.body for found in CAME_BACK.finditer(plain(p.text)))
    return any(
        len(name.split()) > 1
        and name.split()[-1].lower().strip(".") in FIRM | LEGAL
        and not in_houses(key(name), houses)
        for name in answered
    )
