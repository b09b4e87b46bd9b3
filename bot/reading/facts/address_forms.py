"""How the writer of a formal mail is addressed: by title, by Frau or Herr, Madame or Monsieur, else by the full name.

A title is one that the mail shows. Whether it is Frau or Herr is stated, or told by a given name that leaves no doubt
in the mail's language; in English it is never guessed.
"""

import re
from collections.abc import Mapping
from itertools import pairwise

from bot.facts import Fact
from bot.reading.facts import given_names
from bot.reading.facts.manager import Writer
from bot.reading.facts.material import Material
from bot.reading.facts.people import header_person
from bot.reading.facts.phrases import cues, fold
from bot.reading.facts.vocabulary import CLERGY, HONORIFICS, PARTICLES, WITH_SURNAME

_FORMS = {
    "en": {"f": "Ms {}", "m": "Mr {}"},
    "de": {"f": "Frau {}", "m": "Herr {}"},
    "fr": {"f": "Madame {}", "m": "Monsieur {}"},
    "es": {"f": "Sra. {}", "m": "Sr. {}"},
    "it": {"f": "signora {}", "m": "signor {}"},
    "nl": {"f": "mevrouw {}", "m": "meneer {}"},
    "pt": {"f": "Sra. {}", "m": "Sr. {}"},
}
# The form for the first title that the mail shows: one for all, or for a woman, a man, one of whom neither is known.
_TITLED: Mapping[str, Mapping[str, str | tuple[str, str, str]]] = {
    "en": {
        "prof": "Professor {}",
        "professor": "Professor {}",
        "dr": "Dr {}",
        "engr": "Engr. {}",
        "barr": "Barr. {}",
        "col": "Col. {}",
        "capt": "Capt. {}",
        "cllr": "Cllr {}",
    },
    "de": {
        "prof": ("Frau Prof. {}", "Herr Prof. {}", ""),
        "dr": ("Frau Dr. {}", "Herr Dr. {}", ""),
        "mag": ("Frau Mag. {}", "Herr Mag. {}", ""),
    },
    "fr": {
        "pr": "Professeur {}",
        "prof": "Professeur {}",
        "dr": "Docteur {}",
        "docteur": "Docteur {}",
        "maître": "Maître {}",
        "me": "Maître {}",
    },
    "es": {
        "dra": "Dra. {}",
        "dr": ("Dra. {}", "Dr. {}", "Dr. {}"),
        "profa": "Profa. {}",
        "prof": ("Profa. {}", "Prof. {}", "Prof. {}"),
        "lic": "Lic. {}",
        "ing": "Ing. {}",
        "arq": "Arq. {}",
        "mtra": "Mtra. {}",
        "mtro": "Mtro. {}",
    },
    "it": {
        "prof.ssa": "prof.ssa {}",
        "prof": ("prof.ssa {}", "prof. {}", "prof. {}"),
        "dott.ssa": "dottoressa {}",
        "dottoressa": "dottoressa {}",
        "dott": ("dottoressa {}", "dottor {}", "dottor {}"),
        "dottor": ("dottoressa {}", "dottor {}", "dottor {}"),
        "dr": ("dottoressa {}", "dottor {}", ""),
        "avv": "avv. {}",
        "ing": "ing. {}",
        "arch": "arch. {}",
        "geom": "geom. {}",
        "rag": "rag. {}",
    },
    "nl": {"prof": "prof. {}", "dr": "dr. {}", "ir": "ir. {}", "drs": "drs. {}"},
    "pt": {
        "prof.ª": "Prof.ª {}",
        "profª": "Prof.ª {}",
        "profa": "Profa. {}",
        "prof": ("Profa. {}", "Prof. {}", "Prof. {}"),
        "dra": "Dra. {}",
        "dr.ª": "Dra. {}",
        "dr": ("Dra. {}", "Dr. {}", "Dr. {}"),
        "eng.ª": "Eng.ª {}",
        "eng": ("Eng.ª {}", "Eng. {}", "Eng. {}"),
        "arq": "Arq. {}",
    },
}
_KEPT_WITH_FIRST_NAMES = frozenset({"engr", "barr", "dr", "prof", "professor"})
_TITLE_LANGUAGES = {  # elsewhere "mr." is a Dutch lawyer and "Sr." a German nun
    "mr": "en fr",
    "sr": "es pt",
    "m": "fr",
    "me": "fr",
    "don": "es it",
    "dona": "pt",
}
_SHE = cues(r"she/her(?:/hers)?|sie/ihr|elle|ella|zij/haar|she/they")
_HE = cues(r"he/him(?:/his)?|er/ihm|hij/hem|él|he/they")
_IN_BRACKETS = re.compile(r"\((?P<title>[^\W\d_]{1,8}(?:\.ssa|\.ra)?)\.?\)")


def formal(material: Material, writer: Writer) -> Fact[str]:
    """Address the writer of a formal mail."""
    gender, source = _gender(material, writer)
    family = _cased(_family(writer.fact.value, material.language), material.language)
    if not family:
        return Fact(writer.fact.value, writer.fact.source)
    found = titles(material, writer)
    if titled := _by_title(material.language, found, gender):
        return Fact(titled.format(family), writer.fact.source)
    form = _FORMS.get(material.language, {}).get(gender)
    if material.language == "en" and gender == "f":
        stated = found | set(_bracketed(material, writer))
        form = next((f"{title.capitalize()} {{}}" for title in ("mrs", "miss") if title in stated), form)
    if form:
        return Fact(form.format(family), source)
    return Fact(writer.fact.value, writer.fact.source)


def lone(material: Material, writer: Writer) -> Fact[str] | None:
    """Address one who signs a formal letter with a single name: in French "Madame" alone does."""
    gender = given_names.gender(writer.fact.value, material.language)
    if material.language != "fr" or not gender:
        return None
    return Fact(_FORMS["fr"][gender].removesuffix(" {}"), writer.fact.source)


def titled(material: Material, writer: Writer) -> str:
    """Give the form in which a title goes with the first name, or with the only name that is known.

    "Sister Bridie" and "Sir Alan"; "Mrs Tolland" who signs so; "Engr. Musa" even where first names are used.
    """
    found = titles(material, writer)
    names = writer.person.name.split()
    if material.language == "en":
        clergy = next((CLERGY[title] for title in sorted(found) if title in CLERGY), "")
        if clergy and len(names[0]) > 1 and not names[0].endswith("."):
            return f"{clergy} {' '.join(names) if clergy == 'Sister' and not _is_known_family(names) else names[0]}"
        signs = {title.strip(".").lower() for title in writer.signs.titles} & _KEPT_WITH_FIRST_NAMES
        family = surname(writer.fact.value)
        if signs and family:
            return _by_title("en", signs, "").format(capital(family))
    if len(names) == 1 and names[0][:1].isupper() and writer.person.titles:
        title = writer.person.titles[-1]
        if title.strip(".").lower() in WITH_SURNAME and _is_spoken(title.strip(".").lower(), material.language):
            english = {"dr": "Dr", "prof": "Professor"} if material.language == "en" else {}
            return f"{english.get(title.strip('.').lower(), title)} {names[0]}"
    return ""


def titles(material: Material, writer: Writer) -> set[str]:
    """Collect the titles that stand before the name in the signature and in the display name."""
    found = {title.strip(".").lower() for title in writer.person.titles + writer.signs.titles}
    shown = header_person(material.mail.sender.name) if material.mail.sender else None
    if shown and shown.words[-1] == writer.person.words[-1]:
        found |= {title.strip(".").lower() for title in shown.titles}
    return found


def _by_title(language: str, found: set[str], gender: str) -> str:
    """Give the form for the highest title shown; "Prof. Dr." in German bears both."""
    table = _TITLED.get(language, {})
    title = next((title for title in table if title in found), "")
    if not title:
        return ""
    forms = table[title]
    form = forms if isinstance(forms, str) else forms[("f", "m", "").index(gender)]
    if language == "de" and title == "prof" and "dr" in found:
        return form.replace("Prof.", "Prof. Dr.")
    return form


def _is_known_family(names: list[str]) -> bool:
    """Say whether a religious name ends in a family name, as most of two words do."""
    return len(names) == 2 and names[1].lower() not in {"mary", "joseph", "john", "teresa", "therese", "anne", "ann"}


def _cased(family: str, language: str) -> str:
    """Give a family name its capital; a particle gets one in Dutch and English alone ("Frau von der Aue")."""
    first = family.partition(" ")[0]
    return family if first in PARTICLES and language not in {"nl", "en"} else capital(family)


def capital(name: str) -> str:
    """Give a name its capital and leave the rest of it as written: "deVries" -> "DeVries"."""
    return name[:1].upper() + name[1:]


def _gender(material: Material, writer: Writer) -> tuple[str, str]:
    """Read the gender: a title before the name anywhere in the mail, pronouns in the signature, the given name."""
    stated = {title.strip(".").lower() for title in writer.person.titles}
    if writer.person.gender and all(_is_spoken(title, material.language) for title in stated):
        return writer.person.gender, writer.fact.source
    told = _pronouns(material) or _title_beside(material, writer)
    if told:
        return told
    for title in _bracketed(material, writer):
        return HONORIFICS[title], writer.fact.source
    if not all(_is_spoken(title, material.language) for title in stated):
        return "", ""
    return given_names.gender(writer.fact.value.split()[0], material.language), writer.fact.source


def _pronouns(material: Material) -> tuple[str, str] | None:
    """Read the gender from pronouns in the signature: "she/her"."""
    for line in material.closing[:8]:
        if _SHE.search(fold(line)):
            return "f", line
        if _HE.search(fold(line)):
            return "m", line
    return None


def _title_beside(material: Material, writer: Writer) -> tuple[str, str] | None:
    """Read the gender from a title that stands before the writer's name: "Frau Lenz"."""
    family = surname(writer.fact.value).lower()
    for line in (*material.closing[:12], *(address.name for address in material.mail.senders)):
        words = line.split()
        for title, name in pairwise(words):
            key = title.lower().strip(",:(") if title.lower() in HONORIFICS else title.lower().strip(".,:(")
            if (
                HONORIFICS.get(key)
                and len(key) > 1
                and _is_spoken(key, material.language)
                and name.lower().strip(".,") in {family, *writer.person.words}
            ):
                return HONORIFICS[key], line
    return None


def _bracketed(material: Material, writer: Writer) -> list[str]:
    """Give the titles in brackets behind the name: "Maud Elleray (Mrs)"."""
    family = fold(writer.fact.value).split()[-1]
    found = (
        match["title"].lower()
        for line in material.closing[:8]
        if family in fold(line)
        for match in _IN_BRACKETS.finditer(line)
    )
    return [title for title in found if HONORIFICS.get(title) and _is_spoken(title, material.language)]


def _is_spoken(title: str, language: str) -> bool:
    """Say whether a title means in this language what it usually does."""
    return language in _TITLE_LANGUAGES.get(title, language)


def _family(full: str, language: str) -> str:
    """Take the family name; in Spanish all that follows the given names, as there are two."""
    words = full.split()
    if language == "es" and len(words) > 2:
        given = 1
        while given < len(words) - 1 and (
            given_names.gender(words[given], "es") or (words[given].lower() in PARTICLES | {"los", "las"} and given < 3)
        ):
            given += 1
        return " ".join(words[given:]) if given_names.gender(words[0], "es") else surname(full)
    return surname(full)


def surname(full: str) -> str:
    """Take the family name with its particles ("van der Berg"); "" for one word or a name in another order."""
    if len(full.split()) < 2 or not any("a" <= character.lower() <= "z" for character in full):
        return ""
    from nameparser import HumanName

    return str(HumanName(full).last)
