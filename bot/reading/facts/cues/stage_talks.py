"""The English words for a talk at a distance or a test; matched in folded text."""

from bot.reading.facts.phrases import cues

# by its own name: says more than the word for a talk that stands beside it
KIND = cues(r"""
(?:phone|telephone|telephonic|tel|video|recorded|hirevue) ?-?(?:interviews?|screen\w*|call|chat|conversation|
  talk)(?! to (?:talk|
  discuss|go))
(?:skype|zoom|recruiter|whatsapp|intro|screening) (?:call|chat|conversation|talk|screen)|(?:tech|technical|recruiter|
  pre)[ -]?screen\w*
(?:one-way|recorded|asynchronous|hirevue) (?:video )?(?:interview|answers)
take[- ]?home|coding challenge|test task|hackerrank|codility|self-tapes?
""")

PHONE = cues(r"""
(?:time|talk|chat|talking|speaking|spoke|conversation)(?: \w+){0,3} (?:on|over|by|via) (?:the )?(?:phone|telephone|zoom|
  skype|teams|video|whatsapp)
(?:thank you|thanks|cheers|ta|appreciate\w*|grateful)(?: \w+){0,3} (?:for )?(?:the|your|our|taking|a|that|nice|
  this)(?: \w+){0,2} (?:call|chat|phone|phone call|telephone)
(?:thank you|thanks|cheers|ta|ty|thx)(?: \w+){0,3} (?:speaking|talking|chatting|phoning|hopping|jumping|picking up|
  calling(?! (?:in|over|at|by|round)))
(?:nice|good|great|lovely|pleasant|enjoyed|pleasure)(?: \w+){0,3} (?:to (?:speak|talk|chat)|talking|speaking|chatting|
  chat|call)
(?:nice|good) that we (?:have )?(?:talked|spoken)|(?:liked|loved|enjoyed|fun) (?:talking|chatting|speaking|our (?:chat|
  call|talk))
(?:for|thanks) (?:completing|taking|sitting|doing|submitting|delivering|sending) (?:the|our|your|us your|
  a) (?:\w+ ){0,3}(?:test|assessment|exercise|challenge|quiz|task|case study|case)
""")

SCREEN = cues(r"""
# a call
(?:phone|telephone|telephonic|video|intro\w*|discovery|screening|initial|quick|short|zoom|teams|skype|whatsapp|
  our)(?: \w+)? (?:call|
  chat|screen|screening|phone call)(?: .{0,20})?
your (?:\w+ )?call with|(?:on|during|after) (?:\w+day's|yesterday's|our|the) call|the zoom|our yarn|(?:had|
  enjoyed) our (?:yarn|natter)
(?:when|since|after|as) we spoke|(?:we|you and i) (?:spoke|talked|chatted)(?! (?:it|about (?:you|it)|as|with|to|through|
  round|until))|(?:your|first)(?: \w+)? (?:call|chat)
first (?:interview|round|conversation|call|chat)
as (?:\w+ )?(?:discussed|mentioned|spoken|agreed)(?: \w+)? (?:on|in|over|by|during)(?: the| our)? (?:call|phone|
  chat)
(?:on|by|over) the (?:phone|telephone|skype|zoom)|(?:spoke|talked|chatted) (?:by|on|over) (?:the )?(?:phone|telephone)
# a test
(?:online|aptitude|ability|coding|skills|psychometric|written|writing|technical|reasoning|situational|numerical|
  cognitive|personality|language|typing|sql|excel|practice|logic|video|home|weld|welding|yard|driving|translation|
  your)(?: \w+){0,2} (?:test|tests|assessment|assessments|exercise|challenge|task|quiz|questionnaire|assignment|
  scores?|results?|exam|inventory)
test (?:plates?|piece|results?)
(?:completing|completed|sitting|taking|sat|took|doing|did|delivered) (?:the |our |your |
  an? )?(?:\w+ ){0,4}(?:test|tests|assessment|assessments|exercise|challenge|task|quiz|questionnaire|exam)
(?:test|quiz|assessment|exercise|exam|inventory) (?:score|scores|result|results|piece)
percentile|pass (?:mark|standard)|cut-?off (?:score|was)|self-tapes?|test (?:translation|lesson)
(?:video|game)[- ]based
(?:one-way|recorded|asynchronous|hirevue) (?:video )?(?:interview|answers)
(?:video|recorded) (?:questions|answers|clips?)
# a first round
(?:screening|introductory|preliminary) (?:interview|round|conversation|call|chat)
(?:prescreen\w*|pre-screen\w*|l1 round|first-round)
(?:availability|slots?) .{0,40}(?:interview|call)|(?:interview|call) .{0,30}(?:slots?|availability)
no interviews?\b|(?:interview|interviews) (?:is|are|has been|have been) (?:cancel\w*|withdrawn|called off)
""")

CLIENTS_WORD = cues(r"""
feedback from (?:the )?(?:client|hiring team|panel|interviewers)|debrief
(?:all|three|two|both|four) of us (?:said|liked|thought|enjoyed|felt|agreed)
""")
