"""The mailbox of `bot.watching.ports`, over IMAP: session, folders, fetch, drafts and idle joined in one object."""

import threading
from collections.abc import Iterator, Sequence
from datetime import date

from bot.errors import AppendRefused, FolderMissing, SignInRefused
from bot.mail import Folders, Head, Position, Raw
from bot.mailbox import drafts, fetch, folders, idle
from bot.mailbox.client import Client
from bot.mailbox.credentials import TokenSource, secret_of
from bot.mailbox.failures import Refused, throttled
from bot.mailbox.session import connect
from bot.settings import Account

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def open_mailbox(
    account: Account, *, stop: threading.Event | None = None, tokens: TokenSource | None = None
) -> "ImapMailbox":
    """Connect and sign in; `stop` ends a wait within a second, `tokens` gives the access token of an `oauth` account.

    Raises ConfigError, SignInRefused or Unavailable.
    """
    stop = stop or threading.Event()
    secret = secret_of(account, tokens)
    try:
        client = connect(account, secret, stop)
    except SignInRefused:
        fresh = secret_of(account, tokens) if account.token_command else secret
        if fresh == secret:
            raise
        client = connect(account, fresh, stop)  # the token had ended: its command gives another by now
    return ImapMailbox(client, account, stop)


class ImapMailbox:
    """One signed-in connection; for one thread."""

    def __init__(self, client: Client, account: Account, stop: threading.Event) -> None:
        self._client = client
        self._account = account
        self._stop = stop
        self._folders: Folders | None = None
        self._examined: tuple[str, int] | None = None

    def capabilities(self) -> frozenset[str]:
        """Say what the server offers to those who are signed in, in upper case."""
        return self._client.offered()

    def folders(self) -> Folders:
        """Find the folders with a role (cached); raises FolderMissing when no Drafts folder is found."""
        if self._folders is None:
            client, rows = self._client, self._client.rows()
            if not folders.marked(rows) and client.offers("SPECIAL-USE"):
                rows = client.rows(special_use=True)  # Cyrus gives the attributes only when asked
            prefix = client.personal_prefix() if not folders.marked(rows) and client.offers("NAMESPACE") else ""
            self._folders = folders.resolve(self._account, rows, prefix)
            client.allow_drafts(self._folders.drafts)
        return self._folders

    def examine(self, mailbox: str) -> Position:
        """Open a mailbox read-only and say where it stands; always asks the server anew."""
        self._examined = None
        try:
            opened = self._client.examine(mailbox)
        except Refused as refusal:
            if not throttled(refusal.text):
                self._complain_if_missing(mailbox)
            raise
        self._examined = mailbox, opened.uidvalidity
        return Position(opened.uidvalidity, opened.uidnext)

    def uids_after(self, uid: int) -> tuple[int, ...]:
        """UIDs above `uid`, ascending."""
        # "n:*" always holds the last message, even when its UID is below n.
        return tuple(found for found in self._client.uids("UID", f"{uid + 1}:*") if found > uid)

    def uids_since(self, day: date) -> tuple[int, ...]:
        """UIDs of messages with an INTERNALDATE on `day` or later, ascending."""
        return self._client.uids("SINCE", f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}")

    def uids_with(self, correspondent: str, limit: int) -> tuple[int, ...]:
        """UIDs of the newest `limit` messages from or to an address or a domain, ascending."""
        return drafts.correspondents(self._client, correspondent, limit)

    def uids_naming(self, word: str, limit: int) -> tuple[int, ...]:
        """UIDs of the newest `limit` messages whose From, To or Subject holds a word, ascending; not verified."""
        return drafts.naming(self._client, word, limit)

    def fetch_heads(self, uids: Sequence[int]) -> Iterator[Head]:
        """Load heads in batches; vanished messages are left out."""
        mailbox, uidvalidity = self._now()
        for head in fetch.heads(self._client, mailbox, uidvalidity, uids):
            yield head
            self._still(mailbox)

    def fetch_texts(self, heads: Sequence[Head]) -> Iterator[tuple[Head, Raw]]:
        """Load the chosen text parts of messages of the examined mailbox, batched, in any order."""
        mailbox, _ = self._now()
        for pair in fetch.texts(self._client, heads):
            yield pair
            self._still(mailbox)

    def find(self, folder: str, header: str, message_id: str) -> tuple[int, ...]:
        """UIDs of the messages in `folder` whose header holds the id; leaves `folder` examined."""
        self.examine(folder)
        known = self._folders.drafts if self._folders else None
        return drafts.find(self._client, header, message_id, thorough=folder == known)

    def append_draft(self, message: bytes) -> int | None:
        r"""Store a draft with (\Draft \Seen) in the Drafts folder; its UID where the server tells it."""
        try:
            return drafts.append(self._client, self.folders().drafts, message)
        except AppendRefused:
            self._folders = None  # the folder may have been renamed: look again next time
            raise

    def wait(self, seconds: float, until: threading.Event | None = None) -> bool:
        """IDLE on the examined mailbox for at most so long or until an event; True when the server told of mail."""
        return idle.wait(self._client, seconds, until or self._stop)

    def close(self) -> None:
        """Log out if the link allows it within a moment; never raises."""
        self._client.hang_up()

    def _now(self) -> tuple[str, int]:
        if self._examined is None:
            raise RuntimeError("fetching without an examined mailbox")
        return self._examined

    def _still(self, mailbox: str) -> None:
        if self._now()[0] != mailbox:
            raise RuntimeError(f"fetching from {mailbox}, which is no longer the examined mailbox")

    def _complain_if_missing(self, mailbox: str) -> None:
        """Raise FolderMissing when the server doesn't list a mailbox that it refused to open."""
        self._folders = None
        rows = self._client.rows()
        if folders.existing(rows, mailbox) is None:
            raise FolderMissing(
                f'accounts.{self._account.label}.mailboxes: there is no folder "{mailbox}";'
                f" the server lists: {folders.listed(rows)}."
            )
