"""The English words of praise for the reader or her work; matched in folded text."""

from bot.reading.facts.phrases import alternatives, cues

_PRAISING = alternatives(r"""
impressive|excellent|outstanding|superb|brilliant|fantastic|wonderful|terrific|exceptional|remarkable|strong
stronger|strongest|great|lovely|amazing|inspiring|insightful|thoughtful|thorough|memorable|stellar|first-rate
first-class|top-notch|admirable|solid|beautiful|beautifully|elegant|creative|clever|smart|sharp|professional
polished|compelling|convincing|talented|gifted|capable|skilled|warm|charming|delightful|a joy|a pleasure
a delight|a credit|a natural|a star|a treat|very good|really good|so good|bloody good|dead good|cracking
smashing|spot on|spot-on|glowing|best|better|favou?rite|favourites|standout|stood out|stand out|second to none
well-prepared|well prepared|prepared|articulate|clear|candid|gracious|generous|brave|honest|kind|impeccable
unanimous|ace|sick|dead on|good|respectable|polite|sound|quick|neat|neatest|tidy|clean|fab|fabulous|ambitious
rare|real|finest|fine|perfect|hard to beat|enviable|superior|unforgettable|rich|deep|noteworthy|considerable
unreal|splendid|stunning|evident|very helpful|well-regarded|well received|extraordinary|magnificent|incredible
awesome|nice|class|quality|mustard|grafter|exemplary|spotless|first rate|gorgeous|a hit|full marks|a thing of beauty
the envy|well received|immaculate|flawless|tidier|original|persuasive|meticulous|striking|vivid|assured|masterful
first class|captivating|appreciated by
""")

_WARM = alternatives(r"""
considerable|noteworthy|genius|gorgeous|praise|praised|admiration|admired|commended|commend|complimentary
compliment(?:ed)?|creditably|unmatched|unreal|splendid|immaculate|masterpiece|masterly|mastery|contagious
stunning|enviable|flawless|faultless|(?!earliest)\w{3,}(?:liest|iest)|cleverest|neatest|tidiest|brightest|ablest
happiest|finest|kindest|best-read|warmest|strongest|clearest|fastest|quickest|smartest|in a heartbeat
like you mean it|of the lot|ace|rules|smashed|smashing|aced|nailed|unanimous|favou?rite|exceptional
extraordinary|remarkable|outstanding|superb|brilliant|fantastic|wonderful|terrific|lovely|beautiful|beautifully
impressive|impressed|inspiring|memorable|delightful|charming|talented|gifted|natural|born|calm|capable
well-regarded|well received|well-spoken|poised|funny|funniest|bang on|spot on|dead on|dead funny|very good
really good|so good|so well|very well|really well|rather well|clear thinker|asset|pleasure|joy|delight|treasure
liked|loved|adored|rated|rates|laughed|laugh|smiling|proud|quoted|pinned|laminated|on the wall|on my wall
better than|clearer than|the goods|the eye|top of my pile
""")

PRAISE = cues(rf"""
(?:we|i|i've|i was|i am|i'm|were|was|team|panel|everyone|all|committee|trustees|partners|they|gm|boss|he|she|both|
  us|management|board)\b.{{0,60}}\b(?:impressed|struck|moved|touched|charmed|wowed|delighted|bowled over|blown away|
  inspired|won over|pleased with)(?: by| with| at| that)?\b.{{0,60}}\b(?:you|your|ur)
(?:loved|love|liked|enjoyed|admired|admire|appreciated|valued|rated|praised|adored|commended)(?: \w+){{0,3}} (?:how|
  the way|what|that) you
(?:we|i|team|panel|everyone|all|committee|they|both|people|clients?|cto|ceo|gm|boss|he|she|us|teachers|children|
  crew|staff|managers?)(?: \w+){{0,3}} (?:loved|love|liked|admired|admire|rated|praised|adored|commended|enjoyed|
  remember|appreciated|valued)(?: \w+){{0,3}} (?:you|u|your (?!time|interest|application|patience|support|
  understanding|effort|cv|resume|candidacy))\w*
(?:enjoyed|loved|liked|pleasure|great|lovely|good|nice|fun|delight|treat|joy|privilege)(?: \w+){{0,4}} (?:meeting|
  talking|speaking|chatting|hearing|getting to know|talk|meet|chat)(?: \w+){{0,2}} (?:you|u|w you|how you|about your)
(?:talking|chatting|speaking) (?:w|with|to) (?:you|u) was (?:a |so |really |such )?\w+
your (?:\w+[- ]){{0,8}}\w+(?:'s)?,? (?:is|was|were|are|really|truly|has been|had|still|made|makes|stood|shone|
  showed|came|impressed|will stay|changed|gave|genuinely|clearly)(?: \w+){{0,5}} (?:{_PRAISING}|impressed|
  impression|smile|laugh|proud|talking point)
your (?:\w+ ){{0,6}}(?:made|left|gave) (?:a |an |us |me |quite |such )?(?:\w+ ){{0,3}}(?:impression|mark|smile|
  laugh|think|proud)
your (?:{_PRAISING})(?: \w+){{1,4}}
you(?:'ve| have|'d| had| are| were|'re| showed| made| did) (?:\w+ )?(?:a |an |such a |got a |got |
  such )(?:\w+ )?(?:{_PRAISING}|gift|talent|flair|eye|knack|ear|instinct|way with|future|head for|presence)
you(?:'re| are| were|'ve been| have been)(?: \w+){{0,3}} (?:{_PRAISING}|lovely|missed|overqualified|appointable|
  talent|talented|asset|pleasure|number one|favourite)
you (?:\w+ )?(?:came across|come across|stood out|stand out|shone|impressed|excelled|aced|nailed|smashed|handled|
  interviewed|presented|scored|did|performed|played|explained|led|argued|ran|cooked|showed|demonstrated|brought|
  gave|had|made|got|received)(?: \w+){{0,6}} (?:{_PRAISING}|well|highly|beautifully|brilliantly|impression|fan|fans|
  marks|questions of anybody|light|brilliantly|easy|proud|us laugh|top marks)
(?:you|u) (?:ran|pushed|gave|made) (?:him|her|them|us|it) (?:so |very |a )?(?:very )?(?:close|hard)
you (?:did|do|have done|'ve done)(?: \w+){{0,4}} (?:well|brilliantly|everything right|nothing wrong|us proud|proud|
  great|good|a (?:great|good|grand|lovely|fine) job)
you (?:clearly |obviously |really |truly |plainly )?(?:know your (?:stuff|onions|trade|craft)|care about|
  understand what|get it)
(?:nobody|no one|none|few|not one|nobody else)(?: \w+){{0,8}} (?:than you|deserves?|like you|as (?:well|good|much|
  clearly) as|like that|came close)
(?:best(?! (?:meets|matches|fits|suits|of luck|i could))|strongest|finest|neatest|funniest|sharpest|nicest|clearest|
  most (?!of\b|likely)\w+)(?: \w+){{0,6}} (?:we|i|we've|i've|anyone|anybody|they've|he's|she's|they|of the|this|
  of all|of anybody|of anyone|candidate|in that|ever|on the day|all year|yet)
(?:better|best|nicer|sharper|stronger|lovelier) than (?:his|hers|theirs|most|mine|any|anyone|anybody|some|the rest|
  half)
(?:fewest|only one) (?:\w+ ){{0,3}}(?:errors|mistakes|without|who|that)
(?:i|we)(?:'d| would)(?: \w+){{0,2}} (?:hired?|had you|have you|take you|taken you|recommend you|gladly serve|
  be glad to serve|be a reference|give you a reference)\b.{{0,40}}
(?:i|we)(?:'ll| will| shall| won't|'d| would)? (?:\w+ )?(?:miss you|remember (?:you|your (?!face))|not forget|
  never forget|treasure)\b.{{0,40}}
if it were up to me|if it was up to me|if it were mine|you'd have my vote|you had my vote|i voted for you
i argued for you|i fought for you|my vote was|i'd have you start|got my vote
you were my (?:first|pick|favourite|choice|number)
(?:you|u) were (?:for me |my |our |the )?(?:\w+ )?(?:clear )?(?:number one|first choice|favou?rite|pick|top)
(?:strengths?|highlights?|pros|positives|good points|verbatim) ?(?::|were\b|included)|(?:what )?stood out|standout
what (?:impressed us|we liked)
(?:any (?:team|employer|firm|company|school|kitchen|office|one)|somebody|someone|whoever|anyone|
  some lucky) (?:\w+ ){{0,4}}(?:lucky|fortunate|mad not to|be glad|snap you|get you|gets you|hires you|would be)
(?:talented|gifted|impressive|exceptional|outstanding|remarkable|lovely|rare) (?:\w+ )?(?:person|candidate|
  professional|individual|engineer|designer|writer|teacher|human|chef|cook|nurse|musician|educator|scientist)
(?:way|how) you (?:\w+ ){{1,12}}(?:was|were|is|impressed|stayed|struck|made|left|stood|showed|still|stuck|has|
  deserves|spoke)
(?:i|we)(?:'ve| have)? (?:already |also |still |shamelessly )?(?:stolen|steal|stealing|nicked|borrowed|pinched|
  adopted|quote|quoted|quotes|are using|still use|use)(?: \w+){{0,3}} (?:your|of your|\d+ of|the third)\b.{{0,40}}
still (?:talking|talk|speak|speaks|laughing|raving|quoted?|quotes|quoting)\b.{{0,30}}
(?:been|was|were) (?:raving|talking|thinking|quoted) (?:about|of|on)? ?(?:your|you|how you)\b
(?:asked|asking|ask) (?:for|after|about) you\b
your .{{0,60}}changed how (?:we|i)
your strengths? (?:is|are|lies?|was|were)
(?:we|i|they|all|both|boss)(?: all| both| really)* likes? (?:you|u)(?! to)
(?:took|taken|warmed) to you
(?:valued|praised|commended|admired|complimented|appreciated) your (?!time|interest|application|patience|support|
  understanding|effort|cv|resume|candidacy|coming|visit|taking|being|help|participation|candidature|request)\w+
(?:quality|calibre|caliber|strength|depth|clarity|originality) of your
your (?:[\w'-]+ ){{0,6}}had (?:the|our|my|us|everyone)(?: \w+){{0,6}} (?:giggling|laughing|talking|crying|smiling|
  in stitches|out of their|on their feet)
(?:very |so |quite |really )*taken (?:with|by) (?:you|your)\b
(?:nobody|no one|none of us) had (?:a|anything|one) (?:\w+ )?(?:bad|negative|cross)
you knew your (?:stuff|onions|trade|craft|material)|full marks from
you brought (?:so much|such|more|real|great) (?:\w+ )?(?:energy|ideas|warmth|life|insight|humou?r|care|thought)\w*
feedback(?: \w+){{0,3}} (?:was|is) (?:\w+ )?(?:positive|glowing|good|great|excellent)|strong signal
(?:kids|children|patients|residents|guests|customers|everyone|staff|students|pupils|lads|girls|babies) (?:all )?(?:love|
  loved|adore|adored)s? you
made (?:a |an |quite an? )?(?:\w+ )?impression|(?:very |so |really )?easy to (?:read|understand|follow)
(?:they|it|samples|these|that) (?:were|was) a (?:real )?(?:pleasure|joy|delight)\b
you have (?:\w+ )?(?:{_PRAISING}) \w+
(?:communication|english|energy|presentation|technical part|values|coding|attitude|the rest|references?)(?:(?: and|
  ,)? ?\w+){{0,3}} ?:? (?:is |was |are |were )?(?:very good|good|strong yes|excellent|great|strong)
you answered\b.{{0,60}} (?:very |so |really )?well|you spoke (?:clearly|well|very well)
you have (?:such )?(?:a|an) (?:\w+ ){{1,3}}(?:attitude|presence|manner|mind|future|touch|way about you)
(?:couldn't|could not|can't|cannot) (?:praise|fault) you|nothing to fault|beyond dispute
(?:commented on|appreciated|happy with|remarked on|taken with|a lot of time for|noted) your (?:\w+ )?(?:enthusiasm|
  knowledge|experience|energy|warmth|ideas|work|\w+ work|calm|honesty|manner|questions|english|insight)
(?:great|lovely|wonderful|a pleasure|a joy) to (?:learn|hear) about your
tells us (?:a good deal|a lot|much) about your
you(?:'ve| have) (?:clearly |obviously )?(?:built|worked on) (?:a lot of|some interesting|real)
(?:a|what a|such a|that was a) (?:super|lovely|great|wonderful|beautifully? \w+|well[- ]written|cracking|strong|
  thoughtful|gorgeous) (?:letter|application|cv|portfolio|piece|tape|deck|reel)(?! of)
(?:best-read|best prepared|ablest|brightest|cleverest|happiest|kindest|warmest)(?: \w+){{0,3}} (?:person|candidate|
  of the|i|we|minutes|hour|we've|i've)
next in line|came across as (?:very |so |really |both )?(?!too|a|rather|less|over|quiet|nervous|unsure)[\w-]+ and [\w-]+
you(?:'re| are| were) worth (?:it|every|more|that|the wait)|you deserve (?:it|the best|(?:a )?(?:great|wonderful) \w+)
(?:interview|presentation|lesson|trial|audition|answers?|talk|cv|letter|application|portfolio|tape|demo) of the (?:week|
  day|year|month|lot|bunch|round)|called your .{{0,50}} an? (?:model|gem|triumph|pleasure|delight|joy|treat|masterpiece)
(?:painted|drew|drawn|baked|knitted) (?:an?|some|this|you) (?:\w+ )?\w+ for you
(?:pleasure|joy|delight|treat|privilege|honou?r|gift) (?:\w+ ){{0,4}}(?:all the way|throughout|from start|
  having you|to (?:watch|read|meet|work|host|interview|have|hear|see|get)|reading your|meeting|to us|working with)
(?:scored|rated|marked|ranked|graded) (?:you )?(?:\w+ ){{0,4}}(?:highly|top|excellent|first|high|outstanding|well|
  full marks|very strong)
(?:high|strong|full|top|excellent|good) (?:marks?|scores?|yes) (?:on|for|in)
(?:cracking|great|good|excellent|superb|brilliant|lovely|strong|smart|clever|thoughtful|interesting) (?:answers?|
  questions?|work|ideas?|test|trial|mate|portfolio|presentation|interview|lesson|demo|tests|code|effort|stuff|cv|
  conversation)\b(?! of)
(?:went down|landed|come off|came off|read|reads|worked) (?:\w+ ){{0,2}}(?:well|brilliantly|beautifully|a treat)
(?:friendly|informative|pleasant|engaging|open|interesting|enjoyable|stimulating|
  inspiring) (?:and \w+ )?(?:conversation|talk|exchange|discussion|chat|meeting)
(?:kids|children|pupils|students|residents|dogs?|regulars|customers|team|crew|men|staff|growers|lads|girls|owners|
  everybody|everyone|clients?) (?:\w+ ){{0,2}}(?:loved|liked|adored|asked (?:about|after|for)|took to|warmed to|
  miss|still ask|enjoyed|keep asking)\b.{{0,20}}
(?:fan|admirer)s? of (?:your|you)
(?:potential|promise) (?:in you|is)
(?:high|highly) (?:of you|regard(?:ed)?)|thought (?:the world|very highly|highly|well|a lot) of (?:you|your)
(?:have|has|had) (?:a )?(?:lot|much|so much) to offer
hats? off|kudos|well done|bravo|chapeau|congratulations on (?:your|the)
(?:superb|brilliant|excellent|fantastic|spot on)(?:[.!)]|$)
(?:don't|do not|never) (?:change|lose that|stop (?:drawing|writing|cooking|singing|playing|doing|asking))\b.{{0,30}}
(?:background|experience|cv|portfolio|profile|work|skills?|qualifications|record|samples?|writing|code|
  tests?) (?:is|are|was|were) (?:\w+ )?(?:{_PRAISING})
""")

# What praises only in a person's mail: one warm word near "you" is enough.
WIDE = cues(rf"""
(?:your|ur) (?:[\w'-]+,? ){{1,10}}?(?:{_WARM})
(?:you|u)(?:'ve|'re|'d| have| had| are| were| was| r)? (?:[\w'-]+,? ){{0,6}}?(?:{_WARM})
(?:{_WARM}|liked|loved|rated|praise)(?: [\w'-]+){{0,4}} (?:you|your|ur)(?: (?!interest|time|application|patience|cv|
  resume|support|understanding)\w+|$|[.!,])
(?:i|we|they|panel|chair|board|you|you'd|they'd|i'd|we'd)(?:'d| would| have| had|'ve)+ (?:\w+ )?(?:hired you|had you|
  have had you|taken you|loved you|snap you up|picked you|chosen you|done alright)
you(?:'d|'ll| would| will) (?:be|make|have been|have made|have done) (?:a |an )?(?:\w+ )?(?:wonderful|great|good|
  super|brilliant|fine|excellent|alright)(?! (?:fit|match))\b.{{0,20}}
(?:you|u) (?:were|was|are|were the|was our|were our|are the) (?!not )(?:\w+ )?(?:one (?:we|i|who|that)|choice|
  only person|only candidate|only one|number (?:one|two|1|2)|first choice|joint top|mine|ours|builder|
  artist)(?: (?:we|i|on|that|who)\b.{{0,20}})?
only (?:one|person|candidate)(?: \w+){{0,4}} (?:who|that|which|to)\b.{{0,30}}
(?:you|your)\b.{{0,60}}(?:(?!inter|requ|hon|mod|earn|late|near|earli|great|suggest|invest|digest|contest|
  protest)\w{{4,}}est)\b (?:\w+ ){{0,4}}(?:in|of|on|i|we|to|thing|eye|hands|person)
(?:write|cook|sing|play|teach|explain|weld|drive|peel|draw|speak|cut|train|present) (?:very |so |really )?(?:well|
  fast|beautifully|brilliantly|like an?)
you(?:'d| would) have been (?:worth|every bit|very good|great|brilliant)|(?:unanimous|top|first) choice
(?:pick|hire|have) you (?:again|tomorrow|any day)|(?:the )?best thing (?:i|we|anyone)|(?:top|decent|great) (?:bloke|lad|
  lass|chap|person)|(?:you(?:'re|r| are)? a|reckon you) .{{0,12}}legend
you\b.{{0,40}} (?!later|earlier|sooner|longer|older|younger|higher|lower|rather|other|further|number|fewer|cheaper|
  smaller|larger|bigger)\w{{3,}}er (?:\w+ )?than (?:any|i |we |our|most|half|anybody|anyone)\w*
would follow you|fell in love with|lit up|top of the (?:list|pile)
(?:you|u)(?:'re| are| were| was| r|'d be| had been)? (?:\w+ ){{0,2}}(?:patient|gentle|friendly|chatty|funny|polite|
  calm|punctual|prepared|capable|the goods|mine|equal|ahead)(?![\w ]{{0,12}} (?:to think|that we))
(?:both|all|two|three) of us liked|had liked you|guests? (?:like|love)d? you|fell in love with
(?:is|are|was|were|'s) (?:\w+ )?(?:stunning|splendid|genius|gorgeous|unreal|immaculate|delicious|a masterpiece|
  hilarious)
breath of fresh air|a proper \w+er\b|enchanted
flew through|matter to you|adore the|never once|people would follow|worth what you
strong on \w+|warm with|well[- ]spoken|excellent command|great presence|good structure|rated good|well regarded
""")

COLD = cues(r"""
not|\w+n't|unfortunately|unsuccessful|sorry|regret\w*|thank(?:s| you) (?:again )?for|would like to|we'd like to
interest in|if|lapsed|fell below|below|closed|never|no longer|nothing
""")
