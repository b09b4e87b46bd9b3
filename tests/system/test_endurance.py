"""Bad mail by the thousand, a huge one, hundreds of reconnects, and a farewell within five seconds from any state."""

import itertools
import json
import os
import random
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

from bot.mailbox.client import READ_S
from bot.mailbox.idle import GLANCE_S, WINDOW_S
from bot.watching import watcher
from tests.servers.faults import FOR_EVER, CutAt, DeadInIdle, Silence
from tests.servers.recorder import Tampering
from tests.soak import badmail, sizes
from tests.soak.ground import NONE, SETTINGS, TEXT, Field, Ground
from tests.soak.nursery import Child, Nursery, Ran
from tests.system.command import Onradar

Record = Callable[[str, object], None]
LEAVES_WITHIN_S = 5
PATIENCE_S = 30
SHARD = 200
A_MESSAGE_S, A_MESSAGE_KB = 2.0, 100 * 1024


@pytest.fixture
def classify(nursery: Nursery, tmp_path: Path) -> Callable[[Path], Ran]:
    onradar = Onradar(tmp_path / "home")
    onradar.configure()
    onradar.config.write_text('[accounts.home]\nhost = "localhost"\nuser = "u@example.org"\npassword_env = "P"\n')
    return lambda path: nursery.run(
        onradar.environment(P="x"), "classify", "--json", "--me", "u@example.org", str(path)
    )


# -- bad mail ----------------------------------------------------------------------------------------


def test_no_bomb_takes_two_seconds_or_a_hundred_megabytes(
    classify: Callable[[Path], Ran], tmp_path: Path, record_property: Record
) -> None:
    slowest, largest = ("", 0.0), ("", 0)
    bombs = badmail.bombs()
    chosen = random.Random(sizes.SEED).sample(sorted(bombs), sizes.BOMBS or len(bombs))
    harmless = tmp_path / "harmless.eml"
    harmless.write_bytes(b"From: a@x.example\r\n\r\nHello\r\n")
    usual = classify(harmless)
    for number, name in enumerate(chosen):
        file = tmp_path / f"{number}.eml"
        file.write_bytes(bombs[name])
        started = time.monotonic()
        ran = classify(file)
        slowest = max(slowest, (name, time.monotonic() - started), key=lambda pair: pair[1])
        largest = max(largest, (name, ran.peak_kb - usual.peak_kb), key=lambda pair: pair[1])
        assert (ran.returncode, len(ran.stdout.splitlines()), ran.stderr) == (0, 1, ""), name
    record_property("bombs", f"{len(chosen)}: slowest {slowest[1]:.2f} s ({slowest[0]}), largest {largest}")
    assert slowest[1] <= A_MESSAGE_S, slowest
    assert largest[1] <= A_MESSAGE_KB, largest


@pytest.mark.parametrize("part", range(sizes.PARTS))
def test_no_mutation_is_more_than_a_line(
    part: int, classify: Callable[[Path], Ran], tmp_path: Path, record_property: Record
) -> None:
    seed = sizes.SEED + part
    folder = tmp_path / "mutations"
    folder.mkdir()
    mutations = badmail.mutated(random.Random(seed), sizes.MUTATIONS)
    done = unparsable = 0
    slowest = 0.0
    while shard := list(itertools.islice(mutations, SHARD)):
        for number, message in enumerate(shard):
            (folder / f"{number:04}.eml").write_bytes(message)
        started = time.monotonic()
        ran = classify(folder)
        slowest = max(slowest, time.monotonic() - started)
        lines = [json.loads(line) for line in ran.stdout.splitlines()]
        assert (ran.returncode, len(lines), ran.stderr) == (0, len(shard), ""), f"seed {seed}, from {done}"
        unparsable += sum(line["verdict"] == "unparsable" for line in lines)
        done += len(shard)
        for file in folder.iterdir():
            file.unlink()
    told = f"{done}, {unparsable} of them unparsable, the slowest {SHARD} in {slowest:.1f} s, seed {seed}"
    record_property(f"mutations {part}", told)


def test_the_torture_collection_is_read_without_a_complaint(
    classify: Callable[[Path], Ran], record_property: Record
) -> None:
    if not badmail.TORTURE.is_dir():
        pytest.skip(f"{badmail.TORTURE} is not here")
    for folder in sorted(badmail.TORTURE.iterdir()):
        ran = classify(folder)
        assert (ran.returncode, ran.stderr) == (0, "")
        lines = [json.loads(line) for line in ran.stdout.splitlines()]
        assert len(lines) >= 100
        record_property(f"torture: {folder.name}", f"{len(lines)} messages")


@pytest.mark.parametrize("huge", ["attachment", "text"])
def test_a_mail_of_fifty_megabytes_costs_little(huge: str, field: Field, record_property: Record) -> None:
    ground = field.ground(letters=0)
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"] = "Ines Moreau <ines@firm.example>", ground.server.user
    mail["Subject"], mail["Message-ID"] = "Set Designer", "<huge@firm.example>"
    text = TEXT.format(role="Set Designer", name="Ines Moreau")
    mail.set_content(text + "\n" + "more words of no meaning\n" * 2_000_000 * (huge == "text"))
    if huge == "attachment":
        mail.add_attachment(os.urandom(38_000_000), "application", "pdf", filename="brochure.pdf")
    ground.server.deliver(mail.as_bytes())
    ground.asked.append("<huge@firm.example>")
    before = field.server.recorder.received
    ran = ground.once()
    downloaded = field.server.recorder.received - before
    record_property(f"50 MB of {huge}", f"{downloaded // 1000} KB downloaded, peak {ran.peak_kb // 1024} MB")
    assert ran.returncode == 0
    assert ground.answers().total() == 1
    assert downloaded <= 400_000
    assert ran.peak_kb <= 120 * 1024


# -- the long run ------------------------------------------------------------------------------------


def watch(ground: Ground, nursery: Nursery | None = None) -> Child:
    """Start the daemon."""
    return (nursery or ground.nursery).start(ground.onradar.environment())


def until(what: Callable[[], bool]) -> None:
    """Wait for something to become true."""
    end = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < end, "it didn't come true"
        time.sleep(0.02)


def memory_kb(child: Child) -> int:
    return int(child.status("VmRSS:").split()[0])


def descriptors(child: Child) -> int:
    return len(list(Path(f"/proc/{child.pid}/fd").iterdir()))


def test_a_line_that_dies_in_idle_is_noticed_and_the_mail_behind_it_is_handled(
    field: Field, impatient: Nursery
) -> None:
    ground, fault = field.ground(letters=0), DeadInIdle()
    field.trouble(fault)
    daemon = watch(ground, impatient)
    until(lambda: fault.fired == 1)
    ground.deliver(1)
    until(lambda: ground.answers().total() == 1)
    assert "did not answer in time" in daemon.said()
    assert len(field.server.recorder.sessions) >= 2
    daemon.signal(signal.SIGTERM)
    assert daemon.wait().returncode == 0
    assert ground.damage() == NONE


def test_a_dead_line_is_noticed_within_ten_minutes() -> None:
    assert watcher.IDLE_WINDOW.total_seconds() + GLANCE_S + READ_S < 600
    assert WINDOW_S + GLANCE_S + READ_S < 600


def test_a_clock_that_is_set_back_by_a_day_stops_no_poll(field: Field) -> None:
    ground = field.ground(letters=0)
    ground.onradar.configure(ground.server.account, reply=SETTINGS, watch={"poll": '"1s"', "idle": "false"})
    with Nursery("time_traveller") as traveller:
        daemon = watch(ground, traveller)
        until(lambda: len(field.server.said("EXAMINE")) > 2)
        daemon.signal(signal.SIGUSR1)
        time.sleep(2)  # what was due before is over
        ground.deliver(1)
        until(lambda: ground.answers().total() == 1)
        daemon.signal(signal.SIGTERM)
        assert daemon.wait().returncode == 0


def test_reconnects_leak_neither_memory_nor_descriptors(
    field: Field, impatient: Nursery, record_property: Record
) -> None:
    ground, fault = field.ground(), CutAt("IDLE", times=FOR_EVER)
    field.trouble(fault)
    daemon = watch(ground, impatient)
    until(lambda: fault.fired >= 10)
    before = memory_kb(daemon), descriptors(daemon)
    until_s = time.monotonic() + 60 + sizes.RECONNECTS
    while fault.fired < 10 + sizes.RECONNECTS:
        assert time.monotonic() < until_s
        time.sleep(0.02)
    field.trouble(Tampering())
    idle = len(field.server.said("IDLE"))
    until(lambda: len(field.server.said("IDLE")) > idle)
    after = memory_kb(daemon), descriptors(daemon)
    daemon.signal(signal.SIGTERM)
    assert daemon.wait().returncode == 0
    record_property(
        "reconnects",
        f"{fault.fired}: memory {(after[0] - before[0]) / 1024:+.1f} MB, descriptors {before[1]} -> {after[1]}",
    )
    assert after[0] - before[0] < 5 * 1024
    assert after[1] <= before[1] + 1


STATES = {
    "sign-in": lambda: Silence("LOGIN"),
    "LIST": lambda: Silence("LIST"),
    "EXAMINE": lambda: Silence("EXAMINE"),
    "FETCH": lambda: Silence("UID FETCH"),
    "SEARCH": lambda: Silence("UID SEARCH"),
    "APPEND": lambda: Silence("APPEND"),
}


@pytest.mark.parametrize("state", STATES if sizes.LONG else ["FETCH", "APPEND"])
def test_it_leaves_within_five_seconds_though_the_server_is_silent(
    state: str, field: Field, record_property: Record
) -> None:
    ground, fault = field.ground(), STATES[state]()
    field.trouble(fault)
    daemon = watch(ground)
    until(lambda: fault.fired == 1)
    record_property(f"SIGTERM during {state}", f"{leaves(daemon):.1f} s")


def test_it_leaves_within_five_seconds_from_the_pause_after_a_failure(field: Field, record_property: Record) -> None:
    ground = field.ground(letters=0)
    ground.onradar.configure(replace(ground.server.account, port=1))
    daemon = watch(ground)
    until(lambda: "refused the connection" in daemon.said())
    record_property("SIGTERM during back-off", f"{leaves(daemon):.1f} s")


def test_it_leaves_within_five_seconds_while_it_connects_to_nobody(field: Field, record_property: Record) -> None:
    ground = field.ground(letters=0)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.settimeout(PATIENCE_S)
        ground.onradar.configure(replace(ground.server.account, port=deaf.getsockname()[1]))
        daemon = watch(ground)
        link, _ = deaf.accept()
        record_property("SIGTERM during the handshake", f"{leaves(daemon):.1f} s")
        link.close()


def leaves(daemon: Child) -> float:
    """Send SIGTERM; how long the daemon takes to leave with 0."""
    started = time.monotonic()
    daemon.signal(signal.SIGTERM)
    with suppress(ProcessLookupError):
        while time.monotonic() < started + LEAVES_WITHIN_S and daemon.status("State:")[:1] != "Z":
            time.sleep(0.02)
    took = time.monotonic() - started
    daemon.kill()
    assert daemon.wait().returncode == 0
    return took
