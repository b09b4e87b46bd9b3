"""How the mail speaks to its reader, and so how its writer is greeted: first name or form of address, du or Sie."""

import re
from itertools import pairwise

from bot.mail import Fact
from bot.reading.mailboxes import squashed
from bot.reading.manager import Writer
from bot.reading.material import Material
from bot.reading.people import header_person
from bot.reading.phrases import cues, fold
from bot.reading.vocabulary import CLERGY, HONORIFICS, WITH_SURNAME

_FAMILIAR = {
    "de": cues(r"du|dir|dich|dein|deine|deinen|deinem|deiner|deines|euch"),
    "fr": cues(r"tu|toi|ton|ta|tes|t'es|t'as|t'ai|te|t'avais|t'avoir"),
    "es": cues(r"tú|tu|tus|te|ti|contigo|vos|os|vuestro|vuestra|tuyo|tuya|eres|estás|tienes|puedes|quieres|has"),
    "it": cues(r"tu|ti|te|tuo|tua|tuoi|tue|hai|sei|puoi|vuoi|stai"),
    "nl": cues(r"je|jij|jou|jouw|jullie"),
    "pt": cues(r"tu|te|ti|teu|tua|teus|tuas|contigo|você|vc|pra|a gente|tens|podes|queres|estás|foste"),
}
_FORMAL = {
    "de": cues(
        r"sehr geehrte\w*|ihnen|ihre bewerbung|ihr interesse|ihrer bewerbung|ihren \w+|sie haben|frau \w+|herrn? \w+"
    ),
    "fr": cues(r"vous|votre|vos|monsieur|madame"),
    "es": cues(r"usted|ustedes|ud|le agradecemos|estimad[oa]s? (?:sr|sra|señor|señora)\.?|su \w+|le"),
    "it": cues(
        r"la ringrazi\w+|le \w+iamo|la informiamo|gentile (?:dott|sig)\S*|egregi[oa]|sua candidatura|suo \w+|lei"
    ),
    "nl": cues(r"u|uw|geachte"),
    "pt": cues(r"o senhor|a senhora|v\. ?exa\.?|consigo|exm[oa]\.?|sua candidatura|seu \w+|lhe"),
}
_HAILS = {
    "en": frozenset({"hi", "hey", "hiya", "hey there", "hi there", "hello", "alright", "morning", ""}),
    "de": frozenset({"hallo", "hi", "hey", "liebe", "lieber", "moin", "servus", "grüß dich", ""}),
    "fr": frozenset({"salut", "coucou", "hello", "hey", "hi", ""}),
    "es": frozenset({"hola", "querida", "querido", ""}),
    "it": frozenset({"ciao", "cara", "caro", "hey", ""}),
    "nl": frozenset({"hoi", "hallo", "hey", "hi", "dag", "beste", "lieve", ""}),
    "pt": frozenset({"oi", "olá", "querida", "querido", ""}),
}
_FORMS = {
    "en": {"f": "Ms {}", "m": "Mr {}"},
    "de": {"f": "Frau {}", "m": "Herr {}"},
    "fr": {"f": "Madame {}", "m": "Monsieur {}"},
    "es": {"f": "Sra. {}", "m": "Sr. {}"},
    "it": {"f": "dottoressa {}", "m": "dottor {}"},
    "nl": {"f": "mevrouw {}", "m": "meneer {}"},
    "pt": {"f": "Sra. {}", "m": "Sr. {}"},
}
_TITLE_LANGUAGES = {  # elsewhere "mr." is a Dutch lawyer and "Sr." a German nun
    "mr": "en fr",
    "sr": "es pt",
    "m": "fr",
    "don": "es it",
    "dona": "pt",
}
_FORMAL_HAILS = ("sehr geehrte", "geachte", "madame", "monsieur", "gentil", "egregi", "estimad", "exm", "prezad")
_CJK = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")  # where the family name comes first
_SHE = cues(r"she/her(?:/hers)?|sie/ihr|elle|ella|zij/haar|she/they")
_HE = cues(r"he/him(?:/his)?|er/ihm|hij/hem|él|he/they")


def is_informal(material: Material) -> bool:
    """Say whether the mail says du, tu or je; in English, whether it opens with Hi and a first name."""
    hail, language = material.greeting.hail, material.language
    if material.greeting.form:
        return False
    if language == "en" or language not in _FAMILIAR:
        return hail in _HAILS["en"] and (bool(material.greeting.name) or not hail)
    text = " ".join(passage.folded for passage in material.body)
    original = material.text.body
    familiar = _FAMILIAR[language].count(text)
    formal = _FORMAL[language].count(text)
    if language == "de":
        formal += sum(
            original.count(f" {word} ") for word in ("Sie", "Ihnen", "Ihre", "Ihr", "Ihren", "Ihrer", "Ihrem")
        )
    if language == "it":
        formal += sum(original.count(f" {word} ") for word in ("Suo", "Sua", "Suoi", "Sue", "Lei", "Le", "La"))
    if familiar == formal:
        known = hail in _HAILS[language] and hail not in {"beste", "cara", "caro", "liebe", "lieber"}
        return known and (bool(hail) or (not familiar and len(material.greeting.name.split()) == 1))
    return familiar > formal


def greeting(material: Material, writer: Writer, *, informal: bool) -> Fact[str] | None:
    """Say how to greet the writer: as she signs, as she greets, else by what the mail states of her.

    A lone name below a formal letter in these languages is a family name: nobody is greeted by that.
    """
    first = _signed_first(writer)
    full = writer.fact.value
    if polite := _titled(material, writer):
        return Fact(polite, writer.fact.source)
    by_first_name = not material.greeting.form and bool(material.greeting.name) and _is_first(material)
    if len(full.split()) == 1:
        family = _is_formal_letter(material, informal=informal or by_first_name)
        return None if family else Fact(_capital(full), writer.fact.source)
    if first and first != full and not material.greeting.form:
        return Fact(_capital(first), writer.fact.source)
    if informal or by_first_name:
        given = "" if _is_family_first(material, writer) else _given(full)
        return Fact(given, writer.fact.source) if given else Fact(full, writer.fact.source)
    return _formal(material, writer)


def _is_formal_letter(material: Material, *, informal: bool) -> bool:
    """Say whether a letter is one that is signed by the family name alone: formally opened, or German with "Sie"."""
    if material.greeting.form and material.greeting.hail.startswith(_FORMAL_HAILS):
        return True
    return material.language == "de" and not informal and any(_FORMAL["de"].count(p.folded) for p in material.body)


def _is_family_first(material: Material, writer: Writer) -> bool:
    """Say whether the name begins with the family name: by its script, or as the firm's domain is named after it."""
    sender = material.mail.sender
    first, last = (squashed(word) for word in (writer.fact.value.split()[0], writer.fact.value.split()[-1]))
    house = squashed(sender.domain) if sender else ""
    if (
        len(first) > 4
        and first in house
        and last not in house
        and first not in squashed(sender.local if sender else "")
    ):
        return True
    return _CJK.search(f"{writer.fact.source} {sender.name if sender else ''}") is not None


def _signed_first(writer: Writer) -> str:
    name = writer.signs.name
    if writer.fact.value.startswith(f"{name} "):
        return name
    if len(name.split()) == 1 and len(name.strip(".")) > 2 and not name.isupper():
        return name if name[:1].isupper() or not name[:1].islower() else name.capitalize()
    return ""


def _is_first(material: Material) -> bool:
    """Say whether the greeting calls the reader by first name alone."""
    called = material.greeting.name.split()
    own = material.owner.name.split()
    return len(called) == 1 and (not own or called[0].lower() != own[-1].lower() or len(own) == 1)


def _given(full: str) -> str:
    """Take the first name; none for an initial or for a script where the order is another."""
    words = full.split()
    return (
        words[0]
        if (len(words[0].strip(".")) > 1 and not words[0].endswith(".") and words[0].isascii())
        or (len(words[0]) > 2 and not words[0].endswith("."))
        else ""
    )


def _formal(material: Material, writer: Writer) -> Fact[str]:
    gender, source = _gender(material, writer)
    family = surname(writer.fact.value)
    titles = _titles(material, writer)
    if material.language == "en" and family and (academic := next((t for t in ("prof", "dr") if t in titles), "")):
        return Fact(f"{'Professor' if academic == 'prof' else 'Dr'} {family}", writer.fact.source)
    form = _FORMS.get(material.language, {}).get(gender)
    if (
        material.language == "en"
        and gender == "f"
        and (stated := next((t for t in ("mrs", "miss") if t in titles), ""))
    ):
        form = f"{stated.capitalize()} {{}}"
    if form and family and not (material.language == "it" and not _is_doctor(titles)):
        return Fact(form.format(_capital(family)), source)
    return Fact(writer.fact.value, writer.fact.source)


def _titles(material: Material, writer: Writer) -> set[str]:
    """Collect the titles that stand before the name in the signature and in the display name."""
    found = {title.strip(".").lower() for title in writer.person.titles + writer.signs.titles}
    shown = header_person(material.mail.sender.name) if material.mail.sender else None
    if shown and shown.words[-1] == writer.person.words[-1]:
        found |= {title.strip(".").lower() for title in shown.titles}
    return found


def _titled(material: Material, writer: Writer) -> str:
    """Give the form in which a title goes with the first name, or with the only name that is known.

    "Sister Bridie" and "Sir Alan"; "Mrs Tolland" who signs so.
    """
    titles = _titles(material, writer)
    names = writer.person.name.split()
    if material.language == "en":
        clergy = next((CLERGY[title] for title in sorted(titles) if title in CLERGY), "")
        if clergy and len(names[0]) > 1 and not names[0].endswith("."):
            return f"{clergy} {' '.join(names) if clergy == 'Sister' and not _is_known_family(names) else names[0]}"
    if len(names) == 1 and names[0][:1].isupper() and writer.person.titles:
        title = writer.person.titles[-1]
        if title.strip(".").lower() in WITH_SURNAME and _is_spoken(title.strip(".").lower(), material.language):
            english = {"dr": "Dr", "prof": "Professor"} if material.language == "en" else {}
            return f"{english.get(title.strip('.').lower(), title)} {names[0]}"
    return ""


def _is_known_family(names: list[str]) -> bool:
    """Say whether a religious name ends in a family name, as most of two words do."""
    return len(names) == 2 and names[1].lower() not in {"mary", "joseph", "john", "teresa", "therese", "anne", "ann"}


def _is_doctor(titles: set[str]) -> bool:
    return any(title.startswith("dott") for title in titles)


def _capital(family: str) -> str:
    return family[:1].upper() + family[1:]


def _gender(material: Material, writer: Writer) -> tuple[str, str]:
    """Read a stated gender: the title before the name anywhere in the mail, or pronouns in the signature."""
    titles = {title.strip(".").lower() for title in writer.person.titles}
    if writer.person.gender and all(_is_spoken(title, material.language) for title in titles):
        return writer.person.gender, writer.fact.source
    for line in material.closing[:8]:
        if _SHE.search(fold(line)):
            return "f", line
        if _HE.search(fold(line)):
            return "m", line
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
    return "", ""


def _is_spoken(title: str, language: str) -> bool:
    """Say whether a title means in this language what it usually does."""
    return language in _TITLE_LANGUAGES.get(title, language)


def surname(full: str) -> str:
    """Take the family name with its particles ("van der Berg"); "" for one word or a name in another order."""
    if len(full.split()) < 2 or not any("a" <= character.lower() <= "z" for character in full):
        return ""
    from nameparser import HumanName

    return str(HumanName(full).last)
