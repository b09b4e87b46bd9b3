"""What a rejection offers, asks or promises: the shipped model, its training, and what a reply makes of it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.errors import ConfigError
from bot.facts import Fact, Facts, NextStep, Offer, Point, PointKind, SenderKind
from bot.reading.model.points import CLASSES, load, points
from bot.reading.text import sentences
from bot.replying.taking_up import TakenUp, taken_up
from bot.training import export
from bot.training import points as training
from bot.training.corpus import Row, read


def telling(*found_points: Point) -> Facts:
    return Facts(sender=SenderKind.HUMAN, language="en", points=found_points)


def found(*told: str) -> dict[str, PointKind]:
    return {point.source: point.kind for point in points(["Dear Ida,", "We have chosen somebody else.", *told])}


@pytest.mark.parametrize(
    "sentence",
    [
        "I have mentioned your name to a friend who runs a bakery in Leeds.",
        "Drop in for a coffee whenever you're passing.",
        "Please send me the receipts for your train.",
        "Do apply again when the next round opens in spring.",
        "If you would like a reference, just ask me.",
        "Ruf mich gern an, dann erzähle ich dir mehr.",
        "Bitte schicken Sie mir noch die Fahrkarten.",
        "Passez nous voir quand vous voulez.",
        "Llámame si quieres que lo comentemos.",
        "Si quieres, te pongo en contacto con una compañera.",
        "Bel me gerust als je er meer over wilt weten.",
        "Mi chiami pure se vuole parlarne.",
        "Posso passar o teu contacto a um colega?",
    ],
)
def test_a_sentence_that_waits_for_an_answer_is_a_point(sentence: str) -> None:
    assert list(found(sentence)) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for your time.",
        "The decision was not easy.",
        "We had a great many applications.",
        "I wish you all the best.",
        "Your portfolio was the best that we saw.",
        "Wir wünschen Ihnen für die Zukunft alles Gute.",
        "Nous vous remercions de l'intérêt que vous portez à notre maison.",
        "Te deseo mucha suerte.",
    ],
)
def test_thanks_reasons_and_wishes_are_none(sentence: str) -> None:
    assert found(sentence) == {}


def test_kinds_are_named_where_they_are_plain() -> None:
    assert found("I'm passing your name to my brother, who runs a garage.") == {
        "I'm passing your name to my brother, who runs a garage.": PointKind.FAVOUR
    }
    assert set(found("Come by for a coffee any time.").values()) == {PointKind.MEETING}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": "onradar-points/1", "classes": []}'])
def test_what_is_no_model_is_a_config_error(text: str, tmp_path: Path) -> None:
    file = tmp_path / "points.json"
    file.write_text(text, "utf-8")
    with pytest.raises(ConfigError, match=r"points\.json is not a model of this version"):
        load(file)
    with pytest.raises(ConfigError, match="can't be read"):
        load(tmp_path / "none.json")


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> tuple[Row, ...]:
    entries = [
        {
            "family": f"f{number % 8}", "voice": "v", "language": "en", "label": "rejection", "kind": "rejection",
            "news": ["We chose another cook."],
            "text": f"Hi Jo,\n\nWe chose another cook. Ring me before {day}. I told Kim about you. All the best.",
            "points": {f"Ring me before {day}.": "meeting", "I told Kim about you.": "favour"},
        }
        for number, day in enumerate(("noon", "lunch", "Monday", "Easter", "dinner") * 5)
    ]  # fmt: skip
    file = tmp_path_factory.mktemp("corpus") / "points.jsonl"
    file.write_text("\n".join(map(json.dumps, entries)), "utf-8")
    return read([file])


def test_exported_and_trained_chances_agree_to_a_millionth(rows: tuple[Row, ...], tmp_path: Path) -> None:
    data = training.prepare(rows)
    expected = training.fit(data.space, data.ids, data.classes).chances(data.space, data.ids)
    export.write(training.trained(rows), tmp_path / "points.json")
    told = sentences(rows[0].text.body)
    chances = load(tmp_path / "points.json").chances(told)
    assert np.abs(np.array(chances) - expected[: len(told)]).max() <= 1e-6
    likeliest = [CLASSES[max(range(len(CLASSES)), key=one.__getitem__)] for one in chances]
    named = {text.strip(): kind for text, kind in zip(told, likeliest, strict=True) if kind != "none"}
    assert named == rows[0].points


def test_the_same_labels_give_the_same_bytes(rows: tuple[Row, ...], tmp_path: Path) -> None:
    for name in ("one.json", "two.json"):
        export.write(training.trained(rows), tmp_path / name)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_labels_of_no_such_kind_are_told(tmp_path: Path) -> None:
    entry = {
        "family": "f", "voice": "v", "language": "en", "label": "rejection", "kind": "rejection", "news": ["No."],
        "text": "No. Ring me.", "points": {"Ring me.": "telephone"},
    }  # fmt: skip
    file = tmp_path / "wrong.jsonl"
    file.write_text(json.dumps(entry), "utf-8")
    with pytest.raises(ConfigError, match=r"wrong\.jsonl:1: points must name sentences"):
        read([file])


def test_a_favour_is_thanked_for_and_a_meeting_taken_up() -> None:
    favour, meeting = Point(PointKind.FAVOUR, "I told Kim about you."), Point(PointKind.MEETING, "When can I see you?")
    assert taken_up(telling(favour)).offer == "favour"
    assert taken_up(telling(meeting)).offer == "date"
    assert taken_up(telling(Point(PointKind.MEETING, "Do come to press night as my guest."))).offer == "invitation"
    assert taken_up(telling(Point(PointKind.MEETING, "Ring me any time."))).offer == "talk"
    both = taken_up(telling(favour, meeting))
    assert (both.offer, both.asks) == ("favour", True)
    assert taken_up(telling(Point(PointKind.FAVOUR, "Shall I tell Kim about you?"))).offer == "introduction"


def test_a_point_of_doubtful_kind_is_not_named_but_answered_with_its_likes() -> None:
    doubtful = Point(PointKind.MEETING, "We're open until six.", sure=False)
    assert taken_up(telling(doubtful)) == TakenUp(None, None, feedback=False, keep_in_touch=False, asks=True)
    assert not taken_up(telling(doubtful, Point(PointKind.MEETING, "Come and see us."))).asks


def test_a_fact_that_knows_more_comes_before_a_point() -> None:
    point = Point(PointKind.FAVOUR, "Use my name as a reference.")
    facts = Facts(sender=SenderKind.HUMAN, language="en", offer=Fact(Offer.REFERENCE, point.source), points=(point,))
    assert (taken_up(facts).offer, taken_up(facts).asks) == ("reference", False)


def test_a_door_left_open_is_no_promise_to_ring() -> None:
    point = Point(PointKind.RETURN, "Let's see what next year brings.")
    assert taken_up(telling(point)).next_steps == "door"
    kept = taken_up(telling(Point(PointKind.RETURN, "We hold your CV on file.")))
    assert (kept.next_steps, kept.keep_in_touch, kept.asks) == (None, True, False)
    notice = Facts(
        sender=SenderKind.HUMAN, language="en", next_steps=Fact(NextStep.NOTICE, "I'll ring you."), points=(point,)
    )
    assert (taken_up(notice).next_steps, taken_up(notice).asks) == ("notice", False)


@pytest.mark.parametrize("kind", [PointKind.REQUEST, PointKind.FEEDBACK])
def test_what_no_template_can_answer_is_left_to_the_reader(kind: PointKind) -> None:
    assert taken_up(telling(Point(kind, "Send me your IBAN.", sure=False))).asks


def test_a_label_on_no_sentence_is_told(rows: tuple[Row, ...]) -> None:
    with pytest.raises(ConfigError, match=r"points\.jsonl:1: points: the mail has no sentence 'Ring Kim\.'"):
        training.prepare([replace(rows[0], points={"Ring Kim.": PointKind.REQUEST})])


@pytest.mark.parametrize(("kind", "named"), [(PointKind.WORK, "ahead"), (PointKind.ADVICE, "advice")])
def test_what_is_said_of_the_way_ahead_is_answered(kind: PointKind, named: str) -> None:
    told = Point(kind, "Get your licence, or try the ferry company.")
    assert taken_up(telling(told)) == TakenUp(None, named, feedback=False, keep_in_touch=False, asks=False)
    assert taken_up(telling(told, Point(PointKind.REQUEST, "Post the badge back."))).asks
    assert taken_up(telling(told, Point(PointKind.MEETING, "Come and see us."))) == TakenUp(
        "invitation", None, feedback=False, keep_in_touch=False, asks=True
    )
