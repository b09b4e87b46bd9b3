"""The words beside which roles are named, in seven languages, and what is stripped off such a name."""

import re

from bot.reading.facts.phrases import Cues, cues

_POST = (
    r"(?:position|role|post|job|opening|vacancy|spot|seat|req|requisition|opportunity|place|contract|posting|"
    r"appointment)"
)

_CUES = (
    (5.5, rf"\b{_POST} (?:of|as(?: an?)?|for(?: an?| the)?|entitled|titled|called) (?:our |the |an? )?"),
    (
        4.5,
        r"\b(?:application|applications|candidacy|candidature) (?:for|to|as)(?::|(?: the| our| an?| this|"
        r" your)*)(?: (?:position|post|role|job|vacancy) of)? ",
    ),
    (5.0, rf"\b{_POST}: "),
    (5.0, r"\bapplication (?:of|dated|from) [^.;]{1,24} for (?:the |our )?"),
    (
        4.5,
        r"\b(?:apply|applying|applied|auditioned|auditioning|put in|"
        r"considered|considering you|interviewed|interview|interviewing|"
        r"interviews|shortlisted|selected|chosen) (?:for|to be|to become|as)(?: the| our| an?| this| your)* ",
    ),
    (
        4.0,
        r"\b(?:interest(?:ed)? in|regarding|concerning|(?<!['’])re|about|submission for the|offered|offer you|filled|"
        r"fill|search for|searching for|looking for|next|new)(?: the| our| an?| this| your| my)* (?:next |new )?",
    ),
    (3.5, r"\b(?:as|for)(?: the| our| an?| your| my| next| new)+ "),
    (3.5, r"\b(?:as|for) "),
    (
        5.0,
        r"\b(?:bewerbung (?:als|um die (?:stelle|position) (?:als|des|der)?)|(?:stelle|position|funktion|rolle|"
        r"einsatz|aufgabe) (?:als|des|der|eines|einer)|rolle|position|sich\b[^.]{0,60}? als|dich\b[^.]{0,40}? als|"
        r"suche nach einer?) ",
    ),
    (3.5, r"\b(?:als|für die|für den|für unsere|zum|zur) (?:unsere[rn]? |eine[rn]? )?"),
    (
        5.0,
        r"\b(?:poste|fonction|offre|emploi|mission|postulation|stage|apprentissage|dossier) "
        r"(?:de |d'|du |d’|en tant que |"
        r"– |- )?",
    ),
    (
        4.0,
        r"\b(?:candidature (?:au poste |pour le poste |à l'offre )?(?:de |d'|du |comme |en tant que |pour |- |– )|"
        r"en tant que |comme )",
    ),
    (
        5.0,
        r"\b(?:puesto|posición|vacante|plaza|oferta|rol|cargo|búsqueda|solicitud) (?:de |para (?:el |"
        r"la )?(?:puesto |posición |vacante )?(?:de )?|como )?",
    ),
    (
        4.0,
        r"\bcandidatura (?:para |al |a |como )(?:el |la )?(?:puesto |posición |vacante |plaza )?(?:de )?|"
        r"\b(?:como) ",
    ),
    (
        5.0,
        r"\b(?:ruolo|posizione|mansione|figura|selezione|offerta|posto|ricerca) (?:di |per |come |da |"
        r"per il ruolo di )(?:un[a']? ?|il |la )?",
    ),
    (
        4.0,
        r"\bcandidatura (?:per |come |a |al ruolo di |alla posizione di )(?:il ruolo di |la posizione di |il |"
        r"la )?",
    ),
    (
        5.0,
        r"\b(?:functie|rol|vacature|positie|baan|plek|(?<!in )plaats|opleidingsplaats(?:en)?|post|stage) "
        r"(?:van |als |voor )?(?:de functie van |"
        r"de |een )?",
    ),
    (4.0, r"\bsollicitatie (?:naar |voor |als |op )(?:de )?(?:functie |vacature |rol )?(?:van |als )?|\b(?:als) "),
    (5.0, r"\b(?:vaga|cargo|função|posição|oferta|lugar|posto(?: de trabalho)?|bolsa) (?:de |para (?:a )?|como )"),
    (
        4.0,
        r"\bcandidatura (?:para |à |ao |a |como )(?:a |o )?(?:vaga |cargo |função |posição )?(?:de )?|\bcomo |"
        r"\bpara (?:a|o) ",
    ),
)

# "Come" is an English verb, too: what stands here counts in mails of the language alone.
FORWARD_IN = {"it": ((4.0, Cues(r"\bcome ", re.IGNORECASE)),)}

FORWARD = tuple((weight, Cues(cue, re.IGNORECASE)) for weight, cue in _CUES)

TABLE = Cues(
    r"^[^\w\n]{0,12}(?:job title|job|position|role|vacancy|post|opening|requisition(?: title)?|title|req|"
    r"stelle|poste|puesto|posizione|ruolo|"
    r"functie|vacature|vaga|cargo|application for|position applied for|re|betreff|"
    r"subject) ?[:=] ?(?P<role>[^\n|;]{2,90})$"
    r"|^job title (?P<bare>[A-Z][^\n|;:]{2,70})$",
    re.MULTILINE | re.IGNORECASE,
)

TOKEN = Cues(r"\b(?:Sr|Jr|Asst|Dy|Exec|Sen)\.|\([^()\n]{1,40}\)|[\w'&+#·*]+(?:[/.-][\w'&+#·*]+)*\+*|[^\w\s]")

OTHER = cues(r"""
(?:another|other|different|similar|also|instead|future|ever|should|may be interested|may know|if|next year|later|
  still on|call-off|coming up|maybe|perhaps)
(?:peut-être|quizás?|tal vez|acaso|magari|forse|misschien|quem sabe|talvez)
(?:andere\w*|weitere\w*|künftig\w*|falls|wenn|vielleicht)
(?:autres?|si|futur\w*|otr[oa]s?|futur[oa]s?|altr[oaie]|altri|andere|toekomst\w*|outr[oa]s?)
""")

ACTS = re.compile(
    r"\s+(?:(?:has|have|had) (?:an?|no|not|never|chosen|decided|told|asked|said|taken|hired|picked|made|got|come|given|"
    r"let|put|seen)|"
    r"wants?|wanted|felt|feels|thought|thinks|said|says|asked|asks|chose|chooses|likes?|liked|would like|tells|told|"
    r"decided|made|picked|knows|knew|was (?:sympathetic|impressed|keen|adamant|sorry|pleased)|from last|"
    r"hat (?:sich|mir|gesagt)|möchte|sagt|meint|a (?:choisi|décidé|dit)|voudrait|quiere|"
    r"ha (?:decidido|dicho|elegido|deciso|detto|scelto)|vuole|wil|heeft (?:gekozen|besloten|gezegd)|quer|decidiu|"
    r"disse|joined|joins|started|starts|arrived|phoned|rang|fand|findet|meinte|wünscht|trouve|opina|cree|ritiene|vond|vindt|"
    r"achou|acha)(?!\w)",
    re.IGNORECASE,
)

PLACE = re.compile(r"(?P<role>.*\w) +[-–—] +(?P<place>[A-ZÀ-Þ][\w'’]+)$")

# Others have such a post to give: "the Transport people, who'll be looking for a head of schools".
THEIRS = cues(r"""
(?:who|they)(?:'ll| will|'re| are| may| might)(?: also| soon)?(?: be)? (?:looking for|needing|advertising|recruiting|
  hiring|searching|after)|(?:who|they) (?:also )?(?:need|needs|want|wants|advertises?)
(?:having|have|has|with) (?:one|two|another) (?:other )?(?:openings?|vacanc\w+) (?:for|in|as|of)
(?:friend|counterpart|sister|brother|cousin|neighbours?|colleague) (?:\w+ ){0,6}(?:looking for|needs|wants|hiring|
  advertising)
(?:die|der) (?:gerade |auch )?(?:\w+ )?(?:sucht|suchen)|qui (?:cherch\w+|recrut\w+)|que (?:busca|buscan|necesita|
  necesitan)|che (?:cerca|cercano)|die (?:nog )?(?:\w+ )?(?:zoekt|zoeken)|que (?:procura|procuram|precisa)
""")

LOOSE = frozenset({"fr", "es", "it", "pt", "nl"})

GENDER = re.compile(
    r"\s*[(\[/|]\s*(?:[mwfdxhvno](?:\s*[/|,*]\s*[mwfdxhvno]){1,3}|all genders|gn|m/w|h/f|f/h|m/v|v/m)\s*[)\]]|"
    r"\s+[hfmwv]/[hfmwvx](?:/[dx])?(?=\s|$)",
    re.IGNORECASE,
)

CJK = re.compile(r"[\u3000-\u9fff\uac00-\ud7af]+")

CODE = re.compile(
    r"\s*\((?:ref|req|id|kennziffer|job|jr|grade|band|concours|poste? n)[^()]{0,30}\)|"
    r"\s*\((?:contract|permanent|temp|temporary|ft|pt|full[- ]time|part[- ]time|remote|hybrid|fixed[- ]term|"
    r"seasonal|onsite|on-site)\)|"
    r"\s*\([^()]{0,20}\d{3,}[^()]{0,20}\)|"
    r"\b(?:ref(?:erence)?|req|id|kennziffer|réf|nr)\b[.:#° -]*[\w/-]*\d[\w/.-]*|"
    r"\b(?:[A-Z]{1,4}[-/]?)?\d[\d/.-]{3,}[A-Z]?\b(?! hours)|#\s?\d+|"
    r"\b\d{1,3} ?%|\b[A-Z]{2,4}/\d+\b",
    re.IGNORECASE,
)

FRONT = re.compile(
    r"^(?:(?:panel for|(?:profile )?submission|abschlu(?:ss|ß)|recruitment (?:for|of)|selection for|"
    r"oportunidade de|oportunidad de|opportunità di|"
    r"intérim|seletivo|selectivo|taking|completing|terna|"
    r"ausschreibung|besetzung|nachfolge|vacante|empleo|postulación(?: a)?|interne|interpello|"
    r"selezione(?: pubblica)?(?: n\.? ?\d+)?|concorso(?: pubblico)?|participación en(?: el proceso)?|"
    r"bolsa(?= de empleo)|spontanée|casting|convocatoria|planstelle(?: im)?|"
    r"anzeige|annonce|advertentie|anuncio|annuncio|vraag over|uw vraag over|je|uw|kandidatuur|voor|"
    r"baan|votre|ihre|tu|su|la|sua|initiativbewerbung|every|ricerca|proceso|processo|posizione|nomina|edital|"
    r"hoja de vida|mission|jouw proeven voor|je proeven voor|der|die|das|eine?n?|le|il|el|een|het|uma?|une|"
    r"una|"
    r"appointment as|employment as|classification of|assessment cent(?:re|er) for|campaign|requisition|"
    r"stage (?=assist)|the|our|an?|this|your|that|above|recent|open|of|as|for|poste|stelle|puesto|posto|vaga|"
    r"vacature|functie|de|d'|als|position|role|post|job|"
    r"vacancy|application(?! (?:engineer|developer|support|specialist|scientist|analyst|manager|"
    r"administrator))|bewerbung|candidature|candidatura|sollicitatie|outcome|result|update|decision|feedback|"
    r"interview|re|ref|full[- ]time|new)\b[ :.-]*)+",
    re.IGNORECASE,
)

ASIDE = re.compile(r"\s*\((?:[^()]{0,60}[,\d][^()]{0,60}|(?:[^() ]+ ){3,}[^() ]+)\)$")  # "(Oslo, 2 years)"

BACK = re.compile(
    rf"[ ,:-]+(?:{_POST}s?|openings?|application|interviews?|update|outcome|decision|result|feedback|status|"
    rf"offer|bewerbung|stelle|stellenangebot|"
    r"appointment|search|réf|kennziffer|nr|\d{1,3}(?: ?%)?|\d[,.]\d+ ?fte|fte|entretien|entrevista|colloquio|"
    r"conversations?|discussions?|catch-up|"
    r"gesprek|sollicitatie|candidature|candidatura|at|in|of|for|to|and|de|the|with|about|-|en|voor|e|y|und|et|di|del|da|du|des|per|por|pour|bij|van|als|à|intake|vac|vacs|journey|recruitment)$",
    re.IGNORECASE,
)

# A rank and its field, parted by a comma: "Director, Enterprise Sales".
RANKED = re.compile(
    r"(?<![\w,] )\b(?:(?:Associate|Assistant|Senior|Deputy|Executive) )?(?:Director|VP|SVP|EVP|Vice President|Head|"
    r"Manager|Dean|Officer|Lead|Chief of Staff), "
    r"(?:[A-Z&][\w&'/-]*(?: (?:and|of|for|&) (?=[A-Z]))? ?){1,4}(?=$|[-–|:(,])"
)

# What follows a job's name in mid-sentence where it is the one that the mail is about.
CLOSED = re.compile(
    r"\W*(?:for [^.,]{0,30} )?(?:is|are|was|has|have|will) (?:\w+ ){0,2}(?:closed|filled|identified|taken|gone|given|"
    r"offered|cancelled|frozen|awarded|withdrawn)\b"
)
