"""The words of six more languages that lean towards an application or a talk, weighed as in `stage_tone`."""

from bot.reading.facts.phrases import Cues, cues

ABROAD: dict[str, tuple[tuple[int, Cues], ...]] = {
    "de": (
        (-4, cues(r"""
\w*bewerbung(?:en|sunterlagen|sschreiben)?|unterlagen|lebenslauf|dossiers?|anschreiben|motivationsschreiben|initiativ\w*
""")),
        (-3, cues(r"""
(?:ihr|ihre|dein|deine|ihren|deinen) (?:brief|anfrage|mail|nachricht|profil|schreiben|formular)|interesse an
""")),
        (-2, cues(r"anforderung\w*|eingegangen\w*|eingang|gelesen|gesichtet|geprüft|vorauswahl|engere\w* auswahl")),
        (-1, cues(r"""
vergeben|besetzt|stelle ist|voll|keine stelle|kein platz|derzeit|momentan|sehr geehrte\w*|anzeige
""")),
        (1, cues(r"er|ihm|ihn|sein|seine|kolleg\w+|jemand\w*|anderen?|andere")),
        (1, cues(r"entschieden|entscheidung|fiel auf|genommen|den ausschlag|vorgezogen|lieber (?:mit|jemand\w*)")),
        (1, cues(r"du (?:bist|hast|warst|hattest)|sie (?:haben|hatten|waren|sind)|dich|ihre art|deine art")),
        (2, cues(r"""
ich (?:habe|hab|hatte|wollte|weiß|fand|hätte)|wie (?:besprochen|versprochen|gesagt)|versprochen|erzählt\w*|gesagt
""")),
        (2, cues(r"gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|letzte woche")),
        (1, cues(r"chef\w*|vorstand|team|wir alle|unsere? (?:leute|jungs|mädels)|gremium|kommission|angebot|vertrag")),
    ),
    "fr": (
        (-4, cues(r"candidatures?|cv|curriculum|dossier|lettre|courrier|postul\w+")),
        (-3, cues(r"""
votre (?:demande|profil|message|mail|intérêt)|ta demande|ton (?:cv|message|mail)|l'intérêt|reçu|lu|examin\w+
""")),
        (-1, cues(r"poste (?:est|a été)|pourvu\w*|complet\w*|retenue?|ne correspond\w*|malheureusement|regret de")),
        (1, cues(r"elle|lui|il|quelqu'un|une (?:collègue|autre)|un (?:collègue|autre)")),
        (1, cues(r"""
l'autre|j'ai (?:choisi|pris|préféré|décidé)|on a (?:choisi|pris|préféré|décidé)|a (?:tranché|choisi|préféré)|préfère
""")),
        (1, cues(r"""
tu (?:as|es|étais|avais)|vous (?:avez|étiez|aviez|êtes)|toi|ta (?:façon|manière)|votre (?:façon|manière|travail)
""")),
        (2, cues(r"je (?:t'avais|vous avais|t'ai|vous ai|voulais|sais|préfère)|promis|dit|comme (?:convenu|promis)")),
        (2, cues(r"lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|ce matin|semaine dernière")),
        (1, cues(r"patron\w*|direction|équipe|client|conseil|jury|offre|contrat|proposition")),
    ),
    "es": (
        (-4, cues(r"candidaturas?|cv|currícul\w+|curriculum|postulaci\w+|solicitud\w*|papeles|hoja de vida")),
        (-3, cues(r"""
(?:tu|su) (?:perfil|mensaje|correo|carta|interés)|interés|recibid\w+|revisad\w+|evaluad\w+|agradecemos|requisitos
""")),
        (-1, cues(r"vacante|plaza (?:está|ya)|cubiert\w+|complet[oa]s?|ya estamos|no puedo|lamentablemente|buscando")),
        (1, cues(r"él|ella|alguien|otr[oa]|compañer[oa]|chic[oa]|muchach[oa]")),
        (1, cues(r"hemos (?:decidido|elegido|cogido|optado)|decid\w+|elegid\w+|prefier\w+|prefiri\w+|se queda")),
        (1, cues(r"""
(?:has|eres|eras|estuviste|hiciste|fuiste|tenías)|te (?:vi|vimos)|nos (?:gust\w+|encant\w+|dejó)|gustaste
""")),
        (2, cues(r"""
te (?:dije|prometí|lo)|le (?:dije|prometí|comenté)|yo|sé que|quería|como (?:quedamos|hablamos|le prometí)
""")),
        (2, cues(r"lunes|martes|miércoles|jueves|viernes|sábado|ayer|esta mañana|semana pasada")),
        (1, cues(r"jef[ea]|dirección|equipo|client[ea]|consejo|comité|comisión|oferta|contrato|gerente|patronato")),
    ),
    "it": (
        (-4, cues(r"candidatur\w+|curriculum|cv|domanda|lettera|invio|inviat\w+")),
        (-3, cues(r"""
(?:suo|tuo|sua|tua) (?:profilo|messaggio|mail|richiesta|interesse)|interesse|ricevut\w+|letto|esaminat\w+|requisiti
""")),
        (-1, cues(r"posizione (?:è|risulta)|copert\w+|complet[oaie]|al momento|non ho più|cerchiamo|purtroppo")),
        (1, cues(r"lui|qualcuno|un altr[oa]|un'altra|l'altr[oa]|collega|ragazz[oa]")),
        (1, cues(r"""
abbiamo (?:scelto|deciso|preferito|preso)|ho (?:scelto|deciso|preferito|preso|dato)|ha (?:scelto|deciso|preferito)|
  scelta
""")),
        (1, cues(r"""
(?:sei|eri|hai|avevi) \w+|lei (?:ha|era|aveva)|mi (?:sei|è) piaciut\w+|ci (?:sei|è) piaciut\w+|brav[oa]
""")),
        (2, cues(r"ti (?:avevo|ho|volevo|scrivo)|le (?:avevo|ho)|promesso|so che|volevo|avevo|avrei")),
        (2, cues(r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|ieri|stamattina|settimana scorsa")),
        (1, cues(r"capo|direzione|squadra|team|client[ei]|consiglio|commissione|offerta|contratto|proposta|titolare")),
    ),
    "nl": (
        (-4, cues(r"sollicitatie\w*|cv|brief|brieven|motivatie\w*|kandidatuur|aanmelding|inzending\w*")),
        (-3, cues(r"""
(?:je|jouw|uw) (?:profiel|bericht|mail|aanbod|interesse|belangstelling)|belangstelling|interesse|ontvangen|gelezen|
  reacties
""")),
        (-1, cues(r"vacature|vervuld|vol|geen plek|op dit moment|momenteel|helaas|geachte")),
        (1, cues(r"hij|zij|hem|haar|iemand|een ander\w*|collega")),
        (1, cues(r"gekozen|kiezen|kiest|besloten|voorkeur|de ander\w*|liever")),
        (1, cues(r"""
je (?:bent|was|had|hebt|kreeg)|u (?:bent|was|hebt|heeft)|jij|ge (?:waart|zijt|hebt)|vond(?:en)? (?:je|u)
""")),
        (2, cues(r"ik (?:had|heb|wilde|weet|zou|vind|beloofde)|zoals (?:beloofd|afgesproken|gezegd)|beloofd|gezegd")),
        (2, cues(r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|gisteren|vanochtend|vanmorgen|vorige week")),
        (1, cues(r"baas|directie|team|klant|opdrachtgever|bestuur|commissie|jury|aanbod|contract|mannen")),
    ),
    "pt": (
        (-4, cues(r"candidaturas?|currícul\w+|cv|carta|inscriç\w+|inscrição")),
        (-3, cues(r"""
(?:teu|tua|seu|sua) (?:perfil|mensagem|e-?mail|interesse)|interesse|recebid\w+|recebemos|analisad\w+|requisitos|
  agradecemos
""")),
        (-1, cues(r"vaga (?:foi|já|está)|preenchid\w+|complet[oa]|neste momento|suspenso|cancelad\w+|infelizmente")),
        (1, cues(r"ele|ela|alguém|outr[oa]|colega|rapaz|moça|menina")),
        (1, cues(r"""
(?:escolh|decid|prefer|opt)(?:emos|i|imos|eram|eu|iu|ámos|ou|iram)|ficar com|fiquei com|fechamos com|ficou com
""")),
        (1, cues(r"você (?:é|foi|tem|estava|fez)|(?:foste|és|tens|estavas|fizeste)|gost(?:ei|ou|ámos|amos|aram)|cá")),
        (2, cues(r"sei que|eu|queria|prometi|como (?:combinado|prometido)|disse|tinha|te")),
        (2, cues(r"segunda|terça|quarta|quinta|sexta|sábado|ontem|esta manhã|semana passada")),
        (1, cues(r"chef[ea]|direç\w+|direção|equipa|equipe|cliente|conselho|comissão|júri|proposta|contrato|gerente")),
    ),
}  # fmt: skip
