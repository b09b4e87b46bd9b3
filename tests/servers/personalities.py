"""How the providers' servers greet, what they offer, and what they say to a sign-in that they refuse.

Each is put before a real Dovecot as a proxy. The words stem from logs that people published, which `sources` names;
addresses and session ids are made up. Nothing here is confirmed on the live services.
"""

import re
from dataclasses import dataclass

from tests.servers.recorder import Session, Tampering

_DOVECOT = b"IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ AUTH=PLAIN AUTH=LOGIN"
_DOVECOT_INSIDE = (
    b"IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT THREAD=REFERENCES MULTIAPPEND UNSELECT CHILDREN NAMESPACE"
    b" UIDPLUS LIST-EXTENDED CONDSTORE QRESYNC ESEARCH WITHIN LIST-STATUS BINARY MOVE NOTIFY SPECIAL-USE QUOTA"
)
_EXCHANGE = b"IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+"
_EXCHANGE_INSIDE = (
    b"IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT CLIENTACCESSRULES"
    b" CLIENTNETWORKPRESENCELOCATION BACKENDAUTHENTICATE CHILDREN IDLE NAMESPACE LITERAL+"
)
_EXCHANGE_GREETS = b"The Microsoft Exchange IMAP4 service is ready. [TQBSADEAUAAyADYANABDAEEA]"
_UNITED = (  # GMX, WEB.DE, mail.com and 1&1 run on one platform
    b"IMAP4rev1 CHILDREN ENABLE ID IDLE LIST-EXTENDED LIST-STATUS LITERAL- MOVE NAMESPACE QUOTA SASL-IR SORT"
    b" SPECIAL-USE THREAD=ORDEREDSUBJECT UIDPLUS UNSELECT WITHIN AUTH=LOGIN AUTH=PLAIN"
)
_UNITED_GREETS = b"IMAP server ready H migmx112 15.6 IMAP-1My4Ij-1k2Oa32EiF-00yVN8"
_UNITED_SOURCES = (
    "https://github.com/imapsync/imapsync/issues/140",  # greeting, capabilities, "NO authentication failed"
    "https://github.com/jstedfast/MailKit/issues/215",  # imap.web.de
    "https://github.com/LogicLabs-OU/OpenArchiver/issues/431",  # imap.gmx.net
    "https://github.com/jens-maus/yam/issues/638",  # the same words when IMAP is switched off
)


@dataclass(frozen=True)
class Refusal:
    """What a server says to a sign-in; the exit code that follows, and a word of what `check` says."""

    words: bytes
    code: int
    said: str
    with_token: bool = False  # said to a token, not to a password
    challenge: bytes = b""  # the SASL challenge that comes before, in base64
    farewell: bytes = b""  # an untagged line that follows


@dataclass(frozen=True)
class Personality:
    """One provider's server; `provider` is its key in bot.signin.providers."""

    provider: str
    greeting: bytes
    outside: bytes  # the capabilities before the sign-in
    refusals: tuple[Refusal, ...]
    sources: tuple[str, ...]
    inside: bytes = b""  # and after it; the same where no log shows them
    welcome: bytes = b"LOGIN completed"
    greets_with_capabilities: bool = False


PERSONALITIES = (
    Personality(
        "gmail",
        b"Gimap ready for requests from 192.0.2.17 p14-v7mb262765581wrm",
        b"IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=XOAUTH2 AUTH=PLAIN"
        b" AUTH=PLAIN-CLIENTTOKEN AUTH=OAUTHBEARER AUTH=XOAUTH",
        (
            Refusal(b"NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", 77, "app password"),
            Refusal(
                b"NO [ALERT] Application-specific password required:"
                b" https://support.google.com/accounts/answer/185833 (Failure)",
                77,
                "make an app password",
            ),
            Refusal(
                b"NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
                77,
                "status 400, scope https://mail.google.com/",
                with_token=True,
                challenge=b"eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==",
            ),
        ),
        (
            "https://github.com/jstedfast/MailKit/issues/1276",
            "https://github.com/zone-eu/wildduck/issues/91",
            "https://github.com/LukeSmithxyz/mutt-wizard/issues/831",
            "https://github.com/google/gmail-oauth2-tools/issues/78",
        ),
        b"IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS COMPRESS=DEFLATE ENABLE MOVE"
        b" CONDSTORE ESEARCH UTF8=ACCEPT LIST-EXTENDED LIST-STATUS LITERAL- SPECIAL-USE APPENDLIMIT=35651584",
        b"noor@gmail.example authenticated (Success)",
    ),
    Personality(
        "google-workspace",
        b"Gimap ready for requests from 192.0.2.17 p14-v7mb262765581wrm",
        b"IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 XYZZY SASL-IR AUTH=XOAUTH2 AUTH=PLAIN"
        b" AUTH=PLAIN-CLIENTTOKEN AUTH=OAUTHBEARER",
        (Refusal(b"NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", 77, "app password"),),
        ("https://github.com/imapsync/imapsync/issues/175",),
    ),
    Personality(
        "outlook",
        _EXCHANGE_GREETS,
        _EXCHANGE,
        (
            Refusal(b"NO LOGIN failed.", 77, "OAuth"),
            Refusal(
                b"NO Basic authentication is disabled.",
                77,
                "sign in by OAuth",
                farewell=b"* BYE Microsoft Exchange Server IMAP4 server signing off.",
            ),
            Refusal(b"NO AUTHENTICATE failed.", 77, "check accounts.home.user and the token", with_token=True),
        ),
        (
            "https://github.com/jstedfast/MailKit/issues/690",
            "https://github.com/mjs/imapclient/issues/602",
            "https://github.com/holon-run/uxc/issues/445",
        ),
        _EXCHANGE_INSIDE,
        b"AUTHENTICATE completed.",
    ),
    Personality(
        "microsoft-365",
        _EXCHANGE_GREETS,
        _EXCHANGE,
        (
            Refusal(b"NO AUTHENTICATE failed.", 77, "check accounts.home.user and the token", with_token=True),
            # Older logs have it as the answer to the sign-in itself; for the newer ones see NotConnected.
            Refusal(b"NO User is authenticated but not connected.", 75, "IMAP may be switched off", with_token=True),
        ),
        (
            "https://github.com/jstedfast/MailKit/issues/1494",
            "https://github.com/MicrosoftDocs/office-developer-exchange-docs/issues/87",
        ),
        _EXCHANGE_INSIDE,
        b"AUTHENTICATE completed.",
    ),
    Personality(
        "icloud",
        b"iSCREAM ready to rumble (15E201-d02dd996912b:14338) mr11p00im-iscream023 [28:1275:08:32:19:74]",
        b"mr11p00im-iscream023 15E201 XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 SASL-IR AUTH=ATOKEN AUTH=PLAIN",
        (Refusal(b"NO [AUTHENTICATIONFAILED] Authentication failed", 77, "app password"),),
        (
            "https://github.com/jstedfast/MailKit/issues/295",
            "https://github.com/lefcha/imapfilter/issues/125",
            "https://github.com/LogicLabs-OU/OpenArchiver/issues/319",  # LOGIN goes where AUTHENTICATE PLAIN doesn't
        ),
        b"XAPPLEPUSHSERVICE IMAP4 IMAP4rev1 ACL RIGHTS=tekx QUOTA LITERAL+ NAMESPACE UIDPLUS CHILDREN BINARY UNSELECT"
        b" SORT CATENATE URLAUTH LANGUAGE ESEARCH ESORT THREAD=ORDEREDSUBJECT THREAD=REFERENCES CONDSTORE ENABLE"
        b" QRESYNC CONTEXT=SEARCH CONTEXT=SORT WITHIN SASL-IR SEARCHRES METADATA ID XSENDER X-SUN-SORT"
        b" ANNOTATE-EXPERIMENT-1 X-UNAUTHENTICATE X-SUN-IMAP XUM1 IDLE",
        b"User noor logged in",
        greets_with_capabilities=True,
    ),
    Personality(
        "yahoo",
        b"Welcome! IMAP Server up and ready to accept your request",
        b"IMAP4rev1 ID MOVE NAMESPACE UIDPLUS LITERAL+ CHILDREN SASL-IR AUTH=PLAIN AUTH=LOGIN AUTH=XOAUTH2",
        (Refusal(b"NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials", 77, "app password"),),
        (
            "https://github.com/Enough-Software/enough_mail/issues/245",
            "https://github.com/RainLoop/rainloop-webmail/issues/1354",
        ),
    ),
    Personality(
        "aol",
        b"IMAP4rev1 Hello",
        b"IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=PLAIN CHILDREN ID LITERAL+ NAMESPACE UIDPLUS MOVE",
        (Refusal(b"NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials", 77, "app password"),),
        ("https://github.com/Foundry376/Mailspring/issues/1351",),
        greets_with_capabilities=True,
    ),
    Personality(
        "fastmail",
        b"IMAP4 ready",
        b"IMAP4 IMAP4rev1 LITERAL+ ENABLE UIDPLUS SASL-IR NAMESPACE CONDSTORE SORT LIST-EXTENDED QRESYNC MOVE"
        b" SPECIAL-USE CREATE-SPECIAL-USE IDLE AUTH=PLAIN",
        (
            Refusal(b"NO Incorrect username or password.", 77, "app password"),
            Refusal(b"NO Incorrect username, password or access token.", 77, "app password"),
        ),
        (
            "https://github.com/Foundry376/Mailspring/issues/2217",
            "https://github.com/rustmailer/bichon/issues/152",
        ),
    ),
    Personality(
        "proton",
        b"Proton Mail Bridge ready",  # its own words were in no log; nothing hangs on them
        b"IDLE IMAP4rev1 MOVE STARTTLS UIDPLUS UNSELECT ID",
        (
            Refusal(b"NO no such user", 77, "check accounts.home.user and the password"),
            Refusal(b"NO too many login attempts", 75, "for now"),
        ),
        (
            "https://github.com/ProtonMail/gluon/blob/master/internal/backend/backend.go",  # both refusals, by name
            "https://github.com/ProtonMail/proton-bridge/issues/503",
            "https://github.com/huacnlee/omamail/issues/225",  # STARTTLS, self-signed for 127.0.0.1
        ),
    ),
    *(
        Personality(
            key,
            _UNITED_GREETS,
            _UNITED,
            (Refusal(b"NO authentication failed", 77, "app password"),),
            _UNITED_SOURCES,
            greets_with_capabilities=True,
        )
        for key in ("gmx", "gmx-com", "web.de", "mail.com")
    ),
    Personality(
        "mailbox.org",
        b"Dovecot ready.",  # assumed: no log of imap.mailbox.org was found
        _DOVECOT,
        (Refusal(b"NO [AUTHENTICATIONFAILED] Authentication failed.", 77, "app password"),),
        ("https://kb.mailbox.org/en/private/security-and-privacy/e-mail-password",),
        _DOVECOT_INSIDE,
        b"Logged in",
        greets_with_capabilities=True,
    ),
    Personality(
        "posteo",
        b"Dovecot ready.",
        _DOVECOT,
        (Refusal(b"NO [AUTHENTICATIONFAILED] Authentication failed.", 77, "check accounts.home.user"),),
        (
            "https://github.com/nextcloud/mail/issues/400",
            "https://posteo.de/en/help/activating-additional-email-account-protection",
        ),
        _DOVECOT_INSIDE,
        b"Logged in",
        greets_with_capabilities=True,
    ),
    *(
        Personality(
            key,
            b"svwall.zoho.com IMAP4 Server (Zoho Mail IMAP4rev1 Server version 1.0)",
            b"IMAP4rev1 UNSELECT CHILDREN XLIST NAMESPACE IDLE MOVE ID AUTH=PLAIN SASL-IR UIDPLUS ESEARCH LIST-EXTENDED"
            b" LIST-STATUS WITHIN COMPRESS=DEFLATE LITERAL- ACL",
            (
                Refusal(b"NO [AUTHENTICATIONFAILED] Invalid credentials(Failure)", 77, "app password"),
                Refusal(
                    b"NO [ALERT] You are yet to enable IMAP for your account."
                    b" Please contact your administrator (Failure)",
                    77,
                    "switch it on",
                ),
            ),
            (
                "https://github.com/Foundry376/Mailspring/issues/1334",
                "https://github.com/zetacomponents/Mail/issues/97",
                "https://www.zoho.com/mail/help/imap-access.html",
            ),
        )
        for key in ("zoho", "zoho-eu")
    ),
)


class Speaking(Tampering):
    """A proxy with a provider's personality: what Dovecot says round the sign-in is said in the provider's words."""

    def __init__(self, personality: Personality, refusal: Refusal | None = None) -> None:
        self._personality = personality
        self._refusal = refusal or personality.refusals[0]
        self._inside = False
        self._session: Session | None = None

    def begin(self, session: Session) -> None:
        self._session, self._inside = session, False

    def to_client(self, octets: bytes) -> bytes:
        verb = self._session.commands[-1].verb if self._session and self._session.commands else ""
        if verb not in {"", "CAPABILITY", "LOGIN", "AUTHENTICATE"}:
            return octets
        return b"".join(self._spoken(line, verb) for line in octets.splitlines(keepends=True))

    def _spoken(self, line: bytes, verb: str) -> bytes:
        who = self._personality
        if line.startswith(b"* OK") and not verb:
            first = b"[CAPABILITY " + who.outside + b"] " if who.greets_with_capabilities else b""
            return b"* OK " + first + who.greeting + b"\r\n"
        if line.startswith(b"* CAPABILITY"):
            inside = self._inside or verb != "CAPABILITY"  # told by itself with the sign-in
            return b"* CAPABILITY " + ((who.inside or who.outside) if inside else who.outside) + b"\r\n"
        tagged = re.match(rb"([A-Z]+\d+) (OK|NO) ", line)
        if tagged and verb != "CAPABILITY":
            self._inside = tagged[2] == b"OK"
            words = b"OK " + who.welcome if self._inside else self._refusal.words
            farewell = b"" if self._inside or not self._refusal.farewell else self._refusal.farewell + b"\r\n"
            return tagged[1] + b" " + words + b"\r\n" + farewell
        if line.startswith(b"+ ") and len(line) > len(b"+ \r\n") and self._refusal.challenge:
            return b"+ " + self._refusal.challenge + b"\r\n"
        return line


class NotConnected(Speaking):
    """Exchange when the mailbox isn't open to a token that is good: the sign-in succeeds, and nothing after it.

    https://github.com/jstedfast/MailKit/issues/1496 and https://github.com/simonrob/email-oauth2-proxy/issues/74
    """

    def to_client(self, octets: bytes) -> bytes:
        verb = self._session.commands[-1].verb if self._session and self._session.commands else ""
        if not self._inside or self._session is None or verb in {"CAPABILITY", "LOGIN", "AUTHENTICATE", "ID", "LOGOUT"}:
            return super().to_client(octets)
        if not re.search(rb"^" + self._session.tag + rb" ", octets, re.MULTILINE):
            return b""
        return self._session.tag + b" BAD User is authenticated but not connected.\r\n"
