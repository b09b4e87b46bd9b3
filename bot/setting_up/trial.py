"""The account tried for real before anything is written: signed in, folders found, the last fortnight judged."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.app import App
from bot.mail import Folders
from bot.state.store import Store
from bot.watching.ports import Mailbox
from bot.watching.visit import Station, visit
from bot.watching.work import Handled, Work


@dataclass(frozen=True, slots=True)
class Tried:
    """What a dry run saw."""

    folders: Folders
    handled: tuple[Handled, ...]


def attempt(app: App, label: str, since: datetime, progress: Callable[[int, int], None]) -> Tried:
    """Sign in and judge what came since; writes nothing anywhere. Raises OnradarError."""
    (station,) = app.stations([label])
    handled: list[Handled] = []
    seen: list[Folders] = []

    def work(store: Store) -> Callable[[Station, Mailbox], Work]:
        def made(asked: Station, mailbox: Mailbox) -> Work:
            seen.append(mailbox.folders())
            return app.work(asked, mailbox, store, handled.append, since=since, dry_run=True, progress=progress)

        return made

    with app.store(read_only=True) as store:
        visit(station, work(store), threading.Event())
    return Tried(seen[0], tuple(sorted(handled, key=lambda one: one.ref.uid)))
