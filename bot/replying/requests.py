"""What a mail asks of its reader beside the no: receipts, a call, a visit, a question. A draft can't answer it.

The draft says that its writer comes back to it, so that a mail with a question in it isn't passed over.
"""

import re

_WORDS_MIN = 3
_CUP = re.compile(
    r"\b(?:coffee|lunch|drinks?|tea|beer|kaffee|mittagessen|café|déjeuner|comer|koffie|caffè|pranzo|almoço)\b"
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n\s*\n|\n\s*[-•*\d]+[.)]?\s+")
_ASKS = {
    "en": (
        r"\b(?:please|kindly|(?:could|can|would|will) you|(?:may|can|could|shall|should) i|want me to|(?:send|"
        r"call|ring|phone|text|bring|give|show) (?:me|us)|(?:send|post|bring|give) (?:it|them) back|let me know "
        r"(?:if you|whether|when|what|where|how|your)|if you(?:'d| would)? (?:like|want|care|fancy|wish)\b|if "
        r"you(?:'re| are) (?:free|interested|around|up for|willing)|you(?:'d be| would be|'re| are)(?: always| "
        r"most| very)? welcome (?:to|at)|just come)\b|\b(?:you may (?:give|use|quote|name)|(?:give|use|mention) "
        r"my name|pass(?:ing)? your name|expecting you|tell me and|want to sit down|as (?:my|our) guest|still got|"
        r"on the look-?out|sung your praises|recommend you (?:for|to)|put in a word|i'd like (?:you|to have you|"
        r"to see you|to say so)|(?:pleased|like|love|glad|happy) to (?:see|meet|have) you|i've (?:already "
        r")?(?:rung|phoned|written to|spoken to)|(?:she|he|they|sister|brother|friend|cousin|neighbour)(?:'s|'re| "
        r"is| are)? (?:always |also |still |now )?(?:hiring|desperate|recruiting|short of))\b|\b(?:(?:i'd|i would|"
        r"we) ask (?:that )?you|confirm by return|(?:is|'s) of interest|(?:role|position|vacancy|post|job|opening|"
        r"something)\b[^.;]{0,40} coming up|if you have no objection|i'll (?:send|pass|forward|mention)|you can "
        r"(?:have|keep|use|borrow|collect|pick))\b|\b(?:would like to (?:give|see|meet|speak to|speak with|talk "
        r"to|show) you|walk you through|(?:willing|glad|happy) to (?:tell|act|speak|say))\b|\b(?:send(?:ing)?|"
        r"forward(?:ing)?|pass(?:ing)?|show(?:ing)?) your (?:details|cv|resume|name|portfolio)\b|^(?:do|please do|"
        r"so) (?:bring|come|call|ring|send|visit|drop|pop|stop|write|let)\b|\bif you(?:'d)? ever (?:want|take|"
        r"fancy|need|feel)\b|\b(?:love|like|happy) to pay you|\bsit down with you|\bcome (?:for|and have|over|"
        r"round) |\byou could (?:ring|call|try|ask|talk|write)\b|\bhad my name\b|\bsay so\b|\bgive (?:them|him|"
        r"her) my name\b|\bwould like very much to\b"
    ),
    "de": (
        r"\b(?:bitte|(?:schick|schicke|schicken|senden|sende|ruf|rufen|melde|melden|sag|gib|geben|komm|kommen) "
        r"(?:sie|dich|mir|uns)|wenn (?:du|sie) (?:magst|mögen|möchten|möchtest|lust|willst|wollen))\b|"
        r"\b(?:jederzeit willkommen|meinen namen|(?:sie|dich) weiterempfohlen|sucht (?:noch|gerade|derzeit|"
        r"dringend))\b|\b(?:abholen|ruf|rufen sie|schreib mir|schreiben sie mir)\b|\b(?:referenz|empfehlung|"
        r"empfehle) (?:schreib|geb|stell)\w*"
    ),
    "fr": (
        r"\b(?:merci de (?:nous|me|bien)|veuillez|pourriez-vous|pourrais-tu|pouvez-vous|peux-tu|(?:envoyez|envoie|"
        r"renvoyez|appelez|appelle|dites|dis|passez|passe|venez|viens)[- ](?:moi|nous|me)|si (?:vous|tu) "
        r"(?:voulez|veux|souhaitez|souhaites)|si (?:cela|ça) (?:vous|te) (?:dit|tente))\b|\b(?:souhaiterait "
        r"(?:vous|te) (?:revoir|rencontrer)|de ma part|(?:recrute|recrutent|cherche|cherchent) (?:un|une|en|"
        r"encore)|(?:votre|ton) nom|parlé de (?:vous|toi))\b|\b(?:tu peux m'appeler|vous pouvez m'appeler|"
        r"appelle-moi|appelez-moi)\b|\b(?:écris-moi|écrivez-moi|si (?:tu as|vous avez) besoin)\b|\b(?:prenons|"
        r"déjeunons|voyons-nous|revoyons-nous)\b"
    ),
    "es": (
        r"\b(?:por favor|podrías|podría usted|envíame|envíeme|mándame|mándeme|llámame|llámeme|avísame|avíseme|"
        r"dime|pásate|pase a|si (?:te|le) (?:apetece|interesa|parece)|si (?:quieres|quiere))\b|\b(?:de mi parte|"
        r"mi nombre|(?:te|le) doy de alta|buscan? (?:gente|a alguien|todavía)|hablado de (?:ti|usted)|trabajo "
        r"suelto|postula)\b|\b(?:escríbeme|escríbame|si necesitas|si necesita)\b"
    ),
    "nl": (
        r"\b(?:stuur(?: je| u)? (?:me|mij|ons)|bel (?:me|mij|ons)|laat (?:me|mij|het (?:me|mij)) weten|loop "
        r".{0,30}binnen|als (?:je|u) (?:wilt|wil|zin hebt|zin heeft)|graag ontvang|wilt u|wil je|(?:kunt u|kun "
        r"je) (?:me|mij|ons))\b|\b(?:noem (?:gerust )?mijn naam|vraag het eens|aan het uitbreiden|zoekt (?:nog|"
        r"iemand))\b|\bzoeken ze\b|\b(?:zeg maar ja|kom(?:t u)? (?:gerust|eens|maar) langs)\b|\bnaam doorgegeven\b"
    ),
    "it": (
        r"\b(?:per favore|la prego|potresti|potrebbe|mandami|mi mandi|chiamami|mi chiami|fammi sapere|mi faccia "
        r"sapere|se (?:vuoi|vuole|ti va|le va)|passa (?:a|da)|passi (?:a|da))\b|\b(?:a nome mio|il mio nome|"
        r"cercano? (?:supplenti|personale|ancora)|parlato di (?:lei|te)|ne parliamo)\b|\b(?:scrivimi|mi scriva|se "
        r"ti serve|se le serve)\b"
    ),
    "pt": (
        r"\b(?:por favor|poderias|poderia|envia-me|envie|manda-me|me manda|mande|liga-me|me liga|ligue|diz-me|"
        r"avisa-me|aparece|apareça|passa (?:por|cá)|se (?:quiser|quiseres))\b|\b(?:em meu nome|o meu nome|já lhe "
        r"telefonei|falei de (?:si|ti|você)|procuram? (?:gente|ainda))\b|\b(?:escreve-me|escreva-me|se precisar|"
        r"se precisares)\b"
    ),
}
_ASKED = {language: re.compile(words) for language, words in _ASKS.items()}
# Courtesies, small print, and what other facts and the draft's own question take up.
_NOTHING = re.compile(
    r"please (?:bear|accept|know|note|be assured|don'?t|do not|understand|rest assured|see|find|forgive|excuse|"
    r"disregard|keep|consider|continue|apply|visit|check|believe|try|take)|questions?\b|apply|careers|website|www|"
    r"portal|unsubscribe|confidential|intended|hope you|how (?:are|is|was|were) |bitte (?:entschuldig|hab|nicht|"
    r"versteh|beacht|um |verzeih|glaub|sehen|bewerb)|fragen|bewerb|veuillez (?:agréer|recevoir|croire|accepter|"
    r"excuser|noter|trouver)|questions|postuler|preguntas|duda|qué tal|cómo (?:va|estás|está)|vragen|sollicit|"
    r"domande|candid|come (?:va|stai|sta)|dúvida|tudo bem|perguntas|concorr|parece bem|radar|try again|in touch|"
    r"posted|why|warum|pourquoi|por qué|waarom|perché|why not|kindly (?:bear|note|do not|accept)|unable|can(?:no|"
    r"')t|not able|hope that our paths|^(?:many |)thank|^vielen dank|^merci (?:pour|d)|^(?:muchas )?gracias|"
    r"^grazie|^bedankt|^obrigad|may i (?:take|wish|thank|also)|regret|correspondence"
)


def request(body: str, language: str, taken_up: frozenset[str] = frozenset()) -> str | None:
    """Give the first sentence that asks something of the reader; `taken_up` are those that the reply answers anyway."""
    asked = _ASKED.get(language)
    if asked is None:
        return None
    for piece in _SENTENCE.split(body):
        sentence = " ".join(piece.split())
        folded = sentence.casefold().replace("’", "'")
        short = len(sentence.split()) < _WORDS_MIN and not _CUP.search(folded)
        if short or _NOTHING.search(folded):
            continue
        if any(sentence in one or one in sentence for one in taken_up):
            continue
        if folded.endswith("?") or asked.search(folded):
            return sentence
    return None
