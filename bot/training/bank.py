"""The bank of stock sentences: plain letters put together from sentences with a role.

Real HR mail is dull: the same hundred sentences in ever new company. The bank holds them with what each
does (news, thanks, process, wish; condition, hold, forward, elsewhere, which are no bad news about the
reader's application), and this module writes short letters from them, the same ones at every training. The `-stock`
files pair usual openings with usual verdicts: without them plain letters are missed, for people who write
mails to learn from shun the plainest words.
Letters that share their decisive sentence's neighbourhood in the bank are one family.
"""

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot import resources
from bot.mail import Kind, Mail
from bot.reading.text import new_text
from bot.training.corpus import Row

SEED = 1_861
VOICE = "bank"
WEIGHT = 0.25  # a letter from the bank teaches less than a mail that somebody wrote
FAMILY_SIZE = 8  # neighbours in the bank are often variants of each other
COPIES = {"news": 2, "condition": 2, "hold": 2, "forward": 2, "elsewhere": 2}
KINDS = {
    "news": Kind.REJECTION,
    "condition": Kind.ACKNOWLEDGEMENT,
    "hold": Kind.ON_HOLD,
    "forward": Kind.INTERVIEW,
    "elsewhere": Kind.OTHER,
}
_GREETINGS = ("Dear Applicant,", "Hi {name},", "Dear {name},", "Hello {name},", "")
_NAMES = ("Sam", "Priya", "Ms Okafor", "Daniel", "Candidate", "Maria", "Wei", "Mr Novak")
_SUBJECTS = ("Your application", "Thank you for your interest", "Application update", "Update on your application", "")
_CLOSINGS = (
    "Best regards,\nThe Recruiting Team",
    "Kind regards,\nHuman Resources",
    "Sincerely,\nTalent Acquisition",
    "",
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the bank."""

    text: str
    role: str
    language: str


def folder() -> Path:
    """Say where the bank is."""
    return resources.path("models") / "bank"


def read() -> tuple[Sentence, ...]:
    """Read the bank in a fixed order."""
    lines = [line for file in sorted(folder().glob("*.jsonl")) for line in file.read_text("utf-8").splitlines()]
    entries = [json.loads(line) for line in lines if line.strip()]
    return tuple(Sentence(entry["text"], entry["role"], entry["language"]) for entry in entries)


def letters(sentences: Sequence[Sentence]) -> Iterator[Row]:
    """Write the letters: each decisive sentence a few times, in other company."""
    chance = random.Random(SEED)  # noqa: S311 - reproducible choice, no secret
    by_role: dict[tuple[str, str], list[str]] = defaultdict(list)
    for sentence in sentences:
        by_role[sentence.language, sentence.role].append(sentence.text)
    for (language, role), texts in sorted(by_role.items()):
        for number, text in enumerate(texts):
            for copy in range(COPIES.get(role, 0)):
                company = {name: by_role[language, name] for name in ("thanks", "process", "wish")}
                yield _letter(text, role, f"{language}-{role}-{number // FAMILY_SIZE}", copy, company, chance)


def _letter(  # noqa: PLR0913, PLR0917 - what a letter is made of
    text: str, role: str, family: str, copy: int, company: dict[str, list[str]], chance: random.Random
) -> Row:
    about_jobs = role != "elsewhere"
    parts = [text]
    if about_jobs and chance.random() < 0.6 and company["process"]:
        parts.insert(0, chance.choice(company["process"]))
    if about_jobs and chance.random() < 0.75 and company["thanks"]:
        parts.insert(0, chance.choice(company["thanks"]))
    if chance.random() < 0.6 and company["wish"]:
        parts.append(chance.choice(company["wish"]))
    framed = family.startswith("en-")  # greetings and closings are English
    greeting = chance.choice(_GREETINGS).format(name=chance.choice(_NAMES)) if framed else ""
    closing = chance.choice(_CLOSINGS) if framed else ""
    between = chance.choice((" ", "\n\n"))
    body = "\n\n".join(part for part in (greeting, between.join(parts), closing) if part)
    mail = Mail(subject=chance.choice(_SUBJECTS) if about_jobs and framed else "", text=body)
    return Row(
        source=f"bank:{family}:{copy}",
        family=f"bank/{family}",
        voice=VOICE,
        language=family.partition("-")[0],
        kind=KINDS[role],
        mail=mail,
        text=new_text(mail),
        news=(text,) if role == "news" else (),
        weight=WEIGHT,
    )
