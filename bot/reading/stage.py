"""How far the application got: what the mail says happened, else what the mailbox shows."""

import re

from bot.mail import Fact, Stage
from bot.reading.material import Material
from bot.reading.phrases import Cues, Passage, first, fold, passages
from bot.reading.stage_cues import (
    ASKED,
    FINAL,
    INTERVIEW,
    INVITED,
    NOT_REACHED,
    PAPERS,
    SCREEN,
    SURE,
    TALK_ANYWAY,
    TALKED_OF,
)
from bot.reading.text import sentences

HISTORY_LETTERS_MAX = 20


def stage(material: Material, *, impersonal: bool, kind_words: Fact[str] | None = None) -> Fact[Stage]:
    """Name the latest stage that the mail or the mailbox shows; the first one when nothing shows more.

    In an `impersonal` mail only what speaks of the reader's own interview or test counts: what it says of panels
    and shortlists means other people. Kind words of a person who mentions no application, letter or CV come from
    somebody who has met the reader. The source of the default is the opening of the mail.
    """
    shown = _read((*passages([material.subject]), *material.body), material.language, impersonal=impersonal)
    if shown is None or shown.value is Stage.SCREEN:
        past = _from_history(material)
        if past and (shown is None or _order(past.value) > _order(shown.value)):
            shown = past
    if shown is None and material.text.quoted:
        quoted = passages(sentences(material.text.quoted[:4000]))
        asked = first(quoted, ASKED)
        shown = Fact(Stage.SCREEN, asked.text) if asked else None
        shown = shown or _read(quoted, material.language, impersonal=False) or _invited(quoted)
    if shown is None and kind_words and not impersonal and not _mentions_papers(material):
        return Fact(Stage.INTERVIEW, kind_words.source)
    return shown or Fact(Stage.APPLICATION, material.body[0].text if material.body else material.subject)


def _mentions_papers(material: Material) -> bool:
    """Say whether the mail speaks of an application or its papers, which one can praise unseen."""
    return bool(PAPERS.search(fold(f"{material.mail.subject} {material.text.body}")))


def _order(value: Stage) -> int:
    return list(Stage).index(value)


def _read(texts: tuple[Passage, ...], language: str, *, impersonal: bool) -> Fact[Stage] | None:
    """Read the strongest sign in some sentences."""
    for value, cue in _signs(language, impersonal=impersonal):
        for passage in texts:
            if any(not _denied(passage.folded, found, value) for found in cue.finditer(passage.folded)):
                return Fact(value, passage.text)
    return None


def _signs(language: str, *, impersonal: bool) -> tuple[tuple[Stage, Cues], ...]:
    """Give the signs of a language, the latest stage first; English ones where no others are known."""
    if impersonal and language not in FINAL.keys() - {"en"}:
        return tuple((value, SURE[value]) for value in (Stage.FINAL, Stage.INTERVIEW, Stage.SCREEN))
    known = language if language in FINAL else "en"
    return (
        (Stage.FINAL, FINAL[known]),
        (Stage.INTERVIEW, INTERVIEW[known]),
        (Stage.SCREEN, SCREEN[known]),
        (Stage.INTERVIEW, TALKED_OF),
    )


def _denied(folded: str, found: re.Match[str], value: Stage) -> bool:
    """Say whether the sign stands inside a negation, a condition or a remark on other candidates."""
    return any(
        denial.start() < found.end() and found.start() < denial.end() for denial in NOT_REACHED.finditer(folded)
    ) and not (value is Stage.INTERVIEW and TALK_ANYWAY.search(folded))


def _invited(texts: tuple[Passage, ...]) -> Fact[Stage] | None:
    """Read an invitation or an appointment: "see you on Thursday"."""
    passage = first(texts, INVITED)
    return Fact(Stage.INTERVIEW, passage.text) if passage else None


def _from_history(material: Material) -> Fact[Stage] | None:
    """Read earlier letters of the same thread or firm: invitations, the owner's own thanks."""
    best: Fact[Stage] | None = None
    for letter in material.history[-HISTORY_LETTERS_MAX:]:
        texts = (*passages([letter.mail.subject]), *passages(sentences(letter.text.body[:8000])))
        found = _read(texts, material.language, impersonal=False) or _read(texts, "en", impersonal=False)
        found = found or _invited(texts)
        if found and (best is None or _order(found.value) > _order(best.value)):
            best = found
    return best
