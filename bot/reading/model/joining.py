"""How the scores of a mail's parts become one probability; shared by training and run time."""

import math
from collections.abc import Sequence
from typing import NamedTuple

SCORE_MAX = 8.0
CONTEXT_MAX = 4.0
LEAD_MAX = 2.0  # by how much the whole mail's score may lead its best window's: without bad news no rejection
BAD_NEWS_FROM = -3.0  # a best window below this holds no bad news: context then counts for nothing
BAD_NEWS_SPAN = 3.0


class Inputs(NamedTuple):
    """What the joining model sees, all log-odds and clipped, so that no single score can outvote the others.

    `mail` is the whole mail's, which leads its best window's only as far as text or context show a running
    application; `best` is its likeliest window's; `process` speaks against a mail whose text shows no running
    application (it never speaks for one); `context` is what stands round the text, as far as there is bad
    news in it.
    """

    mail: float
    best: float
    process: float
    context: float

    @classmethod
    def of(cls, mail: float, windows: Sequence[float], process: float, context: float) -> "Inputs":
        """Join the scores of the whole mail, of its windows, of the process in its text and round it."""
        best = clipped(max(windows, default=-SCORE_MAX))
        told = bad_news(windows) * clipped(context, CONTEXT_MAX)
        lead = min(LEAD_MAX, max(0.0, process, told))
        return cls(
            mail=clipped(min(mail, best + lead)),
            best=best,
            process=min(0.0, clipped(process, CONTEXT_MAX)),
            context=told,
        )


def bad_news(windows: Sequence[float]) -> float:
    """Say how far the best window holds bad news, 0-1: so far context counts."""
    best = max(windows, default=-SCORE_MAX)
    return min(1.0, max(0.0, (best - BAD_NEWS_FROM) / BAD_NEWS_SPAN))


def clipped(score: float, limit: float = SCORE_MAX) -> float:
    """Keep a score within ±limit."""
    return min(limit, max(-limit, score))


def probability(log_odds: float) -> float:
    """Turn log-odds into a probability."""
    if log_odds < 0:
        power = math.exp(log_odds)
        return power / (1.0 + power)
    return 1.0 / (1.0 + math.exp(-log_odds))
