"""How a connection comes about, and what is on the wire when it doesn't: no credential before its time."""

import http.server
import json
import threading
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from bot.errors import ConfigError, OnradarError, SignInRefused, Unavailable
from bot.settings import Security
from tests.conftest import Server
from tests.contract import mails
from tests.servers.dovecot import Authority, Dovecot, Options
from tests.servers.mailserver import PASSWORD, free_port
from tests.servers.recorder import Hiding, Replacing, Tampering

NewServer = Callable[..., Server]
NewDovecot = Callable[..., Dovecot]


def assert_nothing_secret_was_said(server: Server) -> None:
    server.recorder.settle()
    said = b"".join(session.said for session in server.recorder.sessions)
    assert server.recorder.sessions
    assert PASSWORD.encode() not in said
    assert not server.said("LOGIN")
    assert not server.said("AUTHENTICATE")


def assert_one_sentence(error: pytest.ExceptionInfo[OnradarError], server: Server) -> None:
    text = str(error.value)
    assert f"localhost:{server.recorder.port}" in text
    assert "\n" not in text
    assert text.endswith(".")


def test_a_verified_tls_connection_signs_in(server: Server) -> None:
    server.open().examine("INBOX")
    assert server.said("EXAMINE") == [b'"INBOX"']
    assert all(command.protected for command in server.recorder.commands)


def test_a_certificate_of_an_unknown_authority_is_refused(server: Server, tmp_path: Path) -> None:
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(other)
    with pytest.raises(Unavailable, match=r"unknown authority.*accounts\.home\.ca_file") as error:
        server.open(ca_file=other)
    assert_one_sentence(error, server)
    assert_nothing_secret_was_said(server)
    assert [session.handshake_failed for session in server.recorder.sessions] == [True]


def test_the_systems_authorities_are_the_default(server: Server) -> None:
    with pytest.raises(Unavailable, match="unknown authority"):
        server.open(ca_file=None)
    assert_nothing_secret_was_said(server)


def test_a_certificate_for_another_host_is_refused(
    dovecot: Dovecot, new_server: NewServer, authority: Authority
) -> None:
    server = new_server(dovecot, context=authority.server_context("imap.elsewhere.example"))
    with pytest.raises(Unavailable, match=r"another host.*accounts\.home\.host") as error:
        server.open()
    assert_one_sentence(error, server)
    assert_nothing_secret_was_said(server)


def test_an_expired_certificate_is_refused(dovecot: Dovecot, new_server: NewServer, authority: Authority) -> None:
    now = datetime.now(UTC)
    context = authority.server_context("localhost", not_before=now - timedelta(30), not_after=now - timedelta(1))
    server = new_server(dovecot, context=context)
    with pytest.raises(Unavailable, match="expired or not valid yet; check this machine's clock") as error:
        server.open()
    assert_one_sentence(error, server)
    assert_nothing_secret_was_said(server)


def test_starttls_protects_before_the_credential(dovecot: Dovecot, new_server: NewServer) -> None:
    server = new_server(dovecot, implicit_tls=False)
    server.open(security=Security.STARTTLS).examine("INBOX")
    clear = server.recorder.sessions[0].said_in_clear
    assert clear.endswith(b" STARTTLS\r\n")
    assert PASSWORD.encode() not in clear
    (login,) = [command for command in server.recorder.commands if command.verb == "LOGIN"]
    assert login.protected


def test_starttls_verifies_the_certificate(dovecot: Dovecot, new_server: NewServer, authority: Authority) -> None:
    server = new_server(dovecot, implicit_tls=False, context=authority.server_context("imap.elsewhere.example"))
    with pytest.raises(Unavailable, match="another host"):
        server.open(security=Security.STARTTLS)
    assert_nothing_secret_was_said(server)


def test_a_stripped_starttls_ends_the_connection_with_nothing_sent(dovecot: Dovecot, new_server: NewServer) -> None:
    hiding = Hiding(b"STARTTLS")
    server = new_server(dovecot, implicit_tls=False, tampering=hiding)
    with pytest.raises(Unavailable, match="offers no STARTTLS") as error:
        server.open(security=Security.STARTTLS)
    assert_one_sentence(error, server)
    assert hiding.fired
    assert_nothing_secret_was_said(server)


def test_what_was_whispered_before_tls_is_forgotten(dovecot: Dovecot, new_server: NewServer) -> None:
    lie = Replacing(b"OK Pre-login capabilities listed", b"OK listed\r\n* CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS")
    server = new_server(dovecot, implicit_tls=False, tampering=lie)
    server.open(security=Security.STARTTLS)
    assert lie.fired
    assert server.said("LOGIN")


def test_plain_text_to_another_machine_is_refused_before_connecting(server: Server) -> None:
    with pytest.raises(ConfigError, match=r"accounts\.home\.security.*imap\.firm\.example"):
        server.open(security=Security.PLAINTEXT, host="imap.firm.example", port=143)
    assert not server.recorder.sessions


def test_plain_text_to_this_machine_works(dovecot: Dovecot, new_server: NewServer) -> None:
    server = new_server(dovecot, implicit_tls=False)
    server.open(security=Security.PLAINTEXT, host="127.0.0.1").examine("INBOX")
    assert server.said("LOGIN")


def test_logindisabled_is_honoured(dovecot: Dovecot, new_server: NewServer) -> None:
    # Dovecot takes a peer at its own address for a safe one; from another it wants TLS.
    server = new_server(dovecot, upstream_source="127.0.0.2")
    with pytest.raises(ConfigError, match="LOGINDISABLED"):
        server.open()
    assert_nothing_secret_was_said(server)


def test_without_login_a_password_goes_by_authenticate_plain(dovecot: Dovecot, new_server: NewServer) -> None:
    tampering = Replacing(b"LITERAL+", b"LOGINDISABLED")
    server = new_server(dovecot, tampering=tampering)
    server.open().examine("INBOX")
    assert tampering.fired
    assert server.said("AUTHENTICATE") == [b"PLAIN"]
    assert not server.said("LOGIN")


def test_a_wrong_password_is_refused_and_says_so_without_repeating_it(server: Server) -> None:
    with pytest.raises(SignInRefused, match=r"\[AUTHENTICATIONFAILED\].*accounts\.home\.user") as error:
        server.open(password="quite wrong")
    assert_one_sentence(error, server)
    assert "quite wrong" not in str(error.value)


def test_a_password_beyond_ascii_is_refused_by_the_server_and_not_by_a_crash(server: Server) -> None:
    with pytest.raises(SignInRefused):
        server.open(password="Schlüssel")
    assert server.said("AUTHENTICATE") == [b"PLAIN"]


def test_too_many_connections_are_a_reason_to_wait(new_dovecot: NewDovecot, new_server: NewServer) -> None:
    server = new_server(new_dovecot(Options(extra="protocol imap {\n  mail_max_userip_connections = 1\n}\n")))
    first = server.open()
    first.examine("INBOX")
    with pytest.raises(Unavailable, match=r"\[LIMIT\]"):
        server.open().examine("INBOX")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (b"NO [UNAVAILABLE] Temporary authentication failure.", Unavailable),
        (b"NO [INUSE] Try again.", Unavailable),
        (b"NO [ALERT] Too many simultaneous connections. (Failure)", Unavailable),
        (b"BAD User is authenticated but not connected.", Unavailable),
        (b"NO [ALERT] Application-specific password required", SignInRefused),
        (b"NO LOGIN failed.", SignInRefused),
    ],
)
def test_a_refusal_about_load_is_not_taken_for_a_wrong_password(
    dovecot: Dovecot, new_server: NewServer, said: bytes, expected: type[OnradarError]
) -> None:
    tampering = Replacing(b"NO [AUTHENTICATIONFAILED] Authentication failed.", said)
    server = new_server(dovecot, tampering=tampering)
    with pytest.raises(expected) as error:
        server.open(password="wrong")
    assert tampering.fired
    assert type(error.value) is expected
    assert said.rstrip(b".").decode().split("] ")[-1].removeprefix("NO ").removeprefix("BAD ") in str(error.value)


def test_authenticated_but_not_connected_is_explained(dovecot: Dovecot, new_server: NewServer) -> None:
    tampering = Replacing(b"OK [READ-ONLY] Examine completed", b"BAD User is authenticated but not connected")
    server = new_server(dovecot, tampering=tampering)
    box = server.open()
    with pytest.raises(Unavailable, match="IMAP may be switched off for this mailbox"):
        box.examine("INBOX")
    assert tampering.fired


class _Wordless(Tampering):
    """A server that, signed in to, never says what it offers."""

    signed_in = False

    def to_client(self, octets: bytes) -> bytes:
        self.signed_in = self.signed_in or b"Logged in" in octets
        return octets.replace(b"CAPABILITY", b"CAPABILITX") if self.signed_in else octets


def test_a_server_that_answers_capability_with_nothing_is_unavailable(dovecot: Dovecot, new_server: NewServer) -> None:
    tampering = _Wordless()
    server = new_server(dovecot, tampering=tampering)
    with pytest.raises(Unavailable, match="no answer to CAPABILITY") as error:
        server.open()
    assert tampering.signed_in
    assert_one_sentence(error, server)


def test_a_port_where_nobody_listens_is_unavailable(server: Server) -> None:
    with pytest.raises(Unavailable, match=r"refused the connection; check accounts\.home\.host"):
        server.open(port=free_port())


def test_a_name_that_nobody_has_is_unavailable(server: Server) -> None:
    with pytest.raises(Unavailable, match="name is unknown"):
        server.open(host="imap.nowhere.invalid")


def test_tls_to_a_plain_port_says_which_setting_to_try(dovecot: Dovecot, new_server: NewServer) -> None:
    server = new_server(dovecot, implicit_tls=False)
    with pytest.raises(Unavailable, match='security = "starttls"') as error:
        server.open()
    assert_one_sentence(error, server)
    assert PASSWORD.encode() not in server.recorder.sessions[0].said


def test_a_ca_file_that_is_none_is_a_config_problem(server: Server, tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("not a certificate\n")
    for path in (tmp_path / "empty.pem", tmp_path / "missing.pem"):
        with pytest.raises(ConfigError, match=r"accounts\.home\.ca_file"):
            server.open(ca_file=path)
    assert not server.recorder.sessions


def test_a_greeting_that_is_a_farewell_is_unavailable(dovecot: Dovecot, new_server: NewServer) -> None:
    tampering = Replacing(b"* OK [CAPABILITY", b"* BYE too busy [CAPABILITY")
    server = new_server(dovecot, tampering=tampering)
    with pytest.raises(Unavailable, match="too busy"):
        server.open()
    assert_nothing_secret_was_said(server)


class _Introspection(http.server.BaseHTTPRequestHandler):
    """Says of one token that it is good (RFC 7662)."""

    def do_POST(self) -> None:
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        good = form.get("token", [""])[0] == "good-token"
        answer = json.dumps({"active": good, "email": "bot@example.org"}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Stay silent."""


@pytest.fixture
def oauth_dovecot(new_dovecot: NewDovecot, stack: ExitStack) -> Iterator[Dovecot]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Introspection) as introspection:
        thread = threading.Thread(target=introspection.serve_forever)
        thread.start()
        settings = (
            "introspection_mode = post\n"
            f"introspection_url = http://127.0.0.1:{introspection.server_address[1]}/\n"
            "username_attribute = email\nactive_attribute = active\nactive_value = true\n"
        )
        passdb = "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {base}/oauth2\n}\n"
        options = Options(extra=f"auth_mechanisms = plain xoauth2 oauthbearer\n{passdb}", files=(("oauth2", settings),))
        yield new_dovecot(options)
        introspection.shutdown()
        thread.join()
    stack.close()


@pytest.mark.parametrize(("hidden", "mechanism"), [(b"", b"XOAUTH2"), (b"AUTH=XOAUTH2", b"OAUTHBEARER")])
def test_a_token_signs_in_by_the_mechanism_that_is_offered(
    oauth_dovecot: Dovecot, new_server: NewServer, hidden: bytes, mechanism: bytes
) -> None:
    server = new_server(oauth_dovecot, tampering=Hiding(hidden) if hidden else None)
    box = server.open(user="bot@example.org", token_command="echo good-token", password="")
    box.examine("INBOX")
    assert server.said("AUTHENTICATE") == [mechanism]


def test_a_token_that_is_refused_is_told_with_the_servers_reason(oauth_dovecot: Dovecot, new_server: NewServer) -> None:
    server = new_server(oauth_dovecot)
    with pytest.raises(SignInRefused, match=r"status \w+") as error:
        server.open(user="bot@example.org", token_command="echo stale-token", password="")
    assert "stale-token" not in str(error.value)
    assert_one_sentence(error, server)


def test_a_token_that_ended_before_it_was_shown_is_asked_for_once_more(
    oauth_dovecot: Dovecot, new_server: NewServer, tmp_path: Path
) -> None:
    server, mark = new_server(oauth_dovecot), tmp_path / "asked"
    renewing = f"test -e {mark} && echo good-token; test -e {mark} || echo stale-token; touch {mark}"
    server.open(user="bot@example.org", token_command=renewing, password="").examine("INBOX")
    assert len(server.said("AUTHENTICATE")) == 2


def test_a_token_command_that_gives_no_good_token_is_asked_twice_and_no_more(
    oauth_dovecot: Dovecot, new_server: NewServer
) -> None:
    server = new_server(oauth_dovecot)
    with pytest.raises(SignInRefused):
        server.open(user="bot@example.org", token_command="date +%N", password="")
    assert len(server.said("AUTHENTICATE")) == 2


def test_a_token_where_no_oauth_is_offered_is_a_config_problem(server: Server) -> None:
    with pytest.raises(ConfigError, match="takes no OAuth token"):
        server.open(token_command="echo good-token")
    assert_nothing_secret_was_said(server)


def test_closing_after_the_server_went_away_is_silent(new_dovecot: NewDovecot, new_server: NewServer) -> None:
    dovecot = new_dovecot()
    server = new_server(dovecot)
    box = server.open()
    box.examine("INBOX")
    dovecot.stop()
    with pytest.raises(Unavailable):
        box.examine("INBOX")
    with pytest.raises(Unavailable):
        box.append_draft(mails.draft())
    box.close()
