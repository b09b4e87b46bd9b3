"""Text -> sentences."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.text import CHUNK_WORDS, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We met. It was good! Was it? Yes.", ("We met.", "It was good!", "Was it?", "Yes.")),
        (
            "thanks for coming in. we chose someone else. good luck",
            ("thanks for coming in.", "we chose someone else.", "good luck"),
        ),
        ("we ' re sorry . it is a no .", ("we ' re sorry .", "it is a no .")),
        (
            "Dear Mr. Vale, Dr. Lee met J. Smith at 4.5 p.m. on Monday.",
            ("Dear Mr. Vale, Dr. Lee met J. Smith at 4.5 p.m. on Monday.",),
        ),
        (
            "Wir haben z.B. Herrn Dr. Lee gefragt. Leider nein.",
            ("Wir haben z.B. Herrn Dr. Lee gefragt.", "Leider nein."),
        ),
        ("Am 3. Mai wird bzw. wurde die Stelle besetzt.", ("Am 3. Mai wird bzw. wurde die Stelle besetzt.",)),
        ("p.ej. la Sra. Lee. No es posible.", ("p.ej. la Sra. Lee.", "No es posible.")),
        ("You join Acme Inc. We are glad.", ("You join Acme Inc.", "We are glad.")),
        ("Well... maybe not. Sorry…", ("Well... maybe not.", "Sorry…")),
        ("See https://x.example/a.b?c=1. Thanks.", ("See https://x.example/a.b?c=1.", "Thanks.")),
        ('He said "no." Then he left.', ('He said "no."', "Then he left.")),
        ("For the role it is a no. See No. 5, Ref. 7.", ("For the role it is a no.", "See No. 5, Ref. 7.")),
        ("We are sorry.The role is filled.", ("We are sorry.", "The role is filled.")),
        ("很遗憾。祝您好运！", ("很遗憾。", "祝您好运！")),
        ("Dear Robin,\nthank you for coming.", ("Dear Robin,", "thank you for coming.")),
        (
            "We have decided to go ahead with another candidate this\ntime. Sorry.",
            ("We have decided to go ahead with another candidate this time.", "Sorry."),
        ),
        ("Result\n\nNot selected", ("Result", "Not selected")),
        (
            "- Role: analyst\n* Status: closed\n1. First\n2. Second",
            ("Role: analyst", "Status: closed", "1. First", "2. Second"),
        ),
        ("---\n***\n\n", ()),
        ("", ()),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


def test_a_long_stretch_is_chunked_at_a_comma_and_keeps_every_word() -> None:
    text = " ".join(f"w{number}{',' if number == 30 else ''}" for number in range(100))

    chunks = sentences(text)

    assert " ".join(chunks) == text
    assert chunks[0].endswith("w30,")
    assert max(len(chunk.split()) for chunk in chunks) <= CHUNK_WORDS


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="aB1. ,\n!?…-*'\"()é。", max_size=200))
def test_no_word_is_lost(text: str) -> None:
    assert "".join(re.findall(r"\w", " ".join(sentences(text)))) == "".join(re.findall(r"\w", text))
