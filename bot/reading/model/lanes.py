"""Many sums in one: a row of numbers is one long integer, so that adding rows adds up all their columns at once."""

import struct
from collections.abc import Collection, Sequence
from functools import lru_cache

BITS = 32  # a lane; no column's sum may need more
_LIFT = 1 << 15  # is added to each number of a row, so that none is negative and borrows from the next lane
_LIFTED_HIGH = bytes(octet ^ 0x80 for octet in range(256))


def rows(columns: Sequence[bytes]) -> list[int]:
    """Give the rows of columns of 16-bit numbers (little-endian octets), each as one integer."""
    width = len(columns) * BITS // 8
    table = bytearray(width * len(columns[0]) // 2)
    for start, column in zip(range(0, width, BITS // 8), columns, strict=True):
        table[start::width] = column[::2]
        table[start + 1 :: width] = column[1::2].translate(_LIFTED_HIGH)
    read = int.from_bytes  # looked up once: a model has some 90,000 rows
    return [read(row, "little") for (row,) in struct.iter_unpack(f"{width}s", table)]


def sums(chosen: Collection[int], count: int) -> list[int]:
    """Add up some rows of a number of columns: each column's sum."""
    half = 1 << BITS - 1
    total = sum(chosen) + (half - _LIFT * len(chosen)) * _ones(count)
    return [lane - half for lane in struct.unpack(f"<{count}I", total.to_bytes(count * BITS // 8, "little"))]


@lru_cache(maxsize=4)
def _ones(count: int) -> int:
    """Give a row whose lanes all hold 1."""
    return sum(1 << lane * BITS for lane in range(count))
