"""The role, as the mail names it, told from "the position" alone."""

from bot.mail import Fact
from bot.reading.material import Material
from bot.reading.phrases import fold
from bot.reading.role_cues import BARE, NEVER, WRONG
from bot.reading.role_places import Named, is_head, name_words, roles_named

ENOUGH = 3.6


WORDS_MAX = 9


def role(material: Material, company: str | None, names: frozenset[str]) -> Fact[str] | None:
    """Name the role that the mail is about; None when it only says "the position".

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
    return Fact(chosen.name, chosen.source)


def _score(
    words: frozenset[str], ones: list[Named], groups: dict[frozenset[str], list[Named]], subject: set[str]
) -> float:
    score = max(one.weight for one in ones) + 0.5 * min(len(ones) - 1, 4)
    head = any(is_head(word) for word in words)
    lower = all(one.name.islower() for one in ones)
    score += 2.5 if head else -3.0 if lower and score < 4.4 else -1.0
    if words <= subject and (head or not all(one.source.endswith(one.name) for one in ones)):
        score += 1.5
    score += (
        0
        if words & {"and", "und", "et", "y", "e", "en"}
        else 0.7 * sum(1 for other in groups if other < words and max(one.weight for one in groups[other]) > 2)
    )
    return score - (1.0 if len(words) > 5 else 0.0)


def _is_role_like(name: str, taken: frozenset[str]) -> bool:
    words = name_words(name)
    if not 1 <= len(words) <= WORDS_MAX or len(name) < 2 or not any(character.isalpha() for character in name):
        return False
    head = any(is_head(word) for word in words)
    if any(word in NEVER for word in words) or (
        words[0] in WRONG and not (head and name[0].isupper() and len(words) > 1)
    ):
        return False
    if all(word in taken or word in WRONG for word in words):
        return False
    if head and len(words) == 1 and words[0] in BARE:
        return False
    return head or any(word[0].isupper() for word in name.split()) or len(words) <= 2
