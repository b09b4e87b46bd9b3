"""What a mail asks of its reader beside the no: receipts, a call, a visit, a question. A draft can't answer it.

The draft says that its writer comes back to it, so that a mail with a question in it isn't passed over.
"""

import re

_WORDS_MIN = 4
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n\s*\n|\n\s*[-•*\d]+[.)]?\s+")
_ASKS = {
    "en": (
        r"\b(?:please|kindly|(?:could|can|would|will) you|(?:may|can|could|shall|should) i|want me to|(?:send|"
        r"call|ring|phone|text|bring|give|show) (?:me|us)|(?:send|post|bring|give) (?:it|them) back|let me know "
        r"(?:if you|whether|when|what|where|how|your)|if you(?:'d| would)? (?:like|want|care|fancy|wish)\b|if "
        r"you(?:'re| are) (?:free|interested|around|up for|willing)|you(?:'d be| would be|'re| are)(?: always| "
        r"most| very)? welcome (?:to|at)|just come)\b"
    ),
    "de": (
        r"\b(?:bitte|(?:schick|schicke|schicken|senden|sende|ruf|rufen|melde|melden|sag|gib|geben|komm|kommen) "
        r"(?:sie|dich|mir|uns)|wenn (?:du|sie) (?:magst|mögen|möchten|möchtest|lust|willst|wollen))\b"
    ),
    "fr": (
        r"\b(?:merci de (?:nous|me|bien)|veuillez|pourriez-vous|pourrais-tu|pouvez-vous|peux-tu|(?:envoyez|envoie|"
        r"renvoyez|appelez|appelle|dites|dis|passez|passe|venez|viens)[- ](?:moi|nous|me)|si (?:vous|tu) "
        r"(?:voulez|veux|souhaitez|souhaites)|si (?:cela|ça) (?:vous|te) (?:dit|tente))\b"
    ),
    "es": (
        r"\b(?:por favor|podrías|podría usted|envíame|envíeme|mándame|mándeme|llámame|llámeme|avísame|avíseme|"
        r"dime|pásate|pase a|si (?:te|le) (?:apetece|interesa|parece)|si (?:quieres|quiere))\b"
    ),
    "nl": (
        r"\b(?:stuur(?: je| u)? (?:me|mij|ons)|bel (?:me|mij|ons)|laat (?:me|mij|het (?:me|mij)) weten|loop "
        r".{0,30}binnen|als (?:je|u) (?:wilt|wil|zin hebt|zin heeft)|graag ontvang|wilt u|wil je|kunt u|kun je)\b"
    ),
    "it": (
        r"\b(?:per favore|la prego|potresti|potrebbe|mandami|mi mandi|chiamami|mi chiami|fammi sapere|mi faccia "
        r"sapere|se (?:vuoi|vuole|ti va|le va)|passa (?:a|da)|passi (?:a|da))\b"
    ),
    "pt": (
        r"\b(?:por favor|poderias|poderia|envia-me|envie|manda-me|me manda|mande|liga-me|me liga|ligue|diz-me|"
        r"avisa-me|aparece|apareça|passa (?:por|cá)|se (?:quiser|quiseres))\b"
    ),
}
_ASKED = {language: re.compile(words) for language, words in _ASKS.items()}
# Courtesies, small print, and what other facts and the draft's own question take up.
_NOTHING = re.compile(
    r"please (?:accept|know|note|be assured|don'?t|do not|understand|rest assured|see|find|forgive|excuse|bear|"
    r"disregard|keep|consider|continue|apply|visit|check|believe|try|take)|feedback|comments|questions?\b|apply|"
    r"careers|website|www|portal|unsubscribe|confidential|intended|hope you|how (?:are|is) |bitte (?:entschuldig|"
    r"hab|nicht|versteh|beacht|um |verzeih|glaub|sehen|bewerb)|rückmeldung|fragen|bewerb|veuillez (?:agréer|"
    r"recevoir|croire|accepter|excuser|noter|trouver)|retour|questions|postuler|preguntas|duda|valoración|qué tal|"
    r"cómo (?:va|estás|está)|vragen|toelichting|terugkoppeling|sollicit|domande|riscontro|candid|come (?:va|stai|"
    r"sta)|dúvida|tudo bem|perguntas|concorr|parece bem|radar|try again|in touch|posted|why|warum|pourquoi|por "
    r"qué|waarom|perché|why not"
)


def request(body: str, language: str, taken_up: frozenset[str] = frozenset()) -> str | None:
    """Give the first sentence that asks something of the reader; `taken_up` are those that the reply answers anyway."""
    asked = _ASKED.get(language)
    if asked is None:
        return None
    for piece in _SENTENCE.split(body):
        sentence = " ".join(piece.split())
        folded = sentence.casefold().replace("’", "'")
        if len(sentence.split()) < _WORDS_MIN or _NOTHING.search(folded):
            continue
        if any(sentence in one or one in sentence for one in taken_up):
            continue
        if folded.endswith("?") or asked.search(folded):
            return sentence
    return None
