"""One pass over one account: finish what was interrupted, judge what is new, write what is due, observe."""

from bot.state.records import AccountStatus
from bot.watching import drafting, outcomes
from bot.watching.scan import Scan
from bot.watching.work import Work


def run_pass(work: Work) -> None:
    """Do all that there is to do for one account now; each mail is reported as it is handled.

    Raises Unavailable, AppendRefused, ConfigError.
    """
    refusal = None if work.dry_run else drafting.finish(work)
    scan = Scan(work)
    for name in work.account.mailboxes:
        scan.mailbox(name)
    trouble = drafting.write_due(work, scan) or refusal
    if not work.dry_run:
        outcomes.observe(work)
    if trouble:
        raise trouble  # all else is done, and yet its owner is to hear of it
    if not work.dry_run:
        work.store.save_account(AccountStatus(identity=work.identity, label=work.account.label, last_pass=work.now))
