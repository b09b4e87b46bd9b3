"""What shows in a mail that no person signs how far the application got: only words for what the reader herself did."""

from bot.facts import Stage
from bot.reading.facts.phrases import cues

SURE = {
    Stage.FINAL: cues(r"""
(?:your|the|our|after|following)(?: \w+){0,2} final (?:round|stage|interviews?|presentation|panel|discussion)
finalists?|(?:the|your|following|after|over|for)(?: \w+){0,2} (?:second|third|two|three|four) (?:interviews?|rounds|
  conversations|trips)
second round|meeting(?: \w+){0,6} two[- ]day process|(?:two|both) days of|super saturday|team match\w*
conditional offer|offer\b.{0,50} (?:withdrawn|rescinded|lapsed|void|revoked)|coming (?:in )?(?:back|twice)
(?:withdraw\w*|rescind\w*|revok\w*|release) (?:the|your|our|any|this) (?:\w+ )?offer|confirm your appointment
"""),
    Stage.INTERVIEW: cues(r"""
(?:your|following|after|further to|since your|from your|recent)(?: (?!phone|telephone|video|recorded|
  screening)\w+){0,3} interviews?
(?:thank\w*|appreciate\w*|enjoyed|pleasure|grateful)(?: \w+){0,6} (?:interviewing|interview|attending|coming|
  meeting|visiting|visit)(?! (?:\w+ ){0,5}(?:tests?|exam|exercise|fitness|assessments?(?! (?:day|cent)))(?!\w))
(?:good|great|lovely|nice|pleasure|enjoyed|pleased)(?: \w+){0,3} (?:to meet|to see|meet|meeting|receive|have) you
interviews? (?:held|of \d|dt|dated|conducted|with (?:us|our|the|you|mr|ms))|personal interview|you interviewed
(?:technical|hr|managerial) round|walk-in (?:drive|interview)|l2|gd and pi|(?:your|the) (?:trial|audition|sample lesson)
(?:scored|placed|ranked) (?:you|above you|first|second|third|\w+th)|reserve list|order of merit|selection board
(?:interview|selection|appointing|appointments) (?:panel|board|committee)\b.{0,60} (?:recommend\w*|appoint\w*|decided|
  placed|chose)
(?:selection|open|assessment) (?:day|centre|center)
(?:you|when you) (?:\w+ )?(?:interviewed|attended|met|came|visited)
(?:time|hour|hours|day)(?: \w+){0,3} (?:with our|with the|meeting) (?:team|panel)
completing the (?:selection|assessment) (?:day|cent(?:re|er))|(?:your|for) audition\w*|auditioning for|you ranked
(?:giving|for) (?:the|your) demo (?:class|lesson|teaching)|meeting with you
"""),
    Stage.SCREEN: cues(r"""
take[- ]?home
(?:your|completing|you completed|taking|sitting|sat|took|submitting|appearing for|delivered|recording|
  of)(?: \w+){0,6} (?:test|tests|assessments?|exercises?|challenge|quiz|questionnaire|games?|recorded interview|
  video interview|video answers|video questions|recording|take[- ]?home|coding task|work sample|case study|exam|
  inventory)
(?:your|the|combined) (?:scores?|results?|marks?) (?:on|of \d|in the|is below|was below|fell below|did not reach|falls?)
(?:test|exam\w*|assessment|quiz) (?:results?|scores?|marks?)|(?:results?|part|section) of (?:the|
  your) (?:\w+ ){0,3}(?:test|
  exam\w*|assessment|screen)|cut-?off(?: mark| score)?|pass(?:ing)? (?:mark|score)
(?:written|physical|practical|entrance|online|aptitude|literacy|typing|weld) (?:test|tests|examination|exam|
  ability test)
(?:technical|tech|phone|recruiter|telephone|pre)[ -]?screen\w*|coding (?:challenge|test|exercise)|online stage|
  video questions
(?:on|over|by|our|the|your) (?:the )?(?:phone|telephone|zoom|call|chat|intro call|screening calls?)(?! (?:or|cent|if|us|
  to))
(?:thank\w*|appreciate\w*)(?: \w+){0,4} (?:speaking|talking|chatting|on the phone)|hopping on|we spoke
(?:phone|telephone|telephonic|video|screening|recruiter) (?:call|screen|conversation|interview|chat|round)
(?:speak|spoke|speaking|talk|talking|chat|chatting)(?: \w+)? (?:with|to) (?:you|our|me|us)
"""),
}
