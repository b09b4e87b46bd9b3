"""What comes next, as the mail itself says: what its writer will do for the reader, or what she can do."""

from collections.abc import Iterable

from bot.mail import Fact
from bot.reading.material import Material
from bot.reading.next_steps_cues import EN_ADVICE, EN_PROMISE, NL_ADVICE, NL_PROMISE
from bot.reading.next_steps_cues_dfe import DE_ADVICE, DE_PROMISE, ES_ADVICE, ES_PROMISE, FR_ADVICE, FR_PROMISE
from bot.reading.next_steps_cues_ip import IT_ADVICE, IT_PROMISE, PT_ADVICE, PT_PROMISE
from bot.reading.phrases import Cues, Passage, cues

PROMISE = "promise"
ADVICE = "advice"

_BEFORE = 24
_CUES = {
    "en": (EN_PROMISE, EN_ADVICE),
    "de": (DE_PROMISE, DE_ADVICE),
    "nl": (NL_PROMISE, NL_ADVICE),
    "fr": (FR_PROMISE, FR_ADVICE),
    "es": (ES_PROMISE, ES_ADVICE),
    "it": (IT_PROMISE, IT_ADVICE),
    "pt": (PT_PROMISE, PT_ADVICE),
}
_BESIDE = cues(r"""
# what was or would have been, and what becomes of the papers
(?:would|could|should|might|'d) have|hätte\w?|aurai[ts]|aurions|hubiera\w*|habría\w*|avrei|avrebbe|avremmo
teria\w*|tivesse\w*
had .{0,30}(?:gewild|willen)|wäre\w? .{0,30}gewesen
delete|deleted|destroy|destroyed|shred\w*|gelöscht|löschen|vernichte\w*|vernietig\w*|verwijder\w*|supprim\w+|détrui\w+
elimin\w+|destru\w+|cancellat\w|cancellere\w*|distrutt\w|apagad\w|apagar\w*
# the mail itself
(?:te|ti|le|vous|t'|lhe|la|dir|ihnen|u|je) (?:escribo|scrivo|écris|schrijf|escrevo)
escrevo-(?:lhe|te)|i(?:'m| am) writing
je (?:reviens|vous reviens) vers|(?:te|le|ti) (?:lo|la) (?:escribo|scrivo|digo)
(?:te|ti|le) (?:digo|dico) (?:la verdad|sin|che)|(?:le|te) quiero agradecer|quiero agradecer\w*|lo pongo en
schreibe? ich (?:ihnen|dir)|ich (?:schreibe|schreib) (?:ihnen|dir)|schrijf ik (?:je|u)
(?:i|we) (?:'ve |have )?promised|comme promis|wie versprochen|zoals beloofd|come promesso|como prometi\w*
(?:i|we) (?:do )?regret|(?:wish|write|writing) to advise|taken advice|enclosed
(?:unfortunately|regret|leider|helaas|malheureusement|lamentablemente|purtroppo|infelizmente)
""")
_DENIED = cues(r"""
not|never|nicht|kein\w*|pas|plus|no|non|não|nem|niet|geen|nooit|cannot|unable|ne|can't|won't|couldn't|didn't|don't|
  doesn't|ni|nunca|senza|ohne|zonder|tampoco|neither|nor
""")


def next_steps(material: Material) -> Fact[str] | None:
    """Find the sentence that promises something to the reader, else the one that says what she can do."""
    if material.language not in _CUES:
        return None
    told = [passage for passage in material.body if not _BESIDE.search(passage.folded)]
    promise, advice = _CUES[material.language]
    if passage := _first(told, promise, denied_within=True):
        return Fact(PROMISE, passage.text)
    passage = _first(told, advice, denied_within=False)
    return Fact(ADVICE, passage.text) if passage else None


def _first(found_in: Iterable[Passage], cue: Cues, *, denied_within: bool) -> Passage | None:
    """Give the first passage with a cue that isn't denied in the words before it, or in its own."""
    for passage in found_in:
        found = cue.search(passage.folded)
        if found:
            end = found.end() if denied_within else found.start()
            if not _DENIED.search(passage.folded[max(0, found.start() - _BEFORE) : end]):
                return passage
    return None
