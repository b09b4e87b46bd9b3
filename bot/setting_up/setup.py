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
from bot.errors import ConfigError, FolderMissing, SignInRefused
from bot.setting_up.dialogue import Chosen, Given, choose, with_secret
from bot.setting_up.file import Existing, appended, write
from bot.setting_up.granting import grant
from bot.setting_up.terminal import Terminal
from bot.setting_up.trial import Tried, attempt
from bot.settings import Account, Settings
from bot.signin.providers import Provider

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


def set_up(request: Request) -> Account | None:
    """Add an account to the configuration; None when the user decided against it. Raises OnradarError."""
    existing, terminal = request.existing, request.terminal
    chosen = choose(request.given, existing, terminal)
    with _granted(request) as obtain:
        if request.since is not None:
            chosen = _tried(request, chosen, obtain)
        elif chosen.account.oauth:
            obtain(chosen)
        account = _final(chosen, existing)
        text = appended(existing, account, chosen.name)
        if not terminal.confirm(f"Write this account to {existing.path}?", default=True):
            return None
        _write(existing, account, chosen.password, text)
        obtain.kept = True
    return account


def _tried(request: Request, chosen: Chosen, obtain: "_Obtain") -> Chosen:
    """Try the account, with another secret or Drafts folder where the first doesn't do."""
    terminal = request.terminal
    for attempt_left in range(TRIES - 1, -1, -1):
        if chosen.account.oauth:
            obtain(chosen)
        try:
            tried = attempt(
                _trial_app(request.existing, chosen), chosen.account.label, _since(request), request.progress
            )
        except FolderMissing as error:
            if not (terminal.interactive and attempt_left) or ".drafts:" not in str(error):
                raise
            terminal.say(str(error))
            folder = terminal.ask("Which folder are drafts to go to?", "--drafts")
            chosen = replace(chosen, account=replace(chosen.account, drafts=folder))
        except SignInRefused as error:
            if not (terminal.interactive and attempt_left):
                raise SignInRefused(f"{error}{_hint(chosen.provider)}") from None
            terminal.say(f"{error}{_hint(chosen.provider)}")
            again = replace(request.given, secret=None)
            chosen = with_secret(replace(chosen, account=_without_secret(chosen.account), password=""), again, terminal)
        else:
            request.show(tried, chosen.account)
            return chosen
    raise SignInRefused("The sign-in was refused too often; nothing was written.")


def _hint(provider: Provider | None) -> str:
    if provider is None:
        return ""
    first = f" First: {provider.first}." if provider.first else ""
    return f"\n{provider.name} wants {provider.kind}: {provider.where}.{first}"


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
