"""The letters that most stories begin with."""

MARTA = "Marta Oduya <marta.oduya@kestrelfoods.example>"
FINAL = (
    "Dear Noor,\n\nthank you for coming in for the last round. After a long discussion the panel has decided to offer "
    "the Brand Designer position at Kestrel Foods to the other finalist. Your portfolio impressed all of us, and I am "
    "sorry that I can't bring you better news.\n\nKind regards\nMarta Oduya\n"
)
ATS = (
    "Dear Noor,\n\nThank you for your interest in the Brand Designer position at Kestrel Foods. Unfortunately, after "
    "careful consideration, we have decided to move forward with other candidates.\n\nThe Kestrel Foods Talent Team\n\n"
    "Please do not reply to this message.\n"
)
