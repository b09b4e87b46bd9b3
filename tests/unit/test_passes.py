"""What a pass does about poison, a bad clock and a draft that can't be written."""

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import AppendRefused, ConfigError, Unavailable
from bot.mail import Letter, Mail, Owner
from bot.replying.policy import Answer, Reason
from bot.settings import Reply
from bot.state.store import Store
from bot.watching.judge import Draft, Judge, Judgement
from bot.watching.poll import run_pass
from bot.watching.work import Handled, Result, Work
from tests.fakes import FakeServer
from tests.standins import ACCOUNT, OWNER, EverybodyRejects, Killed, mail

POISON = "Poison"


class Rig:
    """A mailbox in memory and a state; `run` makes a pass with a judge."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.server = FakeServer()
        self.now = datetime.now(UTC)
        self.run()

    def deliver(self, subject: str, number: int) -> None:
        self.server.deliver(mail(f"hr{number}@firm{number}.example", subject, f"<{number}@firm.example>", self.now))

    def run(self, judge: Callable[[], Judge] = EverybodyRejects) -> list[Handled]:
        handled: list[Handled] = []
        reply = Reply(max_drafts_per_run=500, max_drafts_per_day=500)
        run_pass(
            Work(
                account=ACCOUNT,
                owner=OWNER,
                mailbox=self.server.open(),
                store=self.store,
                judge=judge,
                reply=reply,
                now=self.now,
                report=handled.append,
            )
        )
        return handled


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    with Store.opened(tmp_path / "state.sqlite") as store:
        yield Rig(store)


class Chokes(EverybodyRejects):
    """Raises over one mail."""

    def judge(
        self, mail: Mail, owner: Owner, history: tuple[Letter, ...] = (), flags: frozenset[str] = frozenset()
    ) -> Judgement:
        if mail.subject == POISON:
            raise self.error()
        return super().judge(mail, owner, history, flags)

    @staticmethod
    def error() -> BaseException:
        return RecursionError("too deep")


class Dies(Chokes):
    """Is killed by one mail, as by the kernel when memory runs out."""

    @staticmethod
    def error() -> BaseException:
        return Killed()


class CannotWrite(EverybodyRejects):
    """Raises over one draft."""

    def draft(self, judgement: Judgement, answer: Answer, owner: Owner, key: str, now: datetime) -> Draft:
        if judgement.mail.subject == POISON:
            raise ValueError("a header that can't be written")
        return super().draft(judgement, answer, owner, key, now)


def test_one_poisoned_mail_among_a_hundred_leaves_ninety_nine_handled_in_the_same_pass(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    for number in range(100):
        rig.deliver(POISON if number == 40 else "Application", number)
    assert [one.result for one in rig.run(Chokes)] == [Result.DRAFTED] * 99
    assert rig.run(Chokes) == []
    assert rig.run(Chokes) == []
    (aside,) = rig.run(Chokes)
    assert (aside.result, aside.reason, aside.ref.uid) == (Result.FAILED, Reason.SET_ASIDE, 41)
    assert rig.run() == []
    assert len(rig.server.appended) == 99


def test_a_mail_that_kills_the_process_is_set_aside_after_three_attempts(rig: Rig) -> None:
    for number in range(5):
        rig.deliver(POISON if number == 1 else "Application", number)
    for _ in range(3):
        with pytest.raises(Killed):
            rig.run(Dies)
    handled = rig.run(Dies)
    assert [one.reason for one in handled] == [Reason.SET_ASIDE] + [Reason.PERSONAL] * 4
    assert len(rig.server.appended) == 4


def test_a_draft_that_cannot_be_written_stops_no_other_and_is_told_once(
    rig: Rig, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    for number in range(3):
        rig.deliver(POISON if number == 1 else "Application", number)
    handled = rig.run(CannotWrite)
    assert [one.result for one in handled] == [Result.DRAFTED, Result.FAILED, Result.DRAFTED]
    assert rig.run(CannotWrite) == []


def test_a_clock_that_is_set_back_makes_a_draft_wait_for_the_grace_and_no_longer(rig: Rig) -> None:
    rig.deliver("Application", 1)
    rig.server.fail("append_draft", Unavailable("cut"))
    with suppress(Unavailable):
        rig.run()
    rig.now -= timedelta(days=400)
    assert [one.reason for one in rig.run()] == [Reason.GRACE]
    rig.now += timedelta(seconds=119)
    assert [one.reason for one in rig.run()] == [Reason.GRACE]
    rig.now += timedelta(seconds=2)
    assert [one.result for one in rig.run()] == [Result.DRAFTED]
    assert len(rig.server.appended) == 1


def test_a_draft_of_unknown_outcome_that_the_user_has_edited_is_not_written_again(rig: Rig) -> None:
    rig.deliver("Application", 1)
    rig.server.fail("append_draft", Unavailable("cut"), after=True)
    with suppress(Unavailable):
        rig.run()
    ((uid, _, _),) = rig.server.snapshot("Drafts")
    rig.server.remove("Drafts", uid)
    rig.server.deliver(mail(OWNER.addresses[0], "Re", "<copy@client>", rig.now, "<1@firm.example>"), "Drafts")
    rig.now += timedelta(minutes=10)
    assert [one.reason for one in rig.run()] == [Reason.ALREADY_ANSWERED]
    assert len(rig.server.appended) == 1


def test_a_draft_that_the_server_never_takes_holds_up_no_other(rig: Rig) -> None:
    for number in range(3):
        rig.deliver("Application", number)
    for written in (0, 2):
        rig.server.fail("append_draft", AppendRefused("BAD"))
        with pytest.raises(AppendRefused):
            rig.run()
        assert len(rig.server.appended) == written
    rig.run()
    assert len(rig.server.appended) == 3


class Misspelt(EverybodyRejects):
    """Has a template of the user's own that fails over one mail."""

    def draft(self, judgement: Judgement, answer: Answer, owner: Owner, key: str, now: datetime) -> Draft:
        if judgement.mail.subject == POISON:
            raise ConfigError("reply.templates: en/personal.txt.j2: 'None' has no attribute 'upper'")
        return super().draft(judgement, answer, owner, key, now)


def test_a_template_that_fails_over_one_mail_holds_up_no_other_and_is_told(rig: Rig) -> None:
    for number, subject in enumerate((POISON, "Application", "Application")):
        rig.deliver(subject, number)
    for _ in range(2):
        with pytest.raises(ConfigError, match=r"personal\.txt\.j2"):
            rig.run(Misspelt)
        assert len(rig.server.appended) == 2
    rig.run()
    assert len(rig.server.appended) == 3


def test_a_full_mailbox_is_asked_three_times_a_pass_and_no_more(rig: Rig) -> None:
    for number in range(10):
        rig.deliver("Application", number)
    asked = []
    rig.server.fail("append_draft", AppendRefused("full"), times=1000)
    for _ in range(6):
        with pytest.raises(AppendRefused):
            rig.run()
        asked.append(rig.server.calls["append_draft"])
    assert asked == [1, 3, 6, 9, 12, 15]
    rig.server.heal()
    rig.run()
    assert len(rig.server.appended) == 10
