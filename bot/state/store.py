"""What a pass remembers: cursors, the state of every rejection, the draft that it is owed.

    seen          judged, no draft is due
    deferred  ->  planned  ->  appending  ->  done
    a draft is    its bytes    an APPEND is   it is on the server;
    due           are frozen   under way      what the user does with it is the user's
    suppressed    a draft was due, and something spoke against it (answered already, thrown away)
    failed        set aside after three attempts

Every method is one transaction, and raises Unavailable or ConfigError when the file can't be used. Times are
aware datetimes in UTC.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.mail import MessageRef
from bot.state.records import (
    AccountStatus,
    Cursor,
    Entry,
    Heartbeat,
    Outcome,
    Planned,
    State,
    Written,
    to_account,
    to_entry,
    to_text,
    to_time,
    to_written,
)
from bot.state.schema import open_database, open_read_only
from bot.state.sqlite import Sqlite

ATTEMPTS_MAX = 3


class Store(Sqlite):
    """The state of every account in one SQLite file."""

    @classmethod
    @contextmanager
    def opened(cls, path: Path, *, read_only: bool = False) -> Iterator["Store"]:
        """Open the state, closed at the end; read-only, nothing is written and an absent file is empty."""
        with closing(open_read_only(path) if read_only else open_database(path)) as connection:
            yield cls(connection)

    # -- where a pass begins and ends ------------------------------------------------------------

    def cursor(self, account: str, mailbox: str) -> Cursor | None:
        """Give the stored cursor; None before the first pass."""
        row = self._one("SELECT uidvalidity, uid FROM cursor WHERE account = ? AND mailbox = ?", account, mailbox)
        return Cursor(row["uidvalidity"], row["uid"]) if row else None

    def interrupted(self, account: str, mailbox: str, uidvalidity: int) -> dict[int, int]:
        """Give the UIDs that a pass took up and did not finish with the number of attempts, the fewest first."""
        rows = self._all(
            "SELECT uid, count FROM attempt WHERE account = ? AND mailbox = ? AND uidvalidity = ? ORDER BY count, uid",
            account,
            mailbox,
            uidvalidity,
        )
        return {row["uid"]: row["count"] for row in rows}

    def take_up(self, account: str, refs: Iterable[MessageRef]) -> None:
        """Count an attempt at each mail before anything of it is parsed: a mail that kills us is known."""
        with self._transaction():
            self._db.executemany(
                "INSERT INTO attempt VALUES (?, ?, ?, ?, 1)"
                " ON CONFLICT (account, mailbox, uidvalidity, uid) DO UPDATE SET count = count + 1",
                [(account, ref.mailbox, ref.uidvalidity, ref.uid) for ref in refs],
            )

    def put_back(self, account: str, refs: Iterable[MessageRef]) -> None:
        """Take back an attempt that came to nothing through no fault of the mails."""
        with self._transaction():
            self._db.executemany(
                "UPDATE attempt SET count = count - 1"
                " WHERE account = ? AND mailbox = ? AND uidvalidity = ? AND uid = ?",
                [(account, ref.mailbox, ref.uidvalidity, ref.uid) for ref in refs],
            )
            self._db.execute("DELETE FROM attempt WHERE count < 1")

    def record(
        self,
        account: str,
        entries: Iterable[Entry],
        finished: Iterable[MessageRef],
        cursor: tuple[str, Cursor] | None,
    ) -> None:
        """Store what became of a batch and advance the mailbox's cursor, in one transaction."""
        now = to_text(datetime.now(UTC))
        with self._transaction():
            for e in entries:
                self._db.execute(
                    "INSERT INTO mail (key, account, mailbox, uidvalidity, uid, message_id, from_domain, state, reason,"
                    " probability, rank, received, first_seen, changed) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                    " ON CONFLICT (key) DO UPDATE SET mailbox = excluded.mailbox, uidvalidity = excluded.uidvalidity,"
                    " uid = excluded.uid",
                    (e.key, account, e.ref.mailbox, e.ref.uidvalidity, e.ref.uid, e.message_id, e.from_domain, e.state,
                     e.reason, e.probability, e.rank, to_text(e.received), to_text(e.first_seen), now),
                )  # fmt: skip
            self._db.executemany(
                "DELETE FROM attempt WHERE account = ? AND mailbox = ? AND uidvalidity = ? AND uid = ?",
                [(account, ref.mailbox, ref.uidvalidity, ref.uid) for ref in finished],
            )
            if cursor:
                self._db.execute(
                    "INSERT INTO cursor VALUES (?, ?, ?, ?) ON CONFLICT (account, mailbox)"
                    " DO UPDATE SET uidvalidity = excluded.uidvalidity, uid = excluded.uid",
                    (account, cursor[0], cursor[1].uidvalidity, cursor[1].uid),
                )

    def state_of(self, key: str) -> State | None:
        """Say where a mail stands; None when it was never recorded."""
        row = self._one("SELECT state FROM mail WHERE key = ?", key)
        return State(row["state"]) if row else None

    def keys_of(self, account: str, message_id: str) -> tuple[str, ...]:
        """Give the keys of all mail with a Message-ID: a broken or hostile sender uses one twice."""
        rows = self._all("SELECT key FROM mail WHERE account = ? AND message_id = ?", account, message_id)
        return tuple(row["key"] for row in rows)

    def entries(self, account: str, state: State) -> tuple[Entry, ...]:
        """Give an account's mail in a state, the highest rank first, then the oldest."""
        rows = self._all(
            "SELECT * FROM mail WHERE account = ? AND state = ? ORDER BY rank DESC, first_seen, uid",
            account,
            state,
        )
        return tuple(to_entry(row) for row in rows)

    def entry(self, key: str) -> Entry | None:
        """Give one mail's entry."""
        row = self._one("SELECT * FROM mail WHERE key = ?", key)
        return to_entry(row) if row else None

    # -- the steps of a draft --------------------------------------------------------------------

    def plan(self, draft: Planned) -> None:
        """Freeze a draft: deferred becomes planned."""
        with self._transaction():
            self._db.execute(
                "INSERT INTO draft (key, message_id, answers, recipient, company, role, contact, message, text_sha256)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (draft.key, draft.message_id, draft.answers, draft.recipient, draft.company, draft.role, draft.contact,
                 draft.message, draft.text_sha256),
            )  # fmt: skip
            self._move(draft.key, State.PLANNED)

    def unfinished(self, account: str) -> tuple[Planned, ...]:
        """Give the drafts that are frozen and not yet known to be on the server, oldest first."""
        rows = self._all(
            "SELECT draft.* FROM draft JOIN mail USING (key) WHERE mail.account = ? AND mail.state IN (?, ?)"
            " ORDER BY mail.first_seen, mail.uid",
            account, State.PLANNED, State.APPENDING,
        )  # fmt: skip
        return tuple(
            Planned(
                key=row["key"], message_id=row["message_id"], answers=row["answers"], recipient=row["recipient"],
                message=row["message"], text_sha256=row["text_sha256"], company=row["company"], role=row["role"],
                contact=row["contact"], appending_since=to_time(row["appending_since"]),
            )
            for row in rows
        )  # fmt: skip

    def begin_append(self, key: str, now: datetime) -> None:
        """Note that an APPEND is about to be sent: from here on its outcome may be unknown."""
        with self._transaction():
            self._db.execute("UPDATE draft SET appending_since = ? WHERE key = ?", (to_text(now), key))
            self._move(key, State.APPENDING)

    def append_refused(self, key: str) -> None:
        """Note that the server certainly did not store the draft: it may be tried again at once."""
        with self._transaction():
            self._db.execute("UPDATE draft SET appending_since = NULL WHERE key = ?", (key,))
            self._move(key, State.PLANNED)

    def done(self, key: str, uid: int | None, now: datetime) -> None:
        """Note that the draft is on the server; its bytes are erased, from the file and its log."""
        with self._transaction():
            self._db.execute(
                "UPDATE draft SET message = NULL, appending_since = NULL, uid = ?, written = ?, outcome = ?"
                " WHERE key = ?",
                (uid, to_text(now), Outcome.WAITING, key),
            )
            self._move(key, State.DONE)
        self._shrink()

    def suppress(self, key: str, reason: str) -> None:
        """Note that no draft will be written after all, and erase one that was frozen."""
        with self._transaction():
            self._db.execute("DELETE FROM draft WHERE key = ?", (key,))
            self._move(key, State.SUPPRESSED, reason)
        self._shrink()

    def written_since(self, account: str, moment: datetime) -> int:
        """Count an account's drafts since a moment, those under way included."""
        row = self._one(
            "SELECT count(*) AS n FROM mail JOIN draft USING (key) WHERE account = ?"
            " AND (state IN (?, ?) OR state = ? AND written >= ?)",
            account, State.PLANNED, State.APPENDING, State.DONE, to_text(moment),
        )  # fmt: skip
        return int(row["n"]) if row else 0

    def drafted_for(self, recipient: str, role: str | None, since: datetime) -> bool:
        """Say whether a draft to this recipient about this role (none counts as one) was written since."""
        row = self._one(
            "SELECT 1 FROM mail JOIN draft USING (key) WHERE lower(recipient) = lower(?)"
            " AND lower(coalesce(role, '')) = lower(coalesce(?, '')) AND (state IN (?, ?) OR written >= ?)",
            recipient, role, State.PLANNED, State.APPENDING, to_text(since),
        )  # fmt: skip
        return row is not None

    # -- what became of it -----------------------------------------------------------------------

    def drafts(self, account: str | None = None) -> tuple[Written, ...]:
        """Give the drafts on the server, newest first, of one account or of all."""
        rows = self._all(
            "SELECT draft.*, mail.account FROM draft JOIN mail USING (key) WHERE mail.state = ?"
            " AND (? IS NULL OR mail.account = ?) AND written IS NOT NULL ORDER BY written DESC, key",
            State.DONE, account, account,
        )  # fmt: skip
        return tuple(to_written(row) for row in rows)

    def observe(self, key: str, outcome: Outcome, *, answered: bool) -> None:
        """Note what was seen of a draft."""
        with self._transaction():
            self._db.execute("UPDATE draft SET outcome = ?, answered = ? WHERE key = ?", (outcome, answered, key))

    # -- accounts and the daemon -----------------------------------------------------------------

    def account(self, identity: str, label: str) -> AccountStatus:
        """Give an account's status, a blank one before its first pass."""
        row = self._one("SELECT * FROM account WHERE identity = ?", identity)
        return to_account(row) if row else AccountStatus(identity=identity, label=label)

    def save_account(self, status: AccountStatus) -> None:
        """Store an account's status."""
        with self._transaction():
            self._db.execute(
                "INSERT OR REPLACE INTO account (identity, label, last_pass, error, error_since, parked_until,"
                " parked_secret, told) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (status.identity, status.label, to_text(status.last_pass), status.error, to_text(status.error_since),
                 to_text(status.parked_until), status.parked_secret, status.told),
            )  # fmt: skip

    def beat(self, heartbeat: Heartbeat) -> None:
        """Store a sign of life."""
        with self._transaction():
            self._db.execute(
                "INSERT OR REPLACE INTO heartbeat (one, started, beat, next_pass) VALUES (1, ?, ?, ?)",
                (to_text(heartbeat.started), to_text(heartbeat.beat), to_text(heartbeat.next_pass)),
            )

    def heartbeat(self) -> Heartbeat | None:
        """Give the last sign of life of the daemon."""
        row = self._one("SELECT * FROM heartbeat")
        started, beat = (to_time(row["started"]), to_time(row["beat"])) if row else (None, None)
        return Heartbeat(started, beat, to_time(row["next_pass"])) if row and started and beat else None

    # -- privacy ---------------------------------------------------------------------------------

    def forget(self, address: str) -> int:
        """Erase what the state holds of a correspondent, all but keys and outcomes; the number of drafts.

        A draft that is still under way keeps what it needs to get to the server.
        """
        rows = self._all(
            "SELECT key FROM draft JOIN mail USING (key) WHERE lower(recipient) = lower(?) AND state = ?",
            address, State.DONE,
        )  # fmt: skip
        keys = [(row["key"],) for row in rows]
        with self._transaction():
            self._db.executemany(
                "UPDATE draft SET recipient = NULL, company = NULL, role = NULL, contact = NULL, answers = ''"
                " WHERE key = ?",
                keys,
            )
            self._db.executemany(
                "UPDATE mail SET message_id = '', from_domain = '', probability = NULL, received = NULL WHERE key = ?",
                keys,
            )
        self._shrink()
        return len(keys)

    def prune(self, keep: timedelta, now: datetime) -> None:
        """Erase all but key and outcome of what is older than `keep`."""
        moment = to_text(now - keep)
        with self._transaction():
            self._db.execute(
                "UPDATE draft SET recipient = NULL, company = NULL, role = NULL, contact = NULL, answers = '',"
                " text_sha256 = NULL WHERE written < ?",
                (moment,),
            )
            self._db.execute(
                "UPDATE mail SET message_id = '', from_domain = '', probability = NULL, received = NULL"
                " WHERE changed < ?",
                (moment,),
            )

    def _move(self, key: str, state: State, reason: str | None = None) -> None:
        self._db.execute(
            "UPDATE mail SET state = ?, reason = coalesce(?, reason), changed = ? WHERE key = ?",
            (state, reason, to_text(datetime.now(UTC)), key),
        )
