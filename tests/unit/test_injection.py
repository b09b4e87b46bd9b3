"""Whatever a stranger writes where only a header can hold it, a draft has its own nine header fields and no more."""

import base64
import email
import re
from datetime import UTC, datetime
from email.policy import default

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import make_judge
from bot.mail import Owner
from bot.reading.message import split
from bot.replying.policy import Answer
from bot.settings import Reply
from bot.watching.judge import forced
from tests.soak import sizes

OWNER = Owner("Noor Lindqvist", ("noor@lindqvist.example",))
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
HEADER = {"From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type"}
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
HOSTILE = st.sampled_from(
    ["\r\nBcc: victim@x.example", "\n\nBody", "\r", "\0", "\x1b[31m", "\u2028", "\u202e", '"', "<", ">,", "@x.example"]
)
WORDS = st.lists(st.text(max_size=20) | HOSTILE, max_size=6).map("".join)


def encoded(text: str) -> str:
    """Write a text as an encoded word (RFC 2047), octet by octet."""
    return f"=?utf-8?b?{base64.b64encode(text.encode('utf-8', 'surrogatepass')).decode()}?="


@settings(max_examples=sizes.INJECTIONS, deadline=None)
@given(subject=WORDS, name=WORDS, role=WORDS)
def test_no_subject_and_no_name_gets_into_the_header_of_a_draft(subject: str, name: str, role: str) -> None:
    letter = (
        f"From: {encoded(name)} <ines@firm.example>\r\nTo: noor@lindqvist.example\r\nSubject: {encoded(subject)}\r\n"
        "Message-ID: <1@firm.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"Unfortunately we will not move forward with your application for the {role} position.\r\n\r\n{name}\r\n"
    )
    judge = make_judge(Reply())
    mail = judge.parse(split(letter.encode("utf-8", "surrogatepass")))
    judgement = forced(judge.judge(mail, OWNER))
    assert isinstance(judgement.decision, Answer)
    message = judge.draft(judgement, judgement.decision, OWNER, "0" * 64, NOW).message
    draft = email.message_from_bytes(message, policy=default)
    assert message.isascii()
    assert len(draft.keys()) == len(HEADER)
    assert set(draft.keys()) == HEADER
    assert [one.addr_spec for one in draft["To"].addresses] == ["ines@firm.example"]
    text = draft.get_body(("plain",))
    assert text
    for shown in (str(draft["Subject"]), str(draft["To"]), *text.get_content().splitlines()):
        assert not CONTROLS.search(shown)
