"""What a mail offers, asks or promises, as the reply takes it up: one thing by name, whatever is left in one sentence.

Single facts know their kind exactly ("a reference") and come first; the points of the mail (`bot.reading.model.points`)
fill in what no fact knows.
"""

import re
from dataclasses import dataclass

from bot.facts import Facts, NextStep, Offer, Point, PointKind

# An offer to talk about the no; "ring me in spring" is one to keep in touch.
_ABOUT_THE_NO = re.compile(
    r"feed ?back|comment|notes?\b(?! come)|detail|why\b|reason|improve|discuss|through|go over|pointers|more\b|panel|"
    r"talk about|explain|question|rückmeldung|gründe|erläuter|frage|besprech|retour|expli|échang|précision|valoraci|"
    r"motivo|detall|toelicht|terugkoppel|vragen|riscontro|parere|chiari|domand|aprecia|dúvida|esclarec|pormenor|"
    r"retorno",
    re.IGNORECASE,
)
# To try again is what the mail invites to, not to stay in touch: "Apply again."
_TO_APPLY_AGAIN = re.compile(
    r"\b(?:re-?)?apply(?:ing)?\b|\b(?:bewirb|bewerben|solliciteer|solliciteren|postule[rz]?|repostule[rz]?|"
    r"ricandid\w+|candidar(?:si|ti)|volver a (?:presentar|postular)\w*|recandidat\w+|candidatar-\w+)\b",
    re.IGNORECASE,
)
# An offer to meet that asks for a day: "Coffee on Thursday?", "sag mir, wann es dir passt".
_ASKS_WHEN = re.compile(
    r"\?|\b(?:(?:let (?:me|us) know|tell (?:me|us)) (?:when|which|what)|which day|what (?:day|time)|wann|welcher? tag|"
    r"(?:dis|dites)-(?:moi|nous) quand|quel jour|cuándo|qué día|laat (?:me|mij|ons|het \w+) weten wanneer|welke dag|"
    r"(?:dimmi|fammi sapere|mi dica|mi faccia sapere) quando|che giorno|diga?(?:-me)? quando|me diz quando|que dia)\b",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:come|drop|pop|stop|swing|visit|join us|guest|invit\w*|coffee|lunch|dinner|supper|tea|einlad\w*|komm\w*|"
    r"besuch\w*|kaffee|viens|venez|pass(?:e|ez)|café|déjeun\w+|ven|venga|venid|pása\w+|pase|comer|kom|komt|langs|"
    r"koffie|uitnodig\w*|vieni|passi?|caffè|pranzo|vem|venha|aparec\w+|passe|convid\w+|almoç\w+)\b",
    re.IGNORECASE,
)
_ASKS_TO_CALL = re.compile(
    r"\b(?:can|could|may|shall|ok if|okay if) i (?:\w+ )?(?:ring|call|phone)\b|\b(?:puis-je|je peux) (?:vous |"
    r"t')?appeler|"
    r"\b(?:darf|kann|soll) ich (?:sie|dich) (?:\w+ ){0,2}anrufen|\b(?:te|le|lo|la) puedo llamar|\bpuedo llamar|"
    r"\bmag ik (?:je|u)\b.{0,20}\bbellen|\bposso (?:chiamar|telefonar|ligar|te ligar)",
    re.IGNORECASE,
)
# Papers that are kept are no open door: one stays in touch.
_ON_FILE = re.compile(
    r"\b(?:cv|resum\w*|résumé|curricul\w+|on file|on record|databases?|archiv\w*|dossiers?|unterlagen|lebenslauf|"
    r"kartei|talent ?pool|vivier|base de d\w+|expediente|gegevens|bestand|portefeuille|schedario|banco de \w+|"
    r"currículo)\b",
    re.IGNORECASE,
)
_POINT_OF = {
    Offer.TALK: PointKind.MEETING,
    Offer.INTRODUCTION: PointKind.FAVOUR,
    Offer.REFERENCE: PointKind.FAVOUR,
    Offer.PAPERS: PointKind.FAVOUR,
    Offer.WORK: PointKind.WORK,
    NextStep.NOTICE: PointKind.RETURN,
    NextStep.RETURN: PointKind.RETURN,
    NextStep.ADVICE: PointKind.ADVICE,
}
# How things may go on: whoever says so isn't asked what one could do, but whether one may come back to it.
_AHEAD = frozenset({PointKind.WORK, PointKind.ADVICE, PointKind.RETURN, PointKind.FAVOUR})


@dataclass(frozen=True, slots=True)
class TakenUp:
    """What the reply takes up, in the words of its slots (see `bot.replying.slots.Slots`)."""

    offer: str | None
    next_steps: str | None
    feedback: bool
    keep_in_touch: bool
    asks: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """One thing to take up: its name in the templates, its sentence, and the kind of points that it answers."""

    name: str
    source: str
    answers: PointKind


def taken_up(facts: Facts) -> TakenUp:
    """Choose what the reply names, and say whether anything is left that only its writer can answer."""
    offer, steps, feedback, touch = _offer(facts), _next_steps(facts), _feedback(facts), _touch(facts)
    # What the offer to talk about the no says already isn't told beside it.
    if steps and feedback and _is_one(steps.source, feedback.source):
        steps = None
    named = [offer] if offer else [found for found in (steps, feedback, None if steps else touch) if found]
    left = [point for point in facts.points if not _is_answered(point, named)]
    ahead = None if offer or steps else _ahead({point.kind for point in left})
    return TakenUp(
        offer=offer.name if offer else None,
        next_steps=steps.name if steps else ahead,
        feedback=feedback is not None,
        keep_in_touch=touch is not None,
        asks=any(not (ahead and point.kind in _AHEAD) for point in left),
    )


def _feedback(facts: Facts) -> _Found | None:
    """Name the offer to talk about the no: by the fact, else by a sure point."""
    offered = facts.feedback_offered
    if offered and _ABOUT_THE_NO.search(offered.source):
        return _Found("feedback", offered.source, PointKind.FEEDBACK)
    found = _sure(facts, PointKind.FEEDBACK)
    return _Found("feedback", found.source, PointKind.FEEDBACK) if found else None


def _offer(facts: Facts) -> _Found | None:
    """Name the offer; without one, the first favour or meeting among the points."""
    if facts.offer:
        name = _talk(facts.offer.source) if facts.offer.value is Offer.TALK else str(facts.offer.value)
        return _Found(name, facts.offer.source, _POINT_OF[facts.offer.value])
    if favour := _sure(facts, PointKind.FAVOUR):
        # "Shall I tell her about you?" waits for a yes.
        asked = favour.source.rstrip().endswith("?")
        return _Found(str(Offer.INTRODUCTION) if asked else "favour", favour.source, PointKind.FAVOUR)
    meeting = _sure(facts, PointKind.MEETING)
    return _Found(_talk(meeting.source), meeting.source, PointKind.MEETING) if meeting else None


def _sure(facts: Facts, kind: PointKind) -> Point | None:
    """Give the first point that is surely of a kind."""
    return next((point for point in facts.points if point.kind is kind and point.sure), None)


def _talk(source: str) -> str:
    """Name an offer to meet: "date" when it asks for the day, "call" when it asks whether to ring the reader."""
    if _ASKS_TO_CALL.search(source):
        return "call"
    if _ASKS_WHEN.search(source):
        return "date"
    return "invitation" if _INVITES.search(source) else "talk"


def _next_steps(facts: Facts) -> _Found | None:
    """Name what comes next; without a fact, that the door stays open where a point surely says so."""
    if facts.next_steps:
        return _Found(str(facts.next_steps.value), facts.next_steps.source, _POINT_OF[facts.next_steps.value])
    found = _sure(facts, PointKind.RETURN)
    return _Found("door", found.source, PointKind.RETURN) if found and not _ON_FILE.search(found.source) else None


def _touch(facts: Facts) -> _Found | None:
    """Name the offer to keep in touch: by the fact, or where a point says that papers are kept."""
    if facts.keep_in_touch and not _TO_APPLY_AGAIN.search(facts.keep_in_touch.source):
        return _Found("touch", facts.keep_in_touch.source, PointKind.RETURN)
    found = _sure(facts, PointKind.RETURN)
    return _Found("touch", found.source, PointKind.RETURN) if found and _ON_FILE.search(found.source) else None


def _ahead(left: set[PointKind]) -> str | None:
    """Name what is left of the way ahead: advice alone as such."""
    if left & _AHEAD == {PointKind.ADVICE}:
        return str(NextStep.ADVICE)
    return "ahead" if left & _AHEAD else None


def _is_answered(point: Point, named: list[_Found]) -> bool:
    """Say whether what the reply names answers a point, by its kind or by its sentence."""
    return any(point.kind is found.answers or _is_one(point.source, found.source) for found in named)


def _is_one(one: str, other: str) -> bool:
    """Say whether two texts were read from one sentence."""
    return one in other or other in one
