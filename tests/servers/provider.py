"""An OAuth provider on loopback: it grants by browser (PKCE) or device code, expires, rotates, refuses, and is down.

Its /introspect is what Dovecot asks whether a token is good. Over http for Google's flow and for Dovecot, over https
as well for Microsoft's, where msal insists on it.
"""

import base64
import hashlib
import http.server
import json
import secrets
import ssl
import threading
import time
import urllib.parse
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Provider:
    """What the provider knows and how it behaves; change it while it runs."""

    user: str
    lifetime_s: int = 3600
    rotates: bool = True
    refuses: str = ""  # the error that every grant is answered with
    down: bool = False
    polls: int = 1  # how often a device has to ask until the user has typed in the code
    active: dict[str, float] = field(default_factory=dict)  # access tokens and their end
    lasting: set[str] = field(default_factory=set)  # refresh tokens
    issued: list[str] = field(default_factory=list)  # every secret that it ever gave away
    asked: list[str] = field(default_factory=list)  # the grant types of all requests
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._servers: list[http.server.ThreadingHTTPServer] = []
        self.http = self._serve(None)
        self.https = ""

    def serve_tls(self, context: ssl.SSLContext) -> str:
        """Listen over TLS, too; the address."""
        self.https = self._serve(context)
        return self.https

    def _serve(self, context: ssl.SSLContext | None) -> str:
        provider = self

        class Visit(_Visit):
            def answer(self, path: str, fields: dict[str, str]) -> tuple[int, Any]:
                return provider.answer(path, fields)

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Visit)
        if context:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        self._servers.append(server)
        return f"http{'s' if context else ''}://localhost:{server.server_address[1]}"

    def close(self) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def expire(self) -> None:
        """No access token is good any more, whatever it says."""
        self.active.clear()

    def revoke(self) -> None:
        """The user has taken the access away."""
        self.active.clear()
        self.lasting.clear()

    def tokens(self) -> dict[str, Any]:
        """Issue a pair."""
        access, refresh = f"at-{secrets.token_urlsafe(40)}", f"rt-{secrets.token_urlsafe(40)}"
        self.active[access] = time.time() + self.lifetime_s
        self.lasting.add(refresh)
        self.issued += [access, refresh]
        return {
            "token_type": "Bearer",
            "access_token": access,
            "refresh_token": refresh,
            "expires_in": self.lifetime_s,
            "scope": "https://mail.example/IMAP",
        }

    def answer(self, path: str, fields: dict[str, str]) -> tuple[int, Any]:
        """Answer a request: a status and an object, or where to redirect to."""
        if path.endswith("/introspect"):
            good = self.active.get(fields.get("token", ""), 0) > time.time()
            return 200, {"active": good, "email": self.user} if good else {"active": False}
        if self.down:
            return 503, {}
        if path.endswith("openid-configuration"):
            return 200, {
                "issuer": self.https,
                "authorization_endpoint": f"{self.https}/tenant/authorize",
                "token_endpoint": f"{self.https}/tenant/token",
                "device_authorization_endpoint": f"{self.https}/tenant/devicecode",
            }
        if path.endswith("/authorize"):
            return self._authorize(fields)
        if path.endswith("/devicecode"):
            return 200, {
                "device_code": "device",
                "user_code": "ABCD-EFGH",
                "verification_uri": "https://example.test/device",
                "expires_in": 60,
                "interval": 1,
                "message": "",
            }
        return self._grant(fields)

    def _authorize(self, fields: dict[str, str]) -> tuple[int, Any]:
        back = {"state": fields["state"]}
        if self.refuses:
            back["error"] = self.refuses
        else:
            back["code"] = secrets.token_urlsafe(16)
            self._codes[back["code"]] = fields
        return 302, f"{fields['redirect_uri']}?{urllib.parse.urlencode(back)}"

    def _grant(self, fields: dict[str, str]) -> tuple[int, Any]:  # noqa: PLR0911 - one way out a grant type
        kind = fields.get("grant_type", "")
        self.asked.append(kind)
        if self.refuses:
            return 400, {"error": self.refuses, "error_description": "because the test says so"}
        if kind == "refresh_token":
            old = fields["refresh_token"]
            if old not in self.lasting:
                return 400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}
            found = self.tokens()
            if self.rotates:
                self.lasting.discard(old)
            else:
                self.lasting.discard(found.pop("refresh_token"))
            return 200, found
        if kind == "authorization_code":
            asked = self._codes.pop(fields["code"], {})
            digest = hashlib.sha256(fields["code_verifier"].encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
            if (asked.get("code_challenge"), asked.get("redirect_uri")) != (challenge, fields["redirect_uri"]):
                return 400, {"error": "invalid_grant", "error_description": "the proof doesn't fit"}
            return 200, self.tokens()
        if kind.endswith("device_code") and self.polls > 0:
            self.polls -= 1
            return 400, {"error": "authorization_pending"}
        return 200, self.tokens() | {
            "id_token": _identity(self.user),
            "client_info": _segment({"uid": "u", "utid": "t"}),
        }


class _Visit(http.server.BaseHTTPRequestHandler):
    def answer(self, path: str, fields: dict[str, str]) -> tuple[int, Any]:
        raise NotImplementedError

    def do_GET(self) -> None:
        parts = urllib.parse.urlsplit(self.path)
        self._reply(*self.answer(parts.path, dict(urllib.parse.parse_qsl(parts.query))))

    def do_POST(self) -> None:
        form = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._reply(*self.answer(urllib.parse.urlsplit(self.path).path, dict(urllib.parse.parse_qsl(form))))

    def _reply(self, status: int, body: Any) -> None:
        octets = b"" if status == 302 else json.dumps(body).encode()
        self.send_response(status)
        if status == 302:
            self.send_header("Location", body)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(octets)))
        self.end_headers()
        self.wfile.write(octets)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base class's
        """Stay silent."""


def _segment(fields: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(fields).encode()).decode().rstrip("=")


def _identity(user: str) -> str:
    now = int(time.time())
    claims = {"iss": "x", "aud": "client", "sub": "s", "iat": now, "exp": now + 3600, "preferred_username": user}
    return f"{_segment({'alg': 'none'})}.{_segment(claims)}."
