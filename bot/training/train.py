"""The whole training: corpus -> models, joining model, thresholds -> the exported files."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.reading.model.points import MODEL_FILE as POINTS_FILE
from bot.training import bank, corpus, export, fit, join, points
from bot.training.corpus import Row
from bot.training.examples import prepare
from bot.training.threads import one_thread

STEPS = join.FOLDS + 2


def train(rows: Sequence[Row], path: Path, step: join.Step = lambda: None) -> None:
    """Train on all rows and write the model, and the one of points beside it; `step` is called STEPS times."""
    with one_thread():
        data = prepare(rows)
        step()
        families = [example.row.family for example in data.examples]
        labels = np.array([example.row.is_rejection for example in data.examples])
        inputs = join.out_of_fold(data.examples, families, data.space, step)
        weights = join.weights_of(data.examples)
        joined = join.fit_join(inputs, labels, weights)
        cuts = join.thresholds(join.crossed(inputs, data.examples, families), labels, weights)
        models = fit.fit(data.examples, data.space)
        export.write(export.exported(models, joined, cuts, data.space), path)
        export.write(points.trained(rows), path.with_name(POINTS_FILE))
        step()


def default_rows() -> tuple[Row, ...]:
    """Read the project's own corpus: its mails, and letters from its bank of sentences."""
    return (*corpus.read(), *bank.letters(bank.read()))
