"""The user's command is run when there is something to see, with counts and firms, and no mail text."""

from pathlib import Path

from tests.conftest import Server
from tests.system import mails
from tests.system.command import Onradar


def test_drafts_and_a_parked_account_are_told_once(server: Server, onradar: Onradar, tmp_path: Path) -> None:
    told = tmp_path / "told"
    line = 'env | grep "^ONRADAR_[EFM][VIE]" | sort >> '
    onradar.configure(server.account, notify={"command": f"'{line} {told}'"})
    onradar.run("--once")
    assert not told.exists()
    server.deliver(mails.answerable(server.user)[0])
    onradar.run("--once")
    assert told.read_text().splitlines() == [
        "ONRADAR_EVENT=drafts",
        "ONRADAR_FIRMS=Atelier Nord",
        "ONRADAR_MESSAGE=1 reply draft for Atelier Nord in Drafts.",
    ]
    for _ in range(2):
        onradar.run("--once", environment={"MAIL_PASSWORD": "wrong"})
    assert told.read_text().count("ONRADAR_EVENT=trouble") == 1
