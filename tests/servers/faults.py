"""Servers and lines that misbehave: each fault is a Tampering of the recorder, and counts how often it fired.

A fault knows the commands, for the recorder's Session follows the client's stream. One connection at a time:
a client that says one command after the other, as onradar does. What is not `for ever` goes wrong once.
"""
# ruff: noqa: ARG002 - a hook takes what it is given, whether it needs it or not

import contextlib
import random
import re
import threading
import time
from collections.abc import Callable, Iterable
from enum import Enum, auto

from tests.servers.recorder import Command, Cut, Session, Tampering

FOR_EVER = 1_000_000
OK = rb"^%s OK[^\r\n]*\r\n"


class Fault(Tampering):
    """Something that goes wrong at a command; `fired` counts, `matches` says at which."""

    def __init__(self, verb: str = "", holding: bytes = b"", *, times: int = 1) -> None:
        self.fired = 0
        self._verb, self._holding = verb, holding
        self._times = times
        self._session: Session | None = None
        self._seen = 0
        self._aside = b""
        self.at: Command | None = None  # the matching command that is under way

    def begin(self, session: Session) -> None:
        self._session, self._seen, self.at = session, 0, None

    def to_server(self, octets: bytes) -> bytes:
        commands = self.session.commands
        if len(commands) > self._seen:
            self._seen = len(commands)
            self.at = commands[-1] if self._matches(commands[-1]) and self.fired < self._times else None
            return self.said(octets) if self.at else octets
        return self.went_on(octets) if self.at else octets

    def to_client(self, octets: bytes) -> bytes:
        return self.answered(octets) if self.at else octets

    def aside(self) -> bytes:
        told, self._aside = self._aside, b""
        return told

    @property
    def session(self) -> Session:
        assert self._session is not None
        return self._session

    def fire(self) -> None:
        self.fired += 1

    def answer(self, text: bytes, untagged: bytes = b"") -> bytes:
        """Answer the command in the server's place, which hears nothing of it."""
        self.fire()
        self.at = None
        self._aside = untagged + self.session.tag + b" " + text + b"\r\n"
        return b""

    def _matches(self, command: Command) -> bool:
        return command.verb == self._verb and self._holding.upper() in command.arguments.upper()

    # What a fault overrides: each is called only while a matching command is under way.

    def said(self, octets: bytes) -> bytes:
        """Take the line of the command."""
        return octets

    def went_on(self, octets: bytes) -> bytes:
        """Take what follows the line: a literal."""
        return octets

    def answered(self, octets: bytes) -> bytes:
        """Take what the server answers."""
        return octets


class CutAt(Fault):
    """The line is cut when a command is said: the server never hears of it."""

    def __init__(self, verb: str, holding: bytes = b"", *, reset: bool = False, times: int = 1) -> None:
        super().__init__(verb, holding, times=times)
        self._reset = reset

    def said(self, octets: bytes) -> bytes:
        self.fire()
        raise Cut(reset=self._reset)


class CutInLiteral(Fault):
    """The line is cut in the middle of a draft's text."""

    def __init__(self) -> None:
        super().__init__("APPEND")

    def went_on(self, octets: bytes) -> bytes:
        self.fire()
        raise Cut(octets[: len(octets) // 2])


class LateLiteral(Fault):
    """The client is cut off when it has said its draft, and the server gets it only some time after that."""

    def __init__(self, late_s: float) -> None:
        super().__init__("APPEND")
        self._late_s = late_s

    def went_on(self, octets: bytes) -> bytes:
        if self.session.literal_left:
            return b""
        self.fire()
        # The server needs the end of the line, too, or it drops what it got and nothing is proven.
        raise Cut(self.session.commands[-1].literals[-1] + b"\r\n", late_s=self._late_s)


class LostOk(Fault):
    """The server has stored the draft, and its OK is lost; with `stall_s` only after a silence."""

    def __init__(self, stall_s: float = 0.0) -> None:
        super().__init__("APPEND")
        self._stall_s = stall_s

    def answered(self, octets: bytes) -> bytes:
        if re.search(OK % re.escape(self.session.tag), octets, re.MULTILINE) is None:
            return octets
        self.fire()
        time.sleep(self._stall_s)
        raise Cut


class SlowOk(LostOk):
    """The server has stored the draft, and its OK comes late."""

    def answered(self, octets: bytes) -> bytes:
        if re.search(OK % re.escape(self.session.tag), octets, re.MULTILINE):
            self.fire()
            time.sleep(self._stall_s)
        return octets


class Slow(Fault):
    """The answer to a command takes its time."""

    def __init__(self, verb: str, holding: bytes = b"", *, stall_s: float) -> None:
        super().__init__(verb, holding)
        self._stall_s = stall_s

    def answered(self, octets: bytes) -> bytes:
        self.fire()
        self.at = None
        time.sleep(self._stall_s)
        return octets


class Meanwhile(Fault):
    """Something else happens when a command is said."""

    def __init__(self, verb: str, what: Callable[[], object]) -> None:
        super().__init__(verb)
        self._what = what

    def said(self, octets: bytes) -> bytes:
        self.fire()
        self._what()
        return octets


class Rendezvous(Tampering):
    """A server so busy that nobody's APPEND is taken before so many have said theirs, or patience ends."""

    def __init__(self, parties: int, patience_s: float) -> None:
        self.fired = 0
        self._barrier = threading.Barrier(parties)
        self._patience_s = patience_s

    def to_server(self, octets: bytes) -> bytes:
        if re.match(rb"\w+ APPEND ", octets):
            with contextlib.suppress(threading.BrokenBarrierError):
                self._barrier.wait(self._patience_s)
                self.fired += 1
        return octets


class Answer(Fault):
    """The server refuses a command, or claims something, without doing anything."""

    def __init__(self, text: bytes, verb: str, holding: bytes = b"", *, untagged: bytes = b"", times: int = 1) -> None:
        super().__init__(verb, holding, times=times)
        self._text, self._untagged = text, untagged

    def said(self, octets: bytes) -> bytes:
        return self.answer(self._text, self._untagged)


class Goodbye(Fault):
    """The server says BYE at a command and closes the line."""

    def said(self, octets: bytes) -> bytes:
        self.fire()
        raise Cut(farewell=b"* BYE shutting down\r\n")


class Silence(Fault):
    """The server takes a command and never answers."""

    def said(self, octets: bytes) -> bytes:
        self.fire()
        return octets

    def answered(self, octets: bytes) -> bytes:
        return octets if octets.startswith(b"+") else b""


class DeadInIdle(Fault):
    """The line dies without a word once IDLE has begun, as when a router forgets it."""

    def __init__(self) -> None:
        super().__init__("IDLE")
        self._dead = False

    def begin(self, session: Session) -> None:
        super().begin(session)
        self._dead = False

    def to_server(self, octets: bytes) -> bytes:
        return b"" if self._dead else super().to_server(octets)

    def to_client(self, octets: bytes) -> bytes:
        return b"" if self._dead else super().to_client(octets)

    def answered(self, octets: bytes) -> bytes:
        self._dead = octets.startswith(b"+")
        self.fired += self._dead
        return octets


class NoWelcome(Fault):
    """The server says BYE in place of a greeting."""

    def to_client(self, octets: bytes) -> bytes:
        if self.fired >= self._times or self.session.commands:
            return octets
        self.fire()
        raise Cut(b"* BYE too busy, come again later\r\n")


class Garbage(Fault):
    """The answer to a command is noise."""

    def answered(self, octets: bytes) -> bytes:
        self.fire()
        self.at = None
        return random.Random(self.fired).randbytes(200).replace(b"\n", b"x") + b"\r\n"


class Noise(Tampering):
    """A line or a server that gets octets wrong: here and there one is another, is missing, or comes twice."""

    def __init__(self, chance: random.Random, one_in: int) -> None:
        self.fired = 0
        self._chance, self._one_in = chance, one_in

    def to_client(self, octets: bytes) -> bytes:
        found = bytearray()
        for octet in octets:
            if self._chance.randrange(self._one_in):
                found.append(octet)
                continue
            self.fired += 1
            kind = self._chance.randrange(3)
            found += (b"", bytes([octet, octet]), bytes([self._chance.randrange(256)]))[kind]
        return bytes(found)


class CutAfter(Fault):
    """The line is cut when the client has received so many octets."""

    def __init__(self, octets: int) -> None:
        super().__init__()
        self._left, self._passed = octets, 0

    def begin(self, session: Session) -> None:
        super().begin(session)
        self._passed = 0

    def to_client(self, octets: bytes) -> bytes:
        room = self._left - self._passed
        self._passed += len(octets)
        if self.fired >= self._times or room >= len(octets):
            return octets
        self.fire()
        raise Cut(octets[:room])


class Drip(Tampering):
    """A line that passes on a few octets at a time."""

    def __init__(self, size: int = 64, pause_s: float = 0.001) -> None:
        self.fired = 0
        self._size, self._pause_s = size, pause_s

    def pieces(self, octets: bytes) -> Iterable[bytes]:
        self.fired += 1
        for start in range(0, len(octets), self._size):
            time.sleep(self._pause_s)
            yield octets[start : start + self._size]


class Rewriting(Tampering):
    """A server of another habit: what it says is rewritten, for ever."""

    def __init__(self, *changes: tuple[bytes, bytes]) -> None:
        self.fired = 0
        self._changes = changes

    def to_client(self, octets: bytes) -> bytes:
        for pattern, becomes in self._changes:
            octets, changed = re.subn(pattern, becomes, octets)
            self.fired += changed
        return octets


class Point(Enum):
    """Where in a command a process is killed."""

    SAID = auto()  # its line was sent
    HALF_LITERAL = auto()
    LITERAL = auto()  # all of the literal was sent, not the end of the line
    DONE = auto()  # the server has done it, the client doesn't know
    TOLD = auto()  # the client has just been told


class Kill(Fault):
    """The client's process is killed at a point of a command; `victim` does it."""

    def __init__(self, point: Point, verb: str, holding: bytes = b"") -> None:
        super().__init__(verb, holding)
        self._point = point
        self.victim: Callable[[], None] = lambda: None

    def said(self, octets: bytes) -> bytes:
        return self._cut() if self._point is Point.SAID else octets

    def went_on(self, octets: bytes) -> bytes:
        if self._point is Point.HALF_LITERAL:
            return self._cut(octets[: len(octets) // 2])
        if self._point is Point.LITERAL and not self.session.literal_left:
            return self._cut(octets)
        return octets

    def answered(self, octets: bytes) -> bytes:
        if re.search(OK % re.escape(self.session.tag), octets, re.MULTILINE) is None:
            return octets
        if self._point is Point.DONE:
            return self._cut()
        if self._point is Point.TOLD:
            self.fire()
            threading.Timer(0.0005, self.victim).start()
        return octets

    def _cut(self, last: bytes = b"") -> bytes:
        self.fire()
        self.victim()
        raise Cut(last)


class KillAfter(Tampering):
    """The client's process is killed a moment after so many pieces have passed in either direction."""

    def __init__(self, pieces: int = FOR_EVER, delay_s: float = 0.0) -> None:
        self.fired = 0
        self.passed = 0
        self.victim: Callable[[], None] = lambda: None
        self._at, self._delay_s = pieces, delay_s

    def to_server(self, octets: bytes) -> bytes:
        return self._count(octets)

    def to_client(self, octets: bytes) -> bytes:
        return self._count(octets)

    def _count(self, octets: bytes) -> bytes:
        self.passed += 1
        if self.passed == self._at:
            self.fired += 1
            threading.Timer(self._delay_s, self.victim).start()
        return octets
