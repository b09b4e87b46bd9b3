"""Other work that is there now and waits for the reader's yes or no, in seven languages; in folded text.

Either one sentence names the work and asks ("Would you look at the clerk's job instead?"), or one tells of it and
the same or one of the next three waits for word ("We also have a job in the stores. Ring me."). What is only held out
for later, lists, favours and unpaid or odd work don't count: a thank-you answers them.
"""

import re
from collections.abc import Sequence

from bot.reading.facts.cues.openings_work import ASKED, BESIDE, DENIED, HELD, LATER, WAITS
from bot.reading.facts.phrases import Cues, Passage

_BEFORE = 16  # so many characters before a cue are searched for its denial
_NEXT = 3  # so many sentences later the mail may still wait for word on the work


def asked(body: Sequence[Passage]) -> Passage | None:
    """Give the first passage that asks for a yes to other work, or that tells of such work before the mail asks."""
    for place, passage in enumerate(body):
        text = passage.folded
        if LATER.search(text):
            continue
        if _said(ASKED, text) and not BESIDE.search(text):
            return passage
        held = _said(HELD, text)
        if held and _waits(f"{text[: held.start()]} {text[held.end() :]}", body[place + 1 :]):
            return passage
    return None


def _said(cue: Cues, text: str) -> re.Match[str] | None:
    found = cue.search(text)
    return found if found and not DENIED.search(text[max(0, found.start() - _BEFORE) : found.start()]) else None


def _waits(rest: str, after: Sequence[Passage]) -> bool:
    texts = (rest, *(passage.folded for passage in after[:_NEXT]))
    return any(WAITS.search(text) and not BESIDE.search(text) for text in texts)
