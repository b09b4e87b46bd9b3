"""Ablation: onradar without the lock that lets one instance work on a state at a time."""

from contextlib import nullcontext

from bot.commands import once


def apply() -> None:
    """Let everybody in."""
    setattr(once, "only_instance", nullcontext)  # noqa: B010 - mypy rightly minds a function being assigned to
