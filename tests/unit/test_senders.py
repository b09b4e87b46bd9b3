"""Whom a reply would reach, and whom to search the mailbox for."""

import pytest

from bot.facts import Facts, SenderKind
from bot.mail import Address, Automation, Letter, Mail, NewText, Owner
from bot.reading import facts
from bot.reading.facts import senders
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))
SIGNED = "Dear Ida,\n\nI am sorry to say that it is a no.\n\nBest,\nMarta"
NOTHING = Automation()
FORM = "Dear Applicant,\n\nyour application was not successful.\n\nThe Recruitment Team"


def read(mail: Mail, history: tuple[Letter, ...] = ()) -> Facts:
    return facts.basics(mail, new_text(mail), OWNER, history)


def kind(email: str, text: str, name: str = "", automation: Automation = NOTHING) -> SenderKind:
    return read(Mail(senders=(Address(name, email),), text=text, automation=automation)).sender


@pytest.mark.parametrize(
    "email",
    [
        "no-reply@lark.example", "noreply@candidates.workablemail.com", "donotreply@lark.example",
        "notifications@smartrecruiters.com", "jobs-noreply@linkedin.com", "lark@myworkday.com",
        "nicht-antworten@lark.example",
        "lark+autoreply@talent.icims.com",
    ],
)  # fmt: skip
def test_an_address_that_says_so_is_read_by_nobody(email: str) -> None:
    assert kind(email, FORM) is SenderKind.NO_REPLY


@pytest.mark.parametrize(
    ("name", "email"),
    [
        ("Marta Oduya", "lark+email+83x@talent.icims.com"),
        ("Marta Oduya", "83x9@inbound.workablemail.com"),
        ("Marta Oduya", "marta.oduya@hire.lever.co"),
        ("Marta Oduya", "marta.oduya@lark.teamtailor-mail.com"),
        ("Marta Oduya", "hit-reply@linkedin.com"),
    ],
)
def test_a_relay_reaches_the_recruiter_behind_it(name: str, email: str) -> None:
    assert kind(email, SIGNED, name) is SenderKind.RELAY


@pytest.mark.parametrize(
    "sentence",
    [
        "Please do not reply to this e-mail.",
        "This mailbox is not monitored.",
        "Bitte antworten Sie nicht auf diese E-Mail.",
        "Merci de ne pas répondre à ce message.",
        "Por favor, no responda a este correo.",
        "Si prega di non rispondere a questa mail.",
        "Gelieve niet te antwoorden op deze e-mail.",
        "Por favor, não responda a este e-mail.",
    ],
)
def test_a_text_that_asks_for_no_answer_is_believed(sentence: str) -> None:
    assert kind("office@lark.example", f"The post has been filled.\n\n{sentence}") is SenderKind.NO_REPLY


def test_a_firm_s_mailbox_is_human_and_a_recruiting_mailbox_by_its_form_letter_is_not() -> None:
    assert kind("info@lark.example", "The post has gone, sorry.") is SenderKind.HUMAN
    assert kind("jobs@lark.example", FORM) is SenderKind.NO_REPLY
    assert kind("jobs@lark.example", "I have given the post to somebody else, sorry.") is SenderKind.HUMAN
    assert kind("jobs@lark.example", SIGNED) is SenderKind.HUMAN


def test_a_machine_is_known_by_its_header_but_a_signature_is_still_answered() -> None:
    automation = Automation(auto_submitted="auto-generated")
    unsigned = Mail(senders=(Address("", "office@lark.example"),), text=FORM, automation=automation)
    signed = Mail(senders=(Address("Marta Oduya", "marta.oduya@lark.example"),), text=SIGNED, automation=automation)
    assert (read(unsigned).automated, read(unsigned).sender) == (True, SenderKind.NO_REPLY)
    assert (read(signed).automated, read(signed).sender) == (True, SenderKind.HUMAN)


def answered(sender: str, *reply_to: str, history: tuple[Letter, ...] = ()) -> Facts:
    mail = Mail(
        senders=(Address("", sender),), reply_to=tuple(Address("", email) for email in reply_to), text="It is a no."
    )
    return read(mail, history)


@pytest.mark.parametrize(
    ("sender", "reply_to", "foreign"),
    [
        ("marta@lark.example", "marta@mail.lark.example", False),
        ("marta@larkfoods.com", "marta@larkfoods.co.uk", False),
        ("no-reply@us.greenhouse-mail.io", "marta@lark.example", False),
        ("marta@lark.example", "someone@elsewhere.test", True),
        ("marta@lark.example", "marta.lark@gmail.com", True),
        ("marta@gmail.com", "other@gmail.com", True),
    ],
)
def test_reply_to_must_have_to_do_with_the_sender(sender: str, reply_to: str, foreign: bool) -> None:
    found = answered(sender, reply_to)
    assert found.recipient
    assert (found.recipient.email, found.foreign) == (reply_to, foreign)


def test_earlier_mail_makes_a_stranger_s_address_known() -> None:
    past = Letter(Mail(senders=(Address("Marta", "marta.lark@gmail.com"),)), NewText("Hello"), mine=False)
    assert not answered("marta@lark.example", "marta.lark@gmail.com", history=(past,)).foreign


def test_of_several_reply_to_addresses_the_related_human_one_is_taken() -> None:
    found = answered("x@lark.example", "jobs@lark.example", "marta@lark.example", "else@other.test")
    assert found.recipient
    assert found.recipient.email == "marta@lark.example"
    assert answered("x@lark.example", "marta@lark.example", "jo@lark.example").recipient is None


def test_an_own_address_is_never_the_recipient() -> None:
    assert answered("ida@brandvold.example").recipient is None
    assert answered("x@lark.example", "ida+jobs@brandvold.example").recipient is None


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("marta@mail.lark.example", ("marta@mail.lark.example", "lark.example")),
        ("marta@gmail.com", ("marta@gmail.com",)),
        ("marta.oduya@hire.lever.co", ("marta.oduya@hire.lever.co",)),
        ("no-reply@us.greenhouse-mail.io", ()),
        ("no-reply@lark.co.uk", ("lark.co.uk",)),
    ],
)
def test_the_mailbox_is_searched_for_the_address_and_the_firm_s_own_domain(
    sender: str, expected: tuple[str, ...]
) -> None:
    assert senders.correspondents(Mail(senders=(Address("", sender),))) == expected
    assert senders.correspondents(Mail()) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Further correspondence is not intended.",
        "We are unable to enter into correspondence regarding individual decisions.",
        "There is no further right of appeal within the company.",
        "Von Rückfragen bitten wir abzusehen.",
        "Nous ne donnerons pas suite aux demandes d'explication.",
        "No se mantendrá correspondencia sobre este proceso.",
        "Non si darà riscontro a richieste telefoniche.",
        "Over de uitslag wordt niet gecorrespondeerd.",
        "Não será mantida correspondência sobre este processo.",
    ],
)
def test_a_mail_that_wants_no_correspondence_is_like_one_that_nobody_reads(sentence: str) -> None:
    text = f"Dear Ida,\n\nI am sorry to say that it is a no. {sentence}\n\nBest,\nMarta Oduya"
    assert kind("marta.oduya@lark.example", text, "Marta Oduya") is SenderKind.NO_REPLY


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for our correspondence, which I enjoyed.",
        "You may appeal against this decision within ten days.",
        "Nous ne donnerons pas suite à votre candidature.",
        "Bei Rückfragen erreichen Sie mich jederzeit.",
    ],
)
def test_a_mail_that_only_speaks_of_correspondence_is_read(sentence: str) -> None:
    text = f"Dear Ida,\n\nI am sorry to say that it is a no. {sentence}\n\nBest,\nMarta Oduya"
    assert kind("marta.oduya@lark.example", text, "Marta Oduya") is SenderKind.HUMAN
