"""`onradar`: the daemon. Watches every configured mailbox until SIGTERM or SIGINT."""

import argparse
import logging
from dataclasses import replace

from bot.app import App
from bot.commands import metrics
from bot.errors import ExitCode
from bot.log import set_up
from bot.state.lock import only_instance
from bot.state.store import Store
from bot.watching import daemon
from bot.watching.ports import Mailbox
from bot.watching.visit import Station
from bot.watching.work import Handled, Work

log = logging.getLogger("bot.watch")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Run the daemon; one line a mail goes to the log, with its outcome and reason, never its text."""
    app = App.configured(arguments.config)
    shown = app.settings.log
    set_up(replace(shown, level="debug") if arguments.verbose else shown)
    stations = app.stations(arguments.account)

    def make_work(station: Station, mailbox: Mailbox, store: Store) -> Work:
        return app.work(station, mailbox, store, _log_line)

    with only_instance(app.state_path):
        with app.store():
            pass  # created or upgraded before the threads open it
        watch = app.settings.watch
        log.info("watching %s", ", ".join(station.account.label for station in stations))
        code = daemon.run(
            daemon.Plan(
                stations=stations,
                open_store=app.store,
                make_work=make_work,
                poll=watch.poll,
                idle=watch.idle,
                keep=app.settings.state.keep,
                on_beat=metrics.writer(arguments.metrics_file, stations),
            )
        )
        log.info("left")
        return code


def _log_line(handled: Handled) -> None:
    log.info(
        "%s: uid %d in %s, %s: %s, %s",
        handled.account,
        handled.ref.uid,
        handled.ref.mailbox,
        handled.key[:8],
        handled.result,
        handled.reason,
    )
