"""`onradar setup`: from nothing to a watched mailbox, by typing; and what it leaves when it isn't finished."""

import re
import shlex
import stat
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import Server
from tests.servers.dovecot import Dovecot, Options
from tests.servers.mailserver import PASSWORD
from tests.system import mails
from tests.system.command import Onradar
from tests.system.typing import Typist

PROMPT = re.compile(r"Your mail|The IMAP server|Your name|Password of|Which folder|Write this")


@pytest.fixture
def fresh(tmp_path: Path) -> Onradar:
    """The command with no configuration at all."""
    return Onradar(tmp_path / "home")


def where(server: Server) -> tuple[str, ...]:
    """The options that lead to the test's server instead of a provider's."""
    return (
        *("--host", "localhost", "--port", str(server.recorder.port)),
        *("--ca-file", str(server.account.ca_file)),
    )


def flags(server: Server, **changed: str) -> list[str]:
    chosen = {"address": server.user, "name": "Noor Lindqvist", "password_env": "MAIL_PASSWORD"} | changed
    options = [(f"--{name.replace('_', '-')}", value) for name, value in chosen.items() if value]
    return ["setup", "--non-interactive", *where(server), *(word for option in options for word in option)]


def files(onradar: Onradar) -> list[str]:
    return sorted(path.name for path in onradar.home.rglob("*")) if onradar.home.exists() else []


def test_from_nothing_to_the_first_draft_by_typing(server: Server, fresh: Onradar) -> None:
    server.deliver(mails.answerable(server.user)[2])
    person = Typist(fresh, ("setup", *where(server)))
    person.answer("Your mail address:", server.user)
    person.answer("Your name", "Noor Lindqvist")
    person.answer("(isn't shown):", PASSWORD)
    person.wait_for("would get a draft")
    person.answer("Write this account", "y")
    assert person.end() == 0, person.screen
    assert "draft to Henrik Dahl" in person.screen, person.screen
    assert PASSWORD not in person.screen
    assert server.messages("Drafts") == []
    assert files(fresh) == ["config.toml", "example.password"]
    for file in fresh.home.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    written = tomllib.loads(fresh.config.read_text())
    assert written == {
        "me": {"name": "Noor Lindqvist"},
        "accounts": {
            "example": {
                "host": "localhost",
                "port": server.recorder.port,
                "user": server.user,
                "password_file": str(fresh.home / "example.password"),
                "ca_file": str(server.account.ca_file),
            }
        },
    }
    ran = fresh.run("--once")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert len(server.messages("Drafts")) == 1


def test_a_wrong_password_is_asked_for_again(server: Server, fresh: Onradar) -> None:
    person = Typist(fresh, ("setup", *where(server), "--address", server.user, "--name", "Noor"))
    person.answer("(isn't shown):", "wrong")
    person.wait_for("refused the sign-in")
    person.answer("(isn't shown):", "file: /nowhere/at/all")
    person.wait_for("The password stands in this file: /nowhere/at/all")
    person.wait_for("/nowhere/at/all can't be read")
    person.answer("(isn't shown):", "command: echo locked >&2; exit 1")
    assert person.end() == 78
    assert "status 1: locked" in person.screen
    assert files(fresh) == []


def test_the_longest_way_asks_five_questions(
    new_dovecot: Callable[..., Dovecot], new_server: Callable[[Dovecot], Server], fresh: Onradar
) -> None:
    own = new_server(new_dovecot(Options(folders=(("Bits", ""), ("Pieces", "")))))
    person = Typist(fresh, ("setup", "--ca-file", str(own.account.ca_file)))
    person.answer("Your mail address:", "noor@firm.invalid")
    person.answer("The IMAP server of firm.invalid", "imap.firm.invalid")
    person.answer("Your name", "Noor")
    person.answer("(isn't shown):", PASSWORD)
    person.wait_for("the host's name is unknown")
    person.answer("The IMAP server of firm.invalid:", f"localhost:{own.recorder.port}")
    person.wait_for('"Bits"')
    person.answer("Which folder", "Pieces")
    person.wait_for("drafts go to Pieces")
    assert person.end() == 0
    asked = {line.partition(":")[0].partition(" (")[0] for line in person.screen.splitlines() if PROMPT.match(line)}
    assert len(asked) == 5, asked
    account = tomllib.loads(fresh.config.read_text())["accounts"]["firm"]
    assert (account["user"], account["host"], account["drafts"]) == ("noor@firm.invalid", "localhost", "Pieces")


def test_a_typing_error_in_the_domain_is_noticed(fresh: Onradar) -> None:
    person = Typist(fresh, ("setup", "--no-try"))
    person.answer("Your mail address:", "noor at gmail")
    person.answer("Your mail address:", "noor@gmial.com")
    person.answer("Your mail address [noor@gmail.com]:", "")
    person.wait_for("imap.gmail.com")
    person.answer("Your name", "Noor")
    person.wait_for("https://myaccount.google.com/apppasswords")
    person.answer("(isn't shown):", "abcd efgh ijkl mnop")
    person.answer("Write this account", "")
    assert person.end() == 0
    assert (fresh.home / "gmail.password").read_text() == "abcdefghijklmnop\n"


def test_a_missing_drafts_folder_is_asked_for(
    new_dovecot: Callable[..., Dovecot], new_server: Callable[[Dovecot], Server], fresh: Onradar
) -> None:
    own = new_server(new_dovecot(Options(folders=(("Bits", ""), ("Pieces", "")))))
    options = ("--address", own.user, "--name", "Noor", "--password-env", "MAIL_PASSWORD")
    person = Typist(fresh, ("setup", *where(own), *options))
    person.wait_for('"Bits"')
    person.answer("Which folder", "Pieces")
    person.wait_for("drafts go to Pieces")
    assert person.end() == 0
    assert 'drafts = "Pieces"' in fresh.config.read_text()


def test_folders_in_doubt_are_named_before_anything_is_written(
    new_dovecot: Callable[..., Dovecot], new_server: Callable[[Dovecot], Server], fresh: Onradar
) -> None:
    own = new_server(new_dovecot(Options(folders=(("Drafts", ""), ("Entwürfe", "")))))
    person = Typist(fresh, ("setup", *flags(own)[2:]))
    person.wait_for("Entwürfe could be meant, too")
    person.answer("Write this account", "n")
    assert person.end() == 0
    assert files(fresh) == []


@pytest.mark.parametrize("question", ["Your mail address:", "Your name", "(isn't shown):", "Write this"])
def test_ctrl_c_at_any_question_leaves_nothing(server: Server, fresh: Onradar, question: str) -> None:
    person = Typist(fresh, ("setup", *where(server)))
    answers = {
        "Your mail address:": server.user,
        "Your name": "Noor",
        "(isn't shown):": PASSWORD,
    }
    for asked, answer in answers.items():
        if asked == question:
            break
        person.answer(asked, answer)
    person.wait_for(question)
    assert person.interrupt() == 130
    assert "Nothing was written." in person.screen
    assert "Traceback" not in person.screen
    assert files(fresh) == []


def test_ctrl_c_where_the_server_is_asked_for_leaves_nothing(fresh: Onradar) -> None:
    person = Typist(fresh, ("setup", "--address", "noor@firm.invalid"))
    person.wait_for("The IMAP server of firm.invalid:")
    assert person.interrupt() == 130
    assert "Nothing was written." in person.screen
    assert files(fresh) == []


def test_no_at_the_end_leaves_nothing(server: Server, fresh: Onradar) -> None:
    options = ("--address", server.user, "--name", "Noor", "--password-env", "MAIL_PASSWORD")
    person = Typist(fresh, ("setup", *where(server), *options))
    person.answer("Write this", "n")
    assert person.end() == 0
    assert files(fresh) == []


def test_a_second_account_is_appended_and_what_a_person_wrote_stays(server: Server, fresh: Onradar) -> None:
    assert fresh.run(*flags(server)).returncode == 0
    own = "# mine\n" + fresh.config.read_text() + "\n[watch]\npoll = '7m'  # my own choice"
    fresh.config.write_text(own)
    fresh.config.chmod(0o640)
    ran = fresh.run("--account", "work", *flags(server, user=f"x{server.user}", name="Noor L."))
    assert ran.returncode == 0, ran.stderr
    text = fresh.config.read_text()
    assert text.startswith(f"{own}\n\n[accounts.work]\n")
    assert stat.S_IMODE(fresh.config.stat().st_mode) == 0o640
    assert tomllib.loads(text)["accounts"]["work"]["name"] == "Noor L."
    assert fresh.run("check").returncode == 0


@pytest.mark.parametrize(
    ("changed", "code", "said"),
    [
        ({"address": "nobody"}, 2, "no mail address"),
        ({"address": ""}, 2, "--address"),
        ({"name": ""}, 2, "--name"),
        ({"password_env": ""}, 2, "--password-command"),
        ({"password_command": "true"}, 2, "one of them is enough"),
        ({"password_env": "NOT_SET"}, 78, "NOT_SET is not set"),
        ({"password_env": "", "password_command": "echo wrong"}, 77, "refused the sign-in"),
        ({"password_env": "", "password_command": "echo locked >&2; exit 1"}, 78, "locked"),
        ({"host": "imap.nowhere.invalid"}, 75, "imap.nowhere.invalid"),
        ({"port": "1"}, 75, "localhost:1"),
        ({"ca_file": "/nowhere"}, 78, "/nowhere"),
        ({"drafts": "Nowhere"}, 78, "Nowhere"),
        ({"security": "starttls"}, 75, "localhost"),
        ({"account": "No Good"}, 2, "a-z"),
    ],
)
def test_what_goes_wrong_is_a_sentence_and_leaves_nothing(
    server: Server, fresh: Onradar, changed: dict[str, str], code: int, said: str
) -> None:
    ran = fresh.run(*flags(server, **changed), timeout=100)
    assert ran.returncode == code, ran.stderr
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert files(fresh) == []


def test_an_account_twice_is_refused(server: Server, fresh: Onradar) -> None:
    fresh.run(*flags(server))
    before = fresh.config.read_text()
    ran = fresh.run(*flags(server))
    assert ran.returncode == 2
    assert "set up already" in ran.stderr
    assert fresh.config.read_text() == before


@pytest.mark.parametrize("text", ["[me\n", 'accounts = {home = {host = "a", user = "b", password_env = "C"}}\n'])
def test_a_file_that_takes_no_table_is_left_as_it_is(server: Server, fresh: Onradar, text: str) -> None:
    fresh.home.mkdir()
    fresh.config.write_text(text)
    ran = fresh.run(*flags(server))
    assert ran.returncode == 78
    assert fresh.config.read_text() == text
    assert files(fresh) == ["config.toml"]


@pytest.fixture
def unwritable(fresh: Onradar) -> Iterator[Onradar]:
    """The configuration's place is taken by something that can't be a folder."""
    fresh.home.parent.mkdir(exist_ok=True)
    fresh.home.write_text("")
    yield fresh
    fresh.home.unlink()


def test_a_place_that_cannot_be_written_is_named(server: Server, unwritable: Onradar) -> None:
    ran = unwritable.run(*flags(server, password_env=""), "--password-command", f"echo {shlex.quote(PASSWORD)}")
    assert ran.returncode == 78
    assert "can't be" in ran.stderr
