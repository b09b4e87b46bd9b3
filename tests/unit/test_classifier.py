"""The shipped model on hand-written mails: verdicts, kinds, evidence, context, and files that are no model."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.errors import ConfigError
from bot.mail import Address, Kind, Letter, Mail, NewText, Prediction
from bot.reading.model.classifier import Classifier, load
from bot.reading.model.joining import Inputs
from bot.reading.model.packed import packed, unpacked
from bot.reading.text import new_text

STOCK_REJECTIONS = [
    "Dear Sam,\n\nThank you for applying for the Data Analyst position. Unfortunately, we have decided to move forward"
    " with other candidates whose experience more closely matches our needs.\n\nThe Talent Team",
    "Hi Jo,\n\nThank you for taking the time to interview with us. After careful consideration we will not be moving"
    " forward with your application.\n\nRecruiting",
    "Hi Tom,\n\nit was lovely meeting you. We have offered the job to another candidate. I'm sorry it isn't better"
    " news.\n\nKate",
    "Sehr geehrte Frau Kern,\n\nvielen Dank für Ihre Bewerbung. Leider müssen wir Ihnen mitteilen, dass wir uns für"
    " einen anderen Bewerber entschieden haben.",
    "Hola Luis,\n\nGracias por tu interés en el puesto de camarero. Lamentablemente, en esta ocasión hemos elegido a"
    " otro candidato.",
    "Gentile Marta,\n\nla ringraziamo per la Sua candidatura. Purtroppo abbiamo deciso di proseguire con altri"
    " candidati.",
    "Olá Ana,\n\nagradecemos o seu interesse na vaga. Infelizmente decidimos avançar com outros candidatos.",
]

OTHERS = [
    ("Thank you for applying for the Data Analyst position. We have received your application and will review it. If"
     " your experience matches our needs, we will contact you. Unfortunately we cannot answer everyone.",
     Kind.ACKNOWLEDGEMENT),
    ("Hi Jo,\n\nunfortunately I have to move our interview to Thursday at 3 pm. Does that suit you?", Kind.INTERVIEW),
    ("Dear Jo, we are delighted to offer you the position of Buyer. Your contract is attached.", Kind.OFFER),
    ("Dear Mr Hale,\n\nwe regret to inform you that your application for a personal loan has been declined.",
     Kind.OTHER),
    ("Hi, are we still on for lunch tomorrow? I can't do 12, could we say 1?", None),
    ("Thank you for your application. If you have not heard from us within four weeks, please assume that you have not"
     " been successful on this occasion.", Kind.ACKNOWLEDGEMENT),
]  # fmt: skip


@dataclass(frozen=True)
class Judged:
    """A prediction, and whether it asks for a look or a draft."""

    prediction: Prediction
    review: bool


def judge(text: str, subject: str = "", history: tuple[Letter, ...] = ()) -> Judged:
    mail = Mail(subject=subject, text=text, senders=(Address("", "someone@firm.example"),))
    prediction = load().predict(mail, new_text(mail), history)
    return Judged(prediction, prediction.probability >= load().thresholds.review)


@pytest.mark.parametrize("text", STOCK_REJECTIONS)
def test_a_stock_rejection_is_seen_in_every_language(text: str) -> None:
    judged = judge(text, "Your application")
    assert judged.review
    assert judged.prediction.kind is Kind.REJECTION


@pytest.mark.parametrize(("text", "kind"), OTHERS)
def test_other_mail_is_no_rejection_and_has_its_kind(text: str, kind: Kind | None) -> None:
    judged = judge(text)
    assert not judged.review
    assert judged.prediction.kind is kind or kind is None


def test_stock_rejections_stand_far_above_what_only_looks_like_one() -> None:
    lowest = min(judge(text).prediction.probability for text in STOCK_REJECTIONS)
    highest = max(judge(text).prediction.probability for text, _ in OTHERS)
    assert lowest > highest + 0.3


def test_the_evidence_is_the_sentence_with_the_news() -> None:
    evidence = judge(STOCK_REJECTIONS[1]).prediction.evidence
    assert evidence[0].text.startswith("After careful consideration")
    assert evidence[0].weight > 0


def test_an_empty_mail_is_other_and_surely_so() -> None:
    prediction = judge("").prediction
    assert prediction.probability < 0.02
    assert prediction.kind is not Kind.REJECTION
    assert prediction.evidence == ()


def test_an_application_in_the_mailbox_lifts_short_bad_news_but_never_mail_without_any() -> None:
    earlier = Mail(subject="Your application for the job of cook", text="Thank you for coming to the interview.")
    history = (Letter(earlier, new_text(earlier), mine=False),)
    terse, plain = "Sorry, we went with someone else.", "Lunch is at one in the canteen."
    assert judge(terse, history=history).prediction.probability > judge(terse).prediction.probability
    assert judge(plain, history=history).prediction.probability == judge(plain).prediction.probability


def test_a_moved_review_threshold_moves_the_kind() -> None:
    mail = Mail(text=STOCK_REJECTIONS[0])
    model = load()
    reading = model.read(mail, new_text(mail))
    assert model.concluded(reading, review=0.999).kind is not Kind.REJECTION
    assert model.concluded(reading, review=0.1).kind is Kind.REJECTION


def test_the_joining_inputs_let_nothing_lead_the_best_window() -> None:
    inputs = Inputs.of(mail=7.0, windows=[-6.0, -5.0], process=3.0, context=4.0)
    assert inputs == Inputs(mail=-3.0, best=-5.0, process=0.0, context=0.0)


def test_scoring_a_very_long_mail_is_bounded() -> None:
    text = NewText("word " * 200_000)
    assert load().read(Mail(), text).windows
    assert len(load().read(Mail(), text).windows) <= 160


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "other"}', "\x80\x04K."])
def test_a_file_that_is_no_model_is_a_config_problem(tmp_path: Path, content: str) -> None:
    file = tmp_path / "model.json"
    file.write_text(content, "latin-1")
    with pytest.raises(ConfigError, match="onradar train"):
        load(file)


def test_a_missing_model_is_a_config_problem(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="can't be read"):
        load(tmp_path / "none.json")


def test_a_model_with_too_few_weights_is_refused() -> None:
    model = json.loads((Path(__file__).parents[2] / "models" / "model.json").read_text("utf-8"))
    model["mail"] = packed(unpacked(model["mail"], "h")[:-1], "h")
    with pytest.raises(ValueError, match=r"^\d+$"):
        Classifier(model)
