"""Words that sound kind and aren't said of the reader: of whoever got the post, of a third person, of a rule or a form.

"It went to somebody with excellent German" praises the other; a reply that thanks for it would show that nobody read
the mail. Matched in folded text.
"""

import re

from bot.reading.facts.phrases import Cues, Passage, cues

# As far as a clause goes that stays with the other person: "we took a lady with great French, but you were lovely".
_REST = r"(?:(?!(?<!\w)(?:you|your|yours|u|but|though|although)(?!\w))[^.,;:!?]){0,90}"

ELSEWHERE = cues(rf"""
(?:gone|went|goes?|going|given|offered|awarded) to (?!you\b|your\b){_REST}
(?:chose|chosen|choose|picked|took|taken|selected|appointed|hired|prefer\w*|accepted|found|elected|signed|identified)
  (?: on)? (?:an?|another|some(?:one|body)|the (?:candidate|applicant|person|other|one|lady|man|woman)|those|
  one of)\b{_REST}
(?:needs?|wants?|after|looking for|require[sd]?|seeking|asked for) (?:an?|some(?:one|body)|people|local|
  candidates)\b{_REST}
(?:those|the ones|people|applicants|submissions|pieces|candidates|entries) (?:who|that|which|with|most|they|
  we)\b{_REST}
(?<!you were )(?<!you are )(?:our|the|his|her|their) (?:\w+'s )?(?:first|second|other|preferred|next) choice|
  committee's first choice
(?:our|my|their) (?:best|finest|strongest|nicest|kindest) (?:\w+ ){{1,3}}(?:had|have|has|started|all)\b
(?:chosen|selected|preferred|successful) (?:candidate|applicant|person)\b{_REST}
(?:he'd|she'd|they'd|would) (?:happily |gladly )?(?:have|take|hire|love|snap) you (?:up )?(?:tomorrow|today|
  on the spot|like a shot)\b{_REST}
(?:happily |gladly )?(?:hires?|takes?|snaps? up) (?:anyone|anybody|people) like\b{_REST}
enjoyed (?:showing|giving|sending|driving|taking) you\b{_REST}
only (?:one|two|three) (?:post|place|slot|position|person|vacancy|opening|seat|job|spot|desk)\b{_REST}
(?<!you were the )(?<!yours was the )(?<!you're the )(?<!also the )only (?:one|person) (?:who|that)\b{_REST}
(?:i'd|we'd|i would|we would) (?:have you (?:on|standing|doing|waiting|sitting)|(?:love|
  like) (?:for )?(?:you )?to (?:have|see) you)
(?:i'd|we'd|i would|we would)(?: have)? hired (?:some|another|a|our|her|him|the)\w*\b{_REST}
(?:^|[,;.] |\band |\bknow )your (?:old man|mother|mum|mam|dad|father|sister|brother|cousin|uncle|aunt|husband|wife|
  friend|boss|manager|agent|
  agency)\b.{{0,80}}
(?:scelta|scelto|opt\w+|préférence|choix|retenu|porté|opté|elegido|optado|escolh\w+|keuze|gekozen|entschieden|
  caduta) (?:\w+ ){{0,3}}
  (?:per|su|pour|sur|por|para|voor|für) (?:un[ae]?|uma?|een|eine[nr]?|quelqu'un|alguien|alguém|iemand|
  jemand\w*)\b[^.;]{{0,90}}
(?:persona|personne|candidat\w*|kandida\w+|bewerber\w*|pessoa|collega|collègue|colleg\w+|compañer\w+|
  colega) (?:con|avec|met|mit|com|che|qui|que|die|der|aux?)\b[^.,;]{{0,80}}
(?:une|un|una|een|eine[rn]?|uma) (?:\w+ ){{0,2}}(?:exigence|requisito|vereiste|voraussetzung)
(?:is|ist|est|è|é|es) (?:\w+ ){{0,3}}(?:vereiste?|required|requis\w*|erforderlich|necessario|exigid[oa]|a must)
""")

# Courtesies, forms and rules: nothing in them is praise, whoever it is said to.
COURTESY = cues(r"""
asked for (?!you\b|your\b).{0,60}|\w+ rules you|you(?:'ll| will| may| would) laugh|(?:alcun|ogni|di) talento
your (?:cat|dog)\b.{0,40}|(?:gracious|kind|nice|lovely) (?:message|reply|note|email)
kind enough to|(?:you|you're|you are) (?:very )?(?:kind|good) to|(?:well|duly|safely) received your|
  generous understanding
kind understanding
(?:glad|happy|pleased|delighted|pleasure|love|like|honou?red) to (?:present your|keep you|see your name|receive|
  have you (?:at|in|as|back|on)|
  put your|forward your|send your|store|retain|consider)\b.{0,60}
would be (?:a pleasure|lovely|great|nice|good) to (?:have|see|meet|hear|talk)\b.{0,60}
(?:delighted|wonderful|great|pleased|glad|thrilled|lovely) that you (?:want|would|wish|are interested|'d like|
  applied|thought of)\b.{0,60}
that (?:rules|ruled) you out|rul(?:es|ed|ing) (?:you |me |us |it )?out|(?:company|club|house|school|the|our|these|
  those) rules
(?:rules|policy|promise|law) (?:say|says|are|is|state)\b.{0,30}
congratulations on (?:the|your) (?:other|new|next|offer)\b.{0,30}|(?:other|another) position
your (?:original|outstanding) (?:application|credentials|mark|documents?|papers|certificates?|sheets|message|
  submission|
  forms?|contract|request|email)\b.{0,60}
(?:complete|completed|settle|pay|submit|send) (?:the |your |any |all )?outstanding
(?:judge?ment|assessment|reflection|opinion|verdict|comment) (?:of|on) your\b.{0,60}
(?:card|licen[cs]e|offer|voucher|ticket|application|permit|test|score|certificate|result|log-?in|account|
  code) (?:\w+ )?(?:is|are|remains?) (?:still )?(?:good|clear|valid)(?: for| through| until| till)
(?:real|big|serious|considerable) (?:problem|difficulty|difficulties|delay|risk|worry|concern)\b.{0,30}
how you (?:do|can|may|should|could|would) (?:this|that|it|appeal|apply|claim)\b.{0,30}
(?:objectives|aims|terms|rules|instructions|reasons?|criteria) (?:are|were|is|was) clear
marked for (?:a |the )?(?:first|second|next)|(?:most|best) (?:suitable|closely|recent|popular)\b.{0,40}
(?:more|less) than most (?:people|\w+) (?:ever )?(?:tell|say|get|give|hear)\b.{0,30}|(?:think|thought|feel|felt|
  seems?|be|is) (?:it )?best (?:that|if|to)\b.{0,40}
experience is better|you would have (?:loved|liked|enjoyed)|letter you (?:got|had)\b.{0,40}
feedback (?:\w+ ){0,4}(?:is|was) not\b.{0,40}|your (?:boots|number) on\b.{0,60}
(?:pray|praying) for your\b.{0,40}|(?:prepared|preparing) (?:for us|to)\b
thank\w*\b.{0,100}\b(?:prepared|made|wrote|did|drew up|put together) for us|you (?:\w+ ){0,2}wrote in\b.{0,20}
(?:who|what|whoever|somebody|anyone) would like to
(?:muy |boa |muito |tenga |que tengas? |ten )*(?:buen[oa]s|boas?|excelente|linda?|lindo|bonito|buena?) (?:tardes?|
  d[ií]as?|noches?|noites?|semana|
  fin de semana|jornada)|massima stima|(?:sensi|segni) della (?:\w+ ){0,2}stima|prettig(?:e|en)? (?:weekend|dag|
  avond|feestdagen|vakantie)
nach (?:unserem|dem|ihrem|deinem) (?:\w+ )?gespräch|die bestellung|davon (?:sind|bin) (?:wir|ich) überzeugt
staatliche\w* anerkennung|anerkennung (?:der|des|ihrer|als)|strukturierte[nrs]? (?:auswahl|interview|gespräch)\w*
\d\. klasse|(?:thema|frage|punkt|bereich) (?:\w+ )?berührt|tolle\w? (?:lehrstelle|stelle|job|arbeit) \w+|
  gefühl war richtig
(?:marqué|exprimé) (?:sa|leur|une|notre) (?:préférence|choix)|(?:aucunement|pas|nullement|non) touchée?s?
(?:le|tout le) meilleur (?:pour|dans)|jeunes talents|acquisition de talents?|talents? @
de primera (?:suplente|línea|instancia|fase|ronda)|trabajadora? de|diez días|agente de|talento (?:joven|humano)
(?:área|órgão|autoridade|entidade|órgano|autorità|dienst) competente|compétente?s? (?:pour|en la matière)
(?:há|haja|existe) (?:uma )?(?:maneira|forma|modo) (?:bonita|boa|fácil)|parabéns (?:por|pela) (?:ter |
  teres )?(?:chegad\w+|particip\w+|
  conclu\w+|inscri\w+|pass\w+)|(?:te|le) di la enhorabuena
(?:enhorabuena|felicidades|complimenti|gefeliciteerd|proficiat|félicitations|bravo) (?:por|per|met|pour) (?:haber |
  avere |essere |avoir |het )?
  (?:llegad\w+|complet\w+|super\w+|arrivat\w+|bereik\w+|arriv\w+)
""")

# He or she who is praised, in a sentence that has no word for the reader at all.
_OF_ANOTHER = {
    "en": (
        r"(?:she|he)(?:'s|'d| is| was| has| had(?! (?:nice|good|kind|lovely|only|nothing))| can| could| did| knew|"
        r" came| made)",
        r"you\w*|u|ur|yours?",
    ),
    "de": (r"(?:sie|er) (?:war|hat|ist|kann|konnte|kam|kennt|bringt)", r"du|dich|dir|dein\w*|ihnen|ihr\w+"),
    "fr": (
        r"(?:celle-ci|celui-ci|(?:elle|il) (?:a|est|était|avait|sait|savait|connaît|vient))",
        r"vous|votre|vos|tu|te|toi|ton|ta|tes|t",
    ),
    "es": (r"(?:él|ella|el otro|la otra)", r"tú|tu|tus|te|ti|usted|contigo"),
    "it": (r"(?:lui|quell'altr[oa]|l'altr[oa])", r"tu|ti|te|tuo\w*|tua|tue|tuoi|suo|sua"),
    "nl": (
        r"(?:hij|ze (?:stond|was|had|heeft|is|kan|kon|kwam|kent|doet)|zij (?:was|had|heeft|is|kan|kon|kwam|kent|doet))",
        r"je|jij|jou|jouw|u|uw",
    ),
    "pt": (r"(?:ele|ela|o outro|a outra)", r"tu|te|ti|você|teu|tua|teus|tuas|lhe|seu|sua"),
}
_ANOTHERS = {
    language: (Cues(rf"\W*(?:{who})(?!\w)"), Cues(rf"(?<!\w)(?:{reader})(?!\w)"))
    for language, (who, reader) in _OF_ANOTHER.items()
}
_SAID = re.compile(
    r"\W*\w+ (?:\w+ ){0,2}(?:said|says|thought|noticed|told|found|felt|noted|liked|loved|sagt|meint|dit|dice|dijo|zegt|"
    r"zei|diz|disse)\b"
)


def is_anothers(folded: str, language: str) -> bool:
    """Say whether a sentence tells of him or her alone: "she had the whole kitchen ready by five"."""
    shapes = _ANOTHERS.get(language)
    if shapes is None or _SAID.match(folded):
        return False
    who, reader = shapes
    found = who.search(folded)
    return found is not None and found.start() == 0 and not reader.search(folded)


def is_name(passage: Passage, start: int) -> bool:
    """Say whether what sounds like praise is part of a name: "Firmeza Seguros", "l'équipe Jeunes Talents"."""
    text = passage.text
    if len(text) != len(passage.folded) or not text[start : start + 1].isupper():
        return False
    before = text[:start].rstrip()
    return bool(before) and (before[-1].isalnum() or before[-1] == "@") and not text.isupper()
