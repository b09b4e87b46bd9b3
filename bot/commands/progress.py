"""Progress bars: on a terminal only, on stderr, and only when it takes long enough to wonder."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

T = TypeVar("T")
MANY = 30  # fewer mails than this are done before a bar could be read


def of_pass(*, quiet: bool) -> Callable[[int, int], None]:
    """Give what a pass calls with (done, total)."""
    if quiet or not sys.stderr.isatty():
        return lambda _done, _total: None
    return _Bar()


def counted(items: Iterable[T], label: str, total: int | None = None) -> Iterator[T]:
    """Pass items on, with a bar beside them on a terminal; without a total it pulses."""
    if not sys.stderr.isatty() or not sys.stdout.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, label, total=total, console=Console(stderr=True), transient=True)


class _Bar:
    """A bar that appears when there are many mails and goes when they are done."""

    def __init__(self) -> None:
        self._progress: Progress | None = None
        self._task: TaskID | None = None

    def __call__(self, done: int, total: int) -> None:
        if total < MANY:
            return
        if self._progress is None or self._task is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (TextColumn("reading mail"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._progress.start()
            self._task = self._progress.add_task("", total=total)
        self._progress.update(self._task, completed=done, total=total)
        if done >= total:
            self._progress.stop()
            self._progress = self._task = None
