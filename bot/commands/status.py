"""`onradar status`: what the state holds: accounts, drafts and what became of them, mail worth a look."""

import argparse
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.app import App
from bot.commands.lines import json_line
from bot.errors import ExitCode
from bot.state.records import State, to_text
from bot.state.store import Store
from bot.watching.work import WORTH_A_LOOK

NAME = "status"
HELP = "show accounts, drafts and what became of them"
FRESH = timedelta(minutes=2)  # a daemon whose heart beat within it is there


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print the status; reads only."""
    app = App.configured(arguments.config)
    stations = app.stations(arguments.account)
    labels = {station.account.identity: station.account.label for station in stations}
    with app.store(read_only=True) as store:
        status = _status(store, labels)
        heartbeat = store.heartbeat()
    if arguments.json:
        print(json_line(status))
    else:
        _print(status)
        if heartbeat and heartbeat.next_pass and datetime.now(UTC) - heartbeat.beat < FRESH:
            print(f"The daemon looks again at {heartbeat.next_pass:%H:%M} UTC, and when the server tells of mail.")
    return ExitCode.FINE


def _status(store: Store, labels: dict[str, str]) -> dict[str, Any]:
    accounts = [store.account(identity, label) for identity, label in labels.items()]
    drafts = [draft for draft in store.drafts() if draft.account in labels]
    review = [
        (labels[identity], entry)
        for identity in labels
        for entry in store.entries(identity, State.SEEN)
        if entry.reason in WORTH_A_LOOK and entry.probability is not None  # else it is older than what is kept
    ]
    return {
        "accounts": [
            {"name": labels[one.identity], "last_pass": to_text(one.last_pass), "error": one.error} for one in accounts
        ],
        "drafts": [
            {
                "account": labels[draft.account],
                "answers": draft.answers or None,
                "to": draft.recipient,
                "company": draft.company,
                "role": draft.role,
                "written": to_text(draft.written),
                "state": draft.outcome.value,
                "answered": draft.answered,
                "contact": draft.contact,
                "draft_message_id": draft.message_id,
            }
            for draft in drafts
        ],
        "review": [
            {
                "account": label,
                "message_id": entry.message_id or None,
                "date": to_text(entry.received),
                "from_domain": entry.from_domain or None,
                "probability": entry.probability,
            }
            for label, entry in review
        ],
        "deferred": sum(len(store.entries(identity, State.DEFERRED)) for identity in labels),
    }


def _print(status: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    console = Console()
    for one in status["accounts"]:
        last = f"last pass {one['last_pass'][:16].replace('T', ' ')} UTC" if one["last_pass"] else "no pass yet"
        problem = f"  [red]{escape(one['error'])}[/]" if one["error"] else ""
        console.print(f"[bold]{one['name']}[/]  {last}{problem}")
    if status["drafts"]:
        table = Table("written", "to", "firm", "role", "became", title="Drafts", title_justify="left")
        for draft in status["drafts"]:
            became = draft["state"] + (", answered" if draft["answered"] else "")
            cells = (draft["written"][:10], draft["to"] or "", draft["company"] or "", draft["role"] or "", became)
            table.add_row(*(escape(cell) for cell in cells))
        console.print(table)
    else:
        console.print("No drafts yet.")
    for mail in status["review"]:
        day = (mail["date"] or "")[:10]
        whence = escape(mail["from_domain"] or "nobody")
        console.print(f"worth a look: {day} from {whence} (probability {mail['probability']:.2f})")
    if status["deferred"]:
        console.print(f"{status['deferred']} rejections wait for the next pass.")
