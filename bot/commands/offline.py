"""What the offline commands share: mail files in, judgements out, `--me` and `--name` for a configuration."""

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.app import make_judge, owner_of
from bot.config import load, locate
from bot.errors import BadMessage, UsageError
from bot.mail import Owner
from bot.reading.message import split
from bot.reading.parse import parse
from bot.reading.sources import read
from bot.settings import Me, Reply
from bot.watching.judge import Judge, Judgement

_ADDRESS = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+")


@dataclass(frozen=True, slots=True)
class Desk:
    """The judge and the owner that offline commands work with."""

    judge: Judge
    owner: Owner


def add_identity(parser: argparse.ArgumentParser) -> None:
    """Declare the options that stand in for a configuration."""
    parser.add_argument(
        "--me",
        type=_address,
        action="append",
        default=[],
        metavar="ADDRESS",
        help="your own address (repeatable)",
    )
    parser.add_argument("--name", default="", help="your name, as the draft is signed")


def _address(text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text}: expected a mail address")
    return text


def desk(arguments: argparse.Namespace) -> Desk:
    """Take identity and reply settings from the configuration where there is one, else from the options."""
    import os

    if arguments.config or (not arguments.me and locate(None, os.environ).exists()):
        settings = load(arguments.config, os.environ).settings
        me, reply = settings.me, settings.reply
        accounts = [owner_of(me, account) for account in settings.accounts]
        addresses = tuple(dict.fromkeys(address for owner in accounts for address in owner.addresses))
        owner = Owner(arguments.name or me.name, addresses, me.signature)
        return Desk(make_judge(reply), owner)
    me = Me(name=arguments.name, addresses=tuple(arguments.me))
    return Desk(make_judge(Reply()), owner_of(me))


def judged(paths: list[str], desk: Desk) -> Iterator[tuple[str, Judgement | None]]:
    """Judge every message of the paths in order; None for one that can't be parsed.

    Raises UsageError for a missing path after all others are handled.
    """
    missing: list[str] = []
    for path in paths:
        try:
            for source, message in read(path):
                yield source, judge_one(message, desk)
        except UsageError as error:
            missing.append(str(error))
    if missing:
        raise UsageError("\n".join(missing))


def judge_one(message: bytes, desk: Desk) -> Judgement | None:
    """Judge one message given as bytes."""
    try:
        mail = parse(split(message))
    except BadMessage:
        return None
    return desk.judge.judge(mail, desk.owner)
