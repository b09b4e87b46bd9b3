"""How read facts are compared with noted ones."""

import pytest

from bot.facts import Fact, Facts, SenderKind, Stage
from bot.mail import Address
from bot.training.facts_figures import Expected, facts_figures, facts_report, same_company, same_manager, same_role

NOTED = Expected(
    manager="Marta Oduya", company="Lark Foods", role="Cheese Buyer", stage="final", kind_words=True,
    reaches_a_person=True, language="en",
)  # fmt: skip
READ = Facts(
    sender=SenderKind.HUMAN, language="en", recipient=Address("", "m@lark.example"), manager=Fact("Marta", "Marta"),
    company=Fact("Lark Foods Ltd", ""), role=Fact("cheese buyer (m/f/d)", ""), stage=Fact(Stage.FINAL, ""),
    kind_words=Fact("lovely", ""),
)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Dr Marta Oduya", "marta oduya", True),
        ("Marta", "Marta Oduya", True),
        ("G. Pell", "Gerald Pell", True),
        ("Marta Oduya", "Jo Oduya", False),
    ],
)
def test_names_agree_without_titles_and_by_initials(one: str, other: str, same: bool) -> None:
    assert same_manager(one, other) is same


def test_firms_agree_without_legal_form_and_roles_by_their_words() -> None:
    assert same_company("Röst & Rebell GmbH & Co. KG", "röst & rebell")
    assert not same_company("Lark Foods", "Lark")
    assert same_role("Head of Cheese", "Cheese Head")
    assert not same_role("Cheese Buyer", "Buyer")


def test_each_fact_is_counted_once_a_mail() -> None:
    figures = facts_figures([(NOTED, READ)])
    assert {name: tally.right for name, tally in figures.tallies.items()} == dict.fromkeys(figures.tallies, 1)


def test_the_report_says_what_an_invented_name_costs() -> None:
    nobody = Expected(manager=None, company=None, role=None, stage="final", kind_words=True)
    table = facts_report([(nobody, READ)])
    assert table.splitlines()[1].endswith("missed")
    assert "invented" in table
