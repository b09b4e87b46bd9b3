"""What the model sees of a sentence: words, word classes, and how they follow one another.

Five kinds of features, told apart by their first character:
  `we regret`        one or two words as they stand;
  `~decid`           a word by its beginning, where that shortens it;
  `=WE to PROCEED`   two or three neighbours, words with a class by its name (a phrase counts as one);
  `>WE GOWITH`       one to three classes in their order, whatever stands between them, "!" = negated;
  `&OTHERS WE`       two classes in one sentence, in either order.
Training and run time both come here, so that they can't differ.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from bot.reading.clean import word_list
from bot.reading.model.lexicon import Lexicon, Meaning
from bot.reading.model.tokens import PUNCTUATION

NEGATION_REACH = 6
CLASSES_PAIRED_MAX = 16
STEM = 5
NAME = "_name"

_NEGATION, _CONTRAST = "NEG", "CONTRAST"
_SUBJECTS = word_list("WE ME YOU SHE THEY KIN ORG JOB PLACE TITLE APPLY CAND MEET PROC NONJOB THANKS PRAISE")
_UNNEGATED = frozenset({"WE", "ME", "YOU", "SHE", "THEY", "REASON", "COND", _NEGATION, _CONTRAST})


def features(words: Sequence[str], lexicon: Lexicon, names: frozenset[str] = frozenset()) -> list[str]:
    """Give a sentence's features, some of them twice; words that name the mail's own people are all one word."""
    named = words if names.isdisjoint(words) else [NAME if word in names else word for word in words]
    plain = [word for word in named if word not in PUNCTUATION]
    found = of_words(plain)
    mixed, classes = _classified(named, words, lexicon)
    if classes:
        found += _mixed_grams(mixed)
        found += _class_grams(tuple(classes))
    if "?" in words[-2:]:
        found += "?", *("?" + name for name in classes)
    return found


def of_words(plain: Sequence[str]) -> list[str]:
    """Give the features that need no lexicon, of words without punctuation: alone, by two, by their beginnings."""
    return [*plain, *map(" ".join, pairwise(plain)), *_beginnings(plain)]


def of_classes(feature: str) -> bool:
    """Say whether a feature is made of word classes."""
    return feature[0] in "=>&" and len(feature) > 1


def _beginnings(plain: Sequence[str]) -> list[str]:
    """Give the beginnings of long words: inflections of seven languages meet here."""
    return ["~" + word[:STEM] for word in plain if len(word) > STEM]


def _classified(named: Sequence[str], words: Sequence[str], lexicon: Lexicon) -> tuple[list[str], list[str]]:
    """Replace words by their classes; give the mixed row, and the classes alone with negation marked.

    A name begins no phrase but may stand within one: phrases are looked for in the words as they were.
    """
    mixed: list[str] = []
    classes: list[str] = []
    ahead, negated_until = 0, -1
    for index, (word, meaning) in enumerate(zip(named, lexicon.meanings(named), strict=True)):
        if index < ahead:
            continue
        if word in PUNCTUATION:
            negated_until = -1
            continue
        length, name = _match(meaning, words, index) if meaning else (1, "")
        if not name:
            mixed.append(word)
            continue
        ahead = index + length
        if name == _CONTRAST:
            negated_until = -1
        negated = index < negated_until and name not in _UNNEGATED
        mixed.append(name)
        classes.append("!" + name if negated else name)
        if name == _NEGATION:
            negated_until = ahead + NEGATION_REACH
    return mixed, classes


def _match(meaning: Meaning, words: Sequence[str], index: int) -> tuple[int, str]:
    """Find how far the class that begins at a word reaches: the longest phrase, else the word alone."""
    if meaning.phrases and index + 1 < len(words):
        for rest, name in meaning.phrases.get(words[index + 1], ()):
            length = len(rest) + 2
            if not rest or tuple(words[index + 2 : index + length]) == rest:
                return length, name
    return 1, meaning.name


def _mixed_grams(mixed: Sequence[str]) -> list[str]:
    """Give neighbours by two and three in which at least one class stands."""
    upper = list(map(str.isupper, mixed))
    pairs = zip(mixed, mixed[1:], upper, upper[1:], strict=False)
    found = [f"={one} {two}" for one, two, first, second in pairs if first or second]
    triples = zip(mixed, mixed[1:], mixed[2:], upper, upper[1:], upper[2:], strict=False)
    found += [f"={one} {two} {three}" for one, two, three, first, second, third in triples if first or second or third]
    return found


@lru_cache(maxsize=4096)
def _class_grams(classes: tuple[str, ...]) -> frozenset[str]:
    """Give the classes by one to three in their order, and each pair that shares the sentence.

    Pairs of classes that only name what a sentence is about are left out.
    """
    found = {">" + name for name in classes}
    found.update(f">{one} {two}" for one, two in pairwise(classes))
    found.update(f">{one} {two} {three}" for one, two, three in zip(classes, classes[1:], classes[2:], strict=False))
    paired = combinations(sorted(set(classes))[:CLASSES_PAIRED_MAX], 2)
    found.update(f"&{one} {two}" for one, two in paired if not (one in _SUBJECTS and two in _SUBJECTS))
    return frozenset(found)
