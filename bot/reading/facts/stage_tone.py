"""Whether a mail that names no talk was written by somebody who knows the reader: words that lean one way or the other.

Each list counts once a mail, for its weight. What speaks of papers, of the many who wrote, or of a job that went
before anybody was seen leans towards an application; what speaks of the reader herself, of another person, of who
decided, or of what was said before, towards a talk. No single one of them tells, but together they do.
"""

from bot.reading.facts.phrases import cues
from bot.reading.facts.stage_tone_abroad import ABROAD

_LONG, _SHORT = 60, 30  # words
_STRANGER = -2  # what nobody signs has to say more before it shows an acquaintance
_PERSON = 1

_ENGLISH = (
    # papers
    (-4, cues(r"""
applications?|cvs?|c\.v\.?|resumes?|résumés?|vita|biodata|bio-data|your profile
""")),
    (-4, cues(r"""
your (?:kind |cover |covering |nice |lovely )?(?:letter|e-?mail|note|message|enquiry|inquiry|form|portfolio|documents?|
  papers|details|samples?|submission)
for (?:asking|getting in touch|reaching out|writing|sending|applying|thinking of|enquiring|inquiring|offering)
""")),
    (-3, cues(r"(?:i|we) (?:have )?read|have read|received|reviewed|looked (?:at|through) your|candidature pool")),
    (-3, cues(r"""
your (?:\w+ )?application|appl(?:y|ied|ying)|applicants|expression of interest|interest(?:ed)? in|your interest
""")),
    (-6, cues(r"""
(?:not|\w*n't|to|the|been) (?:be )?short-?list\w*|criteria|to interview|for (?:an )?interview|specification|essential
interviews? (?:arranged|planned|scheduled|pencilled)
interviews?\b.{0,60} (?:cancelled|canceled|called off|not take place)
(?:invite|call|ask|select|bring|take|put|move|offer)\w* (?:you|your \w+)\b.{0,20} (?:to|for|in for|
  an?) (?:an? |the )?(?:\w+ )?interviews?
""")),
    # the job that isn't there
    (-1, cues(r"""
vacanc(?:y|ies)|openings?|posting|advert|ad|position (?:has|is)|filled|no (?:work|jobs?)|full (?:up|for)|i'm full
fully (?:crewed|staffed|booked)|closed|booked|(?:too|bit) late|looking for (?:work|a job)
""")),
    (3, cues(r"interview\w*")),
    # another person, and those who chose
    (2, cues(r"she|he|she's|he's|he'd|she'd|her|his|him")),
    (1, cues(r"""
somebody|the (?:girl|lad|fella|guy|lady|man|woman|gal|person|one)|an? (?:girl|lad|fella|guy|lady|bloke)
someone (?:with|who|else)
""")),
    (2, cues(r"""
the other|another (?:candidate|person|teacher|applicant|girl|lad)|better (?:than|suited)|stronger|decided
(?:went|gone|go|going) (?:to|with)
""")),
    (1, cues(r"""
they|the (?:team|lads|girls|kids|children|boss|gaffer|manager|client|board|governors|owner|director|committee|chief|
  partners|head|residents|staff|crew|union|council)
""")),
    (2, cues(r"score[ds]?|marks?|points|panel|placed|interviewers?|assessors?")),
    # the reader as somebody known
    (1, cues(r"""
you(?:'re| were|'d| would| had| did| came| made| have (?:a|the)|'ve got)
""")),
    (1, cues(r"""
your (?:\w+ )?(?:hands?|eye|ear|voice|way|work|ideas?|sense|patience|honesty|enthusiasm|energy|manner|knowledge|
  experience|skills?|judg\w+|time|notice|start)
""")),
    # what went before
    (1, cues(r"""
(?:i|we|you) (?:said|told|promised|asked|mentioned|talked|spoke|agreed|wanted (?:you|to)|liked|know|think|felt|did|was)
as (?:i|we) (?:said|promised|told)
""")),
    (2, cues(r"""
(?:ring|call|phone|text|rang|called) (?:me|you)|give (?:me|us) a|tried (?:your|to (?:ring|call|reach))|voicemail
""")),
    (1, cues(r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last (?:week|night)")),
    (2, cues(r"offered|an offer|the offer|appoint\w*|contract|sign(?:ed)?|pay|paid|approved")),
)  # fmt: skip
_LEANINGS = {"en": _ENGLISH, **ABROAD}


def knows_the_reader(folded: str, language: str, *, impersonal: bool) -> bool:
    """Say whether the words of a mail, folded, lean towards a talk with its reader."""
    leanings = _LEANINGS.get(language, _ENGLISH)
    return _base(folded, impersonal=impersonal) + sum(weight for weight, cue in leanings if cue.search(folded)) > 0


def _base(folded: str, *, impersonal: bool) -> int:
    words = folded.count(" ") + 1
    return (_STRANGER if impersonal else _PERSON) + (words > _LONG) - (words < _SHORT)
