"""Setup from the first question to the written file: ask, try, show, ask once more, write; else leave nothing."""

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot import config
from bot.app import App
from bot.errors import ConfigError, FolderMissing, OnradarError, SignInRefused, Unavailable
from bot.rules import SECRETS
from bot.setting_up.dialogue import Chosen, Given, choose, with_secret, with_server
from bot.setting_up.file import Existing, appended, write
from bot.setting_up.granting import grant
from bot.setting_up.terminal import Terminal
from bot.setting_up.trial import Tried, attempt
from bot.settings import Account, Settings
from bot.signin import autoconfig
from bot.signin.autoconfig import Server
from bot.signin.providers import Provider, advice

TRIES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What one run of setup is asked to do; `since` None means not to try the account."""

    given: Given
    existing: Existing
    terminal: Terminal
    since: datetime | None
    show: Callable[[Tried, Account], None]
    progress: Callable[[int, int], None]
    browser: bool = True
    ask_domain: Callable[[str], Server | None] = autoconfig.ask


def set_up(request: Request) -> Account | None:
    """Add an account to the configuration; None when the user decided against it. Raises OnradarError."""
    existing, terminal = request.existing, request.terminal
    chosen = choose(request.given, existing, terminal, request.ask_domain)
    with _granted(request) as obtain:
        agreed = False
        if request.since is not None:
            chosen, agreed = _tried(request, chosen, obtain)
        elif chosen.account.oauth:
            obtain(chosen)
        account = _final(chosen, existing)
        text = appended(existing, account, chosen.name)
        if not agreed and not terminal.confirm(f"Write this account to {existing.path}?", default=True):
            return None
        _write(existing, account, chosen.password, text)
        obtain.kept = True
    return account


def _tried(request: Request, chosen: Chosen, obtain: "_Obtain") -> tuple[Chosen, bool]:
    """Try the account, and again with what is asked for where it doesn't do; the account, and whether to write it."""
    terminal, agreed = request.terminal, False
    for attempt_left in range(TRIES - 1, -1, -1):
        try:
            if chosen.account.oauth:
                obtain(chosen)
            app = _trial_app(request.existing, chosen)
            tried = attempt(app, chosen.account.label, _since(request), request.progress)
        except OnradarError as error:
            better = _mended(request, chosen, error) if terminal.interactive and attempt_left else None
            if better is None:
                raise _advised(error, chosen.provider) from None
            chosen, agreed = better, agreed or isinstance(error, FolderMissing)
        else:
            request.show(tried, chosen.account)
            return chosen, agreed
    raise SignInRefused("That was tried often enough; nothing was written.")


def _mended(request: Request, chosen: Chosen, error: OnradarError) -> Chosen | None:
    """Ask again for the answer that didn't do; None when it is none of the answers."""
    given, terminal, key = request.given, request.terminal, f"accounts.{chosen.account.label}."
    about = {name for name in (*SECRETS, "drafts", "host") if f"{key}{name}" in str(error)}
    if isinstance(error, FolderMissing) and "drafts" in about:
        terminal.say(str(error))
        folder = terminal.ask("Which folder are drafts to go to? With it the account is written", "--drafts")
        return replace(chosen, account=replace(chosen.account, drafts=folder))
    if isinstance(error, SignInRefused) or (isinstance(error, ConfigError) and about & set(SECRETS)):
        terminal.say(str(error))
        bare = replace(chosen, account=_without_secret(chosen.account), password="")
        return with_secret(bare, replace(given, secret=None, client_id=""), terminal, again=True)
    if isinstance(error, Unavailable) and "host" in about and not given.host and chosen.provider is None:
        terminal.say(str(error))
        return with_server(chosen, given, terminal)
    return None


def _advised(error: OnradarError, provider: Provider | None) -> OnradarError:
    """Say of a refused sign-in what the provider wants."""
    if provider is None or not isinstance(error, SignInRefused):
        return error
    return SignInRefused(f"{error}\n{advice(provider)}")


def _since(request: Request) -> datetime:
    if request.since is None:
        raise RuntimeError("a trial needs to know since when")
    return request.since


def _without_secret(account: Account) -> Account:
    return replace(
        account, password="", password_env="", password_file=None, password_command="", token_command="", oauth=""
    )


def _final(chosen: Chosen, existing: Existing) -> Account:
    """Give the account as it will be configured: a typed password in a file beside the configuration."""
    if not chosen.password:
        return chosen.account
    return replace(chosen.account, password_file=_password_file(existing.path, chosen.account.label))


def _password_file(config_file: Path, label: str) -> Path:
    folder = config_file.absolute().parent
    names = (f"{label}.password", *(f"{label}-{n}.password" for n in range(2, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def _trial_app(existing: Existing, chosen: Chosen) -> App:
    """Give the application as it will be configured, with a typed password in memory only."""
    text = appended(existing, _final(chosen, existing), chosen.name)
    settings = config.parse(text, {}, existing.path)
    if chosen.password:
        typed = replace(settings.accounts[-1], password=chosen.password, password_file=None)
        settings = replace(settings, accounts=(*settings.accounts[:-1], typed))
    return App(settings)


def _write(existing: Existing, account: Account, password: str, text: str) -> None:
    """Write the password's file, then the configuration; fails the second, the first goes as well."""
    if Existing.read(existing.path).text != existing.text:
        raise ConfigError(f"{existing.path} was changed in the meantime; run setup again. Nothing was written.")
    try:
        if password and account.password_file:
            write(account.password_file, f"{password}\n")
        write(existing.path, text)
    except BaseException:
        if password and account.password_file:
            account.password_file.unlink(missing_ok=True)
        raise


class _Obtain:
    """Gets an OAuth grant before the account can be tried, and forgets it again unless the account is kept."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._made: list[Path] = []
        self.kept = False

    def __call__(self, chosen: Chosen) -> None:
        state = config.state_path(self._state_of().state, os.environ)
        say = self._request.terminal.say
        file = grant(chosen.account, state, chosen.client_file, say, browser=self._request.browser)
        self._made += [file.path, file.path.with_name(f"{file.path.name}.lock")]

    def _state_of(self) -> Settings:
        return self._request.existing.settings or Settings()

    def undo(self) -> None:
        for path in [] if self.kept else self._made:
            with contextlib.suppress(FileNotFoundError):
                path.unlink()


@contextmanager
def _granted(request: Request) -> Iterator[_Obtain]:
    obtain = _Obtain(request)
    try:
        yield obtain
    finally:
        obtain.undo()
