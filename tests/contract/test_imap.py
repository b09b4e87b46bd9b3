"""What only a server can show: folders, batches, refusals, IDLE, and servers that misbehave."""

import re
import threading
import time
from collections.abc import Callable

import pytest

from bot.errors import AppendRefused, ConfigError, FolderMissing, Unavailable
from bot.mail import TEXT_BYTES_MAX, RawPart
from bot.mailbox.credentials import secret_of
from bot.mailbox.session import connect
from bot.mailbox.wire import WireViolation
from tests.conftest import Server
from tests.contract import mails
from tests.servers.dovecot import Dovecot, Options
from tests.servers.recorder import Hiding, Replacing, Tampering

NewServer = Callable[..., Server]
NewDovecot = Callable[..., Dovecot]


class TestFolders:
    def test_the_attribute_wins_over_a_decoy_with_the_right_name(
        self, new_dovecot: NewDovecot, new_server: NewServer
    ) -> None:
        server = new_server(new_dovecot(Options(folders=(("Drafts", ""), ("Entwürfe", "\\Drafts")))))
        box = server.open()
        assert box.folders().drafts == "Entwürfe"
        box.append_draft(mails.draft())
        assert len(server.messages("Entwürfe")) == 1
        assert server.messages("Drafts") == []

    def test_a_configured_folder_wins_over_the_attribute(self, new_dovecot: NewDovecot, new_server: NewServer) -> None:
        server = new_server(new_dovecot(Options(folders=(("Mine", ""), ("Entwürfe", "\\Drafts")))))
        server.open(drafts="Mine").append_draft(mails.draft())
        assert len(server.messages("Mine")) == 1

    def test_without_attributes_the_names_count(self, new_dovecot: NewDovecot, new_server: NewServer) -> None:
        folders = (("Brouillons", ""), ("Envoyés", ""), ("Corbeille", ""))
        found = new_server(new_dovecot(Options(folders=folders))).open().folders()
        assert (found.drafts, found.sent, found.archive, found.trash) == ("Brouillons", "Envoyés", None, "Corbeille")

    def test_names_are_found_below_the_personal_namespace(self, new_dovecot: NewDovecot, new_server: NewServer) -> None:
        extra = "namespace inbox {\n  prefix = INBOX/\n}\n"
        server = new_server(new_dovecot(Options(folders=(("Borradores", ""),), extra=extra)))
        assert server.open().folders().drafts == "INBOX/Borradores"

    def test_none_at_all_is_told_with_the_folders_that_there_are(
        self, new_dovecot: NewDovecot, new_server: NewServer
    ) -> None:
        server = new_server(new_dovecot(Options(folders=(("Sent", "\\Sent"), ("Plans", "")))))
        with pytest.raises(FolderMissing, match=r'accounts\.home\.drafts: .*"Plans"'):
            server.open().folders()

    def test_a_configured_folder_that_is_missing_is_told(self, server: Server) -> None:
        with pytest.raises(FolderMissing, match=r'accounts\.home\.sent: there is no folder "Sennt".*"Sent"'):
            server.open(sent="Sennt").folders()

    def test_the_inbox_is_never_a_drafts_folder(self, server: Server) -> None:
        with pytest.raises(ConfigError, match=r'accounts\.home\.drafts: "INBOX" is watched'):
            server.open(drafts="inbox").append_draft(mails.draft())
        assert not server.said("APPEND")

    def test_folders_are_listed_once(self, server: Server) -> None:
        box = server.open()
        box.folders()
        box.append_draft(mails.draft())
        assert len(server.said("LIST")) == 1


class TestFetch:
    def test_heads_and_texts_of_many_messages_take_few_commands(self, server: Server) -> None:
        messages = [mails.plain(f"{number}@x.example") for number in range(450)]
        uids = server.dovecot.deliver_all(server.user, messages)
        box = server.open()
        box.examine("INBOX")
        heads = list(box.fetch_heads(uids))
        assert [head.ref.uid for head in heads] == uids
        assert len(server.said("UID FETCH")) == 3
        assert {head.ref.uid for head, raw in box.fetch_texts(heads) if raw.parts[0].body} == set(uids)
        assert len(server.said("UID FETCH")) == 3 + 5

    def test_a_batch_of_texts_fits_into_memory(self, server: Server) -> None:
        messages = [mails.plain(f"{number}@x.example", body=b"long words\r\n" * 20_000) for number in range(40)]
        uids = server.dovecot.deliver_all(server.user, messages)
        box = server.open()
        box.examine("INBOX")
        heads = list(box.fetch_heads(uids))
        texts = box.fetch_texts(heads)
        before = server.recorder.received
        next(texts)
        assert server.recorder.received - before < 9 * 1024 * 1024
        assert len(list(texts)) == 39

    def test_a_huge_attachment_is_never_downloaded(self, server: Server) -> None:
        uid = server.deliver(mails.nested(attachment=b"\x00" * 20_000_000))
        box = server.open()
        box.examine("INBOX")
        heads = list(box.fetch_heads([uid]))
        ((_, raw),) = box.fetch_texts(heads)
        assert heads[0].size > 20_000_000
        assert raw.parts[0].body == mails.PLAIN
        assert server.recorder.received < 20_000

    def test_a_huge_header_is_capped(self, server: Server) -> None:
        uid = server.deliver(mails.plain(further="X-Long: " + "\r\n ".join(["x" * 70] * 3000) + "\r\n"))
        box = server.open()
        box.examine("INBOX")
        (head,) = box.fetch_heads([uid])
        assert len(head.header) == 64 * 1024
        ((_, raw),) = box.fetch_texts([head])
        assert raw.parts[0].body == mails.PLAIN + b"\r\n"

    @pytest.mark.parametrize(
        ("was", "becomes"),
        [
            (b'BODYSTRUCTURE ("text"', b'BODYSTRUCTURE ("text'),
            (b'BODYSTRUCTURE ("text"', b"BODYSTRUCTURE (NIL"),
            (b"BODYSTRUCTURE (", b"BODYSTRUCTURE " + b"(" * 3000),
            (b'BODYSTRUCTURE ("text"', b'BODYSTRUCTURE ("text" ' + b'"x" ' * 100_000),
        ],
        ids=["unbalanced", "nonsense", "too deep", "too long"],
    )
    def test_a_structure_that_makes_no_sense_costs_nothing_but_itself(
        self, dovecot: Dovecot, new_server: NewServer, was: bytes, becomes: bytes
    ) -> None:
        tampering = Replacing(was, becomes)
        server = new_server(dovecot, tampering=tampering)
        first, plain, last = (
            server.deliver(mails.nested()),
            server.deliver(mails.plain()),
            server.deliver(mails.nested()),
        )
        box = server.open()
        box.examine("INBOX")
        heads = list(box.fetch_heads([first, plain, last]))
        assert tampering.fired
        assert [head.ref.uid for head in heads] == [first, plain, last]
        assert heads[1].structure is None
        assert b"Message-ID: <1@firm.example>" in heads[1].header
        raws = {head.ref.uid: raw for head, raw in box.fetch_texts(heads)}
        assert raws[plain].parts == (RawPart("", b"", mails.PLAIN + b"\r\n"),)
        assert raws[plain].header == heads[1].header
        if heads[0].structure is not None:
            assert raws[first].parts[0].body == mails.PLAIN

    def test_a_message_without_a_structure_is_read_from_its_first_octets(
        self, dovecot: Dovecot, new_server: NewServer
    ) -> None:
        server = new_server(dovecot, tampering=Hiding(b"BODYSTRUCTURE"))
        uid = server.deliver(mails.nested(attachment=b"\x00" * 1_000_000))
        box = server.open()
        box.examine("INBOX")
        heads = list(box.fetch_heads([uid]))
        ((_, raw),) = box.fetch_texts(heads)
        assert heads[0].structure is None
        assert raw.header == heads[0].header
        assert len(raw.header) + len(raw.parts[0].body) == TEXT_BYTES_MAX
        assert mails.PLAIN in raw.parts[0].body

    def test_nil_fields_and_an_absent_date_are_tolerated(self, dovecot: Dovecot, new_server: NewServer) -> None:
        class Sparse(Tampering):
            def to_client(self, octets: bytes) -> bytes:
                octets = re.sub(rb'INTERNALDATE "[^"]*"', b"INTERNALDATE NIL", octets)
                octets = re.sub(rb"RFC822\.SIZE \d+", b"RFC822.SIZE NIL", octets)
                return re.sub(rb"FLAGS \([^)]*\)", b"FLAGS NIL", octets)

        server = new_server(dovecot, tampering=Sparse())
        uid = server.deliver(mails.plain())
        box = server.open()
        box.examine("INBOX")
        (head,) = box.fetch_heads([uid])
        assert head.flags == frozenset()
        assert head.size == 0
        assert head.received.isoformat() == "2026-03-03T09:00:00+00:00"  # the mail's own Date

    def test_what_the_server_tells_of_other_messages_is_not_mixed_in(
        self, dovecot: Dovecot, new_server: NewServer
    ) -> None:
        # "2 FETCH" counts messages, not UIDs: here the message with UID 2 is asked for.
        lie = Replacing(b"* 2 FETCH (UID 2 ", b"* 2 FETCH (FLAGS (\\Deleted))\r\n* 2 FETCH (UID 2 ")
        server = new_server(dovecot, tampering=lie)
        uids = [server.deliver(mails.plain(f"{number}@x.example")) for number in range(2)]
        box = server.open()
        box.examine("INBOX")
        heads = list(box.fetch_heads(uids[1:]))
        assert lie.fired
        assert [(head.ref.uid, "\\Deleted" in head.flags) for head in heads] == [(2, False)]

    def test_a_server_that_withholds_a_message_is_not_believed_that_it_vanished(
        self, dovecot: Dovecot, new_server: NewServer
    ) -> None:
        class Withholding(Tampering):
            def to_client(self, octets: bytes) -> bytes:
                octets = octets.replace(b"OK Fetch completed", b"NO [UNAVAILABLE] Fetch failed")
                return octets.replace(b"* 2 FETCH (UID 2 ", b"* 2 FETCH (UID 99 ")

        server = new_server(dovecot, tampering=Withholding())
        uids = [server.deliver(mails.plain(f"{number}@x.example")) for number in range(2)]
        box = server.open()
        box.examine("INBOX")
        with pytest.raises(Unavailable, match=r"\[UNAVAILABLE\]"):
            list(box.fetch_heads(uids))

    def test_a_no_because_of_a_vanished_message_costs_only_that_one(
        self, dovecot: Dovecot, new_server: NewServer
    ) -> None:
        tampering = Replacing(b"OK Fetch completed", b"NO Some of the messages no longer exist")
        server = new_server(dovecot, tampering=tampering)
        uid = server.deliver(mails.plain())
        box = server.open()
        box.examine("INBOX")
        assert [head.ref.uid for head in box.fetch_heads([uid, uid + 1000])] == [uid]
        assert tampering.fired


class TestHostileServer:
    @pytest.mark.parametrize(
        "said",
        [
            b"* 1 FETCH (BODY[] {999999999}\r\n",
            b"* SEARCH " + b"1 " * 5_000_000,
            b"%%% what is this\r\n",
            b"* BYE going down\r\n",
        ],
        ids=["giant literal", "endless line", "garbage", "bye"],
    )
    def test_an_answer_beyond_all_bounds_ends_the_connection(
        self, dovecot: Dovecot, new_server: NewServer, said: bytes
    ) -> None:
        tampering = Replacing(b"* SEARCH", said)
        server = new_server(dovecot, tampering=tampering)
        server.deliver(mails.plain())
        box = server.open()
        box.examine("INBOX")
        started = time.monotonic()
        with pytest.raises(Unavailable):
            box.uids_after(0)
        assert tampering.fired
        assert time.monotonic() - started < 5
        box.close()

    def test_search_results_on_several_lines_are_all_taken(self, dovecot: Dovecot, new_server: NewServer) -> None:
        server = new_server(dovecot, tampering=Replacing(b"* SEARCH 1 ", b"* SEARCH 1\r\n* SEARCH\r\n* SEARCH "))
        uids = [server.deliver(mails.plain(f"{number}@x.example")) for number in range(3)]
        box = server.open()
        box.examine("INBOX")
        assert box.uids_after(0) == tuple(uids)


class FailingHeaderSearch(Tampering):
    """A server as Yahoo's: SEARCH HEADER is answered with NO [SERVERBUG], or finds nothing."""

    def __init__(self, *, refuse: bool) -> None:
        self._refuse = refuse
        self._searching = False
        self.fired = 0

    def to_server(self, octets: bytes) -> bytes:
        self._searching = b" HEADER " in octets
        return octets

    def to_client(self, octets: bytes) -> bytes:
        if self._searching and b"Search completed" in octets:
            self.fired += 1
            octets = re.sub(rb"\* SEARCH[^\r]*\r\n", b"* SEARCH\r\n", octets)
            if self._refuse:
                octets = octets.replace(b"OK Search completed", b"NO [SERVERBUG] SEARCH Server error")
        return octets


class TestDrafts:
    @pytest.mark.parametrize("refuse", [True, False], ids=["refused", "blind"])
    def test_a_draft_is_found_where_the_header_search_is_broken(
        self, dovecot: Dovecot, new_server: NewServer, refuse: bool
    ) -> None:
        tampering = FailingHeaderSearch(refuse=refuse)
        server = new_server(dovecot, tampering=tampering)
        box = server.open()
        uid = box.append_draft(mails.draft())
        box.append_draft(mails.draft("other@home.example", "other@firm.example"))
        assert box.find("Drafts", "Message-ID", "<0a1b2c@home.example>") == (uid,)
        assert box.find("Drafts", "Message-ID", "<absent@home.example>") == ()
        assert tampering.fired == 2

    def test_an_id_beyond_ascii_is_looked_for_in_the_headers(self, server: Server) -> None:
        box = server.open()
        box.append_draft(mails.draft())
        assert box.find("Drafts", "In-Reply-To", "<größe@firm.example>") == ()
        assert not [said for said in server.said("UID SEARCH") if b"HEADER" in said]

    def test_a_full_mailbox_refuses_the_draft_in_the_servers_words(
        self, new_dovecot: NewDovecot, new_server: NewServer
    ) -> None:
        extra = (
            "mail_plugins = quota\nprotocol imap {\n  mail_plugins = $mail_plugins imap_quota\n}\n"
            "plugin {\n  quota = count:User quota\n  quota_vsizes = yes\n  quota_rule = *:storage=1K\n}\n"
        )
        server = new_server(new_dovecot(Options(extra=extra)))
        box = server.open()
        with pytest.raises(AppendRefused, match=r"\[OVERQUOTA\]"):
            box.append_draft(mails.draft() + b"x" * 5000)
        assert server.messages("Drafts") == []
        box.examine("INBOX")

    def test_a_renamed_drafts_folder_is_found_at_the_next_try(
        self, new_dovecot: NewDovecot, new_server: NewServer
    ) -> None:
        server = new_server(new_dovecot(Options(folders=())))
        server.dovecot.create(server.user, "Drafts")
        box = server.open()
        box.folders()
        server.dovecot.delete_mailbox(server.user, "Drafts")
        server.dovecot.create(server.user, "Rascunhos")
        with pytest.raises(AppendRefused, match="TRYCREATE"):
            box.append_draft(mails.draft())
        box.append_draft(mails.draft())
        assert len(server.messages("Rascunhos")) == 1

    def test_an_append_without_appenduid_is_fine(self, dovecot: Dovecot, new_server: NewServer) -> None:
        server = new_server(dovecot, tampering=Replacing(b"[APPENDUID", b"[X-UNKNOWN"))
        assert server.open().append_draft(mails.draft()) is None
        assert len(server.messages("Drafts")) == 1

    def test_a_bad_answer_to_append_is_a_refusal_too(self, dovecot: Dovecot, new_server: NewServer) -> None:
        server = new_server(dovecot, tampering=Replacing(b"OK [APPENDUID", b"BAD [APPENDUID"))
        with pytest.raises(AppendRefused):
            server.open().append_draft(mails.draft())

    def test_an_answer_that_never_comes_leaves_it_open(self, dovecot: Dovecot, new_server: NewServer) -> None:
        class Cutting(Tampering):
            def to_client(self, octets: bytes) -> bytes:
                if b"[APPENDUID" in octets:
                    raise ConnectionAbortedError
                return octets

        server = new_server(dovecot, tampering=Cutting())
        box = server.open()
        with pytest.raises(Unavailable):
            box.append_draft(mails.draft())
        assert len(server.messages("Drafts")) == 1


class TestWait:
    def test_a_stop_ends_the_wait_within_a_second(self, server: Server) -> None:
        stop = threading.Event()
        box = server.open(stop=stop)
        box.examine("INBOX")
        threading.Timer(0.2, stop.set).start()
        started = time.monotonic()
        assert not box.wait(60)
        assert time.monotonic() - started < 1.4
        box.close()
        server.recorder.settle()
        assert [command.verb for command in server.recorder.commands][-3:] == ["IDLE", "DONE", "LOGOUT"]

    def test_a_server_that_goes_away_is_noticed(self, new_dovecot: NewDovecot, new_server: NewServer) -> None:
        dovecot = new_dovecot()
        box = new_server(dovecot).open()
        box.examine("INBOX")
        threading.Timer(0.3, dovecot.stop).start()
        started = time.monotonic()
        with pytest.raises(Unavailable):
            box.wait(60)
        assert time.monotonic() - started < 15
        time.sleep(0.1)

    def test_news_in_the_same_breath_as_the_invitation_is_heard(self, dovecot: Dovecot, new_server: NewServer) -> None:
        server = new_server(dovecot, tampering=Replacing(b"+ idling\r\n", b"+ idling\r\n* 1 EXISTS\r\n"))
        box = server.open()
        box.examine("INBOX")
        started = time.monotonic()
        assert box.wait(20)
        assert time.monotonic() - started < 2

    def test_a_link_that_dies_in_the_middle_of_a_line_doesnt_hold_up_a_stop(
        self, dovecot: Dovecot, new_server: NewServer
    ) -> None:
        server = new_server(dovecot, tampering=Replacing(b"+ idling\r\n", b"+ idling\r\n* 1 EXI"))
        stop = threading.Event()
        box = server.open(stop=stop)
        box.examine("INBOX")
        threading.Timer(0.5, stop.set).start()
        started = time.monotonic()
        with pytest.raises(Unavailable, match="did not answer in time"):
            box.wait(60)
        box.close()
        assert time.monotonic() - started < 0.5 + 5

    def test_half_a_line_is_no_news_and_no_error(self, dovecot: Dovecot, new_server: NewServer) -> None:
        class Halving(Tampering):
            """The first half of what is told during IDLE comes at once, the second with what comes next."""

            held = b""

            def to_client(self, octets: bytes) -> bytes:
                octets, self.held = self.held + octets, b""
                if octets.startswith(b"+ idling\r\n"):
                    octets, self.held = b"+ idling\r\n* 1 EXI", b"STS\r\n"
                return octets

        server = new_server(dovecot, tampering=Halving())
        box = server.open()
        box.examine("INBOX")
        started = time.monotonic()
        assert box.wait(0.5)  # heard behind DONE
        assert 0.5 <= time.monotonic() - started < 5

    def test_a_goodbye_during_idle_is_noticed(self, dovecot: Dovecot, new_server: NewServer) -> None:
        server = new_server(dovecot, tampering=Replacing(b"+ idling\r\n", b"+ idling\r\n* BYE idle for too long\r\n"))
        box = server.open()
        box.examine("INBOX")
        with pytest.raises(Unavailable, match="idle for too long"):
            box.wait(20)
        box.close()

    def test_an_idle_that_the_server_ends_by_itself_is_a_dead_one(
        self, dovecot: Dovecot, new_server: NewServer
    ) -> None:
        class Ending(Tampering):
            def to_server(self, octets: bytes) -> bytes:
                if octets.endswith(b" IDLE\r\n"):
                    self.tag = octets.split()[0]
                return octets

            def to_client(self, octets: bytes) -> bytes:
                return octets.replace(b"+ idling\r\n", b"+ idling\r\n" + getattr(self, "tag", b"") + b" OK enough\r\n")

        server = new_server(dovecot, tampering=Ending())
        box = server.open()
        box.examine("INBOX")
        with pytest.raises(Unavailable, match="ended IDLE"):
            box.wait(20)

    def test_without_idle_the_time_passes_and_the_caller_is_sent_to_look(
        self, dovecot: Dovecot, new_server: NewServer
    ) -> None:
        server = new_server(dovecot, tampering=Hiding(b"IDLE"))
        box = server.open()
        box.examine("INBOX")
        started = time.monotonic()
        assert box.wait(0.4)
        assert 0.4 <= time.monotonic() - started < 3
        assert server.said("NOOP") == [b""]
        assert not server.said("IDLE")

    def test_a_message_that_came_during_idle_is_there_at_once(self, server: Server) -> None:
        box = server.open()
        box.examine("INBOX")
        timer = threading.Timer(0.2, server.deliver, [mails.plain()])
        timer.start()
        assert box.wait(20)
        assert len(box.uids_after(0)) == 1
        timer.join()


def test_imapclient_itself_cannot_say_what_is_not_on_the_list(server: Server) -> None:
    uid = server.deliver(mails.plain())
    before = server.snapshot()
    client = connect(server.account, secret_of(server.account))
    server.stack.callback(client.hang_up)
    client.examine("INBOX")
    attempts: list[Callable[[], object]] = [
        lambda: client.select_folder("INBOX"),
        lambda: client.add_flags([uid], [rb"\Seen"]),
        lambda: client.set_flags([uid], [rb"\Deleted"]),
        lambda: client.delete_messages([uid]),
        lambda: client.fetch([uid], ["RFC822"]),
        lambda: client.fetch([uid], ["BODY[TEXT]"]),
        lambda: client.fetch([uid], ["BODY.PEEK[]"]),
        lambda: client.copy([uid], "Trash"),
        lambda: client.move([uid], "Trash"),
        client.expunge,
        lambda: client.create_folder("New"),
        lambda: client.rename_folder("Sent", "Gone"),
        lambda: client.delete_folder("Trash"),
        lambda: client.subscribe_folder("Trash"),
        lambda: client.append("INBOX", mails.draft(), [rb"\Draft"]),
        lambda: client.append("Drafts", mails.draft(), [rb"\Draft"]),
    ]
    for attempt in attempts:
        with pytest.raises(WireViolation):
            attempt()
    client.nudge()
    said = [command.verb for command in server.recorder.commands]
    assert said[said.index("EXAMINE") :] == ["EXAMINE", "NOOP"]
    assert server.snapshot() == before
