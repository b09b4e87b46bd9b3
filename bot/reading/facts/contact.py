"""The person behind a mail that nobody reads: somebody of the employer who wrote to the reader about it.

Never by guess: the mailbox must hold a letter that a named person sent to the owner, from an address
that can be answered, from the employer's own domain or about the employer by name.
"""

import re

from bot.facts import Contact, SenderKind
from bot.mail import Letter, Owner
from bot.reading import facts as reader
from bot.reading.clean import word_list
from bot.reading.facts.domains import registrable
from bot.reading.facts.phrases import fold

WORD_MIN = 4
_SUFFIXES = word_list("""
gmbh limited corp corporation company group holding holdings incorporated international
""")


def search_word(company: str) -> str | None:
    """Give the one word of an employer's name that is worth searching a mailbox for."""
    words = [word for word in re.findall(r"[A-Za-z0-9]+", company) if word.lower() not in _SUFFIXES]
    longest = max(words, key=len, default="")
    return longest if len(longest) >= WORD_MIN else None


def known_person(company: str, history: tuple[Letter, ...], owner: Owner) -> Contact | None:
    """Give the last person of the employer who wrote to the owner; None when there is none for certain."""
    for letter in reversed(history):
        if letter.mine or not _is_about(company, letter):
            continue
        facts = reader.extract(letter.mail, letter.text, owner)
        if facts.sender is SenderKind.HUMAN and facts.recipient and facts.manager and not facts.foreign:
            return Contact(facts.recipient, facts.manager, facts.greeting, facts.informal)
    return None


def _is_about(company: str, letter: Letter) -> bool:
    """Say whether a letter comes from the employer's domain or names the employer."""
    name = fold(company)
    domain = letter.mail.sender.domain if letter.mail.sender else ""
    label = re.sub(r"[^a-z0-9]", "", registrable(domain)[0])
    bare = re.sub(r"[^a-z0-9]", "", name)
    word = (search_word(company) or "").lower()
    if label and (label == bare or (len(word) >= WORD_MIN and word in label)):
        return True
    told = fold(f"{letter.mail.subject} {letter.text.body} {letter.text.signature}")
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", told) is not None
