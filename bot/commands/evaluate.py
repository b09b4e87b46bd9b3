"""`onradar evaluate`: how good the model is, by cross-validation of the corpus or on labelled mail."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from bot import resources
from bot.commands.offline import add_identity
from bot.commands.progress import counted
from bot.errors import ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.training.measure import Cuts, Scored

NAME = "evaluate"
HELP = "measure the model: by cross-validation, or on labelled mail"
CARD_FILE = "README.md"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="folder with labels.jsonl, or JSON lines as in models/corpus",
    )
    parser.add_argument(
        "--all-other", action="store_true", help="PATH is any mail file or mbox (.xz too) without a rejection"
    )
    parser.add_argument(
        "--by", choices=("family", "voice"), default="family", help="what cross-validation keeps together"
    )
    add_identity(parser)
    parser.add_argument("--card", action="store_true", help="write the model card, models/README.md")
    parser.add_argument("--misses", action="store_true", help="name the mails that were judged wrongly")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Measure and print."""
    if arguments.paths:
        return _on_paths(arguments)
    return _on_corpus(arguments)


def _on_paths(arguments: argparse.Namespace) -> ExitCode:
    from bot.reading.model import classifier
    from bot.training import labelled
    from bot.training.facts_figures import facts_report
    from bot.training.measure import Cuts

    model = classifier.load()
    cuts = Cuts(model.thresholds.draft, model.thresholds.review)

    def every() -> "Iterator[Scored]":
        for path in arguments.paths:
            yield from labelled.scored(path, model, all_other=arguments.all_other)

    _print(list(counted(every(), "reading mail")), cuts, misses=arguments.misses)
    for path in arguments.paths:
        if noted := list(labelled.annotated(path, arguments.me, arguments.name)):
            print(f"\nfacts of {len(noted)} rejections in {path}:\n{facts_report(noted)}")
    return ExitCode.FINE


def _on_corpus(arguments: argparse.Namespace) -> ExitCode:
    from bot.training import card, evaluate, points, train
    from bot.training.card import plain

    rows = train.default_rows()
    bar = iter(counted(range(evaluate.STEPS), "cross-validating", evaluate.STEPS))
    found = evaluate.cross_validate(rows, arguments.by, lambda: next(bar, None))
    _print(list(found.scored), found.cuts, misses=arguments.misses)
    replies = points.cross_validate(rows)
    print(plain(replies))
    if arguments.card:
        path = resources.path("models") / CARD_FILE
        card.write(path, card.card(rows, found, replies))
        print(f"card: {path}")
    return ExitCode.FINE


def _print(scored: "list[Scored]", cuts: "Cuts", *, misses: bool) -> None:
    from bot.training.card import plain
    from bot.training.measure import calibration, shown, tables

    print(f"thresholds: draft {cuts.draft:.3f}, review {cuts.review:.3f}\n")
    for table in tables(scored, cuts):
        print(plain(table) + "\n")
    found = calibration(scored, cuts)
    if found:
        print(
            f"calibration at half and half: expected error {found.expected_error:.3f}, Brier {found.brier:.3f} "
            f"(base rate {found.base_brier:.3f}), rejections from the draft threshold on {shown(found.above_draft)}"
        )
    if misses:
        for item in sorted(scored, key=lambda item: item.probability):
            if item.rejects == (item.probability < cuts.draft):
                print(f"{'missed' if item.rejects else 'mistaken'} {item.probability:.3f} {item.source} {item.kind}")
