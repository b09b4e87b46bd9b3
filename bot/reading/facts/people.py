"""Telling a person's name from a team's, a firm's or a title; names as written, titles dropped."""

import re
import unicodedata
from dataclasses import dataclass

from bot.reading import closings
from bot.reading.facts.vocabulary import DEGREES, DEPARTMENT, FIRM, HONORIFICS, LEGAL, NOT_A_NAME, PARTICLES, TITLE

NAME_MAX = 80
TOKENS_MAX = 6

_BRACKETS = re.compile(r"\s*[(\[（][^()\[\]（）]{0,60}[)\]）]")
_EDGES = " \t.,;:!*_~|/\\-–—•·>\"'“”„«»"
_WORD = re.compile(r"[^\W\d_][\w'’.·-]*", re.UNICODE)
_EMOJI = re.compile(r"[\u2190-\u2bff\u3030\ufe0f\U0001f000-\U0001faff]+")
_KISSES = re.compile(r"(?:\s+[xX]{1,4}|\s*[<&]3)\s*$")
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,8}")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_PROXY = re.compile(r"^(?:i\.\s?a\.|i\.\s?v\.|i\.\s?a|p\.?\s?p\.?|gez\.|p/o|ppa\.|namens)\s+", re.IGNORECASE)
_TAIL = re.compile(
    r"\s+(?:via|at|from|from the|for|of|on behalf of|bei|von der|vom|aus dem|im auftrag|chez|de chez|en nombre de|"
    r"per conto di|namens|em nome de|pour|c/o)\s+.*$|\s*[@|/·•]\s*.*$|\s+[-–—]\s+.*$",
    re.IGNORECASE,
)
_VALEDICTIONS = frozenset(word for phrase in closings.STRONG | closings.WEAK for word in phrase.split()) - PARTICLES
_NEVER = DEPARTMENT | TITLE | LEGAL | FIRM | NOT_A_NAME | _VALEDICTIONS

_FIRM_ENDINGS = (
    "kollektiv", "werke", "betriebe", "klinik", "kliniken", "verein", "verband", "verlag", "bäckerei", "schule",
    "bedrijf", "bank", "archiv", "archief", "fabrik", "handel",
    "stelle", "büro", "leitung", "betreuung", "abteilung", "team", "verwaltung", "referat", "sekretariat", "zentrale",
    "kommission", "ausschuss", "gremium", "bureau", "zaken", "commissie", "secretariaat", "dienst", "amt", "schule",
    "gesellschaft", "systems", "software", "solutions", "logistik", "technik", "tronic", "robotics", "foods", "pharma",
)  # fmt: skip

_OF_A_THING = re.compile(r"[^\W\d_]+ of ", re.IGNORECASE)
_PLATFORM_SURNAMES = frozenset({"ashby", "lever", "greenhouse"})
_ADVERB_ENDINGS = ("ement", "amente", "vamente", "lmente", "nmente", "isch", "lich")
_TITLES_ALONE = frozenset(HONORIFICS) - {
    "don", "col", "sor", "mag", "bishop", "judge", "elder", "major", "canon", "pe", "pr", "barr", "ds", "ir", "cap",
    "tit",     "fr", "fra", "m", "sr", "arch", "eng", "lady", "chief", "dona", "bro", "br", "rag",
}  # fmt: skip
_FIELDS = frozenset(
    {"med.", "phil.", "jur.", "nat.", "rer.", "ing.", "dent.", "vet.", "habil.", "h.c.", "theol.", "oec."}
)
_ARTICLES = frozenset({"la", "les", "los", "las", "il", "het", "l'équipe"})
_PET_NAMES = {
    "bob": "robert", "rob": "robert", "bobby": "robert", "bill": "william", "billy": "william", "liam": "william",
    "dick": "richard", "peggy": "margaret", "meg": "margaret", "ted": "edward theodore", "ned": "edward",
    "jim": "james", "jimmy": "james", "jack": "john", "tony": "antony anthony antonio", "betty": "elizabeth",
    "beth": "elizabeth", "liz": "elizabeth", "libby": "elizabeth", "lisa": "elisabeth", "kate": "catherine",
    "kit": "christopher catherine", "pip": "philippa philip phillip", "pippa": "philippa",
    "nell": "helen eleanor ellen",
    "polly": "mary", "molly": "mary", "sally": "sarah", "hal": "harry henry", "harry": "henry", "chuck": "charles",
    "hank": "henry", "gus": "augustus angus", "sandy": "alexander alexandra", "sasha": "alexander alexandra",
    "xander": "alexander", "lex": "alexander", "drew": "andrew", "becky": "rebecca", "becca": "rebecca",
    "trish": "patricia", "tina": "christina", "trudy": "gertrude", "fritz": "friedrich", "sepp": "josef",
    "hannes": "johannes", "uschi": "ursula", "pepe": "josé jose", "paco": "francisco", "pancho": "francisco",
    "nacho": "ignacio", "lola": "dolores", "chelo": "consuelo", "charo": "rosario", "concha": "concepción",
    "beppe": "giuseppe", "pino": "giuseppe", "gigi": "luigi", "nando": "fernando ferdinando", "zé": "josé",
    "tó": "antónio", "sjef": "jozef", "toon": "antoon", "bram": "abraham", "kees": "cornelis", "trace": "tracey",
}  # fmt: skip
_PLAIN_NEVER = frozenset(
    "".join(letter for letter in unicodedata.normalize("NFKD", word) if not unicodedata.combining(letter))
    for word in DEPARTMENT
)


@dataclass(frozen=True, slots=True)
class Person:
    """A name as written without its titles, what gender a title states ("m", "f", ""), and the titles dropped."""

    name: str
    gender: str = ""
    titles: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The name's words, folded."""
        return tuple(word.strip(_EDGES).lower() for word in self.name.split())

    @property
    def is_full(self) -> bool:
        """Say whether it has more than a first name or an initial."""
        return (
            sum(len(word) > 1 for word in self.words) >= 2
            or (len(self.words) >= 2 and len(self.words[-1]) > 1)
            or bool(_CJK.fullmatch(self.name))
        )


def person(text: str, *, lower: bool = False) -> Person | None:
    """Read a short text as one person's name; None when it may be anything else.

    What follows the name (", Head of People", "| Acme", "via Greenhouse", "(HR)") is left aside. `lower`
    allows a name in lower case, for a place where only a name can stand.
    """
    if not text or len(text) > 4 * NAME_MAX:
        return None
    bare = _EMOJI.sub(" ", _BRACKETS.sub("", text.strip()))
    bare = _PROXY.sub("", _KISSES.sub("", bare).strip(_EDGES + " "))
    if _OF_A_THING.match(bare):
        return None
    bare = _TAIL.sub("", bare)
    head = bare.partition(",")[0]
    return _name(head.strip(_EDGES), lower=lower) if len(head) <= NAME_MAX else None


def header_person(display: str, locals_words: frozenset[str] = frozenset()) -> Person | None:
    """Read a display name, where "Lastname, Firstname" is usual too."""
    bare = _EMOJI.sub(" ", _BRACKETS.sub("", display)).strip(" \"'")
    last, comma, rest = bare.partition(",")
    words = last.split()
    if comma and words and not _has_title(rest) and (len(words) == 1 or words[0].lower() in PARTICLES):
        given = _TAIL.sub("", rest.strip())
        turned = _name(f"{given} {_recased(last.strip())}".strip(_EDGES), lower=False)
        if turned and 1 <= len(given.split()) <= 2 and given.strip(".").lower() not in DEGREES:
            return turned
    lone = display.isalpha() or bool(locals_words & set(display.lower().split()))
    found = person(display, lower=lone)
    return Person(_family_last(found.name), found.gender, found.titles) if found else None


def _family_last(name: str) -> str:
    """Put "DOE Jane" into the usual order; a name all in capitals is recased."""
    words = name.split()
    if len(words) >= 2 and all(word.isupper() and len(word) > 2 for word in words):
        return " ".join(map(_recased, words))
    if len(words) == 2 and words[0].isupper() and len(words[0]) > 2 and not words[1].isupper():
        return f"{words[1]} {_recased(words[0])}"
    return " ".join(_recased(word) for word in words)


def _recased(name: str) -> str:
    return " ".join(
        "-".join(part.capitalize() for part in word.split("-")) if word.isupper() and len(word) > 2 else word
        for word in name.split()
    )


def _has_title(text: str) -> bool:
    words = {word.strip(_EDGES).lower() for word in text.split()}
    return bool(words & (TITLE | DEPARTMENT | LEGAL | FIRM)) or len(words) > 3


def _name(text: str, *, lower: bool) -> Person | None:
    if _CJK.fullmatch(text):
        return Person(text)
    words = [word for word in text.split() if not (_CJK.fullmatch(word) and _LATIN.search(text))]
    gender, titles = "", []
    while words and (key := _title_key(words[0])) is not None and len(words) > 1:
        titles.append(words.pop(0))
        gender = gender or HONORIFICS[key]
        while len(words) > 1 and words[0] in _FIELDS:
            words.pop(0)
    while len(words) > 1 and words[-1].strip(_EDGES).lower() in DEGREES:
        words.pop()
    if not 1 <= len(words) <= TOKENS_MAX or not all(_WORD.fullmatch(word) for word in words):
        return None
    folded = [word.strip(_EDGES).lower() for word in words]
    if (len(words) > 1 and folded[0] in _ARTICLES) or (len(words) == 1 and folded[0] in _TITLES_ALONE):
        return None
    if (folded[-1] in PARTICLES and not (len(words) > 1 and words[-1][0].isupper())) or any(
        _is_other_word(word) and not (place and word in _PLATFORM_SURNAMES) for place, word in enumerate(folded)
    ):
        return None
    if not all(_cased(word, key, lower=lower) for word, key in zip(words, folded, strict=True)):
        return None
    return Person(" ".join(words), gender, tuple(titles))


def _is_other_word(word: str) -> bool:
    """Say whether a word, or a part of it, belongs to firms, departments, titles or greetings."""
    if len(word) <= 1 or word in PARTICLES:
        return False
    bare = word.replace("’", "'")
    parts = {bare, bare.rpartition("'")[2], *(part for part in bare.split("-") if len(part) > 1)} - PARTICLES
    return (
        bool(parts & _NEVER)
        or (len(bare) > 9 and bare.endswith(_FIRM_ENDINGS))
        or _unaccented(bare) in _PLAIN_NEVER
        or bare.endswith("'s")
        or (len(bare) > 8 and bare.endswith(_ADVERB_ENDINGS))
    )


def _unaccented(word: str) -> str:
    spread = unicodedata.normalize("NFKD", word)
    return "".join(character for character in spread if not unicodedata.combining(character))


def _title_key(word: str) -> str | None:
    """Give the key of an honorific; a lone "M." is an initial as often as Monsieur."""
    key = word.strip(_EDGES).lower()
    return key if key in HONORIFICS and len(key) > 1 else None


def _cased(word: str, key: str, *, lower: bool) -> bool:
    if key in PARTICLES:
        return True
    letter = next((character for character in word if character.isalpha()), "")
    return lower or letter.isupper() or not letter.islower()


def agree(one: Person, other: Person) -> bool:
    """Say whether two forms can be one person: a shared name, an initial, or a short form of the first name."""
    first, second = set(one.words) - PARTICLES, set(other.words) - PARTICLES
    if {word for word in first & second if len(word) > 1}:
        return len(first) == 1 or len(second) == 1 or _aligned(one, other)
    short, long = (one, other) if len(one.words) <= len(other.words) else (other, one)
    if len(short.words) != 1:
        return False
    word = short.words[0]
    if is_initials(short):
        return _initials(word, long)
    return is_short_form(word, long.words[0])


def _aligned(one: Person, other: Person) -> bool:
    """Say whether two full names that share a word can be one person's: "Stolte Emaille" isn't Eberhard Stolte."""
    first, second = one.words, other.words
    if set(first) <= set(second) or set(second) <= set(first) or first[0] == second[0]:
        return True
    return first[0].strip(".")[:1] == second[0].strip(".")[:1]


def is_short_form(short: str, given: str) -> bool:
    """Say whether a word may be what somebody with this first name is called: Ollie for Oliver, Bob for Robert."""
    one, other = _unaccented(short.lower()), _unaccented(given.lower())
    if len(one) < 3 or len(other) < 3:
        return one == other
    return one[:2] == other[:2] or (one in _PET_NAMES and other in _PET_NAMES[one])


def is_initials(one: Person) -> bool:
    """Say whether a name is nothing but initials: "B", "C.T", "GBS"."""
    letters = one.name.replace(".", "")
    return len(letters) <= 2 or (len(letters) <= 4 and letters.isupper() and letters.isascii())


def _initials(word: str, long: Person) -> bool:
    letters = word.replace(".", "")
    names = [name for name in long.words if name not in PARTICLES]
    return letters[:1] == names[0][:1] and (len(letters) == 1 or letters[-1:] == names[-1][:1])


def within(one: Person, names: frozenset[str]) -> bool:
    """Say whether every word of a name is among these."""
    return bool(names) and all(word in names for word in one.words if word not in PARTICLES)
