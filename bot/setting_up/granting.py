"""Get an OAuth grant from the user's provider and keep it: what `onradar signin` and setup share."""

import webbrowser
from collections.abc import Callable
from pathlib import Path

from bot.errors import ConfigError, UsageError
from bot.settings import Account
from bot.signin.tokens import Grant, TokenFile


def grant(
    account: Account, state: Path, client_file: Path | None, say: Callable[[str], None], *, browser: bool
) -> TokenFile:
    """Let the user sign in and store the grant; the file that holds it. Raises OnradarError."""
    file = TokenFile(state, account.label)
    found = (
        _microsoft(account, say) if account.oauth == "microsoft" else _google(account, file, client_file, say, browser)
    )
    with file.alone():
        file.save(found)
    return file


def _microsoft(account: Account, say: Callable[[str], None]) -> Grant:
    from bot.signin import microsoft

    return microsoft.sign_in(account, say)


def _google(
    account: Account, file: TokenFile, client_file: Path | None, say: Callable[[str], None], browser: bool
) -> Grant:
    from bot.signin import google

    if account.oauth != "google":
        raise UsageError(f'accounts.{account.label} has no oauth = "microsoft" or "google"; there is nothing to do.')
    before = file.load()
    if client_file:
        client = google.Client.read(client_file)
    elif before:
        client = google.Client(before.client_id, before.auth_uri, before.token_uri, before.client_secret)
    else:
        raise ConfigError(
            "The first sign-in at Google needs your desktop client: --client-file FILE, the JSON that Google's console"
            " offers for download (docs/signin.md)."
        )

    def show(url: str) -> None:
        opened = browser and webbrowser.open(url)
        say("Sign in in the browser window." if opened else "Open this in a browser on this machine:")
        say(url)

    return google.sign_in(account, client, show)
