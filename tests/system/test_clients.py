"""A real mail client opens the draft, and what it sends is a correctly threaded reply."""

import contextlib
import email
import fcntl
import os
import pty
import shutil
import struct
import subprocess
import termios
import time
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from tests.conftest import Server, missing
from tests.servers.mailserver import PASSWORD
from tests.system import mails
from tests.system.command import Onradar

PATIENCE_S = 60


def neomutt(folder: Path, server: Server) -> None:
    """Recall the postponed draft from IMAP and send it by the capturing sendmail."""
    if shutil.which("neomutt") is None:
        missing("neomutt is not installed (Debian: apt-get install neomutt)")
    sendmail = folder / "sendmail"
    sendmail.write_text(f"#!/bin/sh\ncat > '{folder}/sent.part' && mv '{folder}/sent.part' '{folder}/sent'\n")
    sendmail.chmod(0o755)
    (folder / "rc").write_text(
        f'set folder="imaps://localhost:{server.dovecot.tls_port}/" imap_user="{server.user}"\n'
        f"set imap_pass='{PASSWORD}' ssl_verify_host=yes\n"
        f'set certificate_file="{server.account.ca_file}" ssl_force_tls=yes\n'
        f'set spoolfile="+INBOX" postponed="+Drafts" copy=no recall=yes\n'
        f'set sendmail="{sendmail}" editor="true" header_cache="" message_cachedir=""\n'
        f'set realname="Noor Lindqvist" from="{server.user}" use_from=yes wait_key=no\n'
    )
    main, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    process = subprocess.Popen(
        ["neomutt", "-n", "-F", str(folder / "rc"), "-p"],
        stdin=terminal, stdout=terminal, stderr=terminal,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "TERM": "xterm", "LANG": "C.UTF-8"},
    )  # fmt: skip
    os.close(terminal)
    os.set_blocking(main, False)
    screen, sent, end = b"", False, time.monotonic() + PATIENCE_S
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.2)
        with contextlib.suppress(OSError):  # nothing to read yet, or the terminal is closed
            screen += os.read(main, 65536)
        if b"Security:" in screen and not sent:  # the compose menu is drawn
            os.write(main, b"y")
            sent = True
    if process.poll() is None:
        process.kill()
    os.close(main)
    assert (folder / "sent").exists(), screen.decode("utf-8", "replace")[-3000:]


def test_neomutt_sends_the_draft_as_a_threaded_reply(server: Server, onradar: Onradar, tmp_path: Path) -> None:
    server.deliver(mails.answerable(server.user)[0])
    onradar.run("--once")
    ((_, raw),) = server.messages("Drafts")
    draft = email.message_from_bytes(raw, policy=default)
    neomutt(tmp_path, server)
    sent = email.message_from_bytes((tmp_path / "sent").read_bytes(), policy=default)
    for header in ("In-Reply-To", "References", "To", "From", "Subject"):
        assert sent[header] == draft[header]
    assert body(sent, "plain") == body(draft, "plain")
    assert body(sent, "html") == body(draft, "html")
    assert "Bcc" not in sent


def body(message: EmailMessage, kind: str) -> str:
    """Give one alternative's text, its line ends made equal."""
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n").rstrip()
