"""Many sums in one: a row of numbers is one long integer, so that adding rows adds up all their columns at once."""

import struct
from collections.abc import Sequence
from functools import lru_cache

BITS = 32  # a lane; no column's sum may need more
_LIFT = 1 << 15  # makes any number of 16 bits one without a sign, so that no lane borrows from the next
_LIFTED_HIGH = bytes(octet ^ 0x80 for octet in range(256))


def rows(columns: Sequence[bytes]) -> list[int]:
    """Give the rows of columns of 16-bit numbers (little-endian octets), each as one integer."""
    width = len(columns) * BITS // 8
    table = bytearray(width * len(columns[0]) // 2)
    for start, column in zip(range(0, width, BITS // 8), columns, strict=True):
        table[start::width] = column[::2]
        table[start + 1 :: width] = column[1::2].translate(_LIFTED_HIGH)
    lift = _in_each(_LIFT, len(columns))
    return [int.from_bytes(row, "little") - lift for (row,) in struct.iter_unpack(f"{width}s", table)]


def parted(total: int, count: int) -> list[int]:
    """Take a sum of rows apart: each column's sum."""
    half = 1 << BITS - 1
    lifted = (total + _in_each(half, count)).to_bytes(count * BITS // 8, "little")
    return [lane - half for lane in struct.unpack(f"<{count}I", lifted)]


@lru_cache(maxsize=4)
def _in_each(value: int, count: int) -> int:
    """Put a number into each lane."""
    return sum(value << lane * BITS for lane in range(count))
