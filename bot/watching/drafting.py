"""From a rejection that is due to one draft on the server, whatever is cut or killed on the way.

    deferred -> planned      the draft's bytes are frozen, so that every retry is the same draft
    planned  -> appending    committed before APPEND is sent: from here on its outcome may be unknown
    appending -> done        after the server's OK, or when a search finds the draft

Search before APPEND, always; after an APPEND of unknown outcome look in Trash and Sent as well and wait
out a grace period, for a server may store a literal after the connection died (docs/reliability.md).
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.errors import AppendRefused, ConfigError
from bot.replying import policy
from bot.replying.policy import Reason
from bot.state.records import Entry, Planned, State
from bot.watching import evidence
from bot.watching.identity import belongs_elsewhere, draft_message_id, reply_from, text_digest
from bot.watching.scan import Candidate, Scan
from bot.watching.work import Result, Work, handled

DAY = timedelta(hours=24)
RESCUE = "rescue"
REFUSALS_MAX = 3  # so many drafts refused one after the other: it is the mailbox that is full
SAME_ANSWER = timedelta(days=7)  # at most one draft for the same recipient and role in this time


def finish(work: Work) -> AppendRefused | None:
    """Bring the drafts of an interrupted pass to the server; the refusal of one that it does not take.

    A draft that the server never takes must not hold up the others. Raises when it takes none.
    """
    refusal, in_a_row = None, 0
    for planned in work.store.unfinished(work.identity):
        entry = work.store.entry(planned.key)
        if entry is None:
            continue
        try:
            _finish_one(work, entry, planned)
            in_a_row = 0
        except AppendRefused as error:
            refusal, in_a_row = error, in_a_row + 1
            if in_a_row >= REFUSALS_MAX:
                raise
    return refusal


def _finish_one(work: Work, entry: Entry, planned: Planned) -> None:
    if planned.appending_since is not None and _is_stored(work, planned):
        _report(work, entry, Result.DRAFTED, draft_message_id=planned.message_id)
    elif reason := evidence.answered(work, planned.answers, planned.message_id):
        _suppress(work, entry, reason, None)  # the user was faster, or works on our draft in a copy of it
    elif _append(work, planned):
        _report(work, entry, Result.DRAFTED, draft_message_id=planned.message_id)
    else:
        _report(work, entry, Result.DEFERRED, reason=Reason.GRACE)


def write_due(work: Work, scan: Scan) -> ConfigError | None:
    """Write a draft for each rejection that waits for one, up to the caps; the rest waits for the next pass.

    A template of the user's own that fails over one mail must not hold up the others: its error is given back.
    """
    trouble = None
    budget = work.reply.max_drafts_per_run
    left_today = work.reply.max_drafts_per_day - work.store.written_since(work.identity, work.now - DAY)
    for entry in _due(work, scan):
        candidate = scan.candidates.get(entry.key) or (None if work.dry_run else scan.judge_again(entry))
        if candidate is None:
            _suppress(work, entry, Reason.VANISHED, None)
        elif reason := _spoken_against(work, candidate):
            _suppress(work, entry, reason, candidate)
        elif budget <= 0 or left_today <= 0:
            reason = Reason.RUN_CAP if budget <= 0 else Reason.DAY_CAP
            _report(work, entry, Result.DEFERRED, reason=reason, judgement=candidate.judgement)
        else:
            try:
                _write(work, scan, candidate)
            except ConfigError as error:
                trouble = error
                continue
            budget, left_today = budget - 1, left_today - 1
    return trouble


def _due(work: Work, scan: Scan) -> list[Entry]:
    if not work.dry_run:
        return list(work.store.entries(work.identity, State.DEFERRED))
    found = [candidate.entry for candidate in scan.candidates.values()]
    return sorted(found, key=lambda entry: (-entry.rank, entry.ref.uid))


def _spoken_against(work: Work, candidate: Candidate) -> Reason | None:
    """Ask mailbox and state, right before the draft is written, whether it is still wanted."""
    entry, facts = candidate.entry, candidate.judgement.addressed
    if work.since is None and policy.too_old(entry.received or entry.first_seen, entry.first_seen, work.reply.max_age):
        return Reason.TOO_OLD
    if belongs_elsewhere(candidate.judgement.mail, work.owner, work.siblings):
        return Reason.OTHER_ACCOUNT
    role = facts.role.value if facts.role else None
    if facts.recipient and work.store.drafted_for(facts.recipient.email, role, work.now - SAME_ANSWER):
        return Reason.ALREADY_DRAFTED
    mail = candidate.judgement.mail
    draft_id = draft_message_id(entry.key, reply_from(mail, work.owner))
    if reason := evidence.answered(work, entry.message_id, draft_id):
        return reason
    unthreaded = entry.received is not None and evidence.answered_unthreaded(work, mail, entry.received)
    return Reason.ALREADY_ANSWERED if unthreaded else None


def _write(work: Work, scan: Scan, candidate: Candidate) -> None:
    entry, facts = candidate.entry, candidate.judgement.addressed
    draft = scan.guarded(
        entry.ref,
        lambda: work.judge().draft(candidate.judgement, candidate.answer, work.owner, entry.key, work.now),
    )
    if draft is None:
        if not work.dry_run:
            work.store.suppress(entry.key, Reason.SET_ASIDE)
        _report(work, entry, Result.FAILED, reason=Reason.SET_ASIDE)
        return
    if work.dry_run:
        _report(work, entry, Result.WOULD_DRAFT, judgement=candidate.judgement, draft=draft.text)
        return
    planned = Planned(
        key=entry.key,
        message_id=draft.message_id,
        answers=entry.message_id,
        recipient=facts.recipient.email if facts.recipient else "",
        message=draft.message,
        text_sha256=text_digest(draft.text),
        company=facts.company.value if facts.company else None,
        role=facts.role.value if facts.role else None,
        contact=RESCUE if candidate.answer.rescue else None,
    )
    work.store.plan(planned)
    if _append(work, planned):
        _report(
            work,
            entry,
            Result.DRAFTED,
            judgement=candidate.judgement,
            draft=draft.text,
            draft_message_id=draft.message_id,
        )


def _append(work: Work, planned: Planned) -> bool:
    """Bring a frozen draft to the server; False while the outcome of an earlier APPEND is still open."""
    if _is_stored(work, planned):
        return True
    if planned.appending_since is not None and work.now < planned.appending_since + work.reply.grace:
        if work.now < planned.appending_since:  # the clock was set back: the wait begins anew, lest it last
            work.store.begin_append(planned.key, work.now)
        return False
    work.store.begin_append(planned.key, work.now)
    try:
        uid = work.mailbox.append_draft(planned.message)
    except AppendRefused:
        work.store.append_refused(planned.key)
        raise
    work.store.done(planned.key, uid, work.now)
    return True


def _is_stored(work: Work, planned: Planned) -> bool:
    """Look for a draft where it belongs and, if it may have been stored before, where the user may have put it."""
    folders = work.mailbox.folders()
    places = [folders.drafts]
    if planned.appending_since is not None:
        places += [name for name in (folders.trash, folders.sent) if name]
    for place in places:
        if uids := work.mailbox.find(place, "Message-ID", planned.message_id):
            work.store.done(planned.key, uids[-1] if place == folders.drafts else None, work.now)
            return True
    return False


def _suppress(work: Work, entry: Entry, reason: Reason, candidate: Candidate | None) -> None:
    if not work.dry_run:
        work.store.suppress(entry.key, reason)
    _report(work, entry, Result.SKIPPED, reason=reason, judgement=candidate.judgement if candidate else None)


def _report(work: Work, entry: Entry, result: Result, **more: Any) -> None:
    work.report(replace(handled(work, entry, result), **more))
