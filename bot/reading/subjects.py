"""Subjects without what programs put before them when one replies or forwards."""

import re

_PREFIX = re.compile(
    r"\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|ref|antw|antwort|rif|doorst|enc|r|i|res|odp|ynt|reply|回复|转发)\s*(?:\[\d{1,3}\])?\s*[:：]\s*",
    re.IGNORECASE,
)


def bare_subject(subject: str) -> str:
    """Take reply and forward prefixes off a subject."""
    text = subject[:400]
    for _ in range(8):
        found = _PREFIX.match(text)
        if not found or found.end() == 0:
            break
        text = text[found.end() :]
    return text.strip()
