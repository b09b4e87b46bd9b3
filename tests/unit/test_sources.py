"""Offline inputs: which messages a path holds, and what they are called."""

import io
import sys
from pathlib import Path

import pytest

from bot.errors import UsageError
from bot.reading.message import MESSAGE_BYTES_MAX
from bot.reading.sources import read

MBOX = b"""From a@x.example Mon Mar  2 09:14:00 2026
Subject: one

>From here on
>>From deeper
From the start, not a separator

From b@x.example Mon Mar  2 09:15:00 2026
Subject: two

second
"""


def test_an_eml_file_is_one_message_even_with_an_mbox_line(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(MBOX)

    assert list(read(str(path))) == [(str(path), MBOX)]


@pytest.mark.parametrize("name", ["box.mbox", "Inbox"])
def test_an_mbox_is_numbered_from_one_and_unquoted(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(MBOX)

    assert list(read(str(path))) == [
        (f"{path}:1", b"Subject: one\n\nFrom here on\n>From deeper\nFrom the start, not a separator\n"),
        (f"{path}:2", b"Subject: two\n\nsecond\n"),
    ]


def test_a_word_from_after_a_blank_line_is_no_separator(tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    path.write_bytes(b"From a@x.example Mon Mar  2 09:14:00 2026\nSubject: x\n\nFrom Monday we are closed.\n")

    assert len(list(read(str(path)))) == 1


def test_an_empty_mbox_holds_no_message(tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    path.write_bytes(b"")

    assert list(read(str(path))) == []


def test_a_huge_message_in_an_mbox_is_cut_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    path.write_bytes(MBOX + b"x" * (MESSAGE_BYTES_MAX + 100_000) + b"\n\n" + MBOX)

    assert [len(message) <= MESSAGE_BYTES_MAX + 64 * 1024 for _, message in read(str(path))] == [True] * 4


def test_a_folder_gives_its_mail_files_by_name(tmp_path: Path) -> None:
    (tmp_path / "b.eml").write_bytes(b"Subject: b\n\n")
    (tmp_path / "a.EML").write_bytes(b"Subject: a\n\n")
    (tmp_path / "c.mbox").write_bytes(MBOX)
    (tmp_path / "notes.txt").write_bytes(b"no mail")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "d.eml").write_bytes(b"Subject: d\n\n")

    names = [source for source, _ in read(f"{tmp_path}/")]

    assert names == [f"{tmp_path}/a.EML", f"{tmp_path}/b.eml", f"{tmp_path}/c.mbox:1", f"{tmp_path}/c.mbox:2"]


def test_a_maildir_gives_what_is_new_and_current(tmp_path: Path) -> None:
    for folder, name in [("cur", "2.x:2,S"), ("new", "1.x"), ("tmp", "3.x")]:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(b"Subject: x\n\n")

    assert [source for source, _ in read(str(tmp_path))] == [f"{tmp_path}/new/1.x", f"{tmp_path}/cur/2.x:2,S"]


def test_a_dash_is_one_message_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Subject: x\n\n")))

    assert list(read("-")) == [("-", b"Subject: x\n\n")]


def test_a_missing_path_is_said_at_once() -> None:
    with pytest.raises(UsageError, match=r"nowhere\.eml: there is no such file"):
        read("nowhere.eml")


def test_an_empty_name_is_no_folder() -> None:
    with pytest.raises(UsageError, match="an empty name"):
        read("")


def test_a_name_too_long_for_the_disk_is_a_sentence() -> None:
    with pytest.raises(UsageError, match="can't be read"):
        read("x" * 5000)
