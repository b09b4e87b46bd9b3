"""Who stands in where a test is about passes and not about reading: an owner, a judge without a model, plain mail."""

from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP

from bot.facts import Facts, SenderKind
from bot.mail import Kind, Letter, Mail, NewText, Owner, Prediction, Verdict
from bot.replying import policy
from bot.replying.policy import Answer, Reason
from bot.settings import Account
from bot.watching.identity import draft_message_id, reply_from
from bot.watching.judge import Draft, Judge, Judgement

ME = "noor@lindqvist.example"
OWNER = Owner("Noor Lindqvist", (ME,))
ACCOUNT = Account(label="home", host="imap.example.org", user=ME)


class Killed(BaseException):
    """The process died."""


class EverybodyRejects(Judge):
    """A judge to whom each mail from others is a rejection that deserves a draft; what it reads, it really parses."""

    def __init__(self) -> None:
        """Need no model."""

    def judge(
        self, mail: Mail, owner: Owner, history: tuple[Letter, ...] = (), flags: frozenset[str] = frozenset()
    ) -> Judgement:
        del history
        return Judgement(
            mail=mail,
            text=NewText(mail.text),
            prediction=Prediction(1.0, Kind.REJECTION),
            verdict=Verdict.REJECTION,
            facts=Facts(sender=SenderKind.HUMAN, language="en", recipient=mail.sender),
            decision=policy.refuse(mail, frozenset(owner.addresses), flags) or Answer("personal", Reason.PERSONAL),
        )

    def draft(self, judgement: Judgement, answer: Answer, owner: Owner, key: str, now: datetime) -> Draft:
        del answer
        message_id = draft_message_id(key, reply_from(judgement.mail, owner))
        written = mail(ME, "Re", message_id, now, judgement.mail.message_id)
        return Draft(message_id=message_id, message=written, text="Thank you.")


def mail(sender: str, subject: str, message_id: str, now: datetime, answers: str = "") -> bytes:
    """Give a mail to the owner."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"], message["Message-ID"] = sender, ME, subject, message_id
    message["Date"] = now
    if answers:
        message["In-Reply-To"] = answers
    message.set_content("We have chosen somebody else.")
    return message.as_bytes()
