"""The exported model, scored in plain Python: whole mail and windows, joined to one probability (issue 3)."""

import json
import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot import resources
from bot.errors import ConfigError
from bot.mail import Evidence, Kind, Letter, Mail, NewText, Prediction
from bot.reading.joining import Inputs, probability
from bot.reading.lists import tagged, through_a_list
from bot.reading.packed import unpacked
from bot.reading.windows import Stretch, context_features, stretches

MODEL_FILE = "model.json"
FORMAT = "onradar-model/3"
STEPS = 10.0
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
        self._index: dict[str, int] = dict(zip(names, range(len(names)), strict=True))
        self._mail, self._window, self._neighbour, self._process = (
            _weights(model[name], len(names)) for name in ("mail", "window", "neighbour", "process")
        )
        self._squares = [(rarity / STEPS) ** 2 for rarity in _weights(model["rarity"], len(names))]
        self._kinds = _by_feature(model["kinds"])
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
        known = [self._known(stretch) for stretch in cut]
        windows = self._window_scores(known)
        together = set().union(*known)
        scale = self._scale(together)
        inputs = Inputs.of(
            sum(map(self._mail.__getitem__, together)) * scale + self._biases["mail"] if cut else -8.0,
            windows,
            sum(map(self._process.__getitem__, together)) * scale + self._biases["process"],
            self.context(mail, text, history),
        )
        log_odds = self._join_bias + sum(weight * value for weight, value in zip(self._join, inputs, strict=True))
        if through_a_list(mail) or (inputs.context < 0 and tagged(mail.subject)):  # hardly the place to reject anybody
            log_odds -= LIST_NUDGE
        return Reading(
            inputs,
            tuple(windows),
            tuple(stretch.text for stretch in cut),
            self._kind_scores(together | set(self._ids(context_features(mail.subject)))),
            probability(log_odds),
        )

    def _known(self, stretch: Stretch) -> list[int]:
        return self._ids(stretch.features)

    def _ids(self, features: list[str]) -> list[int]:
        index = self._index
        return [index[name] for name in features if name in index]

    def _scale(self, ids: Collection[int]) -> float:
        """Give what a sum of weights is multiplied by: 1 over the length of the text's vector."""
        return 1.0 / (STEPS * math.sqrt(sum(map(self._squares.__getitem__, ids)) or 1.0))

    def _window_scores(self, known: list[list[int]]) -> list[float]:
        """Score each stretch by its own features and, at half weight, its neighbours'."""
        scales = [self._scale(ids) for ids in known]
        own = [sum(map(self._window.__getitem__, ids)) * scale for ids, scale in zip(known, scales, strict=True)]
        beside = [
            sum(map(self._neighbour.__getitem__, ids)) * scale * 0.5 for ids, scale in zip(known, scales, strict=True)
        ]
        before, after, bias = [0.0, *beside][: len(own)], [*beside[1:], 0.0][: len(own)], self._biases["window"]
        return [bias + sum(scores) for scores in zip(own, before, after, strict=True)]

    def context(self, mail: Mail, text: NewText, history: tuple[Letter, ...]) -> float:
        """Score what stands round the text: the surest sign of a running selection process, 0 without any."""
        sources = [mail.subject, *_quoted(text)]
        sources.extend(
            f"{letter.mail.subject}\n{letter.text.body}"[:CONTEXT_CHARS_MAX] for letter in history[:LETTERS_MAX]
        )
        scores = [self._process_score(self._ids(context_features(source))) for source in sources if source.strip()]
        return max((score for score in scores if score), default=0.0)

    def _process_score(self, ids: list[int]) -> float:
        if not ids:
            return 0.0
        scale = self._scale(ids)
        return sum(map(self._process.__getitem__, ids)) * scale + self._biases["process"]

    def _kind_scores(self, ids: set[int]) -> tuple[float, ...]:
        sums = [0] * len(self._kind_biases)
        for at in ids & self._kinds.keys():
            for kind, weight in self._kinds[at]:
                sums[kind] += weight
        scale = self._scale(ids)
        return tuple(total * scale + bias for total, bias in zip(sums, self._kind_biases, strict=True))


@lru_cache(maxsize=4)
def load(path: Path | None = None) -> Classifier:
    """Load a model, the shipped one by default; ConfigError when the file is missing or no model."""
    file = path or resources.path("models") / MODEL_FILE
    try:
        return Classifier(json.loads(file.read_text("utf-8")))
    except OSError as error:
        raise ConfigError(f"model: {file} can't be read ({error.strerror}); `onradar train` writes it.") from error
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise ConfigError(f"model: {file} is not a model of this version; `onradar train` writes it.") from error


def _weights(text: str, count: int) -> Sequence[int]:
    values = unpacked(text, "h").tolist()
    if len(values) != count:
        raise ValueError(len(values))
    return values


def _by_feature(kinds: list[dict[str, str]]) -> dict[int, list[tuple[int, int]]]:
    """Turn each kind's weights round: feature -> the kinds that it speaks for or against, with their weights."""
    found: dict[int, list[tuple[int, int]]] = {}
    for number, kind in enumerate(kinds):
        for at, weight in zip(unpacked(kind["at"], "i"), unpacked(kind["weights"], "h"), strict=True):
            found.setdefault(at, []).append((number, weight))
    return found


def _quoted(text: NewText) -> tuple[str, ...]:
    return () if text.forwarded or not text.quoted else (text.quoted[:CONTEXT_CHARS_MAX],)


def _evidence(reading: Reading, *, telling: bool) -> tuple[Evidence, ...]:
    """Give the sentences that decided, the weightiest first; of a mail that is none just the nearest to one."""
    ranked = sorted(zip(reading.windows, reading.texts, strict=True), key=lambda pair: -pair[0])
    if not telling:
        return tuple(Evidence(text, round(score, 3)) for score, text in ranked[:1])
    sure = [pair for pair in ranked if pair[0] > 0][:EVIDENCE_MAX] or ranked[:1]
    return tuple(Evidence(text, round(score, 3)) for score, text in sure)
