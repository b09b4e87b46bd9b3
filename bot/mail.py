"""The values on the arrows: what a mail is at each step between the server and the draft.

Every type is frozen, holds plain values and knows no library. The order below is the order of the flow.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

TEXT_PARTS_MAX = 4
TEXT_BYTES_MAX = 256 * 1024
PART_DEPTH_MAX = 20
PART_COUNT_MAX = 200


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of an address header (RFC 5322 section 3.4).

    `name` is the decoded display name, "" when there is none; `email` is the address with its domain
    in lower case. Neither holds control characters.
    """

    name: str
    email: str

    @property
    def local(self) -> str:
        """The part before the last @."""
        return self.email.rpartition("@")[0]

    @property
    def domain(self) -> str:
        """The part after the last @."""
        return self.email.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders with a role, by their decoded names; None where the server has none that we know.

    `rivals` could be meant by `drafts` just as well; `how` says what `drafts` was found by.
    """

    drafts: str
    sent: str | None = None
    archive: str | None = None
    trash: str | None = None
    rivals: tuple[str, ...] = field(default=(), compare=False)
    how: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Position:
    """What EXAMINE tells of a mailbox: UIDVALIDITY, and UIDNEXT where the server gives one."""

    uidvalidity: int
    uidnext: int | None


@dataclass(frozen=True, slots=True)
class MessageRef:
    """Where a message stands: a cursor, never its identity."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Part:
    """A node of a message's MIME tree, from BODYSTRUCTURE (RFC 9051 section 7.5.2) or from a file.

    `path` is the IMAP section number ("1.2"; "1" for the only part of a plain message), "" for the
    top multipart. A message/rfc822 is a leaf: what is inside it is another mail.
    """

    path: str
    media_type: str
    children: tuple["Part", ...] = ()
    attachment: bool = False
    size: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """What one batched FETCH tells of a message before any text is loaded.

    `header` is capped; `structure` is None when the server's BODYSTRUCTURE makes no sense.
    `received` is INTERNALDATE in UTC, `size` is RFC822.SIZE in octets.
    """

    ref: MessageRef
    flags: frozenset[str]
    received: datetime
    size: int
    header: bytes
    structure: Part | None


@dataclass(frozen=True, slots=True)
class RawPart:
    """A text leaf as it travels: its MIME header and its still encoded body, both capped.

    `alternative` is the path of the multipart/alternative that it is one version of, None outside one.
    """

    path: str
    header: bytes
    body: bytes
    alternative: str | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """A message's header and the text parts chosen by `text_leaves`, plus the media types left aside."""

    header: bytes
    parts: tuple[RawPart, ...]
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Automation:
    """Header signs that a machine sent the mail, or sent it to many; values in lower case, "" if absent."""

    auto_submitted: str = ""
    auto_response_suppress: str = ""
    precedence: str = ""
    list_id: str = ""
    list_post: str = ""
    list_unsubscribe: str = ""
    empty_return_path: bool = False
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """A parsed message: decoded, unfolded, with control and bidi characters made harmless.

    Message-IDs keep their angle brackets. `text` is the mail's own inline text with quotes and
    signature still in it; `markup` is the HTML that it comes from, "" when it came from text/plain.
    """

    message_id: str = ""
    date: str = ""
    sent: datetime | None = None
    subject: str = ""
    senders: tuple[Address, ...] = ()
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    delivered_to: tuple[str, ...] = ()
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    automation: Automation = field(default_factory=Automation)
    text: str = ""
    markup: str = ""
    attachments: tuple[str, ...] = ()

    @property
    def sender(self) -> Address | None:
        """The one who wrote: the first From address."""
        return self.senders[0] if self.senders else None

    @property
    def ancestors(self) -> tuple[str, ...]:
        """Message-IDs of the thread above, oldest first (RFC 5322 section 3.6.4)."""
        return self.references or (self.in_reply_to if len(self.in_reply_to) == 1 else ())


@dataclass(frozen=True, slots=True)
class NewText:
    """A mail's text taken apart: what this sender wrote now, and what stands round it.

    `signature` is the closing block below the text (name, title, phone, footer); `quoted` is what
    was cut as quotation or forward; `forwarded` says that the cut part is a forward.
    """

    body: str
    signature: str = ""
    quoted: str = ""
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class Owner:
    """The reader: name, own addresses in lower case with the main one first, and the signature."""

    name: str
    addresses: tuple[str, ...]
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """An earlier mail of the mailbox that bears on the one being judged; `mine` when the owner wrote it."""

    mail: Mail
    text: NewText
    mine: bool


class Kind(StrEnum):
    """What a mail is; a closed set, named by the model."""

    REJECTION = "rejection"
    ACKNOWLEDGEMENT = "acknowledgement"
    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    OFFER = "offer"
    ON_HOLD = "on-hold"
    RECRUITER = "recruiter"
    ALERT = "alert"
    OTHER = "other"


class Verdict(StrEnum):
    """What the thresholds make of the probability."""

    REJECTION = "rejection"
    UNSURE = "unsure"
    OTHER = "other"
    UNPARSABLE = "unparsable"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that moved the verdict; a positive `weight` (log-odds) speaks for a rejection."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model says: the calibrated probability of a rejection, the kind, and why."""

    probability: float
    kind: Kind
    evidence: tuple[Evidence, ...] = ()


def text_leaves(structure: Part) -> tuple[tuple[Part, str | None], ...]:
    """Choose the parts that are the mail's own words, each with the multipart/alternative it belongs to.

    All inline text/plain and text/html leaves outside attachments and message/rfc822, at most
    TEXT_PARTS_MAX of them in at most TEXT_BYTES_MAX octets; the same choice for files and servers, so
    that both read the same mail. Hostile depth and breadth are cut at PART_DEPTH_MAX and PART_COUNT_MAX.
    """
    chosen: list[tuple[Part, str | None]] = []
    visited = 0
    stack: list[tuple[Part, str | None, int]] = [(structure, None, 0)]
    while stack and visited < PART_COUNT_MAX and len(chosen) < TEXT_PARTS_MAX:
        part, alternative, depth = stack.pop()
        visited += 1
        if part.children and depth < PART_DEPTH_MAX:
            inside = part.path or "0" if part.media_type == "multipart/alternative" else alternative
            stack.extend((child, inside, depth + 1) for child in reversed(part.children))
        elif part.media_type in {"text/plain", "text/html"} and not part.attachment:
            chosen.append((part, alternative))
    return tuple(chosen)


def other_leaves(structure: Part) -> tuple[str, ...]:
    """Media types of the leaves that `text_leaves` never chooses: attachments, pictures, attached mails."""
    found: list[str] = []
    stack = [structure]
    while stack and len(found) < PART_COUNT_MAX:
        part = stack.pop()
        stack.extend(reversed(part.children))
        if not part.children and (part.attachment or part.media_type not in {"text/plain", "text/html"}):
            found.append(part.media_type)
    return tuple(found)
