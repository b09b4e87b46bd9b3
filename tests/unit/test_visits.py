"""What is noted of a visit that fails: a refused sign-in waits six hours, and is never tried into a lock-out."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import ConfigError, OnradarError, SignInRefused, Unavailable
from bot.settings import Reply
from bot.state.store import Store
from bot.watching.notify import Notifier
from bot.watching.ports import Mailbox
from bot.watching.visit import Station, note_failure, refuse_parked, visit
from bot.watching.work import Work
from tests.fakes import FakeServer
from tests.standins import ACCOUNT, OWNER, EverybodyRejects, mail


class Rig:
    """An account whose server lets in only who has the right secret, and counts who had not."""

    def __init__(self, store: Store) -> None:
        self.store, self.server = store, FakeServer()
        self.secret, self.right = "wrong", "right"
        self.now = datetime(2026, 11, 24, 9, tzinfo=UTC)
        self.refused = 0
        self.locked = False  # the user's password store
        self.station = Station(
            account=ACCOUNT, owner=OWNER, open_mailbox=self._open, find_secret=self._find, secret_digest=self._find
        )

    def _find(self) -> str:
        if self.locked:
            raise ConfigError("accounts.home.password_command: shut.")
        return self.secret

    def _open(self, stop: threading.Event) -> Mailbox:
        if self.secret != self.right:
            self.refused += 1
            raise SignInRefused("localhost refused the sign-in.")
        return self.server.open(stop)

    def visit(self) -> None:
        """Visit as every command does."""
        try:
            refuse_parked(self.station, self.store, self.now)
            visit(self.station, self.work, threading.Event())
        except OnradarError as error:
            note_failure(self.station, self.store, error, self.now)
            raise

    def work(self, _: Station, mailbox: Mailbox) -> Work:
        return Work(
            account=ACCOUNT,
            owner=OWNER,
            mailbox=mailbox,
            store=self.store,
            judge=EverybodyRejects,
            reply=Reply(),
            now=self.now,
            report=lambda _: None,
        )


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with Store.opened(tmp_path / "state.sqlite") as store:
        yield Rig(store)


def visits(rig: Rig, times: int, every: timedelta = timedelta(minutes=5)) -> None:
    for _ in range(times):
        with suppress(SignInRefused):
            rig.visit()
        rig.now += every


def test_a_refused_secret_is_tried_once_in_six_hours(rig: Rig) -> None:
    visits(rig, 12 * 24)
    assert rig.refused == 4


def test_another_wrong_secret_is_tried_once_and_waits_as_well(rig: Rig) -> None:
    visits(rig, 3)
    rig.secret = "wrong, too"
    visits(rig, 12)
    assert rig.refused == 2


def test_the_right_secret_is_tried_at_once_and_ends_the_waiting(rig: Rig) -> None:
    visits(rig, 3)
    rig.secret = rig.right
    rig.visit()
    assert rig.store.account(ACCOUNT.identity, ACCOUNT.label).parked_until is None


def test_a_password_store_that_shuts_after_the_refusal_parks_the_account_all_the_same(rig: Rig) -> None:
    with suppress(SignInRefused):
        refuse_parked(rig.station, rig.store, rig.now)
        visit(rig.station, rig.work, threading.Event())
    rig.locked = True
    note_failure(rig.station, rig.store, SignInRefused("localhost refused the sign-in."), rig.now)
    rig.locked = False
    visits(rig, 12)
    assert rig.refused == 1


def test_a_clock_that_is_set_back_keeps_nobody_parked(rig: Rig) -> None:
    visits(rig, 1)
    rig.now -= timedelta(days=400)
    rig.secret = rig.right = "wrong"  # the server's fault it was
    rig.visit()
    assert rig.refused == 1


def test_a_draft_written_before_the_line_dies_is_told(rig: Rig, tmp_path: Path) -> None:
    told = tmp_path / "told"
    rig.secret = rig.right
    rig.station = replace(rig.station, notifier=Notifier(f"echo $ONRADAR_EVENT $ONRADAR_COUNT >> {told}"))
    rig.visit()
    for number in range(3):
        rig.server.deliver(mail(f"hr@firm{number}.example", "Your application", f"<{number}@firm.example>", rig.now))

    def die() -> None:
        if len(rig.server.appended) == 2 and not told.exists():
            raise Unavailable("The line is dead.")

    rig.server.at_each_step = die
    with suppress(Unavailable):
        rig.visit()
    assert told.read_text().splitlines() == ["drafts 1"]  # of the second one nobody knows
    rig.now += timedelta(minutes=5)
    rig.visit()
    assert told.read_text().splitlines() == ["drafts 1", "drafts 2"]
    assert len(rig.server.messages("Drafts")) == 3
