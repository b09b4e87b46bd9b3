"""What facts leave out: praise that is none, firms that are teams or agencies, roles that are other people's."""

import pytest

from bot.facts import Facts, Why
from bot.mail import Address, Mail, Owner
from bot.reading import facts
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))
ANN = Address("Ann Keller", "ann.keller@quincefoods.example")


def read(text: str, sender: Address = ANN, subject: str = "") -> Facts:
    mail = Mail(subject=subject, senders=(sender,), to=(Address("", OWNER.addresses[0]),), text=text)
    return facts.extract(mail, new_text(mail), OWNER)


def role(text: str, subject: str = "") -> str | None:
    found = read(text, subject=subject).role
    return found.value if found else None


def company(text: str, sender: Address) -> str | None:
    found = read(text, sender).company
    return found.value if found else None


@pytest.mark.parametrize(
    "sentence",
    [
        "Feedback, as you asked: strong on recipes, weaker on costing.",
        "Your original certificates will be sent back by post.",
        "We have well received your e-mail.",
        "For your professional and private future we wish you all the best.",
        "You had cleared the first round as well as the second.",
        "Several of the best bakers I have known never had a shop.",
        "Your answers were a bit long.",
    ],
)
def test_reports_formulas_and_doubtful_words_are_no_praise(sentence: str) -> None:
    assert read(f"Dear Ida,\n\nI chose somebody else. {sentence}\n\nBest wishes,\nAnn").kind_words is None


@pytest.mark.parametrize(
    "text",
    [
        "Geachte mevrouw,\n\nWij kunnen geen positief gevolg geven aan uw sollicitatie.",
        "Beste Ida,\n\nPrettig je gesproken te hebben. We gaan met iemand anders verder.",
        "Chère Madame,\n\nJ'aurais aimé vous annoncer autre chose : le poste est pourvu.",
        "Gentile Ida,\n\nabbiamo scelto un'altra persona.\n\nCon stima,",
    ],
)
def test_what_is_denied_wished_or_said_in_parting_is_no_praise(text: str) -> None:
    assert read(f"{text}\n\nAnn Keller").kind_words is None


def test_an_item_of_a_report_with_faults_is_no_praise_but_a_plain_sentence_is() -> None:
    report = (
        "Strong points:\n\n1. Your tasting notes were clear.\n\nPoints to improve:\n\n1. The costing was missing.\n"
    )

    assert read(f"Hi Ida,\n\nWe chose somebody else.\n\n{report}\nAnn").kind_words is None
    assert read(f"Hi Ida,\n\nWe chose somebody else.\n\n{report}\nWe loved meeting you.\n\nAnn").kind_words


@pytest.mark.parametrize(
    "sentence",
    [
        "You should ask for more. You're worth it.",
        "You gave the interview of the week.",
        "My partner called your menu a model.",
        "You came across as warm and easy to trust.",
    ],
)
def test_warm_words_count_without_a_word_of_praise(sentence: str) -> None:
    assert read(f"Dear Ida,\n\nI had to choose somebody else. {sentence}\n\nAnn").kind_words


def test_a_gift_is_praise_in_french() -> None:
    assert read("Bonjour Ida,\n\nLe poste n'existe plus. Vous avez un vrai don avec les enfants.\n\nAnne").kind_words


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("Lieber Bewerber,\n\nder Platz ist vergeben.\n\nDein Ausbildungsteam", Address("", "azubi@lark.example")),
        ("Hello Ida,\n\nWe chose another person.\n\nAnn Keller\nHuman Resource", ANN),
        ("Hi Ida,\n\nWe chose another person.\n\nAnn Keller\nSr. Talent Partner, Enterprise", ANN),
        ("Dear Ida,\n\nWe chose another person.\n\nAnn Keller\nStore Manager #12", ANN),
        ("Hi Ida, sorry, you didn't pass.", Address("HR Pia", "pia@larkmart.example")),
        ("Hi Ida,\n\nThey've gone with somebody local.\n\nAnn\nLark People", Address("Ann", "ann@larkpeople.example")),
    ],
)
def test_teams_titles_persons_and_those_who_say_they_are_no_employer(text: str, sender: Address) -> None:
    assert company(text, sender) is None


def test_a_house_keeps_its_whole_name() -> None:
    office = Address("Personnel", "personnel@quincevaleusd.example")
    text = "Dear Applicant:\n\nYou did not pass.\n\nPersonnel\nQuincevale Unified School District"

    assert company(text, office) == "Quincevale Unified School District"
    assert company("Guten Tag,\n\nleider nein.", Address("Kanzlei Roth", "info@roth-recht.example")) == "Kanzlei Roth"


@pytest.mark.parametrize(
    "sentence",
    [
        "I discussed it with the Finance Director first thing.",
        "Our new Chief Customer Officer joined in April and wants to wait.",
        "I told the museum people, who'll be looking for a head of schools.",
        "Professor Behn liked the talk with you.",
        "Once we're running I'll need shift leads.",
    ],
)
def test_the_jobs_of_others_are_not_the_readers_role(sentence: str) -> None:
    assert role(f"Dear Ida,\n\nWe have chosen somebody else. {sentence}\n\nAnn") is None


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("RE: Director, Enterprise Sales - West", "Director, Enterprise Sales"),
        ("Clinical lead conversation", "Clinical lead"),
        ("Application to join our staff", None),
    ],
)
def test_a_rank_keeps_its_field_and_a_subject_ends_with_the_role(subject: str, expected: str | None) -> None:
    assert role("Hi Ida,\n\nI'm sorry, we chose somebody else.\n\nAnn", subject) == expected


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        ("Liebe Ida,\n\nleider haben wir uns für jemand anderen entschieden.", "Lehrstelle Koch", "Lehrstelle Koch"),
        ("Hoi Ida,\n\nWe kunnen je helaas niet begeleiden.", "stage", "stage"),
        ("Hola Ida:\n\nAl final no va a poder ser, lo siento mucho.", "Prácticas de verano", "prácticas"),
    ],
)
def test_a_place_to_learn_is_named_as_such(text: str, subject: str, expected: str) -> None:
    found = role(f"{text}\n\nAnn", subject)

    assert found is not None
    assert expected in found


@pytest.mark.parametrize(
    "sentence",
    [
        "I took my notes to the team, and they want somebody else.",
        "You took part in all stages of our recruitment, and another person was better.",
        "A colleague from another site will take up the post in June.",
        "The offer has been withdrawn and the post was offered to the next candidate.",
        "We have decided not to appoint you.",
    ],
)
def test_a_post_that_somebody_gets_is_not_frozen(sentence: str) -> None:
    found = read(f"Dear Ida,\n\n{sentence}\n\nAnn").why

    assert found is None or found.value is not Why.FROZEN


def test_a_post_that_goes_down_with_the_budget_is_frozen() -> None:
    found = read("Dear Ida,\n\nThe cut takes the marketing post with it.\n\nAnn").why

    assert found is not None
    assert found.value is Why.FROZEN
