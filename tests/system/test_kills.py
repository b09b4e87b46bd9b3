"""Killed wherever it may be, onradar loses no draft and writes none twice; and each of three safeguards is needed.

The product has no hooks for this. The wire is watched by the recorder, which kills at named points and after
random pieces; strace kills at the n-th call of a system call. Every kill is counted when the process did die of it.
"""

import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Server
from tests.servers.faults import Answer, Kill, KillAfter, LateLiteral, LostOk, Point, Rendezvous
from tests.servers.unpacked import Cyrus
from tests.soak import sizes
from tests.soak.ground import NONE, Damage, Field, Ground, needs_strace
from tests.soak.nursery import Nursery

Record = Callable[[str, object], None]

POINTS = {
    "signed in": ("LOGIN", b"", Point.TOLD),
    "INBOX examined": ("EXAMINE", b"INBOX", Point.TOLD),
    "heads fetched": ("UID FETCH", b"BODYSTRUCTURE", Point.TOLD),
    "texts fetched": ("UID FETCH", b"BODY.PEEK[1]", Point.TOLD),
    "Drafts examined": ("EXAMINE", b"Drafts", Point.TOLD),
    "Drafts searched": ("UID SEARCH", b"HEADER MESSAGE-ID", Point.TOLD),
    "Sent examined": ("EXAMINE", b"Sent", Point.TOLD),
    "APPEND said": ("APPEND", b"", Point.SAID),
    "half a literal": ("APPEND", b"", Point.HALF_LITERAL),
    "the whole literal": ("APPEND", b"", Point.LITERAL),
    "stored, not told": ("APPEND", b"", Point.DONE),
    "stored and told": ("APPEND", b"", Point.TOLD),
}
CALLS = ("read", "write", "openat", "poll", "fcntl", "fdatasync", "pwrite64", "lseek", "pread64")


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_a_named_point_costs_nothing(point: str, field: Field, record_property: Record) -> None:
    hits = 0
    for _ in range(sizes.POINT_KILLS):
        ground, fault = field.ground(), Kill(*_ordered(POINTS[point]))
        field.trouble(fault)
        child = ground.start(stopped=True)
        child.await_stop()
        fault.victim = child.kill
        child.go_on()
        hits += child.wait().killed
        field.peace()
        assert ground.recover().returncode == 0
        assert ground.damage() == NONE
    record_property(f"kills: {point}", f"{hits} of {sizes.POINT_KILLS} runs died there, nothing lost or doubled")
    assert hits >= 0.8 * sizes.POINT_KILLS


def _ordered(point: tuple[str, bytes, Point]) -> tuple[Point, str, bytes]:
    verb, holding, where = point
    return where, verb, holding


@pytest.mark.parametrize("part", range(sizes.PARTS))
def test_kills_after_random_pieces_cost_nothing(part: int, field: Field, record_property: Record) -> None:
    record_property(f"kills at random {part}", random_kills(field, sizes.RANDOM_KILLS, sizes.SEED + part))


def random_kills(field: Field, wanted: int, seed: int) -> str:
    """Kill so many runs after random pieces on the wire, and have the damage looked at; what was done."""
    chance, count = random.Random(seed), KillAfter()
    field.trouble(count)
    field.ground().once()
    runs = hits = 0
    while hits < wanted:
        ground = field.ground(grace="1s")
        # Twice: a mail that is being read at three kills in a row is taken for poison. The second run has less to do.
        for share in (1.0, 0.6):
            fault = KillAfter(1 + chance.randrange(int(count.passed * share)), chance.random() * 0.01)
            field.trouble(fault)
            child = ground.start(stopped=True)
            child.await_stop()
            fault.victim = child.kill
            child.go_on()
            hits += child.wait().killed
            runs += 1
        field.peace()
        assert ground.recover().returncode == 0
        assert ground.damage() == NONE, f"seed {seed}, run {runs}"
    assert hits >= sizes.HITS * runs
    return f"{hits} of {runs} runs died, seed {seed}, nothing lost or doubled"


@needs_strace
@pytest.mark.parametrize("part", range(sizes.PARTS))
def test_kills_at_system_calls_cost_nothing(part: int, field: Field, record_property: Record) -> None:
    record_property(f"kills at system calls {part}", syscall_kills(field, sizes.SYSCALL_KILLS, sizes.SEED + part))


def syscall_kills(field: Field, wanted: int, seed: int) -> str:
    """Kill so many runs at random system calls, and have the damage looked at; what was done."""
    chance, listing = random.Random(seed), field.folder / "calls"
    assert not field.ground().traced("-e", f"trace={','.join(CALLS)}", output=listing).killed
    counts = Counter(line.split()[1].partition("(")[0] for line in listing.read_text().splitlines())
    runs, hits = 0, Counter[str]()
    while hits.total() < wanted:
        ground = field.ground(grace="1s")
        for _ in range(2):
            call = chance.choice([name for name in CALLS if counts[name]])
            when = chance.randint(1, counts[call])
            hits[call] += ground.traced("-e", f"inject={call}:signal=SIGKILL:when={when}").killed
            runs += 1
        field.peace()
        assert ground.recover().returncode == 0
        assert ground.damage() == NONE, f"seed {seed}, run {runs}"
    assert hits.total() >= sizes.HITS * runs
    told = ", ".join(f"{name} {count}" for name, count in hits.most_common())
    return f"{hits.total()} of {runs} runs died, seed {seed}, nothing lost or doubled: {told}"


@needs_strace
def test_kills_cost_nothing_on_cyrus_either(
    cyrus: Cyrus, nursery: Nursery, new_server: Callable[..., Server], tmp_path: Path, record_property: Record
) -> None:
    field = Field(new_server(cyrus), nursery, tmp_path)
    record_property("Cyrus, kills at random", random_kills(field, sizes.CYRUS_KILLS, sizes.SEED))
    record_property("Cyrus, kills at system calls", syscall_kills(field, sizes.CYRUS_KILLS, sizes.SEED))


def test_many_instances_at_once_write_each_draft_once(field: Field, record_property: Record) -> None:
    ground = field.ground(letters=0)
    for _ in range(sizes.INSTANCE_ROUNDS):
        ground.deliver(1)
        children = [ground.start() for _ in range(sizes.INSTANCES)]
        codes = Counter(child.wait().returncode for child in children)
        assert codes.keys() <= {0, 75}
        assert codes[0] >= 1
    assert ground.recover().returncode == 0
    assert ground.damage() == NONE
    record_property("instances", f"{sizes.INSTANCES} at once x {sizes.INSTANCE_ROUNDS} rounds, none doubled")


# -- each of the three safeguards is needed ----------------------------------------------------------


def test_without_the_search_a_lost_ok_would_double_the_draft(field: Field, record_property: Record) -> None:
    doubled = 0
    with Nursery("without_search") as broken:
        for _ in range(sizes.ABLATION_ROUNDS):
            ground, fault = field.ground(letters=1, nursery=broken), LostOk()
            field.trouble(fault)
            ground.once()
            assert fault.fired == 1
            ground.once()
            doubled += ground.damage().duplicated
    record_property("ablation: no search", f"{doubled} doubled in {sizes.ABLATION_ROUNDS} lost OKs")
    assert doubled == sizes.ABLATION_ROUNDS


def race(ground: Ground, patience_s: float) -> Damage:
    """Leave a draft planned and not written, let instances finish that at once, and see what they did."""
    recorder = ground.server.recorder
    recorder.tampering = refusal = Answer(b"NO [OVERQUOTA] Quota exceeded", "APPEND")
    ground.once()
    assert refusal.fired == 1
    recorder.tampering = Rendezvous(sizes.INSTANCES, patience_s)
    codes = {child.wait().returncode for child in [ground.start() for _ in range(sizes.INSTANCES)]}
    assert codes <= {0, 75}
    return ground.damage()


def test_without_the_lock_instances_at_once_would_double_the_draft(field: Field, record_property: Record) -> None:
    doubled = 0
    with Nursery("without_lock") as broken:
        for _ in range(sizes.ABLATION_ROUNDS):
            damage = race(field.ground(letters=1, nursery=broken), patience_s=10)
            assert damage.lost == 0
            doubled += damage.duplicated
    told = f"{doubled} doubled in {sizes.ABLATION_ROUNDS} races of {sizes.INSTANCES} instances"
    record_property("ablation: no lock", told)
    assert doubled >= sizes.ABLATION_ROUNDS


def test_with_the_lock_the_same_race_writes_one(field: Field) -> None:
    for _ in range(sizes.ABLATION_ROUNDS):
        assert race(field.ground(letters=1), patience_s=0.5) == NONE


@pytest.mark.parametrize(("grace", "doubled"), [("0s", 1), ("3s", 0)])
def test_without_the_grace_a_literal_that_arrives_late_would_double_the_draft(
    grace: str, doubled: int, field: Field, record_property: Record
) -> None:
    for _ in range(sizes.LATE_ROUNDS):
        ground, fault = field.ground(letters=1, grace=grace), LateLiteral(late_s=1.0)
        field.trouble(fault)
        assert ground.once().returncode == 75
        ground.recover()
        field.peace()
        assert fault.fired == 1
        ground.recover()
        assert ground.damage() == Damage(lost=0, duplicated=doubled, inbox_changed=False)
    record_property(
        f"ablation: no grace ({grace})", f"{doubled * sizes.LATE_ROUNDS} doubled in {sizes.LATE_ROUNDS} late literals"
    )
