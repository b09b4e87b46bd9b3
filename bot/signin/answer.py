"""What a token endpoint answers (RFC 6749 section 5): a token for the grant, or why there is none."""

from dataclasses import replace
from typing import Any

from bot.errors import SignInRefused, Unavailable
from bot.signin.tokens import Grant


class RevokedError(SignInRefused):
    """The grant itself is no good: another try with it is in vain."""


def granted(grant: Grant, answer: dict[str, Any], now: float, where: str, label: str) -> Grant:
    """Put a token endpoint's answer (RFC 6749 section 5) into a grant; raises SignInRefused or Unavailable.

    A rotated refresh token takes the place of the old one.
    """
    token = answer.get("access_token")
    if isinstance(token, str) and token:
        lasting = answer.get("refresh_token") if grant.provider != "microsoft" else None
        lifetime = answer.get("expires_in")
        seconds = float(lifetime) if isinstance(lifetime, int | float | str) and str(lifetime).isdigit() else 3600.0
        return replace(
            grant, access_token=token, expires=now + seconds, lasting=str(lasting) if lasting else grant.lasting
        )
    reason = told(answer)
    if answer.get("error") in {"invalid_grant", "interaction_required", "consent_required", "invalid_client"}:
        raise RevokedError(f"{where}: the sign-in has ended or was revoked ({reason}); run: onradar signin {label}")
    raise Unavailable(f"{where}: the provider gave no token ({reason}).")


def told(answer: dict[str, Any]) -> str:
    """Say in one line what a provider complains about."""
    words = [str(answer[key]).splitlines()[0] for key in ("error", "error_description") if answer.get(key)]
    return "".join(c for c in ": ".join(words) if c.isprintable())[:300] or "without a reason"
