"""Bytes -> Raw: the same choice of parts as from a server's BODYSTRUCTURE."""

from bot.mail import TEXT_BYTES_MAX, TEXT_PARTS_MAX
from bot.reading.message import split

MIXED = b"""From: a@x.example
Content-Type: multipart/mixed; boundary="out"

preamble
--out
Content-Type: multipart/alternative; boundary=in

--in
Content-Type: text/plain

plain
--in
Content-Type: multipart/related; boundary=rel

--rel
Content-Type: text/html

<p>html
--rel
Content-Type: image/png
Content-Disposition: inline; filename=logo.png

x
--rel--
--in--
--out
Content-Type: text/plain; name="cv.txt"

attached
--out
Content-Type: message/rfc822

Content-Type: text/plain

another mail
--out
Content-Type: text/plain
Content-Disposition: inline; filename=note.txt

inline note
--out--
epilogue
"""


def test_parts_have_their_section_numbers_and_alternatives() -> None:
    parts = split(MIXED).parts

    assert [(part.path, part.alternative) for part in parts] == [("1.1", "1"), ("1.2.1", "1"), ("4", None)]
    assert [part.body for part in parts] == [b"plain", b"<p>html", b"inline note"]


def test_attachments_and_attached_mails_are_left_aside() -> None:
    assert sorted(split(MIXED).attachments) == ["image/png", "message/rfc822", "text/plain"]


def test_line_ends_make_no_difference() -> None:
    windows = split(MIXED.replace(b"\n", b"\r\n")).parts

    assert [(part.path, part.body) for part in windows] == [(part.path, part.body) for part in split(MIXED).parts]


def test_a_plain_message_is_part_one_with_the_message_s_header() -> None:
    raw = split(b"Subject: x\nContent-Type: text/plain; charset=utf-8\n\nhello\n")

    assert [part.path for part in raw.parts] == ["1"]
    assert raw.parts[0].header == raw.header
    assert raw.parts[0].body == b"hello\n"


def test_an_mbox_line_before_the_header_is_passed_over() -> None:
    assert split(b"From a@x.example Mon Mar  2 09:14:00 2026\nSubject: x\n\nhello").parts[0].body == b"hello"


def test_a_text_without_any_header_is_all_body() -> None:
    raw = split(b"hello there\n\nsecond paragraph")

    assert (raw.header, raw.parts[0].body) == (b"", b"hello there\n\nsecond paragraph")


def test_a_part_whose_end_is_missing_runs_to_the_end() -> None:
    raw = split(b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nfirst\n--b\n\nsecond")

    assert [part.body for part in raw.parts] == [b"first", b"second"]


def test_an_outer_delimiter_ends_an_inner_part_that_is_not_closed() -> None:
    raw = split(
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=bb\n\n"
        b"--bb\n\ninner\n--b\n\nouter\n--b--"
    )

    assert [(part.path, part.body) for part in raw.parts] == [("1.1", b"inner"), ("2", b"outer")]


def test_a_part_s_header_without_a_body_does_not_swallow_the_next_part() -> None:
    raw = split(b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n--b\n\nnext\n--b--")

    assert [part.body for part in raw.parts] == [b"", b"next"]


def test_a_multipart_whose_boundary_never_comes_is_read_as_text() -> None:
    assert split(b"Content-Type: multipart/mixed; boundary=b\n\nhello").parts[0].body == b"hello"


def test_parts_and_octets_are_capped() -> None:
    body = b"--b\n\n" + b"x" * (TEXT_BYTES_MAX // 2 + 1) + b"\n"
    raw = split(b"Content-Type: multipart/mixed; boundary=b\n\n" + body * 9)

    assert len(raw.parts) == TEXT_PARTS_MAX
    assert sum(len(part.body) for part in raw.parts) == TEXT_BYTES_MAX


def test_a_folded_quoted_boundary_is_understood() -> None:
    raw = split(b'Content-Type: multipart/mixed;\n\tcharset=x; boundary="a b=c"\n\n--a b=c\n\nhello\n--a b=c--')

    assert raw.parts[0].body == b"hello"
