"""What a mail asks of its reader beside the no: receipts, a call, a visit, a question. A draft can't answer it.

The draft says that its writer comes back to it, so that a mail with a question in it isn't passed over.
"""

import re
from functools import cache

from bot.replying.requests_cues import ASKS, NOTHING

_QUESTION_WORDS_MIN = 2  # "Right?" asks nothing, "Coffee Thursday?" does
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n\s*\n|\n\s*[-•*\d]+[.)]?\s+")
_MARKS = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-"})


def request(body: str, language: str, taken_up: frozenset[str] = frozenset()) -> str | None:
    """Give the first sentence that asks something of the reader; `taken_up` are those that the reply answers anyway."""
    if language not in ASKS:
        return None
    for piece in _SENTENCE.split(body):
        sentence = " ".join(piece.split())
        if _asks(sentence, language) and not any(sentence in one or one in sentence for one in taken_up):
            return sentence
    return None


def _asks(sentence: str, language: str) -> bool:
    """Say whether a sentence is a question or holds a cue, and is more than a courtesy."""
    folded = sentence.casefold().translate(_MARKS)
    question = folded.endswith("?") and len(folded.split()) >= _QUESTION_WORDS_MIN
    return (question or bool(_compiled(ASKS[language]).search(folded))) and not _compiled(NOTHING).search(folded)


@cache
def _compiled(cues: str) -> re.Pattern[str]:
    """Read a cue list as the alternatives of one expression, when a mail first needs it."""
    lines = (line for line in cues.splitlines() if line and not line.startswith("#"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(lines)})(?!\w)")
