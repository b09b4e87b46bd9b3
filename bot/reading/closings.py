"""The words that close a mail, in seven languages and a few beside: valedictions, device lines, small print."""

import re

from bot.reading.clean import word_list

STRONG = word_list("""
best regards|kind regards|kindest regards|warm regards|warmest regards|regards|many regards|best wishes|
with best wishes|with kind regards|with best regards|with warm regards|with regards|with warm wishes|warm wishes|
thanks and regards|thanks and best regards|thank you and best regards|thank you and kind regards|many thanks and best|
thanks and kind regards|sincerely|yours sincerely|sincerely yours|yours faithfully|yours truly|yours|very truly yours|
respectfully|respectfully yours|cordially|kind wishes|all best wishes|all good wishes|with appreciation|in gratitude|
with gratitude|gratefully|warmly|fondly|rgds|br|kr|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|
mit besten grüßen|beste grüße|besten gruß|viele grüße|vielen dank und viele grüße|mit vielen grüßen|
liebe grüße|herzliche grüße|herzliche grüsse|mit herzlichen grüßen|herzlichst|schöne grüße|sonnige grüße|
freundlicher gruß|freundlichen gruß|beste grüsse|viele liebe grüße|mfg|lg|vg|bg|gruß|grüße|hochachtungsvoll|
mit freundlichen grüssen|freundliche grüsse|viele grüsse|mit freundlichen gruessen|viele gruesse|
beste gruesse|liebe gruesse|cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|
sincères salutations|salutations distinguées|meilleures salutations|salutations|cordiales salutations|
salutations cordiales|respectueusement|amicalement|bien amicalement|sincèrement|saludos|saludos cordiales|
un saludo|un cordial saludo|cordiales saludos|un saludo cordial|reciba un cordial saludo|reciba un saludo|
atentamente|atentamente le saluda|muy atentamente|cordialmente|un abrazo|abrazos|afectuosamente|mis mejores deseos|
cordiali saluti|distinti saluti|un cordiale saluto|i migliori saluti|saluti|tanti saluti|cari saluti|un saluto|
saluti cordiali|con i migliori saluti|in fede|un caro saluto|met vriendelijke groet|met vriendelijke groeten|
vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|met hartelijke groet|groet|groeten|
groetjes|met groet|vr gr|mvg|hoogachtend|met beste groeten|beste groeten|warme groet|atenciosamente|cumprimentos|
com os melhores cumprimentos|melhores cumprimentos|os melhores cumprimentos|com cumprimentos|saudações|
saudações cordiais|abraço|abraços|um abraço|grande abraço|respeitosamente|att|com os meus cumprimentos|
yours ever|as ever|keep well|stay well|be well|respect|thanks rgds|thanks regards|friendly greetings|friendly regards|
greetings|un abbraccio|abbracci|beijo|beijos|beijinhos|bisous|kisses|hugs|vennlig hilsen|med vennlig hilsen|mvh|hilsen|
venlig hilsen|med venlig hilsen|mange hilsner|vänliga hälsningar|med vänliga hälsningar|med vänlig hälsning|
hälsningar|kram|pozdrawiam|z poważaniem|s pozdravem|祝好|此致|敬礼|敬具|どうぞよろしくお願いいたします|
よろしくお願いいたします|宜しくお願いいたします
""", "|")  # fmt: skip
WEAK = word_list("""
best|all best|all my best|all the best|the very best|very best|kind thoughts|
thanks|thank you|many thanks|thanks again|thank you again|thanks so much|thanks a lot|cheers|
take care|talk soon|speak soon|love|xo|good luck|warmest|ta|danke|vielen dank|besten dank|danke dir|alles gute|
bis bald|ciao|merci|merci beaucoup|merci d'avance|à bientôt|bonne journée|belle journée|bonne continuation|gracias|
muchas gracias|gracias de nuevo|hasta pronto|suerte|grazie|grazie mille|a presto|in bocca al lupo|bedankt|dank je wel|
alvast bedankt|dank|succes|tot gauw|obrigado|obrigada|muito obrigado|muito obrigada|até breve|boa sorte
""", "|")  # fmt: skip
FRENCH_FORMULA = re.compile(
    r"(?:(?:nous|je) vous prions? d.(?:agréer|accepter|recevoir)|veuillez (?:agréer|recevoir|croire)|recevez|agréez)"
    r".*\b(?:salutations?|sentiments?|considération|cordiales?)\b.*",
    re.IGNORECASE,
)
_DEVICE = (
    r"sent (?:from|via) (?:my |outlook|yahoo|proton|mail for|gmail|the)|get outlook for|sent on the go|"
    r"von (?:meinem|unterwegs|mein).{0,30}(?:gesendet|geschickt)|gesendet (?:von|mit)|envoyé (?:de|depuis|à partir)|"
    r"télécharger outlook|enviado desde|enviado d[oe] (?:meu|meus)|inviato da(?:l| )|verzonden (?:vanaf|met|via)|"
    r"verstuurd vanaf|obtenir outlook|outlook für (?:ios|android)"
)
_SMALL_PRINT = (
    r"this (?:e-?mail|message|communication|transmission)(?: and|,| is| may| contains| was sent| \(including)|"
    r"the (?:information|contents?) (?:contained )?(?:in|of) this|confidential(?:ity)?\b|disclaimer|"
    r"please consider the environment|you(?:'re| are)? (?:are )?receiv(?:ed|ing) this|"
    r"if you (?:no longer|do not|don't) (?:want|wish)|to unsubscribe|unsubscribe|"
    r"manage (?:your )?(?:preferences|notifications|subscription)|"
    r"view (?:this|in) |powered by|this is an automated|please do not (?:reply|respond)|do not reply|"
    r"diese (?:e-?mail|nachricht) (?:enthält|kann|ist|wurde)|der inhalt dieser|geschäftsführ|amtsgericht|"
    r"rispetta l.ambiente|antes de imprimir|pensez à l.environnement|bitte (?:denken|prüfen) sie|"
    r"ce (?:message|courriel|mail) (?:et|est|peut)|este (?:mensaje|correo|e-?mail)|questo messaggio|"
    r"dit (?:bericht|e-?mail)|deze e-?mail|esta mensagem|aviso legal|©|copyright|all rights reserved|"
    r".{0,60}mailing list|.{0,80}/listinfo/|.{0,40}registered (?:office|in england)"
)
DEVICE_LINE = re.compile(rf"[ \t*_]*(?:{_DEVICE})", re.IGNORECASE)
FOOTER = re.compile(rf"[\s*_\-=|]*(?:{_DEVICE}|{_SMALL_PRINT})", re.IGNORECASE)
GREETING = re.compile(
    r"\W*(?:dear|hi|hello|hey|hallo|liebe[rs]?|lieber|sehr geehrte|guten tag|bonjour|chère?|madame|monsieur|hola|"
    r"estimad[oa]s?|querid[oa]|gentile|caro|cara|buongiorno|beste|geachte|hoi|olá|prezad[oa]|car[oa])\b",
    re.IGNORECASE,
)
NOT_NAMES = word_list(
    "not no yes thank thanks rejected selected declined closed unsuccessful accepted application applications position "
    "status filled now here click apply view see start review reply download accept save my all jobs track manage"
)
SMALL_PRINT_INSIDE = re.compile(
    r"\b(?:unsubscribe|opt out|privacy policy|mailing list|view in browser|registered (?:charity|office|in england)|"
    r"abmelden|se désabonner|désinscri|darse de baja|cancelar (?:la |a )?(?:suscripción|subscrição)|afmelden|"
    r"disiscriv|sitz der gesellschaft|amtsgericht|handelsregister|"
    r"generated automatically|automatically generated|sent automatically|automatisch (?:erstellt|generiert)|"
    r"gener[ae]do automáticamente|généré automatiquement|notification preferences|if you are not the intended)\b",
    re.IGNORECASE,
)
