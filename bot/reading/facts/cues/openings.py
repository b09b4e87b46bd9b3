"""The words of reasons and offers, in seven languages; matched in folded text."""

from bot.reading.facts.phrases import cues

FROZEN = cues(r"""
(?:position|role|post|job|vacancy|requisition|req|search|opening|hire|hiring|recruitment|headcount|budget|process|
  it)\b.{0,40}(?:on hold|frozen|cancel\w*|withdrawn|scrapped|shelved|axed|eliminated|suspended|postponed|
  no longer (?:exists?|available|going ahead)|not (?:going ahead|be filled|fill this)|won't be (?:filled|
  going ahead)|discontinued)
(?:hiring|recruitment|headcount|external hiring) freeze|freeze on
froze\w* (?:all )?(?:hiring|recruit\w*|the (?:role|post|headcount))
(?:decided|chosen|going) not to (?:fill|hire|recruit|proceed with (?:the|this) (?:role|hire|recruitment|vacancy))
(?:restructur\w+|reorgani[sz]\w+|budget (?:cut\w*|has been cut|was cut|freeze)|lost (?:the |our )?(?:funding|
  contract|budget)|funding (?:fell|has|was|didn't|is)|surrendered|rolled into|merged into|no (?:budget|headcount))
(?:\w*stelle|vakanz|position|ausschreibung|besetzung|suche)\b.{0,50}(?:gestrichen|gestorben|weggefallen|eingefroren|
  zurückgezogen|
  nicht (?:mehr )?(?:besetzt|besetzen)|auf eis|gestoppt|ausgesetzt|entfällt|eingestellt)|einstellungsstopp|
  umstrukturierung\w*|budgetkürzung\w*
(?:poste|recrutement|projet)\b.{0,50}(?:gelé|annulé|suspendu|supprimé|abandonné|reporté|en pause)
gel des (?:embauches|recrutements)|restructuration|réorganisation
(?:puesto|proceso|vacante|posición)\b.{0,50}(?:cancelad\w|congelad\w|suspendid\w|paralizad\w|anulad\w|en pausa)
reestructuración|recorte\w*
(?:posizione|selezione|ricerca|ruolo)\b.{0,50}(?:congelat\w|annullat\w|sospes\w|cancellat\w|bloccat\w)
blocco delle assunzioni|riorganizzazione|ristrutturazione
(?:vacature|functie|procedure|positie)\b.{0,50}(?:ingetrokken|bevroren|stopgezet|vervalt|vervallen|on hold|gestopt|
  geschrapt)|vacaturestop|reorganisatie|bezuiniging\w*
(?:vaga|processo|posição|recrutamento)\b.{0,50}(?:cancelad\w|congelad\w|suspens\w|suspend\w+|encerrad\w sem)
reestruturação|corte\w* (?:de|no) orçamento
""")
INTERNAL = cues(r"""
(?:internal|in-house|inside) (?:candidate|applicant|hire|transfer|promotion|teammate|person|colleague|appointment|
  move|employee|redeploy\w*)
(?:hired|promot\w+|filled|appointed|gone|went|going|taken|given|recruit\w*|appoint\w*|
  fill\w*)\b.{0,30}(?:internally|from within|in-house|in house|from inside|down the corridor|from the redeployment pool)
(?:given|gone|going|went|offered|taken) (?:\w+ )?(?:to|by) (?:an? )?(?:\w+ )?(?:employee|colleague|one of our own|
  existing|current|member of (?:our|the) (?:own )?(?:team|staff)|somebody we already|someone already|his nephew|
  her nephew|our own)
one of our own|redeploy\w*|existing (?:employee|colleague|team member|staff)
(?:already|currently) works? (?:here|for us|with us)|worked (?:here|with us|for us) (?:last|before|for)
intern(?:e|en|er)? (?:besetz\w*|kandidat\w*|bewerber\w*|lösung|kolleg\w*)|intern (?:vergeben|besetzt)
aus den eigenen reihen
(?:candidat\w*|mobilité|solution|recrutement|promotion) interne|en interne
(?:candidat\w|promoción|persona) intern\w|internamente|de la casa|(?:que )?ya trabajó con nosotros
(?:candidat\w|risorsa|persona) intern\w|dall'interno|internamente|risors\w intern\w
intern(?:e)? (?:kandidaat|collega|sollicitant|invulling)|intern (?:ingevuld|vervuld|opgelost)
(?:candidat\w|pessoa|colega|recrutamento) intern\w|internamente|da casa
""")
FILLED = cues(r"""
(?:position|role|post|job|vacancy|opening|spot|place|desk|section|contract|it)(?:'s|s|'ve)?\b.{0,40}(?:been filled|
  now filled|is filled|filled|are taken|been taken|is taken|taken|is gone|has gone|gone to|went to|been given|
  been offered|has accepted|accepted by|been appointed|already (?:filled|gone|taken)|closed)
(?:has|have|'s|she|he|who) (?:\w+ )?(?:accepted|signed|countersigned)\b.{0,30}
(?:been|was) (?:given|offered) (?:to|and accepted)
(?:we|we've|i've|i|they|they've|board|company|client|boss|governors|trustees|council)(?: have| has|
  've)?(?: \w+){0,2} (?:hired|appointed|engaged|taken on|found|recruited|filled|offered|given it)\b.{0,40}
gave it to|got it|gave the (?:job|section|role|place)|will be joining us|starts? (?:on|at|monday|tuesday|next)
shook on it|both of the .{0,30}gone
(?:stelle|position)\b.{0,50}(?:besetzt|vergeben)|(?:anderweitig|bereits|schon|inzwischen) (?:besetzt|vergeben)
(?:poste|offre)\b.{0,50}(?:pourvu|attribué)|a été pourvu
(?:puesto|vacante|plaza)\b.{0,50}(?:cubiert\w|ocupad\w|asignad\w|ya no)|nos quedamos con
(?:posizione|ruolo|posto)\b.{0,50}(?:copert\w|assegnat\w|ricopert\w|occupat\w)
(?:vacature|functie|plek)\b.{0,50}(?:vervuld|ingevuld|vergeven|bezet)
(?:vaga|posição|lugar|cargo)\b.{0,50}(?:preenchid\w|ocupad\w|atribuíd\w)
""")
STRONGER = cues(r"""
(?:another|other|one other|a different|different|stronger|others?|preferred|someone|somebody|people|candidates|
  applicants|profile|profiles|those|person|guy|lady|girl|finalist)\b.{0,60}(?:candidate\w*|applicant\w*|
  experience\w*|stronger|closer|closely|better|more|match\w*|qualified|suit\w*|with|who|else|whose|senior|exposure|
  background)
(?:move|moving|go|going|went|gone|proceed\w*|continue|continuing|decided|progress\w*|opt\w*|selected|chose|chosen|
  pick\w*|choose)\b.{0,40}(?:with|for|to|on)? ?(?:another|other|someone|somebody|a different|others|a candidate|
  the other|candidates|applicants|people)
(?:more|closer|better|stronger)\b.{0,40}(?:experience|match|fit|suited|aligned|qualified|relevant|closely)
(?:ander\w+|weitere\w*) (?:kandidat\w*|bewerber\w*|person\w*|mitbewerber\w*|bewerbung\w*)
für \w+ (?:anderen|andere) .{0,30}entschieden|entschieden
(?:autre|autres|un profil|d'autres|quelqu'un d'autre|une autre) ?(?:candidat\w*|personne|profil\w*)?.{0,30}
(?:otr[oa]s?) (?:candidat\w+|perfil\w*|persona\w*)|otro perfil|hemos optado
(?:altr\w+|un) (?:candidat\w+|profil\w+|person\w+)|profilo più
(?:een |de )?andere kandida\w+|iemand anders|andere sollicitant\w*
(?:outr[oa]s?) (?:candidat\w+|perf\w+|pessoa\w*)|avançar com
""")
FEEDBACK = cues(r"""
(?:happy|glad|willing|pleased|delighted|free|welcome|more than happy) to (?:give|offer|provide|share|talk|discuss|
  go through|walk|explain|pass on)\b.{0,60}(?:feedback|detail\w*|more|through|notes|phone|why|it)
(?:give|giving|offer|provide|send|share) (?:you )?(?:\w+ ){0,4}(?:feedback|pointers)\b.{0,40}(?:if|should|happy|
  glad|let me|like|want|would|call|ring)
(?:if|should|would) you (?:'d |would |want |like |wish |find )?.{0,40}(?:feedback|pointers|go through it|
  debrief).{0,60}
(?:feedback) (?:is |can be )?(?:available|on request|, should you want|by phone|if you)
(?:call|ring|phone|write to|drop) me\b.{0,40}(?:feedback|more|detail|talk it through|toelichting)?
(?:at your|stay at your) (?:disposal|disposition)|if you (?:want|would like|'d like) to (?:discuss|talk|know more)
(?:gern\w*|telefonisch)\b.{0,40}(?:feedback|rückmeldung|auskunft|gespräch).{0,30}|feedback (?:gern\w*|geben)
(?:retour|feedback|précisions|échanger)\b.{0,40}(?:si vous|si tu|volontiers|disposition)
(?:à votre|à ta) disposition
(?:feedback|comentarios|detalles)\b.{0,40}(?:si (?:quieres|lo desea|te)|encantad\w)|a (?:tu|su) disposición
(?:feedback|riscontro|dettagli)\b.{0,40}(?:se (?:vuoi|desidera)|volentieri)|a (?:tua|sua) disposizione
(?:feedback|toelichting|terugkoppeling)\b.{0,40}(?:bellen|graag|als je|indien)
(?:voor een )?toelichting .{0,20}(?:kunt|kan|mag|bel)
(?:feedback|detalhes)\b.{0,40}(?:se (?:quiser|desejar)|com todo o gosto)|à (?:tua|sua) disposição
""")
NO_FEEDBACK = cues(r"""
(?:not|n't|unable|cannot|no|never|regret|policy)\b.{0,60}feedback|feedback .{0,40}(?:not|only|cannot|can't|n't)
""")
TOUCH = cues(r"""
(?:keep|stay|remain|be) in (?:touch|contact)
keep (?:you|your (?:cv|resume|details|profile|application|name|number))(?: \w+){0,3} (?:in mind|on (?:file|record|
  our|my|the)|in our|for)|keep me posted
(?:reach out|come back|get in touch|contact you|be in touch|call you|write to you|back in touch|let you know|
  ring you|first call|send it to you)\b.{0,60}(?:if|when|should|once|future|again|next|opens|comes|something|
  opportunit\w+|role|as soon|the same day)
(?:if|when|should|once)\b.{0,80}(?:reach out|come back|get in touch|contact you|be in touch|call you|write to you|
  let you know|ring you|first call|may i contact|i'll call|i'd call|send it to you|you're the first)
(?:may|can|could|shall|should|if) (?:i|we) (?:may )?(?:keep|hold|retain) (?:you|your)|would like to keep (?:you|your)
(?:darf|dürfen|dürften|sollen|soll) (?:ich|wir) (?:ihre|deine|ihren|deinen) \w+ (?:behalten|aufheben|aufbewahren)
(?:puis-je|pouvons-nous|permettez|souhaitez|voulez)\b.{0,30}(?:gard\w+|conserv\w+) (?:votre|ton)
(?:mag|mogen|zullen) (?:ik|we|wij) (?:je|jouw|uw) \w+ (?:bewaren|houden|bijhouden)
(?:posso|possiamo|podemos|podríamos) (?:tenere|conservare|guardar|conservar|mantener|manter) (?:il|la|tu|su|o|a)
(?:connect|connected|touch) on linkedin|stay connected|talent (?:pool|community|network)|our (?:paths|contact list)
(?:drop|send) me a (?:note|line|mail)|kiv
(?:apply|try|come back|come past|re-?apply)\b.{0,40}(?:again|in (?:the )?future|next (?:year|time)|in a year|
  come january|in sept|after)
(?:in kontakt|kontakt (?:zu )?(?:halten|bleiben)|vormerken|talentpool|bewerberpool|auf (?:sie|
  dich) zu(?:rück)?kommen|meld dich|melde dich|melden wir uns|bleiben wir in)
(?:garder? (?:le )?contact|rester en contact|revenir vers (?:vous|toi)|vivier|conserv\w+ (?:votre|ton)|recontact\w+|
  n'hésite[zs]? pas à)
(?:en contacto|mantener el contacto|contar contigo|tendremos en cuenta|te aviso|le avisaremos|avisar\w*|
  conserva\w+ (?:tu|su)|base de datos|futuros procesos)
(?:in contatto|restiamo in|ricontatt\w+|terremo (?:presente|in considerazione)|conserv\w+|nel nostro archivio|
  risentirci)
(?:in contact|contact houden|in portefeuille|in ons bestand|houden (?:je|u)|laten (?:we )?(?:je|u) (?:zeker )?weten|
  op de hoogte|contact (?:met je )?op)
(?:em contacto|em contato|manter o contacto|manter contato|base de dados|banco de talentos|guardar|
  futuras oportunidades|entrar\w* em contact?o)
""")
NO_TOUCH = cues(r"""
(?:in touch|contact you|reach out|write to you|call you|back to you) (?:about|regarding|concerning|for|
  with) (?:your |the )?(?:\w+\s)?(?:
  expenses|refund|receipts?|travel|payment|invoice|equipment|badge|keys?)
""")
