"""`onradar --once`: one pass over every account, then exit. Silent when nothing happened, for cron."""

import argparse
import logging
import sys
import threading
from datetime import UTC, datetime
from textwrap import indent

from bot.app import App
from bot.commands import metrics, progress
from bot.commands.lines import addressee, handled_object, json_line
from bot.errors import Busy, ExitCode, OnradarError, exit_code
from bot.state.lock import only_instance
from bot.state.store import Store
from bot.watching.ports import Mailbox
from bot.watching.visit import Station, note_failure, refuse_parked, visit
from bot.watching.work import WORTH_A_LOOK, Handled, Result, Work

log = logging.getLogger(__name__)


def run(arguments: argparse.Namespace) -> ExitCode:
    """Make one pass; the exit code is the worst of all accounts."""
    app = App.configured(arguments.config)
    stations = app.stations(arguments.account)
    since = datetime.now(UTC) - arguments.since if arguments.since else None
    if arguments.dry_run:
        with app.store(read_only=True) as store:
            return _Run(app, store, arguments, since).visit_all(stations)
    try:
        with only_instance(app.state_path), app.store() as store:
            code = _Run(app, store, arguments, since).visit_all(stations)
            store.prune(app.settings.state.keep, datetime.now(UTC))
            metrics.writer(arguments.metrics_file, stations)(store)
            return code
    except Busy as busy:
        log.info("%s", busy)  # the other instance does the work: nothing that cron should mail about
        return ExitCode.TEMPORARY


class _Run:
    """One run of the command: what it prints, and the worst that happened."""

    def __init__(self, app: App, store: Store, arguments: argparse.Namespace, since: datetime | None) -> None:
        self._app = app
        self._store = store
        self._json = arguments.json
        self._dry = arguments.dry_run
        self._since = since
        self._worst = ExitCode.FINE
        self._progress = progress.of_pass(quiet=arguments.json)

    def visit_all(self, stations: tuple[Station, ...]) -> ExitCode:
        """Visit one account after the other; a failing one never stops the next."""
        for station in stations:
            now = datetime.now(UTC)
            try:
                refuse_parked(station, self._store, now)
                visit(station, self._work, threading.Event())
            except OnradarError as error:
                print(f"onradar: {station.account.label}: {error}", file=sys.stderr)
                self._worst = max(self._worst, exit_code(error))
                if not self._dry:
                    note_failure(station, self._store, error, now)
        return self._worst

    def _work(self, station: Station, mailbox: Mailbox) -> Work:
        return self._app.work(
            station,
            mailbox,
            self._store,
            self._report,
            since=self._since,
            dry_run=self._dry,
            progress=self._progress,
        )

    def _report(self, handled: Handled) -> None:
        if handled.result is Result.FAILED:
            self._worst = max(self._worst, ExitCode.SOME_FAILED)
        log.info(
            "%s: uid %d, %s: %s, %s", handled.account, handled.ref.uid, handled.key[:8], handled.result, handled.reason
        )
        if self._json:
            print(json_line(handled_object(handled)), flush=True)
        elif text := _line(handled):
            print(text, flush=True)
            if self._dry and handled.draft:
                print(f"\n{indent(handled.draft, '    ')}")


def _line(handled: Handled) -> str:
    """Give the line for a person; "" for what nobody needs to hear of."""
    judgement = handled.judgement
    if handled.result in {Result.DRAFTED, Result.WOULD_DRAFT}:
        verb = "would draft" if handled.result is Result.WOULD_DRAFT else "drafted"
        whom = addressee(judgement.addressed) if judgement else "a mail of an earlier pass"
        return f"{handled.account}: {verb} a reply to {whom} ({handled.reason})"
    if judgement and handled.reason in WORTH_A_LOOK:
        return (
            f"{handled.account}: worth a look ({handled.reason}, {judgement.prediction.probability:.2f}): "
            f"“{judgement.mail.subject}” in {handled.ref.mailbox}, uid {handled.ref.uid}"
        )
    if handled.result is Result.FAILED:
        return f"{handled.account}: could not handle uid {handled.ref.uid} in {handled.ref.mailbox} ({handled.reason})"
    return ""
