"""Get an account's secret from where the user keeps it, anew at every connect.

A password or token is never cached here: the token that a daemon got an hour ago is the one that its next
reconnect would fail with. Whoever has tokens of another origin (a built-in OAuth sign-in) passes a TokenSource.
"""

import logging
import os
import signal
import stat
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from bot.errors import ConfigError, Unavailable
from bot.settings import Account

COMMAND_LIMIT_S = 30
_SHELL_CANT_RUN = {126, 127}  # POSIX: found but not executable, not found
_SECRETS_FOLDER = Path("/run/secrets")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Password:
    """A password or app password."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """An OAuth 2.0 bearer token."""

    text: str = field(repr=False)


Secret: TypeAlias = Password | AccessToken
TokenSource: TypeAlias = Callable[[Account], str]
"""Gives a valid access token for an account, or raises an OnradarError."""


def secret_of(account: Account, tokens: TokenSource | None = None, *, limit_s: float = COMMAND_LIMIT_S) -> Secret:
    """Give the account's secret; raises ConfigError with the key that doesn't work and why.

    `limit_s` is how long a command may take.

    A token command that fails is Unavailable instead: its own work is a request over the network.
    """
    if account.oauth and tokens is not None:
        return AccessToken(_word(account, "oauth", tokens(account)))
    if account.token_command:
        return AccessToken(_word(account, "token_command", _from_command(account, "token_command", limit_s)))
    return Password(_word(account, *_password(account, limit_s)))


def _password(account: Account, limit_s: float) -> tuple[str, str]:
    """Give the key that holds the password, and the password."""
    if account.password_command:
        return "password_command", _from_command(account, "password_command", limit_s)
    if account.password_file is not None:
        return "password_file", _from_file(account, account.password_file)
    if account.password_env:
        if account.password_env not in os.environ:
            raise _problem(account, "password_env", f"the environment variable {account.password_env} is not set")
        return "password_env", os.environ[account.password_env]
    if account.password:
        return "password", account.password
    raise ConfigError(
        f"accounts.{account.label}: no way to sign in; set one of password_env, password_file, password_command"
        " and token_command."
    )


def _from_file(account: Account, path: Path) -> str:
    try:
        mode = path.stat().st_mode
        if mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise _problem(account, "password_file", f"others can write to {path}; run: chmod go-w {path}")
        if mode & stat.S_IROTH and not path.is_relative_to(_SECRETS_FOLDER):
            _log.warning("accounts.%s.password_file: others can read %s; run: chmod 600 %s", account.label, path, path)
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise _problem(account, "password_file", f"{path} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise _problem(account, "password_file", f"{path} is not UTF-8 text") from error


def _from_command(account: Account, key: str, limit_s: float) -> str:
    """Run a shell command line for its first line of output."""
    # A session of its own, so that a time limit ends the shell's children too.
    with subprocess.Popen(  # noqa: S603 - the command is the user's own, from the configuration
        ["/bin/sh", "-c", str(getattr(account, key))],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            output, complaint = process.communicate(timeout=limit_s)
        except subprocess.TimeoutExpired as error:
            os.killpg(process.pid, signal.SIGKILL)
            raise _failed(account, key, f"the command took longer than {limit_s:g} s") from error
    if process.returncode:
        words = complaint.decode("utf-8", "replace").strip().partition("\n")[0][:200]
        problem = f"the command failed with status {process.returncode}" + (f": {words}" if words else "")
        if process.returncode in _SHELL_CANT_RUN:
            raise _problem(account, key, problem)
        raise _failed(account, key, problem)
    return output.decode("utf-8", "replace")


def _word(account: Account, key: str, text: str) -> str:
    """Take the first line as the secret."""
    secret = text.partition("\n")[0].rstrip("\r")
    if not secret:
        raise _problem(account, key, "gives an empty secret")
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in secret):
        raise _problem(account, key, "gives a secret with control characters")
    return secret


def _problem(account: Account, key: str, words: str) -> ConfigError:
    return ConfigError(f"accounts.{account.label}.{key}: {words}.")


def _failed(account: Account, key: str, words: str) -> ConfigError | Unavailable:
    if key == "token_command":
        return Unavailable(f"accounts.{account.label}.{key}: {words}.")
    return _problem(account, key, words)
