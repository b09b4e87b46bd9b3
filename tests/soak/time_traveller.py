"""An onradar whose wall clock falls back by a day when it gets SIGUSR1, as when somebody sets it."""

import signal
import time
from datetime import datetime, timedelta, tzinfo
from typing import Any, Self

from apscheduler.schedulers import base
from apscheduler.triggers import interval

from bot.watching import daemon

BACK = timedelta(days=1)


class _Shifted(datetime):
    back = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) - cls.back


def apply() -> None:
    """Wait for the signal."""
    real = time.time
    for module in (base, interval, daemon):
        setattr(module, "datetime", _Shifted)  # noqa: B010 - mypy rightly minds a class being assigned to
    setattr(time, "time", lambda: real() - _Shifted.back.total_seconds())  # noqa: B010 - as above

    def fall_back(*_: Any) -> None:
        _Shifted.back = BACK

    signal.signal(signal.SIGUSR1, fall_back)
