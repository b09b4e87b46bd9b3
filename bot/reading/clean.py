"""Characters made harmless: what a header value or a text may hold before anything else looks at it."""

import re

HEADER_VALUE_MAX = 4096

_CONTROLS = r"\x00-\x1f\x7f-\x9f\u2028\u2029"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = r"\u00ad\u034f\u200b\u2060\ufeff"
_NOT_IN_LINE = re.compile(rf"[{_CONTROLS}{_BIDI}\ud800-\udfff\s]+")
_NOT_IN_TEXT = re.compile(rf"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f{_BIDI}{_INVISIBLE}\ud800-\udfff]")
_LINE_ENDS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[\u00a0\u1680\u2000-\u200a\u202f\u205f]")


def one_line(value: str) -> str:
    """Make a header value one harmless line: controls, line ends and bidi marks -> one space, cut at 4 KB."""
    return _NOT_IN_LINE.sub(" ", value[:HEADER_VALUE_MAX]).strip()


def many_lines(text: str) -> str:
    r"""Make a body's text harmless: \n ends lines, odd spaces are spaces, no controls, no invisible marks."""
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    return _NOT_IN_TEXT.sub("", text)


def word_list(text: str, separator: str | None = None) -> frozenset[str]:
    """Read a set that is written as running text: words, or phrases between separators."""
    return frozenset(word.strip() for word in text.split(separator) if word.strip())
