"""The English words that deny a talk, and what else tells how far an application got; matched in folded text."""

from bot.reading.phrases import cues

PAPERS = cues(r"""
appl(?:y|ied|ying|ications?)|cvs?|resumes?|résumés?|vita|(?:your|cover|covering|application) letter|your profile
candidature|(?:your|application|the) form|shortlist\w*|your documents?|biodata|bio-data
enquir\w+|inquir\w+|portfolio|samples?|materials?|submission|expression|interest in|for your interest|your interest
for (?:asking|getting in touch|reaching out|ringing in|writing|your (?:e-?mail|message|note|enquiry))
(?:too|bit) late|putting in|your (?:demand|request)|wrote in|hand up|another email
# those who look for work at large
(?:looking for|any|no) (?:work|job|jobs)|full (?:up|for)|i'm full|fully (?:crewed|staffed|booked)
""")

NOT_REACHED = cues(r"""
(?:not|n't|never|no|unable|cannot|nobody|only|without)\b.{0,60}(?:interview\w*|shortlist\w*|next (?:stage|round|
  step)|assessment|phone call|call|meet|invit\w*|be called)
(?:invite|invited|inviting|select(?:ed)?|chosen|called|call|required|progress\w*|put(?:ting)? (?:you )?forward|
  shortlisted|taken|through|proceed|picked|going|move[d]?) (?:you )?(?:forward )?(?:to|for|through to) (?:a |an |
  the |be |our )?(?:\w+ )?interview\w*
(?:those|candidates|applicants|people|anyone|who|everyone|whom|others)\b.{0,60} (?:interview\w*(?! you)|
  shortlist\w*|assessment|met(?! you)|meet|test\w*|call\w*)
if (?:you|we|they|selected)\b.{0,80}(?:interview\w*|call|test|meet|round|finalist)
(?:look|looking) forward to (?:meet|speak|talk)\w*
(?:wish|wished|would have liked|'d have liked|love|would love|would like|hope|like) (?:to|we could) (?:meet|speak|
  talk|call)\w*
(?:give me|ring|call me|happy to|free to|glad to|can|may|please|want to|like to|by phone|prefer to|
  encourage you to).{0,40}(?:call|ring|phone|chat|talk|speak|connect)
(?:pop|come|stop|call|drop) (?:in|by|past|down|over|round|back|and) (?:for|any|when|and|if|to|talk|february|january|
  in)
(?:interview|test|call)s? (?:tips|guide|advice|preparation)
(?:gain\w*|offer\w* you|see you (?:at|for)|wish to see you|look\w* forward to)\b.{0,30}(?:interview\w*|meeting)
(?:interview|visit|trial|start|meeting)\b.{0,30} pencilled in\b.{0,20}|(?:on the|a|any) reserve list
from a finalist|(?:identified|selected|chosen|notified|contacted) (?:the |our |all )?finalists
finalists (?:have|were|are)(?: been| now)? (?:identified|selected|chosen|notified|contacted)
(?:shortlisting|screening) (?:board|committee|panel)\b.{0,40}|your call[.!]
would you .{0,30}(?:come|talk|meet|call)\w*
(?:second|next|further|final|more) (?:interview|round|appointment|stage)s? (?:date|will|is not|are not|would)
""")

DENIED_TALK = cues(r"""
interview\w*|entretiens?|\w*gespräch\w*|entrevistas?|colloqui\w*|\w*gesprek\w*
""")

TALK_ANYWAY = cues(r"""
(?:your|our|the|following|after|since|further to|thank\w*|in the|at the|during|from)\b.{0,30}interviews?
interviewed you|met you|meeting you|you met|when (?:you|we) \w+|(?:came|coming|come) (?:in|down|over|up|to)
""")

ASKED = cues(r"""
(?:could|can|would|please|kindly) (?:you )?(?:send|give|let|share|propose|suggest|tell)\b.{0,40}(?:slots?|
  availability|times|dates|when you)\b.{0,60}
""")

INVITED = cues(r"""
(?:see|meet) you (?:on|at|there|then|tomorrow|next|monday|tuesday|wednesday|thursday|friday)
(?:invite|inviting|invited) you (?:to|for) .{0,40}(?:interview|meet\w*|visit|trial|call|chat)
(?:interview|meeting|call|visit) (?:is )?(?:confirmed|scheduled|booked|on|at|with)
""")
