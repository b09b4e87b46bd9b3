"""Keeps watch over one account: a connection in IDLE, a pass when something came or the poll is due.

One thread owns the connection. Everybody else only raises the alarm: the server by IDLE, the schedule
and the signal handler by an event. A lost connection is tried again with jittered back-off.
"""

import logging
import random
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.errors import AppendRefused, ConfigError, OnradarError, SignInRefused
from bot.state.store import Store
from bot.watching.ports import Mailbox
from bot.watching.visit import PARKED_FOR, Station, make_pass, note_failure, refuse_parked
from bot.watching.work import Work

IDLE_WINDOW = timedelta(minutes=5)  # well under the 29 minutes of RFC 2177, so that a dead link shows soon
BACKOFF_FIRST, BACKOFF_MAX = timedelta(seconds=5), timedelta(minutes=15)
STEADY = timedelta(minutes=1)  # a connection that held so long ends a row of failures
QUOTA_PAUSE = timedelta(hours=1)  # a full mailbox is no network fault: trying again soon helps nobody

MakeWork = Callable[[Station, Mailbox, Store], Work]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backoff:
    """How long to wait after so many failures in a row: doubling, capped, with half of it left to chance."""

    failures: int = 0

    def delay(self, chance: float) -> timedelta:
        """Give the pause; `chance` is a random number from 0 to 1."""
        full: timedelta = min(BACKOFF_FIRST * 2 ** min(max(self.failures - 1, 0), 12), BACKOFF_MAX)
        return full * (0.5 + chance / 2)

    def after(self, held: timedelta) -> "Backoff":
        """Count one more failure, of a connection that held so long: being let in and cut off again is no success."""
        return Backoff(1 if held > STEADY else self.failures + 1)


class Watcher:
    """The loop of one account, to be run in a thread of its own until `stop` is called."""

    def __init__(self, station: Station, make_work: MakeWork, store: Store, *, idle: bool) -> None:
        self._station = station
        self._make_work = make_work
        self._store = store
        self._idle = idle
        self._stop = threading.Event()  # ends our patience with a server, too
        self._alarm = threading.Event()  # ends a wait
        self.refused = False

    def wake(self) -> None:
        """Ask for a pass now."""
        self._alarm.set()

    def stop(self) -> None:
        """End the loop at its next step; a wait ends at once."""
        self._stop.set()
        self._alarm.set()

    def run(self) -> None:
        """Watch until stopped."""
        backoff = Backoff()
        while not self._stop.is_set():
            began = time.monotonic()
            try:
                refuse_parked(self._station, self._store, datetime.now(UTC))
                with closing(self._station.open_mailbox(self._stop)) as mailbox:
                    self.refused = False
                    self._watch(mailbox)
            except OnradarError as error:
                backoff = backoff.after(timedelta(seconds=time.monotonic() - began))
                self._note(error)
                self._pause(_pause_after(error, backoff))

    def _watch(self, mailbox: Mailbox) -> None:
        """Make passes over an open connection until it fails or we are stopped."""
        first = self._station.account.mailboxes[0]
        while not self._stop.is_set():
            self._alarm.clear()
            before = mailbox.examine(first)
            make_pass(self._station, self._make_work(self._station, mailbox, self._store))
            if self._stop.is_set():
                return
            if not self._idle:
                self._alarm.wait()
                continue
            # IDLE tells of nothing that came before it: what came during the pass shows in the mailbox's position.
            while mailbox.examine(first) == before and not self._alarm.is_set():
                if mailbox.wait(IDLE_WINDOW.total_seconds(), self._alarm):
                    break

    def _note(self, error: OnradarError) -> None:
        label = self._station.account.label
        self.refused = isinstance(error, SignInRefused)
        if not self._stop.is_set():
            log.warning("%s: %s", label, error)
            note_failure(self._station, self._store, error, datetime.now(UTC))

    def _pause(self, pause: timedelta) -> None:
        """Wait; the schedule's alarm ends only the wait of a parked account, whose secret may have changed."""
        end = time.monotonic() + pause.total_seconds()
        while not self._stop.is_set() and (left := end - time.monotonic()) > 0:
            self._alarm.wait(min(left, 60) if self.refused else left)
            if self.refused and self._alarm.is_set():
                self._alarm.clear()
                return
            self._alarm.clear()


def _pause_after(error: OnradarError, backoff: Backoff) -> timedelta:
    if isinstance(error, SignInRefused):
        return PARKED_FOR
    if isinstance(error, AppendRefused | ConfigError):
        return QUOTA_PAUSE
    return backoff.delay(random.random())  # noqa: S311 - jitter, no secret
