"""Ask a mail domain where its IMAP server is, as Thunderbird does: a small XML file on the domain's own web server.

https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/ describes the form. What comes back is a
stranger's word until the user has seen it: only an encrypted server is taken from it, and nothing goes there unasked.
"""

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass

from bot.errors import Unavailable
from bot.settings import Security
from bot.signin import web

URLS = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={address}",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
)
TIMEOUT_S = 6.0
_SOCKETS = {"SSL": Security.TLS, "STARTTLS": Security.STARTTLS}
_HOST = re.compile(
    r"(?=.{1,253}\Z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.ASCII | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Server:
    """Where to connect, and as whom."""

    host: str
    port: int
    security: Security
    user: str


def ask(address: str, urls: tuple[str, ...] = URLS) -> Server | None:
    """Ask the address's domain; None when it has nothing usable to say."""
    domain = address.rpartition("@")[2].lower()
    try:
        domain = domain.encode("idna").decode()
    except UnicodeError:
        return None
    if not _HOST.fullmatch(domain):
        return None
    for url in urls:
        try:
            # The domain serves all its users: the part before the @ is nobody's business.
            answer = web.get(url.format(domain=domain, address=f"someone@{domain}"), timeout_s=TIMEOUT_S)
        except Unavailable:
            continue
        if answer.status == 200 and (found := read(answer.body, address)):
            return found
    return None


def read(document: bytes, address: str) -> Server | None:
    """Read the first encrypted IMAP server of a config-v1.1.xml."""
    try:
        text = document.decode("utf-8-sig")
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            return None  # no such file needs one, and entities are how a small file becomes a large one
        root = ET.fromstring(text)  # noqa: S314 - bounded by web.SIZE_MAX, and without entities by the line above
    except (UnicodeDecodeError, ET.ParseError, ValueError):
        return None
    for server in root.iterfind("./emailProvider/incomingServer[@type='imap']"):
        security = _SOCKETS.get((server.findtext("socketType") or "").strip().upper())
        host = (server.findtext("hostname") or "").strip()
        port = (server.findtext("port") or "").strip()
        host = _filled(host, address)
        if security and _HOST.fullmatch(host) and port.isascii() and port.isdigit() and 0 < int(port) < 65536:
            return Server(host.lower(), int(port), security, _user(server.findtext("username"), address))
    return None


def _user(pattern: str | None, address: str) -> str:
    user = _filled((pattern or "").strip(), address)
    return user if user and user.isprintable() and "%" not in user else address


def _filled(pattern: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    for name, value in (("%EMAILADDRESS%", address), ("%EMAILLOCALPART%", local), ("%EMAILDOMAIN%", domain)):
        pattern = pattern.replace(name, value)
    return pattern
