"""The words that show a recruiter who writes about another firm's job."""

from bot.reading.facts.phrases import Cues, cues

AGENCY = cues(r"""
(?:our |the |my |from |with )?clients?(?:'s)? (?:feedback|has|have|said|decided|went|chose|felt|is|was|wants|need|
  needs|prefer\w*|passed|round|came|feels|thought|would|loved|liked|side|not)
(?:feedback|news|word|heard back|back|heard|decision|response|answer) from (?:the |my |our )?client
(?:our|my|the) client(?! (?:services?|success|relations?|managers?|account|care|advis\w+|executive|partner))
search partners|(?:the )?end client|prime vendor
(?:kunde|mandant|auftraggeber|notre client|mon client|(?:nuestro|el|mi) cliente|(?:il|nostro) cliente|(?:onze|
  de) opdrachtgever|(?:nosso|o) cliente)
(?:got word|heard back|i've heard|heard|word|feedback|news) (?:back )?from
i've got (?:two|three|a few|some|a couple of)? ?other (?:clients|roles|jobs|companies)
(?:keep|will) sending you (?:across|over|out)
put you forward|they've said no|they said no|they've passed|they passed
je vous (?:ai|avais) (?:positionnée?|proposée?|présentée?)|le client (?:a|ne|final|souhait\w+|voul\w+|préfèr\w+)
""")

AGENCYS_FOOTER = cues(r"""
employment (?:agency|business)|rec member|executive search|placement director|recruitment consult\w+
talent partner at|headhunt\w+|search for (?:people|talents?|leaders|executives)
""")

AGENCYS_NAME = Cues(
    r"(?:executive |\b)(?:search|staffing|headhunters?|headhunting|resourcing|interim|intérim|interimaire|"
    r"uitzendbureau|uitzend|zeitarbeit|personaldienstleistung(?:en)?|personalvermittlung|temps|locums?|"
    r"trabajo temporal|trabalho temporário|lavoro interinale|recruiters)$|^ett\b"
)

AGENCY_NAME = Cues(
    r"staffing|\btemps\b|[-.]personal\b|laboral|\bagency\b|\blocums?\b|trabalho temp|personas\b|legalstaff|"
    r"interimaire|recruit|resourc|headhunt|personnel|\bsearch\b|personaldienst|interim|uitzend|\btalent\b|"
    r"zeitarbeit|trabajo temporal|hire\b|recrut|selección"
)

# A line of the signature that ends as agencies' names do, and a domain that does.
AGENCY_LINE = Cues(
    r"^[\w&'. -]{3,40} (?:recruitment|recruiting|staffing|search|resourcing|personnel|talent|selection)$"
)

AGENCY_DOMAIN = Cues(r"^\w{3,}(?:talent|recruit|recruitment|recruiting|staffing|staff|resourcing|headhunters|search)$")

# A recruiter tells of those who decide as "they", and never says "we".
THEY_DECIDE = cues(r"""
(?:they|ownership|owners|client|studio)(?:'ve| have|'re| are|'s| has)? (?:\w+ )?(?:won'?t take|wont take|took|
  gone with|went with|
  chose|chosen|picked|plumped|decided|withdrawn|said no|not keen|passed|preferred|only see\w*|don't want|didn't want)\b
""")

WE = cues(r"we|we've|we're|we'd|we'll|our|ours|us|weve")
