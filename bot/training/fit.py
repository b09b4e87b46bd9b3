"""Fit the linear models: the whole mail, its windows, whether a selection process runs, and the kinds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bot.mail import Kind
from bot.reading.model.classifier import OTHER_KINDS
from bot.reading.model.weights import STEPS
from bot.training.examples import Example, Floats, Ids, Space, union

NEVER = -10.0
KIND_DOCUMENTS_MIN = 15
KIND_WEIGHT_MIN = 4.0
PROCESS_KINDS = frozenset(
    {Kind.REJECTION, Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW, Kind.ASSESSMENT, Kind.OFFER, Kind.ON_HOLD}
)


@dataclass(frozen=True, slots=True)
class Strength:
    """How strongly each model may follow the corpus (C), and how windows weigh: news, and mail on other matters."""

    mail: float = 20.0
    window: float = 3.0
    process: float = 3.0
    kinds: float = 10.0
    elsewhere_weight: float = 0.5
    news_weight: float = 4.0


@dataclass(frozen=True, slots=True)
class Linear:
    """One linear model with rounded weights; `neighbours` is for the window model only."""

    weights: Floats
    bias: float
    neighbours: Floats | None = None


@dataclass(frozen=True, slots=True)
class Linears:
    """All linear models that work side by side on the same features."""

    mail: Linear
    window: Linear
    process: Linear
    kinds: tuple[Linear, ...]


def fit(examples: Sequence[Example], space: Space, strength: Strength = Strength()) -> Linears:
    """Fit all models on some examples."""
    learnt = [example for example in examples if example.rejects_in_words or not example.row.is_rejection]
    return Linears(
        mail=_fit_mail(learnt, space, strength),
        window=_fit_window(learnt, space, strength),
        process=_fit_process(learnt, space, strength),
        kinds=_fit_kinds(learnt, space, strength),
    )


def rounded(values: Floats) -> Floats:
    """Round weights as the exported model does."""
    return np.round(values * STEPS) / STEPS


def logistic(
    features: sparse.csr_matrix, labels: Sequence[int], weights: Floats | None, c: float
) -> LogisticRegression:
    """Fit one logistic regression, deterministically."""
    model = LogisticRegression(C=c, max_iter=400, tol=1e-5)
    model.fit(features, np.asarray(labels), sample_weight=weights)
    return model


def _linear(model: LogisticRegression, space: Space) -> Linear:
    """Keep a fitted model as weight times rarity, rounded."""
    return Linear(rounded(model.coef_[0] * space.rarity), float(rounded(model.intercept_)[0]))


def _fit_mail(examples: Sequence[Example], space: Space, strength: Strength) -> Linear:
    labels = [int(example.row.is_rejection) for example in examples]
    weights = np.array([example.row.weight for example in examples])
    features = space.vectors([union(example.stretches) for example in examples])
    return _linear(logistic(features, labels, weights, strength.mail), space)


def _fit_window(examples: Sequence[Example], space: Space, strength: Strength) -> Linear:
    own: list[Ids] = []
    before: list[Ids] = []
    after: list[Ids] = []
    labels: list[int] = []
    weights: list[float] = []
    for example in examples:
        for index, news in enumerate(example.news):
            if news < 0:
                continue
            own.append(example.stretches[index])
            before.append(example.stretches[index - 1] if index else _EMPTY)
            after.append(example.stretches[index + 1] if index + 1 < len(example.stretches) else _EMPTY)
            labels.append(news)
            weights.append(example.row.weight * _window_weight(example, news, strength))
    beside = 0.5 * (space.vectors(before) + space.vectors(after))
    features = sparse.hstack([space.vectors(own), beside], format="csr")
    fitted = logistic(features, labels, np.array(weights), strength.window)
    kept = rounded(fitted.coef_[0] * np.tile(space.rarity, 2))
    return Linear(kept[: space.width], float(rounded(fitted.intercept_)[0]), kept[space.width :])


def _window_weight(example: Example, news: int, strength: Strength) -> float:
    if news:
        return strength.news_weight
    if example.row.kind is Kind.OTHER:
        return strength.elsewhere_weight
    return 1.0


_EMPTY: Ids = np.empty(0, dtype=np.int32)


def _fit_process(examples: Sequence[Example], space: Space, strength: Strength) -> Linear:
    """Learn from texts and, apart from them, from subjects whether an application of the reader's is running."""
    rows: list[Ids] = []
    labels: list[int] = []
    for example in examples:
        runs = int(example.row.kind in PROCESS_KINDS)
        for part in (union(example.stretches), example.subject):
            if len(part):
                rows.append(part)
                labels.append(runs)
    return _linear(logistic(space.vectors(rows), labels, None, strength.process), space)


def _fit_kinds(examples: Sequence[Example], space: Space, strength: Strength) -> tuple[Linear, ...]:
    """Learn the kinds other than rejection, one against the rest, from text and subject together."""
    others = [example for example in examples if not example.row.is_rejection]
    features = space.vectors([union([*example.stretches, example.subject]) for example in others])
    frequent = np.asarray((features != 0).sum(axis=0)).ravel() >= KIND_DOCUMENTS_MIN
    features = features @ sparse.diags(frequent.astype(float))
    return tuple(_fit_kind(kind, others, features, space, strength) for kind in OTHER_KINDS)


def _fit_kind(
    kind: Kind,
    others: Sequence[Example],
    features: sparse.csr_matrix,
    space: Space,
    strength: Strength,
) -> Linear:
    labels = [int(example.row.kind is kind) for example in others]
    if len(set(labels)) < 2:
        return Linear(np.zeros(features.shape[1]), NEVER)
    fitted = _linear(logistic(features, labels, None, strength.kinds), space)
    return replace(fitted, weights=np.where(np.abs(fitted.weights) >= KIND_WEIGHT_MIN, fitted.weights, 0.0))


def mail_scores(model: Linear, examples: Sequence[Example], space: Space) -> Floats:
    """Score whole mails by one linear model: log-odds."""
    features = space.shares([union(example.stretches) for example in examples])
    return np.asarray(features @ model.weights + model.bias)


def subject_scores(model: Linear, examples: Sequence[Example], space: Space) -> Floats:
    """Score the subjects; 0 where there is none."""
    features = space.shares([example.subject for example in examples])
    scores = np.asarray(features @ model.weights + model.bias)
    scores[[len(example.subject) == 0 for example in examples]] = 0.0
    return scores


def window_scores(model: Linear, example: Example, space: Space) -> Floats:
    """Score each stretch of a mail with its neighbours: log-odds."""
    neighbours = model.neighbours
    if neighbours is None or not example.stretches:
        return np.empty(0)
    features = space.shares(example.stretches)
    own = np.asarray(features @ model.weights)
    beside = 0.5 * np.asarray(features @ neighbours)
    scores = own + model.bias
    scores[1:] += beside[:-1]
    scores[:-1] += beside[1:]
    return scores
