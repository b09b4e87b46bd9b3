"""The role, as the mail names it, told from "the position" alone."""

import re

from bot.facts import Fact
from bot.reading.clean import word_list
from bot.reading.facts import role_training
from bot.reading.facts.cues.role import PLACE
from bot.reading.facts.jobs import CONNECTORS, ENDS
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import fold
from bot.reading.facts.role_places import Named, is_head, name_words, roles_named
from bot.reading.facts.role_words import ATTRIBUTES, BARE, HAILED, LAST, NEVER, NUMBERS, WRONG
from bot.reading.facts.vocabulary import HONORIFICS

ENOUGH = 3.6
WORDS_MAX = 9

_POSSESSED = re.compile(r"(?<=[^\W\d])(?<!er)(?<!or)'s?$")
_AGENTIVE = re.compile(
    r"\w{3}(?:er|or|ist|ian|ant|person|man|woman|crew|patrol|eur|euse|rice|eiro|eira|ero|era|ista|dor|dora|tore|trice|iere|"
    r"iera|iste|ier|ière|ienne|ien|kundige|hulp|assistent[ae]?|in|ente)s?$"
)
_LINK = re.compile(r" (?:at|in|for|of|di|presso|bij|van|chez|de|da|do|na|no|en|bei|der|du|von)$", re.IGNORECASE)
_SEASON = re.compile(
    r"(?:(?:(?<=ship)|(?<=ment)) (?:spring|summer|autumn|fall|winter)|,? (?:[-–] )?(?:january|february|march|april|may|"
    r"june|july|august|september|october|november|december)(?: \d{4})?)$",
    re.IGNORECASE,
)
_NO_ROLES = word_list("""
maintenant principal band suite janvier février mars avril juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio
giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
januar februar märz mai juni juli oktober dezember januari februari maart mei augustus
""") | {"suite (ou pas)"}
_HAILS = frozenset({"dear", "hello", "hi", "hey", "hallo", "beste", "hola", "ciao", "bonjour", "olá"})


def role(material: Material, company: str | None, names: frozenset[str]) -> Fact[str] | None:
    """Name the role that the mail is about; None when it only says "the position".

    A place to learn is named as such: "Lehrstelle Koch". `names` are folded words of people and the employer.
    """
    return role_training.joined(_stated(material, company, names), role_training.place(material), material.language)


def _stated(material: Material, company: str | None, names: frozenset[str]) -> Fact[str] | None:
    """Name the role that the places of the mail add up to.

    `names` are folded words of people and the employer, which are no roles.
    """
    taken = names | (frozenset(fold(company).split()) if company else frozenset())
    subject = set(name_words(material.subject))
    groups: dict[frozenset[str], list[Named]] = {}
    for one in roles_named(material):
        if _is_role_like(one.name, taken):
            groups.setdefault(frozenset(name_words(one.name)), []).append(one)
    best, most = None, 0.0
    for words, ones in groups.items():
        score = _score(words, ones, groups, subject)
        if score > most:
            best, most = ones, score
    if best is None or most < ENOUGH:
        return None
    chosen = max(best, key=lambda one: one.weight)
    name = _SEASON.sub("", _without_place(_without_firm(chosen.name, company), material))
    return None if name.lower() in _NO_ROLES else Fact(name, chosen.source)


def _without_place(name: str, material: Material) -> str:
    """Take a place off a role ("Java Lead - Pune") where the mail shows that it is one."""
    placed = PLACE.match(name)
    if placed is None:
        return name
    named = re.compile(rf"\b(?:in|at|à|em|en|te|our|unser) {re.escape(placed['place'])}\b", re.IGNORECASE)
    return placed["role"] if named.search(material.text.body[:12_000]) else name


def _without_firm(name: str, company: str | None) -> str:
    """Take the employer's name off a role: "Quince Foods Graduate Program", "Buyer at Quince Foods"."""
    if company and fold(name).endswith(f" {fold(company)}"):
        return _LINK.sub("", name[: -len(company)].strip(" ()-,"))
    if company and fold(name).startswith(f"{fold(company)} "):
        return name[len(company) :].strip(" ()-,")
    return name


def _score(
    words: frozenset[str], ones: list[Named], groups: dict[frozenset[str], list[Named]], subject: set[str]
) -> float:
    score = max(one.weight for one in ones) + 0.5 * min(len(ones) - 1, 4)
    head = any(is_head(word) for word in words)
    spoken = name_words(ones[0].name)
    acts = head or any(_AGENTIVE.search(word) for word in (spoken[0], spoken[-1]))
    lower = all(one.name.islower() for one in ones)
    score += 2.5 if head else -3.0 if lower and score < 4.4 else -0.5 if acts else -1.0
    if words <= subject and (acts or max(one.weight for one in ones) > 3.6):
        score += 1.5
    if not acts and len(words) == 1:
        score -= 1.0
    score += (
        0
        if words & {"and", "und", "et", "y", "e", "en"}
        else 0.7 * sum(1 for other in groups if other < words and max(one.weight for one in groups[other]) > 2)
    )
    return score - (1.0 if len(words) > 5 else 0.0)


def _is_role_like(name: str, taken: frozenset[str]) -> bool:
    """Say whether a span may name a role: it has a job's noun, a capital or few words, and no word that no role has."""
    words = name_words(name)
    if not 1 <= len(words) <= WORDS_MAX or len(name) < 2 or not any(character.isalpha() for character in name):
        return False
    if len(words) > 1 and name.endswith(" I"):  # a grade: "Meter Technician I"
        words.pop()
    head = any(is_head(word) for word in words)
    if any(word in NEVER or _POSSESSED.search(word) for word in words) or not _starts_well(name, words, head=head):
        return False
    only_others = all(word in taken or word in WRONG for word in words)
    if words[-1] == "mate" and words[0] not in {"first", "second", "third", "chief", "trainee"}:
        return False
    if words[-1] in LAST or only_others or _is_person(name, words) or (head and len(words) == 1 and words[0] in BARE):
        return False
    if len(words) > 1 and (words[0] in HAILED or (words[0] == "hiring" and len(words) == 2)):
        return False  # somebody hailed, or the one who hires: "Hiring manager met somebody"
    acts = head or any(_AGENTIVE.search(word) for word in words)
    return acts or any(word[0].isupper() for word in name.split()) or len(words) == 2


def _is_person(name: str, words: list[str]) -> bool:
    """Say whether this is somebody with a title: "Professor Behn", "Eng.ª Rute"; "Professor of Botany" is a role."""
    first, *rest = name.split()
    title = first.lower().strip(".,ªº")
    return title in HONORIFICS and len(rest) == 1 and rest[0][:1].isupper() and not is_head(words[-1])


def _starts_well(name: str, words: list[str], *, head: bool) -> bool:
    """Say whether a role can begin so: not with a greeting, a number, a little word, or "next" and its kin."""
    first = words[0]
    if first == "band" and words[-1][0].isdigit():  # a grade alone: "band 7s"
        return False
    if first in _HAILS or first in CONNECTORS or first in ENDS or first in NUMBERS or first in {"à", "au", "aux"}:
        return False
    if first in WRONG and not (head and len(words) > 1 and (name[0].isupper() or first in ATTRIBUTES)):
        return False
    return head or any(character.isalpha() for character in first)
