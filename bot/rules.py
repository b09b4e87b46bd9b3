"""What a configuration must hold beyond the types of its values: rules over a key's meaning or several keys."""

import ipaddress
import os
import stat
from datetime import timedelta
from pathlib import Path

from bot.settings import Account, Me, Reply, Security, Watch

SECRETS = ("password", "password_env", "password_file", "password_command", "token_command", "oauth")


def is_loopback(host: str) -> bool:
    """Say whether a host name means this machine itself."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def of_account(account: Account, file: Path) -> list[str]:
    """Name what an account lacks, contradicts, or shows to others."""
    where = f"accounts.{account.label}"
    problems = [f"{where}.{key}: is missing" for key in ("host", "user") if not getattr(account, key)]
    given = [key for key in SECRETS if getattr(account, key)]
    if len(given) != 1:
        state = f"{', '.join(given)} are given" if given else "none is given"
        problems.append(f"{where}: exactly one of {', '.join(SECRETS)} is needed; {state}")
    if account.password and _readable_by_others(file):
        problems.append(f"{where}.password: {file} holds a password and others can read it; run: chmod 600 '{file}'")
    if account.security is Security.PLAINTEXT and account.host and not is_loopback(account.host):
        problems.append(f"{where}.security: plaintext is allowed only to this machine itself; use tls or starttls")
    if account.port > 65535:
        problems.append(f"{where}.port: expected a port number up to 65535, got {account.port}")
    if not account.mailboxes:
        problems.append(f"{where}.mailboxes: at least one folder is needed")
    return problems


def of_me(me: Me) -> list[str]:
    """Name own addresses that are none."""
    return [
        f"me.addresses: {address!r} is no mail address; write it like noor@example.org"
        for address in me.addresses
        if not all(address.rpartition("@")[::2])
    ]


def of_watch(watch: Watch) -> list[str]:
    """Name a pause that is none."""
    return ["watch.poll: expected at least 1s"] if watch.poll < timedelta(seconds=1) else []


def of_reply(reply: Reply) -> list[str]:
    """Name thresholds in the wrong order."""
    if (
        isinstance(reply.threshold, float)
        and isinstance(reply.review_threshold, float)
        and reply.review_threshold > reply.threshold
    ):
        return ["reply.review_threshold: is above reply.threshold; a mail is unsure between the two"]
    return []


def _readable_by_others(file: Path) -> bool:
    try:
        return bool(os.stat(file).st_mode & (stat.S_IRWXG | stat.S_IRWXO))  # noqa: PTH116 - one call, no import
    except OSError:
        return False
