"""What a pass asks of the outside world: a signed-in mailbox to read from and to leave drafts in.

`bot.mailbox` fulfils this over IMAP, the tests' in-memory mailbox in a few lines; one contract test
class runs on both.
"""

import threading
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from bot.mail import Folders, Head, Position, Raw


class Mailbox(Protocol):
    """One signed-in connection; used by one thread only. UIDs are of the mailbox examined last."""

    def capabilities(self) -> frozenset[str]:
        """Say what the server offers to those who are signed in, in upper case."""

    def folders(self) -> Folders:
        """Find the folders with a role (cached); raises FolderMissing when no Drafts folder is found."""

    def examine(self, mailbox: str) -> Position:
        """Open a mailbox read-only and say where it stands; always asks the server anew."""

    def uids_after(self, uid: int) -> tuple[int, ...]:
        """UIDs above `uid`, ascending."""

    def uids_since(self, day: date) -> tuple[int, ...]:
        """UIDs of messages with an INTERNALDATE on `day` or later, ascending."""

    def uids_with(self, correspondent: str, limit: int) -> tuple[int, ...]:
        """UIDs of the newest `limit` messages from or to an address or a domain, ascending."""

    def uids_naming(self, word: str, limit: int) -> tuple[int, ...]:
        """UIDs of the newest `limit` messages whose From, To or Subject holds a word, ascending; not verified."""

    def fetch_heads(self, uids: Sequence[int]) -> Iterator[Head]:
        """Load heads in batches; vanished messages are left out."""

    def fetch_texts(self, heads: Sequence[Head]) -> Iterator[tuple[Head, Raw]]:
        """Load the chosen text parts of messages of the examined mailbox, batched, in any order."""

    def find(self, folder: str, header: str, message_id: str) -> tuple[int, ...]:
        """UIDs of the messages in `folder` whose header (Message-ID, In-Reply-To, References) holds the id.

        Each match is verified against the header itself, for SEARCH HEADER matches substrings, and a
        server whose header search fails is searched by reading its newest headers. Leaves `folder` examined.
        """

    def append_draft(self, message: bytes) -> int | None:
        r"""Store a draft with (\Draft \Seen) in the Drafts folder; its UID where the server tells it.

        Raises AppendRefused when the server certainly did not store it, Unavailable when nobody knows.
        """

    def wait(self, seconds: float, until: threading.Event | None = None) -> bool:
        """IDLE on the examined mailbox for at most so long; True when the server told of new mail.

        `until` ends the wait within a second. Raises Unavailable when the connection is found dead.
        """

    def close(self) -> None:
        """Log out if the link allows it within a moment; never raises."""
