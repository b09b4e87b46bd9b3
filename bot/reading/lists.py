"""Mail through a discussion list, told by its header or by the tag that list managers put before a subject."""

import re

from bot.mail import Mail
from bot.reading.subjects import bare_subject

# ezmlm, Mailman and their kin take commands at the list's own name: birds-unsubscribe@, birds-request@.
_COMMAND_ADDRESS = re.compile(r"mailto:[^>@\s]{1,64}-(?:unsubscribe|leave|off|request)@")
_TAG = re.compile(r"\[[a-z][\w.+-]{2,30}\]\s", re.IGNORECASE)


def through_a_list(mail: Mail) -> bool:
    """Say whether a discussion list passed the mail on (RFC 2369 sections 3.2 and 3.4)."""
    signs = mail.automation
    return bool(signs.list_post or signs.precedence == "list" or _COMMAND_ADDRESS.search(signs.list_unsubscribe))


def tagged(subject: str) -> bool:
    """Say whether a subject begins with one word in square brackets, as a list's does and a firm's may."""
    return bool(_TAG.match(bare_subject(subject)))
