"""Which language a text is written in, by its script, its letters and its commonest words."""

import re
from collections import Counter

from bot.reading.clean import word_list

UNKNOWN = "und"
TEXT_MAX = 6000
FEW_POINTS = 6.0

_STOP_WORDS = {
    "en": """
        the and of to in is was were with for that this you your we our are not have has been i it it's i'm be on as
        at will would but from they they've their us me my by an or if so which who hi hello dear sorry thank thanks
        can could about just more one than there here after before what when how had do don't did didn't we've we're
        any all no yes up out going get got best regards went made him her his she he them its you're then now been
        some someone else another u ur good luck again back know time very
        found already anyway cheers mate got gone job someone somebody else still today yes
    """,
    "de": """
        der die das und ist nicht wir ich sie ihnen ihre ihr ihren ihrem für mit von zu auf ein eine einen einer dem
        den des im am dass haben hat sind wird werden leider auch als bei aus nach über uns unser unsere sich dich
        dir du dein deine deinen hallo liebe lieber sehr geehrte frau herr danke vielen dank zum zur noch aber oder
        wenn nur schon mehr bitte war wurde haben wie kein keine sein mal doch halt hier jetzt gern gerne alles gute
        es er grüße grüßen gruß mir mich man so um bis wünschen bewerbung stelle
    """,
    "fr": """
        le la les des du un une et est pas nous vous votre vos notre nos je tu ton ta tes que qui pour dans avec sur
        par au aux en ce cette ces mais ou où ne plus été avons avez ont sommes suis bonjour madame monsieur merci
        cordialement votre si se son sa ses leur bien très c'est d'un d'une n'est j'ai l'on été nos y a on il elle
        salut désolé désolée toi moi te me quelqu'un autre poste candidature bonne tout trop fait
    """,
    "es": """
        el la los las de del y que en un una es no por para con su sus se lo le les nos como más pero al este esta
        ha han hemos sido gracias estimado estimada usted tu te ti muy hola proceso puesto ya sin sobre cuando
        también porque entre yo me mi nuestro nuestra nuestros saludo saludos ser está están fue otra otro persona
        lamentamos candidatura aunque todo nada hay eso esto siento
    """,
    "nl": """
        de het een en van is niet we wij je jij jou jouw u uw ik voor met op te zijn dat die dit aan in heeft hebben
        hebt was wordt worden helaas ook als bij uit naar over ons onze maar of om er nog wel geen meer dan hallo
        hoi beste geachte mevrouw meneer dank bedankt groet groeten met vriendelijke sollicitatie functie kandidaat
        ben heb kan kunnen zou zal wil moet even toch jullie hij zij ze me mij al nu zo dus veel succes graag
    """,
    "it": """
        il lo la i gli le di del della dei delle e che in un una è non per con sono ha abbiamo si ci vi ti tu suo
        sua suoi sue noi lei la da dal dalla al alla nel nella ma come più anche se grazie gentile ciao buongiorno
        purtroppo candidatura posizione questo questa molto tutto tua tuo essere stato stata cordiali saluti mi io
        siamo hai ho quello però perché ancora altro altra cui così bene
    """,
    "pt": """
        o a os as de do da dos das e que em um uma é não para com no na nos nas por se seu sua seus suas você vocês
        tu te ti mas como mais ao à foi foram são está obrigado obrigada olá oi caro cara prezado prezada
        infelizmente vaga processo candidatura nós nosso nossa pela pelo muito também já sem sobre ser tem temos até
        isso este esta cumprimentos atenciosamente ele ela eu me meu minha bem outra outro pessoa gente pra
        agradecemos
    """,
    "sv": """
        och att det som en på är av för med den till inte om har vi du ni er din ditt dina oss tyvärr hej tack
        hälsningar vänliga tjänsten ansökan jag men kan eller från ett så vid var blev också detta nu
    """,
    "da": """
        og at det som en på er af for med den til ikke om har vi du dig din dit dine os desværre hej tak hilsen
        venlig stillingen ansøgning jeg men kan eller fra et så ved var blev også dette nu kære
    """,
    "no": """
        og at det som en på er av for med den til ikke om har vi du deg din ditt dine oss dessverre hei takk hilsen
        vennlig stillingen søknad jeg men kan eller fra et så ved var ble også dette nå kjære
    """,
    "fi": """
        ja on ei että se me te olemme ovat oli mutta kun kuin myös hei kiitos valitettavasti hakemus tehtävään
        teidän sinun olet minä sinä tällä kertaa ystävällisin terveisin valinneet paikkaan emme ole kanssa
        hakemuksesi
    """,
    "pl": """
        i w na z do nie się że jest to za od po przez dla pan pani pana panią dziękujemy niestety stanowisko oraz
        jak ale są został była nie aplikację pozdrawiam dzień dobry wybraliśmy innego kandydata tym razem
    """,
    "cs": """
        a v na se že je to z do za pro ve si jsme bohužel děkujeme děkuji pozici dobrý den vás vám váš jsou ale byl
        jako s pozdravem tentokrát výběrového řízení vybrali jiného uchazeče
    """,
    "tr": """
        ve bir bu için ile değil biz siz sizin ne maalesef teşekkür ederiz pozisyon başvuru başvurunuz iş merhaba
        sayın olarak daha çok ama olumsuz sürecinde saygılarımızla olan kadar bey hanım
    """,
    "ro": """
        și în de la cu pe pentru nu este sunt că o un din ați ne vă dumneavoastră noi mulțumim mulțumesc regret
        păcate postul candidatura bună ziua stimată stimate am fost ales alt candidat dar mai cele bune
    """,
    "hu": """
        a az és hogy nem egy is van volt meg de ha mint köszönjük sajnos pozíció jelentkezés tisztelt kedves mi ön
        önt más jelöltet választottunk üdvözlettel ezúttal most
    """,
}
_WORDS = {name: word_list(words) for name, words in _STOP_WORDS.items()}
_SHARED = Counter(word for words in _WORDS.values() for word in words)
_LETTERS = {
    "de": "ß",
    "es": "ñ¿¡",
    "fr": "œêûùçîè",
    "pt": "ãõçâê",
    "it": "òìù",
    "sv": "åäö",
    "da": "æøå",
    "no": "æøå",
    "fi": "äö",
    "pl": "łąęśżźćń",
    "cs": "ěřůčšžýď",
    "tr": "ğışİ",
    "ro": "ășțţş",
    "hu": "őű",
}
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_URL = re.compile(r"https?://\S{1,500}|\S{1,100}@\S{1,100}")
_ELISION = re.compile(r"^(?:l|d|j|n|c|s|m|t|qu|un|all|dell|nell|dall|sull|quest)['’]")


def guess(body: str, *beside: str) -> str:
    """Name the language of a text by its two-letter code, "und" when nothing tells.

    `beside` are texts that settle a doubt about a short body, the most telling first: signature, subject,
    quotation.
    """
    own = _URL.sub(" ", body[:TEXT_MAX])
    if script := _script(own):
        return script
    points = _points(own)
    for text in beside:
        if _clear(points):
            break
        for name, more in _points(_URL.sub(" ", text[: TEXT_MAX // 2])).items():
            points[name] += more / 2
    best = max(points, key=lambda name: points[name], default=UNKNOWN)
    if points and points[best] > 0:
        return best
    return next((script for text in beside if (script := _script(text[:TEXT_MAX]))), UNKNOWN)


def is_common(word: str, language: str) -> bool:
    """Say whether a word in lower case is one of a language's common little words."""
    return word in _WORDS.get(language, frozenset())


def _clear(points: dict[str, float]) -> bool:
    """Say whether one language leads by far enough to stop looking."""
    ranked = sorted(points.values(), reverse=True)
    return ranked[0] >= FEW_POINTS and ranked[0] >= 1.5 * ranked[1]


def _script(text: str) -> str | None:
    """Name the language that a script other than Latin belongs to, when most letters are of it."""
    letters = sum(character.isalpha() for character in text) or 1
    latin = sum(character.isalpha() and character < "\u0370" for character in text)
    if latin * 4 > letters:
        return None
    return next((name for name, script in _SCRIPTS if script.search(text)), None)


def _points(text: str) -> dict[str, float]:
    """Count the common words of each language, those that few languages share for more."""
    points: dict[str, float] = dict.fromkeys(_WORDS, 0.0)
    for match in _WORD.finditer(text.lower()):
        word = match[0].replace("’", "'")
        for form in {word, _ELISION.sub("", word)}:
            if share := _SHARED.get(form, 0):
                for name, words in _WORDS.items():
                    if form in words:
                        points[name] += 1 / share
    for name, letters in _LETTERS.items():
        hits = sum(text.count(letter) for letter in letters)
        points[name] += min(hits, 6) / 4 if hits else 0
    return points
