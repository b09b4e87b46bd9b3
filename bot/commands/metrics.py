"""`--metrics-file`: how onradar fares, written for Prometheus after a pass and at each beat of the daemon's heart."""

import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.state.store import Store
from bot.watching.visit import Station

log = logging.getLogger(__name__)


def writer(file: str | None, stations: Sequence[Station]) -> Callable[[Store], None]:
    """Give what writes the file; a file that can't be written is a warning, for the mail matters more."""
    if not file:
        return lambda _store: None
    from bot.watching import metrics

    path = Path(file).expanduser().absolute()
    accounts = {station.account.identity: station.account.label for station in stations}

    def write(store: Store) -> None:
        try:
            metrics.write(path, metrics.render(store, accounts, datetime.now(UTC)))
        except OSError as error:
            log.warning("--metrics-file: %s can't be written: %s", path, error.strerror)

    return write
