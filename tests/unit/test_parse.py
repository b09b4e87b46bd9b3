"""Raw -> Mail: what a person would read, whatever the bytes."""

import json
from datetime import UTC, datetime
from email.message import Message
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import BadMessage
from bot.mail import Mail, Raw, RawPart
from bot.reading import parse as parsing
from bot.reading.header import encode_word
from bot.reading.message import split
from bot.reading.parse import parse

CORPUS = Path(__file__).parents[1] / "corpus"
GOLDEN = sorted((CORPUS / "charset").glob("*.eml"))
FORBIDDEN = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), *"\u2028\u2029\u202a\u202e\u2066\u2069\u200e\u200f"}


def mail_with(*headers: bytes, body: bytes = b"text") -> Mail:
    return parse(split(b"\r\n".join([*headers, b"", body])))


def senders(value: bytes) -> list[tuple[str, str]]:
    return [(address.name, address.email) for address in mail_with(b"From: " + value).senders]


def header_values(mail: Mail) -> list[str]:
    people = [*mail.senders, *mail.reply_to, *mail.to, *mail.cc]
    signs = mail.automation
    return [
        mail.message_id,
        mail.date,
        mail.subject,
        *(person.name for person in people),
        *(person.email for person in people),
        *mail.delivered_to,
        *mail.in_reply_to,
        *mail.references,
        signs.auto_submitted,
        signs.precedence,
        signs.list_id,
        signs.list_post,
        signs.list_unsubscribe,
        signs.content_type,
        signs.auto_response_suppress,
    ]


@pytest.mark.parametrize("path", GOLDEN, ids=[path.stem for path in GOLDEN])
def test_every_charset_reads_as_its_writer_meant_it(path: Path) -> None:
    mail = parse(split(path.read_bytes()))

    assert f"{mail.subject}\n\n{mail.text}\n" == path.with_suffix(".txt").read_text(encoding="utf-8")


def test_the_charset_corpus_holds_at_least_thirty_mails() -> None:
    assert len(GOLDEN) >= 30


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"Jane Doe <jane@x.example>", [("Jane Doe", "jane@x.example")]),
        (b'"Doe, Jane" <Jane@X.Example>', [("Doe, Jane", "Jane@x.example")]),
        (b"Doe, Jane <jane@x.example>", [("Doe, Jane", "jane@x.example")]),
        (b"Acme: Careers <jobs@x.example>", [("Acme: Careers", "jobs@x.example")]),
        (b"jane@x.example (Jane Doe)", [("Jane Doe", "jane@x.example")]),
        (b"=?utf-8?q?Evil=2C_boss=40corp.example?= <a@b.example>", [("Evil, boss@corp.example", "a@b.example")]),
        (b"boss@corp.example <evil@x.example>", [("boss@corp.example", "evil@x.example")]),
        (b"=?iso-8859-1?q?J=E9r?= =?iso-8859-1?q?=F4me?= <j@x.example>", [("Jérôme", "j@x.example")]),
        (b'"=?utf-8?q?J=C3=A9?=" <j@x.example>', [("Jé", "j@x.example")]),
        (b"J\xe9r\xf4me <j@x.example>", [("Jérôme", "j@x.example")]),
        (b"=?utf-8?q?Ann?=<a@b.example>", [("Ann", "a@b.example")]),
        (b"=?utf-8?q?A=0D=0ABcc=3A_x?= <a@b.example>", [("A Bcc: x", "a@b.example")]),
        (b"Staff: a@x.example, B <b@x.example>;", [("", "a@x.example"), ("B", "b@x.example")]),
        (b"Jane <jane@x.example>; Bob <bob@x.example>", [("Jane", "jane@x.example"), ("Bob", "bob@x.example")]),
        (b"'Jane' <jane@x.example>", [("Jane", "jane@x.example")]),
        (b"Jane <jane@x.example", [("", "jane@x.example")]),
        (b"a@x.example b@y.example", [("", "a@x.example"), ("", "b@y.example")]),
        ("Jürgen <j@MÜNCHEN.example>".encode(), [("Jürgen", "j@münchen.example")]),
        (b'"a b"@x.example', [("", '"a b"@x.example')]),
        (b'Books@Books"@x.example', []),
        (b"undisclosed-recipients:;", []),
        (b"Jane", []),
        (b"Jane <jane>", []),
        (b"(" * 3000, []),
    ],
)
def test_addresses_are_read_as_clients_show_them(value: bytes, expected: list[tuple[str, str]]) -> None:
    assert senders(value) == expected


def test_all_senders_of_two_from_headers_are_kept() -> None:
    mail = mail_with(b"From: Ann <a@x.example>", b"From: Bob <b@y.example>")

    assert [address.email for address in mail.senders] == ["a@x.example", "b@y.example"]


def test_the_first_of_two_subjects_counts() -> None:
    assert mail_with(b"Subject: one", b"Subject: two").subject == "one"


def test_a_subject_is_unfolded_decoded_and_harmless() -> None:
    mail = mail_with(b"Subject: =?utf-8?q?Re=3A_a=0D=0ABcc=3A_x?=\r\n =?utf-8?b?4oCuYg==?= end")

    assert mail.subject == "Re: a Bcc: x b end"


def test_a_character_cut_between_two_encoded_words_is_joined() -> None:
    assert mail_with(b"Subject: =?utf-8?b?R3LDvMM=?= =?utf-8?b?n2U=?=").subject == "Grüße"


def test_bytes_that_an_encoded_word_misdeclares_are_not_lost() -> None:
    assert mail_with(b"Subject: =?utf-8?q?Forma=E7=E3o?=").subject == "Formação"


def test_message_ids_are_collected_out_of_junk() -> None:
    mail = mail_with(
        b"Message-ID: junk <a\r\n b@x.example> <second@x.example>",
        b'In-Reply-To: Your message of "Mon" <p@x.example>',
        b"References: <one@x.example>,<two@x.example> none@x.example <one@x.example>",
    )

    assert mail.message_id == "<ab@x.example>"
    assert mail.in_reply_to == ("<p@x.example>",)
    assert mail.references == ("<one@x.example>", "<two@x.example>")


def test_a_message_id_without_brackets_is_none() -> None:
    assert mail_with(b"Message-ID: a@x.example").message_id == ""


@pytest.mark.parametrize(
    ("date", "sent"),
    [
        (b"Tue, 3 Mar 2026 10:00:00 +0100", datetime(2026, 3, 3, 9, tzinfo=UTC)),
        (b"3 Mar 2026 10:00 GMT (Greenwich)", datetime(2026, 3, 3, 10, tzinfo=UTC)),
        (b"Tue, 3 Mar 2026 10:00:00 -0000", datetime(2026, 3, 3, 10, tzinfo=UTC)),
        (b"yesterday", None),
        (b"Tue, 3 Mar " + b"9" * 4000, None),
        (b"Fri, 31 Dec 9999 23:59:59 -2359", None),
    ],
)
def test_a_date_is_utc_or_nothing(date: bytes, sent: datetime | None) -> None:
    assert mail_with(b"Date: " + date).sent == sent


def test_signs_of_automation_come_from_the_header() -> None:
    mail = mail_with(
        b"Return-Path: <>",
        b"Auto-Submitted: Auto-Replied",
        b"Precedence: BULK",
        b"List-Id: Jobs <jobs.X.example>",
        b"Content-Type: text/plain; charset=UTF-8",
    )

    assert mail.automation.empty_return_path
    assert mail.automation.auto_submitted == "auto-replied"
    assert mail.automation.precedence == "bulk"
    assert mail.automation.list_id == "jobs <jobs.x.example>"
    assert mail.automation.content_type == "text/plain; charset=utf-8"


def test_delivery_addresses_of_all_kinds_are_collected() -> None:
    mail = mail_with(b"Delivered-To: a@X.example", b"X-Original-To: b@x.example", b"Envelope-To: <a@x.example>")

    assert mail.delivered_to == ("a@x.example", "b@x.example")


def alternative(plain: str, html: str) -> Raw:
    return Raw(
        b"Subject: x\r\n",
        (
            RawPart("1", b"Content-Type: text/plain\r\n", plain.encode(), "0"),
            RawPart("2", b"Content-Type: text/html\r\n", html.encode(), "0"),
        ),
    )


def test_of_an_alternative_the_full_plain_version_is_read() -> None:
    mail = parse(alternative("word " * 25, "<p>" + "word " * 25))

    assert (mail.text.count("word"), mail.markup) == (25, "")


@pytest.mark.parametrize(("plain", "html"), [(19, 5), (30, 101)])
def test_of_an_alternative_html_is_read_when_plain_is_a_stub(plain: int, html: int) -> None:
    mail = parse(alternative("plain " * plain, "<p>" + "html " * html))

    assert (mail.text.count("plain"), mail.text.count("html")) == (0, html)
    assert mail.markup.startswith("<p>")


def test_a_stub_stays_when_html_says_nothing() -> None:
    assert parse(alternative("no", "<img src=x>")).text == "no"


def test_own_parts_beside_each_other_are_joined_with_a_blank_line() -> None:
    raw = Raw(b"Subject: x\r\n", (RawPart("1", b"", b"one"), RawPart("2", b"", b"two")))

    assert parse(raw).text == "one\n\ntwo"


def test_html_that_calls_itself_plain_is_read_as_html() -> None:
    assert mail_with(b"Content-Type: text/plain", body=b"<!DOCTYPE html><p>Hi <b>you</b>").text == "Hi you"


def test_a_body_whose_structure_the_server_could_not_tell_is_split_here() -> None:
    header = b"Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    raw = Raw(header, (RawPart("", b"", b"--b\r\n\r\nhello\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--"),))

    mail = parse(raw)

    assert (mail.text, mail.attachments) == ("hello", ("image/png",))


def test_the_standard_library_reads_what_mail_parser_fails_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(_: bytes) -> object:
        raise AttributeError("index")

    monkeypatch.setattr("mailparser.parse_from_bytes", crash)

    mail = mail_with(b"From: =?utf-8?q?J=C3=A9?= <j@x.example>", b"Subject: =?utf-8?q?=C3=A9?=", body=b"hello")

    assert [(sender.name, sender.email) for sender in mail.senders] == [("Jé", "j@x.example")]
    assert (mail.subject, mail.text) == ("é", "hello")


def test_a_mail_that_both_parsers_fail_on_is_bad(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> object:
        raise RecursionError

    monkeypatch.setattr("mailparser.parse_from_bytes", crash)
    monkeypatch.setattr(Message, "get_payload", crash)

    with pytest.raises(BadMessage):
        mail_with(b"From: a@x.example")


def test_nothing_at_all_is_bad() -> None:
    with pytest.raises(BadMessage):
        parse(split(b"\r\n"))


def test_mail_parser_never_logs_header_values(caplog: pytest.LogCaptureFixture) -> None:
    mail_with(b"Subject: =?shift_jis?b?////?= secret", b"From: secret <a@x.example>, <<", b"Date: secret")

    assert "secret" not in caplog.text


BOMBS = {
    "commas": b"To: " + b"," * 100_000 + b"\r\n\r\nx",
    "quotes": b"From: " + b'"' * 50_000 + b"\r\n\r\nx",
    "encoded words": b"Subject: " + b"=?utf-8?q?a?= " * 50_000 + b"\r\n\r\nx",
    "parameters": b"Content-Type: text/plain" + b";a=b" * 50_000 + b"\r\n\r\nx",
    "nested parts": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 20_000,
    "attached mails": b"Content-Type: message/rfc822\r\n\r\n" * 20_000,
    "headers": b"Subject: x\r\n" * 100_000,
    "charset with NUL": b"Subject: x\r\nContent-Type: text/plain; charset=a\0b\r\n\r\nx",
    "charset that is no charset": b"Subject: x\r\nContent-Type: text/plain; charset=zlib\r\n\r\nx",
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_read_or_refused(name: str) -> None:
    assert isinstance(parse(split(BOMBS[name])), Mail)


def test_the_fallback_and_mail_parser_agree_on_a_plain_mail() -> None:
    message = b"Subject: =?utf-8?b?w6k=?=\nFrom: Ann <a@x.example>\nTo: b@x.example\n\n"

    first, second = parsing._by_mail_parser(message), parsing._by_standard_library(message)  # noqa: SLF001 - the two must agree

    assert first.subject == second.subject
    assert [list(pairs) for pairs in first.pairs] == [[pair for pair in pairs if pair[1]] for pairs in second.pairs]  # type: ignore[index]  # checked above


SEEDS = [path.read_bytes() for path in [*GOLDEN, *sorted((CORPUS / "reading").glob("*.eml"))]]
pieces = st.binary(max_size=12) | st.sampled_from(
    [
        b"\r\n",
        b"\n\n",
        b"--b0\n",
        b"=?utf-8?q?=0D=0A?=",
        b"=?",
        b"boundary=",
        b"\x1b$B",
        b"\0",
        b"From: ",
        b'"',
        b"<",
        b"(",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), pieces), max_size=6))
def test_mutated_mail_is_a_clean_mail_or_bad(seed: bytes, edits: list[tuple[float, int, bytes]]) -> None:
    message = seed
    for place, length, piece in edits:
        start = int(place * len(message))
        message = message[:start] + piece + message[start + length :]

    try:
        mail = parse(split(message))
    except BadMessage:
        return
    assert not [value for value in header_values(mail) if FORBIDDEN & set(value)]
    json.dumps([mail.text, *header_values(mail)], ensure_ascii=False).encode("utf-8")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_header_values_hold_no_controls_whatever_they_encode(subject: str, name: str) -> None:
    coded = [encode_word(text.replace("\ud800", "")).encode() for text in (subject, name)]

    mail = mail_with(b"Subject: " + coded[0], b"From: " + coded[1] + b" <a@x.example>")

    assert not [value for value in header_values(mail) if FORBIDDEN & set(value)]
    assert [address.email for address in mail.senders] == ["a@x.example"]
