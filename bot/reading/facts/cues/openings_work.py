"""The words of other work that is there now and of the yes it waits for, in English; matched in folded text."""

from bot.reading.facts.cues import openings_work_abroad as abroad
from bot.reading.facts.phrases import cues

_COUNT = r"(?:one|two|three|four|five|six|eight|ten|eleven|twelve|\d+|a few|a couple of|several|some)"
_SOME = rf"(?:an?|any|other|another|plenty|(?:{_COUNT} )?(?:more|others?|other)|{_COUNT})"
_SOMEBODY = (
    r"(?:an? (?!man |person |candidate )\w+|someone|somebody|(?:more |extra |two |three |\d+ )?(?:people|hands|\w+s))"
    r"(?! (?:with|who|that|i|whose|to|of|more|senior))"
)
_JOB = (
    r"(?:roles?|jobs?|positions?|posts?|vacanc(?:y|ies)|openings?|contracts?|shifts?|reqs?|requirements?|assignments?|"
    r"bookings?|seats?|cover|secondments?|traineeships?|apprenticeships?|consultancy|mandates?|briefs?|gap|"
    r"(?:\w+ )?hours|nights|places?|jds?|work(?! than)|sub)"
)
_POST = r"(?:roles?|jobs?|positions?|posts?|vacancy|opening|posting|seat|shifts?|hours|nights|ward|slot)"
_HAVE = (
    r"(?:(?:i|we|they|he|she)(?:'ve|'re)?(?: do)?(?:(?: also| still| currently)?(?: have| has| having| got)|"
    r"(?: also| still) (?:need|want))"
    r"|(?:i|we|they)'ve|got|having|there(?:'s| is| are))"
)
_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?|tomorrow|tonight|today|later|next week|this week)"
_YOU = r"(?:would|could|can|will|might|may|do|if|whether) (?:u|you|ye)(?:'d| would|'re| are| might| could)?"
_TAKE = (
    r"(?:(?:be )?(?:ok|okay|interested|open|up|willing|keen|happy|available)|consider|look(?:ing)? at|take|do|cover|"
    r"think(?:ing)? (?:of|about)|like|put in|apply|work|want|care|start|run|teach|come in|give)"
)
_MOVE = (
    r"(?:send|submit|put|propose|endorse|forward|introduce|present|arrange|line|book|set|register|speak|talk|say more)"
)
_SEND = r"(?:send|sending|share|sharing|shared|ping|forward|forwarding|attach|attaching|attached)"
_NOW = r"(?:(?:also|still|now|just|got|currently|actually|below|one) ){0,2}"
_PLACE = r"(?:depot|branch|store|school|home|plant|office|site|ward|centre|shop|house|\w+ unit)"

# Other work that is there: who has it, or what it is.
HELD = cues(
    rf"""
{_HAVE} {_NOW}{_SOME} (?!candidate|applicant|finalist|person|people)(?:[^\s?.;]+ ){{0,5}}{_JOB}
{_HAVE} {_NOW}(?:another|{_COUNT} (?:more|others (?:for|in|up|coming))|bits|a lead|an? (?:similar|
  other))(?! (?:p\w+|candidate|applicant))
(?:i've|i have)(?: got)? (?:one|something|two|three) (?:in|at|for|coming|starting|on)
there's one (?:open|going|free|in)
{_COUNT} (?:\w+ )?on (?:my|the) (?:desk|books)|have asked to see|has asked to see
(?:has|have) (?:\w+ )?instructed us
{_HAVE} (?:[^\s?.;]+ ){{0,4}}(?:openings|vacancies|shifts|hours|nights|requirements?)
{_HAVE} (?:[^\s?.;]+ ){{1,4}}(?:looking for|wanting|crying out for)
(?:leaves?|leaving|creates?) (?:[^\s.;]+ ){{0,4}}(?:vacancy|gap|opening|spot|seat)
(?:{_POST}|lead|line|desk) (?:is|are) (?:now |still |also |currently )?(?:there|open|empty|free|vacant|available)
\w+ (?:has|have) (?:{_SOME}) (?:\w+ ){{0,3}}(?:openings?|vacanc(?:y|ies)|places? left|place|slot)|crying out for
(?:i|we) need (?:an? |some |more )?(?:hands?|people|pair of hands|someone|somebody) for
(?:i|we|they)(?:'m|'re| are)?(?: also| still) (?:looking for|need|taking on|short of|after) {_SOMEBODY}
(?:we|they)(?:'re| are) taking on {_SOMEBODY}|we are looking for an? (?:[^\s.;]+ ){{1,4}}(?:at|for) (?:the|our)
{_PLACE}(?:'s| is)?(?: also| still)? (?:looking for|needs|taking on|short of|after) {_SOMEBODY}
(?:could|can) (?:really )?do with(?: is)? {_SOMEBODY}|(?:still|also) wants? {_SOMEBODY}
(?:one|two|three|\d+) \w+ short
{_PLACE} (?:is|are) (?:\w+ )?(?:crying out|desperate|short|short-handed|hiring)|i'm short of is {_SOMEBODY}
(?:if|in case|should) you(?:'re| are|'d| would| could)? (?:\w+ )?{_TAKE} (?:to |in |of |for |with )?{_JOB}
(?:if|in case|should) you(?:'re| are|'d| would| could)? (?:\w+ )?{_TAKE} (?:to |in |for |with )?(?:an?|the|
  our) [^.;?]{{0,30}}{_POST}
{_HAVE} {_NOW}(?:another|{_COUNT} (?:more|other)) (?:\w+ )?(?:clients?|firms?|compan\w+|schools?|famil\w+|homes?)
(?:long|short)[- ]term \w+ (?:beginning|starting|from)
(?:my|our|another|sister) (?:[^\s.;]+ ){{1,3}}(?:is |are )?(?:also |still )?(?:looking for|needs?|wants?|
  hiring) {_SOMEBODY}
(?:thing|show|tour|crew|team|job|unit|shift|line) (?:\w+ ){{0,4}}needs {_SOMEBODY}|have for you \w+
{_JOB} (?:starting|available|coming up)
(?:new|two|three) (?:instructions?|roles?|jobs?|briefs?) (?:\w+ )?(?:arrived|came|landed|has|have|just)
(?:firm|company|practice|foundation|group|business|agency|client) in (?:[^\s.;]+ ){{1,7}}(?:has|
  have) (?:\w+ )?instructed
(?:vacanc(?:y|ies)|{_POST}) (?:is|are) (?:there|being held)|what (?:i|we) (?:do|can) (?:have|offer|offer you) is
has suggested (?:[^\s.;]+ ){{1,3}}{_POST}
"""
    + abroad.HELD
)

# The yes that it waits for.
WAITS = cues(
    rf"""
(?:let|drop|give|text|call|ring|phone|tell|email|see) (?:me|us|him|her|them)(?: \w+)?
(?:call|ring|text|speak to|talk to|ask for|contact) (?:the (?:office|ward|store)|sister|[a-z]+ (?:at|on))
(?:shout|sing out|holler|say) (?:if|when|yes|you)|say the word|(?:come|get) back to me|(?:drop|pop|come) in\b
(?:have a|give it a|give it some) (?:think|thought)|(?:think|mull) (?:it over|on|about it)|sleep on it
(?:kindly|please|just) (?:\w+ ){{0,2}}(?:reply|confirm|inform|intimate|advise|share|revert|respond|indicate|let|
  tell)
reply (?:with|by|if|to|yes)|(?:share|send|need|with) (?:me |us )?(?:your|updated|your updated) (?:consent|cv|
  resume|day rate)
(?:if|should) (?:it|that|this|those|these)(?:'s| is| are|'d| would| might)? (?:\w+ )?(?:suits?|interest|
  appeals?|sounds)
(?:if|should) (?:it|that|this|those|these)(?:'s| is| are|'d| would| might)? (?:be )?(?:of (?:any )?interest|
  any good|any use)
if (?:you|ye|u)(?:'d|'re| would| are)? (?:\w+ ){{0,2}}(?:interested|keen|like|want|fancy|up for|open|willing|ok|
  okay|care)
if (?:you|ye|u)(?:'d|'re| would| are| can| could)? (?:\w+ )?(?:consider|take|stomach|get|free|available)
if (?:interested|of interest|keen)|(?:interested|keen|want in|you want|deal|doing|in)\?
(?:fancy|up for|want) (?:it|them)
(?:want|like) me to|your name (?:down|on it|forward)|(?:is|'s|are) yours
(?:suits?|fits?) (?:you )?better|up your street|(?:might|may|would|could|will|'d) (?:\w+ )?(?:suit|fit|like)|arm off
(?:shall|should|can|could|may|would|will|are|is|do) (?:i|we|you|it|that|this)\b[^?]{{0,80}}\?
(?:shall|should|can|could|may|will|would) (?:i|we) (?:\w+ ){{0,2}}{_MOVE}
(?:when|are|what time are) you (?:\w+ )?free|(?:free|good) for a (?:quick )?(?:call|chat)
(?:ring|text|call) (?!you|it|for|the|centre|back)\w+|worth a (?:conversation|chat|call|look)
(?:ten|five|10|5|a few) min(?:ute)?s
(?:i'll|i will|we'll|we will|i'm|i am|will|happy to|glad to) (?:\w+ )?(?:send|sending|ping|call|ring|submit|
  put you|phone)
i send you|(?:spec|jd|description|details|form)s? (?:is |are )?(?:attached|enclosed|below|over)
{_YOU} (?:\w+ )?{_TAKE}\b[^?]{{0,60}}\?|is that (?:one )?(?:something|of interest|worth)
would that (?:be|suit|work|interest)
(?:less|more|lower) (?:money|pay|rate)|pay is (?:a )?(?:bit|little|slightly)
(?:step|grade|level) (?:down|back|lower|below)
i'd be (?:thrilled|delighted|glad|able) to (?:have|hear|start|submit)|you'd walk into
(?:don't|not|won't|wouldn't|no) need (?:to|for)? ?(?:\w+ ){{0,2}}(?:another|fill|apply|interview)
"""
    + abroad.WAITS
)

# What names the other work and asks for the yes in one.
ASKED = cues(
    rf"""
{_YOU} (?:\w+ ){{0,2}}{_TAKE}\b (?:[^\s?]+ ){{0,9}}(?:{_JOB}|instead|in the meantime)\b[^?]*\?
(?:asked|asks|ask|wondered|wonders|know|find out) (?:me )?(?:if|whether) you(?:'d| would|'re|
   are) (?:\w+ )?{_TAKE}
{_YOU} {_TAKE} (?:something|anything) in \w+
(?:wants?|would like) to meet you (?:on|this|next|tomorrow)
(?:wants?|asked|would like) to (?:see|interview) you(?: on| this| next| at| for| again| tomorrow|
  [,.:;]|$)
(?:what would you say to|how (?:would|do) you feel about)(?: \w+){{1,6}}\?
(?:can|could) you start\b[^?]*\?
would (?:[^\s?]+ ){{1,9}}(?:be any (?:good|use)|suit you|interest you|be of interest|work for you|
  tempt you)[^?]*\?
(?:i|we) (?:can|could) (?:also |still |instead )?offer you (?:an?|some|{_COUNT}) (?:[^\s.;]+ ){{0,4}}{_JOB}(?: instead)?
{_JOB}[^.?]{{0,50}} if (?:you're |you are )?(?:interested|keen)|{_JOB}[^.?]{{0,30}} yours (?:if|for the asking)
(?:submit|propose|endorse|put|consider) (?:you|your \w+) (?:forward |up )?(?:for|to|with|at|in) (?:an?other|
  a different|our other)
(?:submit|propose|endorse|put|consider) (?:you|your \w+) (?:forward |up )?(?:for|to|with|at|in) (?:the other|
  the same)
(?:can|could) use you (?:on|in|at|for)|let me put you in front of|(?:can|could|may) (?:i|we) put you in front of
(?:could|can|may) (?:i|we) (?:interest|tempt) you
you to (?:apply|look at|go|put in|interview)\b(?: at| for| in)? (?:the|our) (?:\w+ ){{1,5}}(?:{_POST}|team)
(?:do|kindly|not|welcome to|can) apply (?:for|to) (?:our|an?|that|the|r?\d+)\b (?:[^\s.;]+ ){{0,4}}{_POST}
welcome to apply (?:for|to) (?:that|it)\b
(?:talk|speak|chat) (?:to you |with you )?about (?:an?|two|another) (?:[^\s.;]+ ){{0,4}}{_POST}
{_SEND} (?:you )?(?:\w+ )?(?:details of )?(?:another|one more|two|three|a couple of)(?: more|
   other)? (?:\w+ )?(?:{_JOB}|families)
(?:call|ring|speak|talk|connect|chat)(?: to)?(?: you)? {_DAY} (?:about|re) (?:the|an?|two|another|
  a couple of) \w+
(?:talk|speak) (?:to you )?about [\w ]{{3,30}} instead
(?:call|ring|speak|talk|connect|chat)(?: to)?(?: you)? later (?:in the week )?(?:about|re) the \w+
(?:are|would) you (?:still )?(?:be )?(?:free|available) (?:for nights|for days|the week|from|next week|
  on nights|for work)
(?:are|would) you (?:still )?(?:be )?(?:free|available|open) (?:for|to) (?:an? (?:\w+ ){{1,3}}assignment|
  temp \w+|contract\w*)
are you (?:still )?(?:free|available|open)(?: to [A-Za-z]+)?\?|are you open to \w+\?
still (?:available|interested|free)[^?]{{0,30}}\?
are still available
(?:i'd|we'd|i would|we would) (?:still )?(?:have|take) you (?:on )?as (?:an? )?[\w ]+ (?:tomorrow|today|now)
(?:i'd|we'd|i would) (?:have|take) you (?:on )?as (?:an? )?[\w ]+ in a minute
(?:if|in case) you (?:are|want) (?:willing for|to talk about) (?:[^\s.;]+ ){{1,3}}{_POST}
{_JOB} (?:[^\s.?]+ ){{0,4}}(?:if|should) (?:you|ye) (?:want|fancy|would take) (?:it|them|those)
up for talking about \w+
(?:{_JOB}|them|those|it) if (?:you|ye)(?:'d| would) (?:take|like|fancy|consider) (?:it|them|those)
if you can get there
(?:from|starting|beginning) {_DAY}[^.?]{{0,30}}(?:if you|want|interested|up for)
can (?:still|also) be considered for (?:the|our|an?)
(?:okay|ok|fine|happy) with (?:\w+ )?(?:role|nights|days|shifts|onsite)|can take you now
thoughts on an? (?:[^\s.;]+ ){{1,2}}{_POST}
if you'd look at \w+
"""
    + abroad.ASKED
)

# What turns one of these into its opposite, just before it or in it.
DENIED = cues(
    r"""
not|\w*n't|never|cannot|no longer|unable|if|once|until|had|as there|whether i|because|since
nicht|kein\w*|niemand\w*|pas|plus|aucun\w*|jamais|ne|n'\w+|ningun\w*|ningún|non|nessun\w*|não|nenhum\w*|niet|geen
"""
)

# Work that is none now: only later, now and then, for nothing, on a list; and the work of the no itself.
LATER = cues(
    r"""
(?:when|once|as soon as|until|till) (?:\w+ ){1,6}(?:goes live|comes?|opens?|leaves|live|advertis\w+)|go live
(?:will|'ll|to|may|might|should|could|shortly|soon|expects? to) (?:be |also )?(?:advertis\w+|post|posted|hiring|
  recruit\w*)
next (?:year|season|spring|summer|autumn|fall|cohort|intake|round)|later in
(?<!starting )after (?:easter|christmas|the summer)
(?:in|for) the (?:new (?:\w+ )?year|spring|summer|autumn|fall|future|coming|second half|next)
(?:in|by) (?:the )?(?:winter|autumn)|(?:things?|points?) to (?:work on|learn|practi[sc]e)
from time to time|now and (?:then|again)|always|often|usually|occasional\w*|at short notice|one day|some day
if ever
(?:each|every) (?:year|may|month|easter|summer|week|september)|(?:might|may) (?:arise|have|be an?|come)
being talked about
(?:if|when|should) (?:something|anything|another|one|an? \w+|we have)(?: \w+)? (?:comes|opens|turns|arises|
  pulls|opening)
promise|website|portal|careers page|apply again|reapply|training|nothing|future|profile is set
volunteer\w*|unpaid|no pay|advis\w+|board|council|committee|trustee\w*|freelance\w*|commission\w*|workshop|retreat
recital
lecture|honorarium|column|coffee|lunch|dinner|pint|beer|drink|course|scholarship|mentor\w*|reference|reader
founders
scheme|bank of|list|pool|register|panel|rota|reserve|locum|summer show|posts\?|scorecards
no (?:opening|vacancy|position)s?
(?:isn't|aren't|don't|do not|haven't|not|no longer) (?:currently )?(?:have|there|the|any|invite|got|adding)
cannot invite
(?:thanks?|thank you|appreciated?)(?: \w+){0,2} (?:for|you|to|that|your|taking)
(?:had|saw) (?:\d+|four|five) (?:people|\w+)
(?:which|that) was the|been filled|to rank you
(?<!two )(?<!three )(?:other|further|similar|suitable) (?:suitable )?(?:vacancies|positions|openings|
  opportunities)
reply on the|sorry to say|(?:if|when|should) (?:we|there|any|you get)\b|whether i\b|contracted
(?:have|has|'ve) (?:now )?(?:selected|chosen|retained|filled|hired|appointed|spoken|given|offered|put|passed)
those chosen
"""
    + abroad.LATER
)
BESIDE = cues(
    r"""
feedback|scores?|expenses|receipts?|refund\w*|fare|invoice|questions?|bank details|account (?:number|details)
badge|keys?
travel|reimburse\w*|debrief|notes|coffee|(?:for|have|over|to) lunch|dinner|pint|beer|drink|volunteer\w*|reference
posted back|pool|mailing
newsletter|delete\w*|on file|(?:apply|try) again|reapply|your circumstances
"""
    + abroad.BESIDE
)
