r"""Let nothing reach the server that onradar has no business saying: the verb allow-list at the socket's edge.

EXAMINE alone is no safety net, for there are servers that accept STORE in an examined mailbox. So every
octet that leaves passes through a Gate first: it holds a line back until the line is whole, judges it, and
a line that isn't on the list raises before a byte of it is sent. A violation is a bug of ours, never the
server's fault; that is why it isn't an OnradarError.

What may be said is the table `_ARGUMENTS`. Beyond the table: a credential leaves only over TLS or loopback;
APPEND goes to the resolved Drafts folder alone, with \Draft; CLOSE and UNSELECT need an EXAMINE before them.
"""

import re
from enum import Enum, auto

EXTRA_OCTETS = 1024 * 1024
"""How much more than it was asked for a server may send in one literal."""

_TAGGED = re.compile(rb"([A-Za-z0-9]+) ([A-Za-z]+)(?: (.+))?")
_LITERAL = re.compile(rb".*\{(\d{1,10})(\+?)\}")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]*={0,2}|\*")

_NOTHING = rb""
_ANYTHING = rb".+"
_ASTRING = rb'(?:"(?:[^"\\]|\\["\\])*"|[^\s(){}%*"\\]+)'
_SECTION = (
    rb"(?:[0-9.]*(?:MIME|HEADER|TEXT)?|HEADER\.FIELDS \([A-Z0-9-]+(?: [A-Z0-9-]+)*\))"  # never BODY[ without PEEK
)
_ITEM = rb"(?:UID|FLAGS|INTERNALDATE|RFC822\.SIZE|BODYSTRUCTURE|BODY\.PEEK\[" + _SECTION + rb"\]<0\.\d{1,7}>)"
_FETCH = rb"[\d,:*]+ \(" + _ITEM + rb"(?: " + _ITEM + rb")*\)"

_ARGUMENTS = {
    b"CAPABILITY": _NOTHING,
    b"ID": _ANYTHING,
    b"ENABLE": rb"[A-Z0-9= -]+",
    b"STARTTLS": _NOTHING,
    b"LOGIN": _ASTRING + rb" " + _ASTRING,
    b"AUTHENTICATE": rb"(?:PLAIN|XOAUTH2|OAUTHBEARER)(?: [A-Z0-9+/=]+)?",
    b"LIST": _ANYTHING,
    b"NAMESPACE": _NOTHING,
    b"EXAMINE": _ASTRING,
    b"STATUS": _ASTRING + rb" \([A-Z ]+\)",
    b"FETCH": _FETCH,
    b"UID FETCH": _FETCH,
    b"SEARCH": _ANYTHING,
    b"UID SEARCH": _ANYTHING,
    b"IDLE": _NOTHING,
    b"NOOP": _NOTHING,
    b"APPEND": rb"(" + _ASTRING + rb") \(([^()]*)\) \{\d{1,10}\+?\}",
    b"UNSELECT": _NOTHING,
    b"CLOSE": _NOTHING,
    b"LOGOUT": _NOTHING,
}
_DRAFT_FLAGS = {rb"\DRAFT", rb"\SEEN"}
_PARTIAL = re.compile(rb"<0\.(\d+)>")


class WireViolation(RuntimeError):
    """Our own code was about to say something forbidden; nothing of it was sent."""


class _State(Enum):
    COMMAND = auto()
    LITERAL = auto()
    TAIL = auto()
    SASL = auto()
    IDLE = auto()


class Gate:
    """Judges one connection's outgoing octets, and knows from the incoming lines what the server expects."""

    def __init__(self) -> None:
        self.protected = False  # TLS is up, or the peer is this machine
        self.drafts: bytes | None = None  # the resolved folder's name as it goes over the wire, unquoted
        self.verb = b""
        self.asked = 0  # octets of the largest piece that the last command asked for
        self._state = _State.COMMAND
        self._held = bytearray()
        self._tag = b""
        self._literal = 0
        self._invited = False
        self._examined = False

    def outgoing(self, octets: bytes) -> bytes:
        """Take what is to be sent, give what may go now; what isn't a whole line yet is held back."""
        self._held += octets
        passed = bytearray()
        try:
            while self._held:
                if self._state is _State.LITERAL:
                    passed += self._pass_literal()
                    continue
                end = self._held.find(b"\r\n")
                if end < 0:
                    break
                line = bytes(self._held[:end])
                self._judge(line)
                del self._held[: end + 2]
                passed += line + b"\r\n"
        except WireViolation:
            self._held.clear()
            raise
        return bytes(passed)

    def incoming(self, line: bytes) -> None:
        """Notice a line of the server's: an invitation to go on, or the end of the command."""
        if line.startswith(b"+"):
            self._invited = True
        elif self._state is not _State.COMMAND and line.startswith(self._tag + b" "):
            self._state = _State.COMMAND

    @property
    def ready(self) -> bool:
        """Whether a command may be said: nothing is half said."""
        return self._state is _State.COMMAND and not self._held

    @property
    def literal_limit(self) -> int:
        """The longest literal that the server may send in answer to the last command."""
        return self.asked + EXTRA_OCTETS

    def _pass_literal(self) -> bytes:
        if not self._invited:
            raise WireViolation("a literal before the server asked for it")
        piece = bytes(self._held[: self._literal])
        del self._held[: len(piece)]
        self._literal -= len(piece)
        if not self._literal:
            self._state = _State.TAIL
        return piece

    def _judge(self, line: bytes) -> None:
        """Raise unless the line may be sent in the present state; move to the state after it."""
        if re.search(rb"[\x00\r\n]", line):
            raise WireViolation("a control character inside a line")
        if self._state is _State.COMMAND:
            self._command(line)
        elif self._state is _State.TAIL:
            if line:
                raise WireViolation("something after a draft's text")
            self._state = _State.COMMAND
        elif self._state is _State.IDLE:
            if line != b"DONE":
                raise WireViolation("something other than DONE during IDLE")
            self._state = _State.COMMAND
        else:
            if not self._invited or not _BASE64.fullmatch(line):
                raise WireViolation("something other than a SASL answer during AUTHENTICATE")
            self._invited = False

    def _command(self, line: bytes) -> None:
        match = _TAGGED.fullmatch(line)
        if match is None:
            raise WireViolation("a line that is no command")
        tag, verb, arguments = match[1], match[2].upper(), match[3] or b""
        if verb == b"UID":
            first, _, arguments = arguments.partition(b" ")
            verb = b"UID " + first.upper()
        allowed = _ARGUMENTS.get(verb)
        # From here on no argument is quoted: it may be a credential.
        if allowed is None:
            raise WireViolation(f"the command {verb.decode('ascii', 'replace')} is not on the list")
        found = re.fullmatch(allowed, arguments, re.IGNORECASE)
        if found is None:
            raise WireViolation(f"arguments of {verb.decode()} that are not on the list")
        if verb == b"APPEND":
            self._draft(unquoted(found[1]), found[2])
        elif _LITERAL.fullmatch(arguments):
            raise WireViolation(f"a literal in {verb.decode()}")
        self._check_order(verb)
        self._accept(tag, verb, arguments)

    def _draft(self, folder: bytes, flags: bytes) -> None:
        if self.drafts is None or folder != self.drafts or folder.upper() == b"INBOX":
            raise WireViolation("APPEND to another folder than the resolved Drafts")
        given = set(flags.upper().split())
        if rb"\DRAFT" not in given or not given <= _DRAFT_FLAGS:
            raise WireViolation(r"APPEND without \Draft, or with other flags than \Draft and \Seen")

    def _check_order(self, verb: bytes) -> None:
        if verb in {b"LOGIN", b"AUTHENTICATE"} and not self.protected:
            raise WireViolation("a credential before TLS")
        if verb in {b"UNSELECT", b"CLOSE"} and not self._examined:
            raise WireViolation(f"{verb.decode()} without EXAMINE")

    def _accept(self, tag: bytes, verb: bytes, arguments: bytes) -> None:
        self._tag, self.verb = tag, verb
        self._invited = False
        self.asked = max((int(octets) for octets in _PARTIAL.findall(arguments)), default=0)
        if verb == b"APPEND":
            size = _LITERAL.fullmatch(arguments)
            if size is not None:
                self._literal, self._invited = int(size[1]), bool(size[2])
                self._state = _State.LITERAL if self._literal else _State.TAIL
        elif verb == b"AUTHENTICATE":
            self._state = _State.SASL
        elif verb == b"IDLE":
            self._state = _State.IDLE
        elif verb in {b"EXAMINE", b"UNSELECT", b"CLOSE"}:
            self._examined = verb == b"EXAMINE"


def quoted(text: bytes) -> bytes:
    """Write a string as an IMAP quoted string (RFC 9051 section 4.3)."""
    return b'"' + text.replace(b"\\", rb"\\").replace(b'"', rb"\"") + b'"'


def unquoted(text: bytes) -> bytes:
    """Read an astring that is an atom or a quoted string."""
    return re.sub(rb"\\(.)", rb"\1", text[1:-1]) if text.startswith(b'"') else text
