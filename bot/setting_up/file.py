"""The configuration file as setup leaves it: a table appended, everything that a person wrote untouched.

Written in one step beside the old one and put in its place: whoever is killed here leaves the old file or the new.
"""

import contextlib
import json
import os
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import config
from bot.errors import ConfigError
from bot.rules import SECRETS
from bot.settings import Account, Security, Settings


@dataclass(frozen=True, slots=True)
class Existing:
    """The file as it is; an absent one is empty."""

    path: Path
    text: str
    settings: Settings | None
    has_me: bool

    @classmethod
    def read(cls, path: Path) -> "Existing":
        """Read it; raises ConfigError when it doesn't work as it is: that has to be mended first."""
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return cls(path, "", None, has_me=False)
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(
                f"{path} can't be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}."
            ) from None
        try:
            document = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ConfigError(f"{path}: this isn't valid TOML: {error}; mend it first.") from None
        settings = config.parse(text, {}, path) if document.get("accounts") else None
        return cls(path, text, settings, has_me="me" in document)

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts that are there already."""
        return self.settings.accounts if self.settings else ()

    @property
    def name(self) -> str:
        """The name in [me]."""
        me: dict[str, Any] = tomllib.loads(self.text).get("me", {})
        return str(me.get("name", ""))


def appended(existing: Existing, account: Account, name: str) -> str:
    """Give the file's new text: the old one and a table; raises ConfigError when they don't go together.

    A name goes into [me] where there is none, else, when it differs, into the account's table.
    """
    parts = [existing.text] if existing.text else []
    if existing.text and not existing.text.endswith("\n"):
        parts.append("\n")
    if existing.text:
        parts.append("\n")
    if name and not existing.has_me:
        parts.append(f"[me]\nname = {_toml(name)}\n\n")
    parts.append(_table(account, name if existing.has_me and name != existing.name else ""))
    text = "".join(parts)
    try:
        config.parse(text, {}, existing.path)
    except ConfigError as error:
        raise ConfigError(
            f"{existing.path} can't take another table at its end; add this by hand:\n{parts[-1]}{error}"
        ) from None
    return text


def _table(account: Account, name: str) -> str:
    lines = [f"[accounts.{account.label}]", f"host = {_toml(account.host)}"]
    if account.port and account.port != (993 if account.security is Security.TLS else 143):
        lines.append(f"port = {account.port}")
    if account.security is not Security.TLS:
        lines.append(f"security = {_toml(account.security)}")
    lines.append(f"user = {_toml(account.user)}")
    keys = (*SECRETS, "client_id", "tenant", "ca_file", "drafts")
    lines += [f"{key} = {_toml(str(value))}" for key in keys if (value := getattr(account, key))]
    if account.addresses:
        lines.append(f"addresses = {json.dumps(list(account.addresses), ensure_ascii=False)}")
    if name:
        lines.append(f"name = {_toml(name)}")
    return "\n".join(lines) + "\n"


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # a JSON string without control characters is a TOML basic string


def write(path: Path, text: str) -> None:
    """Put a file in place in one step, 0600 when it is new; a link's target is replaced, not the link."""
    path = path.resolve()
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise ConfigError(f"{path} can't be written: {error.strerror}.") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            before = path.stat()
            Path(name).chmod(before.st_mode & 0o7777)
            if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
                os.chown(name, before.st_uid, before.st_gid)
        Path(name).replace(path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise ConfigError(f"{path} can't be written: {error.strerror}.") from None
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
