"""`classify`, `draft`, `explain` over files, as a person or a script calls them."""

import json
from pathlib import Path

import pytest

from tests.system import mails
from tests.system.command import Onradar

ME = ("--me", "noor@example.org", "--name", "Noor Lindqvist")
KEYS = {
    "source", "message_id", "verdict", "probability", "kind", "decision", "reason", "to", "template", "facts",
    "contact", "evidence",
}  # fmt: skip
FACTS = {"manager", "company", "role", "stage", "kind_words", "sender", "language"}


@pytest.fixture
def onradar(tmp_path: Path) -> Onradar:
    """The command without any configuration."""
    return Onradar(tmp_path / "home")


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """A folder with a rejection, an ordinary mail and something that is no mail."""
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "a.eml").write_bytes(mails.answerable("noor@example.org")[0])
    (folder / "b.eml").write_bytes(mails.ordinary("noor@example.org", 3)[0])
    (folder / "c.eml").write_bytes(b"")
    return folder


def test_classify_gives_one_object_a_message_in_order(onradar: Onradar, letters: Path) -> None:
    ran = onradar.run("classify", "--json", *ME, str(letters))
    assert ran.returncode == 0, ran.stderr
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line["source"] for line in lines] == [f"{letters}/{name}.eml" for name in "abc"]
    assert [line["verdict"] for line in lines] == ["rejection", "other", "unparsable"]
    assert all(set(line) == KEYS and set(line["facts"]) == FACTS for line in lines)
    first = lines[0]
    assert (first["decision"], first["template"], first["to"]) == ("draft", "final-round", "ines@atelier-nord.example")
    assert first["evidence"]


def test_an_mbox_and_stdin_are_read_too(onradar: Onradar, letters: Path, tmp_path: Path) -> None:
    one = (letters / "a.eml").read_bytes().replace(b"\r\n", b"\n")
    box = tmp_path / "box.mbox"
    box.write_bytes(b"From x Mon Nov 23 09:00:00 2026\n" + one + b"\nFrom x Mon Nov 23 09:00:00 2026\n" + one)
    ran = onradar.run("classify", "--json", *ME, str(box), "-", stdin=one)
    assert [json.loads(line)["source"] for line in ran.stdout.splitlines()] == [f"{box}:1", f"{box}:2", "-"]
    assert json.loads(onradar.run("explain", "--json", *ME, f"{box}:2").stdout)["source"] == f"{box}:2"
    ran = onradar.run("draft", *ME, f"{box}:3")
    assert (ran.returncode, ran.stderr) == (2, f"onradar: {box}:3: there is no message in it.\n")


def test_a_missing_path_is_told_after_the_others_are_handled(onradar: Onradar, letters: Path) -> None:
    ran = onradar.run("classify", *ME, "/nowhere.eml", str(letters / "a.eml"))
    assert ran.returncode == 2
    assert "/nowhere.eml" in ran.stderr
    assert "rejection" in ran.stdout


def test_draft_prints_the_reply(onradar: Onradar, letters: Path) -> None:
    ran = onradar.run("draft", *ME, str(letters / "a.eml"))
    assert ran.returncode == 0, ran.stderr
    assert "From: Noor Lindqvist <noor@example.org>" in ran.stdout
    assert "In-Reply-To: " in ran.stdout
    assert json.loads(onradar.run("draft", "--json", *ME, str(letters / "a.eml")).stdout)["draft"].startswith("From:")


def test_draft_says_why_there_is_none_and_force_writes_one(onradar: Onradar, letters: Path) -> None:
    ran = onradar.run("draft", *ME, str(letters / "b.eml"))
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "not-a-rejection" in ran.stderr
    assert "Subject: Re:" in onradar.run("draft", "--force", *ME, str(letters / "b.eml")).stdout


def test_explain_shows_what_decided_and_where_each_fact_comes_from(onradar: Onradar, letters: Path) -> None:
    ran = onradar.run("explain", *ME, str(letters / "a.eml"))
    for part in ("verdict    rejection", "chosen the other finalist", "Ines Moreau", "Set Designer", "final-round"):
        assert part in ran.stdout
    explained = json.loads(onradar.run("explain", "--json", *ME, str(letters / "a.eml")).stdout)
    assert "Atelier Nord" in explained["sources"]["company"]


@pytest.mark.parametrize("encoding", ["ascii", "utf-8:strict"])
def test_what_standard_output_can_not_write_is_written_otherwise(
    onradar: Onradar, letters: Path, encoding: str
) -> None:
    letter = (letters / "a.eml").read_bytes()
    odd = letters / "a\udcff.eml"
    odd.write_bytes(
        letter.replace(b"Subject: ", b"Subject: =?utf-8?q?=F0=9F=8C=B1_=E2=80=9CNo=E2=80=9D_d=C3=A9sol=C3=A9?= ")
    )
    console = {"PYTHONIOENCODING": encoding}
    for words in (("classify",), ("explain",), ("explain", "--json")):
        ran = onradar.run(*words, *ME, str(odd), environment=console)
        assert (ran.returncode, ran.stderr) == (0, "")
        if "--json" in words:
            assert json.loads(ran.stdout)["source"] == str(odd)
    german = onradar.run("templates", "personal", "--language", "de", environment=console)
    assert german.returncode == 0, german.stderr


def test_a_broken_mail_is_a_sentence_not_a_traceback(onradar: Onradar, letters: Path) -> None:
    ran = onradar.run("draft", *ME, str(letters / "c.eml"))
    assert ran.returncode == 1
    assert "can't be read as a mail" in ran.stderr


def test_without_configuration_the_daemon_says_what_to_do(onradar: Onradar) -> None:
    ran = onradar.run()
    assert ran.returncode == 78
    for part in (str(onradar.config), "config.example.toml", "onradar demo"):
        assert part in ran.stderr


def test_wrong_words_are_usage(onradar: Onradar) -> None:
    assert onradar.run("classify").returncode == 2
    assert onradar.run("frobnicate").returncode == 2
    assert "onradar 0." in onradar.run("--version").stdout
