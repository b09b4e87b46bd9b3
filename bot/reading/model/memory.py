"""What was once worked out is kept for the next time: most words of a mail stood in earlier ones."""

from collections.abc import Callable, Hashable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Memory(dict[K, V]):
    """A pure function as a mapping that fills itself, and starts anew when it is full.

    A mapping and no cached function: `map(memory.__getitem__, keys)` stays in C for each key that is known.
    """

    def __init__(self, function: Callable[[K], V], size: int) -> None:
        super().__init__()
        self._function = function
        self._size = size

    def __missing__(self, key: K) -> V:
        if len(self) >= self._size:
            self.clear()
        found = self[key] = self._function(key)
        return found
