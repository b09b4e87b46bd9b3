"""How a rejection tells what comes next, in English and Dutch: notice, return, advice; matched in folded text.

Every cue asks for the writer or the reader as its subject and for a job as its matter: none is a single word.
"""

from bot.reading.facts.phrases import alternatives, cues

_IF = r"(?:if|when|whenever|once|should|as soon as|the (?:moment|minute|day)|next time|in case)"
_I_WILL = (
    r"(?:(?:i|we|you)(?:'ll| will| shall|'d| would|'re going to)|(?:i|we) (?:can|promise to|would like to|'d like to)|"
    r"(?:i'm|i am) going to|(?:may|can|could) (?:i|we)|(?:i|we) might)"
)
_TELL = alternatives(r"""
let you know|(?:call|ring|phone|telephone|text|message|write|email|e-mail|mail|contact|inform|notify) (?:to )?
  (?:you|ya)|be in (?:touch|contact)|be back in touch|get (?:back )?in (?:touch|contact)|reach (?:back )?out|
  come (?:back|straight|right back) to you|come (?:and )?(?:find|looking for) you|get back to you|revert to you
give you (?:a |the )?(?:first )?(?:call|ring|bell|shout|buzz)|drop you a (?:line|note)|send for you|yell out|shout
think of you|hear from (?:me|us)|be (?:the |my |our )?(?:very )?first (?:to know|(?:person )?(?:i|we) call|call)
(?:re)?consider you|have you in mind|bear you in mind|come back
""")
_WORK = (
    r"(?:open\w*|com(?:es|e|ing) up|arises?|arose|posts?|posit\w*|roles?|jobs?|vacanc\w*|parts?|projects?|hire|hiring|"
    r"recruit\w*|spots?|seats?|places?|needs?|changes?|leaves|retires?|available|suitable|budget|funding|shifts?|"
    r"approved|improves?|picks? up|reopens?|re-opens?|expand\w*|grow\w*|drops? out|falls? through|opportunit\w*|"
    r"match\w*|assignment\w*|something|anything|intake|season|summer|office|advertis\w*|second|another|"
    r"free position|more "
    r"work|things)"
)

EN_NOTICE = cues(rf"""
{_IF}\b(?! (?:you|your|i (?:have|get|know|hear|can)\b|possible|necessary|convenient))[^.;!?]{{0,60}}?\b{_WORK}\b
  [^.;!?]{{0,60}}?\b{_I_WILL} (?:\w+ ){{0,3}}(?:{_TELL})\b
{_IF}\b(?! (?:you|your)\b)[^.;!?]{{3,70}}\b(?:may|can|could) i (?:call|ring|contact|write to) (?:you|ya)
{_I_WILL} (?:\w+ ){{0,3}}(?:{_TELL})\b[^.;!?]{{0,50}}\b{_IF}\b(?! (?:you|your|possible))[^.;!?]{{0,50}}\b{_WORK}
i will write you {_IF} [^.;!?]{{0,30}}{_WORK}
(?:{_I_WILL} )?keep(?:ing)? (?:my|our|an?) (?:ears?|eyes?) (?:open|out|peeled) for you
(?:keep|bear|have) you (?:very much |firmly )?(?:in mind|in our thoughts) (?:as|for|if|when|should|once)\b
(?:keep|have|put|leave|hold) you on (?:my|our|the) (?:\w+ )?(?:list|books?)
(?:keep|retain|hold) your (?:details|name|number|cv|resume|résumé|application|profile|papers|contact details)
  (?: \w+){{0,6}} (?:if|should|when|in case)\b(?! you)[^.;!?]{{0,60}}\b{_WORK}
would you (?:be (?:ok|okay|happy|fine)|mind) (?:with|if) (?:me|i|us|we) (?:contact\w*|call\w*|ring\w*|
  writ\w+)(?: to)? you\b[^.;!?]{{0,60}}
(?:want|like) me to (?:\w+ ){{0,2}}(?:{_TELL}) (?:if|when|once)\b(?! you)
""")

_SEASON = alternatives(r"""
(?:in|from|come|after|until|by|around|towards) (?:the )?(?:early |late |mid-?)?(?:january|february|march|april|june|
  july|august|september|october|november|december|spring|summer|autumn|fall|winter|new year|christmas|easter|
  holidays|season)
(?:in|after) (?:an? |one |two |three |four |six |twelve |\d+ |another |a few |some )+(?:\w+ )?(?:months?|years?)
(?:in|for) the (?:following|next|coming) (?:academic )?(?:year|season|round|intake)
(?:the )?next (?:year|spring|summer|autumn|fall|winter|season|round|intake|cycle|term|time|january|september|open call|
  audition|recruitment|opportunity)
(?:once|when) (?:\w+ ){1,2}(?:months|years?) (?:have|has) passed|(?:a|one) year from now|in (?:a year|
  six months) or so|in may\b
""")
_QUALIFIED = (
    r"(?:when|once|if|as soon as|after) you(?:'ve| have|'re| are)? (?:\w+ ){0,2}(?:(?:got|get)(?! (?:a (?:minute|"
    r"moment|chance|sec\w*)|this|home|back|in|out|off|the chance|time))|gained?|gain|hold|passed|"
    r"pass|finish\w*|complet\w*|qualif\w*|done|have (?:the|your|another|more|a few|some)|the paper|had another|"
    r"learn\w*|"
    r"obtain\w*|earn\w*|graduate\w*|licensed)\b"
)
_BACK = (
    r"(?:(?:re)?(?:take|sit) (?:the|this|our) (?:\w+ )?(?:examination|exam|test|assessment)(?: again)?|"
    r"re-?apply|apply(?: to (?:us|me))?(?: again| afresh| anew)|try (?:us |me |for (?:it|this) )?(?:again|"
    r"once more)|"
    r"try (?:us|me)|come back(?: to (?:us|me))?|come (?:and )?(?:see|find) (?:me|us)(?: again)?|write (?:to )?(?:me|us)"
    r"(?: again)?|write again|audition again|try out again|enter again|knock again|get (?:back )?in touch(?: again)?|"
    r"reach out(?: again)?|be in touch again|contact (?:me|us)(?: again)?)"
)
_NOTE = (
    r"(?:(?:drop|send|chuck|shoot|fire) (?:me|us) (?:a|an|another) (?:note|line|email|mail|message)|"
    r"(?:give|ring|call|phone|email|text|ping) (?:me|us)(?: a (?:ring|call|shout|bell))?(?: again)?|let (?:me|us) know|"
    r"apply|send (?:it|your application))"
)
_MAY = (
    r"(?:^|[.,;:!?)-] ?|\b(?:and|so|but|or|then|please|do|just|kindly|you can|you may|you could|you might|"
    r"you would be (?:able|welcome|free) to|are (?:most |very |more than |always )?(?:welcome|free|invited|"
    r"eligible) to|"
    r"feel free to|don't hesitate to|at liberty to|i'd (?:also )?say|i would (?:also )?say|that you(?:'ll| will)|"
    r"(?:want|like|love|hope|ask|asked|encourage|"
    r"invite|see|hope that) you(?: to|'ll| will)?|"
    r"you(?:'re| are) (?:\w+ ){0,2}(?:welcome|free|eligible) to))(?: again| always| certainly| still| of course)? ?"
)

EN_RETURN = cues(rf"""
{_MAY}\b(?:{_BACK}|{_NOTE})\b(?:[^.;!?,]{{0,40}}?) (?:{_SEASON})\b
{_MAY}\b(?:{_BACK}|{_NOTE})\b,? (?:{_QUALIFIED})
{_MAY}\b{_BACK}\b,? (?:again )?(?:when|once|if|after|as soon as|should) (?:you(?!(?:'d)? (?:wish|want|like|would|
  care|need|fancy))|we|it|the|there|things|this|that)\b
(?:{_QUALIFIED})\b[^.;!?]{{0,60}}(?:,|\bthen\b| please| do)? (?:please |do |then |and )*{_BACK}
(?:if|should|when|once) (?:that|this|things|it|the|we|another|a)\b[^.;!?]{{3,50}}, (?:please |do |then ){{0,2}}{_BACK}
(?:{_SEASON}),? (?:please |do |you can |you may |you are welcome to ){{1,2}}(?:{_BACK}|{_NOTE})
give it (?:\w+ ){{1,4}}and {_BACK}
(?:should you|if you(?:'d| would)?) (?:wish|want|like|care) to {_BACK}\b[^.;!?]{{0,60}}(?:{_SEASON})
{_NOTE} and (?:i|we)(?:'ll| will) (?:\w+ )?(?:try|talk|look|speak|see|start)(?: \w+)? again
(?:^|[.,;:!?)-] ?)(?:get|finish|complete|pass|do|take) (?:your|that|the|an?)\b[^.;!?]{{3,60}}\b(?:and|then) {_BACK}
""")

_LEARN = (
    r"(?:get(?:ting)?|tak(?:e|ing)|finish(?:ing)?|complet(?:e|ing)|pass(?:ing)?|learn(?:ing)?|practi[sc](?:e|ing)|"
    r"study(?:ing)?|brush(?:ing)? up|build(?:ing)?(?: up)?|gain(?:ing)?|add(?:ing)?|do(?:ing)?|try(?:ing)?|"
    r"work(?:ing)?|spend(?:ing)?|read(?:ing)?|look(?:ing)? (?:at|into)|strengthen(?:ing)?)"
)
_SKILL = (
    r"(?:licen[cs]e|certificates?|certification|course|level \d|ticket|diploma|degree|qualification|exam|experience|"
    r"portfolio|english|german|french|spanish|portuguese|dutch|italian|training|apprenticeship|placement|module|"
    r"shadowing|supervis\w+|delegat\w+|excel|python|sql|negotiation|presentation|relief work|refresher|practice|"
    r"sight[- ]reading|chapters?|book|year|years|months|b1|b2|c1)"
)
EN_ADVICE = cues(rf"""
(?:i|we|i'd|we'd)(?: would| do| can| can only| might)?(?: \w+)? (?:encourage|urge|advise) you to (?!apply|re-?apply|
  continue|keep|check|visit|consider|look (?:out|at (?:our|other))|stay|submit|register|seek|pursue|bring|collect|
  return|send|accept|proceed|see|not|try|contact|take it|take heart|connect|follow|join|go for|look at(?=[.,;!]|$)|
  look at the (?:\w+ ){{1,5}}(?:posting|vacancy|role|position|opening|post)\b)\w+
(?:i|we|i'd|we'd|may i)(?: would| do| might)?(?: \w+)? (?:suggest|recommend|
  advise)(?: that you)? (?:\w+ ){{0,2}}{_LEARN}
  \b[^.;!?]{{0,60}}
(?:my|our|one|the best|a (?:word|bit|piece) of)(?: \w+)? (?:advice|tip|suggestion)(?: (?:is|would be|for you|
  from me|i can
  give|that i|:|,)|:)(?! (?:apply|contact|not))
{_MAY}\bget (?:your|the|a|some|more|yourself|on|onto)(?: \w+){{0,4}} {_SKILL}
{_MAY}\b(?:finish|complete|pass|take|do|brush up(?: on)?|work on|build up|practi[sc]e|learn|study|read) (?:your|the|
  a|an|some|more|on|another)(?: \w+){{0,3}} {_SKILL}
(?:experience|years?|months|course|certificate|licen[cs]e|qualification|training|practice|article|shadowing|
  supervising|exposure|grounding|stint|portfolio)\b[^.;!?]{{0,50}}\b(?:would|will|might|could|'d) (?:really |certainly |
  greatly |only |also |then )?(?:help(?=[,.;!]|$| you\b)|strengthen|make (?:all the|a real|a big) difference|
  put you (?:in|at|ahead|right)|make you|stand you|serve you|carry)
you (?:should|ought to|could usefully|might (?:usefully|want to|like to|consider)|may (?:wish|want|like) to|
  would do well to|need to) (?:\w+ )?(?:work on|gain|build up|practi[sc]e|look into|develop|strengthen|brush up|
  spend (?:a|some|more|time)|read up|learn|prepare (?:more|better)|slow down|quantify)
(?:thing|things|point|points|area|areas|something) (?:for you )?(?:to|you (?:could|should|might)|i'd|we'd)(?: \w+)?
  (?:work on|improve|practi[sc]e|develop|build)
(?:areas?|points?) for (?:improvement|development)
(?:be|it's|it is|well|you're|is) worth (?:your while )?{_LEARN}\b
(?:if i were you|in your (?:place|shoes|boots|position)),? (?:i'd|i would)(?! (?:be (?:angry|cross|sad|furious|upset|
  disappointed|mad)|have|feel|not))
(?:i'd|i would) (?:suggest|jump on|get some|get a|look for) (?:\w+ ){{0,4}}{_SKILL}
next time,? (?:try|bring|show|start|lead with|ask|say|slow|take|prepare|give|leave|put|make)\b
""")

NL_NOTICE = cues(r"""
(?:als|zodra|mocht|wanneer|indien)\b(?! (?:je|u|ge)\b)[^.;!?]{3,80}?\b(?:bel|mail|schrijf|app|laat|hoor|hoort|benader|
  benaderen|kom|meld|denk|bellen|nemen|neem|laten|komen)\b (?:ik|we|wij|je|u|ge)\b
(?:ik|we|wij) (?:bel|mail|schrijf|app|benader|laat|bellen|laten|nemen|neem|kom|komen)\b[^.;!?]{0,30}\b(?:je|jou|u)\b
  [^.;!?]{0,40}\b(?:als|zodra|mocht|wanneer) (?:er|iets|dat|het|de|we|ik|hier)\b
(?:houd|hou|houden) (?:ik |we |wij )?(?:je|jou|u) (?:\w+ ){0,2}(?:in gedachten|in het achterhoofd|op de hoogte)
  (?= (?:als|zodra|voor|wanneer|van)\b)
(?:zal|zullen|mag|mogen) (?:ik|we|wij) (?:je|u)\b[^.;!?]{0,40}\b(?:bellen|benaderen|op de hoogte houden)
  (?= (?:als|zodra|wanneer))
""")
_NL_BACK = (
    r"(?:meld (?:je|u)|schrijf (?:me|ons)|bel (?:me|ons)|solliciteer|probeer het|kom (?:dan |gerust |maar |zeker |"
    r"nog )?(?:eens |nog )?(?:langs|terug|nog eens|opnieuw|over|weer)|klop|reageer|laat (?:me|ons)|"
    r"(?:je|u|ge) (?:kunt|kan|mag|moogt)(?: \w+){0,3})"
)
NL_RETURN = cues(rf"""
{_NL_BACK}\b[^.;!?]{{0,40}}\b(?:volgend (?:jaar|seizoen|schooljaar)|in (?:januari|februari|maart|april|mei|juni|juli|
  augustus|september|oktober|november|december)|in het (?:voorjaar|najaar)|over (?:een|twee|drie|zes) \w+|na
  (?:een|twee|zes) \w+|(?:na|over) een (?:half ?jaar|jaar))\b[^.;!?]{{0,30}}
(?:over|na) (?:een|twee|drie|zes)? ?(?:half ?jaar|jaar|maanden|weken|halfjaar) (?:kunt|kan|mag) (?:je|u|
  ge)\b[^.;!?]{{0,30}}
  (?:opnieuw|weer|nog eens)
(?:zodra|als|wanneer) (?:je|u) [^.;!?]{{0,50}}(?:diploma|certificaat|rijbewijs|papieren|b1|b2|vca|big|ervaring|
  opleiding)\b[^.;!?]{{0,30}}, (?:meld|bel|schrijf|kom|solliciteer|laat|dan (?:mag|kan|kunt|praten|hoor))
{_NL_BACK}\b[^.;!?]{{0,20}}(?:als|zodra|wanneer) (?:je|u) [^.;!?]{{0,50}}(?:diploma|certificaat|rijbewijs|papieren|b1|
  b2|vca|big|opleiding)
""")
NL_ADVICE = cues(r"""
(?:mijn|onze|één|een) (?:advies|tip|goede raad|raad)(?: (?:is|zou zijn|voor|van)|:)
(?:raad|raden) (?:ik |we )?(?:je|u|je\b.{0,20})(?: \w+){0,8} aan|(?:ik|wij|we) (?:raad|raden) (?:je|u)\b.{0,60}\baan\b
  (?! (?:om )?(?:onze|de) (?:site|website|vacatures))
(?:ik|wij|we) (?:zou|zouden) (?:je|u) (?:\w+ ){0,2}(?:aanraden|adviseren)
(?:haal|volg|doe)(?: \w+){0,3} (?:cursus|diploma|certificaat|rijbewijs|opleiding|vca|training)
(?:ervaring|cursus|diploma|jaar|stage|certificaat)\b[^.;!?]{0,40}\bzou (?:je |u |daarbij |zeker )?(?:helpen|schelen|
  verder helpen|goeddoen)
""")
