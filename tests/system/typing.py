"""A person at a terminal: a pseudo-terminal that waits for each question and types the answer."""

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field

from tests.system.command import Onradar

PATIENCE_S = 40.0
_COLOURS = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


@dataclass
class Typist:
    """Runs a command in a terminal of its own; `screen` is all that it said."""

    onradar: Onradar
    words: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    screen: str = ""

    def __post_init__(self) -> None:
        self._terminal, far = pty.openpty()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", *self.words],
            stdin=far,
            stdout=far,
            stderr=far,
            start_new_session=True,
            env=self.onradar.environment(TERM="dumb", COLUMNS="160", **self.environment),
        )
        os.close(far)
        self._read_to = 0

    def answer(self, question: str, answer: str) -> None:
        """Wait for a question and type."""
        self.wait_for(question)
        os.write(self._terminal, f"{answer}\n".encode())

    def wait_for(self, words: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while words not in self.screen[self._read_to :]:
            assert self._more(), f"it ended without asking {words!r}: {self.screen}"
            assert time.monotonic() < end, f"it didn't ask {words!r}: {self.screen}"
        self._read_to = self.screen.index(words, self._read_to) + len(words)

    def interrupt(self) -> int:
        """Press Ctrl-C, as late as a person would: CPython notices it once it waits for the line."""
        time.sleep(0.3)
        os.kill(self._process.pid, signal.SIGINT)
        return self.end()

    def end(self) -> int:
        """Read to the end; the exit code."""
        while self._more():
            pass
        code = self._process.wait(PATIENCE_S)
        os.close(self._terminal)
        return code

    def _more(self) -> bool:
        ready, _, _ = select.select([self._terminal], [], [], PATIENCE_S)
        assert ready, f"it hangs: {self.screen}"
        try:
            octets = os.read(self._terminal, 65536)
        except OSError:  # Linux says so when the far side is closed
            return False
        self.screen += _COLOURS.sub("", octets.decode("utf-8", "replace")).replace("\r", "")
        return bool(octets)
