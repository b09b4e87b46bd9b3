"""The English words that deny a talk, and what else tells how far an application got; matched in folded text."""

from bot.reading.facts.phrases import cues

NOT_REACHED = cues(r"""
(?:not|\w*n't|never|no|unable|cannot|nobody|only|without)\b.{0,60}(?:interview\w*|shortlist\w*|next (?:stage|round|
  step)|assessment|phone call|call|meet|invit\w*|be called)
(?:invite|invited|inviting|select(?:ed)?|chosen|called|call|required|progress\w*|put(?:ting)? (?:you )?forward|
  shortlisted|taken|through|proceed|picked|going|move[d]?) (?:you )?(?:forward )?(?:to|for|through to) (?:a |an |
  the |be |our )?(?:\w+ )?interview\w*
(?:those|candidates|applicants|people|anyone|who|everyone|whom|others)\b.{0,60} (?:interview\w*(?! you)|
  shortlist\w*|assessment|met(?! you)|meet|test\w*|call\w*)
panel\b.{0,80}(?:shortlist\w*|sift\w*|forms?|applications?|select you for)|(?:sift\w*|shortlist\w*|forms?|
  applications?|criteria)\b.{0,60} panel
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
(?:cancel\w*|calling off) (?:\w+ |\w+'s ){0,3}(?:interviews?|trial|call|visit)
(?:interview|interviews|visit|trial|call)\b.{0,60} (?:cancel\w*|is off|won't be happening|will (?:not|therefore not)|
  called off)
(?:interview|interviewed|met)\b.{0,5} (?:list|slots?) |short-?list\w*.{0,20} for (?:an )?interview
(?:interview|visit|trial|start|meeting)\b.{0,30} pencilled in\b.{0,20}|(?:on the|a|any) reserve list
from a finalist|(?:identified|selected|chosen|notified|contacted) (?:the |our |all )?finalists
finalists (?:have|were|are)(?: been| now)? (?:identified|selected|chosen|notified|contacted)
(?:shortlisting|screening) (?:board|committee|panel)\b.{0,40}|your call[.!]
would you .{0,30}(?:come|talk|meet|call)\w*
(?:second|next|further|final|more) (?:interview|round|appointment|stage)s? (?:date|will|is not|are not|would)
""")

TALK_ANYWAY = cues(r"""
(?:your|our|following|after|since|further to|thank\w*|in the|at the|during|
  from)\b.{0,30}interviews?(?! (?:stage|phase|round|list|slots?))
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
