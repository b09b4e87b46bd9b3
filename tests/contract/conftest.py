"""What the contract is held against, besides the server that every test knows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Server
from tests.servers.dovecot import Dovecot
from tests.servers.place import Place, oauth_place


@pytest.fixture
def place(
    new_dovecot: Callable[..., Dovecot], new_server: Callable[[Dovecot], Server], tmp_path: Path
) -> Iterator[Place]:
    """An account that signs in by OAuth."""
    with oauth_place(new_dovecot, new_server, tmp_path) as place:
        yield place
