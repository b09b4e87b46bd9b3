"""Posts that a mail names and that aren't the one refused: offered instead, to come, at a neighbour's, another's title.

Whoever thanks for having been considered for a job that was only recommended to her hasn't read the mail. Matched in
folded text.
"""

import re

from bot.reading.facts.phrases import Cues, cues

_JOB = r"(?:role|job|opening|position|vacancy|post|slot|gig|vacancies|roles|jobs|openings|posts)"
_INNER = r"(?:(?!(?:on|about|for|to|the|of|in|regarding|from|with|your|strong|many|few|new)(?!\w))[\w'-]+ ){0,4}"

# A sentence that speaks of another post than the one applied for.
OFFERED = cues(rf"""
(?:there's|there is|we have|i have|i've|we've|i've got|we've got|got|they have|they've|has|having) (?:also )?
  an? {_INNER}{_JOB}(?! (?:that|which|you))
(?:is|are|has|have|there's|there is) (?:also )?an? {_INNER}{_JOB} (?:coming|opening|planned|going|open|free|available)
(?:are|is|'re|'s) (?:crying out|desperate|hunting) for|(?:asking|asks) (?:about|around|me) for|on the lookout for
(?:another|other|sister|neighbouring|nearby) (?:\w+ ){{0,5}}(?:looking|asking|hiring|recruiting|searching|
  advertising) for
(?:look|looking|asking) (?:\w+ )?for (?:an? |some )?[\w -]{{3,30}} from (?:monday|next|january|september|march|now)
(?:encourage|invite|urge|recommend|suggest|advise|welcome)[sd]? (?:that )?you (?:to |should |
  might )?(?:also )?(?:\w+ )?
  (?:look at|consider|try|ask|register for|join|enrol|take)
(?:suggest|recommend) (?:looking at|trying|considering|asking|an?)\b
(?:have|had) you (?:ever )?(?:thought of|considered)|(?:should|if) you (?:wish to |want to |care to )?(?:apply|try|
  consider)
(?:would|could|will|might) you (?:do|consider|be interested|give|take|come|like|think of|be willing|help|stay)\b
whether you(?:'d| would| might) (?:\w+ )?(?:do|consider|give|take|come|like|look at|think of|be)\b
would (?:that|this|it) be of interest|(?:ask|asked) (?:hr|them|her|him|\w+) to (?:contact|ring|call|
  write to) you about
your (?:present|current|existing) (?:contract|post|role|job|position|head|employer|work) (?:as|for|in|runs|is)
your (?:present|current) (?:head|boss|employer)
you(?:'d| would) (?:suit|make|be (?:better|good|perfect|great|ideal))\b
you(?:'re| are)(?: both)? (?:twice the|such a|a (?:born|beaut|natural|fine|lovely|good|great|cracking|smashing|
  damn good))
  (?!.*\b(?:candidate|applicant|contender|finalist|fit|match)\b)
next (?:\w+ ){{1,3}}(?:is|are|comes?) (?:advertised|up|open)|(?:comes?|coming|come) up (?:in|next|soon|this|for)
(?:will|shall|we'll|'ll|may|might) (?:be )?(?:advertis\w+|recruit\w*) (?:for |an? )?(?!it|this|the|again)\w+
(?:opening|position|post|role|vacancy)s? (?:may|might|could|will) (?:come|open|arise|become)
(?:positions|posts|roles|vacancies|intakes?)\b.{{0,60}} opens? (?:each|every|in|next)
next call for|{_JOB} next (?:quarter|year|month|season|autumn|spring)
remain eligible|(?:occasionally|sometimes|always|regularly|often|nearly all the time) (?:use|need|hire|take on|look)
(?:look|we look) for [\w ]{{2,30}} (?:nearly )?(?:all the time|every year|each year)|\w+ years? ago
which i think (?:is better|would suit|you)|i think (?:is|would be) better anyway
(?:könnte|könnten|würde|würden) (?:ich|wir) (?:ihnen|dir|sie|dich)|jederzeit willkommen|(?:sehe|sehen) (?:ich|
  wir) (?:sie|dich) in\b
(?:liegen|liegt) uns|(?:mocht|indien) (?:je|u)\b|altijd welkom|(?:zouden|zou) (?:we|wij|ik) (?:je|u)\b
(?:vous|te|t') ?(?:verrais|verrions|verrait)|te animo a|puedes (?:darte|apuntarte|inscribirte|presentarte)
(?:entretanto|mientras tanto|intanto|entre-temps|intussen|inzwischen|unterdessen) (?:puedes?|può|puoi|peux|kun|können)
(?:permanecem|siguen|restano|restent|blijven) (?:aberta|abierta|apert|ouvert|open)\w*
ti va di|le va di|(?:restare|rester|quedarte|ficar|bleiben|blijven) (?:como|come|comme|als)
(?:con|avec|com|mit|met) (?:migo|me|moi|mir|mij|conmigo|comigo) (?:como|come|comme|als)|conmigo como|comigo como
""")

# What stands right before a name that is the title of somebody else, or of something that the reader did or does.
_TITLE = (
    r"(?:\b(?:he|she|who|they|that's \w+|it's \w+)(?:'s|'d|'ve)?\b"
    r"(?:(?!\b(?:you|hire|appoint\w*|take|taken|took|go|goes|want|need)\b)[^.,;:]){0,50}\bas (?:an? |our |the |head )?"
    r"|\b(?:worked|(?:he's|she's|has|they've|who's|you've) been|experience|served|trained|qualified|registered|"
    r"certified|acting|continue|carry on|stay on|stay|volunteer(?:ing)?|known|comes? up|a month)\b[^.,;:]{0,30}"
    r"\bas (?:an? |our |the )?"
    r"|\b(?:keeping|kept|keep) [a-z]+ as (?:an? |our |the )?"
    r"|\b(?:about|with|for|of) (?:your|my|their|his|her|agency|other) "
    r"|\b(?:das haus|bereits|schon|seit|arbeite\w*|tätig|erfahrung|jahren?)\b[^.;,]{0,40}\bals "
    r"|\b(?:zij|hij|ze|werkt|werkte|ervaring|jaar)\b[^.;,]{0,40}\bals "
    r"|\b(?:qui|elle|il|expérience|travaill\w+|depuis)\b[^.;,]{0,40}\bcomme "
    r"|\b(?:que ya|ella|él|experiencia|certificación|certificação|experiência|ele|ela|que já)\b[^.;,]{0,40}\bcomo "
    r"|\b(?:lui|esperienza|lavora\w*|anni|certificazione)\b[^.;,]{0,40}\bcome )$"
)
TITLES = Cues(_TITLE)

# Words that hold a table of another post: "I also have this one:" and then "Role: ...".
LISTED = cues(r"""
(?:also|another|other|below|instead|meanwhile|currently|interested|interest|similar|following|might|suit|share)
""")


_APPLIED = re.compile(
    r" (?:interviews?|application|role|position|job|post|vacancy|cv|candidacy|trial|test|search)(?!\w)"
)


# Places that name a job only beside a word for one: "the warehouse job", not "for the warehouse".
_SITES = re.compile(r"(?:warehouse|estate)")


def is_site(folded: str, name: str) -> bool:
    """Say whether a name is only the place of the work in this sentence."""
    if _SITES.fullmatch(name) is None:
        return False
    return not any(_APPLIED.match(folded, found.end()) for found in re.finditer(re.escape(name), folded))


def is_anothers(folded: str, name: str) -> bool:
    """Say whether a name stands in a sentence as somebody else's title: "who has been with us as a clerk"."""
    start = folded.find(name)
    end = start + len(name)
    if start < 0 or TITLES.search(folded[:start]) is None or _APPLIED.match(folded, end):
        return False
    return folded.find(name, end) < 0


def is_listed(before: str) -> bool:
    """Say whether a table's "Role: ..." follows words that offer another post; `before` is the text above it."""
    return LISTED.search(before[-240:]) is not None
