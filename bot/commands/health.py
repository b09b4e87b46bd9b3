"""`onradar health`: exit 0 while the daemon's heart beats; for HEALTHCHECK and monitoring. Reads only."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.app import App
from bot.commands.options import duration
from bot.errors import ExitCode
from bot.settings import Account
from bot.state.store import Store

NAME = "health"
HELP = "exit 0 while all is well (for HEALTHCHECK)"
START_GRACE = timedelta(minutes=15)
MISSED_POLLS = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("--strict", action="store_true", help="a parked or failing account counts as unwell")
    parser.add_argument(
        "--max-age", type=duration, metavar="DURATION", help="for cron: every account's last pass is at most so old"
    )


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print what is unwell on stderr; exit 1 when something is."""
    app = App.configured(arguments.config)
    accounts = [station.account for station in app.stations(arguments.account)]
    now = datetime.now(UTC)
    with app.store(read_only=True) as store:
        if arguments.max_age is not None:
            problems = _stale_accounts(accounts, store, now - arguments.max_age)
        else:
            problems = _stopped_heart(store, now, max(app.settings.watch.poll * MISSED_POLLS, timedelta(minutes=3)))
        known = [store.account(account.identity, account.label) for account in accounts]
        unwell = [f"{status.label}: {status.error}" for status in known if status.error]
    print("\n".join(problems + unwell), file=sys.stderr, end="\n" if problems + unwell else "")
    return ExitCode.SOME_FAILED if problems or (arguments.strict and unwell) else ExitCode.FINE


def _stopped_heart(store: Store, now: datetime, limit: timedelta) -> list[str]:
    heartbeat = store.heartbeat()
    if heartbeat is None:
        return ["The daemon has never run on this state; for onradar --once by cron, ask with --max-age 1h."]
    age = now - heartbeat.beat
    if age > limit and now - heartbeat.started > min(START_GRACE, limit):
        return [f"The daemon's last sign of life is {int(age.total_seconds() // 60)} minutes old."]
    return []


def _stale_accounts(accounts: Sequence[Account], store: Store, earliest: datetime) -> list[str]:
    found = []
    for account in accounts:
        last = store.account(account.identity, account.label).last_pass
        if last is None or last < earliest:
            found.append(f"{account.label}: the last pass was {f'{last:%Y-%m-%d %H:%M} UTC' if last else 'never'}.")
    return found
