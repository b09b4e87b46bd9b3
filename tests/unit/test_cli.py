"""The command line: what is misplaced or can't be read is refused before anything is done."""

import pytest

from bot.cli import main


def exit_code(*words: str) -> int:
    """Run a command line that argparse or we refuse."""
    try:
        return main(words)
    except SystemExit as left:
        return int(left.code or 0)


@pytest.mark.parametrize("option", ["--dry-run", "--json", "--since=30d"])
def test_an_option_of_a_pass_without_once_starts_no_daemon(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(option) == 2
    assert f"{option.partition('=')[0]}: goes with --once" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--once", "--dry-run", "--json"])
def test_an_option_of_a_pass_before_a_command_is_refused(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(option, "templates") == 2
    assert f"{option}: templates takes no such option before its name" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("--once", "--since", "soon"),
        ("--once", "--since", "999999w"),
        ("--once", "--since", "99999999999w"),
        ("health", "--max-age", "soon"),
        ("setup", "--since", "soon"),
        ("classify", "--me", "noor", "x.eml"),
        ("draft", "--me", "", "x.eml"),
    ],
)
def test_a_value_that_can_not_be_read_is_usage(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code(*words) == 2
    assert "expected" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_refused_before_the_training(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code("train", "--output", "/no/such/folder/model.json") == 2
    assert "there is no folder /no/such/folder" in capsys.readouterr().err


def test_an_account_may_have_the_name_of_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code("--account", "demo", "templates", "final-round") == 0
    assert "Dear" in capsys.readouterr().out
