"""The words of six more languages that show how far an application got, and those that deny it."""

from bot.reading.facts.phrases import cues

FINAL = {
    "de": cues(r"""
(?:zwei|drei|vier|mehreren?) runden|zweimal (?:bei uns|hier)(?! geschnuppert)
endrunde|(?:letzte[nrs]?|finale[nrs]?) (?:runde|gespräch|auswahlrunde)|finalrunde|schlussrunde|finalist\w*
(?:zweit|dritt)(?:es|en|er) (?:gespräch|runde|wahl|vorstellungsgespräch)|zweitgespräch|zweitplatzierte?r?
(?:die |den |der )?letzten (?:beiden|zwei|drei)|zwischen (?:dir|ihnen) und .{0,40}
(?:zu zweit|zu dritt) (?:übrig|im rennen)
engeren? (?:wahl|auswahl)|knapp(?:e)? entscheidung|(?:sehr|so|denkbar) knapp|(?:auf|den) platz (?:zwei|2)
beide(?:n)? gespräche\w*|(?:mehrere\w*|zwei|drei|vier) gespräche\w*|beide(?:n)? (?:tage|runden)|(?:zwei|
  drei) tage\w* (?:bei|mit) .{0,12}
(?:der|die) anderen? person|(?:den|die|der) andere(?:n)? (?:kandidat\w*|bewerber\w*)
(?:mit|fünf|vier|drei) .{0,20}stimmen|überstimmt
(?:vorstand|geschäftsführung|geschäftsleitung|gesellschafter|stiftungsrat|verwaltungsrat|
  intendant\w*)\b.{0,60} (?:entschieden|
  gestrichen|beschlossen|gestimmt)
(?:vertrag|angebot) .{0,40}(?:lag|liegt|fertig|unterschrieben|zurück\w*)|(?:mündliche|fest) (?:zusage|zugesagt)
"""),
    "fr": cues(r"""
dernier (?:tour|entretien|carré)|dernière (?:étape|ligne droite)|tour final|phase finale|finalistes?|finale
second tour|(?:trois|deux) derniers candidats|encore en lice|à deux reprises|(?:nos|les) (?:trois|quatre|cinq) étapes
deuxième (?:entretien|tour|rencontre|choix|place|position)|second entretien|seconde place
les deux derni(?:ers|ères)|entre (?:vous|toi) et (?!moi).{0,40}|vous (?:étiez|n'étiez plus que) (?:deux|trois)
(?:deux|trois|vos|nos|quatre) (?:entretiens|rencontres)|(?:voix contre|bulletins)
(?:l'autre|de l'autre) (?:candidate?)|(?:très|c'était|si) serré
(?:conseil d'administration|le conseil|comité de direction|codir|la direction|le board|présidente?)\b.{0,60} (?:choisi|
  choix|tranché|préféré|
  retenu|arrêté)
(?:ton|votre|l') ?offre\b.{0,40} retirée|promesse d'embauche|(?:ton|votre|le|un) contrat .{0,30}(?:prêt|signé|signer)
"""),
    "es": cues(r"""
última (?:ronda|fase|entrevista|etapa)|(?:ronda|fase|etapa|instancia|evaluación|decisión) final|finalistas?
segunda (?:entrevista|vuelta|opción)|hasta el final
entrevista final|entre (?:tú|usted|ti|vos) y .{0,40}|los dos últimos|las dos últimas|últimos dos|terna
(?:quedaste|quedado|quedó) segund[oa]
(?:dos|tres|cuatro|varias|ambas|las dos) (?:entrevistas|rondas|sesiones|conversaciones|visitas)
(?:la otra|otra) persona que llegó|por un voto|votos? a (?:favor|\w+)|(?:el otro|la otra|del otro|
  de la otra) (?:candidat[oa]|persona|finalista)
(?:consejo|comité|patronato|asamblea|dirección|directora? general)\b.{0,60} (?:eligió|elegido|decidid[oa]|optado|acordó|
  propuso|
  tomó|ratificado|prefirió)
(?:lo que|como) te (?:dije|ofrecí)|(?:oferta|contrato) .{0,30}(?:firma\w*|aceptad\w*|retirad\w*)|
  quedaba sol[oa] la firma
"""),
    "nl": cues(r"""
laatste (?:ronde|gesprek|twee|drie)|finale|eindronde|eindgesprek|tweede (?:gesprek|ronde|keus|keuze|plaats|plek)
derde (?:gesprek|ronde)|eindkandida\w+|driemaal|alle drie|alleen nog een formaliteit
tussen (?:jou|u|jullie) en? .{0,40}|beide gesprekken|(?:twee|drie|vier) (?:gesprekken|interviews|rondes)
gesprekken van \d+ en|de andere kandidaat|stemmen (?:tegen|voor)|(?:beste|een) van de (?:twee|drie)|twee namen
contract (?:lag|ligt|was) klaar|jouw contract|aanbod ingetrokken
"""),
    "it": cues(r"""
ultim[ao] (?:colloquio|fase|step|incontro|selezione|giro)|fase finale|finalist[aei]|rosa finale|prova finale
second[oa] (?:colloquio|incontro|fase|posto|classificat[oa])|tra (?:te|lei) e .{0,40}|ultimi due|ultime due
(?:due|tre|quattro|entrambi i) (?:colloqui|incontri)|(?:terzo|quarto) colloquio|l'altr[ao] (?:candidat\w|persona)|voti a
(?:consiglio|direzione|comitato|cda|casa madre)\b.{0,60} (?:deciso|scelto|preferito|votato|bloccato|congelato)
(?:proposta|offerta|contratto) .{0,30}(?:pront\w|firmat\w|ritirat\w|da firmare)
"""),
    "pt": cues(r"""
última (?:ronda|fase|entrevista|etapa|rodada|conversa)|(?:fase|ronda|etapa|reta) final|(?:finalistas?|
  candidaturas finais)
(?:segunda|terceira) (?:entrevista|fase|ronda|rodada|conversa)
entre (?:ti|você|si|vocês) (?:e|dois) .{0,40}|(?:duas|três|quatro|sete|ambas as|as duas) (?:entrevistas|conversas|
  manhãs|rondas)
(?:em )?segundo(?: lugar|,| e)|votos? (?:contra|a)|unha negra|d(?:o|a)s d(?:oi|ua)s|(?:o|a) (?:outro|
  outra) candidat[oa]|escolheram o outro
(?:conselho|administração|sócios|casa-mãe|mantenedora|presidente|direção (?:comercial|do jornal))\b.{0,60} (?:deliberou|
  entend\w+|autorizou|
  retirou|inclinou|decidi\w+|escolh\w+|votou)
proposta (?:pronta|que lhe|que te)|retirou a proposta
"""),
}

# a talk at a distance or a test by its own name: says more than the word for a talk that stands beside it
KIND = {
    "de": cues(r"""
(?:telefon|video)(?:interview|gespräch|call)|telefonische[sn]? (?:gespräch|interview)|\w*testergebnis\w*|auswahltest|
  einstellungstest
eignungstest|online-?test|testaufgabe|coding-?(?:task|challenge|aufgabe)|design-?challenge|probeaufgabe|
  digitalen? auswahltag
"""),
    "fr": cues(r"""
entretien (?:téléphonique|vidéo)|(?:échange|discussion) (?:téléphonique|en visio|par téléphone|au téléphone)
épreuves? (?:écrites?|d'admissibilité)|non admissible|admissibilité|résultats? (?:aux examens|au test|du test)|(?:faire|
  passé) (?:le|un|les) tests?
"""),
    "es": cues(r"""
entrevista telefónica|conversación telefónica|(?:llamada|videollamada) (?:de|del|con)|pruebas? (?:psicométricas?|
  psicotécnicas?|técnicas?|
  escritas?|aplicadas?|de nivel)
"""),
    "nl": cues(r"""
telefonisch (?:gesprek|interview)|telefoongesprek|videogesprek|videocall|capaciteitentest|schriftelijk (?:gedeelte|
  examen)|testopdracht
psychologisch onderzoek|proefopname|online test
"""),
    "it": cues(r"""
colloquio telefonico|videocolloquio|call conoscitiva|prova (?:scritta|attitudinale|preselettiva)|test (?:attitudinale|
  online|tecnico)|preselezione
"""),
    "pt": cues(r"""
(?:conversa|entrevista) (?:telef[óô]nica|por telefone)|entrevistas? por telefone|prova (?:teórica|escrita|prática)|
  testes? psicotécnicos?
exame psicológico|teste (?:prático|técnico|online)|bate-papo técnico
"""),
}

INTERVIEW = {
    "de": cues(r"""
(?:vorstellungs|bewerbungs|kennenlern|auswahl)?(?:gespräch|gesprächs|gespräches|gespräche|gesprächen)(?! (?:mit (?:dem|
  der|unserem) kunden))
(?:vorstellungs|kennenlern)?(?:treffen|termin)|vorstellung (?:bei uns|am|vom)|vorstellungsrunde|assessment-?center
(?:dich|sie) (?:persönlich )?kennen(?:zu)?lernen|kennengelernt|kennen gelernt|(?:das|nette|schöne|für ihr|
  für dein) (?:\w+ )?kennenlernen
(?:ihr|dein|ihren|deinen|ihrem|deinem) (?:besuch|kommen)
(?:sie|du) (?:bei uns )?(?:waren|warst) (?:bei uns|da|hier)|dass (?:du|sie) (?:da|hier|bei uns) (?:waren|warst)
interview (?:am|bei|mit|in)|interviewt|hospitiert|strukturierten interview|auswahlgremium|auswahlrunde|auswahlkommission
schnuppern|schnuppertage?|probestunde|lehrprobe|vorsingen|vorspiel\w*|vortrag|(?:ihre|deine) präsentation|probe(?:tag|
  arbeiten|arbeit|zeit)
probearbeitstag|(?:du|sie) (?:hast|haben) uns|(?:langen?|schönen?|den) (?:nachmittag|vormittag)|hospitation\w*|
  probespiel|casting
fahrtkosten|reisekosten|abgestimmt|runde (?:2|zwei)
"""),
    "fr": cues(r"""
(?:votre|notre|ton|l'|de l'|un|cet|d'|en|suite à l')\s?(?:entretien|entrevue)|entretiens?
(?:vous|te|t') ?(?:recevoir|rencontrer|avoir rencontrée?)|t'avoir rencontrée?|(?:nous|m') ?(?:avoir|avez) rencontrée?s?
(?:notre|votre) (?:rencontre|échange|conversation)|rencontre avec|l'échange
(?:votre|ta) (?:venue|visite|journée|présentation)|d'être venue?|êtes venue?|es venue?|être passée?
(?:vous|tu) nous (?:avez|as)(?! (?:écrit|envoyé|adressé|fait parvenir))|épreuve orale|le jury|commission
journée d'essai|l'essai de|demi-journée|(?:vous être|t'être) déplacée?|mise en situation|auditions?|entendue?
nous nous sommes (?:vus|rencontrés)|on s'est (?:vus|rencontrés)|(?:ton|votre) (?:séminaire|exposé|essai|stage)|a voté|
  ont voté|le vote
"""),
    "es": cues(r"""
(?:tu|su|la|nuestra|una|de) entrevista|entrevistas?|entrevistamos|conocer(?:te|la|le|lo|os)|haberte conocido
nuestra (?:reunión|conversación|charla)|(?:tu|su) (?:visita|presentación|exposición|clase|prueba de cocina)|la charla|
  charla
(?:por|gracias por) (?:venir|acercarte|acercarse|echarnos)|comisión|tribunal|(?:tu|la|de) prueba (?:del|de)|
  clase de prueba
viniste|vino (?:a vernos|usted)|nos (?:contaste|enseñaste|contó|mostraste)|día de prueba|estuviste|mejor prueba|casting
cuando (?:viniste|vino|estuviste)|audición|clase muestra|(?:tu|la|su) jornada|nos (?:vimos|conocimos)
"""),
    "nl": cues(r"""
(?:sollicitatie|kennismakings|selectie)?gesprek(?:ken)?|kennismaking|kennis te maken|ontmoeten|ontmoeting|langskwam|
  je langs
langs (?:was|bent|ben) .{0,20}|(?:je|uw) (?:bezoek|komst|presentatie|proefles)|groepsselectie|selectiedag|jobdag|
  groepsopdracht
dat je (?:er was|kwam|langskwam|bij ons was)|dat u erbij was|u te ontvangen|met u van gedachten|proefdag|meeloopdag|
  gestemd
meegelopen|meedraaien|meegedraaid|langs te komen|langsgekomen|langsgeweest|auditie|commissie
voor je komst|proefles|je (?:vertelde|liet|hebt ons|zei)
"""),
    "it": cues(r"""
colloqui\w*|incontro|incontrar(?:ti|la|vi|ci)|conoscer(?:ti|la)|aver(?:ti|la) conosciut\w
(?:tua|sua) (?:visita|presentazione|prova)
(?:di|per) essere (?:venut\w|passat\w)|venut[ao] (?:a trovarci|qui|da noi|fin)|(?:sei|è) venut[ao]
ci ha (?:raccontato|mostrato)|provino|audizione|prova (?:pratica|orale|di \w+|in \w+)|(?:lezione|serata|
  giorn\w+) di prova|commissione
ci siamo (?:visti|conosciuti|incontrati)|la prova
"""),
    "pt": cues(r"""
(?:a |na |da |sua |tua |nossa |de )?entrevistas?|conhec(?:er|ê)-(?:te|lo|la)|(?:te|a|o) conhecer
conhecer (?:você|vocês)|receber-(?:te|lo|la)|dia de avaliação|dinâmica de grupo|comparência|prova didática|(?:a|
  da) banca|júri
(?:a |na |da )?nossa (?:reunião|conversa)|(?:tua|sua) (?:visita|apresentação|vinda|peça)|(?:por|de) (?:teres|ter) vindo
vieste|veio cá|(?:a|da|pela|boa|bela) conversa|conversa (?:de|que)|na reunião|teste de|período experimental
aula[- ]teste|dia de experiência|aula (?:demonstrativa|experimental)|audição|nos visitou|passou connosco
nos (?:conhecemos|encontrámos|vimos)|dia de teste|respondeu às nossas
"""),
}

SCREEN = {
    "de": cues(r"""
telefonat|telefongespräch|anruf|video-?(?:call|gespräch|interview)|erstgespräch|am telefon
sprachtest|\w*tests?|aufgabe gelöst|arbeitsprobe|deine lösung|der aufgabe
fallstudie|telefoniert|videokonferenz
erste[sn]? (?:gespräch|call|runde)
"""),
    "fr": cues(r"""
(?:notre |votre |ton |dernier )appel(?: de .{0,20})?|(?:au) (?:téléphone|tél)|visio|en visio
tests?(?: (?:en ligne|technique|écrit))?|(?:votre|ton|ta) (?:exercice|étude de cas|rendu)|discuter avec (?:toi|vous)
(?:on s'est|nous nous sommes) parlé|premier (?:échange|entretien)|note (?:obtenue|de passage)
"""),
    "es": cues(r"""
(?:la |nuestra |tu |su )(?:llamada|videollamada)|por (?:zoom|teams)|telefónic[ao]|pruebas?|tests?|ejercicio
primera (?:entrevista|toma de contacto|conversación|charla)|hablar contigo|muestra
"""),
    "nl": cues(r"""
belletje|assessment|(?:online )?test|(?:de|je|uw) opdracht|uitslag|keuring|schriftelijke?|examen\w*|proefstuk
eerste gesprek|aan de telefoon|getest|met (?:je|u) te spreken|telefonisch\w* (?:contact|gesproken)
"""),
    "it": cues(r"""
telefonata di|al telefono|chiamata|videochiamata|videocall|(?:il |tuo |suo )?test|prova|esercizio
caso studio|primo (?:colloquio|contatto)|sentit[ie] al
"""),
    "pt": cues(r"""
(?:nossa |sua |tua )(?:ligação|chamada|videochamada|videoconferência)|telef[óô]nic[ao]|testes?|desafio|
  primeira (?:conversa|entrevista)
conversa|protótipo|adorei conversar
"""),
}

NOT_REACHED = cues(r"""
(?:nicht|kein\w*|leider|ohne)\b.{0,80}(?:vorstellungsgespräch|gespräch|engere|test)\b.{0,40}(?:einladen|einzuladen|
  eingeladen|berücksichtig\w+|anbieten)?
(?:einladung|eingeladen|einladen) zu\w* \w*gespräch|\w*gespräch\w*\b.{0,40} (?:nicht erfolgen|nicht statt\w*|entfällt|
  abgesagt)
gesprek\b.{0,30} gaat niet door|(?:selectie|uitnodiging) voor (?:het|een) (?:eerste )?gesprek|fase de entrevistas|
  para (?:la )?entrevista
(?:pessoas|candidatos) para entrevista|entrevista de devolução|preselezione video|rosa ristretta\b.{0,40}
(?:zu|für|zum) (?:einem|ein|einer)? ?(?:persönlichen |vorstellungs)?\w*gespräch(?:s)? (?:einladen|einzuladen|
  eingeladen)
(?:gern\w*|telefonisch|rufen sie|ruf|melde|melden sie|bei fragen)\b.{0,60}(?:gespräch|telefon\w*|anruf|erreich\w*)
(?:ne|pas|sans|n'\w+)\b.{0,60}(?:entretien|rencontrer|recevoir|tests?|appel)
(?:no|sin)\b.{0,60}(?:entrevista|llamada|prueba)
(?:niet|geen|helaas|zonder)\b.{0,60}(?:gesprek|uitnodigen|uit te nodigen|selectiedag)
(?:heeft u|mocht|indien|als u)\b.{0,60}(?:test|gesprek|opdracht)
(?:acceder|pasar|pase|acceso) a (?:la )?(?:fase de )?(?:entrevista|prueba)\w*
ammission\w+ (?:alla|al) (?:prova|colloquio)\w*
(?:non|senza)\b.{0,60}(?:colloqui\w*|incontr\w*|chiamat\w*|prova)
(?:não|sem)\b.{0,60}(?:entrevista|conversa|chamada|teste)
(?:die|diejenigen|kandidaten|candidats|candidatos|kandidaten|candidati)\b.{0,40}(?:gespräch\w*|entretien|
  entrevist\w*|gesprek|colloqui\w*)
""")
