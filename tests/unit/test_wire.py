"""The allow-list, line by line: what may leave, what raises before a byte of it does."""

import pytest

from bot.errors import OnradarError
from bot.mailbox.wire import Gate, WireViolation, quoted, unquoted


def gate(*, protected: bool = True, drafts: bytes | None = b"Entw&APw-rfe") -> Gate:
    made = Gate()
    made.protected = protected
    made.drafts = drafts
    return made


@pytest.mark.parametrize(
    "line",
    [
        b"A1 CAPABILITY",
        b'A1 ID ("name" "onradar")',
        b"A1 ENABLE CONDSTORE",
        b"A1 STARTTLS",
        b'A1 LOGIN "me@firm.example" "pass \\"word\\\\"',
        b"A1 login me secret",
        b"A1 AUTHENTICATE XOAUTH2",
        b"A1 AUTHENTICATE PLAIN AGEAYg==",
        b'A1 LIST "" "*"',
        b'A1 LIST "" "*" RETURN (SPECIAL-USE)',
        b"A1 NAMESPACE",
        b'A1 EXAMINE "INBOX"',
        b"A1 EXAMINE Entw&APw-rfe",
        b'A1 STATUS "INBOX" (UIDNEXT UIDVALIDITY)',
        b"A1 UID FETCH 1,2,5:9 (UID FLAGS INTERNALDATE RFC822.SIZE BODYSTRUCTURE BODY.PEEK[HEADER]<0.65536>)",
        b"A1 UID FETCH 1 (UID BODY.PEEK[1.2.MIME]<0.8192> BODY.PEEK[1.2]<0.262144>)",
        b"A1 UID FETCH 1 (UID BODY.PEEK[]<0.262144>)",
        b"A1 UID FETCH 1 (BODY.PEEK[HEADER.FIELDS (IN-REPLY-TO REFERENCES)]<0.65536>)",
        b"A1 FETCH 1 (UID)",
        b'A1 UID SEARCH HEADER MESSAGE-ID "a@b.c"',
        b"A1 SEARCH ALL",
        b"A1 IDLE",
        b"A1 NOOP",
        b"A1 LOGOUT",
    ],
)
def test_a_line_on_the_list_leaves_as_it_is(line: bytes) -> None:
    assert gate().outgoing(line + b"\r\n") == line + b"\r\n"


@pytest.mark.parametrize(
    "line",
    [
        b'A1 SELECT "INBOX"',
        b"A1 UID STORE 1 +FLAGS (\\Seen)",
        b"A1 STORE 1 FLAGS ()",
        b'A1 UID COPY 1 "Trash"',
        b'A1 UID MOVE 1 "Trash"',
        b"A1 EXPUNGE",
        b"A1 UID EXPUNGE 1",
        b'A1 CREATE "Drafts"',
        b'A1 DELETE "Sent"',
        b'A1 RENAME "Sent" "Gone"',
        b'A1 SUBSCRIBE "Drafts"',
        b"A1 CHECK",
        b"A1 SETACL INBOX me lrs",
        b'A1 SETMETADATA "" (/private/comment "x")',
        b"A1 COMPRESS DEFLATE",
        b"A1 UNAUTHENTICATE",
        b"A1 XSEND",
        b"A1 AUTHENTICATE CRAM-MD5",
        b"A1 UID FETCH 1 (BODY[])",
        b"A1 UID FETCH 1 (UID BODY[HEADER]<0.65536>)",
        b"A1 UID FETCH 1 (BODY[1])",
        b"A1 UID FETCH 1 (RFC822)",
        b"A1 UID FETCH 1 (RFC822.TEXT)",
        b"A1 UID FETCH 1 (RFC822.HEADER)",
        b"A1 UID FETCH 1 (BINARY[1])",
        b"A1 UID FETCH 1 (BODY.PEEK[])",
        b"A1 UID FETCH 1 (BODY.PEEK[]<0.99999999>)",
        b"A1 UID FETCH 1 (BODY.PEEK[HEADER.FIELDS (TO)]<0.9> RFC822)",
        b"A1 UID FETCH 1 ALL",
        b"A1 UID FETCH 1 FULL",
        b"A1 FETCH 1 RFC822",
        b"A1 UID",
        b"A1 NOOP now",
        b"A1 LOGOUT NOOP",
        b"A1 CLOSE",
        b"A1 UNSELECT",
        b"A1 SEARCH SUBJECT {3}",
        b"A1 LOGIN me {6}",
        b"A1 NOOP\x00",
        b"A1 NOOP\nA2 EXPUNGE",
        b"A1 NOOP\rA2 EXPUNGE",
        b"DONE",
        b"",
        b"*",
    ],
)
def test_a_line_that_is_not_on_the_list_raises_and_nothing_leaves(line: bytes) -> None:
    with pytest.raises(WireViolation):
        gate().outgoing(line + b"\r\n")


def test_a_forbidden_line_takes_the_allowed_one_before_it_along() -> None:
    made = gate()
    with pytest.raises(WireViolation):
        made.outgoing(b"A1 NOOP\r\nA2 EXPUNGE\r\n")
    assert made.outgoing(b"A3 NOOP\r\n") == b"A3 NOOP\r\n"


def test_a_violation_is_a_bug_and_not_a_foreseen_error() -> None:
    assert not issubclass(WireViolation, OnradarError)


def test_a_line_is_held_back_until_it_is_whole() -> None:
    made = gate()
    assert made.outgoing(b"A1 UID SEARCH") == b""
    assert made.outgoing(b" ALL") == b""
    assert not made.ready
    assert made.outgoing(b"\r\n") == b"A1 UID SEARCH ALL\r\n"


def test_a_violation_never_repeats_a_credential() -> None:
    with pytest.raises(WireViolation) as error:
        gate(protected=False).outgoing(b'A1 LOGIN "me" "canary-secret"\r\n')
    assert "canary" not in str(error.value)
    with pytest.raises(WireViolation) as error:
        gate().outgoing(b'A1 LOGIN "me" "canary-secret" extra\r\n')
    assert "canary" not in str(error.value)


@pytest.mark.parametrize("line", [b"A1 LOGIN me secret", b"A1 AUTHENTICATE PLAIN"])
def test_a_credential_before_tls_is_a_violation(line: bytes) -> None:
    with pytest.raises(WireViolation, match="before TLS"):
        gate(protected=False).outgoing(line + b"\r\n")


def append(folder: bytes = b'"Entw&APw-rfe"', flags: bytes = rb"(\Draft \Seen)", size: bytes = b"{5}") -> bytes:
    return b"A1 APPEND " + folder + b" " + flags + b" " + size + b"\r\n"


def test_a_drafts_text_is_never_taken_for_a_command() -> None:
    made = gate()
    text = b"A2 EXPUNGE\r\nA3 DELETE INBOX\r\n"
    line = append(size=b"{%d}" % len(text))
    assert made.outgoing(line) == line
    made.incoming(b"+ OK\r\n")
    assert made.outgoing(text[:7]) == text[:7]
    assert made.outgoing(text[7:]) == text[7:]
    assert made.outgoing(b"\r\n") == b"\r\n"
    assert made.outgoing(b"A2 NOOP\r\n") == b"A2 NOOP\r\n"


def test_what_follows_a_drafts_text_is_a_command_again() -> None:
    made = gate()
    made.outgoing(append())
    made.incoming(b"+ OK\r\n")
    with pytest.raises(WireViolation):
        made.outgoing(b"12345\r\nA2 EXPUNGE\r\n")


def test_a_second_message_in_one_append_is_a_violation() -> None:
    made = gate()
    made.outgoing(append())
    made.incoming(b"+ OK\r\n")
    with pytest.raises(WireViolation, match="after a draft"):
        made.outgoing(rb"12345 (\Draft) {5}" + b"\r\n")


def test_a_literal_without_the_servers_invitation_is_a_violation() -> None:
    made = gate()
    made.outgoing(append())
    with pytest.raises(WireViolation):
        made.outgoing(b"12345")


def test_a_literal_that_needs_no_invitation_goes_at_once() -> None:
    assert gate().outgoing(append(size=b"{5+}") + b"12345\r\n").endswith(b"12345\r\n")


def test_after_a_refused_append_comes_a_command_again() -> None:
    made = gate()
    made.outgoing(append())
    made.incoming(b"A1 NO [OVERQUOTA] full\r\n")
    with pytest.raises(WireViolation):
        made.outgoing(b"A2 EXPUNGE\r\n")
    assert made.outgoing(b"A3 NOOP\r\n") == b"A3 NOOP\r\n"


@pytest.mark.parametrize(
    "line",
    [
        append(folder=b'"INBOX"'),
        append(folder=b'"Sent"'),
        append(folder=b'"Entw&APw-rfe/below"'),
        append(flags=b"()"),
        append(flags=rb"(\Seen)"),
        append(flags=rb"(\Draft \Deleted)"),
        append(flags=rb"(\Draft $Label1)"),
        append(flags=rb'(\Draft \Seen) "17-Jul-1996 02:44:25 -0700"'),
        b'A1 APPEND "Entw&APw-rfe" {5}\r\n',
        append(size=b"~{5}"),
    ],
)
def test_append_goes_to_the_drafts_folder_with_a_drafts_flags_only(line: bytes) -> None:
    with pytest.raises(WireViolation):
        gate().outgoing(line)


@pytest.mark.parametrize("drafts", [None, b"INBOX", b"inbox"])
def test_append_is_impossible_without_a_resolved_folder_and_never_goes_to_the_inbox(drafts: bytes | None) -> None:
    with pytest.raises(WireViolation):
        gate(drafts=drafts).outgoing(append(folder=quoted(drafts or b"Drafts")))


def test_a_quoted_name_and_the_bare_one_are_the_same_folder() -> None:
    name = rb'we"ird\name'
    assert unquoted(quoted(name)) == name
    assert gate(drafts=name).outgoing(append(folder=quoted(name)))
    assert gate(drafts=b"Drafts").outgoing(append(folder=b"Drafts"))


def test_sasl_answers_pass_after_an_invitation_until_the_command_ends() -> None:
    made = gate()
    made.outgoing(b"A1 AUTHENTICATE XOAUTH2\r\n")
    with pytest.raises(WireViolation):
        made.outgoing(b"dXNlcj1tZQ==\r\n")
    made.incoming(b"+ \r\n")
    assert made.outgoing(b"dXNlcj1tZQ==\r\n") == b"dXNlcj1tZQ==\r\n"
    made.incoming(b"+ eyJzdGF0dXMiOiI0MDEifQ==\r\n")
    assert made.outgoing(b"\r\n") == b"\r\n"
    made.incoming(b"A1 NO failed\r\n")
    with pytest.raises(WireViolation):
        made.outgoing(b"dXNlcj1tZQ==\r\n")


def test_a_command_in_place_of_a_sasl_answer_is_a_violation() -> None:
    made = gate()
    made.outgoing(b"A1 AUTHENTICATE PLAIN\r\n")
    made.incoming(b"+\r\n")
    with pytest.raises(WireViolation):
        made.outgoing(b"A2 EXPUNGE\r\n")


def test_idle_ends_by_done_and_nothing_else() -> None:
    made = gate()
    made.outgoing(b"A1 IDLE\r\n")
    assert not made.ready
    with pytest.raises(WireViolation):
        made.outgoing(b"A2 LOGOUT\r\n")
    assert made.outgoing(b"DONE\r\n") == b"DONE\r\n"
    assert made.outgoing(b"A2 LOGOUT\r\n") == b"A2 LOGOUT\r\n"


def test_after_an_idle_that_was_not_granted_comes_a_command() -> None:
    made = gate()
    made.outgoing(b"A1 IDLE\r\n")
    made.incoming(b"A1 BAD no\r\n")
    assert made.outgoing(b"A2 NOOP\r\n") == b"A2 NOOP\r\n"


@pytest.mark.parametrize("verb", [b"CLOSE", b"UNSELECT"])
def test_closing_needs_an_examine_before_it(verb: bytes) -> None:
    made = gate()
    made.outgoing(b'A1 EXAMINE "INBOX"\r\n')
    assert made.outgoing(b"A2 " + verb + b"\r\n")
    with pytest.raises(WireViolation, match="without EXAMINE"):
        made.outgoing(b"A3 " + verb + b"\r\n")


def test_a_server_may_send_one_megabyte_more_than_was_asked_for() -> None:
    made = gate()
    made.outgoing(b"A1 UID FETCH 1 (UID BODY.PEEK[1.MIME]<0.8192> BODY.PEEK[1]<0.262144>)\r\n")
    assert made.literal_limit == 262144 + 1024 * 1024
    made.outgoing(b"A2 NOOP\r\n")
    assert made.literal_limit == 1024 * 1024
