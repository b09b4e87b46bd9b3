"""Wait for news: IDLE (RFC 2177) in windows, ended by time, by news, or by the one who wants us to stop.

A dead link looks like a quiet one for as long as nothing is said, so no window is longer than five minutes:
DONE is answered or the link is dead. Whoever waited searches afterwards, whatever the answer was.
"""

import threading
import time

from bot.mailbox.client import Client
from bot.mailbox.failures import Refused

WINDOW_S = 300.0
GLANCE_S = 0.8  # how late a stop may be noticed


def wait(client: Client, seconds: float, stop: threading.Event) -> bool:
    """Wait on the examined mailbox for at most so long; True when there may be new mail.

    Raises Unavailable when the connection is found dead.
    """
    until = time.monotonic() + seconds
    if not client.offers("IDLE"):
        return _without_idle(client, until, stop)
    while not stop.is_set() and (left := until - time.monotonic()) > 0:
        try:
            tag = client.start_idle()
        except Refused:  # advertised, and yet not granted
            return _without_idle(client, until, stop)
        if _window(client, tag, min(left, WINDOW_S), stop):
            return True
    return False


def _window(client: Client, tag: bytes, seconds: float, stop: threading.Event) -> bool:
    until = time.monotonic() + seconds
    news = False
    while not news and not stop.is_set() and (left := until - time.monotonic()) > 0:
        news = client.hear(tag, min(left, GLANCE_S))
    return client.stop_idle(tag) or news


def _without_idle(client: Client, until: float, stop: threading.Event) -> bool:
    stop.wait(max(0.0, until - time.monotonic()))
    client.nudge()
    return True
