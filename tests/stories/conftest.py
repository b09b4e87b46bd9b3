"""Stories are told on the in-memory mailbox, by the real judge."""

from collections.abc import Callable
from contextlib import ExitStack

import pytest

from tests.stories.mailbox import Mailbox


@pytest.fixture
def new_mailbox(stack: ExitStack) -> Callable[..., Mailbox]:
    """Begin a story with settings of its own."""
    return lambda **reply: Mailbox(stack, **reply)


@pytest.fixture
def mailbox(new_mailbox: Callable[..., Mailbox]) -> Mailbox:
    """A watched, empty mailbox."""
    return new_mailbox()
