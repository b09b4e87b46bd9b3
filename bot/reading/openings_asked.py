"""Other work that is there now and waits for the reader's yes or no, in seven languages; in folded text.

Either one sentence names the work and asks ("Would you look at the clerk's job instead?"), or one tells of it and
the same or one of the next two waits for word ("We also have a job in the stores. Ring me."). What is only held out
for later, lists, favours and unpaid or odd work don't count: a thank-you answers them.
"""

from collections.abc import Sequence

from bot.reading.openings_work_cues import ASKED, BESIDE, HELD, LATER, WAITS
from bot.reading.phrases import Passage

_NEXT = 3  # so many sentences later the mail may still wait for word on the work


def asked(body: Sequence[Passage]) -> Passage | None:
    """Give the first passage that asks for a yes to other work, or that tells of such work before the mail asks."""
    for place, passage in enumerate(body):
        if LATER.search(passage.folded):
            continue
        if ASKED.search(passage.folded) and not BESIDE.search(passage.folded):
            return passage
        held = HELD.search(passage.folded)
        if held and _waits(passage.folded[: held.start()] + " " + passage.folded[held.end() :], body[place + 1 :]):
            return passage
    return None


def _waits(rest: str, after: Sequence[Passage]) -> bool:
    texts = (rest, *(passage.folded for passage in after[:_NEXT]))
    return any(WAITS.search(text) and not BESIDE.search(text) for text in texts)
