"""The newest text of a mail, taken apart, and its sentences."""

import re
from collections.abc import Iterator

from bot.mail import Mail, NewText
from bot.reading import quotes, signoff
from bot.reading.clean import word_list

CHUNK_WORDS = 40
CHUNK_WORDS_MIN = 25
WRAPPED_LINE_MIN = 50

_ABBREVIATIONS = word_list("""
mr mrs ms dr prof st sr jr vs approx dept hon e.g i.e cf ca
fr bzw z.b d.h u.a o.ä z.t i.d.r ggf inkl evtl zzgl z.hd vgl s.o u.u dipl
sra srta sres dña p.ej ud uds mm mme mlle mgr p.ex sig dott avv egr gent spett
dhr mevr mw drs ir bijv o.a m.b.t t.a.v d.w.z n.a.v a.u.b exmo exma
""")  # fmt: skip
_BEFORE_NUMBERS = word_list("no nr núm num n ref fig vol ext tel art abs av p pp")
_MAY_END = word_list("inc ltd co corp llc plc a.m p.m etc usw u.s.w enz s.a s.l s.r.l b.v n.v ph.d u.s u.k e.v")
_BOUNDARY = re.compile(
    r"(?=[.!?…。！？])"  # most characters end nothing
    r"(?:([.!?…]+|[。！？]+)([\"'”’»)\]]*)(\s+|$)|(?<=[^\W\d_][^\W\d_])[.!?](?=[^\W\d_a-zß-öø-ÿ][^\W\d_])|[。！？])"
)
_BULLET = re.compile(r"\s*(?:[-–—*•·▪◦‣○●✓✔>]\s+|(?=\(?(?:\d{1,2}|[a-h])[.)]\s))")
_ALNUM = re.compile(r"\w")
_BREAK_AFTER = (",", ";", ":", "–", "—", "-")


def new_text(mail: Mail) -> NewText:
    """Take out what the sender wrote now: quotations, forwards and the closing block stand apart.

    A mail that is nothing but a quotation or a forward keeps its text as body: of the
    innermost newest message, without its header block.
    """
    cut = quotes.cut(mail.text, mail.subject)
    own = cut.own
    if not _ALNUM.search(own) and cut.quoted:
        inner = quotes.cut(quotes.without_headers(cut.quoted))
        own = inner.own if _ALNUM.search(inner.own) else cut.quoted
    body, signature = signoff.parted(own, mail.sender.name if mail.sender else "")
    return NewText(body, signature, cut.quoted, cut.forwarded)


def sentences(text: str) -> tuple[str, ...]:
    """Split a text into sentences of at most about 40 words; no word is lost.

    Hard-wrapped lines are joined, list items, headings and greetings stand alone, and text in lower case,
    with spaced tokens or with missing apostrophes is split as any other. A stretch without punctuation is
    chunked, at a comma where there is one.
    """
    return tuple(chunk for block in _blocks(text) for sentence in _split(block) for chunk in _chunks(sentence))


def _blocks(text: str) -> Iterator[str]:
    """Yield stretches of running text: wrapped lines joined, blank lines, bullets and headings as borders."""
    running: list[str] = []
    previous = ""
    for line in text.split("\n"):
        stripped = line.strip()
        bullet = _BULLET.match(line)
        if running and (not stripped or bullet or not _continues(previous, stripped)):
            yield " ".join(running)
            running = []
        if bullet and stripped:
            stripped = line[bullet.end() :].strip()
        if stripped:
            running.append(stripped)
        previous = stripped
    if running:
        yield " ".join(running)


def _continues(previous: str, line: str) -> bool:
    """Tell a hard wrap from a line that stands by itself."""
    if len(previous) >= WRAPPED_LINE_MIN:
        return True
    if previous.endswith(",") and len(previous.split()) <= 5:
        return False
    return line[:1].islower() and not previous.endswith((".", "!", "?", ":"))


def _split(block: str) -> Iterator[str]:
    start = 0
    for boundary in _BOUNDARY.finditer(block):
        if boundary[1] and not _ends_sentence(block, start, boundary):
            continue
        yield block[start : boundary.end()]
        start = boundary.end()
    yield block[start:]


def _ends_sentence(block: str, start: int, boundary: re.Match[str]) -> bool:
    """Tell a full stop from the dot of an abbreviation, an initial, a numbered day or an ellipsis."""
    following = block[boundary.end() : boundary.end() + 1]
    if boundary[1] != ".":
        return not (following.islower() and boundary[1] in {"...", "…", ".."})
    word = block[max(start, boundary.start() - 20) : boundary.start()].rpartition(" ")[2].lstrip("(\"'“„«").lower()
    if word in _MAY_END:
        return following.isupper()
    if word in _BEFORE_NUMBERS and following.isdigit():
        return False
    if word.isdigit() and len(word) <= 2:
        return not following.isalpha()
    return not (word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i"))


def _chunks(sentence: str) -> Iterator[str]:
    """Yield a sentence whole, or in pieces of at most 40 words; what holds no letter or digit is no sentence."""
    words = sentence.split()
    while len(words) > CHUNK_WORDS:
        pauses = (count for count in range(CHUNK_WORDS, CHUNK_WORDS_MIN, -1) if words[count - 1].endswith(_BREAK_AFTER))
        size = next(pauses, CHUNK_WORDS)
        yield " ".join(words[:size])
        words = words[size:]
    if words and _ALNUM.search(sentence):
        yield " ".join(words)
