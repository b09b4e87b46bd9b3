"""`onradar templates [NAME]`: lists the replies, or previews one with sample facts."""

import argparse
import os

from bot.config import load, locate
from bot.errors import ExitCode, UsageError
from bot.replying.slots import SAMPLE
from bot.replying.templates import Templates
from bot.settings import Reply

NAME = "templates"
HELP = "list the replies, or preview one with sample facts"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="a template to preview, for instance final-round")
    parser.add_argument("--language", default="en", help="its language (default: en)")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print the list or the preview."""
    configured = arguments.config or locate(None, os.environ).exists()
    reply = load(arguments.config, os.environ).settings.reply if configured else Reply()
    shelf = Templates(reply.templates)
    if arguments.name is None:
        for language, name in shelf.names():
            print(f"{language}  {name}  {shelf.source(name, language)}")
        return ExitCode.FINE
    if (arguments.language, arguments.name) not in shelf.names():
        known = ", ".join(name for language, name in shelf.names() if language == arguments.language)
        raise UsageError(f"{arguments.name}: no such template in {arguments.language!r}; known are {known or 'none'}.")
    print(shelf.render(arguments.name, arguments.language, SAMPLE, "preview").text, end="")
    return ExitCode.FINE
