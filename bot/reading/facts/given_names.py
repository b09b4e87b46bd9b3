"""The commonest given names that are a woman's or a man's beyond doubt, by the language of a mail.

Names that both bear (Andrea, Claude, Dominique, Camille, Kim, Robin, Toni, Chris) are left out, and so are those that
are a woman's in one and a man's in the other of the language's countries.
"""

from bot.reading.clean import word_list

_DE_WOMEN = """
angela angelika anja anke anna anne annegret annette antje astrid barbara beate bettina birgit birgitta brigitte
britta carina caroline charlotte christa christel christiane christina christine claudia cordula cornelia dagmar
daniela doris dorothea edith elena elfriede elisabeth elke ella emma erika esther eva evelyn franziska friederike
gabriele gerda gertrud gisela gudrun hanna hannah hanne hannelore heide heidi heike helene helga henriette hilde
hildegard ilona ilse inge ingeborg ingrid irene iris irmgard isabel isabella jana janina janine jasmin jessica johanna
judith julia juliane jutta karin karla karoline katharina kathrin katja katrin kerstin klara kristina lara laura lea
lena leonie lieselotte lisa liselotte luisa luise magdalena maike manuela mareike margarete margit margot margret
maria marianne marie marina marion marlene marlies martha martina mathilde meike melanie michaela miriam monika
nadine nadja natalie nele nicole nina olga patricia paula petra pia regina renate rita romy rosa rosemarie roswitha
ruth sabine sabrina sandra sara sarah silke silvia simone sofia sofie sonja sophie stefanie stephanie susanne svenja
sylvia tanja tatjana theresa tina ulrike ursula ute vanessa vera verena veronika viola waltraud wiebke yvonne
"""
_DE_MEN = """
achim adrian albert alexander alfred andreas anton armin arne arno axel benedikt benjamin bernd bernhard björn bodo
burkhard carsten christian christoph christopher clemens daniel david dennis detlef dieter dietmar dietrich dirk
dominik eberhard eckhard edgar egon erich ernst erwin fabian felix ferdinand florian frank franz friedrich fritz georg
gerald gerd gerhard gert gottfried gregor guido gustav günter günther hannes hans harald hartmut heiko heiner heinrich
heinz helmut henning henrik herbert hermann holger horst hubert hugo ingo jakob jan jannik jens joachim jochen johann
johannes jonas josef julian jörg jürgen kai karl karsten kaspar klaus knut konrad konstantin kurt lars leon leonhard
leopold lorenz lothar ludwig lukas lutz manfred manuel marcel marco marcus mario markus martin mathias matthias max
maximilian michael moritz nico niklas nils norbert olaf oliver oskar otto patrick paul peter philipp rainer ralf ralph
raphael reiner reinhard reinhold richard robert roger roland rolf rudolf rüdiger samuel sebastian siegfried simon
stefan steffen stephan sven tarek theo theodor thilo thomas thorsten tim timo tobias torsten udo ulf ulrich uwe
valentin viktor volker volkmar walter werner wilhelm willi winfried wolf wolfgang wolfram
"""
_FR_WOMEN = """
adeline adèle agathe agnès alexandra alexia alice aline amandine amélie anaïs angèle angélique anna anne anne-marie
anne-sophie annick annie antoinette arlette armelle audrey aurore aurélie bernadette blandine brigitte béatrice
bénédicte camélia capucine carine carole caroline catherine chantal charlotte chloé christelle christiane christine
claire clara clarisse clotilde clémence clémentine colette coralie corinne cynthia cécile céline danielle danièle
delphine denise diane dorothée edwige emma emmanuelle estelle esther eugénie eva fabienne fanny fatima fatou florence
francine françoise gabrielle gaëlle geneviève georgette ghislaine gisèle géraldine henriette huguette héloïse hélène
ingrid inès irène isabelle jacqueline jeanne jeannine jennifer jessica josette josiane joséphine joëlle judith julia
julie juliette justine karine laetitia laura laure laurence laurie laëtitia lise louise lucie lucile lucille ludivine
lydia lydie léa léna léonie madeleine magali mailys manon marcelle margaux margot marguerite maria marianne marie
marie-christine marie-claire marie-claude marie-france marie-hélène marie-josée marie-laure marie-louise marie-pierre
marie-thérèse marielle marina marine marion marjorie marlène marthe martine maryse mathilde maud maëlle michèle
mireille monique muriel myriam mélanie mélissa nadia nadine nadège nathalie nelly nicole noémie odette odile olivia
ophélie patricia paule pauline perrine raymonde renée rosalie roselyne régine sabine sabrina sandra sandrine sarah
simone solange solène sonia sophie stéphanie suzanne sylvaine sylvie séverine tatiana thérèse valentine valérie
vanessa virginie viviane véronique yolande yvette yvonne zoé ève édith élisabeth élise élodie éloïse émeline émilie
"""
_FR_MEN = """
adrien alain albert alexandre alexis alfred amaury andré anthony antoine arnaud arthur aurélien baptiste bastien
benjamin benoit benoît bernard bertrand boris bruno charles christian christophe clément cyprien cyril cédric damien
daniel david denis didier dimitri emmanuel erwan eugène fabien fabrice fernand florent florian francis franck françois
frédéric félix gabriel gaspard gaston gauthier gaël gaëtan geoffroy georges germain ghislain gilbert gilles grégoire
grégory guillaume gustave guy gérald gérard henri hervé hubert hugo hugues ivan jacques jean jean-baptiste
jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie
jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves joachim jonathan joseph josselin joël julien
justin jérémie jérémy jérôme kévin laurent lionel louis loïc luc lucas lucien ludovic léo léon marc marcel marius
martin mathieu mathis matthieu maurice maxime mehdi michaël mickaël mohamed nathan nicolas norbert noël olivier pascal
patrice patrick paul philippe pierre pierre-yves quentin raoul raphaël raymond richard robert rodolphe roger roland
romain romuald réginald régis rémi rémy samuel serge simon stéphane sylvain sébastien tanguy thibault thibaut thierry
thomas théo théodore tristan valentin victor vincent vivien xavier yann yannick yohan youssef yves yvon édouard éric
étienne
"""
_ES_WOMEN = """
adela adriana agustina aitana alba alejandra alicia almudena amaia amalia amanda amparo ana anabel angélica antonia
araceli aránzazu asunción aurora beatriz begoña belén berta blanca bárbara camila candela carla carlota carmen
carolina catalina cecilia celia clara claudia concepción consuelo cristina daniela delia diana dolores débora edith
elena elisa elsa elvira emilia encarnación esperanza estefanía estela ester esther eugenia eva fabiola fernanda
florencia francisca fátima gabriela gema gemma gladys gloria graciela griselda ignacia inmaculada inés irene iria
isabel itziar ivonne jimena joaquina josefa josefina juana judith julia juliana julieta laura leonor leticia lidia
liliana lola lorena lorenza lourdes luciana lucrecia lucía luisa luz macarena magdalena maite manuela marcela
margarita mariana maribel maricarmen marina marisa marisol marta martina maría matilde mercedes micaela milagros
miriam montserrat mónica nadia natalia nazaret nerea nieves noelia noemí nora norma nuria olga paloma paola patricia
paula paulina petra pilar raquel rebeca regina remedios rocío romina rosa rosalía rosana roxana ruth sabrina sandra
sara silvia sofía soledad sonia susana tamara tania tatiana teresa valentina valeria vanesa verónica victoria virginia
viviana ximena yolanda zaira ángela ángeles
"""
_ES_MEN = """
abel adolfo adrián agustín aitor alberto alejandro alejo alfonso alfredo amadeo andrés antonio aníbal arturo augusto
aurelio baltasar bartolomé benito benjamín bernardo borja bruno camilo carlos cayetano ciro claudio clemente cristian
cristóbal césar damián daniel darío david demetrio diego domingo eduardo eladio eloy elías emiliano emilio enrique
ernesto esteban eugenio eusebio fabián federico felipe fermín fernando fidel francisco félix gabriel gaspar gerardo
germán gonzalo gregorio guillermo gustavo hernán horacio hugo héctor ignacio iker isidro ismael iván jacinto jacobo
jaime javier jerónimo jesús joaquín jorge josué josé juan julio julián leandro leonardo leopoldo lorenzo lucas luciano
luis manuel marcelo marco marcos mariano mario martín mateo matías mauricio mauro miguel mikel moisés máximo nahuel
nicanor nicolás norberto néstor octavio omar osvaldo pablo pascual patricio pedro pelayo rafael ramiro ramón raúl
ricardo roberto rodolfo rodrigo rogelio román rubén salvador samuel sancho santiago saúl sebastián sergio silvio simón
teodoro tomás unai vicente víctor walter xavier álvaro ángel íñigo óscar
"""
_IT_WOMEN = """
ada adelaide adele adriana agata agnese alba alberta alessandra alessia alice amalia anastasia angela angelica anita
anna annalisa annamaria antonella antonia antonietta arianna assunta aurora barbara beatrice benedetta bianca brigida
bruna camilla carla carlotta carmela carolina caterina cecilia chiara cinzia clara claudia clelia concetta costanza
cristiana cristina daniela debora denise diana donatella elena eleonora elisa elisabetta emanuela emilia emma erica
erika ester eva federica fernanda fiorella flavia flora franca francesca gabriella gaia giada gianna gina ginevra
giorgia giovanna giulia giuliana giuseppina gloria grazia graziella ida ilaria ilenia imma ines irene isabella ivana
lara laura lavinia lea letizia lia licia lidia liliana lina linda livia loredana lorena lorenza luana lucia lucrezia
luigia luisa maddalena manuela mara marcella margherita maria mariangela marianna marina marisa marta martina matilde
melissa michela milena mirella miriam monica nadia natalia natascia nicoletta noemi nora norma olga ornella paola
patrizia piera pina rachele raffaella rebecca renata rita roberta romina rosa rosalba rosanna rosaria rosetta rossana
rossella sabina sabrina samantha sara serena silvana silvia simona simonetta sofia sonia stefania susanna tamara tania
teresa tiziana valentina valeria vanessa vera veronica viola virginia vittoria viviana
"""
_IT_MEN = """
achille adolfo adriano agostino alberto aldo alessandro alessio alfio alfonso alfredo amedeo angelo antonino antonio
armando arnaldo arturo attilio augusto aurelio benedetto beniamino bernardo biagio bruno camillo carlo carmelo carmine
cesare ciro claudio corrado cosimo cristian cristiano damiano daniele danilo dario davide diego dino domenico edoardo
elio emanuele emilio ennio enrico enzo ermanno ernesto ettore eugenio ezio fabio fabrizio fausto federico felice
ferdinando fernando ferruccio filippo flavio francesco franco fulvio gabriele gaetano gennaro gerardo giacomo
giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo gilberto gino giordano giorgio
giovanni giuliano giulio giuseppe graziano gregorio guglielmo guido ignazio italo ivan ivano ivo jacopo lamberto
lanfranco leandro leonardo livio lorenzo luca luciano ludovico luigi manuel marcello marco mariano mario martino
massimiliano massimo matteo mattia maurizio mauro michele mirco mirko nando natale nazario nello nicola nicolò nino
omar oreste oscar osvaldo ottavio paolo pasquale piergiorgio pierluigi piero pierpaolo pietro pino raffaele raimondo
remo renato renzo riccardo rinaldo rino roberto rocco rodolfo romano romeo ruggero salvatore samuele sandro santo
saverio sebastiano sergio silvano silvio simone stefano teodoro tiziano tommaso tullio ugo umberto valentino valerio
vincenzo virgilio vito vittorio walter
"""
_NL_WOMEN = """
aafke agnes alice alida alie amber anita anja ank anke anna anne-marie anneke annelies annemarie annemieke annet
annette annie antje astrid barbara bea beatrijs berta bertha bianca brechtje bregje brigitte britt carin carla
carolien caroline catharina cato cecile cecilia charlotte christa christel christien christina christine claudia
corinne cornelia corrie daniëlle daphne diana dineke dorien edith elien eline elisabeth elise eliza elke ellen elly
els elsbeth elske emma erica esmee esther eva evelien fatima femke fleur floortje frederike frouke geertje geertrui
gerda gerdien gerrie greetje griet hanna hanneke hannie heleen helena helga henny henriëtte hetty hilda hilde ida ilse
imke ina ineke inge ingeborg ingrid irene iris irma isabel isabelle jacoba jacqueline janneke janny jantien jeannette
jennifer jenny jessica johanna joke jolanda jolien josefien judith julia juliette karen karin karlijn katrien katrijn
kirsten klaartje klaske lara laura lena leonie leonoor lidewij lieke lies liesbeth lieselot liesje lieve linda linde
lisa lisette loes lotte louise lucia lucie lydia maaike maartje machteld madelon manon margo margot margreet margriet
maria marianne marie marieke marije marijke marina mariska marjan marjolein marjolijn marleen marlies marloes marta
martha marthe martine melanie merel mia mieke mina miranda mirella mirjam monica monique myriam nadia nadine natalie
natasja nelleke nicole nienke nina noor noortje patricia paula paulien pauline petra regina renske rianne rita roos
rosa rosalie roswitha ruth saartje sabine sandra sanne sara sarah saskia silvia simone sofie sonja sophie stefanie
stien suzan suzanne sylvia tamara tanja tessa thea tine tineke titia trudy truus ursula valerie vanessa veerle vera
veronique victoria wanda wendy wietske wilhelmina wilma yvonne zwaantje
"""
_NL_MEN = """
aad aart abel adam adriaan albert alexander alfons allard anton antoon arend arie arjan arjen arno arnold arthur bart
bas bastiaan ben benjamin bernard bert bjorn bob boudewijn bram cas casper christiaan christian christoph coen
constantijn cor cornelis daan dave david dennis derk dick diederick diederik dirk edgar eduard edwin eelco egbert
emiel eric erik erwin evert ewout fedde ferdinand filip floris folkert frank frans fred frederik freek frits gabriël
geert gerard gerben gerbrand gerhard gerrit gert gijs gijsbert gilles giovanni guido gustaaf guus hajo hans harm
harmen harold harrie harry hein hendrik hendrik-jan henk herman hessel hidde hubert hugo huub ignace ivo jaap jacob
jacobus jan jan-willem janwillem jasper jeffrey jelle jelmer jens jeroen jerome job jochem joep johan johannes john
joop joost jordy joren joris jozef jurgen jurriaan kamiel karel karl kasper kees klaas koen koenraad koos kristof kurt
lars laurens leendert leon leonard lieven lodewijk louis luc lucas ludo luuk maarten manuel marc marcel marco marinus
mario mark marnix martijn martin mats matthias matthijs maurice maurits maxim menno michael michel michiel mohamed
morris nathan nico nicolaas niek niels olaf oscar otto pascal patrick paul peter philip philippe piet pieter pim raf
raymond reinier remco ricardo richard rijk rik rinus rob robbert robert roderick roel roeland rogier roland ronald roy
ruben rudi rudolf rutger ruud samuel sander sebastiaan siebe siebren sies sietse sijmen simon sjaak sjef sjoerd stan
stef stefan steven stijn sven sybren theo theodoor thijs thomas tijmen tim timo tjeerd tobias tom tomas ton toon
ulrich valentijn victor vincent walter werner wessel wijnand wilfred willem wim wouter xander youssef yves
"""
_PT_WOMEN = """
adelaide adriana alexandra alice aline almerinda amanda amélia ana andreia andréia angélica antónia antônia aparecida
arlete aurora beatriz benedita bianca branca bruna bárbara camila carina carla carlota carmen carolina catarina
cecília celeste cidália clara clarice cláudia conceição cristiana cristiane cristina cátia célia dalila daniela
daniele denise diana dina dora dulce débora edite edna eduarda elaine elena eliana eliane elisa elisabete elvira elza
emanuela emília estela ester eugénia eugênia eunice eva fabiana fernanda filipa filomena flora flávia francisca fátima
gabriela giovana gisela glória graciete graça helena heloísa hortênsia iara ilda ingrid inês irene iris isabel isabela
isadora ivone janaína joana joaquina josefa judite juliana jussara jéssica júlia karina lara larissa laura laís leila
leonor letícia liliana lorena lourdes luciana lurdes luzia luísa lídia lígia lúcia madalena mafalda magda manuela mara
marcela margarida maria mariana marina marisa marlene marta marília matilde melissa mercedes milena márcia mónica
mônica natália natércia neide neuza nicole noémia nádia nélia odete ofélia olga olívia palmira patrícia paula piedade
priscila rafaela raquel rebeca regiane regina renata rita roberta rosa rosana rosália rosângela rute sabrina salomé
samanta sandra sara simone sofia solange soraia susana suzana sílvia sónia sônia tamara tatiana telma teresa teresinha
tânia vanda vanessa vera verónica verônica vitória viviane vânia yasmin zulmira zélia ângela
"""
_PT_MEN = """
abel adalberto adelino adolfo adriano adão adérito afonso agostinho aires alberto albino alcides alexandre alfredo
almir amadeu américo anacleto andré anselmo antero antónio antônio aníbal armando armindo arnaldo artur augusto
aurélio baltazar benedito benjamim bento bernardo bruno caetano caio camilo carlos celso clemente cláudio cristiano
cristóvão custódio césar cícero damião daniel danilo davi david demétrio diego dinis diogo domingos duarte edgar
edmundo edson eduardo elias emanuel emílio erasmo ernesto estêvão eugénio eugênio evandro evaristo ezequiel fabiano
fabrício faustino feliciano fernando fernão filipe firmino floriano flávio francisco frederico fábio félix gabriel
gaspar genésio geraldo gerson gil gilberto gilson gonçalo guilherme gustavo heitor henrique herculano hermínio horácio
hugo humberto hélder hélio igor inácio isidro israel ivan ivo jacinto jaime jair jerónimo jerônimo joaquim joel jonas
jorge josué josé joão juliano júlio leandro leonardo leonel leopoldo lourenço lucas luciano luiz luís lázaro lúcio
manoel manuel marcelo marco marcos mariano martim martinho mateus matias mauro maurício maximiano maximino messias
miguel milton moacir moisés murilo márcio mário narciso nelson nestor nicolau norberto nuno nélson octávio olavo
orlando oscar osvaldo otávio paulo pedro plínio rafael raimundo ramiro raul reinaldo renan renato ricardo roberto
rodolfo rodrigo rogério romeu ronaldo rubens rui ruy rúben salvador samuel sandro sebastião severino silvano simão
sérgio sílvio tadeu telmo teodoro thiago tiago tomás tomé ubiratan valdemar valter vasco vicente victor vinícius
virgílio vitor vítor wagner waldir walter wellington wilson xavier zacarias álvaro ângelo óscar
"""

_NAMES = {
    "de": (word_list(_DE_WOMEN), word_list(_DE_MEN)),
    "fr": (word_list(_FR_WOMEN), word_list(_FR_MEN)),
    "es": (word_list(_ES_WOMEN), word_list(_ES_MEN)),
    "it": (word_list(_IT_WOMEN), word_list(_IT_MEN)),
    "nl": (word_list(_NL_WOMEN), word_list(_NL_MEN)),
    "pt": (word_list(_PT_WOMEN), word_list(_PT_MEN)),
}
_BOTH = frozenset().union(*(women for women, _ in _NAMES.values())) & frozenset().union(
    *(men for _, men in _NAMES.values())
)


def gender(given: str, language: str) -> str:
    """Say whose a given name is in this language: "f", "m", or "" where it isn't certain."""
    women, men = _NAMES.get(language, (frozenset[str](), frozenset[str]()))
    name = given.lower()
    first = name if name in women or name in men else name.partition("-")[0]
    if first in _BOTH:
        return ""
    return "f" if first in women else "m" if first in men else ""
