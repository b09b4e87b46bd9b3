"""The words of promises and of advice in a rejection, English and Dutch; matched in folded text.

A promise is what the writer will do for the reader or has begun to do; advice is what the reader can do next.
"""

from bot.reading.phrases import cues

_CLAUSE = (
    r"(?:^|(?<=[.,;:!?(-] )|(?<=\band )|(?<=\bso )|(?<=\bbut )|(?<=\bthen )|(?<=\bplease )|(?<=\bdo )|(?<=\bjust ))"
)
_SHALL = r"(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)"

EN_PROMISE = cues(rf"""
# what is said of the future with the reader in it, unless it is talk about the mail itself
(?:i|we){_SHALL} (?!(?:be|close) (?:out|honest|straight|frank|blunt|brief|plain|open|offering|moving|unable|
  writing separately)|(?:not|never|miss|spare|tell|say|admit|confess|save|explain|assume|understand|regret|destroy|
  delete|return|refund|remove|trouble|bother|keep (?:this|it) )\b)(?:[\w'-]+ ){{0,7}}(?:you|your|yours)
(?:i|we){_SHALL} (?:\w+ ){{0,3}}(?:ring|call|be in touch|be back|reach out|get in touch|come back|come looking|
  ask (?:around|for)|put (?:in a|a) (?:good )?word|see what|look out|keep (?:an eye|an ear|my|looking))
(?:i|we){_SHALL} tell (?:them|him|her|anyone|everyone|people)
i(?:'m| am)(?: \w+)? (?:putting|passing|sending|telling|asking|keeping|recommending|forwarding|mentioning|writing to|
  holding|speaking to|talking to|having a word)(?: \w+){{0,4}} (?:you|your)
i(?:'d| would) like to (?:keep|put|pass|send|mention|recommend|give)(?: \w+){{0,3}} (?:you|your)
(?:i|we) (?:keep|hold|have kept|have put|have passed|have given|have told|have asked|have sent|have spoken|
  have mentioned|have recommended|told|mentioned|passed|sent|gave|put|asked|recommended)(?: \w+){{0,5}} your (?:name|
  number|cv|resume|details|file|application|card|letter|portfolio)
(?:i|we)(?:'ve| have) (?:already )?(?:put|passed|given|told|asked|sent|spoken|mentioned|recommended|forwarded|flagged|
  copied|written to|had a word|noted)(?: [\w']+){{0,6}} (?:you|your)
you(?:'ll| will|'d| would|'re going to)(?: \w+)? (?:hear from|be (?:the )?(?:first|hearing|top|next)|have first|
  get (?:a|the)(?:first )?(?:call|ring|email|message))
(?:your (?:name|number|cv|resume|details|file)|you)(?:'s|'re| is| are| stays?| remains?| goes| go|
  will be| will stay)(?:\w+ )?(?:top|first|next|second|at the top|on (?:my|our|the|file)|in (?:my|our) (?:drawer|book|
  phone|file|pool|mind)|kept|pinned|still on|noted)
(?:expect|wait for) (?:my|our|a) (?:call|ring|email|message|knock)
(?:keep|keeping|hold|holding|retain|retaining) (?:you|your (?:cv|resume|details|profile|application|name|number|file|
  papers))(?:\w+ ){{0,2}}(?:in mind|in (?:my|our)|on (?:file|record|my|our|the)|for|warm|to hand|close)
(?:first|next|only) (?:call|person|name|one|number)(?: that)? (?:i|we)(?:'ll|'d| will| would)? (?:\w+ )?(?:make|call|
  ring|think of|ask|phone|will be)
(?:if|when|should|once|as soon as)\b.{{0,90}}\b(?:(?:i|we)(?:'ll|'d| will| would| shall| can)|you(?:'ll|'d|
  will| would))(?:\w+ ){{0,4}}(?:call|ring|hear|first|contact|write|touch|think of|let you|tell you|back|shout|
  find you|remember|ask)
(?:i|we)(?:'d| would) (?:like|love|be (?:very |only too )?(?:glad|happy|pleased|delighted|honou?red)) to (?!thank|
  inform|wish|express|offer you the|tell you|say|have|let you know)(?:\w+ ){{0,3}}(?:you|your|meet|talk|speak|
  introduce|help|write|act|recommend|refer|hear)
on your behalf|(?:sung|singing|sing) your praises|expecting (?:your|you)|kept active|talk(?:ed)? you up
(?:shall|should) i\b(?! have).{{0,60}}|(?:want|like) me to|would you (?:be (?:ok|okay|happy)|mind|object|let me|
  allow me)|unless you (?:yell|object|say|tell|shout)|hope you(?:'ll| will) (?:let|allow)
(?:i|we) can (?:\w+ )?(?:share|send|give|put|pass|get|ask|write|offer|help|introduce|recommend|point)\b.{{0,60}}
(?:wants?|would like|would love|'d love|'d like) to (?:meet|talk|speak|see|work)(?: \w+){{0,2}} (?:with )?you
(?:i|we){_SHALL} be (?:sharing|remaining|sending|keeping|in touch|watching|looking out|back|there|thinking)
may (?:i|we) (?:\w+ )?(?:call|ring|contact|write to|keep|come back|ask|pass|give|put|recommend|mention)
(?:first|name)(?: \w+){{0,2}} on (?:my|our) list|(?:i|we) owe you (?!an?\b (?:explanation|answer|apology|
  acknowledgement|reply|word)|an apology)\w+
""")

EN_ADVICE = cues(rf"""
# to apply again
(?:re-?appl(?:y|ying|ication)|(?:apply|try|sit|audition|interview|come|go|ask|knock|ring|write|submit|
  call)(?: \w+){{0,4}}(?:again|anew|afresh|back|next|when|once|in (?:the )?(?:future|new year|spring|summer|autumn|
  fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|a (?:year|month)|
  \w+ (?:months?|years?|weeks?))))
# what is advised
(?:i|we|the \w+|panel)(?:'d| would| do|'ll| will| can| might| wish to| want to)? (?:\w+ ){{0,2}}(?:advise|recommend|
  suggest|encourage|urge|counsel|invite|like to see) (?:that )?(?:you(?! of| that (?:the|your|we|i))|to|getting|
  taking|reading|looking|trying|doing|a|an|the)
you (?:are|were|'re)(?: \w+)? (?:encouraged|advised|invited|welcome|free) to
(?:my|our|one|some|a (?:word|bit|piece) of|any) (?:advice|tip|suggestion|counsel|recommendation|hint)
you(?: really| just| still| only)?(?:'ll| will)? (?:should|could|might|may|ought to|must|need to|need|want to|
  would do well|can|have to)(?:also |always |still |perhaps |then )?(?:be |get|take|try|look|ask|call|ring|contact|
  apply|consider|learn|read|go|do|work|practi[sc]e|study|finish|join|talk|speak|write|show|add|retake|resit|appeal|
  request|pick|find|use|drop|keep|want to|wish to)
(?:it(?:'s| is|'d be| would be)|would be|might be|may be|well) worth
{_CLAUSE}(?:try|get|take|do|finish|learn|read|practi[sc]e|ask|ring|call|phone|apply|look|watch|check|write to|talk to|
  speak to|speak|join|follow|go (?:to|and|for|see|talk)|come back|come and|study|add|keep (?:an eye|on|at|applying|
  writing|going|doing|building|making|up the|your|practi\w+|the)|mention|send|bring|contact|visit|see|sign up|
  register|pitch|work on|leave|don't let|don't stop|don't give|stop|start|tell|put|find|pick|use|connect|subscribe|
  enter|consider) (?!care\b|it (?:well|easy|personally)|forward|you\b|this (?:as|personally|email|e-mail|mail|letter)|
  my |our (?:decision|apolog|thank|best|sincere|condolence))[\w'-]+
(?:when|if|once|until|with|after) you(?:'ve| have)? (?:\w+ ){{0,3}}(?:next (?:sit|apply|interview|try)|get|got|
  gain\w*|hold|have|pass\w*|finish\w*|complete\w*|qualif\w+|done)(?: \w+){{0,4}} (?:certificate|licen[cs]e|card|
  ticket|diploma|degree|course|training|test|exam|experience|qualification|papers|registration|year|years)\b
know where (?:to find (?:me|us)|i am|we are)|(?:ping|drop|give|shoot|text) me\b(?! (?:five|ten|a moment)).{{0,40}}
if you(?:'d|'re| would| are| ever)?(?: \w+)? (?:be interested|interested|like to|want to|want|fancy|still looking|
  still free|still keen|keen|open to|up for)\b
submit an? (?:fresh|new) application|free to (?:re-?apply|apply|try|enter)|
  hope (?:that )?you(?:'ll| will)? (?:\w+ )?(?:apply|try|come|sit|seek|keep|go on|enter|audition|stay)
(?:i think |believe )?you(?:'d| would) (?:be (?:perfect|good|great|right|better|happier)|do well|fit)\b
# other houses, pages and courses
(?:there(?:'s| is)|we (?:run|have|hold)) (?:a|an|the|our) (?:\w+ ){{0,3}}(?:course|workshop|diploma|apprenticeship|
  traineeship|open (?:day|evening)|(?:spring|summer) school|evening class)\b
(?:it(?:'s| is)|course is|runs) (?:\w+ ){{0,2}}online\b
(?:recruit\w*|advertis\w*|hiring|applications|mustering|season|intake|round|session|
  audition\w*)\b(?: \w+){{0,4}} (?:again|re-?opens?|opens?|starts?again|begins? again)
(?:another|the next|next|our) (?:\w+ )?(?:round|intake|cohort|recruitment|exercise|window|auditions?)\b.{{0,40}}(?:in|
  opens?|starts?|begins?|will)\b
(?:\w+) (?:is|are) (?:\w+ )?(?:looking(?=[,.;:!-]| for (?:a|an|someone|people|somebody|staff))|hiring|recruiting|
  short of|desperate for|crying outfor|taking on)(?!.{{0,60}}(?:experience|exposure))
(?:i'd|i would|shall|would|should) (?:be )?(?:\w+ )?(?:honou?red|glad|happy|pleased) to (?:\w+ )?(?:hear from you|
  see you|be asked|act|recommend|refer|vouch|write|help|read|talk)
(?:need|needs|wants?|looking for|after) (?:a|an|someone|somebody|people|hands)\b.{{0,60}}\b(?:ring|call|try|ask|tell|
  say|mention|go)
(?:careers? (?:page|site|section|portal)|our (?:website|web site|page|portal|newsletter|linkedin|careers|vacanc\w+|
  future|other|next|talent)|job alerts?|linkedin|instagram)
""")

NL_PROMISE = cues(r"""
(?:ik|we|wij) (?:zal|zullen|houd|hou|houden|bel|bellen|mail|mailen|schrijf|stuur|sturen|geef|geven|leg|zet|zetten|
  vraag|denk|denken|bewaar|bewaren|meld|melden|laat|laten|kom|komen|nodig|nodigen|tip|noem|regel|spreek|ga|gaan|stel|
  breng|kijk|neem|nemen|benader|benaderen|onthoud|vertel)\b(?: \w+){0,8} (?:je|jou|jouw|u|uw)
(?:dan|anders|zodra .{0,50}|mocht .{0,70}|als .{0,70}|morgen|straks|volgende week|in \w+) (?:bel|mail|app|schrijf|
  hoor|laat|kom|meld|denk|benader|nemen?|bellen|mailen|laten|komen|zoek|vraag|zal|zullen|weet|weten) (?:ik|we|wij|je|
  jij|u)
(?:je|jij|u) (?:hoort|krijgt|staat|blijft|bent|zult)(?: \w+){0,4} (?:van (?:mij|me|ons)|bovenaan|als eerste|eerste|
  op (?:mijn|onze|de)(?:lijst\w*)|in (?:ons|onze|mijn))
(?:je|jouw|uw) (?:naam|gegevens|cv|nummer|kaart\w*|dossier|brief)\b.{0,40} (?:door\w*|bovenaan|bewaar\w*|bij (?:mij|
  ons)|in (?:mijn|ons|onze|portefeuille)|op (?:mijn|de|onze))
(?:hou|houd|houden|hebben|heb)(?: ik| we| wij)? (?:je|jou|u)(?: \w+){0,3} (?:in (?:gedachten|beeld|mijn achterhoofd|
  ons achterhoofd)|op de hoogte|voorgedragen|aanbevolen|genoemd|getipt)
(?:dan )?praten we|(?:mag|zal|kan) ik (?:je|u|jouw|uw)\b
""")

NL_ADVICE = cues(r"""
(?:solliciteer|solliciteren|probeer|reageer|kom|meld|bel|schrijf|inschrijven|aanmelden|opnieuw|
  terug)\b(?: \w+){0,6} (?:opnieuw|nog eens|nogmaals|weer|volgend (?:jaar|seizoen)|in (?:januari|februari|maart|april|
  mei|juni|juli|augustus|september|oktober|november|december|het voorjaar|het najaarhet vroege voorjaar)|over (?:een|
  twee|drie|zes))
(?:mijn|onze|een) (?:advies|tip|raad|goede raad|suggestie)|(?:raad|raden|adviseer|adviseren|nodig|nodigen) (?:ik|we|
  wij)?\b.{0,30}(?:je|u|aan|uit)
(?:je|jij|u) (?:kunt|kan|moet|zou|mag|hoeft)(?: \w+){0,8} (?:bellen|vragen|kijken|proberen|solliciteren|volgen|halen|
  leren|doen|opvragen|inzien|aanvragen|melden|schrijven|aanmelden|reageren|overwegen|nemen|bereiken|terecht)
(?:^|(?<=[.,;:!?(-] )|(?<=\ben )|(?<=\bmaar )|(?<=\bdus )|(?<=\bdan )|(?<=\bof ))(?:kijk|houd|hou|bel|vraag|probeer|
  neem|ga|volg|haal|lees|leer|blijf|schrijf|zoek|meld|kom|doe|oefen|laat|vertel|denk|stuur|app|mail|zet|werk|begin|
  stop|maak) (?:eens|gerust|vooral|zeker|maar|onze|de|het|een|bij|dan|je|nog|even|in|naar|aan|vlieguren|door|met|daar|
  \w+ eens)\b
(?:mocht|als|wanneer|zodra) (?:je|u|jij)\b.{0,80}(?:laat|meld|bel|schrijf|kom|weet|anders|opleiding|diploma|
  certificaat|rijbewijs|ervaring)
(?:zoekt|zoeken|hebben|heeft|vragen|vraagt)(?: \w+){0,4} (?:mensen|iemand|nog|handen|personeel|vakmensen|collega's)
(?:de moeite waard|aanrader|meegeven|wie weet)
""")
