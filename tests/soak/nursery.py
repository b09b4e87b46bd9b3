"""A process that has loaded onradar and forks one after another: the command at a tenth of its price.

What runs is `bot.cli.main` in a process of its own with a pid that can be killed; only the imports and the
model are inherited. Run as a program it obeys lines on stdin; `Nursery` is the side that gives them.
"""

import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Ran:
    """How a run ended: its exit code, minus the signal for one that was killed."""

    returncode: int
    stdout: str
    stderr: str
    peak_kb: int  # of resident memory

    @property
    def killed(self) -> bool:
        return self.returncode == -signal.SIGKILL


@dataclass
class Child:
    """A run under way."""

    pid: int
    _nursery: "Nursery"
    _base: Path

    def wait(self) -> Ran:
        """Wait for its end."""
        end = self._nursery.say({"wait": self.pid})
        self._nursery.alive.discard(self.pid)
        told = [self._base.with_suffix(end).read_text(encoding="utf-8", errors="replace") for end in (".out", ".err")]
        return Ran(end["code"], told[0], told[1], end["peak_kb"])

    def kill(self) -> None:
        """End it as a power cut would, if it still runs."""
        self.signal(signal.SIGKILL)

    def signal(self, number: signal.Signals) -> None:
        """Send it a signal, if it still runs."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def go_on(self) -> None:
        """Let a run that was started stopped begin."""
        self.signal(signal.SIGCONT)

    def await_stop(self) -> None:
        """Wait until a run that is started stopped has stopped."""
        while self.status("State:")[:1] not in {"T", "t"}:
            time.sleep(0.001)

    def await_tracer(self) -> None:
        """Wait until somebody traces it."""
        while self.status("TracerPid:") == "0":
            time.sleep(0.001)

    def status(self, field: str) -> str:
        """Give a field of what the kernel knows of it."""
        lines = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
        return next(line.partition(":")[2].strip() for line in lines if line.startswith(field))

    def said(self) -> str:
        """Give what it has written to stderr so far."""
        return self._base.with_suffix(".err").read_text(encoding="utf-8", errors="replace")


class Nursery:
    """Starts runs; `wrapper` is a module whose `apply` is called before the fork: it may break what it likes."""

    def __init__(self, wrapper: str = "") -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="nursery")
        self._count = 0
        self.alive: set[int] = set()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.soak.nursery", wrapper],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin
        assert self._process.stdout
        for pid in self.alive:  # left running by a test that failed
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()
        self._folder.cleanup()

    def start(self, environment: dict[str, str], *words: str, stopped: bool = False) -> Child:
        """Start a run."""
        self._count += 1
        base = Path(self._folder.name) / str(self._count)
        base.with_suffix(".err").touch()
        born = self.say({"words": words, "environment": environment, "base": str(base), "stopped": stopped})
        self.alive.add(born["pid"])
        return Child(born["pid"], self, base)

    def run(self, environment: dict[str, str], *words: str) -> Ran:
        """Make a run to its end."""
        return self.start(environment, *words).wait()

    def say(self, order: dict[str, Any]) -> dict[str, Any]:
        """Give an order, take the answer."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


def _serve(wrapper: str) -> None:
    if wrapper:
        importlib.import_module(f"tests.soak.{wrapper}").apply()
    for line in sys.stdin:
        order = json.loads(line)
        if "wait" in order:
            _, status, used = os.wait4(order["wait"], 0)
            answer = {"code": os.waitstatus_to_exitcode(status), "peak_kb": used.ru_maxrss}
        else:
            _load(order["environment"])
            answer = {"pid": os.fork()}
            if not answer["pid"]:
                _live(order)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _load(environment: dict[str, str]) -> None:
    """Load what every run loads, so that the forks needn't."""
    from bot.app import App, make_judge
    from bot.replying import templates

    for name in ("bot.cli", "bot.commands.once", "bot.mailbox.imap"):
        importlib.import_module(name)
    reply = App.configured(environment["ONRADAR_CONFIG"]).settings.reply
    make_judge(reply)
    templates.load(reply.templates)


def _live(order: dict[str, Any]) -> None:
    """Be onradar."""
    os.environ.clear()
    os.environ.update(order["environment"])
    os.umask(0)  # the most careless user there is
    for number, end in ((1, ".out"), (2, ".err")):
        handle = os.open(order["base"] + end, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(handle, number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.closerange(3, 256)
    if order["stopped"]:
        os.kill(os.getpid(), signal.SIGSTOP)
    from bot.cli import main

    code = main(order["words"])
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve(sys.argv[1])
