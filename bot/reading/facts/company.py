"""The employer, as the mail names it: the places where firms are named must add up."""

import re
from dataclasses import dataclass, replace

from bot.facts import Fact
from bot.reading.clean import word_list
from bot.reading.facts.agency import is_agency
from bot.reading.facts.company_places import NAME_MAX, Named, firms_named
from bot.reading.facts.cues.agency import AGENCY_NAME, AGENCYS_NAME
from bot.reading.facts.domains import ATS, is_under
from bot.reading.facts.firm_names import LINKS, house_labels, in_houses, is_firms, key
from bot.reading.facts.jobs import HEADS
from bot.reading.facts.mailboxes import persons_display, squashed
from bot.reading.facts.material import Material
from bot.reading.facts.no_firms import is_none, without_procedure
from bot.reading.facts.phrases import fold
from bot.reading.facts.senders import is_no_reply
from bot.reading.facts.vocabulary import DEPARTMENT, FIRM, LEGAL, NOT_A_NAME, TITLE

ENOUGH = 3.9
_OWN_WORDS = frozenset({"display", "signature", "table"})


def employer(material: Material, writer: str | None = None) -> Fact[str] | None:
    """Name the employer that the mail states; an address alone is no statement, an agency isn't the employer.

    `writer` is the name of the person who wrote, which is no firm's.
    """
    person = frozenset(fold(writer).split()) if writer else frozenset[str]()
    houses = house_labels(material)
    agency = is_agency(material, houses)
    told = (replace(one, name=without_procedure(one.name, material.language)) for one in firms_named(material))
    found = [one for one in told if _is_firm_like(one, material) and not is_none(one.name)]
    groups: dict[str, list[Named]] = {}
    for one in found:
        groups.setdefault(key(one.name), []).append(one)
    _merge(groups)
    best, most = None, 0.0
    strong = {name for name, ones in groups.items() if any(one.place.endswith("-strong") for one in ones)}
    platform = _platform(material)
    tenant = any(is_under(a.domain, ATS) and not is_no_reply(a) for a in material.mail.senders[:1])
    for name, ones in groups.items():
        if name in platform or (set(name.split()) <= person and not set(name.split()) & FIRM):
            continue
        doubt = Doubt(agency, tenant, rivalled=bool(strong - {name}))
        score = _score(name, ones, houses, doubt)
        if score > most:
            best, most = ones, score
    if best is None or most < ENOUGH:
        return None
    chosen = _fullest(best, houses)
    return Fact(chosen.name, chosen.source)


def _platform(material: Material) -> frozenset[str]:
    """Collect what a display name says that the mail comes through: "Quince (TestRoom)", "Acme via Lever"."""
    display = " ".join(address.name for address in material.mail.senders[:1])
    inside = re.findall(r"\(([^()]{2,60})\)", display) + re.findall(
        r"\b(?:via|through|über|powered by) ([^()]{2,40})$", display
    )
    return frozenset(key(name) for name in inside)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why the sender's own house may not be the employer.

    An agency writes, a platform's address may be its tenant's or a person's, another firm is named strongly.
    """

    agency: bool
    tenant: bool
    rivalled: bool


def _score(name: str, ones: list[Named], houses: frozenset[str], doubt: Doubt) -> float:
    weights: dict[str, float] = {}
    for one in ones:
        weights[one.place] = max(weights.get(one.place, 0.0), one.weight)
    score = sum(weights.values()) + 0.3 * (len(ones) - 1)
    words = set(name.split())
    if len(words) > 1 and (words & FIRM or any(one.name.split()[-1].lower().strip(".") in LEGAL for one in ones)):
        score += 1.5
    house = in_houses(name, houses)
    if doubt.agency:
        own = house or "signature" in weights or AGENCY_NAME.search(name) is not None
        return score - 8 if own else score + 1
    if AGENCYS_NAME.search(name) and not {"text-strong", "table"} & set(weights):
        return score - 8
    said = set(weights) - _OWN_WORDS
    doubtful = not said and (doubt.rivalled or (doubt.tenant and len(name.split()) == 1))
    return score + (4 if house and not doubtful else 0)


def _is_firm_like(one: Named, material: Material) -> bool:
    """Say whether a span can be a firm's name at all."""
    words = [word.strip(".,()").lower() for word in one.name.split()]
    letters = any(character.isalpha() for character in one.name)
    if not words or not letters or len(one.name) > NAME_MAX or len(words) > 8 or _ADDRESS.search(one.name):
        return False
    if _is_generic(words, one, material) or words[0] in _STARTS_WRONG or _CONTRACTED.search(one.name):
        return False
    return not (one.place != "table" and _is_job(words)) and not _is_of_a_person(one, material)


def _is_generic(words: list[str], one: Named, material: Material) -> bool:
    """Say whether a span is made of common words, departments, cities or the reader's name alone."""
    told = {word for word in words if not word.isdigit()}
    if told <= material.reader | _GENERIC and not in_houses(key(one.name), house_labels(material)):
        return True
    if set(words) <= material.reader | _COMMON or (len(words) == 1 and words[0] in _COMMON | FIRM):
        return True
    return all(word in DEPARTMENT or word in NOT_A_NAME or word in LINKS for word in words)


def _is_job(words: list[str]) -> bool:
    """Say whether a span names a job or an office: "Head of Nursery", "Medical Workforce Manager"."""
    words = [word for word in words if any(character.isalpha() for character in word)] or words
    if words[-1] in TITLE | HEADS or (words[0] in TITLE and len(words) > 1 and words[1] in LINKS | {"&", "to"}):
        return True
    return bool(set(words) & TITLE) and not (set(words) & FIRM or words[-1] in LEGAL)


_ADDRESS = re.compile(r"[:@]|\w\.(?:com|net|org|io|example|test)\b")
_CONTRACTED = re.compile(r"['’](?:d|ll|ve|re|t|m)$")
_COMMON = (
    NOT_A_NAME
    | DEPARTMENT
    | TITLE
    | word_list("""
i cv hq uk us eu usa gdpr it pm qa cet hr ceo cto coo r&d year europe london berlin paris germany france spain
italy english german french dutch spanish italian christmas easter ref req id ps pps nb fyi asap am
""")
)


# Cities that mails name alone, and that no firm is called by alone.
_CITIES = word_list("""
amsterdam athens atlanta auckland austin bangalore bangkok barcelona basel beijing bengaluru birmingham bogotá bologna
bordeaux boston brisbane bristol brussels budapest cairo cardiff chennai chicago copenhagen dallas delhi denver dhaka
dresden dubai dublin düsseldorf edinburgh florence frankfurt geneva glasgow gurgaon hamburg helsinki hyderabad istanbul
jakarta johannesburg karachi kolkata köln lagos lahore leeds leipzig lille lisboa lisbon liverpool london lyon madrid
manchester manila marseille melbourne miami milan milano montreal moscow mumbai munich münchen nairobi nantes naples
noida nottingham oslo penang perth porto prague pune rio roma rome rotterdam seattle seoul sevilla seville sheffield
shanghai singapore stockholm stuttgart sydney tokyo toronto toulouse turin utrecht valencia vancouver vienna warsaw wien
zürich zurich
""")

_GENERIC = (
    _COMMON
    | _CITIES
    | FIRM
    | LINKS
    | {"&", "and", "to"}
    | word_list("""
    academic flight parks labor labour field professional corporate ricerca interna interne experienced clinical
    technical commercial regional national internal external employee workplace central executive senior junior entry
    lateral cabin ground standards relations psychosocial welfare wellbeing safety fire surf capital humano standard
    b1 b2 c1 c2 a1 a2 mgr hon solutions branch room kitchen floor site plant line shift reception front main head
    store depot servicepunt fakultät faculté facultad facoltà leute jury beers school board class year
    client customer ops finance payroll enterprise resource lateral emea apac americas east west north south
    """)
)
_STARTS_WRONG = word_list("""
i we you your our my it this that dear hi hello thank thanks please unfortunately ref req mr mrs ms dr miss
sir madam herr frau how what why who where when es das ist no not yes is are do did will can
""")


def _is_of_a_person(one: Named, material: Material) -> bool:
    """Say whether a "firm" is the name of somebody who signs, and nothing else in the mail makes it a firm's."""
    words = {word.strip(".,").lower() for word in one.name.split()}
    if words & (FIRM | LEGAL) or "&" in words:
        return False
    for address in material.mail.senders:
        found = None if is_firms(address) else persons_display(address)
        if found and words <= set(found.words) and one.place != "table":
            return not in_houses(key(one.name), house_labels(material)) or one.place == "signature"
    return False


def _merge(groups: dict[str, list[Named]]) -> None:
    """Put shorter forms of a name with the longer one ("Quince" with "Quince Hotels")."""
    for short in sorted(groups, key=len):
        longer = [name for name in groups if name != short and _lengthens(name, short)]
        if longer and short in groups:
            target = max(longer, key=lambda name: sum(one.weight for one in groups[name]))
            groups[target] = groups[target] + groups.pop(short)


def _lengthens(name: str, short: str) -> bool:
    """Say whether a name is the short one with more behind it, or with what kind of house it is before it."""
    if name.startswith(f"{short} "):
        return True
    return name.endswith(f" {short}") and set(name[: -len(short)].split()) <= FIRM - DEPARTMENT


def _fullest(ones: list[Named], houses: frozenset[str]) -> Named:
    """Choose the form that most places use; a longer one where what it adds is a firm's word or fills the domain."""
    support: dict[str, dict[str, float]] = {}
    for one in ones:
        places = support.setdefault(key(one.name), {})
        places[one.place] = max(places.get(one.place, 0.0), one.weight)
    best = max(support, key=lambda name: (sum(support[name].values()), len(name.split())))
    for name in sorted(support, key=len, reverse=True):
        added = set(name.split()) - set(best.split())
        shown = _OWN_WORDS & set(support[name]) and not _OWN_WORDS & set(support[best])
        if _lengthens(name, best) and shown and (added <= FIRM - DEPARTMENT or squashed(name) in houses):
            best = name
            break
    return max((one for one in ones if key(one.name) == best), key=lambda one: (one.weight, len(one.name)))
