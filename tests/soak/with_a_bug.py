"""onradar with a bug in the middle of a pass, for what its traceback gives away."""

from typing import NoReturn

from bot.watching import visit


def apply() -> None:
    """Let every pass end in a traceback."""

    def stumble(work: object) -> NoReturn:
        raise RuntimeError(f"a bug, found with {work}")

    setattr(visit, "run_pass", stumble)  # noqa: B010 - mypy rightly minds a function being assigned to
