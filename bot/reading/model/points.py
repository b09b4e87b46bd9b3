"""What a rejection offers, asks or promises its reader: the sentences that a polite reply takes up (issue 4).

A small linear model of its own finds them, trained on labelled sentences of the corpus; it is loaded when the first
rejection is read. A model, since people offer a coffee, a name or a reference in more ways than any list holds.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot import resources
from bot.facts import Point, PointKind
from bot.reading.model import files
from bot.reading.model.features import of_words
from bot.reading.model.tokens import PUNCTUATION, tokens
from bot.reading.model.weights import STEPS, Weights, column

MODEL_FILE = "points.json"
FORMAT = "onradar-points/1"
NONE = "none"  # the class of most sentences
KINDS = tuple(PointKind)
CLASSES = (NONE, *KINDS)
POINT_FROM = 0.5  # the probability from which a sentence is a point at all
KIND_FROM = 0.5  # and from which its kind is sure
_PLACES = 5


class Finder:
    """The model's weights, and the sums over them."""

    def __init__(self, model: dict[str, Any]) -> None:
        """Take an exported model; KeyError, TypeError or ValueError when it isn't one."""
        if model["format"] != FORMAT or [part["name"] for part in model["classes"]] != list(CLASSES):
            raise ValueError(model["format"])
        names = model["features"].split("\n")
        columns = [column(part["weights"], len(names)) for part in model["classes"]]
        self._weights = Weights(names, column(model["rarity"], len(names)), columns)
        self._biases = [part["bias"] / STEPS for part in model["classes"]]

    def chances(self, sentences: Sequence[str]) -> list[tuple[float, ...]]:
        """Say how likely each sentence of a mail is of each class, in the order of CLASSES."""
        return [self._chances(found) for found in features(sentences)]

    def _chances(self, found: Sequence[str]) -> tuple[float, ...]:
        sums = self._weights.scores(self._weights.known(found))
        scores = [score + bias for score, bias in zip(sums, self._biases, strict=True)]
        powers = [math.exp(score - max(scores)) for score in scores]
        return tuple(power / sum(powers) for power in powers)


def features(sentences: Sequence[str]) -> list[list[str]]:
    """Give each sentence's features: its words, and where in the mail it stands. Training comes here, too."""
    last = len(sentences) - 1
    return [
        [*_worded(sentence), f"#{place * _PLACES // len(sentences)}", *(["#last"] if place == last else [])]
        for place, sentence in enumerate(sentences)
    ]


def _worded(sentence: str) -> list[str]:
    return of_words([word for word in tokens(sentence) if word not in PUNCTUATION])


def points(sentences: Sequence[str]) -> tuple[Point, ...]:
    """Find a mail's points."""
    found = zip(sentences, load().chances(sentences), strict=True)
    return tuple(_point(text, chances) for text, chances in found if 1 - chances[0] >= POINT_FROM)


def _point(text: str, chances: Sequence[float]) -> Point:
    best = max(range(1, len(CLASSES)), key=chances.__getitem__)
    return Point(KINDS[best - 1], text, sure=chances[best] >= KIND_FROM)


@lru_cache(maxsize=1)
def load(path: Path | None = None) -> Finder:
    """Load a model, the shipped one by default; ConfigError when the file is missing or no model."""
    return files.read(path or resources.path("models") / MODEL_FILE, Finder)
