"""What one pass over one account works with, and what it reports."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.mail import MessageRef, Owner
from bot.replying.policy import Reason
from bot.settings import Account, Reply
from bot.state.records import Entry
from bot.state.store import Store
from bot.watching.ports import Mailbox

if TYPE_CHECKING:  # the judge is loaded only when there is mail to judge
    from bot.watching.judge import Judge, Judgement

WORTH_A_LOOK = frozenset({Reason.UNSURE, Reason.TEXT_IN_ATTACHMENT})  # mail that its owner had better read


class Result(StrEnum):
    """How a mail was handled."""

    DRAFTED = "drafted"
    WOULD_DRAFT = "would-draft"
    SKIPPED = "skipped"
    DEFERRED = "deferred"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled:
    """One line of the report. `judgement` is None for a mail that was settled before its text was read."""

    account: str
    ref: MessageRef
    key: str
    message_id: str
    result: Result
    reason: str
    judgement: "Judgement | None" = None
    draft_message_id: str | None = None
    draft: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One pass over one account: its mailbox, the memory, the judge; `now` is when the pass began.

    `since` looks back on demand, beyond the cursor and `max_age`; `dry_run` writes nothing anywhere.
    `siblings` are the addresses that belong to the other accounts alone.
    """

    account: Account
    owner: Owner
    mailbox: Mailbox
    store: Store
    judge: "Callable[[], Judge]"
    reply: Reply
    now: datetime
    report: Callable[[Handled], None]
    progress: Callable[[int, int], None] = lambda _done, _total: None
    since: datetime | None = None
    dry_run: bool = False
    siblings: frozenset[str] = frozenset()

    @property
    def identity(self) -> str:
        """The account as the state knows it."""
        return self.account.identity


def handled(work: Work, entry: Entry, result: Result) -> Handled:
    """Report an entry as it stands."""
    return Handled(
        account=work.account.label,
        ref=entry.ref,
        key=entry.key,
        message_id=entry.message_id,
        result=result,
        reason=entry.reason,
    )
