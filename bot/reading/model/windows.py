"""A mail's text as the model reads it: a row of short stretches, each to be judged with its neighbours."""

from collections.abc import Iterator

from bot.mail import Mail, NewText
from bot.reading.model.features import features
from bot.reading.model.lexicon import languages_of, lexicon_of
from bot.reading.model.tokens import PUNCTUATION, tokens
from bot.reading.text import sentences

LONG_WORDS = 30
WINDOW_WORDS = 22
WINDOW_STEP = 11
STRETCHES_MAX = 160
TEXT_CHARS_MAX = 24_000


class Stretch:
    """A sentence, or a window of one that is long: its text and its features."""

    __slots__ = ("features", "text")

    def __init__(self, text: str, found: list[str]) -> None:
        self.text = text
        self.features = found


def stretches(mail: Mail, text: NewText) -> list[Stretch]:
    """Cut the newest text into stretches with their features; the middle of a very long mail is left out."""
    body = text.body
    if len(body) > TEXT_CHARS_MAX:
        body = body[: TEXT_CHARS_MAX * 3 // 4] + "\n\n" + body[-TEXT_CHARS_MAX // 4 :]
    rows = [(row, tokens(row)) for sentence in sentences(body) for row in _windows(sentence)]
    if len(rows) > STRETCHES_MAX:
        rows = rows[: STRETCHES_MAX * 3 // 4] + rows[-STRETCHES_MAX // 4 :]
    lexicon = lexicon_of(languages_of([word for _, words in rows for word in words]))
    names = frozenset(name for name in own_names(mail) if name not in lexicon)
    return [Stretch(row, features(words, lexicon, names)) for row, words in rows]


def context_features(context: str) -> list[str]:
    """Give the features of words that stand round the text: the subject, a quotation, an earlier mail."""
    words = tokens(context)
    return features(words, lexicon_of(languages_of(words)))


def own_names(mail: Mail) -> frozenset[str]:
    """Give the words of the sender's and the reader's names, which say nothing of the matter."""
    people = (*mail.senders[:1], *mail.to[:1])
    return frozenset(
        word for person in people for word in tokens(person.name) if word not in PUNCTUATION and len(word) > 2
    )


def _windows(sentence: str) -> Iterator[str]:
    """Give a sentence whole, or a long one as overlapping windows."""
    words = sentence.split()
    if len(words) <= LONG_WORDS:
        yield sentence
        return
    last = len(words) - WINDOW_WORDS
    for start in (*range(0, last, WINDOW_STEP), last):
        yield " ".join(words[start : start + WINDOW_WORDS])
