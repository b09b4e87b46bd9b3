"""The words of promises and of advice in a rejection, in German, French and Spanish; matched in folded text."""

from bot.reading.phrases import cues

DE_PROMISE = cues(r"""
(?:ich|wir) (?:merke|merken|behalte|behalten|rufe|ruf|rufen|melde|meld|melden|schreibe|schreib|schreiben|schicke|
  schick|schicken|gebe|geb|geben|leite|leiten|sage|sag|sagen|denke|denk|denken|komme|komm|kommen|lege|leg|legen|setze|
  setzen|spreche|sprechen|rede|reden|frage|frag|fragen|stelle|stell|stellen|nenne|nennen|nehme|nehm|nehmen|halte|halt|
  halten|vermittle|vermitteln|reiche|reichen|bringe|bring|kümmere|höre|hör|schau|schaue|lade|laden|bewahre|bewahren|
  notiere|notieren|kontaktiere|kontaktieren|werde|werden|heb|hebe)\b(?:(?! danken| bedanken)[^.;!?]){0,60}\b(?:sie|
  ihnen|ihre\w*|ihr|dich|dir|dein\w*|euch)\b
(?:dann|sonst|sobald .{0,60},|falls .{0,80},|wenn .{0,80},|sollte .{0,80},|im \w+|nächste woche|montag|
  morgen) (?:melde|meld|melden|rufe|ruf|rufen|schreibe|schreib|denke|denk|komme|komm|kommen|sage|sag|sind|bist|hören|
  hörst|erfährst|erfahren|werde|werden|nehme|würde|würden) (?:ich|wir|sie|du)\b
(?:sie|du|ihr) (?:hören|hörst|stehen|stehst|bleiben|bleibst|sind|bist|bekommen|bekommst|kriegst|erfahren|
  erfährst)(?: \w+){0,5} (?:von (?:mir|uns)|ganz oben|oben|auf (?:meiner|unserer|der) (?:liste|warteliste)|
  in (?:meiner|unserer|unserem)|(?:der|die) erste\w*|als erste\w*|bescheid|vorgemerkt)
(?:habe|haben|hab) (?:ich )?(?:sie|dich|ihre\w*|ihren namen|dein\w*|deinen namen)(?: \w+){0,6} (?:empfohlen|
  weitergegeben|weitergeleitet|genannt|vorgeschlagen|vorgemerkt|angesprochen|notiert|erwähnt|eingetragen)
(?:ihre|deine|ihren|deinen|ihr|dein) (?:unterlagen|namen?|nummer|bewerbung|mappe|lebenslauf|daten|profil|
  karte)\b.{0,60}(?:behalt\w*|aufbewahr\w*|bewahr\w*|bleib\w*|liegt|liegen|weiter\w*|vorgemerkt|im (?:pool|kopf)|
  in (?:meiner|unserer|der) (?:schublade|kartei|mappe))
(?:vormerken|im hinterkopf|im blick|auf sie zukommen|auf dich zukommen|auf (?:sie|dich) zurück\w*|
  in erinnerung behalten|bescheid (?:geben|sagen|gebe))
(?:ich|wir) empfehle\w* (?:sie|dich) (?!,)\w+
(?:darf|dürfen|soll|kann) (?:ich|wir) (?:sie|dich|ihnen|dir|ihre\w*|dein\w*)\b
""")

DE_ADVICE = cues(r"""
(?:bewerb\w*|probier\w*|versuch\w*|meld\w*|komm\w*|frag\w*|ruf\w*|schreib\w*|anklopf\w*|
  einreich\w*)\b(?: \w+){0,7} (?:wieder|erneut|noch ?(?:ein)?mal|nochmal|nächstes jahr|im (?:nächsten|kommenden) \w+|
  zum (?:nächsten|kommenden) \w+|im (?:frühjahr|frühling|sommer|herbst|winter|januar|februar|märz|april|mai|juni|juli|
  august|september|oktober|november|dezember)|in (?:einem|zwei|drei|sechs) \w+|jederzeit|ab (?:januar|märz|mai|august|
  september))
(?:mein|unser|ein|noch ein) (?:rat|tipp|hinweis|vorschlag|ratschlag)|(?:rate|raten|empfehle|empfehlen|ermutige\w*|
  ermuntere\w*|schlage|legen|lege)(?:ich|wir)?\b.{0,25}(?:ihnen|dir|sie|dich)|(?:ich|wir) (?:würde|
  würden)(?: \w+){0,3} (?:raten|empfehlen|an (?:ihrer|deiner) stelle)|an (?:ihrer|deiner) stelle
(?:sie|du) (?:können|könnten|kannst|könntest|sollten|solltest|müssen|musst|müssten|dürfen|darfst|brauchen|
  brauchst)\b.{0,90}(?:wenden|bewerben|anrufen|melden|fragen|machen|nachholen|holen|absolvieren|lernen|versuchen|
  probieren|schauen|einsehen|beantragen|einlegen|wiederholen|üben|nehmen|vorbeikommen|schreiben|lesen|zeigen|besuchen|
  teilnehmen|erwerben|arbeiten|nachreichen|abholen|\w+en)
(?:^|(?<=[.,;:!?(-] )|(?<=\bund )|(?<=\baber )|(?<=\balso )|(?<=\bbitte ))(?:schau|schauen sie|ruf|rufen sie|melde|
  meld|melden sie|frag|fragen sie|mach|machen sie|probier|probieren sie|versuch|versuchen sie|geh|gehen sie|lies|
  lesen sie|lern|lernen sie|nimm|nehmen sie|komm|kommen sie|schreib|schreiben sie|bleib|bleiben sie|such|suchen sie|
  zeig|zeigen sie|hol|holen sie|bewirb|bewerben sie|besuch|besuchen sie|folge|folgen sie|achte|achten sie|sprich|
  sprechen sie|red|reden sie|wende|wenden sie|arbeite|arbeiten sie|lass|lassen sie|sag|sagen sie|üb|üben sie|denk|
  denken sie|hör|versuch's|probier's|behalten sie|behalt|trauen sie|trau|halten sie|halt|setzen sie|erzählen sie|
  erzähl)\b(?! (?:es gut|mir (?:bitte )?nicht|bitte (?:nicht|davon)|sie (?:diese|diesen) (?:entscheidung|bescheid)))
(?:wenn|sobald|mit|sollten|falls) (?:sie|du|dem|der|einem|einer|etwas)\b.{0,60}(?:führerschein|zertifikat|abschluss|
  schein|prüfung|ausbildung|erfahrung|kurs|deutsch|b1|b2|c1|approbation|anerkennung)
(?:sucht|suchen|braucht|brauchen|stellt|stellen)(?: \w+){0,6} (?:leute|jemanden|jemand|händeringend|gerade|auch|noch|
  ein|eine|einen|dringend|ein)\b
(?:lohnt sich|einen versuch wert|wär\w* (?:vielleicht )?(?:was|etwas) für (?:dich|sie)|gute adresse)
""")

FR_PROMISE = cues(r"""
(?:je|j'|nous|on) ?(?:vous|te|t'|vous en|t'en) ?(?:garde\w*|rappelle\w*|recontacte\w*|appelle\w*|écri\w+|envoie\w*|
  enverr\w+|tiens|tiendr\w+|fais|ferai|ferons|préviens|préviendr\w+|recommande\w* (?:à|auprès|chez)|présente\w*|
  met\w*|mettr\w+|transmet\w*|propose\w*|inscri\w+|note\w*|parle\w*|parlerai|reparle\w*|inviter\w+|invite|signale\w*|
  aide\w*|réserve\w*|donne\w*|redonne\w*|contacte\w*|reprend\w*|attend\w*|conserve\w*|communique\w*|laisse\w*|
  ai (?:mis|gardé|inscrit|recommandé|proposé|signalé)|avons (?:mis|gardé|inscrit|recommandé))\b(?! (?:aucune|pas|
  plus))
(?:je|j'|nous|on) ?(?:garde|gardons|conserve|conservons|transmet\w*|parler\w*|parle|penser\w*|pense|pensons|glisse\w*|
  donne|donnerai|ai (?:parlé|donné|transmis|glissé|envoyé|gardé|cité)|avons (?:transmis|gardé)|reviendr\w+|reviens|
  passe|fais passer|recommande|met\w*)\b[^.;!?]{0,40}\b(?:vous|toi|votre|vos|ton|ta|tes)\b
(?:je|nous) (?:ne )?manquer\w+ pas de|(?:vous|tu) (?:aurez|auras|recevrez|recevras|serez|seras|êtes|es|restez|
  restes)\b.{0,30}(?:de (?:mes|nos) nouvelles|le premier|la première|en tête|sur (?:ma|notre|la) liste|en haut|
  prioritaire|un appel|prévenue?)
(?:votre|ton|vos|tes) (?:dossier|nom|cv|candidature|coordonnées|numéro|profil|lettre|carte)\b.{0,50}(?:garde\w*|
  conserv\w*|rest\w*|transmi\w*|en haut|dans (?:mon|notre|mes|nos|le)|sur (?:mon|ma|notre|le|la)|sous le coude)
(?:si|dès que|quand|lorsque|au cas où|en cas de)\b.{0,100}\b(?:je|nous|on) (?:vous|te|reviendr\w+|penser\w+|t')
(?:reprendre|reprendrai|reprendrons|reprends|revenir|reviendrai|reviendrons|prendre) (?:contact|vers vous|vers toi|
  attache)
(?:permett\w+|autoris\w+|d'accord|accepteriez-vous|voulez-vous|veux-tu)\b.{0,25}\b(?:que je|de vous|de te|je|que nous)
(?:je|on|nous) (?:vous |t'|te )?en (?:parlerai|reparlerons|reparle|reparlera)|faire signe|fais signe|ferai signe|
  faisons signe
""")

FR_ADVICE = cues(r"""
(?:postul\w*|candidat\w*|retent\w*|représent\w*|repass\w*|revenez|reviens|rappel\w*|réessa\w*|recontact\w*|relanc\w*|
  inscri\w*)\b(?: [\w'-]+){0,6} (?:nouveau|encore|prochaine?|en (?:janvier|février|mars|avril|mai|juin|juillet|août|
  septembre|octobre|novembre|décembre)|l'an prochain|l'année prochaine|à (?:la rentrée|l'automne)|auprintemps|
  dans (?:un|deux|trois|six) \w+|d'ici|quand)|(?:repassez?|retentez?|représentez-vous|réessayez?|revenez|
  repostule[zr]?|retenter|repostuler)
(?:mon|un|notre|petit|seul) (?:conseil|tuyau|avis|petit mot)|(?:je|nous|on) (?:ne (?:peux|peut|pouvons) que |
  me permets de )?(?:vous |te |t')?(?:conseille\w*|recommande\w*|encourage\w*|invite\w*|suggère\w*|engage\w*|
  incite\w*|conseillerais)
(?:vous|tu) (?:pouvez|pourriez|peux|pourrais|devriez|devrais|devez|dois|auriez|aurais|gagneriez|gagnerais|
  avez intérêt)\b.{0,70}(?:er|ir|re|oir|intérêt)\b
(?:^|(?<=[.,;:!?(-] )|(?<=\bet )|(?<=\bmais )|(?<=\bdonc )|(?<=\balors ))(?:appelle|appelez|appelez-l\w+|essaie|
  essayez|va|allez|regarde|regardez|passe|passez|viens|venez|tente|tentez|lis|lisez|apprends|apprenez|pense|pensez|
  suis|suivez|continue|continuez|garde|gardez|écris|écrivez|demande|demandez|contacte|contactez|consulte|consultez|
  inscris-toi|inscrivez-vous|prends|prenez|travaille|travaillez|faites|fais|parle|parlez|parlez-en|n'hésite|n'hésitez|
  ne lâche\w*|reposez-vous|montre\w*|envoie|envoyez|postule|postulez|cherche|cherchez|reste|restez|entraîne\w*|laisse|
  laissez)\b(?! (?:soin|agréer|recevoir|croire|trouver))
(?:ils|elle|il|qui|elles|magasins?|\w+) (?:recrutent|cherchent|embauchent|cherche|recrute) (?:aussi|encore|quelqu'un|
  toujours|du monde|des|un|une)\b(?<!on cherche des)(?<!nous recrute)
(?:ça|cela) (?:vaut|vaudrait)|vaut le coup|à votre place|à ta place|(?:une|un) (?:remarque|piste|adresse)\b
(?:si|quand|dès que|lorsque) (?:vous|tu) (?:obtenez|obtiens|passez|passes|avez|aurez|as|auras|suivez|pouvez|peux|
  changez|changes|voulez|veux|souhaitez|souhaites)\b
""")

ES_PROMISE = cues(r"""
(?:te|le|lo|la|os|les) (?:llamo|llamaré|llamaremos|llamamos|aviso|avisaré|avisaremos|avisamos|escribo|escribiré|
  escribiremos|contactaré|contactaremos|contacto|paso|pasaré|pasamos|mando|mandaré|envío|enviaré|tengo|tendré|
  tendremos|tenemos|guardo|guardaré|guardamos|recomiendo (?:a|en|con)|recomendaré|recomendé|presento|presentaré|pongo|
  pondré|busco|buscaré|propongo|propondré|digo|diré|cuento|contaré|consigo|hago|haré|reservo|reservaré|invito|
  invitaré|espero|esperamos|apunto|apunté|he (?:apuntado|recomendado|puesto|pasado|guardado)|hemos (?:apuntado|puesto|
  incluido)|voy a|vamos a|quiero|queremos|seguiré|conseguí|dejo|dejamos|tiro|armo)\b(?! (?:la enhorabuena|mucha|mucho|
  lo mejor|suerte|las gracias|gracias))
(?:guard\w+|conserv\w+|pas\w+|mand\w+|envi\w+|reenvi\w+|incluir\w*|manten\w+|di|dejé|mostr\w+|
  entreg\w+)\b.{0,15}\b(?:tu|su|tus|sus) (?:cv|currículum|curriculum|nombre|número|datos|perfil|ficha|expediente|
  candidatura|teléfono|contacto|carpeta|solicitud|hoja de vida|book|porfolio|portafolio|portfolio)
(?:tu|su) (?:nombre|cv|currículum|perfil|número|candidatura|expediente|ficha|teléfono|carpeta|
  hoja de vida)\b.{0,50}(?:queda|quedó|quedará|sigue|seguirá|guardad\w|primer\w|bolsa|base|cajón|arriba|lista)
(?:hablaré|hablo|hablé|hablamos|he hablado|ya hablé|pregunto|preguntaré|pensaré|pienso|pensaremos|contaré|cuento|
  contamos|contaremos|me acordaré|me acuerdo|nos acordaremos|intercedí)\b.{0,40}(?:de ti|de vos|de usted|contigo|
  con vos|con usted|por ti|por vos|por usted|en ti|en vos|en usted|sobre ti|tu|su)\b
(?:eres|sos|es|será|serás|estás|está|quedas|quedás|queda|sigues|seguís|sigue) (?:usted )?(?:la|el|en) (?:primer\w|mi|
  nuestra|la|siguiente|segund\w)
(?:si|cuando|en cuanto|apenas|ni bien)\b.{0,90}\b(?:te|le|lo|la|os) (?:llam\w+|avis\w+|escrib\w+|busc\w+|contact\w+|
  tendr\w+|hablo|propong\w+|mando)
(?:te|le) parece (?:bien )?(?:si|que)|(?:puedo|podría|podemos) (?:pasar|dar|enviar|recomendar|presentar|mencionar|
  guardar|poner|hablar|llamar)\w*|(?:tendrás|tendrá|tenés|recibirás)noticias
""")

ES_ADVICE = cues(r"""
(?:postul\w*|present\w*|inténta\w*|intenta\w*|intentá\w*|vuelv\w+|volv\w+|llam\w+|escrib\w+|prob\w+|prueba|pregunt\w+|
  pas\w+|acérc\w+|inscrib\w+|aplic\w+)\b(?: \w+){0,6} (?:denuevo|otra vez|nuevamente|el año que viene|el próximo|
  la próxima|próximo|próxima|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|
  noviembre|diciembre|primavera|otoño|verano|invierno|unos? \w+)|dentro de)
(?:mi|un|nuestro|último) (?:consejo|tip|dato|sugerencia)|(?:te|le|os) (?:aconsejo|recomiendo|recomendamos|
  recomendaría|sugiero|sugerimos|animo|animamos|invito|invitamos|alentamos|aliento|conviene|convendría|vendría|
  serviría)
(?:puedes|puede|podés|podrías|podría|debes|debe|debés|deberías|debería|tienes que|tenés que|tiene que|necesitas|
  necesitás|necesita|te falta|le falta|queda|hace falta)\b(?: \w+){0,6} (?:\w+[aei]r(?:se|te|lo|la|le|me|nos)?|curso|
  título|certificado|experiencia|carnet)\b
(?:^|(?<=[.,;:!?¡¿(-] )|(?<=\by )|(?<=\bpero )|(?<=\bentonces )|(?<=\bpor favor ))(?:llama|llamá|llame|llámal\w+|
  llámame|llamame|llámeme|prueba|probá|pruebe|pregunta|preguntá|pregunte|busca|buscá|busque|estudia|estudiá|estudie|
  sigue|seguí|siga|mira|mirá|mire|habla|hablá|hable|saca|sacá|saque|ve|vaya|andá|pasa|pasá|pase|pásate|pasate|escribe|
  escribí|escriba|escríbeme|escribime|escríbele|escribile|escríbales|presenta|presentá|preséntate|presentate|
  preséntese|vuelve|volvé|vuelva|haz|hacé|haga|lee|leé|lea|aprende|aprendé|no dejes|no deje|no aceptes|no pares|
  guardate|guárdate|dile|decile|dígale|fijate|fíjate|fíjese|consulta|consulte|consultá|anota|anotá|anotate|apunta|
  apúntate|toma nota|acude|acuda|contacta|contacte|contactá|mándame|mandame|mándale|manda|mandá|cuenta|contá|trabaja|
  trabajá)\b
(?:buscan|están buscando|está buscando|necesitan|necesita|contratan|contrata|andan buscando)\b.{0,50}
(?:vale la pena|merece la pena|en tu lugar|yo que (?:tú|vos|usted)|cuando tengas|cuando tenga|si (?:sacas|sacás|
  obtienes|consigues|consigue|te animás|te animas|se anima|quieres|querés|quiere|te interesa|le interesa|lo desea))\b
""")
