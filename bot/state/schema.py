"""The SQLite file: opened with safe modes, upgraded step by step, a copy made before each upgrade."""

import os
import shutil
import sqlite3
from pathlib import Path

from bot.errors import ConfigError, Unavailable

# One entry a released version; entry N leads from user_version N to N + 1. Never change one, append.
STEPS = (
    """
    CREATE TABLE account (
        identity TEXT PRIMARY KEY,      -- lower-case user@host
        label TEXT NOT NULL,            -- the config table's name, for people
        last_pass TEXT,                 -- RFC 3339, UTC, like every time here
        error TEXT,                     -- why the last pass failed; NULL when it didn't
        error_since TEXT,
        parked_until TEXT,              -- after a refused sign-in
        parked_secret TEXT,             -- slow hash of the refused secret: a new one ends the parking
        told INTEGER NOT NULL DEFAULT 0 -- whether the owner was told of the error
    ) STRICT;
    CREATE TABLE cursor (
        account TEXT NOT NULL,
        mailbox TEXT NOT NULL,
        uidvalidity INTEGER NOT NULL,
        uid INTEGER NOT NULL,           -- all mail up to here has a row or was no rejection
        PRIMARY KEY (account, mailbox)
    ) STRICT;
    CREATE TABLE attempt (              -- mail taken up and not yet finished: what is left was interrupted
        account TEXT NOT NULL,
        mailbox TEXT NOT NULL,
        uidvalidity INTEGER NOT NULL,
        uid INTEGER NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (account, mailbox, uidvalidity, uid)
    ) STRICT;
    CREATE TABLE mail (
        key TEXT PRIMARY KEY,           -- bot.watching.identity.mail_key
        account TEXT NOT NULL,
        mailbox TEXT NOT NULL,
        uidvalidity INTEGER NOT NULL,
        uid INTEGER NOT NULL,
        message_id TEXT NOT NULL,
        from_domain TEXT NOT NULL,
        state TEXT NOT NULL,            -- bot.state.records.State
        reason TEXT NOT NULL,
        probability REAL,
        rank INTEGER NOT NULL DEFAULT 0,
        received TEXT,
        first_seen TEXT NOT NULL,
        changed TEXT NOT NULL
    ) STRICT;
    CREATE INDEX mail_by_state ON mail (account, state);
    CREATE TABLE draft (
        key TEXT PRIMARY KEY REFERENCES mail (key),
        message_id TEXT NOT NULL,
        answers TEXT NOT NULL,
        recipient TEXT,
        company TEXT,
        role TEXT,
        contact TEXT,
        message BLOB,                   -- the frozen draft; erased once it is stored on the server
        text_sha256 TEXT,
        appending_since TEXT,
        uid INTEGER,
        written TEXT,
        outcome TEXT,                   -- bot.state.records.Outcome
        answered INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE heartbeat (one INTEGER PRIMARY KEY CHECK (one = 1), started TEXT, beat TEXT, next_pass TEXT) STRICT;
    """,
)

_PASSING = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_BUSY")  # what another time may not be


def open_database(path: Path) -> sqlite3.Connection:
    """Open the state for reading and writing, private to the user, created or upgraded where needed.

    Raises ConfigError when the file can't be used: a symbolic link, not a database, from a newer version;
    Unavailable when just now it can't: a full disk.
    """
    if path.is_symlink():
        raise ConfigError(f"state.path: {path} is a symbolic link; name the file itself.")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600))
        path.chmod(0o600)
        connection = sqlite3.connect(path, isolation_level=None, timeout=10)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        _upgrade(connection, path)
    except OSError as error:
        raise ConfigError(f"state.path: {path} can't be opened for writing: {error.strerror}.") from None
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "").startswith(_PASSING):
            raise Unavailable(f"The state can't be opened: {error}; check the disk of {path}.") from None
        raise ConfigError(f"state.path: {path} can't be used as onradar's state: {error}.") from None
    return connection


def open_read_only(path: Path) -> sqlite3.Connection:
    """Open the state without writing anything; an absent file reads as an empty state."""
    if not path.exists():
        connection = sqlite3.connect(":memory:", isolation_level=None)
        _upgrade(connection, path)
        return connection
    # Without a -wal file nobody writes just now, and `immutable` keeps SQLite from making one to read.
    mode = "mode=ro" if path.with_name(path.name + "-wal").exists() else "immutable=1"
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None, timeout=10)
        version = _version(connection)
    except sqlite3.Error as error:
        raise ConfigError(f"state.path: {path} can't be read as onradar's state: {error}.") from None
    _refuse_newer(version, path)
    if version < len(STEPS):
        # An older file is upgraded by the next real pass; until then a copy in memory serves.
        memory = sqlite3.connect(":memory:", isolation_level=None)
        connection.backup(memory)
        connection.close()
        _upgrade(memory, path)
        return memory
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _refuse_newer(version: int, path: Path) -> None:
    if version > len(STEPS):
        raise ConfigError(
            f"state.path: {path} was written by a newer onradar (schema {version}, this one knows {len(STEPS)}); "
            "install that version again or name another file."
        )


def _upgrade(connection: sqlite3.Connection, path: Path) -> None:
    version = _version(connection)
    _refuse_newer(version, path)
    if 0 < version < len(STEPS) and path.exists():
        copy = path.with_name(f"{path.name}.v{version}")
        shutil.copy2(path, copy)
    for number, step in enumerate(STEPS[version:], start=version + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")
