"""What else the mail says: why it is a no, what it offers, and whether it opens another door now."""

from bot.facts import Fact, Offer, Why
from bot.reading.facts.cues.frozen import CHOSEN, GONE
from bot.reading.facts.cues.offers import BESIDE, DENIED, KINDS
from bot.reading.facts.cues.openings import (
    FEEDBACK,
    FILLED,
    FROZEN,
    INTERNAL,
    NO_FEEDBACK,
    NO_TOUCH,
    STRONGER,
    TOUCH,
)
from bot.reading.facts.cues.openings_plain import OPENING
from bot.reading.facts.material import Material
from bot.reading.facts.openings_asked import asked
from bot.reading.facts.phrases import first

_BEFORE = 40


def why(material: Material) -> Fact[Why] | None:
    """Name the reason that the mail gives; the most definite one first.

    A post is frozen or gone only where the mail doesn't say as well that somebody was chosen for it.
    """
    chosen = first(material.body, CHOSEN) is not None
    if not chosen and (gone := first(material.body, FROZEN) or first(material.body, GONE)):
        return Fact(Why.FROZEN, gone.text)
    for value, cue in (
        (Why.INTERNAL, INTERNAL),
        (Why.FILLED, FILLED),
        (Why.STRONGER, STRONGER),
    ):
        if passage := first(material.body, cue):
            return Fact(value, passage.text)
    return None


def feedback_offered(material: Material) -> Fact[bool] | None:
    """Find the sentence that offers feedback."""
    passage = first(material.body, FEEDBACK, unless=NO_FEEDBACK)
    return Fact(True, passage.text) if passage else None


def keep_in_touch(material: Material) -> Fact[bool] | None:
    """Find the sentence that offers to keep in touch, to keep papers, or to come back."""
    passage = first(material.body, TOUCH, unless=NO_TOUCH)
    return Fact(True, passage.text) if passage else None


def offer(material: Material) -> Fact[Offer] | None:
    """Find the sentence that offers the reader something personal: a coffee, an introduction, a reference, odd work.

    What is denied, past or thanked for just before is no offer, and neither is a talk about the no itself.
    """
    for value, cue in KINDS:
        for passage in material.body:
            if value is Offer.TALK and BESIDE.search(passage.folded):
                continue
            found = cue.search(passage.folded)
            if found and not DENIED.search(passage.folded[max(0, found.start() - _BEFORE) : found.end()]):
                return Fact(value, passage.text)
    return None


def opening(material: Material) -> Fact[str] | None:
    """Find the sentence that opens another door now: another job to take or apply for, "are you still free?"."""
    passage = first(material.body, OPENING) or asked(material.body)
    return Fact(passage.text, passage.text) if passage else None
