"""The words of other work that is there now and of the yes it waits for, in the six languages besides English."""

HELD = r"""
# German
(?:habe?n?|hätten?|hab|gibt es|brauchen|bräuchten|braucht|suchen|sucht|suche|ist|wäre|
  wird) (?:\S+ ){0,5}(?:(?:noch|andere\w*|weitere\w*|frei\w*) (?:\S+ ){0,3}(?:stellen?|vakanz\w*|firmen?|mandate?|
  positione?n?|projekte?|aufträge?|themen|eisen|etwas|was|wen|jemanden?|plätze?|eine[ns]?|frei|offen)|noch frei|
  zwei weitere \w+)
(?:sucht|suchen|brauchen|braucht) (?:\S+ ){0,3}(?:noch|ebenfalls|auch|gerade|derzeit|dringend|wen|leute)
tät ma noch
(?:hausgruppe|filiale|standort|station|haus|werk|kollegin|schwesterfirma) (?:\S+ ){1,4}(?:sucht|braucht|fehlt)
(?:dann|auch) hätte (?:ich|wir) (?:\S+ ){0,3}(?:etwas|was|eine[nsr]?)|da ist noch alles offen
(?:vertretung|aushilfe|springer\w*|nachtdienst|spätdienst|minijob) (?:im|ab|für) \w+
# French
(?:ai|avons|on a|il y a|aurais|aurions|reste|ouvre) (?:\S+ ){0,3}(?:(?:une? )?autre\w*|deux|trois|encore|
  une?) (?:\S+ ){0,4}(?:mission|missions|postes?|pistes?|cdd|cdi|dossiers?|mandat|places?|contrat|client|clients|
  offre|entreprise|horaire)\b
(?:cherche|cherchons|recrute|recrutons|recherche|recherchons) (?:\S+ ){0,2}(?:aussi|encore|également|des|
  quelqu'un|une?|du monde)
(?:aide-soignante|serveu\w+|vendeu\w+|animat\w+|remplaçant\w*|\w+eur|\w+euse|\w+iste) (?:pour|de) (?:les? |
  la )?(?:week-ends?|nuits?|soirs?|été|saison)
du travail pour
# Spanish
(?:tienda|sede|sucursal|almacén|filial|oficina|hotel|centro) (?:\S+ ){1,3}(?:busca|necesita)
(?:tengo|tenemos|hay|entra|surgió|sale|busco|buscamos|necesito|necesitamos|abrimos) (?:\S+ ){0,3}(?:otra|otro|
  otras|otros|una?|dos|gente) (?:\S+ ){0,3}(?:vacantes?|puestos?|plazas?|turnos?|proyectos?|posici\w+|empresas?|
  clientes?|ofertas?|cosas?|obra|gente)\b
(?:necesitamos|buscamos|falta) (?:\S+ ){0,2}(?:gente|personal|camarer\w+|monitor\w+)
# Dutch
(?:heb|hebben|is|zijn|komt|start|loopt|zoeken|zoekt|staat|staan) (?:\S+ ){0,5}(?:nog (?:een |1 |
  twee )?(?:andere?|vacature|plek|functie)|andere (?:functie|plek|opdracht|vacature)|een (?:vacature|opdracht|
  functie|aanvraag)|plek vrij|(?:\w+ ){0,4}vrij\b)
wat ik wel heb|vertrekt .{0,25}iemand|zoekt (?:nog|ook)
(?:op de wachtlijst|zit\w* te springen om)
# Italian
(?:filiale|sede|negozio|magazzino|ufficio|hotel|cantiere) (?:\S+ ){1,3}cerca(?: anche)? un
(?:ho|abbiamo|c'è|ci sono|cerco|cerchiamo|parte|cerca|avrei|si apre) (?:\S+ ){0,3}(?:un'altra|un altro|altre|
  altri|due|una?) (?:\S+ ){0,4}(?:cosa|posizion\w+|ricerca|azienda|incarico|posto|cliente|mandato|società|lavoro|
  ruolo)\b
sono ancora senza
# Portuguese
(?:loja|filial|sede|hotel|armazém|escritório|fábrica) (?:\S+ ){1,3}(?:procura|precisa)
(?:tenho|temos|há|surgiu|surgiram|procuro|procuramos|abriu|apareceu) (?:\S+ ){0,3}(?:outra|outro|outras|outros|
  duas|dois|uma?)(?: \S+){0,4}[ ](?:empresa|vagas?|lugar|diretoria|coisa|cliente|posição|projeto|proposta|
  trabalho)\b
há turnos|tem dinheiro pra
(?:mostrar|apresentar) outras (?:duas|vagas)
"""

WAITS = r"""
# German
(?:rufen|ruf|melden|meld|sagen|sag|schreiben|schreib|geben|gib) (?:sie |du )?(?:mich|mir|sich|dich|uns|bescheid|
  einfach|kurz)
(?:falls|wenn|sofern|sollten?) (?:sie|du|dich|dir|ihnen|es|das|dies) (?:\S+ ){0,4}(?:interess\w*|lust|mögen|
  magst|möcht\w+|könn\w+|wollen|willst|passt|vorstellen|kannst|zusag\w+|hättest|auto)
falls interesse|bei interesse|interesse\?|lust\?|doen\?
(?:soll|darf|dürfte|kann|sollen|dürfen) (?:ich|wir) (?:sie|dich|ihr\w*|dein\w*|ihnen|
  dir) (?:\S+ ){0,3}(?:vorstellen|vorschlagen|schicken|anrufen|einreichen|erreichen|senden)
(?:wollen|sollen|können) wir (?:\S+ ){0,4}(?:telefonieren|sprechen|reden)|wann (?:kann|darf|können|passt)
passt (?:es )?(?:ihnen|dir)
(?:hätten|hättest|wären|wärst|könnten|könntest|würden|würdest|haben|hast|möchten) (?:sie|du)\b[^?]{0,60}\?
überleg\w* (?:es )?(?:sie )?
(?:um einen kurzen anruf|ein anruf\?|kurzer anruf|(?:schicke|sende|stelle|vorstelle|maile)\b|dankbar)
# French
(?:appel\w+|rappel\w+|di(?:s|tes)|fai(?:s|tes)|écri\w+|répond\w+|contact\w+|envoy\w+|renvoy\w+)[- ](?:moi|nous|
  signe|le)
(?:me|nous) (?:faites|fais|dites|dis) (?:signe|si)
si (?:ça|cela|vous|tu|le cœur|l'idée|l'affaire)\b (?:\S+ ){0,3}(?:tent\w+|intéress\w+|convien\w+|dit|parle|
  branche|chante|cherch\w+|souhait\w+|voul\w+|veux|êtes|disponible|partant\w*)
(?:ça|cela) (?:te|vous|t'|pourrait)[^?]{0,40}\?|(?:on|nous|je vous|je t) ?'?en (?:parle|parlons|discut\w+)\b
(?:je|j') ?(?:vous |te |l')?(?:envoie|transmets|propose|présente|positionne|appelle)\b
(?:voulez|veux|souhaitez|seriez|serais|accepteriez|accepterais|êtes)[- ](?:vous|tu)[^?]{0,60}\?
(?:partante?|dispo|intéressée?|preneu\w+) ?\?|à (?:vous|toi) de voir
# Spanish
(?:avís\w+|me avis\w+|llám\w+|me llam\w+|díga\w+|dime|me di(?:ces|ce|go)|escríb\w+|cont[eé]st\w+|piénsa\w+|
  háblame|platíquelo)
si (?:te|le|os|quieres|quiere|puedes|puede|estás|está) (?:\S+ ){0,2}(?:interes\w+|anim\w+|apetec\w+|va|viene|
  late|encaja|quier\w+|disponible)
¿[^?]{0,70}(?:interes\w+|anim\w+|apetec\w+|apunt\w+|guardo|mando|envío|paso|propongo|presento|llamo|harías|
  haría|podrías|podría|quieres que|quiere que|te late|te va|te ves|hablamos)\b[^?]{0,50}\?
# Dutch
(?:bel|laat|app|mail|stuur|geef|zeg) (?:me|mij|maar|dan|even|gerust|het|eens|anneke|alsjeblieft|iets)
neem (?:gerust )?contact
(?:als|mocht|indien) (?:je|u|dat|het) (?:\S+ ){0,5}(?:wilt|wil|lijkt|interesse|aanspreekt|voelt|past|hebben|
  kunt|kan|zin)
(?:zal|mag|zullen|kan) (?:ik|we|wij) (?:je|u|jouw|uw) (?:\S+ ){0,3}(?:voorstellen|voordragen|sturen|bellen|
  insturen|doorsturen)
(?:zou|wil|heb|heeft|ben|lijkt|kun|kan|kunt) (?:je|u|het je|dat)\b[^?]{0,60}\?|interesse\?|denk er (?:\S+ )?over
# Italian
(?:fammi|mi faccia|dimmi|mi dica|chiamami|mi chiami|scrivimi|mi scriva|pensaci|ci pensi) ?(?:sapere|se|un|su|
  pure|bene|subito)?
se (?:ti|le|vuoi|vuole|mi dai|mi dà|hai|ha|sei|è) (?:\S+ ){0,3}(?:interess\w+|va|ok|piacere|voglia|l'ok|
  conferma|disponibil\w+|andrebbe)
se vuoi
(?:ti va|le va|ti andrebbe|le andrebbe|ti interess\w+|le interess\w+|ne parliamo|ci sentiamo|ci stai|vuoi che|
  vuole che|posso|mando)\b[^?]{0,60}\?
# Portuguese
(?:diz|diga|liga|ligue|avisa|avise|fala|fale|escreve|escreva|responde|responda)(?:-me|-nos| me| pra| se| que)
me (?:liga|avisa|fala|diz|responde|ligue|avise)
se (?:te|lhe|quiser\w*|o senhor|a senhora|você|tiver\w*|aceitar\w*|topar\w*|interessar\w*)
(?:quer(?:es)?|posso|topas?|aceitas?|aceita|interessa|tem|tens|gostava|gostaria|podemos)\b[^?]{0,60}\?
pensa(?: nisso| e)|bora marcar
"""

ASKED = r"""
# German
(?:könnten|könntest|würden|würdest|hätten|hättest|wären|wärst|möchten|möchtest|magst|wollen) (?:sie|du|
  wir)\b[^?]{0,60}(?:stattdessen|statt dessen|andere\w* \w*stelle|minijob|teilzeit\w*|aushilf\w*|schichten?|
  vertretung)[^?]{0,60}\?
(?:wenn|falls|sollten) (?:sie|du) (?:sich |dir )?(?:auch )?(?:\S+ ){0,5}(?:stelle|service|etage|schicht\w*|
  praktikum|vertretung|stunden\w*)(?:,? \S+){0,6} (?:vorstellen|mögen|magst|könnten|machen|übernehmen)
(?:noch|weiterhin) (?:frei|verfügbar|interessiert)\b.{0,20}\?|statt dessen .{0,60}(?:anbieten|bewerben)
(?:möchte|will|würde) (?:sie|dich) (?:\S+ ){0,3}(?:sehen|kennenlernen)|einspringen, (?:falls|wenn)
(?:im|als|für|am) (?:\S+ ){1,5}(?:hätten?|könnte\w*|bräuchten) (?:ich|wir|sie|du) (?:\S+ ){0,6}(?:noch|auch|
  einspringen|anfangen)
# French
(?:êtes-vous|es-tu|seriez-vous|serais-tu) (?:toujours |encore )?(?:disponible|intéressée?|libre|
  partante?)\b.{0,60}\?
(?:voudriez-vous|voulez-vous|veux-tu|accepteriez-vous|accepterais-tu|prendriez-vous|prendrais-tu|feriez-vous|
  ferais-tu)\b[^?]{0,80}(?:mi-temps|poste|remplacement\w*|cdd|mission|contrat|saison|nuits?|
  vacations?)\b[^?]{0,40}\?
(?:souhaiterai\w+|souhaite|souhaitent|voudrait|aimerait|veut|veulent) (?:vous|te) (?:voir|revoir|rencontrer)
accepteriez-vous un
# Spanish
(?:sigues|sigue|estás|está|estarías|estaría|te interesaría|le interesaría|harías|haría|tomarías|cogerías|
  te animas|se anima)\b[^?]{0,40}(?:disponible|libre|interesad\w|otra?|vacante|puesto|turnos?|reemplazos?|
  suplencia|personal|media jornada)\b[^?]{0,60}\?
(?:quiere|quieren) (?:verte|verle|conocerte|conocerle|verla)
# Dutch
(?:ben|bent) (?:je|u)\b.{0,30}(?:nog )?(?:beschikbaar|vrij|geïnteresseerd)\b.{0,60}\?|in plaats daarvan[^?]*\?
zou (?:je|u) (?:op|voor|bij) (?:\S+ ){1,4}(?:kijken|werken|beginnen|invallen)\b.{0,20}\?
(?:wil|willen) (?:je|u) (?:graag )?(?:zien|spreken|ontmoeten)
# Italian
(?:sei|è|saresti|sarebbe|le interesserebbe|ti interesserebbe)\b[^?]{0,30}(?:ancora |)(?:disponibile|liber\w|
  interessat\w)\b[^?]{0,60}\?
(?:ti|la) inserisco (?:nella|in) \w+
(?:vogliono|vuole|vorrebbe|vorrebbero) (?:vederti|vederla|conoscerti|conoscerla)
(?:prenderesti|prenderebbe|accetteresti|accetterebbe|faresti|farebbe)\b[^?]{0,60}(?:posto|turni?|part-time|
  stagione|sostituzione)\b[^?]{0,40}\?
# Portuguese
(?:aceitarias?|farias?|aceitas?|topas?)\b[^?]{0,60}(?:lugar|vaga|turnos?|meio tempo|part-time|
  temporada)[^?]{0,40}\?
(?:ainda )?(?:está|estás|estaria|estarias)\b[^?]{0,20}(?:disponível|livre|interessad\w)\b[^?]{0,60}\?
(?:querem|quer) (?:ver-te|vê-lo|vê-la|te ver|te conhecer|conhecê-\w+)
se (?:o senhor|a senhora|você|quiser\w*|tu) (?:\S+ ){0,3}(?:sobre|como|de) (?:\S+ )?(?:na|no|em) \w+
"""

LATER = r"""
(?:im|zum|ab) (?:frühjahr|herbst|sommer|winter)|nächste[sn]? (?:jahr|saison)|immer (?:gern|wieder|jemand\w*|leute)
gelegentlich|ehrenamtlich\w*|freie[rn]? mitarbeit\w*|honorar\w*|manuskript\w*|kurs|liste|homepage|webseite
jederzeit|sobald|vielleicht|beir\w+|volontariat
(?:au printemps|en automne|cet été|l'été|l'an prochain|l'année prochaine|à la rentrée)|toujours (?:besoin|du|des)
parfois|régulièrement|bénévol\w*|pige|liste|dès que|formation|bourse|banque de
(?:en (?:primavera|verano|otoño|navidad|marzo|octubre|noviembre)|el año que viene|siempre|a veces|voluntari\w+|
  lista|bolsa|colaborac\w+|talleres|festival|convocatoria|muy temprana|suelt[ao]s?)
(?:in het voorjaar|volgend jaar|in het najaar|altijd|soms|vrijwillig\w*|lijst|freelance\w*|cursus|over (?:een|
  twee|drie) jaar)
(?:in primavera|in autunno|l'anno prossimo|l'estate|sempre|ogni tanto|volontari\w*|elenco|lista|bando|
  collaboratori|partita iva)
(?:na primavera|no outono|no próximo ano|ano que vem|sempre|às vezes|voluntári\w+|lista|frilas?|freela|
  pra frente|bolsa)
"""
BESIDE = r"""
rückmeldung|kaffee|bier|fragen|unterlagen|fahrtkosten|newsletter|feedback|liste
retour|café|questions|frais|bénévol\w*|liste|newsletter
comentarios|comer|preguntas|gastos|boletín|newsletter|lista|voluntari\w+
toelichting|koffie|vragen|reiskosten|lijst|vrijwillig\w*
riscontro|caffè|birra|pranzo|domande|spese|elenco|volontari\w*
café|cerveja|almoço|dúvidas|despesas|lista|voluntári\w+
"""
