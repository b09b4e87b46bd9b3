"""A firm's name made clean and comparable, and matched with the domains that it writes from."""

import re

from bot.mail import Address
from bot.reading.clean import word_list
from bot.reading.facts.cues.company import BREAK, FRONT
from bot.reading.facts.domains import ATS, FREEMAIL, is_under, registrable
from bot.reading.facts.mailboxes import spellings, squashed
from bot.reading.facts.material import Material
from bot.reading.facts.senders import is_bare_of_person, is_no_reply
from bot.reading.facts.vocabulary import DEPARTMENT, LEGAL

_STAY = frozenset(
    {
        "learning",
        "communications",
        "development",
        "legal",
        "council",
        "group",
        "services",
        "service",
        "center",
        "centre",
        "verein",
        "kanzlei",
    }
)

_STRIP = (DEPARTMENT - _STAY) | frozenset({"the", "at", "team", "from", "via", "-", "|", "&", "and", "of", "@"})

_PICTURES = re.compile(r"[\u2190-\u2bff\u3030\ufe0f\U0001f000-\U0001faff]+")
_STOP = re.compile(r"(?<=[a-z]{5})\. |\. (?=Registered)")
_FOR_WHAT = word_list("""
institute centre center department society school foundation trust council office agency ministry college campaign
alliance network university academy board commission committee association fund homes home house friends care design
doctors teachers partners campaign
""")
_PURPOSE = re.compile(r" (?:for|für|voor|pour|para) (?=\S)")
_FOR_WHAT_ENDINGS = (
    "institut", "instituut", "zentrum", "centrum", "gesellschaft", "stiftung", "stichting", "verein", "vereniging",
    "amt", "anstalt", "haus", "huis", "schule", "school", "akademie", "verband", "ministerium", "klinik", "praxis",
    "werkstatt", "werk", "kammer", "agentur", "stelle", "museum", "abteilung", "fonds", "bund", "fundación",
    "fundação", "instituto", "centro", "association", "fondation", "mission",
)  # fmt: skip
_SAINT = re.compile(r"(?:St|Saint)\.? \w+'s$")
_DOTTED = word_list("""
co. inc. ltd. corp. s.r.l. s.p.a. a.s. s.a. s.l. b.v. n.v. l.p. e.v. s.r.o.
""")
_LEGAL = frozenset(map(squashed, LEGAL))

LINKS = word_list("""
of the for and de du des di da do del la le les el y e et und für van voor en von am im an der zum zur sur plc
ltd parish inc
""")


def key(name: str) -> str:
    """Make a firm's name comparable: no case, accents, dots, article or legal suffix."""
    words = [squashed(word) or word.strip(".,") for word in name.lower().replace("&", " & ").split()]
    words = [word for word in words if word and word != "the"]
    while len(words) > 1 and (words[-1] in _LEGAL or words[-1] == "&"):
        words.pop()
    return " ".join(words)


def in_houses(name: str, houses: frozenset[str]) -> bool:
    """Say whether the sender's domain is made of this name."""
    for form in spellings(name.replace("&", "").replace(" and ", " ")):
        if len(form) < 3:
            continue
        for house in houses:
            bare = house.replace("and", "")
            covers = form in house or form in bare
            if covers and (2 * len(form) >= len(bare) or (len(form) > 3 and house.startswith(form))):
                return True
            if len(bare) > 3 and (
                bare in form
                or (len(name.split(maxsplit=1)[0]) > 4 and bare.startswith(squashed(name.split(maxsplit=1)[0])))
            ):
                return True
    return False


def house_labels(material: Material) -> frozenset[str]:
    """Collect the labels that may hold the employer's name: its own domain, or the tenant's place on a platform."""
    found: set[str] = set()
    for address in (*material.mail.senders[:1], *material.mail.reply_to[:1]):
        if is_under(address.domain, FREEMAIL):
            continue
        if is_under(address.domain, ATS):
            found |= {squashed(address.local.partition("+")[0]), squashed(address.domain.split(".")[0])}
        else:
            found.add(squashed(registrable(address.domain)[0]))
    return frozenset(label for label in found if len(label) > 2 and "reply" not in label)


def is_spelled_in(name: str, houses: frozenset[str]) -> bool:
    """Say whether a domain is this name, or begins with it."""
    forms = [form for form in spellings(re.sub(r"(?:'s|’s)$", "", name.replace("&", ""))) if len(form) > 3]
    return any(
        form == house or (len(form) > 5 and house.startswith(form)) or (len(house) > 5 and form.startswith(house))
        for form in forms
        for house in (*houses, *(h.replace("and", "") for h in houses))
    )


def _without_purpose(text: str) -> str:
    """Cut "for Help Desk Tier II" off a firm's name, and leave "Institute for Polar Studies" whole."""
    firm, *rest = _PURPOSE.split(text, maxsplit=1)
    if not rest or not firm.split() or firm.split()[-1].lower().endswith(_FOR_WHAT_ENDINGS):
        return text
    return text if firm.split()[-1].lower() in _FOR_WHAT else firm


def is_firms(address: Address) -> bool:
    """Say whether an address can't be one person's: nobody reads it, or a recruiting department does."""
    return is_no_reply(address) or (is_bare_of_person(address) and not is_under(address.domain, ATS))


def without_department(text: str) -> str:
    """Strip department words from both ends: "Acme Careers", "Careers at Acme", "HR Quince GmbH"."""
    words = text.strip(" -–|,.:\"'").split()
    stripped = False
    while words and (_is_departmental(words[-1]) or words[-1].lower() in LINKS - _LEGAL - {"parish"}):
        words.pop()
    if len(words) > 2 and words[0].lower() in LINKS and _is_departmental(words[1]):
        words.pop(0)
    while words and (_is_departmental(words[0]) or (stripped and words[0].lower() in LINKS)):
        words.pop(0)
        stripped = True
    if stripped and len(words) > 1 and words[0].islower() and words[1][0].isupper():
        words.pop(0)
    return clean_name(" ".join(words)) if words else ""


def _is_departmental(word: str) -> bool:
    """Say whether a word names a department or belongs to one."""
    bare = word.lower().strip(",.()")
    return bare in _STRIP or bare.startswith(("bewerber", "karriere", "personal", "recruiting", "recrutement"))


def clean_name(name: str, *, owned: bool = True) -> str:
    """Trim a span to the name itself: no quotes, articles, possessive, job or sentence that follows.

    `owned` says that an 's at the end is a genitive, not a part of the name ("at Big Lou's.").
    """
    text = _PICTURES.sub(" ", name).strip(" \"'“”„*_,;:–—-/|")
    text = re.sub(r"\s*\((?![^()]*\))[^()]*$", "", text)
    text = FRONT.sub("", text if _SAINT.match(text) or not owned else re.sub(r"(?:'s|')$", "", text))
    text = _STOP.split(_without_purpose(BREAK.sub("", text)), maxsplit=1)[0]
    last = text.split()[-1].lower() if text.split() else ""
    if text.endswith(".") and last not in _DOTTED:
        text = text.rstrip(".")
    words = text.split()
    while words and words[0].lower() in {"the", "at", "for"}:
        words.pop(0)
    return " ".join(words)
