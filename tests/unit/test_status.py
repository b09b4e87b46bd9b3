"""`status` and `health` on states that have grown old: what was erased is not missed, what is stale not told."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import main
from bot.mail import MessageRef
from bot.settings import Account
from bot.state.records import AccountStatus, Entry, State
from bot.state.store import Store

HOME = Account(label="home", host="imap.example.org", user="noor@example.org")
ELSEWHERE = Account(label="home", host="imap.elsewhere.example", user="noor@example.org")


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The state's file of a configuration with one account."""
    config = tmp_path / "config.toml"
    config.write_text(f'[accounts.home]\nhost = "{HOME.host}"\nuser = "{HOME.user}"\npassword_command = "true"\n')
    monkeypatch.setenv("ONRADAR_CONFIG", str(config))
    monkeypatch.setenv("ONRADAR_STATE", str(tmp_path / "state.sqlite"))
    return tmp_path / "state.sqlite"


def doubtful(key: str, domain: str) -> Entry:
    """A mail worth a look."""
    return Entry(
        key=key,
        ref=MessageRef("INBOX", 1, 1),
        state=State.SEEN,
        reason="unsure",
        message_id=f"<{key}@example.org>",
        from_domain=domain,
        probability=0.5,
        received=datetime.now(UTC),
        first_seen=datetime.now(UTC),
    )


def test_mail_worth_a_look_is_left_out_once_it_is_erased(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Store.opened(state) as store:
        store.record(HOME.identity, [doubtful("old", "firm.example")], [], None)
        store.prune(timedelta(days=365), datetime.now(UTC) + timedelta(days=400))
        store.record(HOME.identity, [doubtful("new", "[/firm].example")], [], None)
    assert main(["status"]) == 0
    assert capsys.readouterr().out.count("worth a look") == 1
    assert main(["status", "--json"]) == 0
    assert [one["message_id"] for one in json.loads(capsys.readouterr().out)["review"]] == ["<new@example.org>"]


def test_health_minds_no_account_that_is_configured_no_more(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    now = datetime.now(UTC)
    with Store.opened(state) as store:
        store.save_account(AccountStatus(identity=ELSEWHERE.identity, label="home", error="refused"))
        store.save_account(AccountStatus(identity=HOME.identity, label="home", last_pass=now))
    assert main(["health", "--strict", "--max-age", "1h"]) == 0
    assert capsys.readouterr().err == ""


def test_health_looks_at_the_accounts_that_are_named(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not state.exists()
    assert main(["health", "--account", "work"]) == 2
    assert "no such account" in capsys.readouterr().err
