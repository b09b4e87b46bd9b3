"""How a rejection tells what comes next, in German, French and Spanish: notice, return, advice; in folded text."""

from bot.reading.facts.phrases import cues

DE_NOTICE = cues(r"""
(?:wenn|sobald|falls|sollte\w*)\b(?! (?:du|sie|ihr|ihnen|dir|es ihnen|es dir|möglich)\b)[^.;!?]{3,80}?\b(?:melde|melden|
  rufe|ruf|schreibe|schreib|sage|sag|gebe|geb|komme|kommen|denke|denken|werde|werden|informiere\w*)\b (?:ich|wir)\b
(?:ich|wir) (?:melde|melden|rufe|ruf|schreibe|sage|gebe|geben|komme|kommen|werde|werden)\b[^.;!?]{0,50}\b(?:wenn|sobald|
  falls) (?:sich|etwas|was|wieder|eine|ein|da|hier|es|wir|die|der|bei uns|mal)\b(?! (?:ich|sie) (?:mehr|etwas) weiß)
  [^.;!?]{0,40}
(?:stelle|kollege\w*|rente|frei|offen|ausschreibung)\b[^.;!?]{0,40}, dann (?:melde|würde|rufe|schreibe|
  denke) (?:ich|wir)\b
""")
_DE_TIME = (
    r"(?:im (?:nächsten |kommenden |frühen )?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|"
    r"oktober|"
    r"november|dezember|frühjahr|frühling|sommer|herbst|winter|jahr)|nächstes jahr|kommendes jahr|zum nächsten \w+|in "
    r"(?:einem|zwei|drei|sechs|ein paar) (?:jahr\w*|monat\w*|halben jahr)|in einem halben jahr|nach (?:einem|zwei|drei|"
    r"sechs) (?:jahr\w*|monat\w*)|nach (?:der|ihrer|deiner|dem|ihrem|deinem) (?:saison|prüfung|ausbildung|kurs|studium|"
    r"ferien|b2-kurs|b1-kurs|abschluss)|bei der nächsten (?:ausschreibung|runde))"
)
_DE_HAVE = (
    r"(?:wenn|sobald|mit|falls) [^.;!?]{0,40}\b(?:b1|b2|c1|führerschein|schein|abschluss|zeugnis|prüfung|anerkennung|"
    r"approbation|zertifikat)\b"
)
_DE_BACK = (
    r"(?:meld(?:e|en sie)? (?:dich|sich)|melden sie sich|bewirb dich|bewerben sie sich|komm\w*(?: sie)?|"
    r"schreib(?:en sie)? (?:mir|uns)|ruf(?:en sie)? (?:mich|uns)?|versuch(?:en sie)? es|frag(?:en sie)?|"
    r"(?:dürfen|können) sie sich|(?:darfst|kannst) du dich)"
)
DE_RETURN = cues(rf"""
{_DE_BACK}\b[^.;!?]{{0,40}}\b{_DE_TIME}
{_DE_TIME}\b[^.;!?]{{0,30}}\b{_DE_BACK}
{_DE_TIME}\b[^.;!?]{{0,30}}\b(?:sprechen|reden) wir (?:\w+ ){{0,2}}(?:noch einmal|nochmal|noch mal|wieder|weiter)
{_DE_HAVE}[^.;!?]{{0,40}}\b{_DE_BACK}
{_DE_BACK}\b[^.;!?]{{0,30}}, {_DE_HAVE}
""")
DE_ADVICE = cues(r"""
(?:mein|unser|ein|kleiner|einen) (?:rat|tipp|ratschlag)(?: (?:wäre|ist|von|für|an|geben)|:)
(?:ich|wir) (?:empfehle|empfehlen|rate|raten|würde|würden|lege|kann)\b (?:ihnen|dir)\b(?! (?:gern\w* )?(?:eine|
  einen|ein|mehr|sagen|anbieten))[^.;!?]{0,60}
(?:empfehle|rate) ich (?:ihnen|dir)\b(?! weiter)[^.;!?]{0,60}
(?:mach|machen sie|hol|holen sie)(?: \w+){0,3} (?:schein|führerschein|b2|b1|kurs|abschluss|prüfung|zertifikat)
(?:jahr|jahre|erfahrung|kurs|praktikum|zertifikat|b2|schein)\b[^.;!?]{0,40}\b(?:würde|würden) (?:ihnen|dir) (?:\w+ )?
  (?:helfen|guttun|nützen)
""")

FR_NOTICE = cues(r"""
(?:si|quand|dès que|dès qu'|lorsque|lorsqu')\b ?(?! ?(?:vous|tu|t'|cela vous|ça vous|ça te|cela te|
  le cœur)\b)[^.;!?]{3,90}?\b
  (?:je|on|nous)(?: ne)? (?:me permettrai de |manquerai\w* pas de )?(?:vous |te |t'|nous permettrons de vous )?
  (?:rappelle\w*|rappellerai|contacte\w*|recontacte\w*|préviens|préviendr\w+|fais signe|ferai signe|écris|écrirai|
  appelle\w*|appeler|penserai|reviendr\w+|recontacter\w*)\b
(?:je|on|nous) (?:vous |te |t')(?:rappelle\w*|contacterai|recontacte\w*|préviens|préviendrai|fais signe|ferai signe|
  écrirai|appelle|appellerai|tiens au courant|tiendrai au courant|repositionne)\b[^.;!?]{0,50}\b(?:si|quand|dès qu\w*)\b
  (?! (?:vous|tu)\b)
(?:ne )?(?:manquerons|manquerai) pas de (?:vous |te )(?:contacter|recontacter|rappeler|prévenir)|
  (?:ne )?(?:manquerons|manquerai) pas de revenir vers (?:vous|toi) (?:si|dès)
puis-je vous (?:rappeler|recontacter|écrire)\b[^.;!?]{0,60}(?:si|quand|dès|pour des)
(?:vacance|poste|place)\b[^.;!?]{0,50}[;,] (?:je|nous) (?:vous |te )(?:préviendr\w+|écrir\w+|appeller\w+|ferai signe)
""")
_FR_TIME = (
    r"(?:en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|automne|hiver)|au "
    r"printemps|à l'automne|à la rentrée|l'an prochain|l'année prochaine|la saison prochaine|la prochaine fois|l'été "
    r"prochain|l'été|dans (?:un|deux|trois|six) (?:ans?|mois)|après (?:un|deux|trois|six) (?:ans?|mois)|à la prochaine "
    r"session)"
)
_FR_BACK = (
    r"(?:revenez(?: me voir| vers (?:moi|nous)| nous voir)?|reviens(?: me voir| vers (?:moi|nous)| nous voir)?|"
    r"repostule[zr]?|représente[zr]?-?(?:vous)?|retente[zr]?(?: votre chance| ta chance)?|tente[zr] (?:à nouveau|de "
    r"nouveau)|postule[zr] (?:à nouveau|de nouveau)|recontacte[zr](?:-moi|-nous)?|rappelle[zr]?-(?:moi|nous)|"
    r"réessaye[zr]|écri(?:s|vez)-(?:moi|nous)|fai(?:s|tes)-(?:moi|nous) signe|reprenez contact|reprendre contact|"
    r"relance[zr]?-(?:moi|nous)|présenter à nouveau)"
)
FR_RETURN = cues(rf"""
{_FR_BACK}\b[^.;!?]{{0,40}}\b{_FR_TIME}
{_FR_TIME}\b[^.;!?]{{0,30}}\b{_FR_BACK}
{_FR_BACK}\b,? (?:une fois|quand vous aurez|quand tu auras|dès que vous aurez|dès que tu auras|lorsque vous aurez|après
  (?:votre|ton))\b(?! (?:fini|terminé)\b d'être)
(?:faites|fais|passez|passe|obtenez|prenez|finissez|finis) [^.;!?]{{3,50}} et {_FR_BACK}
(?:si|quand|dès que) (?:vous|tu) (?:obtenez|obtiens|avez|as|aurez|auras|passez|passes|
  validez)\b[^.;!?]{{0,50}}(?:permis|
  diplôme|titre|habilitation|certificat|caces|b2|formation)\b[^.;!?]{{0,20}}{_FR_BACK}
""")
FR_ADVICE = cues(r"""
(?:mon|un|notre|petit|seul) conseil(?: (?:serait|est|pour|de|d'ami\w*)|[ ,]*:| si)
(?:je|nous|on) (?:ne (?:peux|peut|pouvons) que )?(?:vous |te )(?:conseille\w*|recommande\w*|suggère\w*|
  encourage\w*) (?:de |
  d'|à |vivement |fortement |le |la |une )(?!(?:postuler|candidater|consulter|renouveler|poursuivre|continuer|
  persévérer|prendre contact|suivre notre|nous|représenter|mes|un confrère|à)\b)\w+
(?:vous|tu) (?:devriez|devrais|gagneriez à|gagnerais à|auriez intérêt à) (?:\w+ )?(?:suivre|passer|travailler|regarder|
  lire|apprendre|acquérir|faire|prendre|valoriser|mettre en)\b
(?:expérience|année|an|stage|formation|diplôme|permis)\b[^.;!?]{0,40}\b(?:vous|t'|te) (?:aiderait|serait utile|
  ouvrirait)
""")

ES_NOTICE = cues(r"""
(?:si|cuando|en cuanto|apenas|ni bien|de )\b(?! (?:quieres|quiere|querés|te|le|necesitas|necesita|tienes|tiene|desea|
  deseas|puedes|puede|usted|pasas|lo desea)\b)[^.;!?]{3,70}?\b(?:te|le|lo|la|os) (?:llamo|llamaré|llamaremos|
  llamamos|aviso|avisaré|
  avisaremos|avisamos|escribo|escribiré|escribiremos|contactaré|contactaremos|contacto|busco|buscaré|tendré en cuenta|
  tendremos en cuenta|tendremos)\b
(?:te|le|lo|la|os) (?:llamo|llamaré|llamaremos|llamamos|aviso|avisaré|avisaremos|avisamos|escribo|escribiré|contactaré|
  contactaremos|busco|buscaré|puedo avisar|dejo apuntad\w|tengo en cuenta|tendré en cuenta)\b[^.;!?]{0,40}\b(?:si|
  cuando|en
  cuanto|apenas|por si|ni bien) (?:\w+ )?(?:sale|salga|surge|surja|abre|abra|abramos|abrimos|hay|haya|necesit\w+|
  aparece|aparezca|queda|quede|cambi\w+|algo|tengamos|tenga|se)\b
(?:quieres|querés|quiere) que (?:te|le) (?:avise|llame|escriba) (?:si|cuando)
""")
_ES_TIME = (
    r"(?:en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|"
    r"primavera|otoño|verano|invierno|(?:un|dos|tres|seis|unos) (?:años?|mes\w*)|la próxima \w+)|el año que viene|el "
    r"próximo (?:año|curso|ciclo|verano)|el año próximo|la próxima (?:convocatoria|temporada|vez)|dentro de (?:un|dos|"
    r"tres|seis|unos) (?:años?|mes\w*)|después de (?:un|dos|tres|seis) (?:años?|mes\w*)|tras (?:un|dos|seis) \w+)"
)
_ES_BACK = (
    r"(?:(?:(?<!se )(?<!\w )vuelve|vuelva|volvé|vuelvan)(?! a (?:salir|abrir\w*|convocar\w*))|preséntate|presentate|"
    r"preséntese|postúlate|postulate|postúlese|postula|inténtalo|"
    r"inténtelo|intentalo|llámame|llamame|llámeme|escríbeme|escribime|escríbame|escríbanos|búscame|buscame|búsqueme|"
    r"avísame|avisame|avíseme|inscríbete|(?:puedes|puede|podés|podrá|podrás) volver a (?:\w+)|(?:puedes|puede|podés|"
    r"podrá) (?:postular|presentarse|presentarte|postularse)\w*|prueba|pruebe|probá|date una vuelta|volver a "
    r"(?:intentarlo|presentarte|presentarse))"
)
ES_RETURN = cues(rf"""
{_ES_BACK}\b[^.;!?]{{0,40}}\b{_ES_TIME}
{_ES_TIME}\b[^.;!?]{{0,30}}\b{_ES_BACK}
(?:haz|haga|hacé|saca|sacá|saque|termina|terminá|termine) [^.;!?]{{3,50}} y (?:vuelve|vuelva|volvé|llámame|llamame|
  llámeme|escríbeme|escribime|búscame)\b
{_ES_BACK}\b,? (?:cuando|en cuanto|apenas) (?:\w+ )?(?:tengas|tenga|saques|saque|termines|termine|obtengas|obtenga|
  acabes|acabe)\b(?! (?:tiempo|un rato|un hueco|ganas))
(?:si|cuando|en cuanto) (?:\w+ )?(?:tengas|tenga|sacas|sacás|saques|saque|obtienes|obtengas|terminas|termines|termine)\b
  [^.;!?]{{0,40}}(?:título|carnet|carné|curso|certificado|licencia|b2|cédula)\b[^.;!?]{{0,20}}{_ES_BACK}
""")
ES_ADVICE = cues(r"""
(?:mi|un|nuestro|único) (?:consejo|tip)(?: (?:es|sería|para|de)|[ ,]*:)
(?:te|le|os) (?:aconsejo|recomiendo|recomendamos|recomendaría|sugiero|sugerimos|aconsejaría) (?!(?:a|en|con|postul\w*|
  consultar|visitar|estar|seguir participando|continuar|mucho|que (?:sigas|siga|postul\w*|visit\w*|consult\w*|
  est\w+))\b)
  \w+
(?:te|le|os) (?:animo|animamos|aliento) a (?!postul|seguir|continu|particip|presentar|volver|visit|consult)\w+
(?:deberías|debería|te conviene|le conviene|te convendría|le convendría|te vendría bien|le vendría bien|te serviría|
  le serviría) (?:\w+ )?(?:hacer|sacar|trabajar|mejorar|estudiar|aprender|practicar|reforzar|un curso|el curso|
  profundizar|leer|pulir)
(?:saca|sacá|saque|sácate|sacate|haz|hacé|haga)(?: \w+){0,3} (?:curso|carnet|carné|título|certificado|licencia|b2)
(?:experiencia|año|años|curso|título)\b[^.;!?]{0,40}\b(?:te|le) (?:ayudaría|serviría|vendría (?:muy )?bien|abriría)
""")
