"""Features with their rarity and their weights in several linear models: a text's scores are sums over its own."""

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from operator import mul

from bot.reading.model import lanes
from bot.reading.model.packed import octets, unpacked

STEPS = 10.0  # rarities, weights and biases are kept as whole tenths


class Weights:
    """A row of weights a feature, one in each model, all rows kept so that adding them is quick."""

    def __init__(self, names: Sequence[str], rarity: "array[int]", columns: Sequence["array[int]"]) -> None:
        """Take the features, how rare each is, and each model's weights; ValueError when the lengths differ."""
        table = [array("h", map(mul, rarity, rarity)), *columns]
        self._rows = dict(zip(names, lanes.rows([octets(column) for column in table]), strict=True))
        self._width = len(table)

    def known(self, features: Iterable[str]) -> dict[str, int]:
        """Give those features that have weights, with their row."""
        rows = self._rows
        return {name: rows[name] for name in features if name in rows}

    def scores(self, known: Mapping[str, int]) -> list[float]:
        """Add up each model's weights of a text's features, and divide by the length of the text's vector."""
        squares, *sums = lanes.sums(known.values(), self._width)
        scale = 1.0 / math.sqrt(squares or 1.0)
        return [total * scale for total in sums]


def column(text: str, count: int) -> "array[int]":
    """Read one packed number a feature; ValueError when there are more or fewer."""
    values = unpacked(text, "h")
    if len(values) != count:
        raise ValueError(len(values))
    return values
