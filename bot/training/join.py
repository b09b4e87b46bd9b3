"""Join the models' scores: out-of-fold scores -> a small logistic regression, and the thresholds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from bot.reading.model.joining import Inputs
from bot.training import fit
from bot.training.examples import Example, Space

FOLDS = 5
DRAFT_SHARE = 0.055  # of the corpus' own, mostly hard, other mails that may get a draft
REVIEW_SHARE = 0.065  # that may be shown as worth a look besides

Floats = NDArray[np.float64]
Step = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Join:
    """The joining model: one weight an input, calibrated at half rejections and half others."""

    weights: tuple[float, ...]
    bias: float

    def log_odds(self, inputs: Floats) -> Floats:
        """Join rows of inputs."""
        return np.asarray(inputs @ np.array(self.weights) + self.bias)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The two cuts of the probability."""

    draft: float
    review: float


def inputs_of(models: fit.Linears, examples: Sequence[Example], space: Space) -> Floats:
    """Score examples by all models: one row of joining inputs each."""
    mail = fit.mail_scores(models.mail, examples, space)
    process = fit.mail_scores(models.process, examples, space)
    context = fit.subject_scores(models.process, examples, space)
    rows = [
        Inputs.of(
            float(mail[at]) if example.stretches else -8.0,
            fit.window_scores(models.window, example, space).tolist(), float(process[at]), float(context[at]),
        )
        for at, example in enumerate(examples)
    ]  # fmt: skip
    return np.array(rows, dtype=np.float64).reshape(len(rows), len(Inputs._fields))


def folds(examples: Sequence[Example], groups: Sequence[str], count: int = FOLDS) -> list[tuple[list[int], list[int]]]:
    """Split so that no group (a family, or a voice) is on both sides."""
    labels = [example.row.is_rejection for example in examples]
    splitter = StratifiedGroupKFold(count, shuffle=True, random_state=7)
    return [(train.tolist(), test.tolist()) for train, test in splitter.split(labels, labels, groups)]


def out_of_fold(examples: Sequence[Example], groups: Sequence[str], space: Space, step: Step = lambda: None) -> Floats:
    """Score every example by models that never saw its group."""
    found = np.zeros((len(examples), len(Inputs._fields)))
    for train, test in folds(examples, groups):
        models = fit.fit([examples[at] for at in train], space)
        found[test] = inputs_of(models, [examples[at] for at in test], space)
        step()
    return found


def balanced(labels: NDArray[np.bool_], weights: Floats) -> Floats:
    """Weigh rejections and others half and half, each mail by its own weight."""
    both = weights.sum()
    rejections = weights[labels].sum()
    return np.asarray(weights * np.where(labels, both / (2 * rejections), both / (2 * (both - rejections))))


def weights_of(examples: Sequence[Example]) -> Floats:
    """Give how much each mail counts."""
    return np.array([example.row.weight for example in examples])


def fit_join(inputs: Floats, labels: NDArray[np.bool_], weights: Floats) -> Join:
    """Fit the joining model at half and half."""
    model = LogisticRegression(C=10.0, max_iter=1000, tol=1e-8)
    model.fit(inputs, labels, sample_weight=balanced(labels, weights))
    return Join(tuple(np.round(model.coef_[0], 6).tolist()), round(float(model.intercept_[0]), 6))


def crossed(inputs: Floats, examples: Sequence[Example], groups: Sequence[str]) -> Floats:
    """Join out-of-fold scores by joining models of the other folds: probabilities."""
    labels = np.array([example.row.is_rejection for example in examples])
    weights = weights_of(examples)
    found = np.zeros(len(examples))
    for train, test in folds(examples, groups):
        found[test] = fit_join(inputs[train], labels[train], weights[train]).log_odds(inputs[test])
    return np.asarray(1.0 / (1.0 + np.exp(-found)))


def thresholds(probabilities: Floats, labels: NDArray[np.bool_], weights: Floats) -> Thresholds:
    """Choose the cuts by their budgets: how much of the corpus' own other mail may lie at or above them."""
    order = np.argsort(-probabilities[~labels], kind="stable")
    others = probabilities[~labels][order]
    spent = np.cumsum(weights[~labels][order]) / weights[~labels].sum()

    def cut(share: float) -> float:
        return float(np.ceil(others[min(len(others) - 1, int(np.searchsorted(spent, share)))] * 1000) / 1000)

    draft = min(max(cut(DRAFT_SHARE), 0.5), 0.98)
    return Thresholds(draft=round(draft, 3), review=round(max(0.1, min(cut(DRAFT_SHARE + REVIEW_SHARE), draft)), 3))
