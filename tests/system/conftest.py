"""`onradar` against a real Dovecot over TLS."""

from pathlib import Path

import pytest

from tests.conftest import Server
from tests.system.command import Onradar


@pytest.fixture
def onradar(tmp_path: Path, server: Server) -> Onradar:
    """The command, configured for the test's own user of the server."""
    command = Onradar(tmp_path / "home")
    command.configure(server.account)
    return command
