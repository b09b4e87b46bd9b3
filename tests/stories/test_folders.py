"""Drafts by another name, beside a decoy; told on servers of their own (issue 4, point 8)."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest

from bot.errors import FolderMissing
from tests.conftest import Server
from tests.servers.dovecot import Dovecot, Options
from tests.stories.letters import FINAL, MARTA
from tests.stories.mailbox import Mailbox
from tests.stories.servers import Real

SENT = ("Gesendet", "\\Sent")
NewPlace = Callable[..., Real]


@pytest.fixture
def new_place(new_dovecot: Callable[..., Dovecot], new_server: Callable[[Dovecot], Server]) -> NewPlace:
    """Start a server with folders of its own, and give an account with settings of its own there."""

    def start(*folders: tuple[str, str], **settings: Any) -> Real:
        server = new_server(new_dovecot(Options(folders)))
        server.account = replace(server.account, **settings)
        return Real(server)

    return start


@pytest.mark.parametrize(
    ("folders", "drafts", "decoy"),
    [
        ((("Entwürfe", "\\Drafts"), ("Drafts", ""), SENT), "Entwürfe", "Drafts"),
        ((("Brouillons", "\\Drafts"), ("Drafts", ""), SENT), "Brouillons", "Drafts"),
        ((("Entwürfe", ""), SENT), "Entwürfe", None),
        ((("Rascunhos", ""), SENT), "Rascunhos", None),
    ],
)
def test_the_draft_lies_where_the_users_own_drafts_do(
    folders: tuple[tuple[str, str], ...], drafts: str, decoy: str | None, new_place: NewPlace, stack: ExitStack
) -> None:
    place = new_place(*folders)
    mailbox = Mailbox(stack, place)
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    assert len(place.messages(drafts)) == 1
    if decoy:
        assert place.messages(decoy) == []


def test_a_configured_name_settles_what_no_attribute_tells(new_place: NewPlace, stack: ExitStack) -> None:
    place = new_place(("Entwürfe", ""), ("Drafts", ""), SENT, drafts="Entwürfe")
    mailbox = Mailbox(stack, place)
    mailbox.comes(MARTA, FINAL)
    mailbox.run()
    assert (len(place.messages("Entwürfe")), place.messages("Drafts")) == (1, [])


def test_without_a_drafts_folder_the_failure_is_loud_and_nothing_is_lost(new_place: NewPlace, stack: ExitStack) -> None:
    place = new_place(SENT)
    mailbox = Mailbox(stack, place)
    mailbox.comes(MARTA, FINAL)
    with pytest.raises(FolderMissing, match="Gesendet"):
        mailbox.run()
    place.create("Drafts")
    mailbox.run()
    assert len(mailbox.drafts) == 1
