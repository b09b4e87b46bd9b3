"""What a template may say: the facts, each told as a careful person would tell it, and nothing else."""

import re
import unicodedata
from dataclasses import dataclass

from bot.facts import Facts, Stage
from bot.replying.taking_up import taken_up

PRAISED_WORDS_MAX = 6
_INITIAL = re.compile(r"\w\.?(?: |$)")
_FORM = re.compile(r", (?:Inc|LLC|LLP|Ltd|PLC|Corp|Lda|S\.?A|S\.?L|S\.?L\.?U)\.?$", re.IGNORECASE)  # torn by its comma
_ABBREVIATED = re.compile(r"(\b\w(?:\.\w)+)$")  # a legal form whose last dot was taken for the sentence's: S.r.l

_TORN = re.compile(
    r"[()!?…:;]|^\w?\d\w?$|(?:^| )(?:der|die|das|des|de|du|of|for|the|and|und|et|y|e|van|di|del|da|do|en|à)$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r" ?\((?:[A-Z0-9][^()]*|\w(?:/\w)+)\)$")  # "Regional Head (East)", "Pflegekraft (m/w/d)"
# No employer: a word that only points to one, or an agency by its own name, which isn't where the position is.
_NO_EMPLOYER = re.compile(
    r"(?:the |our |my )?(?:client|customer|company|firm|team|employer|board|school|office|life|"
    r"kunde|cliente|klant)"
    r"|.*(?:recruit|staffing|\bsearch\b|headhunt|personalberatung|personaldienst|zeitarbeit|uitzend|\binterim\b|"
    r"\bintérim\b|reclutamiento|\brrhh\b|resourcing|manpower).*",
    re.IGNORECASE,
)
# The legal form is left out where the firm itself is spoken to: "working at Kestrel Foods".
_LEGAL_FORM = re.compile(
    r",? (?:GmbH(?: ?& ?Co\.? ?KG)?|mbH|AG|KG|SE|OHG|UG|eG|Inc|LLC|LLP|LP|Ltd|Limited|PLC|plc|Corp|Pty Ltd|SARL|SASU?|"
    r"S\.A(?:\.S)?|SA(?: de C\.?V)?|SNC|snc|sas|srls?|S\.r\.l(?:\.s)?|Srl|S\.?p\.?A|S\.?L\.?U?|B\.?V|N\.?V|Lda|Ltda|"
    r"ASA?|AB|ApS|A/S|Oy)\.?$"
)
# A role that begins a subject line has its capital from there: "Social worker", not "Java developer".
_FROM_A_HEADING = re.compile(
    r"(?!(?i:java|python|unity|ruby|rust|kotlin|golang|linux|azure|oracle|salesforce|french|german|english|spanish|"
    r"dutch|italian|portuguese)\b)[^\W\d_][^A-ZÀ-Þ]*"
)
_ACRONYM_MAX = 5
_SEVERAL = re.compile(r"(?!sales$)\w+[^s\W]s", re.IGNORECASE)  # "physios": the kind of people, not the position
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Everything that a template may use; None where the mail doesn't say it.

    greeting: how the manager is addressed; informal: du, tu; at_length: a person wrote much; company; role; praised:
    what the kind words are about, in the reader's words; kind_words: whether there are any; stage; house: the company
    without its legal form, when the one who reads the reply is at its own domain (an agency is not at its client's);
    name, signature: the user's own.

    And of what the mail offers (see `bot.replying.taking_up`):
    feedback: some of it; keep_in_touch: to do so, beyond "apply again";
    offer: "talk" ("date" when it asks for the day, "call" when it asks whether to ring, "invitation" to come),
    "introduction", "reference", "papers", "work", or "favour" for help of another kind;
    next_steps: "notice" when its writer will let the reader know of something or keeps her in mind, "return" when she
    is to come back at a time or after a condition, "advice" when it says what would help her, "door" when it may go on
    in some other way, "ahead" when it says something else of the way ahead;
    asks: something is left that only the reader can answer.
    """

    greeting: str | None
    informal: bool
    at_length: bool
    company: str | None
    role: str | None
    kind_words: bool
    praised: str | None
    stage: Stage
    feedback: bool
    keep_in_touch: bool
    offer: str | None
    next_steps: str | None
    house: str | None
    asks: bool
    name: str
    signature: str


SAMPLE = Slots(
    greeting="Anna Keller",
    informal=False,
    at_length=False,
    company="Kestrel Foods",
    role="Product Designer",
    kind_words=True,
    praised=None,
    stage=Stage.FINAL,
    feedback=False,
    keep_in_touch=True,
    offer=None,
    next_steps=None,
    house="Kestrel Foods",
    asks=False,
    name="Noor Lindqvist",
    signature="",
)

BARE = Slots(
    greeting=None,
    informal=True,
    at_length=False,
    company=None,
    role=None,
    kind_words=False,
    praised=None,
    stage=Stage.APPLICATION,
    feedback=False,
    keep_in_touch=False,
    offer=None,
    next_steps=None,
    house=None,
    asks=False,
    name="Noor Lindqvist",
    signature="",
)


def fill(facts: Facts, name: str, signature: str) -> Slots:
    """Give a template what the facts say, and nothing else."""
    company = _told_company(facts.company.value) if facts.company else None
    greeting = _greetable(facts.greeting.value) if facts.greeting else None
    at_home = company and facts.recipient and _is_at_home(company, facts.recipient.domain)
    house = _LEGAL_FORM.sub("", company) if company and at_home else None
    taken = taken_up(facts)
    return Slots(
        greeting=greeting,
        informal=facts.informal and (greeting is not None or facts.language != "en"),
        at_length=facts.at_length,
        company=company,
        role=_told_role(facts.role.value, facts.language) if facts.role else None,
        kind_words=facts.kind_words is not None,
        praised=_plain(facts.praised.value) if facts.praised and _is_short(facts.praised.value) else None,
        stage=facts.stage.value if facts.stage else Stage.APPLICATION,
        feedback=taken.feedback,
        keep_in_touch=taken.keep_in_touch,
        offer=taken.offer,
        next_steps=taken.next_steps,
        house=house,
        asks=taken.asks,
        name=_plain(name),
        signature=signature.strip(),
    )


def _told_company(value: str) -> str | None:
    """Give the employer as one tells it, its legal form whole or, after a comma, left out; None for no employer."""
    company = _FORM.sub("", _plain(value))
    return None if _NO_EMPLOYER.fullmatch(company) else _ABBREVIATED.sub(r"\1.", company)


def _told_role(value: str, language: str) -> str | None:
    """Give a role as one tells it: without what follows a dash, and not at all when it reads like a torn heading."""
    role = _ASIDE.sub("", re.split(r" [-–—|] ", _plain(value))[0])
    if role.isupper() and len(role) > _ACRONYM_MAX:
        role = role.lower() if language == "en" else role.title()
    elif language != "de" and _FROM_A_HEADING.fullmatch(role) and (" " in role or language != "en"):
        role = role[0].lower() + role[1:]
    several = language == "en" and _SEVERAL.fullmatch(role)
    return None if several or _TORN.search(role) else role


def _is_short(praised: str) -> bool:
    """Say whether a praise can be told again in passing."""
    return len(praised.split()) <= PRAISED_WORDS_MAX


def _is_at_home(company: str, domain: str) -> bool:
    """Say whether a domain is named after a company: by one of its longer words, or by its initials."""
    labels = re.split(r"[^a-z0-9]+", domain.casefold())[:-1]
    for name in (company.casefold(), company.casefold().translate(_UMLAUTS)):
        words = re.findall(r"\w+", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode())
        initials = "".join(word[0] for word in words)
        if initials in labels[:1] or any(len(word) > 3 and word in label for word in words for label in labels):
            return True
    return False


def _greetable(value: str) -> str | None:
    """Give a name to greet by; nobody is greeted by a bare initial ("D Kettle")."""
    name = _plain(value)
    return None if _INITIAL.match(name) else name


def _plain(value: str) -> str:
    return " ".join(value.split())
