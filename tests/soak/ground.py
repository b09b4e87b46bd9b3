"""The ground that is shelled: a mailbox with rejections that each deserve one draft, and the command set on it."""

import email
import itertools
import os
import shutil
import sqlite3
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.conftest import Server
from tests.servers.recorder import Tampering
from tests.soak.nursery import Child, Nursery, Ran
from tests.system import mails
from tests.system.command import Onradar

NAMES = ("Ines Moreau", "Priya Raman", "Henrik Dahl", "Callum Reid", "Jonas Wirth", "Maria Lopes", "Tom Becker")
TEXT = (
    "Dear Noor,\n\nthank you for the interview last week. Unfortunately we have decided to move forward with another "
    "candidate for the {role} position. We enjoyed talking with you and I am sorry that I have no better news.\n\n"
    "Kind regards,\n{name}\n"
)
# What is proven here must not depend on the day's model: whatever might be a rejection is answered.
SETTINGS: dict[str, object] = {"threshold": 0.02, "review_threshold": 0.02}


def letter(to: str, number: int) -> bytes:
    """Give a rejection that deserves a draft, each number from another person."""
    name = NAMES[number % len(NAMES)]
    sender = f"{name} <{name.partition(' ')[0].lower()}@firm{number}.example>"
    return mails.message(sender, f"Designer {number}", TEXT.format(role="Set Designer", name=name), to, number)


needs_strace = pytest.mark.skipif(
    not shutil.which("strace") and not os.environ.get("CI"), reason="strace is not installed (apt-get install strace)"
)


@dataclass(frozen=True)
class Damage:
    """What went wrong for the user, as the mailbox shows it."""

    lost: int
    duplicated: int
    inbox_changed: bool


NONE = Damage(lost=0, duplicated=0, inbox_changed=False)


@dataclass
class Ground:
    """One user's mailbox; `server` may be behind any recorder."""

    server: Server
    onradar: Onradar
    nursery: Nursery
    grace: str = "0s"
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.onradar.configure(self.server.account, reply={**SETTINGS, "grace": f'"{self.grace}"'})
        self._before = self.server.snapshot()

    def deliver(self, letters: int) -> None:
        """Let more rejections arrive."""
        first = len(self.asked)
        new = [letter(self.server.user, number) for number in range(first, first + letters)]
        self.server.dovecot.deliver_all(self.server.user, new)
        self.asked += [str(email.message_from_bytes(one)["Message-ID"]) for one in new]
        self._before = self.server.snapshot()

    def once(self, *words: str) -> Ran:
        """Make a pass."""
        return self.start(*words).wait()

    def start(self, *words: str, stopped: bool = False) -> Child:
        """Begin a pass."""
        return self.nursery.start(self.onradar.environment(), "--once", *words, stopped=stopped)

    def traced(self, *what: str, output: Path = Path("/dev/null")) -> Ran:
        """Make a pass under strace, which watches or meddles with system calls from the first line of `main` on."""
        child = self.start(stopped=True)
        child.await_stop()
        tracer = subprocess.Popen(["strace", "-f", "-qq", "-o", str(output), *what, "-p", str(child.pid)])
        child.await_tracer()
        child.go_on()
        ran = child.wait()
        tracer.wait(20)
        return ran

    def recover(self) -> Ran:
        """Make passes, undisturbed, until nothing is left to be done; the last of them."""
        ran = self.once()
        if self._open():
            time.sleep(float(self.grace.removesuffix("s")))
            ran = self.once()
        return ran

    def _open(self) -> bool:
        with sqlite3.connect(self.onradar.state) as state:
            found = state.execute("SELECT 1 FROM mail WHERE state IN ('planned', 'appending')").fetchone()
        state.close()
        return found is not None

    def answers(self, *folders: str) -> Counter[str]:
        """Count the drafts by the mail that they answer."""
        return Counter(
            str(email.message_from_bytes(raw)["In-Reply-To"])
            for folder in folders or ("Drafts",)
            for _, raw in self.server.messages(folder)
        )

    def damage(self) -> Damage:
        """Say what is wrong now that everything should be done."""
        answers = self.answers()
        return Damage(
            lost=sum(one not in answers for one in self.asked),
            duplicated=sum(count - 1 for count in answers.values()),
            inbox_changed=self.server.snapshot() != self._before,
        )


@dataclass
class Field:
    """Where grounds are staked out: one server behind one recorder, whose tampering is the trouble of the hour."""

    server: Server
    nursery: Nursery
    folder: Path
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def ground(self, letters: int = 2, grace: str = "0s", nursery: Nursery | None = None) -> Ground:
        """Give a user of its own with so many rejections."""
        user = self.server.dovecot.new_user()
        own = replace(self.server, user=user, account=replace(self.server.account, user=user))
        ground = Ground(own, Onradar(self.folder / str(next(self._numbers))), nursery or self.nursery, grace)
        ground.deliver(letters)
        return ground

    def trouble(self, tampering: Tampering) -> None:
        """Let this go wrong from now on."""
        self.server.recorder.tampering = tampering

    def peace(self) -> None:
        """Let every connection come to its end, and nothing go wrong from now on."""
        self.server.recorder.settle()
        self.server.recorder.tampering = Tampering()
