"""Grouped cross-validation of the whole method: each mail scored by models that never saw its family."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from bot.training import join
from bot.training.corpus import Row
from bot.training.examples import prepare
from bot.training.measure import Cuts, Scored
from bot.training.threads import one_thread

STEPS = join.FOLDS + 1


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The corpus scored out of fold, and the thresholds that follow from it."""

    scored: tuple[Scored, ...]
    cuts: Cuts


def cross_validate(
    rows: Sequence[Row], by: Literal["family", "voice"] = "family", step: join.Step = lambda: None
) -> Evaluation:
    """Score every row by models trained without its family (or its voice); `step` is called STEPS times."""
    with one_thread():
        data = prepare(rows)
        step()
        groups = [example.row.family if by == "family" else example.row.voice for example in data.examples]
        labels = np.array([example.row.is_rejection for example in data.examples])
        inputs = join.out_of_fold(data.examples, groups, data.space, step)
        chances = join.crossed(inputs, data.examples, groups)
        cuts = join.thresholds(chances, labels, join.weights_of(data.examples))
    scored = tuple(
        Scored(
            source=row.source,
            rejects=row.is_rejection,
            probability=float(chance),
            language=row.language,
            group=row.source.partition(":")[0].removesuffix(".jsonl"),
            kind=row.kind.value,
            words=len(row.text.body.split()),
            weight=row.weight,
        )
        for row, chance in zip(rows, chances, strict=True)
    )
    return Evaluation(scored, Cuts(cuts.draft, cuts.review))
