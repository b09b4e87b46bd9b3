"""Sentences that praise by their shape: what they say of the reader's own doing, whatever the word, unless it is cold.

"Your fractions lesson was ..." in a person's mail is kind unless the clause denies, limits or compares, or tells of
papers, times and results. Matched in folded text, clause by clause.
"""

import re

from bot.reading.facts.phrases import Cues, cues

_CLAUSES = re.compile(r"[;:(–] ?|, (?=aber|jedoch|mais|pero|ma|però|maar|mas|but|though|however|sin embargo|toutefois)")


def _shape(possessive: str, verb: str) -> Cues:
    return Cues(rf"(?<!\w)(?:{possessive}) (?P<what>(?:[\w'’-]+ ){{1,6}}?)(?:{verb}) (?P<how>[\w'’ -]{{3,60}})")


_SHAPES = {
    "en": _shape("your|ur", "was|were"),
    "de": _shape(r"dein\w*|ihre?[nm]?", "war|waren|ist"),
    "fr": _shape("votre|vos|ton|ta|tes", r"était|étaient|est|sont|a été"),
    "es": _shape("tu|tus|su|sus", r"era|eran|fue|fueron|es|son|está"),
    "it": _shape(r"(?:il |la |le |i )?(?:tu[oae]|tuoi|su[oae]|suoi)", r"era|erano|è|è stat\w|sono"),
    "nl": _shape("je|jouw|uw", "was|waren|is"),
    "pt": _shape(r"(?:[oa]s? )?(?:teus?|tuas?|seus?|suas?)", r"era|eram|foi|foram|é|estava"),
}

_OTHER_THINGS = cues(r"""
appl\w+|cv|resume|profile|interest|time|patience|name|number|candidacy|candidature|place|post|position|role|score
scores|result|results|marks?|rank\w*|file|form|documents?|details|contract|offer|expenses|salary|rate|start|visa|permit
selection|exposure|background|level|guess|english|letter|visit|interview|niveau
weekend|train|trip|journey|holiday|flight|appeal|number|mother|mum|mam|father|dad|brother|sister|husband|wife
friend|old man|line|phone|mailbox|credentials|address|feeling|hunch|sub|son|daughter|family|boss
licen[cs]e|ticket|question|email|message|money|hours|wages|pay|notice|commute|availability|expectations?|fee|turn
bewerbung\w*|unterlagen|lebenslauf|profil\w*|interesse|zeit|name|nummer|stelle|platz|ergebnis\w*|punkt\w*|anfrage|mail
gefühl|vermutung|eindruck|absage|vertrag|gehalt\w*|arbeitgeber|ansprechpartner\w*|anreise|frage|geld|rang
offre|pdf|prétentions?|notes|remplacements|compte|accès|dossier|intérêt|temps|nom|poste|résultat\w*|note|rang|contrat|demande|salaire|message|adresse|numéro|candidature
solicitud|interés|tiempo|nombre|plaza|puesto|resultado\w*|nota|puntuación|contrato|perfil|mensaje|número|currícul\w+
autocandidatura|candidatura|interesse|tempo|nome|posto|risultat\w+|punteggio|contratto|profilo|messaggio|domanda|curriculum
solliciteerde\w*|gesolliciteerd|sollicitatie\w*|kandidatuur|brief|tijd|naam|plek|uitslag|score|profiel|bericht|geld|vraag|loon
vaga|posição|currículo|contacto|contato|mensagem|dinheiro|salário|cadastro|inscrição|classificação|pontuação
""")

_COLD = cues(r"""
not|no|\w+n't|too|never|less|missing|unfortunately|sorry|late|short|below|unsuccessful|received|reviewed|considered|next
under|over|above|only|closed|weak\w*|thin|low|lower|fine|okay|ok|still|behind|ready|lacking|rejected|declined|where|due
more|rather|opinion|discussed|cancelled|filled|taken|chosen|given|sent|made|put|asked|seen|read|right|withdrawn
off|against|another|other|higher|safe|welcome|wrong|a bit|bit|long|short|vague|slightly|somewhat|quiet|nervous|rushed
nicht|kein\w*|leider|zu|weniger|schwäch\w*|fehl\w*|eingegangen|abgelehnt|andere\w*|knapp|unzureichend|nur|erst|noch
retirée?s?|gelée?s?|effacée?s?|suivantes?|connue?s?|stata letta|opgeheven|vervallen|weg|geschrapt|laid|used|on time
juste|un peu|transmise?s?
pas|trop|moins|malheureusement|insuffisante?s?|faibles?|reçue?s?|rejetée?s?|non|retenue?s?|autres?|seulement|encore
demasiad\w+|poc[oa]s?|menos|insuficientes?|lamentablemente|desestimad\w|rechazad\w|otr\w+|recibid\w|solo|todavía|tarde
troppo|meno|insufficient\w|purtroppo|scartat\w|respint\w|altr\w+|ricevut\w|solo|ancora|tardi|poc\w+
niet|geen|te|minder|onvoldoende|helaas|afgewezen|ander\w*|ontvangen|laat|nog|maar|alleen
não|pouc\w|insuficiente|infelizmente|rejeitad\w|outr\w+|recebid\w|ainda|só|apenas|muito (?:longe|tarde)
""")


def praises(folded: str, language: str) -> bool:
    """Say whether a clause of the sentence tells something good of what the reader did or has."""
    shape = _SHAPES.get(language)
    if shape is None or folded.endswith("?"):
        return False
    for clause in _CLAUSES.split(folded):
        found = shape.search(clause)
        if found and not _OTHER_THINGS.search(found["what"]) and not _COLD.search(clause[found.start() :]):
            return True
    return False
