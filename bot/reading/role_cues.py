"""The words beside which roles are named, in seven languages, and what is stripped off such a name."""

# ruff: noqa: E501 - one cue a line, however long: so a cue is found, read and struck by its line

import re

from bot.reading.clean import word_list
from bot.reading.phrases import Cues, cues

_POST = r"(?:position|role|post|job|opening|vacancy|spot|seat|req|requisition|opportunity|place|contract|posting|appointment)"


_CUES = (
    (5.5, rf"\b{_POST} (?:of|as(?: an?)?|for(?: an?| the)?|entitled|titled|called) (?:our |the |an? )?"),
    (4.5, r"\b(?:application|applications|candidacy|candidature) (?:for|to|as)(?::|(?: the| our| an?| this| your)*)(?: (?:position|post|role|job|vacancy) of)? "),
    (5.0, rf"\b{_POST}: "),
    (5.0, r"\bapplication (?:of|dated|from) [^.;]{1,24} for (?:the |our )?"),
    (4.5, r"\b(?:apply|applying|applied|put in|considered|considering you|interviewed|interview|interviewing|interviews|shortlisted|selected|chosen) (?:for|to be|to become|as)(?: the| our| an?| this| your)* "),
    (4.0, r"\b(?:interest(?:ed)? in|regarding|concerning|re|about|submission for the|offered|offer you|filled|fill|search for|searching for|looking for|next|new)(?: the| our| an?| this| your| my)* (?:next |new )?"),
    (3.5, r"\b(?:as|for|on|be)(?: the| our| an?| your| my| next| new)+ "),
    (3.5, r"\b(?:as|for) "),
    (5.0, r"\b(?:bewerbung (?:als|um die (?:stelle|position) (?:als|des|der)?)|(?:stelle|position|funktion|rolle|einsatz|aufgabe) (?:als|des|der|eines|einer)|rolle|position|sich\b[^.]{0,60}? als|dich\b[^.]{0,40}? als|suche nach einer?) "),
    (3.5, r"\b(?:als|für die|für den|für unsere|zum|zur) (?:unsere[rn]? |eine[rn]? )?"),
    (5.0, r"\b(?:poste|fonction|offre|emploi|mission|postulation|stage|apprentissage) (?:de |d'|du |d’|en tant que |– |- )?"),
    (4.0, r"\b(?:candidature (?:au poste |pour le poste |à l'offre )?(?:de |d'|du |comme |en tant que |pour |- |– )|en tant que |comme )"),
    (5.0, r"\b(?:puesto|posición|vacante|plaza|oferta|rol|cargo|búsqueda|solicitud) (?:de |para (?:el |la )?(?:puesto |posición |vacante )?(?:de )?|como )?"),
    (4.0, r"\bcandidatura (?:para |al |a |como )(?:el |la )?(?:puesto |posición |vacante |plaza )?(?:de )?|\b(?:como) "),
    (5.0, r"\b(?:ruolo|posizione|mansione|figura|selezione|offerta|posto|ricerca) (?:di |per |come |da |per il ruolo di )(?:un[a']? ?|il |la )?"),
    (4.0, r"\bcandidatura (?:per |come |a |al ruolo di |alla posizione di )(?:il ruolo di |la posizione di |il |la )?|\bcome "),
    (5.0, r"\b(?:functie|rol|vacature|positie|baan|plek|stage) (?:van |als |voor )(?:de functie van |de |een )?"),
    (4.0, r"\bsollicitatie (?:naar |voor |als |op )(?:de )?(?:functie |vacature |rol )?(?:van |als )?|\b(?:als) "),
    (5.0, r"\b(?:vaga|cargo|função|posição|oferta|lugar) (?:de |para (?:a )?|como )"),
    (4.0, r"\bcandidatura (?:para |à |ao |a |como )(?:a |o )?(?:vaga |cargo |função |posição )?(?:de )?|\bcomo |\bpara (?:a|o) "),
)  # fmt: skip


FORWARD = tuple((weight, Cues(cue, re.IGNORECASE)) for weight, cue in _CUES)


TABLE = Cues(
    r"^[^\w\n]{0,12}(?:job title|job|position|role|vacancy|post|opening|requisition(?: title)?|title|req|stelle|poste|puesto|posizione|ruolo|"
    r"functie|vacature|vaga|cargo|application for|position applied for|re|betreff|subject) ?[:=] ?(?P<role>[^\n|;]{2,90})$"
    r"|^job title (?P<bare>[A-Z][^\n|;:]{2,70})$",
    re.MULTILINE | re.IGNORECASE,
)


TOKEN = Cues(r"\([^()\n]{1,40}\)|[\w'&+#·*]+(?:[/.-][\w'&+#·*]+)*\+*|[^\w\s]")


OTHER = cues(r"""
(?:another|other|different|similar|also|instead|future|ever|should|may be interested|may know|if|next year|later|still on|call-off|coming up)
(?:andere\w*|weitere\w*|künftig\w*|falls|wenn|vielleicht)
(?:autres?|si|futur\w*|otr[oa]s?|futur[oa]s?|altr[oaie]|altri|andere|toekomst\w*|outr[oa]s?)
""")


LOOSE = frozenset({"fr", "es", "it", "pt", "nl"})


GENDER = re.compile(
    r"\s*[(\[/|]\s*(?:[mwfdxhvno](?:\s*[/|,*]\s*[mwfdxhvno]){1,3}|all genders|gn|m/w|h/f|f/h|m/v|v/m)\s*[)\]]|\s+[hfmwv]/[hfmwvx](?:/[dx])?(?=\s|$)",
    re.IGNORECASE,
)


CJK = re.compile(r"[\u3000-\u9fff\uac00-\ud7af]+")


CODE = re.compile(
    r"\s*\((?:ref|req|id|kennziffer|job|jr|grade|band|concours|poste? n)[^()]{0,30}\)|\s*\([^()]{0,20}\d{3,}[^()]{0,20}\)|"
    r"\b(?:ref(?:erence)?|req|id|kennziffer|réf|nr)\b[.:#° -]*[\w/-]*\d[\w/.-]*|\b(?:[A-Z]{1,4}[-/]?)?\d[\d/.-]{3,}[A-Z]?\b(?! hours)|#\s?\d+|"
    r"\b\d{1,3} ?%|\b[A-Z]{2,4}/\d+\b",
    re.IGNORECASE,
)


FRONT = re.compile(
    r"^(?:(?:anzeige|annonce|advertentie|anuncio|annuncio|vraag over|uw vraag over|je|uw|kandidatuur|voor|baan|votre|ihre|tu|su|la|sua|initiativbewerbung|stage (?=assist)|the|our|an?|this|your|that|above|recent|open|of|as|for|poste|stelle|puesto|posto|vaga|vacature|functie|de|d'|als|position|role|post|job|"
    r"vacancy|application|bewerbung|candidature|candidatura|sollicitatie|outcome|result|update|decision|feedback|interview|re|ref|full[- ]time|new)\b[ :.-]*)+",
    re.IGNORECASE,
)


BACK = re.compile(
    rf"[ ,:-]+(?:{_POST}s?|openings?|application|interviews?|update|outcome|decision|result|feedback|status|offer|bewerbung|stelle|stellenangebot|"
    r"appointment|search|réf|kennziffer|nr|\d{1,3}(?: ?%)?|\d[,.]\d+ ?fte|fte|entretien|entrevista|colloquio|gesprek|sollicitatie|candidature|candidatura|at|in|of|for|and|de|the|with|about|-|journey|recruitment)$",
    re.IGNORECASE,
)


PEOPLES = word_list("""
our my their his her by of with & from mr mrs ms dr hiring ceo cto and
""")


STOPS = word_list("""
the a an our this that your his her their my for on of as re with about any each every no one another other
some same such what which and or in to from regarding concerning put filled fill hold permanently only both
two three new open current
""")


BARE = word_list("""
manager lead head chief staff secretary founder ceo cto cfo board partner member president consultant engineer
executive representative officer associate candidates
""") - {"manager"}


WRONG = word_list("""
about same similar suitable right other another different second next permanent available many several any
future current open above advertised said particular specific one two three number most wonderful great time
moment candidate candidates person someone somebody people lot way reason place stage round it us me them him
her you i we whole entire final further full-time part-time vacant business perfect ideal only actual real new
old big small position role post job vacancy opening application interview applying feedback details detail
example now today you your support review test call chat meeting process team teams company firm level side
heart best good better first last least less more further end monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december years
year months month weeks week days day hello hi dear thank thanks please unfortunately regards sincerely kind
warm hr recruitment recruiting talent human resources everyone everybody anyone self nothing all both hand
fact part member sort kind type bit result results update status decision outcome offer interest experience
background skills profile portfolio cv resume english german french spanish our my its ce cette celles notre
votre diese dieser unsere questa questo esta este deze onze ons essa esse und wir leider
""")


NEVER = word_list("""
you your we our us i he she they who which are was were been have has had will would don't unfortunately
applicants thank thanks sorry regret i'm we've it's you've didn't can't him ihnen sie wir vous nous usted
nosotros noi lei wij você nós votre notre ihre unsere my me got gone went this
""")
