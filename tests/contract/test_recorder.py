"""The witness is only worth something if it would speak up: a client that does everything wrong."""

import imaplib
from collections.abc import Callable

from tests.conftest import Server
from tests.contract import mails
from tests.servers.dovecot import Dovecot
from tests.servers.mailserver import PASSWORD
from tests.servers.recorder import Command, forbidden

NewServer = Callable[..., Server]


def test_every_forbidden_command_is_recorded_and_named(
    dovecot: Dovecot,
    new_server: NewServer,
) -> None:
    server = new_server(dovecot, implicit_tls=False, audited=False)
    server.deliver(mails.plain())
    with imaplib.IMAP4("127.0.0.1", server.recorder.port, timeout=10) as client:
        client.login(server.user, PASSWORD)
        client.select("INBOX", readonly=True)
        client.append("Drafts", "(\\Draft \\Seen)", "", mails.draft())
        assert forbidden(server.recorder.commands) == []
        client.select("INBOX")
        client.uid("STORE", "1", "+FLAGS", "(\\Answered)")
        client.uid("FETCH", "1", "(BODY[TEXT])")
        client.fetch("1", "(RFC822)")
        client.append("Sent", "(\\Draft)", "", mails.draft())
        client.append("Drafts", "(\\Seen)", "", mails.draft())
        client.copy("1", "Trash")
        client.create("New")
        client.expunge()
    named = [fault.split(": ")[1].split(" b")[0] for fault in forbidden(server.recorder.commands)]
    assert named == ["SELECT", "UID STORE", "UID FETCH", "FETCH", "APPEND", "APPEND", "COPY", "CREATE", "EXPUNGE"]


def test_a_drafts_text_is_not_taken_for_a_command(dovecot: Dovecot, new_server: NewServer) -> None:
    server = new_server(dovecot)
    server.open().append_draft(mails.draft())
    (append,) = [command for command in server.recorder.commands if command.verb == "APPEND"]
    assert append.literals == [mails.draft()]
    assert b"STORE" in append.literals[0]
    assert "STORE" not in {command.verb for command in server.recorder.commands}


def test_close_without_examine_is_named() -> None:
    assert forbidden([Command(0, "CLOSE", b"", examined=False)]) == ["without EXAMINE: CLOSE b''"]
    assert forbidden([Command(0, "CLOSE", b"", examined=True)]) == []
