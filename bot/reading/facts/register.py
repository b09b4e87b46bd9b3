"""How the mail speaks to its reader, and so how its writer is greeted: first name or form of address, du or Sie."""

import re

from bot.facts import Fact
from bot.reading.facts import address_forms
from bot.reading.facts.mailboxes import squashed
from bot.reading.facts.manager import Writer
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import cues

_FAMILIAR = {
    "de": cues(r"du|dir|dich|dein|deine|deinen|deinem|deiner|deines|euch"),
    "fr": cues(r"tu|toi|ton|ta|tes|t'es|t'as|t'ai|te|t'avais|t'avoir"),
    "es": cues(r"tú|tu|tus|te|ti|contigo|vos|os|vuestro|vuestra|tuyo|tuya|eres|estás|tienes|puedes|quieres|has"),
    "it": cues(r"tu|ti|te|tuo|tua|tuoi|tue|hai|sei|puoi|vuoi|stai"),
    "nl": cues(r"je|jij|jou|jouw|jullie|ge|gij"),
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
_FORMAL_HAILS = (
    "sehr geehrte",
    "geachte",
    "madame",
    "monsieur",
    "mademoiselle",
    "gentil",
    "egregi",
    "estimad",
    "exm",
    "prezad",
)
_FLEMISH = cues("ge|gij")
_COLLEAGUES = frozenset({
    "collega", "kollege", "kollegin", "collègue", "colleague", "colega", "friend", "aanvrager", "sollicitant",
    "bewerber", "bewerberin", "kandidaat", "kandidat", "kandidatin", "candidat", "candidate", "candidato", "candidata",
})  # fmt: skip
_CJK = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")  # where the family name comes first
_SAN = "-san"
_CASUAL = cues(
    r"\w+'(?:ll|ve|re|d|m)|(?:it|that|what|there|he|she|who|let)'s|\w+n't|thx|ta|sorry|cheers|yeah|ok|okay|gonna|hey|lol"
)


def is_informal(material: Material, writer: Writer | None = None) -> bool:
    """Say whether the mail says du, tu or je; in English, whether it opens with Hi and a first name.

    An English mail that calls nobody is informal when it is signed by a first name, or when it speaks casually.
    """
    hail, language = material.greeting.hail, material.language
    if material.greeting.form:
        return False
    if language == "en" or language not in _FAMILIAR:
        if not hail and not material.greeting.name:
            return _is_casual(material, writer) and not _signs_by_initial(writer)
        plain = not hail and not _signs_by_initial(writer)
        return plain or (bool(hail) and hail in _HAILS["en"] and bool(material.greeting.name))
    text = " ".join(passage.folded for passage in material.body)
    original = material.text.body
    familiar = _FAMILIAR[language].count(text)
    formal = _FORMAL[language].count(text)
    if language == "de":
        formal += sum(
            original.count(f" {word} ") for word in ("Sie", "Ihnen", "Ihre", "Ihr", "Ihren", "Ihrer", "Ihrem")
        )
    if language == "nl" and _FLEMISH.search(text):  # "ge" has "u" and "uw" beside it, and is no polite form
        formal = 0
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
    if f"{material.greeting.name}{_SAN}" in material.greeting.line:  # "Noor-san": answered in kind, by the family name
        return Fact(address_forms.capital(full.split()[-1]) + _SAN, writer.fact.source)
    if polite := address_forms.titled(material, writer):
        return Fact(polite, writer.fact.source)
    by_first_name = not material.greeting.form and bool(material.greeting.name) and _is_first(material)
    by_first_name = by_first_name and not _signs_by_initial(writer)
    if len(full.split()) == 1:
        family = _is_formal_letter(material, informal=informal or by_first_name)
        return address_forms.lone(material, writer) if family else Fact(address_forms.capital(full), writer.fact.source)
    if first and first != full and not material.greeting.form:
        return Fact(address_forms.capital(first), writer.fact.source)
    if informal or by_first_name:
        given = "" if _is_family_first(material, writer) else _given(full)
        return Fact(given, writer.fact.source) if given else Fact(full, writer.fact.source)
    return address_forms.formal(material, writer)


def _is_casual(material: Material, writer: Writer | None) -> bool:
    """Say whether an English mail without a greeting is a note among acquaintances."""
    if writer is not None and len(writer.signs.name.split()) == 1:
        return True
    told = material.body[:40]
    return writer is None and any(_CASUAL.search(passage.folded) for passage in told)


def _signs_by_initial(writer: Writer | None) -> bool:
    """Say whether she signs as in letters: "G. Tulloch"."""
    if writer is None:
        return False
    initial, *rest = writer.signs.name.split()
    return len(initial.strip(".")) == 1 and len(rest) >= 1 and len(rest[-1]) > 2


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
    if called and called[0].lower() in _COLLEAGUES:
        return False
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
