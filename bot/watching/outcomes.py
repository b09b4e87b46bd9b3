"""What became of each draft: waiting, edited, sent or discarded, and whether the manager answered.

Observed once a pass and shown by `onradar status`; never acted upon, for the draft is the user's.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.errors import BadMessage
from bot.state.records import Outcome, Written
from bot.watching import evidence
from bot.watching.identity import text_digest
from bot.watching.work import Work

OPEN_MAX = 50  # drafts looked at in one pass
ANSWER_WITHIN = timedelta(days=60)  # how long an answer of the manager is looked for


def observe(work: Work) -> None:
    """Look where the drafts are that were still open, and store what is seen."""
    drafts = [draft for draft in work.store.drafts(work.identity) if _is_open(work, draft)]
    for draft in drafts[:OPEN_MAX]:
        outcome = draft.outcome
        if outcome in {Outcome.WAITING, Outcome.EDITED}:
            outcome = _outcome(work, draft)
        answered = outcome is Outcome.SENT and _is_answered(work, draft)
        if (outcome, answered) != (draft.outcome, draft.answered):
            work.store.observe(draft.key, outcome, answered=answered)


def _is_open(work: Work, draft: Written) -> bool:
    if draft.outcome in {Outcome.WAITING, Outcome.EDITED}:
        return True
    return draft.outcome is Outcome.SENT and not draft.answered and work.now - draft.written < ANSWER_WITHIN


def _outcome(work: Work, draft: Written) -> Outcome:
    """Find a draft by its own id, or, when a client saved it anew, by the mail that it answers."""
    folders = work.mailbox.folders()
    if uids := work.mailbox.find(folders.drafts, "Message-ID", draft.message_id):
        # A message never changes under its UID, so the same UID is the same text.
        return Outcome.WAITING if draft.uid in uids else _compare(work, draft, uids)
    if draft.answers and (uids := work.mailbox.find(folders.drafts, "In-Reply-To", draft.answers)):
        return _compare(work, draft, uids)
    if folders.sent and evidence.holds_answer(work, folders.sent, draft.answers, draft.message_id):
        return Outcome.SENT
    return Outcome.DISCARDED


def _compare(work: Work, draft: Written, uids: Sequence[int]) -> Outcome:
    heads = list(work.mailbox.fetch_heads(uids))
    for _, raw in work.mailbox.fetch_texts(heads):
        try:
            if text_digest(work.judge().parse(raw).text) == draft.text_sha256:
                return Outcome.WAITING
        except BadMessage:
            continue
    return Outcome.EDITED


def _is_answered(work: Work, draft: Written) -> bool:
    """Say whether a reply to what the user sent has come: a person's, that names the mail that we answered."""
    if not draft.answers:
        return False
    for name in work.account.mailboxes:
        uids = work.mailbox.find(name, "References", draft.answers)
        newer = (head for head in work.mailbox.fetch_heads(uids) if head.received > draft.written)
        if any(evidence.is_from_other_person(work, head) for head in newer):
            return True
    return False
