"""`onradar forget ADDRESS`: erases what the state holds of a correspondent, all but keys and outcomes."""

import argparse

from bot.app import App
from bot.errors import ExitCode
from bot.state.lock import only_instance

NAME = "forget"
HELP = "erase what the state holds of a correspondent"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("address", metavar="ADDRESS", help="the correspondent's mail address")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Erase, and say how many drafts it concerned."""
    app = App.configured(arguments.config)
    with only_instance(app.state_path), app.store() as store:
        found = store.forget(arguments.address)
    print(f"Forgot {arguments.address}: {found} draft{'' if found == 1 else 's'} concerned.")
    return ExitCode.FINE
