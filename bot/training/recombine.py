"""Own sentences put together anew: so that length, order and company teach nothing.

Three sorts of made-up mails, from the training part of a fold only: the news of a rejection in other
company; a rejection without its news, which is none; other mail, shortened or lengthened.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.mail import Kind
from bot.training.examples import Example, Ids

SEED = 20_21
COPIES = 1
COPY_WEIGHT = 0.1

_JOB_KINDS = {Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW, Kind.ON_HOLD, Kind.ASSESSMENT}


@dataclass(frozen=True, slots=True)
class Document:
    """A mail to learn from: its features and label, and how much it counts."""

    features: Ids
    rejects: bool
    weight: float


def union(parts: Sequence[Ids]) -> Ids:
    """Join the feature ids of some stretches, each once."""
    return np.unique(np.concatenate(parts)) if parts else np.empty(0, dtype=np.int32)


def documents(examples: Sequence[Example], copies: int = COPIES) -> list[Document]:
    """Give the real mails and, for each, `copies` made-up ones."""
    chance = random.Random(SEED)  # noqa: S311 - reproducible choice, no secret
    learnt = [example for example in examples if example.rejects_in_words or not example.row.is_rejection]
    fillers = _fillers(learnt)
    made = [Document(union(example.stretches), example.row.is_rejection, example.row.weight) for example in learnt]
    for _ in range(copies):
        for example in learnt:
            if example.row.weight < 1:
                continue  # letters of the bank are made up already
            if example.row.is_rejection:
                made.append(_rejection(example, fillers.get(example.row.language, []), chance))
                made.extend(_without_news(example))
            else:
                made.append(_other(example, chance))
    return made


def _fillers(examples: Sequence[Example]) -> dict[str, list[tuple[Ids, ...]]]:
    """Collect, by language, the news-free parts of rejections and of mail about a running application."""
    found: dict[str, list[tuple[Ids, ...]]] = {}
    for example in examples:
        free = tuple(ids for ids, news in zip(example.stretches, example.news, strict=True) if news == 0)
        if free and (example.row.is_rejection or example.row.kind in _JOB_KINDS):
            found.setdefault(example.row.language, []).append(free)
    return found


def _rejection(example: Example, fillers: Sequence[tuple[Ids, ...]], chance: random.Random) -> Document:
    """Keep the news, drop some of its company, and add a piece of another mail's."""
    keep = chance.random()
    kept = [
        ids for ids, news in zip(example.stretches, example.news, strict=True) if news != 0 or chance.random() < keep
    ]
    if fillers and chance.random() < 0.7:
        kept.extend(_piece(chance.choice(fillers), chance))
    return Document(union(kept), rejects=True, weight=COPY_WEIGHT)


def _without_news(example: Example) -> list[Document]:
    free = [ids for ids, news in zip(example.stretches, example.news, strict=True) if news == 0]
    return [Document(union(free), rejects=False, weight=COPY_WEIGHT / 2)] if free else []


def _other(example: Example, chance: random.Random) -> Document:
    """Give a piece of another mail, at least half of it."""
    count = len(example.stretches)
    start = chance.randrange(count // 2 + 1) if count else 0
    return Document(
        union(example.stretches[start : start + max(1, (count + 1) // 2)]), rejects=False, weight=COPY_WEIGHT
    )


def _piece(stretches: Sequence[Ids], chance: random.Random) -> Sequence[Ids]:
    size = min(len(stretches), chance.randint(1, 5))
    start = chance.randrange(len(stretches) - size + 1)
    return stretches[start : start + size]
