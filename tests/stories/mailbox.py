"""A mailbox that tells a story: letters come and go, passes are made, drafts are looked at."""

import email
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime
from itertools import count
from pathlib import Path
from typing import Any

from bot.app import make_judge
from bot.mail import Owner
from bot.settings import Reply
from bot.state.store import Store
from bot.watching.poll import run_pass
from bot.watching.work import Handled, Work
from tests.stories.servers import Place

ME = "noor@lindqvist.example"
ALIAS = "jobs@lindqvist.example"
LONG_AGO = timedelta(days=100)  # so that all of a story lies in the past: Dovecot takes no INTERNALDATE of the future


class Mailbox:
    """One account on a server, with a state of its own."""

    def __init__(self, stack: ExitStack, server: Place, **reply: Any) -> None:
        self._stack = stack
        self._numbers = count(1)
        self.server = server
        self.reply = Reply(**reply)
        self.account = server.account
        self.owner = Owner("Noor Lindqvist", (ME, ALIAS))
        self.now = datetime.now(UTC) - LONG_AGO
        self.lose_state()
        self.run()  # the mailbox was watched before the story begins

    def lose_state(self) -> None:
        """Begin with an empty state."""
        folder = self._stack.enter_context(tempfile.TemporaryDirectory())
        self.store = self._stack.enter_context(Store.opened(Path(folder) / "state.sqlite"))

    def comes(self, sender: str, text: str, folder: str = "INBOX", flags: Sequence[str] = (), **headers: str) -> str:
        """Deliver a letter; its Message-ID. `text` is dedented paragraphs; headers with _ for -."""
        message = EmailMessage(policy=SMTP)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        number = next(self._numbers)
        defaults = {
            "From": sender,
            "To": f"Noor Lindqvist <{ME}>",
            "Subject": "Your application",
            "Date": format_datetime(self.now),
            "Message-ID": f"<{number}@{email.utils.parseaddr(sender)[1].rpartition('@')[2] or 'x.example'}>",
        }
        for name, value in (defaults | given).items():
            if value:
                message[name] = value
        message.set_content(text)
        self.server.deliver(message.as_bytes(), folder, flags, received=self.now)
        return str(message["Message-ID"] or "")

    def comes_raw(self, message: str, folder: str = "INBOX") -> None:
        """Deliver a letter as it stands."""
        self.server.deliver(message.encode(), folder, received=self.now)

    def goes(self, to: str, text: str, **headers: str) -> str:
        """Put a letter of the owner's into Sent."""
        return self.comes(f"Noor Lindqvist <{ME}>", text, "Sent", **({"To": to} | headers))

    def later(self, **time: float) -> None:
        """Let time pass."""
        self.now += timedelta(**time)

    def run(self, **options: Any) -> list[Handled]:
        """Make a pass; what was handled."""
        handled: list[Handled] = []
        judge = make_judge(self.reply)
        with closing(self.server.open()) as mailbox:
            work = Work(
                account=self.account,
                owner=self.owner,
                mailbox=mailbox,
                store=self.store,
                judge=lambda: judge,
                reply=self.reply,
                now=self.now,
                report=handled.append,
                **options,
            )
            run_pass(work)
        return handled

    def reasons(self) -> list[str]:
        """Make a pass; the reasons, in the order of handling."""
        return [str(one.reason) for one in self.run()]

    @property
    def drafts(self) -> list[EmailMessage]:
        """What lies in Drafts."""
        return [email.message_from_bytes(raw, policy=default) for _, raw in self.server.messages("Drafts")]

    @property
    def draft(self) -> EmailMessage:
        """The one draft there is."""
        (draft,) = self.drafts
        return draft

    def uid_of_draft(self) -> int:
        """The one draft's UID."""
        ((uid, _, _),) = self.server.snapshot("Drafts")
        return uid

    def text(self) -> str:
        """The one draft's text."""
        body = self.draft.get_body(("plain",))
        return str(body.get_content()) if body else ""

    def outcomes(self) -> list[tuple[str, bool]]:
        """What the state knows of the drafts."""
        return [(str(draft.outcome), draft.answered) for draft in self.store.drafts()]


def addresses(draft: EmailMessage, header: str) -> Sequence[str]:
    """The addresses of a header."""
    return [one.addr_spec for one in draft[header].addresses]
