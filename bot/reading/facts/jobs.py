"""The words that jobs are named by: the heads of their names, the nouns for a post, the words that end a name."""

from bot.reading.clean import word_list
from bot.reading.facts.vocabulary import TITLE

HEADS = TITLE | word_list("""
intern trainee apprentice clerk receptionist driver operator worker writer editor copywriter translator
journalist bookkeeper auditor actuary lawyer solicitor paralegal barrister librarian archivist curator
estimator surveyor planner buyer merchandiser strategist marketer scientist chemist biologist physicist
statistician mathematician geologist botanist developer programmer tester administrator architect designer
illustrator animator photographer musician conductor teacher tutor lecturer professor postdoc researcher fellow
nurse midwife doctor physician therapist pharmacist dentist hygienist carer caregiver cleaner cook chef baker
barista waiter waitress bartender server porter gardener labourer mechanic electrician plumber welder carpenter
joiner roofer technician fitter machinist driller miner farmer groom handler picker packer courier pilot
captain mate steward guard officer constable inspector advisor counsellor counselor agent broker trader
underwriter adjuster teller cashier seller salesperson rep representative exec executive pm sdr evangelist
advocate scrum master coordinator organiser organizer host hostess housekeeper caretaker janitor warden keeper
generalist specialist bp sec secretary pa ea lead head deputy chief principal director president member
volunteer controllerin controller ingenieur ingenieurin entwickler entwicklerin sachbearbeiter sachbearbeiterin
kaufmann kauffrau verkäufer verkäuferin berater beraterin pfleger pflegerin erzieher erzieherin lehrer lehrerin
mitarbeiter mitarbeiterin fachkraft werkstudent werkstudentin praktikant praktikantin assistenz sekretär
sekretärin buchhalter buchhalterin ingénieur ingénieure développeur développeuse comptable vendeur vendeuse
assistant assistante infirmier infirmière conseiller conseillère technicien technicienne gestionnaire rédacteur
rédactrice chargée graphiste stagiaire ingeniero ingeniera desarrollador desarrolladora contable dependiente
auxiliar enfermero enfermera administrativo administrativa técnico técnica profesor profesora diseñador
diseñadora comercial redactor redactora becario ingegnere sviluppatore contabile impiegato impiegata commesso
commessa infermiere insegnante addetto addetta progettista stagista redattore tecnico operaio ingenieur
ontwikkelaar boekhouder verpleegkundige docent medewerker adviseur beleidsadviseur verkoper projectleider
stagiair redacteur engenheiro engenheira programador programadora contabilista vendedor vendedora enfermeiro
enfermeira professora assistente auxiliar técnico estagiário redator staff eng dev reception growth estate
parcerias export lectureship studentship apprenticeship internship traineeship secretaryship headship
sub-editor programme coach player singer actor dancer diver skipper deckhand
fachfrau fachmann designerin surflehrerin sekretariat rezeption doktorandenstelle assistenzarzt professur
vertriebsingenieur projektreferent
alternante alternant opérateur opératrice employé employée gouvernante encadrant encadrante patissier pâtissier
téléconseiller ambulancier
puéricultrice réceptionniste conducteur conductrice préposée préposé concierge vacataire clerc mécanicien
mécanicienne horloger
procesoperator vakkenvuller servicemonteur marketeer beleidsmedewerker bediende zorgkundige hulp inpakker
constructietekenaar hovenier kapster
promovendus buschauffeur beheerder assistente salarisadministrateur interieurontwerper coördinator geluidsman
winkelbediende griffier gastheer
gastvrouw poetshulp magazijnbeheerder voorman teamleider bedrijfsleider operaria almacén limpieza monitor enfermera
cajero cajera reponedor
ayudante becaria gestor gestora jardinero jardinera albañil electricista fontanero delineante arquitecto arquitecta
bibliotecario
magazziniera commesso educatrice idraulico elettricista saldatore muratore pizzaiolo fattorino bibliotecario
architetto
repositor repositora caixeiro enfermeiro pedreiro eletricista porteiro zelador cuidador cuidadora bibliotecário
arquiteto
physio treasurer stylist technologist annotator moderator labeller instructor organista foreman aide chaplain
magistrate stonemason mason chambermaid maid teamcoach veterinário veterinária kiné ausiliario ausiliaria adjunto
adjunta learnership
allocator guide helper tl líder síndico facultativo scholar assessor ranger custodian dispatcher storeperson crew
patrol usher installer agronomist
admin monitor monitora monitores warehouse liaison tl sec counter attendant bp associate fitters barista bursar
registrar verger organist sacristan translator interpreter stylist nanny babysitter groundsman landscaper
phlebotomist radiographer sonographer physiotherapist optometrist dietitian psychologist veterinarian vet counsel
linguist sommelier butcher fishmonger florist tailor seamstress upholsterer clockmaker locksmith glazier plasterer
scaffolder rigger crane forklift hand yardman storekeeper stockman roadie grip gaffer runner showrunner dramaturg
conservator bookseller apprentices adviser liaison head fundraiser campaigner organiser solutions architect evangelist
elektroniker servicetechniker hausmeister tischler koch köchin fahrer bäcker erzieher sozialpädagoge chorleiter
disponent kommissionierer werksleiter einkäufer einkäuferin kreditanalyst kundenberater staplerfahrer lagerist
verwaltungsfachangestellte verwaltungsfachangestellten sachbearbeitung souffleuse empfang filialleitung hausdame
hilfskraft lokführer zugbegleiter costureira costurera sarta couturière
verzorgende boswachter diensthoofd verantwoordelijke regisseur supervisor supervisora
coordinador jefe terapeuta advogada esperto esperta mediatore mediatrice mediatori operatori allenatore allenatrice
geometra dinamizador dinamizadora lifeguard firefighter performer fellowship assistantship residency program
fachangestellte kauffrau arzt ärztin pflegefachkraft zerspanungsmechaniker schlosser bürokraft aushilfe volontär
volontärin dramaturgieassistenz bauleiter bauleitung meister gesellen geselle azubi trainee
serveuse serveur cuisinier cuisinière caissier caissière magasinier cariste préparateur préparatrice médiateur
médiatrice
éducateur éducatrice agent agente animateur animatrice coiffeur coiffeuse apprenti apprentie ouvrier ouvrière
secrétaire
chauffeur libraire aide-soignant aide-soignante formateur formatrice acheteur acheteuse juriste avocat avocate
operario operaria mozo moza camarero camarera cocinero cocinera recepcionista limpiador limpiadora conductor
conductora
repartidor dependienta encargado encargada asesor asesora abogado abogada periodista traductor traductora analista
cameriere cameriera cuoco cuoca magazziniere autista receptionist segretario segretaria barista operatore operatrice
educatore educatrice analista consulente avvocato giornalista traduttore traduttrice parrucchiere educador educadora
chauffeur kok bediening bezorger magazijnmedewerker verpleger docente leerkracht secretaresse monteur
schilder timmerman lasser receptioniste analist jurist journalist vertaler kapper begeleider
motorista cozinheiro cozinheira empregado empregada rececionista operador operadora analista consultor consultora
advogado advogada jornalista tradutor tradutora gerente balconista caixa auxiliar
""")
HEAD_ENDINGS = (
    "leiter", "leiterin", "führer", "techniker", "ingenieur", "ingenieurin", "berater", "beraterin", "assistenz",
    "entwickler", "entwicklerin", "mitarbeiter", "mitarbeiterin", "medewerker", "adviseur", "manager", "managerin",
    "leitung", "fahrer", "pfleger", "pflegerin", "meister", "kraft", "referent", "referentin", "mechaniker",
    "verkäufer",
    "verkäuferin", "monteur", "lehrer", "lehrerin", "leraar", "begeleider",
    "verantwoordelijke", "hoofd", "wachter", "gast", "regisseur",
    "ologist", "ician", "grapher", "keeper", "maker", "smith", "annotator", "moderator", "instructor",
)  # fmt: skip
POSTS = word_list("""
position role post job opening vacancy spot seat slot search req requisition opportunity gig posting appointment stelle
rolle
""")
CONNECTORS = word_list("""
of and & - for in to the / de du des d' la le les l' der die das für und di del della dei da do dos das e y et en
van voor zum zur + au aux a
""")  # fmt: skip
ENDS = word_list("""
vacant vacante ouvert prosegue senza cui waarvoor moesten moeten konden kunnen kiezen
gaat gelezen voorstellen komt wordt werd ontvangen vai vão direi revient quindi niente raté gut passt war
exigia exige exigía requiere requer richiede rimane impose demande nécessite vereist vraagt sarà costerebbe acabou ficou
at with within based here which that who where when whose has have had is are was were will would can could to from
due
because since but so as by over after before this these those you we i they he she it went goes needs requires asks
came gone
drew however unfortunately again today yesterday recently now instead either anymore on if or not then than there
about into
your our my their his her its been be being do does did during through via upon following further until beyond
against across
bei beim im wurde haben ist sind mit sich wir sie ihrer ihre ihr ihren ihrem nicht leider und wir hat am an vom aus
auf dass
eine einen einer bewerben beworben entschieden angeboten besetzt vergeben gibt interessieren
chez dans pour est êtes nous vous votre vos notre nos qui que par sur avec sans ne pas n'a a été ont avons et nous
mais au sein
nuestra nuestro nuestros que ha han hemos fue es con se su sus tu tus por para está en sin te le lo no y hemos pero
presso che è stato stata abbiamo ha per non ci si la le il lo nostra nostro tua sua con ma ti vi
bij op heeft hebben is zijn wij ons onze je uw niet die dat met naar u helaas maar
na no nossa nosso que foi é não por com para se sua seu você te lhe mas
""")
