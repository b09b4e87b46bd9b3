"""What `onradar check` looks at: everything between the configuration and the first draft, each with its mend.

Reads only; the one thing that leaves this machine is the sign-in itself.
"""

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from bot.app import App, make_judge
from bot.errors import ConfigError, ExitCode, OnradarError, SignInRefused, exit_code
from bot.settings import Account, Security
from bot.signin import providers
from bot.watching.ports import Mailbox
from bot.watching.visit import Station

BUILT = datetime(2026, 11, 1, tzinfo=UTC)  # a clock that stands before this is wrong
RENEWAL_DAYS = 7
WITHOUT = {  # the extensions that onradar uses, and what it does where a server hasn't got one
    "IDLE": "new mail is noticed at the next poll",
    "UIDPLUS": "a draft just written is found by a search",
    "SPECIAL-USE": "folders are found by their names",
}


class Health(StrEnum):
    """How a thing is."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `code` is what a failure ends the command with."""

    account: str | None
    check: str
    status: Health
    detail: str
    mend: str | None = None
    code: ExitCode = ExitCode.FINE


def examine(app: App, stations: tuple[Station, ...]) -> Iterator[Finding]:
    """Look at everything, one finding after the other."""
    yield _tried(None, "model", lambda: _model(app))
    yield _tried(None, "templates", lambda: _templates(app))
    yield _tried(None, "state", lambda: _state(app))
    yield _tried(None, "clock", lambda: clock(datetime.now(UTC)))
    yield _name(app)
    for station in stations:
        yield from _account(station)


def _account(station: Station) -> Iterator[Finding]:
    account = station.account
    yield _addresses(station)
    secret = _tried(account.label, "secret", lambda: _secret(station))
    yield secret
    found = _tried(account.label, "host", lambda: _host(account))
    yield found
    if found.status is Health.OK and account.security is not Security.PLAINTEXT:
        yield _certificate(account)
    if secret.status is Health.FAIL or found.status is Health.FAIL:
        return
    try:
        mailbox = station.open_mailbox(threading.Event())
    except OnradarError as error:
        yield _refused(account, error)
        return
    with closing(mailbox):
        yield Finding(account.label, "sign-in", Health.OK, f"{account.user} at {account.host}:{account.resolved_port}")
        yield _tried(account.label, "capabilities", lambda: _capabilities(mailbox))
        yield _folders(account, mailbox)
        for name in account.mailboxes:
            yield _tried(account.label, f"mailbox {name}", lambda name=name: _mailbox(mailbox, name))  # type: ignore[misc]  # a lambda's default has no type


def _tried(account: str | None, check: str, look: Callable[[], str]) -> Finding:
    """Take a look; an error of ours is a failure whose sentence already says what to do."""
    try:
        return Finding(account, check, Health.OK, look())
    except OnradarError as error:
        return _failed(account, check, error)


def _failed(account: str | None, check: str, error: OnradarError) -> Finding:
    sentence, _, mend = str(error).partition("; ")
    if isinstance(error, SignInRefused) and not mend:
        mend = "check user and password; many providers want an app password"
    return Finding(account, check, Health.FAIL, sentence, mend or None, exit_code(error))


def _refused(account: Account, error: OnradarError) -> Finding:
    """Say what the account's provider wants, where that is known."""
    found = _failed(account.label, "sign-in", error)
    provider = providers.of_server(account.host, account.resolved_port)
    if provider is None or not isinstance(error, SignInRefused):
        return found
    return replace(found, mend=f"{found.mend} {providers.advice(provider)}")


def _model(app: App) -> str:
    make_judge(app.settings.reply)
    return "loaded"


def _templates(app: App) -> str:
    from bot.replying.templates import Templates

    shelf = Templates(app.settings.reply.templates)
    shelf.check()
    return f"{len(shelf.names())} in {len(shelf.languages())} languages"


def _state(app: App) -> str:
    folder = next((one for one in app.state_path.parents if one.exists()), app.state_path)
    if not os.access(folder, os.W_OK):
        raise ConfigError(
            f"state.path: {folder} can't be written to; choose another place, or give {folder} to this user"
        )
    with app.store(read_only=True) as store:
        count = len(store.drafts())
    return f"{app.state_path}, {count} drafts" if app.state_path.exists() else f"{app.state_path}, not there yet"


def _name(app: App) -> Finding:
    name = app.settings.me.name
    if name or all(account.name for account in app.settings.accounts):
        return Finding(None, "name", Health.OK, name or "per account")
    mend = 'set me.name = "Your Name"; without it a draft is signed with the name that the mail was addressed to'
    return Finding(None, "name", Health.WARN, "no name is configured", mend)


def _addresses(station: Station) -> Finding:
    own = station.owner.addresses
    label = station.account.label
    if own:
        return Finding(label, "own addresses", Health.OK, ", ".join(own))
    mend = f'set me.addresses or accounts.{label}.addresses = ["you@example.org"]'
    return Finding(label, "own addresses", Health.WARN, "none is known: the user name is no address", mend)


def _secret(station: Station) -> str:
    station.find_secret()
    return "found"


def _host(account: Account) -> str:
    try:
        found = socket.getaddrinfo(account.host, account.resolved_port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):  # the latter of a name with two dots in a row
        raise ConfigError(
            f"accounts.{account.label}.host: there is no host {account.host}; check its spelling and your network"
        ) from None
    return f"{account.host} is {found[0][4][0]}"


def _certificate(account: Account) -> Finding:
    from bot.mailbox.certificate import days_left

    try:
        days = days_left(account)
    except OnradarError as error:
        return _failed(account.label, "certificate", error)
    detail = f"of {account.host}, good for {days} days"
    if days >= RENEWAL_DAYS:
        return Finding(account.label, "certificate", Health.OK, detail)
    mend = "if the server is your own, renew its certificate; else wait, most providers renew late"
    return Finding(account.label, "certificate", Health.WARN, detail, mend)


def clock(now: datetime) -> str:
    """Look at the time; raises ConfigError for one that can't be: certificates and the age of mail go by it."""
    if now < BUILT:
        raise ConfigError(f"this machine's clock says {now:%Y-%m-%d}; set it, for instance by NTP")
    return f"{now:%Y-%m-%d %H:%M} UTC"


def _capabilities(mailbox: Mailbox) -> str:
    """Say which of the extensions that help are there, and what happens without the others."""
    offered = mailbox.capabilities()
    there = ", ".join(name for name in WITHOUT if name in offered) or "plain IMAP4rev1"
    missing = [f"no {name}: {what}" for name, what in WITHOUT.items() if name not in offered]
    return "; ".join([there, *missing])


def _folders(account: Account, mailbox: Mailbox) -> Finding:
    try:
        folders = mailbox.folders()
    except OnradarError as error:
        return _failed(account.label, "folders", error)
    found = f" ({folders.how})" if folders.how else ""
    detail = f"drafts {folders.drafts}{found}, sent {folders.sent or '-'}, archive {folders.archive or '-'}"
    if not folders.rivals:
        return Finding(account.label, "folders", Health.OK, detail)
    others = ", ".join(folders.rivals)
    names = " or ".join(f'"{name}"' for name in (folders.drafts, *folders.rivals))
    mend = f"set accounts.{account.label}.drafts to the one in which your mail program shows drafts: {names}"
    return Finding(account.label, "folders", Health.WARN, f"{detail}; {others} could be meant, too", mend)


def _mailbox(mailbox: Mailbox, name: str) -> str:
    position = mailbox.examine(name)
    last = mailbox.uids_since(datetime.now(UTC).date())
    return f"can be read, UIDVALIDITY {position.uidvalidity}, {len(last)} mails today"
