"""Kind words about the reader or her work, and what they praise as she herself would say it."""

from dataclasses import dataclass

from bot.mail import Fact
from bot.reading.kindness_cues import (
    ABOUT_HER,
    COLD,
    FORMULA,
    NOT_PRAISED,
    OBJECTS,
    PRAISE,
    SUBJECTS,
    UNSAYABLE,
    WAY,
    WIDE,
)
from bot.reading.material import Material
from bot.reading.phrases import Cues, Passage


@dataclass(frozen=True, slots=True)
class Praise:
    """Kind words: the phrase itself with its source, and what they praise in the reader's own words."""

    words: Fact[str]
    praised: Fact[str] | None


def praise(material: Material, *, impersonal: bool) -> Praise | None:
    """Find the warmest sentence about the reader or her work; thanks, wishes and formulas are not.

    What only sounds warm ("your … lovely") counts in the mail of a person, never in an `impersonal` one.
    """
    cue = PRAISE.get(material.language)
    if cue is None:
        return None
    best: tuple[int, Passage] | None = None
    for passage in material.body:
        score = _warmth(passage, cue)
        if not score and not impersonal and material.language == "en" and not COLD.search(passage.folded):
            score = _warmth(passage, WIDE)
        if score and (best is None or score > best[0]):
            best = (score, passage)
    if best is None:
        return None
    words = Fact(best[1].text, best[1].text)
    return Praise(words, _praised(best[1]) if material.language == "en" else None)


def _warmth(passage: Passage, cue: Cues) -> int:
    """Count the cues that no formula covers; nothing counts in a sentence that doesn't speak of the reader."""
    formulas = [found.span() for found in FORMULA.finditer(passage.folded)]
    hits = sum(
        1
        for found in cue.finditer(passage.folded)
        if not any(start < found.end() and found.start() < end for start, end in formulas)
    )
    return hits + int(hits > 0 and bool(ABOUT_HER.search(passage.folded)))


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
        if UNSAYABLE.search(rest) or NOT_PRAISED.search(rest.lower().split()[-1]) or len(rest.split()) > 10:
            return None
        return Fact(f"{mine}{rest}", passage.text)
    return None
