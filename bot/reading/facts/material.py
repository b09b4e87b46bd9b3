"""All that facts are read from, prepared once: sentences, closing lines, greeting, names of the reader."""

import re
from dataclasses import dataclass

from bot.mail import Letter, Mail, NewText, Owner
from bot.reading.clean import word_list
from bot.reading.facts import language
from bot.reading.facts.phrases import Passage, fold, passages
from bot.reading.subjects import bare_subject
from bot.reading.text import sentences

GREETING_MAX = 120
LINES_MAX = 400

_GREETING = re.compile(
    r"[\W_]*(?P<hail>dear(?:est)?|hi there|hi|hello|hey there|hey|hiya|hallo|liebe[rs]?|sehr geehrte[rs]?|"
    r"guten (?:tag|morgen|abend)|moin|"
    r"servus|grüß (?:gott|dich)|bonjour|bonsoir|salut|coucou|chère?|hola|buen[oa]s (?:días|tardes)|estimad[oa]s?|"
    r"apreciad[oa]|querid[oa]|ciao|gentile|gentilissim[oa]|egregi[oa]|spettabile|buongiorno|buonasera|salve|car[oa]|"
    r"beste|geachte|hoi|goedemiddag|goedemorgen|goedendag|dag|olá|oi|prezad[oa]|bom dia|boa tarde|exm[oa]\.?|"
    r"good (?:morning|afternoon|evening)|greetings|hei|hej|alright|morning|madame|monsieur|mademoiselle|"
    r"esteemed|respected)\b[ ,.!]*"
    r"(?P<rest>[^,:!;\n.–—-]{0,60}(?:\.[^,:!;\n.–—-]{1,40}){0,2})",
    re.IGNORECASE,
)
_VOCATIVE = re.compile(
    r"(?P<rest>(?:(?:Mr|Mrs|Ms|Dr|Prof|Engr|Lic|Sr|Sra|Dra|Ing)\. )?"
    r"[^\W\d_][\w'’-]{1,20}(?: [^\W\d_][\w'’.-]{1,20}){0,2})\s*(?:[,:!–—]|-+ |\Z)"
)
_FORMS = word_list(
    "mr mister mrs ms miss mx dr prof professor sir madam herr frau monsieur madame mme m sr sra srta señor señora "
    "usted dott dott.ssa dottor dottoressa sig sig.ra signor signora mevrouw meneer heer mevr dhr senhor senhora "
    "engineer sra. docteur docteure maître dottore doctor doctora doutor doutora dra lic licenciado licenciada engr "
    "ing avv arch ingegnere professore professoressa prof.ssa profa mtro mtra arq maestro maestra cllr councillor rev"
)
_CALLED = frozenset(
    {"madame", "monsieur", "mademoiselle"}
)  # a hail that is a form of address itself: "Monsieur Petrov,"
_FILLERS = word_list("candidate applicant all there team everyone bewerber bewerberin damen herren and und")


@dataclass(frozen=True, slots=True)
class Greeting:
    """How the mail calls its reader: the line, the hail in lower case, the name and the form of address."""

    line: str = ""
    hail: str = ""
    name: str = ""
    form: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A mail's parts, prepared for the readers of single facts."""

    mail: Mail
    text: NewText
    owner: Owner
    history: tuple[Letter, ...]
    language: str
    body: tuple[Passage, ...]
    closing: tuple[str, ...]
    greeting: Greeting
    reader: frozenset[str]

    @property
    def subject(self) -> str:
        """The subject without its reply and forward prefixes."""
        return bare_subject(self.mail.subject)


def prepare(mail: Mail, text: NewText, owner: Owner, history: tuple[Letter, ...]) -> Material:
    """Take a mail apart once for all readers."""
    body_lines = text.body.split("\n")
    greeting = read_greeting(body_lines, owner)
    reader = frozenset(word for word in fold(f"{owner.name} {greeting.name}").split() if len(word) > 1)
    return Material(
        mail=mail,
        text=text,
        owner=owner,
        history=history,
        language=language.guess(text.body, text.signature, mail.subject, text.quoted),
        body=passages(sentences(text.body)),
        closing=closing_lines(text),
        greeting=greeting,
        reader=reader - _FORMS,
    )


def read_greeting(lines: list[str], owner: Owner) -> Greeting:
    """Read how the first lines call the reader; a bare name only when it is the owner's or stands alone."""
    for line in [line.strip() for line in lines if line.strip()][:3]:
        found = _GREETING.match(line[:GREETING_MAX])
        if found:
            return _greeting(line, fold(found["hail"]), found["rest"])
    first = next((line.strip() for line in lines if line.strip()), "")[:GREETING_MAX]
    if found := _VOCATIVE.match(first):
        name = found["rest"].strip()
        own = {word.lower() for word in owner.name.split()}
        lone = len(first) <= 30 and len(lines) > 1 and first.rstrip().endswith((",", ":", "!"))
        if lone or own & {word.lower() for word in name.split()}:
            return _greeting(first, "", name)
    return Greeting()


def _greeting(line: str, hail: str, rest: str) -> Greeting:
    words = rest.split()
    form = hail if hail in _CALLED else ""
    while words and words[0].lower().strip(".") in _FORMS:
        form = form or words[0]
        words.pop(0)
    kept = [word for word in words[:4] if word[:1].isalpha() and word.lower() not in _FILLERS]
    return Greeting(line[:GREETING_MAX], hail, " ".join(kept), form)


def closing_lines(text: NewText) -> tuple[str, ...]:
    """Give the lines of the closing block without the blank ones."""
    return tuple(line.strip() for line in text.signature.split("\n")[:LINES_MAX] if line.strip())
