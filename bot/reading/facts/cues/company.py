"""The words beside which firms are named, in seven languages, and what such a name looks like."""

import re

from bot.reading.facts.phrases import Cues

_CAPITAL = r"[A-Z\u00c0-\u00de\u0410-\u042f0-9\u3040-\u9fff]"

_TOKEN = rf"(?:(?:St|Gebr|Fa|Mt|Ste|Dr)\.(?= )|{_CAPITAL}[\w'&+/-]*(?:\.[A-Za-z]{{1,3}}\.?(?![\w]))*)"

_LINK = (
    r"(?:& |and |of |of the |for |the |de |de la |de las |de los |du |des |di |da |do |del |"
    r"della |der |la |y |e |et |und |für |van |voor |en |von |am |im |an der |zum |zur |sur |\+ )"
)

_SUFFIX = r"(?: (?:plc|llc|llp|ltd|inc|gmbh|gGmbH|a\.s\.|s\.r\.o\.|d\.o\.o\.|e\.V\.|s\.p\.a\.|mbH|parish)(?!\w))?"

SPAN = rf"(?P<name>{_TOKEN}(?:,? (?:Inc|Ltd|LLC|LLP)\b\.?| {_LINK}?{_TOKEN}){{0,6}}{_SUFFIX})"

_JOBS = r"(?:position|role|post|job|opening|vacancy|opportunity|opportunities|team|internship|programme|program)"

STRONG = tuple(
    Cues(rf"(?i:{cue}) (?:the |our )?{SPAN}")
    for cue in (
        r"\binterest(?:ed)? (?:that you have shown |you've shown |shown )?in (?:working (?:for|at|with)|"
        r"a career (?:at|with)|careers at|employment (?:with|at)|joining(?: us at| the team at)?|being part of|"
        r"opportunities (?:at|with))",
        rf"\b(?:{_JOBS}|search|procedure|process|selection)s?(?: (?:here|based))? (?:at|with|within)",
        r"\b(?:apply|applying|applied|application|candidacy|candidature)(?: (?:to|at|with)| to join|"
        r" for employment with)",
        r"\b(?:career|careers|recruitment|employment|working) (?:with|at|for)|\b(?:interview|interviews|"
        r"interviewing|interviewed|onsite) at",
        r"\b(?:update|news|message|response|decision|application) from|\b(?:join|joining|here at|us at|team at|"
        r"everyone at|all of us at|all at|people team at|update from|news from|invitation from|result for|"
        r"applying to|thank you from)",
        r"\b(?:\w*bewerbung bei(?: der| dem)?|interesse an(?: der| einer Mitarbeit bei)?|namens der|im namen der|"
        r"mitarbeit bei)",
        r"\b(?:au sein de(?: la| l')?|rejoindre|candidature chez|intérêt (?:pour|porté à)|pour le compte de)",
        r"\b(?:formar parte de|trabajar en|incorporarte a|interés (?:mostrado )?(?:en|por)|unirte a|en nombre de|"
        r"candidatura en)",
        r"\b(?:far parte di|interesse (?:per|verso|mostrato per)|candidatura (?:in|presso)|lavorare (?:in|con|"
        r"per)|per conto di)",
        r"\b(?:werken bij|interesse in|sollicitatie bij|functie bij|vacature bij)",
        r"\b(?:interesse (?:em|na|no|pela|pelo)|fazer parte d[aeo]|trabalhar (?:na|no|em|com)|candidatura (?:à|ao|"
        r"na|no)|em nome d[aeo]|vaga na|juntar-se à)",
    )
)

_BEHALF = Cues(
    rf"\b(?i:on behalf of|acting for|in behalf of|in the name of(?: company)?|im namen der|namens der|namens|"
    rf"au nom de|en nombre de|per conto di|em nome d[aeo]) (?:the )?{SPAN}"
)

_INTRODUCED = Cues(
    rf"\b(?i:it'?s|this is|here|hi,) \w+,? (?i:from|frm|at|of|von|vom|de|van|da) {SPAN}|"
    rf", (?:the )?(?:[a-z-]+ ){{0,2}}(?:manager|owner|recruiter|partner|director|lead) (?:at|"
    rf"of) (?P<firm>{_TOKEN}(?: {_TOKEN}){{0,3}})"
)

_YOURS = Cues(
    rf"\b(?i:your|deine?|ihre?|votre|tu|la tua|je|uw|a sua) {SPAN}(?= (?i:application|interview|candidacy|"
    rf"candidature|onsite|bewerbung))"
)

_MEDIUM = Cues(
    rf"\b(?i:at|with|from|frm|an der|bei|beim|chez|presso|bij|for|to|by|about|re|joined|na|da) (?:the )?{SPAN}"
)

_WEAK = Cues(rf"\b(?i:im|von|mit|de|en|do|van|di|in) (?:the )?{SPAN}")

_INTEREST = Cues(rf"\b(?i:(?:your|the|shown|showing|having an?) interest in|matters to|applying to) {SPAN}")

_DECIDING = Cues(
    rf"(?:^|[.!?,;:] ){SPAN}(?:'s (?:CEO|CFO|CTO|MD|board))? (?:has|have) (?:now |also )?"
    r"(?:decided|chosen|made|opted|indicated|gone|completed its)\b"
)

_HEARD = Cues(rf"\b(?i:heard|feedback|word|answer|decision|no|news|verdict|call)(?: back)? from (?:the )?{SPAN}")

_TEAM = Cues(
    rf"\b(?i:the |team |das |ihr |dein |l'équipe |el equipo de |il team |het team van |a equipa |"
    rf"de parte de )?{SPAN}(?=[ -](?i:team|careers|recruiting|recruitment|talent|hiring|people|hr|"
    rf"personalabteilung|recruiting-team)\b)"
)

ACTING = Cues(
    rf"(?:^|[.!?,;:] ){SPAN}(?:'s)? (?:is an equal|is committed|is subject to|received|has (?:decided|reviewed|"
    rf"received|completed|a zero|grown|opened|come back)|have (?:come back|decided|said|gone|chosen|passed|"
    rf"come|filled)|thanks (?:you|all)|wants?|went|chose|designs|posts|does not|appreciates|acknowledges|reserves|uses|"
    rf"would like|regrets|declined|passed|aren't|isn't|said)\b"
)

CAME_BACK = Cues(rf"(?:^|[.!?,;:] ){SPAN} (?:has|have|'ve) (?:come|got) back(?: to (?:me|us))?\b")

_OWNED = Cues(
    rf"{SPAN}'s? (?i:cto|ceo|coo|hr|hiring|team|decision|feedback|policy|recruiter|website|careers|panel|board)\b"
)

_MET = Cues(rf"\b(?i:interview(?:s|ing|ed)?|meeting) with (?:the )?{SPAN}")

WEIGHED = (
    (_BEHALF, 9.0, "behalf"),
    (_INTRODUCED, 5.0, "strong"),
    (_YOURS, 3.0, "medium"),
    (_MET, 3.5, "medium"),
    (_TEAM, 3.0, "medium"),
    (_OWNED, 2.5, "medium"),
    (ACTING, 3.0, "medium"),
    (_MEDIUM, 2.0, "medium"),
    (_INTEREST, 3.5, "medium"),
    (_DECIDING, 4.0, "medium"),
    (_HEARD, 4.0, "medium"),
    (_WEAK, 1.0, "medium"),
)

SUBJECT = Cues(rf"^{SPAN} (?=(?:is|has|was|are|will|does|operates|supports|shall|cannot) )")

ANYWHERE = Cues(SPAN)

AT = re.compile(r"(?:at|bei|beim|chez|presso|bij) ", re.IGNORECASE)

PLACE_FOLLOWS = re.compile(r" ?(?:location|branch|region|area|city)\b", re.IGNORECASE)

ROLE_FOLLOWS = re.compile(rf" ?(?:{_JOBS}s?|spot|seat|req|requisition|candidate)\b", re.IGNORECASE)

TABLE = Cues(
    r"^[^\w\n]{0,12}(?i:company|employer(?=[ :])|organi[sz]ation|firm|unternehmen|arbeitgeber|firma|"
    r"entreprise|société|employeur|empresa|azienda|datore di lavoro|werkgever|bedrijf|organisatie|empregador|"
    r"client)(?: ?[:=] ?|(?<=mployer) )(?P<name>[^\n|;]{2,70})$",
    re.MULTILINE,
)

FRONT = re.compile(r"^(?:for|für|pour|per|voor|i\.a\. der)\s*:?\s+", re.IGNORECASE)

BREAK = re.compile(
    r"\s+(?:und|and|et|y|e|en)?\s*\b(?:Ihre?|Ihren|Your|We|I|Thank|Thanks|Unfortunately|Leider|Sie|Vous|Wir|"
    r"The|This|As|In|"
    r"Our|My|Please|Monday|Tuesday|Wednesday|Thursday|Friday)\b.*$"
)
