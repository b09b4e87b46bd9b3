"""An exported model's file, read and turned into the model."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from bot.errors import ConfigError

T = TypeVar("T")


def read(file: Path, build: Callable[[dict[str, Any]], T]) -> T:
    """Read a model; ConfigError when the file is missing or holds none."""
    try:
        return build(json.loads(file.read_text("utf-8")))
    except OSError as error:
        raise ConfigError(f"model: {file} can't be read ({error.strerror}); `onradar train` writes it.") from error
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError) as error:
        raise ConfigError(f"model: {file} is not a model of this version; `onradar train` writes it.") from error
