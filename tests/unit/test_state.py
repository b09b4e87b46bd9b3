"""The state keeps what exactly-once needs, privately, and gives up what it no longer needs."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import Busy, ConfigError, Unavailable
from bot.mail import MessageRef
from bot.state.lock import only_instance
from bot.state.records import Cursor, Entry, Outcome, Planned, State
from bot.state.store import Store

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOME = "noor@example.org@imap.example.org"
CANARY = b"canary-7c1f-in-the-draft"


def entry(key: str = "k1", state: State = State.DEFERRED, uid: int = 1, rank: int = 0) -> Entry:
    return Entry(
        key=key,
        ref=MessageRef("INBOX", 7, uid),
        message_id=f"<{key}@firm.example>",
        from_domain="firm.example",
        state=state,
        reason="interview",
        first_seen=NOW,
        rank=rank,
    )


def planned(key: str = "k1", role: str | None = "Welder") -> Planned:
    return Planned(
        key=key,
        message_id=f"<{key}@example.org>",
        answers=f"<{key}@firm.example>",
        recipient="Anna@firm.example",
        message=CANARY,
        text_sha256="0" * 64,
        role=role,
    )


def test_cursor_and_entries_are_stored_together_and_end_the_attempt(tmp_path: Path) -> None:
    ref = MessageRef("INBOX", 7, 1)
    with Store.opened(tmp_path / "s") as store:
        store.take_up(HOME, [ref])
        store.take_up(HOME, [ref])
        assert store.interrupted(HOME, "INBOX", 7) == {1: 2}
        store.record(HOME, [entry()], [ref], ("INBOX", Cursor(7, 1)))
    with Store.opened(tmp_path / "s") as store:
        assert store.interrupted(HOME, "INBOX", 7) == {}
        assert store.cursor(HOME, "INBOX") == Cursor(7, 1)
        assert store.entries(HOME, State.DEFERRED) == (entry(),)
        assert store.state_of("k1") is State.DEFERRED


def test_a_mail_recorded_again_keeps_its_state_and_learns_its_new_place(tmp_path: Path) -> None:
    with Store.opened(tmp_path / "s") as store:
        store.record(HOME, [entry()], [], None)
        store.suppress("k1", "already-answered")
        store.record(HOME, [entry(uid=55)], [], None)
        found = store.entry("k1")
        assert found is not None
        assert (found.state, found.reason, found.ref.uid) == (State.SUPPRESSED, "already-answered", 55)


def test_those_who_wait_are_ordered_by_rank(tmp_path: Path) -> None:
    with Store.opened(tmp_path / "s") as store:
        store.record(HOME, [entry("a", uid=1), entry("b", uid=2, rank=30), entry("c", uid=3)], [], None)
        assert [one.key for one in store.entries(HOME, State.DEFERRED)] == ["b", "a", "c"]


def test_a_draft_goes_through_its_steps_and_leaves_no_byte_of_its_text(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with Store.opened(path) as store:
        store.record(HOME, [entry()], [], None)
        store.plan(planned())
        assert store.state_of("k1") is State.PLANNED
        store.begin_append("k1", NOW)
        (open_draft,) = store.unfinished(HOME)
        assert (open_draft.appending_since, open_draft.message) == (NOW, CANARY)
        store.append_refused("k1")
        assert store.unfinished(HOME)[0].appending_since is None
        store.begin_append("k1", NOW)
        store.done("k1", 12, NOW)
        assert store.unfinished(HOME) == ()
        (written,) = store.drafts(HOME)
        assert (written.outcome, written.uid, written.written) == (Outcome.WAITING, 12, NOW)
        files = [file for file in tmp_path.iterdir() if CANARY in file.read_bytes()]
        assert files == []


def test_the_caps_count_what_was_written_lately_and_what_is_under_way(tmp_path: Path) -> None:
    with Store.opened(tmp_path / "s") as store:
        store.record(HOME, [entry("a"), entry("b", uid=2), entry("c", uid=3)], [], None)
        for key, when in (("a", NOW - timedelta(hours=30)), ("b", NOW - timedelta(hours=2))):
            store.plan(planned(key))
            store.done(key, None, when)
        store.plan(planned("c"))
        assert store.written_since(HOME, NOW - timedelta(hours=24)) == 2


@pytest.mark.parametrize(
    ("recipient", "role", "drafted"),
    [
        ("anna@FIRM.example", "welder", True),
        ("anna@firm.example", "Fitter", False),
        ("anna@firm.example", None, False),
        ("ben@firm.example", "Welder", False),
    ],
)
def test_one_draft_a_recipient_and_role(tmp_path: Path, recipient: str, role: str | None, drafted: bool) -> None:
    with Store.opened(tmp_path / "s") as store:
        store.record(HOME, [entry()], [], None)
        store.plan(planned())
        store.done("k1", None, NOW)
        assert store.drafted_for(recipient, role, NOW - timedelta(days=7)) is drafted
        assert not store.drafted_for(recipient, role, NOW + timedelta(days=7))


def test_forgetting_a_correspondent_leaves_only_key_and_outcome(tmp_path: Path) -> None:
    with Store.opened(tmp_path / "s") as store:
        store.record(HOME, [entry()], [], None)
        store.plan(planned())
        store.done("k1", None, NOW)
        assert store.forget("anna@firm.example") == 1
        (draft,) = store.drafts(HOME)
        assert (draft.recipient, draft.role, draft.answers) == (None, None, "")
        assert store.state_of("k1") is State.DONE
        left = store.entry("k1")
        assert left is not None
        assert (left.message_id, left.from_domain, left.received) == ("", "", None)
    assert b"firm.example" not in (tmp_path / "s").read_bytes()


def test_a_draft_under_way_to_a_forgotten_correspondent_still_gets_there(tmp_path: Path) -> None:
    with Store.opened(tmp_path / "s") as store:
        store.record(HOME, [entry()], [], None)
        store.plan(planned())
        store.begin_append("k1", NOW)
        assert store.forget("anna@firm.example") == 0
        (under_way,) = store.unfinished(HOME)
        assert (under_way.message, under_way.answers) == (CANARY, planned().answers)


def test_what_is_older_than_kept_is_erased(tmp_path: Path) -> None:
    with Store.opened(tmp_path / "s") as store:
        store.record(HOME, [entry()], [], None)
        store.plan(planned())
        store.done("k1", None, NOW - timedelta(days=400))
        store.prune(timedelta(days=365), NOW)
        assert store.drafts(HOME)[0].recipient is None


def test_files_are_private_and_a_link_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "s"
    with Store.opened(path) as store:
        store.record(HOME, [entry()], [], None)
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert {file.stat().st_mode & 0o077 for file in path.parent.iterdir()} == {0}
    (tmp_path / "link").symlink_to(path)
    with pytest.raises(ConfigError, match="symbolic link"), Store.opened(tmp_path / "link"):
        pass


def test_reading_only_writes_nothing_and_an_absent_state_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with Store.opened(path, read_only=True) as store:
        assert (store.drafts(), store.heartbeat()) == ((), None)
    assert list(tmp_path.iterdir()) == []
    with Store.opened(path) as store:
        store.record(HOME, [entry()], [], None)
        with Store.opened(path, read_only=True) as beside:
            assert beside.state_of("k1") is State.DEFERRED
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with Store.opened(path, read_only=True) as store:
        assert store.state_of("k1") is State.DEFERRED
        with pytest.raises(Unavailable, match="readonly"):
            store.suppress("k1", "x")
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_state_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    for read_only in (False, True):
        with pytest.raises(ConfigError, match="newer onradar"), Store.opened(path, read_only=read_only):
            pass


def test_a_file_that_is_no_state_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "s"
    path.write_bytes(b"this is a diary, not a database, and long enough to be one" * 20)
    with pytest.raises(ConfigError, match=r"state\.path"), Store.opened(path):
        pass


def test_only_one_instance_works_on_a_state(tmp_path: Path) -> None:
    with only_instance(tmp_path / "s"):
        with pytest.raises(Busy), only_instance(tmp_path / "s"):
            pass
        with only_instance(tmp_path / "other"):
            pass
    with only_instance(tmp_path / "s"):
        pass


def test_where_no_lock_keeps_others_out_a_second_plan_for_a_mail_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with Store.opened(tmp_path / "s") as one, Store.opened(tmp_path / "s") as other:
        one.record(HOME, [entry()], [], None)
        one.plan(planned())
        with pytest.raises(Unavailable, match="Another onradar works on the same state"):
            other.plan(planned())
        assert other.unfinished(HOME) == (planned(),)


def test_a_damaged_state_is_told_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with Store.opened(path) as store:
        store.record(HOME, [entry(str(number), uid=number) for number in range(500)], [], None)
    octets = path.read_bytes()
    path.write_bytes(octets[:8192] + b"\xff" * (len(octets) - 8192))
    with Store.opened(path) as store, pytest.raises(ConfigError, match=r"state\.path: .* damaged .* move the file"):
        store.entries(HOME, State.DEFERRED)
