"""`onradar demo`: the main job on an embedded server, shown to a newcomer."""

import re
from pathlib import Path

from bot import resources
from tests.system.command import Onradar

DRAFTED = ("Marta", "Priya", "Henrik", "Callum", "Wirth", "Galleri Nord")


def test_it_shows_verdicts_and_drafts_and_leaves_nothing_behind(tmp_path: Path) -> None:
    onradar = Onradar(tmp_path / "home")
    ran = onradar.run("demo", environment={"COLUMNS": "140"})
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count("Subject: Re:") == len(DRAFTED)
    for part in (*DRAFTED, "final-round", "no-reply-sender", "not-a-rejection", "own-mail", "opening"):
        assert part in ran.stdout
    assert not onradar.home.exists()


def test_its_picture_is_one_file_that_fetches_nothing(tmp_path: Path) -> None:
    picture = tmp_path / "demo.svg"
    assert Onradar(tmp_path / "home").run("demo", "--picture", str(picture)).returncode == 0
    drawn = picture.read_text()
    assert "Marta" in drawn
    assert not re.search(r"@import|url\((?!#)|href=\"(?!#)", drawn)
    kept = resources.path("config.example.toml").parent / "docs" / "img" / "demo.svg"
    assert kept.is_file(), "run: make picture"
