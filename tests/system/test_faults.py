"""Whatever goes wrong on the line or at the server: one draft a rejection, one sentence, and INBOX as it was."""

import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from tests.servers import faults
from tests.soak import sizes
from tests.soak.ground import NONE, SETTINGS, Field, needs_strace
from tests.soak.nursery import Nursery

Record = Callable[[str, object], None]


@dataclass(frozen=True)
class Mode:
    """One kind of trouble: what does it, how the first run ends, and what its one sentence holds."""

    name: str
    make: Callable[[], faults.Fault | faults.Drip | faults.Rewriting]
    code: int = 75
    says: str = "localhost"
    lasts: bool = False  # a server's habit, which the next run meets again


def refused(text: bytes, verb: str = "APPEND", holding: bytes = b"") -> Callable[[], faults.Fault]:
    return lambda: faults.Answer(text, verb, holding)


BLIND = (b"OK done", b"* SEARCH\r\n")


def broken_search(text: bytes, untagged: bytes = b"") -> Callable[[], faults.Fault]:
    return lambda: faults.Answer(text, "UID SEARCH", b"HEADER", untagged=untagged, times=faults.FOR_EVER)


MODES = (
    # The line.
    Mode("cut at the sign-in", lambda: faults.CutAt("LOGIN")),
    Mode("cut at EXAMINE", lambda: faults.CutAt("EXAMINE", b"Drafts")),
    Mode("cut at SEARCH", lambda: faults.CutAt("UID SEARCH")),
    Mode("cut at FETCH", lambda: faults.CutAt("UID FETCH")),
    Mode("cut before APPEND", lambda: faults.CutAt("APPEND")),
    Mode("cut in the literal", faults.CutInLiteral),
    Mode("lost OK", faults.LostOk),
    Mode("stalled and lost OK", lambda: faults.LostOk(stall_s=0.5)),
    Mode("late OK", lambda: faults.SlowOk(stall_s=0.5), 0, ""),
    Mode("cut after 300 octets", lambda: faults.CutAfter(300)),
    Mode("cut after 1,500 octets", lambda: faults.CutAfter(1500)),
    Mode("cut after 3,000 octets", lambda: faults.CutAfter(3000)),
    Mode("reset at FETCH", lambda: faults.CutAt("UID FETCH", reset=True)),
    Mode("reset at APPEND", lambda: faults.CutAt("APPEND", reset=True)),
    Mode("slow drip", faults.Drip, 0, ""),
    # The server's moods.
    Mode("garbage for the sign-in", lambda: faults.Garbage("LOGIN")),
    Mode("garbage for LIST", lambda: faults.Garbage("LIST")),
    Mode("garbage for EXAMINE", lambda: faults.Garbage("EXAMINE")),
    Mode("garbage for SEARCH", lambda: faults.Garbage("UID SEARCH")),
    Mode("garbage for FETCH", lambda: faults.Garbage("UID FETCH")),
    Mode("garbage for APPEND", lambda: faults.Garbage("APPEND")),
    Mode("BYE early", faults.NoWelcome, says="too busy"),
    Mode("BYE late", lambda: faults.Goodbye("APPEND"), says="shutting down"),
    Mode("BYE at FETCH", lambda: faults.Goodbye("UID FETCH"), says="shutting down"),
    Mode("OVERQUOTA", refused(b"NO [OVERQUOTA] Quota exceeded"), says="Quota exceeded"),
    Mode("TRYCREATE", refused(b"NO [TRYCREATE] Mailbox does not exist"), says="does not exist"),
    Mode("read-only Drafts", refused(b"NO [NOPERM] Permission denied"), says="Permission denied"),
    Mode("BAD APPEND", refused(b"BAD internal server error"), says="internal server error"),
    Mode("throttled sign-in", refused(b"NO [LIMIT] Too many simultaneous connections", "LOGIN"), says="Too many"),
    Mode("FETCH unavailable", refused(b"NO [UNAVAILABLE] Server error", "UID FETCH"), says="Server error"),
    Mode("EXAMINE in use", refused(b"NO [INUSE] Mailbox is locked", "EXAMINE", b"Drafts"), says="locked"),
    # Its habits, for ever.
    Mode(
        "no UIDPLUS (Proton Bridge: no APPENDUID)",
        lambda: faults.Rewriting((rb" UIDPLUS", b""), (rb"\[APPENDUID \d+ \d+\] ", b"")),
        0,
        "",
        lasts=True,
    ),
    Mode(
        "no SPECIAL-USE",
        lambda: faults.Rewriting((rb" SPECIAL-USE", b""), (rb"(?<=[( ])\\(?:Drafts|Sent|Trash)", rb"\\HasNoChildren")),
        0,
        "",
        lasts=True,
    ),
    Mode("no UIDNEXT (Courier)", lambda: faults.Rewriting((rb"\* OK \[UIDNEXT[^\r\n]*\r\n", b"")), 0, "", lasts=True),
    Mode("header search fails (Yahoo)", broken_search(b"NO [SERVERBUG] SEARCH Server error"), 0, "", lasts=True),
    Mode("header search unknown", broken_search(b"BAD Unknown search criterion"), 0, "", lasts=True),
    Mode("header search finds nothing", broken_search(*BLIND), 0, "", lasts=True),
    Mode(
        "authenticated but not connected (Exchange)",
        refused(b"BAD User is authenticated but not connected.", "EXAMINE"),
        says="not connected",
    ),
    Mode("APPEND fails at times (iCloud)", refused(b"NO [SERVERBUG] Internal error"), says="Internal error"),
)


@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.name)
def test_no_fault_costs_a_draft_or_makes_a_second(mode: Mode, field: Field, record_property: Record) -> None:
    fired = 0
    for _ in range(sizes.FAULT_TRIALS):
        ground, fault = field.ground(), mode.make()
        field.trouble(fault)
        ran = ground.once()
        assert (ran.returncode, len(ran.stderr.splitlines())) == (mode.code, 1 if mode.code else 0), ran.stderr
        assert mode.says in ran.stderr
        assert "Traceback" not in ran.stderr

        if not mode.lasts:
            field.peace()
        again = ground.once()
        assert (again.returncode, again.stderr) == (0, "")
        assert ground.damage() == NONE
        assert fault.fired >= 1
        fired += 1
    record_property(f"fault: {mode.name}", f"fired in {fired} of {sizes.FAULT_TRIALS} runs, nothing lost or doubled")


def test_a_server_that_gets_octets_wrong_is_a_sentence_at_most(
    field: Field, impatient: Nursery, record_property: Record
) -> None:
    chance, codes, fired = random.Random(sizes.SEED), Counter[int](), 0
    for _ in range(sizes.NOISE_RUNS):
        ground = field.ground(letters=1, nursery=impatient)
        fault = faults.Noise(chance, one_in=chance.choice([100, 1000, 5000]))
        field.trouble(fault)
        ran = ground.once()
        field.peace()
        codes[ran.returncode] += 1
        fired += fault.fired
        assert "Traceback" not in ran.stderr, ran.stderr
        assert not ground.damage().inbox_changed
    record_property("noise", f"{fired} octets wrong in {sizes.NOISE_RUNS} runs, exit codes {dict(codes)}")
    assert fired


@pytest.mark.parametrize("verb", ["LOGIN", "LIST", "EXAMINE", "UID SEARCH", "UID FETCH", "APPEND"])
def test_a_server_that_falls_silent_is_given_up_with_a_sentence(verb: str, field: Field, impatient: Nursery) -> None:
    ground, fault = field.ground(letters=1, nursery=impatient), faults.Silence(verb)
    field.trouble(fault)
    ran = ground.once()
    assert (ran.returncode, len(ran.stderr.splitlines())) == (75, 1)
    assert "did not answer in time" in ran.stderr
    assert fault.fired == 1
    field.peace()
    ground.nursery = field.nursery
    assert ground.once().returncode == 0
    assert ground.damage() == NONE


@pytest.mark.parametrize("verb", ["UID FETCH", "UID SEARCH", "EXAMINE"])
def test_a_line_that_is_cut_time_and_again_sets_no_mail_aside(verb: str, field: Field) -> None:
    ground, fault = field.ground(letters=3), faults.CutAt(verb, times=5)
    field.trouble(fault)
    assert [ground.once().returncode for _ in range(5)] == [75] * 5
    assert fault.fired == 5
    assert ground.once().returncode == 0
    assert ground.damage() == NONE


@pytest.mark.parametrize("folder", ["Trash", "Sent"])
def test_a_draft_that_was_put_elsewhere_stays_there_though_state_and_search_fail(folder: str, field: Field) -> None:
    ground = field.ground(letters=1)
    ground.once()
    dovecot, user = field.server.dovecot, ground.server.user
    ((_, draft),) = dovecot.messages(user, "Drafts")
    ((uid, _, _),) = dovecot.snapshot(user, "Drafts")
    dovecot.remove_message(user, "Drafts", uid)
    dovecot.deliver(user, draft, folder)
    for file in ground.onradar.state.parent.iterdir():
        file.unlink()
    field.trouble(fault := broken_search(*BLIND)())
    assert ground.once().returncode == 0
    assert fault.fired >= 1
    assert dovecot.messages(user, "Drafts") == []


@needs_strace
@pytest.mark.parametrize("when", [1, 5, 12, 20, 40, 60, 80])
def test_a_full_disk_is_a_sentence_and_the_next_pass_goes_on(when: int, field: Field) -> None:
    ground = field.ground(grace="0s")
    ground.once()
    ground.deliver(2)
    ran = ground.traced("-e", f"inject=pwrite64:error=ENOSPC:when={when}+")
    assert ran.returncode == 75
    assert re.search("disk (is full|I/O error)", ran.stderr)
    assert "Traceback" not in ran.stderr
    assert ground.once().returncode == 0
    assert ground.damage() == NONE


@needs_strace
def test_a_state_folder_that_is_read_only_is_a_sentence(field: Field) -> None:
    ground = field.ground()
    ran = ground.traced("-P", str(ground.onradar.state), "-e", "inject=openat:error=EROFS")
    assert (ran.returncode, len(ran.stderr.splitlines())) == (78, 1)
    assert "Read-only file system" in ran.stderr
    assert ground.once().returncode == 0
    assert ground.damage() == NONE


@needs_strace
@pytest.mark.parametrize("when", [1, 2, 5, 8])
def test_a_disk_that_cannot_be_read_is_a_sentence(when: int, field: Field) -> None:
    ground = field.ground()
    ground.once()
    ground.deliver(2)
    ran = ground.traced("-P", str(ground.onradar.state), "-e", f"inject=pread64:error=EIO:when={when}+")
    assert ran.returncode in {75, 78}
    assert re.search("disk I/O error|damaged", ran.stderr)
    assert all(line.startswith("onradar: ") for line in ran.stderr.splitlines())
    assert ground.once().returncode == 0
    assert ground.damage() == NONE


@needs_strace
def test_a_file_system_without_locks_is_named_and_not_taken_for_another_instance(field: Field) -> None:
    ground = field.ground()
    ran = ground.traced("-e", "inject=flock:error=ENOLCK")
    assert (ran.returncode, len(ran.stderr.splitlines())) == (78, 1)
    assert "keep the state on a local disk" in ran.stderr
    assert ground.once().returncode == 0
    assert ground.damage() == NONE


def test_a_password_store_that_shuts_after_a_refusal_keeps_no_other_account_from_its_pass(field: Field) -> None:
    ground = field.ground(letters=1)
    account, mark = ground.server.account, field.folder / "asked"
    ground.onradar.configure(replace(account, label="a", user="other@example.org"), account, reply=SETTINGS)
    config = ground.onradar.config.read_text()
    shuts = f"test -e {mark} && exit 1; touch {mark}; echo wrong"
    ground.onradar.config.write_text(
        config.replace('password_env = "MAIL_PASSWORD"', f"password_command = '{shuts}'", 1)
    )
    ran = ground.once()
    assert (ran.returncode, len(ran.stderr.splitlines())) == (77, 1), ran.stderr
    assert "refused the sign-in of other@example.org" in ran.stderr
    assert ground.damage() == NONE
