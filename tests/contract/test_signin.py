"""OAuth against a provider on loopback and a real Dovecot that asks it whether a token is good."""

import stat
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import replace
from pathlib import Path

import pytest

from bot.errors import ConfigError, SignInRefused, Unavailable
from bot.setting_up.granting import grant
from bot.signin import google
from bot.signin.source import Tokens
from bot.signin.tokens import TokenFile
from tests.servers.dovecot import Authority
from tests.servers.place import Place


@pytest.fixture
def signed_in(place: Place) -> Place:
    place.state.parent.mkdir()
    place.sign_in()
    return place


def test_the_browser_comes_back_with_a_code_and_the_mailbox_opens(signed_in: Place) -> None:
    path = TokenFile(signed_in.state, "home").path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    signed_in.open()
    assert signed_in.provider.asked == ["authorization_code"]


def test_an_expired_token_is_renewed_and_the_rotated_refresh_token_kept(signed_in: Place) -> None:
    signed_in.provider.lifetime_s = 60  # less than the margin: each connection needs a new one
    for _ in range(3):
        file = TokenFile(signed_in.state, "home")
        before = file.load()
        assert before
        file.save(replace(before, expires=time.time()))
        signed_in.open()
        after = file.load()
        assert after
        assert {after.lasting} == signed_in.provider.lasting
        assert after.lasting != before.lasting
    assert signed_in.provider.asked.count("refresh_token") == 3


def test_a_refresh_token_that_is_not_rotated_stays(signed_in: Place) -> None:
    signed_in.provider.rotates = False
    before = TokenFile(signed_in.state, "home").load()
    Tokens(signed_in.state).renewed(signed_in.account)
    after = TokenFile(signed_in.state, "home").load()
    assert before
    assert after
    assert (after.lasting, after.access_token) != (before.lasting, before.access_token)
    assert after.lasting == before.lasting
    signed_in.open()


def test_a_token_refused_before_its_time_is_renewed_once(signed_in: Place) -> None:
    signed_in.provider.expire()
    signed_in.open()
    assert signed_in.provider.asked.count("refresh_token") == 1


def test_a_renewed_token_that_is_refused_again_is_a_refused_sign_in(signed_in: Place) -> None:
    signed_in.provider.lifetime_s = -1
    signed_in.provider.expire()
    with pytest.raises(SignInRefused, match="refused the sign-in"):
        signed_in.open()
    assert signed_in.provider.asked.count("refresh_token") == 1


def test_a_revoked_grant_names_the_command_and_is_asked_once(signed_in: Place) -> None:
    signed_in.provider.revoke()
    with pytest.raises(SignInRefused, match=r"invalid_grant: Token has been expired.*run: onradar signin home"):
        signed_in.open()
    assert signed_in.provider.asked.count("refresh_token") == 1


@pytest.mark.parametrize("how", ["503", "gone", "slow_down"])
def test_an_endpoint_that_is_down_may_be_up_later(signed_in: Place, how: str) -> None:
    signed_in.provider.expire()
    before = signed_in.stored
    signed_in.provider.down = how == "503"
    signed_in.provider.refuses = how if how == "slow_down" else ""
    if how == "gone":
        file = TokenFile(signed_in.state, "home")
        stored = file.load()
        assert stored
        file.save(replace(stored, token_uri="http://127.0.0.1:1/token"))
        before = signed_in.stored
    with pytest.raises(Unavailable):
        signed_in.open()
    assert signed_in.stored == before


def test_without_a_sign_in_the_sentence_names_the_command(place: Place) -> None:
    with pytest.raises(SignInRefused, match="not signed in yet; run: onradar signin home"):
        place.open()
    assert not place.state.parent.exists()


def test_the_grant_of_another_user_is_not_used(signed_in: Place) -> None:
    signed_in.account = replace(signed_in.account, user="somebody@else.example")
    with pytest.raises(SignInRefused, match="another user's"):
        signed_in.open()


def test_two_processes_that_renew_at_once_share_one_rotation(signed_in: Place) -> None:
    tokens = Tokens(signed_in.state)
    failures: list[BaseException] = []

    def renew() -> None:
        try:
            tokens.renewed(signed_in.account)
        except SignInRefused as error:
            failures.append(error)

    threads = [threading.Thread(target=renew) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []
    signed_in.open()


def test_a_visitor_with_another_state_gets_nowhere(place: Place) -> None:
    place.state.parent.mkdir()
    statuses: list[int] = []

    def browse_after_a_stranger(line: str) -> None:
        if not line.startswith("http"):
            return
        here = urllib.parse.parse_qs(urllib.parse.urlsplit(line).query)["redirect_uri"][0]

        def visits() -> None:
            try:
                urllib.request.urlopen(f"{here}/?state=forged&code=stolen", timeout=10)
            except urllib.error.HTTPError as error:
                statuses.append(error.code)
                error.close()
            urllib.request.urlopen(line, timeout=10).close()

        threading.Thread(target=visits, daemon=True).start()

    grant(place.account, place.state, place.client(), browse_after_a_stranger, browser=False)
    assert statuses == [400]
    place.open()


def test_no_is_told(place: Place) -> None:
    place.state.parent.mkdir()
    place.provider.refuses = "access_denied"
    with pytest.raises(SignInRefused, match="didn't let you in: access_denied"):
        place.sign_in()
    assert not TokenFile(place.state, "home").path.exists()


def test_nobody_in_front_of_the_browser_ends_it(place: Place) -> None:
    place.state.parent.mkdir()
    client = google.Client.read(place.client())
    with pytest.raises(SignInRefused, match="Nobody signed in"):
        google.sign_in(place.account, client, lambda _: None, patience_s=0.5)


@pytest.mark.parametrize("text", ["", "{}", '{"web": {}}', '{"installed": {"client_id": "x"}}', "[]"])
def test_a_client_of_another_kind_is_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "client.json"
    path.write_text(text)
    with pytest.raises(ConfigError, match="Desktop app"):
        google.Client.read(path)


def test_a_client_that_leads_elsewhere_in_plain_text_is_refused(place: Place) -> None:
    place.state.parent.mkdir()
    path = place.client()
    path.write_text(path.read_text().replace(f"{place.provider.http}/token", "http://mail.example/token"))
    with pytest.raises(ConfigError, match="not https"):
        google.Client.read(path)


@pytest.mark.parametrize("text", ["", "{}", "[1]", "null"])
def test_a_damaged_token_file_is_a_sentence(signed_in: Place, text: str) -> None:
    TokenFile(signed_in.state, "home").path.write_text(text)
    with pytest.raises(ConfigError, match="holds no sign-in"):
        signed_in.open()


def test_nothing_secret_is_shown_by_a_grant(signed_in: Place) -> None:
    shown = repr(TokenFile(signed_in.state, "home").load())
    assert not [secret for secret in signed_in.provider.issued if secret in shown]


class TestMicrosoft:
    """The device flow through msal, which the repository's own environment doesn't hold."""

    @pytest.fixture
    def microsoft(self, place: Place, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Place:
        pytest.importorskip("msal", reason="the extra `microsoft` is not installed")
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
        here = place.provider.serve_tls(authority.server_context())
        place.account = replace(place.account, oauth="microsoft", client_id="client", tenant=f"{here}/tenant")
        place.state.parent.mkdir()
        return place

    def signed_in(self, place: Place) -> list[str]:
        shown: list[str] = []
        grant(place.account, place.state, None, shown.append, browser=False)
        return shown

    def test_a_code_typed_in_elsewhere_opens_the_mailbox(self, microsoft: Place) -> None:
        shown = self.signed_in(microsoft)
        assert shown == ["Open https://example.test/device in any browser and type in the code ABCD-EFGH"]
        microsoft.open()

    def test_each_renewal_keeps_the_newest_refresh_token(self, microsoft: Place) -> None:
        self.signed_in(microsoft)
        for _ in range(3):
            microsoft.provider.expire()
            microsoft.open()
        (newest,) = microsoft.provider.lasting
        assert newest in microsoft.stored
        assert microsoft.provider.asked.count("refresh_token") == 3

    def test_a_revoked_grant_names_the_command(self, microsoft: Place) -> None:
        self.signed_in(microsoft)
        microsoft.provider.revoke()
        with pytest.raises(SignInRefused, match="run: onradar signin home"):
            microsoft.open()

    def test_an_endpoint_that_is_down_may_be_up_later(self, microsoft: Place) -> None:
        self.signed_in(microsoft)
        microsoft.provider.expire()
        microsoft.provider.down = True
        with pytest.raises(Unavailable, match="503"):
            microsoft.open()

    def test_no_is_told(self, microsoft: Place) -> None:
        microsoft.provider.refuses = "access_denied"
        with pytest.raises(SignInRefused, match="access_denied"):
            self.signed_in(microsoft)


def test_microsoft_without_its_extra_or_client_id_says_what_is_missing(place: Place) -> None:
    place.account = replace(place.account, oauth="microsoft")
    with pytest.raises(ConfigError, match="client_id"):
        grant(place.account, place.state, None, lambda _: None, browser=False)
    assert not place.state.parent.exists()
