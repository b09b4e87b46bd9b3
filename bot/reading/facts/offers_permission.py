"""The words by which a rejection asks leave to help its reader, or announces it, in seven languages; in folded text.

Asked is leave to hand her papers or name on, or to introduce her; a plain yes answers both.
"""

from bot.reading.facts.phrases import alternatives, cues

_EN = alternatives(r"""
(?:may|can|could|shall|should|might) i|(?:want|like) me to|(?:would you|do you) mind (?:if i|my|me)|if i may
""")
_EN_UNLESS = alternatives(r"""
unless (?:you|i hear)|if (?:that's|that is|it's|you're|you are) (?:ok|okay|fine|alright|all right|happy)
with your
""")
_DE = alternatives(r"""
darf ich|dürfen wir|dürfte ich|soll ich|sollen wir|kann ich|können wir
wenn (?:sie|du) (?:einverstanden|möchten|magst|nichts dagegen)
""")
_FR = alternatives(r"""
puis-je|pouvons-nous|est-ce que je peux|je peux|voulez-vous que je|veux-tu que je|souhaitez-vous que je
(?:d'accord|permission|autorisation|autorisez|permettez|accepte\w*|accepteriez-vous|
  si vous (?:voulez|souhaitez|permettez)|si tu (?:veux|permets))
""")
_ES = alternatives(r"""
puedo|podría|podemos|te parece(?: bien)?(?: si)?|le parece(?: bien)?(?: si)?|quieres que|querés que|quiere que
me (?:permites|permite|permitís|autorizas|autoriza|deja|dejas|dejás)
si (?:te parece|le parece|quieres|querés|quiere)
""")
_IT = alternatives(r"""
posso|possiamo|potrei|vuoi che|vuole che|ti va (?:se|che)|le va (?:se|che)
mi (?:permetti|permette|autorizza|autorizzi)(?: di)?
se (?:vuoi|vuole|sei d'accordo|è d'accordo|permetti|permette)
""")
_NL = alternatives(r"""
(?:mag|zal|kan|mogen|zullen|kunnen) (?:ik|we|wij)|vind (?:je|u) het goed|vindt u het goed
als (?:je|u) (?:het goed vindt|wilt|wil|akkoord)
""")
_PT = alternatives(r"""
posso|podemos|poderia|queres que|quer que|importas-te que|importa-se que
se (?:quiser|quiseres|concordar|topar|permitir|permitires)|(?:te|lhe) importa|autoriza\w*|deixa\w*
""")

ASKED_PAPERS = cues(rf"""
(?:{_EN})\b.{{0,20}}\b(?:pass|give|send|forward|share|hand|put|mention|submit)(?: on| over|
   along| forward)? (?:your (?:name|number|details|cv|resume|résumé|profile|contact|contacts|application|portfolio|
  email)|you (?:over|across|forward|in for|on to))(?! (?:on file|on record|in our|in my|for (?:our|future)))\b.{{0,60}}
(?:{_EN_UNLESS})\b.{{0,60}}\b(?:pass|give|send|forward|share|hand|mention)(?:ing)?(?: on| over| along)? your (?:name|
  number|details|cv|resume|profile|contact)\b
(?:pass|give|send|forward|share|hand|pass on|send over)(?:ing)?(?: on| over| along)? your (?:name|number|details|cv|
  resume|résumé|profile|contact|contacts|application|portfolio)\b.{{0,70}}\b(?:unless (?:you|i hear)|if (?:that's|
  you're|you are|you agree|you like|you don't mind)|with your (?:permission|agreement|consent))
(?:with your (?:permission|agreement|consent)|should you (?:allow|permit|agree)\w*(?: it)?),? (?:\w+ ){{0,6}}(?:pass|
  give|send|forward|share)(?: on)? your\b
should you permit me to name you|(?:may|can|could|shall) i name you|mind (?:if i|my|me) (?:nam\w+|mention\w*) you
(?:{_DE})\b.{{0,60}}\b(?:namen?|unterlagen|lebenslauf|kontaktdaten|nummer|mappe|profil|
  bewerbung)\b.{{0,50}}\b(?:weiter\w+|geben|nennen|schicken|vorlegen|zeigen)
(?:gebe|leite|schicke|reiche|gebe ich|leite ich) (?:ihre|deine|ihren|deinen) (?:namen|unterlagen|nummer|mappe|
  bewerbung|kontaktdaten)\b.{{0,60}}(?:weiter|sofern|wenn|falls|es sei denn)\b.{{0,40}}
(?:{_FR})\b.{{0,50}}\b(?:donn\w+|transm\w+|communiqu\w+|fass\w* suivre|pass\w+|envo\w+|parl\w+ de|propos\w+|
  partag\w+) ?(?:votre|ton|vos|tes|vous|toi)\b(?! (?:à nouveau|répondre)).{{0,60}}
(?:{_ES})\b.{{0,40}}\b(?:pas\w+|d[eéo]|dar\w*|doy|envi\w+|env[ií]\w+|mand\w+|reenv\w+|
  comparti\w+)(?: \w+){{0,2}} (?:tu|su|tus|sus) (?:nombre|teléfono|número|datos|cv|currículum|perfil|contacto|
  hoja de vida|carpeta|expediente)\b.{{0,60}}
(?:{_ES})\b.{{0,30}}\bhabl\w+ de (?:ti|vos|usted)\b.{{0,50}}
(?:{_IT})\b.{{0,40}}\b(?:pass\w+|d[oà]|dar\w*|dia|gir\w+|mand\w+|invi\w+|inoltr\w+|facci\w+|far\w+|segnal\w+|
  lasci\w+)(?: \w+){{0,2}} (?:il|la|i) (?:tuo|suo|tua|sua|tuoi|suoi) (?:nome|numero|contatto|contatti|cv|curriculum|
  profilo|dati|scheda|candidatura)\b.{{0,60}}
(?:{_IT})\b.{{0,30}}\bparl\w+ di (?:te|lei)\b.{{0,50}}
(?:{_NL})\b.{{0,20}}\b(?:je|jouw|uw)(?: \w+){{0,2}} (?:naam|nummer|gegevens|cv|telefoonnummer|profiel|
  brief)\b(?! (?:bewaren|in onze)).{{0,50}}\b(?:doorgeven|doorsturen|geven|noemen|delen|sturen|laten vallen|
  voorleggen|zetten)
(?:{_PT})\b.{{0,40}}\b(?:pass\w+|d[êeáo]|dar\w*|envi\w+|mand\w+|encaminh\w+|indi\w+|partilh\w+|
  compartilh\w+)(?: \w+){{0,2}} (?:teu|seu|tua|sua|teus|seus) (?:nome|número|contacto|contato|cv|currículo|perfil|
  dados|telefone)\b.{{0,60}}
(?:{_PT})\b.{{0,30}}\bfal\w+ de (?:ti|si|você)\b.{{0,50}}
""")

ASKED_INTRODUCTION = cues(rf"""
(?:{_EN})\b.{{0,20}}\b(?:introduce|intro|connect|recommend|refer) you\b.{{0,60}}
(?:i'll|i will|happy to|glad to|going to|gonna|would like to|
  i'd like to:?.{{0,8}}) (?:\w+ ){{0,2}}intro you\b.{{0,40}}
(?:want|like|need) (?:an? |some )?(?:intros?|introductions?)\b.{{0,60}}
let me (?:\w+ )?(?:introduce|intro|connect) you\b.{{0,40}}
(?:{_DE})\b.{{0,40}}\b(?:sie|dich|ihnen|dir)\b.{{0,60}}\b(?:vorstell\w*|empfehl\w*|bekannt ?mach\w*|vermittel\w*|
  ins gespräch bring\w*|erwähn\w*)
(?:{_FR})\b.{{0,30}}\b(?:vous|te) (?:présent\w+|recommand\w+|mett\w+ en (?:contact|relation|copie))\b.{{0,60}}
je (?:vous|te) (?:présente|recommande|mets en (?:contact|relation|copie))\b.{{0,60}}(?:si (?:vous|tu) \w+|
  quand (?:vous|tu) \w+)
je (?:vous|te) (?:présente|recommande)(?: \w+)? là-bas|si tu veux je te mets en copie\b.{{0,60}}
(?:{_ES})\b.{{0,30}}\b(?:(?:te|le|lo|la) (?:present\w+|recomiend\w+|ponga en contacto|pongo en contacto)|presentarte|
  presentarle|recomendarte|recomendarle)\b.{{0,60}}
(?:{_IT})\b.{{0,30}}\b(?:(?:ti|la) (?:present\w+|raccomand\w+|metta in contatto|metto in contatto)|presentarti|
  presentarla|raccomandarti|metterti in contatto|metterla in contatto)\b.{{0,60}}
(?:{_NL})\b.{{0,20}}\b(?:je|u|jou)\b.{{0,50}}\b(?:voorstellen(?! (?:dat|om))|introduceren|aanbevelen|voordragen|
  tippen|in contact brengen)
(?:{_PT})\b.{{0,30}}\b(?:(?:te|lhe|o|a) (?:apresent\w+|recomend\w+|indi\w+|ponha em contact\w*)|apresentá-l[oa]|
  apresentar-te|recomendá-l[oa]|recomendar-te)\b.{{0,60}}
""")
