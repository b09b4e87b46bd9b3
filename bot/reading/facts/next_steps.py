"""What comes next, as the mail itself says: word from the writer, a time to come back, or advice; else None.

A wrong sentence in a draft is far worse than none, so that each kind asks for the whole turn of phrase.
"""

import re
from collections.abc import Mapping

from bot.facts import Fact, NextStep
from bot.reading.facts.cues.next_steps import EN_ADVICE, EN_NOTICE, EN_RETURN, NL_ADVICE, NL_NOTICE, NL_RETURN
from bot.reading.facts.cues.next_steps_dfe import (
    DE_ADVICE,
    DE_NOTICE,
    DE_RETURN,
    ES_ADVICE,
    ES_NOTICE,
    ES_RETURN,
    FR_ADVICE,
    FR_NOTICE,
    FR_RETURN,
)
from bot.reading.facts.cues.next_steps_ip import IT_ADVICE, IT_NOTICE, IT_RETURN, PT_ADVICE, PT_NOTICE, PT_RETURN
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import Cues, Passage, cues

_BEFORE = 30
_CUES: Mapping[str, tuple[Cues, Cues, Cues]] = {
    "en": (EN_RETURN, EN_NOTICE, EN_ADVICE),
    "de": (DE_RETURN, DE_NOTICE, DE_ADVICE),
    "nl": (NL_RETURN, NL_NOTICE, NL_ADVICE),
    "fr": (FR_RETURN, FR_NOTICE, FR_ADVICE),
    "es": (ES_RETURN, ES_NOTICE, ES_ADVICE),
    "it": (IT_RETURN, IT_NOTICE, IT_ADVICE),
    "pt": (PT_RETURN, PT_NOTICE, PT_ADVICE),
}
_BESIDE = cues(r"""
# money, papers, things, the talk about the no, food and visits
receipts?|refund\w*|reimburs\w*|invoice\w*|paid|payment|payslip|wages|expenses|mileage|keys?|badge|envelope|feedback
questions?|quer(?:y|ies)|dispute|appeal|complain\w*|mistake|error|coffee|lunch|dinner|brew|pint|beer|cake|tea
your notes|debrief|go through|talk it|discuss|explain|unsubscribe|portal|password|linkedin|website|
  careers page|will need to|delete\w*|withdraw
quittung\w*|erstatt\w*|fahrtkosten|rechnung|schlüssel|feedback|rückfragen|fragen|kaffee|einspruch|klage|widerspruch
factures?|rembours\w*|clés?|questions?|café|retour (?:plus )?détaillé|recours|remboursement
factura\w*|reembols\w*|llaves?|preguntas?|dudas?|café|recurso|pago|pagamos
bonnetjes|reiskosten|sleutel\w*|vragen|koffie|bezwaar|beroep|factuur
fattura\w*|rimbors\w*|chiavi|domande|caffè|ricorso
fatura\w*|reembols\w*|chaves?|dúvidas?|perguntas?|café|recurso
# what was, was said, or would have been
(?:said|promised|told you|told us) (?:that )?(?:i|we)(?:'d| would)|(?:as|like) (?:i )?promised|you (?:asked|wanted|said)
would have|could have|should have|'d have|hätte\w*|aurai[st]|hubiera|habría|avrei|avrebbe|teria|had (?:gezegd|beloofd)
wie versprochen|comme promis|zoals beloofd|como promet\w+|come promesso
""")
_DENIED: Mapping[str, Cues] = {
    "en": cues(r"not|never|no|cannot|unable|\w+n't|neither|nor"),
    "de": cues(r"nicht|kein\w*|nie"),
    "nl": cues(r"niet|geen|nooit"),
    "fr": cues(r"ne|n'\w+|pas|ni|jamais"),
    "es": cues(r"no|ni|nunca|tampoco"),
    "it": cues(r"non|no|né|senza"),
    "pt": cues(r"não|nem|nunca"),
}
_HESITATE = cues(r"""
(?:don't|do not|not|never) (?:hesitate|be shy|be afraid)|(?:zögern sie|zögere) nicht|n'hésite[zs]? pas|
  ne manquer\w+ pas|no (?:dudes|dude)
non esit\w+|não hesit\w+|aarzel niet|no longer
""")


def next_steps(material: Material) -> Fact[NextStep] | None:
    """Find the sentence that invites the reader back, else the one that promises word, else the one that advises."""
    found_in = [passage for passage in material.body if not _BESIDE.search(passage.folded)]
    for kind, cue in zip(
        (NextStep.RETURN, NextStep.NOTICE, NextStep.ADVICE), _CUES.get(material.language, ()), strict=False
    ):
        for passage in found_in:
            if _says(passage, cue, _DENIED[material.language]):
                return Fact(kind, passage.text)
    return None


def _says(passage: Passage, cue: Cues, denied: Cues) -> bool:
    """Say whether a passage holds a cue that isn't denied in its words or in those just before."""
    found = cue.search(passage.folded)
    if not found:
        return False
    before = re.split(r"[.;!?]", passage.folded[max(0, found.start() - _BEFORE) : found.start()])[-1]
    told = before + passage.folded[found.start() : found.end()]
    return not denied.search(_HESITATE.pattern.sub("", told))
