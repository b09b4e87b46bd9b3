"""What the mailbox itself knows: earlier mail with a correspondent, and whether a mail is answered already.

Searched on the server, headers first, a bounded number of mails; nothing of it is kept.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.errors import BadMessage
from bot.mail import Head, Letter, Mail, MessageRef
from bot.replying.policy import Reason
from bot.state.records import Entry
from bot.watching.work import Work

LETTERS_MAX = 12  # earlier mails read a rejection


def history(work: Work, mail: Mail, before: datetime) -> tuple[Letter, ...]:
    """Give the newest earlier letters to and from this sender or firm, oldest first."""
    whom = work.judge().correspondents(mail)
    if not whom:
        return ()
    found: list[tuple[datetime, Letter]] = []
    for folder in _searched(work):
        work.mailbox.examine(folder)
        uids = sorted({uid for one in whom for uid in work.mailbox.uids_with(one, LETTERS_MAX)})
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
    if folders.sent and _holds(work, folders.sent, message_id, draft_message_id):
        return Reason.ALREADY_ANSWERED
    if message_id and work.mailbox.find(folders.drafts, "In-Reply-To", message_id):
        return Reason.ALREADY_ANSWERED
    if folders.trash and _holds(work, folders.trash, message_id, draft_message_id):
        return Reason.DISCARDED
    return None


def _holds(work: Work, folder: str, message_id: str, draft_message_id: str) -> bool:
    """Say whether a folder holds an answer to a mail, or the draft itself."""
    searched = [("Message-ID", draft_message_id)]
    if message_id:
        searched += [("In-Reply-To", message_id), ("References", message_id)]
    return any(work.mailbox.find(folder, header, one) for header, one in searched)
