"""The words of promises and of advice in a rejection, in Italian and Portuguese; matched in folded text."""

from bot.reading.phrases import cues

IT_PROMISE = cues(r"""
(?:ti|la|le|vi) (?:chiamo|chiamerò|chiameremo|richiamo|richiamerò|ricontatto|ricontatterò|ricontatteremo|contatterò|
  contatteremo|scrivo|scriverò|scriveremo|tengo|terrò|terremo|teniamo|avviso|avviserò|avviseremo|faccio|farò|faremo|
  mando|manderò|invio|invierò|passo|passerò|segnalo|segnalerò|ho segnalat\w|raccomando|raccomanderò|presento|
  presenterò|metto|metterò|propongo|proporrò|cerco|cercherò|aggiorno|aggiornerò|dirò|interpell\w+|aspetto|aspettiamo|
  penserò|penso|pensiamo|ho messo|ho tenuto|abbiamo inserit\w|lascio)\b(?! (?:i miei|gli auguri|in bocca|i più))
(?:tengo|terrò|terremo|teniamo|conserv\w+|passo|passerò|girerò|giro|inoltr\w+|mando|manderò|ho (?:passato|dato|girato|
  lasciato|fatto)|lascio|archivi\w+|segnalo|segnalerò|metto)\b.{0,20}\b(?:il|la|i) (?:tuo|suo|tua|sua|tuoi|
  suoi) (?:cv|curriculum|nome|numero|contatto|contatti|profilo|candidatura|dati|scheda|lettera|portfolio)
(?:il|la) (?:tuo|suo|tua|sua) (?:nome|cv|curriculum|numero|profilo|candidatura|scheda|contatto)\b.{0,50}(?:rest\w+|
  riman\w+|in cima|cassetto|archivio|database|conserv\w+|tenut\w|per prim\w|al primo)
(?:parlo|parlerò|ho parlato|ne parlo|chiedo|chiederò|ho chiesto|penserò|penso|conto|contiamo|mi ricorderò|
  ci ricorderemo|mi farò|ci faremo|mi faccio|ci facciamo)\b.{0,40}(?:di te|di lei|con te|con lei|a te|a lei|su di te|
  su di lei|viv\w|sentire|per te|per lei)\b
(?:sarai|sarà|sei|è|resti|resta|rimani) (?:\w+ )?(?:(?:la|il) prim\w|in cima|tra i primi|tra le prime|(?:nella|
  sulla) (?:mia|nostra))
(?:se|quando|appena|qualora|non appena)\b.{0,90}\b(?:ti|la|le) (?:chiam\w+|scriv\w+|avvis\w+|ricontatt\w+|contatt\w+|
  facci\w+|farò|tengo|terr\w+|richiam\w+|cerc\w+)
(?:posso|possiamo|potrei|mi permette|mi permetti|mi permetterò|ti va se|le va se)\b.{0,15}(?:far\w*|dar\w*|passar\w*|
  segnalar\w*|presentar\w*|girar\w*|tener\w*|parlar\w*|interpellar\w*|chiamar\w*|inoltrar\w*)
(?:ci (?:sentiamo|risentiamo|rivediamo|vediamo)|mi tengo|teniamo in considerazione|prender\w+ in considerazione)
""")

IT_ADVICE = cues(r"""
(?:candid\w*|riprov\w*|prov\w*|present\w*|torn\w*|richiam\w*|chiam\w*|scriv\w*|ripass\w*|ripresent\w*|mand\w*|
  iscriv\w*|partecip\w*|risent\w*)\b(?: \w+){0,6} (?:di nuovo|nuovamente|ancora|l'anno prossimo|il prossimo|
  la prossima|prossim\w|a (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|
  dicembre|primavera)|in (?:primavera|autunno|estate|futuro)|tra (?:un|sei|due|tre|qualche) \w+|fra (?:un|sei|due|tre|
  qualche) \w+)|(?:riprova\w*|riprovi|ripassa|ripassi|ricandid\w+|ritenta\w*)
(?:il mio|un|un solo|piccolo|nostro) (?:consiglio|suggerimento|appunto)|(?:ti|le|vi) (?:consiglio|consigliamo|
  consiglierei|suggerisco|suggeriamo|suggerirei|invito|invitiamo|raccomandiamo|incoraggio|incoraggiamo|conviene|
  converrebbe|servirebbe)
(?:puoi|(?<!che )(?:lei )?può|potresti|potrebbe|dovresti|dovrebbe|devi|deve|ti manca|le manca|bisogna|basta|ti serve|
  le serve|occorre)\b(?: \w+){0,6} (?:\w+[aei]r(?:e|si|ti|la|lo|mi|ne|ci)|corso|patente|attestato|esperienza|
  certificat\w+|diploma)\b
(?:^|(?<=[.,;:!?(-] )|(?<=\be )|(?<=\bma )|(?<=\ballora )|(?<=\bquindi ))(?:chiama|chiami|chiamala|chiamalo|chiamami|
  mi chiami|prova|provi|senti|senta|chiedi|chieda|cerca|cerchi|guarda|guardi|vai|vada|passa|passi|vieni|venga|torna|
  torni|scrivi|scriva|scrivimi|leggi|legga|studia|studi|fai|faccia|segui|segua|impara|continua|continui|tieni|tenga|
  mandami|mandaci|manda|mandi|parla|parli|lavora|presenta|presentati|si presenti|iscriviti|si iscriva|fatti|si faccia|
  rivolgiti|si rivolga|consulta|consulti|contatta|contatti|pensaci|ci pensi|non mollare|non molli|non smettere|dì|
  dica|prendi|prenda)\b
(?:cercano|stanno cercando|sta cercando|assume|assumono|hanno bisogno|ha bisogno|farebbe comodo)\b.{0,50}
(?:vale la pena|al (?:tuo|suo|posto tuo|posto suo)|se (?:vuoi|vuole|ti interessa|le interessa|ti va|le va|lo desidera|
  prendi|prende|ottieni|ottiene)|quando (?:avrai|avrà))\b
""")

PT_PROMISE = cues(r"""
(?:te|lhe|o|a|vos) (?:ligo|ligarei|ligamos|aviso|avisarei|avisamos|avisaremos|chamo|chamarei|chamamos|chamaremos|
  escrevo|escreverei|contacto|contactarei|contactaremos|contato|mando|mandarei|envio|enviarei|tenho|terei|teremos|
  guardo|guardarei|recomendo|recomendarei|recomendei|apresento|apresentarei|indico|indicarei|indiquei|passo|passarei|
  ponho|proponho|procuro|procurarei|digo|direi|conto|convido|convidarei|espero|esperamos|busco|coloco|coloquei|sugeri|
  sugiro|aciono)\b
(?:ligo|aviso|avisarei|chamo|escrevo|contacto|contactarei|mando|envio|guardo|recomendo|recomendei|apresento|indico|
  procuro|digo|passo|convido|avisamos|contactaremos|avisá|contactá|entraremos|convidaremos|mantê|incluí)-(?:te|lhe|o|
  a|vos|lo|la)(?:-\w+)?
(?:guard\w+|conserv\w+|mant\w+|pass\w+|envi\w+|mand\w+|encaminh\w+|dispar\w+|reencaminh\w+|indiquei|indico|deix\w+|
  dei|inclu\w+|mostr\w+)\b.{0,15}\b(?:teu|seu|tua|sua|teus|seus|tuas|suas)(?:cv|currículo|curriculum|nome|número|
  contacto|contato|perfil|candidatura|dados|ficha|telefone|portfólio|portfolio|processo)
(?:teu|seu|tua|sua) (?:nome|cv|currículo|número|perfil|candidatura|ficha|contacto|contato)\b.{0,50}(?:fica\w*|ficou|
  continua|permanece|guardad\w|base|banco|gaveta|topo|primeir\w|reserva|bolsa)
(?:falo|falarei|falei|já falei|pergunto|perguntarei|pensarei|penso|pensamos|conto|contamos|contaremos|lembrarei|
  lembro|lembraremos|vou (?:falar|ligar|lembrar|indicar|te|lhe|passar|mandar|perguntar|guardar|avisar|chamar|procurar|
  pensar|ver)|vamos (?:te|lhe|guardar|manter|avisar|chamar|falar)|entr(?:o|amos|arei|
  aremos) em contact?o)\b.{0,40}(?:de ti|de você|contigo|com você|consigo|em ti|em você|te|lhe|seu|sua|teu|tua|si|
  você)\b
(?:serás|será|és|é|estás|está|ficas|fica|continuas|continua) (?:você )?(?:(?:o|a) primeir\w|no topo|na (?:minha|
  nossa)|no (?:meu|nosso)|em primeiro)
(?:se|quando|assim que|caso|logo que)\b.{0,90}\b(?:te|lhe|o|a|você) ?(?:lig\w+|avis\w+|cham\w+|escrev\w+|contact\w+|
  procur\w+|mand\w+|convid\w+)
(?:posso|podemos|poderia|deixa-me|importa-se que|importas-te que|autoriza\w*)\b.{0,15}(?:dar|passar|indicar|
  apresentar|recomendar|encaminhar|guardar|falar|mandar|enviar|ligar)\w*
(?:terás|terá|vai ter|vais ter) notícias|pago-?(?:te|lhe)|pagar-(?:te|lhe)
""")

PT_ADVICE = cues(r"""
(?:candidat\w*|concorr\w*|tent\w*|volt\w*|lig\w*|escrev\w*|aparec\w*|apresent\w*|procur\w*|inscrev\w*|pass\w*|
  aplic\w*|pergunt\w*)\b(?: [\w-]+){0,6} (?:de novo|outra vez|novamente|para o ano|no próximo|na próxima|próxim\w|
  ano que vem|em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|breve|
  outras?|futur\w+)|daqui a|no (?:verão|outono|inverno)|na primavera|noutr\w+)
(?:o meu|meu|um|nosso|uma) (?:conselho|dica|sugestão|toque)|(?:te|lhe|vos)? ?(?:aconselho|aconselhamos|recomendo que|
  recomendamos que|sugiro|sugerimos|encorajo|encorajamos|incentivamos|convidamos|convido|aconselhava|sugeria)
(?:pode|podes|poderia|poderias|deve|deves|devia|deverias|deveria|precisa|precisas|tem de|tens de|tem que|tens que|
  falta-?(?:te|lhe)?|vale a pena|basta|convém)\b(?: [\w-]+){0,6} (?:\w+[aei]r(?:-\w+)?|curso|certificado|carta|
  experiência|cnh|diploma)\b
(?:^|(?<=[.,;:!?(-] )|(?<=\be )|(?<=\bmas )|(?<=\bentão )|(?<=\bpor favor )|(?<=\bpor favor, ))(?:liga|ligue|tenta|
  tente|procura|procure|pergunta|pergunte|estuda|estude|vê|veja|olha|fala|fale|tira|tire|vai|vá|passa|passe|escreve|
  escreva|volta|volte|faz|faça|lê|leia|aprende|aprenda|continua|continue|segue|siga|manda|mande|me (?:chama|liga|
  responde|procura|manda|escreve|avisa|fala)|não (?:desista|desistas|aceita|aceites|deixe|deixes|pare|pares)|diz|diga|
  aparece|apareça|fica|fique|fiquem|consulte|consulta|inscreva-se|inscreve-te|contacta|contacte|anota|anote|
  candidate-se|candidata-te|acompanhe|mostra|mostre|treina|treine)\b(?! (?:bem|com deus|à vontade|em paz))
(?:procuram|está à procura|estão à procura|andam à procura|estão contratando|tá contratando|tão contratando|
  precisam de|precisa de|contratam|contrata|tão precisando|estão precisando)\b.{0,50}
(?:vale a pena|no (?:teu|seu) lugar|se (?:quiser|quiseres|tirar|tirares|fizer|fizeres|te interessar|lhe interessar|
  topar|conseguir|conseguires)|quando (?:tiver|tiveres))\b
""")
