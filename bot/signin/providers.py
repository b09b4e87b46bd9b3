"""Where people's mail is: server, kind of secret, where to create it, what to switch on first, and who says so.

Servers come from Thunderbird's database (github.com/thunderbird/autoconfig, folder ispdb), the rest from the
providers' own help. Nothing here was tried on the live services: `confirmed` stays False until somebody has.
"""

import difflib
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from bot.settings import Security
from bot.signin.autoconfig import Server

_ISPDB = "thunderbird/autoconfig ispdb/"


class Kind(StrEnum):
    """What a provider wants for a proof."""

    PASSWORD = "the mailbox password"  # noqa: S105 - words for the user
    APP_PASSWORD = "an app password"  # noqa: S105 - words for the user
    OAUTH = "a sign-in in the browser (OAuth)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One provider; `key` is what a user may type when the domain is their own."""

    key: str
    name: str
    domains: tuple[str, ...]
    host: str
    kind: Kind
    where: str  # the page on which the secret is made
    first: str = ""  # what must be switched on before
    source: str
    port: int = 993
    security: Security = Security.TLS
    local_user: bool = False  # the user name is the part before the @
    oauth: Literal["", "microsoft", "google"] = ""
    confirmed: bool = False

    def server(self, address: str) -> Server:
        """Give where an address of this provider connects to, and as whom."""
        user = address.rpartition("@")[0] if self.local_user else address
        return Server(self.host, self.port, self.security, user)


PROVIDERS = (
    Provider(
        key="gmail",
        name="Gmail",
        domains=("gmail.com", "googlemail.com"),
        host="imap.gmail.com",
        kind=Kind.APP_PASSWORD,
        where="https://myaccount.google.com/apppasswords",
        first="two-step verification must be on; without it there are no app passwords",
        oauth="google",
        source=_ISPDB + "googlemail.com.xml; support.google.com/accounts/answer/185833",
    ),
    Provider(
        key="google-workspace",
        name="Google Workspace",
        domains=(),
        host="imap.gmail.com",
        kind=Kind.APP_PASSWORD,
        where="https://myaccount.google.com/apppasswords",
        first="the administrator must allow IMAP, and two-step verification must be on",
        oauth="google",
        source=_ISPDB + "googlemail.com.xml; support.google.com/a/answer/105694",
    ),
    Provider(
        key="outlook",
        name="Outlook.com",
        domains=(
            "outlook.com", "hotmail.com", "live.com", "msn.com", "windowslive.com", "outlook.de", "outlook.fr",
            "outlook.es", "outlook.it", "outlook.at", "hotmail.co.uk", "hotmail.de", "hotmail.fr", "hotmail.es",
            "hotmail.it", "hotmail.nl", "live.co.uk", "live.de", "live.fr", "live.nl", "live.it",
        ),
        host="outlook.office365.com",
        kind=Kind.OAUTH,
        where="docs/signin.md#microsoft",
        first="IMAP must be on: Outlook.com, Settings, Mail, Forwarding and IMAP",
        oauth="microsoft",
        source=_ISPDB + "hotmail.com.xml; support.microsoft.com, POP, IMAP and SMTP settings for Outlook.com",
    ),
    Provider(
        key="microsoft-365",
        name="Microsoft 365",
        domains=(),
        host="outlook.office365.com",
        kind=Kind.OAUTH,
        where="docs/signin.md#microsoft",
        first="the administrator must allow IMAP for the mailbox, and the application",
        oauth="microsoft",
        source=_ISPDB + "office365.com; learn.microsoft.com, Authenticate an IMAP connection using OAuth",
    ),
    Provider(
        key="icloud",
        name="iCloud",
        domains=("icloud.com", "me.com", "mac.com"),
        host="imap.mail.me.com",
        kind=Kind.APP_PASSWORD,
        where="https://account.apple.com (Sign-In and Security, App-Specific Passwords)",
        first="two-factor authentication must be on",
        local_user=True,
        source=_ISPDB + "me.com.xml; support.apple.com/102654",
    ),
    Provider(
        key="yahoo",
        name="Yahoo",
        domains=(
            "yahoo.com", "ymail.com", "rocketmail.com", "myyahoo.com", "yahoo.de", "yahoo.fr", "yahoo.it", "yahoo.es",
            "yahoo.se", "yahoo.co.uk", "yahoo.co.in", "yahoo.co.nz", "yahoo.com.au", "yahoo.com.br", "yahoo.com.mx",
            "yahoo.com.ar",
        ),
        host="imap.mail.yahoo.com",
        kind=Kind.APP_PASSWORD,
        where="https://login.yahoo.com/account/security (Generate app password)",
        source=_ISPDB + "yahoo.com.xml; help.yahoo.com/kb/SLN15241.html",
    ),
    Provider(
        key="aol",
        name="AOL",
        domains=("aol.com", "aim.com", "aol.de", "aol.fr", "aol.it", "aol.es", "aol.co.uk", "aol.com.au"),
        host="imap.aol.com",
        kind=Kind.APP_PASSWORD,
        where="https://login.aol.com/account/security (Generate app password)",
        source=_ISPDB + "aol.com.xml; help.aol.com, Create and manage app passwords",
    ),
    Provider(
        key="fastmail",
        name="Fastmail",
        domains=("fastmail.com", "fastmail.fm", "messagingengine.com"),
        host="imap.fastmail.com",
        kind=Kind.APP_PASSWORD,
        where="https://app.fastmail.com/settings/security (App passwords, with access to Mail)",
        source=_ISPDB + "messagingengine.com.xml; fastmail.help, App passwords",
    ),
    Provider(
        key="proton",
        name="Proton (through its Bridge on this machine)",
        domains=("proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
        host="127.0.0.1",
        port=1143,
        security=Security.STARTTLS,
        kind=Kind.PASSWORD,
        where="Proton Bridge, Mailbox details: the password shown there is Bridge's own",
        first="Proton Bridge must run; export its certificate (Settings, Advanced) and pass it as ca_file",
        source="proton.me/support/bridge, IMAP/SMTP settings",
    ),
    Provider(
        key="gmx",
        name="GMX",
        domains=("gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info"),
        host="imap.gmx.net",
        kind=Kind.PASSWORD,
        where="https://hilfe.gmx.net/pop-imap/einschalten.html",
        first="POP3 and IMAP must be switched on in GMX's e-mail settings; with two-factor, an app password is needed",
        source=_ISPDB + "gmx.net.xml",
    ),
    Provider(
        key="gmx-com",
        name="GMX.com",
        domains=("gmx.com", "gmx.us", "gmx.co.uk", "gmx.es", "gmx.fr", "gmx.ie", "gmx.it", "gmx.pt", "gmx.se"),
        host="imap.gmx.com",
        kind=Kind.PASSWORD,
        where="https://www.gmx.com (E-mail settings, POP3 & IMAP)",
        first="POP3 and IMAP must be switched on in GMX's e-mail settings",
        source=_ISPDB + "gmx.com.xml",
    ),
    Provider(
        key="web.de",
        name="WEB.DE",
        domains=("web.de",),
        host="imap.web.de",
        kind=Kind.PASSWORD,
        where="https://hilfe.web.de/pop-imap/einschalten.html",
        first="POP3 and IMAP must be switched on in the e-mail settings; with two-factor, an app password is needed",
        local_user=True,
        source=_ISPDB + "web.de.xml",
    ),
    Provider(
        key="mail.com",
        name="mail.com",
        domains=("mail.com", "email.com", "usa.com"),
        host="imap.mail.com",
        kind=Kind.PASSWORD,
        where="https://www.mail.com (Settings, POP3 & IMAP)",
        first="POP3 and IMAP must be switched on in the settings",
        source=_ISPDB + "mail.com.xml",
    ),
    Provider(
        key="mailbox.org",
        name="mailbox.org",
        domains=("mailbox.org",),
        host="imap.mailbox.org",
        kind=Kind.PASSWORD,
        where="https://kb.mailbox.org/de/privat/e-mail/e-mail-konfiguration/",
        first="with two-factor authentication an application password is needed",
        source=_ISPDB + "mailbox.org.xml",
    ),
    Provider(
        key="posteo",
        name="Posteo",
        domains=("posteo.de", "posteo.net", "posteo.org", "posteo.eu", "posteo.at", "posteo.ch"),
        host="posteo.de",
        kind=Kind.PASSWORD,
        where="https://posteo.de/hilfe",
        source=_ISPDB + "posteo.de.xml",
    ),
    Provider(
        key="zoho",
        name="Zoho Mail",
        domains=("zoho.com", "zohomail.com"),
        host="imap.zoho.com",
        kind=Kind.APP_PASSWORD,
        where="https://accounts.zoho.com (Security, App passwords)",
        first="IMAP must be on: Zoho Mail, Settings, Mail accounts, IMAP; own domains use imappro.zoho.com",
        source=_ISPDB + "zoho.com.xml; help.zoho.com, App-specific password",
    ),
    Provider(
        key="zoho-eu",
        name="Zoho Mail (Europe)",
        domains=("zoho.eu", "zohomail.eu"),
        host="imap.zoho.eu",
        kind=Kind.APP_PASSWORD,
        where="https://accounts.zoho.eu (Security, App passwords)",
        first="IMAP must be on: Zoho Mail, Settings, Mail accounts, IMAP; own domains use imappro.zoho.eu",
        source="zoho.com/mail/help/imap-access.html",
    ),
)  # fmt: skip
BY_KEY = {provider.key: provider for provider in PROVIDERS}
_BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains}


def of_domain(domain: str) -> Provider | None:
    """Give the provider whose own domain this is."""
    return _BY_DOMAIN.get(domain.lower())


def of_host(host: str) -> Provider | None:
    """Give the provider whose server this is."""
    return next((provider for provider in PROVIDERS if provider.host == host.lower()), None)


def meant(domain: str) -> str | None:
    """Give the known domain that an unknown one looks like a typing error of."""
    close = difflib.get_close_matches(domain.lower(), _BY_DOMAIN, n=1, cutoff=0.82)
    return close[0] if close and domain.lower() not in _BY_DOMAIN else None
