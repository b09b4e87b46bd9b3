"""The threats of docs/reliability.md that need the whole command: what it gives away, what it lets itself be told."""

import base64
import email
import json
import pickle
import stat
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP, default
from pathlib import Path

import pytest

from bot.errors import ConfigError
from bot.reading.model import classifier
from tests.servers.faults import Fault, Kill, Point
from tests.servers.mailserver import PASSWORD
from tests.servers.recorder import Tampering
from tests.soak.ground import NONE, TEXT, Field, Ground
from tests.soak.nursery import Nursery, Ran

CANARY = "canary-8f3a91-secret"
LETTER = TEXT.format(role="Set Designer", name="Ines Moreau")
DRAFT_HEADER = {
    *("From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type"),
}


def traces(ground: Ground, *runs: Ran) -> str:
    """All that a run leaves where others may read it: what it printed and what it stored."""
    files = [file.read_bytes().decode("latin-1") for file in ground.onradar.state.parent.iterdir()]
    return "\n".join([*files, *(run.stdout + run.stderr for run in runs)])


def forms(secret: str) -> list[str]:
    """A secret as it might show: bare, quoted, in base64 by itself and inside a SASL answer."""
    quoted = secret.replace("\\", "\\\\").replace('"', '\\"')
    encoded = [base64.b64encode(text.encode()).decode() for text in (secret, f"\0user\0{secret}")]
    return [secret, quoted, *(text.rstrip("=")[4:-4] for text in encoded)]


# -- what it gives away ------------------------------------------------------------------------------


def test_no_secret_is_in_logs_state_tracebacks_or_the_process_list(field: Field) -> None:
    ground = field.ground(letters=1)
    runs = [ground.once("-v")]
    child = ground.start("-v", stopped=True)
    child.await_stop()
    command_line = Path(f"/proc/{child.pid}/cmdline").read_bytes().decode()
    child.go_on()
    runs.append(child.wait())
    with Nursery("with_a_bug") as clumsy:
        stumbled = clumsy.run(ground.onradar.environment(), "--once", "-v")
        assert "a bug" in stumbled.stderr
    runs += [stumbled, ground.nursery.run(ground.onradar.environment(MAIL_PASSWORD=CANARY), "--once", "-v")]
    assert runs[-1].returncode == 77
    found = traces(ground, *runs) + command_line
    assert not [form for secret in (PASSWORD, CANARY) for form in forms(secret) if form in found]


def test_no_text_subject_or_address_is_in_the_log_and_no_text_in_the_state(field: Field) -> None:
    ground = field.ground(letters=0)
    deliver(ground, subject="Subject-kiwi", sender="Ines Moreau <ines@firm-mango.example>", text=LETTER + "Text-papaya")
    ran = ground.once("-v", "--json")
    assert json.loads(ran.stdout)["outcome"] == "drafted"
    assert "drafted" in ran.stderr
    assert not [word for word in ("kiwi", "mango", "papaya", "Moreau") if word in ran.stderr]
    stored = traces(ground)
    assert "papaya" not in stored
    assert "I had hoped" not in stored
    (draft,) = drafts(ground)
    sentences = [line for line in str(draft.get_body(("plain",))).splitlines() if len(line) > 30]
    assert not [line for line in sentences if line in stored]


def test_the_state_is_private_whatever_the_umask_and_though_it_is_killed(field: Field) -> None:
    ground, fault = field.ground(letters=1), Kill(Point.DONE, "APPEND")  # under a umask of 0, see the nursery
    field.trouble(fault)
    child = ground.start(stopped=True)
    child.await_stop()
    fault.victim = child.kill
    child.go_on()
    assert child.wait().killed
    folder = ground.onradar.state.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert len(modes) == 4  # the file, its log and index, the lock
    assert set(modes.values()) == {0o600}


# -- what it lets itself be told ---------------------------------------------------------------------


def deliver(ground: Ground, subject: str, sender: str, text: str, message_id: str = "<one@firm.example>") -> None:
    """Deliver a letter whose header is written octet by octet, for no library would write what an attacker does."""
    body = EmailMessage(policy=SMTP)
    body.set_content(text)
    header = f"From: {sender}\r\nTo: {ground.server.user}\r\nSubject: {subject}\r\nMessage-ID: {message_id}\r\n"
    ground.server.deliver(header.encode() + body.as_bytes())


def drafts(ground: Ground) -> list[EmailMessage]:
    return [email.message_from_bytes(raw, policy=default) for _, raw in ground.server.messages("Drafts")]


@pytest.mark.parametrize(
    "hostile",
    [
        "Hi\r\nBcc: victim@x.example",
        "Hi\nBcc: victim@x.example\n\nBody",
        "Hi\x00\x1b[31m\u2028\u202eBcc: victim@x.example",
        "{{ 7 * 7 }} {% for x in ''.__class__.__mro__ %}{{ x }}{% endfor %}",
        "<script>alert(1)</script><img src=http://x.example/pixel>",
    ],
)
def test_what_a_subject_or_a_name_encodes_stays_inert(hostile: str, field: Field) -> None:
    encoded = str(Header(hostile, "utf-8", maxlinelen=10_000).encode())
    if "\n" in hostile:
        encoded = "=?utf-8?b?" + base64.b64encode(hostile.encode()).decode() + "?="
    ground = field.ground(letters=0)
    deliver(ground, encoded, f"{encoded} <ines@firm.example>", LETTER)
    assert ground.once().returncode == 0
    (draft,) = drafts(ground)
    assert set(draft.keys()) == DRAFT_HEADER
    assert len(draft.keys()) == len(DRAFT_HEADER)
    assert [one.addr_spec for one in draft["To"].addresses] == ["ines@firm.example"]
    text, page = draft.get_body(("plain",)), draft.get_body(("html",))
    assert text
    assert page
    assert "49" not in text.get_content()
    assert "<class" not in str(draft)
    assert "<script" not in page.get_content()
    assert "<img" not in page.get_content()


def test_a_flood_of_faked_rejections_meets_the_caps_and_leaves_the_rest_waiting(field: Field) -> None:
    ground = field.ground(letters=70)
    written = []
    for _ in range(4):
        assert ground.once().returncode == 0
        written.append(ground.answers().total())
    assert written == [20, 40, 50, 50]
    status = ground.nursery.run(ground.onradar.environment(), "status", "--json")
    assert json.loads(status.stdout)["deferred"] == 20
    assert ground.damage().duplicated == 0


class _Trap:
    """What unpickles into a file."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return (open, (str(self._file), "w"))


def test_a_model_file_that_is_none_is_refused_and_nothing_in_it_runs(tmp_path: Path) -> None:
    model, canary = tmp_path / "model.json", tmp_path / "canary"
    model.write_bytes(pickle.dumps(_Trap(canary)))
    with pytest.raises(ConfigError, match="not a model"):
        classifier.load(model)
    assert not canary.exists()


class Boast(Fault):
    """The server announces a literal that nobody has asked for."""

    def answered(self, octets: bytes) -> bytes:
        self.fire()
        self.at = None
        return b"* 1 FETCH (UID 1 BODY[HEADER] {2000000000}\r\n" + octets


class Babble(Fault):
    """The server says a line without end."""

    def answered(self, octets: bytes) -> bytes:
        self.fire()
        self.at = None
        return b"* LIST () " + b"x" * 9 * 1024 * 1024 + octets


@pytest.mark.parametrize("fault", [Boast("UID FETCH"), Babble("LIST")], ids=["a literal of 2 GB", "an endless line"])
def test_a_hostile_server_costs_a_sentence_and_no_memory(fault: Fault, field: Field) -> None:
    ground = field.ground(letters=1)
    usual = ground.once().peak_kb
    ground.deliver(1)
    field.trouble(fault)
    ran = ground.once()
    assert fault.fired == 1
    assert (ran.returncode, len(ran.stderr.splitlines())) == (75, 1)
    assert ran.peak_kb - usual < 30 * 1024
    field.trouble(Tampering())
    assert ground.once().returncode == 0
    assert ground.damage() == NONE
