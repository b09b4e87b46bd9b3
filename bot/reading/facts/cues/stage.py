"""The English words that show how far an application got; matched in folded text."""

from bot.reading.facts.phrases import cues

ONCE = cues(r"""
(?:not|\w*n't|no|without|stopped? (?:after|at))\b.{0,60}(?:second|2nd|further|another) (?:round|interview|meeting|visit)
""")

FINAL = cues(r"""
# the round's own name
(?:the |your |our |this |a )?(?:very )?(?:final|last)[- ](?:rounds?|stage|interviews?|panel|presentation|step|
  selection|conversation|discussions?|meeting|weekend|day|two|three|few|pair|decision round|line-up|
  shortlist)(?! (?:days|
  weeks|months|years|times|posts|letters))
(?:managerial|director'?s?|board|partner) round|superday|super (?:saturday|day)|assessment weekend|team match\w*
finalists?|runners?[- ]up|short-?list of (?:two|three)|(?:two|three) (?:on|in|of) the short-?list
# a place just behind the first
second choice|(?:clear|our|for me) (?:\w+ )?number (?:one|two)|(?:you were|you came|you finished|were our) (?:number|
  no\.?) (?:two|2)
(?:came|come|finished) (?:a |an |in )?(?:very |so )?(?:close )?second|(?:were|was) (?:a |our |my |the )?(?:very |
  so )?close second
# the last few, and the other one of them
you and (?:one|1|the|two) others?(?: \w+)? (?:were|was|at the end|left|person at|candidate at|guy at)
(?:the )?other (?:finalist|of the two|one of the two)
(?:better|stronger|closer|(?:more|less|better|most) \w+|\w+(?:er|est)(?: \w+)?|best(?: \w+)?) of (?:the|our) two
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
(?:board|trustees|governors|partners|council)(?: \w+){0,2} (?:has decided|have decided|decided|approved|
  has approved|completed|has completed|met last|met on)
hiring committee|executive committee|leadership team
(?:panel|committee|board|team|we|vote|opinion) (?:was|were) (?:\w+ )?split|split (?:decision|vote|panel|discussion)|
  opinion was divided|(?:were|was) (?:evenly )?(?:divided|torn)|casting vote|tie-?break\w*
outvoted|overruled (?:me|us)|(?:second|final|last) ballot
(?:four|five|six|seven|eight) interviewers
(?:flew|came|drove|been|travelled|traveled) (?:out |up |down |over |in )?(?:here |to \w+ )?(?:twice|a second time)
(?:for|meeting with us for) a second time|second trip|(?:two|three|2|3)[- ]day (?:process|visit|interview|selection)
everybody's second|second favou?rite|(?:the pair|either|neither|both) of (?:you|ye)
veto(?:ed)?|(?:recommendation|paper|shortlist|list) (?:had|with) your name (?:in|on) it|(?:were|was) one of the two
had you and \w+ (?:back|in|left)
(?:you were|your name was) (?:at the )?(?:top|first|second) (?:of|on) (?:that|the|my|
  our) (?:list|pile)
(?:wasn't|weren't|before it was|was never) signed
# nearly an offer
(?:the|your|an) offer (?:letter )?(?:was|had been|is|had) (?:with|sitting|drafted|half drafted|ready|written|in|on)
(?:withdraw\w*|rescind\w*|retract\w*|honou?r|revok\w*|release|pull\w*) (?:the|your|our|this|that|my|an|
  any) (?:\w+ )?offer
offer\b.{0,50} (?:withdrawn|rescinded|off the table|is off|void|lapsed?|fallen through|revoked)|conditional offer
verbal offer|offer (?:letter|approval|stage)(?! to another)|draft(?:ed)? (?:your|the) (?:offer|contract)
(?:your|the) contract (?:\w+ ){0,3}(?:drafted|ready|signed|printed|with legal|in my drawer|on my desk)
(?:told|promised) you (?:on \w+ |that |yesterday |last week )?(?:that )?(?:you were (?:the (?:one|guy|man|woman|girl)|
  hired|in)|it was yours|you had (?:it|the job)|the job was yours|you'd got)
(?:your|the|our|this|that|a) trial day
in everything but the signature
(?:checked|called|spoke to|took up)(?: \w+)? (?:references|referees)
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
(?:your|the)(?: \w+)? (?:references|referees) (?:were|was|spoke|said|came|all)|one of the other two|other (?:fella|
  bloke|lad|lass|gent\w*)
# where she came out
(?:scored|placed|ranked) (?:you )?(?:first|second|third|fourth|2nd|3rd|above you)|(?:were|was) (?:placed|ranked) \w+
(?:second|2nd|third|3rd) (?:of|out of|from) (?:\w+ )?(?:candidates|interviewed|seven|six|five|four|three)
(?:our|the|on our|a) (?:short )?reserve (?:list|candidate)|reserve list
l2|(?:technical|hr|managerial) round|gd and pi|walk-in (?:drive|interview)|trial day
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
(?:board|trustees|governors|committee|panel|partners|council|councillors|directors|jury|union|
  orchestra)(?: \w+){0,3} (?:has |
  have |had )?(?:decided|resolved|approved|completed|met|voted|preferred|recommended|appointed|chosen|settled|ranked)
(?:voted|vote (?:was|went|fell)) .{0,30}(?:for|against|five|four|three|to)|(?:votes? to|to the vote)
""")
