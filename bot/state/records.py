"""The values that the state keeps, and how they are read from SQLite rows.

Times are aware datetimes in UTC, stored as RFC 3339 text.
"""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from bot.mail import MessageRef


class State(StrEnum):
    """Where a mail stands; see bot.state.store."""

    SEEN = "seen"
    DEFERRED = "deferred"
    PLANNED = "planned"
    APPENDING = "appending"
    DONE = "done"
    SUPPRESSED = "suppressed"
    FAILED = "failed"


class Outcome(StrEnum):
    """What became of a draft; observed, never acted upon."""

    WAITING = "waiting"
    EDITED = "edited"
    SENT = "sent"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Cursor:
    """Up to where a mailbox is handled."""

    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One judged mail; `rank` orders those that wait for a draft, the highest first."""

    key: str
    ref: MessageRef
    message_id: str
    from_domain: str
    state: State
    reason: str
    first_seen: datetime
    probability: float | None = None
    rank: int = 0
    received: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A draft with its frozen bytes, from the moment that it is due until it is done."""

    key: str
    message_id: str
    answers: str
    recipient: str
    message: bytes
    text_sha256: str
    company: str | None = None
    role: str | None = None
    contact: str | None = None
    appending_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A draft that is on the server, and what became of it."""

    key: str
    account: str
    message_id: str
    answers: str
    recipient: str | None
    company: str | None
    role: str | None
    contact: str | None
    text_sha256: str | None
    written: datetime
    outcome: Outcome
    answered: bool
    uid: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountStatus:
    """How an account fares."""

    identity: str
    label: str
    last_pass: datetime | None = None
    error: str | None = None
    error_since: datetime | None = None
    parked_until: datetime | None = None
    parked_secret: str | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """Signs of life of the daemon."""

    started: datetime
    beat: datetime
    next_pass: datetime | None


def to_text(moment: datetime | None) -> str | None:
    """Write a time as it is stored."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ") if moment else None


def to_time(text: str | None) -> datetime | None:
    """Read a stored time."""
    return datetime.fromisoformat(text) if text else None


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def to_entry(row: sqlite3.Row) -> Entry:
    """Read a row of `mail`."""
    return Entry(
        key=row["key"],
        ref=MessageRef(row["mailbox"], row["uidvalidity"], row["uid"]),
        message_id=row["message_id"],
        from_domain=row["from_domain"],
        state=State(row["state"]),
        reason=row["reason"],
        probability=row["probability"],
        rank=row["rank"],
        received=to_time(row["received"]),
        first_seen=_moment(row["first_seen"]),
    )


def to_written(row: sqlite3.Row) -> Written:
    """Read a row of `draft` joined with its account."""
    return Written(
        key=row["key"],
        account=row["account"],
        message_id=row["message_id"],
        answers=row["answers"],
        recipient=row["recipient"],
        company=row["company"],
        role=row["role"],
        contact=row["contact"],
        text_sha256=row["text_sha256"],
        written=_moment(row["written"]),
        outcome=Outcome(row["outcome"]),
        answered=bool(row["answered"]),
        uid=row["uid"],
    )


def to_account(row: sqlite3.Row) -> AccountStatus:
    """Read a row of `account`."""
    return AccountStatus(
        identity=row["identity"],
        label=row["label"],
        last_pass=to_time(row["last_pass"]),
        error=row["error"],
        error_since=to_time(row["error_since"]),
        parked_until=to_time(row["parked_until"]),
        parked_secret=row["parked_secret"],
        told=bool(row["told"]),
    )
