"""Mail through a discussion list is known by its header or its subject's tag."""

import pytest

from bot.mail import Automation, Mail
from bot.reading.lists import tagged, through_a_list


@pytest.mark.parametrize(
    "signs",
    [
        Automation(list_post="<mailto:birds@lists.example>"),
        Automation(precedence="list"),
        Automation(list_unsubscribe="<mailto:birds-unsubscribe@groups.example>"),
        Automation(list_unsubscribe="<https://l.example/x>, <mailto:birds-request@l.example?subject=unsubscribe>"),
    ],
)
def test_a_list_managers_header_tells_a_list(signs: Automation) -> None:
    assert through_a_list(Mail(automation=signs))


@pytest.mark.parametrize(
    "signs",
    [
        Automation(),
        Automation(precedence="bulk", list_unsubscribe="<https://ats.example/unsubscribe?id=1>"),
        Automation(list_unsubscribe="<mailto:unsubscribe@ats.example>"),
    ],
)
def test_bulk_mail_is_no_list(signs: Automation) -> None:
    assert not through_a_list(Mail(automation=signs))


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("[birds] heron at the weir", True),
        ("Re: Fwd: [birds-l] heron", True),
        ("[Ref 4471] Your application", False),
        ("[2024-17] Your application", False),
        ("Heron [birds]", False),
        ("[birds]", False),
    ],
)
def test_a_lists_tag_is_one_word_before_the_subject(subject: str, expected: bool) -> None:
    assert tagged(subject) is expected
