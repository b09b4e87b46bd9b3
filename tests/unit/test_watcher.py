"""How long the daemon waits after a failure: doubling, capped, jittered, and not begun anew by being let in."""

from datetime import timedelta

from bot.watching.watcher import BACKOFF_FIRST, BACKOFF_MAX, STEADY, Backoff


def row(*held: timedelta) -> Backoff:
    """Fail with connections that held so long each."""
    backoff = Backoff()
    for one in held:
        backoff = backoff.after(one)
    return backoff


def test_pauses_double_up_to_a_cap() -> None:
    pauses = [row(*[timedelta()] * failures).delay(1) for failures in range(1, 20)]
    assert pauses[:3] == [BACKOFF_FIRST, 2 * BACKOFF_FIRST, 4 * BACKOFF_FIRST]
    assert pauses == sorted(pauses)
    assert set(pauses[10:]) == {BACKOFF_MAX}


def test_half_of_a_pause_is_left_to_chance_so_that_many_do_not_come_back_together() -> None:
    assert row(timedelta()).delay(0) == BACKOFF_FIRST / 2
    assert BACKOFF_FIRST / 2 < row(timedelta()).delay(0.5) < BACKOFF_FIRST


def test_a_server_that_lets_us_in_and_cuts_us_off_again_is_not_hammered() -> None:
    moment = STEADY / 2
    assert row(*[moment] * 10).delay(1) > row(moment).delay(1)


def test_a_connection_that_held_ends_the_row() -> None:
    assert row(*[timedelta()] * 10, STEADY * 2) == row(timedelta())
