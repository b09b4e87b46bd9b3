"""The words of personal offers in a rejection, in seven languages; matched in folded text."""

from bot.facts import Offer
from bot.reading.facts.offers_permission import ASKED_INTRODUCTION, ASKED_PAPERS
from bot.reading.facts.phrases import cues

_CUP = r"(?:coffees?|cup of (?:coffee|tea)|cuppa|brew|lunch|breakfast|dinner|bite|cake|pastry|sandwich)"
_GLAD = (
    r"(?:(?:very |more than |only too |always )?(?:happy|glad|pleased|delighted|willing|honou?red) to|(?:i|we)(?:'d|"
    r" would|'ll| will| can| could| shall| should)(?: (?:still|also|gladly|happily|certainly|always|really|very much|"
    r"personally|be))*(?: (?:happy|glad|pleased|delighted|love|like|willing|prepared) to)?|"
    r"(?<!they )(?<!have )(?<!only )(?<!to )let me|(?:may|can|could|"
    r"shall|should) (?:i|we)|want me to|like me to|if i (?:can|could|may|might))"
)
_IF_YOU = (
    r"(?:(?:if|should|whenever|when|do|would) you(?:'d|'re| would| should)?(?: \w+){0,2} (?:like|want|fancy|need|care "
    r"for|wish|feel like|require|up for|use))"
)

TALK = cues(rf"""
{_GLAD} (?:\w+ )?(?:buy|stand|get|have|meet|take|treat|owe|offer|invite|make|grab|bring)\b(?: \w+){{0,5}} {_CUP}
{_IF_YOU}(?: \w+){{0,5}} {_CUP}
(?:come|drop|pop|stop|swing|call|look|step) (?:by|in|over|round|up|down|through|and|past)?\b(?: \w+){{0,6}} (?:for|
  to have|have|get) (?:an? |some |your )?(?:\w+ )?{_CUP}
let's (?:have|grab|do|get|meet for|go for)(?: \w+){{0,2}} {_CUP}
(?:a |the |first |next ){{0,2}}{_CUP}(?:'s| is|s are) on (?:me|us|the house)
(?:come|drop|pop|stop|swing) (?:by|in|over|round|up|down)? ?(?:and |to )?(?:say hello|say hi|shadow|have a look round)
(?<!to )come and (?:see (?:me|us) (?:when|whenever|if|next time|any ?time)|watch|shadow|visit|join us for|have)
you(?:'re| are| will be|'ll be| would be) (?:always |very |most |more than ){{0,2}}welcome (?:any ?time|
  here any ?time|to (?:visit|drop (?:in|by)|stop (?:in|by)|come (?:by|round|over|in for|and (?:see|watch|visit|sit))|
  sit in|shadow))
{_GLAD} (?:\w+ )?(?:jump|hop|get) on (?:an? )?(?:\w+ )?(?:call|zoom)
{_GLAD} (?:\w+ )?(?:show you (?:round|around)|give you a tour|mentor you|be your mentor)
(?:next time|when|whenever|if) you(?:'re| are)(?: \w+){{0,2}} (?:in|near|passing|around|over)\b.{{0,60}}(?:{_CUP}|
  come (?:by|in|and see)|drop (?:in|by)|stop (?:in|by)|pop in|look (?:me|us) up|
  knock)(?!.{{0,12}} for a (?:pint|beer|drink|glass))
# leave to ring the reader, with no time named
^(?:(?:and|so|but|or|also|now|just) )?(?:can|could|may|shall|(?:is it )?(?:ok|okay) if) i (?:\w+ )?(?:ring|call|phone|
  telephone)(?!.{{0,15}}\b(?:then|on|at|\w+day|about)\b).{{0,25}}\?
(?:puis-je|est-ce que je peux|je peux) (?:vous |t')appeler\b.{{0,15}}\?
(?:darf|kann|soll) ich (?:sie|dich) (?:\w+ ){{0,2}}anrufen|(?:te|le|lo|la) puedo llamar\b.{{0,15}}\?|
  puedo llamar(?:te|le|lo|la)\?
mag ik (?:je|u) (?:\w+ ){{0,2}}bellen\?|posso (?:chiamar(?:ti|la)|telefonar(?:ti|le)|te ligar|ligar-(?:te|
  lhe))\b.{{0,15}}\?
(?:lade|laden|einladen)\b.{{0,50}}(?:kaffee|mittagessen|essen|tee)|auf (?:einen|ein|ne|'nen) (?:kaffee|
  tee|käffchen)\b(?!.{{0,30}}(?:gedankt|danke|war))
(?:prendre|boire|offrir|offre|autour d'un|t'invite|vous invite)\b.{{0,25}}(?:café|déjeuner)
(?:passe|passez|viens|venez)(?: donc)?(?: (?:nous|me))? (?:dire bonjour|prendre un (?:café|thé))
(?:invit\w+|tomar\w*|tomamos)\b.{{0,25}}(?:café|comer)|(?:pásate|pase|pásese|ven) a tomar
(?:offr\w+|prend\w+|bere|berci|beviamo)\b.{{0,25}}(?:caffè|caffé|pranzo)|(?:passa|passi|vieni|
  venga) a trovar\w+
(?:kopje|bakje|kom|drinken|drink)\b.{{0,25}}(?:koffie|thee)
(?:tomar|beber|ofere\w+|convid\w+)\b.{{0,25}}(?:café|almoç\w+)
""")
INTRODUCTION = cues(rf"""
{_IF_YOU}(?: \w+){{0,4}} (?:call|word|meeting|conversation|chat) with (?!me|us)[^.;!?]{{0,50}}(?:set (?:it|that|one) up|
  arrange (?:it|that|one))
{_GLAD} (?:\w+ ){{0,2}}(?:introduce|refer|recommend|connect) you (?:to|with)(?! (?:our (?:careers|website)|www|
  the (?: website|guidance|policy)))
(?:i'll|i will|i can|i could|let me) (?:\w+ )?introduce you(?=[,.)]| if\b| when\b)
i'm passing your (?:name|details|number) to\b|(?:you'd|you would) like an introduction to
{_GLAD} (?:\w+ ){{0,2}}(?:put you|get you) in (?:touch|contact) with
{_GLAD} (?:\w+ ){{0,2}}(?:make|do|give you|write|send)(?: you)? (?:an?|the|that|some) (?:\w+ )?(?:introductions?|
  intro|referral)
{_IF_YOU}(?: \w+){{0,4}} (?:introductions?|intro|referral|introduced|put in touch)
{_GLAD} (?:\w+ ){{0,2}}(?:pass|give|mention|hand|forward|send)(?: on| along)? your (?:name|number|details|
  contact details)(?: on| along| over| across)?(?: to\b| when| if|[,.])
{_GLAD} (?:\w+ ){{0,2}}(?:mention|recommend|suggest) you to
(?:gern\w*|kann|könnte|würde|darf|dürfen|soll|möchte|biete)\b.{{0,60}}(?:kontakt\b.{{0,50}}(?:herstell\w+|
  vermittel\w+)|(?:weiterempfehl\w+|weiter ?vermitteln|bekannt ?machen))
(?:peux|peut|pourrai[st]?|volontiers|plaisir|souhaite[zs]?|veux|voulez|proposer?|permettez)\b.{{0,60}}(?:
  mettre en (?:contact|relation)|(?:vous|te) (?:présenter|recommander) à)
(?:puedo|podría|encantad\w|gustaría|quieres|quiere|gusto)\b.{{0,60}}(?:poner(?:te|le)? en contacto con|(?:presentar|
  recomendar)(?:te|le)? a)
(?:posso|potrei|volentieri|vuoi|vuole|desidera|piacere)\b.{{0,60}}(?:metter\w+ in contatto con|presentar(?:ti|la) a|
  segnalar(?:ti|la) a)
(?:kan|zou|graag|wil|mag)\b.{{0,60}}(?:in contact brengen met|voorstellen aan|introduceren bij|aanbevelen bij)|
  (?:breng|stel) (?:ik )?(?:je|u)\b.{{0,40}}(?:in contact met|voor aan)
(?:posso|poderia|gosto|quiser|gostaria)\b.{{0,60}}(?:(?:pôr|colocar)\w*(?:-\w+)? em contact?o com|apresent\w+(?:
  -\w+)? (?:a|à|ao)\b|recomend\w+(?:-\w+)? (?:a|à|ao)\b)
""")
REFERENCE = cues(rf"""
{_GLAD}(?: \w+){{0,6}} (?:reference|referee|recommendation|letter of support|testimonial|good word)(?! (?:to|point|
  number|check)\b)
(?:if|should|when|whenever) (?:you|anyone|anybody)(?:'d)? (?:\w+ ){{0,3}}(?:needs?|wants?|asks? me for|like|
  require)\b(?: \w+){{0,3}} (?:reference|referee|recommendation)(?! (?:number|point|check))
(?:i|we)(?:'ll| will) (?:\w+ )?(?:vouch for|be your (?:reference|referee))\b.{{0,30}}
(?:give|use) (?:them|anyone|him|her|anybody) my (?:direct line|number|name)
(?:use|name|give|put|list) (?:my name|me|us|my direct line)(?: down)? (?:as|for) (?:a |your )?(?:reference|referee)
(?:gern\w*|schreib\w*|stell\w*|bin|stehe|biete)\b.{{0,50}}(?:empfehlungsschreiben|(?:als|eine) referenz\w*|
  referenz aus)
(?:lettre de recommandation|(?:servir|donner) (?:de|comme|une) référence|me citer (?:en|comme) référence)
(?:carta de (?:recomendación|referencia)|dar (?:referencias|una referencia)|como referencia)
(?:lettera di (?:referenz\w+|raccomandazione)|come referenza|da referente)
(?:aanbevelingsbrief|(?:als|een|mijn) referentie|referentie (?:zijn|opgeven))
(?:carta de recomendação|(?:como|dar) referência)
""")
PAPERS = cues(rf"""
(?:i'll|i will|i can|i could|we can|we could) (?:propose|suggest|recommend|
  put) you(?: forward)?\b[^.;!?]{{0,25}}\bif\syou\s(?:agree|like|want|wish|are happy|don't mind)
{_GLAD} (?:\w+ ){{0,2}}(?:show|forward|send|pass|share|circulate|give|hand|put|mention)(?: (?:on|along|round|around))?
  (?: )your (?:cv|resume|résumé|portfolio|details|name|application|profile|reel|papers|letter|work)
  (?: (?:on|along|round|around|over|across|in front))?(?: \w+)? (?:to|with|among|of)\b
  (?! (?:our (?:talent|database|records)|file|you))
(?:gern\w*|darf|dürfen|kann|soll|würde)\b.{{0,60}}(?:unterlagen|lebenslauf|bewerbung|mappe|profil|
  namen)\b.{{0,60}} (?:weiter(?:zu)?(?:leiten|geben|reichen)|zeigen|vorlegen)
(?:peux|puis-je|pourrais|volontiers|accord|souhaitez|veux|permettez)\b.{{0,60}}(?:transmettre|faire suivre|
  montrer) (?:votre|ton) (?:cv|dossier|candidature|profil|book|nom)
(?:puedo|podría|encantad\w|gustaría|quieres|parece bien)\b.{{0,60}}(?:pasar|enviar|reenviar|mostrar)(?:le)? (?:tu|
  su) (?:cv|currículum|perfil|contacto)
(?:posso|potrei|volentieri|vuoi|permette)\b.{{0,60}}(?:girare|inoltrare|mostrare|passare) (?:il (?:tuo|suo) (?:cv|
  curriculum|profilo|contatto|nome))
(?:kan|mag|zal|graag|zou)\b.{{0,40}}(?:je|jouw|uw) (?:cv|gegevens|naam|portfolio)\b.{{0,50}}(?:doorsturen|doorgeven|
  laten zien|voorleggen)
(?:posso|poderia|gostaria|quiser)\b.{{0,60}}(?:passar|reencaminhar|encaminhar|mostrar|enviar) (?:o (?:teu|
  seu) (?:cv|currículo|perfil|contacto|contato|nome))
""")

_ODD_WORK = (
    r"(?:freelanc\w+|casual (?:work|shifts?|basis|hours?|list)|supply (?:work|days?|teaching|list|cover)|occasional "
    r"(?:work|shifts?|days?|jobs?|evenings?)|ad[- ]hoc (?:work|basis|shifts?|jobs?)|(?:holiday|sickness|maternity|"
    r"weekend|emergency|summer) cover|day work|odd (?:days?|shifts?|jobs?)|(?:some|a few|the odd) shifts|"
    r"(?:a )?day rate|deputising|contract work|piece ?work)"
)
WORK = cues(rf"""
{_GLAD}\b[^.;!?]{{0,80}}\b{_ODD_WORK}
{_IF_YOU}\b[^.;!?]{{0,40}}\b(?:{_ODD_WORK}|(?:a|some) (?:short )?(?:contract|gig|commission)s?)
(?:i'd|i would|we'd|we would|happy to|love to|like to) (?:\w+ ){{0,2}}(?:pay|commission|book|
  engage) you (?:for (?:an?|some)|as)\b
if you(?:'d| would)? be (?:interested in|open to|up for|free for)\b[^.;!?]{{0,20}}\b{_ODD_WORK}
i'll (?:ask|see|check) (?:if|whether) you(?:'re| are|'d be| would be)\b[^.;!?]{{0,40}}\b{_ODD_WORK}
{_ODD_WORK}\b[^.;!?]{{0,30}}\bif (?:you(?:'d|'re| are| would)? (?:like|want|interest\w*|willing|fancy|free|up for)|
  that (?:would|'d|is|suits?|appeals))
(?:gern\w*|könnten|könnte|möcht\w+|magst|wenn)\b.{{0,60}}(?:aushilf\w*|vertretungsweise|vertretungen|freiberuflich|
  als (?:freie\w*|honorarkraft|springer\w*)|auf honorarbasis|stundenweise|freelance\w*)
(?:volontiers|si (?:vous|tu|cela|ça)|proposer|pourrions|pourrais)\b.{{0,60}}(?:vacations|remplacements?|
  en freelance|missions? ponctuelles?|des extras)
(?:si (?:te|le|quieres|quiere)|encantad\w|podríamos|podría)\b.{{0,60}}(?:sustituciones|colaboraciones puntuales|
  freelance|suplencias|días sueltos|autónom\w)
(?:se (?:ti|le|vuoi|vuole)|volentieri|potremmo|potrei)\b.{{0,60}}(?:sostituzioni|collaborazioni occasionali|
  freelance|supplenze|a chiamata|a giornata)
(?:als (?:je|u)|graag|kunnen|zou)\b.{{0,60}}(?:invalwerk|inval\w*|oproepbasis|freelance|losse (?:dagen|diensten|
  klussen))
(?:se (?:quiser\w*|te|lhe)|gost\w+|poderíamos|poderia)\b.{{0,60}}(?:substituições|trabalhos pontuais|freelance\w*|
  colaborações pontuais|dias avulsos)
""")
KINDS = (
    (Offer.REFERENCE, REFERENCE),
    (Offer.INTRODUCTION, INTRODUCTION),
    (Offer.PAPERS, PAPERS),
    (Offer.INTRODUCTION, ASKED_INTRODUCTION),
    (Offer.PAPERS, ASKED_PAPERS),
    (Offer.WORK, WORK),
    (Offer.TALK, TALK),
)

BESIDE = cues(r"""
# a shoulder, or company for the evening
cry|pint|beer|beers|drink|glass of wine|wine|bier|bière|verre|caña|cerveza
birra|aperitivo|biertje|borrel|chope|cerveja|copo|apéro|vin|vino
# a talk about the no, or to fetch what is owed
feedback|comments?|examples|explain\w*|talk it (?:through|over)|reasons?|debrief|notes|go(?:ing)? (?:through|over)|
  pointers|questions?|queries|why
in (?:my|your|his|her) hand|collect|pick up|envelope|wages|paid
abhol\w*|enveloppe|pagar|pago|pag\w|expli\w+|rückmeldung\w*|erläuter\w*|gründe\w*|fragen|retours?|commentaires?|
  raisons?|questions?|précisions?
comentarios|motivos|preguntas?|dudas|riscontro|motivi|domande|toelicht\w*|terugkoppeling|vragen|redenen
comentários|dúvidas|razões|perguntas
""")
DENIED = cues(r"""
(?:can't|cannot|can not|unable|not able|won't|will not|wouldn't|would not|couldn't|could not|never|nicht|kein\w*|
  pas|nie|niet|geen|non|não)\b(?! only)
i had (?:hoped|wanted|planned|intended)|had i|would have|if (?:i|you) had|you'd have|i'd have|we'd have|could have
thank\w*|thanks|danke\w*|merci|gracias|grazie|bedankt|dank|obrigad\w|(?:gestern|neulich|letzte woche)
""")
