"""The user's command is run when there is something to see, with counts and firms, and no mail text."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
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


def test_a_mail_worth_a_look_is_told_by_its_count_alone(server: Server, onradar: Onradar, tmp_path: Path) -> None:
    told = tmp_path / "told"
    onradar.configure(server.account, notify={"command": f"'env | grep ^ONRADAR_ | sort >> {told}'"})
    server.deliver(
        b"From: Marta Oduya <marta@kestrelfoods.example>\r\nTo: "
        + server.user.encode()
        + b"\r\nMessage-ID: <p@k.example>"
        b"\r\nSubject: Your application as brand designer\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
        b"Please see the attached letter.\r\n--b\r\nContent-Type: application/pdf; name=letter.pdf\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--b--\r\n"
    )
    for _ in range(2):
        onradar.run("--once")
    text = told.read_text()
    assert text.count("ONRADAR_EVENT=review") == 1
    assert "ONRADAR_MESSAGE=1 mail worth a look." in text
    assert "kestrel" not in text.lower()


def test_a_server_that_is_down_is_told_after_a_day_and_once(server: Server, onradar: Onradar, tmp_path: Path) -> None:
    told = tmp_path / "told"
    onradar.configure(server.account, notify={"command": f"'echo \"$ONRADAR_EVENT $ONRADAR_MESSAGE\" >> {told}'"})
    down = {"ONRADAR_ACCOUNTS__HOME__PORT": "1"}
    assert onradar.run("--once", environment=down).returncode == 75
    assert not told.exists()
    with closing(sqlite3.connect(onradar.state)) as state, state:
        since = (datetime.now(UTC) - timedelta(hours=25)).strftime("%Y-%m-%dT%H:%M:%SZ")
        assert state.execute("UPDATE account SET error_since = ?", (since,)).rowcount == 1
    for _ in range(2):
        onradar.run("--once", environment=down)
    (line,) = told.read_text().splitlines()
    assert line.startswith("trouble onradar can't watch home: localhost:1 refused the connection")
