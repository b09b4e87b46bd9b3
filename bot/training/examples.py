"""Corpus rows -> numbers: each stretch's feature ids, which stretches carry the news, and the vocabulary."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bot.reading.model.features import of_classes
from bot.reading.model.windows import context_features, stretches
from bot.training.corpus import Row

FAMILIES_MIN = 7
LONG_FAMILIES_MIN = 8  # for features of three parts
NEWS_SHARE_MIN = 0.5
CLASS_SHARE = 0.7  # how much a feature of word classes counts beside one of words: there is text enough for words

Ids = NDArray[np.int32]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A row as the models learn it: feature ids a stretch, and what each is (1 news, 0 none, -1 unclear)."""

    row: Row
    texts: tuple[str, ...]
    stretches: tuple[Ids, ...]
    news: tuple[int, ...]
    subject: Ids

    @property
    def rejects_in_words(self) -> bool:
        """Say whether the news is in the text that the models see."""
        return 1 in self.news


@dataclass(frozen=True, slots=True)
class Space:
    """The features: their names in the order of the ids, and how rare each is in the corpus.

    That is its inverse document frequency, less for features of word classes. A text is the vector of its
    features' rarities, at length 1. Models are kept as weight times rarity, so that run time only has to add
    them up and divide by the text's length.
    """

    vocabulary: tuple[str, ...]
    rarity: Floats

    @property
    def width(self) -> int:
        """The number of features."""
        return len(self.vocabulary)

    def vectors(self, rows: Sequence[Ids]) -> sparse.csr_matrix:
        """Build the texts' vectors, to fit models on."""
        return self._matrix(rows, self.rarity)

    def shares(self, rows: Sequence[Ids]) -> sparse.csr_matrix:
        """Build the matrix that scores texts by a model's kept weights: 1 over the text's length at each feature."""
        return self._matrix(rows, np.ones(self.width))

    def _matrix(self, rows: Sequence[Ids], values: Floats) -> sparse.csr_matrix:
        counts = np.array([len(row) for row in rows], dtype=np.int64)
        pointers = np.concatenate([[0], np.cumsum(counts)])
        columns = np.concatenate([*rows, np.empty(0, dtype=np.int32)])
        lengths = np.array([np.sqrt(np.square(self.rarity[row]).sum()) or 1.0 for row in rows])
        cells = values[columns] / np.repeat(lengths, counts)
        return sparse.csr_matrix((cells, columns, pointers), shape=(len(rows), self.width))


@dataclass(frozen=True, slots=True)
class Data:
    """All examples, in one feature space."""

    examples: tuple[Example, ...]
    space: Space


def prepare(rows: Iterable[Row]) -> Data:
    """Turn rows into examples; a feature must stand in a few families to count."""
    seen = [(row, stretches(row.mail, row.text), context_features(row.mail.subject)) for row in rows]
    documents: Counter[str] = Counter()
    within: dict[str, set[str]] = {}
    for row, cut, subject in seen:
        names = {name for stretch in cut for name in stretch.features} | set(subject)
        documents.update(names)
        within.setdefault(row.family, set()).update(names)
    families = Counter(name for names in within.values() for name in names)
    vocabulary = tuple(sorted(name for name, count in families.items() if count >= _least(name)))
    ids = {name: index for index, name in enumerate(vocabulary)}
    examples = tuple(
        Example(
            row=row,
            texts=tuple(stretch.text for stretch in cut),
            stretches=tuple(ids_of(stretch.features, ids) for stretch in cut),
            news=news_of(row, [stretch.text for stretch in cut]),
            subject=ids_of(subject, ids),
        )
        for row, cut, subject in seen
    )
    return Data(examples, Space(vocabulary, rarity_of(vocabulary, documents, len(seen))))


def rarity_of(vocabulary: Sequence[str], documents: Mapping[str, int], total: int) -> Floats:
    """Give the features' inverse document frequencies, in whole tenths as the exported model keeps them."""
    counts = np.array([documents[name] for name in vocabulary], dtype=np.float64)
    shares = np.array([CLASS_SHARE if of_classes(name) else 1.0 for name in vocabulary])
    return np.round(shares * (np.log((1 + total) / (1 + counts)) + 1.0), 1)


def _least(name: str) -> int:
    return LONG_FAMILIES_MIN if name.count(" ") >= 2 else FAMILIES_MIN


def news_of(row: Row, texts: Sequence[str]) -> tuple[int, ...]:
    """Say of each stretch whether it lies in the row's bad news: by half of its words, 1; by fewer, -1."""
    if not row.news:
        return (0,) * len(texts)
    body = " ".join(row.text.body.split())
    spans = [(start, start + len(news)) for news in map(_one_line, row.news) if (start := body.find(news)) >= 0]
    labels: list[int] = []
    position = 0
    for text in texts:
        start = body.find(text, position)
        start = body.find(text) if start < 0 else start
        labels.append(_label(start, start + len(text), spans) if start >= 0 else -1)
        position = max(position, start)
    return tuple(labels)


def _label(start: int, end: int, spans: Sequence[tuple[int, int]]) -> int:
    shared = [(max(0, min(end, last) - max(start, first)), last - first) for first, last in spans]
    best = max((common / min(end - start, length) for common, length in shared if common), default=0.0)
    if best >= NEWS_SHARE_MIN:
        return 1
    return -1 if best > 0.1 else 0


def _one_line(text: str) -> str:
    return " ".join(text.split())


def union(parts: Sequence[Ids]) -> Ids:
    """Join the feature ids of some stretches, each once."""
    return np.unique(np.concatenate(parts)) if parts else np.empty(0, dtype=np.int32)


def ids_of(features: Iterable[str], ids: dict[str, int]) -> Ids:
    """Give the ids of those features that have one, each once, in order."""
    return np.array(sorted({ids[name] for name in features if name in ids}), dtype=np.int32)
