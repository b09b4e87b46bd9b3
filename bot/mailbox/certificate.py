"""How long a server's certificate is still good: looked at for `onradar check`, on a connection that says nothing."""

import socket
import ssl
import time

from bot.errors import ConfigError, Unavailable
from bot.mailbox.failures import unavailable
from bot.settings import Account

TIMEOUT_S = 15.0


def days_left(account: Account) -> int:
    """Give the whole days until the certificate expires; raises Unavailable or ConfigError."""
    place, key = f"{account.host}:{account.resolved_port}", f"accounts.{account.label}"
    try:
        context = ssl.create_default_context(cafile=account.ca_file)
    except OSError as error:
        raise ConfigError(
            f"{key}.ca_file: {account.ca_file} holds no usable certificate ({error.strerror}); name another, or none"
        ) from None
    try:
        with (
            socket.create_connection((account.host, account.resolved_port), TIMEOUT_S) as link,
            context.wrap_socket(link, server_hostname=account.host) as protected,
        ):
            shown = protected.getpeercert() or {}
    except OSError as error:
        raise unavailable(place, key, error) from None
    end = shown.get("notAfter")
    if not isinstance(end, str):
        raise Unavailable(f"{place} showed no certificate with an end.")
    return int((ssl.cert_time_to_seconds(end) - time.time()) // 86_400)
