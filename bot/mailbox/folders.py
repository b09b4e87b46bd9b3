r"""Find the folders with a role among those that the server lists.

A name that the user configured and that exists wins; then the attribute (\Drafts, RFC 6154), then the names
in `folder_names`. A decoy called Drafts beside a folder marked \Drafts is left alone. INBOX and the watched
mailboxes are never a Drafts folder, whatever the server or the configuration says.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.errors import ConfigError, FolderMissing
from bot.mail import Folders
from bot.mailbox import folder_names
from bot.settings import Account

_UNUSABLE = {"\\noselect", "\\nonexistent"}
_LISTED_MAX = 50


@dataclass(frozen=True, slots=True)
class Row:
    """One folder as LIST gives it: decoded name, hierarchy delimiter, attributes in lower case."""

    name: str
    delimiter: str
    attributes: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Role:
    key: str
    attributes: tuple[str, ...]
    names: str


_DRAFTS = _Role("drafts", ("\\drafts",), folder_names.DRAFTS)
_SENT = _Role("sent", ("\\sent",), folder_names.SENT)
_ARCHIVE = _Role("archive", ("\\archive", "\\all"), folder_names.ARCHIVE)
_TRASH = _Role("trash", ("\\trash",), folder_names.TRASH)


def marked(rows: Sequence[Row]) -> bool:
    """Whether any folder carries one of the attributes that we look for."""
    known = {attribute for role in (_DRAFTS, _SENT, _ARCHIVE, _TRASH) for attribute in role.attributes}
    return any(row.attributes & known for row in rows)


def resolve(account: Account, rows: Sequence[Row], prefix: str = "") -> Folders:
    """Give the folders with a role; `prefix` is that of the personal namespace.

    Raises FolderMissing when there is no Drafts folder, or a configured folder doesn't exist.
    """
    usable = [row for row in rows if not row.attributes & _UNUSABLE]
    drafts = _find(account, usable, prefix, _DRAFTS)
    if drafts is None:
        raise FolderMissing(
            f"accounts.{account.label}.drafts: no Drafts folder found; set it to one of: {listed(usable)}."
        )
    rivals, how = _doubts(account, usable, prefix, drafts)
    return Folders(
        drafts,
        _find(account, usable, prefix, _SENT),
        _find(account, usable, prefix, _ARCHIVE),
        _find(account, usable, prefix, _TRASH),
        rivals=rivals,
        how=how,
    )


def _doubts(account: Account, rows: Sequence[Row], prefix: str, drafts: str) -> tuple[tuple[str, ...], str]:
    """Give the folders that could be Drafts as well, by the same evidence, and what the evidence is."""
    if account.drafts:
        return (), "as configured"
    watched = {_plain(name) for name in (*account.mailboxes, "INBOX")}
    candidates = [row for row in rows if _plain(row.name) not in watched]
    marked = [row for row in candidates if "\\drafts" in row.attributes]
    names = {_plain(name) for name in _DRAFTS.names.replace("\n", "|").split("|") if name}
    found = marked or [row for row in candidates if _plain(_bare(row, prefix)) in names]
    depth = min((_depth(row) for row in found), default=0)
    rivals = tuple(row.name for row in found if row.name != drafts and _depth(row) == depth)
    return rivals, "by its attribute" if marked else "by its name"


def listed(rows: Sequence[Row]) -> str:
    """Name the folders in a sentence."""
    names = [f'"{row.name}"' for row in rows[:_LISTED_MAX]]
    return ", ".join(names) + (", …" if len(rows) > _LISTED_MAX else "") if names else "(the server lists none)"


def existing(rows: Sequence[Row], name: str) -> str | None:
    """Give the listed folder that a written name means: exactly, else without regard to case."""
    names = [row.name for row in rows if not row.attributes & _UNUSABLE]
    if name in names:
        return name
    return next((found for found in names if _plain(found) == _plain(name)), None)


def _find(account: Account, rows: Sequence[Row], prefix: str, role: _Role) -> str | None:
    configured = str(getattr(account, role.key))
    if configured:
        return _configured(account, rows, role, configured)
    watched = {_plain(name) for name in (*account.mailboxes, "INBOX")}
    candidates = [row for row in rows if _plain(row.name) not in watched]
    for attribute in role.attributes:
        found = [row for row in candidates if attribute in row.attributes]
        if found:
            # Other people's folders carry attributes too; one's own are the shortest path.
            return min(found, key=_depth).name
    names = {_plain(name): rank for rank, name in enumerate(role.names.replace("\n", "|").split("|")) if name}
    ranked = [(names[word], row) for row in candidates if (word := _plain(_bare(row, prefix))) in names]
    return min(ranked, key=lambda pair: (_depth(pair[1]), pair[0]))[1].name if ranked else None


def _configured(account: Account, rows: Sequence[Row], role: _Role, name: str) -> str:
    key = f"accounts.{account.label}.{role.key}"
    found = existing(rows, name)
    if found is None:
        raise FolderMissing(f'{key}: there is no folder "{name}"; the server lists: {listed(rows)}.')
    if role is _DRAFTS and _plain(found) in {_plain(watched) for watched in (*account.mailboxes, "INBOX")}:
        raise ConfigError(f'{key}: "{found}" is watched for new mail; drafts need a folder of their own.')
    return found


def _bare(row: Row, prefix: str) -> str:
    """Take the personal namespace and the provider's own parent off a name."""
    for parent in (prefix, f"INBOX{row.delimiter}", "[Gmail]/", "[Google Mail]/"):
        if parent and row.delimiter and row.name.casefold().startswith(parent.casefold()):
            return row.name[len(parent) :]
    return row.name


def _depth(row: Row) -> int:
    return row.name.count(row.delimiter) if row.delimiter else 0


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
