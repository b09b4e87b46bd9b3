"""A mail's own text -> what it says, and the closing block below: valediction, names, phone numbers, footers."""

import re
from collections.abc import Sequence

from bot.reading import closings
from bot.reading.clean import word_list

CLOSING_LINE_MAX = 90
NAME_WORDS_MAX = 5
GAP_LINES_MAX = 12
BLOCK_LINES_MAX = 60
FOOTER_LINES_MAX = 5
RULED_LINES_MAX = 8
SENTENCE_WORDS_MIN = 5
SIGNED_LINES_MAX = 25
SIGNED_WORDS_MIN = 5
NAME_BLOCK_LINES_MAX = 7

_PLACE = re.compile(r"(?: (?:from|aus|desde|depuis|de|da|dal|uit|vanuit) (?:\S+ ?){1,3})")
_RULE = re.compile(r"[ \t]*[_=*-]{10,}[ \t]*")
_DELIMITER = re.compile(r"-- ?")
_DECORATION = re.compile(r"[\s_=*~#·•|—–-]*")
_TITLE_MARK = re.compile(r"\s*[|,•·]\s*|\s+[–—-]\s+")
_NAME = re.compile(r"[-–—/ ]*(?:[^\W\d_][\w'’.-]*)(?: (?:[^\W\d_][\w'’.-]*|&|\([^()]{1,20}\)))*")
_PARTICLES = word_list("von van de der den di da del la le el dos und and y e et zu ter & the team")
_PREFIX = re.compile(r"(?:with|mit|con|com|avec|met|my|our|and|und|y|et|e)(?: (?:my|our|the|very))? ")
_POSTSCRIPT = re.compile(r"[ \t]*p\.? ?s\.?[:. -]", re.IGNORECASE)


def parted(own: str, sender: str = "") -> tuple[str, str]:
    """Part a mail's own text into body and signature: the signature begins with the valediction.

    Below a "-- " line, after a known valediction in seven languages, or a lone name at the end; device
    lines, list footers and small print at the end belong to it. A postscript goes to the body. The body is
    never empty unless the text is: a text that is all closing stays body. `sender` is the display name of
    the one who writes: a line that is just that name, or its beginning, signs the mail.
    """
    lines = own.split("\n")
    end = _content_end(lines, frozenset(_normal(sender).split()))
    body, signature = lines[:end], lines[end:]
    body, signature = _rescued_postscript(body, signature)
    text = "\n".join(body).strip("\n").rstrip()
    if not text.strip():
        return own.strip("\n"), ""
    return text, "\n".join(signature).strip("\n")


def _content_end(lines: Sequence[str], names: frozenset[str]) -> int:
    """Find the first line of the closing block."""
    delimiter = next((index for index, line in enumerate(lines) if _DELIMITER.fullmatch(line)), len(lines))
    if not any(line.strip() for line in lines[:delimiter]):
        delimiter = len(lines)
    end = _before_footers(lines, delimiter)
    ends = [index for index in (_closing(lines, end), _signed(lines, end, names)) if index >= 0]
    return min(ends) if ends else _before_name(lines, end)


def _signed(lines: Sequence[str], end: int, names: frozenset[str]) -> int:
    """Find the line that is the sender's own name, the upper one of two near each other; -1 when there is none."""
    found = -1
    for index in range(end - 1, max(0, end - SIGNED_LINES_MAX), -1):
        if closings.GREETING.match(lines[index]) or (found >= 0 and found - index > 3):
            break
        if _is_sender(lines[index], names) and _stands_below_text(lines, index):
            found = index
    return found if found > 0 and sum(len(line.split()) for line in lines[:found]) >= SIGNED_WORDS_MIN else -1


def _is_sender(line: str, names: frozenset[str]) -> bool:
    words = [word for word in _normal(line[:CLOSING_LINE_MAX]).split() if word.strip("x")]
    if not names or not 1 <= len(words) <= NAME_WORDS_MAX or len(line) > CLOSING_LINE_MAX:
        return False
    initials = {name[0] for name in names} if len(words) == 1 else set()
    return all(word in names or word in initials or word in _PARTICLES for word in words)


def _stands_below_text(lines: Sequence[str], index: int) -> bool:
    """Tell a line after a blank one or after a sentence's end from the wrapped end of a sentence."""
    above = lines[index - 1].strip()
    return not above or not (above[-1].isalnum() and len(above) >= 40)


def _before_footers(lines: Sequence[str], end: int) -> int:
    """Step up over trailing paragraphs that are footers or decoration; the first paragraph always stays."""
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    while True:
        stop = end
        while stop > first and not lines[stop - 1].strip():
            stop -= 1
        start = stop
        while start > first and lines[start - 1].strip():
            start -= 1
        if start <= first:
            return _before_device_lines(lines, first, stop)
        if not _is_footer(lines[start:stop]):
            return _before_device_lines(lines, first, stop)
        end = start


def _is_footer(paragraph: Sequence[str]) -> bool:
    """Tell small print: by how it begins, by a word inside it when it is short, or because it is decoration."""
    if closings.FOOTER.match(paragraph[0]) or all(map(_DECORATION.fullmatch, paragraph)):
        return True
    return len(paragraph) <= FOOTER_LINES_MAX and any(closings.SMALL_PRINT_INSIDE.search(line) for line in paragraph)


def _before_device_lines(lines: Sequence[str], first: int, stop: int) -> int:
    """Step up over "Sent from my phone" lines that hang on the last paragraph without a blank line."""
    while stop - 1 > first and (closings.DEVICE_LINE.match(lines[stop - 1]) or _DECORATION.fullmatch(lines[stop - 1])):
        stop -= 1
    for index in range(stop - 2, max(first, stop - RULED_LINES_MAX), -1):
        if not lines[index].strip():
            break
        if _RULE.fullmatch(lines[index]) and _is_footer(lines[index + 1 : stop]):
            return index
    return stop


def _closing(lines: Sequence[str], end: int) -> int:
    """Find the last valediction with a plausible block below it, or one just above with nothing but scraps between."""
    lowest = max(0, end - BLOCK_LINES_MAX)
    found = -1
    for index in range(end - 1, lowest - 1, -1):
        if not _is_valediction(lines, index, end):
            continue
        if found < 0 or (found - index <= GAP_LINES_MAX and all(map(_is_scrap, lines[index + 1 : found]))):
            found = index
        else:
            break
    if found < 0 or not any(line.strip() for line in lines[:found]):
        return -1
    return found


def _is_valediction(lines: Sequence[str], index: int, end: int) -> bool:
    line = lines[index].strip()
    if not 2 <= len(line) <= CLOSING_LINE_MAX:
        return _is_formula(lines, index)
    words = _normal(line)
    words = words if words in closings.STRONG else _PREFIX.sub("", words, count=1)
    if words in closings.STRONG or any(_normal(half) in closings.STRONG for half in line.split("/")[:3]):
        return _name_follows(lines, index, end)
    if words in closings.WEAK:
        return line[-1] != "?" and _name_follows(lines, index, end)
    return _is_closing_with_more(line, words) or _is_formula(lines, index)


def _is_closing_with_more(line: str, words: str) -> bool:
    """Tell "Best regards, Anna", "Viele Grüße aus Berlin" and "Thanks, Anna" from a sentence."""
    head, comma, tail = line.partition(",")
    if comma and tail.strip():
        return _normal(head) in (closings.STRONG | closings.WEAK) and _is_name(tail.strip())
    for length in range(5, 0, -1):
        parts = words.split()
        phrase, rest = " ".join(parts[:length]), " ".join(parts[length:])
        if phrase in closings.STRONG and rest:
            original = " ".join(line.split()[length:])
            return _PLACE.fullmatch(" " + rest) is not None or _is_name(original)
    return False


def _is_formula(lines: Sequence[str], index: int) -> bool:
    """Tell the French closing sentence, which runs over two lines at times."""
    both = " ".join(line.strip() for line in lines[index : index + 2])
    return len(both) <= 400 and closings.FRENCH_FORMULA.match(both) is not None


def _normal(line: str) -> str:
    return " ".join(re.sub(r"[^\w'ß]+", " ", line.lower().replace("’", "'")).split())


def _name_follows(lines: Sequence[str], index: int, end: int) -> bool:
    """Tell whether a short line, a name or a title, stands below; the end of the text is as good."""
    below = next((line.strip() for line in lines[index + 1 : end] if line.strip()), "")
    return not below or _is_scrap(below)


def _is_scrap(line: str) -> bool:
    """Tell a line of a closing block from a sentence of the text."""
    text = line.strip()
    words = len(text.split())
    if text.endswith(("?", "!", ":")) or (text.endswith(".") and words >= SENTENCE_WORDS_MIN):
        return False
    return len(text) <= CLOSING_LINE_MAX and words <= 9


def _is_name(text: str) -> bool:
    """Tell a name, or a team's, by its few capitalised words without a sentence's end."""
    words = text.strip(" .,!-–—").split()
    if not 1 <= len(words) <= NAME_WORDS_MAX or not _NAME.fullmatch(text.strip(" .,!")):
        return False
    if any(word.lower() in closings.NOT_NAMES for word in words):
        return False
    return all(word[:1].isupper() or not word[:1].isalpha() or word.lower() in _PARTICLES for word in words)


def _before_name(lines: Sequence[str], end: int) -> int:
    """Step up over a name at the end, with its few lines of title and phone: "Anna", "/Jan", "Anna Lee, Acme".

    It is a paragraph of its own, at most two of them, or stands below a line that ends a sentence or a wish.
    """
    for _ in range(2):
        stop = end
        while stop > 0 and not lines[stop - 1].strip():
            stop -= 1
        start = stop
        while start > 0 and lines[start - 1].strip() and stop - start < NAME_BLOCK_LINES_MAX:
            start -= 1
        if start == stop:
            break
        ends = (index for index in range(start + 1, stop) if not lines[index - 1].rstrip()[-1].isalnum())
        candidates = (index for index in (start, *ends) if _is_name_block(lines[index:stop]))
        first = next(candidates, stop)
        if first == stop or not any(line.strip() for line in lines[:first]):
            break
        end = first
    return end


def _is_name_block(block: Sequence[str]) -> bool:
    name = block[0].strip()
    return name[-1:] not in {".", "!", "?", ":", ","} and _is_titled_name(name) and all(map(_is_scrap, block))


def _is_titled_name(line: str) -> bool:
    """Tell a name with its title or firm behind a comma, a bar or a dash, all of it capitalised."""
    return all(_is_name(part) for part in _TITLE_MARK.split(line.strip(" -–—/")))


def _rescued_postscript(body: Sequence[str], signature: Sequence[str]) -> tuple[list[str], list[str]]:
    """Give a P.S. below the name back to the body: it is the mail's own words."""
    start = next((index for index, line in enumerate(signature) if _POSTSCRIPT.match(line)), -1)
    if start < 0:
        return list(body), list(signature)
    stop = next((index for index in range(start, len(signature)) if not signature[index].strip()), len(signature))
    while body and not body[-1].strip():
        body = body[:-1]
    return [*body, "", *signature[start:stop]], [*signature[:start], *signature[stop:]]
