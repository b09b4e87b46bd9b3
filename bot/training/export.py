"""Trained models -> the JSON that run time reads: whole tenths, packed, features of no weight left out."""

import json
from pathlib import Path
from typing import Any

import numpy as np

from bot.reading.classifier import FORMAT
from bot.reading.joining import Inputs
from bot.reading.packed import packed
from bot.training.examples import Floats, Space
from bot.training.fit import OTHER_KINDS, STEPS, Linear, Linears
from bot.training.join import Join, Thresholds


def exported(models: Linears, join: Join, cuts: Thresholds, space: Space) -> dict[str, Any]:
    """Give the model as plain values."""
    used = np.flatnonzero(_importance(models))
    return {
        "format": FORMAT,
        "thresholds": {"draft": cuts.draft, "review": cuts.review},
        "join": {**dict(zip(Inputs._fields, join.weights, strict=True)), "bias": join.bias},
        "biases": {name: _whole(getattr(models, name).bias) for name in ("mail", "window", "process")},
        "features": "\n".join(space.vocabulary[at] for at in used),
        "rarity": packed(_wholes(space.rarity[used]), "h"),
        "mail": packed(_wholes(models.mail.weights[used]), "h"),
        "window": packed(_wholes(models.window.weights[used]), "h"),
        "neighbour": packed(_wholes(_neighbours(models)[used]), "h"),
        "process": packed(_wholes(models.process.weights[used]), "h"),
        "kinds": [
            {"name": kind.value, "bias": _whole(model.bias), **_sparse(model, used)}
            for kind, model in zip(OTHER_KINDS, models.kinds, strict=True)
        ],
    }


def write(model: dict[str, Any], path: Path) -> None:
    """Write a model, the same bytes for the same values."""
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    temporary.replace(path)


def _importance(models: Linears) -> Floats:
    """Say of each feature whether any model weighs it."""
    rows = [models.mail.weights, models.window.weights, _neighbours(models), models.process.weights]
    rows.extend(kind.weights for kind in models.kinds)
    return np.asarray(np.max(np.abs(np.array(rows)), axis=0))


def _neighbours(models: Linears) -> Floats:
    found = models.window.neighbours
    return found if found is not None else np.zeros_like(models.window.weights)


def _sparse(model: Linear, used: np.ndarray[Any, np.dtype[np.intp]]) -> dict[str, str]:
    weights = _wholes(model.weights[used])
    at = [index for index, weight in enumerate(weights) if weight]
    return {"at": packed(at, "i"), "weights": packed((weights[index] for index in at), "h")}


def _wholes(weights: Floats) -> list[int]:
    return [_whole(weight) for weight in weights.tolist()]


def _whole(weight: float) -> int:
    return round(weight * STEPS)
