"""Sums of rows that are one integer each are the columns' sums, whatever the signs."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from bot.reading.model.lanes import rows, sums
from bot.reading.model.packed import octets

NUMBERS = st.integers(-(2**15), 2**15 - 1)
TABLES = st.integers(1, 13).flatmap(lambda width: st.lists(st.tuples(*[NUMBERS] * width), min_size=1, max_size=40))


@given(TABLES)
def test_rows_add_up_column_by_column(table: list[tuple[int, ...]]) -> None:
    columns = [array("h", column) for column in zip(*table, strict=True)]
    assert sums(rows([octets(column) for column in columns]), len(columns)) == [sum(column) for column in columns]


def test_a_column_of_a_whole_vocabulary_still_fits_its_lane() -> None:
    columns = [array("h", [number] * 2**16) for number in (-(2**15), 2**15 - 1, -1)]
    assert sums(rows([octets(column) for column in columns]), len(columns)) == [sum(column) for column in columns]
