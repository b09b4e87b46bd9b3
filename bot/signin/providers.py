"""Where people's mail is: server, kind of secret, where to create it, what to switch on first, and who says so.

Servers and domains come from Thunderbird's database, the rest from the providers' own help; `sources` names both.
What their servers say is in tests/servers/personalities.py, which each entry is tested against. Nothing here was tried
on the live services: `confirmed` stays False until somebody has.
"""

import difflib
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from bot.settings import Security
from bot.signin.autoconfig import Server

_ISPDB = "https://github.com/thunderbird/autoconfig/blob/master/ispdb/"


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
    sources: tuple[str, ...]
    port: int = 993
    security: Security = Security.TLS
    local_user: bool = False  # the user name is the part before the @
    own_authority: bool = False  # its certificate has to be trusted by a file
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
        sources=(
            _ISPDB + "googlemail.com.xml",
            "https://support.google.com/accounts/answer/185833",
        ),
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
        sources=(
            _ISPDB + "googlemail.com.xml",
            "https://support.google.com/a/answer/105694",
            "https://support.google.com/a/answer/6260879",
        ),
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
        where="an application of your own at https://entra.microsoft.com (docs/signin.md tells how)",
        first="switch IMAP on, for it is off until you do: Outlook.com, Settings, Mail, Forwarding and IMAP",
        oauth="microsoft",
        sources=(
            _ISPDB + "hotmail.com.xml",
            "https://support.microsoft.com/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353",
        ),
    ),
    Provider(
        key="microsoft-365",
        name="Microsoft 365",
        domains=(),
        host="outlook.office365.com",
        kind=Kind.OAUTH,
        where="an application of your own at https://entra.microsoft.com (docs/signin.md tells how)",
        first="the administrator must allow IMAP for the mailbox, and the application",
        oauth="microsoft",
        sources=(
            _ISPDB + "office365.com",
            "https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth",
        ),
    ),
    Provider(
        key="icloud",
        name="iCloud",
        domains=("icloud.com", "me.com", "mac.com"),
        host="imap.mail.me.com",
        kind=Kind.APP_PASSWORD,
        where="https://account.apple.com (Sign-In and Security, App-Specific Passwords)",
        first="two-factor authentication must be on; if the short name is refused, try the whole address: --user",
        local_user=True,
        sources=(
            _ISPDB + "me.com.xml",
            "https://support.apple.com/HT202304",
            "https://support.apple.com/102654",
        ),
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
        sources=(
            _ISPDB + "yahoo.com.xml",
            "https://help.yahoo.com/kb/SLN15241.html",
        ),
    ),
    Provider(
        key="aol",
        name="AOL",
        domains=("aol.com", "aim.com", "aol.de", "aol.fr", "aol.it", "aol.es", "aol.co.uk", "aol.com.au"),
        host="imap.aol.com",
        kind=Kind.APP_PASSWORD,
        where="https://login.aol.com/account/security (Generate app password)",
        sources=(
            _ISPDB + "aol.com.xml",
            "https://help.aol.com/articles/create-and-manage-app-password",
        ),
    ),
    Provider(
        key="fastmail",
        name="Fastmail",
        domains=("fastmail.com", "fastmail.fm", "messagingengine.com"),
        host="imap.fastmail.com",
        kind=Kind.APP_PASSWORD,
        where="https://app.fastmail.com/settings/security (App passwords, with access to Mail)",
        first="a Basic plan has no IMAP",
        sources=(
            _ISPDB + "messagingengine.com.xml",
            "https://www.fastmail.com/help/clients/apppassword.html",
        ),
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
        first="Bridge (for paid plans) must run on this machine; export its certificate: Settings, Advanced settings",
        own_authority=True,
        sources=(
            "https://proton.me/support/protonmail-bridge-faq",
        ),
    ),
    Provider(
        key="gmx",
        name="GMX",
        domains=("gmx.net", "gmx.de", "gmx.at", "gmx.ch", "gmx.eu", "gmx.biz", "gmx.org", "gmx.info", "mein.gmx"),
        host="imap.gmx.net",
        kind=Kind.PASSWORD,
        where="https://hilfe.gmx.net/pop-imap/einschalten.html",
        first="POP3 and IMAP must be switched on in GMX's e-mail settings; with two-factor, an app password is needed",
        sources=(
            _ISPDB + "gmx.net.xml",
            "https://hilfe.gmx.net/pop-imap/einschalten.html",
            "https://hilfe.gmx.net/sicherheit/2fa/anwendungsspezifisches-passwort.html",
        ),
    ),
    Provider(
        key="gmx-com",
        name="GMX.com",
        domains=("gmx.com", "gmx.us", "gmx.co.uk", "gmx.es", "gmx.fr", "gmx.ie", "gmx.it", "gmx.pt", "gmx.se"),
        host="imap.gmx.com",
        kind=Kind.PASSWORD,
        where="https://www.gmx.com (E-mail settings, POP3 & IMAP)",
        first="POP3 and IMAP must be switched on in GMX's e-mail settings; with two-factor, an app password is needed",
        sources=(
            _ISPDB + "gmx.com.xml",
            "https://support.gmx.com/pop-imap/imap/imap.html",
        ),
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
        sources=(
            _ISPDB + "web.de.xml",
            "https://hilfe.web.de/pop-imap/einschalten.html",
        ),
    ),
    Provider(
        key="mail.com",
        name="mail.com",
        domains=(
            "mail.com", "email.com", "usa.com", "post.com", "europe.com", "consultant.com", "engineer.com",
            "myself.com",
        ),
        host="imap.mail.com",
        kind=Kind.PASSWORD,
        where="https://www.mail.com (Settings, POP3 & IMAP)",
        first="POP3 and IMAP must be switched on in the settings; with two-factor, an app password is needed",
        sources=(
            _ISPDB + "mail.com.xml",
            "https://support.mail.com/security/2fa/application-specific-passwords.html",
        ),
    ),
    Provider(
        key="mailbox.org",
        name="mailbox.org",
        domains=("mailbox.org",),
        host="imap.mailbox.org",
        kind=Kind.PASSWORD,
        where="https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password",
        first="with two-factor authentication a mail app password is needed",
        sources=(
            _ISPDB + "mailbox.org.xml",
            "https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password",
        ),
    ),
    Provider(
        key="posteo",
        name="Posteo",
        domains=("posteo.de", "posteo.net", "posteo.org", "posteo.eu", "posteo.at", "posteo.ch"),
        host="posteo.de",
        kind=Kind.PASSWORD,
        where="https://posteo.de/en/help",
        first="“additional email account protection” shuts IMAP out; switch it off in the settings",
        sources=(
            _ISPDB + "posteo.de.xml",
            "https://posteo.de/en/help/activating-additional-email-account-protection",
        ),
    ),
    Provider(
        key="zoho",
        name="Zoho Mail",
        domains=("zoho.com", "zohomail.com"),
        host="imap.zoho.com",
        kind=Kind.APP_PASSWORD,
        where="https://accounts.zoho.com (Security, App passwords)",
        first="IMAP must be on: Zoho Mail, Settings, Mail accounts, IMAP; own domains use imappro.zoho.com",
        sources=(
            _ISPDB + "zoho.com.xml",
            "https://www.zoho.com/mail/help/imap-access.html",
        ),
    ),
    Provider(
        key="zoho-eu",
        name="Zoho Mail (Europe)",
        domains=("zoho.eu", "zohomail.eu"),
        host="imap.zoho.eu",
        kind=Kind.APP_PASSWORD,
        where="https://accounts.zoho.eu (Security, App passwords)",
        first="IMAP must be on: Zoho Mail, Settings, Mail accounts, IMAP; own domains use imappro.zoho.eu",
        sources=(
            "https://www.zoho.com/mail/help/imap-access.html",
        ),
    ),
)  # fmt: skip
BY_KEY = {provider.key: provider for provider in PROVIDERS}
_BY_DOMAIN = {domain: provider for provider in PROVIDERS for domain in provider.domains}


def of_domain(domain: str) -> Provider | None:
    """Give the provider whose own domain this is."""
    return _BY_DOMAIN.get(domain.lower())


def of_server(host: str, port: int) -> Provider | None:
    """Give the provider whose server this is; at this machine's own address it is the port that tells."""
    found = next((provider for provider in PROVIDERS if provider.host == host.lower()), None)
    return None if found and found.own_authority and found.port != port else found


def advice(provider: Provider) -> str:
    """Say in a sentence or two what a provider wants for a sign-in."""
    first = f" First: {provider.first}." if provider.first else ""
    return f"{provider.name} wants {provider.kind}: {provider.where}.{first}"


def meant(domain: str) -> str | None:
    """Give the known domain that an unknown one looks like a typing error of."""
    close = difflib.get_close_matches(domain.lower(), _BY_DOMAIN, n=1, cutoff=0.82)
    return close[0] if close and domain.lower() not in _BY_DOMAIN else None
