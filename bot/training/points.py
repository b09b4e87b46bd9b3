"""Train and measure the model of `bot.reading.model.points`: what a rejection offers, asks or promises its reader."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from bot.errors import ConfigError
from bot.reading.model.points import CLASSES, FORMAT, KIND_FROM, KINDS, NONE, POINT_FROM, features
from bot.reading.text import sentences
from bot.training.corpus import Row
from bot.training.examples import Floats, Ids, Space, ids_of, rarity_of
from bot.training.export import packed_wholes, whole
from bot.training.fit import rounded
from bot.training.measure import Table, shown
from bot.training.threads import one_thread

FAMILIES_MIN = 5
STRENGTH = 8.0
FOLDS = 6


@dataclass(frozen=True, slots=True)
class Sentences:
    """The labelled sentences as the model learns them: feature ids, class and family of each."""

    space: Space
    ids: tuple[Ids, ...]
    classes: tuple[str, ...]
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fitted:
    """The model with rounded weights (times rarity), a row a class in the order of CLASSES."""

    weights: Floats
    biases: Floats

    def chances(self, space: Space, ids: Sequence[Ids]) -> Floats:
        """Say how likely each sentence is of each class."""
        scores = np.asarray(space.shares(ids) @ self.weights.T) + self.biases
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def prepare(rows: Sequence[Row]) -> Sentences:
    """Take the sentences of all rows whose points are labelled; a feature must stand in a few families to count.

    Raises ConfigError where a label is on no sentence of its mail.
    """
    found: list[list[str]] = []
    classes: list[str] = []
    families: list[str] = []
    for row in rows:
        if row.points is None:
            continue
        texts = [sentence.strip() for sentence in sentences(row.text.body)]
        if lost := row.points.keys() - set(texts):
            raise ConfigError(f"{row.source}: points: the mail has no sentence {min(lost)!r}.")
        found.extend(features(texts))
        classes.extend(row.points.get(text, NONE) for text in texts)
        families.extend([row.family] * len(texts))
    documents = Counter(name for names in found for name in set(names))
    within = {(family, name) for family, names in zip(families, found, strict=True) for name in names}
    spread = Counter(name for _, name in within)
    vocabulary = tuple(sorted(name for name, count in spread.items() if count >= FAMILIES_MIN))
    known = {name: index for index, name in enumerate(vocabulary)}
    space = Space(vocabulary, rarity_of(vocabulary, documents, len(found)))
    return Sentences(space, tuple(ids_of(names, known) for names in found), tuple(classes), tuple(families))


def fit(space: Space, ids: Sequence[Ids], classes: Sequence[str]) -> Fitted:
    """Fit one logistic regression over all classes; one that no sentence has gets no weights."""
    model = LogisticRegression(C=STRENGTH, max_iter=400, tol=1e-5)
    model.fit(space.vectors(ids), list(classes))
    place = {name: index for index, name in enumerate(model.classes_)}
    # Of two classes scikit-learn keeps one row: the log-odds of the second.
    rows = model.coef_ if len(place) > 2 else np.vstack([-model.coef_, model.coef_]) / 2
    offsets = model.intercept_ if len(place) > 2 else np.concatenate([-model.intercept_, model.intercept_]) / 2
    weights = np.zeros((len(CLASSES), space.width))
    biases = np.full(len(CLASSES), -100.0)
    for index, name in enumerate(CLASSES):
        if name in place:
            weights[index] = rounded(rows[place[name]] * space.rarity)
            biases[index] = float(rounded(offsets)[place[name]])
    return Fitted(weights, biases)


def trained(rows: Sequence[Row]) -> dict[str, Any]:
    """Train on all labelled sentences; give the model as plain values."""
    with one_thread():
        data = prepare(rows)
        fitted = fit(data.space, data.ids, data.classes)
    return {
        "format": FORMAT,
        "features": "\n".join(data.space.vocabulary),
        "rarity": packed_wholes(data.space.rarity),
        "classes": [
            {"name": str(name), "bias": whole(float(bias)), "weights": packed_wholes(weights)}
            for name, bias, weights in zip(CLASSES, fitted.biases, fitted.weights, strict=True)
        ],
    }


def cross_validate(rows: Sequence[Row]) -> Table:
    """Measure on sentences whose family the model never saw: points at all, and each kind where it is named."""
    with one_thread():
        data = prepare(rows)
        chances = np.zeros((len(data.ids), len(CLASSES)))
        for train, test in GroupKFold(FOLDS).split(data.ids, groups=data.families):
            fitted = fit(data.space, [data.ids[at] for at in train], [data.classes[at] for at in train])
            chances[test] = fitted.chances(data.space, [data.ids[at] for at in test])
    labels = np.array(data.classes)
    points = chances[:, 0] <= 1 - POINT_FROM
    best = chances[:, 1:].argmax(axis=1)
    named = points & (chances[:, 1:].max(axis=1) >= KIND_FROM)
    table = [_row("any", labels != NONE, points)]
    table.extend(_row(kind, labels == kind, named & (best == at)) for at, kind in enumerate(KINDS))
    return Table(
        f"Points of a reply, in {len(labels)} labelled sentences",
        ("point", "sentences", "precision", "recall"),
        tuple(table),
    )


def _row(name: str, true: "np.ndarray[Any, np.dtype[np.bool_]]", found: Any) -> tuple[str, ...]:
    hits, said, there = int((true & found).sum()), int(found.sum()), int(true.sum())
    return (
        str(name),
        str(there),
        shown(hits / said if said else None),
        shown(hits / there if there else None),
    )
