"""Training: the corpus is checked, exported and scikit-learn scores agree, the same input gives the same bytes."""

import json
from pathlib import Path

import numpy as np
import pytest

from bot.errors import ConfigError
from bot.reading.model.classifier import load
from bot.training import corpus, export, fit, join
from bot.training.evaluate import cross_validate
from bot.training.examples import Data, news_of, prepare
from bot.training.measure import Cuts, Scored, average_precision, calibration, figures
from bot.training.train import train

FAMILIES = 10
ROLES = ["cook", "nurse", "driver", "clerk"]


def rejection(family: int, role: str) -> dict[str, object]:
    news = f"We have given the post of {role} to someone else."
    return {
        "family": f"no-{family}", "voice": f"v{family % 3}", "language": "en", "label": "rejection",
        "kind": "rejection", "subject": f"Your application as {role}", "reader": "Jo", "news": [news],
        "text": f"Hi Jo,\n\nThanks for coming in on Monday. {news} The dog says hello.\n\nKim",
        "points": {"The dog says hello.": "request"},
    }  # fmt: skip


def other(family: int, role: str) -> dict[str, object]:
    kind = ["interview", "offer", "other", "acknowledgement"][family % 4]
    words = {"interview": "Can you come in on Tuesday", "offer": "We want you to start as a", "other": "I ate with a",
             "acknowledgement": "We will read your letter as a"}  # fmt: skip
    return {
        "family": f"yes-{family}", "voice": f"w{family % 3}", "language": "en", "label": "other", "kind": kind,
        "subject": "Hello", "reader": "Jo", "text": f"Hi Jo,\n\n{words[kind]} {role}. The dog says hello.\n\nKim",
    }  # fmt: skip


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> tuple[corpus.Row, ...]:
    entries = [maker(family, role) for family in range(FAMILIES) for role in ROLES for maker in (rejection, other)]
    file = tmp_path_factory.mktemp("corpus") / "small.jsonl"
    file.write_text("\n".join(map(json.dumps, entries)), "utf-8")
    return corpus.read([file])


@pytest.fixture(scope="module")
def data(rows: tuple[corpus.Row, ...]) -> Data:
    return prepare(rows)


def test_exported_and_scikit_learn_scores_agree_to_a_millionth(data: Data, tmp_path: Path) -> None:
    models = fit.fit(data.examples, data.space)
    joined = join.Join((0.9, 0.3, 1.2, 0.4), -0.2)
    export.write(export.exported(models, joined, join.Thresholds(0.9, 0.5), data.space), tmp_path / "model.json")
    expected = 1 / (1 + np.exp(-joined.log_odds(join.inputs_of(models, data.examples, data.space))))
    model = load(tmp_path / "model.json")
    found = [model.predict(example.row.mail, example.row.text).probability for example in data.examples]
    assert np.abs(np.array(found) - expected).max() <= 1e-6


def test_the_same_corpus_gives_the_same_bytes(rows: tuple[corpus.Row, ...], tmp_path: Path) -> None:
    train(rows, tmp_path / "one.json")
    train(rows, tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_news_is_found_in_the_text_that_run_time_sees(data: Data) -> None:
    example = next(example for example in data.examples if example.row.is_rejection)
    told = [text for text, news in zip(example.texts, example.news, strict=True) if news == 1]
    assert len(told) == 1
    assert told[0].startswith("We have given the post")
    assert news_of(example.row, ["no such words"]) == (-1,)


def test_no_group_stands_on_both_sides_of_a_fold(data: Data) -> None:
    families = [example.row.family for example in data.examples]
    for train_part, test_part in join.folds(data.examples, families):
        assert not {families[at] for at in train_part} & {families[at] for at in test_part}


def test_cross_validation_scores_every_mail_once(rows: tuple[corpus.Row, ...]) -> None:
    found = cross_validate(rows)
    assert [item.source for item in found.scored] == [row.source for row in rows]
    assert (average_precision(found.scored) or 0) > 0.9
    assert 0 < found.cuts.review <= found.cuts.draft < 1


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"family": ""}, "needs the text field family"),
        ({"label": "maybe"}, "label must be rejection or other"),
        ({"kind": "offer"}, "contradict each other"),
        ({"text": ""}, "needs text or html"),
        ({"news": []}, "needs its news"),
    ],
)
def test_a_wrong_line_is_named_with_file_and_line(tmp_path: Path, change: dict[str, object], problem: str) -> None:
    file = tmp_path / "bad.jsonl"
    file.write_text(json.dumps(rejection(0, "cook")) + "\n" + json.dumps(rejection(1, "cook") | change), "utf-8")
    with pytest.raises(ConfigError, match=rf"bad.jsonl:2: .*{problem}"):
        corpus.read([file])


def test_the_projects_own_corpus_is_sound() -> None:
    rows = corpus.read()
    assert sum(row.is_rejection for row in rows) >= 600
    assert sum(not row.is_rejection for row in rows) >= 1800


def scored(rejects: bool, probability: float) -> Scored:
    return Scored("x", rejects, probability)


def test_figures_count_drafts_and_what_is_worth_a_look() -> None:
    mails = [scored(True, 0.95), scored(True, 0.6), scored(False, 0.92), scored(False, 0.1)]
    found = figures(mails, Cuts(draft=0.9, review=0.5))
    assert (found.precision, found.recall, found.recall_with_unsure) == (0.5, 0.5, 1.0)
    assert (found.false_alarms, found.others_unsure) == (0.5, 0.0)


def test_calibration_of_a_perfect_and_of_a_useless_model() -> None:
    perfect = calibration([scored(True, 1.0)] * 10 + [scored(False, 0.0)] * 30, Cuts(0.9, 0.5))
    useless = calibration([scored(True, 0.5)] * 10 + [scored(False, 0.5)] * 30, Cuts(0.9, 0.5))
    assert perfect is not None
    assert useless is not None
    assert perfect.expected_error == pytest.approx(0)
    assert perfect.brier == pytest.approx(0)
    assert useless.brier == pytest.approx(0.25)
    assert useless.above_draft is None
