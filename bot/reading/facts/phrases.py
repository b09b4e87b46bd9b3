"""Looking for phrases: texts made comparable, cue lists compiled, sentences found with their source."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

PASSAGE_MAX = 700
PASSAGES_MAX = 400

_MARKS = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence as written, and folded: lower case, plain quotes and dashes, one space between words."""

    text: str
    folded: str


def fold(text: str) -> str:
    """Make a text comparable: case, quotes, dashes and spaces don't matter."""
    return " ".join(text.translate(_MARKS).lower().split())


def plain(text: str) -> str:
    """Replace typographic quotes, dashes and spaces by plain ones, one for one."""
    return text.translate(_MARKS)


def passages(sentences: Iterable[str]) -> tuple[Passage, ...]:
    """Fold sentences, each capped in length and all of them in number."""
    found: list[Passage] = []
    for sentence in sentences:
        if len(found) >= PASSAGES_MAX:
            break
        text = sentence.strip()[:PASSAGE_MAX]
        if text:
            found.append(Passage(text, fold(text)))
    return tuple(found)


class Cues:
    """A regular expression that is compiled when it is first used: of seven languages one mail needs one."""

    __slots__ = ("_flags", "_pattern", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._pattern: re.Pattern[str] | None = None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._pattern is None:
            self._pattern = re.compile(self._source, self._flags)
        return self._pattern

    def search(self, text: str) -> re.Match[str] | None:
        """Find the first match."""
        return self.pattern.search(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Find all matches."""
        return self.pattern.finditer(text)

    def count(self, text: str) -> int:
        """Count the matches."""
        return sum(1 for _ in self.pattern.finditer(text))


def alternatives(text: str) -> str:
    """Read a list of regular expressions, one a line or several parted by "|", as the alternatives of one.

    A line that begins with "#" is a comment; an indented line continues the one above.
    """
    lines: list[str] = []
    for line in text.strip().split("\n"):
        if line[:1] == " " and lines:
            lines[-1] += line.strip()
        elif line.strip() and line[0] != "#":
            lines.append(line.strip())
    return "|".join(lines)


def cues(text: str) -> Cues:
    """Read a cue list, as `alternatives` does, each cue matched at word borders in folded text."""
    return Cues(rf"(?<!\w)(?:{alternatives(text)})(?!\w)")


def first(found_in: Iterable[Passage], cue: Cues, unless: Cues | None = None) -> Passage | None:
    """Give the first passage that holds a cue, passing over those that hold the other one."""
    for passage in found_in:
        if cue.search(passage.folded) and not (unless and unless.search(passage.folded)):
            return passage
    return None
