"""Whom to answer, and with what: one table, read from top to bottom, the first row that fits decides.

`TABLE` is the whole policy of a rejection that reached us as text; README shows it as it stands here.
`refuse` is what the header alone settles, before any text is loaded.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.facts import Facts, SenderKind, Stage, Why
from bot.mail import Mail, NewText, Verdict
from bot.settings import ApplicationOnly, NoReply, Reply


class Reason(StrEnum):
    """Why a draft is written, or why not; a closed set."""

    # A draft is written.
    FINAL_ROUND = "final-round"
    INTERVIEW = "interview"
    PERSONAL = "personal"
    REOPENING = "reopening"
    APPLICATION_THANKS = "application-thanks"
    # The mail is nothing to answer.
    NOT_A_REJECTION = "not-a-rejection"
    UNSURE = "unsure"
    UNPARSABLE = "unparsable"
    TEXT_IN_ATTACHMENT = "text-in-attachment"
    OWN_MAIL = "own-mail"
    BOUNCE = "bounce"
    AUTOMATIC_REPLY = "automatic-reply"
    MAILING_LIST = "mailing-list"
    FORWARD = "forward"
    TOO_OLD = "too-old"
    # A rejection that gets no draft.
    SEVERAL_SENDERS = "several-senders"
    NO_RECIPIENT = "no-recipient"
    FOREIGN_REPLY_TO = "foreign-reply-to"
    NO_REPLY_SENDER = "no-reply-sender"
    APPLICATION_ONLY = "application-only"
    OPENING = "opening"
    LANGUAGE = "language"
    # Known only beside the mailbox and the state.
    ALREADY_ANSWERED = "already-answered"
    ALREADY_DRAFTED = "already-drafted"
    OTHER_ACCOUNT = "other-account"
    DISCARDED = "discarded"
    RUN_CAP = "run-cap"
    DAY_CAP = "day-cap"
    GRACE = "grace"
    SET_ASIDE = "set-aside"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class Answer:
    """A draft is due, from this template; `rescue`: to the person whom the mailbox knows behind a no-reply mail."""

    template: str
    reason: Reason
    rescue: bool = False


@dataclass(frozen=True, slots=True)
class Skip:
    """No draft, with the reason."""

    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that the table looks at."""

    verdict: Verdict
    mail: Mail
    text: NewText
    facts: Facts
    settings: Reply
    languages: frozenset[str]

    @property
    def rescue(self) -> bool:
        """Whether a mail that nobody reads is answered to the person whom the mailbox knows."""
        unread = self.facts.sender is SenderKind.NO_REPLY
        return unread and self.settings.no_reply is NoReply.RESCUE and self.facts.contact is not None

    @property
    def stage(self) -> Stage:
        """The stage shown, the first one when nothing is."""
        return self.facts.stage.value if self.facts.stage else Stage.APPLICATION

    @property
    def why(self) -> Why | None:
        """The reason that the mail gives."""
        return self.facts.why.value if self.facts.why else None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: in words, as a test, and what follows."""

    when: str
    fits: Callable[[Case], bool]
    then: Answer | Skip


TABLE = (
    Row("the model is not sure", lambda c: c.verdict is Verdict.UNSURE, Skip(Reason.UNSURE)),
    Row("it is no rejection", lambda c: c.verdict is not Verdict.REJECTION, Skip(Reason.NOT_A_REJECTION)),
    Row("somebody forwards it", lambda c: c.text.forwarded, Skip(Reason.FORWARD)),
    Row("it has several From addresses", lambda c: len(c.mail.senders) > 1, Skip(Reason.SEVERAL_SENDERS)),
    Row("it has no address to answer to", lambda c: c.facts.recipient is None, Skip(Reason.NO_RECIPIENT)),
    Row("Reply-To leads to a stranger", lambda c: c.facts.foreign, Skip(Reason.FOREIGN_REPLY_TO)),
    Row("another opening is offered", lambda c: c.facts.opening is not None, Skip(Reason.OPENING)),
    Row(
        "nobody reads the reply, unless `no_reply` = rescue and a person of the firm has written to you",
        lambda c: c.facts.sender is SenderKind.NO_REPLY and not c.rescue,
        Skip(Reason.NO_REPLY_SENDER),
    ),
    Row(
        "a machine rejects an application, `application_only` = skip",
        lambda c: (
            c.facts.automated and c.stage is Stage.APPLICATION and c.settings.application_only is ApplicationOnly.SKIP
        ),
        Skip(Reason.APPLICATION_ONLY),
    ),
    Row("no template speaks its language", lambda c: c.facts.language not in c.languages, Skip(Reason.LANGUAGE)),
    Row(
        "a machine rejects an application, `application_only` = thank",
        lambda c: c.facts.automated and c.stage is Stage.APPLICATION,
        Answer("personal", Reason.APPLICATION_THANKS),
    ),
    Row(
        "the post is frozen or gone",
        lambda c: c.why is Why.FROZEN,
        Answer("reopening", Reason.REOPENING),
    ),
    Row("a last round was held", lambda c: c.stage is Stage.FINAL, Answer("final-round", Reason.FINAL_ROUND)),
    Row(
        "a call or an interview was held",
        lambda c: c.stage in {Stage.SCREEN, Stage.INTERVIEW},
        Answer("interview", Reason.INTERVIEW),
    ),
    Row("a person writes, no talk is known", lambda _: True, Answer("personal", Reason.PERSONAL)),
)

TEMPLATES = frozenset(row.then.template for row in TABLE if isinstance(row.then, Answer))


def decide(case: Case) -> Answer | Skip:
    """Give the first row's outcome that fits."""
    then = next(row.then for row in TABLE if row.fits(case))
    return replace(then, rescue=case.rescue) if isinstance(then, Answer) else then


def refuse(mail: Mail, own: frozenset[str], flags: frozenset[str] = frozenset()) -> Skip | None:
    """Say what the header alone settles: own mail, bounces, lists, mail that is answered already."""
    automation = mail.automation
    email = mail.sender.email.lower() if mail.sender else ""
    signs = (
        (Reason.OWN_MAIL, email in own),
        (Reason.BOUNCE, automation.content_type == "multipart/report"),
        (Reason.BOUNCE, email.partition("@")[0] in {"mailer-daemon", "postmaster"}),
        # RFC 3834 section 5: an answering machine, not a person and not an applicant-tracking system.
        (Reason.AUTOMATIC_REPLY, automation.auto_submitted.startswith("auto-replied")),
        (Reason.MAILING_LIST, bool(automation.list_id and automation.list_post)),
        (Reason.ALREADY_ANSWERED, "\\answered" in {flag.lower() for flag in flags}),
    )
    return next((Skip(reason) for reason, present in signs if present), None)


def too_old(seen: datetime, now: datetime, max_age: timedelta) -> bool:
    """Say whether a mail first seen then is too old to answer now."""
    return now - seen > max_age
