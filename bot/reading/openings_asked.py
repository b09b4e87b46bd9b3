"""Other work now, put as a question that waits for yes or no, in seven languages; in folded text.

The question alone ("Reckon you'd be up for it?") may be about a coffee: work has to be named in it or just before.
"""

from collections.abc import Iterable

from bot.reading.phrases import Passage, cues

_ASKED = cues(r"""
(?:would|could|can|will) you (?:\w+ )?(?:take|do|cover|join|run|teach|play|sing|work|start|be (?:up|free|interested|
  open|willing|available|game))\b.{0,80}\?
(?:reckon|think|suppose) you(?:'d| would|'ll|'re)? .{0,40}\?|are you (?:up for|interested|game|in)\b.{0,40}\?
(?:how would|how does|what about|how about|fancy)\b.{0,60}\?|interested\?|if you're up for it, say (?:yes|so)
(?:can|may|could|shall) i (?:put|submit|send) you (?:forward|in|up|in front)\b.{0,60}
(?:ça|cela) (?:te|vous|t') ?(?:branche|dit|dirait|tente|tenterait|intéresse|intéresserait)\b.{0,40}\?
si (?:ça|cela) (?:te|vous) (?:tente|dit|intéresse), (?:rappel\w+|appel\w+|dites|dis)
(?:hättest du|hast du|hätten sie|haben sie) (?:\w+ ){0,2}(?:lust|interesse)\b.{0,40}\?|wäre das (?:et)?was\b.{0,40}\?
(?:bist du|sind sie|wären sie) (?:\w+ )?dabei\b.{0,20}\?
(?:te|le|os) (?:animas|animás|anima|apuntas|apuntás|late|interesa|interesaría|apetece)\b.{0,60}\?
(?:lijkt|zou) (?:je|u|dat)\b.{0,30}(?:wat|iets|leuk|interesse)\b.{0,30}\?|(?:heb|heeft) (?:je|u) (?:zin|
  interesse)\b.{0,40}\?
(?:ti va|ti andrebbe|le andrebbe|ti interess\w+|le interess\w+|ci stai)\b.{0,60}\?
(?:topas?|aceitas?|alinhas?|(?:te|lhe) interessa(?:ria)?|interessa-(?:te|lhe))\b.{0,60}\?
""")
_WORK = cues(r"""
(?:weeks?|days?|mornings?|nights?|months?|hours?)(?:'s?)? (?:of )?(?:work|a month|a week|cover|with)|shifts?|jobs?|
  gigs?|contracts?|posts?|roles?|vacanc\w+|positions?|placement|peewees|day rate|freelance|casual|seasonal|rush|rates|
  the other (?:one|shop)
missions?|postes?|remplacements?|vacations|stages?|animer|salle|saison|pige|contrat|cherche|payée?s?|cdd|heures
stellen?|aushilf\w*|minijob|vertretung|praktikum|honorar\w*|saison|schichten?|auftrag|suchen|gesucht
trabajo|puesto|vacante|turnos?|campamentos?|suplencia|sustitución|temporada|horas|capacitar|proyecto|buscamos|
  necesitamos
werk|functie|vacature|invallen|diensten|uren|klus|seizoen|opdracht|stageplek|zoeken|vrijwilligerswerk
lavoro|posto|turni|stagione|sostituzion\w+|supplenz\w+|ore|progetto|incarico|cerchiamo|giornat\w+
trabalho|vaga|turnos?|temporada|substituiç\w+|horas|projet[oa]|bico|diárias?|procuramos|precisamos
""")
_BESIDE = cues(r"""
list|casual|sickness cover|with me contacting|coffee|lunch|dinner|pint|beer|drink|feedback|call|chat|phone|café|
  déjeuner|verre|retour|kaffee|bier|rückmeldung|comer
caña|comentarios|koffie|borrel|toelichting|caffè|birra|pranzo|riscontro|cerveja|almoço
""")


def asked(body: Iterable[Passage]) -> Passage | None:
    """Give the first passage that asks for a yes to other work, named in it or in the two before."""
    before: tuple[str, str] = ("", "")
    for passage in body:
        asks = _ASKED.search(passage.folded) and not _BESIDE.search(passage.folded)
        if asks and _WORK.search(" ".join((*before, passage.folded))):
            return passage
        before = (before[1], passage.folded)
    return None
