"""The border to imapclient, with `answers` its only importer: untyped values and exceptions turned into ours.

One Client is one connection. Every public method either gives a plain typed value or raises: Refused where
the server said NO or BAD, Unavailable where the link failed; after the latter nothing more is said on it.
"""

import contextlib
import imaplib
import logging
import re
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from imapclient import IMAPClient, SocketTimeout
from imapclient.imap_utf7 import encode as encode_name

from bot.errors import Unavailable
from bot.mailbox.answers import Piece, Record, folder_name, message_of, parsed, records_of, text_of
from bot.mailbox.failures import Refused, unavailable
from bot.mailbox.folders import Row
from bot.mailbox.link import Link
from bot.mailbox.wire import quoted

CONNECT_S = 15.0
READ_S = 60.0
LOGOUT_S = 2.0

_APPENDUID = re.compile(r"\[APPENDUID \d+ (\d+)\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a connection goes: `key` is accounts.LABEL, as messages name it."""

    host: str
    port: int
    key: str

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Opened:
    """What EXAMINE told of a mailbox."""

    uidvalidity: int
    uidnext: int | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one FETCH brought: records by UID, and the UIDs whose record makes no sense to the parser."""

    records: dict[int, Record]
    garbled: frozenset[int]


class Client(IMAPClient):  # type: ignore[misc]  # imapclient carries no types
    """A connection to one server, opened by the constructor, whose every octet passes the Gate."""

    _imap: Link

    def __init__(self, place: Place, context: ssl.SSLContext, *, tls: bool, stop: threading.Event) -> None:
        # Above INFO these log nothing of a mail; at DEBUG they would log whole ones.
        for name in ("imapclient", "imapclient.imaplib"):
            logging.getLogger(name).setLevel(logging.INFO)
        self.place = place
        self.dead = False
        self.search_is_blind: bool | None = None  # whether the header search misses what is there, once known
        self._stop = stop
        try:
            super().__init__(
                place.host, place.port, ssl=tls, ssl_context=context, timeout=SocketTimeout(CONNECT_S, READ_S)
            )
        except (OSError, imaplib.IMAP4.error, ValueError) as error:
            raise unavailable(str(place), place.key, error) from error
        # imapclient asks imaplib to format every line for a debug log that nobody reads.
        self._imap.debug = 0

    def _create_IMAP4(self) -> Link:  # noqa: N802 - imapclient's name
        return Link(
            (self.host, self.port), self.ssl_context, tls=self.ssl, connect_timeout_s=CONNECT_S, stop=self._stop
        )

    @contextlib.contextmanager
    def _border(self, command: str) -> Iterator[None]:
        """Turn what imapclient, imaplib, socket and ssl raise into ours."""
        try:
            yield
        except (OSError, imaplib.IMAP4.error, ValueError) as error:
            aborted = isinstance(error, OSError | imaplib.IMAP4.abort)
            if not aborted and self._imap.answer.startswith(("NO", "BAD")):
                raise Refused(str(self.place), command, self._imap.answer) from error
            self.dead = True
            if farewell := self._imap.untagged_responses.get("BYE"):
                error = imaplib.IMAP4.abort(farewell[-1])  # says more than the end of the connection behind it
            raise unavailable(str(self.place), self.place.key, error) from error

    @contextlib.contextmanager
    def _saying(self, command: str) -> Iterator[None]:
        """Begin a command: what the server told before it is not its answer."""
        self._imap.untagged_responses.clear()
        self._imap.answer = ""
        with self._border(command):
            yield

    def _ask(self, command: str, *arguments: str) -> list[Piece]:
        """Say a command, give its untagged answers of the same name."""
        with self._saying(command):
            typ, _ = self._imap._simple_command(command, *arguments)  # noqa: SLF001 - as imapclient does
            if typ != "OK":
                raise Refused(str(self.place), command, self._imap.answer)
        name = arguments[0] if command == "UID" else command
        return self._imap.untagged_responses.pop(name, [])

    def capabilities(self) -> tuple[bytes, ...]:
        """Give what the server offers, asked for when it hasn't said; imapclient takes for granted that it answers."""
        try:
            return tuple(super().capabilities())
        except AttributeError:
            raise imaplib.IMAP4.abort("no answer to CAPABILITY") from None

    def offers(self, capability: str) -> bool:
        """Whether the server advertises a capability, in the state that the connection is in."""
        if not self.signed_in:
            return capability in self._imap.capabilities  # imaplib asks anew after STARTTLS
        with self._border("CAPABILITY"):
            return capability.encode() in self.capabilities()

    def offered(self) -> frozenset[str]:
        """All capabilities that the server advertises after a sign-in."""
        with self._border("CAPABILITY"):
            return frozenset(word.decode("ascii", "replace").upper() for word in self.capabilities())

    @property
    def signed_in(self) -> bool:
        """Whether the server takes us for somebody: after a sign-in, or at once (PREAUTH)."""
        return bool(self._imap.state in {"AUTH", "SELECTED"})

    def protect(self) -> None:
        """Say STARTTLS and go on over TLS, or don't go on at all."""
        with self._saying("STARTTLS"):
            self.starttls(self.ssl_context)

    def certificate_ends(self) -> str:
        """When the certificate that the server showed ends, in OpenSSL's words; "" without TLS."""
        link = self._imap.sock
        shown = link.getpeercert() if isinstance(link, ssl.SSLSocket) else None
        end = (shown or {}).get("notAfter")
        return end if isinstance(end, str) else ""

    def say_login(self, user: str, password: str) -> None:
        """Sign in by LOGIN; both must be ASCII."""
        with self._saying("LOGIN"):
            secret = quoted(password.encode("ascii")).decode("ascii")
            typ, _ = self._imap._simple_command("LOGIN", quoted(user.encode()).decode(), secret)  # noqa: SLF001 - imaplib's own LOGIN leaves the user's name unquoted
            if typ != "OK":
                raise Refused(str(self.place), "LOGIN", self._imap.answer)
            self._imap.state = "AUTH"
            self.capabilities()  # mostly told with the OK; kept by imapclient

    def say_authenticate(self, mechanism: str, respond: Callable[[bytes], bytes]) -> None:
        """Sign in by AUTHENTICATE; `respond` is called with each challenge."""
        with self._saying("AUTHENTICATE"):
            self.sasl_login(mechanism, respond)
            self.capabilities()

    def introduce(self) -> None:
        """Say who we are (RFC 2971); some servers want it, none has to like it."""
        with contextlib.suppress(Refused):
            self._ask("ID", '("name" "onradar")')

    def rows(self, *, special_use: bool = False) -> tuple[Row, ...]:
        """List all folders; with `special_use` the attributes are asked for (RFC 6154 section 5.1)."""
        wish = ("RETURN", "(SPECIAL-USE)") if special_use else ()
        found = []
        for record in records_of(self._ask("LIST", '""', '"*"', *wish)):
            values = parsed(record)
            if values is not None and len(values) >= 3 and isinstance(values[0], tuple):
                name = values[2] if isinstance(values[2], bytes) else str(values[2]).encode()
                found.append(
                    Row(folder_name(name), text_of(values[1]), frozenset(text_of(word).lower() for word in values[0]))
                )
        return tuple(found)

    def personal_prefix(self) -> str:
        """Give the prefix of the user's own folders, "" where the server doesn't say."""
        for record in records_of(self._ask("NAMESPACE")):
            match parsed(record):
                case (((bytes() as prefix, *_), *_), *_):
                    return folder_name(prefix)
        return ""

    def examine(self, mailbox: str) -> Opened:
        """Open a mailbox read-only."""
        with self._saying("EXAMINE"):
            told = self.select_folder(mailbox, readonly=True)
        uidvalidity, uidnext = told.get(b"UIDVALIDITY"), told.get(b"UIDNEXT")
        if not isinstance(uidvalidity, int):
            raise Unavailable(f"{self.place} gave no UIDVALIDITY for {mailbox}.")
        return Opened(uidvalidity, uidnext if isinstance(uidnext, int) else None)

    def uids(self, *criteria: str) -> tuple[int, ...]:
        """UIDs that a search finds, ascending; `criteria` are as on the wire, see `quote`."""
        found: set[int] = set()
        for line in self._ask("UID", "SEARCH", *criteria):
            if isinstance(line, bytes):
                found.update(int(word) for word in line.partition(b"(")[0].split() if word.isdigit())
        return tuple(sorted(found))

    def fetch_items(self, uids: Sequence[int], items: str) -> Fetched:
        """Fetch items, "(UID FLAGS)", of messages by list; vanished messages are missing from the answer."""
        wanted = set(uids)
        records: dict[int, Record] = {}
        garbled: set[int] = set()
        refusal: Refused | None = None
        try:
            answer = self._ask("UID", "FETCH", ",".join(map(str, uids)), items)
        except Refused as error:
            refusal, answer = error, self._imap.untagged_responses.pop("FETCH", [])
        for record in records_of(answer):
            uid, found = message_of(record)
            if found is None:
                garbled |= {uid} if uid else wanted
            elif uid in wanted:  # the server tells of another message's flags by itself
                records.setdefault(uid, {}).update(found)
        if refusal is not None:
            # RFC 2180: some servers say NO when a message has vanished. One that is still there was withheld.
            missing = wanted - records.keys() - garbled
            if not missing or self.uids("UID", ",".join(map(str, sorted(missing)))):
                raise refusal
        return Fetched(records, frozenset(wanted & garbled - records.keys()))

    def allow_drafts(self, folder: str | None) -> None:
        """Let APPEND through to this folder alone."""
        self._imap.gate.drafts = None if folder is None else encode_name(folder)

    def store_draft(self, folder: str, message: bytes) -> int | None:
        r"""APPEND with (\Draft \Seen); the UID that the server tells, if any (RFC 4315)."""
        with self._saying("APPEND"):
            self.append(folder, message, (rb"\Draft", rb"\Seen"))
        match = _APPENDUID.search(self._imap.answer)
        return int(match[1]) if match else None

    def nudge(self) -> None:
        """Say NOOP."""
        self._ask("NOOP")

    def start_idle(self) -> bytes:
        """Say IDLE and wait for the invitation; its tag, for `stop_idle`."""
        with self._saying("IDLE"):
            tag = cast("bytes", self._imap._command("IDLE"))  # noqa: SLF001 - imapclient's idle() fails when EXISTS comes before "+"
            while self._imap._get_response() is not None:  # noqa: SLF001 - imaplib has no public way to read on
                if self._imap.tagged_commands.get(tag):
                    self._imap.tagged_commands.pop(tag)
                    raise Refused(str(self.place), "IDLE", self._imap.answer)
        return tag

    def hear(self, tag: bytes, timeout_s: float) -> bool:
        """During IDLE: take what the server tells within so long; True when it told of new mail."""
        with self._border("IDLE"):
            if self._imap.inlet.has_line(timeout_s):
                self._imap.inlet.renew()
                self._imap._get_response()  # noqa: SLF001 - imaplib has no public way to read on
                self._imap._check_bye()  # noqa: SLF001 - imaplib has no public way to read on
                if self._imap.tagged_commands.get(tag):
                    raise self._imap.abort("the server ended IDLE by itself")
        return self._told_of_mail()

    def stop_idle(self, tag: bytes) -> bool:
        """Say DONE and read to the end; True when the server told of new mail in the meantime."""
        with self._border("IDLE"):
            self._imap.send(b"DONE\r\n")
            self._imap._command_complete("IDLE", tag)  # noqa: SLF001 - imaplib has no public way to read on
        return self._told_of_mail()

    def _told_of_mail(self) -> bool:
        return any(name in self._imap.untagged_responses for name in ("EXISTS", "RECENT"))

    def hang_up(self) -> None:
        """Log out if the link allows it within a moment, and close the socket; never raises."""
        with contextlib.suppress(OSError, imaplib.IMAP4.error):
            if not self.dead and self._imap.gate.ready:
                self._imap.sock.settimeout(LOGOUT_S)
                self._imap._simple_command("LOGOUT")  # noqa: SLF001 - imaplib's logout() closes only on success
        self.dead = True
        with contextlib.suppress(OSError):
            self._imap.shutdown()


def quote(text: str) -> str:
    """Write a search word as it goes over the wire; it must be printable ASCII."""
    return quoted(text.encode("ascii")).decode("ascii")
