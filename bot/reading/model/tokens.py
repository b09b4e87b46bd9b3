"""A text's words as the model compares them: lower case, no diacritics, contractions spelt out, no numbers.

"We've", "weve" and "we ' ve" all become "we have"; "l'équipe" becomes "l equipe"; figures, addresses and
links become a sign each. Punctuation that ends a clause is kept as a token of its own.
"""

import re
import unicodedata
from functools import lru_cache

from bot.reading.clean import word_list

NUMBER, LINK, ADDRESS = "0", "_link", "_mail"
PUNCTUATION = frozenset(",;:.?!()–—")

_WORD = r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,:/'-]\d+)*|[,;:.?!()–—]"
_LINK_OR_WORD = re.compile(r"(?:https?://|www\.)\S+|[^\s@<>\"]+@[^\s@<>\"]+\.\w+|" + _WORD)
_ANY_WORD = re.compile(_WORD)
_ASCII_WORD = re.compile(_WORD.replace(r"[^\W\d_]", "[a-z]").replace(r"\d", "[0-9]"))
_SPACED = re.compile(r"(?<=[a-z]) ' ?(?=(?:s|t|re|ve|ll|d|m)\b)|(?<=[a-z])' (?=(?:t|re|ve|ll)\b)")
_ENDINGS = {"re": "are", "ve": "have", "ll": "will", "m": "am", "d": "would", "s": "", "t": "not"}
_VERBS = word_list("do does did is was were have has had could would should are need must")
_BARE = {
    **{f"{verb}nt": (verb, "not") for verb in _VERBS},
    "cant": ("can", "not"), "cannot": ("can", "not"), "wont": ("will", "not"), "aint": ("is", "not"),
    "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"), "theyre": ("they", "are"),
    "weve": ("we", "have"), "youve": ("you", "have"), "hes": ("he", "is"), "shes": ("she", "is"),
    "thats": ("that", "is"), "theres": ("there", "is"), "dunno": ("do", "not", "know"), "gonna": ("going", "to"),
    "ur": ("your",), "u": ("you",), "pls": ("please",), "plz": ("please",), "thx": ("thanks",), "tmrw": ("tomorrow",),
    "b4": ("before",), "coz": ("because",), "cuz": ("because",), "bc": ("because",), "smb": ("somebody",),
    "sb": ("somebody",), "sth": ("something",), "didn": ("did",), "couldn": ("could",), "unfort": ("unfortunately",),
    "shan't": ("shall", "not"), "won't": ("will", "not"), "can't": ("can", "not"), "ain't": ("is", "not"),
}  # fmt: skip


def _folding() -> dict[int, str]:
    """Map accented Latin letters to bare ones, and every apostrophe to the typewriter's."""
    table = {ord(mark): "'" for mark in "’‘`´ʼ′"}
    table |= {ord("ß"): "ss", ord("æ"): "ae", ord("œ"): "oe", ord("ø"): "o", ord("ł"): "l", ord("đ"): "d"}
    for code in range(0xC0, 0x250):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and code not in table:
            table[code] = base
    table |= dict.fromkeys(range(0x300, 0x370), "")
    return table


_FOLD = _folding()


def folded(text: str) -> str:
    """Give a text in lower case, without diacritics, with plain apostrophes."""
    text = text.lower()
    return text.replace("`", "'") if text.isascii() else text.translate(_FOLD)


def tokens(text: str) -> list[str]:
    """Split a text into words and clause punctuation, normalised."""
    found: list[str] = []
    text = folded(text)
    if " '" in text or "' " in text:
        text = _SPACED.sub("'", text)
    for token in _pattern(text).findall(text):
        if token.isalpha() and token not in _BARE:
            found.append(token)
        else:
            found.extend(_normal(token))
    return found


def _pattern(text: str) -> re.Pattern[str]:
    """Choose the quickest pattern that finds all tokens of a folded text."""
    if "@" in text or "://" in text or "www." in text:
        return _LINK_OR_WORD
    return _ASCII_WORD if text.isascii() else _ANY_WORD


@lru_cache(maxsize=8192)
def _normal(token: str) -> tuple[str, ...]:
    """Normalise what is not a plain word."""
    if token in _BARE:
        return _BARE[token]
    if token in PUNCTUATION:
        return (token,)
    if not token[0].isalpha():
        return (ADDRESS if "@" in token else NUMBER,)
    if "://" in token or token.startswith("www."):
        return (LINK,)
    if "@" in token:
        return (ADDRESS,)
    return _spelt_out(token)


def _spelt_out(token: str) -> tuple[str, ...]:
    """Take a word with an apostrophe apart."""
    if token.endswith("n't"):
        return (token[:-3], "not")
    head, _, ending = token.partition("'")
    parts = (head, *(_ENDINGS.get(part, part) for part in ending.split("'")))
    return tuple(part for part in parts if part)
