"""Kind words about the reader or her work, and what they praise as she herself would say it."""

import re
from dataclasses import dataclass

from bot.facts import Fact
from bot.reading.facts import kindness_mixed, kindness_others, kindness_shapes
from bot.reading.facts.cues import kindness_abroad as kindness_cues_abroad
from bot.reading.facts.cues.kindness import COLD, PRAISE, WIDE
from bot.reading.facts.kindness_formulas import (
    ABOUT_HER,
    CLAUSE,
    FORMULA,
    NOT_PRAISED,
    OBJECTS,
    SUBJECTS,
    UNSAYABLE,
    WAY,
)
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import Cues, Passage

_DEGREE = re.compile(r"(?: (?:very|so|too|really|quite))? (?:much|best|most|a lot|well|especially|indeed|too)$")
_APOLOGY = re.compile(
    r"(?:i'm|i am|we are|we're|so|very|really)? ?(?:\w+ ){0,2}sorry\b|"
    r"(?:i|we) (?:can only |must |do |want to |wish to )?apologi|"
    r"(?:my|our|please accept (?:my|our)) (?:\w+ )?apolog|es tut (?:mir|uns) |"
    r"(?:je suis|nous sommes) (?:\w+ )?désolée?s?|pardon|"
    r"lo sient|(?:mi|ci) (?:dispiac|spiac|scus)|het spijt |(?:desculp|sinto muito|lament[oa])"
)
_BUT = re.compile(r"[,;:(-]? ?\b(?:but|however|though|although|yet)\b")


@dataclass(frozen=True, slots=True)
class Praise:
    """Kind words: the phrase itself with its source, and what they praise in the reader's own words."""

    words: Fact[str]
    praised: Fact[str] | None


def praise(material: Material, *, impersonal: bool) -> Praise | None:
    """Find the warmest sentence about the reader or her work; thanks, wishes and formulas are not.

    What only sounds warm ("your … lovely") counts in the mail of a person, never in an `impersonal` one.
    """
    cue = PRAISE if material.language == "en" else kindness_cues_abroad.PRAISE.get(material.language)
    if cue is None:
        return None
    best: tuple[int, Passage] | None = None
    report = kindness_mixed.is_report(material)
    for passage in material.body:
        if kindness_mixed.is_weighed(passage.folded, report=report):
            continue
        if kindness_others.is_anothers(passage.folded, material.language):
            continue
        score = _warmth(passage.folded, cue, passage=passage, language=material.language)
        if not score and _APOLOGY.match(passage.folded):
            continue
        if not score and not impersonal and material.language == "en":
            score = max(_warmth(clause, WIDE) for clause in _warm_clauses(passage.folded))
        if not score and not impersonal:
            score = int(kindness_shapes.praises(passage.folded, material.language))
        if score and (best is None or score > best[0]):
            best = (score, passage)
    if best is None:
        return None
    words = Fact(best[1].text, best[1].text)
    return Praise(words, _praised(best[1]) if material.language == "en" else None)


def _warm_clauses(folded: str) -> list[str]:
    """Give a sentence and its clauses, without those that deny or refuse."""
    clauses = (folded, *_BUT.split(folded), *re.split(r"[,;:] ", folded))
    return [clause for clause in clauses if not COLD.search(clause)] or [""]


def _warmth(folded: str, cue: Cues, *, passage: Passage | None = None, language: str = "en") -> int:
    """Count the cues that no formula covers and nothing denies; words about the reader count for more."""
    unmeant = (FORMULA, kindness_others.ELSEWHERE, kindness_others.COURTESY)
    formulas = [found.span() for formula in unmeant for found in formula.finditer(folded)]
    hits = sum(
        1
        for found in cue.finditer(folded)
        if not any(start < found.end() and found.start() < end for start, end in formulas)
        and (language == "en" or not kindness_mixed.is_denied(folded, found.start()))
        and not (passage and language not in {"en", "de"} and kindness_others.is_name(passage, found.start()))
    )
    return hits + int(hits > 0 and bool(ABOUT_HER.search(folded)))


def _praised(passage: Passage) -> Fact[str] | None:
    """Say what is praised in the reader's own words: "your portfolio" -> "my portfolio"; None when in doubt."""
    for pattern in (OBJECTS, WAY, SUBJECTS):
        found = pattern.search(passage.text)
        if not found:
            continue
        what = " ".join(found["what"].split())
        if what.lower().startswith("your "):
            mine, rest = "my ", what[5:]
        else:
            head, _, rest = what.partition(" you ")
            mine = f"{head.lower()} I "
        rest = _DEGREE.sub("", CLAUSE.split(rest)[0].strip())
        if not rest or UNSAYABLE.search(rest) or NOT_PRAISED.search(rest.lower().split()[-1]) or len(rest.split()) > 10:
            return None
        return Fact(f"{mine}{rest}", passage.text)
    return None
