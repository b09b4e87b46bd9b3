"""Sign in at Microsoft by the device flow: a code to type in at any browser, so that a server without one works.

msal (the extra `microsoft`) speaks the protocol; it asks by `web`, so that the same bounds hold for it. Its cache
holds the refresh token, which Microsoft replaces at every use and which ends after 90 days without one.
"""

import time
import urllib.parse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.errors import ConfigError, SignInRefused, Unavailable
from bot.settings import Account
from bot.signin import web
from bot.signin.answer import granted, told
from bot.signin.tokens import Grant

AUTHORITY = "https://login.microsoftonline.com/"
SCOPE = "https://outlook.office.com/IMAP.AccessAsUser.All"  # msal adds offline_access by itself


def sign_in(account: Account, show: Callable[[str], None]) -> Grant:
    """Let the user sign in; `show` gets the sentence with the address and the code. Raises OnradarError."""
    if not account.client_id:
        raise ConfigError(
            f"accounts.{account.label}.client_id: is missing; docs/signin.md says how to register an application"
            " with Microsoft."
        )
    tenant = account.tenant or "common"
    authority = tenant if "://" in tenant else AUTHORITY + tenant
    grant = Grant(
        provider="microsoft",
        user=account.user,
        client_id=account.client_id,
        scope=account.scope or SCOPE,
        token_uri=authority,
        lasting="",
    )
    cache = _msal().SerializableTokenCache()
    application = _application(grant, cache)
    flow = application.initiate_device_flow(scopes=_scopes(grant))
    if "user_code" not in flow:
        raise SignInRefused(f"Microsoft starts no sign-in for this client_id: {told(flow)}.")
    show(f"Open {flow['verification_uri']} in any browser and type in the code {flow['user_code']}")
    answer = application.acquire_token_by_device_flow(flow)
    if "access_token" not in answer:
        raise SignInRefused(f"The sign-in was not completed: {told(answer)}.")
    grant = replace(grant, lasting=cache.serialize())
    return granted(grant, answer, time.time(), f"accounts.{account.label}", account.label)


def renew(grant: Grant) -> tuple[dict[str, Any], Grant]:
    """Ask for a fresh access token; the answer, and the grant with the cache as it is now."""
    cache = _msal().SerializableTokenCache()
    try:
        cache.deserialize(grant.lasting)
    except ValueError:
        return {"error": "invalid_grant", "error_description": "the stored sign-in is damaged"}, grant
    application = _application(grant, cache)
    accounts = application.get_accounts()
    if not accounts:
        return {"error": "invalid_grant", "error_description": "the stored sign-in holds no account"}, grant
    answer = application.acquire_token_silent_with_error(_scopes(grant), accounts[0], force_refresh=True) or {
        "error": "invalid_grant"
    }
    return answer, replace(grant, lasting=cache.serialize())


def _scopes(grant: Grant) -> list[str]:
    return [scope for scope in grant.scope.split() if scope != "offline_access"]


def _application(grant: Grant, cache: Any) -> Any:
    try:
        return _msal().PublicClientApplication(
            grant.client_id,
            authority=grant.token_uri,
            token_cache=cache,
            http_client=_Http(),
            instance_discovery=False,
        )
    except ValueError:
        host = urllib.parse.urlsplit(grant.token_uri).hostname
        raise ConfigError(f"{host} knows no tenant like the one in the configuration; check its spelling.") from None


def _msal() -> Any:
    try:
        import msal
    except ImportError:
        raise ConfigError(
            "Signing in at Microsoft needs the extra `microsoft`, which isn't installed: install onradar again as"
            " onradar[microsoft], in a checkout: uv tool install '.[microsoft]'."
        ) from None
    return msal


@dataclass(frozen=True)
class _Response:
    """What msal expects of an HTTP response."""

    status_code: int
    text: str
    headers: Mapping[str, str]

    def raise_for_status(self) -> None:
        """Raise Unavailable for what is no answer about the sign-in."""
        if self.status_code >= 400:
            raise Unavailable(f"Microsoft answered with status {self.status_code}.")


class _Http:
    """What msal expects of an HTTP client."""

    def get(self, url: str, params: Mapping[str, str] | None = None, **_options: Any) -> _Response:
        return _response(web.get(f"{url}?{urllib.parse.urlencode(params)}" if params else url))

    def post(self, url: str, data: Mapping[str, str] | None = None, **_options: Any) -> _Response:
        return _response(web.post(url, data or {}))

    def close(self) -> None:
        """Nothing is kept open."""


def _response(answer: web.Answer) -> _Response:
    if answer.status >= 500:
        raise Unavailable(f"Microsoft answered with status {answer.status}.")
    return _Response(answer.status, answer.body.decode("utf-8", "replace"), {})
