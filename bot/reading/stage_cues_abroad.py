"""The words of six more languages that show how far an application got, and those that deny it."""

from bot.reading.phrases import cues

FINAL = {
    "de": cues(r"""
(?:zwei|drei|vier|mehreren?) runden|zweimal (?:bei uns|hier)
endrunde|letzten? runde|finalen? runde|finalrunde|schlussrunde|letzten? auswahlrunde
zweit(?:es|en|er) (?:gespräch|runde|platz|wahl|vorstellungsgespräch)|zweitgespräch|zweitplatzierte?r?
(?:die |den |der )?letzten (?:beiden|zwei|drei)|zwischen (?:dir|ihnen) und .{0,40}
(?:zu zweit|zu dritt) (?:übrig|im rennen)
engeren? (?:wahl|auswahl)|knapp(?:e)? entscheidung|(?:sehr|so|denkbar) knapp|auf platz (?:zwei|2)
probe(?:tag|arbeiten|arbeit)|probearbeitstag|beide(?:n)? gespräche|(?:mehrere(?:n)?|drei|vier) gespräche
beide(?:n)? tage
(?:der|die) anderen? person|(?:den|die|der) andere(?:n)? (?:kandidat\w*|bewerber\w*)
(?:mit|fünf|vier|drei) .{0,20}stimmen|abstimmung|abgestimmt|überstimmt
"""),
    "fr": cues(r"""
dernier (?:tour|entretien|carré)|dernière (?:étape|ligne droite)|tour final|phase finale|finalistes?|finale
short-?list
deuxième (?:entretien|tour|rencontre|choix|place|position)|second entretien|seconde place
les deux derni(?:ers|ères)|entre (?:vous|toi) et .{0,40}|vous (?:étiez|n'étiez plus que) (?:deux|trois)
(?:deux|trois|vos|nos|quatre) (?:entretiens|rencontres)|(?:voix contre|le vote|a voté|ont voté)
(?:l'autre|de l'autre) (?:candidate?|personne)
"""),
    "es": cues(r"""
última (?:ronda|fase|entrevista|etapa)|(?:ronda|fase|etapa|instancia) final|finalistas?
segunda (?:entrevista|vuelta|opción)
entrevista final|entre (?:tú|usted|ti|vos) y .{0,40}|los dos últimos|las dos últimas|últimos dos|terna
quedaste segund[oa]
(?:dos|tres|ambas|las dos) entrevistas|(?:la otra|otra) persona que llegó|por un voto|votos? a (?:favor|\w+)
"""),
    "nl": cues(r"""
laatste (?:ronde|gesprek|twee|drie)|finale|eindronde|eindgesprek|tweede (?:gesprek|ronde|keus|keuze|plaats|plek)
tussen (?:jou|u|jullie) en? .{0,40}|beide gesprekken|(?:twee|drie) gesprekken|nummer twee|meeloopdag|proefdag
de andere kandidaat|gestemd|stemmen (?:tegen|voor)|(?:beste|een) van de (?:twee|drie)
"""),
    "it": cues(r"""
ultim[ao] (?:colloquio|fase|step|incontro|selezione|giro)|fase finale|finalist[aei]|rosa (?:finale|ristretta)
second[oa] (?:colloquio|incontro|fase|posto|classificat[oa])|tra (?:te|lei) e .{0,40}|ultimi due|ultime due
(?:due|tre|entrambi i) colloqui|terzo colloquio|giornata di prova|l'altr[ao] (?:candidat\w|persona)|votazione|voti a
"""),
    "pt": cues(r"""
última (?:ronda|fase|entrevista|etapa|rodada)|fase final|ronda final|etapa final|finalistas?
segunda (?:entrevista|fase)
entre (?:ti|você|si|vocês) (?:e|dois) .{0,40}|(?:duas|três|ambas as) entrevistas|reta final|segundo lugar
votos? (?:contra|a)
"""),
}

INTERVIEW = {
    "de": cues(r"""
(?:vorstellungs|bewerbungs|kennenlern|auswahl)?(?:gespräch|gesprächs|gespräches|gespräche|gesprächen)
(?:vorstellungs|kennenlern)?(?:treffen|termin)|vorstellung (?:bei uns|am|vom)|vorstellungsrunde|assessment-?center
(?:dich|sie) (?:persönlich )?kennen(?:zu)?lernen|kennengelernt|kennen gelernt
(?:ihr|dein|ihren|deinen|ihrem|deinem) besuch
(?:sie|du) (?:bei uns )?(?:waren|warst) (?:bei uns|da|hier)|dass (?:du|sie) (?:da|hier|bei uns) (?:waren|warst)
interview (?:am|bei|mit|in)|hospitiert
schnuppern|schnuppertage?|probestunde|lehrprobe|vorsingen|vorspielen|vortrag|(?:ihre|deine) präsentation
(?:du|sie) (?:hast|haben) uns|(?:langen?|schönen?|den) (?:nachmittag|vormittag)|hospitation|probespiel|casting
"""),
    "fr": cues(r"""
(?:votre|notre|ton|l'|de l'|un|cet|d'|en|suite à l')\s?(?:entretien|entrevue)|entretiens?
(?:vous|te|t') ?(?:recevoir|rencontrer|avoir rencontrée?)|t'avoir rencontrée?
(?:notre|votre) (?:rencontre|échange|conversation)
(?:votre|ta) (?:venue|visite|journée|présentation)|d'être venue?|êtes venue?|es venue?|être passée?
(?:vous|tu) nous (?:avez|as)
journée d'essai|l'essai de|demi-journée|(?:vous être|t'être) déplacée?|mise en situation|auditions?|entendue?
nous nous sommes (?:vus|rencontrés)|on s'est (?:vus|rencontrés)|(?:ton|votre) (?:séminaire|exposé|essai|stage)
"""),
    "es": cues(r"""
(?:tu|su|la|nuestra|una|de) entrevista|entrevistas?|entrevistamos|conocer(?:te|la|le|lo|os)|haberte conocido
nuestra (?:reunión|conversación|charla)|(?:tu|su) (?:visita|presentación|prueba de cocina)
(?:por|gracias por) (?:venir|acercarte|acercarse)
viniste|vino (?:a vernos|usted)|nos (?:contaste|enseñaste|contó|mostraste)|día de prueba
cuando (?:viniste|vino|estuviste)|audición|clase muestra|(?:tu|la|su) jornada|nos (?:vimos|conocimos)
"""),
    "nl": cues(r"""
(?:sollicitatie|kennismakings)?gesprek(?:ken)?|kennismaking|kennis te maken|ontmoeten|ontmoeting|langskwam|je langs
langs (?:was|bent|ben) .{0,20}|(?:je|uw) (?:bezoek|komst|presentatie|proefles)
dat je (?:er was|kwam|langskwam|bij ons was)
meegelopen|meedraaien|meegedraaid|langs te komen|langsgekomen|langsgeweest|auditie
voor je komst|proefles|je (?:vertelde|liet|hebt ons|zei)
"""),
    "it": cues(r"""
colloqui\w*|incontro|incontrar(?:ti|la|vi|ci)|conoscer(?:ti|la)|aver(?:ti|la) conosciut\w
(?:tua|sua) (?:visita|presentazione)
(?:di|per) essere (?:venut\w|passat\w)|venut[ao] (?:a trovarci|qui|da noi|fin)|(?:sei|è) venut[ao]
ci ha (?:raccontato|mostrato)|provino|audizione|prova pratica|ci siamo (?:visti|conosciuti|incontrati)
"""),
    "pt": cues(r"""
(?:a |na |da |sua |tua |nossa |de )?entrevistas?|conhec(?:er|ê)-(?:te|lo|la)|(?:te|a|o) conhecer
conhecer (?:você|vocês)
(?:a |na |da )?nossa (?:reunião|conversa)|(?:tua|sua) (?:visita|apresentação|vinda)|(?:por|de) (?:teres|ter) vindo
vieste|veio cá
aula-teste|dia de experiência|aula (?:demonstrativa|experimental)|audição|nos visitou|passou connosco
nos (?:conhecemos|encontrámos|vimos)|dia de teste
"""),
}

SCREEN = {
    "de": cues(r"""
telefonat|telefongespräch|telefoninterview|telefonisch\w*|anruf|video-?(?:call|gespräch|interview)|erstgespräch
am telefon
online-?test|einstellungstest|testaufgabe|probeaufgabe|eignungstest|sprachtest|test|aufgabe gelöst|arbeitsprobe
fallstudie
erste[sn]? (?:gespräch|call|runde)|telefoniert|videokonferenz
"""),
    "fr": cues(r"""
(?:l'|notre |votre |ton |un |dernier )?appel(?: de .{0,20})?|(?:par|au) téléphone|téléphonique|visio|en visio
tests?(?: (?:en ligne|technique|écrit))?|(?:votre|ton|ta) (?:exercice|étude de cas)|discuter avec (?:toi|vous)
on s'est parlé|premier (?:échange|entretien)
"""),
    "es": cues(r"""
(?:la |nuestra |tu |su )?(?:llamada|videollamada)|por (?:teléfono|zoom|teams)|telefónic[ao]|prueba(?: \w+)?|tests?
ejercicio
primera (?:entrevista|toma de contacto|conversación|charla)|charla|hablar contigo|hablamos
"""),
    "nl": cues(r"""
telefoongesprek|telefonisch\w*|belletje|gebeld|videocall|videogesprek|assessment|(?:online )?test|testopdracht
(?:de|je|uw) opdracht
eerste gesprek|aan de telefoon|getest|casus|met (?:je|u) te spreken
"""),
    "it": cues(r"""
telefonata|al telefono|telefonic\w+|chiamata|videochiamata|videocall|(?:il |tuo |suo )?test|prova|esercizio
caso studio
primo (?:colloquio|contatto)|call conoscitiva|call|sentit[ie] al
"""),
    "pt": cues(r"""
(?:a |nossa |sua |tua )?(?:ligação|chamada|videochamada|videoconferência)|(?:por|ao) telefone|telef[óô]nic[ao]
teste|desafio|exercício|primeira (?:conversa|entrevista)|conversa|falar contigo|case
"""),
}

PAPERS = cues(r"""
\w*bewerbung\w*|unterlagen|lebenslauf|dossiers?|anschreiben|brief\w*|anfrage|profil|interesse an|initiativ\w*
candidatura|candidature|postulac\w+|currícul\w+|curricul\w+|solicitud|perfil|domanda|richiesta|pedido|demande|cv's
lettres?|carta
sollicitatie\w*|kandidatuur|aanmelding\w*|brieven|material|formul\w+|portfól\w+|inscrever|interés (?:en|por)
intérêt pour
interesse (?:in|em|per|por)|geen selectie|je stelde|gevraagd
""")

NOT_REACHED = cues(r"""
(?:nicht|kein\w*|leider|ohne)\b.{0,80}(?:vorstellungsgespräch|gespräch|engere|test)\b.{0,40}(?:einladen|einzuladen|
  eingeladen|berücksichtig\w+|anbieten)?
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
