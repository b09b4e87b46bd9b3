"""The daemon: drafts for mail that arrives while it idles, survives a restart, leaves within five seconds."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from bot.mailbox.inlet import STOP_S
from tests.conftest import Server
from tests.servers.dovecot import Dovecot
from tests.servers.faults import Meanwhile, Slow
from tests.system import mails
from tests.system.command import Onradar

PATIENCE_S = 45
PROMISED_S = 5


@contextmanager
def daemon(onradar: Onradar, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A running daemon, killed at the end if the test left it running."""
    process = onradar.start(environment=environment)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def until(what: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    """Wait for something to become true."""
    end = time.monotonic() + PATIENCE_S
    while not what():
        if process.poll() is not None:
            pytest.fail(f"the daemon left with {process.returncode}: {process.communicate()}")
        if time.monotonic() > end:
            process.kill()
            pytest.fail(f"it didn't come true; the daemon said: {process.communicate()}")
        time.sleep(0.1)


def leave(process: subprocess.Popen[str], number: signal.Signals) -> tuple[int, str]:
    """Send a signal; give the exit code and what was logged. A daemon that stays longer than promised fails."""
    process.send_signal(number)
    _, log = process.communicate(timeout=PROMISED_S)
    return process.returncode, log


def test_it_drafts_for_mail_that_arrives_while_it_idles_and_leaves_when_asked(server: Server, onradar: Onradar) -> None:
    onradar.configure(server.account, watch={"poll": '"1h"'})
    with daemon(onradar) as process:
        until(lambda: bool(server.said("IDLE")), process)
        server.deliver(mails.answerable(server.user)[0])
        until(lambda: len(server.messages("Drafts")) == 1, process)
        code, log = leave(process, signal.SIGTERM)
    assert code == 0
    assert "drafted, final-round" in log
    assert "Moreau" not in log
    assert "Set Designer" not in log


def test_without_idle_it_polls(server: Server, onradar: Onradar) -> None:
    onradar.configure(server.account, watch={"poll": '"1s"', "idle": "false"})
    with daemon(onradar) as process:
        until(lambda: bool(server.said("EXAMINE")), process)
        server.deliver(mails.answerable(server.user)[0])
        until(lambda: len(server.messages("Drafts")) == 1, process)
        assert server.said("IDLE") == []
        assert leave(process, signal.SIGINT)[0] == 0


def test_mail_that_comes_in_the_middle_of_a_pass_waits_for_no_poll(server: Server, onradar: Onradar) -> None:
    first, second = mails.answerable(server.user)[:2]
    fault = Meanwhile("APPEND", lambda: server.deliver(second))
    server.recorder.tampering = fault
    server.deliver(first)
    onradar.configure(server.account, watch={"poll": '"1h"'})
    with daemon(onradar) as process:
        until(lambda: len(server.messages("Drafts")) == 2, process)
        assert fault.fired == 1
        assert leave(process, signal.SIGTERM)[0] == 0


def test_a_poll_that_is_due_cuts_no_pass_short_though_the_server_is_slow(server: Server, onradar: Onradar) -> None:
    fault = Slow("UID SEARCH", stall_s=STOP_S + 3)
    server.recorder.tampering = fault
    server.deliver(mails.answerable(server.user)[0])
    onradar.configure(server.account, watch={"poll": '"1s"'})
    with daemon(onradar) as process:
        until(lambda: len(server.messages("Drafts")) == 1, process)
        _, log = leave(process, signal.SIGTERM)
    assert fault.fired == 1
    assert "warning" not in log


def test_it_survives_a_restart_of_the_server(
    new_dovecot: Callable[[], Dovecot], new_server: Callable[[Dovecot], Server], onradar: Onradar
) -> None:
    own = new_server(new_dovecot())
    onradar.configure(own.account, watch={"poll": '"1h"'})
    with daemon(onradar) as process:
        until(lambda: bool(own.said("IDLE")), process)
        own.dovecot.restart()
        own.deliver(mails.answerable(own.user)[0])
        until(lambda: len(own.messages("Drafts")) == 1, process)
        assert leave(process, signal.SIGTERM)[0] == 0


def test_it_leaves_within_five_seconds_while_it_waits_to_reconnect(server: Server, onradar: Onradar) -> None:
    onradar.configure(replace(server.account, port=1))
    with daemon(onradar) as process:
        time.sleep(2)
        code, log = leave(process, signal.SIGTERM)
    assert code == 0
    assert "localhost:1" in log


def test_a_failing_account_never_stops_another(server: Server, onradar: Onradar) -> None:
    onradar.configure(replace(server.account, label="broken", port=1), server.account)
    with daemon(onradar) as process:
        until(lambda: bool(server.said("IDLE")), process)
        server.deliver(mails.answerable(server.user)[0])
        until(lambda: len(server.messages("Drafts")) == 1, process)
        leave(process, signal.SIGTERM)


def test_it_ends_with_77_when_every_sign_in_is_refused(server: Server, onradar: Onradar) -> None:
    onradar.configure(server.account)
    with daemon(onradar, MAIL_PASSWORD="wrong") as process:
        _, log = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 77
    assert "refused" in log


def test_health_follows_the_heart(server: Server, onradar: Onradar) -> None:
    assert onradar.run("health").returncode == 1
    with daemon(onradar) as process:
        until(lambda: bool(server.said("IDLE")), process)
        until(lambda: onradar.run("health").returncode == 0, process)
        leave(process, signal.SIGTERM)
    assert onradar.run("health", "--max-age", "1h").returncode == 0
    assert onradar.run("health", "--max-age", "0s").returncode == 1


def test_status_promises_the_next_pass_of_a_daemon_that_is_there(server: Server, onradar: Onradar) -> None:
    with daemon(onradar) as process:
        until(lambda: bool(server.said("IDLE")), process)
        until(lambda: "The daemon looks again at" in onradar.run("status").stdout, process)
        leave(process, signal.SIGTERM)
    assert "looks again" not in onradar.run("status").stdout
