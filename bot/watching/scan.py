"""New mail to judged entries: heads in batches, refusals by header, texts, verdicts, one commit a batch.

A mail that deserves a draft becomes `deferred` here, in the transaction that advances the cursor, so
nothing is lost whatever happens next; `bot.watching.drafting` takes it from there.
"""

import hashlib
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from bot.errors import BadMessage, OnradarError
from bot.facts import SenderKind, Stage
from bot.mail import Head, Letter, Mail, MessageRef, Raw, Verdict
from bot.replying import policy
from bot.replying.policy import Answer, Reason
from bot.state.records import Cursor, Entry, State
from bot.state.store import ATTEMPTS_MAX
from bot.watching import arrivals, evidence
from bot.watching.identity import mail_key
from bot.watching.work import Result, Work, handled

if TYPE_CHECKING:  # the judge is loaded only when there is mail to judge
    from bot.watching.judge import Judgement

BATCH = 100
HISTORIES_MAX = 20  # mails a pass whose correspondence is looked up
CANDIDATES_MAX = 200  # judged rejections kept in memory; more are read again when it is their turn
SHORT_WORDS, FAINT = 60, 0.02  # a short personal mail with a faint suspicion is read with its history
_STAGE_RANK = {Stage.FINAL: 30, Stage.INTERVIEW: 20, Stage.SCREEN: 10, Stage.APPLICATION: 0}
_KNOWN_RANK = 100

log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rejection that deserves a draft, judged in this pass."""

    entry: Entry
    judgement: "Judgement"
    answer: Answer


@dataclass(frozen=True, slots=True)
class _Read:
    """A mail whose text was read, with its verdict."""

    head: Head
    mail: Mail
    judgement: "Judgement"


class Scan:
    """Goes through an account's mailboxes and gathers the candidates of this pass."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._failed: set[MessageRef] = set()
        self._histories = 0
        self.candidates: dict[str, Candidate] = {}

    def mailbox(self, name: str) -> None:
        """Judge the mail of one mailbox that is new, or was interrupted, and record what became of it."""
        work = self._work
        position = work.mailbox.examine(name)
        stored = work.store.cursor(work.identity, name)
        interrupted = work.store.interrupted(work.identity, name, position.uidvalidity)
        # Each interrupted mail goes alone: the one that kills us must not take its neighbours along.
        for uid, attempts in interrupted.items():
            ref = MessageRef(name, position.uidvalidity, uid)
            if attempts >= ATTEMPTS_MAX:
                self._set_aside(ref)
            else:
                self._batch([ref], None, None)
        earliest, found = arrivals.new_uids(work, position, stored)
        refs = [MessageRef(name, position.uidvalidity, uid) for uid in found if uid not in interrupted]
        for start in range(0, len(refs), BATCH):
            work.progress(start, len(refs))
            chunk = refs[start : start + BATCH]
            self._batch(chunk, earliest, arrivals.advanced(stored, position, chunk[-1].uid))
        if refs:
            work.progress(len(refs), len(refs))
        if not work.dry_run and (stored is None or stored.uidvalidity != position.uidvalidity):
            end = max([arrivals.last_uid(work, position), *(ref.uid for ref in refs)])
            work.store.record(work.identity, (), (), (name, Cursor(position.uidvalidity, end)))

    def judge_again(self, entry: Entry) -> Candidate | None:
        """Read a deferred mail once more, where it stands or where it was moved; None when it has gone."""
        work = self._work
        for ref in evidence.locate(work, entry):
            heads = list(work.mailbox.fetch_heads([ref.uid]))
            for read in list(self._texts(heads)):
                judged = self._with_history(read, entry.ref.mailbox)
                if isinstance(judged.judgement.decision, Answer) and self._key(judged.mail) == entry.key:
                    return Candidate(entry, judged.judgement, judged.judgement.decision)
        return None

    # -- one batch -------------------------------------------------------------------------------

    def _batch(self, refs: Sequence[MessageRef], earliest: datetime | None, cursor: Cursor | None) -> None:
        """Judge some mails of the examined mailbox and commit what became of them."""
        work = self._work
        self._failed.clear()
        if not work.dry_run:
            work.store.take_up(work.identity, refs)
        try:
            entries = self._entries(refs, earliest)
        except OnradarError:
            if not work.dry_run:
                work.store.put_back(work.identity, refs)  # the line failed, not the mail: no attempt of it
            raise
        if not work.dry_run:
            finished = [ref for ref in refs if ref not in self._failed]
            work.store.record(work.identity, entries, finished, (refs[0].mailbox, cursor) if cursor else None)

    def _entries(self, refs: Sequence[MessageRef], earliest: datetime | None) -> list[Entry]:
        heads = list(self._work.mailbox.fetch_heads([ref.uid for ref in refs]))
        heads = [head for head in heads if earliest is None or head.received >= earliest]
        entries: list[Entry] = []
        wanted = list(self._headers(heads, entries))
        for one in [self._with_history(read, refs[0].mailbox) for read in list(self._texts(wanted))]:
            entry = self.guarded(one.head.ref, lambda one=one: self._entry(one))  # type: ignore[misc]  # a lambda's default has no type
            if entry:
                entries.append(entry)
        return entries

    def _headers(self, heads: Sequence[Head], entries: list[Entry]) -> Iterator[Head]:
        """Settle by the header what can be settled; give the heads whose text is needed."""
        for head in heads:
            settled = self.guarded(head.ref, lambda head=head: self._by_header(head))  # type: ignore[misc]  # a lambda's default has no type
            if isinstance(settled, Entry):
                entries.append(settled)
            elif settled is False:
                yield head

    def _by_header(self, head: Head) -> Entry | bool:
        """Give the entry of a mail that needs no text, True for one that is known, False for all others."""
        work = self._work
        try:
            mail = work.judge().parse(Raw(head.header, ()))
        except BadMessage:
            return False
        if mail.message_id and work.store.state_of(self._key(mail)) is not None:
            return True
        reason: Reason | None = None
        refused = policy.refuse(mail, frozenset(work.owner.addresses), head.flags)
        if refused:
            reason = refused.reason
        elif work.since is None and policy.too_old(head.received, work.now, work.reply.max_age):
            reason = Reason.TOO_OLD
        if reason is None:
            return False
        entry = self._new_entry(head, mail, State.SEEN, reason)
        self._report(entry, Result.SKIPPED)
        return entry

    def _texts(self, heads: Sequence[Head]) -> Iterator[_Read]:
        for head, raw in self._work.mailbox.fetch_texts(heads):
            read = self.guarded(head.ref, lambda head=head, raw=raw: self._read(head, raw))  # type: ignore[misc]  # a lambda's default has no type
            if read:
                yield read

    def _read(self, head: Head, raw: Raw) -> _Read:
        work = self._work
        try:
            mail = work.judge().parse(raw)
        except BadMessage:
            log.warning("uid %d in %s can't be read as a mail", head.ref.uid, head.ref.mailbox)
            mail = Mail()
        return _Read(head, mail, work.judge().judge(mail, work.owner, flags=head.flags))

    def _with_history(self, read: _Read, name: str) -> _Read:
        """Judge again beside the earlier mail with this sender or firm, where that can matter."""
        work, judgement = self._work, read.judgement
        short = len(judgement.text.body.split()) < SHORT_WORDS
        faint = judgement.prediction.probability >= FAINT and judgement.facts.sender is SenderKind.HUMAN
        matters = judgement.verdict in {Verdict.REJECTION, Verdict.UNSURE} or (short and faint)
        if not matters or self._histories >= HISTORIES_MAX:
            return read
        self._histories += 1
        letters = self.guarded(
            read.head.ref, lambda: evidence.history(work, read.mail, judgement.facts, read.head.received)
        )
        work.mailbox.examine(name)
        if not letters:
            return read
        again = self.guarded(read.head.ref, lambda: self._judge_with(read, letters))
        return replace(read, judgement=again) if again else read

    def _judge_with(self, read: _Read, letters: tuple[Letter, ...]) -> "Judgement":
        return self._work.judge().judge(read.mail, self._work.owner, letters, read.head.flags)

    def _entry(self, read: _Read) -> Entry | None:
        """Turn a judged mail into its entry; one that deserves a draft becomes a candidate."""
        judgement = read.judgement
        if read.mail == Mail():
            entry = self._new_entry(read.head, read.mail, State.SEEN, Reason.UNPARSABLE)
            self._report(entry, Result.FAILED)
            return entry
        if not read.mail.message_id and self._work.store.state_of(self._key(read.mail)) is not None:
            return None
        decision = judgement.decision
        due = isinstance(decision, Answer)
        entry = replace(
            self._new_entry(read.head, read.mail, State.DEFERRED if due else State.SEEN, decision.reason),
            probability=judgement.prediction.probability,
            rank=_rank(judgement),
        )
        if isinstance(decision, Answer):
            if len(self.candidates) < CANDIDATES_MAX:
                self.candidates[entry.key] = Candidate(entry, judgement, decision)
        else:
            self._report(entry, Result.SKIPPED, judgement)
        return entry

    # -- what goes wrong -------------------------------------------------------------------------

    def guarded(self, ref: MessageRef, step: Callable[[], T]) -> T | None:
        """Take one step with one mail: a fault that it wakes in us is logged, and never stops the others."""
        if ref in self._failed:
            return None
        try:
            return step()
        except OnradarError:
            raise
        except Exception:
            log.exception("uid %d in %s could not be handled", ref.uid, ref.mailbox)
            self._failed.add(ref)
            return None

    def _set_aside(self, ref: MessageRef) -> None:
        """Give up on a mail after three attempts, and say so."""
        work = self._work
        name = f"{work.identity}|{ref.mailbox}|{ref.uidvalidity}|{ref.uid}"
        entry = Entry(
            key=hashlib.sha256(f"set aside|{name}".encode()).hexdigest(),
            ref=ref,
            message_id="",
            from_domain="",
            state=State.FAILED,
            reason=Reason.SET_ASIDE,
            first_seen=work.now,
        )
        if not work.dry_run:
            work.store.record(work.identity, [entry], [ref], None)
        self._report(entry, Result.FAILED)

    # -- values ----------------------------------------------------------------------------------

    def _key(self, mail: Mail) -> str:
        return mail_key(self._work.identity, mail)

    def _new_entry(self, head: Head, mail: Mail, state: State, reason: Reason) -> Entry:
        return Entry(
            key=self._key(mail),
            ref=head.ref,
            message_id=mail.message_id,
            from_domain=mail.sender.domain if mail.sender else "",
            state=state,
            reason=reason,
            first_seen=self._work.now,
            received=head.received,
        )

    def _report(self, entry: Entry, result: Result, judgement: "Judgement | None" = None) -> None:
        self._work.report(replace(handled(self._work, entry, result), judgement=judgement))


def _rank(judgement: "Judgement") -> int:
    """Order what waits for a draft: known correspondents and threads first, then by stage."""
    known = bool(judgement.mail.in_reply_to or judgement.mail.references)
    stage = judgement.facts.stage.value if judgement.facts.stage else Stage.APPLICATION
    return known * _KNOWN_RANK + _STAGE_RANK[stage]
