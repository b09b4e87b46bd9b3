"""Where the shipped model, corpus, templates and example configuration are.

In a wheel they travel below `bot/_data`; in a checkout they are used in place, at the top level.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def path(name: str) -> Path:
    """Say where `models`, `templates` or `config.example.toml` is."""
    packed = _PACKAGE / "_data" / name
    return packed if packed.exists() else _PACKAGE.parent / name
