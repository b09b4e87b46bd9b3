"""A language of the user's own counts when every reply of the policy is there."""

from pathlib import Path

from bot.replying.policy import TEMPLATES
from bot.replying.templates import Templates

REPLY = "{{ greeting or 'Czesc' }}\n\nDzieki. Co moge zrobic?\n\n{{ name }}\n"


def own(folder: Path, names: frozenset[str]) -> Templates:
    (folder / "pl").mkdir(parents=True)
    for name in names:
        (folder / "pl" / f"{name}.txt.j2").write_text(REPLY, encoding="utf-8")
    return Templates(folder)


def test_a_language_with_every_reply_counts(tmp_path: Path) -> None:
    assert "pl" in own(tmp_path / "own", TEMPLATES).languages()


def test_a_language_that_lacks_a_reply_does_not(tmp_path: Path) -> None:
    assert "pl" not in own(tmp_path / "own", TEMPLATES - {"final-round"}).languages()


def test_the_shipped_languages_are_complete() -> None:
    assert Templates().languages() == {"de", "en", "es", "fr", "it", "nl", "pt"}
