"""The plain sentences that open another door now, in seven languages: "still free?", "apply for our ... post"."""

from bot.reading.facts.phrases import cues

OPENING = cues(r"""
# still to be had, or the first choice is gone
(?:are|would) you (?:still )?(?:be )?(?:available|interested in|open to|consider\w*)\b.{0,60}(?:instead|position|role|
  job|post)\b.{0,40}\?
(?:are|if|whether) you(?:'re| are)? still (?:free|available|interested|looking|on the market)\b
still (?:free|available|interested|looking|on the market)\b.{0,40}\?
(?:first choice|other candidate|chosen candidate|he|she)\b.{0,30}(?:declined|pulled out|turned (?:us|it) down|
  changed (?:his|her|their) mind|dropped out|fallen through|fell through)
(?:noch|weiterhin) (?:frei|verfügbar|interessiert)\b.{0,20}\?
(?:êtes-vous|es-tu) (?:toujours |encore )?(?:disponible|libre|partante?)\b.{0,60}
(?:sigues|sigue|estás|está)\b.{0,30}(?:disponible|libre|interesad\w)\b.{0,60}\?
(?:sei|è)\b.{0,30}(?:ancora )(?:disponibile|liber\w|interessat\w)\b.{0,60}\?
(?:ben|bent) (?:je|u)\b.{0,30}(?:nog )(?:beschikbaar|vrij|geïnteresseerd)\b.{0,60}\?
(?:ainda )(?:está|estás)\b.{0,20}(?:disponível|livre|interessad\w)\b.{0,60}\?
# another job by name, to apply for
(?:encourage|invite|urge|recommend|suggest|like|love) (?:that )?you to (?:apply|consider|look at|go for|put in|
  interview|join)\b.{0,30}(?:for (?:our|the|this|that)|for an?) (?!same|future|other|any|next)(?:[\w/&-]+ ){1,6}(?:
  role|position|vacancy|opening|post(?:ing)?|job)
(?:please|do|kindly|why not|instead|you could|you can|feel free to|welcome to)(?: also| still| instead)? apply
  (?: instead)? for (?:our|the|this) (?!same|future|other roles|any|next|above|role|position|post|vacancy|
  job)(?:[\w/&-]+ ){1,6}(?:role|position|vacancy|post|job|opening)
(?:bewerben sie sich|bewirb dich|bewerben möchten)\b.{0,40}\b(?:auf|um|für) (?:unsere|die|eine) (?:andere )?(?:stelle|
  position|vakanz) (?:als|im|in)
(?:postulez|postule|candidatez|vous invitons à (?:postuler|candidater))\b.{0,30}\b(?:au|à notre|pour le|pour notre)
  \s(?:poste|offre) (?:de|d')
# another job by name, asked
(?:würden|wären|hättest|hätten|haben) (?:sie|du)\b.{0,40}(?:interesse|interessiert)\b.{0,60}
  (?:stelle|position|posten|aufgabe|job)\b.{0,40}\?
(?:seriez-vous|serais-tu|êtes-vous|es-tu)\b.{0,20}(?:intéressée?s?|tentée?|partante?)\b.{0,30}(?:poste|contrat|
  mission|remplacement|offre)\b.{0,40}\?
(?:te|le|les) interesaría (?:el|un|otro|nuestro) (?:puesto|contrato|cargo|trabajo)\b.{0,40}\?
(?:heb|hebt|heeft|zou) (?:je|u|jij)\b.{0,20}(?:interesse|belangstelling)\b.{0,30}(?:functie|baan|vacature|
  plek|plaats)\b.{0,40}\?
(?:le|ti|vi) interess(?:a|erebbe) (?:il|un|l'altro|il nostro) (?:posto|incarico|contratto|ruolo|lavoro)\b.{0,40}\?
(?:tem|tens|teria|terias)\b.{0,10}interesse (?:na|numa|em uma|no|num|em outra|noutra) (?:vaga|posto|lugar|
  trabalho|função)\b.{0,40}\?
""")
