"""Places to learn that are no jobs: an apprenticeship, an internship, a trainee's place; in seven languages.

Whoever applied for a Lehrstelle is thanked in vain for "the position": the role is then named as what it is.
"""

import re

from bot.facts import Fact
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import fold

SENTENCES_MAX = 12

_PLACES = {
    "en": r"internship|apprenticeship|traineeship|work placement",
    "de": r"lehrstelle|ausbildungsplatz|ausbildungsstelle|praktikumsplatz|praktikum|volontariat",
    "fr": r"stage|apprentissage|alternance",
    "es": r"prácticas|pasantía",
    "it": r"tirocinio|stage|apprendistato",
    "nl": r"stageplaats|stageplek|stage|leerplek|leerwerkplek|opleidingsplaats",
    "pt": r"estágio",
}
_APPLIED = (  # another place may be offered instead: in a sentence only what was applied for
    r"(?:applications? for|applied for|applying for|bewerbung|beworben|candidature|postul\w+|solicitud|candidatura|"
    r"domanda|selezione|sollicitatie|gesolliciteerd|vaga)"
)
_SHOWN = {
    "en": ("intern", "apprentice", "trainee", "placement"),
    "de": ("ausbildung", "lehrstelle", "auszubildend", "azubi", "lehrling", "praktik", "volont"),
    "fr": ("stage", "stagiaire", "apprenti", "alternan"),
    "es": ("prácticas", "pasant", "becari", "beca"),
    "it": ("tirocin", "stage", "stagista", "apprendist"),
    "nl": ("stage", "stagiair", "leerling", "leerplek", "leerwerk", "plaats", "aios"),
    "pt": ("estági", "bolsa"),
}


def place(material: Material) -> Fact[str] | None:
    """Name the place to learn that the mail is about: its subject says so, or the sentence of the application."""
    places = _PLACES.get(material.language)
    if places is None:
        return None
    if found := re.search(rf"(?<!\w)(?:{places})(?!\w)", fold(material.subject)):
        return Fact(_cased(found[0], material.language), material.mail.subject)
    applied = re.compile(rf"(?<!\w){_APPLIED}(?!\w)[^.;!?]{{0,40}}?(?<!\w)(?P<place>{places})(?!\w)")
    for passage in material.body[:SENTENCES_MAX]:
        if found := applied.search(passage.folded):
            return Fact(_cased(found["place"], material.language), passage.text)
    return None


def joined(role: Fact[str] | None, learning: Fact[str] | None, language: str) -> Fact[str] | None:
    """Join a role with the place to learn that it is, unless its name shows that: "Koch" -> "Lehrstelle Koch"."""
    if learning is None or (role and any(word in fold(role.value) for word in _SHOWN[language])):
        return role
    if role is None:
        return learning
    parts = (role.value, learning.value) if language == "en" else (learning.value, role.value)
    return Fact(" ".join(parts), role.source)


def _cased(word: str, language: str) -> str:
    return word.capitalize() if language == "de" else word
