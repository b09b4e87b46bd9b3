"""What facts are read from a rejection, each with the text that it stands in."""

import time

import pytest

from bot.facts import Facts, SenderKind, Stage, Why
from bot.mail import Address, Letter, Mail, NewText, Owner
from bot.reading import facts
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))
ANN = Address("Ann Keller", "ann.keller@larkfoods.example")


def read(
    text: str,
    sender: Address = ANN,
    subject: str = "",
    reply_to: tuple[Address, ...] = (),
    history: tuple[Letter, ...] = (),
) -> Facts:
    mail = Mail(subject=subject, senders=(sender,), reply_to=reply_to, to=(Address("", OWNER.addresses[0]),), text=text)
    return facts.extract(mail, new_text(mail), OWNER, history)


def letter(text: str, *, mine: bool) -> Letter:
    mail = Mail(senders=(ANN,), text=text)
    return Letter(mail, NewText(text), mine)


FORMAL = """Dear Ms Brandvold,

Thank you for coming to the final interview for the position of Cheese Buyer at Lark Foods. The panel was very
impressed by your tasting notes. We have decided to appoint another candidate.

I would be happy to give you feedback by phone. Do keep in touch.

Yours sincerely,

Ann Keller (she/her)
Head of People, Lark Foods Ltd
"""


def test_a_formal_letter_gives_every_fact_with_its_source() -> None:
    found = read(FORMAL)
    assert found.manager
    assert found.manager.value == "Ann Keller"
    assert found.greeting
    assert found.greeting.value == "Ms Keller"
    assert found.company
    assert found.company.value in {"Lark Foods", "Lark Foods Ltd"}
    assert found.role
    assert found.role.value == "Cheese Buyer"
    assert found.stage
    assert found.stage.value is Stage.FINAL
    assert found.kind_words
    assert "impressed" in found.kind_words.value
    assert found.praised
    assert found.praised.value == "my tasting notes"
    assert found.why
    assert found.why.value is Why.STRONGER
    assert found.feedback_offered
    assert found.keep_in_touch
    assert found.opening is None
    assert (found.language, found.informal, found.automated) == ("en", False, False)


def test_every_source_stands_in_the_mail() -> None:
    found = read(FORMAL)
    whole = " ".join(f"{FORMAL} {ANN.name}".split())
    for name in ("manager", "greeting", "company", "role", "stage", "kind_words", "praised", "why", "keep_in_touch"):
        assert " ".join(getattr(found, name).source.split()) in whole, name


def test_a_mail_that_names_nothing_gives_no_names() -> None:
    found = read("Hello,\n\nthe job has gone to somebody else. Sorry!", Address("", "office@quarry.example"))
    assert (found.manager, found.greeting, found.company, found.role) == (None, None, None, None)
    assert found.sender is SenderKind.HUMAN
    assert found.stage
    assert found.stage.value is Stage.APPLICATION


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("Thanks for the phone call on Monday. We won't take it further.", Stage.SCREEN),
        ("Your coding test fell short of the mark we had set.", Stage.SCREEN),
        ("Thank you for coming in to meet us. We chose somebody else.", Stage.INTERVIEW),
        ("After three rounds we have decided for the other finalist.", Stage.FINAL),
        ("We are sorry that we can't invite you to an interview.", Stage.APPLICATION),
        ("You have not been selected for interview.", Stage.APPLICATION),
    ],
)
def test_the_stage_is_the_latest_that_the_mail_shows(words: str, stage: Stage) -> None:
    found = read(f"Dear Ida,\n\n{words}\n\nBest,\nAnn")
    assert found.stage
    assert found.stage.value is stage


def test_an_earlier_letter_settles_the_stage_of_a_silent_mail() -> None:
    silent = "Dear Ida,\n\nwe won't be moving forward with your application.\n\nAnn"
    past = (letter("Can you come for an interview? Then see you on Thursday.", mine=False),)
    alone, together = read(silent), read(silent, history=past)
    assert alone.stage
    assert alone.stage.value is Stage.APPLICATION
    assert together.stage
    assert together.stage.value is Stage.INTERVIEW


def test_thanks_and_formulas_are_no_kind_words() -> None:
    formulas = (
        "Thank you for your interest in Lark Foods and for the time you took. The standard of applications was very "
        "high. We wish you every success in your future career."
    )
    assert read(f"Dear Ida,\n\n{formulas}\n\nAnn Keller").kind_words is None


def test_praise_is_retold_only_when_it_is_a_simple_phrase() -> None:
    found = read("Hi Ida,\n\nwe loved the way you explained the ledger. It's still a no.\n\nAnn")
    assert found.praised
    assert found.praised.value == "the way I explained the ledger"
    assert read("Hi Ida,\n\nyou are a gifted teacher. It's still a no.\n\nAnn").praised is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("The position has been put on hold.", Why.FROZEN),
        ("We filled the role internally.", Why.INTERNAL),
        ("The vacancy has been filled.", Why.FILLED),
        ("Die Stelle wurde intern besetzt.", Why.INTERNAL),
        ("Le poste a été pourvu.", Why.FILLED),
    ],
)
def test_the_reason_is_the_one_that_the_mail_gives(words: str, why: Why) -> None:
    found = read(f"{words}\n\nAnn")
    assert found.why
    assert found.why.value is why


def test_another_job_to_take_now_is_an_opening_and_a_vague_promise_is_none() -> None:
    offered = read("Hi Ida,\n\nnot this one. But are you still free? Our other cellar needs a hand.\n\nAnn")
    promised = read("Hi Ida,\n\nnot this one. We will keep you in mind for the future.\n\nAnn")
    assert offered.opening
    assert promised.opening is None
    assert promised.keep_in_touch


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Your application for Harbour Master (m/f/d), Ref. 2231, was not successful.", "Harbour Master"),
        ("The head gardener job went to somebody local.", "head gardener"),
        ("Ihre Bewerbung als Buchhalterin bei der Lark GmbH können wir nicht berücksichtigen.", "Buchhalterin"),
        ("Votre candidature au poste de chef de rayon chez Lark n'a pas été retenue.", "chef de rayon"),
        ("Tu candidatura para el puesto de contable no ha sido seleccionada.", "contable"),
        ("We won't take your application for the position any further.", None),
    ],
)
def test_the_role_is_read_as_named(text: str, role: str | None) -> None:
    found = read(f"{text}\n\nAnn")
    assert (found.role.value if found.role else None) == role


@pytest.mark.parametrize(
    ("display", "email", "text", "company"),
    [
        ("Lark Foods Careers", "no-reply@us.greenhouse-mail.io", "Thank you for applying to Lark Foods.", "Lark Foods"),
        ("Hiring", "x@jobmail.example", "Company: Quince & Daughter\nResult: declined", "Quince & Daughter"),
        ("Ann Keller at Lark Foods", "ann@lark.example", "It's a no, I'm afraid.", "Lark Foods"),
        ("Ann Keller", "ann@larkfoods.example", "It's a no, I'm afraid.", None),
    ],
)
def test_the_employer_is_stated_and_never_guessed_from_an_address(
    display: str, email: str, text: str, company: str | None
) -> None:
    found = read(f"Dear Ida,\n\n{text}", Address(display, email))
    assert (found.company.value if found.company else None) == company


def test_an_agency_is_not_the_employer() -> None:
    text = "Hi Ida,\n\nheard back from Lark Foods, our client has decided on somebody else.\n\nBo\nPinhead Staffing"
    found = read(text, Address("Bo Renner", "bo@pinheadstaffing.example"))
    assert found.company is None or found.company.value == "Lark Foods"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Unfortunately we went with someone else.", "en"),
        ("Leider haben wir uns für jemand anderen entschieden.", "de"),
        ("Nous avons retenu une autre personne.", "fr"),
        ("Hemos elegido a otra persona para el puesto.", "es"),
        ("We hebben helaas voor iemand anders gekozen.", "nl"),
        ("Purtroppo abbiamo scelto un'altra persona.", "it"),
        ("Infelizmente escolhemos outra pessoa para a vaga.", "pt"),
        ("Tyvärr har vi valt en annan sökande till tjänsten.", "sv"),
        ("К сожалению, мы выбрали другого кандидата.", "ru"),
        ("1234", "und"),
    ],
)
def test_the_language_is_that_of_the_new_text(text: str, language: str) -> None:
    assert read(text, Address("", "x@y.example")).language == language


def test_basics_tell_what_every_mail_is_shown_with() -> None:
    mail = Mail(senders=(ANN,), text="Your parcel has been sent.")
    found = facts.basics(mail, new_text(mail), OWNER)
    assert (found.sender, found.language, found.manager) == (SenderKind.HUMAN, "en", None)
    assert found.recipient == ANN


@pytest.mark.parametrize("piece", ["A ", "your lovely ", "position of ", "The Of the ", "\n", "(", "Anna\n", "A, "])
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    mail = Mail(subject=text[:900].strip(), senders=(Address(text[:900].strip(), "a.b@c.example"),), text=text)
    start = time.perf_counter()
    facts.extract(mail, NewText(text, text, text), OWNER)
    assert time.perf_counter() - start < 10
