"""Which mail of a mailbox a pass looks at, and how far its cursor may advance."""

from datetime import date, datetime, timedelta

from bot.mail import Position
from bot.state.records import Cursor
from bot.watching.work import Work

RESCAN_BEFORE = timedelta(days=3)  # how far before the last pass a changed UIDVALIDITY makes us look again


def new_uids(work: Work, position: Position, stored: Cursor | None) -> tuple[datetime | None, tuple[int, ...]]:
    """Give the examined mailbox's UIDs to look at, and the moment before which they don't count (SINCE knows days)."""
    mailbox = work.mailbox
    if work.since is not None:
        return work.since, mailbox.uids_since(_day_before(work.since))
    if stored is None:
        earliest = work.now - work.account.first_run
        return earliest, mailbox.uids_since(_day_before(earliest)) if work.account.first_run else ()
    if stored.uidvalidity != position.uidvalidity:
        status = work.store.account(work.identity, work.account.label)
        return None, mailbox.uids_since(_day_before((status.last_pass or work.now) - RESCAN_BEFORE))
    if position.uidnext is not None and position.uidnext <= stored.uid + 1:
        return None, ()
    return None, mailbox.uids_after(stored.uid)


def last_uid(work: Work, position: Position) -> int:
    """Give the UID of the examined mailbox's last message, 0 when there is none."""
    if position.uidnext is not None:
        return position.uidnext - 1
    return max(work.mailbox.uids_after(0), default=0)


def advanced(stored: Cursor | None, position: Position, uid: int) -> Cursor | None:
    """Advance the cursor only along an ordinary pass: a look back over dates jumps over other mail."""
    if stored is None or stored.uidvalidity != position.uidvalidity:
        return None
    return Cursor(position.uidvalidity, max(uid, stored.uid))


def _day_before(moment: datetime) -> date:
    """Give a day that is safe to ask SEARCH SINCE for, which goes by the server's own time zone."""
    return (moment - timedelta(days=1)).date()
