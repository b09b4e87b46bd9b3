"""Trained models -> the JSON that run time reads: whole tenths, packed.

A feature of no weight stays: it counts in the length of a text's vector.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np

from bot.reading.model.classifier import FORMAT, OTHER_KINDS
from bot.reading.model.joining import Inputs
from bot.reading.model.packed import packed
from bot.reading.model.weights import STEPS
from bot.training.examples import Floats, Space
from bot.training.fit import Linear, Linears
from bot.training.join import Join, Thresholds


def exported(models: Linears, join: Join, cuts: Thresholds, space: Space) -> dict[str, Any]:
    """Give the model as plain values."""
    return {
        "format": FORMAT,
        "thresholds": {"draft": cuts.draft, "review": cuts.review},
        "join": {**dict(zip(Inputs._fields, join.weights, strict=True)), "bias": join.bias},
        "biases": {name: whole(getattr(models, name).bias) for name in ("mail", "window", "process")},
        "features": "\n".join(space.vocabulary),
        "rarity": packed_wholes(space.rarity),
        "mail": packed_wholes(models.mail.weights),
        "window": packed_wholes(models.window.weights),
        "neighbour": packed_wholes(_neighbours(models)),
        "process": packed_wholes(models.process.weights),
        "kinds": [
            {"name": kind.value, "bias": whole(model.bias), **_sparse(model)}
            for kind, model in zip(OTHER_KINDS, models.kinds, strict=True)
        ],
    }


def write(model: dict[str, Any], path: Path) -> None:
    """Write a model, the same bytes for the same values."""
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    temporary.replace(path)


def _neighbours(models: Linears) -> Floats:
    found = models.window.neighbours
    return found if found is not None else np.zeros_like(models.window.weights)


def _sparse(model: Linear) -> dict[str, str]:
    weights = _wholes(model.weights)
    at = [index for index, weight in enumerate(weights) if weight]
    return {"at": packed(at, "i"), "weights": packed((weights[index] for index in at), "h")}


def packed_wholes(weights: Floats) -> str:
    """Write a row of weights, in whole steps."""
    return packed(_wholes(weights), "h")


def _wholes(weights: Floats) -> list[int]:
    return [whole(weight) for weight in weights.tolist()]


def whole(weight: float) -> int:
    """Count a weight in steps."""
    return round(weight * STEPS)
