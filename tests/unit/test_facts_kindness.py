"""Kind words are said of the reader: praise of somebody else, courtesies and rules are none."""

import pytest

from bot.facts import Facts
from bot.mail import Address, Mail, Owner
from bot.reading import facts
from bot.reading.text import new_text

OWNER = Owner("Ida Brandvold", ("ida@brandvold.example",))
ANN = Address("Ann Keller", "ann.keller@quincefoods.example")


def read(text: str) -> Facts:
    mail = Mail(subject="", senders=(ANN,), to=(Address("", OWNER.addresses[0]),), text=text)
    return facts.extract(mail, new_text(mail), OWNER)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ida,\n\nThe post has gone to a baker with superb Danish. I am sorry.",
        "Dear Ida,\n\nWe have picked someone with very strong costing experience.",
        "Hi Ida,\n\nYou didn't get it. She was brilliant on the ovens and had the whole counter laid by nine.",
        "Hi Ida,\n\nOur first choice has said yes, so we can't offer you the place.",
        "Hi Ida,\n\nIt's a no from us. The bakery over the road would have you tomorrow, I asked.",
        "Beste Ida,\n\nHelaas, het is Joke geworden. Ze was na tien minuten al prima op weg met de broodjes.",
        "Bonjour Ida,\n\nNotre choix s'est porté sur une personne avec une excellente maîtrise du danois.",
        "Gentile Ida,\n\nla nostra scelta è caduta su una persona con ottime basi di pasticceria.",
    ],
)
def test_praise_of_whoever_got_the_post_or_from_elsewhere_is_not_the_readers(text: str) -> None:
    assert read(f"{text}\n\nAnn Keller").kind_words is None


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ida,\n\nYou were kind enough to send two copies. We chose somebody else.",
        "Dear Ida,\n\nWe are delighted that you want to bake for us, but the post is filled.",
        "Dear Ida,\n\nThe night shift is from ten, which rules you out.",
        "Dear Ida,\n\nThe client asked for bakers with their own van, so it's a no.",
        "Dear Ida,\n\nYour line was engaged, so I write: the post is filled.",
        "Dear Ida,\n\nYour hygiene card is good for two years. The post is filled.",
        "Dear Ida,\n\nThe feedback is not positive and we shall stop here.",
        "Dear Ida,\n\nI hope your journey was restful. The post has been filled.",
        "Dear Ida,\n\nThis is no judgement of your professional ability, but the post is filled.",
        "Estimada Ida, muy buenas tardes.\n\nLamentamos decirle que la plaza está cubierta.",
        "Olá Ida,\n\nParabéns por ter chegado à segunda etapa. A vaga foi preenchida.",
        "Bonjour Ida,\n\nLe poste est pourvu.\n\nL'équipe Grands Talents",
        "Guten Tag Ida,\n\nnach dem strukturierten Interview haben wir uns für jemand anderen entschieden.",
    ],
)
def test_courtesies_rules_and_names_are_no_praise(text: str) -> None:
    assert read(f"{text}\n\nAnn Keller").kind_words is None


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ida,\n\nWe took a lady with good Danish, but you were lovely with the customers.",
        "Dear Ida,\n\nIt's a no. You were the only one who asked how the sourdough was kept.",
        "Dear Ida,\n\nYou were our second choice, and your tasting notes were superb.",
        "Dear Ida,\n\nI'm sorry. She said your loaf was the best of the morning.",
        "Beste Ida,\n\nHelaas. Ze vonden je heel goed voorbereid.",
    ],
)
def test_the_readers_own_praise_stands_beside_somebody_elses(text: str) -> None:
    assert read(f"{text}\n\nAnn Keller").kind_words
