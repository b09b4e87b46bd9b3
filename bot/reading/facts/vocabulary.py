"""Words that tell people, firms, departments, titles and jobs apart, in seven languages and a few beside."""

from bot.reading.clean import word_list

DEPARTMENT = word_list("""
team teams hr h.r recruiting recruitment recruiter recruiters resourcing careers career jobs job talent acquisition
people human resources hiring department dept office services service desk unit group committee panel board council
notifications notification facilities gente time pessoas noreply no-reply donotreply mailer admin administration
candidate candidates applicant
applicants application applications customer support system staff staffing crew jury secretariat relations experience
operations onboarding ihre eure euer unsere votre notre su nuestro vostro uw onze desk occupational compliance shared
ik insan kaynakları culture campus student students searches admissions faculty the workforce werken dispo
disposition segreteria vacantes dpto planning fellows parlour kita arbeit verein culture payroll personnel selection
vacancies vacancy welcome info inbox mailbox hub center
centre section division digest alerts alert news newsletter updates update survey assessments shared early graduate
campus retained vetting depot volunteer examinations
affairs capability coordination democratic workforce divisão administração provedoria
mobility mobilité mobilidade mobilità carreira carreiras carrière carrières desenvolvimento desarrollo humana humano
development
développement ontwikkeling crewing residence scheme professionals étude concours direção diretoria conselho gabinete
gym archief rectoría comunale settore uoc gestione gestión atracción attraction experienced hire comissão
transportation scheduling dispatch billing reception learning participation outreach enrolment registry marketing legal
audit procurement purchasing communications programmes programme program apprenticeships apprenticeship internships
scholarships placements state government municipality housekeeping safeguarding
rektorat sekretariat filiale zweigstelle niederlassung kanton kantonsverwaltung landratsamt amt zentrale ausbildung
poststelle kanzlei vorzimmer redaktion lektorat intendanz buchhaltung werk studierendenwerk personalrat
accueil secrétariat scolarité rectorat secretaría secretariado reclutamiento supervisión administración gerencia
servicio servicios investigación programa tribunal recepción coordinación cancelleria programma cultura sviluppo
amministrazione commissione bestuursbureau secretariaat personeelsdienst selectiecommissie receptie coordenação
gerência estágio estágios cultuur kultur bureau
personalabteilung personal personalwesen personalmanagement personalreferat bewerbermanagement karriere bewerbung
bewerbungen abteilung sekretariat verwaltung ihr euer dein das die der unser vorstand geschäftsleitung
équipe ressources humaines recrutement rh direction département l'équipe recruteur
selección recursos humanos equipo departamento rrhh rr.hh dirección talento personas empleo
ufficio risorse umane selezione personale direzione reparto gruppo team
afdeling personeelszaken p&o werving selectie hrm personeel directie redactie
equipa recrutamento seleção departamento gestão pessoas talentos rh vagas
linkedin indeed workday greenhouse lever ashby smartrecruiters icims jobvite workable teamtailor personio taleo
successfactors bamboohr breezy jazzhr recruitee comeet glassdoor xing stepstone monster monitor
""")  # fmt: skip

TITLE = word_list("""
manager director head lead leader chief officer ceo cto cfo coo cpo cmo chro vp svp evp founder co-founder cofounder
owner partner president principal coordinator specialist consultant engineer associate assistant secretary chair
chancellor vice-chancellor chairman chairwoman supervisor advisor adviser analyst administrator professor lecturer
editor producer curator
deputy business generalist headteacher matron superintendent foreman executive representative controller architect
designer developer scientist researcher teacher nurse chef sous trainer technician clerk planner buyer accountant
headmaster headmistress boss gaffer guv
preside rettore decano decana provedor
rektor rektorin rectora rectorin berufsbildner berufsbildnerin ausbilder ausbilderin konrektor konrektorin dekan
dekanin gesellschafter prokurist prokuristin stationsleitung
driftsleder secretario secretaria consejero consejera formateur formatrice tutrice tuteur registrar warden mayor
bursar governor governors trustee vorsitzende vorsitzender vorsitz kommission bürgermeister pfarramt provost rector
clerk leiter leiterin geschäftsführer geschäftsführerin geschäftsführung inhaber inhaberin referent referentin
personalreferentin personalreferent personalleiter personalleiterin abteilungsleiter abteilungsleiterin teamleiter
teamleiterin teamleitung leitung bereichsleitung personalerin hrbp
directeur directrice responsable chargé chargée gérant gérante chef cheffe président présidente assistante
gerente jefe jefa directora coordinador coordinadora técnico técnica encargado encargada socia socio fundador
direttore direttrice responsabile titolare coordinatore coordinatrice amministratore amministratrice
hoofd directeur teamleider adviseur eigenaar eigenaresse medewerker bedrijfsleider afdelingshoofd recruiter
diretor diretora coordenador coordenadora gestor gestora sócio sócia fundadora
""")  # fmt: skip

LEGAL = word_list("""
gmbh ggmbh mbh ag kg kgaa ohg ug se e.v ev eg inc llc llp lp plc ltd limited corp corporation co company pvt pty pte
sa s.a sas s.a.s sarl s.a.r.l sasu srl s.r.l spa s.p.a snc sl s.l slu s.l.u bv b.v nv n.v vof lda ltda l.d.a as a/s
asa
dac onlus cic cio pbc gbr oü sia uab d.o.o eirl scop scrl scarl
w.l.l wll fzco fze dmcc
ab aps oy oyj sp z.o.o a.s s.r.o kk k.k sdn bhd nyrt kft zrt
""")  # fmt: skip

FIRM = word_list("""
bank university college school academy institute hospital clinic clinics trust foundation museum theatre theater
gallery hotel hotels airlines airways logistics robotics software systems technologies technology tech labs lab
laboratories studio studios agency media publishing press books foods food bakery brewery farm farms energy power
water mining steel motors cycles construction builders architects partners associates consulting consultancy solutions
pharma medical health healthcare dental care hospice surgery vets vet insurance assurance finance financial capital
investments ventures holdings industries manufacturing engineering instruments electronics optics textiles retail
stores
store shop market markets garden gardens estates properties housing homes council county city borough district
department ministry authority agency commission police service services foundation charity society association union
church parish network telecom communications digital analytics data cloud games gaming sports travel tourism shipping
rail railways transport haulage freight couriers foundry works group digital security international global worldwide
enterprises international brothers sons fils söhne hijos figli zonen bros restaurant cafe café kitchen caterers
catering salon spa nursery
werke kliniken klinik klinikum krankenhaus bank versicherung versicherungen maschinenbau verlag stiftung hochschule
universität schule reederei stadtwerke bau technik handel bäckerei verein kita kinderhaus
éditions maison agence atelier boulangerie banque hôpital université école cabinet groupe société clinique
grupo banco hospital universidad colegio editorial clínica talleres bodegas fundación ayuntamiento consultores
gruppo banca ospedale università scuola editore officine cantine fondazione comune
groep stichting gemeente ziekenhuis universiteit waterschap bouw uitgeverij zorg klinieken
fundação câmara município hospital universidade escola turismo editora clínica
recruit recruitment recruiters staffing search talent personnel resourcing headhunters resumes
gemeinde dekanat familie family fam famille familia famiglia família fakultät kommune factory resorts resort primary
telco locums kollektiv collective
cooperative co-op coop kanzlei bankhaus kita
bakkerij slagerij installatiebedrijf uitzendbureau fietsen harmonie speeltuinvereniging bestuur bouwmarkt drukkerij
kapsalon tuinen funilaria marcenaria carpintería
wijkcentrum jeugdhuis transport logistiek autohaus tischlerei spedition gasthaus gasthof pension apotheke praxis
dachdeckerei metzgerei
druckerei gärtnerei pflege pflegedienst stadt landkreis gymnasium volkshochschule kindergarten sparkasse
genossenschaft netze chemie logistik
hôtels hôtel intérim vacances mairie commune lycée collège crèche mutuelle manufacture garage imprimerie pharmacie
librairie fromagerie
papeteries transports jardins résidence association fédération aceros bar museo talleres taller concejalía panadería
ferretería librería
cafetería imprenta farmacia supermercados autoescuela residencia instituto asociación cooperativa laboral hotel
hostal bodega
segreteria edil lido falegnameria agrumaria officina trattoria pizzeria osteria azienda cooperativa onlus ristorante
pasticceria panificio
farmacia agriturismo cantina autofficina padaria pastelaria oficina restaurante farmácia supermercado associação
colégio lar
paper home resources talenthub biologics pharma employment
centre center club league theatre orchestra choir festival magazine radio television tv
living turismo charpente plomberie menuiserie maçonnerie quincaillerie brasserie bistrot bistro épicerie crêperie
interactive
domaine château laboratoire laboratoires ateliers scierie verrerie fonderie chocolaterie chocolaterie cartonneries
cartonnerie toitures conserverie camping
pinturas construcciones reformas electricidad fontanería metalúrgica transportes viveros hostelería heladería
pescadería carnicería zapatería joyería peluquería gimnasio guardería centro despacho gestoría asesoría inmobiliaria
estudio escuela academia teatro orquesta ludoteca taberna mesón finca orfeón
idraulica elettrica impresa ditta negozio gelateria bottega tipografia stamperia caseificio vivai biblioteca liceo
asilo provincia regione consorzio pensione rifugio albergo
construções serralharia talho mercearia papelaria livraria drogaria drogarias externato quinta adega pousada fazenda
cia loja lojas rectoría orquestra companhia tasca jardim pinturas
timmerbedrijf schildersbedrijf hoveniersbedrijf aannemersbedrijf brouwerij boekhandel apotheek basisschool lyceum
hogeschool kwekerij rederij provincie woningcorporatie
schreinerei zimmerei brauerei kelterei weingut molkerei käserei konditorei buchhandlung immobilien ingenieurbüro
architekturbüro zahnarztpraxis tierarztpraxis oper orchester philharmonie bibliothek holzwerk sägewerk stahlwerk
gästehaus diakonie caritas grundschule gesamtschule realschule landesamt
homes communications communicatie tours energie energi energia energía learning support chalets residencia solicitors
consultants advisers advisors bakers butchers roofing scaffolding removals plumbing electrical
""")  # fmt: skip

NOT_A_NAME = word_list("""
the a an this that these those it we you he she they i our your my and or but if not no yes with for from to in on
at by
of as is are was be have has thank thanks dear hi hello hey best kind warm regards wishes sincerely yours faithfully
cheers love sorry please good great all many more most very well new next first last final update regarding re fwd
application interview position role job post vacancy decision outcome result results feedback status reference ref
note notice important information privacy policy disclaimer confidential unsubscribe view follow visit click here
monday tuesday wednesday thursday friday saturday sunday january february july september
october november december tel phone mobile email e-mail mail fax web website www http https linkedin twitter facebook
instagram address street road avenue sent iphone android outlook ios registered england wales
mit freundlichen grüßen grüße gruß viele liebe beste herzliche danke vielen dank sehr geehrte hallo guten tag leider
wir sie ich und oder mein im auftrag telefon straße
bonjour madame monsieur merci cordialement bien vous nous le la les une des et ou tél
hola saludos un cordial saludo gracias estimado estimada atentamente abrazo el los las y o
ciao buongiorno gentile saluti cordiali grazie cordialmente il lo gli
beste geachte groet groeten vriendelijke met dank hoi hallo de het een
olá oi caro cara prezado prezada cumprimentos obrigado obrigada atenciosamente abraço o os as
besos beso besitos bussi busserl bises bisous bisou baci bacioni beijos beijo beijinhos beijão bjo bjs abs abç cdlt
cdt slds atte herzlich herzlichst solidarisch kuss küsse knuffel kusjes kus groetjes hartelijk abrazos abbraccio
abbracci abraços lgr mfg regs rgds tks thx
someone somebody anyone everyone nobody
pour voor namens für para por
pela pelo pelos pelas hugs xo xoxo respect manager noreply speak talk soon take care greetings umarmung empfehlungen
""")  # fmt: skip

PARTICLES = word_list("""
von van de der den di da del della dello dos das du la le el al bin ibn ben zu zur ter ten af av e y
""")  # fmt: skip

HONORIFICS = {
    "mr": "m", "mister": "m", "sir": "m", "herr": "m", "herrn": "m", "m": "m", "monsieur": "m", "sr": "m", "señor": "m",
    "senhor": "m", "signor": "m", "sig": "m", "dhr": "m", "meneer": "m", "father": "m", "fr": "", "brother": "m",
    "dott": "m", "dottor": "m", "don": "m", "mrs": "f", "ms": "f", "miss": "f", "frau": "f", "mme": "f", "madame": "f",
    "mlle": "f", "sra": "f", "señora": "f", "srta": "f", "senhora": "f", "signora": "f", "sig.ra": "f", "mevr": "f",
    "mevrouw": "f", "mw": "f", "sister": "f", "dott.ssa": "f", "dottoressa": "f", "lady": "f", "mx": "",
    "doña": "f", "dña": "f", "dra": "f", "profa": "f", "prof.ssa": "f", "sig.na": "f",
    "dr": "", "prof": "", "professor": "", "rev": "", "reverend": "", "ing": "", "dipl.-ing": "", "mag": "", "engr": "",
    "eng": "", "arch": "", "avv": "", "lt": "", "col": "", "capt": "", "captain": "", "maj": "", "major": "", "sgt": "",
    "hon": "", "dipl": "", "ir": "", "drs": "", "mag.a": "", "dkfm": "", "pastor": "", "pfarrer": "", "canon": "",
    "revd": "", "chef": "", "coach": "", "cllr": "", "councillor": "", "cdr": "", "commander": "", "chief": "",
    "auntie": "", "uncle": "",
    "matron": "f", "nurse": "", "com.te": "", "lic": "",
     "lcdo": "m", "lcda": "f", "ds": "", "barr": "", "dona": "f", "cap": "", "pharm": "",
    "magistra": "f", "tit": "", "univ.-prof": "", "fra": "m", "sor": "f", "br": "m", "bro": "m", "hna": "f",
    "hno": "m", "pe": "m", "pr": "", "geom": "", "rag": "", "arq": "", "mtro": "m", "mtra": "f", "deacon": "",
    "deaconess": "f", "elder": "", "bishop": "", "rabbi": "", "imam": "", "vicar": "", "mayor": "", "principal": "",
    "hofrat": "m", "hofrätin": "f", "madam": "f", "ma'am": "f", "mdm": "f", "judge": "", "padre": "m", "dame": "f",
    "prof.ª": "f", "profª": "f", "eng.º": "m", "eng.ª": "f", "dr.ª": "f", "sr.ª": "f", "psic": "", "psicóloga": "f",
    "sœur": "f", "soeur": "f", "frère": "m", "père": "m", "abbé": "m", "suor": "f", "irmã": "f", "frei": "m",
    "hermana": "f", "hermano": "m", "pater": "m", "schwester": "f", "zuster": "f",
    "maître": "", "me": "", "docteur": "", "drª": "f",
}  # fmt: skip
CLERGY = {
    "father": "Father", "fr": "Father", "sister": "Sister", "sr": "Sister", "brother": "Brother", "br": "Brother",
    "sir": "Sir", "lady": "Lady", "dame": "Dame", "pastor": "Pastor", "rabbi": "Rabbi", "imam": "Imam",
    "bishop": "Bishop",
    "deaconess": "Deaconess", "deacon": "Deacon", "canon": "Canon", "uncle": "Uncle", "auntie": "Auntie",
    "coach": "Coach",
}  # fmt: skip
WITH_SURNAME = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "prof", "frau", "herr", "mme", "monsieur", "madame", "mevrouw", "meneer", "dhr",
    "sra", "señora", "señor", "senhora", "senhor", "signora", "signor", "dott", "dott.ssa", "chef",
    "coach", "don", "dona", "doña", "engr", "barr", "capt", "cllr", "sœur", "soeur", "frère", "père", "abbé", "suor",
    "irmã", "hermana", "hermano", "frei", "pater", "schwester", "zuster",
})  # fmt: skip
DEGREES = word_list(
    "phd ph.d md m.d mba msc m.sc ma m.a bsc b.sc ba b.a ed.d edd cpa cfa esq jr sr ii iii ret chartered fcipd mcipd "
    "fca aca fcca acca cima frcs frcgp mrcp frs frsa fba cfp fsa mrics frics riba mice ceng bds hons msn bsn lpn dvm "
    "jd crha kc qc jp sphr msw lcsw pmp "
    "cipd assoc obe mbe rn frcp sphr phr shrm-cp gphr dphil llm ll.m cbe"
)
