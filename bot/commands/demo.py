"""`onradar demo`: the main job with no account; needs no configuration and touches no state of the user's."""

import argparse
import io
import re
import tempfile
import threading
import time
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table

from bot.app import App
from bot.commands.lines import addressee
from bot.demo import sample
from bot.demo.server import PASSWORD, USER, Address, server
from bot.errors import ExitCode
from bot.mail import Verdict
from bot.settings import Account, Me, Security, Settings
from bot.watching.visit import visit
from bot.watching.work import Handled, Result

NAME = "demo"
HELP = "the main job with no account: sample mail, a real IMAP server on this machine, the drafts"
PICTURE_COLUMNS = 124
_FONT_FACES = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # rich would have them fetched from the network


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("--keep", action="store_true", help="leave the server up, to connect a mail client to it")
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw verdicts and the first draft as an SVG")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Deliver the sample mail, make a pass, show verdicts and drafts."""
    console = Console()
    with server() as address, tempfile.TemporaryDirectory(prefix="onradar-demo-") as folder:
        mails = sample.deliver(address)
        console.print(
            f"[bold]onradar demo[/]: {len(mails)} mails to {sample.OWNER_NAME} lie in the inbox of an IMAP server "
            f"on {address.host}:{address.port}. onradar makes one pass over it.\n"
        )
        handled = _pass(address, Path(folder))
        _show_verdicts(console, handled)
        drafts = sample.drafts(address)
        _show_drafts(console, drafts)
        if arguments.picture:
            _draw(handled, drafts[:1], arguments.picture)
        console.print("The inbox is as it was; the drafts wait in Drafts. Nothing was sent.")
        if arguments.keep:
            _keep(console, address)
    return ExitCode.FINE


def _pass(address: Address, folder: Path) -> list[Handled]:
    account = Account(
        label="demo",
        host=address.host,
        port=address.port,
        security=Security.PLAINTEXT,
        user=USER,
        password=PASSWORD,
    )
    app = App(
        Settings(me=Me(name=sample.OWNER_NAME), accounts=(account,)),
        {"ONRADAR_STATE": str(folder / "state.sqlite")},
    )
    handled: list[Handled] = []
    with app.store() as store:
        for station in app.stations():
            visit(
                station,
                lambda station, mailbox: app.work(station, mailbox, store, handled.append),
                threading.Event(),
            )
    return sorted(handled, key=lambda one: one.ref.uid)


def _show_verdicts(console: Console, handled: list[Handled]) -> None:
    table = Table("", "mail", "verdict", "p", "reason", "draft to", title_justify="left", pad_edge=False)
    colours = {Verdict.REJECTION: "red", Verdict.UNSURE: "yellow"}
    for one in handled:
        judgement = one.judgement
        verdict = judgement.verdict if judgement else "-"
        colour = colours.get(judgement.verdict, "default") if judgement else "dim"
        drafted = one.result is Result.DRAFTED and judgement
        table.add_row(
            str(one.ref.uid),
            escape(judgement.mail.subject[:42]) if judgement else "(settled by its header)",
            f"[{colour}]{verdict}[/]",
            f"{judgement.prediction.probability:.2f}" if judgement else "",
            one.reason,
            f"[green]{escape(addressee(judgement.addressed))}[/]" if drafted and judgement else "",
        )
    console.print(table)


def _show_drafts(console: Console, drafts: list[sample.Draft]) -> None:
    for draft in drafts:
        head = f"[dim]To: {escape(draft.recipient)}\nSubject: {escape(draft.subject)}[/]"
        console.print(Panel(Padding(f"{head}\n\n{escape(draft.text.strip())}", (0, 1)), width=100))


def _draw(handled: list[Handled], drafts: list[sample.Draft], file: Path) -> None:
    """Write README's picture: what the terminal shows, as an SVG that fetches nothing from anywhere."""
    paper = Console(
        record=True, width=PICTURE_COLUMNS, file=io.StringIO(), color_system="truecolor", force_terminal=True
    )
    _show_verdicts(paper, handled)
    _show_drafts(paper, drafts)
    drawing = paper.export_svg(title="onradar demo", unique_id="demo")
    file.write_text(_FONT_FACES.sub("", drawing), encoding="utf-8")


def _keep(console: Console, address: Address) -> None:
    console.print(
        f"\nConnect a mail client: IMAP, host {address.host}, port {address.port}, no encryption, "
        f"user {USER}, password {PASSWORD}. Ctrl-C ends the demo."
    )
    while True:
        time.sleep(3600)
