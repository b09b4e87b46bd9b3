"""`onradar train`: the model anew, from the corpus in `models/`."""

import argparse
import sys
from pathlib import Path

from bot import resources
from bot.commands.progress import counted
from bot.errors import ExitCode, UsageError

NAME = "train"
HELP = "train the model from the corpus in models/corpus"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="where to write the model (default: models/model.json)"
    )


def run(arguments: argparse.Namespace) -> ExitCode:
    """Train and write.

    Raises UsageError, before any training, when there is no folder to write to.
    """
    from bot.reading.model.classifier import MODEL_FILE
    from bot.training import train  # scikit-learn is loaded here and nowhere else

    path = arguments.output or resources.path("models") / MODEL_FILE
    if not path.parent.is_dir():
        raise UsageError(f"--output: there is no folder {path.parent}; create it first.")
    rows = train.default_rows()
    bar = counted(range(train.STEPS), "training", train.STEPS)
    train.train(rows, path, lambda: next(bar, None))
    print(f"trained on {len(rows)} mails: {path} ({path.stat().st_size / 1e6:.1f} MB)", file=sys.stderr)
    return ExitCode.FINE
