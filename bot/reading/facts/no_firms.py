"""What is named like a firm in a mail and is none: people by first name, procedures, offices and their branches."""

import re

from bot.reading.clean import word_list
from bot.reading.facts import given_names

_ENGLISH = word_list("""
adam alan albert alex alice alison amanda amy andrew angela ann anna anne anthony arthur barbara barry ben beth betty
bev bill bob brenda brian bridget bruce carl carol caroline catherine charles charlie charlotte chloe chris christine
claire clare colin craig dan daniel dave david dawn debbie deborah denise dennis derek diane donna doreen doris
dorothy ed edward eileen elaine eleanor elizabeth ellen emily emma eric ethel eve fiona frances frank fred gail gareth
gary gemma geoff george georgina gerald giles gillian glenn gordon graham greg hannah harold harry hazel heather helen
henry hilary howard hugh ian irene jack jackie jacqueline james jamie jane janet janice jason jean jeff jennifer jenny
jeremy jess jessica jim jo joan joanna joanne joe john jonathan joseph joyce judith judy julia julie june karen kate
katherine kathleen kathryn keith kelly ken kenneth kevin laura lauren lesley leslie linda lisa liz louise lucy lynn
lynne malcolm marcus margaret maria marion marjorie martha martin mary matthew maureen megan melanie michael michelle
mike moira molly monica nancy naomi natalie neil nicholas nick nicola nigel nora norman oliver olivia pam pamela pat
patricia patrick paul paula pauline peggy penny peter phil philip rachel ray rebecca richard rita rob robert roger ron
ronald rosemary rosie roy ruth sally sam samantha samuel sandra sarah sharon sheila shirley simon sophie stanley
stella stephen steve steven stuart sue susan suzanne sylvia tara ted teresa terry theresa tim tina tom tony tracey
trevor valerie vera veronica victoria vincent vivian wanda wendy will william winifred yvonne zoe
""")
_LANGUAGES = ("de", "fr", "es", "it", "nl", "pt")
_PROCEDURE = re.compile(
    r"(?:(?:the |governing |general |town |parish |academic )?(?:council|senate|ministers?|governors|trustees)|"
    r"(?:doctoral|graduate) training (?:partnership|centre)|"
    r"(?:serviço|servicio|service|ufficio|oficina|dienst|servizio) (?:de |di |des |du )?"
    r"(?:gestão|gestión|recursos|ressources|risorse|personal|personel\w*|civile|civique|assegni|concorsi)\b.*|(?:assegni|bando|bandi|concorso|concorsi|selezioni)\b.*|"
    r"(?:concurso|oposicion\w*|oposición|convocatoria|bolsa de \w+|processo seletivo|proceso selectivo|edital)\b.*|"
    r"(?:auswahl|bewerbungs|besetzungs|stellenbesetzungs|berufungs)verfahren\b.*|"
    r"(?:procedimento concursal|sollicitatieprocedure|selectieprocedure)\b.*|"
    r"(?:recruitment|promotion|shortlisting) exercise\b.*|vendor management|risk talent|civil service|state service)",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"(?:(?:PSS|Comissão(?: Organizadora)?(?: do| da)?|Commissione|Comisión|Filiale(?: di)?|Zweigstelle|"
    r"Producción en|Concurso|Concorso) )+"
)
_TAIL = re.compile(
    r"(?: (?:Campus (?:Drive|Hiring|Connect)|Recruitment (?:Exercise|Drive)|Vendor Management|Graduate Scheme))?"
    r"(?: (?:19|20)\d\d)?$"
)
_ARTICLE = re.compile(r"[OA]s? (?=[A-ZÀ-Þ])")
_TEAMS = ("team", "teams", "abteilung", "verwaltung", "sekretariat", "secretariaat", "leitung", "referat", "service")
_OFFICES = frozenset(
    {"serviço", "servicio", "service", "comissão", "secretaria", "reitoria", "banca", "resource", "ressource"}
)


def is_none(name: str) -> bool:
    """Say whether a name is a lone first name, a procedure or an office, and so no firm's."""
    words = name.split()
    if len(words) == 1:
        first = words[0].strip(".,").lower()
        if first.endswith(_TEAMS) or first in _ENGLISH | _OFFICES:
            return True
        return any(given_names.gender(first, spoken) for spoken in _LANGUAGES)
    return _PROCEDURE.fullmatch(name.strip(" .,")) is not None


def without_procedure(name: str, language: str) -> str:
    """Take a procedure, or an article, off a house's name: "PSS Prefeitura de Quince", "O Instituto Quince"."""
    if language == "pt":
        name = _ARTICLE.sub("", name)
    bare = _TAIL.sub("", _PREFIX.sub("", name))
    return bare if len(bare.split()) > 1 or bare == name else name
