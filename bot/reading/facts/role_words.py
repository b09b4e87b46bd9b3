"""Words that roles never are, never begin or end with, or that may stand in front of them."""

from bot.reading.clean import word_list

LAST = word_list("""
board committee heart panel days hours weeks chat rig ticket licence license visa waitlist list office
friday saturday sunday monday tuesday wednesday thursday
""")

# A hail or title before a name: "Apreciada profesora", "Frau Kollegin Stadler".
HAILED = word_list("""
frau herr herrn apreciada apreciado estimada estimado estimados cara caro gentile egregio chère cher liebe lieber
geachte beste distinguida distinguido prezada prezado matron
""")

NUMBERS = word_list("""
two three four five six seven eight nine ten eleven twelve dos tres deux trois zwei
drei twee drie due tre dois três
""")

ATTRIBUTES = word_list("""
summer winter agency support test team process business review english german french spanish day night weekend first
second further
human talent recruitment experience application
""")

PEOPLES = word_list("""
to our my their his her by of with & from mr mrs ms dr hiring ceo cto and
""")

STOPS = word_list("""
the a an our this that your his her their my for on of as re with about any each every no one another other
some same such what which and or in to from regarding concerning put filled fill hold permanently only both
two three new open current
""")

BARE = word_list("""
manager lead head chief staff chair hand senior junior secretary founder ceo cto cfo board partner member president
consultant engineer
executive representative officer associate candidates owner owners
estate hands members fellows others boss beginner employer guides volunteers students residents
""") - {"manager"}

WRONG = word_list("""
selection summer winter spring autumn steps competition agency
about same similar suitable right other another different second next permanent available many several any
future current open above advertised said particular specific one two three number most wonderful great time
moment candidate candidates person someone somebody people lot way reason place stage round it us me them him
her you i we whole entire final further full-time part-time vacant business perfect ideal only actual real new
old big small position role post job vacancy opening application interview applying feedback details detail
example now today you your support review test call chat meeting process team teams company firm level side
heart best good better first last least less more further end monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december years
year months month weeks week days day hello hi dear thank thanks please unfortunately regards sincerely kind
warm hr recruitment recruiting talent human resources everyone everybody anyone self nothing all both hand
fact part member sort kind type bit result results update status decision outcome offer interest experience
background skills profile portfolio cv resume english german french spanish our my its ce cette celles notre
votre diese dieser unsere questa questo esta este deze onze ons essa esse und wir leider
""")

NEVER = word_list("""
number
silence altogether without pausing asking pay fell fallen twice proper else commensurate hands-on hand-painted
hand-made inzwischen evenmin komende ausgeschriebene ausgeschrieben appeler osé aanbieden insufficiente
insuffisant onvoldoende jusqu'en jusqu'à umbauen können lernt hereby
dont come waitlist hand's küss
entrevista entretien colloquio gesprek vorstellungsgespräch probetag prueba prova essai meeloopdag sono
hey there's here's what's who's that's
news hay heads giving notice
mi mio mia mein meine mon ma mes il
you your we our us i he she they who which are was were been have has had will would don't unfortunately
applicants thank thanks sorry regret i'm we've it's you've didn't can't him ihnen sie wir vous nous usted
how why whether i'll you'll we'll he'll she'll they'll i'd we'd i'm join joining achter voor tussen naast
nosotros noi lei wij você nós votre notre ihre unsere my me got gone went this
""")
