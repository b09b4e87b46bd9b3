"""One thread for the linear algebra: sums in one order give the same bytes."""

from collections.abc import Iterator
from contextlib import contextmanager

from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # it ships no types


@contextmanager
def one_thread() -> Iterator[None]:
    """Hold BLAS and OpenMP to one thread inside the block."""
    with threadpool_limits(limits=1):
        yield
