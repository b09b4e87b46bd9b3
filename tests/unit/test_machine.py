"""A mailbox, its user, the mail and onradar in any order, with the line cut and the process killed at any step.

What must hold: no mail ever gets two drafts; in the end each rejection has got one, unless its user was faster
or took it away before it was seen; INBOX is as its user left it; and a refused secret is not tried again.
"""

import email
import sqlite3
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

from bot.errors import AppendRefused, Busy, FolderMissing, OnradarError, SignInRefused, Unavailable
from bot.settings import Reply
from bot.state.lock import only_instance
from bot.state.schema import open_read_only
from bot.state.store import Store
from bot.watching.poll import run_pass
from bot.watching.ports import Mailbox
from bot.watching.visit import Parked, Station, note_failure, refuse_parked, visit
from bot.watching.work import Work
from tests.fakes import FakeServer
from tests.soak import sizes
from tests.standins import ACCOUNT, ME, OWNER, EverybodyRejects, Killed, mail

NOWHERE = Path("/nonexistent/state")  # an absent state reads as an empty one, in memory


class Fate:
    """Counts steps, and does what it has in mind at one of them."""

    def __init__(self) -> None:
        self._left = 0
        self._blow: Callable[[], None] | None = None
        self.struck = False

    def prepare(self, step: int, blow: Callable[[], None]) -> None:
        self._left, self._blow = step, blow

    def strike(self, step: int, error: BaseException) -> None:
        def blow() -> None:
            raise error

        self.prepare(step, blow)

    def spare(self) -> None:
        self._blow, self.struck = None, False

    def step(self) -> None:
        self._left -= 1
        if self._left == 0 and self._blow is not None:
            self.struck = True
            self._blow()


class MortalStore(Store):
    """A state whose process may die before and after each transaction."""

    def __init__(self, connection: sqlite3.Connection, step: Callable[[], None]) -> None:
        super().__init__(connection)
        self._step = step

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._step()
        with super()._transaction():
            yield
        self._step()


@dataclass(frozen=True)
class Post:
    """A rejection that came: its id, and what makes it another one than its namesake."""

    message_id: str
    subject: str
    raw: bytes


class Life(RuleBasedStateMachine):
    """See the module."""

    posts: Bundle[Post] = Bundle("posts")

    @initialize()
    def begin(self) -> None:
        self.fate = Fate()
        self.server = FakeServer()
        self.server.at_each_step = self.fate.step
        self.now = datetime(2026, 11, 24, 9, tzinfo=UTC)
        self.skew = timedelta()  # of onradar's clock
        self.folder = tempfile.TemporaryDirectory(prefix="life")
        self.secret = self.wanted = self.typos = 0
        self.refused: set[int] = set()  # secrets that are known to be no good
        self.station = Station(
            account=ACCOUNT,
            owner=OWNER,
            open_mailbox=self._open,
            find_secret=lambda: str(self.secret),
            secret_digest=lambda: str(self.secret),
        )
        self.elsewhere: Store | None = None
        self.came: dict[str, Post] = {}  # by subject, which is another one each time
        self.excused: set[str] = set()
        self.twins: set[str] = set()
        self.answered: set[str] = set()  # by the user's own hand: which of two namesakes nobody can tell
        self.kills = 0
        self._new_state()
        self._pass()

    def _new_state(self) -> None:
        self.store = MortalStore(open_read_only(NOWHERE), self.fate.step)
        self.refused.clear()

    def _open(self, stop: threading.Event) -> Mailbox:
        if self.secret != self.wanted:
            raise SignInRefused("localhost refused the sign-in.")
        return self.server.open(stop)

    # -- the mail --------------------------------------------------------------------------------

    @rule(target=posts)
    def a_rejection_comes(self) -> Post:
        return self._comes(f"<{len(self.came)}@firm.example>")

    @rule(target=posts, post=posts)
    def another_with_the_same_message_id_comes(self, post: Post) -> Post:
        twin = self._comes(post.message_id)
        self.twins |= {post.subject, twin.subject}
        return twin

    @rule(post=posts)
    def it_comes_once_more(self, post: Post) -> None:
        self.server.deliver(post.raw, received=self.now)

    def _comes(self, message_id: str) -> Post:
        subject = f"Application {len(self.came)}"
        raw = mail(f"hr{len(self.came)}@firm.example", subject, message_id, self.now)
        post = self.came[subject] = Post(message_id, subject, raw)
        self.server.deliver(raw, received=self.now)
        return post

    # -- the user --------------------------------------------------------------------------------

    @rule(post=consumes(posts))
    def the_user_files_it_away(self, post: Post) -> None:
        for uid in self._where("INBOX", "Subject", post.subject):
            self.server.move("INBOX", uid, "Archive")
        self.excused.add(post.subject)

    @rule(post=posts)
    def the_user_answers_by_hand(self, post: Post) -> None:
        self.server.deliver(mail(ME, "Re", "<own@lindqvist.example>", self.now, post.message_id), "Sent")
        self.answered.add(post.message_id)

    @precondition(lambda self: self.server.snapshot("Drafts"))
    @rule(nth=st.integers(0, 5), whither=st.sampled_from(["Trash", "Sent"]))
    def the_user_sends_or_discards_a_draft(self, nth: int, whither: str) -> None:
        self.server.move("Drafts", self._draft(nth), whither)

    @precondition(lambda self: self.server.snapshot("Drafts"))
    @rule(nth=st.integers(0, 5))
    def the_user_edits_a_draft(self, nth: int) -> None:
        uid = self._draft(nth)
        answers = email.message_from_bytes(self.server.folders["Drafts"].messages[uid].message)["In-Reply-To"]
        self.server.remove("Drafts", uid)
        self.answered.add(str(answers))
        self.server.deliver(mail(ME, "Re: mine", f"<edit{uid}@client.example>", self.now, answers), "Drafts")

    # -- fate ------------------------------------------------------------------------------------

    @rule(mailbox=st.sampled_from(["INBOX", "Drafts"]))
    def uidvalidity_changes(self, mailbox: str) -> None:
        self.server.renumber(mailbox)

    @rule()
    def the_state_is_lost(self) -> None:
        self._new_state()
        self.excused |= self.twins  # whose draft answers which of them, only the state knew

    @rule(skew=st.sampled_from([-30, 0, 30]))
    def the_clock_jumps(self, skew: int) -> None:
        self.skew = timedelta(hours=skew)
        self.refused.clear()  # by the clock, their time may be over

    @rule()
    def the_secret_ends(self) -> None:
        self.wanted += 1

    @rule()
    def the_user_renews_the_secret(self) -> None:
        self.secret = self.wanted

    @rule()
    def the_user_mistypes_the_secret(self) -> None:
        self.typos += 1
        self.secret = -self.typos

    @rule(minutes=st.integers(0, 10))
    def onradar_makes_a_pass(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)
        with suppress(SignInRefused):
            self._pass()
            self.kills = 0

    @rule(step=st.integers(1, 60))
    def the_line_is_cut_or_the_disk_is_full_in_a_pass(self, step: int) -> None:
        self.fate.strike(step, Unavailable("cut"))
        with suppress(OnradarError):
            self._pass()

    @precondition(lambda self: self.kills < 2)  # a mail that is being read at three kills is taken for poison
    @rule(step=st.integers(1, 60))
    def onradar_is_killed_in_a_pass(self, step: int) -> None:
        self.kills += 1
        self.fate.strike(step, Killed())
        with suppress(Killed, SignInRefused):
            self._pass()

    @rule(step=st.integers(1, 60))
    def a_second_instance_starts_in_the_middle_of_a_pass(self, step: int) -> None:
        def start() -> None:
            with suppress(Busy):
                self._pass()

        self.fate.prepare(step, start)
        with suppress(SignInRefused):
            self._pass()

    @rule()
    def another_machine_makes_a_pass(self) -> None:
        self.elsewhere = self.elsewhere or Store(open_read_only(NOWHERE))
        run_pass(self._work(self.station, self.server.open(), self.elsewhere))

    @rule(
        call=st.sampled_from(["folders", "examine", "uids_since", "uids_after", "fetch_heads", "fetch_texts", "find"]),
        error=st.sampled_from([Unavailable("NO"), FolderMissing("no such folder")]),
        times=st.integers(1, 3),
    )
    def the_server_fails_in_a_pass(self, call: str, error: OnradarError, times: int) -> None:
        self.server.fail(call, error, times=times)
        with suppress(OnradarError):
            self._pass()

    @rule(how=st.sampled_from(["refused", "cut", "stored, OK lost"]), times=st.integers(1, 3))
    def the_server_takes_no_draft_or_does_not_tell(self, how: str, times: int) -> None:
        error = AppendRefused(how) if how == "refused" else Unavailable(how)
        self.server.fail("append_draft", error, after=how.startswith("stored"), times=times)
        with suppress(OnradarError):
            self._pass()

    def _pass(self) -> None:
        """Do what `onradar --once` does."""
        with only_instance(Path(self.folder.name) / "state"):
            before = self.server.snapshot()
            try:
                self._visit()
            finally:
                self.fate.spare()
                self.server.heal()
                assert self.server.snapshot() == before

    def _visit(self) -> None:
        try:
            refuse_parked(self.station, self.store, self._clock())
            visit(self.station, lambda station, box: self._work(station, box, self.store), threading.Event())
        except OnradarError as error:
            note_failure(self.station, self.store, error, self._clock())
            if isinstance(error, SignInRefused) and not isinstance(error, Parked) and not self.fate.struck:
                assert self.secret not in self.refused, "tried into a lock-out"
                self.refused.add(self.secret)
            raise

    def _work(self, station: Station, mailbox: Mailbox, store: Store) -> Work:
        return Work(
            account=station.account,
            owner=station.owner,
            mailbox=mailbox,
            store=store,
            judge=EverybodyRejects,
            reply=Reply(),
            now=self._clock(),
            report=lambda _: None,
        )

    def _clock(self) -> datetime:
        return self.now + self.skew

    # -- what must hold --------------------------------------------------------------------------

    @invariant()
    def no_mail_has_two_drafts(self) -> None:
        if hasattr(self, "server"):
            ids = Counter(email.message_from_bytes(draft)["Message-ID"] for draft in self.server.appended)
            assert all(count == 1 for count in ids.values())

    def teardown(self) -> None:
        if not hasattr(self, "server"):
            return
        self.secret = self.wanted
        for _ in range(3):
            self.now += timedelta(minutes=10)
            self._pass()
        self.no_mail_has_two_drafts()
        answers = Counter(str(email.message_from_bytes(draft)["In-Reply-To"]) for draft in self.server.appended)
        if self.elsewhere:  # which of two namesakes another machine has answered, nobody here can tell
            self.excused |= self.twins
        came = Counter(post.message_id for post in self.came.values())
        owed = Counter(post.message_id for post in self.came.values() if post.subject not in self.excused)
        assert not [one for one in owed - answers if one not in self.answered], "a draft is missing"
        assert not answers - came, "a draft too many"
        self.folder.cleanup()

    def _draft(self, nth: int) -> int:
        drafts = self.server.snapshot("Drafts")
        return drafts[nth % len(drafts)][0]

    def _where(self, mailbox: str, header: str, value: str) -> list[int]:
        stored = self.server.folders[mailbox].messages
        return [uid for uid, one in stored.items() if email.message_from_bytes(one.message)[header] == value]


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=sizes.LIVES, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
