"""What the mailbox itself knows: earlier mail with a correspondent, and whether a mail is answered already.

Searched on the server, headers first, a bounded number of mails; nothing of it is kept.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from bot.errors import BadMessage
from bot.facts import Facts
from bot.mail import Head, Letter, Mail, MessageRef, Raw
from bot.reading.subjects import bare_subject
from bot.replying.policy import Reason
from bot.state.records import Entry
from bot.watching.identity import DRAFT_ID_LENGTH, is_own
from bot.watching.work import Work

LETTERS_MAX = 12  # earlier mails read a rejection


def history(work: Work, mail: Mail, facts: Facts, before: datetime) -> tuple[Letter, ...]:
    """Give the newest earlier letters to and from this sender or firm, or naming it, oldest first."""
    judge = work.judge()
    whom, word = judge.correspondents(mail), judge.employer_word(facts)
    if not whom and not word:
        return ()
    found: list[tuple[datetime, Letter]] = []
    for folder in _searched(work):
        work.mailbox.examine(folder)
        uids = sorted(
            {uid for one in whom for uid in work.mailbox.uids_with(one, LETTERS_MAX)}
            | set(work.mailbox.uids_naming(word, LETTERS_MAX) if word else ())
        )
        heads = [head for head in work.mailbox.fetch_heads(uids[-LETTERS_MAX:]) if head.received < before]
        found += _letters(work, heads)
    newest = sorted(found, key=lambda pair: pair[0])[-LETTERS_MAX:]
    return tuple(letter for _, letter in newest if letter.mail.message_id != mail.message_id)


def _searched(work: Work) -> tuple[str, ...]:
    folders = work.mailbox.folders()
    named = (*work.account.mailboxes, folders.archive, folders.sent)
    return tuple(dict.fromkeys(name for name in named if name))


def _letters(work: Work, heads: Sequence[Head]) -> Iterator[tuple[datetime, Letter]]:
    for head, raw in work.mailbox.fetch_texts(heads):
        try:
            yield head.received, work.judge().letter(work.judge().parse(raw), work.owner)
        except BadMessage:
            continue


def locate(work: Work, entry: Entry) -> tuple[MessageRef, ...]:
    """Find a mail again: by its UID while UIDVALIDITY holds, else by its Message-ID wherever it was moved."""
    position = work.mailbox.examine(entry.ref.mailbox)
    if position.uidvalidity == entry.ref.uidvalidity and list(work.mailbox.fetch_heads([entry.ref.uid])):
        return (entry.ref,)
    if not entry.message_id:
        return ()
    folders = work.mailbox.folders()
    for name in dict.fromkeys((*work.account.mailboxes, folders.archive)):
        if name and (uids := work.mailbox.find(name, "Message-ID", entry.message_id)):
            validity = work.mailbox.examine(name).uidvalidity
            return tuple(MessageRef(name, validity, uid) for uid in uids)
    return ()


def answered(work: Work, message_id: str, draft_message_id: str) -> Reason | None:
    """Say whether the user has answered a mail or thrown an answer away: then no draft is written (again).

    The draft's own id finds one that an earlier state wrote; In-Reply-To finds the user's own.
    """
    folders = work.mailbox.folders()
    if work.mailbox.find(folders.drafts, "Message-ID", draft_message_id):
        return Reason.ALREADY_DRAFTED
    # Two mails can share a Message-ID: the draft that answers the other one is no answer to this one.
    others = {key[:DRAFT_ID_LENGTH] for key in work.store.keys_of(work.identity, message_id)}
    for folder, reason in (
        (folders.sent, Reason.ALREADY_ANSWERED),
        (folders.drafts, Reason.ALREADY_ANSWERED),
        (folders.trash, Reason.DISCARDED),
    ):
        if folder and holds_answer(work, folder, message_id, draft_message_id, others):
            return reason
    return None


def answered_unthreaded(work: Work, mail: Mail, received: datetime) -> bool:
    """Say whether Sent holds a later mail to this sender under the same subject that names no thread, as from a phone.

    One that is threaded elsewhere answers another mail.
    """
    sent = work.mailbox.folders().sent
    if sent is None:
        return False
    whom = dict.fromkeys(address.email for address in (*mail.senders, *mail.reply_to))
    work.mailbox.examine(sent)
    uids = sorted({uid for one in whom for uid in work.mailbox.uids_with(one, LETTERS_MAX)})
    for head in work.mailbox.fetch_heads(uids):
        answer = _header(work, head)
        if answer is None or head.received <= received or not _is_from_owner(work, answer):
            continue
        threaded = answer.in_reply_to or answer.references
        if not threaded and _matter(answer) == _matter(mail):
            return True
    return False


def holds_answer(work: Work, folder: str, message_id: str, draft_message_id: str, others: Collection[str] = ()) -> bool:
    """Say whether a folder holds the draft, or words of the owner's own that answer a mail; machines' don't count."""
    if work.mailbox.find(folder, "Message-ID", draft_message_id):
        return True
    if not message_id:
        return False
    for header in ("In-Reply-To", "References"):
        uids = work.mailbox.find(folder, header, message_id)
        if any(_is_own_answer(work, head, others) for head in work.mailbox.fetch_heads(uids)):
            return True
    return False


def is_from_other_person(work: Work, head: Head) -> bool:
    """Say whether somebody other than the owner wrote a mail, and no machine did."""
    mail = _header(work, head)
    if mail is None or mail.sender is None or _is_automatic(mail):
        return False
    return not is_own(mail.sender.email, work.owner)


def _is_own_answer(work: Work, head: Head, others: Collection[str]) -> bool:
    mail = _header(work, head)
    return mail is not None and _is_from_owner(work, mail) and mail.message_id[1:].partition("@")[0] not in others


def _is_from_owner(work: Work, mail: Mail) -> bool:
    """Say whether the owner's own hand sent a mail."""
    own = mail.sender is not None and is_own(mail.sender.email, work.owner)
    return own and not _is_automatic(mail)


def _is_automatic(mail: Mail) -> bool:
    return mail.automation.auto_submitted not in {"", "no"}


def _header(work: Work, head: Head) -> Mail | None:
    try:
        return work.judge().parse(Raw(head.header, ()))
    except BadMessage:
        return None


def _matter(mail: Mail) -> str:
    """Give what a subject says, however it is spaced and written."""
    return " ".join(bare_subject(mail.subject).split()).casefold()
