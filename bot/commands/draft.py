"""`onradar draft PATH`: prints the RFC 5322 draft for one message, or says why there is none."""

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.commands.lines import json_line, judgement_object
from bot.commands.offline import Desk, add_identity, desk, judge_one
from bot.errors import BadMessage, ExitCode, UsageError
from bot.reading.sources import read
from bot.replying.policy import Answer
from bot.watching.identity import mail_key
from bot.watching.judge import Judgement, forced

NAME = "draft"
HELP = "print the reply draft for one message"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument(
        "path", metavar="PATH", help="a file with one message, MBOX:N for the N-th of an mbox, - for stdin"
    )
    parser.add_argument("--force", action="store_true", help="draft in spite of the policy")
    parser.add_argument("--json", action="store_true", help="the classify object, with the draft in it")
    add_identity(parser)


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print the draft on stdout; without one, the reason on stderr and exit code 3."""
    tools = desk(arguments)
    source, judgement = one_judgement(arguments.path, tools)
    if arguments.force:
        judgement = forced(judgement)
    draft = _draft(judgement, tools) if isinstance(judgement.decision, Answer) else None
    if arguments.json:
        text = draft.decode("ascii") if draft else None
        print(json_line(judgement_object(source, judgement) | {"draft": text}))
    elif draft:
        sys.stdout.write(draft.decode("ascii").replace("\r\n", "\n"))
    if draft:
        return ExitCode.FINE
    print(f"onradar: no draft: {judgement.decision.reason} (--force writes one all the same)", file=sys.stderr)
    return ExitCode.NO_DRAFT


def one_judgement(path: str, tools: Desk) -> tuple[str, Judgement]:
    """Judge the first message of a path; raises UsageError when there is none and BadMessage for a broken one."""
    found = next(_messages(path), None)
    if found is None:
        raise UsageError(f"{path}: there is no message in it.")
    source, message = found
    judgement = judge_one(message, tools)
    if judgement is None:
        raise BadMessage(f"{source}: this can't be read as a mail.")
    return source, judgement


def _messages(path: str) -> Iterator[tuple[str, bytes]]:
    """Read a path, or the one message of an mbox that `classify` calls MBOX:N."""
    box, _, number = path.rpartition(":")
    if box and number.isdecimal() and not Path(path).exists():
        return (found for found in read(box) if found[0] == path)
    return read(path)


def _draft(judgement: Judgement, tools: Desk) -> bytes:
    if not isinstance(judgement.decision, Answer):
        raise TypeError("only an answer is drafted")
    key = mail_key(tools.owner.addresses[0] if tools.owner.addresses else "", judgement.mail)
    return tools.judge.draft(judgement, judgement.decision, tools.owner, key, datetime.now(UTC)).message
