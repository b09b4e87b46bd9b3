"""The words of praise, and the formulas that only sound like it, in seven languages."""

# ruff: noqa: E501 - one cue a line, however long: so a cue is found, read and struck by its line

import re

from bot.reading.phrases import cues

ABOUT_HER = cues(r"""
you|your|yours|you've|you're|you'd|u|ur|you'll
du|dich|dir|dein\w*|sie|ihnen|ihr\w*
vous|votre|vos|tu|te|toi|ton|ta|tes|t'\w+
usted|tú|tu|tus|te|ti|su|sus|le|la
lei|la|le|suo|sua|suoi|sue|tu|ti|te|tuo|tua|tuoi|tue
je|jij|jou|jouw|u|uw
você|tu|te|ti|teu|tua|teus|tuas|seu|sua|seus|suas
""")
ADJECTIVES = (
    r"impressive|excellent|outstanding|superb|brilliant|fantastic|wonderful|terrific|exceptional|remarkable|strong|stronger|strongest|great|lovely|"
    r"amazing|inspiring|insightful|thoughtful|thorough|memorable|stellar|first-rate|first-class|top-notch|admirable|solid|"
    r"beautiful|beautifully|elegant|creative|clever|smart|sharp|professional|polished|compelling|convincing|talented|gifted|capable|"
    r"skilled|warm|charming|delightful|a joy|a pleasure|a delight|a credit|a natural|a star|a treat|very good|really good|so good|bloody good|dead good|cracking|"
    r"smashing|spot on|spot-on|glowing|best|better|favou?rite|favourites|standout|stood out|stand out|second to none|well-prepared|"
    r"well prepared|prepared|articulate|clear|candid|gracious|generous|brave|honest|kind|impeccable|unanimous|ace|sick|dead on|good|respectable|"
    r"polite|sound|quick|neat|neatest|tidy|clean|fab|fabulous|ambitious|rare|real|finest|fine|perfect|hard to beat|enviable|superior|unforgettable|rich|deep|extraordinary|magnificent|incredible|awesome|nice|class|quality|mustard|grafter"
)
WARM = (
    r"noteworthy|genius|gorgeous|praise|praised|admiration|admired|commended|commend|complimentary|compliment(?:ed)?|creditably|unmatched|unreal|"
    r"splendid|immaculate|masterpiece|masterly|mastery|contagious|michelin|stunning|alive|thriving|unusual neatness|delicacy|enviable|flawless|faultless|"
    r"(?!earliest)\w{3,}(?:liest|iest)|cleverest|neatest|tidiest|brightest|ablest|happiest|finest|kindest|best-read|warmest|strongest|clearest|fastest|quickest|smartest|"
    r"like an angel|in a heartbeat|like you mean it|of the lot|ace|rules|smashed|smashing|aced|nailed|unanimous|favou?rite|exceptional|extraordinary|remarkable|"
    r"outstanding|superb|brilliant|fantastic|wonderful|terrific|lovely|beautiful|beautifully|impressive|impressed|inspiring|memorable|delightful|charming|"
    r"talented|gifted|natural|born|healer's|calm|capable|well-regarded|well received|well-spoken|poised|considerable|funny|funniest|"
    r"bang on|spot on|dead on|dead funny|very good|really good|so good|so well|very well|really well|rather well|clear thinker|asset|pleasure|joy|delight|treasure|"
    r"liked|loved|adored|rated|rates|wept|laughed|laugh|smiling|proud|quoted|pinned|laminated|on the wall|on the fridge|on my wall|on the refrigerator|"
    r"better than|prettier than|clearer than|the goods|the eye|top of my pile|red hot|a dream"
)
PRAISE = {
    "en": cues(rf"""
(?:we|i|i've|i was|i am|i'm|were|was|team|panel|everyone|all|committee|trustees|partners|they|gm|boss|he|she|both|us|management|board)\b.{{0,60}}\b(?:impressed|struck|moved|touched|charmed|wowed|delighted|bowled over|blown away|taken|pleased|inspired|won over)(?: by| with| at| that)?\b.{{0,60}}\b(?:you|your|ur)
(?:loved|love|liked|enjoyed|admired|admire|appreciated|valued|rated|praised|adored|commended)(?: \w+){{0,3}} (?:how|the way|what|that) you
(?:we|i|team|panel|everyone|all|committee|they|both|people|clients?|cto|ceo|gm|boss|he|she|us|teachers|children|crew|staff|managers?)(?: \w+){{0,3}} (?:loved|love|liked|like|admired|admire|rated|praised|adored|commended|enjoyed|remember|appreciated|valued)(?: \w+){{0,3}} (?:you|u|your (?!time|interest|application|patience|support|understanding|effort|cv|resume|candidacy))\w*
(?:enjoyed|loved|liked|pleasure|great|lovely|good|nice|fun|delight|treat|joy|privilege)(?: \w+){{0,4}} (?:meeting|talking|speaking|chatting|hearing|getting to know|talk|meet|chat)(?: \w+){{0,2}} (?:you|u|w you|how you|about your)
(?:talking|chatting|speaking) (?:w|with|to) (?:you|u) was (?:a |so |really |such )?\w+
your (?:\w+[- ]){{0,8}}\w+(?:'s)?,? (?:is|was|were|are|really|truly|has been|had|still|made|makes|stood|shone|showed|came|impressed|will stay|changed|gave|genuinely|clearly)(?: \w+){{0,5}} (?:{ADJECTIVES}|impressed|impression|smile|laugh|proud|talking point|mark|through)
your (?:\w+ ){{0,6}}(?:made|left|gave) (?:a |an |us |me |quite |such )?(?:\w+ ){{0,3}}(?:impression|mark|smile|laugh|think|proud)
your (?:{ADJECTIVES})(?: \w+){{1,4}}
you(?:'ve| have|'d| had)? (?:\w+ )?(?:a |an |such a |got a |got |such )(?:\w+ )?(?:{ADJECTIVES}|gift|talent|flair|eye|knack|ear|instinct|way with|future|head for|presence)
you(?:'re| are| were|'ve been| have been)(?: \w+){{0,3}} (?:{ADJECTIVES}|lovely|missed|overqualified|appointable|talent|talented|asset|pleasure|number one|favourite)
you (?:\w+ )?(?:came across|come across|stood out|stand out|shone|impressed|excelled|aced|nailed|smashed|handled|interviewed|presented|scored|did|performed|played|explained|led|argued|ran|cooked|showed|demonstrated|brought|gave|had|made|got|received)(?: \w+){{0,6}} (?:{ADJECTIVES}|well|highly|beautifully|brilliantly|impression|fan|fans|marks|questions of anybody|light|brilliantly|easy|proud|us laugh|top marks)
(?:you|u) (?:ran|pushed|gave|made) (?:him|her|them|us|it) (?:so |very |a )?(?:very )?(?:close|hard)
you (?:did|do|have done|'ve done)(?: \w+){{0,4}} (?:well|brilliantly|everything right|nothing wrong|us proud|proud|great|good|a (?:great|good|grand|lovely|fine) job)
you (?:clearly |obviously |really |truly |plainly )?(?:know your (?:stuff|onions|trade|craft)|care about|understand what|get it)
(?:nobody|no one|none|few|not one|nobody else)(?: \w+){{0,8}} (?:than you|deserves?|like you|as (?:well|good|much|clearly) as|like that|came close)
(?:best|strongest|finest|neatest|funniest|sharpest|nicest|clearest|most \w+)(?: \w+){{0,6}} (?:we|i|we've|i've|anyone|anybody|they've|he's|she's|they|of the|this|of all|of anybody|of anyone|candidate|in that|ever|on the day|all year|yet)
(?:better|best|nicer|sharper|stronger|lovelier) than (?:his|hers|theirs|most|mine|any|anyone|anybody|some|the rest|half)
(?:fewest|only one) (?:\w+ ){{0,3}}(?:errors|mistakes|without|who|that)
(?:i|we)(?:'d| would| will|'ll| shall| won't)? (?:\w+ )?(?:hire|have you|take you|want you|recommend you|gladly serve|be glad to serve|be a reference|give you a reference|miss|remember your|not forget|never forget|treasure)\b.{{0,40}}
if it were up to me|if it was up to me|if it were mine|you'd have my vote|you had my vote|i voted for you|i argued for you|i fought for you|my vote was|i'd have you start|got my vote|you were my (?:first|pick|favourite|choice|number)
(?:you|u) were (?:for me |my |our |the )?(?:\w+ )?(?:clear )?(?:number one|first choice|favou?rite|pick|top)
(?:strengths?|what stood out|stood out|standout|highlights?|what impressed us|what we liked|pros|positives|good points|verbatim)\b ?(?::|was|is|for us|were|to me|with people)?.{{0,80}}
(?:any (?:team|employer|firm|company|school|kitchen|office|one)|somebody|someone|whoever|anyone|some lucky) (?:\w+ ){{0,4}}(?:lucky|fortunate|mad not to|be glad|snap you|get you|gets you|hires you|would be)
(?:talented|gifted|impressive|exceptional|outstanding|remarkable|lovely|rare) (?:\w+ )?(?:person|candidate|professional|individual|engineer|designer|writer|teacher|human|chef|cook|nurse|musician|educator|scientist)
(?:way|how) you (?:\w+ ){{1,12}}(?:was|were|is|impressed|stayed|struck|made|left|stood|showed|still|stuck|has|deserves|spoke)
(?:i|we)(?:'ve| have)? (?:already |also |still |shamelessly )?(?:stolen|steal|stealing|nicked|borrowed|pinched|adopted|use|using|kept|copied|quote|quoted|quotes|fixed|dropped)(?: \w+){{0,3}} (?:your|of your|\d+ of|the third)\b.{{0,40}}
(?:still|been) (?:talking|talked|speak|speaks|spoken|laughing|raving|thinking|quotes?|quoting|talk) (?:about|of|on)? ?(?:your|you|it|how|the|that)?\b.{{0,30}}
(?:asked|asking|ask) (?:for|after|about) you\b
changed how (?:we|i)
made (?:a |an |quite an? )?(?:\w+ )?impression|(?:very |so |really )?easy to (?:read|understand|follow)|(?:they|it|samples|these|that) (?:were|was) a (?:real )?(?:pleasure|joy|delight)\b
you have (?:\w+ )?(?:{ADJECTIVES}) \w+
(?:communication|english|energy|presentation|technical part|values|coding|attitude|the rest|references?)(?:(?: and|,)? ?\w+){{0,3}} ?:? (?:is |was |are |were )?(?:very good|good|strong yes|excellent|great|strong)
next in line
(?:pleasure|joy|delight|treat|privilege|honou?r|gift) (?:\w+ ){{0,4}}(?:all the way|throughout|from start|having you|to (?:watch|read|meet|work|host|interview|have|hear|see|get)|reading your|meeting|to us|working with)
(?:scored|rated|marked|ranked|graded) (?:you )?(?:\w+ ){{0,4}}(?:highly|top|excellent|first|high|outstanding|well|full marks|very strong)
(?:high|strong|full|top|excellent|good) (?:marks?|scores?|yes) (?:on|for|in)
(?:cracking|great|good|excellent|superb|brilliant|lovely|strong|smart|clever|thoughtful|interesting) (?:answers?|questions?|work|ideas?|test|trial|mate|portfolio|presentation|interview|lesson|demo|tests|code|effort|stuff|cv|conversation)\b(?! of)
(?:went down|landed|come off|came off|read|reads|worked) (?:\w+ ){{0,2}}(?:well|brilliantly|beautifully|a treat)
(?:friendly|informative|pleasant|engaging|open|interesting|enjoyable|stimulating|inspiring) (?:and \w+ )?(?:conversation|talk|exchange|discussion|chat|meeting)
(?:kids|children|pupils|students|residents|dogs?|regulars|customers|team|crew|men|staff|growers|lads|girls|owners|everybody|everyone|clients?) (?:\w+ ){{0,2}}(?:loved|liked|adored|asked (?:about|after|for)|took to|warmed to|miss|still ask|enjoyed|keep asking)\b.{{0,20}}
(?:fan|admirer)s? of (?:your|you)
(?:potential|promise) (?:in you|is)
(?:high|highly) (?:of you|regard(?:ed)?)|thought (?:the world|very highly|highly|well|a lot) of (?:you|your)
(?:have|has|had) (?:a )?(?:lot|much|so much) to offer
hats? off|kudos|well done|bravo|chapeau|congratulations on (?:your|the)
(?:superb|brilliant|excellent|outstanding|fantastic|lovely|spot on)\)?(?:[.!,;]|$)
(?:don't|do not|never) (?:change|lose that|stop|let (?:anyone|this))\b.{{0,30}}
(?:background|experience|cv|portfolio|profile|work|skills?|qualifications|record|samples?|writing|code|tests?) (?:is|are|was|were) (?:\w+ )?(?:{ADJECTIVES})
"""),
    "de": cues(r"""
(?:beeindruckt|begeistert|überzeugt|imponiert|angetan|gefreut über|berührt|gut gefallen|sehr gefallen|gefallen hat|gefielen?|hervorgehoben|hervorheben|positiv aufgefallen|in (?:sehr )?guter erinnerung|sehr geschätzt|geschätzt|gelobt|gern(?:e)? kennengelernt|sympathisch|angenehm\w*|sehr nett|toll\w*|stark\w*|super|klasse|großartig\w*|hervorragend\w*|ausgezeichnet\w*|exzellent\w*|beachtlich\w*|spannend\w*|bemerkenswert\w*|inspirierend\w*|wertvoll\w*|souverän\w*|kompetent\w*|freude gemacht|spaß gemacht|mega|wunderbar\w*|sehr gut\w*|bestechend|ansprechend\w*|interessant\w*|schön\w* gespräch|gut gemacht|super gemacht|richtig gut|ein gewinn|herausragend\w*|hat uns .{0,30}gefallen|fanden (?:alle|wir|ich))
"""),
    "fr": cues(r"""
(?:impressionnée?s?|impressionnants?|impressionnantes?|apprécié\w*|séduite?s?|convaincue?s?|touchée?s?|marquée?s?|plu|adoré|aimé|bluffée?s?|excellente?s?|remarquables?|brillante?s?|top|super|génial\w*|formidable\w*|belle énergie|riche\w*|qualité de (?:votre|ton|vos|tes|notre|l')|beau(?:x)? parcours|belle rencontre|grande qualité|de qualité|chapeau|bravo|heureux de vous recevoir|plaisir de (?:vous|te|t')|salué\w*|souligner?|atouts?|talent\w*|sérieux de|pertinence|retenu\w* (?:votre|ton)|très bon\w*|très forte?s?|ton idée|agréable\w*|meilleure?s?)
"""),
    "es": cues(r"""
(?:encantó|encantado|encantada|encantaron|gustó|gustaron|gustado|impresion\w+|sorprend\w+|valoramos (?:muy )?(?:positivamente )?(?:tu|su)|muy positiv\w+|excelente\w*|brillante\w*|estupend\w*|fantástic\w*|genial\w*|magnífic\w*|increíble\w*|admir\w+|enamor\w+|destac\w+|gran (?:trabajo|talento|profesional|nivel)|muy buen\w*|buenísim\w*|un placer|una alegría|felicit\w+|enhorabuena|talento|valía|la mejor|el mejor|de lo mejor|convenció|emocionó|maravill\w*|preciosa|precioso|calidad de (?:tu|su)|muy interesante|solidez)
"""),
    "it": cues(r"""
(?:apprezzat\w*|colpit\w*|impressionat\w*|piaciut\w*|ottim\w*|eccellent\w*|brillant\w*|bravissim\w*|bellissim\w*|straordinari\w*|notevol\w*|complimenti|un piacere|convint\w*|bell\w+ (?:colloquio|chiacchierata|energia|lavoro|impressione|testa|presenza)|molto (?:interessante|valid\w*|preparat\w*|positiv\w*|piacevole)|valid\w*|la migliore|il migliore|tra i migliori|di grande|grande (?:calma|talento|professionalità|competenza)|stima|bravura|talento|super|fantastic\w*|me la ricorderò|ricorderò|ammir\w*|entusias\w*|di qualità|qualità del)
"""),
    "nl": cues(r"""
(?:onder de indruk|indruk (?:gemaakt|achtergelaten|op ons)|goede indruk|sterke indruk|prettig\w*|leuk\w* (?:gesprek|kennis|je te|om je|contact|dat je|persoon)|klikte|erg leuk|fijn\w*|enthousiast\w*|gewaardeerd|waarderen (?:je|uw)|waardeerden|sterk\w*|uitstekend\w*|knap\w*|mooi\w*|indrukwekkend\w*|geweldig\w*|top|super|compliment\w*|positief\w*|genoten|inspirerend\w*|inhoudelijk sterk|goed voorbereid|talent\w*|het beste|de beste van|heel goed|heel erg goed|echt goed|gezellig\w*|plezier|opviel|opgevallen|bewonder\w*|respect|interessant\w*|kwaliteiten|je klus|vakkundig\w*)
"""),
    "pt": cues(r"""
(?:impression\w+|gostámos|gostamos|gostei|gostaram|adorámos|adoramos|adorei|adoraram|encant\w+|excelente\w*|brilhante\w*|fantástic\w*|ótim\w*|óptim\w*|incrível|incríveis|parabéns|melhor\w* (?:de todos|que|do)|foi o melhor|foi a melhor|das melhores|dos melhores|valoriz\w+ (?:muito|a sua|o seu|a tua|o teu)|apreci\w+ (?:muito|a sua|o seu|a tua|o teu|bastante)|um prazer|uma alegria|talento|destac\w+|muito bom|muito boa|muito positiv\w+|admir\w+|surpreend\w+|marcou|show|qualidade d[oa] (?:seu|sua|teu|tua)|elogi\w+|muito forte|conquist\w+|maravilh\w+|simpatia)
"""),
}
WIDE = cues(rf"""
(?:your|ur) (?:[\w'-]+,? ){{1,10}}?(?:{WARM})
(?:you|u)(?:'ve|'re|'d| have| had| are| were| was| r)? (?:[\w'-]+,? ){{0,6}}?(?:{WARM})
(?:{WARM}|liked|loved|rated|praise)(?: [\w'-]+){{0,4}} (?:you|your|ur)(?: (?!interest|time|application|patience|cv|resume|support|understanding)\w+|$|[.!,])
(?:i|we|they|panel|chair|board|you|you'd|they'd|i'd|we'd)(?:'d| would| have| had|'ve)+ (?:\w+ )?(?:hired|had you|have had you|taken you|loved you|snap you up|picked you|chosen you|done alright)
you(?:'d|'ll| would| will) (?:be|make|have been|have made|have done) (?:a |an )?(?:\w+ )?(?:wonderful|great|good|super|brilliant|fine|excellent|alright)(?! (?:fit|match))\b.{{0,20}}
(?:you|u) (?:were|was|are|were the|was our|were our|are the) (?!not )(?:\w+ )?(?:one (?:we|i|who|that)|choice|only person|only candidate|only one|number (?:one|two|1|2)|first choice|joint top|mine|ours|builder|artist)(?: (?:we|i|on|that|who)\b.{{0,20}})?
only (?:one|person|candidate)(?: \w+){{0,4}} (?:who|that|which|to)\b.{{0,30}}
(?:you|your)\b.{{0,60}}(?:(?!inter|requ|hon|mod|earn|late|near|earli|great|suggest|invest|digest|contest|protest)\w{{4,}}est)\b (?:\w+ ){{0,4}}(?:in|of|on|i|we|to|thing|eye|hands|person)
(?:write|cook|sing|play|teach|explain|weld|drive|peel|draw|speak|cut|train|present) (?:very |so |really )?(?:well|fast|beautifully|brilliantly|like an?)
would follow you|fell in love with|moved many to tears|lit up|in the press release|how our \w+ works|moved our roadmap|brought the heat|top of the (?:list|pile)
strong on \w+|warm with|well[- ]spoken|excellent command|great presence|good structure|rated good|well regarded
""")
COLD = cues(r"""
not|\w+n't|unfortunately|unsuccessful|sorry|regret\w*|thank(?:s| you) (?:again )?for|would like to|we'd like to|interest in|if|lapsed|fell below|below|closed|never|no longer|nothing
""")
FORMULA = cues(r"""
people like you|kind (?:understanding|information|consideration|attention)|no fault of your own|overqualified|your opinion|did nothing wrong|didn't do anything wrong|most recent
for people like|stores like|would like to (?:thank|inform|hear|see)|let you know.{0,60}|taken (?:you out|its decision).{0,40}|lovely to meet|(?:good|great|nice|lovely) (?:talking|chatting|speaking|to meet|to talk|to speak)(?: (?:to|with))?(?: you)?(?=[ .,!]*(?:on|last|yesterday|earlier|this|tuesday|monday|wednesday|thursday|friday|and|the other|$|[.,!]))
(?:your |the )?(?:interest|time|patience|application|understanding|effort|efforts) (?:in|for|you|that|and|is|was)?.{0,40}(?:appreciated?|grateful|thank\w*)
(?:appreciate|appreciated|value|grateful for|thankful for|thank you for) (?:\w+ ){0,4}(?:interest|time|patience|effort|efforts|application|enthusiasm|understanding|opportunity)
(?:standard|quality|calibre|caliber|number|volume|level|strength|strong field|high standard) of (?:the |all )?(?:applications?|applicants?|candidates?|field|submissions|responses|entries)
(?:many|several|lots of|so many|number of|strong|competitive|other|some|excellent|outstanding|talented|impressive|qualified|great|strong) (?:\w+ )?(?:strong|excellent|good|great|impressive|talented|qualified|high-calibre|high-quality|outstanding)?(?: \w+)? ?(?:applications|applicants|candidates|people|field|cvs|resumes|professionals|profiles)
(?:wish|wishing|hope|good luck|best of luck|all the best|all the very best|every success|best wishes)\b.{0,80}
(?:other|another|chosen|successful|selected|appointed|preferred|stronger|better|winning)\b.{0,20}(?:candidate|applicant|person|profile|application)s?\b.{0,60}(?:impressive|strong\w*|better|excellent|more|closer|experience|match\w*|suited|fit)
(?:would|could|might) (?:be|make|have been) (?:a )?(?:great|good|better|strong|perfect|close) (?:fit|match)
(?:not|n't|never|no|isn't|wasn't|lack\w*|without|less|more|weaker?|improve|would like|looking for|looked for|require|need|needs|seeking|prefer\w*|want someone|closely)\b.{0,30}(?:strong|stronger|clear|enough|excellent|great|good fit|good|solid|better|clearer|quick|clean|professional|best|nice|perfect)(?: \w+)?
(?:a |the )?(?:great|good|nice|lovely|wonderful|fantastic|blessed|pleasant) (?:day|week|weekend|evening|summer|time|christmas|news|one|afternoon|year|number|response|deal|morning|break|luck|fit|match|enough|news)
(?:real|good|bad|no good|not good|great|sad|better|best|clear|fine|nice|kind|honest|perfect) (?:news|answer|luck|wishes|regards|time|fit|match|deal|faith|place|reason|world|way|day|respect|job|to know|of you|words|thing|estate|chance|people|note|idea of|to be|team)
(?:hart|schwer|leicht|schwierig)\w* (?:gefallen|entscheidung)|vielen dank für (?:ihr|dein)\w* (?:interesse|bewerbung|zeit|mühe|vertrauen)|(?:viel|alles) (?:glück|gute|erfolg)|interessant\w* (?:bewerbung\w*|kandidat\w*|profil\w* von)|zahlreiche.{0,40}|viele\w? (?:interessante|gute|qualifizierte|starke|spannende).{0,40}|bedauern.{0,40}|andere.{0,60}|spannende.{0,10}aufgabe|interessant\w* aufgabe|(?:sehr )?gute\w? bewerbungen
intérêt (?:que|porté|pour).{0,60}|merci (?:pour|de|d').{0,60}|(?:nombreux|nombreuses|plusieurs|autres?|beaucoup) .{0,40}(?:qualité|candidatures?|profils?)|bonne (?:continuation|chance)|plein succès|qualité des candidatures
agradec\w+.{0,60}(?:interés|tiempo|confianza|esfuerzo|candidatura)|mucha suerte|mucho éxito|(?:otros?|otras?|numeros\w+|much\w+) (?:perfiles|candidat\w+).{0,40}|nivel de (?:las|los) .{0,30}
(?:ringrazi\w+|grazie) .{0,60}(?:interesse|tempo|disponibilità|candidatura|attenzione)|migliori (?:saluti|successi|auguri)|in bocca al lupo|(?:altr\w|numeros\w|molt\w) (?:candidat\w+|profil\w+).{0,40}|un profilo .{0,40}
(?:bedankt|dank) voor .{0,60}(?:interesse|sollicitatie|tijd|moeite)|veel (?:succes|geluk)|(?:andere|veel|sterke|goede) (?:kandida\w+|sollicita\w+).{0,40}|een andere kandidaat.{0,60}
(?:agradec\w+|obrigad[oa]) .{0,60}(?:interesse|tempo|disponibilidade|candidatura|participação)|(?:boa sorte|muito sucesso|melhores cumprimentos|melhores votos)|(?:outr\w+|muit\w+|vári\w+) (?:candidat\w+|perfis).{0,40}
""")
OBJECTS = re.compile(
    r"\b(?:impressed (?:by|with)|struck by|loved|liked|enjoyed|admired|appreciated|praised|remember|remembers|fan of|fans of|stood out (?:was|were)|"
    r"what stood out: |talking about|speaks? (?:so )?(?:highly|warmly) of|moved by|like the|thought) "
    r"(?:\w+ )?(?P<what>your (?:[\w'-]+ ){0,4}[\w'-]+|(?:the way|how) you (?:[\w'-]+ ){1,9}[\w'-]+)(?=[.,;:!?)\"]| (?:and (?:we|i|the|it|all|everyone)|but|very|so much|a lot|is|was|were|in (?:the|our)|at|to|for|as|during|when|because|that|which|who|on (?:the|monday|tuesday|wednesday|thursday|friday))\b|$)",
    re.IGNORECASE,
)
SUBJECTS = re.compile(
    r"(?:^|[,;:(-] ?|\bthat |\band |\bbut |\bthough |\bof |\bthink |\bthought )(?P<what>your (?:[\w'-]+ ){0,5}[\w'-]+?) (?:\w+ )?(?:was|were|is|are|made|left|impressed|stood out|will stay|has been|really|genuinely|shone|changed|came across) ",
    re.IGNORECASE,
)
WAY = re.compile(
    r"(?:^|[,;:.] ?|: )(?P<what>(?:the way|how) you (?:[\w'-]+ ){1,9}[\w'-]+)(?=[.,;!?]| (?:was|were|is|impressed|stayed|made|left|stood|struck)\b)",
    re.IGNORECASE,
)
NOT_PRAISED = cues(r"""
time|interest|application|patience|understanding|effort|efforts|details|candidacy|candidature|cv|resume|name|future|search|help|support|visit|expenses|fare|fares|data|profile|mind|permission|boots|referees?|references?|post|job|role|luck|strengths?|english|letter|home
""")
UNSAYABLE = re.compile(r"\b(?:you|your|you're|you've|yourself|my|me|i|we|our|us|his|her|their)\b", re.IGNORECASE)
