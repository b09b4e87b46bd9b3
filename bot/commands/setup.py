"""`onradar setup`: adds an account to the configuration, tried for real before anything is written."""

import argparse
import os
from datetime import UTC, datetime
from pathlib import Path

from bot.commands import progress
from bot.commands.lines import addressee
from bot.commands.options import duration
from bot.config import locate
from bot.errors import ExitCode, UsageError
from bot.mail import Verdict
from bot.rules import SECRETS
from bot.setting_up.dialogue import Given
from bot.setting_up.file import Existing
from bot.setting_up.setup import Request, set_up
from bot.setting_up.terminal import Nobody, Person
from bot.setting_up.trial import Tried
from bot.settings import Account
from bot.watching.work import Result

NAME = "setup"
HELP = "add an account: asks a few questions, tries it for real, then writes the configuration"
SOURCES = tuple(key for key in SECRETS if key != "password")  # a password on a command line is no secret
FORTNIGHT = "14d"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments; each answers a question."""
    parser.add_argument("--address", default="", help="your mail address")
    parser.add_argument("--name", default="", help="your name, as replies are signed")
    parser.add_argument("--host", default="", help="the IMAP server; known for most providers")
    parser.add_argument("--port", type=int, default=0, help="the server's port")
    parser.add_argument(
        "--security",
        choices=["tls", "starttls", "plaintext"],
        default="",
        help="tls, as most; plaintext goes to this machine itself only",
    )
    parser.add_argument("--user", default="", help="the user name, where it isn't the address")
    parser.add_argument("--ca-file", type=Path, metavar="FILE", help="the authority of a server with its own")
    parser.add_argument("--drafts", default="", metavar="FOLDER", help="the folder for drafts, where it isn't found")
    parser.add_argument("--password-env", metavar="VARIABLE", help="the variable that holds the password")
    parser.add_argument("--password-file", metavar="FILE", help="the file that holds it")
    parser.add_argument("--password-command", metavar="COMMAND", help="the command that prints it")
    parser.add_argument("--token-command", metavar="COMMAND", help="the command that prints an OAuth token")
    parser.add_argument("--oauth", choices=["microsoft", "google"], help="sign in in the browser")
    parser.add_argument("--client-id", default="", help="the client id, with --oauth microsoft")
    parser.add_argument("--tenant", default="", help="the tenant, with --oauth microsoft")
    parser.add_argument("--client-file", type=Path, metavar="FILE", help="the client's JSON, with --oauth google")
    parser.add_argument(
        "--since", type=duration, default=FORTNIGHT, metavar="DURATION", help=f"judge so much mail ({FORTNIGHT})"
    )
    parser.add_argument("--no-try", action="store_true", help="don't sign in and judge, only write")
    parser.add_argument("--no-browser", action="store_true", help="only print the address to sign in at")
    parser.add_argument("--non-interactive", action="store_true", help="ask nothing; what is missing is an error")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Ask, try, show, write."""
    existing = Existing.read(locate(arguments.config, os.environ))
    since = None if arguments.no_try else datetime.now(UTC) - arguments.since
    request = Request(
        given=_given(arguments),
        existing=existing,
        terminal=Nobody() if arguments.non_interactive else Person(),
        since=since,
        show=_show,
        progress=progress.of_pass(quiet=False),
        browser=not arguments.no_browser,
    )
    try:
        account = set_up(request)
    except KeyboardInterrupt:
        print("\nNothing was written.")
        raise
    if account is None:
        print("Nothing was written.")
        return ExitCode.FINE
    print(f"{existing.path} holds the account {account.label} now.")
    print("Keep watch: onradar · one pass, for cron: onradar --once · look: onradar check, onradar status")
    if existing.accounts:
        print("A daemon that runs already learns of it when it is started again.")
    return ExitCode.FINE


def _given(arguments: argparse.Namespace) -> Given:
    secrets = [(key, value) for key in SOURCES if (value := getattr(arguments, key))]
    if len(secrets) > 1:
        options = " and ".join("--" + key.replace("_", "-") for key, _ in secrets)
        raise UsageError(f"{options}: one of them is enough.")
    if len(arguments.account) > 1:
        raise UsageError("--account: setup adds one account at a time.")
    return Given(
        address=arguments.address,
        name=arguments.name,
        label=arguments.account[0] if arguments.account else "",
        host=arguments.host,
        port=arguments.port,
        security=arguments.security,
        user=arguments.user,
        ca_file=arguments.ca_file.absolute() if arguments.ca_file else None,
        drafts=arguments.drafts,
        secret=secrets[0] if secrets else None,
        client_id=arguments.client_id,
        tenant=arguments.tenant,
        client_file=arguments.client_file,
    )


def _show(tried: Tried, account: Account) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console(highlight=False)
    folders = tried.folders
    console.print(
        f"[green]Signed in[/] as {escape(account.user)}: drafts go to {escape(folders.drafts)}.", soft_wrap=True
    )
    if folders.rivals:
        others = ", ".join(folders.rivals)
        console.print(
            f"[yellow]{escape(others)}[/] could be meant, too: if your mail program shows its drafts there, say no"
            " below and start again with --drafts FOLDER.",
            soft_wrap=True,
        )
    shown = [
        (one, one.judgement)
        for one in tried.handled
        if one.judgement and one.judgement.verdict in {Verdict.REJECTION, Verdict.UNSURE}
    ]
    if shown:
        table = Table("mail", "verdict", "what onradar would do", pad_edge=False)
        for one, judgement in shown:
            would = one.result is Result.WOULD_DRAFT
            whom = f"draft to {addressee(judgement.addressed)}" if would else f"nothing ({one.reason})"
            table.add_row(escape(judgement.mail.subject[:44]), judgement.verdict.value, escape(whom))
        console.print(table)
    drafts = sum(one.result is Result.WOULD_DRAFT for one in tried.handled)
    console.print(
        f"{len(tried.handled)} mails looked at, {drafts} would get a draft. Nothing was written to the mailbox."
    )
