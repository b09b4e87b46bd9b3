"""`onradar check`: tests configuration, sign-in, folders, model and templates, and says what to mend."""

import argparse
import os
from collections.abc import Iterator

from bot.app import App
from bot.checkup import Finding, Health, examine
from bot.commands.lines import json_line
from bot.config import locate
from bot.errors import ConfigError, ExitCode

NAME = "check"
HELP = "test configuration, sign-in, folders, model and templates"
SIGNS = {Health.OK: "[green]ok  [/]", Health.WARN: "[yellow]warn[/]", Health.FAIL: "[red]FAIL[/]"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("--json", action="store_true", help="one JSON array")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print one line a finding; the exit code is the worst."""
    findings = []
    for finding in _findings(arguments):
        findings.append(finding)
        if not arguments.json:
            _print(finding)
    if arguments.json:
        print(json_line([_object(finding) for finding in findings]))
    return max((finding.code for finding in findings), default=ExitCode.FINE)


def _findings(arguments: argparse.Namespace) -> Iterator[Finding]:
    """Look at the configuration, and when it can be used at all, at everything else."""
    try:
        app = App.configured(arguments.config)
    except ConfigError as error:
        for problem in error.problems:
            yield Finding(None, "config", Health.FAIL, problem, None, ExitCode.CONFIGURATION)
        return
    yield Finding(None, "config", Health.OK, str(locate(arguments.config, os.environ)))
    yield from examine(app, app.stations(arguments.account))


def _object(finding: Finding) -> dict[str, str | None]:
    return {
        "account": finding.account,
        "check": finding.check,
        "status": finding.status.value,
        "detail": finding.detail,
        "mend": finding.mend,
    }


def _print(finding: Finding) -> None:
    from rich.console import Console
    from rich.markup import escape

    console = Console(highlight=False, soft_wrap=True)
    where = f"{finding.account}: " if finding.account else ""
    console.print(f"{SIGNS[finding.status]}  {escape(where + finding.check)}: {escape(finding.detail)}")
    if finding.mend:
        console.print(f"      → {escape(finding.mend)}")
