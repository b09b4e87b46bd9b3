"""What only sounds like praise, and the shapes of sentences that say what is praised; matched in folded text."""

import re

from bot.reading.facts.phrases import cues

ABOUT_HER = cues(r"""
you|your|yours|you've|you're|you'd|u|ur|you'll
du|dich|dir|dein\w*|sie|ihnen|ihr\w*
vous|votre|vos|tu|te|toi|ton|ta|tes|t'\w+
usted|tú|tu|tus|te|ti|su|sus|le|la
lei|la|le|suo|sua|suoi|sue|tu|ti|te|tuo|tua|tuoi|tue
je|jij|jou|jouw|u|uw
você|tu|te|ti|teu|tua|teus|tuas|seu|sua|seus|suas
""")

FORMULA = cues(r"""
your (?:original|quick|prompt|kind|good|clear|warm|fine|deep|professional|best) (?:reply|replies|response|documents?|
  licen[cs]es?|certificates?|self|selves|name|e-?mail|message|words|letter|copies|passport|interests?|answer|note|
  papers|reference|standing|time|leave|will)\b(?: and \w+)?
your (?:professional|private|personal|future)(?:,? (?:and|&|or) (?:your )?(?:professional|private|personal|
  future))\b.{0,40}
as well(?: as (?:the|a|an|your|our|in|on|for|with|all|hr|both)\b|(?=[.,;!]|$))|generous with your time|
  put you (?:ahead|above)
(?:excellent|lovely|good|charming|dear|wonderful|delightful) (?:wife|husband|mother|father|mum|dad|family|
  parents)(?:'s)?
well received your (?:e-?mail|message|letter|note|mail|request|reply|form|documents?)
(?:several|some|many|most|few|all) of (?:the|our|my) (?:best|finest|strongest) \w+(?: (?:i|we) (?:have|'ve) \w+)?
(?:aurai[st]|aurions|auriez|aimerai[st]|aimerions) (?:\w+ )?(?:aimé|adoré|apprécié|préféré|voulu|été)|con stima
(?:me|nos) (?:habría|hubiera|hubiese) (?:\w+ )?(?:encantado|gustado)|(?:teria|teríamos|tinha) gostado|
  avrei (?:\w+ )?voluto
mooie (?:belofte\w*|woorden|toekomst|dag|week\w*|zomer|feestdagen|kans)
leuk dat (?:je|jij|u|jullie) (?:\w+ ){0,3}(?:belde|mailde|schreef|er was|contact opnam|reageerde|interesse)\b
(?:prettig|fijn|leuk|aangenaam|goed) (?:om )?(?:u|je|jou|jullie) (?:\w+ )?(?:gesproken|ontmoet|te (?:spreken|ontmoeten))
(?:having |have |had )?(?:already )?moved you (?:once|twice|to|from|on|forward|around|about)\b
suit(?:ed)? you (?:so |very )?well
well done (?:on|for) (?:finishing|completing|getting|reaching|taking|applying)|did well to reach|remain outstanding
(?:of the|some|any|that|this|every|your) kind(?: of)?
your professional (?:qualification|experience|career|future|background|development)\w*
thank\w*(?: you)?(?: \w+)? for (?:a|the|an|our) (?:\w+ )?(?:great|good|nice|lovely|pleasant|interesting) \w+
meilleure?s (?:vœux|salutations|sentiments)|salutations les meilleures
buona (?:giornata|serata|fortuna|continuazione|ricerca|domenica)|vriendelijke groet\w*
people like you|kind (?:understanding|information|consideration|attention)|no fault of your own|overqualified
(?:pleasure|nice|great|good|glad|pleased)(?: \w+){0,2} (?:to meet|meeting|to have met|
  getting to know|to get to know|to welcome|welcoming|to make your acquaintance)(?: with)? (?:you|people)
you were (?:very |so )?(?:kind|good|nice) to (?:write|drop|ask|show|come|send|wait|apply)|still good for
(?:someone|somebody)(?: \w+){0,3} who\b.{0,40}|scored more highly|ranked (?:first|higher)|than (?:me|him|her|they)\b
(?:gifts|talents) are|friendly talk|proper letter|regular hours|rather have|if you liked
your opinion|did nothing wrong|didn't do anything wrong|most recent
for people like|stores like|would like to (?:thank|inform|hear|see)|let you know.{0,60}
taken (?:you out|its decision).{0,40}|lovely to meet
(?:good|great|nice|lovely) (?:talking|chatting|speaking|to meet|to talk|to speak)(?: (?:to|
  with))?(?: you)?(?=[ .,!]*(?:on|last|yesterday|earlier|this|tuesday|monday|wednesday|thursday|friday|and|
  the other|$|[.,!]))
(?:your |the )?(?:interest|time|patience|application|understanding|effort|efforts) (?:in|for|you|that|and|is|
  was)?.{0,40}(?:appreciated?|grateful|thank\w*)
(?:appreciate|appreciated|value|grateful for|thankful for|thank you for) (?:\w+ ){0,4}(?:interest|time|patience|
  effort|efforts|application|enthusiasm|understanding|opportunity)
(?:standard|quality|calibre|caliber|number|volume|level|strength|strong field|high standard) of (?:the |
  all )?(?:applications?|applicants?|candidates?|field|submissions|responses|entries)
(?:many|several|lots of|so many|number of|strong|competitive|other|some|excellent|outstanding|talented|impressive|
  qualified|great|strong) (?:\w+ )?(?:strong|excellent|good|great|impressive|talented|qualified|high-calibre|
  high-quality|outstanding)?(?: \w+)? ?(?:applications|applicants|candidates|people|field|cvs|resumes|professionals|
  profiles)
(?:wish|wishing|hope|good luck|best of luck|all the best|all the very best|every success|best wishes)\b.{0,80}
(?:other|another|chosen|successful|selected|appointed|preferred|stronger|better|winning)\b.{0,20}(?:candidate|
  applicant|person|profile|application)s?\b.{0,60}(?:impressive|strong\w*|better|excellent|more|closer|experience|
  match\w*|suited|fit)
(?:would|could|might) (?:be|make|have been) (?:a )?(?:great|good|better|strong|perfect|close) (?:fit|match)
(?:not|n't|never|no|isn't|wasn't|lack\w*|without|less|more|weaker?|improve|would like|looking for|looked for|
  require|need|needs|seeking|prefer\w*|want someone|closely)\b.{0,30}(?:strong|stronger|clear|enough|excellent|
  great|good fit|good|solid|better|clearer|quick|clean|professional|best|nice|perfect)(?: \w+)?
(?:a |the )?(?:great|good|nice|lovely|wonderful|fantastic|blessed|pleasant) (?:day|week|weekend|evening|summer|time|
  christmas|news|one|afternoon|year|number|response|deal|morning|break|luck|fit|match|enough|news)
(?:real|good|bad|no good|not good|great|sad|better|best|clear|fine|nice|kind|honest|perfect) (?:news|answer|luck|
  wishes|regards|time|fit|match|deal|faith|place|reason|world|way|day|respect|job|to know|of you|words|thing|estate|
  chance|people|note|idea of|to be|team)
(?:hart|schwer|leicht|schwierig)\w* (?:gefallen|entscheidung)
vielen dank für (?:ihr|dein)\w* (?:interesse|bewerbung|zeit|mühe|vertrauen)|(?:viel|alles) (?:glück|gute|erfolg)
interessant\w* (?:bewerbung\w*|kandidat\w*|profil\w* von)|zahlreiche.{0,40}
viele\w? (?:interessante|gute|qualifizierte|starke|spannende).{0,40}|bedauern.{0,40}|andere.{0,60}
spannende.{0,10}aufgabe|interessant\w* aufgabe|(?:sehr )?gute\w? bewerbungen
intérêt (?:que|porté|pour).{0,60}|merci (?:pour|de|d').{0,60}
(?:nombreux|nombreuses|plusieurs|autres?|beaucoup) .{0,40}(?:qualité|candidatures?|profils?)
retenu\w* (?:toute )?(?:notre|mon) attention|au plaisir de (?:te|vous) revoir|aurai[st] vraiment
talent (?:acquisition|pool|team|partner|community)|de talento\w*|cartera de|bolsa de talento\w*
(?:habría|habrían|hubiera|hubiese) (?:encantado|gustado)|ver con su valía|(?:nostra|mia) stima|ricorso straordinario
ottimist\w*|leuk dat (?:je|u)\b.{0,60}(?:gereageerd|wilt|wil|solliciteert)|(?:te|muy|so|zo) ilusi\w+
bonne (?:continuation|chance)|plein succès|qualité des candidatures
agradec\w+.{0,60}(?:interés|tiempo|confianza|esfuerzo|candidatura)|mucha suerte|mucho éxito
(?:otros?|otras?|numeros\w+|much\w+) (?:perfiles|candidat\w+).{0,40}|nivel de (?:las|los) .{0,30}
(?:ringrazi\w+|grazie) .{0,60}(?:interesse|tempo|disponibilità|candidatura|attenzione)
migliori (?:saluti|successi|auguri)|in bocca al lupo|(?:altr\w|numeros\w|molt\w) (?:candidat\w+|profil\w+).{0,40}
un profilo .{0,40}
(?:bedankt|dank) voor .{0,60}(?:interesse|sollicitatie|tijd|moeite)|veel (?:succes|geluk)
(?:andere|veel|sterke|goede) (?:kandida\w+|sollicita\w+).{0,40}|een andere kandidaat.{0,60}
(?:agradec\w+|obrigad[oa]) .{0,60}(?:interesse|tempo|disponibilidade|candidatura|participação)
(?:boa sorte|muito sucesso|melhores cumprimentos|melhores votos)
(?:outr\w+|muit\w+|vári\w+) (?:candidat\w+|perfis).{0,40}
""")

OBJECTS = re.compile(
    r"\b(?:impressed (?:by|with)|struck by|loved|liked|enjoyed|admired|appreciated|praised|remember|remembers|"
    r"fan of|fans of|stood out (?:was|were)|"
    r"what stood out: |talking about|speaks? (?:so )?(?:highly|warmly) of|moved by|like the|thought) "
    r"(?:\w+ )?(?P<what>your (?:[\w'-]+ ){0,4}[\w'-]+|(?:the way|"
    r"how) you (?:[\w'-]+ ){1,9}[\w'-]+)(?=[.,;:!?)\"]| (?:and (?:we|i|the|it|all|everyone)|but|very|so much|"
    r"a lot|is|was|were|in (?:the|our)|at|to|for|as|during|when|because|that|which|who|on (?:the|monday|"
    r"tuesday|wednesday|thursday|friday))\b|$)",
    re.IGNORECASE,
)
SUBJECTS = re.compile(
    r"(?:^|[,;:(-] ?|\bthat |\band |\bbut |\bthough |\bof |\bthink |"
    r"\bthought )(?P<what>your (?:[\w'-]+ ){0,5}[\w'-]+?) (?:(?:\w+ly|also|still|just|quite) )?(?:was|were|is|"
    r"are|made|left|impressed|stood out|will stay|has been|really|genuinely|shone|changed|came across) ",
    re.IGNORECASE,
)
WAY = re.compile(
    r"(?:^|[,;:.] ?|: )(?P<what>(?:the way|how) you (?:[\w'-]+ ){1,9}[\w'-]+)(?=[.,;!?]| (?:was|were|is|"
    r"impressed|stayed|made|left|stood|struck)\b)",
    re.IGNORECASE,
)
NOT_PRAISED = cues(r"""
time|interest|application|patience|understanding|effort|efforts|details|candidacy|candidature|cv|resume|name|future
search|help|support|visit|expenses|fare|fares|data|profile|mind|permission|hands?|ears?|eyes?|face|warmth|kindness
mastery|authority|credibility|charm|elegance|grades|french|german|spanish|portuguese|italian|dutch|boots|referees?
references?|post|job|role|luck|strengths?|english|letter|home|man|woman|mum|dad|wife|husband|father|mother|family
licen[cs]e|window|form|feedback|line|tour|results?|scores?|dossier|appeal|tea|appearance|record|résumé|times|test|fish
credentials|accomplishments|off|up|down|on|in|to|of|with|for|at|by|out|over|from|and|the|a|one|ones|it|that
""")
CLAUSE = re.compile(
    r" (?:was|were|is|are|stood|made|has|had|which|that|and (?:they|it|i|we|you|the)|on (?:mon|tues|wednes|"
    r"thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
UNSAYABLE = re.compile(r"\b(?:you|your|you're|you've|yourself|my|me|i|we|our|us|his|her|their)\b", re.IGNORECASE)
