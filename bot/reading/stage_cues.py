"""The words that show how far an application got, in seven languages; matched in folded text."""

# ruff: noqa: E501 - one cue a line, however long: so a cue is found, read and struck by its line

from bot.mail import Stage
from bot.reading.phrases import cues

FINAL = {
    "en": cues(r"""
(?:the |your |our |this |a )?(?:very )?(?:final|last)[- ](?:round|stage|interviews?|day|panel|presentation|step|selection|conversation|meeting|rounds|two|three|few|pair|decision round|line-up|shortlist)
finalists?
runners?[- ]up
second choice
(?:our|their|my|the) (?:number|no\.?) (?:two|2)
(?:came|come|finished|placed|ranked|were|was|scored) (?:you )?(?:a |an |in )?(?:very |so )?(?:close )?second
scored you second
you were (?:second|third|our second|our reserve)
(?:second|2nd|third|3rd) (?:of|out of|from) (?:\w+ )?(?:candidates|finalists|interviewed|seven|six|five|four|three)
you and (?:one|1|the|two) others?(?: \w+)? (?:were|was|at the end|left|person at|candidate at|guy at)
(?:the )?other (?:finalist|of the two|one of the two)
(?:last|final) (?:two|2|three|3|four)(?: (?:candidates|people|left|standing|on the list))?
(?:one of|among) (?:the |our )?(?:last |final )?(?:two|three)(?: \w+)? (?:left|remaining|finalists|on the shortlist|final)
(?:both|two|three|four|five|six|several|all)(?: \w+)? (?:rounds|meetings|interviews|conversations|visits)
(?:second|third|fourth|2nd|3rd|4th|another) (?:round|interview|meeting|visit)
(?:round|interview) (?:two|three|2|3|4)
(?:twice|three times|four times) (?:to (?:see|meet|visit)|in person|for an interview)
(?:coming|came|come) (?:up |in |over |back |out |down )?(?:to \w+ )?(?:twice|three times|a second time)
(?:met|meeting) (?:with )?(?:the )?(?:board|trustees|governors|partners|investors|investment committee|owners|ceo|managing director|executive)
(?:board|trustees|governors|committee|panel|partners|council|directors|vote)\b.{0,60}(?:voted|split|outvoted|took a different view|chose the other|went for the other)
(?:voted|vote (?:was|went|fell)) .{0,30}(?:for|against|five|four|three|to)
outvoted
(?:four|five|six|seven|eight) interviewers
(?:your|the|our|this|that|a) trial day|trial day
(?:close|closest)[- ](?:run|thing|call)|(?:ran|run) (?:her|him|them) (?:so |very )*close|(?:so|very|really|incredibly|that) close(?! to (?:the|our))|by a (?:hair|whisker|nose)|hair'?s breadth|came down to a hair
(?:clear|our|the|for me) (?:\w+ )?number (?:one|two)|was number (?:one|two)
your \w+ (?:was|were) better than (?:his|hers|theirs)
(?:board|trustees|governors|partners|council)(?: \w+){0,2} (?:has decided|have decided|decided|approved|has approved|completed|has completed|met last|met on|voted)
back and forth
(?:offer|job|post|role|position) .{0,40}(?:first[- ]placed|first on the list|the other (?:candidate|person|finalist|one))
(?:went|gone|go|going) with the other (?:candidate|person|finalist|one|guy|lady|girl)
(?:chose|choose|picked|pick|decided for|decided on) the other (?:candidate|person|one|girl|guy)
(?:the )?(?:other candidate|first choice)
after (?:the |your |our )?(?:\w+ )?last (?:round|interview|meeting)
"""),
    "de": cues(r"""
endrunde|letzten? runde|finalen? runde|zweit(?:es|en|er) (?:gespräch|runde|platz|wahl|vorstellungsgespräch)|(?:die |den )?letzten (?:beiden|zwei|drei)|engeren? (?:wahl|auswahl)|zwischen (?:dir|ihnen) und .{0,40}|knapp(?:e)? entscheidung|probe(?:tag|arbeiten|arbeit)|probearbeitstag|auf platz zwei|beide(?:n)? gespräche|mehrere(?:n)? gespräche|der anderen person|die andere person|(?:den|die|der) andere(?:n)? (?:kandidat\w*|bewerber\w*)
"""),
    "fr": cues(r"""
dernier (?:tour|entretien)|dernière (?:étape|ligne droite)|tour final|phase finale|finalistes?|finale|deuxième (?:entretien|tour|rencontre)|second entretien|les deux derni(?:ers|ères)|entre (?:vous|toi) et .{0,40}|deux entretiens|trois entretiens
"""),
    "es": cues(r"""
última (?:ronda|fase|entrevista|etapa)|ronda final|fase final|finalistas?|segunda entrevista|entrevista final|entre (?:tú|usted|ti) y .{0,40}|los dos últimos|las dos últimas|últimos dos|terna|dos entrevistas|tres entrevistas
"""),
    "nl": cues(r"""
laatste (?:ronde|gesprek|twee|drie)|finale|eindronde|tweede (?:gesprek|ronde|keus|keuze)|tussen (?:jou|u|jullie) en? .{0,40}|beide gesprekken|nummer twee|meeloopdag|proefdag|de andere kandidaat
"""),
    "it": cues(r"""
ultim[ao] (?:colloquio|fase|step|incontro|selezione)|fase finale|finalist[aei]|second[oa] (?:colloquio|incontro|fase)|rosa finale|tra (?:te|lei) e .{0,40}|ultimi due|ultime due|due colloqui|tre colloqui|giornata di prova|l'altr[ao] (?:candidat\w|persona)
"""),
    "pt": cues(r"""
última (?:ronda|fase|entrevista|etapa)|fase final|ronda final|finalistas?|segunda entrevista|entre (?:ti|você|si) e .{0,40}|dois sócios|duas entrevistas|três entrevistas|reta final
"""),
}
INTERVIEW = {
    "en": cues(r"""
appointable
(?:down|came down|narrowed|boiled down|it was|choice was|choose|choosing|choice|call|decision|close|toss-up|coin) .{0,30}between (?:you|two|the two|three|the three|the last)\b.{0,40}
(?:it was )?(?:down to|came to|between) (?:you and (?:one|1|two|2|another|someone|the other)|the two of you|the last two|two (?:people|candidates|of you)|two)
(?:your|our|the|last|an?|panel|online|video|in-person|technical|onsite|on-site|virtual|job|that|this|recent|s) interviews?
interview (?:follow[- ]?up|with|on|at|last|yesterday|today|process|panel|day|feedback|stage)
interviews? (?:with|for|are done|went)
interviewed (?:you|great|well|very|really|brilliantly|superbly|so|on|with|here|strongly|for)
(?:thank you|thanks|ta|thankyou|appreciate\w*)(?: \w+){0,3} (?:for )?(?:you )?(?:interviewing|coming|came|travelling|traveling|visiting|attending|joining us|joined|meeting|your visit|having come|popping (?:in|by)|driving|making the (?:trip|journey)|the visit|attendance|presenting)
(?:came|come|coming|been) (?:in|down|over|up|out|by|to (?:see|meet|visit|our|the)|all the way|across|round|along)
(?:good|great|lovely|nice|wonderful|pleasure|enjoy\w*|delight\w*|treat|privilege|pleased|glad|happy|joy|fun|honou?r)(?: \w+){0,4} (?:meeting|to meet|met|to have met|to know you|getting to know|to see you|seeing you|having you|to welcome you)
(?:we|i|you|team|panel|everyone|all|us|they|boss) (?:\w+ )?(?:met|enjoyed meeting|loved meeting|liked meeting)(?: with)? (?:you|us|me|the|everyone|our|my|all)?
(?:when|since|after|as) (?:you|we) (?:\w+ )?(?:met|came|visited|sat|talked in person|were here|presented|showed)
meeting (?:you|with you|us|the team|with me|with (?:mr|mrs|ms|the|our)|on|last|yesterday)
(?:our|your|two|last|that) (?:meeting|visit|meetings|conversation on|interview)
(?:your|the) (?:presentation|demo|lesson|lecture|trial (?:day|shift|week|lesson)|trial|onsite|on-site|role play|case study|site visit|teaching session|audition|practical|work sample|pitch|whiteboard\w*|demo lesson|panel)
(?:trial|working|taster|shadow) (?:day|shift|week|lesson|session|days|run)
(?:good|great|decent|nice) trial
role play|onsite|assessment cent(?:re|er)
showing you (?:round|around)|show you (?:round|around)
(?:sat|sitting|talked|chat|chatted|talk) .{0,30}(?:across the table|in (?:my|our|the) (?:office|room|kitchen)|face to face|in person|about chess)
you (?:showed|presented|played|cooked|taught|told) (?:us|me|the)
"""),
    "de": cues(r"""
(?:vorstellungs|bewerbungs|kennenlern|persönlich\w* )?(?:gespräch|gesprächs|gespräches|treffen|vorstellungsgespräch|bewerbungsgespräch|vorstellung)(?: .{0,40})?(?:bei uns|mit (?:dir|ihnen|uns)|am|vom|letzte\w*|in unserem)?|(?:dich|sie) (?:persönlich )?kennen(?:zu)?lernen|kennengelernt|ihr besuch|dein besuch|(?:sie|du) (?:bei uns )?(?:waren|warst) bei uns
"""),
    "fr": cues(r"""
(?:votre|notre|ton|l'|de l'|un|cet|d'|en|suite à l')\s?(?:entretien|entrevue)|entretiens?|vous (?:recevoir|rencontrer|avoir rencontrée?)|te rencontrer|t'avoir rencontrée?|notre (?:rencontre|échange)|votre (?:venue|visite)|ta venue
"""),
    "es": cues(r"""
(?:tu|su|la|nuestra|una|de) entrevista|entrevistas?|conocerte|conocerla|conocerle|haberte conocido|nuestra (?:reunión|conversación)|tu visita|su visita
"""),
    "nl": cues(r"""
sollicitatiegesprek|(?:het|ons|je|een|uw|leuke?|prettige?|goede?|gezellige?)(?: \w+)? gesprek(?:ken)?|gesprek|kennismaking|langskwam|langs (?:was|bent|ben) .{0,20}|je langs|ontmoeten|je bezoek|uw bezoek|kennis te maken
"""),
    "it": cues(r"""
colloqui\w*|incontro|incontrart[ie]|conoscerti|conoscerla|averti conosciuto|averla conosciuta|tua visita|sua visita
"""),
    "pt": cues(r"""
(?:a |na |da |sua |tua |nossa |de )?entrevistas?|conhecer-(?:te|lo|la)|conhecer você|te conhecer|a nossa (?:reunião|conversa)|tua visita|sua visita
"""),
}
TALKED_OF = cues(r"""
(?:the )?(?:panel|interviewers?|committee|governors)(?:'s)? (?:\w+ ){0,4}(?:felt|thought|was|were|liked|enjoyed|admired|agreed|noted|scored|remarked|said|had|found|feedback|chair|impressed|praised|commented)
feedback from (?:the )?(?:client|hiring team|panel|interviewers)|debrief
(?:all|three|two|both|four) of us (?:said|liked|thought|enjoyed|felt|agreed)
""")
SCREEN = {
    "en": cues(r"""
(?:phone|telephone|video|intro\w*|discovery|screening|first|initial|quick|short|zoom|teams|skype|whatsapp|our|your|the|this|that|a)(?: \w+)? (?:call|chat|screen|screening|phone call)(?: .{0,20})?
(?:phone|video|telephone|recruiter) (?:screen|screening|call|chat|interview|conversation)
(?:call|chat|talk) (?:with (?:me|us|you|the)|on|of|this|yesterday|last|earlier|today|friday|monday|tuesday|wednesday|thursday)
(?:thank you|thanks|ta|cheers)(?: \w+){0,3} (?:chatting|talking|speaking|the chat|the call|your call|calling|picking up|jumping on|hopping on|taking (?:my|the|our) call|call)
(?:speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|chatted|connect|connected|connecting)(?: \w+)? (?:with|to) (?:you|me|us|w)
(?:liked|loved|enjoyed|good|great|nice|lovely|fun) (?:talking|chatting|speaking|talkin|to talk|to chat|to speak|our (?:chat|call|talk))
talking w you
as (?:\w+ )?(?:discussed|mentioned|spoken|agreed)(?: \w+)? (?:on|in|over|by|during)(?: the| our)? (?:call|phone|chat)
(?:on|by|over) the phone|by (?:phone|telephone)
(?:we|you and i|i) (?:spoke|talked|chatted)(?! it over)
(?:spoke|talked|chatted) (?:on|last|about|over|yesterday|earlier|by|briefly)
(?:online|aptitude|ability|coding|skills|psychometric|written|writing|technical|reasoning|situational|numerical|cognitive|personality|language|typing|sql|excel|practice|logic|video|home|your)(?: \w+){0,2} (?:test|tests|assessment|assessments|exercise|challenge|task|quiz|questionnaire|submission|assignment|scores?|results?)
take[- ]?home|coding challenge|test task|hackerrank|codility|homework|case exercise
(?:completing|completed|sitting|taking|sat|took|doing|did) (?:the |our |your |an? )?(?:\w+ ){0,4}(?:test|tests|assessment|assessments|exercise|challenge|task|quiz|questionnaire)
(?:test|quiz|assessment|exercise) (?:score|scores|result|results|piece)
percentile|pass (?:mark|standard)|cut-?off (?:score|was)
(?:one-way|recorded|asynchronous|hirevue) (?:video )?(?:interview|answers)
(?:first|initial|screening|introductory|preliminary) (?:interview|round|conversation|call|chat)
(?:prescreen\w*|pre-screen\w*|l1 round|first-round)
(?:availability|slots?) .{0,40}(?:interview|call)|(?:interview|call) .{0,30}(?:slots?|availability)
no interviews?\b|(?:interview|interviews) (?:is|are|has been|have been) (?:cancel\w*|withdrawn|called off)
over coffee
"""),
    "de": cues(r"""
telefonat|telefongespräch|telefoninterview|telefonisch\w*|anruf|videocall|video-?call|erstgespräch|online-?test|einstellungstest|testaufgabe|probeaufgabe|eignungstest|am telefon|erste[sn]? (?:gespräch|call)|telefoniert
"""),
    "fr": cues(r"""
(?:l'|notre |votre |ton |un )?appel(?: de .{0,20})?|par téléphone|au téléphone|entretien téléphonique|échange téléphonique|visio|test (?:en ligne|technique)|tests?|on s'est parlé|discuter avec (?:toi|vous)|premier (?:échange|entretien)
"""),
    "es": cues(r"""
(?:la |nuestra |tu |su )?llamada|por teléfono|telefónic[ao]|videollamada|prueba(?: \w+)?|test|primera (?:entrevista|toma de contacto|conversación|charla)|charla
"""),
    "nl": cues(r"""
telefoongesprek|telefonisch\w*|belletje|gebeld|videocall|assessment|(?:online )?test|testopdracht|opdracht|eerste gesprek|aan de telefoon|langskwam
"""),
    "it": cues(r"""
telefonata|al telefono|telefonic\w+|chiamata|videochiamata|videocall|test|prova|primo (?:colloquio|contatto)|call conoscitiva|call
"""),
    "pt": cues(r"""
(?:a |nossa |sua |tua )?(?:ligação|chamada|videochamada|videoconferência)|por telefone|ao telefone|telefónic[ao]|telefônic[ao]|teste|desafio|primeira (?:conversa|entrevista)|conversa
"""),
}
SURE = {
    Stage.FINAL: cues(r"""
(?:your|the|our|after|following)(?: \w+){0,2} final (?:round|stage|interviews?|presentation|panel)
finalists?
"""),
    Stage.INTERVIEW: cues(r"""
(?:your|following|after|further to|since your|from your|recent)(?: \w+){0,3} interviews?
(?:thank\w*|appreciate\w*|enjoyed|pleasure)(?: \w+){0,6} (?:interviewing|interview|attending|coming|meeting|visiting|visit)
(?:you|when you) (?:\w+ )?(?:interviewed|attended|met|came|visited)
(?:time|hour|hours|day)(?: \w+){0,3} (?:with our|with the|meeting) (?:team|panel)
"""),
    Stage.SCREEN: cues(r"""
(?:your|completing|completed|taking|sitting|sat|took|submitting)(?: \w+){0,6} (?:test|tests|assessment|assessments|exercise|exercises|challenge|quiz|questionnaire|game|games|submission|recorded interview|video interview|video answers|recording|take[- ]?home|scores?|coding task|work sample)
(?:phone|telephone|video|screening|recruiter) (?:call|screen|conversation|interview|chat)
(?:speak|spoke|speaking|talk|talking|chat|chatting)(?: \w+)? (?:with|to) (?:you|our|me|us)
"""),
}
PAPERS = cues(r"""
appl(?:y|ied|ying|ications?)|cv|resume|résumé|letter|profile|candidature|form|shortlist\w*|documents?|enquiry|inquiry|portfolio|samples?
\w*bewerbung\w*|unterlagen|lebenslauf|dossier|candidatura|currículum|curriculum|solicitud|perfil|profil|sollicitatie|cv's|lettre|carta|brief
""")
NOT_REACHED = cues(r"""
(?:not|n't|never|no|unable|cannot|nobody|only|without)\b.{0,60}(?:interview\w*|shortlist\w*|next (?:stage|round|step)|assessment|phone call|call|meet|invit\w*|be called)
(?:invite|invited|inviting|select(?:ed)?|chosen|called|call|required|progress\w*|put(?:ting)? (?:you )?forward|shortlisted|taken|through|proceed|picked|going|move[d]?) (?:you )?(?:forward )?(?:to|for|through to) (?:a |an |the |be |our )?(?:\w+ )?interview\w*
(?:those|candidates|applicants|people|anyone|who|everyone|whom|others)\b.{0,60}(?:interview\w*|shortlist\w*|assessment|met|meet|test\w*|call\w*)
if (?:you|we|they|selected)\b.{0,80}(?:interview\w*|call|test|meet)
(?:look|looking) forward to (?:meet|speak|talk)\w*
(?:wish|wished|would have liked|'d have liked|love|would love|would like|hope|like) (?:to|we could) (?:meet|speak|talk|call)\w*
(?:give me|ring|call me|happy to|free to|glad to|can|may|please|want to|like to|by phone).{0,40}(?:call|ring|phone|chat|talk|speak)
(?:interview|test|call)s? (?:tips|guide|advice|preparation)
(?:nicht|kein\w*|leider|ohne)\b.{0,80}(?:vorstellungsgespräch|gespräch|engere)\b.{0,40}(?:einladen|einzuladen|eingeladen|berücksichtig\w+|anbieten)?
(?:zu|für) (?:einem|ein|einer) (?:persönlichen |vorstellungs)?\w*gespräch(?:s)? (?:einladen|einzuladen|eingeladen)
(?:ne|pas|sans|n'\w+)\b.{0,60}(?:entretien|rencontrer|recevoir|tests?|appel)
(?:no|sin)\b.{0,60}(?:entrevista|llamada|prueba)
(?:niet|geen|helaas|zonder)\b.{0,60}(?:gesprek|uitnodigen|uit te nodigen)
(?:non|senza)\b.{0,60}(?:colloqui\w*|incontr\w*|chiamat\w*|prova)
(?:não|sem)\b.{0,60}(?:entrevista|conversa|chamada|teste)
""")
TALK_ANYWAY = cues(r"""
(?:your|our|the|following|after|since|further to|thank\w*|in the|at the|during|from)\b.{0,30}interviews?
(?:came|coming|come) (?:in|down|over|up|to)
""")
ASKED = cues(r"""
(?:could|can|would|please|kindly) (?:you )?(?:send|give|let|share|propose|suggest|tell)\b.{0,40}(?:slots?|availability|times|dates|when you)\b.{0,60}
""")
INVITED = cues(r"""
(?:see|meet) you (?:on|at|there|then|tomorrow|next|monday|tuesday|wednesday|thursday|friday)
(?:invite|inviting|invited) you (?:to|for) .{0,40}(?:interview|meet\w*|visit|trial|call|chat)
(?:interview|meeting|call|visit) (?:is )?(?:confirmed|scheduled|booked|on|at|with)
""")
