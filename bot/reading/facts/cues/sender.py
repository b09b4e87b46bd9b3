"""The signs in an address and a text that nobody reads an answer, or that a machine wrote, in seven languages."""

import re

from bot.reading.facts.phrases import cues

NO_REPLY = re.compile(
    r"(?:^|[._+\-])(?:no[._\-]?repl(?:y|ies)|do[._\-]?not[._\-]?(?:reply|respond|answer)|dont[._\-]?reply|"
    r"donotreply|mailer-daemon|"
    r"postmaster|bounces?|auto[._\-]?(?:reply|responder|mail|confirm)|automail|notifications?|notify|notifier|system|"
    r"unmonitored|noreply\w*|nicht[._\-]?antworten|keine[._\-]?antwort|ne[._\-]?pas[._\-]?repondre|"
    r"nepasrepondre|no[._\-]?responder|"
    r"noresponder|non[._\-]?rispondere|nonrispondere|niet[._\-]?beantwoorden|nao[._\-]?respond[ae]r?|"
    r"naoresponda|updates?|alerts?|"
    r"digest|newsletter|news|mailings?|survey|sms|mms|robot|bot|daemon|undeliverable|invalid|"
    r"messages-noreply)(?:$|[._+\-\d])",
)
RECRUITING = re.compile(
    r"(?:^|[._+\-])(?:jobs?|careers?|karriere|bewerbung(?:en)?|recruit(?:ing|ment|er|ers)?|resourcing|"
    r"talent(?:s|acquisition)?|"
    r"hiring|hire|applications?|applicants?|candidates?|apply|people|peopleteam|team|hr|hrteam|"
    r"human[._\-]?resources|staffing|"
    r"vacanc(?:y|ies)|personal(?:abteilung)?|stellen|recrutement|emploi|candidatures?|rh|drh|seleccion|empleo|"
    r"rrhh|talento|"
    r"personas|selezione|lavora?|risorse[._\-]?umane|candidature|vacatures?|sollicitaties?|werving|werkenbij|"
    r"personeelszaken|"
    r"recrutamento|selecao|vagas|carreiras|talentos|joinus|join|work|opportunities|ta)(?:$|[._+\-\d])",
)
RELAY = re.compile(
    r"(?:^inbound\.workablemail\.com|^reply\.|hit-reply|inmail|\+email\+|indeedemail\.com$|recruitee-mailbox\.com$)"
)
DIGITS = re.compile(r"\+?\d[\d .-]{5,}")
UNREAD = cues(r"""
(?:please )?(?:do not|don't|kindly do not|pls do not) (?:reply|respond|answer|revert)(?: directly)? (?:to|on|
  by) (?:this|the) ?\w*
(?:please )?(?:do not|don't|kindly do not) (?:reply|respond|answer)(?=[.!]|$)
do not (?:answer|reply|write) to this (?:address|e-?mail|mailbox|message|notification)
replies (?:to this (?:e-?mail|message|address|mailbox) )?(?:are|will|can) ?(?:not|n't|never)\b.{0,30}
replies (?:aren't|won't be|cannot be|can't be).{0,30}
(?:this )?(?:mailbox|inbox|address|e-?mail address|account|e-?mail account) (?:is|isn't|is not) (?:not |
  un)?(?:being )?(?:monitored|watched|read|checked|attended|manned|staffed|unmonitored|unattended).{0,20}
(?:unmonitored|unattended|unwatched|unmanned|outgoing-only|send-only|notification-only) (?:mailbox|inbox|address|
  e-?mail|account)
(?:cannot|can't|unable to) (?:receive|accept) (?:replies|incoming)
nobody reads (?:replies|this)
(?:bitte )?(?:antworten sie|antworte) (?:bitte )?(?:nicht|nicht direkt) (?:auf|darauf)?.{0,30}
bitte nicht (?:auf diese|antworten|direkt antworten).{0,30}
(?:postfach|adresse|mailadresse|absenderadresse) wird nicht (?:gelesen|überwacht|betreut|abgefragt).{0,10}
antworten (?:auf diese \S{1,20} )?(?:werden|können) nicht .{0,30}
(?:merci de )?ne (?:pas répondre|répondez pas|pas y répondre).{0,30}
(?:boîte|adresse|messagerie) .{0,30}n'est pas (?:consultée|surveillée|lue|relevée|suivie).{0,10}
(?:por favor,? )?no (?:responda|respondas|conteste|contestes|responder) (?:a )?(?:este|esta|directamente)?.{0,20}
(?:buzón|dirección|cuenta|correo) (?:\S{1,20} ){0,3}no (?:se revisa|está supervisad[ao]|está atendid[ao]|
  se supervisa|se lee|admite).{0,10}
(?:si prega di |la preghiamo di |ti preghiamo di )?non rispondere (?:a|alla|direttamente).{0,30}
(?:casella|indirizzo) (?:\S{1,20} ){0,3}non (?:è|viene) (?:presidiat[ao]|monitorat[ao]|controllat[ao]|
  lett[ao]).{0,10}
(?:gelieve |u kunt )?(?:niet|geen) (?:te )?(?:antwoorden|beantwoorden|reageren) op (?:deze|dit).{0,20}
(?:mailbox|postbus|adres|inbox) wordt niet (?:gelezen|gecontroleerd|beheerd|gemonitord).{0,10}
(?:por favor,? )?não (?:responda|responder|respondas) (?:a )?(?:este|esta|essa|esse|directamente|diretamente).{0,20}
(?:caixa|endereço|conta) (?:\S{1,20} ){0,3}não (?:é|está a ser) (?:monitorad[ao]|monitorizad[ao]|lid[ao]|
  verificad[ao]).{0,10}
""")
MACHINE = cues(r"""
(?:this is an? )?(?:automated|automatic|auto-?generated|system[- ]generated|computer[- ]generated) (?:e-?mail|
  message|mail|notification|response|reply|letter)
(?:this|it|mail|message|e-?mail|notification) (?:is|was|has been) (?:automatically|auto|system|sent automatically|
  generated automatically)[ -]?(?:generated|sent|created|by)?
(?:generated|sent|created) automatically.{0,30}
automatisch (?:erstellt|generiert|versendet|versandt|erzeugt|gegenereerd|verzonden|verstuurd).{0,10}
(?:automatische|automatisierte|automatisch generierte) (?:nachricht|e-?mail|mail|antwort|e-mailnachricht)
(?:message|courriel|e-?mail|mail) (?:automatique|(?:envoyé|généré) automatiquement)
(?:mensaje|correo|e-?mail) (?:automático|(?:generado|enviado) automáticamente)
(?:messaggio|e-?mail|mail) (?:automatic[ao]|(?:generat[ao]|inviat[ao]) automaticamente)
(?:automatisch|geautomatiseerd) (?:bericht|e-?mail)
(?:mensagem|e-?mail) (?:automátic[ao]|(?:gerad[ao]|enviad[ao]) automaticamente)
please forgive (?:this|the) (?:standard|form|stock|template|generic) \w+
powered by (?:greenhouse|lever|ashby|workday|smartrecruiters|workable|teamtailor|personio|icims|jobvite|bamboohr)
""")
FIRST_PERSON = {
    "en": cues(r"i|i'm|i've|i'd|i'll|myself|me(?! know)"),
    "de": cues(r"ich|mir|mich|mein|meine[rmns]?"),
    "fr": cues(r"je|j'\w+|moi|m'\w+|me|mon|mes"),
    "es": cues(
        r"yo|me|mi|mis|he \w+[ds]o|espero|creo|quiero|puedo|tengo|voy|quería|"
        r"me gustaría|siento|lamento|te escribo|le escribo"
    ),
    "it": cues(r"io|ho|mi|mio|mia|posso|spero|credo|devo|mi dispiace|volevo|ti scrivo|le scrivo"),
    "nl": cues(r"ik|mij|mijn|'k"),
    "pt": cues(
        r"eu|me|mim|meu|minha|meus|minhas|posso|espero|vou|tenho|fiquei|gostei|tive|quero|acho|queria|gostava|gostaria|estou|lamento"
    ),
}
