"""`onradar demo`: the main job on an embedded server, shown to a newcomer."""

from pathlib import Path

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
