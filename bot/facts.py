"""What is read of a rejection before it is answered: facts, each with the text that it comes from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from bot.mail import Address

T = TypeVar("T")


class Stage(StrEnum):
    """How far the application got, as far as the mail or the mailbox shows."""

    APPLICATION = "application"
    SCREEN = "screen"
    INTERVIEW = "interview"
    FINAL = "final"


class SenderKind(StrEnum):
    """What stands behind the reply address: a person, a relay that reaches one, or nobody."""

    HUMAN = "human"
    RELAY = "relay"
    NO_REPLY = "no-reply"


class Why(StrEnum):
    """The reason that the mail gives for its no."""

    FILLED = "filled"
    FROZEN = "frozen"
    INTERNAL = "internal"
    STRONGER = "stronger"


class Offer(StrEnum):
    """Something personal that a rejection offers its reader beside the job."""

    TALK = "talk"  # a coffee, a call, a visit
    INTRODUCTION = "introduction"
    REFERENCE = "reference"
    PAPERS = "papers"  # to show the CV to others
    WORK = "work"  # occasional work: freelance, supply, cover


class NextStep(StrEnum):
    """What comes next for the reader, as the mail itself says."""

    NOTICE = "notice"  # its writer will tell her when or if something opens, or keeps her in mind for it
    RETURN = "return"  # she is told to come back, at a time or after a condition
    ADVICE = "advice"  # she is told what would help her


class PointKind(StrEnum):
    """What a sentence offers, asks or promises its reader."""

    FAVOUR = "favour"  # a word put in for her elsewhere, a name to turn to
    MEETING = "meeting"  # a talk, a call, a visit, an event
    FEEDBACK = "feedback"  # more about the reasons
    RETURN = "return"  # how it may go on with this employer
    WORK = "work"  # other work, now or soon
    ADVICE = "advice"  # what to do, learn or try
    REQUEST = "request"  # something to send, bring, fetch or answer


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value and the text that it was read from: no slot of a draft is filled without one."""

    value: T
    source: str


@dataclass(frozen=True, slots=True)
class Point:
    """A sentence that a polite reply takes up: what it most likely is, and whether that is sure enough to be named."""

    kind: PointKind
    source: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Contact:
    """A person of the employer who has written to the reader, and how to greet her."""

    address: Address
    manager: Fact[str]
    greeting: Fact[str] | None
    informal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a reply may rely on; a fact that isn't certain is None, for no name beats a wrong name.

    `recipient` is the one address that a reply would go to and `sender` what stands behind it; `foreign` says that it
    has nothing to do with the sender, `automated` that a machine wrote. `greeting` is how the manager is addressed
    ("Maria", "Ms Keller", "Frau Keller"), `informal` that the mail says du or tu, `at_length` that a person took the
    time for a long one. `praised` is what the kind words are about, told by the reader ("my portfolio"). `next_steps`
    is what the mail says comes next, `offer` something personal that a polite reply takes up, `points` all that one
    would take up, sentence by sentence, `opening` the sentence that turns the no into an opportunity. `contact` is
    whom the mailbox knows behind a mail that nobody reads.
    """

    sender: SenderKind
    language: str
    recipient: Address | None = None
    foreign: bool = False
    automated: bool = False
    manager: Fact[str] | None = None
    greeting: Fact[str] | None = None
    informal: bool = False
    at_length: bool = False
    company: Fact[str] | None = None
    role: Fact[str] | None = None
    stage: Fact[Stage] | None = None
    kind_words: Fact[str] | None = None
    praised: Fact[str] | None = None
    why: Fact[Why] | None = None
    feedback_offered: Fact[bool] | None = None
    keep_in_touch: Fact[bool] | None = None
    next_steps: Fact[NextStep] | None = None
    offer: Fact[Offer] | None = None
    points: tuple[Point, ...] = ()
    opening: Fact[str] | None = None
    contact: Contact | None = None
