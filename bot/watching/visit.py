"""One visit to one account: sign in, make a pass, leave; and what is noted when that fails.

A refused sign-in parks the account: it is tried again every six hours, or when its secret changes,
across restarts, so that a wrong password never becomes a lock-out.
"""

import logging
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.errors import OnradarError, SignInRefused, Unavailable
from bot.mail import Owner
from bot.settings import Account
from bot.state.records import AccountStatus
from bot.state.store import Store
from bot.watching.notify import Notifier
from bot.watching.poll import run_pass
from bot.watching.ports import Mailbox
from bot.watching.work import Handled, Work

PARKED_FOR = timedelta(hours=6)
TELL_AFTER = timedelta(days=1)  # a failure that lasts so long is told, once

log = logging.getLogger(__name__)


class Parked(SignInRefused):
    """The account waits, for its sign-in was refused; the server was not asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """An account and the ways into it.

    `find_secret` gets the secret from where the user keeps it; `secret_digest` fingerprints what the user
    would change to mend a refused one. Both raise what a connect would. `siblings` are the addresses that
    belong to the other accounts alone.
    """

    account: Account
    owner: Owner
    open_mailbox: Callable[[threading.Event], Mailbox]
    find_secret: Callable[[], str]
    secret_digest: Callable[[], str]
    notifier: Notifier = field(default_factory=Notifier)
    siblings: frozenset[str] = frozenset()


def visit(station: Station, make_work: Callable[[Station, Mailbox], Work], stop: threading.Event) -> None:
    """Make one pass over one account. Raises what a pass raises, and SignInRefused."""
    with closing(station.open_mailbox(stop)) as mailbox:
        make_pass(station, make_work(station, mailbox))


def make_pass(station: Station, work: Work) -> None:
    """Make a pass and tell its owner what it found, also of what was done before it failed. Raises what a pass raises.

    What was written or judged once is not reported again by the pass that goes on from there.
    """
    found: list[Handled] = []

    def report(handled: Handled) -> None:
        work.report(handled)
        found.append(handled)

    try:
        run_pass(replace(work, report=report))
    finally:
        if not work.dry_run:
            station.notifier.after_pass(station.account.label, found)


def refuse_parked(station: Station, store: Store, now: datetime) -> None:
    """Raise Parked, without a word to the server, while the account is parked."""
    account = station.account
    status = store.account(account.identity, account.label)
    if _is_parked(status, now) and status.parked_secret in {None, station.secret_digest()}:
        raise Parked(
            f"accounts.{account.label}: parked until {status.parked_until:%Y-%m-%d %H:%M} UTC, "
            f"for the server refused the sign-in ({status.error}); {_mended_by(account)} is tried at once."
        )


def _is_parked(status: AccountStatus, now: datetime) -> bool:
    """Say whether an account is parked; not by a clock that was set back since."""
    end = status.parked_until
    return end is not None and end - PARKED_FOR <= now < end


def _mended_by(account: Account) -> str:
    if account.oauth:
        return "a new sign-in"
    return "a changed token_command" if account.token_command else "a changed secret"


def note_failure(station: Station, store: Store, error: OnradarError, now: datetime) -> None:
    """Store why a visit failed; a refused sign-in parks the account, and its owner is told once."""
    if isinstance(error, Parked):
        return
    status = store.account(station.account.identity, station.account.label)
    status = replace(status, label=station.account.label, error=str(error), error_since=status.error_since or now)
    if isinstance(error, SignInRefused):
        status = replace(status, parked_until=now + PARKED_FOR, parked_secret=_digest(station))
    if not status.told and (status.parked_until or now - (status.error_since or now) > TELL_AFTER):
        status = replace(status, told=True)
        station.notifier.trouble(station.account.label, str(error))
    with suppress(Unavailable):  # a full disk is what failed, perhaps
        store.save_account(status)


def _digest(station: Station) -> str | None:
    """Fingerprint the secret; None when it can't be had just now, which parks the account all the same."""
    try:
        return station.secret_digest()
    except OnradarError:
        return None
