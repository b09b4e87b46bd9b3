"""One instance works on a state at a time: an advisory lock beside the SQLite file.

`flock` by hand: the lock stands on the quiet pass, where a locking library costs more than the pass
itself (docs/adr/0002). The kernel drops it when the process ends, however it ends.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import Busy, ConfigError


@contextmanager
def only_instance(state: Path) -> Iterator[None]:
    """Hold the lock of a state file; raises Busy when another process holds it."""
    path = state.with_name(state.name + ".lock")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise ConfigError(f"state.path: {path} can't be opened for writing: {error.strerror}.") from None
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy(f"Another onradar works on {state}; this one leaves the mailbox to it.") from None
        except OSError as error:
            raise ConfigError(
                f"state.path: {path} can't be locked ({error.strerror}); keep the state on a local disk."
            ) from None
        yield
    finally:
        os.close(handle)
