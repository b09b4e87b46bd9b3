"""Feedback that weighs good against bad, and words that deny what sounds like praise; matched in folded text.

"Good on planning, weaker on costs" is a report and no kindness, and so are the items of a list of strengths beside
one of faults. Whoever thanks for such "kind words" hasn't read them.
"""

import re

from bot.reading.facts.material import Material
from bot.reading.facts.phrases import cues

_WEIGHED = cues(r"""
(?:weaker|weakest|weakness\w*|less (?:sure|strong|convinc\w+|clear\w*|so|good|confident|at ease)|short(?:er)? on|
  lack\w*|patchy|thin on|but (?:allocates|missed|forgot|slow)\w*)
(?:schwächer\w*|weniger (?:sicher|überzeugend|stark)|plus faibles?|moins (?:convaincante?s?|solides?|à l'aise)|
  más floj\w+|
  menos (?:sólid\w+|convincente\w*|fuerte\w*|seguro\w*)|più debol\w+|meno (?:convincent\w+|solid\w+|sicur\w+)|
  zwakker\w*|minder (?:sterk|overtuigend|zeker)|mais frac\w+)
""")
_REPORT = cues(r"""
(?:points?|areas?|things?) (?:to improve|to work on|for improvement|of improvement|for development|to develop|
  of concern)
(?:negative|weak|critical) points?|(?:cons|weaknesses|concerns|improvements?|development|to improve|less good|
  what was missing|what went less well|could be better) ?:
(?:verbesserungs\w+|schwächen|zu verbessern|points? (?:faibles?|à améliorer)|axes? (?:de progrès|d'amélioration)|
  puntos? (?:débiles?|
  a mejorar)|(?:aspectos|áreas) a mejorar|punti (?:deboli|da migliorare)|verbeterpunt\w*|minpunt\w*|pontos? (?:fracos?|
  a melhorar))
""")
_ITEM = re.compile(r"\W*(?:\d{1,2}[.):]|[-–•*·+])\s*\w|(?:feedback|notes?|positives?|pros)\b[^.]{0,40}:", re.IGNORECASE)
_VALEDICTION = re.compile(r"\w+(?: \w+){0,3},")
_DENIAL = re.compile(
    r"(?<!\w)(?:nicht|kein\w*|niet|geen|pas|jamais|non|nessun\w?|no|ningún|ninguna|não|nenhum\w?|sin|sans|ohne|zonder|senza|"
    r"sem) (?:(?!nur|alleen|seulement|solo|solamente|só|apenas)\w+ )?$"
)


def is_report(material: Material) -> bool:
    """Say whether the mail reports faults beside strengths, under headings of their own."""
    return any(_REPORT.search(passage.folded) for passage in material.body)


def is_weighed(folded: str, *, report: bool) -> bool:
    """Say whether a sentence praises only to blame, is an item of such a report, or only says goodbye."""
    if _WEIGHED.search(folded) or _VALEDICTION.fullmatch(folded.strip()):
        return True
    return report and _ITEM.match(folded) is not None


def is_denied(folded: str, start: int) -> bool:
    """Say whether a word of another language than English is denied: "geen positief gevolg", "pas convaincu"."""
    return _DENIAL.search(folded, max(0, start - 30), start) is not None
