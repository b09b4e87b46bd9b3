"""`onradar check` finds what is broken and names the mend."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.checkup import clock
from bot.errors import ConfigError
from tests.conftest import Server
from tests.servers.dovecot import Authority, Dovecot, Options
from tests.servers.faults import Answer
from tests.servers.mailserver import PASSWORD
from tests.servers.recorder import Tampering
from tests.system.command import Onradar

HOME = "ONRADAR_ACCOUNTS__HOME__"


@dataclass
class Bench:
    """An account that works, and the hands to break it."""

    server: Server
    onradar: Onradar
    environment: dict[str, str] = field(default_factory=dict)

    def set(self, key: str, value: str) -> None:
        self.environment[f"{HOME}{key.upper()}"] = value

    def secret(self, key: str, value: str) -> None:
        """Take the secret from elsewhere."""
        self.onradar.config.write_text(
            self.onradar.config.read_text().replace('password_env = "MAIL_PASSWORD"', f"{key} = '{value}'")
        )

    def file(self, name: str, text: str, mode: int) -> Path:
        path = self.onradar.home / name
        path.write_text(text)
        path.chmod(mode)
        return path

    def check(self) -> tuple[int, list[dict[str, Any]]]:
        ran = self.onradar.run("check", "--json", environment=self.environment)
        assert "Traceback" not in ran.stderr
        findings: list[dict[str, Any]] = json.loads(ran.stdout)
        assert all(set(one) == {"account", "check", "status", "detail", "mend"} for one in findings)
        return ran.returncode, findings


@pytest.fixture
def bench(server: Server, onradar: Onradar) -> Bench:
    return Bench(server, onradar)


def test_all_is_well(server: Server, onradar: Onradar) -> None:
    ran = onradar.run("check")
    assert ran.returncode == 0, ran.stdout
    assert "FAIL" not in ran.stdout
    assert "warn" not in ran.stdout
    lines = ran.stdout.splitlines()
    looked_at = [line.removeprefix("ok").strip().removeprefix("home: ").partition(":")[0] for line in lines]
    assert looked_at == [
        "config", "model", "templates", "state", "clock", "name", "own addresses", "secret", "host", "certificate",
        "sign-in", "capabilities", "folders", "mailbox INBOX",
    ]  # fmt: skip
    for part in ("drafts Drafts (by its attribute), sent Sent", "IDLE, UIDPLUS, SPECIAL-USE", server.user):
        assert part in ran.stdout
    assert not onradar.state.exists()


def _writable_secret(bench: Bench) -> None:
    bench.secret("password_file", str(bench.file("password", PASSWORD, 0o622)))


def _newer_state(bench: Bench) -> None:
    bench.onradar.state.parent.mkdir()
    with sqlite3.connect(bench.onradar.state) as database:
        database.execute("PRAGMA user_version = 999")


def _bad_template(bench: Bench) -> None:
    folder = bench.onradar.home / "mine" / "en"
    folder.mkdir(parents=True)
    (folder / "interview.txt.j2").write_text("Hello\n\n{{ salary }}\n\nBye")
    bench.environment["ONRADAR_REPLY__TEMPLATES"] = str(folder.parent)


def _open_config(bench: Bench) -> None:
    bench.secret("password", "plain")
    bench.onradar.config.chmod(0o644)


BROKEN: dict[str, tuple[Callable[[Bench], object], str, int, str]] = {
    # what is broken: (how, the check that finds it, the exit code, a word of the mend)
    "a wrong password": (lambda b: b.secret("password_command", "echo wrong"), "sign-in", 77, "app password"),
    "an empty password": (lambda b: b.secret("password_command", "echo"), "secret", 78, "empty secret"),
    "no such variable": (lambda b: b.secret("password_env", "NOWHERE"), "secret", 78, "NOWHERE is not set"),
    "no such password file": (lambda b: b.secret("password_file", "/nowhere"), "secret", 78, "/nowhere"),
    "a password file that others write": (_writable_secret, "secret", 78, "chmod go-w"),
    "a locked password store": (lambda b: b.secret("password_command", "echo shut >&2; exit 2"), "secret", 78, "shut"),
    "no such password command": (lambda b: b.secret("password_command", "pazz show"), "secret", 78, "not found"),
    "a token command that fails": (lambda b: b.secret("token_command", "echo off >&2; exit 1"), "secret", 75, ": off"),
    "a token where there is no OAuth": (lambda b: b.secret("token_command", "echo t"), "sign-in", 78, "use a password"),
    "OAuth before the sign-in": (lambda b: b.secret("oauth", "google"), "sign-in", 77, "onradar signin home"),
    "a password that others can read": (_open_config, "config", 78, "chmod 600"),
    "a host that isn't there": (lambda b: b.set("host", "imap.nowhere.invalid"), "host", 78, "spelling"),
    "two dots in a host": (lambda b: b.set("host", "imap..example.org"), "host", 78, "spelling"),
    "a port that nobody listens on": (lambda b: b.set("port", "1"), "sign-in", 75, "accounts.home.port"),
    "a port without TLS": (lambda b: b.set("port", str(b.server.dovecot.port)), "sign-in", 75, "starttls"),
    "STARTTLS at a TLS port": (lambda b: b.set("security", "starttls"), "sign-in", 75, "in time"),
    "plain text to another machine": (
        lambda b: b.environment.update({f"{HOME}SECURITY": "plaintext", f"{HOME}HOST": "imap.firm.example"}),
        "config", 78, "use tls or starttls",
    ),
    "an unknown authority": (lambda b: b.set("ca_file", ""), "certificate", 75, "ca_file"),
    "a CA file that isn't there": (lambda b: b.set("ca_file", "/nowhere"), "certificate", 78, "name another"),
    "a Drafts folder that isn't there": (lambda b: b.set("drafts", "Nowhere"), "folders", 78, '"Drafts"'),
    "drafts in the inbox": (lambda b: b.set("drafts", "INBOX"), "folders", 78, "folder of their own"),
    "a folder to watch that isn't there": (lambda b: b.set("mailboxes", '["Jobs"]'), "mailbox Jobs", 78, '"INBOX"'),
    "no folder of templates": (
        lambda b: b.environment.update(ONRADAR_REPLY__TEMPLATES="/nowhere"), "templates", 78, "/nowhere",
    ),
    "a template with an unknown slot": (_bad_template, "templates", 78, "salary"),
    "a state of a newer onradar": (_newer_state, "state", 78, "newer"),
    "a key with a typing error": (lambda b: b.set("pasword_env", "X"), "config", 78, "known are"),
    "a broken file": (lambda b: b.onradar.config.write_text("[me\n"), "config", 78, "TOML"),
    "no file at all": (lambda b: b.onradar.config.unlink(), "config", 78, "onradar setup"),
}  # fmt: skip


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_is_found_and_its_mend_is_named(bench: Bench, what: str) -> None:
    break_it, check, code, mend = BROKEN[what]
    break_it(bench)
    returned, findings = bench.check()
    (finding,) = [one for one in findings if one["check"] == check]
    assert finding["status"] == "fail", findings
    assert mend in f"{finding['detail']} {finding['mend']}"
    assert returned == code


VALIDITY = {
    "expired": (-30, -1, "expired"),
    "not valid yet": (1, 30, "clock"),
    "for another host": (-1, 30, "another host"),
}


@pytest.mark.parametrize("what", VALIDITY)
def test_a_certificate_that_does_not_fit_is_found(
    what: str, authority: Authority, dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar
) -> None:
    begin, end, said = VALIDITY[what]
    now = datetime.now(UTC)
    name = "imap.elsewhere.example" if "host" in what else "localhost"
    context = authority.server_context(name, not_before=now + timedelta(begin), not_after=now + timedelta(end))
    server = new_server(dovecot, context=context)
    onradar.configure(server.account)
    code, findings = Bench(server, onradar).check()
    assert code == 75
    broken = [one for one in findings if one["status"] == "fail"]
    assert [one["check"] for one in broken] == ["certificate", "sign-in"]
    assert said in f"{broken[0]['detail']} {broken[0]['mend']}"


def test_a_certificate_that_ends_soon_is_a_warning(
    authority: Authority, dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar
) -> None:
    now = datetime.now(UTC)
    context = authority.server_context("localhost", not_before=now - timedelta(1), not_after=now + timedelta(3, 60))
    server = new_server(dovecot, context=context)
    onradar.configure(server.account)
    code, findings = Bench(server, onradar).check()
    (finding,) = [one for one in findings if one["status"] == "warn"]
    assert (code, finding["check"]) == (0, "certificate")
    assert "3 days" in finding["detail"]


def test_logindisabled_is_found(dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar) -> None:
    # Dovecot takes a peer at its own address for a safe one; from another it wants TLS.
    server = new_server(dovecot, upstream_source="127.0.0.2")
    onradar.configure(server.account)
    code, findings = Bench(server, onradar).check()
    assert code == 78
    assert any("LOGINDISABLED" in one["detail"] and "token_command" in one["mend"] for one in findings)


@pytest.mark.parametrize(
    "case",
    [
        ((("Drafts", ""), ("Entwürfe", "")), "warn", "Entwürfe"),
        ((("Old", "\\Drafts"), ("New", "\\Drafts")), "warn", "accounts.home.drafts"),
        ((("Drafts", ""), ("Concepts", "\\Drafts")), "ok", "drafts Concepts (by its attribute)"),
        ((("Drafts", ""),), "ok", "drafts Drafts (by its name)"),
        ((("Bits", ""),), "fail", '"Bits"'),
    ],
)
def test_drafts_folders_in_doubt(
    new_dovecot: Callable[..., Dovecot], new_server: Callable[..., Server], onradar: Onradar, case: tuple[Any, str, str]
) -> None:
    folders, status, said = case
    server = new_server(new_dovecot(Options(folders=folders)))
    onradar.configure(server.account)
    _, findings = Bench(server, onradar).check()
    (finding,) = [one for one in findings if one["check"] == "folders"]
    assert finding["status"] == status, finding
    assert said in f"{finding['detail']} {finding['mend']}"


class WebServer(Tampering):
    """Something that speaks HTTP at the mail server's port."""

    def to_client(self, octets: bytes) -> bytes:
        del octets
        return b"HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nConnection: close\r\n\r\n"


def test_a_proxy_in_between_that_speaks_http_is_told(
    dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar
) -> None:
    onradar.configure(new_server(dovecot, tampering=WebServer()).account)
    code, findings = Bench(new_server(dovecot), onradar).check()
    (finding,) = [one for one in findings if one["check"] == "sign-in"]
    assert code == 75
    assert "speaks HTTP, not IMAP" in finding["detail"]
    assert "proxy" in finding["mend"]


def test_a_busy_server_is_temporary(dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar) -> None:
    busy = Answer(b"NO [UNAVAILABLE] Temporary authentication failure", "LOGIN")
    onradar.configure(new_server(dovecot, tampering=busy).account)
    ran = onradar.run("check")
    assert ran.returncode == 75
    assert "for now" in ran.stdout


def test_a_certificate_behind_starttls_is_looked_at_too(
    authority: Authority, dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar
) -> None:
    now = datetime.now(UTC)
    context = authority.server_context("localhost", not_before=now - timedelta(30), not_after=now - timedelta(1))
    server = new_server(dovecot, context=context, implicit_tls=False)
    onradar.configure(server.account)
    bench = Bench(server, onradar)
    bench.set("security", "starttls")
    code, findings = bench.check()
    assert code == 75
    broken = {one["check"]: one["detail"] for one in findings if one["status"] == "fail"}
    assert set(broken) == {"certificate", "sign-in"}
    assert "expired" in broken["certificate"]


def test_a_clock_that_cannot_be_right_is_told() -> None:
    with pytest.raises(ConfigError, match=r"clock says 1970-01-01; set it"):
        clock(datetime(1970, 1, 1, tzinfo=UTC))
    assert clock(datetime(2027, 1, 2, 3, 4, tzinfo=UTC)) == "2027-01-02 03:04 UTC"


def test_a_missing_name_is_a_warning_with_its_mend(onradar: Onradar) -> None:
    ran = onradar.run("check", environment={"ONRADAR_ME__NAME": ""})
    assert ran.returncode == 0
    assert "me.name" in ran.stdout


def test_every_problem_of_a_configuration_is_told(bench: Bench) -> None:
    bench.set("colour", "red")
    bench.environment["ONRADAR_REPLY__QUOTE"] = "perhaps"
    code, findings = bench.check()
    assert code == 78
    assert {one["check"] for one in findings} == {"config"}
    assert len(findings) == 2
