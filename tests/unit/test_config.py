"""TOML and environment become typed settings, and every problem is told at once."""

import tomllib
from dataclasses import fields
from datetime import timedelta
from pathlib import Path

import pytest

from bot import config, manual, resources
from bot.errors import ConfigError
from bot.replying.policy import Reason
from bot.settings import Account, Reply, Security, Settings

ACCOUNT = '[accounts.home]\nhost = "imap.example.org"\nuser = "noor@example.org"\npassword_env = "MAIL_PASSWORD"\n'


def parse(text: str, environ: dict[str, str] | None = None, file: Path = Path("config.toml")) -> Settings:
    return config.parse(text, environ or {}, file)


def problems(text: str, environ: dict[str, str] | None = None, file: Path = Path("config.toml")) -> str:
    with pytest.raises(ConfigError) as caught:
        parse(text, environ, file)
    return str(caught.value)


def test_a_minimal_file_gives_the_defaults() -> None:
    settings = parse(ACCOUNT)
    assert settings.reply == Reply()
    assert settings.accounts[0] == Account(
        label="home", host="imap.example.org", user="noor@example.org", password_env="MAIL_PASSWORD"
    )
    assert settings.accounts[0].resolved_port == 993


def test_the_example_holds_every_key_at_its_default() -> None:
    text = resources.path("config.example.toml").read_text(encoding="utf-8")
    assert text == manual.example(), "run: python -m bot.manual"
    settings = parse(text)
    assert settings.accounts == (
        Account(label="home", host="imap.example.org", user="you@example.org", password_command="pass show mail/you"),
    )
    assert settings.reply == Reply()
    assert set(tomllib.loads(text)["accounts"]["home"]) == {f.name for f in fields(Account)} - {"label"}


def test_the_reference_is_made_from_the_code() -> None:
    file = resources.path("config.example.toml").parent / "docs" / "configuration.md"
    assert file.read_text(encoding="utf-8") == manual.reference(), "run: python -m bot.manual"


def test_the_policy_in_the_readme_is_the_policy_in_the_code() -> None:
    text = (resources.path("config.example.toml").parent / "README.md").read_text(encoding="utf-8")
    assert text == manual.readme(text), "run: python -m bot.manual"


def test_the_providers_in_the_documentation_are_those_in_the_code() -> None:
    text = (resources.path("config.example.toml").parent / "docs" / "signin.md").read_text(encoding="utf-8")
    assert text == manual.signin(text), "run: python -m bot.manual"


def test_every_reason_is_documented() -> None:
    text = (resources.path("config.example.toml").parent / "docs" / "output.md").read_text(encoding="utf-8")
    assert [reason for reason in Reason if f"`{reason}`" not in text] == []


def test_all_problems_are_told_together_each_with_its_key() -> None:
    text = ACCOUNT.replace("[accounts", '[reply]\nthreshold = 2\nmax_age = "3 days"\ncolour = "red"\n[accounts')
    told = problems(text + 'security = "ssl"\nport = "many"\n[extra]\n')
    for part in ("reply.threshold", "0 to 1", "reply.max_age", "3d", "reply.colour", "accounts.home.security"):
        assert part in told
    assert '"tls", "starttls" or "plaintext"' in told
    assert "accounts.home.port: expected a whole number" in told
    assert "extra: there is no such table" in told


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "no account is configured"),
        ("[accounts.home]\n", "accounts.home.host: is missing"),
        (ACCOUNT.replace("password_env", "#"), "exactly one of"),
        (ACCOUNT + 'password_file = "/x"\n', "password_env, password_file are given"),
        (ACCOUNT + 'security = "plaintext"\n', "only to this machine"),
        (ACCOUNT.replace("imap.example.org", "127.evil.example") + 'security = "plaintext"\n', "only to this machine"),
        (ACCOUNT + "mailboxes = []\n", "at least one folder"),
        (ACCOUNT + '[me]\naddresses = ["noor"]\n', "me.addresses: 'noor' is no mail address"),
        (ACCOUNT + '[watch]\npoll = "0s"\n', "watch.poll: expected at least 1s"),
        (ACCOUNT + '[state]\nkeep = "999999w"\n', "at most 520w"),
        (ACCOUNT.replace("home", "Home Office"), "this isn't valid TOML"),
        (ACCOUNT.replace("home", '"Home"'), "consists of a-z"),
        ('accounts = "x"\n', "expected tables"),
        (ACCOUNT + "[reply]\nthreshold = 0.5\nreview_threshold = 0.9\n", "is above reply.threshold"),
    ],
)
def test_a_problem_names_its_key_and_the_mend(text: str, part: str) -> None:
    assert part in problems(text)


def test_a_password_in_a_file_that_others_can_read_is_refused_with_the_chmod(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(ACCOUNT.replace('password_env = "MAIL_PASSWORD"', 'password = "hunter2"'))
    file.chmod(0o644)
    told = problems(file.read_text(), file=file)
    assert f"chmod 600 '{file}'" in told
    assert "hunter2" not in told
    file.chmod(0o600)
    assert parse(file.read_text(), file=file).accounts[0].password == "hunter2"


def test_a_file_without_secrets_may_have_any_mode(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(ACCOUNT)
    file.chmod(0o644)
    assert config.load(str(file), {}).settings.accounts


def test_the_environment_overrides_every_kind_of_key() -> None:
    settings = parse(
        ACCOUNT,
        {
            "ONRADAR_REPLY__THRESHOLD": "0.8",
            "ONRADAR_REPLY__QUOTE": "true",
            "ONRADAR_REPLY__MAX_DRAFTS_PER_RUN": "7",
            "ONRADAR_WATCH__POLL": "90s",
            "ONRADAR_ACCOUNTS__HOME__SECURITY": "starttls",
            "ONRADAR_ACCOUNTS__HOME__MAILBOXES": '["INBOX", "Jobs"]',
            "ONRADAR_ACCOUNTS__WORK_MAIL__HOST": "imap.work.example",
            "ONRADAR_ACCOUNTS__WORK_MAIL__USER": "noor",
            "ONRADAR_ACCOUNTS__WORK_MAIL__PASSWORD_ENV": "ONRADAR_WORK_PASSWORD",
            "ONRADAR_WORK_PASSWORD": "secret",
            "ONRADAR_CONFIG": "/elsewhere",
            "UNRELATED": "1",
        },
    )
    assert settings.reply.threshold == 0.8
    assert settings.reply.quote
    assert settings.reply.max_drafts_per_run == 7
    assert settings.watch.poll == timedelta(seconds=90)
    home, work = settings.accounts
    assert (home.security, home.mailboxes, home.resolved_port) == (Security.STARTTLS, ("INBOX", "Jobs"), 143)
    assert (work.label, work.host) == ("work-mail", "imap.work.example")


@pytest.mark.parametrize("variable", ["ONRADAR_TRESHOLD", "ONRADAR_REPLY", "ONRADAR_REPLIES__QUOTE"])
def test_a_variable_that_names_no_key_is_a_problem(variable: str) -> None:
    assert variable in problems(ACCOUNT, {variable: "1"})


def test_without_a_file_the_message_says_where_it_is_looked_for_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        config.load(None, {"ONRADAR_CONFIG": str(tmp_path / "none.toml")})
    for part in (str(tmp_path / "none.toml"), "config.example.toml", "onradar demo"):
        assert part in str(caught.value)


def test_the_state_path_follows_environment_then_file_then_the_users_folder(tmp_path: Path) -> None:
    settings = parse(ACCOUNT + f'[state]\npath = "{tmp_path}/s"\n').state
    assert config.state_path(settings, {"ONRADAR_STATE": "/e"}) == Path("/e")
    assert config.state_path(settings, {}) == tmp_path / "s"
    assert config.state_path(parse(ACCOUNT).state, {}).name == "state.sqlite"


def test_an_account_keeps_its_identity_when_its_table_is_renamed() -> None:
    renamed = parse(ACCOUNT.replace("home", "office")).accounts[0]
    assert renamed.identity == parse(ACCOUNT).accounts[0].identity == "noor@example.org@imap.example.org"
