"""The word classes of a language, compiled for matching: single words, word beginnings and phrases.

A class is written as running text, entries parted by commas: `went with` is a phrase, `move|moved on` stands
for two, `bewerb*` is any word that begins so. All is compared as `bot.reading.tokens` leaves a word: lower
case, without diacritics, contractions spelt out; `_` among alternatives is no word at all.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import product
from types import ModuleType
from typing import NamedTuple

from bot.reading.tokens import tokens

LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt")
SHARE_MIN = 0.4  # of the leading language's stop words, from which another language's classes join in
ENOUGH_WORDS = 400

Phrase = tuple[tuple[str, ...], str]
_SPACES_AT_BAR = re.compile(r"\s*\|\s*")


class Lexicon(NamedTuple):
    """What maps words to classes: `words` exactly, `stems` by their beginning, `phrases` by the first two.

    A phrase is kept as its further words, from the third on, with its class; the longest come first.
    """

    words: Mapping[str, str]
    stems: Mapping[str, str]
    phrases: Mapping[str, Mapping[str, Sequence[Phrase]]]
    stem_lengths: tuple[int, ...]


def languages_of(words: Sequence[str]) -> tuple[str, ...]:
    """Name the languages that a text is written in, the leading one first; English when nothing tells."""
    counts = dict.fromkeys(LANGUAGES, 0)
    owners = _stop_word_owners()
    for word in words[:ENOUGH_WORDS]:
        for language in owners.get(word, ()):
            counts[language] += 1
    ranked = sorted(LANGUAGES, key=lambda language: -counts[language])
    least = max(1.0, SHARE_MIN * counts[ranked[0]])
    chosen = tuple(language for language in ranked[:2] if counts[language] >= least)
    return chosen or ("en",)


@lru_cache(maxsize=16)
def lexicon_of(languages: tuple[str, ...]) -> Lexicon:
    """Join the lexicons of some languages; where two know a word, the first one's meaning counts."""
    words: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[tuple[str, ...], str] = {}
    for language in languages:
        for entry, name in _entries(language):
            if len(entry) > 1:
                phrases.setdefault(entry, name)
            elif entry[0].endswith("*"):
                stems.setdefault(entry[0][:-1], name)
            else:
                words.setdefault(entry[0], name)
    lengths = tuple(sorted({len(stem) for stem in stems}, reverse=True))
    return Lexicon(words, stems, _indexed(phrases), lengths)


def _indexed(phrases: Mapping[tuple[str, ...], str]) -> dict[str, dict[str, list[Phrase]]]:
    """Arrange phrases by their first word and their second, the longest first."""
    found: dict[str, dict[str, list[Phrase]]] = {}
    for (first, second, *rest), name in sorted(phrases.items(), key=lambda entry: (-len(entry[0]), entry[0])):
        found.setdefault(first, {}).setdefault(second, []).append((tuple(rest), name))
    return found


@lru_cache(maxsize=1)
def _stop_word_owners() -> Mapping[str, tuple[str, ...]]:
    owners: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in _module(language).STOP_WORDS.split():
            owners[word] = (*owners.get(word, ()), language)
    return owners


@lru_cache(maxsize=16)
def _entries(language: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    classes: Mapping[str, str] = _module(language).CLASSES
    return tuple((entry, name) for name, text in classes.items() for entry in _expanded(text))


def _module(language: str) -> ModuleType:
    return import_module(f"bot.reading.lexicon.{language}")


def _expanded(text: str) -> Iterator[tuple[str, ...]]:
    """Yield each entry's words; the beginning of a word keeps its star."""
    for entry in _SPACES_AT_BAR.sub("|", " ".join(text.split())).split(","):
        for chosen in product(*(part.split("|") for part in entry.split())):
            words = " ".join(word for word in chosen if word != "_")
            if words.endswith("*"):
                yield (tokens(words[:-1])[-1] + "*",)
            elif words:
                yield tuple(tokens(words))
