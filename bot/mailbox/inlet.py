"""Read from a socket what the peer sends, within bounds that no peer can stretch.

A server that drips a byte a minute, sends a line without end or falls silent is a dead one: each command has
a limit of seconds and octets, and once the program is asked to stop, patience ends after a moment.
"""

import imaplib
import re
import select
import socket
import ssl
import threading
import time

COMMAND_LIMIT_S = 300.0
COMMAND_OCTETS_MAX = 64 * 1024 * 1024
STOP_S = 3.0
"""How long an answer is still waited for once the program is asked to stop."""
STEP_S = 0.5
_CHUNK = 64 * 1024
_LITERAL_AT_END = re.compile(rb"\{\d+\}\r\n$")


class Inlet:
    """A buffered reader that knows what is waiting, and that nobody can keep busy for ever."""

    def __init__(self, source: socket.socket, stop: threading.Event, limit_s: float = COMMAND_LIMIT_S) -> None:
        self.source = source
        self._stop = stop
        self._limit_s = limit_s
        self._buffer = bytearray()
        self._deadline = 0.0
        self._received = 0
        self.renew()

    def renew(self) -> None:
        """Begin the bounds anew: a command is being sent."""
        self._deadline = time.monotonic() + self._limit_s
        self._received = 0

    def line(self, longest: int, *, shorten: bool) -> bytes:
        """Read a line with its CRLF.

        A longer one than `longest` aborts; with `shorten` its middle is left out instead, so that one
        monstrous BODYSTRUCTURE costs one message and not the connection. An announced literal at its end stays.
        """
        head, searched = b"", 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            if len(self._buffer) > longest:
                if not shorten:
                    raise imaplib.IMAP4.abort(f"a line of more than {longest} octets")
                head = head or bytes(self._buffer[:longest])
                del self._buffer[:-32]
            searched = len(self._buffer)
            self._fill()
        line = self._take(end + 1)
        if not head and len(line) <= longest:
            return line
        if not shorten:
            raise imaplib.IMAP4.abort(f"a line of more than {longest} octets")
        literal = _LITERAL_AT_END.search(line)
        return (head or line[:longest]) + (literal[0] if literal else b"\r\n")

    def exactly(self, size: int) -> bytes:
        """Read so many octets."""
        while len(self._buffer) < size:
            self._fill()
        return self._take(size)

    def has_line(self, timeout_s: float) -> bool:
        """Wait for a whole line for at most so long, without blocking on half of one."""
        until = time.monotonic() + timeout_s
        while b"\n" not in self._buffer:
            left = until - time.monotonic()
            if left <= 0:
                return False
            # TLS may hold decrypted octets that the socket doesn't show; and a readable socket may hold
            # a TLS record without any (a session ticket).
            if not self._glance() and not _readable(self.source, left):
                return False
        return True

    def _glance(self) -> bool:
        """Take what is there without waiting; False when there is nothing."""
        usual = self.source.gettimeout()
        self.source.setblocking(False)
        try:
            octets = self.source.recv(_CHUNK)
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        finally:
            self.source.settimeout(usual)
        if not octets:
            raise imaplib.IMAP4.abort("the server closed the connection")
        self._buffer += octets
        self._received += len(octets)
        if self._received > COMMAND_OCTETS_MAX:
            raise imaplib.IMAP4.abort(f"more than {COMMAND_OCTETS_MAX} octets in answer to one command")
        return True

    def _fill(self) -> None:
        """Wait for more; not beyond the socket's time limit, the command's, or a moment after a stop."""
        quiet_until = min(self._deadline, time.monotonic() + (self.source.gettimeout() or self._limit_s))
        while not self._glance():
            now = time.monotonic()
            if self._stop.is_set():
                quiet_until = min(quiet_until, now + STOP_S)
            if now >= quiet_until:
                raise TimeoutError("the answer took too long")
            _readable(self.source, min(quiet_until - now, STEP_S))

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


def _readable(link: socket.socket, timeout_s: float) -> bool:
    if hasattr(select, "poll"):  # select() can't watch descriptors from 1024 up
        poll = select.poll()
        poll.register(link.fileno(), select.POLLIN)
        return bool(poll.poll(timeout_s * 1000))
    return bool(select.select([link], [], [], timeout_s)[0])
