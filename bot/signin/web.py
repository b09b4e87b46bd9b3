"""The only HTTP in onradar: small questions to a provider about signing in, bounded in time and size, TLS verified.

Never with mail text: see docs/privacy.md for the three places that it is used in.
"""

import json
import ssl
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import IO, Any

from bot.errors import Unavailable
from bot.rules import is_loopback

TIMEOUT_S = 15.0
SIZE_MAX = 256 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered; a 4xx is an answer, too."""

    status: int
    body: bytes

    def fields(self) -> dict[str, Any]:
        """Read a JSON object; anything else is empty."""
        try:
            found = json.loads(self.body)
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect of a GET to another safe address, and none of a POST: it would carry the secret along."""

    def redirect_request(  # noqa: PLR0913, PLR0917 - the base class's signature
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """Give the next request, or None to take the redirect itself for the answer."""
        if req.data is not None or not is_safe(newurl):
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_safe(url: str) -> bool:
    """Whether a URL may be asked: https, or http to this machine itself."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "https":
        return bool(parts.hostname)
    return parts.scheme == "http" and is_loopback(parts.hostname or "")


def get(url: str, *, timeout_s: float = TIMEOUT_S) -> Answer:
    """Ask for a document; raises Unavailable."""
    return _ask(urllib.request.Request(url), timeout_s)  # noqa: S310 - _ask lets only https through


def post(url: str, fields: Mapping[str, str], *, timeout_s: float = TIMEOUT_S) -> Answer:
    """Send a form; raises Unavailable, whose sentence holds nothing of the form."""
    form = urllib.parse.urlencode(fields).encode()
    return _ask(urllib.request.Request(url, form, {"Accept": "application/json"}), timeout_s)  # noqa: S310 - as above


def _ask(request: urllib.request.Request, timeout_s: float) -> Answer:
    where = urllib.parse.urlsplit(request.full_url).hostname or "an empty address"
    if not is_safe(request.full_url):
        raise Unavailable(f"{where} is not asked, for its address is not https.")
    tls = urllib.request.HTTPSHandler(context=ssl.create_default_context())
    try:
        with urllib.request.build_opener(_SafeRedirects, tls).open(request, timeout=timeout_s) as response:
            return Answer(response.status, _read(response, where))
    except urllib.error.HTTPError as answer:
        with answer:
            return Answer(answer.code, _read(answer, where))
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise Unavailable(f"{where} can't be reached: {_words(reason)}.") from None


def _read(response: Any, where: str) -> bytes:
    body: bytes = response.read(SIZE_MAX + 1)
    if len(body) > SIZE_MAX:
        raise Unavailable(f"{where} answered with more than {SIZE_MAX // 1024} KB.")
    return body


def _words(reason: object) -> str:
    if isinstance(reason, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({reason.verify_message})"
    if isinstance(reason, TimeoutError):
        return "no answer in time"
    if isinstance(reason, OSError) and reason.strerror:
        return reason.strerror
    return type(reason).__name__
