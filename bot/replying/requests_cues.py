"""The words by which a rejection asks something of its reader beside the no, in seven languages.

One phrase a line, each a regular expression that is matched at word borders in folded text; "#" begins a comment.
"""

# A verb stands first in its clause, so that it asks: "bring the badge", not "they bring the badge".
_CLAUSE = (
    r"(?:^|(?<=[,;:!-] )|(?<=\band )|(?<=\bor )|(?<=\bso )|(?<=\bdo )|(?<=\bjust )|(?<=\by'all )|(?<=\bund )|"
    r"(?<=\bet ))"
)

_ENGLISH = rf"""
# to send, bring, give back, call, write
(?:please|kindly) (?:do |just |also )?(?:send|post|mail|email|e-mail|forward|bring|return|give|hand|show|pass|leave)
(?:please|kindly) (?:do |just |also )?(?:share|submit|complete|contact|telephone|inform|ask me|get it|attach)
(?:please|kindly) (?:do |just |also )?(?:call|ring|phone|text|write|reply|answer|tell|confirm|let (?:me|us|\w+) know)
(?:please|kindly) (?:do |just |also )?(?:collect|pick up|fetch|cancel|destroy|sign|come|drop|pop|meet|join)
{_CLAUSE}(?:send|post|forward|bring|give|show|call|ring|phone|text|email|tell|write to) (?:me|us)
{_CLAUSE}(?:send|post|bring|hand|give) (?:it|them|that|those) back
{_CLAUSE}(?:send|post|bring|return|bring back|hand in|drop off) (?:the|your)
let (?:me|us) know (?:if|whether|when|what|where|how|which|your|by)
(?:i|we)(?:'d| would| must| have to)(?: like to)? ask (?:that )?you(?: to)?
i(?:'d| would) (?:like|love) you to
# could you, may I
(?:could|can|would|will) you (?:please|kindly|send|post|bring|give|return|call|ring|write|tell|let|confirm|come|meet)
(?:may|can|could|shall|should) i (?:send|pass|give|forward|put|keep|ask|call|ring|show|mention|use|have)
(?:can|could|shall) we (?:speak|talk|meet|chat|catch up)
(?:want|like) me to
# to come and meet
if you(?:'d| would)?(?: ever| still)? (?:like|want|wish|fancy|care for)(?=[.,;:!)]|$)
if you(?:'d| would)?(?: ever| still)? (?:like|want|fancy|need|care for) (?:it|them|one|me|us|some|any)
if you(?:'d| would)?(?: ever| still)? (?:like|want|care|wish) to (?:come|see|talk|chat|meet|visit|try|join|sit|watch)
if you(?:'re| are)(?: ever| still)? (?:free|around|interested|up for|willing|nearby|passing|in (?:town|the area))
you(?:'re| are|'d be| would be| will be)(?: \w+)? welcome (?:to|at|here|back|on|any ?time)
(?:would|\w+'d|\w+'ll|will)(?: \w+){{0,2}} (?:like|love|pleased|glad|happy|delighted) to (?:see|meet|have|show) you
(?:would|\w+'d|\w+'ll|will)(?: \w+){{0,2}} (?:like|love|glad|happy) to (?:speak|talk|chat|sit down) (?:to|with) you
{_CLAUSE}(?:come|drop|pop|stop|swing) (?:and|by|in|over|round|along|up|for|to)
as (?:my|our) guest
(?:i|we)(?: do| still)? hope (?:that )?you(?:'ll| will)(?: \w+)? (?:give|come|visit|join us|help|call|ring)
(?:i|we)(?:'ll| will|'m| am|'re| are) (?:be )?expecting you
# odd work
if you ever (?:want|need|fancy|take)
(?:pay|book) you (?:for|by|to|on|as|as and)
(?:casual|odd|occasional|temporary|sessional) (?:work|shifts?|days?|jobs?|hours)
(?:day rate|holiday cover|sickness cover|(?:relief|casual|supply|freelance|bank) list)
"""

_GERMAN = rf"""
# schicken, bringen, anrufen, schreiben
bitte (?:\w+ )?(?:schick\w*|send\w*|bring\w*|ruf\w*|meld\w*|sag\w*|gib|geb\w*|schreib\w*|bestätig\w*|teil\w*|lass\w*)
{_CLAUSE}(?:schick|schicke|schicken sie|sende|senden sie|bring|bringen sie|gib|geben sie) (?:\w+ )?(?:mir|uns)
{_CLAUSE}(?:schreib|schreiben sie|sag|sagen sie|zeig|zeigen sie|nenn|nennen sie) (?:\w+ )?(?:mir|uns)
{_CLAUSE}(?:ruf|rufen sie) (?:\w+ )?(?:mich|uns|durch|an)
{_CLAUSE}(?:meld(?:e)? dich|melden sie sich)
{_CLAUSE}(?:bring|bringen sie|schick|schicken sie) (?:\w+ ){{0,3}}(?:mit|zurück|vorbei)
bescheid (?:geben|sagen)
(?:kannst du|können sie|bitte)\b.{{0,60}} abhol\w*
# können Sie, darf ich
(?:könn(?:en|ten) sie|kannst du|könntest du|würden sie|würdest du) (?:mir|mich|uns)
# kommen, sich treffen
wenn (?:du|sie)(?: \w+)? (?:magst|mögen|möchten|möchtest|willst|wollen|lust)
{_CLAUSE}komm(?:en sie)? (?:\w+ ){{0,5}}(?:vorbei|vorbeischauen|zu uns|zum|zur)
(?:jederzeit|herzlich|gerne?|immer|stets) willkommen
(?:lade|laden|würde|würden)\b.{{0,30}} (?:dich|sie)\b.{{0,40}} (?:ein|einladen|treffen|wiedersehen)
# Gelegenheitsarbeit
(?:aushelfen|einspringen|auf honorarbasis|stundenweise)
"""

_FRENCH = rf"""
# envoyer, rapporter, appeler, écrire
merci de (?:bien vouloir|me|nous)(?! (?:l'|y )?(?:avoir|être))
veuillez (?:bien )?(?:me|nous|envoyer|renvoyer|retourner|rapporter|confirmer|passer|venir|appeler|rappeler)
(?:envoie|envoyez|renvoie|renvoyez|rapporte|rapportez|donne|donnez|confirme|confirmez)-(?:moi|nous|le|la|les)
(?:appelle|appelez|rappelle|rappelez|écris|écrivez|dis|dites|passe|passez)-(?:moi|nous)
# pourriez-vous, puis-je
(?:pourriez|pouvez|voudriez|voulez)-vous
(?:pourrais|peux|voudrais|veux)-tu
(?:puis-je|pourrais-je|me permettez-vous)
# venir, se voir
si (?:vous|tu)(?: le)? (?:voulez|veux|souhaitez|souhaites)(?=[.,;!]|$)
si (?:vous|tu) (?:voulez|veux|avez besoin|as besoin|passez|passes|êtes (?:libre|disponible)|es (?:libre|disponible))
si (?:cela|ça|le cœur) (?:vous|te|t'en) (?:dit|tente|intéresse)
{_CLAUSE}(?:passe|passez|viens|venez)(?= )
(?:tu peux|vous pouvez) (?:m'appeler|me rappeler|m'écrire|passer|venir)
(?:déjeunons|voyons-nous|revoyons-nous|prenons un)
(?:souhaiterait|voudrait|aimerait|aimerais|voudrais) (?:bien )?(?:vous|te) (?:voir|revoir|rencontrer|parler)
# travail ponctuel
(?:vacations|extras|missions? ponctuelles?|remplacements? ponctuels?)
"""

_SPANISH = rf"""
# enviar, traer, llamar, escribir
por favor
(?:envíame|envíeme|envíanos|envíenos|mándame|mándeme|mándanos|mándenos|tráeme|tráigame|devuélve\w+|devuélva\w+)
(?:llámame|llámeme|escríbeme|escríbame|avísame|avíseme|avísanos|dime|díganos|dígame|confírmame|confírmeme)
# podrías
(?:podrías|podría usted|puedes|puede usted) (?:enviar|mandar|traer|llamar|escribir|pasar|decir|devolver|confirmar)\w*
# venir, verse
si (?:te|le) (?:apetece|interesa|parece|viene bien|animas)
si (?:quieres|quiere|gustas|gusta)
{_CLAUSE}(?:pásate|pásese|pasa|pase|vente|ven|venga) (?:a|por|cuando|y|un|con)
(?:te|le) invit(?:o|amos) a (?:comer|un|una|tomar|venir|visitar|la|el)
# trabajo suelto
(?:suplencias|sustituciones|trabajos? sueltos?|días sueltos|horas sueltas)
"""

_DUTCH = rf"""
# sturen, brengen, bellen, schrijven
{_CLAUSE}(?:stuur|breng|geef|bel|mail|app|schrijf|zeg) (?:\w+ )?(?:me|mij|ons)
laat (?:\w+ )?(?:me|mij|ons|maar|gerust|even)(?: \w+){{0,2}} weten
bel (?:me|mij|ons)(?: \w+)?
graag ontvang(?:en)? (?:ik|wij|we)
(?:wilt u|wil je|kunt u|kun je|zou u|zou je|mag ik) (?:me|mij|ons|het|de|je|uw)
# langskomen, elkaar spreken
als (?:je|u)(?: dat| daar)? (?:wilt|wil|zin hebt|zin heeft|tijd hebt|tijd heeft|in de buurt bent)
(?:kom|komt u|loop|loopt u) (?:\w+ ){{0,4}}(?:langs|binnen)
(?:nodig|nodigen) (?:je|u)\b.{{0,40}} uit
# los werk
(?:losse (?:dagen|diensten|klussen)|oproepbasis|invallen)
"""

_ITALIAN = rf"""
# mandare, portare, chiamare, scrivere
(?:per favore|per cortesia)
(?:mandami|mi mandi|mandaci|ci mandi|portami|mi porti|riportami|mi riporti|inviami|mi invii|restituisc\w+)
(?:chiamami|mi chiami|scrivimi|mi scriva|riscrivimi|dimmi|mi dica|fammi sapere|mi faccia sapere|ci faccia sapere)
# potresti
(?:potresti|potrebbe) (?:mandar|inviar|portar|chiamar|passar|dir|scriver|confermar|restituir)\w*
# venire, vedersi
se (?:vuoi|vuole|ti va|le va|ti fa piacere|le fa piacere|ti interessa|le interessa|ti serve|le serve)
{_CLAUSE}(?:passa|passi|vieni|venga) (?:a|da|in|quando|pure|con|un)
(?:ti|la) (?:aspetto|aspettiamo|invito|invitiamo)
# lavoro occasionale
(?:supplenze|a chiamata|a giornata|collaborazioni occasionali)
"""

_PORTUGUESE = rf"""
# enviar, trazer, ligar, escrever
por favor
(?:envia|envie|manda|mande|liga|ligue|diz|diga|avisa|avise|escreve|escreva|traz|traga|devolve|devolva)-(?:me|nos)
{_CLAUSE}me (?:envia|envie|manda|mande|liga|ligue|diz|diga|avisa|avise|escreve|escreva|traz|traga)
# poderia
(?:poderias|poderia|podes|pode) (?:enviar|mandar|trazer|ligar|passar|dizer|devolver|confirmar)(?:-\w+)?
# vir, encontrar-se
se (?:quiser|quiseres|quiserem|puder|puderes|aceitar|aceitares|precisar|precisares)
se (?:te|lhe) (?:apetecer|interessar|der jeito)
{_CLAUSE}(?:aparece|apareça|passa|passe|vem|venha) (?:por|cá|aqui|no|na|a|tomar|quando)
(?:convido-(?:o|a|te)|te convido|fica convidad[oa])
# trabalho avulso
(?:substituições|dias avulsos|trabalhos pontuais|biscates)
"""

ASKS = {
    "en": _ENGLISH,
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "nl": _DUTCH,
    "it": _ITALIAN,
    "pt": _PORTUGUESE,
}

NOTHING = r"""
# courtesies
(?:please|kindly) (?:bear|accept|know|note|be|don't|do not|understand|rest assured|forgive|excuse|believe|try|take)
may i (?:take|wish|thank|also)
how (?:are|is|was|were) (?:you|things|your|the|everything|life)
hope (?:you|that our paths|our paths)
bitte (?:\w+ )?(?:entschuldig\w*|versteh\w*|verzeih\w*|glaub\w*|haben sie verständnis|hab verständnis)
veuillez (?:agréer|recevoir|croire|accepter|excuser|noter|trouver)
(?:everything|all) (?:good|well|ok|okay)
wie geht|hoe gaat|comment (?:ça|vas|allez)|(?:ça|tout) va bien
(?:qué|que) tal|cómo (?:\w+ ){0,2}(?:va|estás|está)|come (?:va|stai|sta)|como (?:vai|está|estás)|(?:tudo|td) (?:bem|bom)
^(?:many |muchas )?(?:thank|thanks|gracias|grazie|bedankt|obrigad[oa]|vielen dank|merci (?:pour|d))\b.*(?<!\?)
# questions that nobody wants answered
.*, (?:viu|né|n'est-ce pas|hein|eh|hear|right|innit|gell|toch)\?$
you (?:remember|know)|(?:du|sie) erinner\w+|te souviens|vous souvenez|te acuerdas|se acuerda|ti ricordi|si ricorda
do you hear|(?:whose|my) fault|does that|am i|did i|have i
why|warum|wieso|pourquoi|por qué|porqué|waarom|perché|por que|porque
what (?:can|could|else|more) (?:can |could )?i (?:say|do)
who (?:knows|am i)
# small print, portals, standing invitations to apply
questions?|queries|fragen|rückfragen|preguntas|duda|dudas|vragen|domande|dúvidas?|perguntas
apply|applying|re-?apply|bewerb\w*|postul\w*|sollicit\w*|candid\w*|concorr\w*
careers|website|www\..*|portal|unsubscribe|confidential|intended|account|correspondence
(?:from|sent|to|subject): .*
# no offer, but the lack of one
unable|cannot|can not|can't|not able|regret|would have|i'd have|we'd have
# what the draft itself takes up
in touch|radar|try again|future (?:roles|positions|vacancies|openings)
"""
