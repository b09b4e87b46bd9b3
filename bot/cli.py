"""The command line: which command is meant, its options, and the exit code when it fails.

The commands' modules are imported one at a time, when they are called: a quiet `--once` loads nothing
that it doesn't use.
"""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import Any

from bot import __version__, log
from bot.commands import COMMANDS
from bot.commands.options import duration
from bot.errors import ExitCode, OnradarError, UsageError, exit_code
from bot.settings import Log

PASS_OPTIONS = ("dry_run", "since", "json")
DESCRIPTION = """\
Watches your mailbox for job rejections and leaves a warm reply to each as a draft.
It never sends mail, never alters your inbox, never deletes anything.

Without a command it runs as a daemon until it is stopped; with --once it makes one pass and exits."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line; the exit code is one of bot.errors.ExitCode."""
    words = list(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal may know few letters, and a file name may be no text
        sys.stdout.reconfigure(errors="backslashreplace")
    arguments = _parser(words).parse_args(words)
    try:
        _refuse_stray(arguments, words)
        return int(_run(arguments))
    except OnradarError as error:
        print(f"onradar: {error}".replace("\n", "\nonradar: "), file=sys.stderr)
        return int(exit_code(error))
    except BrokenPipeError:
        # Whoever read our output has enough; a second error when Python closes stdout would only confuse.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(ExitCode.SOME_FAILED)
    except KeyboardInterrupt:
        return 130


def _run(arguments: argparse.Namespace) -> ExitCode:
    if arguments.command:
        log.set_up(Log(level="info" if arguments.verbose else "warning"))
        code: ExitCode = importlib.import_module(f"bot.commands.{arguments.command}").run(arguments)
        return code
    if arguments.once:
        from bot.commands import once

        log.set_up(Log(level="info" if arguments.verbose else "warning"))
        return once.run(arguments)
    from bot.commands import watch

    return watch.run(arguments)


def _refuse_stray(arguments: argparse.Namespace, words: Sequence[str]) -> None:
    """Raise UsageError for an option of `--once` that nothing would heed: who asks for a dry run wants no daemon."""
    given = [f"--{name.replace('_', '-')}" for name in PASS_OPTIONS if getattr(arguments, name, None)]
    if arguments.command:
        before = words[: words.index(arguments.command)]
        stray = [option for option in ("--once", "--metrics-file", *given) if option in before]
        if stray:
            raise UsageError(f"{stray[0]}: {arguments.command} takes no such option before its name.")
    elif given and not arguments.once:
        raise UsageError(f"{given[0]}: goes with --once; without it onradar keeps watch, and writes drafts.")


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onradar", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"onradar {__version__}")
    parser.add_argument("--once", action="store_true", help="one pass over every account, then exit")
    parser.add_argument("--dry-run", action="store_true", help="with --once: decide and print, write nothing anywhere")
    parser.add_argument(
        "--since", type=duration, metavar="DURATION", help="with --once: look back so far, for instance 30d"
    )
    parser.add_argument("--json", action="store_true", help="with --once: one JSON object a mail")
    parser.add_argument("--metrics-file", metavar="FILE", help="write figures for Prometheus there")
    _add_common(parser, config=None, account=[], verbose=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for name, words_of_help in COMMANDS.items():
        command = commands.add_parser(name, help=words_of_help, description=f"{words_of_help.capitalize()}.")
        _add_common(command, config=argparse.SUPPRESS, account=argparse.SUPPRESS, verbose=argparse.SUPPRESS)
        if name in words:  # or the word is the value of an option, which does no harm
            importlib.import_module(f"bot.commands.{name}").add_arguments(command)
    return parser


def _add_common(parser: argparse.ArgumentParser, *, config: Any, account: Any, verbose: Any) -> None:
    """Declare the options that stand before or after a command."""
    parser.add_argument("--config", metavar="FILE", default=config, help="the configuration to use")
    parser.add_argument(
        "--account", metavar="NAME", action="append", default=account, help="only this account (repeatable)"
    )
    parser.add_argument("-v", "--verbose", action="store_true", default=verbose, help="tell more on stderr")
