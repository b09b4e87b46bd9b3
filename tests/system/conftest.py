"""`onradar` against a real Dovecot over TLS."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Server
from tests.servers.dovecot import Dovecot
from tests.servers.place import Place, oauth_place
from tests.soak.ground import Field
from tests.soak.nursery import Nursery
from tests.system.command import Onradar


@pytest.fixture
def onradar(tmp_path: Path, server: Server) -> Onradar:
    """The command, configured for the test's own user of the server."""
    command = Onradar(tmp_path / "home")
    command.configure(server.account)
    return command


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Where the harness gets its processes from."""
    with Nursery() as nursery:
        yield nursery


@pytest.fixture(scope="session")
def impatient() -> Iterator[Nursery]:
    """Processes whose minutes are moments."""
    with Nursery("impatient") as nursery:
        yield nursery


@pytest.fixture
def field(server: Server, nursery: Nursery, tmp_path: Path) -> Field:
    """Where the harness does its harm."""
    return Field(server, nursery, tmp_path)


@pytest.fixture
def place(
    new_dovecot: Callable[..., Dovecot], new_server: Callable[[Dovecot], Server], tmp_path: Path
) -> Iterator[Place]:
    """An account that signs in by OAuth."""
    with oauth_place(new_dovecot, new_server, tmp_path) as place:
        yield place
