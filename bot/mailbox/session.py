"""Connect to an account's server and sign in: TLS verified, no credential before it, one sentence on failure.

TLS from the first octet is the rule; STARTTLS is done or the connection is given up; plain text goes to
this machine itself only (an SSH tunnel, Proton's bridge). Gate and Link enforce the same below.
"""

import functools
import json
import ssl
import threading
from pathlib import Path

from bot.errors import ConfigError, SignInRefused, Unavailable
from bot.mailbox.client import Client, Place
from bot.mailbox.credentials import AccessToken, Password, Secret
from bot.mailbox.failures import Refused, throttled, told
from bot.rules import is_loopback
from bot.settings import Account, Security


def connect(account: Account, secret: Secret, stop: threading.Event | None = None) -> Client:
    """Give a signed-in connection; once `stop` is set it waits for no answer longer than a moment.

    Raises ConfigError for what only the user can mend, SignInRefused when the server refuses the
    credentials, Unavailable for everything that may pass.
    """
    place = Place(account.host, account.resolved_port, f"accounts.{account.label}")
    if account.security is Security.PLAINTEXT and not is_loopback(account.host):
        raise ConfigError(
            f'{place.key}.security: "plaintext" is for this machine itself, not for {account.host};'
            ' set it to "tls" or "starttls".'
        )
    context = _trust(place, account.ca_file)
    client = Client(place, context, tls=account.security is Security.TLS, stop=stop or threading.Event())
    try:
        if account.security is Security.STARTTLS:
            _protect(client)
        if not client.signed_in:
            _sign_in(client, account, secret)
        if client.offers("ID"):
            client.introduce()
    except BaseException:
        client.hang_up()
        raise
    return client


def _protect(client: Client) -> None:
    if client.signed_in or not client.offers("STARTTLS"):
        raise Unavailable(
            f"{client.place} offers no STARTTLS, so nothing was sent; if it never does,"
            f' set {client.place.key}.security = "tls".'
        )
    client.protect()


def _sign_in(client: Client, account: Account, secret: Secret) -> None:
    reasons: list[str] = []
    try:
        if isinstance(secret, AccessToken):
            _with_token(client, account.user, secret, reasons)
        else:
            _with_password(client, account.user, secret)
    except Refused as refusal:
        text = told(refusal.text.replace(secret.text, "***"))
        words = "; ".join([text, *reasons]) if text else "; ".join(reasons) or "without a reason"
        if throttled(words) or not refusal.is_no:
            raise Unavailable(f"{client.place} lets {account.user} not in for now: {words}.") from None
        raise SignInRefused(
            f"{client.place} refused the sign-in of {account.user}: {words};"
            f" check {client.place.key}.user and the {'token' if isinstance(secret, AccessToken) else 'password'}"
            " (many providers want an app password or OAuth)."
        ) from None


def _with_password(client: Client, user: str, password: Password) -> None:
    plain = client.offers("AUTH=PLAIN")
    if client.offers("LOGINDISABLED") and not plain:
        raise ConfigError(
            f"{client.place.key}: {client.place} takes no password on this connection (LOGINDISABLED);"
            ' set security = "tls" or "starttls", or use token_command.'
        )
    if client.offers("LOGINDISABLED") or not (user + password.text).isascii():
        client.say_authenticate("PLAIN", lambda _: f"\0{user}\0{password.text}".encode())
    else:
        client.say_login(user, password.text)


def _with_token(client: Client, user: str, token: AccessToken, reasons: list[str]) -> None:
    """XOAUTH2, or OAUTHBEARER (RFC 7628); what the server says of a bad token is added to `reasons`."""
    if client.offers("AUTH=XOAUTH2"):
        mechanism, first, farewell = "XOAUTH2", f"user={user}\1auth=Bearer {token.text}\1\1", b""
    elif client.offers("AUTH=OAUTHBEARER"):
        name = user.replace("=", "=3D").replace(",", "=2C")
        mechanism, first, farewell = "OAUTHBEARER", f"n,a={name},\1auth=Bearer {token.text}\1\1", b"\1"
    else:
        raise ConfigError(
            f"{client.place.key}.token_command: {client.place} takes no OAuth token"
            " (neither XOAUTH2 nor OAUTHBEARER is offered); use a password."
        )
    said = False

    def respond(challenge: bytes) -> bytes:
        nonlocal said
        if not said:
            said = True
            return first.encode()
        reasons.append(_reason(challenge))
        return farewell

    client.say_authenticate(mechanism, respond)


def _reason(challenge: bytes) -> str:
    """Read the server's error challenge, a JSON object (RFC 7628 section 3.2.2)."""
    text = challenge.decode("utf-8", "replace")
    try:
        fields = json.loads(text)
    except ValueError:
        return told(text)
    if not isinstance(fields, dict):
        return told(text)
    return told(", ".join(f"{key} {fields[key]}" for key in ("status", "scope", "error_description") if key in fields))


def _trust(place: Place, ca_file: Path | None) -> ssl.SSLContext:
    """Give the TLS context for a CA file, shared by all connections that trust the same."""
    try:
        return _context(ca_file, ca_file.stat().st_mtime_ns if ca_file else 0)
    except (OSError, ssl.SSLError) as error:
        raise ConfigError(f"{place.key}.ca_file: {ca_file} holds no usable certificate: {error.strerror}.") from error


@functools.cache
def _context(ca_file: Path | None, changed: int) -> ssl.SSLContext:  # noqa: ARG001 - a file renewed in place is another
    return ssl.create_default_context(cafile=ca_file)
