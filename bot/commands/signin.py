"""`onradar signin ACCOUNT`: signs an account with `oauth` in at its provider, and tries it at the mail server."""

import argparse
import threading
from contextlib import closing
from pathlib import Path

from bot.app import App
from bot.errors import ExitCode, UsageError
from bot.setting_up.granting import grant
from bot.setting_up.terminal import Person

NAME = "signin"
HELP = "sign an account in at Microsoft or Google (OAuth)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("name", metavar="ACCOUNT", help="the account's name in the configuration")
    parser.add_argument("--client-file", type=Path, metavar="FILE", help="Google: the desktop client's JSON")
    parser.add_argument("--no-browser", action="store_true", help="only print the address to sign in at")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Sign in, store the grant, try it."""
    app = App.configured(arguments.config)
    (station,) = app.stations([arguments.name])
    account = station.account
    if not account.oauth:
        raise UsageError(f'{account.label}: no sign-in is needed; its table has no oauth = "microsoft" or "google".')
    file = grant(account, app.state_path, arguments.client_file, Person().say, browser=not arguments.no_browser)
    print(f"Signed in; {file.path} holds it, for this machine's eyes only.")
    with closing(station.open_mailbox(threading.Event())) as mailbox:
        print(f"{account.host} lets {account.user} in; drafts go to {mailbox.folders().drafts}.")
    return ExitCode.FINE
