"""The documentation that is made from the code: config.example.toml, docs/configuration.md, tables in other pages.

`python -m bot.manual` writes them; a test holds them to the code.
"""

import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot import resources
from bot.config import TABLES
from bot.replying.policy import TABLE, Answer
from bot.settings import Account
from bot.signin.providers import PROVIDERS, Kind

SAMPLE = {"host": "imap.example.org", "user": "you@example.org", "password_command": "pass show mail/you"}
_TITLES = {
    "me": "Who the drafts are from.",
    "accounts.home": "One table an account, named as you like (a-z, 0-9, -). Fill in host, user and one secret.",
    "reply": "When a draft is written, and from which words.",
    "watch": "How the daemon keeps watch.",
    "state": "What onradar remembers.",
    "log": "What it tells.",
    "notify": "Whom it tells.",
}
_HEAD = """\
# The configuration of onradar. Copy it to the place that `onradar` names when it finds none, and fill in
# your account. Each key stands at its default and may be left out, but for host, user and the secret.
# Every key can be set in the environment instead: ONRADAR_REPLY__THRESHOLD=0.8,
# ONRADAR_ACCOUNTS__HOME__HOST=imap.example.org.
"""


def example() -> str:
    """Write config.example.toml."""
    parts = [_HEAD]
    for title, kind in _tables():
        lines = [f"# {_TITLES[title]}", f"[{title}]"]
        for key, doc, value in _keys(kind):
            lines += [f"# {doc}", f"{key} = {_toml(value)}"]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def reference() -> str:
    """Write docs/configuration.md."""
    parts = [
        "# Configuration\n\nOne TOML file: `--config FILE`, else `$ONRADAR_CONFIG`, else `onradar/config.toml` in your "
        "configuration folder. Unknown keys are errors, and all problems are told at once. Durations are a whole "
        "number and s, m, h, d or w. Every key can be set in the environment: `ONRADAR_TABLE__KEY`, and "
        "`ONRADAR_ACCOUNTS__NAME__KEY` with `_` for `-` in the name; lists as in TOML. `ONRADAR_CONFIG` is the file, "
        "`ONRADAR_STATE` the state's file.\n"
    ]
    for title, kind in _tables():
        rows = [
            f"| `{key}` | `{_toml(value)}` | {doc.replace('|', chr(92) + '|')} |" for key, doc, value in _keys(kind)
        ]
        parts.append(
            "\n".join([f"## [{title}]\n\n{_TITLES[title]}\n", "| key | default | what |", "|---|---|---|", *rows])
        )
    return "\n\n".join(parts) + "\n"


def policy_table() -> str:
    """Write the policy's rows for README."""
    rows = []
    for row in TABLE:
        then = row.then
        outcome = f"draft from `{then.template}`" if isinstance(then, Answer) else "no draft"
        rows.append(f"| {row.when} | {outcome} | `{then.reason}` |")
    return "\n".join(["| when | then | reason shown |", "|---|---|---|", *rows])


def readme(text: str) -> str:
    """Put the policy's rows between README's markers."""
    return _between(text, "policy", policy_table())


def provider_table() -> str:
    """Write the providers' rows for docs/signin.md."""
    rows = []
    for one in PROVIDERS:
        server = f"`{one.host}`" + (f", port {one.port}, {one.security.upper()}" if one.port != 993 else "")
        user = "; user without the domain" if one.local_user else ""
        kind = "`oauth`" if one.kind is Kind.OAUTH else one.kind.removeprefix("the ").removeprefix("an ")
        links = " ".join(f"[{number}]({url})" for number, url in enumerate(one.sources, 1))
        rows.append(f"| {one.name} | {server}{user} | {kind} | {one.where} | {one.first} | {links} |")
    head = "| provider | server | what | where it is made | first | source |"
    return "\n".join([head, "|---|---|---|---|---|---|", *rows])


def signin(text: str) -> str:
    """Put the providers' rows between the markers of docs/signin.md."""
    return _between(text, "providers", provider_table())


def _between(text: str, name: str, table: str) -> str:
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, _, rest = text.partition(begin)
    return f"{before}{begin}\n{table}\n{end}{rest.partition(end)[2]}"


def _tables() -> Iterator[tuple[str, type]]:
    for name, kind in TABLES.items():
        yield name, kind
        if name == "me":
            yield "accounts.home", Account


def _keys(kind: Any) -> Iterator[tuple[str, str, object]]:
    for one in fields(kind):
        if "doc" in one.metadata:
            yield one.name, one.metadata["doc"], SAMPLE.get(one.name, one.default) if kind is Account else one.default


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, timedelta):
        return f'"{_duration(value)}"'
    if isinstance(value, tuple):
        return json.dumps(list(value), ensure_ascii=False)
    return json.dumps("" if value is None else str(value), ensure_ascii=False)


def _duration(value: timedelta) -> str:
    seconds = int(value.total_seconds())
    for unit, size in (("d", 86_400), ("h", 3600), ("m", 60)):
        if seconds % size == 0 and (unit != "m" or seconds >= 180):
            return f"{seconds // size}{unit}"
    return f"{seconds}s"


def write(folder: Path) -> None:
    """Write the files into a checkout."""
    (folder / "config.example.toml").write_text(example(), encoding="utf-8")
    (folder / "docs" / "configuration.md").write_text(reference(), encoding="utf-8")
    for page, made in ((folder / "README.md", readme), (folder / "docs" / "signin.md", signin)):
        page.write_text(made(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    write(resources.path("config.example.toml").parent)
