"""What a domain says of its server: good files, other files, and files that mean harm. On loopback, over TLS."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.errors import Unavailable
from bot.settings import Security
from bot.signin import web
from bot.signin.autoconfig import Server, ask, read
from tests.servers.dovecot import Authority

HERE = "noor@lindqvist.example"
GOOD = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="lindqvist.example">
<incomingServer type="pop3"><hostname>pop.lindqvist.example</hostname><port>995</port><socketType>SSL</socketType>
<username>%EMAILADDRESS%</username></incomingServer>
<incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>{port}</port>
<socketType>{socket}</socketType><username>{user}</username></incomingServer>
</emailProvider></clientConfig>"""
FOUND = Server("imap.lindqvist.example", 993, Security.TLS, HERE)


def good(port: str = "993", socket: str = "SSL", user: str = "%EMAILADDRESS%") -> bytes:
    return GOOD.format(port=port, socket=socket, user=user).encode()


def test_a_good_file_gives_the_server() -> None:
    assert read(good(), HERE) == FOUND
    starttls = read(good("143", "STARTTLS", "%EMAILLOCALPART%"), HERE)
    assert starttls == Server("imap.lindqvist.example", 143, Security.STARTTLS, "noor")


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"<html><body>Not found</body></html>",
        b"\xff\xfe<",
        good(socket="plain"),
        good(port="0"),
        good(port="99999"),
        good(port="\u0663"),
        good().replace(b"imap.%EMAILDOMAIN%", b"imap.x.example; rm -rf"),
        good().replace(b"<clientConfig", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><clientConfig'),
        good()[:200],
    ],
)
def test_anything_else_gives_none(document: bytes) -> None:
    assert read(document, HERE) is None


def test_a_user_name_with_control_characters_is_not_taken() -> None:
    found = read(good(user="noor&#10;LOGOUT"), HERE)
    assert found
    assert found.user == HERE


@contextmanager
def serving(authority: Authority, pages: dict[str, tuple[int, dict[str, str], bytes]]) -> Iterator[str]:
    """A web server of the domain; its address."""

    class Visit(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, headers, body = pages.get(self.path.partition("?")[0], (404, {}, b"no"))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
            """Stay silent."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Visit) as server:
        server.socket = authority.server_context().wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"https://localhost:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def trusted(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Authority:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    return authority


def test_the_second_address_is_asked_when_the_first_has_nothing(trusted: Authority) -> None:
    with serving(trusted, {"/second": (200, {}, good())}) as here:
        assert ask(HERE, (f"{here}/first", f"{here}/second")) == FOUND


def test_a_page_too_large_and_a_redirect_to_plain_text_are_nothing(trusted: Authority) -> None:
    pages = {
        "/large": (200, {}, b" " * (web.SIZE_MAX + 1)),
        "/away": (302, {"Location": "http://mail.example/"}, b""),
        "/moved": (302, {"Location": "/here"}, b""),
        "/here": (200, {}, good()),
    }
    with serving(trusted, pages) as here:
        assert ask(HERE, (f"{here}/large", f"{here}/away")) is None
        assert ask(HERE, (f"{here}/moved",)) == FOUND


def test_a_server_that_nobody_vouches_for_is_not_believed(authority: Authority) -> None:
    with serving(authority, {"/": (200, {}, good())}) as here:
        assert ask(HERE, (f"{here}/",)) is None
        with pytest.raises(Unavailable, match="certificate is not trusted"):
            web.get(f"{here}/")


def test_only_safe_addresses_are_asked() -> None:
    for url in ("http://mail.example/x", "file:///etc/passwd", "ftp://mail.example/x", "https:///x"):
        assert not web.is_safe(url)
        with pytest.raises(Unavailable, match="not https"):
            web.get(url)
    assert web.is_safe("http://127.0.0.1:1/x")


@pytest.mark.parametrize("address", ["noor@", "noor@..", "noor@a b", "noor@" + "x" * 300, "noor@x/../y"])
def test_what_is_no_domain_is_not_asked(address: str) -> None:
    assert ask(address, ("https://{domain}/",)) is None
