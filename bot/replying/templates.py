"""The words: one Jinja2 template a reply and language, the user's own folder before the shipped one.

A template sees slots, never mail: each slot is a fact with its source, and mail text is only ever the
value of a variable (SandboxedEnvironment, StrictUndefined; T3 in docs/reliability.md).
Layout: `{language}/{name}.txt.j2`; a name that begins with _ holds shared phrases. In a template each
line is a paragraph; `pick(…)` chooses among variants by the mail, so that the same mail always gives
the same draft and two mails rarely do.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import jinja2
from jinja2 import meta
from jinja2.sandbox import SandboxedEnvironment

from bot import resources
from bot.errors import ConfigError
from bot.mail import Facts, Stage
from bot.replying.policy import TEMPLATES

SUFFIX = ".txt.j2"
PRAISED_WORDS_MAX = 6
_WRONG_IN_A_TEMPLATE = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError)
_INITIAL = re.compile(r"\w\.?(?: |$)")
_FORM = re.compile(r", (?:Inc|LLC|LLP|Ltd|PLC|Corp|Lda|S\.?A|S\.?L|S\.?L\.?U)\.?$", re.IGNORECASE)  # torn by its comma
_ABBREVIATED = re.compile(r"(\b\w(?:\.\w)+)$")  # a legal form whose last dot was taken for the sentence's: S.r.l

_TORN = re.compile(
    r"[()!?…:;]|^\w?\d\w?$|(?:^| )(?:der|die|das|des|de|du|of|for|the|and|und|et|y|e|van|di|del|da|do|en|à)$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r" ?\((?:[A-Z0-9][^()]*|\w(?:/\w)+)\)$")  # "Regional Head (East)", "Pflegekraft (m/w/d)"
# An offer to talk about the no; "ring me in spring" is one to keep in touch.
_ABOUT_THE_NO = re.compile(
    r"feed ?back|comment|notes?\b(?! come)|detail|why\b|reason|improve|discuss|through|go over|pointers|more\b|panel|"
    r"talk about|explain|question|rückmeldung|gründe|erläuter|frage|besprech|retour|expli|échang|précision|valoraci|"
    r"motivo|detall|toelicht|terugkoppel|vragen|riscontro|parere|chiari|domand|aprecia|dúvida|esclarec|pormenor|retorno",
    re.IGNORECASE,
)
# To try again is what the mail invites to, not to stay in touch: "Apply again."
_TO_APPLY_AGAIN = re.compile(
    r"\b(?:re-?)?apply(?:ing)?\b|\b(?:bewirb|bewerben|solliciteer|solliciteren|postule[rz]?|repostule[rz]?|"
    r"ricandid\w+|candidar(?:si|ti)|volver a (?:presentar|postular)\w*|recandidat\w+|candidatar-\w+)\b",
    re.IGNORECASE,
)
# No employer: a word that only points to one, or an agency by its own name, which isn't where the position is.
_NO_EMPLOYER = re.compile(
    r"(?:the |our |my )?(?:client|customer|company|firm|team|employer|board|school|office|life|"
    r"kunde|cliente|klant)"
    r"|.*(?:recruit|staffing|\bsearch\b|headhunt|personalberatung|personaldienst|zeitarbeit|uitzend|\binterim\b|"
    r"\bintérim\b|reclutamiento|\brrhh\b|resourcing|manpower).*",
    re.IGNORECASE,
)
_ACRONYM_MAX = 5
_SEVERAL = re.compile(r"(?!sales$)\w+[^s\W]s", re.IGNORECASE)  # "physios": the kind of people, not the position
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Everything that a template may use; None where the mail doesn't say it.

    greeting: how the manager is addressed; informal: du, tu; company; role; praised: what the kind
    words are about, in the reader's words; kind_words: whether there are any; stage; feedback: the mail
    offers some; keep_in_touch: the mail offers it, beyond "apply again"; offer: what else it offers, "talk",
    "introduction", "reference", "papers" or "work"; house: the company again, when the one who reads the reply is at
    its own domain (an agency is not at its client's); asks: the mail asks or offers something that only its
    reader can answer; name, signature: the user's own.
    """

    greeting: str | None
    informal: bool
    company: str | None
    role: str | None
    kind_words: bool
    praised: str | None
    stage: Stage
    feedback: bool
    keep_in_touch: bool
    offer: str | None
    house: str | None
    asks: bool
    name: str
    signature: str


SAMPLE = Slots(
    greeting="Anna Keller",
    informal=False,
    company="Kestrel Foods",
    role="Product Designer",
    kind_words=True,
    praised=None,
    stage=Stage.FINAL,
    feedback=False,
    keep_in_touch=True,
    offer=None,
    house="Kestrel Foods",
    asks=False,
    name="Noor Lindqvist",
    signature="",
)

BARE = Slots(
    greeting=None,
    informal=True,
    company=None,
    role=None,
    kind_words=False,
    praised=None,
    stage=Stage.APPLICATION,
    feedback=False,
    keep_in_touch=False,
    offer=None,
    house=None,
    asks=False,
    name="Noor Lindqvist",
    signature="",
)


@dataclass(frozen=True, slots=True)
class Words:
    """A rendered reply: the paragraphs between greeting and closing apart, for counting and quoting."""

    greeting: str
    paragraphs: tuple[str, ...]
    closing: str

    @property
    def text(self) -> str:
        """The whole text, a blank line between paragraphs."""
        return "\n\n".join((self.greeting, *self.paragraphs, self.closing)) + "\n"


def slots(facts: Facts, name: str, signature: str, *, asked: str | None = None) -> Slots:
    """Give a template what the facts say, and nothing else; `asked` is what the mail asks of its reader beside."""
    company = _told_company(facts.company.value) if facts.company else None
    greeting = _greetable(facts.greeting.value) if facts.greeting else None
    return Slots(
        greeting=greeting,
        informal=facts.informal and (greeting is not None or facts.language != "en"),
        company=company,
        role=_told_role(facts.role.value, facts.language) if facts.role else None,
        kind_words=facts.kind_words is not None,
        praised=_plain(facts.praised.value) if facts.praised and _is_short(facts.praised.value) else None,
        stage=facts.stage.value if facts.stage else Stage.APPLICATION,
        feedback=facts.feedback_offered is not None and bool(_ABOUT_THE_NO.search(facts.feedback_offered.source)),
        keep_in_touch=facts.keep_in_touch is not None and not _TO_APPLY_AGAIN.search(facts.keep_in_touch.source),
        offer=str(facts.offer.value) if facts.offer else None,
        house=company if company and facts.recipient and _is_at_home(company, facts.recipient.domain) else None,
        asks=asked is not None,
        name=_plain(name),
        signature=signature.strip(),
    )


class Templates:
    """The shipped templates, with the user's own laid over them."""

    def __init__(self, own: Path | None = None) -> None:
        """`own` is the user's folder; raises ConfigError when it isn't there."""
        if own and not own.is_dir():
            raise ConfigError(f"reply.templates: {own} is no folder; create it or remove the key.")
        self._folders = [folder for folder in (own, resources.path("templates")) if folder]
        self._environment = SandboxedEnvironment(
            loader=jinja2.FileSystemLoader(self._folders),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            autoescape=False,
        )

    def names(self) -> tuple[tuple[str, str], ...]:
        """Give (language, name) of every template, sorted."""
        found = {
            (path.parent.name, path.name.removesuffix(SUFFIX))
            for folder in self._folders
            for path in folder.glob(f"*/[!_]*{SUFFIX}")
        }
        return tuple(sorted(found))

    def source(self, name: str, language: str) -> Path:
        """Say which file a template comes from."""
        files = (folder / language / f"{name}{SUFFIX}" for folder in self._folders)
        return next(file for file in files if file.exists())

    def languages(self) -> frozenset[str]:
        """Give the languages that every reply of the policy exists in."""
        found = frozenset(self.names())
        return frozenset(
            language for language, _ in found if all((language, template) in found for template in TEMPLATES)
        )

    def check(self) -> None:
        """Try every template with all slots filled and with none, and every branch for slots that don't exist.

        Raises ConfigError, naming the file.
        """
        known = {*Slots.__dataclass_fields__, "pick"}
        loader = jinja2.FileSystemLoader(self._folders)
        for file in loader.list_templates():
            if not file.endswith(SUFFIX):
                continue
            for slot in sorted(self._names_used(loader, file) - known - set(self._environment.globals)):
                raise ConfigError(
                    f"reply.templates: {file}: there is no slot {slot!r}; the slots are {', '.join(sorted(known))}."
                )
        for language, name in self.names():
            for filled in (SAMPLE, BARE):
                self.render(name, language, filled, "check")

    def _names_used(self, loader: jinja2.BaseLoader, file: str) -> set[str]:
        try:
            tree = self._environment.parse(loader.get_source(self._environment, file)[0])
        except jinja2.TemplateSyntaxError as error:
            raise ConfigError(f"reply.templates: {file}, line {error.lineno}: {error.message}") from None
        return meta.find_undeclared_variables(tree)

    def render(self, name: str, language: str, filled: Slots, variant: str) -> Words:
        """Write a reply; `variant` (the mail's key) chooses among its wordings.

        Raises ConfigError, naming the file, when a template is wrong or leaves something out.
        """
        file = f"{language}/{name}{SUFFIX}"
        values = {field: getattr(filled, field) for field in Slots.__dataclass_fields__}
        try:
            text = self._environment.get_template(file).render(**values, pick=_Picker(variant))
        except jinja2.TemplateNotFound as error:
            raise ConfigError(f"reply.templates: {error.name} is missing.") from None
        except jinja2.TemplateSyntaxError as error:
            raise ConfigError(f"reply.templates: {error.name}, line {error.lineno}: {error.message}") from None
        except (jinja2.TemplateError, *_WRONG_IN_A_TEMPLATE) as error:
            raise ConfigError(f"reply.templates: {file}: {error}") from None
        paragraphs = [line for line in (_tidy(line) for line in text.splitlines()) if line]
        if len(paragraphs) < 3:
            raise ConfigError(f"reply.templates: {file}: needs a greeting, at least one paragraph and a closing")
        closing = "\n".join(part for part in (paragraphs[-1], filled.name, filled.signature) if part)
        return Words(paragraphs[0], tuple(paragraphs[1:-1]), closing)


@lru_cache(maxsize=4)
def load(own: Path | None) -> Templates:
    """Give the templates of a folder, compiled once."""
    return Templates(own)


class _Picker:
    """Choose the n-th of several wordings by a digest of the mail's key and the place in the template."""

    def __init__(self, variant: str) -> None:
        self._variant = variant
        self._place = 0

    def __call__(self, *wordings: str) -> str:
        self._place += 1
        digest = hashlib.sha256(f"{self._variant}|{self._place}".encode()).digest()
        return wordings[int.from_bytes(digest[:4], "big") % len(wordings)]


def _tidy(line: str) -> str:
    """Collapse white space, leave none before punctuation, and never double the dot of a legal form."""
    return re.sub(r" +([,.])|(?<=\w\.)\.(?= |$)", r"\1", " ".join(line.split())) if line.strip() else ""


def _told_company(value: str) -> str | None:
    """Give the employer as one tells it, its legal form whole or, after a comma, left out; None for no employer."""
    company = _FORM.sub("", _plain(value))
    return None if _NO_EMPLOYER.fullmatch(company) else _ABBREVIATED.sub(r"\1.", company)


def _told_role(value: str, language: str) -> str | None:
    """Give a role as one tells it: without what follows a dash, and not at all when it reads like a torn heading."""
    role = _ASIDE.sub("", re.split(r" [-–—|] ", _plain(value))[0])
    if role.isupper() and len(role) > _ACRONYM_MAX:
        role = role.lower() if language == "en" else role.title()
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
