"""The exported model, scored in plain Python: whole mail and windows, joined to one probability (issue 3)."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from bot import resources
from bot.mail import Evidence, Kind, Letter, Mail, NewText, Prediction
from bot.reading.lists import tagged, through_a_list
from bot.reading.model import files
from bot.reading.model.joining import SCORE_MAX, Inputs, bad_news, probability
from bot.reading.model.packed import unpacked
from bot.reading.model.weights import STEPS, Weights, column
from bot.reading.model.windows import context_features, stretches

MODEL_FILE = "model.json"
FORMAT = "onradar-model/3"
EVIDENCE_MAX = 3
LIST_NUDGE = 1.5
LETTERS_MAX = 5
CONTEXT_CHARS_MAX = 4000

OTHER_KINDS = tuple(kind for kind in Kind if kind is not Kind.REJECTION)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which probability a draft is written, and from which a mail is worth a look."""

    draft: float
    review: float


class Scores(NamedTuple):
    """What each model makes of a text's features: log-odds, its bias aside."""

    mail: float
    window: float
    neighbour: float
    process: float
    kinds: Sequence[float]


@dataclass(frozen=True, slots=True)
class Reading:
    """All scores of one mail: what the joining model saw, each window's log-odds, and the other kinds'."""

    inputs: Inputs
    windows: tuple[float, ...]
    texts: tuple[str, ...]
    kinds: tuple[float, ...]
    probability: float


class Classifier:
    """The weights, and the sums over them."""

    def __init__(self, model: dict[str, Any]) -> None:
        """Take an exported model; KeyError, TypeError or ValueError when it isn't one."""
        if model["format"] != FORMAT:
            raise ValueError(model["format"])
        names = model["features"].split("\n")
        columns = [column(model[part], len(names)) for part in ("mail", "window", "neighbour", "process")]
        columns.extend(_sparse_column(kind, len(names)) for kind in model["kinds"])
        self._weights = Weights(names, column(model["rarity"], len(names)), columns)
        self._biases: dict[str, float] = {name: value / STEPS for name, value in model["biases"].items()}
        self._kind_biases = [kind["bias"] / STEPS for kind in model["kinds"]]
        self._join = tuple(float(model["join"][name]) for name in Inputs._fields)
        self._join_bias = float(model["join"]["bias"])
        self.thresholds = Thresholds(float(model["thresholds"]["draft"]), float(model["thresholds"]["review"]))

    def predict(self, mail: Mail, text: NewText, history: tuple[Letter, ...] = ()) -> Prediction:
        """Say how likely a mail rejects its reader's application, what it is, and which sentences say so.

        `kind` is REJECTION from the model's review threshold on, else the likeliest other kind.
        """
        return self.concluded(self.read(mail, text, history), self.thresholds.review)

    def concluded(self, reading: Reading, review: float) -> Prediction:
        """Name the kind at a review threshold of the caller's, and pick the evidence."""
        best = max(range(len(OTHER_KINDS)), key=reading.kinds.__getitem__)
        kind = Kind.REJECTION if reading.probability >= review else OTHER_KINDS[best]
        return Prediction(reading.probability, kind, _evidence(reading, telling=kind is Kind.REJECTION))

    def read(self, mail: Mail, text: NewText, history: tuple[Letter, ...] = ()) -> Reading:
        """Score a mail by all models."""
        cut = stretches(mail, text)
        known = [self._weights.known(stretch.features) for stretch in cut]
        together: dict[str, int] = {}
        for weights in known:
            together |= weights
        windows = self._window_scores([self._scores(weights) for weights in known])
        whole = self._scores(together)
        inputs = Inputs.of(
            whole.mail + self._biases["mail"] if cut else -SCORE_MAX,
            windows,
            whole.process + self._biases["process"],
            self.context(mail, text, history) if bad_news(windows) else 0.0,
        )
        log_odds = self._join_bias + sum(weight * value for weight, value in zip(self._join, inputs, strict=True))
        if through_a_list(mail) or (inputs.context < 0 and tagged(mail.subject)):  # hardly the place to reject anybody
            log_odds -= LIST_NUDGE
        kinds = self._scores(together | self._weights.known(context_features(mail.subject))).kinds
        return Reading(
            inputs,
            tuple(windows),
            tuple(stretch.text for stretch in cut),
            tuple(score + bias for score, bias in zip(kinds, self._kind_biases, strict=True)),
            probability(log_odds),
        )

    def _scores(self, known: Mapping[str, int]) -> Scores:
        """Name what the models make of a text's features."""
        mail, window, neighbour, process, *kinds = self._weights.scores(known)
        return Scores(mail, window, neighbour, process, kinds)

    def _window_scores(self, alone: Sequence[Scores]) -> list[float]:
        """Score each stretch by its own features and, at half weight, its neighbours'."""
        beside = [0.0, *(scores.neighbour * 0.5 for scores in alone), 0.0]
        bias = self._biases["window"]
        rows = zip(alone, beside, beside[2:], strict=False)
        return [bias + (scores.window + before + after) for scores, before, after in rows]

    def context(self, mail: Mail, text: NewText, history: tuple[Letter, ...]) -> float:
        """Score what stands round the text: the surest sign of a running selection process, 0 without any."""
        sources = [mail.subject, *_quoted(text)]
        sources.extend(
            f"{letter.mail.subject}\n{letter.text.body}"[:CONTEXT_CHARS_MAX] for letter in history[:LETTERS_MAX]
        )
        known = [self._weights.known(context_features(source)) for source in sources]
        scores = [self._scores(weights).process + self._biases["process"] for weights in known if weights]
        return max((score for score in scores if score), default=0.0)


@lru_cache(maxsize=4)
def load(path: Path | None = None) -> Classifier:
    """Load a model, the shipped one by default; ConfigError when the file is missing or no model."""
    return files.read(path or resources.path("models") / MODEL_FILE, Classifier)


def _sparse_column(kind: dict[str, str], count: int) -> "array[int]":
    values = array("h", bytes(2 * count))
    for place, weight in zip(unpacked(kind["at"], "i"), unpacked(kind["weights"], "h"), strict=True):
        values[place] = weight
    return values


def _quoted(text: NewText) -> tuple[str, ...]:
    return () if text.forwarded or not text.quoted else (text.quoted[:CONTEXT_CHARS_MAX],)


def _evidence(reading: Reading, *, telling: bool) -> tuple[Evidence, ...]:
    """Give the sentences that decided, the weightiest first; of a mail that is none just the nearest to one."""
    ranked = sorted(zip(reading.windows, reading.texts, strict=True), key=lambda pair: -pair[0])
    if not telling:
        return tuple(Evidence(text, round(score, 3)) for score, text in ranked[:1])
    sure = [pair for pair in ranked if pair[0] > 0][:EVIDENCE_MAX] or ranked[:1]
    return tuple(Evidence(text, round(score, 3)) for score, text in sure)
