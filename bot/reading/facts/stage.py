"""How far the application got: what the mail says happened, else what the mailbox shows."""

import re

from bot.facts import Fact, Stage
from bot.reading.facts.cues import stage_abroad as stage_cues_abroad
from bot.reading.facts.cues.stage import FINAL, INTERVIEW, MET, ONCE
from bot.reading.facts.cues.stage_letters import SURE
from bot.reading.facts.cues.stage_talks import CLIENTS_WORD, KIND, PHONE, SCREEN
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import Cues, Passage, first, fold, passages
from bot.reading.facts.stage_denials import ASKED, INVITED, NOT_REACHED, TALK_ANYWAY
from bot.reading.facts.stage_tone import knows_the_reader
from bot.reading.text import sentences

HISTORY_LETTERS_MAX = 20

_ABROAD = stage_cues_abroad
# in this order: the latest stage first, but a call or test by its own name before an interview, and what is said of
# every talk ("our conversation") after what is said of a call
_SIGNS = {
    "en": (
        (Stage.INTERVIEW, ONCE),
        (Stage.FINAL, FINAL),
        (Stage.SCREEN, KIND),
        (Stage.INTERVIEW, MET),
        (Stage.SCREEN, PHONE),
        (Stage.INTERVIEW, INTERVIEW),
        (Stage.SCREEN, SCREEN),
        (Stage.INTERVIEW, CLIENTS_WORD),
    ),
    **{
        language: (
            (Stage.FINAL, _ABROAD.FINAL[language]),
            (Stage.SCREEN, _ABROAD.KIND[language]),
            (Stage.INTERVIEW, _ABROAD.INTERVIEW[language]),
            (Stage.SCREEN, _ABROAD.SCREEN[language]),
        )
        for language in _ABROAD.FINAL
    },
}
_SURE = (
    (Stage.FINAL, SURE[Stage.FINAL]),
    (Stage.SCREEN, KIND),
    (Stage.INTERVIEW, SURE[Stage.INTERVIEW]),
    (Stage.SCREEN, SURE[Stage.SCREEN]),
)


def stage(material: Material, *, impersonal: bool, kind_words: Fact[str] | None = None) -> Fact[Stage]:
    """Name the latest stage that the mail or the mailbox shows; the first one when nothing shows more.

    In an `impersonal` mail only what speaks of the reader's own interview or test counts: what it says of panels
    and shortlists means other people. Where nothing is named, the tone tells whether the writer knows the reader.
    The source of that is the praise, if there is any, or the opening of the mail.
    """
    shown = _read((*passages([material.subject]), *material.body), material.language, impersonal=impersonal)
    if shown is None or shown.value is Stage.SCREEN:
        past = _from_history(material)
        if past and (shown is None or _order(past.value) > _order(shown.value)):
            shown = past
    opening = material.body[0].text if material.body else material.subject
    return shown or _from_quotation(material) or _from_tone(material, impersonal, kind_words, opening)


def _from_quotation(material: Material) -> Fact[Stage] | None:
    """Read what is quoted below: an invitation, or the reader's thanks for a talk."""
    if not material.text.quoted:
        return None
    quoted = passages(sentences(material.text.quoted[:4000]))
    if asked := first(quoted, ASKED):
        return Fact(Stage.SCREEN, asked.text)
    return _read(quoted, material.language, impersonal=False) or _invited(quoted)


def _from_tone(material: Material, impersonal: bool, kind_words: Fact[str] | None, opening: str) -> Fact[Stage]:
    """Tell by the tone of a mail whether its writer has met the reader."""
    told = fold(f"{material.mail.subject} {material.text.body}")
    if knows_the_reader(told, material.language, impersonal=impersonal):
        return Fact(Stage.INTERVIEW, kind_words.source if kind_words else opening)
    return Fact(Stage.APPLICATION, opening)


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
    if impersonal and language not in _ABROAD.FINAL:
        return _SURE
    return _SIGNS.get(language, _SIGNS["en"])


def _denied(folded: str, found: re.Match[str], value: Stage) -> bool:
    """Say whether the sign stands inside a negation, a condition or a remark on other candidates."""
    return any(
        _crosses(denial, found) for denials in (NOT_REACHED, _ABROAD.NOT_REACHED) for denial in denials.finditer(folded)
    ) and not (value is Stage.INTERVIEW and TALK_ANYWAY.search(folded))


def _crosses(denial: re.Match[str], found: re.Match[str]) -> bool:
    """Say whether a denial touches a sign; one that lies wholly within belongs to it: "no second interview"."""
    within = found.start() <= denial.start() and denial.end() <= found.end()
    return denial.start() < found.end() and found.start() < denial.end() and not within


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
