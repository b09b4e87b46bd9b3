"""The role named is the one refused: not one offered instead, to come, next door or borne by somebody else."""

import pytest

from bot.mail import Address, Mail, Owner
from bot.reading import facts
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))
ANN = Address("Ann Keller", "ann.keller@quincefoods.example")


def role(text: str, subject: str = "") -> str | None:
    mail = Mail(subject=subject, senders=(ANN,), to=(Address("", OWNER.addresses[0]),), text=text)
    found = facts.extract(mail, new_text(mail), OWNER).role
    return found.value if found else None


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ida,\n\nIt's a no from the bakery. I have a packing supervisor role in Bergen that you may like.",
        "Hi Ida,\n\nThey said no. There's a night baker job coming up in May.",
        "Hi Ida,\n\nWe chose another. Would you take a day a week as a tasting adviser?",
        "Hi Ida,\n\nIt is filled. The next call for research fellows opens in April.",
        "Hi Ida,\n\nNot this time. Have you thought of a shop manager post instead?",
        "Hi Ida,\n\nIt went to Jonas, who has been with us as a delivery driver.",
        "Hi Ida,\n\nNot you, I fear. The mill at Voss is crying out for lorry drivers.",
        "Hi Ida,\n\nAnyone can see you're a born baker, but we have no place.",
        "Hallo Ida,\n\ndas wird nichts. Als Springerin könnte ich Ihnen vier Stunden anbieten.",
        "Ciao Ida,\n\npurtroppo no. Ti va di restare come consulente?",
        "Beste Ida,\n\nHelaas niet. Mocht je als vrijwilliger willen helpen, bel dan.",
        "Hi Ida,\n\nWe have enough hands for the warehouse this winter.",
        "Hi Ida,\n\nWe can't pay for employee number five, I'm afraid.",
        "Hi Ida,\n\nA no from us. The vicar at Lom is asking about for an organist.",
        "Hi Ida,\n\nSorry for the radio silence. We filled it last week.",
        "Estimada profesora:\n\nLamentamos decirle que la plaza está cubierta.",
    ],
)
def test_another_post_or_anothers_title_is_not_the_role(text: str) -> None:
    assert role(f"{text}\n\nAnn Keller") is None


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        (
            "Your profile: Pastry Chef // Oslo",
            "Hi Ida,\n\nThe client said no. Would you be interested in this one below?\n\nRole: Warehouse Clerk",
            "Pastry Chef",
        ),
        ("", "Hi Ida,\n\nThe warehouse job went to somebody else.", "warehouse"),
        ("Profile submission - Test Baker // Oslo", "Hi Ida,\n\nthe client passed.", "Test Baker"),
        (
            'Abschluss Besetzung "Leiterin Labor"',
            "Liebe Ida,\n\nder Rat hat anders gewählt. Ob er Sie als Beraterin bezahlt, weiß ich nicht.",
            "Leiterin Labor",
        ),
        ("Bakery Manager", "Hi Ida,\n\nWe chose Jonas. I've got a shop assistant role in Bergen.", "Bakery Manager"),
        (
            'Besetzung "Leiterin Backstube"',
            "Guten Tag,\n\nleider nein. Als Beraterin könnten wir Sie uns aber gut vorstellen.",
            "Leiterin Backstube",
        ),
        ("Trainee Baker - September intake", "Hi Ida,\n\nthe places are filled.", "Trainee Baker"),
        ("Recruitment for Shift Engineer", "Dear Ida,\n\nyou were not selected.", "Shift Engineer"),
        ("", "Bonjour Ida,\n\nLe poste d'acheteuse à 80 % est pourvu.", "acheteuse"),
        ("", "Hallo Ida,\n\ndie Stelle als Konditorin haben wir gestern vergeben.", "Konditorin"),
        ("", "Hi Ida,\n\nI can't take you on as a baker without the licence.", "baker"),
        ("", "Hi Ida,\n\nI've just heard from the client about your Office Manager interview: no.", "Office Manager"),
        (
            "",
            "Beste Ida,\n\nWe kregen veel reacties op de vacature Medewerker Winkel en moesten kiezen.",
            "Medewerker Winkel",
        ),
    ],
)
def test_the_role_that_was_refused_is_named(subject: str, text: str, expected: str) -> None:
    assert role(f"{text}\n\nAnn Keller", subject) == expected
