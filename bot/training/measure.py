"""Figures of a classifier on labelled mail: precision, recall, calibration, by language, source, kind and length."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BINS = 10
CURVE = (0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99)
LENGTHS = ((20, "up to 20 words"), (60, "21 to 60"), (150, "61 to 150"), (400, "151 to 400"), (10**9, "longer"))

COLUMNS = (
    "rejections", "others", "precision", "recall", "false alarms", "recall with unsure", "others unsure",
    "average precision",
)  # fmt: skip

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Scored:
    """One mail with its label and the model's probability.

    `group` is the file or folder that it comes from, `weight` how much it counts in the calibration.
    """

    source: str
    rejects: bool
    probability: float
    language: str = ""
    group: str = ""
    kind: str = ""
    words: int = 0
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Cuts:
    """The thresholds that verdicts are made by."""

    draft: float
    review: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What two thresholds make of some mails; shares are None where there is nothing to share."""

    rejections: int
    others: int
    precision: float | None
    recall: float | None
    false_alarms: float | None
    recall_with_unsure: float | None
    others_unsure: float | None


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far probabilities can be believed, with rejections and others weighed half and half."""

    expected_error: float
    brier: float
    base_brier: float
    above_draft: float | None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a heading, to be printed or to go into the card."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def figures(scored: Sequence[Scored], cuts: Cuts) -> Figures:
    """Count what the verdicts got right."""
    rejections = [item.probability for item in scored if item.rejects]
    others = [item.probability for item in scored if not item.rejects]
    drafted, alarms = _above(rejections, cuts.draft), _above(others, cuts.draft)
    return Figures(
        rejections=len(rejections),
        others=len(others),
        precision=_share(drafted, drafted + alarms),
        recall=_share(drafted, len(rejections)),
        false_alarms=_share(alarms, len(others)),
        recall_with_unsure=_share(_above(rejections, cuts.review), len(rejections)),
        others_unsure=_share(_above(others, cuts.review) - alarms, len(others)),
    )


def average_precision(scored: Sequence[Scored]) -> float | None:
    """Give the area under the precision-recall curve."""
    if not any(item.rejects for item in scored) or all(item.rejects for item in scored):
        return None
    order = np.argsort([-item.probability for item in scored], kind="stable")
    hits = np.array([item.rejects for item in scored], dtype=np.float64)[order]
    precision = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / hits.sum())


def calibration(scored: Sequence[Scored], cuts: Cuts) -> Calibration | None:
    """Measure calibration in BINS bins of equal mass, at half rejections and half others."""
    labels = np.array([item.rejects for item in scored], dtype=np.float64)
    if not scored or labels.all() or not labels.any():
        return None
    chances = np.array([item.probability for item in scored])
    counts = np.array([item.weight for item in scored])
    weights = 0.5 * counts * np.where(labels == 1, 1 / (counts @ labels), 1 / (counts @ (1 - labels)))
    order = np.argsort(chances, kind="stable")
    mass = np.cumsum(weights[order]) - weights[order] / 2
    bins = np.minimum((mass * BINS).astype(int), BINS - 1)
    gaps = [
        abs(float((weights[order] * (chances[order] - labels[order]))[bins == number].sum())) for number in range(BINS)
    ]
    above = chances >= cuts.draft
    drafted = float(weights[above].sum())
    return Calibration(
        expected_error=sum(gaps),
        brier=float((weights * (chances - labels) ** 2).sum()),
        base_brier=0.25,
        above_draft=float((weights * labels)[above].sum()) / drafted if drafted else None,
    )


def tables(scored: Sequence[Scored], cuts: Cuts) -> tuple[Table, ...]:
    """Give all tables of a report."""
    parts: list[tuple[str, Callable[[Scored], str]]] = [
        ("language", lambda item: item.language),
        ("source", lambda item: item.group),
        ("kind", lambda item: item.kind),
        ("length", lambda item: _length(item.words)),
    ]
    found = [_table("all", scored, cuts, lambda _: "all"), _curve(scored)]
    found.extend(_table(title, scored, cuts, key) for title, key in parts if any(key(item) for item in scored))
    return tuple(found)


def _table(title: str, scored: Sequence[Scored], cuts: Cuts, key: Callable[[Scored], str]) -> Table:
    groups: dict[str, list[Scored]] = {}
    for item in scored:
        groups.setdefault(key(item), []).append(item)
    names = [name for _, name in LENGTHS if name in groups] if title == "length" else sorted(groups)
    header = (title, *COLUMNS)
    return Table(f"By {title}" if title != "all" else "Overall", header, tuple(_row(n, groups[n], cuts) for n in names))


def _row(name: str, scored: Sequence[Scored], cuts: Cuts) -> tuple[str, ...]:
    found = figures(scored, cuts)
    return (
        name, str(found.rejections), str(found.others), shown(found.precision), shown(found.recall),
        shown(found.false_alarms), shown(found.recall_with_unsure), shown(found.others_unsure),
        shown(average_precision(scored)),
    )  # fmt: skip


def _curve(scored: Sequence[Scored]) -> Table:
    rows = []
    for threshold in CURVE:
        found = figures(scored, Cuts(threshold, threshold))
        rows.append((f"{threshold:.2f}", shown(found.precision), shown(found.recall), shown(found.false_alarms)))
    return Table("Curve", ("threshold", "precision", "recall", "false alarms"), tuple(rows))


def shown(share: float | None) -> str:
    """Write a share with three decimals, a dash for none."""
    return "–" if share is None else f"{share:.3f}"


def _length(words: int) -> str:
    return next(name for most, name in LENGTHS if words <= most)


def _above(chances: Sequence[float], threshold: float) -> int:
    return sum(chance >= threshold for chance in chances)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
