"""A valid access token for an account, whenever it connects: the stored one, else a renewed one, else a sentence.

A token that the mail server refuses although it should still be valid is renewed once; refused again, or with
the grant itself revoked, the account is parked like one with a wrong password.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot.errors import SignInRefused
from bot.settings import Account
from bot.signin import web
from bot.signin.answer import RevokedError, granted
from bot.signin.tokens import Grant, TokenFile

MARGIN_S = 120.0  # a token that ends so soon is as good as ended
T = TypeVar("T")


class Tokens:
    """The tokens of all accounts, which lie beside the state."""

    def __init__(self, state: Path, clock: Callable[[], float] = time.time) -> None:
        self._state = state
        self._clock = clock

    def open(self, account: Account, connect: Callable[[str], T]) -> T:
        """Call `connect` with a token; when the server refuses it, once more with a renewed one."""
        try:
            return connect(self.current(account))
        except RevokedError:
            raise
        except SignInRefused:
            return connect(self.renewed(account))

    def current(self, account: Account) -> str:
        """Give a token that is valid by the clock; raises SignInRefused or Unavailable."""
        return self._token(account, forced=False)

    def renewed(self, account: Account) -> str:
        """Give a fresh token, whatever the clock says."""
        return self._token(account, forced=True)

    def digest(self, account: Account) -> str:
        """Fingerprint the sign-in."""
        return TokenFile(self._state, account.label).digest()

    def _token(self, account: Account, *, forced: bool) -> str:
        file = TokenFile(self._state, account.label)
        if file.load() is None:  # looked at before the lock: a dry run of what was never set up makes no folder
            raise RevokedError(f"accounts.{account.label}: not signed in yet; run: onradar signin {account.label}")
        with file.alone():
            grant = file.load()
            if grant is None or (grant.provider, grant.user.lower()) != (account.oauth, account.user.lower()):
                raise RevokedError(
                    f"accounts.{account.label}: the stored sign-in is another user's or provider's;"
                    f" run: onradar signin {account.label}"
                )
            if forced or grant.expires - MARGIN_S < self._clock():
                grant = self._renew(account, grant)
                file.save(grant)
        return grant.access_token

    def _renew(self, account: Account, grant: Grant) -> Grant:
        if grant.provider == "microsoft":
            from bot.signin import microsoft

            answer, grant = microsoft.renew(grant)
        else:
            form = {"client_id": grant.client_id, "refresh_token": grant.lasting, "grant_type": "refresh_token"}
            secret = {"client_secret": grant.client_secret} if grant.client_secret else {}
            answer = web.post(grant.token_uri, form | secret).fields()
        return granted(grant, answer, self._clock(), f"accounts.{account.label}", account.label)
