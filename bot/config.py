"""TOML and environment to typed settings: all problems at once, each with its `table.key`.

Written by hand over `tomllib`, for the quiet pass has no time for a settings library (docs/adr/0002).
"""

import re
import tomllib
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

from bot import rules
from bot.errors import ConfigError
from bot.settings import Account, Log, Me, Notify, Reply, Settings, StateSettings, Watch

PREFIX = "ONRADAR_"
TABLES: dict[str, type] = {
    "me": Me,
    "reply": Reply,
    "watch": Watch,
    "state": StateSettings,
    "log": Log,
    "notify": Notify,
}
_LONGEST = timedelta(weeks=520)
_DURATION = re.compile(r"(\d{1,6})([smhdw])")
_LABEL = re.compile(r"[a-z0-9][a-z0-9-]*")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings and the file that they come from."""

    settings: Settings
    path: Path


def load(path: str | None, environ: Mapping[str, str]) -> Loaded:
    """Read the configuration: the file given, else $ONRADAR_CONFIG, else the user's config folder.

    Raises ConfigError with every problem found.
    """
    file = locate(path, environ)
    return Loaded(parse(_read(file), environ, file), file)


def locate(path: str | None, environ: Mapping[str, str]) -> Path:
    """Say where the configuration is looked for."""
    given = path or environ.get("ONRADAR_CONFIG")
    if given:
        return Path(given).expanduser()
    from platformdirs import user_config_path

    return user_config_path("onradar") / "config.toml"


def state_path(settings: StateSettings, environ: Mapping[str, str]) -> Path:
    """Say where the SQLite file is: $ONRADAR_STATE beats `state.path` beats the user's state folder."""
    given = environ.get("ONRADAR_STATE")
    if given:
        return Path(given).expanduser()
    if settings.path:
        return settings.path
    from platformdirs import user_state_path

    return user_state_path("onradar") / "state.sqlite"


def parse(text: str, environ: Mapping[str, str], file: Path) -> Settings:
    """Turn TOML text and the environment into settings; `file` is named in problems and checked for its mode."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: this isn't valid TOML: {error}") from None
    problems: list[str] = []
    _overlay(document, environ, problems)
    tables = {name: _table(kind, document.pop(name, {}), name, problems) for name, kind in TABLES.items()}
    accounts = _accounts(document.pop("accounts", {}), problems)
    problems += [f"{name}: there is no such table; known are accounts.NAME, {', '.join(TABLES)}" for name in document]
    if not accounts and not problems:
        problems.append("accounts: no account is configured; add a table [accounts.home] with host, user and a secret")
    for account in accounts:
        problems += rules.of_account(account, file)
    problems += [*rules.of_me(tables["me"]), *rules.of_watch(tables["watch"]), *rules.of_reply(tables["reply"])]
    if problems:
        raise ConfigError(*problems)
    return Settings(accounts=tuple(accounts), **tables)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ConfigError(
            f"No configuration at {file}. Run `onradar setup`, or copy config.example.toml there and fill in your "
            "account (or name another file with --config or ONRADAR_CONFIG). `onradar demo` needs none."
        ) from None
    except UnicodeDecodeError:
        raise ConfigError(f"{file}: this isn't UTF-8 text; save the file as UTF-8.") from None
    except OSError as error:
        raise ConfigError(f"{file}: can't be read: {error.strerror}.") from None


def _overlay(document: dict[str, typing.Any], environ: Mapping[str, str], problems: list[str]) -> None:
    """Lay ONRADAR_TABLE__KEY (and ONRADAR_ACCOUNTS__NAME__KEY) over the document."""
    accounts = document.get("accounts", {})
    named: set[str] = set()
    for variable, value in environ.items():
        if variable.startswith(f"{PREFIX}ACCOUNTS__") and variable.endswith("__PASSWORD_ENV"):
            named.add(value)
    if isinstance(accounts, dict):
        named |= {str(a.get("password_env")) for a in accounts.values() if isinstance(a, dict)}
    for variable in sorted(environ):
        if not variable.startswith(PREFIX) or variable in {"ONRADAR_CONFIG", "ONRADAR_STATE"} | named:
            continue
        path = [level.lower() for level in variable.removeprefix(PREFIX).split("__")]
        if path[0] == "accounts" and len(path) == 3:
            path[1] = path[1].replace("_", "-")
        elif len(path) != 2 or path[0] not in TABLES:
            problems.append(f"{variable}: this environment variable names no key; write ONRADAR_TABLE__KEY")
            continue
        table = document
        for level in path[:-1]:
            table = table.setdefault(level, {})
            if not isinstance(table, dict):
                problems.append(f"{variable}: {level} is no table in the file")
                break
        else:
            table[path[-1]] = _FromEnvironment(environ[variable])


class _FromEnvironment(str):
    """A value from the environment: text that still has to become the key's type."""

    __slots__ = ()


def _accounts(table: object, problems: list[str]) -> list[Account]:
    if not isinstance(table, dict):
        problems.append("accounts: expected tables, one an account: [accounts.home]")
        return []
    accounts = []
    for label, keys in table.items():
        where = f"accounts.{label}"
        if not _LABEL.fullmatch(label):
            problems.append(f"{where}: an account's name consists of a-z, 0-9 and -")
        else:
            accounts.append(_table(Account, keys, where, problems, label=label))
    return accounts


def _table(kind: type, table: object, where: str, problems: list[str], **fixed: str) -> typing.Any:
    """Build one settings class; problems are collected, and defaults stand in for what is wrong."""
    if not isinstance(table, dict):
        problems.append(f"{where}: expected a table: [{where}]")
        return kind(**fixed)
    hints = typing.get_type_hints(kind)
    known = [f.name for f in fields(kind) if f.name not in fixed]
    values: dict[str, object] = {}
    for key, value in table.items():
        if key not in known:
            problems.append(f"{where}.{key}: there is no such key; known are {', '.join(known)}")
            continue
        try:
            values[key] = _convert(value, hints[key])
        except _UnexpectedValueError as error:
            problems.append(f"{where}.{key}: expected {error}, got {_shown(key, value)}")
    return kind(**fixed, **values)


def _shown(key: str, value: object) -> str:
    return "a value that isn't shown" if key == "password" else repr(str(value) if isinstance(value, str) else value)


class _UnexpectedValueError(Exception):
    """The value has another form than the one that the message names."""


def _convert(value: object, hint: typing.Any) -> object:  # noqa: C901, PLR0911, PLR0912 - one arm a type
    """Turn a TOML or environment value into the type of its key."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return _convert_union(value, typing.get_args(hint))
    if typing.get_origin(hint) is typing.Literal:
        choices = typing.get_args(hint)
        if value in choices:
            return str(value)
        raise _UnexpectedValueError(_choices(choices))
    if isinstance(value, _FromEnvironment) and hint in (int, float, bool, tuple[str, ...]):
        value = _from_toml(value, hint)
    if hint is timedelta:
        return _duration(value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        try:
            return hint(str(value))
        except ValueError:
            raise _UnexpectedValueError(_choices(list(hint))) from None
    if hint is Path:
        if isinstance(value, str) and value:
            return Path(value).expanduser()
        raise _UnexpectedValueError("a path in quotes")
    if hint == tuple[str, ...]:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise _UnexpectedValueError('a list of texts: ["one", "two"]')
    if hint is bool:
        if isinstance(value, bool):
            return value
        raise _UnexpectedValueError("true or false")
    if hint is int:
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            return value
        raise _UnexpectedValueError("a whole number, 0 or more")
    if hint is float:
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
            return float(value)
        raise _UnexpectedValueError("a number from 0 to 1")
    if isinstance(value, str):
        return str(value)
    raise _UnexpectedValueError("a text in quotes")


def _convert_union(value: object, hints: tuple[typing.Any, ...]) -> object:
    expected = []
    for hint in hints:
        if hint is type(None):
            if value == "":
                return None
            continue
        try:
            return _convert(value, hint)
        except _UnexpectedValueError as error:
            expected.append(str(error))
    raise _UnexpectedValueError(" or ".join(expected))


def _choices(choices: typing.Sequence[str]) -> str:
    named = [f'"{choice}"' for choice in choices if choice]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} or {named[-1]}"


def _from_toml(value: str, hint: object) -> object:
    """Read a number, a boolean or a list from an environment variable; one bare text is a list of one."""
    try:
        return tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        return [str(value)] if hint == tuple[str, ...] else value


def _duration(value: object) -> timedelta:
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found:
        length = timedelta(**{_UNITS[found[2]]: int(found[1])})
        if length <= _LONGEST:
            return length
    if value in (0, "0"):
        return timedelta(0)
    raise _UnexpectedValueError('a duration such as "90s", "5m", "12h", "3d" or "2w", at most 520w')


def duration(text: str) -> timedelta:
    """Read a duration as it stands on the command line; raises ConfigError."""
    try:
        return _duration(text)
    except _UnexpectedValueError as error:
        raise ConfigError(f"{text}: expected {error}") from None
