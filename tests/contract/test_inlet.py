"""What is read from a peer that doesn't play fair: on a pair of sockets, with nothing of IMAP behind it."""

import imaplib
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from bot.mailbox.inlet import Inlet


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    near, far = socket.socketpair()
    with near, far:
        near.settimeout(5)
        yield near, far


Pair = tuple[socket.socket, socket.socket]


def test_a_peer_that_drips_octets_is_given_up_at_the_commands_limit(pair: Pair) -> None:
    near, far = pair
    done = threading.Event()

    def drip() -> None:
        while not done.wait(0.05):
            far.sendall(b"x")

    thread = threading.Thread(target=drip)
    thread.start()
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        Inlet(near, threading.Event(), limit_s=0.4).line(1000, shorten=False)
    assert 0.4 <= time.monotonic() - started < 2
    done.set()
    thread.join()


def test_a_silent_peer_is_given_up_at_the_sockets_limit(pair: Pair) -> None:
    near, _ = pair
    near.settimeout(0.3)
    with pytest.raises(TimeoutError):
        Inlet(near, threading.Event()).exactly(1)


def test_a_stop_shortens_the_patience(pair: Pair) -> None:
    near, _ = pair
    near.settimeout(60)
    stop = threading.Event()
    stop.set()
    started = time.monotonic()
    with pytest.raises(TimeoutError):
        Inlet(near, stop).line(1000, shorten=False)
    assert time.monotonic() - started < 5


def test_lines_and_literals_come_out_as_they_went_in(pair: Pair) -> None:
    near, far = pair
    inlet = Inlet(near, threading.Event())
    far.sendall(b"* 1 FETCH {4}\r\nab\r\n rest\r\nnext")
    assert inlet.line(100, shorten=False) == b"* 1 FETCH {4}\r\n"
    assert inlet.exactly(4) == b"ab\r\n"
    assert inlet.has_line(0)
    assert inlet.line(100, shorten=False) == b" rest\r\n"
    assert not inlet.has_line(0.05)
    far.sendall(b"\r\n")
    assert inlet.has_line(5)
    assert inlet.line(100, shorten=False) == b"next\r\n"


def test_a_line_that_is_too_long_loses_its_middle_but_not_its_announced_literal(pair: Pair) -> None:
    near, far = pair
    inlet = Inlet(near, threading.Event())
    threading.Thread(target=far.sendall, args=(b"head" + b"x" * 300_000 + b"{5}\r\n12345)\r\n",)).start()
    assert inlet.line(4, shorten=True) == b"head{5}\r\n"
    assert inlet.exactly(5) == b"12345"
    assert inlet.line(4, shorten=True) == b")\r\n"


def test_a_line_that_is_too_long_and_may_not_be_shortened_aborts(pair: Pair) -> None:
    near, far = pair
    far.sendall(b"x" * 2000 + b"\r\n")
    with pytest.raises(imaplib.IMAP4.abort, match="1000 octets"):
        Inlet(near, threading.Event()).line(1000, shorten=False)


def test_a_closed_connection_aborts(pair: Pair) -> None:
    near, far = pair
    far.sendall(b"half")
    far.close()
    with pytest.raises(imaplib.IMAP4.abort, match="closed"):
        Inlet(near, threading.Event()).line(1000, shorten=False)
