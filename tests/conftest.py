"""What every test may ask for: a real server with a witness before it, or the reason why there is none."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NoReturn

import pytest

from bot.mailbox.imap import ImapMailbox, open_mailbox
from bot.settings import Account
from tests.servers.dovecot import Authority, Dovecot, Options, installed
from tests.servers.mailserver import PASSWORD
from tests.servers.recorder import RECORDED, Recorder, Tampering, forbidden
from tests.servers.unpacked import Cyrus, unpacked
from tests.soak import report, sizes


@dataclass
class Server:
    """One user of a Dovecot behind a recorder, and the account's settings that lead there."""

    dovecot: Dovecot
    recorder: Recorder
    user: str
    account: Account
    stack: ExitStack

    def open(self, *, stop: threading.Event | None = None, **changes: Any) -> ImapMailbox:
        """Connect, with other settings if need be; closed at the end of the test."""
        box = open_mailbox(replace(self.account, **changes), stop=stop)
        self.stack.callback(box.close)
        return box

    def deliver(
        self, message: bytes, mailbox: str = "INBOX", flags: tuple[str, ...] = (), received: datetime | None = None
    ) -> int:
        return self.dovecot.deliver(self.user, message, mailbox, flags, received)

    def messages(self, mailbox: str) -> list[tuple[frozenset[str], bytes]]:
        return self.dovecot.messages(self.user, mailbox)

    def snapshot(self, mailbox: str = "INBOX") -> tuple[tuple[int, frozenset[str], int], ...]:
        return self.dovecot.snapshot(self.user, mailbox)

    def said(self, verb: str) -> list[bytes]:
        """The arguments of every recorded command with this verb."""
        return [command.arguments for command in self.recorder.commands if command.verb == verb]


@pytest.fixture(scope="session", autouse=True)
def nothing_forbidden_was_said() -> Iterator[None]:
    """The wire audit: whatever the tests of this session made onradar say, it was on the allow-list."""
    yield
    assert forbidden(RECORDED) == []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures that the long tests have recorded, whichever worker ran them."""
    figures = [pair for one in terminalreporter.stats.get("passed", ()) for pair in one.user_properties]
    if figures and sizes.LONG:
        terminalreporter.section("figures")
        for name, figure in sorted(dict(figures).items()):
            terminalreporter.line(f"{name}: {figure}")
        terminalreporter.section(f"summary (SOAK_SEED={sizes.SEED})")
        skipped = [str(one.longrepr[2]) for one in terminalreporter.stats.get("skipped", ())]
        for line in report.summary(dict(figures), skipped):
            terminalreporter.line(line)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    authority = Authority()
    authority.ca_file = tmp_path_factory.mktemp("tls") / "ca.pem"
    authority.ca.cert_pem.write_to_path(authority.ca_file)
    return authority


@pytest.fixture(scope="session")
def dovecot(authority: Authority) -> Iterator[Dovecot]:
    """The server that most tests share, each with a user of its own."""
    require_dovecot()
    server = Dovecot(authority)
    try:
        server.start()
        yield server
    finally:
        server.remove()


@pytest.fixture(scope="session")
def cyrus() -> Iterator[Cyrus]:
    require_unpacked()
    server = Cyrus()
    try:
        server.start()
        yield server
    finally:
        server.remove()


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    """What a test opened is closed in reverse order."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def new_dovecot(authority: Authority, stack: ExitStack) -> Callable[..., Dovecot]:
    """Start a server of the test's own."""

    def start(options: Options | None = None) -> Dovecot:
        require_dovecot()
        server = Dovecot(authority, options)
        stack.callback(server.remove)
        server.start()
        return server

    return start


@pytest.fixture
def new_server(authority: Authority, stack: ExitStack) -> Callable[..., Server]:
    """Put a recorder before a Dovecot, and give a fresh user of it."""

    def start(dovecot: Dovecot, *, tampering: Tampering | None = None, **recording: Any) -> Server:
        context = recording.pop("context", None) or authority.server_context()
        recorder = Recorder(dovecot.port, context, tampering=tampering, **recording)
        stack.callback(recorder.close)
        user = dovecot.new_user()
        account = Account(
            label="home", host="localhost", port=recorder.port, user=user, password=PASSWORD, ca_file=authority.ca_file
        )
        return Server(dovecot, recorder, user, account, stack)

    return start


@pytest.fixture
def server(dovecot: Dovecot, new_server: Callable[..., Server]) -> Server:
    """A fresh user of the shared server, behind a recorder of its own."""
    return new_server(dovecot)


def require_dovecot() -> None:
    """Skip on a laptop without Dovecot; in CI its absence is a failure."""
    if installed():
        return
    missing("Dovecot is not installed (Debian: apt-get install dovecot-imapd)")


def require_unpacked() -> None:
    """Skip on a laptop without Cyrus and Courier; in CI their absence is a failure."""
    if unpacked():
        return
    missing("Cyrus and Courier are not unpacked (.ci/servers does it)")


def missing(reason: str) -> NoReturn:
    """Skip a test on a laptop that lacks what it needs; in CI that is a failure."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
