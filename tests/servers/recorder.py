"""An independent witness: a TLS-terminating proxy that records every command that a client says.

It stands on 127.0.0.1 between onradar and a server, in a thread of its own, and follows the client's stream
with a small parser that shares no code with bot/mailbox: literals, SASL answers and IDLE are told apart
from commands. `forbidden` says which of the recorded commands onradar must never have said.

`Tampering` is the place for misbehaving servers: it sees both directions and may change, hold or cut them.
"""

import contextlib
import re
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

RECORDED: list["Command"] = []
"""Every command that any audited recorder of this process has seen: judged at the end of the test session."""


@dataclass
class Command:
    """One command: its verb in upper case ("UID FETCH"), what follows it, and the literals in it."""

    session: int
    verb: str
    arguments: bytes
    literals: list[bytes] = field(default_factory=list)
    protected: bool = True
    examined: bool = False


class Cut(ConnectionError):
    """Raised by a tampering: the connection ends here, `last` being all that is still passed on.

    The client is told a `farewell`. With `reset` it sees RST. With `late_s` the client is cut off at once and
    the server gets `last` so much later, as it happens when a literal is still in flight.
    """

    def __init__(self, last: bytes = b"", *, farewell: bytes = b"", reset: bool = False, late_s: float = 0.0) -> None:
        super().__init__("cut by the test")
        self.last = last
        self.farewell = farewell
        self.reset = reset
        self.late_s = late_s


class Tampering:
    """What the proxy does to the stream: nothing. tests/servers/faults.py has those that do harm."""

    def begin(self, session: "Session") -> None:
        """Take notice of a new connection."""

    def to_server(self, octets: bytes) -> bytes:
        """Give what the server is to receive instead of these octets."""
        return octets

    def to_client(self, octets: bytes) -> bytes:
        """Give what the client is to receive instead of these octets."""
        return octets

    def aside(self) -> bytes:
        """Give what the client is to receive right after it has spoken, whatever the server says."""
        return b""

    def pieces(self, octets: bytes) -> Iterable[bytes]:
        """Give what the client receives piece by piece; take your time."""
        return (octets,)


class Hiding(Tampering):
    """A server that doesn't offer a capability: its name is overwritten wherever the server says it."""

    def __init__(self, *words: bytes) -> None:
        self._words = words
        self.fired = 0

    def to_client(self, octets: bytes) -> bytes:
        for word in self._words:
            self.fired += octets.count(word)
            octets = octets.replace(word, b"X" * len(word))
        return octets


class Replacing(Tampering):
    """A server that says something else: `was` is replaced wherever it says it."""

    def __init__(self, was: bytes, becomes: bytes) -> None:
        self._was, self._becomes = was, becomes
        self.fired = 0

    def to_client(self, octets: bytes) -> bytes:
        self.fired += octets.count(self._was)
        return octets.replace(self._was, self._becomes)


class Session:
    """What one connection said: its commands, its raw octets in clear, and how much it received."""

    def __init__(self, number: int, *, audited: bool) -> None:
        self.number = number
        self.protected = False
        self._audited = audited
        self.handshake_failed = False
        self.said = b""
        self.said_in_clear = b""
        self.received = 0
        self.commands: list[Command] = []
        self._buffer = b""
        self._literal: Command | None = None
        self._literal_left = 0
        self._literal_waits = False
        self._rest_of: Command | None = None
        self._answering = ""
        self._tag = b""
        self._examined = False

    def client_said(self, octets: bytes) -> None:
        """Follow the client's stream."""
        self.said += octets
        if not self.protected:
            self.said_in_clear += octets
        self._buffer += octets
        while self._buffer:
            if self._literal is not None:
                self._take_literal(self._literal)
                continue
            line, found, rest = self._buffer.partition(b"\r\n")
            if not found:
                break
            self._buffer = rest
            self._line(line)

    def server_said(self, octets: bytes) -> None:
        """Notice the end of a command during which the client says what is no command."""
        self.received += len(octets)
        pending = self._answering or (self._literal is not None and self._literal_waits)
        if pending and re.search(rb"^" + re.escape(self._tag) + rb" (?:OK|NO|BAD)", octets, re.MULTILINE):
            self._answering, self._literal, self._rest_of = "", None, None

    @property
    def tag(self) -> bytes:
        """The tag of the last command."""
        return self._tag

    @property
    def literal_left(self) -> int:
        """How much of a literal that was announced is still to come."""
        return self._literal_left if self._literal is not None else 0

    def _take_literal(self, command: Command) -> None:
        piece, self._buffer = self._buffer[: self._literal_left], self._buffer[self._literal_left :]
        command.literals[-1] += piece
        self._literal_left -= len(piece)
        if not self._literal_left:
            self._rest_of, self._literal = command, None

    def _line(self, line: bytes) -> None:
        if self._rest_of is not None:
            command, self._rest_of = self._rest_of, None
            command.arguments += line
        elif self._answering == "IDLE" and line.upper() == b"DONE":
            self._answering = ""
            self._record(Command(self.number, "DONE", b""))
            return
        elif self._answering == "AUTHENTICATE":
            return
        else:
            self._tag, _, rest = line.partition(b" ")
            verb, _, arguments = rest.partition(b" ")
            if verb.upper() == b"UID":
                word, _, arguments = arguments.partition(b" ")
                verb += b" " + word
            command = Command(self.number, verb.decode("latin-1").upper(), arguments)
            self._record(command)
            if command.verb in {"AUTHENTICATE", "IDLE"}:
                self._answering = command.verb
        literal = re.search(rb"\{(\d+)(\+?)\}$", line)
        if literal:
            command.literals.append(b"")
            self._literal, self._literal_left, self._literal_waits = command, int(literal[1]), not literal[2]

    def _record(self, command: Command) -> None:
        command.protected = self.protected
        command.examined = self._examined
        if command.verb == "EXAMINE":
            self._examined = True
        self.commands.append(command)
        if self._audited:
            RECORDED.append(command)


class Recorder:
    """The proxy: listens on `port` (TLS at once, or plain with STARTTLS) and goes on to a plain upstream port."""

    def __init__(
        self,
        upstream: int,
        context: ssl.SSLContext,
        *,
        implicit_tls: bool = True,
        upstream_source: str = "127.0.0.1",
        tampering: Tampering | None = None,
        audited: bool = True,
    ) -> None:
        self._upstream = upstream
        self._context = context
        self._implicit_tls = implicit_tls
        self._source = upstream_source
        self._audited = audited
        self.tampering = tampering or Tampering()
        self.sessions: list[Session] = []
        self._threads: list[threading.Thread] = []
        self._closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.1)
        self.port: int = self._listener.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept, name="recorder", daemon=True)
        self._accepting.start()

    @property
    def commands(self) -> list[Command]:
        return [command for session in self.sessions for command in session.commands]

    @property
    def received(self) -> int:
        """Octets that went to clients."""
        return sum(session.received for session in self.sessions)

    def settle(self) -> None:
        """Wait until every connection so far has ended and all that it said is recorded."""
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive(), "a client still holds its connection"

    def close(self) -> None:
        self._closing.set()
        self._accepting.join(5)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                client, _ = self._listener.accept()
            except TimeoutError:
                continue
            client.settimeout(20)
            session = Session(len(self.sessions), audited=self._audited)
            self.sessions.append(session)
            thread = threading.Thread(target=self._serve, args=(client, session), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, client: socket.socket, session: Session) -> None:
        with contextlib.ExitStack() as stack, contextlib.suppress(OSError):
            stack.callback(client.close)
            self.tampering.begin(session)
            if self._implicit_tls:
                client = self.protect(client, session)
                stack.callback(client.close)
            server = socket.create_connection(("127.0.0.1", self._upstream), 10, source_address=(self._source, 0))
            stack.callback(server.close)
            _Relay(self, client, server, session).run(stack, self._closing)

    def protect(self, client: socket.socket, session: Session) -> socket.socket:
        """Go on over TLS with a client."""
        try:
            protected = self._context.wrap_socket(client, server_side=True)
        except OSError:
            session.handshake_failed = True
            raise
        session.protected = True
        return protected


class _Relay:
    """One client's two directions, in one thread: an SSL object must not be used by two at once."""

    def __init__(self, recorder: Recorder, client: socket.socket, server: socket.socket, session: Session) -> None:
        self._recorder = recorder
        self._client = client
        self._server = server
        self._session = session

    def run(self, stack: contextlib.ExitStack, closing: threading.Event) -> None:
        while not closing.is_set():
            ready = self._ready()
            if self._client in ready:
                octets = _received(self._client)
                if octets is None or not self._from_client(octets, stack):
                    return
            if self._server in ready:
                octets = _received(self._server)
                if octets is None:
                    return
                try:
                    octets = self._recorder.tampering.to_client(octets)
                except Cut as cut:
                    self._tell(cut.last)
                    self._end(cut)
                    return
                self._tell(octets)

    def _tell(self, octets: bytes) -> None:
        if octets:
            self._session.server_said(octets)
            for piece in self._recorder.tampering.pieces(octets):
                self._client.sendall(piece)

    def _end(self, cut: Cut) -> None:
        """Cut the client off; without waiting for it, as a dead link would."""
        self._tell(cut.farewell)
        if cut.reset:
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._client.close()

    def _ready(self) -> list[socket.socket]:
        if isinstance(self._client, ssl.SSLSocket) and self._client.pending():
            return [self._client]
        return select.select([self._client, self._server], [], [], 0.1)[0]

    def _from_client(self, octets: bytes, stack: contextlib.ExitStack) -> bool:
        if not octets:
            return True
        starttls = re.fullmatch(rb"([A-Za-z0-9]+) STARTTLS\r\n", octets, re.IGNORECASE)
        self._session.client_said(octets)
        if starttls and not self._session.protected:
            self._client.sendall(starttls[1] + b" OK go ahead\r\n")
            # Answered here: the upstream connection stays plain.
            self._client = self._recorder.protect(self._client, self._session)
            stack.callback(self._client.close)
            return True
        try:
            octets = self._recorder.tampering.to_server(octets)
        except Cut as cut:
            self._end(cut)
            time.sleep(cut.late_s)
            self._server.sendall(cut.last)
            if cut.late_s:
                self._server.recv(65536)  # the server has taken it
            return False
        self._server.sendall(octets)
        self._tell(self._recorder.tampering.aside())
        return True


def _received(end: socket.socket) -> bytes | None:
    """What is there: b"" for a TLS record without content, None at the end."""
    if not isinstance(end, ssl.SSLSocket):
        return end.recv(65536) or None
    end.setblocking(False)
    try:
        return end.recv(65536) or None
    except ssl.SSLWantReadError:
        return b""
    finally:
        end.settimeout(20)


_ALLOWED = {
    *("CAPABILITY", "ID", "ENABLE", "LOGIN", "AUTHENTICATE", "STARTTLS", "LIST", "NAMESPACE", "EXAMINE", "STATUS"),
    *("FETCH", "UID FETCH", "SEARCH", "UID SEARCH", "IDLE", "DONE", "NOOP", "APPEND", "UNSELECT", "CLOSE", "LOGOUT"),
}
_FORBIDDEN_FOLDERS = re.compile(rb'^"?(?:INBOX|Sent|Trash|Archive)"? ', re.IGNORECASE)


def forbidden(commands: Iterable[Command]) -> list[str]:
    """Say of each command that onradar must never say what is wrong with it."""
    return [
        f"{fault}: {command.verb} {command.arguments[:200]!r}" for command in commands if (fault := _fault(command))
    ]


def _fault(command: Command) -> str | None:
    arguments = command.arguments.upper()
    if command.verb not in _ALLOWED:
        return "not on the list"
    if command.verb.endswith("FETCH") and re.search(rb"\b(?:BODY|BINARY)\[|\bRFC822(?!\.SIZE\b)", arguments):
        return "an item that sets \\Seen"
    if command.verb == "APPEND":
        flags = re.search(rb" \(([^()]*)\) \{\d+\+?\}$", arguments)
        given = set(flags[1].split()) if flags else set()
        if rb"\DRAFT" not in given or not given <= {rb"\DRAFT", rb"\SEEN"}:
            return "APPEND with other flags than a draft's"
        if _FORBIDDEN_FOLDERS.match(command.arguments):
            return "APPEND to a folder that is none for drafts"
    if command.verb in {"CLOSE", "UNSELECT"} and not command.examined:
        return "without EXAMINE"
    return None
