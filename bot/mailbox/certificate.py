"""How long a server's certificate is still good: looked at for `onradar check`, on a connection that never signs in."""

import ssl
import threading
import time

from bot.errors import ConfigError, Unavailable
from bot.mailbox.client import Client, Place
from bot.settings import Account, Security


def days_left(account: Account) -> int:
    """Give the whole days until the certificate expires; raises Unavailable or ConfigError."""
    place = Place(account.host, account.resolved_port, f"accounts.{account.label}")
    try:
        context = ssl.create_default_context(cafile=account.ca_file)
    except OSError as error:
        raise ConfigError(
            f"{place.key}.ca_file: {account.ca_file} holds no usable certificate ({error.strerror});"
            " name another, or none"
        ) from None
    client = Client(place, context, tls=account.security is Security.TLS, stop=threading.Event())
    try:
        if account.security is Security.STARTTLS:
            if not client.offers("STARTTLS"):
                raise Unavailable(f'{place} offers no STARTTLS; if it never does, set {place.key}.security = "tls".')
            client.protect()
        end = client.certificate_ends()
    finally:
        client.hang_up()
    if not end:
        raise Unavailable(f"{place} showed no certificate with an end.")
    return int((ssl.cert_time_to_seconds(end) - time.time()) // 86_400)
