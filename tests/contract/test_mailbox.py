"""What every Mailbox does: held against the fake of the other tests and against a real Dovecot alike."""

import threading
import time
from contextlib import ExitStack
from datetime import UTC, date, datetime
from typing import Protocol

import pytest

from bot.errors import FolderMissing
from bot.mail import TEXT_BYTES_MAX, RawPart
from bot.mailbox.imap import open_mailbox
from bot.settings import Account
from bot.watching.ports import Mailbox
from tests.conftest import Server, require_unpacked
from tests.contract import mails
from tests.fakes import FakeServer
from tests.servers.dovecot import Authority
from tests.servers.faults import FOR_EVER, Answer
from tests.servers.mailserver import PASSWORD, MailServer
from tests.servers.recorder import Recorder, Tampering
from tests.servers.unpacked import Courier

Snapshot = tuple[tuple[int, frozenset[str], int], ...]


class Rig(Protocol):
    """A mailbox and what stands behind it."""

    @property
    def box(self) -> Mailbox: ...
    def folder(self, name: str) -> str: ...
    def deliver(
        self, message: bytes, mailbox: str = ..., flags: tuple[str, ...] = ..., received: datetime | None = ...
    ) -> int: ...
    def remove(self, mailbox: str, uid: int) -> None: ...
    def renumber(self) -> None: ...
    def messages(self, mailbox: str) -> list[tuple[frozenset[str], bytes]]: ...
    def snapshot(self, mailbox: str = ...) -> Snapshot: ...


class FakeRig:
    def __init__(self) -> None:
        self._server = FakeServer()
        self.box: Mailbox = self._server.open()
        self.deliver = self._server.deliver
        self.remove = self._server.remove
        self.renumber = self._server.renumber
        self.messages = self._server.messages
        self.snapshot = self._server.snapshot

    def folder(self, name: str) -> str:
        return name


class ServerRig:
    """A real server behind a recorder; folders go by the names that they have there."""

    def __init__(self, server: MailServer, user: str, box: Mailbox) -> None:
        self._server, self._user = server, user
        self.box: Mailbox = box

    def folder(self, name: str) -> str:
        return self._server.folder(name)

    def deliver(
        self,
        message: bytes,
        mailbox: str = "INBOX",
        flags: tuple[str, ...] = (),
        received: datetime | None = None,
    ) -> int:
        return self._server.deliver(self._user, message, self.folder(mailbox), flags, received)

    def remove(self, mailbox: str, uid: int) -> None:
        self._server.remove_message(self._user, mailbox, uid)

    def renumber(self) -> None:
        try:
            self._server.bump_uidvalidity(self._user)
        except NotImplementedError as error:
            pytest.skip(str(error))

    def messages(self, mailbox: str) -> list[tuple[frozenset[str], bytes]]:
        return self._server.messages(self._user, mailbox)

    def snapshot(self, mailbox: str = "INBOX") -> Snapshot:
        return self._server.snapshot(self._user, mailbox)


@pytest.fixture(params=["fake", "dovecot", "cyrus", "courier"])
def rig(request: pytest.FixtureRequest, authority: Authority, stack: ExitStack) -> Rig:
    if request.param == "fake":
        return FakeRig()
    habits: Tampering = Tampering()
    if request.param == "courier":
        require_unpacked()
        server: MailServer = Courier()
        stack.callback(server.remove)
        server.start()
        habits = Answer(b"OK welcome", "LOGIN", times=FOR_EVER)  # for it runs without its sign-in
    else:
        server = request.getfixturevalue(request.param)
    user = server.new_user()
    recorder = Recorder(server.port, authority.server_context(), tampering=habits)
    stack.callback(recorder.close)
    account = Account(
        label="home", host="localhost", port=recorder.port, user=user, password=PASSWORD, ca_file=authority.ca_file
    )
    box = open_mailbox(account)
    stack.callback(box.close)
    return ServerRig(server, user, box)


class TestMailbox:
    def test_what_the_server_offers_is_told_in_upper_case(self, rig: Rig) -> None:
        assert {"IMAP4REV1", "IDLE"} <= rig.box.capabilities()

    def test_folders_with_a_role_are_found(self, rig: Rig) -> None:
        folders = rig.box.folders()
        assert (folders.drafts, folders.sent, folders.trash) == tuple(map(rig.folder, ("Drafts", "Sent", "Trash")))

    def test_examine_tells_where_the_next_mail_will_stand(self, rig: Rig) -> None:
        first = rig.box.examine("INBOX")
        uid = rig.deliver(mails.plain())
        second = rig.box.examine("INBOX")
        assert first.uidnext in {uid, None}  # Courier doesn't tell
        assert second.uidnext in {uid + 1, None}
        assert first.uidvalidity == second.uidvalidity

    def test_a_change_of_uidvalidity_is_seen_at_the_next_examine(self, rig: Rig) -> None:
        rig.deliver(mails.plain())
        before = rig.box.examine("INBOX")
        rig.renumber()
        assert rig.box.examine("INBOX").uidvalidity != before.uidvalidity

    def test_a_missing_mailbox_is_told_with_those_that_exist(self, rig: Rig) -> None:
        with pytest.raises(FolderMissing, match=r'no folder "Nowhere".*Drafts"'):
            rig.box.examine("Nowhere")

    def test_uids_after_are_ascending_and_hold_only_newer_ones(self, rig: Rig) -> None:
        uids = [rig.deliver(mails.plain(f"{number}@x.example")) for number in range(3)]
        rig.box.examine("INBOX")
        assert rig.box.uids_after(0) == tuple(uids)
        assert rig.box.uids_after(uids[0]) == tuple(uids[1:])
        assert rig.box.uids_after(uids[-1]) == ()
        assert rig.box.uids_after(uids[-1] + 100) == ()

    def test_uids_after_in_an_empty_mailbox_are_none(self, rig: Rig) -> None:
        rig.box.examine("INBOX")
        assert rig.box.uids_after(0) == ()

    def test_uids_since_go_by_the_day_of_arrival(self, rig: Rig) -> None:
        rig.deliver(mails.plain("old@x.example"), received=datetime(2026, 3, 1, 12, tzinfo=UTC))
        young = rig.deliver(mails.plain("young@x.example"), received=datetime(2026, 3, 2, 12, tzinfo=UTC))
        rig.box.examine("INBOX")
        assert rig.box.uids_since(date(2026, 3, 2)) == (young,)

    def test_uids_with_an_address_are_those_from_it_and_to_it(self, rig: Rig) -> None:
        came = rig.deliver(mails.plain("1@x.example", sender="Jane <Jane@Firm.example>"))
        went = rig.deliver(mails.plain("2@x.example", sender="me@home.example", to="jane@firm.example, x@y.example"))
        rig.deliver(mails.plain("3@x.example", sender="mary-jane@firm.example"))
        rig.deliver(mails.plain("4@x.example", sender='"jane@firm.example" <evil@elsewhere.example>'))
        rig.box.examine("INBOX")
        assert rig.box.uids_with("jane@firm.example", 10) == (came, went)

    def test_uids_with_a_domain_hold_those_below_it_and_no_namesakes(self, rig: Rig) -> None:
        exact = rig.deliver(mails.plain("1@x.example", sender="jane@firm.example"))
        below = rig.deliver(mails.plain("2@x.example", sender="no-reply@mail.firm.example"))
        rig.deliver(mails.plain("3@x.example", sender="jane@thefirm.example"))
        rig.deliver(mails.plain("4@x.example", sender="jane@firm.example.org"))
        rig.box.examine("INBOX")
        assert rig.box.uids_with("firm.example", 10) == (exact, below)

    def test_uids_with_a_limit_are_the_newest(self, rig: Rig) -> None:
        uids = [rig.deliver(mails.plain(f"{number}@x.example")) for number in range(5)]
        rig.box.examine("INBOX")
        assert rig.box.uids_with("firm.example", 2) == tuple(uids[-2:])

    def test_uids_naming_a_word_hold_it_in_from_to_or_subject(self, rig: Rig) -> None:
        found = [
            rig.deliver(mails.plain("1@x.example", sender="Jane <jane@kestrelfoods.example>")),
            rig.deliver(mails.plain("2@x.example", sender="me@home.example", to="jane@kestrelfoods.example")),
            rig.deliver(mails.plain("3@x.example", sender="Kestrel Foods <no-reply@ats.example>")),
        ]
        rig.deliver(mails.plain("4@x.example", sender="jane@firm.example"))
        rig.box.examine("INBOX")
        assert rig.box.uids_naming("kestrel", 10) == tuple(found)
        assert rig.box.uids_naming("kestrel", 2) == tuple(found[1:])

    def test_a_head_tells_flags_arrival_size_header_and_structure(self, rig: Rig) -> None:
        message = mails.nested()
        received = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
        uid = rig.deliver(message, flags=("\\Seen", "\\Answered"), received=received)
        position = rig.box.examine("INBOX")
        (head,) = rig.box.fetch_heads([uid])
        assert (head.ref.mailbox, head.ref.uidvalidity, head.ref.uid) == ("INBOX", position.uidvalidity, uid)
        assert head.flags - {"\\Recent"} == {"\\Seen", "\\Answered"}
        assert head.received == received
        assert head.received.utcoffset() == UTC.utcoffset(None)
        assert head.size == len(message)
        assert head.header == message.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        assert head.structure is not None
        inner = head.structure.children
        assert [(part.path, part.media_type, part.attachment) for part in inner] == [
            ("1", "multipart/alternative", False),
            ("2", "text/plain", False),
            ("3", "message/rfc822", False),
            ("4", "text/plain", True),
            ("5", "application/pdf", True),
        ]
        assert [(part.path, part.media_type) for part in inner[0].children] == [
            ("1.1", "text/plain"),
            ("1.2", "text/html"),
        ]
        assert inner[0].children[0].size == len(mails.PLAIN)

    def test_heads_come_in_the_order_asked_for_without_the_vanished(self, rig: Rig) -> None:
        uids = [rig.deliver(mails.plain(f"{number}@x.example")) for number in range(3)]
        rig.box.examine("INBOX")
        rig.remove("INBOX", uids[1])
        rig.box.examine("INBOX")
        heads = list(rig.box.fetch_heads([uids[2], uids[1], uids[0], 9999]))
        assert [head.ref.uid for head in heads] == [uids[2], uids[0]]

    def test_the_texts_of_a_nested_mail_are_its_own_words_octet_by_octet(self, rig: Rig) -> None:
        uid = rig.deliver(mails.nested())
        rig.box.examine("INBOX")
        (head,) = rig.box.fetch_heads([uid])
        ((told, raw),) = rig.box.fetch_texts([head])
        assert told == head
        assert raw.header == head.header
        assert raw.parts == (
            RawPart("1.1", mails.PLAIN_HEADER, mails.PLAIN, "1"),
            RawPart("1.2", mails.HTML_HEADER, mails.HTML, "1"),
            RawPart("2", mails.NOTE_HEADER, mails.NOTE, None),
        )
        assert raw.attachments == ("message/rfc822", "text/plain", "application/pdf")

    def test_the_text_of_a_plain_mail_has_the_mails_own_header(self, rig: Rig) -> None:
        uid = rig.deliver(mails.plain())
        rig.box.examine("INBOX")
        (head,) = rig.box.fetch_heads([uid])
        ((_, raw),) = rig.box.fetch_texts([head])
        assert raw.parts == (RawPart("1", head.header, mails.PLAIN + b"\r\n", None),)

    def test_texts_end_at_the_cap(self, rig: Rig) -> None:
        uid = rig.deliver(mails.plain(body=b"more and more words\r\n" * 20_000))
        rig.box.examine("INBOX")
        ((_, raw),) = rig.box.fetch_texts(list(rig.box.fetch_heads([uid])))
        assert len(raw.parts[0].body) == TEXT_BYTES_MAX

    def test_texts_of_unlike_messages_all_come_without_the_vanished(self, rig: Rig) -> None:
        messages = [mails.plain(), mails.nested(), mails.plain("2@x.example"), mails.plain("3@x.example")]
        uids = [rig.deliver(message) for message in messages]
        rig.box.examine("INBOX")
        heads = list(rig.box.fetch_heads(uids))
        rig.remove("INBOX", uids[2])
        rig.box.examine("INBOX")
        found = {head.ref.uid: raw for head, raw in rig.box.fetch_texts(heads)}
        assert sorted(found) == [uids[0], uids[1], uids[3]]
        assert found[uids[1]].parts[1].body == mails.HTML

    def test_fetching_on_after_another_mailbox_was_examined_is_a_bug(self, rig: Rig) -> None:
        uids = [rig.deliver(mails.plain(f"{number}@x.example")) for number in range(2)]
        rig.box.examine("INBOX")
        heads = iter(rig.box.fetch_heads(uids))
        next(heads)
        rig.box.find(rig.folder("Drafts"), "Message-ID", "<x@x.example>")
        with pytest.raises(RuntimeError, match="no longer the examined mailbox"):
            next(heads)

    def test_a_draft_is_stored_as_given_with_its_two_flags(self, rig: Rig) -> None:
        uid = rig.box.append_draft(mails.draft())
        assert rig.messages(rig.folder("Drafts")) == [(frozenset({"\\Draft", "\\Seen"}), mails.draft())]
        rig.box.examine(rig.folder("Drafts"))
        assert rig.box.uids_after(0) == (uid,)

    @pytest.mark.parametrize(
        ("header", "message_id"),
        [
            ("Message-ID", "<0a1b2c@home.example>"),
            ("In-Reply-To", "<1@firm.example>"),
            ("References", "<0@firm.example>"),
            ("References", "<1@firm.example>"),
        ],
    )
    def test_a_draft_is_found_by_each_of_its_ids(self, rig: Rig, header: str, message_id: str) -> None:
        uid = rig.box.append_draft(mails.draft())
        rig.box.append_draft(mails.draft("other@home.example", "other@firm.example").replace(b"<0@", b"<another@"))
        assert rig.box.find(rig.folder("Drafts"), header, message_id) == (uid,)

    @pytest.mark.parametrize("message_id", ["<a1b2c@home.example>", "<0a1b2c@home.exampl>", "<1@firm.example>"])
    def test_a_part_of_an_id_or_the_id_in_another_header_is_no_match(self, rig: Rig, message_id: str) -> None:
        rig.box.append_draft(mails.draft())
        assert rig.box.find(rig.folder("Drafts"), "Message-ID", message_id) == ()

    def test_find_leaves_its_folder_examined(self, rig: Rig) -> None:
        rig.deliver(mails.plain())
        rig.box.append_draft(mails.draft())
        rig.box.examine("INBOX")
        (uid,) = rig.box.find(rig.folder("Drafts"), "Message-ID", "<0a1b2c@home.example>")
        (head,) = rig.box.fetch_heads([uid])
        assert head.ref.mailbox == rig.folder("Drafts")
        assert "\\Draft" in head.flags

    def test_reading_and_drafting_leave_the_inbox_as_it_was(self, rig: Rig) -> None:
        uids = [rig.deliver(mails.plain()), rig.deliver(mails.nested(), flags=("\\Flagged",))]
        before = rig.snapshot()
        rig.box.examine("INBOX")
        assert len(list(rig.box.fetch_texts(list(rig.box.fetch_heads(uids))))) == 2
        rig.box.uids_with("firm.example", 5)
        rig.box.append_draft(mails.draft())
        rig.box.find("INBOX", "Message-ID", "<1@firm.example>")
        rig.box.close()
        assert rig.snapshot() == before

    def test_wait_tells_of_mail_that_arrives_meanwhile(self, rig: Rig) -> None:
        rig.box.examine("INBOX")
        timer = threading.Timer(0.3, rig.deliver, [mails.plain()])
        timer.start()
        started = time.monotonic()
        assert rig.box.wait(20)
        assert time.monotonic() - started < 10
        timer.join()

    def test_wait_ends_in_time_when_nothing_arrives(self, rig: Rig) -> None:
        rig.box.examine("INBOX")
        started = time.monotonic()
        assert not rig.box.wait(0.4)
        assert 0.4 <= time.monotonic() - started < 5

    def test_a_closed_mailbox_can_be_closed_again(self, rig: Rig) -> None:
        rig.box.close()
        rig.box.close()


def test_the_fake_and_the_real_mailbox_give_the_same_heads_and_texts(server: Server) -> None:
    fake = FakeServer()
    received = datetime(2026, 3, 2, 12, tzinfo=UTC)
    messages = [mails.plain(), mails.nested(), mails.plain(body=b"x" * 300_000)]
    seen = []
    for deliver, box in ((fake.deliver, fake.open()), (server.deliver, server.open())):
        uids = [deliver(message, received=received) for message in messages]
        box.examine("INBOX")
        heads = list(box.fetch_heads(uids))
        raws = {head.ref.uid: raw for head, raw in box.fetch_texts(heads)}
        seen.append([(head.size, head.received, head.header, head.structure, raws[head.ref.uid]) for head in heads])
    assert seen[0] == seen[1]
