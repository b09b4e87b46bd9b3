"""One pass over one account: finish what was interrupted, judge what is new, write what is due, observe."""

from collections.abc import Callable
from dataclasses import replace

from bot.state.records import AccountStatus
from bot.watching import drafting, outcomes
from bot.watching.scan import Scan
from bot.watching.work import Handled, Work


def run_pass(work: Work) -> tuple[Handled, ...]:
    """Do all that there is to do for one account now; what was handled.

    Raises Unavailable, AppendRefused, FolderMissing.
    """
    handled: list[Handled] = []
    work = replace(work, report=_both(work.report, handled.append))
    refusal = None if work.dry_run else drafting.finish(work)
    scan = Scan(work)
    for name in work.account.mailboxes:
        scan.mailbox(name)
    drafting.write_due(work, scan)
    if not work.dry_run:
        outcomes.observe(work)
        if refusal:
            raise refusal  # all else is done, and yet its owner is to hear of it
        work.store.save_account(AccountStatus(identity=work.identity, label=work.account.label, last_pass=work.now))
    return tuple(handled)


def _both(one: Callable[[Handled], None], other: Callable[[Handled], None]) -> Callable[[Handled], None]:
    def report(handled: Handled) -> None:
        one(handled)
        other(handled)

    return report
