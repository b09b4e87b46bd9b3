"""An onradar whose minutes are moments: five hundred reconnects in a minute, a dead line found in three seconds."""

from datetime import timedelta

from bot.mailbox import client, idle
from bot.watching import watcher


def apply() -> None:
    """Shorten each pause, and each patience."""
    watcher.BACKOFF_FIRST = watcher.BACKOFF_MAX = timedelta(milliseconds=10)
    watcher.IDLE_WINDOW = timedelta(seconds=1)
    idle.WINDOW_S = 1.0
    client.READ_S = 2.0
