"""The English words that show how far an application got; matched in folded text."""

from bot.facts import Stage
from bot.reading.phrases import cues

FINAL = cues(r"""
# the round's own name
(?:the |your |our |this |a )?(?:very )?(?:final|last)[- ](?:rounds?|stage|interviews?|panel|presentation|step|
  selection|conversation|discussions?|meeting|weekend|day|two|three|few|pair|decision round|line-up|shortlist)(?! (?:days|
  weeks|months|years|times|posts|letters))
(?:managerial|director'?s?|board|partner) round|superday|super (?:saturday|day)|assessment weekend|team match\w*
finalists?|runners?[- ]up|short-?list of (?:two|three)|(?:two|three) (?:on|in|of) the short-?list
# a place just behind the first
second choice|(?:you were|you came|you finished|were our) (?:number|no\.?) (?:two|2)
(?:came|come|finished) (?:a |an |in )?(?:very |so )?(?:close )?second|(?:were|was) (?:a |our |my |the )?(?:very |
  so )?close second
# the last few, and the other one of them
you and (?:one|1|the|two) others?(?: \w+)? (?:were|was|at the end|left|person at|candidate at|guy at)
(?:the )?other (?:finalist|of the two|one of the two)|one of the other two
(?:better|stronger|closer|(?:more|less|better|most) \w+|\w+(?:er|est)|best(?: \w+)?) of (?:the|our) two
narrowed (?:it|the field|things|the choice|our list) (?:down )?to (?:two|three)
(?:last|final) (?:two|2|three|3|four)(?: (?:candidates|people|left|standing|on the list))?
(?:one of|among) (?:the |our )?(?:last |final )?(?:two|three)(?: \w+)? (?:left|remaining|finalists|on the shortlist|
  final)
(?:went|gone|go|going) with the other (?:candidate|person|finalist|one|guy|lady|girl)
(?:chose|choose|picked|pick|decided for|decided on) the other (?:candidate|person|one|girl|guy)
(?:the )?other candidate
# more than one meeting
both(?: of)?(?: the| your| our| these)?(?: \w+)? (?:rounds|meetings|interviews|conversations|visits|days)
(?:two|three|four|five|six|several|all your|all our|all these)(?: \w+)? (?:rounds|meetings|interviews|conversations|
  visits|talks)
(?:two|three|four) (?:full |whole |long )?(?:days|afternoons|mornings|evenings|visits|weekends|rounds) (?:with (?:us|
  me|our|the)|here|together|that you|you (?:gave|spent)|of (?:interviews|tasks|meetings|talks|teaching)|in \w+)
(?:giving|gave|spent|spending)(?: \w+)? (?:two|three|four) (?:full |whole |long )?(?:days|afternoons|mornings|evenings)
on (?:two|three|several) occasions|in all three|over (?:the )?(?:past|last) (?:\w+ )?(?:weeks|months)
(?:full|whole|entire) (?:day|weekend|week) (?:you|with (?:us|our)|of)
(?:second|third|fourth|2nd|3rd|4th|another) (?:round|interview|meeting|visit)
(?:round|interview) (?:two|three|2|3|4)
(?:talked|spoke|met|meeting)(?: with)? (?:you|us|me|\w+) (?:twice|three times)
(?:twice|three times|four times) (?:to (?:see|meet|visit)|in person|for an interview)
you(?:'ve| have)? (?:\w+ )?(?:came|come) (?:up |in |over |back |out |down )?(?:to \w+ )?(?:twice|three times|
  a second time)
thank\w* (?:\w+ ){0,3}coming (?:back|all the way back|twice)
# those who decide last
(?:met|meeting) (?:with )?(?:the )?(?:board|trustees|governors|partners|investors|investment committee|owners|ceo|
  managing director|executive|direction|elders)
(?:board|trustees|governors|committee|panel|partners|council|directors|vote)\b.{0,60} (?:split|outvoted|
  took a different view|chose the other|went for the other)
(?:chairman|chair|md|ceo|vp|svp|evp|managing director|founders?|cfo|coo|cto|investors?|head office|provost|dean|
  business head|national head|global|corporate) (?:has |have |had )?(?:chose\w*|decid\w*|picked|preferr?\w*|went|gone|
  vetoed|insisted|wants?|wanted|overruled|overrode|appointed|pulled|put a freeze)
hiring committee|executive committee|leadership team
(?:was|were|been|genuinely|a|an|really|very|evenly|exactly) (?:\w+ )?split|split (?:decision|vote|panel|discussion|
  between|over|on)|opinion was divided|(?:were|was) (?:evenly )?(?:divided|torn)|casting vote|tie-?break\w*
outvoted|overruled (?:me|us)|(?:second|final|last) ballot
(?:four|five|six|seven|eight) interviewers
(?:flew|came|drove|been|travelled|traveled) (?:out |up |down |over |in )?(?:here |to \w+ )?(?:twice|a second time)
(?:for|meeting with us for) a second time|second trip|(?:two|three|2|3)[- ]day (?:process|visit|interview|selection)
everybody's second|second favou?rite|(?:the pair|either|neither|both) of (?:you|ye)
veto(?:ed)?|(?:recommendation|paper|shortlist|list) (?:had|with) your name (?:in|on) it|(?:were|was) one of the two
had you and \w+ (?:back|in|left)
(?:you were|your name was) (?:at the )?(?:top|first|second) (?:of|on) (?:that|the|my|
  our) (?:list|pile)
(?:wasn't|weren't|before it was|was never) signed|other (?:fella|bloke|lad|lass|gent\w*)
# nearly an offer
(?:the|your|an) offer (?:letter )?(?:was|had been|is|had) (?:with|sitting|drafted|half drafted|ready|written|in|on)
(?:withdraw\w*|rescind\w*|retract\w*|honou?r|revok\w*|release|pull\w*) (?:the|your|our|this|that|my|an|any) (?:\w+ )?offer
offer\b.{0,50} (?:withdrawn|rescinded|off the table|is off|void|lapsed?|fallen through|revoked)|conditional offer
verbal offer|offer (?:letter|approval|stage)(?! to another)|draft(?:ed)? (?:your|the) (?:offer|contract)
(?:your|the) contract (?:\w+ ){0,3}(?:drafted|ready|signed|printed|with legal|in my drawer|on my desk)
(?:told|promised) you (?:on \w+ |that |yesterday |last week )?(?:that )?(?:you were (?:the (?:one|guy|man|woman|girl)|
  hired|in)|it was yours|you had (?:it|the job)|the job was yours|you'd got)
in everything but the signature
(?:your|the|checked|called|spoke to|took up)(?: \w+)? (?:references|referees) (?:were|was|spoke|said|check|came|all)
(?:background|reference|medical|vetting) (?:verification|checks?|clearance|examination)|proceed to (?:an )?offer
(?:close|closest)[- ](?:run|thing|call)|(?:ran|run) (?:her|him|them) (?:so |very )*close
(?:so|very|really|incredibly|that) close(?! to (?:the|our))|by a (?:hair|whisker|nose)
your \w+ (?:was|were) better than (?:his|hers|theirs)
back and forth (?:between|over you|about)
(?:offer|job|post|role|position) .{0,40}(?:first[- ]placed|first on the list|the other (?:candidate|person|finalist|
  one))
after (?:the |your |our )?(?:\w+ )?last (?:round|interview|meeting)
""")

MET = cues(r"""
appointable
# down to two or three
(?:down|came down|narrowed|boiled down|it was|choice was|choose|choosing|choice|call|decision|close|toss-up|
  coin) .{0,30} between (?:you|two|the two|three|the three|the last)\b.{0,40}
(?:it was )?(?:down to|came to|between) (?:you and (?:one|1|two|2|another|someone|the other)|the two of you|
  the last two|two (?:people|candidates|of you)|two)
(?:the two|three|both|four|five) of you
# the interview's own name
(?:your|our|the|last|an?|panel|online|in-person|technical|onsite|on-site|virtual|job|that|this|recent|s) interviews?
(?<!phone )(?<!telephone )(?<!video )(?<!recorded )interview (?:follow[- ]?up|with|on|at|last|yesterday|today|
  process|panel|day|feedback|stage|outcome|result|status)
(?<!phone )(?<!telephone )(?<!video )(?<!recorded )interviews? (?:with|for|are done|went)
interviewed (?:you|great|well|very|really|brilliantly|beautifully|superbly|so|on|with|here|strongly|for)
all interviewed|auditio\w+|(?:demo|trial|sample|model) (?:class|teaching|lesson|shift|service|piece)
(?:thanks|thank you)(?: \w+){0,3} for (?:the|your) (?:seminar|talk|demo|demonstration|lesson|class|shift|afternoon|day|
  evening|morning|tour)|(?:gave|giving|showed) you the tour|(?:com\w+ )?over to (?:meet|see)
(?:discussion|meeting) with you|frank discussion|reached \w+ safely|assessment days?|(?:travel|receipted) expenses
(?:your|the) (?:presentation|demo|lesson|lecture|job talk|trial (?:day|shift|week|lesson)|trial|onsite|on-site|
  role play|site visit|teaching session|audition|practical|work sample|pitch|whiteboard\w*|demo lesson|panel|visit|
  screen test|session|workshop|reading|assembly|try-?out|taster)
(?:trial|working|taster|shadow|selection|open|assessment) (?:day|shift|week|lesson|session|days|run)
(?:good|great|decent|nice) trial|try[- ]?out|walk-in|role play|onsite|assessment cent(?:re|er)
# thanks for coming
(?:thank you|thanks|ta|ty|thx|tx|thankyou|appreciate\w*|grateful)(?: \w+){0,3} (?:for |4 )?(?:you )?(?:interviewing|
  coming|comin|came|travelling|traveling|flying|visiting|attending|joining us|joined|meeting|your visit|having come|
  popping (?:in|by)|driving|making the (?:trip|journey)|the visit|attendance|presenting|braving)
(?:for|enjoyed) your visit|valued your (?:coming|visit|time with)|coming to (?:talk|speak) to us
a pleasure to make your (?:knowledge|acquaintance)
(?:came|coming|been|you come|'ve come|have come) (?:in|down|over|up|out|by|to (?:see|meet|visit|our|the)|
  all the way|across|round|along|for)(?! (?:next|february|january|march|september|the spring|your cv|with your cv|
  early|again))
(?:good|great|lovely|nice|wonderful|pleasure|enjoy\w*|delight\w*|treat|privilege|pleased|glad|happy|joy|fun|
  honou?r)(?: \w+){0,4} (?:meeting|to meet|met|to have met|to know you|getting to know|to see you|seeing you|
  having you|to welcome you)
(?:we|i|you|team|panel|everyone|all|us|they|boss) (?:\w+ )?(?:met|enjoyed meeting|loved meeting|
  liked meeting)(?: with)? (?:you|us|me|the|everyone|our|my|all)
(?:when|since|after|as|once|before) (?:you|we|you'd|you had) (?:\w+ )?(?:met|came|visited|sat|talked in person|
  were here|presented|showed|left|walked in|played|sang|taught)
meeting (?:you|with you|us|the team|with me|with (?:mr|mrs|ms|the|our)|on|last|yesterday)
showing you (?:round|around)|show(?:ed)? you (?:round|around)
(?:good|great|nice|lovely) to have you (?:in|here|at|over|down)
(?:sat|sitting|talked|chat|chatted|talk) .{0,30}(?:across the table|in (?:my|our|the) (?:office|room|kitchen)|
  face to face|in person)
(?:our|your|two|last|that) (?:meeting|visit|meetings|interview)
# where she came out
(?:scored|placed|ranked) (?:you )?(?:first|second|third|fourth|2nd|3rd|above you)|(?:were|was) (?:placed|ranked) \w+
(?:second|2nd|third|3rd) (?:of|out of|from) (?:\w+ )?(?:candidates|interviewed|seven|six|five|four|three)
(?:our|the|on our|a) (?:short )?reserve (?:list|candidate)|reserve list
l2|(?:technical|hr|managerial) round|gd and pi|walk-in (?:drive|interview)|trial day
# a second one that won't be
(?:not|\w*n't|no|without|stopped? (?:after|at))\b.{0,60}(?:second|2nd|further|another) (?:round|interview|meeting|visit)
""")

INTERVIEW = cues(r"""
(?:thank you|thanks|ta|ty|thx)(?: \w+){0,3} (?:your time|the time) (?:yesterday|today|on|last|this (?:morning|
  afternoon|week)|earlier|with us|and for)
(?:thank you|thanks)(?: \w+){0,3} (?:for )?(?:being so|showing (?:us|me)|bringing|sitting down|staying|the (?:nice |
  good |long |interesting )?(?:conversation|talk|chat|afternoon|morning|visit))
(?:our|your|two|last|that) (?:conversations?|session|discussions?)
# what she did or said there
you (?:\w+ )?(?:showed|presented|played|cooked|taught|told|brought|walked|drew|sang|danced|gave|asked|handed|taught|
  baked) (?:us|me|the (?:panel|committee|room|class|kids|children|team|board|lads|girls|boys|students|residents|owners))
(?:what|as|like|when) you (?:said|told us|told me|asked us|asked me)|"[^"]{3,60},?" you said|you said[,:]
your (?:\w+ )?(?:answers?|questions?) (?:to|on|about|was|were|in|at|made|is|stayed)
(?:the )?(?:panel|interviewers?|committee|governors|electors)(?:'s)? (?:\w+ ){0,4}(?:felt|thought|was|were|liked|
  enjoyed|admired|agreed|noted|scored|remarked|said|had|found|chair|impressed|praised|commented|placed)(?! (?:no|
  not|deemed|your application|applications))
(?:everyone|everybody|the team|the lads|the girls|the kids|the children|the residents|the crew|the staff|
  the students|my (?:wife|husband|partner|boss|team|brother|daughter|son|dad|mum)|the boss|
  we all) (?:\w+ )?(?:liked|loved|enjoyed|took to|warmed to|adored|asked (?:after|for|about)|speaks? of|
  talks? about|misses)(?! (?:the idea|to))
# those who decide on people whom they have seen
(?:board|trustees|governors|committee|panel|partners|council|councillors|directors|jury|union|orchestra)(?: \w+){0,3} (?:has |
  have |had )?(?:decided|resolved|approved|completed|met|voted|preferred|recommended|appointed|chosen|settled|ranked)
(?:voted|vote (?:was|went|fell)) .{0,30}(?:for|against|five|four|three|to)|(?:votes? to|to the vote)
""")

KIND = cues(r"""
(?:phone|telephone|telephonic|tel|video|recorded|hirevue|skype|zoom|recruiter|pre|whatsapp) ?-?(?:interviews?|screen\w*|call|chat|
  conversation|talk)(?! to (?:talk|discuss|go))
(?:one-way|recorded|asynchronous|hirevue) (?:video )?(?:interview|answers)
take[- ]?home|coding challenge|test task|hackerrank|codility|self-tapes?
""")

PHONE = cues(r"""
(?:time|talk|chat|talking|speaking|spoke|conversation)(?: \w+){0,3} (?:on|over|by|via) (?:the )?(?:phone|telephone|zoom|
  skype|teams|video|whatsapp)
(?:thank you|thanks|cheers|ta|appreciate\w*|grateful)(?: \w+){0,3} (?:for )?(?:the|your|our|taking|a|that|nice|
  this)(?: \w+){0,2} (?:call|chat|phone|phone call|telephone)
(?:thank you|thanks|cheers|ta|ty|thx)(?: \w+){0,3} (?:speaking|talking|chatting|ringing|calling|phoning|picking up)
(?:nice|good|great|lovely|pleasant|enjoyed|pleasure)(?: \w+){0,3} (?:to (?:speak|talk|chat)|talking|speaking|chatting|
  chat|call)
(?:nice|good) that we (?:have )?(?:talked|spoken)
(?:for|thanks) (?:completing|taking|sitting|doing|submitting) (?:the|our|your|a) (?:\w+ ){0,3}(?:test|assessment|
  exercise|challenge|quiz|task)
""")

SCREEN = cues(r"""
# a call
(?:phone|telephone|telephonic|video|intro\w*|discovery|screening|first|initial|quick|short|zoom|teams|skype|
  whatsapp|our|your|the|this|that|a|nicest)(?: \w+)? (?:call|chat|screen|screening|phone call)(?: .{0,20})?
(?:phone|video|telephone|telephonic|recruiter|tech|technical) (?:screen|screening|call|chat|interview|conversation|
  round)
(?:call|chat|talk) (?:with (?:me|us|you|the)|on|of|this|yesterday|last|earlier|today|friday|monday|tuesday|
  wednesday|thursday)
(?:thank you|thanks|ta|cheers|ty|thx)(?: \w+){0,3} (?:chatting|talking|speaking|the chat|the call|your call|calling|
  picking up|jumping on|hopping on|taking (?:my|the|our) call|call)
(?:speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|chatted|connect|connected|
  connecting)(?: \w+)? (?:with|to) (?:you|me|us|w)
(?:liked|loved|enjoyed|good|great|nice|lovely|fun) (?:talking|chatting|speaking|talkin|to talk|to chat|to speak|
  our (?:chat|call|talk))
as (?:\w+ )?(?:discussed|mentioned|spoken|agreed)(?: \w+)? (?:on|in|over|by|during)(?: the| our)? (?:call|phone|
  chat)
(?:on|by|over) the (?:phone|telephone|skype|zoom)|by (?:phone|telephone)
(?:we|you and i|i) (?:spoke|talked|chatted)(?! it over)
(?:spoke|talked|chatted) (?:on|last|about|over|yesterday|earlier|by|briefly)
# a test
(?:online|aptitude|ability|coding|skills|psychometric|written|writing|technical|reasoning|situational|numerical|
  cognitive|personality|language|typing|sql|excel|practice|logic|video|home|weld|welding|yard|driving|translation|
  your)(?: \w+){0,2} (?:test|tests|assessment|assessments|exercise|challenge|task|quiz|questionnaire|assignment|
  scores?|results?|exam|inventory)
take[- ]?home|coding challenge|test task|hackerrank|codility|homework|case exercise|case study
test (?:plates?|piece|results?)
(?:completing|completed|sitting|taking|sat|took|doing|did|delivered) (?:the |our |your |
  an? )?(?:\w+ ){0,4}(?:test|tests|assessment|assessments|exercise|challenge|task|quiz|questionnaire|exam)
(?:test|quiz|assessment|exercise|exam|inventory) (?:score|scores|result|results|piece)
percentile|pass (?:mark|standard)|cut-?off (?:score|was)|self-tapes?|test (?:translation|lesson)
(?:video|game)[- ]based
(?:one-way|recorded|asynchronous|hirevue) (?:video )?(?:interview|answers)
(?:video|recorded) (?:questions|answers|clips?)
# a first round
(?:first|initial|screening|introductory|preliminary) (?:interview|round|conversation|call|chat)
(?:prescreen\w*|pre-screen\w*|l1 round|first-round)
(?:availability|slots?) .{0,40}(?:interview|call)|(?:interview|call) .{0,30}(?:slots?|availability)
no interviews?\b|(?:interview|interviews) (?:is|are|has been|have been) (?:cancel\w*|withdrawn|called off)
over coffee
""")

CLIENTS_WORD = cues(r"""
feedback from (?:the )?(?:client|hiring team|panel|interviewers)|debrief
(?:all|three|two|both|four) of us (?:said|liked|thought|enjoyed|felt|agreed)
""")

SURE = {
    Stage.FINAL: cues(r"""
(?:your|the|our|after|following)(?: \w+){0,2} final (?:round|stage|interviews?|presentation|panel)
finalists?|(?:the|your|following|after)(?: \w+){0,2} (?:second|third|two|three) interviews?|second round
meeting(?: \w+){0,6} two[- ]day process|(?:two|both) days of
"""),
    Stage.INTERVIEW: cues(r"""
(?:your|following|after|further to|since your|from your|recent)(?: (?!phone|telephone|video|recorded|
  screening)\w+){0,3} interviews?
(?:thank\w*|appreciate\w*|enjoyed|pleasure|grateful)(?: \w+){0,6} (?:interviewing|interview|attending|coming|
  meeting|visiting|visit)
(?:you|when you) (?:\w+ )?(?:interviewed|attended|met|came|visited)
(?:time|hour|hours|day)(?: \w+){0,3} (?:with our|with the|meeting) (?:team|panel)
completing the (?:selection|assessment) (?:day|cent(?:re|er))|(?:your|for) audition\w*|auditioning for|you ranked
(?:giving|for) (?:the|your) demo (?:class|lesson|teaching)|meeting with you
"""),
    Stage.SCREEN: cues(r"""
take[- ]?home
(?:your|completing|you completed|taking|sitting|sat|took|submitting|appearing for|delivered|recording|
  of)(?: \w+){0,6} (?:test|tests|assessments?|exercises?|challenge|quiz|questionnaire|games?|recorded interview|
  video interview|video answers|video questions|recording|take[- ]?home|coding task|work sample|case study|exam|
  inventory)
(?:your|the|combined) (?:scores?|results?) (?:on|of \d|in the|is below|was below|did not reach|falls?)
(?:phone|telephone|telephonic|video|screening|recruiter) (?:call|screen|conversation|interview|chat|round)
(?:speak|spoke|speaking|talk|talking|chat|chatting)(?: \w+)? (?:with|to) (?:you|our|me|us)
"""),
}
