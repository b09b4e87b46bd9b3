"""The word classes of a language, compiled for matching: single words, word beginnings and phrases.

A class is written as running text, entries parted by commas: `went with` is a phrase, `move|moved on` stands
for two, `bewerb*` is any word that begins so. All is compared as `bot.reading.model.tokens` leaves a word: lower
case, without diacritics, contractions spelt out; `_` among alternatives is no word at all.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import chain, product
from types import ModuleType
from typing import NamedTuple

from bot.reading.model.memory import Memory
from bot.reading.model.tokens import tokens

LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt")
SHARE_MIN = 0.4  # of the leading language's stop words, from which another language's classes join in
ENOUGH_WORDS = 400
WORDS_MAX = 16_384  # words kept with the class that their beginning gives them

Phrase = tuple[tuple[str, ...], str]
Phrases = Mapping[str, Sequence[Phrase]]
NO_PHRASES: Phrases = {}
_SPACES_AT_BAR = re.compile(r"\s*\|\s*")


class Classes(NamedTuple):
    """What maps one language's words to classes: `words` exactly, `stems` by their beginning, `phrases` by the first.

    Phrases that begin with a word are arranged by their second; each is kept as its further words, from the
    third on, with its class, the longest first.
    """

    words: dict[str, str]
    stems: dict[str, str]
    phrases: Mapping[str, Phrases]


class Meaning(NamedTuple):
    """What may begin at a word: its own class, "" without one, and phrases by their second word."""

    name: str
    phrases: Phrases


class Lexicon:
    """The classes of some languages; where two know a word, the first one's meaning counts."""

    def __init__(self, parts: Sequence[Classes]) -> None:
        self._words: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        phrases: dict[str, list[Phrases]] = {}
        for part in reversed(parts):
            self._words |= part.words
            self._stems |= part.stems
            for first, following in part.phrases.items():
                phrases.setdefault(first, []).append(following)
        self._stem_lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._spelt_out = {word: Meaning(name, NO_PHRASES) for word, name in self._words.items()}
        for first, rows in phrases.items():
            name = self._words.get(first) or self._by_stem(first)
            self._spelt_out[first] = Meaning(name, _joined(rows))
        self._by_beginning = Memory(self._beginning, size=WORDS_MAX)

    def __contains__(self, word: str) -> bool:
        """Say whether a word has a class by itself, spelt out and not by its beginning."""
        return word in self._words

    def meanings(self, words: Sequence[str]) -> Sequence[Meaning | None]:
        """Look up what may begin at each of some words."""
        found = list(map(self._spelt_out.get, words))
        if self._stems:
            return [meaning or self._by_beginning[word] for meaning, word in zip(found, words, strict=True)]
        return found

    def _beginning(self, word: str) -> Meaning | None:
        name = self._by_stem(word)
        return Meaning(name, NO_PHRASES) if name else None

    def _by_stem(self, word: str) -> str:
        beginnings = (word[:length] for length in self._stem_lengths if length <= len(word))
        return next((self._stems[beginning] for beginning in beginnings if beginning in self._stems), "")


def languages_of(words: Sequence[str]) -> tuple[str, ...]:
    """Name the languages that a text is written in, the leading one first; English when nothing tells."""
    counts = dict.fromkeys(LANGUAGES, 0)
    for owners, count in Counter(map(_stop_word_owners().get, words[:ENOUGH_WORDS])).items():
        for language in owners or ():
            counts[language] += count
    ranked = sorted(LANGUAGES, key=counts.__getitem__, reverse=True)
    least = max(1.0, SHARE_MIN * counts[ranked[0]])
    chosen = tuple(language for language in ranked[:2] if counts[language] >= least)
    return chosen or ("en",)


@lru_cache(maxsize=len(LANGUAGES) ** 2)
def lexicon_of(languages: tuple[str, ...]) -> Lexicon:
    """Join the lexicons of some languages."""
    return Lexicon([classes_of(language) for language in languages])


@lru_cache(maxsize=len(LANGUAGES))
def classes_of(language: str) -> Classes:
    """Compile a language's classes; where two claim a word, the first in the file has it."""
    words: dict[str, str] = {}
    stems: dict[str, str] = {}
    phrases: dict[tuple[str, ...], str] = {}
    for entry, name in _entries(language):
        if len(entry) > 1:
            phrases.setdefault(entry, name)
        elif entry[0].endswith("*"):
            stems.setdefault(entry[0][:-1], name)
        else:
            words.setdefault(entry[0], name)
    return Classes(words, stems, _indexed(phrases))


def _indexed(phrases: Mapping[tuple[str, ...], str]) -> dict[str, dict[str, list[Phrase]]]:
    """Arrange phrases by their first word and their second, the longest first."""
    found: dict[str, dict[str, list[Phrase]]] = {}
    for (first, second, *rest), name in sorted(phrases.items(), key=lambda entry: -len(entry[0])):
        found.setdefault(first, {}).setdefault(second, []).append((tuple(rest), name))
    return found


def _joined(parts: Sequence[Phrases]) -> Phrases:
    """Join some languages' phrases that begin with one word; what the later ones say counts."""
    if len(parts) == 1:
        return parts[0]
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for second, phrases in chain.from_iterable(part.items() for part in parts):
        found.setdefault(second, {}).update(phrases)
    return {second: sorted(rows.items(), key=lambda row: -len(row[0])) for second, rows in found.items()}


@lru_cache(maxsize=1)
def _stop_word_owners() -> Mapping[str, tuple[str, ...]]:
    owners: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in _module(language).STOP_WORDS.split():
            owners[word] = (*owners.get(word, ()), language)
    return owners


def _entries(language: str) -> Iterator[tuple[tuple[str, ...], str]]:
    classes: Mapping[str, str] = _module(language).CLASSES
    return ((entry, name) for name, text in classes.items() for entry in _expanded(text))


def _module(language: str) -> ModuleType:
    return import_module(f"bot.reading.model.lexicon.{language}")


def _expanded(text: str) -> Iterator[tuple[str, ...]]:
    """Yield each entry's words; the beginning of a word keeps its star."""
    for entry in _SPACES_AT_BAR.sub("|", " ".join(text.split())).split(","):
        for chosen in product(*(part.split("|") for part in entry.split())):
            words = " ".join(word for word in chosen if word != "_")
            if words.endswith("*"):
                yield (tokens(words[:-1])[-1] + "*",)
            elif words:
                yield tuple(tokens(words))
