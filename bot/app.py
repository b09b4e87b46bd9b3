"""The composition root: settings become stations, a judge and the work of a pass; nothing else is decided here."""

import hashlib
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot import config
from bot.errors import UsageError
from bot.mail import Owner
from bot.settings import Account, Me, Reply, Settings
from bot.state.store import Store
from bot.watching.notify import Notifier
from bot.watching.ports import Mailbox
from bot.watching.visit import Station
from bot.watching.work import Handled, Work

if TYPE_CHECKING:  # the model is loaded only when there is mail to judge
    from bot.watching.judge import Judge


@lru_cache(maxsize=2)
def make_judge(reply: Reply) -> "Judge":
    """Load the model and give the judge that uses it."""
    from bot.reading.model import classifier
    from bot.watching.judge import Judge

    return Judge(classifier.load(), reply)


def owner_of(me: Me, account: Account | None = None) -> Owner:
    """Say who the drafts are from: the account's own identity before the general one."""
    own = [account.user] if account and "@" in account.user else []
    own += [*(account.addresses if account else ()), *me.addresses]
    addresses = tuple(dict.fromkeys(address.lower() for address in own))
    name = (account.name if account else "") or me.name
    return Owner(name, addresses, (account.signature if account else "") or me.signature)


@dataclass(frozen=True)
class App:
    """Everything that a command which works on mailboxes needs."""

    settings: Settings
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @classmethod
    def configured(cls, path: str | None) -> "App":
        """Read the configuration; raises ConfigError."""
        return cls(config.load(path, os.environ).settings)

    @cached_property
    def state_path(self) -> Path:
        """Where the state is."""
        return config.state_path(self.settings.state, self.environ)

    def store(self, *, read_only: bool = False) -> AbstractContextManager[Store]:
        """Open the state."""
        return Store.opened(self.state_path, read_only=read_only)

    def stations(self, labels: Sequence[str] = ()) -> tuple[Station, ...]:
        """Give the accounts named, or all; raises UsageError for an unknown name."""
        known = {account.label: account for account in self.settings.accounts}
        if unknown := [label for label in labels if label not in known]:
            raise UsageError(f"--account {unknown[0]}: there is no such account; known are {', '.join(known)}.")
        return tuple(self._station(known[label]) for label in labels or known)

    def _siblings(self, account: Account) -> frozenset[str]:
        """Give the addresses that belong to the other accounts and not to this one."""
        others = (one for one in self.settings.accounts if one.label != account.label)
        theirs = {address for other in others for address in owner_of(Me(), other).addresses}
        return frozenset(theirs - set(owner_of(self.settings.me, account).addresses))

    def _station(self, account: Account) -> Station:
        def open_mailbox(stop: threading.Event) -> Mailbox:
            from bot.mailbox.imap import open_mailbox

            if not account.oauth:
                return open_mailbox(account, stop=stop)
            from bot.signin.source import Tokens

            return Tokens(self.state_path).open(
                account, lambda token: open_mailbox(account, stop=stop, tokens=lambda _: token)
            )

        def find_secret() -> str:
            if account.oauth:
                return ""  # asked for when connecting
            from bot.mailbox.credentials import secret_of

            return secret_of(account).text

        def digest() -> str:
            if account.oauth:
                from bot.signin.source import Tokens

                return Tokens(self.state_path).digest(account)
            # Each run of a token command prints another token: what stays is the command. A slow hash, for what
            # the state holds must not help anybody to guess the password.
            secret = account.token_command or find_secret()
            return hashlib.scrypt(secret.encode(), salt=account.identity.encode(), n=2**14, r=8, p=1).hex()

        return Station(
            account=account,
            owner=owner_of(self.settings.me, account),
            open_mailbox=open_mailbox,
            find_secret=find_secret,
            secret_digest=digest,
            notifier=Notifier(self.settings.notify.command),
            siblings=self._siblings(account),
        )

    def work(
        self, station: Station, mailbox: Mailbox, store: Store, report: Callable[[Handled], None], **more: Any
    ) -> Work:
        """Put together one pass; `more` are Work's own options (since, dry_run, progress)."""
        return Work(
            account=station.account,
            owner=station.owner,
            mailbox=mailbox,
            store=store,
            judge=lambda: make_judge(self.settings.reply),
            reply=self.settings.reply,
            now=datetime.now(UTC),
            report=report,
            siblings=station.siblings,
            **more,
        )
