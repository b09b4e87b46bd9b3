"""An IMAP server in memory, on a free port of 127.0.0.1, for the demo alone (pymap, the extra `demo`)."""

import asyncio
import threading
from argparse import Namespace
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from socket import AF_INET, SOCK_STREAM, socket

from bot.errors import ConfigError, Unavailable

USER, PASSWORD = "noor@lindqvist.example", "demo"
START_WITHIN_S = 20


@dataclass(frozen=True, slots=True)
class Address:
    """Where the server listens."""

    host: str
    port: int


@contextmanager
def server() -> Iterator[Address]:
    """Run the server in a thread of its own; raises ConfigError when the extra is not installed."""
    try:
        import pymap  # noqa: F401 - only asks whether it is there
    except ImportError:
        raise ConfigError(
            "The demo's mail server isn't installed; install it with: pip install 'onradar[demo]'"
        ) from None
    address = Address("127.0.0.1", _free_port())
    ready, loop = threading.Event(), asyncio.new_event_loop()
    stop = asyncio.Event()
    thread = threading.Thread(
        target=lambda: loop.run_until_complete(_serve(address, ready, stop)), name="demo-imap", daemon=True
    )
    thread.start()
    if not ready.wait(START_WITHIN_S):
        raise Unavailable("The demo's mail server did not start.")
    try:
        yield address
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(5)


def _free_port() -> int:
    with socket(AF_INET, SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def _serve(address: Address, ready: threading.Event, stop: asyncio.Event) -> None:
    from pymap.backend.dict import DictBackend
    from pymap.imap import IMAPService

    arguments = Namespace(
        demo_data=False,
        demo_user=USER,
        demo_password=PASSWORD,
        host=address.host,
        port=str(address.port),
        cert=None,
        key=None,
        tls=False,
        proxy_protocol=None,
        debug=False,
        passlib_cfg=None,
        inherited_sockets=None,
        no_tls=True,
    )
    async with AsyncExitStack() as stack:
        backend, config = await DictBackend.init(arguments)
        config.apply_context()
        await backend.start(stack)
        service = IMAPService(backend, config)
        await service.start(stack)
        ready.set()
        await stop.wait()
