"""Stories are told twice by the real judge: on the in-memory server, and on a real Dovecot with a user a story."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.conftest import Server, require_dovecot
from tests.servers.dovecot import Authority, Dovecot, Options
from tests.stories.mailbox import ME, Mailbox
from tests.stories.servers import InMemory, Place, Real

HOUSE = Options((("Drafts", "\\Drafts"), ("Sent", "\\Sent"), ("Trash", "\\Trash"), ("Archive", "\\Archive")))


@pytest.fixture(scope="session")
def house(authority: Authority) -> Iterator[Dovecot]:
    """The server on which stories are told, with the folders that most providers have."""
    require_dovecot()
    server = Dovecot(authority, HOUSE)
    try:
        server.start()
        yield server
    finally:
        server.remove()


@pytest.fixture(params=["in memory", "dovecot"])
def place(request: pytest.FixtureRequest) -> Place:
    """An empty account."""
    if request.param == "in memory":
        return InMemory(ME)
    new_server: Callable[[Dovecot], Server] = request.getfixturevalue("new_server")
    return Real(new_server(request.getfixturevalue("house")))


@pytest.fixture
def new_mailbox(stack: ExitStack, place: Place) -> Callable[..., Mailbox]:
    """Begin a story with settings of its own."""
    return lambda **reply: Mailbox(stack, place, **reply)


@pytest.fixture
def mailbox(new_mailbox: Callable[..., Mailbox]) -> Mailbox:
    """A watched, empty mailbox."""
    return new_mailbox()
