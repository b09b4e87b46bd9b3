"""The long run: one watcher an account, a schedule that says "now", signals that end it within seconds."""

import logging
import signal
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import FrameType

from apscheduler.schedulers.background import BackgroundScheduler

from bot.errors import ExitCode, OnradarError
from bot.state.records import Heartbeat
from bot.state.store import Store
from bot.watching.supervisor import Supervisor
from bot.watching.visit import Station
from bot.watching.watcher import MakeWork, Watcher

BEAT = timedelta(seconds=30)
LOOK_S = 0.5  # how often the main thread looks after its watchers
JUMP_S = 30.0  # a wall clock that moves so far in half a second was set, or the machine slept
LEAVE_WITHIN_S = 4.0  # what the watchers get to log out after SIGTERM, of the five seconds that we promise
RESTART_AFTER_S = 30.0  # a watcher that died of a bug starts again: one account's bug stops no other

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the daemon runs."""

    stations: Sequence[Station]
    open_store: Callable[[], AbstractContextManager[Store]]
    make_work: MakeWork
    poll: timedelta
    idle: bool
    keep: timedelta
    on_beat: Callable[[Store], None] = lambda _store: None


class _Clock:
    """Notices that the wall clock has jumped, by which the schedule goes."""

    def __init__(self) -> None:
        self._ahead = time.time() - time.monotonic()

    def jumped(self) -> bool:
        """Say whether it has since the last time."""
        before, self._ahead = self._ahead, time.time() - time.monotonic()
        return abs(self._ahead - before) > JUMP_S


class _Post:
    """A watcher in its thread; SQLite wants the store to be opened there."""

    def __init__(self, plan: Plan, station: Station) -> None:
        self._plan = plan
        self._station = station
        self._watcher: Watcher | None = None
        self._stopping = False
        self._died_at: float | None = None
        self._thread = self._started()

    def _started(self) -> threading.Thread:
        thread = threading.Thread(target=self._run, name=self._station.account.label, daemon=True)
        thread.start()
        return thread

    def _run(self) -> None:
        try:
            with self._plan.open_store() as store:
                self._watcher = Watcher(self._station, self._plan.make_work, store, idle=self._plan.idle)
                if not self._stopping:
                    self._watcher.run()
        except OnradarError as error:  # the state can't be used: what failed otherwise the watcher has handled
            log.warning("%s: %s", self._station.account.label, error)

    @property
    def refused(self) -> bool:
        """Whether the server refuses the account's sign-in."""
        return self._watcher is not None and self._watcher.refused

    def look_after(self) -> None:
        """Start the thread again some time after a full disk or a bug has ended it; the log says which."""
        if self._thread.is_alive() or self._stopping:
            return
        self._died_at = self._died_at or time.monotonic()
        if time.monotonic() - self._died_at > RESTART_AFTER_S:
            self._died_at = None
            self._thread = self._started()

    def wake(self) -> None:
        """Ask for a pass now."""
        if self._watcher:
            self._watcher.wake()

    def stop(self) -> None:
        """Ask the watcher to leave."""
        self._stopping = True
        if self._watcher:
            self._watcher.stop()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread to end."""
        self._thread.join(max(timeout_s, 0))


def run(plan: Plan) -> ExitCode:
    """Watch every account until SIGTERM or SIGINT; ends with 77 when every sign-in is refused."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _stopper(stop))
    threading.excepthook = _log_death
    posts = [_Post(plan, station) for station in plan.stations]
    started, clock = datetime.now(UTC), _Clock()
    scheduler = _schedule(plan, posts, started)
    code = ExitCode.FINE
    supervisor = Supervisor()
    supervisor.say(f"READY=1\nSTATUS=watching {', '.join(station.account.label for station in plan.stations)}")
    while not stop.wait(LOOK_S):
        supervisor.ping()
        for post in posts:
            post.look_after()
        if clock.jumped():  # a poll that was due in a minute may be a day away now
            scheduler.shutdown(wait=False)
            scheduler = _schedule(plan, posts, started)
            for post in posts:
                post.wake()
        if all(post.refused for post in posts):
            log.error("every account's sign-in is refused; mend the secrets and start again")
            code = ExitCode.SIGN_IN_REFUSED
            break
    supervisor.say("STOPPING=1")
    scheduler.shutdown(wait=False)
    for post in posts:
        post.stop()
    deadline = time.monotonic() + LEAVE_WITHIN_S
    for post in posts:
        post.join(deadline - time.monotonic())
    with suppress(OnradarError), plan.open_store() as store:
        store.beat(Heartbeat(started=started, beat=datetime.now(UTC), next_pass=None))  # `status` promises none then
    return code


def _schedule(plan: Plan, posts: Sequence[_Post], started: datetime) -> BackgroundScheduler:
    """Start the jobs: they only raise alarms and keep the books, mail is handled in the watchers' threads."""
    scheduler = BackgroundScheduler(
        timezone="UTC",
        # The default grace of a second would skip jobs after the machine slept.
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    now = datetime.now(UTC)

    def beat(store: Store) -> None:
        next_pass = min(job.next_run_time for job in polls)
        store.beat(Heartbeat(started=started, beat=datetime.now(UTC), next_pass=next_pass))
        plan.on_beat(store)

    def prune(store: Store) -> None:
        store.prune(plan.keep, datetime.now(UTC))

    def with_store(step: Callable[[Store], None]) -> None:
        try:
            with plan.open_store() as store:
                step(store)
        except OnradarError as error:
            log.warning("%s", error)

    polls = [scheduler.add_job(post.wake, "interval", seconds=plan.poll.total_seconds()) for post in posts]
    scheduler.add_job(with_store, "interval", [beat], seconds=BEAT.total_seconds(), next_run_time=now)
    scheduler.add_job(with_store, "interval", [prune], days=1, next_run_time=now)
    scheduler.start()
    return scheduler


def _stopper(stop: threading.Event) -> Callable[[int, FrameType | None], None]:
    return lambda _number, _frame: stop.set()


def _log_death(death: threading.ExceptHookArgs) -> None:
    where = death.thread.name if death.thread else "a thread"
    log.error(
        "%s: stopped by a bug and will be started again in %.0f s",
        where,
        RESTART_AFTER_S,
        exc_info=(death.exc_type, death.exc_value or death.exc_type(), death.exc_traceback),
    )
