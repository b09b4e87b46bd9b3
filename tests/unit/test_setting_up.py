"""The dialogue of setup, held by a script instead of a person; and the file that it leaves."""

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from bot.errors import ConfigError, UsageError
from bot.setting_up.dialogue import Given, choose
from bot.setting_up.file import Existing, appended, write
from bot.setting_up.setup import Request, set_up
from bot.setting_up.terminal import Nobody
from bot.settings import Account, Security
from bot.signin.autoconfig import Server
from bot.signin.providers import BY_KEY, PROVIDERS, Kind, Provider, advice, meant, of_domain, of_server


@dataclass
class Script:
    """A terminal whose answers are given beforehand, by a word of the question."""

    answers: dict[str, str]
    interactive: bool = True
    questions: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        self.said.append(text)

    def ask(self, question: str, option: str, default: str = "") -> str:
        assert option.startswith("--")
        self.questions.append(question)
        return next((answer for word, answer in self.answers.items() if word in question), default)

    def hidden(self, question: str, option: str) -> str:
        return self.ask(question, option)

    def confirm(self, question: str, *, default: bool) -> bool:
        self.questions.append(question)
        return default


NOTHING = Existing(Path("/home/noor/.config/onradar/config.toml"), "", None, has_me=False)


def silent(_address: str) -> Server | None:
    return None


IDLE: dict[str, Any] = {"show": lambda *_: None, "progress": lambda *_: None, "ask_domain": silent}


def held(address: str, answers: dict[str, str]) -> Script:
    return Script({"address": address, "name": "Noor", "Password": "secret", "certificate": "/b.pem"} | answers)


@pytest.mark.parametrize("provider", [one for one in PROVIDERS if one.domains], ids=lambda one: one.key)
def test_each_provider_needs_few_questions_and_gives_its_server(provider: Provider) -> None:
    browser = provider.kind is Kind.OAUTH
    script = held(f"noor@{provider.domains[0]}", {"client id": "id"})
    chosen = choose(Given(), NOTHING, script, silent)
    assert (chosen.account.host, chosen.account.port) == (provider.host, provider.port)
    assert chosen.account.user == ("noor" if provider.local_user else f"noor@{provider.domains[0]}")
    assert chosen.account.oauth == ("microsoft" if browser else "")
    assert chosen.password == ("" if browser else "secret")
    assert len(script.questions) + 1 <= 5, script.questions  # and one more: whether to write
    assert any(provider.where in line for line in script.said)
    tomllib.loads(appended(NOTHING, chosen.account if browser else _with_file(chosen.account), chosen.name))


def _with_file(account: Account) -> Account:
    return replace(account, password_file=Path("/home/noor/secret"))


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda one: one.key)
def test_each_provider_has_its_facts_and_a_source(provider: Provider) -> None:
    assert all(source.startswith("https://") for source in provider.sources)
    assert provider.name in advice(provider)
    assert provider.where in advice(provider)
    assert provider.where
    assert provider.host
    assert provider.security is not Security.PLAINTEXT
    assert not provider.confirmed, "say in docs/signin.md who tried it live, and when"
    assert all(of_domain(domain) is provider for domain in provider.domains), "a domain belongs to one provider"


def test_a_domain_of_ones_own_at_a_known_provider_is_named_by_its_key() -> None:
    script = held("noor@lindqvist.example", {"IMAP server": "google-workspace"})
    chosen = choose(Given(), NOTHING, script, silent)
    assert (chosen.account.host, chosen.account.user) == ("imap.gmail.com", "noor@lindqvist.example")
    assert len(script.questions) + 1 <= 5, script.questions


WAYS = {
    "hunter2": ("password_file", "config/firm.password"),
    "command: pass show mail/noor": ("password_command", "pass show mail/noor"),
    "file: /run/secrets/mail": ("password_file", "/run/secrets/mail"),
    "env: MAIL_PASSWORD": ("password_env", "MAIL_PASSWORD"),
    "token:oama access noor": ("token_command", "oama access noor"),
    "file:": ("password_file", "config/firm.password"),
}


@pytest.mark.parametrize("typed", WAYS)
def test_wherever_the_secret_comes_from_at_most_five_questions_are_asked(typed: str, tmp_path: Path) -> None:
    script = held("noor@firm.example", {"IMAP server": "imap.firm.example", "Password": typed})
    existing = Existing(tmp_path / "config" / "config.toml", "", None, has_me=False)
    account = set_up(Request(given=Given(), existing=existing, terminal=script, since=None, **IDLE))
    assert account
    assert script.questions == [
        "Your mail address", "The IMAP server of firm.example", "Your name, as your replies are signed",
        "Password of noor@firm.example", f"Write this account to {existing.path}?",
    ]  # fmt: skip
    key, value = WAYS[typed]
    written = tomllib.loads(existing.path.read_text())["accounts"]["firm"]
    assert str(written[key]).removeprefix(f"{tmp_path}/") == value
    said_again = value in " ".join(script.said)
    assert said_again == (not value.startswith("config/"))


@pytest.mark.parametrize("key", ["google-workspace", "microsoft-365"])
def test_oauth_needs_no_more_questions(key: str) -> None:
    answers = {"IMAP server": key, "Password": "browser: ~/client.json", "client id": "id"}
    script = held("noor@lindqvist.example", answers)
    chosen = choose(Given(), NOTHING, script, silent)
    assert len(script.questions) + 1 == 5, script.questions
    assert (chosen.account.oauth, chosen.account.client_id, chosen.client_file) == (
        ("google", "", Path.home() / "client.json") if key == "google-workspace" else ("microsoft", "id", None)
    )


def test_an_oauth_that_the_provider_does_not_offer_is_refused() -> None:
    given = Given(address="noor@web.de", name="Noor", secret=("oauth", "google"))
    with pytest.raises(UsageError, match=r"WEB\.DE offers no such sign-in"):
        choose(given, NOTHING, Nobody(), silent)


def test_a_doubtful_domain_is_asked_about_by_the_same_question() -> None:
    script = held("noor@gmial.com", {})
    chosen = choose(Given(), NOTHING, script, silent)  # who types it once more means it
    assert script.questions.count("Your mail address") == 2
    assert chosen.account.user == "noor@gmial.com"
    assert len(set(script.questions)) + 1 <= 5


@pytest.mark.parametrize(
    ("typed", "port", "security"),
    [
        ("imap.x.example", 993, Security.TLS),
        ("imap.x.example:1993", 1993, Security.TLS),
        ("imap.x.example:143", 143, Security.STARTTLS),
    ],
)
def test_a_host_may_be_typed_with_its_port(typed: str, port: int, security: Security) -> None:
    account = choose(Given(), NOTHING, held("noor@lindqvist.example", {"IMAP server": typed}), silent).account
    assert (account.host, account.port, account.security) == ("imap.x.example", port, security)


@pytest.mark.parametrize("given", [Given(host="imap.firm.example:99999"), Given(port=-1)])
def test_a_port_that_is_none_is_refused(given: Given) -> None:
    with pytest.raises(UsageError, match="is no port"):
        choose(given, NOTHING, held("noor@fastmail.com", {}), silent)


def test_a_port_on_the_command_line_goes_before_the_tables() -> None:
    account = choose(Given(port=143, security="starttls"), NOTHING, held("noor@web.de", {}), silent).account
    assert (account.host, account.port, account.security) == ("imap.web.de", 143, Security.STARTTLS)


def test_what_the_domain_says_itself_is_shown_and_taken() -> None:
    script = held("noor@lindqvist.example", {})
    found = Server("imap.lindqvist.example", 143, Security.STARTTLS, "noor")
    chosen = choose(Given(), NOTHING, script, lambda _: found)
    assert (chosen.account.host, chosen.account.security) == ("imap.lindqvist.example", Security.STARTTLS)
    assert chosen.account.addresses == ("noor@lindqvist.example",)
    assert any("names its own server: imap.lindqvist.example" in line for line in script.said)


def test_nothing_is_asked_of_the_domain_when_the_server_is_given() -> None:
    def asked(_address: str) -> Server | None:
        raise AssertionError

    given = Given(address="noor@lindqvist.example", name="Noor", host="imap.x.example", secret=("password_env", "P"))
    account = choose(given, NOTHING, Nobody(), asked).account
    assert (account.host, account.port, account.password_env) == ("imap.x.example", 993, "P")


def test_another_proxy_on_this_machine_is_not_protons() -> None:
    assert of_server("127.0.0.1", 1143) is BY_KEY["proton"]
    assert of_server("127.0.0.1", 1993) is None
    assert of_server("IMAP.gmail.com", 993) is BY_KEY["gmail"]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("gmial.com", "gmail.com"),
        ("hotnail.com", "hotmail.com"),
        ("outlok.com", "outlook.com"),
        ("yaho.com", "yahoo.com"),
    ],
)
def test_typing_errors_are_noticed(wrong: str, right: str) -> None:
    assert meant(wrong) == right


@pytest.mark.parametrize("domain", ["gmail.com", "mail.com", "web.de", "lindqvist.example", "firm.co.uk"])
def test_what_is_no_typing_error_is_left_alone(domain: str) -> None:
    assert meant(domain) is None


def test_a_name_never_changes_what_is_written_already() -> None:
    account = Account(label="work", host="imap.x.example", user="noor", password_env="P", addresses=("n@x.example",))
    text = '[me]\nname = "Noor Lindqvist"\n'
    existing = Existing(NOTHING.path, text, None, has_me=True)
    assert "name =" not in appended(existing, account, "Noor Lindqvist").removeprefix(text)
    assert tomllib.loads(appended(existing, account, 'N. "L" \\'))["accounts"]["work"]["name"] == 'N. "L" \\'
    fresh = tomllib.loads(appended(NOTHING, account, "Noor"))
    assert fresh["me"] == {"name": "Noor"}
    assert fresh["accounts"]["work"]["addresses"] == ["n@x.example"]


def test_a_name_with_a_line_break_is_no_name() -> None:
    account = Account(label="work", host="imap.x.example", user="noor", password_env="P")
    with pytest.raises((ConfigError, UsageError)):
        appended(NOTHING, account, "Noor\x7f")


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").write_text("old")
    (tmp_path / "config.toml").symlink_to("dotfiles")
    write(tmp_path / "config.toml", "new")
    assert (tmp_path / "config.toml").is_symlink()
    assert (tmp_path / "dotfiles").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.toml", "dotfiles"]


def test_without_anybody_what_is_missing_is_named() -> None:
    with pytest.raises(UsageError, match="--address"):
        choose(Given(), NOTHING, Nobody(), silent)
    with pytest.raises(UsageError, match="--host"):
        choose(Given(address="a@b.example", name="A"), NOTHING, Nobody(), silent)
