"""Where a secret may come from, and how each of the ways that fails says what to mend."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import ConfigError, Unavailable
from bot.mailbox.credentials import AccessToken, Password, secret_of
from bot.settings import Account

ACCOUNT = Account(label="home", host="imap.firm.example", user="me@firm.example")


def written(path: Path, text: str, mode: int) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_each_key_gives_its_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", "from the environment")
    path = written(tmp_path / "password", "from a file \nsecond line\n", 0o600)
    assert secret_of(replace(ACCOUNT, password="as it is")) == Password("as it is")
    assert secret_of(replace(ACCOUNT, password_env="MAIL_PASSWORD")) == Password("from the environment")
    assert secret_of(replace(ACCOUNT, password_file=path)) == Password("from a file ")
    assert secret_of(replace(ACCOUNT, password_command="echo one; echo two")) == Password("one")
    assert secret_of(replace(ACCOUNT, token_command="printf 'to%s' ken | cat")) == AccessToken("token")


def test_a_token_source_serves_an_oauth_account() -> None:
    account = replace(ACCOUNT, oauth="microsoft", password="not this one")
    assert secret_of(account, lambda asked: f"token of {asked.user}") == AccessToken("token of me@firm.example")


def test_a_command_is_run_anew_each_time(tmp_path: Path) -> None:
    account = replace(ACCOUNT, token_command=f"echo x >> {tmp_path}/count; wc -l < {tmp_path}/count")
    assert [secret_of(account).text.strip() for _ in range(2)] == ["1", "2"]


def test_a_secret_is_not_shown_by_its_value() -> None:
    assert "hidden" not in repr(Password("hidden")) + repr(AccessToken("hidden"))


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_to_is_refused(tmp_path: Path, mode: int) -> None:
    path = written(tmp_path / "password", "word", mode)
    with pytest.raises(ConfigError, match=r"accounts\.home\.password_file: others can write.*chmod go-w"):
        secret_of(replace(ACCOUNT, password_file=path))


def test_a_file_that_others_can_read_is_warned_of(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = written(tmp_path / "password", "word", 0o644)
    assert secret_of(replace(ACCOUNT, password_file=path)) == Password("word")
    assert "accounts.home.password_file: others can read" in caplog.text
    caplog.clear()
    path.chmod(0o640)
    secret_of(replace(ACCOUNT, password_file=path))
    assert not caplog.text


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({}, r"accounts\.home: no way to sign in; set one of password_env"),
        ({"password_env": "NOT_SET_AT_ALL"}, r"accounts\.home\.password_env: .*NOT_SET_AT_ALL is not set"),
        ({"password_file": Path("/nowhere/password")}, r"accounts\.home\.password_file: .*No such file"),
        ({"password_command": "echo locked >&2; echo more >&2; exit 3"}, r"password_command: .*status 3: locked\.$"),
        ({"password_command": "true"}, r"accounts\.home\.password_command: gives an empty secret"),
        ({"password_command": "no-such-program-anywhere"}, r"password_command: .*status 127: .*not found"),
        ({"token_command": "no-such-program-anywhere"}, r"token_command: .*status 127"),
        ({"password": "with\ttab"}, r"accounts\.home\.password: .*control characters"),
    ],
)
def test_what_fails_names_its_key(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        secret_of(replace(ACCOUNT, **changes))  # type: ignore[arg-type]  # each of them is an Account's key


def test_a_failing_token_command_may_work_later() -> None:
    with pytest.raises(Unavailable, match=r"accounts\.home\.token_command: .*status 1: no network"):
        secret_of(replace(ACCOUNT, token_command="echo no network >&2; exit 1"))


def test_a_command_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    mark = tmp_path / "survived"
    started = time.monotonic()
    with pytest.raises(ConfigError, match=r"password_command: the command took longer than 0\.3 s"):
        secret_of(replace(ACCOUNT, password_command=f"(sleep 2; touch {mark}) | cat"), limit_s=0.3)
    assert time.monotonic() - started < 1.5
    time.sleep(2)
    assert not mark.exists()
