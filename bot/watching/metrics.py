"""The state in Prometheus' text format, for node_exporter's textfile collector: counts and times, no addresses.

https://prometheus.io/docs/instrumenting/exposition_formats/ is the form. The file is replaced in one step, readable
by the collector, which mostly is another user.
"""

import contextlib
import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from bot.state.records import AccountStatus, Outcome, State
from bot.state.store import Store
from bot.watching.work import WORTH_A_LOOK

_HELP = {
    "onradar_last_pass_timestamp_seconds": "When the last pass of an account was made.",
    "onradar_account_failing": "1 while the last visit of an account failed.",
    "onradar_account_parked": "1 while the server refuses the sign-in of an account.",
    "onradar_drafts": "Drafts by what became of them.",
    "onradar_waiting": "Rejections that wait for a draft.",
    "onradar_review": "Mails that are worth a look.",
    "onradar_heartbeat_timestamp_seconds": "The daemon's last sign of life.",
}


def render(store: Store, accounts: Mapping[str, str], now: datetime) -> str:
    """Write the metrics of accounts, which are given as identity and label."""
    found: dict[str, list[str]] = {name: [] for name in _HELP}
    for identity, label in accounts.items():
        for name, labels, value in _account(store, store.account(identity, label), label, now):
            found[name].append(f"{name}{{{labels}}} {value}")
    heartbeat = store.heartbeat()
    if heartbeat:
        name = "onradar_heartbeat_timestamp_seconds"
        found[name].append(f"{name} {heartbeat.beat.timestamp():.0f}")
    lines = []
    for name, samples in found.items():
        if samples:
            lines += [f"# HELP {name} {_HELP[name]}", f"# TYPE {name} gauge", *samples]
    return "\n".join(lines) + "\n"


def _account(store: Store, status: AccountStatus, label: str, now: datetime) -> Iterator[tuple[str, str, str]]:
    account = f'account="{label}"'  # [a-z0-9-], so nothing needs escaping
    if status.last_pass:
        yield "onradar_last_pass_timestamp_seconds", account, f"{status.last_pass.timestamp():.0f}"
    yield "onradar_account_failing", account, str(int(bool(status.error)))
    parked = bool(status.parked_until and status.parked_until > now)
    yield "onradar_account_parked", account, str(int(parked))
    outcomes = Counter(draft.outcome for draft in store.drafts(status.identity))
    for outcome in Outcome:
        yield "onradar_drafts", f'{account},state="{outcome}"', str(outcomes[outcome])
    yield "onradar_waiting", account, str(len(store.entries(status.identity, State.DEFERRED)))
    review = [entry for entry in store.entries(status.identity, State.SEEN) if entry.reason in WORTH_A_LOOK]
    yield "onradar_review", account, str(len(review))


def write(path: Path, text: str) -> None:
    """Replace the file; raises OSError."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).chmod(0o644)  # the collector is another user, and nothing in it is private
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise
