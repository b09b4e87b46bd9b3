"""What every use of the SQLite file has in common: rows, transactions, and sqlite3's exceptions turned into ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from bot.errors import ConfigError, Unavailable

_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


class Sqlite:
    """A connection to the state; each method may raise Unavailable or ConfigError."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._db.row_factory = sqlite3.Row

    def _one(self, sql: str, *values: Any) -> sqlite3.Row | None:
        with _border():
            row: sqlite3.Row | None = self._db.execute(sql, values).fetchone()
        return row

    def _all(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        with _border():
            return self._db.execute(sql, values).fetchall()

    def _shrink(self) -> None:
        """Empty the log, so that nothing erased is left in it; on a full disk the next time does it."""
        with suppress(sqlite3.OperationalError):
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with _border():
            try:
                self._db.execute("BEGIN IMMEDIATE")
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # SQLite itself has rolled back when the disk is full
                    self._db.execute("ROLLBACK")
                raise


@contextmanager
def _border() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        # The lock keeps others out; where the file system knows no locks, the unique keys do.
        raise Unavailable(
            f"Another onradar works on the same state ({error}); let only one do it, on a local disk."
        ) from error
    except sqlite3.OperationalError as error:
        raise Unavailable(f"The state can't be used: {error}; the next pass goes on from here.") from error
    except sqlite3.DatabaseError as error:
        if not getattr(error, "sqlite_errorname", "").startswith(_DAMAGED):
            raise
        raise ConfigError(
            f"state.path: the state is damaged ({error}); if it stays so, move the file away: drafts that are in"
            " the mailbox are found again."
        ) from error
