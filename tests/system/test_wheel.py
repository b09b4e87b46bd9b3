"""The wheel, installed in a fresh environment outside the checkout, does the work with the model that it carries."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from bot import resources
from tests.system import mails

CHECKOUT = resources.path("models").parent
SITE = Path(next(path for path in sys.path if path.endswith("site-packages")))


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of an environment that holds the wheel; its dependencies are those of this one."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    kept = ("bot", "models", "templates", "pyproject.toml", "README.md", "LICENSE", "config.example.toml")
    for name in kept:
        origin = CHECKOUT / name
        if origin.is_dir():
            shutil.copytree(origin, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            source.mkdir(exist_ok=True)
            shutil.copy2(origin, source / name)
    built = folder / "dist"
    hatchling = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(built)]
    subprocess.run(hatchling, check=True, cwd=source, capture_output=True, timeout=110)
    (wheel,) = built.glob("*.whl")
    fresh = folder / "fresh"
    venv.create(fresh, with_pip=False)
    site = next(fresh.glob("lib/python*/site-packages"))
    shutil.unpack_archive(wheel, site, "zip")
    (site / "dependencies.pth").write_text(f"{SITE}\n")
    return fresh / "bin" / "python"


def test_it_classifies_a_mail_and_writes_a_draft(installed: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.eml"
    letter.write_bytes(mails.answerable("noor@example.org")[0])
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path)}

    def onradar(*words: str) -> str:
        code = "import bot, sys; from bot.cli import main; print(bot.__file__, file=sys.stderr); sys.exit(main())"
        ran = subprocess.run(
            [installed, "-c", code, *words],
            capture_output=True, text=True, check=True, cwd=tmp_path, env=environment, timeout=60,
        )  # fmt: skip
        assert str(installed.parent.parent) in ran.stderr
        return ran.stdout

    assert "rejection" in onradar("classify", "letter.eml")
    assert "Dear Ines," in onradar("draft", "letter.eml", "--me", "noor@example.org", "--name", "Noor")
