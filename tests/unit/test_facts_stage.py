"""How far an application got, as mails of many kinds show it: by what they name, else by their tone."""

import pytest

from bot.facts import Stage
from bot.mail import Address, Mail, Owner
from bot.reading import facts
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))
ANN = Address("Ann Keller", "ann.keller@lark.example")
MACHINE = Address("", "no-reply@jobs.lark.example")


def stage(text: str, sender: Address = ANN) -> Stage:
    mail = Mail(senders=(sender,), to=(Address("", OWNER.addresses[0]),), text=text)
    found = facts.extract(mail, new_text(mail), OWNER).stage
    assert found
    return found.value


def person(words: str) -> Stage:
    return stage(f"Dear Ida,\n\n{words}\n\nBest wishes,\nAnn Keller")


def letter(words: str) -> Stage:
    return stage(f"Dear candidate,\n\n{words}\n\nRecruitment, Lark Foods", MACHINE)


@pytest.mark.parametrize(
    "words",
    [
        "We can't honour the offer that we made you: the money is gone.",
        "The conditional offer has been withdrawn, as the licence was refused.",
        "You came in on three occasions and I chose the quieter one.",
        "You gave us two afternoons, and it is still a no.",
        "We had narrowed it to two, and I took Jo.",
        "Yours was the braver plan of the two, but I took Jo.",
        "The managing director vetoed it.",
        "The hiring committee took Jo.",
        "The panel was split, and so I had to choose.",
    ],
)
def test_several_rounds_a_last_choice_or_an_offer_are_the_final(words: str) -> None:
    assert person(words) is Stage.FINAL


@pytest.mark.parametrize(
    "words",
    [
        "You were placed third of five, and there is one post.",
        "Your name is on our reserve list until June.",
        "They won't be asking you back for a second meeting.",
        "Kestrel isn't inviting you to a second interview.",
        "The technical round went well, but the headcount is gone.",
        "They took one of the other two.",
        "The union voted last night to keep old Bert.",
    ],
)
def test_a_place_on_a_list_or_a_refused_second_round_is_an_interview(words: str) -> None:
    assert person(words) is Stage.INTERVIEW


@pytest.mark.parametrize(
    "words",
    [
        "Thank you for the telephone interview. The team wants somebody nearer by.",
        "Nothing further after the tech screen, I fear.",
        "Thanks for hopping on a call. They want somebody in Leeds.",
        "Nice that we have talked. The place went to a student.",
        "Thank you for your time on the phone; I took somebody with a van.",
        "It was lovely to speak last week. We chose somebody who has done payroll.",
        "Thank you for sitting the written test. Another did better.",
    ],
)
def test_a_call_or_a_test_by_its_name_is_a_screen_even_beside_words_for_an_interview(words: str) -> None:
    assert person(words) is Stage.SCREEN


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("Thank you for the phone interview for the baker's post. We chose others.", Stage.SCREEN),
        ("You did not reach the cut-off mark of the written examination.", Stage.SCREEN),
        ("Thank you for coming in to take the weld test. Your plate did not pass.", Stage.SCREEN),
        ("Based on the results of the technical screen we will not proceed.", Stage.SCREEN),
        ("Further to the interviews held on 4 May you have not been selected.", Stage.INTERVIEW),
        ("It was a pleasure to meet you. The post went to another applicant.", Stage.INTERVIEW),
        ("You were ranked fourth and one post is available.", Stage.INTERVIEW),
        ("The selection panel did not recommend you for the post.", Stage.INTERVIEW),
        ("Following three interviews the post was offered to another applicant.", Stage.FINAL),
        ("The conditional offer is withdrawn, as a reference could not be obtained.", Stage.FINAL),
        ("The panel has read all forms, and yours was not shortlisted.", Stage.APPLICATION),
        ("We will not be advancing your application to the interview stage.", Stage.APPLICATION),
        ("The interviews arranged for Tuesday will therefore not take place.", Stage.APPLICATION),
    ],
)
def test_a_letter_that_nobody_signs_counts_what_the_reader_did(words: str, reached: Stage) -> None:
    assert letter(words) is reached


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("I told Bert you were the one I'd want on a wet night, but he has promised it to his niece.", Stage.INTERVIEW),
        ("They've gone with a lad who has his ticket. I said you'd be quicker. Ring me in May.", Stage.INTERVIEW),
        ("Your letter was a pleasure, but she who has the job stays.", Stage.APPLICATION),
        ("Thank you for asking. The vacancy was filled.", Stage.APPLICATION),
        ("I have read your CV twice. We need a welder.", Stage.APPLICATION),
        ("We can't offer you an interview; the others have done this for years.", Stage.APPLICATION),
    ],
)
def test_where_nothing_is_named_the_tone_tells_whether_the_writer_knows_the_reader(words: str, reached: Stage) -> None:
    assert person(words) is reached


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("Liebe Ida,\n\nnach drei Gesprächen haben wir uns für jemand anderen entschieden.\n\nAnn Keller", Stage.FINAL),
        ("Liebe Ida,\n\ndanke für den Probetag. Wir nehmen leider Jo.\n\nAnn Keller", Stage.INTERVIEW),
        ("Liebe Ida,\n\ndein Testergebnis reicht leider nicht.\n\nAnn Keller", Stage.SCREEN),
        ("Chère Ida,\n\nau second tour, nous avons choisi Jo.\n\nAnn Keller", Stage.FINAL),
        ("Chère Ida,\n\nl'échange était agréable, mais c'est non.\n\nAnn Keller", Stage.INTERVIEW),
        (
            "Chère Ida,\n\naprès notre échange en visio, le client ne te retient pas.\n\nAnn Keller",
            Stage.SCREEN,
        ),
        ("Chère Ida,\n\nta note à l'épreuve écrite est sous le seuil.\n\nAnn Keller", Stage.SCREEN),
        ("Querida Ida:\n\nhas quedado segunda y solo hay una plaza.\n\nAnn Keller", Stage.FINAL),
        ("Querida Ida:\n\ngracias por la prueba del sábado, pero cogemos a Jo.\n\nAnn Keller", Stage.INTERVIEW),
        ("Querida Ida:\n\ntras nuestra conversación telefónica el cliente dice que no.\n\nAnn Keller", Stage.SCREEN),
        ("Cara Ida,\n\npurtroppo, dopo quattro colloqui, la scelta è caduta su Jo.\n\nAnn Keller", Stage.FINAL),
        ("Cara Ida,\n\nla lezione di prova era bella, ma prendiamo Jo.\n\nAnn Keller", Stage.INTERVIEW),
        ("Cara Ida,\n\nla prova scritta non ha raggiunto il minimo.\n\nAnn Keller", Stage.SCREEN),
        ("Beste Ida,\n\nna de derde ronde kozen we helaas voor Jo.\n\nAnn Keller", Stage.FINAL),
        ("Beste Ida,\n\nhelaas, na je proefdag kiest de bakker voor Jo.\n\nAnn Keller", Stage.INTERVIEW),
        ("Beste Ida,\n\nhelaas haalde je het minimum van de capaciteitentest niet.\n\nAnn Keller", Stage.SCREEN),
        ("Cara Ida,\n\ndepois de três conversas o lugar foi para o Jo.\n\nAnn Keller", Stage.FINAL),
        ("Cara Ida,\n\nagradeço a conversa de ontem, mas fico com o Jo.\n\nAnn Keller", Stage.INTERVIEW),
        ("Cara Ida,\n\na nota da prova teórica ficou abaixo do mínimo.\n\nAnn Keller", Stage.SCREEN),
    ],
)
def test_the_other_languages_name_their_rounds_too(text: str, reached: Stage) -> None:
    assert stage(text) is reached


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("Liebe Ida,\n\nich habe gestern mit dem Chef geredet, er nimmt seinen Neffen.\n\nAnn Keller", Stage.INTERVIEW),
        ("Liebe Ida,\n\ndeine Bewerbung kam leider zu spät.\n\nAnn Keller", Stage.APPLICATION),
        ("Chère Ida,\n\nje t'avais promis une réponse : le patron a choisi son neveu.\n\nAnn Keller", Stage.INTERVIEW),
        ("Chère Ida,\n\nta candidature n'est pas retenue.\n\nAnn Keller", Stage.APPLICATION),
        ("Hola, Ida:\n\nte dije el lunes que te avisaba: el jefe prefiere a otro.\n\nAnn Keller", Stage.INTERVIEW),
        ("Hola, Ida:\n\ntu candidatura no sigue adelante.\n\nAnn Keller", Stage.APPLICATION),
        ("Ciao Ida,\n\nti avevo promesso una risposta: lui resta, purtroppo.\n\nAnn Keller", Stage.INTERVIEW),
        ("Ciao Ida,\n\nla tua candidatura non va avanti.\n\nAnn Keller", Stage.APPLICATION),
        ("Hoi Ida,\n\nik had het je gisteren beloofd: de baas wil helaas zijn neef.\n\nAnn Keller", Stage.INTERVIEW),
        ("Hoi Ida,\n\nhelaas, je sollicitatie gaat niet door.\n\nAnn Keller", Stage.APPLICATION),
        ("Olá Ida,\n\nprometi dizer-te ontem: o chefe preferiu outro, desculpa.\n\nAnn Keller", Stage.INTERVIEW),
        ("Olá Ida,\n\na tua candidatura não avança.\n\nAnn Keller", Stage.APPLICATION),
    ],
)
def test_the_tone_tells_in_the_other_languages_too(text: str, reached: Stage) -> None:
    assert stage(text) is reached
