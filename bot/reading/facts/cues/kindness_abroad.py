"""The words of praise in six more languages; matched in folded text."""

from bot.reading.facts.phrases import cues

PRAISE = {
    "de": cues(r"""
beeindruckt|begeistert|überzeugt|imponiert|angetan|gefreut über|berührt|gut gefallen|sehr gefallen|gefallen hat
gefielen?|hervorgehoben|hervorheben|positiv aufgefallen|in (?:sehr )?guter erinnerung|sehr geschätzt|geschätzt
gelobt|gern(?:e)? kennengelernt|sympathisch|angenehm\w*|sehr nett|toll\w*|stark\w*|super|klasse|großartig\w*
hervorragend\w*|ausgezeichnet\w*|exzellent\w*|beachtlich\w*|spannend\w*|bemerkenswert\w*|inspirierend\w*
wertvoll\w*|souverän\w*|kompetent\w*|freude gemacht|spaß gemacht|mega|wunderbar\w*|sehr gut\w*|bestechend
ansprechend\w*|interessant\w*|schön\w* gespräch|gut gemacht|super gemacht|richtig gut|ein gewinn
(?:sehr|wirklich|so|richtig) schön\w*|sauber|strukturiert\w*|witzig\w*|gescheit\w*|pünktlich|anerkennung
ins herz geschlossen|besten gefallen|sehr hoch|immer noch (?:von|auf)|persönlichkeit|herausragend\w*
zu den besten|(?:als )?die beste\w*|hoch bewertet|lebendig\w*|zugewandt\w*|tip ?top|gespür|grossartig\w*|geschickt\w*
wie (?:sonst )?kaum jemand|überzeugend\w*|vom fach|angepackt|aufgeschlossen\w*|gut vorbereitet
haben (?:dich|sie) geliebt
(?:sehr |recht )?ordentlich\w*|gut zu uns gepasst
hat uns .{0,30}gefallen|fanden (?:alle|wir|ich)|händchen für|ein auge für|gutes? auge
"""),
    "fr": cues(r"""
impressionnée?s?|impressionnants?|impressionnantes?|apprécié\w*|séduite?s?|convaincue?s?|touchée?s?|marquée?s?
plu|adoré|aimé|bluffée?s?|excellente?s?|remarquables?|brillante?s?|top|super|génial\w*|formidable\w*
belle énergie|riche\w*|qualité de (?:votre|ton|vos|tes|notre|l')|beau(?:x)? parcours|belle rencontre
grande qualité|de qualité|chapeau|bravo|heureux de vous recevoir|plaisir de (?:vous|te|t')|salué\w*|souligner?
atouts?|talent\w*|sérieux de|pertinence|retenu\w* (?:toute )?(?:notre|mon) attention|le plus beau
très (?:beau|belle|solide)|solides?|sérieu(?:x|se) et|nickel|enchanté\w*|rare|rigueur|vous ont adopté\w*
limpide\w*|pertinente?s?|remarquée?s?|véritable intérêt|(?:bonnes|belles) mains|clarté de|aisance|lisibles?|drôles?
malins?|maligne|enthousiasmé\w*|gentille?|douceur|impeccables?
(?:vrai|véritable|réel|grand) don|vous avi?ez l'(?:œil|oreille)|tu as l'(?:œil|oreille)|(?:très|si) bien écrit\w*
(?:vous|t') ?(?:a|ont|ai|avons) trouvée?s? très \w+
vrai professionnel|est bon|très bon\w*|très forte?s?|ton idée|agréable\w*|meilleure?s?
"""),
    "es": cues(r"""
encantó|encantado|encantada|encantaron|gustó|gustaron|gustado|impresion\w+|sorprend\w+
valoramos (?:muy )?(?:positivamente )?(?:tu|su)|muy positiv\w+|excelente\w*|brillante\w*|estupend\w*
fantástic\w*|genial\w*|magnífic\w*|increíble\w*|admir\w+|enamor\w+|destac\w+
gran (?:trabajo|talento|profesional|nivel)|muy buen\w*|buenísim\w*|un placer|una alegría|felicit\w+|enhorabuena
talento|valía|la mejor|el mejor|de lo mejor|convenció|emocionó|maravill\w*|preciosa|precioso
calidad de (?:tu|su)|muy interesante|solidez|se nota que|un don|me quedo con|carcajada|sólid[ao]|más limpi[ao]
impecables?|hermos[ao]s?|de primera|bien planteado|cariños[oa]|vas sobrado|tienes ojo|sin palabras|como ejemplo
lograd[oa]|cabeza fría|trabajas limpio|nos abriste los ojos|buenas manos
de diez|reír|trabajador\w*|cambió la conversación|da gusto|solvencia|pasión
"""),
    "it": cues(r"""
apprezzat\w*|colpit\w*|impressionat\w*|piaciut\w*|ottim\w*|eccellent\w*|brillant\w*|bravissim\w*|bellissim\w*
straordinari\w*|notevol\w*|complimenti|un piacere|convint\w*
bell\w+ (?:colloquio|chiacchierata|energia|lavoro|impressione|testa|presenza)
molto (?:interessante|buon\w*|valid\w*|preparat\w*|positiv\w*|piacevole)|la migliore|il migliore|tra i migliori
di grande|grande (?:calma|talento|professionalità|competenza)|stima|bravura|talento|super|fantastic\w*
me la ricorderò|ricorderò|ammir\w*|entusias\w*|di qualità|qualità del|perfett\w*|limpid\w*|divertente
competenza con|(?:bella|bel) (?:voce|mano)|più (?:originali?|complet\w+|preparat\w+)|uomo capace|ci mette il cuore
ci sai fare|affezionat\w+|l'unic[oa] che|scultura
stimolant\w*|consensi unanimi
fortissim\w*|finissim\w*|brividi|il valore|benissimo|da dio|più svegli\w*|curat\w*|ridere|altro pianeta
meglio di
"""),
    "nl": cues(r"""
onder de indruk|indruk (?:gemaakt|achtergelaten|op ons)|goede indruk|sterke indruk|prettig\w*
leuk\w* (?:gesprek|kennis|je te|om je|contact|dat je|persoon)|klikte|erg leuk
fijn\w* (?:gesprek|mens|persoon|indruk|om (?:je|u))|enthousiast\w*|gewaardeerd|waarderen (?:je|uw)|waardeerden
sterk\w*|uitstekend\w*|knap\w*|mooi\w*|indrukwekkend\w*|geweldig\w*|top|super|compliment\w*|positief\w*|genoten
inspirerend\w*|inhoudelijk sterk|goed voorbereid|talent\w*|het beste|de beste van|heel goed|heel erg goed
echt goed|gezellig\w*|plezier|opviel|opgevallen|bewonder\w*|respect|interessant\w*|kwaliteiten|je klus
vakkundig\w*|beleefd\w*|stipt|enthousiasme|aanstekelijk|keigoed|vriendelijk\w* (?!groet)|hoe rustig|buiten kijf
vakmanschap|waardering|waardeerde|apprecie\w+|spontaniteit|vlot|gouden handen|prima|origineler|lief|geduldig\w*
als de beste|aan je lippen|heerlijk\w*|rustig en duidelijk|nuchterheid
bijgebleven|geraakt|dol op|goeie handen|beter dan
"""),
    "pt": cues(r"""
impression\w+|gostámos|gostamos|gostei|gostaram|adorámos|adoramos|adorei|adoraram|encant\w+|excelente\w*
brilhante\w*|fantástic\w*|ótim\w*|óptim\w*|incrível|incríveis|parabéns|melhor\w* (?:de todos|que|do)
foi o melhor|foi a melhor|das melhores|dos melhores|valoriz\w+ (?:muito|a sua|o seu|a tua|o teu)
apreci\w+ (?:muito|a sua|o seu|a tua|o teu|bastante)|um prazer|uma alegria|talento|destac\w+|muito bom|muito boa
muito positiv\w+|admir\w+|surpreend\w+|marcou|show|qualidade d[oa] (?:seu|sua|teu|tua)|elogi\w+|muito forte
conquist\w+|lind[oa]|bonit[oa]|corajos\w*|de sobra|não (?:me )?esqueço|ponto alto|bem escrit\w*|mais engraçad\w*
exemplar\w*|pela clareza|é exemplo|entende de|sensibilidade|competente\w*|jeitos[oa]|mais (?:organizad|preparad)\w+
ninguém conhece|acima de todos|rico debate|chamou a atenção
tem (?:um|uma) (?:\w+ )?(?:calma|dom|jeito|talento|sensibilidade|voz|mão)|um dom
mais clar[oa]|serenidade|firmeza|saíram falando|bons projetos|melhor que|maravilh\w+|simpatia
"""),
}
