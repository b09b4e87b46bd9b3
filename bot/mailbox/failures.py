"""Say in one sentence what went wrong between us and a server: exceptions of the network turned into ours.

Whatever may pass by itself is Unavailable, a certificate that doesn't fit too: a hotel's wireless network or
a server's forgotten renewal must not end a daemon for good.
"""

import re
import socket
import ssl

from bot.errors import Unavailable

# The numbers are OpenSSL's X509_V_ERR_* codes.
_EXPIRED = {9, 10}
_UNKNOWN_AUTHORITY = {2, 18, 19, 20, 21}
_WRONG_HOST = {62, 64}

_THROTTLED = re.compile(
    r"\[(?:LIMIT|UNAVAILABLE|INUSE|SERVERBUG|THROTTLED)\]|too many|too much|maximum number|try again|try later"
    r"|temporar|authenticated but not connected|rate limit|throttl|bandwidth",
    re.IGNORECASE,
)
# What servers say of a sign-in, and what it means; the sources are named in tests/servers/personalities.py.
_MEANINGS = {
    "authenticated but not connected": (
        "IMAP may be switched off for this mailbox, the token may be another user's or lack the IMAP scope,"
        " or too many sessions are open"
    ),
    "application-specific password required": "the mailbox's own password isn't taken: make an app password",
    "basic authentication is disabled": "no password is taken any more, an app password neither: sign in by OAuth",
    "yet to enable imap": "IMAP is switched off: switch it on in the provider's settings",
    "imap is disabled": "IMAP may be switched off: switch it on in the provider's settings",
    "not enabled for imap": "IMAP is switched off: switch it on in the provider's settings",
}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")


class Refused(Unavailable):
    """The server answered a command with a tagged NO or BAD; to try later unless the caller knows better."""

    def __init__(self, place: str, command: str, answer: str) -> None:
        """Take the server's tagged line without its tag, "NO [LIMIT] Too many connections"."""
        self.is_no = answer.upper().startswith("NO")
        self.text = answer.partition(" ")[2]
        super().__init__(f"{place} refused {command}: {told(answer) or 'without a reason'}.")


def throttled(text: str) -> bool:
    """Whether a refusal's text says that it is about load or state, not about the one who asks."""
    return bool(_THROTTLED.search(text))


def told(text: str) -> str:
    """Make a server's text fit for a sentence: one line, bounded, with what it means where we know it."""
    line = _CONTROL.sub(" ", text).strip().rstrip(".")[:300]
    meaning = next((meaning for words, meaning in _MEANINGS.items() if words in line.lower()), None)
    return f"{line} ({meaning})" if meaning else line


def unavailable(place: str, key: str, error: Exception) -> Unavailable:
    """Turn an exception of socket, ssl or imaplib into a sentence.

    `place` is host:port; `key` is accounts.LABEL, to name what to set.
    """
    if isinstance(error, ssl.SSLCertVerificationError):
        return Unavailable(_certificate(place, key, error))
    if isinstance(error, ssl.SSLError) and "WRONG_VERSION_NUMBER" in str(error):
        return Unavailable(f'{place} does not speak TLS: check {key}.port, or set {key}.security = "starttls".')
    unspeakable = isinstance(error, UnicodeError) and "idna" in str(error)  # imap..example.org
    if isinstance(error, socket.gaierror) or unspeakable:
        return Unavailable(f"{place}: the host's name is unknown; check {key}.host and the network.")
    if isinstance(error, ConnectionRefusedError):
        return Unavailable(f"{place} refused the connection; check {key}.host and {key}.port.")
    if isinstance(error, TimeoutError):
        return Unavailable(f"{place} did not answer in time.")
    words = told(_words(error))
    failed = f"{place}: the connection failed: {words or type(error).__name__}."
    web = f"{place} speaks HTTP, not IMAP; check {key}.host and {key}.port, and whether a proxy sits in between."
    return Unavailable(web if "HTTP/1." in words else failed)


def _certificate(place: str, key: str, error: ssl.SSLCertVerificationError) -> str:
    if error.verify_code in _WRONG_HOST:
        return f"{place} showed a certificate for another host; set {key}.host to the name that it is made out to."
    if error.verify_code in _EXPIRED:
        return f"{place} showed a certificate that is expired or not valid yet; check this machine's clock."
    if error.verify_code in _UNKNOWN_AUTHORITY:
        return (
            f"{place} showed a certificate of an unknown authority; if the server is your own,"
            f" set {key}.ca_file to its certificate authority."
        )
    return f"{place} showed a certificate that can't be trusted: {told(error.verify_message)}."


def _words(error: Exception) -> str:
    first = error.args[0] if error.args else ""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)
