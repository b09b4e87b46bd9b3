"""What `make soak` did, summed up: kills by kind, faults, mutations, what the safeguards prevent, what was not run."""

import re
from collections.abc import Iterator, Mapping, Sequence

_DIED = re.compile(r"(\d+) of (\d+) runs died")
_FIRED = re.compile(r"fired in (\d+) of (\d+) runs")
_KILLS = (
    ("SIGKILL at named points, Dovecot", "kills: "),
    ("SIGKILL after random pieces, Dovecot", "kills at random"),
    ("SIGKILL at system calls, Dovecot", "kills at system calls"),
    ("SIGKILL in all, Dovecot", "kills"),
    ("SIGKILL in all, Cyrus", "Cyrus"),
)


def summary(figures: Mapping[str, str], skipped: Sequence[str]) -> Iterator[str]:
    """Give the lines of the table; a test that failed has no figure and is told by pytest."""
    for name, prefix in _KILLS:
        if pairs := _pairs(_DIED, figures, prefix):
            died, runs = (sum(column) for column in zip(*pairs, strict=True))
            yield f"{name:<40} {died} of {runs} runs really killed ({died / runs:.0%})"
    if pairs := _pairs(_FIRED, figures, "fault: "):
        yield f"{'faults':<40} {len(pairs)} modes, each fired {min(pairs)[0]} times or more"
    if shards := [int(text.split(",")[0]) for name, text in figures.items() if name.startswith("mutations")]:
        yield f"{'mutations':<40} {sum(shards)}"
    for name, text in figures.items():
        if name.startswith(("ablation", "instances")):
            yield f"{name:<40} {text}"
    for reason in skipped:
        yield f"{'NOT RUN':<40} {reason}"


def _pairs(form: re.Pattern[str], figures: Mapping[str, str], prefix: str) -> list[tuple[int, int]]:
    found = [form.search(text) for name, text in figures.items() if name.startswith(prefix)]
    return [(int(match[1]), int(match[2])) for match in found if match]
