"""`onradar explain PATH`: the verdict, the sentences that decided, the facts with their sources, the policy row."""

import argparse
from typing import Any

from bot.commands.draft import one_judgement
from bot.commands.lines import json_line, judgement_object, sources_object
from bot.commands.offline import add_identity, desk
from bot.errors import ExitCode
from bot.facts import Fact, Facts
from bot.watching.judge import Judgement

NAME = "explain"
HELP = "show why a message is judged as it is"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument(
        "path", metavar="PATH", help="a file with one message, MBOX:N for the N-th of an mbox, - for stdin"
    )
    parser.add_argument("--json", action="store_true", help="the classify object, with the facts' sources in it")
    add_identity(parser)


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print the explanation."""
    source, judgement = one_judgement(arguments.path, desk(arguments))
    if arguments.json:
        line = judgement_object(source, judgement) | {"sources": sources_object(judgement.facts)}
        print(json_line(line))
    else:
        print("\n".join(_lines(source, judgement)))
    return ExitCode.FINE


def _lines(source: str, judgement: Judgement) -> list[str]:
    prediction, facts = judgement.prediction, judgement.facts
    return [
        f"{source}",
        f"verdict    {judgement.verdict}, probability {prediction.probability:.3f}, kind {prediction.kind}",
        f"decision   {judgement.decision.reason}",
        f"recipient  {facts.recipient.email if facts.recipient else 'nobody'} ({facts.sender})",
        f"language   {facts.language}",
        "",
        "What decided (log-odds, + speaks for a rejection):",
        *(f"  {one.weight:+6.2f}  {one.text}" for one in prediction.evidence),
        "",
        "Facts, each with the text that it comes from:",
        *(_fact(name, getattr(facts, name)) for name in Facts.__dataclass_fields__ if _is_fact(facts, name)),
        *(_fact("point", Fact(point.kind, point.source)) for point in facts.points),
    ]


def _is_fact(facts: Facts, name: str) -> bool:
    return isinstance(getattr(facts, name), Fact)


def _fact(name: str, fact: Fact[Any]) -> str:
    return f"  {name.replace('_', ' '):14}  {fact.value}\n  {'':14}  from: {' '.join(fact.source.split())}"
