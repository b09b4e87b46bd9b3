"""Who signed: the names in the closing block, in the last lines of the text, and where a writer introduces herself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading import closings
from bot.reading.clean import word_list
from bot.reading.facts.material import Material
from bot.reading.facts.people import Person, agree, person
from bot.reading.facts.phrases import plain
from bot.reading.facts.vocabulary import DEPARTMENT, FIRM, LEGAL, TITLE

SIGNED_LINES_MAX = 9
LINE_MAX = 90
TAIL_LINES = 3

_SPLIT = re.compile(r"\s+(?:&|and|und|et|y|e|en|\+)\s+|\s*/\s*", re.IGNORECASE)
_LIST = re.compile(r"\s*,\s*|\s+(?:&|and|und|et|y|e|en|\+)\s+", re.IGNORECASE)
_ON_BEHALF = re.compile(
    r"\s*[(,–—-]?\s*(?:on behalf of|im auftrag|im namen|i\.\s?a\.|au nom de|pour le compte|en nombre de|per conto|"
    r"namens|"
    r"em nome de|for and on behalf|assistant to|pa to|ea to)\b.*$",
    re.IGNORECASE,
)
_SHORT = word_list("""
ihr ihre euer eure dein deine uw votre suo tuo gr grt lgr bises bise hugs love tx thx abs bjs umarmung greetings best
greetings cdt cdlt bcdt atte mvg vg xx
""")
_POSSESSIVE = word_list("ihr ihre euer eure dein deine uw votre suo tuo")
_PARTING = word_list("""
compliments greetings regards wishes grüße grüßen gruß grüsse grüssen gruss saludo saludos saluti saluto salutations
groet
groeten cumprimentos empfehlungen sincerely cordially faithfully respectfully
""")
_FOR_ANOTHER = re.compile(
    r"\W*(?:for|on behalf of|i\.\s?v\.|pour|für|voor|per|por|para|pel[oa]s?)\b[ :]", re.IGNORECASE
)
_KISSED_INITIAL = re.compile(r"^([A-Z])x{1,3}$")
_HOUSED = re.compile(r"[^\W\d_][\w'’-]+,? (?:from|at|bei|von|vom|chez|de chez|van|da|di|de) [A-ZÀ-Þ]")
_KISS = re.compile(r"[\sxXoO💙❤️]*")
_ENDING = re.compile(r"(?:\s[xX]{1,4})?[\s.!]*$")
_LAST = re.compile(
    r"(?:(?<![ .-][A-ZÀ-Þ])[.!?)…]|(?:^|[ .!?])(?:[a-zß-ÿ'’ ]{2,30}|Alles (?:Liebe|Gute)),|"
    r"(?i:(?:^|[ .!?])(?:[lv]g|mfg|lgr|cheers|"
    r"thanks|regards|best|gruß|grüße|groet|groeten|saludo|cordialement|mvg|bises|saludos|abrazo|groetjes|gr|saluti|abs|beijos?)))"
    r"[ ,]{1,3}(?P<name>(?:(?:Dr|Mrs?|Ms|Fr|Sr|Br|Prof|Revd?|St)\. )?[^\W\d_a-zß-öø-ÿ](?:[\w'’-]{1,20}|\.)"
    r"(?: [A-ZÀ-Þ](?:[\w'’-]{1,20}|\.)){0,2})$"
)
_NAME = r"(?P<name>[^\W\d_][\w'’-]{1,20}(?: [A-ZÀ-Þ][\w'’-]{1,20}){0,2})"
_INTRODUCED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:[Ii]t'?s|[Tt]his is|[Mm]y name is|[Hh]ier ist|[Ii]ci|[Cc]'est|[Ss]oy|[Ss]ono|[Aa]qui é [oa]) {_NAME}"
        r"(?: here)?(?:,? (?:from|frm|at|of|with|von|vom|de|da|di|van|bei|chez)\b|,|\.|!| -)",
        rf"(?:^|[,!.] ?|[A-Za-z] ){_NAME} (?:here|hier|ici)(?:,|\.|!| from| at| von| de| van|$)",
        rf"(?:^|[,!.] ?){_NAME},? (?:from|frm|at) (?:the )?[A-Z]",
        rf"^{_NAME}, (?:the )?(?:[a-z-]+ ){{0,3}}(?:manager|director|owner|recruiter|partner|head|lead|assistant) "
        r"(?:at|of|from|with) ",
        rf"[Mm]et {_NAME} (?:van|hier)\b",
    )
)


@dataclass(frozen=True, slots=True)
class Signed:
    """A name that signs, the line it stands on, and how it stands there.

    `rank` counts the lines above it in the block, `titled` says that a title stands on the line or on the
    one below, `closed` that a valediction stands above.
    """

    person: Person
    source: str
    rank: int
    titled: bool = False
    closed: bool = False


def signed(material: Material, expected: tuple[Person, ...]) -> tuple[Signed, ...]:
    """Give the names of the closing block from its top; `expected` are names that the header suggests."""
    found = tuple(_in_block(material.closing, expected))
    if found:
        return found
    return tuple(_in_tail(material, expected))


def _in_block(lines: tuple[str, ...], expected: tuple[Person, ...]) -> Iterator[Signed]:
    valediction = department = False
    block = [line for line in lines if not _KISS.fullmatch(line)][:SIGNED_LINES_MAX]
    for rank, line in enumerate(block):
        if rank and closings.FOOTER.match(line):
            return
        if _FOR_ANOTHER.match(line):
            continue
        text = _after_valediction(line)
        if text is None:
            valediction = True
            continue
        names = [name for name in _names(text, expected) if not department or _expected(name, expected)]
        department = department or (not names and _is_department(text))
        for name in names:
            following = block[rank + 1] if rank + 1 < len(block) else ""
            titled = _titled(line) or _titled(following) or _is_formal(name)
            yield Signed(name, line, rank - int(valediction), titled, closed=valediction or text is not line)


def _after_valediction(line: str) -> str | None:
    """Give what stands on a line beside a valediction; None for a line that is nothing else."""
    if len(line) > 3 * LINE_MAX or (len(line) > LINE_MAX and closings.FRENCH_FORMULA.match(line)):
        return None
    words = re.sub(r"[^\w' ß]+", " ", plain(line).lower()).split()
    known = closings.STRONG | closings.WEAK | _SHORT
    if " ".join(words) in known:
        return None
    for length in range(min(6, len(words) - 1), 0, -1):
        if " ".join(words[:length]) in known and (length > 1 or words[0] not in _POSSESSIVE or person(line) is None):
            rest = _without_words(line, length)
            return rest if person(rest) or not _PARTING.intersection(words) else None
    if len(words) <= 7 and _PARTING.intersection(words) and not person(line):
        return None
    return line


def _without_words(line: str, count: int) -> str:
    """Drop the first words of a line, counted as `_after_valediction` counts them."""
    ends = [word.end() for word in re.finditer(r"[\w'’ß]+", line)]
    return line[ends[count - 1] :].strip(" ,.!;:-–—/|") if len(ends) >= count else line


def _names(text: str, expected: tuple[Person, ...]) -> Iterator[Person]:
    bare = _KISSED_INITIAL.sub(r"\1", _ON_BEHALF.sub("", text))
    if len(bare) > LINE_MAX:
        return
    found = person(bare) or _expected_lower(bare, expected)
    if (
        found
        and "," in bare
        and len(parts := _LIST.split(bare)) > 2
        and all(person(part) and not part.strip(" .").isupper() for part in parts)
    ):
        return
    if found:
        yield found
        return
    words = {word.strip(".,").lower() for word in bare.split()}
    if words & (FIRM | LEGAL) and "team" not in words:
        return
    yield from _of_several(_SPLIT.split(bare)[:3], expected)


def _of_several(parts: list[str], expected: tuple[Person, ...]) -> Iterator[Person]:
    """Choose among names joined by "and": the one that the header knows, or the only one beside a team."""
    read = [(part, person(part) or _expected_lower(part, expected)) for part in parts]
    names = [name for _, name in read if name]
    known = [name for name in names if _expected(name, expected)]
    if known:
        yield from known
    elif len(names) == 1 and all(name or _is_department(part) or _titled(part) for part, name in read):
        yield from names


def _expected_lower(text: str, expected: tuple[Person, ...]) -> Person | None:
    """Read a name in lower case where the header knows it."""
    name = person(text, lower=True)
    if name is None or len(name.words) > 3:
        return None
    known = any(
        set(name.words) <= set(other.words) or (len(name.words) == 1 and agree(name, other)) for other in expected
    )
    return name if known else None


def _is_formal(name: Person) -> bool:
    """Say whether an academic or polite title stands before a full name."""
    return bool(name.titles) and name.is_full


def _expected(name: Person, expected: tuple[Person, ...]) -> bool:
    return any(agree(name, other) for other in expected)


def _is_department(text: str) -> bool:
    """Say whether a line names a department: what stands below one is its firm, not a person."""
    words = {word.strip(".,") for word in text.lower().split()}
    return len(words) <= 8 and bool(words & DEPARTMENT)


def _titled(line: str) -> bool:
    words = re.findall(r"[\w'-]+", line.lower())
    return len(words) <= 14 and bool(TITLE.intersection(words))


def _in_tail(material: Material, expected: tuple[Person, ...]) -> Iterator[Signed]:
    """Read a name on the last lines of a text whose closing nobody told apart."""
    lines = [line.strip() for line in material.text.body.split("\n") if line.strip()]
    if len(lines) < 2 and expected:
        yield from _last_words(lines[-1] if lines else "", expected)
        return
    tail = lines[max(1, len(lines) - TAIL_LINES) :]
    for index, line in enumerate(tail):
        if len(line) > LINE_MAX or line[-1] in "?:":
            continue
        text = _after_valediction(line)
        if text is None:
            continue
        below = " ".join(tail[index + 1 :])
        above = tail[index - 1] if index else lines[len(lines) - len(tail) - 1]
        closed = above.endswith(",") or _after_valediction(above) is None
        alone = not below or closed or _titled(below) or (_is_department(below) and _HOUSED.match(line))
        names = list(_names(text, expected))
        sure = [name for name in names if _expected(name, expected)]
        if sure or (names and alone and len(line.split()) <= 7 and line[-1] not in ".!,"):
            for name in sure or names[:1]:
                yield Signed(name, line, 0, _titled(line) or _titled(below) or _is_formal(name), closed)
            return
    yield from _last_words(lines[-1] if lines else "", expected)


def _last_words(line: str, expected: tuple[Person, ...]) -> Iterator[Signed]:
    """Read a name that ends the text: as a sentence of its own, or where the header knows it."""
    text = _ENDING.sub("", line)[-200:]
    near = text[-60:]
    for other in expected:
        if other.is_full and other.name in near:
            yield Signed(other, other.name, 0)
            return
    if (found := _LAST.search(text)) and (name := person(found["name"])) and len(name.words) <= 3:
        yield Signed(name, found["name"], 0)
        return
    words = text.split()
    for count in (2, 1):
        name = person(" ".join(words[-count:]), lower=True) if len(words) > count else None
        if count == 1 and person(" ".join(words[-2:])):
            continue
        if name and len(name.name) > 2 and any(set(name.words) <= set(other.words) for other in expected):
            yield Signed(name, " ".join(words[-count:]), 0)
            return


def introduced(material: Material) -> Signed | None:
    """Find where the writer says who is writing: "Hi Ida, it's Pip from Quince House", "Bea here"."""
    for passage in material.body[:4]:
        text = plain(passage.text)[:200]
        for pattern in _INTRODUCED:
            if (found := pattern.search(text)) and (name := person(found["name"])):
                return Signed(name, passage.text, 0)
    return None
