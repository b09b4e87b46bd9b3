"""Many sums in one: a row of numbers is kept as one long integer, so that adding rows adds all columns at once."""

import struct
from collections.abc import Iterable, Sequence

from bot.reading.memory import Memory

_HALF = 1 << 31  # lifts a lane of 32 bits above zero, so that it borrows nothing from the next


class Lanes:
    """Columns of whole numbers, to be summed over some of their rows; no column's sum may need more than 32 bits.

    A row becomes one integer when it is first asked for: most never are.
    """

    def __init__(self, columns: Sequence[Sequence[int]]) -> None:
        self._columns = columns
        self._layout = struct.Struct(f"<{len(columns)}I")
        self._lift = self._joined([_HALF] * len(columns))
        self._rows = Memory(self._row, size=len(columns[0]))

    def sums(self, places: Iterable[int]) -> list[int]:
        """Add up some rows; give each column's sum."""
        total = sum(map(self._rows.__getitem__, places), self._lift)
        return [lane - _HALF for lane in self._layout.unpack(total.to_bytes(self._layout.size, "little"))]

    def _row(self, place: int) -> int:
        return self._joined([column[place] + _HALF for column in self._columns]) - self._lift

    def _joined(self, lanes: Sequence[int]) -> int:
        return int.from_bytes(self._layout.pack(*lanes), "little")
