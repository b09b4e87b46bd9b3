"""`onradar signin`, and what becomes of a daemon and of cron when tokens expire, rotate and are revoked."""

import base64
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.servers.dovecot import Authority
from tests.servers.place import Place
from tests.system import mails
from tests.system.command import Onradar
from tests.system.test_daemon import daemon, leave, until

WANTED = 2  # the mail of tests.system.mails that is delivered: one draft is due


@pytest.fixture
def oauth(onradar: Onradar, place: Place) -> Onradar:
    """The command, configured for the account that signs in by OAuth, beside whose state its tokens lie."""
    account = place.account
    onradar.home.mkdir(exist_ok=True)
    place.state = onradar.state
    place.state.parent.mkdir()
    onradar.config.write_text(
        f'[me]\nname = "Noor Lindqvist"\n[accounts.home]\nhost = "{account.host}"\nport = {account.port}\n'
        f'user = "{account.user}"\noauth = "google"\nca_file = "{account.ca_file}"\n[watch]\npoll = "1h"\n'
    )
    return onradar


def sign_in(oauth: Onradar, *words: str) -> tuple[int, str]:
    """Run `onradar signin` and be its browser; the exit code and what it printed."""
    process = oauth.start("signin", "home", "--no-browser", *words, environment={"PYTHONUNBUFFERED": "1"})
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if line.startswith("http"):
            urllib.request.urlopen(line.strip(), timeout=10).close()
    code = process.wait(30)
    said += process.stderr.read() if process.stderr else ""
    process.communicate()
    return code, said


def leaks(place: Place, *texts: str) -> list[str]:
    """Every secret that the provider gave away and that stands in a text, in clear or in base64."""
    found = []
    for secret in place.provider.issued:
        forms = [secret]
        for shift in range(3):  # base64 depends on where in its group of three octets a text begins
            encoded = base64.b64encode(b"x" * shift + secret.encode()).decode()
            forms.append(encoded[4:-4])
        found += [secret for text in texts if any(form in text for form in forms)]
    return found


def contents(folder: Path, *, without: str) -> list[str]:
    return [
        path.read_bytes().decode("latin-1") for path in folder.rglob("*") if path.is_file() and path.name != without
    ]


def test_signed_in_once_it_drafts_and_no_token_is_seen_anywhere(oauth: Onradar, place: Place) -> None:
    code, said = sign_in(oauth, "--client-file", str(place.client()))
    assert code == 0, said
    assert "lets" in said
    place.server.deliver(mails.answerable(place.account.user)[WANTED])
    place.provider.expire()
    ran = oauth.run("--once", "-v")
    assert ran.returncode == 0, ran.stderr
    assert len(place.server.messages("Drafts")) == 1
    code, again = sign_in(oauth)
    assert code == 0, again
    assert len(place.provider.issued) == 6
    assert leaks(place, *contents(oauth.home, without="")) == place.provider.issued[-2:]
    assert leaks(place, said, again, ran.stdout, ran.stderr, *contents(oauth.home, without="home.json")) == []


@pytest.fixture
def microsoft(oauth: Onradar, place: Place, authority: Authority) -> Onradar:
    """The same account with Microsoft's device flow, whose endpoints speak TLS."""
    pytest.importorskip("msal", reason="the extra `microsoft` is not installed")
    tenant = f"{place.provider.serve_tls(authority.server_context())}/tenant"
    text = oauth.config.read_text()
    oauth.config.write_text(
        text.replace('oauth = "google"', f'oauth = "microsoft"\nclient_id = "client"\ntenant = "{tenant}"')
    )
    return oauth


def test_microsofts_tokens_are_seen_nowhere_either(microsoft: Onradar, place: Place, authority: Authority) -> None:
    trust = {"SSL_CERT_FILE": str(authority.ca_file)}
    signed = microsoft.run("signin", "home", environment=trust)
    assert signed.returncode == 0, signed.stderr
    assert "type in the code ABCD-EFGH" in signed.stdout
    place.provider.expire()
    place.server.deliver(mails.answerable(place.account.user)[WANTED])
    drafted = microsoft.run("--once", "-v", environment=trust)
    assert drafted.returncode == 0, drafted.stderr
    assert len(place.server.messages("Drafts")) == 1
    with daemon(microsoft, **trust) as process:
        until(lambda: bool(place.server.said("IDLE")), process)
        shown = _seen_of(process)
        _, log = leave(process, signal.SIGTERM)
    place.provider.revoke()
    refused = microsoft.run("--once", "-v", environment=trust)
    assert refused.returncode == 77
    place.provider.down = True
    checked = microsoft.run("check", environment=trust)
    assert checked.returncode == 75
    said = [text for ran in (signed, drafted, refused, checked) for text in (ran.stdout, ran.stderr)]
    assert len(place.provider.issued) >= 4
    kept = leaks(place, *contents(microsoft.home, without=""))
    assert [token for token in kept if token.startswith("rt-")] == place.provider.issued[-1:]
    assert leaks(place, *said, log, shown, *contents(microsoft.home, without="home.json")) == []


def test_a_bug_while_a_token_is_in_hand_shows_no_secret(oauth: Onradar, place: Place) -> None:
    sign_in(oauth, "--client-file", str(place.client()))
    crash = (
        "import sys, bot.cli, bot.mailbox.client as client\n"
        "def broken(self, mechanism, respond):\n    respond(b'')\n    raise RuntimeError('a bug')\n"
        "client.Client.say_authenticate = broken\nsys.exit(bot.cli.main(['--once', '-v']))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", crash], capture_output=True, text=True, check=False, timeout=60, env=oauth.environment()
    )
    assert "RuntimeError: a bug" in ran.stderr
    assert leaks(place, ran.stdout, ran.stderr) == []


def test_before_the_sign_in_it_is_named_and_afterwards_tried_at_once(oauth: Onradar, place: Place) -> None:
    assert oauth.run("--once").returncode == 77
    ran = oauth.run("check")
    assert ran.returncode == 77
    assert "run: onradar signin home" in ran.stdout.replace("\n", " ")
    assert sign_in(oauth, "--client-file", str(place.client()))[0] == 0
    assert oauth.run("--once").returncode == 0


def test_a_revoked_grant_parks_the_account_until_somebody_signs_in(oauth: Onradar, place: Place) -> None:
    sign_in(oauth, "--client-file", str(place.client()))
    place.provider.revoke()
    first = oauth.run("--once")
    asked = len(place.provider.asked)
    second = oauth.run("--once")
    assert (first.returncode, second.returncode) == (77, 77)
    assert "run: onradar signin home" in first.stderr
    assert "parked until" in second.stderr
    assert len(place.provider.asked) == asked
    assert leaks(place, first.stderr, second.stderr, *contents(oauth.home, without="home.json")) == []
    sign_in(oauth)
    assert oauth.run("--once").returncode == 0


def test_an_endpoint_that_is_down_is_temporary(oauth: Onradar, place: Place) -> None:
    sign_in(oauth, "--client-file", str(place.client()))
    place.provider.expire()
    place.provider.down = True
    ran = oauth.run("--once")
    assert ran.returncode == 75
    place.provider.down = False
    assert oauth.run("--once").returncode == 0


def test_a_daemon_whose_token_ends_in_mid_run_renews_it_when_it_reconnects(oauth: Onradar, place: Place) -> None:
    sign_in(oauth, "--client-file", str(place.client()))
    with daemon(oauth) as process:
        until(lambda: bool(place.server.said("IDLE")), process)
        shown = _seen_of(process)
        place.provider.expire()
        place.server.dovecot.restart()
        place.server.deliver(mails.answerable(place.account.user)[WANTED])
        until(lambda: len(place.server.messages("Drafts")) == 1, process)
        code, log = leave(process, signal.SIGTERM)
    assert code == 0
    assert "refresh_token" in place.provider.asked
    assert leaks(place, log, shown, *contents(oauth.home, without="home.json")) == []


def _seen_of(process: subprocess.Popen[str]) -> str:
    """What other users of the machine can see of a process, and its environment."""
    folder = Path(f"/proc/{process.pid}")
    if not folder.exists():  # macOS
        return ""
    return (folder / "cmdline").read_bytes().decode() + (folder / "environ").read_bytes().decode()


def test_an_account_without_oauth_needs_no_sign_in(onradar: Onradar) -> None:
    ran = onradar.run("signin", "home")
    assert ran.returncode == 2
    assert "no sign-in is needed" in ran.stderr
    assert onradar.run("signin", "nobody").returncode == 2
