"""The words by which a mail wants no answer, though a person wrote it, in seven languages; matched in folded text.

No correspondence is entered into, or it is the last letter on a complaint or an appeal.
"""

from bot.reading.facts.phrases import cues

NO_ANSWER = cues(r"""
(?:further|any further|additional|subsequent) correspondence\b.{0,60}\b(?:not|cannot|can't|no|never|won't)\b.{0,40}
(?:no|not (?:able|in a position) to enter into|cannot enter into|can't enter into|unable to enter into|
  do not enter into|will not enter into) (?:any )?(?:further |individual )?correspondence\b.{0,80}
(?:further )?correspondence\b.{0,80}\b(?:not (?:be )?(?:entered into|entertained|intended|possible|conducted)|
  cannot be (?:entered into|entertained)|can't be (?:entered into|entertained)|will be (?:ignored|left unanswered))
(?:no|not) (?:further )?(?:enquiries|inquiries|queries|representations|communications?)\b.{0,40}\b(?:entertained|
  accepted|answered|considered|entered into)
(?:further )?(?:enquiries|inquiries|queries|representations|e-?mails|letters) (?:in this regard |on this matter |
  about this )?(?:will|shall|can|are) ?(?:not|n't) be (?:entertained|answered|entered into|acknowledged)
(?:please|kindly) (?:do not|don't|refrain from) (?:contact|contacting|call|calling|write|writing|follow|
  following) ?(?:us|up|back|the office|the \w+)?(?: again)?(?: about| regarding| on| in)? (?:this|the) (?:matter|
  decision|outcome|application|result|regard)
(?:consider|regard|treat) (?:this|the) (?:matter|correspondence|file|case) (?:as )?(?:now )?(?:closed|concluded|
  at an end)
(?:von|auf) (?:weiteren |telefonischen |schriftlichen )?(?:rück|nach)fragen\b.{0,60}(?:abzusehen|absehen|
  zu verzichten|verzichten)
(?:rück|nach)fragen\b.{0,60}(?:nicht beantwort\w*|können wir nicht|nicht eingehen|sehen sie bitte ab)
(?:kein|keinen|keine) (?:weiteren? |weitere )?(?:schriftwechsel|korrespondenz|schriftverkehr)\b.{0,40}
(?:schriftwechsel|korrespondenz)\b.{0,40}nicht (?:geführt|vorgesehen|beabsichtigt|möglich)
(?:nous ne|il ne) (?:donner\w+ (?:pas|aucune) suite|sera donné aucune suite|répondr\w+) (?:aux?|à (?:aucun\w?|
  d'éventuel\w+|toute)|pas aux?) (?:\w+ )?(?:demandes?|courriers?|courriels?|relances?|messages?|réclamations?|appels|
  questions)
(?:aucune|pas de) (?:correspondance|réclamation|relance|demande d'explication)\b.{0,50}(?:ne sera|n'est|échangée|
  admise|traitée)\b.{0,30}
(?:no se (?:mantendrá|admitirán|atenderán|contestará|dará)|no (?:mantendremos|atenderemos|
  admitiremos)) (?:ningun\w )?(?:correspondencia|consultas|reclamaciones|llamadas|respuesta)\b.{0,50}|
  rogamos (?:que )?se abstenga\w* de
(?:non (?:si darà|verrà dato|sarà dato|daremo|si risponderà|risponderemo))\b.{0,20}\b(?:a|ad|alle|ai|
  agli) (?:\w+ )?(?:richieste|solleciti|comunicazioni|e-?mail|quesiti|telefonate|reclami)|
  si prega di non (?:contattare|sollecitare|telefonare)
(?:over|omtrent) (?:de|deze|het|dit) (?:\w+ )?(?:uitslag|besluit|beslissing|procedure|selectie)\b.{0,30}(?:niet|
  geen)\b.{0,30}(?:gecorrespondeerd|correspondentie|gevoerd)
(?:geen|niet) (?:verdere )?correspondentie\b.{0,40}|niet (?:worden |wordt )?gecorrespondeerd
não (?:será|serão|haverá|daremos|se dará|manteremos)\b.{0,30}(?:correspondência|resposta a|
  pedidos de esclarecimento)\b.{0,40}
# the last letter on a complaint or an appeal
(?:your|the|this) (?:formal |stage \w+ )?(?:complaint|appeal|grievance)\b.{0,40}\b(?:not upheld|dismissed|closed|
  concluded|rejected|unsuccessful|not been upheld|not been allowed|investigated|considered|refused)
no further (?:right of )?(?:appeal|review|stage)\b|(?:final|concluding) (?:response|letter|reply) (?:to|on) (?:your|
  the) (?:complaint|appeal|grievance)
(?:ihre|ihrer) (?:beschwerde|widerspruch|einspruch)\b.{0,50}(?:abgewiesen|zurückgewiesen|abgelehnt|
  nicht (?:stattgegeben|abgeholfen))|ihrem widerspruch\b.{0,30}nicht
(?:votre|le) (?:recours|réclamation)\b.{0,40}(?:rejeté\w*|irrecevable)|(?:su|el) (?:recurso|
  reclamación)\b.{0,40}(?:desestimad\w|inadmitid\w)
(?:il suo|il) (?:ricorso|reclamo)\b.{0,40}(?:respint\w|rigettat\w)|uw (?:bezwaar|klacht|beroep)\b.{0,40}(?:ongegrond|
  afgewezen|niet-ontvankelijk)
(?:o seu|o) (?:recurso|reclamação)\b.{0,40}(?:indeferid\w|improcedente|rejeitad\w)
""")
