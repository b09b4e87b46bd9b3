"""The one place where octets meet the socket: imaplib's connection, with the Gate before it and the Inlet behind.

imaplib names `open`, `read`, `readline` and `send` as its overridable methods; everything that it or
imapclient says and hears passes through them, and nothing else touches the socket.
"""

import imaplib
import ipaddress
import socket
import ssl
import threading

from bot.mailbox.inlet import Inlet
from bot.mailbox.wire import Gate

LINE_MAX = 8 * 1024 * 1024
FETCH_LINE_MAX = 256 * 1024


class Link(imaplib.IMAP4):
    """An IMAP connection over TCP, with TLS from the start when there is a `context` and `tls` is set."""

    def __init__(
        self,
        address: tuple[str, int],
        context: ssl.SSLContext,
        *,
        tls: bool,
        connect_timeout_s: float,
        stop: threading.Event,
    ) -> None:
        self.gate = Gate()
        self.answer = ""  # the server's last tagged line, without its tag
        self._context = context
        self._tls = tls
        self._connect_timeout_s = connect_timeout_s
        self._stop = stop
        super().__init__(*address)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        link = socket.create_connection((self.host, self.port), timeout or self._connect_timeout_s)
        try:
            _keep_alive(link)
            self.gate.protected = ipaddress.ip_address(link.getpeername()[0]).is_loopback
            if self._tls:
                link = self._context.wrap_socket(link, server_hostname=self.host)
                self.gate.protected = True
        except BaseException:
            link.close()
            raise
        return link

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect."""
        super().open(host, port, timeout)
        self.inlet = Inlet(self.sock, self._stop)

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> tuple[str, list[None]]:  # type: ignore[override]  # typeshed promises a literal "OK"
        """Go on over TLS."""
        typ, lines = super().starttls(ssl_context or self._context)
        self.gate.protected = True
        return typ, lines

    def read(self, size: int) -> bytes:
        """Read a literal; imaplib has its size from the server."""
        if size > self.gate.literal_limit:
            raise self.abort(f"a literal of {size} octets, where {self.gate.asked} were asked for")
        return self.inlet.exactly(size)

    def readline(self) -> bytes:
        """Read a line."""
        if self.inlet.source is not self.sock:
            # STARTTLS: what came in plain text behind its OK is not the server's word (CVE-2011-0411).
            self.inlet = Inlet(self.sock, self._stop)
        fetching = self.gate.verb.endswith(b"FETCH")
        line = self.inlet.line(FETCH_LINE_MAX if fetching else LINE_MAX, shorten=fetching)
        self.gate.incoming(line)
        tag = getattr(self, "tagpre", b"")
        if tag and line.startswith(tag):
            self.answer = line.partition(b" ")[2].strip().decode("utf-8", "replace")
        return line

    def send(self, data: bytes) -> None:  # type: ignore[override]  # typeshed allows any buffer, imaplib sends bytes
        """Send what the gate lets through."""
        octets = self.gate.outgoing(data)
        if octets:
            self.inlet.renew()
            self.sock.sendall(octets)


def _keep_alive(link: socket.socket) -> None:
    """Find out about a dead peer after two minutes: 60 s of silence, then 3 probes every 20 s."""
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    link.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPALIVE", 60), ("TCP_KEEPINTVL", 20), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, option):
            link.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
