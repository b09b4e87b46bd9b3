"""How a rejection tells what comes next, in Italian and Portuguese: notice, return, advice; in folded text."""

from bot.reading.facts.phrases import cues

IT_NOTICE = cues(r"""
(?:se|quando|appena|non appena|qualora|ove)\b(?! (?:vuoi|vuole|ti|le|hai|ha bisogno|desidera|lo desidera|conosce|
  conosci|passi)\b)
  [^.;!?]{3,80}?\b(?:ti|la|le|mi permetterò di) ?(?:chiamo|chiamerò|chiameremo|richiamo|richiamerò|ricontatto|
  ricontatterò|
  ricontatteremo|contatterò|contatteremo|scrivo|scriverò|avviso|avviserò|avviseremo|cerco|cercherò|faccio sapere|farò
  sapere|faremo sapere|interpellar\w+|terremo presente|terrò presente)\b
(?:ti|la|le) (?:chiamo|chiamerò|richiamo|richiamerò|ricontatto|ricontatterò|ricontatteremo|scrivo|scriverò|avviso|
  avviserò|avviseremo|faccio sapere|farò sapere|faremo sapere|terremo presente|terrò presente|tengo presente)\b
  [^.;!?]{0,30}\b(?:se|quando|appena|qualora|non appena) (?:si|esce|c'è|ci|dovesse\w*|avremo|apri\w+|cambia|
  qualcosa|ho)\b
(?:vuoi|vuole) che (?:ti|la|le) (?:avvisi|chiami|scriva) (?:se|quando|appena)
""")
_IT_TIME = (
    r"(?:a (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|"
    r"primavera)|in "
    r"(?:primavera|autunno|estate|inverno)|l'anno prossimo|il prossimo anno|la prossima (?:stagione|volta|selezione)|"
    r"l'estate prossima|(?:fra|tra|dopo) (?:un anno|due anni|sei mesi|un paio d'anni|qualche \w+|\w+ mesi|un po'))"
)
_IT_BACK = (
    r"(?:ricandidati|si ricandidi|ricandidarsi|ricandidarti|riprova|riprovi|riprovaci|torna|torni|ripassa|ripassi|"
    r"richiamami|mi richiami|riscrivimi|mi riscriva|scrivimi|mi scriva|ci scriva|chiamami|mi chiami|ripresentati|si "
    r"ripresenti|rifatti viv[oa]|si rifaccia viv[oa]|fatti sentire|si faccia sentire|ci risentiamo|risentiamoci|"
    r"riproporsi|candidarti di nuovo|candidarsi (?:di nuovo|nuovamente)|ripresentare\w*)"
)
IT_RETURN = cues(rf"""
{_IT_BACK}\b[^.;!?]{{0,40}}\b{_IT_TIME}
{_IT_TIME}\b[^.;!?]{{0,30}}\b{_IT_BACK}
(?:completa|completi|prendi|prenda|finisci|finisca|fai|faccia) [^.;!?]{{3,40}} e {_IT_BACK}
(?:se|quando|appena|qualora) (?:\w+ )?(?:avrai|avrà|prendi|prende|conseguisse|consegui\w*|ti laurei|si laurea|ottien\w+|
  finisci|finisce|finirai|finirà)\b[^.;!?]{{0,60}}{_IT_BACK}
{_IT_BACK}\b,? (?:quando|appena|non appena|se) (?:\w+ )?(?:avrai|avrà|hai preso|ha preso|ti laurei|avrai finito|
  consegu\w+)
""")
IT_ADVICE = cues(r"""
(?:il mio|un|nostro|unico|solo|piccolo) consiglio(?: (?:è|sarebbe|per|che)|[ ,]*:)
(?:ti|le|vi) (?:consiglio|consigliamo|consiglierei|suggerisco|suggeriamo|suggerirei) (?:di |vivamente di |un |una |
  il |la )
  (?!(?:candidar\w*|consultare|visitare|seguire|continuare|monitorare|tenere d'occhio|guardare|provare|restare)\b)\w+
(?:dovresti|dovrebbe|ti conviene|le conviene|ti servirebbe|le servirebbe|ti converrebbe|
  le converrebbe) (?:\w+ )?(?:fare|prendere|lavorare|migliorare|studiare|imparare|approfondire|un corso|il corso|curare)
(?:prendi|prenda|fai|faccia|completa|completi)(?: \w+){0,3} (?:patente|corso|attestato|certificat\w+|diploma)
(?:esperienza|anno|anni|corso|tirocinio)\b[^.;!?]{0,40}\b(?:ti|le) (?:aiuterebbe|servirebbe|gioverebbe)
""")

PT_NOTICE = cues(r"""
(?:se|quando|assim que|caso|logo que)\b(?! (?:informa|quiser\w*|te|lhe|precisar\w*|tiver\w*|você|o senhor|a senhora|
  desejar|puder\w*|
  autorize|topar)\b)[^.;!?]{3,80}?\b(?:(?:eu |nós )?(?:te|lhe|o|a) )?(?:aviso|avisarei|avisaremos|ligo|ligarei|
  chamo|chamarei|
  chamaremos|escrevo|escreverei|contacto|contactarei|contactaremos|procuro|procurarei|volto a contact\S+|vou atrás|
  entro em contact?o|entrarei em contact?o|entraremos em contact?o|avisamos)(?:-(?:te|lhe|o|a))?\b
(?:te|lhe|o|a) (?:aviso|avisarei|avisaremos|ligo|ligarei|chamo|chamarei|escrevo|procuro|contacto|
  contactarei)\b[^.;!?]{0,40}
  \b(?:se|quando|assim que|caso|logo que) (?:\w+ )?(?:surg\w+|abr\w+|aparec\w+|hou?ver|tiv\w+|algo|mud\w+|precis\w+)\b
(?:aviso|avisarei|ligo|ligarei|escrevo|contacto|contactarei)-(?:te|lhe|o|a)\b[^.;!?]{0,40}\b(?:se|quando|assim que|caso|
  logo que) (?:\w+ )?(?:surg\w+|abr\w+|aparec\w+|hou?ver|tiv\w+|algo|mud\w+)\b
qualquer coisa (?:te|eu te|lhe) (?:aviso|chamo|ligo)
(?:guardar|guardo|guardaremos|guardarei)\b[^.;!?]{0,30}\b(?:contact?o|processo|currículo|nome) para (?:a unidade|
  o próximo|a próxima|quando)
""")
_PT_TIME = (
    r"(?:em (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|no (?:próximo "
    r"(?:ano|semestre|verão|ciclo)|verão|outono|inverno|ano que vem)|na (?:primavera|próxima (?:edição|turma|época|"
    r"seleção|vez))|para o ano|(?:o )?ano que vem|daqui a (?:um|dois|três|seis|uns) (?:anos?|mes\w*)|depois de (?:um|"
    r"dois|seis) (?:anos?|meses))"
)
_PT_BACK = (
    r"(?:(?:(?:^|(?<=[.,;:!-] )|(?<=\bmas ))(?:volta|volte|tenta|tente)(?: a \w+)?)|candidata-te|candidate-se|"
    r"recandidata-te|recandidate-se|"
    r"inscreve-te|inscreva-se|concorre|concorra|me (?:procura|procure|liga|ligue|chama|chame|escreve|escreva)|"
    r"liga-me|ligue-me|escreve-me|escreva-me|procura-me|procure-me|aparece|apareça|(?:pode|podes|poderá) (?:voltar a "
    r")?(?:candidatar|concorrer|tentar|recandidatar|inscrever)\S*)"
)
PT_RETURN = cues(rf"""
{_PT_BACK}(?!\w)[^.;!?]{{0,40}}\b{_PT_TIME}
{_PT_TIME}\b[^.;!?]{{0,30}}\b{_PT_BACK}
(?:faz|faça|tira|tire|termina|termine) [^.;!?]{{3,40}} e (?:volta|volte|me procura|me procure|liga-me|candidata-te|
  tenta)\b
(?:quando|se|assim que) (?:\w+ )?(?:tiver\w*|tirar\w*|acabar\w*|concluir\w*|terminar\w*|
  conseguir\w*)\b[^.;!?]{{0,40}}(?:curso|carta|diploma|certificado|cnh|licença|b2)\b[^.;!?]{{0,20}}{_PT_BACK}
""")
PT_ADVICE = cues(r"""
(?:meu|um|nosso|uma|a minha|minha) (?:conselho|dica|sugestão)(?: (?:é|seria|para|de)|[ ,]*:)
(?:aconselho|aconselhamos|sugiro|sugerimos|aconselhava|recomendo|recomendamos)(?:-(?:te|lhe|o|a))? (?:a |que |
  vivamente |um |
  uma |o curso|fortemente )(?!(?:continue|consulte|acompanhe|continuar|consultar|acompanhar|candidatar\S*|se candidate|
  fique|siga)\b)\w+
(?:devia|deverias|deveria|convém|convinha|vale a pena|valia a pena) (?:\w+ )?(?:fazer|tirar|trabalhar|melhorar|
  estudar|aprender|reforçar|um curso|o curso|treinar)
(?:tira|tire|faz|faça)(?: \w+){0,3} (?:curso|carta|certificado|cnh|diploma)
(?:experiência|ano|anos|curso|estágio)\b[^.;!?]{0,40}\b(?:te|lhe|o|a) (?:ajudaria|ajudava|seria útil)
o que pode(?:s)? melhorar|pra te ajudar nas próximas
""")
