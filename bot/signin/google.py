"""Sign in at Google: the user's own desktop client, a browser, and an answer caught on loopback (RFC 8252), with PKCE.

Google refuses its device flow for the mail scope, so there is no way without a browser; a server gets the token file.
"""

import base64
import hashlib
import http.server
import json
import secrets
import time
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.errors import ConfigError, SignInRefused
from bot.settings import Account
from bot.signin import web
from bot.signin.answer import granted, told
from bot.signin.tokens import Grant

SCOPE = "https://mail.google.com/"
PATIENCE_S = 600.0
_PAGE = "<!doctype html><meta charset=utf-8><title>onradar</title><p>{}</p>"


@dataclass(frozen=True, slots=True)
class Client:
    """A desktop client as Google's console hands it out; its "secret" is none, but Google wants it sent."""

    client_id: str
    auth_uri: str
    token_uri: str
    client_secret: str = field(repr=False)

    @classmethod
    def read(cls, path: Path) -> "Client":
        """Read the JSON file that the console offers for download; raises ConfigError."""
        try:
            installed = json.loads(path.read_text(encoding="utf-8"))["installed"]
            client = cls(*(str(installed[key]) for key in ("client_id", "auth_uri", "token_uri", "client_secret")))
        except OSError as error:
            raise ConfigError(f"{path} can't be read: {error.strerror}.") from None
        except (ValueError, KeyError, TypeError):
            raise ConfigError(
                f"{path} is no client of the type “Desktop app”; create one in Google's console and download its JSON."
            ) from None
        if not (web.is_safe(client.auth_uri) and web.is_safe(client.token_uri)):
            raise ConfigError(f"{path} names an address that is not https.")
        return client


def sign_in(account: Account, client: Client, show: Callable[[str], None], patience_s: float = PATIENCE_S) -> Grant:
    """Let the user sign in; `show` gets the address to open in a browser on this machine. Raises OnradarError."""
    verifier, state = secrets.token_urlsafe(64), secrets.token_urlsafe(24)
    scope = account.scope or SCOPE
    with _Doorbell(("127.0.0.1", 0), _Ring) as door:
        door.timeout, door.state = 1.0, state
        here = f"http://127.0.0.1:{door.server_address[1]}"
        asked = {
            "client_id": client.client_id,
            "redirect_uri": here,
            "response_type": "code",
            "scope": scope,
            "state": state,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
            "access_type": "offline",
            "prompt": "consent",  # without it Google gives a refresh token only the first time
            "login_hint": account.user,
        }
        show(f"{client.auth_uri}?{urllib.parse.urlencode(asked)}")
        code = _awaited(door, patience_s)
    form = {
        "client_id": client.client_id,
        "client_secret": client.client_secret,
        "code": code,
        "code_verifier": verifier,
        "grant_type": "authorization_code",
        "redirect_uri": here,
    }
    answer = web.post(client.token_uri, form).fields()
    if "access_token" in answer and not answer.get("refresh_token"):
        raise SignInRefused(
            "Google gave no refresh token; remove onradar's access in your Google account and try again."
        )
    grant = Grant(
        provider="google",
        user=account.user,
        client_id=client.client_id,
        client_secret=client.client_secret,
        scope=scope,
        token_uri=client.token_uri,
        auth_uri=client.auth_uri,
        lasting="",
    )
    return granted(grant, answer, time.time(), f"accounts.{account.label}", account.label)


def _challenge(verifier: str) -> str:
    """Give the S256 challenge of RFC 7636 section 4.2."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def _awaited(door: "_Doorbell", patience_s: float) -> str:
    end = time.monotonic() + patience_s
    while door.answer is None:
        if time.monotonic() > end:
            raise SignInRefused(f"Nobody signed in within {patience_s / 60:.0f} minutes; run the command again.")
        door.handle_request()
    if "code" not in door.answer:
        raise SignInRefused(f"Google didn't let you in: {told(door.answer)}.")
    return door.answer["code"]


class _Doorbell(http.server.HTTPServer):
    """Waits on loopback for the browser to come back."""

    state = ""
    answer: dict[str, str] | None = None


class _Ring(http.server.BaseHTTPRequestHandler):
    """One visit of the browser; what carries another state than ours is somebody else's."""

    timeout = 5
    server: _Doorbell

    def do_GET(self) -> None:
        """Take the code, and tell the user to go back to the terminal."""
        query = urllib.parse.urlsplit(self.path).query
        found = {key: values[0] for key, values in urllib.parse.parse_qs(query).items()}
        ours = secrets.compare_digest(found.get("state", "").encode(), self.server.state.encode())
        if ours and ("code" in found or "error" in found):
            self.server.answer = found
        words = "Go back to the terminal; this page can be closed." if ours else "This is not the sign-in of onradar."
        page = _PAGE.format(words).encode()
        self.send_response(200 if ours else 400)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        """Stay silent: the line would hold the code."""
