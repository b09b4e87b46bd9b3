"""`onradar classify PATH…`: offline verdicts over .eml files, mboxes, Maildirs, folders or stdin."""

import argparse

from bot.commands.lines import json_line, judgement_object
from bot.commands.offline import add_identity, desk, judged
from bot.commands.progress import counted
from bot.errors import ExitCode
from bot.watching.judge import Judgement

NAME = "classify"
HELP = "say of mail files which are rejections, and what onradar would do"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help=".eml file, mbox, Maildir, folder, or - for stdin")
    parser.add_argument("--json", action="store_true", help="one JSON object a message")
    add_identity(parser)


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print one line a message, in the order of the input."""
    for source, judgement in counted(judged(arguments.paths, desk(arguments)), "reading mail"):
        if arguments.json:
            print(json_line(judgement_object(source, judgement)))
        else:
            print(_line(source, judgement))
    return ExitCode.FINE


def _line(source: str, judgement: Judgement | None) -> str:
    if judgement is None:
        return f"{source}: unparsable"
    return (
        f"{source}: {judgement.verdict} ({judgement.prediction.probability:.3f}), "
        f"{judgement.prediction.kind}, {judgement.decision.reason}"
    )
