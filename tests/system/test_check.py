"""`onradar check` finds what is broken and names the mend."""

import json
from pathlib import Path

import pytest

from tests.conftest import Server
from tests.system.command import Onradar


def test_all_is_well(server: Server, onradar: Onradar) -> None:
    ran = onradar.run("check")
    assert ran.returncode == 0, ran.stdout
    assert "FAIL" not in ran.stdout
    for part in ("model", "templates", "secret", "sign-in", "drafts Drafts", "mailbox INBOX", server.user):
        assert part in ran.stdout
    assert not onradar.state.exists()


@pytest.mark.parametrize(
    ("environment", "check", "code", "mend"),
    [
        ({"MAIL_PASSWORD": "wrong"}, "sign-in", 77, "app password"),
        ({"MAIL_PASSWORD": ""}, "secret", 78, None),
        ({"ONRADAR_ACCOUNTS__HOME__HOST": "imap.nowhere.invalid"}, "host", 78, "spelling"),
        ({"ONRADAR_ACCOUNTS__HOME__PORT": "1"}, "sign-in", 75, None),
        ({"ONRADAR_ACCOUNTS__HOME__CA_FILE": ""}, "sign-in", 75, None),
        ({"ONRADAR_ACCOUNTS__HOME__DRAFTS": "Nowhere"}, "folders", 78, None),
        ({"ONRADAR_ACCOUNTS__HOME__MAILBOXES": '["Jobs"]'}, "mailbox Jobs", 78, None),
        ({"ONRADAR_REPLY__TEMPLATES": "/nowhere"}, "templates", 78, None),
    ],
)
def test_what_is_broken_is_found(
    onradar: Onradar, environment: dict[str, str], check: str, code: int, mend: str | None
) -> None:
    ran = onradar.run("check", "--json", environment=environment)
    findings = {one["check"]: one for one in json.loads(ran.stdout)}
    assert findings[check]["status"] == "fail", findings
    assert ran.returncode == code
    assert set(findings[check]) == {"account", "check", "status", "detail", "mend"}
    assert mend is None or mend in findings[check]["mend"]


def test_a_template_with_an_unknown_slot_is_found_by_day(onradar: Onradar, server: Server, tmp_path: Path) -> None:
    (tmp_path / "mine" / "en").mkdir(parents=True)
    (tmp_path / "mine" / "en" / "interview.txt.j2").write_text("Hello\n\n{{ salary }}\n\nBye")
    onradar.configure(server.account, reply={"templates": f'"{tmp_path}/mine"'})
    ran = onradar.run("check")
    assert ran.returncode == 78
    assert "salary" in ran.stdout


def test_a_missing_name_is_a_warning_with_its_mend(onradar: Onradar) -> None:
    ran = onradar.run("check", environment={"ONRADAR_ME__NAME": ""})
    assert ran.returncode == 0
    assert "me.name" in ran.stdout
