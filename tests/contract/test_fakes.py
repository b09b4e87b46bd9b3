"""The switches of the fake that real servers have no like of."""

import pytest

from bot.errors import FolderMissing, Unavailable
from tests.contract import mails
from tests.fakes import FakeServer


def test_a_failure_before_takes_no_effect_and_one_after_does() -> None:
    server = FakeServer()
    box = server.open()
    server.fail("append_draft", Unavailable("cut"))
    server.fail("append_draft", Unavailable("answer lost"), after=True)
    with pytest.raises(Unavailable, match="cut"):
        box.append_draft(mails.draft("first@home.example"))
    with pytest.raises(Unavailable, match="answer lost"):
        box.append_draft(mails.draft("second@home.example"))
    assert [message for _, message in server.messages("Drafts")] == [mails.draft("second@home.example")]
    assert box.append_draft(mails.draft("third@home.example")) == 2


def test_connecting_can_fail_and_mail_outlives_connections() -> None:
    server = FakeServer()
    server.fail("open", Unavailable("down"), times=2)
    for _ in range(2):
        with pytest.raises(Unavailable):
            server.open()
    uid = server.deliver(mails.plain())
    box = server.open()
    box.examine("INBOX")
    assert box.uids_after(0) == (uid,)


def test_a_server_without_a_drafts_folder_says_so() -> None:
    with pytest.raises(FolderMissing, match="INBOX"):
        FakeServer(folders=None).open().folders()


def test_a_moved_message_keeps_its_octets_and_gets_a_new_uid() -> None:
    server = FakeServer()
    server.deliver(mails.plain("0@x.example"), "Archive")
    uid = server.deliver(mails.plain())
    assert server.move("INBOX", uid, "Archive") == 2
    assert server.messages("INBOX") == []
    assert server.messages("Archive")[1][1] == mails.plain()
