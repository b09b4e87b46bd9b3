"""`onradar --once` against a real Dovecot over TLS: the main job, and what goes wrong."""

import email
import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default

import pytest

from bot.state.lock import only_instance
from tests.conftest import Server
from tests.system import mails
from tests.system.command import Onradar

HEAVY = ("numpy", "sklearn", "scipy", "apscheduler", "jinja2", "mailparser", "lxml", "rich", "tldextract")


def drafts(server: Server) -> list[EmailMessage]:
    return [email.message_from_bytes(raw, policy=default) for _, raw in server.messages("Drafts")]


def test_fifty_mails_give_five_drafts_and_a_second_run_none(server: Server, onradar: Onradar) -> None:
    asked = mails.answerable(server.user)
    for one in [*mails.ordinary(server.user, 45), *asked]:
        server.deliver(one)
    before = server.snapshot()

    first = onradar.run("--once")
    assert (first.returncode, first.stderr) == (0, "")
    assert len([line for line in first.stdout.splitlines() if "drafted" in line]) == 5

    written = drafts(server)
    assert {draft["In-Reply-To"] for draft in written} == {
        email.message_from_bytes(one, policy=default)["Message-ID"] for one in asked
    }
    for draft in written:
        assert draft["References"].split()[-1] == draft["In-Reply-To"]
        assert draft["From"].addresses[0].addr_spec == server.user
        assert len(draft["To"].addresses) == 1
        assert draft["Subject"].startswith("Re: ")
        assert [part.get_content_type() for part in draft.walk()] == [
            "multipart/alternative",
            "text/plain",
            "text/html",
        ]
    assert {flags for flags, _ in server.messages("Drafts")} == {frozenset({"\\Draft", "\\Seen"})}
    assert server.snapshot() == before

    second = onradar.run("--once")
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert len(drafts(server)) == 5
    assert server.snapshot() == before


def test_a_dry_run_tells_everything_and_writes_nothing(server: Server, onradar: Onradar) -> None:
    for one in mails.answerable(server.user):
        server.deliver(one)
    ran = onradar.run("--once", "--dry-run", "--json")
    assert ran.returncode == 0, ran.stderr
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line["outcome"] for line in lines] == ["would-draft"] * 5
    assert {line["decision"] for line in lines} == {"draft"}
    assert drafts(server) == []
    assert not onradar.state.parent.exists()
    assert server.said("APPEND") == []


def test_the_state_lost_no_draft_is_written_twice(server: Server, onradar: Onradar) -> None:
    for one in mails.answerable(server.user):
        server.deliver(one)
    onradar.run("--once")
    for file in onradar.state.parent.iterdir():
        file.unlink()
    again = onradar.run("--once")
    assert again.returncode == 0, again.stderr
    assert len(drafts(server)) == 5


def test_json_lines_say_what_became_of_each_mail(server: Server, onradar: Onradar) -> None:
    uid = server.deliver(mails.answerable(server.user)[0])
    server.deliver(mails.ordinary(server.user, 3)[0])
    ran = onradar.run("--once", "--json")
    by_outcome = {line["outcome"]: line for line in map(json.loads, ran.stdout.splitlines())}
    drafted = by_outcome["drafted"]
    assert (drafted["account"], drafted["mailbox"], drafted["uid"]) == ("home", "INBOX", uid)
    assert (drafted["verdict"], drafted["reason"]) == ("rejection", "final-round")
    assert drafted["facts"]["manager"] == "Ines Moreau"
    assert drafted["draft_message_id"] == drafts(server)[0]["Message-ID"]
    assert by_outcome["skipped"]["reason"] == "not-a-rejection"


def test_old_mail_is_left_alone_at_the_first_run_but_not_when_asked_for(server: Server, onradar: Onradar) -> None:
    server.deliver(mails.answerable(server.user)[0], received=datetime.now(UTC) - timedelta(days=9))
    assert onradar.run("--once").stdout == ""
    assert drafts(server) == []
    assert "drafted" in onradar.run("--once", "--since", "10d").stdout
    assert len(drafts(server)) == 1


def test_a_quiet_pass_imports_nothing_heavy(server: Server, onradar: Onradar) -> None:
    server.deliver(mails.answerable(server.user)[0])
    onradar.run("--once")
    code = (
        "import sys; from bot.cli import main; code = main(['--once']);"
        f"print(code, sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=onradar.environment(), timeout=60
    )
    assert ran.stdout.strip() == "0 []"


@pytest.mark.parametrize(
    ("environment", "code", "said"),
    [
        ({"MAIL_PASSWORD": "wrong"}, 77, "refused the sign-in"),
        ({"ONRADAR_ACCOUNTS__HOME__HOST": "no-such-host.invalid"}, 75, "no-such-host.invalid"),
        ({"ONRADAR_ACCOUNTS__HOME__HOST": "imap..example.org"}, 75, "the host's name is unknown"),
        ({"ONRADAR_ACCOUNTS__HOME__PORT": "1"}, 75, "localhost:1"),
        ({"ONRADAR_ACCOUNTS__HOME__DRAFTS": "Nowhere"}, 78, "accounts.home.drafts"),
        ({"ONRADAR_ACCOUNTS__HOME__COLOUR": "red"}, 78, "accounts.home.colour"),
        ({"ONRADAR_CONFIG": "/nowhere/config.toml"}, 78, "onradar demo"),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_an_exit_code(
    server: Server, onradar: Onradar, environment: dict[str, str], code: int, said: str
) -> None:
    server.deliver(mails.answerable(server.user)[0])
    ran = onradar.run("--once", environment=environment)
    assert ran.returncode == code, ran.stderr
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_failing_account_does_not_stop_the_next(server: Server, onradar: Onradar) -> None:
    server.deliver(mails.answerable(server.user)[0])
    onradar.configure(replace(server.account, label="broken", port=1), server.account)
    ran = onradar.run("--once")
    assert ran.returncode == 75
    assert "home: drafted" in ran.stdout
    assert ran.stderr.startswith("onradar: broken:")


def test_a_second_instance_leaves_quietly(server: Server, onradar: Onradar) -> None:
    server.deliver(mails.answerable(server.user)[0])
    with only_instance(onradar.state):
        ran = onradar.run("--once")
    assert (ran.returncode, ran.stdout, ran.stderr) == (75, "", "")
    assert drafts(server) == []


def test_a_refused_sign_in_is_not_tried_again_until_the_secret_changes(server: Server, onradar: Onradar) -> None:
    assert onradar.run("--once", environment={"MAIL_PASSWORD": "wrong"}).returncode == 77
    attempts = len(server.said("LOGIN"))
    parked = onradar.run("--once", environment={"MAIL_PASSWORD": "wrong"})
    assert (parked.returncode, len(server.said("LOGIN"))) == (77, attempts)
    assert "parked" in parked.stderr
    assert onradar.run("--once").returncode == 0


def test_two_rejections_from_one_person_for_one_role_give_one_draft(server: Server, onradar: Onradar) -> None:
    one = mails.answerable(server.user)[0]
    server.deliver(one)
    server.deliver(one.replace(b"Message-ID: <mail0", b"Message-ID: <other"))
    server.deliver(one)
    onradar.run("--once")
    assert len(drafts(server)) == 1


def test_the_caps_hold_back_and_the_next_pass_goes_on(server: Server, onradar: Onradar) -> None:
    for one in mails.answerable(server.user):
        server.deliver(one)
    onradar.configure(server.account, reply={"max_drafts_per_run": 2})
    lines = [json.loads(line) for line in onradar.run("--once", "--json").stdout.splitlines()]
    assert sorted(line["outcome"] for line in lines) == ["deferred"] * 3 + ["drafted"] * 2
    assert next(line for line in lines if line["outcome"] == "drafted")["reason"] == "final-round"
    onradar.run("--once")
    onradar.run("--once")
    assert len(drafts(server)) == 5
