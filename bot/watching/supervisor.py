"""Tell systemd how the daemon is: ready, alive, leaving (sd_notify(3), a datagram to $NOTIFY_SOCKET).

Without systemd there is no such variable, and nothing is said. A daemon whose main loop hangs stops pinging and is
started again by `WatchdogSec`.
"""

import contextlib
import os
import socket
import time
from collections.abc import Mapping


class Supervisor:
    """Speaks to whoever started us."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._address = environ.get("NOTIFY_SOCKET", "")
        period = environ.get("WATCHDOG_USEC", "")
        mine = environ.get("WATCHDOG_PID", "") in {"", str(os.getpid())}
        self._every_s = int(period) / 2e6 if period.isdigit() and mine else 0.0
        self._next = 0.0

    def say(self, state: str) -> None:
        """Send a state, for instance READY=1; a supervisor that doesn't listen is no reason to fail."""
        if not self._address:
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as link:
            link.connect(address)
            link.sendall(state.encode())

    def ping(self) -> None:
        """Say that we are alive, as often as the watchdog wants it."""
        now = time.monotonic()
        if self._every_s and now >= self._next:
            self._next = now + self._every_s
            self.say("WATCHDOG=1")
