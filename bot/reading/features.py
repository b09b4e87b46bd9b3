"""What the model sees of a sentence: words, word classes, and how they follow one another.

Five kinds of features, told apart by their first character:
  `we regret`        one or two words as they stand;
  `~decid not`       one or two words by their beginnings, where that shortens one;
  `=WE to PROCEED`   two or three neighbours, words with a class by its name (a phrase counts as one);
  `>WE GOWITH`       one to three classes in their order, whatever stands between them, "!" = negated;
  `&OTHERS WE`       two classes in one sentence, in either order.
Training and run time both come here, so that they can't differ.
"""

from collections.abc import Sequence
from itertools import pairwise

from bot.reading.clean import word_list
from bot.reading.lexicon import Lexicon
from bot.reading.tokens import PUNCTUATION

NEGATION_REACH = 6
CLASSES_PAIRED_MAX = 16
STEM = 5
NAME = "_name"

_NEGATION = "NEG"
_CLAUSE_END = frozenset(",;:.?!()–—")
_SUBJECTS = word_list("WE ME YOU SHE THEY KIN ORG JOB PLACE TITLE APPLY CAND MEET PROC NONJOB THANKS PRAISE")
_UNNEGATED = frozenset({"WE", "ME", "YOU", "SHE", "THEY", "CONTRAST", "REASON", "COND", "NEG"})


def features(words: Sequence[str], lexicon: Lexicon, names: frozenset[str] = frozenset()) -> list[str]:
    """Give a sentence's distinct features, in the order in which they turn up."""
    plain = [NAME if word in names else word for word in words if word not in PUNCTUATION]
    found = dict.fromkeys(plain)
    found.update(dict.fromkeys(map(" ".join, pairwise(plain))))
    found.update(dict.fromkeys(_stem_grams(plain)))
    mixed, classes = _classified(words, lexicon, names)
    found.update(dict.fromkeys(_mixed_grams(mixed)))
    found.update(dict.fromkeys(_class_grams(classes)))
    if "?" in words[-2:]:
        found["?"] = None
        found.update(dict.fromkeys("?" + name for name in classes))
    return list(found)


def _stem_grams(plain: Sequence[str]) -> list[str]:
    """Give the beginnings of long words, alone and with a neighbour's: inflections of seven languages meet here."""
    stems = [word[:STEM] for word in plain]
    long = [len(word) > STEM for word in plain]
    found = [f"~{stem}" for stem, cut in zip(stems, long, strict=True) if cut]
    pairs = zip(stems, stems[1:], long, long[1:], strict=False)
    found.extend(f"~{one} {two}" for one, two, cut, also in pairs if cut or also)
    return found


def _classified(words: Sequence[str], lexicon: Lexicon, names: frozenset[str]) -> tuple[list[str], list[str]]:
    """Replace words by their classes; give the mixed row, and the classes alone with negation marked."""
    mixed: list[str] = []
    classes: list[str] = []
    index, negated_until = 0, -1
    while index < len(words):
        word = words[index]
        if word in PUNCTUATION:
            if word in _CLAUSE_END:
                negated_until = -1
            index += 1
            continue
        length, name = (1, "") if word in names else _match(words, index, lexicon)
        if not name:
            mixed.append(NAME if word in names else word)
        elif name == "CONTRAST":
            negated_until = -1
            mixed.append(name)
            classes.append(name)
        else:
            negated = index < negated_until and name not in _UNNEGATED
            mixed.append(name)
            classes.append("!" + name if negated else name)
        if name == _NEGATION:
            negated_until = index + length + NEGATION_REACH
        index += length
    return mixed, classes


def _match(words: Sequence[str], index: int, lexicon: Lexicon) -> tuple[int, str]:
    """Find the class that begins at a word: the longest phrase, else the word, else its beginning."""
    word = words[index]
    phrases = lexicon.phrases.get(word)
    if phrases and index + 1 < len(words):
        for rest, name in phrases.get(words[index + 1], ()):
            length = len(rest) + 2
            if not rest or tuple(words[index + 2 : index + length]) == rest:
                return length, name
    name = lexicon.words.get(word, "")
    if not name and lexicon.stems:
        name = _by_stem(word, lexicon)
    return 1, name


def _by_stem(word: str, lexicon: Lexicon) -> str:
    for length in lexicon.stem_lengths:
        if length <= len(word):
            name = lexicon.stems.get(word[:length])
            if name:
                return name
    return ""


def _mixed_grams(mixed: Sequence[str]) -> list[str]:
    """Give neighbours by two and three in which at least one class stands."""
    upper = [row.isupper() for row in mixed]
    marked = list(zip(mixed, upper, strict=True))
    found = [f"={one} {two}" for (one, first), (two, second) in pairwise(marked) if first or second]
    found.extend(
        f"={one} {two} {three}"
        for (one, first), (two, second), (three, third) in zip(marked, marked[1:], marked[2:], strict=False)
        if first or second or third
    )
    return found


def _class_grams(classes: Sequence[str]) -> list[str]:
    """Give the classes by one to three in their order, and each pair that shares the sentence.

    Pairs of classes that only name what a sentence is about are left out.
    """
    found = [">" + name for name in classes]
    found.extend(f">{one} {two}" for one, two in pairwise(classes))
    found.extend(f">{one} {two} {three}" for one, two, three in zip(classes, classes[1:], classes[2:], strict=False))
    distinct = sorted(set(classes))[:CLASSES_PAIRED_MAX]
    found.extend(
        f"&{one} {two}"
        for index, one in enumerate(distinct)
        for two in distinct[index + 1 :]
        if not (one in _SUBJECTS and two in _SUBJECTS)
    )
    return found
