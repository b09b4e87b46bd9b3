"""BODYSTRUCTURE as servers write it, read into parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mail import PART_COUNT_MAX, PART_DEPTH_MAX, Part, other_leaves, text_leaves
from bot.mailbox.structure import Value, part_tree

Body = tuple[Value, ...]

PLAIN: Body = (b"TEXT", b"PLAIN", (b"CHARSET", b"utf-8"), None, None, b"7BIT", 120, 5, None, None, None, None)
HTML: Body = (b"text", b"html", (b"charset", b"utf-8"), None, None, b"quoted-printable", 900, 30)
ENVELOPE: Body = (None,) * 10


def file(disposition: Value, parameters: Value = None) -> Body:
    return (b"application", b"pdf", parameters, None, None, b"base64", 5000, None, disposition, None, None)


def text(disposition: Value, parameters: Value = None) -> Body:
    return (b"text", b"plain", parameters, None, None, b"7bit", 10, 1, None, disposition, None, None)


def test_a_plain_message_is_part_one() -> None:
    assert part_tree(PLAIN) == Part("1", "text/plain", size=120)


def test_the_sections_of_nested_multiparts_are_numbered_from_the_top() -> None:
    alternative: Body = (PLAIN, HTML, b"alternative", (b"boundary", b"x"), None, None)
    tree = part_tree((alternative, file((b"attachment", (b"filename", b"cv.pdf"))), b"MIXED", None, None, None))
    assert tree is not None
    assert (tree.path, tree.media_type) == ("", "multipart/mixed")
    assert [(part.path, part.media_type) for part in tree.children] == [
        ("1", "multipart/alternative"),
        ("2", "application/pdf"),
    ]
    assert [part.path for part in tree.children[0].children] == ["1.1", "1.2"]
    assert [(part.path, alternative) for part, alternative in text_leaves(tree)] == [("1.1", "1"), ("1.2", "1")]
    assert other_leaves(tree) == ("application/pdf",)


def test_the_top_may_be_the_alternative() -> None:
    tree = part_tree((PLAIN, HTML, b"alternative"))
    assert tree is not None
    assert [(part.path, alternative) for part, alternative in text_leaves(tree)] == [("1", "0"), ("2", "0")]


def test_an_attached_mail_is_a_leaf_whatever_is_in_it() -> None:
    attached: Body = (b"message", b"rfc822", None, None, None, b"7bit", 342, ENVELOPE, (PLAIN, HTML, b"mixed"), 10)
    tree = part_tree((PLAIN, attached, b"mixed"))
    assert tree is not None
    assert tree.children[1] == Part("2", "message/rfc822", size=342)


@pytest.mark.parametrize(
    ("body", "attachment"),
    [
        (text((b"attachment", None)), True),
        (text((b"ATTACHMENT", (b"filename", b"cv.txt"))), True),
        (text((b"inline", None)), False),
        (text((b"inline", (b"filename", b"letter.txt"))), False),
        (text((b"form-data", (b"filename", b"cv.txt"))), True),
        (text((b"form-data", None)), False),
        (text(None), False),
        (text(None, (b"charset", b"utf-8", b"name", b"cv.txt")), True),
        (text((b"inline", None), (b"name", b"cv.txt")), False),
        (text((b"x-unknown", (b"filename*0*", b"utf-8''cv"))), True),
        (text((b"x-unknown", (b"size", 12))), False),
        ((b"text", b"plain", None, None, None, b"7bit", 10, None, (b"attachment", (b"filename", b"a"))), True),
        (file((b"attachment", None)), True),
    ],
)
def test_what_is_an_attachment(body: Body, attachment: bool) -> None:
    tree = part_tree(body)
    assert tree is not None
    assert tree.attachment is attachment


def test_a_size_that_is_missing_is_nought() -> None:
    tree = part_tree((b"text", b"plain", None, None, None, b"7bit", None))
    assert tree is not None
    assert tree.size == 0


@pytest.mark.parametrize(
    "body",
    [
        None,
        b"text",
        7,
        (),
        (b"text", b"plain"),
        (b"mixed", None),
        (None, b"plain", None, None, None, b"7bit", 10),
        (b"text", 7, None, None, None, b"7bit", 10),
        (b"", b"plain", None, None, None, b"7bit", 10),
        (PLAIN, HTML),
        (PLAIN, None),
        (PLAIN, ()),
        ((), b"mixed"),
    ],
)
def test_nonsense_is_none(body: Value) -> None:
    assert part_tree(body) is None


def test_a_tree_that_is_too_deep_is_none() -> None:
    body: Body = PLAIN
    for _ in range(PART_DEPTH_MAX):
        body = (body, b"mixed")
    assert part_tree(body) is not None
    assert part_tree((body, b"mixed")) is None


def test_a_tree_that_is_too_broad_is_none() -> None:
    assert part_tree((*((PLAIN,) * (PART_COUNT_MAX - 1)), b"mixed")) is not None
    assert part_tree((*((PLAIN,) * PART_COUNT_MAX), b"mixed")) is None


VALUES = st.recursive(
    st.none()
    | st.integers(0, 10_000)
    | st.sampled_from([b"text", b"plain", b"mixed", b"attachment", b"filename", b""]),
    lambda inner: st.lists(inner, max_size=9).map(tuple),
    max_leaves=40,
)


@given(VALUES)
def test_whatever_a_server_says_is_a_tree_or_none(body: Value) -> None:
    tree = part_tree(body)
    if tree is not None:
        assert all(part.path for part, _ in text_leaves(tree))
