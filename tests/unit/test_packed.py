"""Packed numbers come back as they were, and what is no packed row is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.model.packed import packed, unpacked


@given(st.lists(st.integers(-(2**15), 2**15 - 1)))
def test_numbers_come_back(values: list[int]) -> None:
    assert unpacked(packed(values, "h"), "h").tolist() == values
    assert unpacked(packed(values, "i"), "i").tolist() == values


def test_the_octets_are_little_endian_on_every_machine() -> None:
    assert packed([1, -2], "h") == "AQD+/w=="


@pytest.mark.parametrize("text", ["AQ", "?", "AQD+"])
def test_what_is_no_row_of_numbers_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        unpacked(text, "h")


def test_a_number_that_does_not_fit_is_refused() -> None:
    with pytest.raises(OverflowError):
        packed([2**15], "h")
