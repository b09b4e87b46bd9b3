"""The words by which a mail says that nobody gets the job: the post is cut, stopped or put off; in seven languages.

`CHOSEN` says the opposite, that somebody gets it. Matched in folded text.
"""

from bot.reading.facts.phrases import cues

_POST = (
    r"(?:position|role|post|job|vacancy|requisition|requirement|opening|seat|headcount|recruitment|hire|appointment|"
    r"traineeship|internship|apprenticeship|placement|scheme|programme|program|team|cohort|contract|interviews?)"
)

GONE = cues(rf"""
{_POST}\b[^.;!?]{{0,50}}\b(?:deleted|abolished|ceased to exist|no longer exists?|disappeared|paused|unfunded|
  not being filled|not to be filled|(?:been|was|were|is|are|got|being) (?:\w+ )?(?:cut|pulled|axed|stopped|shelved|
  dropped|lost|called off)|called off|not there any ?more|won't (?:happen|exist|be happening)|isn't (?:happening|
  going ahead)|fallen away|will not (?:now )?(?:be filled|take place|hold|go ahead|be continuing)|
  not be (?:continuing|filled|recruited))
(?:takes?|took) (?:your|the|that|this|my|our) (?:\w+ ){{0,3}}{_POST} (?:with|off|away|out)\b
(?:kills?|killed|pulled|cut|froze|freezes|cancelled|canceled|deleted|abolished|scrapped|suspended|
  withdrew|withdrawn|axed|stopped|shelved|paused)(?: \w+){{0,2}} (?:your|the|that|this|my|our|all|
  every) (?:\w+ ){{0,3}}{_POST}
(?:publisher|client|customer|investor|sponsor|board|studio|council|trust|funder|owners?|
  they)\b[^.;!?]{{0,25}}(?:cancelled|canceled|scrapped|stopped|shelved|killed|pulled|dropped) (?:the|our|my) (?:game|
  project|show|production|programme|program|tour|season|contract|series|launch|product|funding|plug|order|budget)
(?:company-wide|hiring|recruitment|staffing|budget|spending|headcount|total|immediate) freeze|freeze (?:as of|on all|
  across)
(?:there(?:'s| is|'ll be| will be| won't be)|we have|i have)(?: now)? (?:no|any|
  not) (?:longer )?(?:an? )?(?:\w+ ){{0,4}}(?:{_POST}|opening|place|work) (?:after all|this year|any ?more|to fill|
  for (?:anybody|anyone|you to))
(?:there'll be|there will be|there's|there is) no \w+(?: \w+){{0,3}} (?:after all|this year|any ?more)
(?:not to|not be|not|cannot|can't|won't|unable to|nobody to|ordered not to) (?:to )?(?:fill|filling) (?:the|this|that|
  any)\b
(?:do|going|manage|make do|manag\w+) without (?:an?|another|the|until|for now|one)\b
(?:decided|resolved|chosen|agreed|voted) not to (?:fill|appoint(?! you| from| any| either)|
  make an appointment(?! from)|recruit(?! you)|hire(?! you)|go ahead(?! with (?:an?|you|your|any))|
  proceed with (?:the|this) (?:\w+ ){{0,3}}{_POST})
(?:no ?one|nobody|no candidate|no appointment) (?:was|will be|is being|has been) (?:appointed|hired|made|taken on|
  chosen)
suspend(?:ed)? (?:the|all|our|its) (?:\w+ ){{0,3}}(?:operation|operations|recruitment|hiring|programme|program|
  project)
(?:home|shop|school|branch|site|office|practice|plant|factory|restaurant|hotel|company|business|studio|store|
  department|unit|pub|bakery|farm)(?:'s| is| are| has been| was)(?: being| to be| now)? (?:sold|closing|closed|
  closed down|shutting|shut|wound up|folding|moving abroad)
(?:lost|losing) (?:the|our|a|two|our biggest|our main|its|their)(?: \w+)? (?:client|customer|account|project|contract|
  tender|bid|grant|partner|sponsor|funding|investor|order)
(?:funding|grant|budget|money|investment|round|funds)\b[^.;!?]{{0,30}}(?:fell through|fallen through|ran out|dried up|
  withdrawn|pulled|refused|not (?:been )?(?:approved|renewed|come)|came in smaller|won't stretch|will not stand)
(?:mobile|it|role|post|job|team|position)(?:'s| has) been (?:cut|frozen|axed)
# not to be taken for a lost contest
(?:stelle|position|ausbildungsplatz|lehrstelle|praktikum|ausschreibung)\b[^.;!?]{{0,60}}(?:fällt weg|weggefallen|
  wegfällt|gibt es nicht mehr|nicht mehr geben|nicht (?:nach)?besetzt|unbesetzt|abgeschafft|kommt nicht zustande|
  nicht zustande|gestoppt|zurückgestellt|verschoben)
(?:stellen?|neueinstellung\w*|budget|mittel|projekt|auftrag|aufträge|kunde|förderung|
  drittmittel)\b[^.;!?]{{0,50}}(?:gestrichen|streichen|gekürzt|abgesprungen|geplatzt|weggebrochen|verloren|abgesagt|
  eingestellt|gestoppt|nicht bewilligt|nicht genehmigt|storniert)
(?:niemanden|keinen|keine)\b[^.;!?]{{0,30}}(?:einstellen|leisten|neu einstellen|nachbesetzen)
(?:ihre|seine|die) kündigung (?:\w+ ){{0,2}}(?:zurückgezogen|zurückgenommen)
(?:supprim\w+|gèle\w*|gel[ée]\w*|annul\w+|suspend\w*|abandonn\w+|report\w+|arrêt\w+|stopp\w+)\b[^.;!?]{{0,20}}\b(?:le|
  la|les|ce|cette|ces|votre|l'|tous les|toutes les) ?(?:postes?|recrutements?|embauches?|projet|mission|création|
  contrat|programme|spectacle|promesse)
(?:postes?|recrutements?|embauches?|projet|mission|budget|subvention|financement|client|
  marché)\b[^.;!?]{{0,40}}(?:supprimé\w*|n'existe plus|disparaît|ne sera (?:pas|plus) (?:pourvu\w*|ouvert\w*|
  remplacé\w*)|arrêté\w*|résilié|retiré\w*|refusé\w*|perdu\w*|coupé\w*|gelé\w*|annulé\w*)
ne (?:recrut\w+|embauch\w+|pourvoir\w*|remplac\w+|remplacer\w*) (?:plus|personne|finalement pas)|(?:ne pas|
  renonc\w+ à) pourvoir|plan d'économies
(?:no|sin) (?:cubrir|cubrirla|cubrirlo|contratar|sacar)|no (?:se )?(?:va a |vamos a )?(?:cubrir|cubrirá|cubriremos|
  contratar|contrataremos)\b
(?:plaza|puesto|vacante|contratación|proceso|convocatoria|proyecto|presupuesto|obra|
  partida)\b[^.;!?]{{0,50}}(?:cancelad\w|cancela|suprimid\w|amortizad\w|anulad\w|aplazad\w|suspendid\w|eliminad\w|
  desapareci\w+|desaparece|desiert\w|recortad\w|cortad\w|congelad\w|no sale|se cae|cayó|queda sin efecto)
(?:cancel\w+|congel\w+|suspend\w+|anul\w+|aplaz\w+|recort\w+|suprimi\w+|paraliz\w+)\b[^.;!?]{{0,25}}\b(?:la|las|el|los|
  todas las) (?:contrataci\w+|plazas?|puestos?|vacantes?|oferta|proceso|incorporacion\w*|proyecto|presupuesto)
(?:perdimos|hemos perdido|se nos cayó|nos quitaron|nos han quitado|nos recortaron|nos han recortado) (?:el|la|un|una|
  dos) \w+|no va a entrar nadie|no entra nadie
(?:posto|posizione|concorso|procedura|bando|selezione|progetto|commessa|finanziamento|budget|appalto|
  cantiere)\b[^.;!?]{{0,50}}(?:revocat\w|soppress\w|annullat\w|non verrà|ritirat\w|saltat\w|fermat\w|chius\w senza|
  bloccat\w|tagliat\w|congelat\w|sospes\w|non c'è più|viene meno)
non (?:assumiamo|assumeremo|assumono|assumere|copriremo|coprire|prendiamo|prenderemo) (?:più |nessuno|il posto|
  la posizione)?|abbiamo perso (?:l'appalto|il cliente|la commessa|il bando|il contratto|i fondi)
(?:functie|vacature|plek|stage|stageplaats|positie|opdracht|project|subsidie|
  budget)\b[^.;!?]{{0,50}}(?:niet (?:meer )?(?:ingevuld|vervuld|door)|gaat niet door|opgeheven|wegbezuinigd|vervalt|
  geschrapt|afgeblazen|gestopt|ingetrokken|verloren|kwijt|bevroren|komt te vervallen|niet toegekend)
(?:nemen|neem|zoeken) (?:voorlopig |nu |toch )?niemand (?:meer )?(?:aan|in dienst)?|nemen we niemand aan|(?:vacature|
  functie) (?:niet|open) te laten
(?:vaga|concurso|processo|lugar|posto|recrutamento|contratação|estágio|procedimento|projeto|projecto|verba|orçamento|
  financiamento)\b[^.;!?]{{0,50}}(?:anulad\w|cancelad\w|congelad\w|suspens\w|suspend\w+|extint\w|cortad\w|
  não (?:foi )?(?:liberad\w|aprovad\w|renovad\w)|caiu|foi por água|deixou de existir)
(?:congel\w+|cancel\w+|suspend\w+|anul\w+|cort\w+)\b[^.;!?]{{0,20}}\b(?:a|as|o|os|todas as) (?:vagas?|contrataç\w+|
  processo|recrutamento|verba|concurso|admissões)
(?:perdemos|perdi) (?:o|a|dois|duas|um) (?:projetos?|projectos?|clientes?|contratos?|verba|edital)|sem contratação|
  não vai entrar ninguém|não liberou a verba|não (?:vamos|vai) contratar (?:ninguém|mais)
""")

CHOSEN = cues(r"""
(?:take|taking|takes) (?:up|on|over) (?:the|that|this|our|his|her) (?:\w+ ){0,3}(?:post|position|role|job|duties)
(?:appoint\w*|promot\w+|filled|filling|fill it|recruit\w*) (?:\w+ ){0,3}(?:internally|from within)|whoever (?:takes|
  gets|got) \w+
(?:offered|go|given) to the next|(?:decided|resolved|chosen|agreed|voted) not to (?:appoint|hire|employ|recruit|
  engage) you
(?:selected|chosen|appointed|hired|picked|preferred|engaged|recruited|gone with|going with|went with|go with|
  decided on|settled on|opted for|taken on|offered (?:it|the \w+) to|given (?:it|the \w+) to|gave (?:it|
  the \w+) to) (?:to )?(?:an?(?! \w+ (?:freeze|pause))|another|someone|somebody|the other|one of|a different|him|her)\b
(?:another|other) (?:candidate|applicant|person|finalist)s? (?:was|were|has|have|who|with|is)\b
für (?:eine|einen|die|den) (?:andere\w*|bewerber\w*|kandidat\w*|mitbewerber\w*|dame|herrn|
  kolleg\w+)\b.{0,60}entschieden
(?:retenu|choisi|recruté|embauché|pris) (?:une|un|quelqu'un|l'autre|la|le) \w+
(?:elegido|seleccionado|escogido|optado por|contratado|elegimos|escogimos|contratamos) (?:a |por )?(?:un|una|otr\w|
  la otra|el otro|alguien)
(?:scelto|assunto|preso|preferito|selezionato) (?:un|una|l'altr\w|la|il) \w+
(?:gekozen voor|aangenomen|benoemd) .{0,30}|(?:escolhemos|escolhi|contratamos|optámos por|optamos por) (?:o|a|um|uma|
  outr\w) .{0,20}
""")
