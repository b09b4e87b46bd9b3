"""The composition root: which secret an account would use now."""

from dataclasses import replace
from pathlib import Path

from bot.app import App
from bot.settings import Account, Settings

HOME = Account(label="home", host="imap.example.org", user="noor@example.org")


def digest(tmp_path: Path, account: Account) -> str:
    (station,) = App(Settings(accounts=(account,)), {"ONRADAR_STATE": str(tmp_path / "s")}).stations()
    return station.secret_digest()


def test_a_changed_password_has_another_digest_that_does_not_show_it(tmp_path: Path) -> None:
    assert digest(tmp_path, replace(HOME, password="one")) != digest(tmp_path, replace(HOME, password="two"))
    assert "one" not in digest(tmp_path, replace(HOME, password="one"))


def test_a_token_command_is_known_again_though_each_token_is_another(tmp_path: Path) -> None:
    command = f"date +%N; echo run >> {tmp_path}/runs"
    once, again = (digest(tmp_path, replace(HOME, token_command=command)) for _ in range(2))
    assert once == again != digest(tmp_path, replace(HOME, token_command="oama access noor"))
    assert not (tmp_path / "runs").exists()
