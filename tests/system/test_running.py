"""Left running: what systemd hears, cron's bare environment, figures for Prometheus, completion of the shell."""

import os
import plistlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot import resources
from bot.commands import COMMANDS
from tests.conftest import Server
from tests.system import mails
from tests.system.command import Onradar
from tests.system.test_daemon import daemon, leave, until

FOLDER = resources.path("models").parent / "docs" / "running"
DUE = 2  # the mail of tests.system.mails that is delivered: one draft


def heard(link: socket.socket, until_word: str, limit_s: float = 30) -> list[str]:
    """Collect what is said until a word comes."""
    said: list[str] = []
    end = time.monotonic() + limit_s
    while until_word not in said and time.monotonic() < end:
        link.settimeout(max(end - time.monotonic(), 0.01))
        try:
            said += link.recv(4096).decode().splitlines()
        except TimeoutError:
            break
    return said


@pytest.mark.parametrize("abstract", [False, True])
def test_systemd_hears_that_it_is_ready_alive_and_leaving(
    server: Server, onradar: Onradar, tmp_path: Path, *, abstract: bool
) -> None:
    if abstract and sys.platform != "linux":
        pytest.skip("only Linux has abstract sockets")
    address = f"@onradar-{tmp_path.name}" if abstract else str(tmp_path / "n")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as link:
        link.bind("\0" + address[1:] if abstract else address)
        with daemon(onradar, NOTIFY_SOCKET=address, WATCHDOG_USEC="1000000") as process:
            assert heard(link, "READY=1")[0] == "READY=1"
            began = time.monotonic()
            for _ in range(3):
                assert "WATCHDOG=1" in heard(link, "WATCHDOG=1")
            assert time.monotonic() - began < 3
            assert leave(process, signal.SIGTERM)[0] == 0
        assert "STOPPING=1" in heard(link, "STOPPING=1", 1)
    assert server.said("EXAMINE")


def test_a_supervisor_that_is_gone_stops_nobody(server: Server, onradar: Onradar, tmp_path: Path) -> None:
    with daemon(onradar, NOTIFY_SOCKET=str(tmp_path / "nobody"), WATCHDOG_USEC="1000000") as process:
        until(lambda: bool(server.said("IDLE")), process)
        assert leave(process, signal.SIGTERM)[0] == 0


@pytest.mark.parametrize("unit", ["onradar.service", "onradar@.service"])
def test_the_units_are_valid(unit: str, tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd is not installed")
    text = (FOLDER / unit).read_text()
    # The check wants the program to be there: the units' own path is lent this test's.
    text = re.sub(r"(?m)^ExecStart=\S+$", f"ExecStart={Path(sys.executable).with_name('onradar')}", text)
    placed = tmp_path / unit
    placed.write_text(text)
    named = placed.with_name(unit.replace("@", "@noor"))
    mode = [] if "@" in unit else ["--user"]
    ran = subprocess.run(
        [analyze, *mode, "verify", str(named)],
        capture_output=True, text=True, check=False, env=os.environ | {"XDG_RUNTIME_DIR": str(tmp_path)}, timeout=60,
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")


def test_launchds_file_starts_it_again_and_lets_nobody_else_read_what_it_writes() -> None:
    job = plistlib.loads((FOLDER / "app.onradar.plist").read_bytes())
    assert job["Label"] == "app.onradar"
    assert [Path(word).name for word in job["ProgramArguments"]] == ["onradar"]
    assert job["KeepAlive"] == {"SuccessfulExit": False}
    assert job["ThrottleInterval"] >= 60
    assert job["Umask"] == 0o077


def test_cron_has_next_to_no_environment(server: Server, onradar: Onradar) -> None:
    onradar.config.write_text(
        onradar.config.read_text().replace('password_env = "MAIL_PASSWORD"', "password_command = 'cat pw'")
        + f'[state]\npath = "{onradar.state}"\n'
    )
    line = onradar.config.read_text().replace("cat pw", f"cat {onradar.home}/pw")
    onradar.config.write_text(line)
    (onradar.home / "pw").write_text(onradar.environment()["MAIL_PASSWORD"])
    program = Path(sys.executable).with_name("onradar")
    command = ["env", "-i", f"HOME={onradar.home}", "SHELL=/bin/sh", "PATH=/usr/bin:/bin", "/bin/sh", "-c"]

    def cron() -> subprocess.CompletedProcess[str]:
        call = f"{program} --config {onradar.config} --once"
        return subprocess.run([*command, call], capture_output=True, text=True, check=False, timeout=60)

    quiet = cron()
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")
    server.deliver(mails.answerable(server.user)[DUE])
    told = cron()
    assert (told.returncode, told.stderr) == (0, "")
    assert len(told.stdout.splitlines()) == 1


SAMPLE = re.compile(r'[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? -?\d+')


def test_figures_for_prometheus(server: Server, onradar: Onradar, tmp_path: Path) -> None:
    server.deliver(mails.answerable(server.user)[DUE])
    file = tmp_path / "onradar.prom"
    assert onradar.run("--once", "--metrics-file", str(file)).returncode == 0
    text = file.read_text()
    samples = [line for line in text.splitlines() if not line.startswith("#")]
    assert all(SAMPLE.fullmatch(line) for line in samples), text
    assert 'onradar_drafts{account="home",state="waiting"} 1' in samples
    assert 'onradar_account_failing{account="home"} 0' in samples
    for name in {line.partition("{")[0].partition(" ")[0] for line in samples}:
        assert text.count(f"# TYPE {name} gauge\n") == 1
    assert "@" not in text
    assert [path.name for path in tmp_path.glob("*.prom*")] == ["onradar.prom"]
    onradar.run("--once", "--metrics-file", str(file), environment={"MAIL_PASSWORD": "wrong"})
    assert 'onradar_account_parked{account="home"} 1' in file.read_text()


def test_the_daemon_writes_the_figures_too(server: Server, onradar: Onradar, tmp_path: Path) -> None:
    file = tmp_path / "onradar.prom"
    process = onradar.start("--metrics-file", str(file))
    try:
        until(lambda: file.exists() and "heartbeat" in file.read_text(), process)
        until(lambda: bool(server.said("IDLE")), process)
        assert leave(process, signal.SIGTERM)[0] == 0
    finally:
        process.kill()
        process.communicate()


def test_figures_that_cannot_be_written_are_a_warning(server: Server, onradar: Onradar) -> None:
    ran = onradar.run("--once", "--metrics-file", "/nowhere/at/all")
    assert ran.returncode == 0
    assert "/nowhere/at/all can't be written" in ran.stderr
    assert server.said("EXAMINE")


ASK = 'COMP_WORDS=({words}); COMP_CWORD={last}; _onradar; echo "${{COMPREPLY[@]}}"'


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("onradar", "sta"), {"status"}),
        (("onradar", "--met"), {"--metrics-file"}),
        (("onradar", "--config", "x", "check", "--js"), {"--json"}),
        (("onradar", "setup", "--password"), {"--password-env", "--password-file", "--password-command"}),
    ],
)
def test_bash_completes(onradar: Onradar, words: tuple[str, ...], offered: set[str]) -> None:
    script = onradar.run("completion", "bash").stdout
    ask = ASK.format(words=" ".join(words), last=len(words) - 1)
    ran = subprocess.run(["bash", "-c", script + ask], capture_output=True, text=True, check=True, timeout=30)
    assert set(ran.stdout.split()) == offered


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_take_their_script(onradar: Onradar, shell: str, tmp_path: Path) -> None:
    script = onradar.run("completion", shell).stdout
    assert all(name in script for name in COMMANDS)
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "script").write_text(script)
    ran = subprocess.run(
        [shell, "-n", str(tmp_path / "script")], capture_output=True, text=True, check=False, timeout=30
    )
    assert (ran.returncode, ran.stderr) == (0, "")
