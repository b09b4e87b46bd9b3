"""Mail for the system tests: five rejections that deserve an answer, and ordinary mail round them."""

import json
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from bot import resources

ANSWERABLE = (
    (
        "Ines Moreau <ines@atelier-nord.example>",
        "Re: Tuesday",
        "Dear Noor,\n\nthank you for coming in for the last round on Tuesday. After a long discussion the panel has "
        "chosen the other finalist for the Set Designer position at Atelier Nord. Your models impressed all of us, "
        "and I am sorry that I can't give you better news.\n\nWith warm regards,\nInes Moreau\n",
    ),
    (
        "Priya Raman <priya@tideway.example>",
        "Interaction Designer",
        "Hi Noor,\n\nthanks for talking with Daniel and me last week about the Interaction Designer position. We have "
        "decided not to take your application further, as we need somebody with more experience in banking. I am "
        "sorry to disappoint you.\n\nBest wishes\nPriya Raman\n",
    ),
    (
        "Henrik Dahl <henrik@ostra.example>",
        "Brand Designer",
        "Hello Noor,\n\nunfortunately the Brand Designer position has been cancelled: the board has frozen all hiring, "
        "so we will not be filling it. I enjoyed our interview and I am sorry.\n\nHenrik Dahl\n",
    ),
    (
        "Callum Reid <callum@reidpartners.example>",
        "Re: Packaging Designer",
        "Hi Noor,\n\nI heard back from the client today. They enjoyed meeting you, but unfortunately they have decided "
        "to go with another candidate who has more experience in packaging.\n\nCheers\nCallum Reid\n",
    ),
    (
        "Jonas Wirth <jonas@wirth.example>",
        "Your application",
        "Dear Ms Lindqvist,\n\nthank you for your application as catalogue designer. We have chosen another applicant "
        "and can't offer you the position. We wish you all the best for the future.\n\nBest regards\nJonas Wirth\n",
    ),
)


def message(sender: str, subject: str, text: str, to: str, number: int, **headers: str) -> bytes:
    """Write a mail as it arrives."""
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = format_datetime(datetime.now(UTC) - timedelta(hours=number % 40))
    mail["Message-ID"] = f"<mail{number}.{abs(hash(sender)) % 10**8}@{sender.rpartition('@')[2].rstrip('>')}>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def answerable(to: str) -> list[bytes]:
    """Give five rejections that deserve a draft."""
    return [message(sender, subject, text, to, number) for number, (sender, subject, text) in enumerate(ANSWERABLE)]


def ordinary(to: str, count: int) -> list[bytes]:
    """Give mail of the project's corpus that is no rejection, look-alikes among it."""
    plain: list[dict[str, str]] = []
    for name in ("en-jobmail", "en-lookalike", "en-ordinary"):
        lines = (resources.path("models") / "corpus" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        plain += [row for row in rows if "text" in row][: -(-count // 3)]
    return [
        message(
            row.get("sender") or "Somebody <mail@elsewhere.example>", row.get("subject", ""), row["text"], to, 100 + n
        )
        for n, row in enumerate(plain[:count])
    ]
