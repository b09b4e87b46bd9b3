"""What a user can set, as typed values with their defaults, each with the sentence that documents it.

`bot.config` fills these from TOML and the environment; every other room receives just its own section.
The sentences go into config.example.toml and docs/configuration.md, so that code and words can't drift.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal


def setting(default: Any, doc: str, *, shown: bool = True) -> Any:
    """Declare one key: its default and the sentence that explains it; a secret is not `shown` in a repr."""
    if isinstance(default, dict):
        return field(default_factory=dict, metadata={"doc": doc})
    return field(default=default, metadata={"doc": doc}, repr=shown)


class Security(StrEnum):
    """How the connection is protected before a credential is sent."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAINTEXT = "plaintext"


class NoReply(StrEnum):
    """What to do when a rejection comes from an address that nobody reads."""

    SKIP = "skip"
    RESCUE = "rescue"


class ApplicationOnly(StrEnum):
    """What to do when a machine rejects an application that went no further."""

    SKIP = "skip"
    THANK = "thank"


class LogFormat(StrEnum):
    """How log lines look."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who the drafts are from."""

    name: str = setting("", "Your name, as drafts are signed and addressed from.")
    addresses: tuple[str, ...] = setting(
        (), "All your own addresses, aliases too; an account's user counts without being listed."
    )
    signature: str = setting("", "Lines below your name in each draft, for instance a phone number.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One mailbox to watch."""

    label: str
    host: str = setting("", "The IMAP server's name, for instance imap.fastmail.com.")
    port: int = setting(0, "The server's port; 0 means 993 for tls, 143 for starttls and plaintext.")
    security: Security = setting(Security.TLS, "tls, starttls or plaintext (plaintext only to this machine itself).")
    user: str = setting("", "The user name at the server, mostly the mail address.")
    ca_file: Path | None = setting(None, "A file with the certificate authority to trust, for a server with its own.")
    password: str = setting(
        "", "The password itself; accepted only in a file that nobody else can read (chmod 600).", shown=False
    )
    password_env: str = setting("", "The environment variable that holds the password.")
    password_file: Path | None = setting(None, "The file whose first line is the password.")
    password_command: str = setting("", "The command that prints the password, for instance: pass show mail.")
    token_command: str = setting("", "The command that prints an OAuth access token.")
    oauth: Literal["", "microsoft", "google"] = setting("", "Built-in sign-in: microsoft or google.")
    client_id: str = setting("", "The OAuth client id, with oauth.")
    tenant: str = setting("", 'The Microsoft tenant, with oauth = "microsoft".')
    scope: str = setting("", "The OAuth scope, with oauth.")
    mailboxes: tuple[str, ...] = setting(
        ("INBOX",), "The folders to watch; the first one by IDLE, the others by polling."
    )
    drafts: str = setting("", "The folder for drafts; empty: found by its attribute or its name.")
    sent: str = setting("", "The folder of sent mail; empty: found.")
    archive: str = setting("", "The folder of archived mail; empty: found.")
    trash: str = setting("", "The folder of deleted mail; empty: found.")
    first_run: timedelta = setting(timedelta(days=3), "How far the first pass looks back; 0 means from now on.")
    name: str = setting("", "Your name in this account, where it differs from [me].")
    addresses: tuple[str, ...] = setting((), "Own addresses that belong to this account besides those in [me].")
    signature: str = setting("", "Signature in this account, where it differs from [me].")

    @property
    def resolved_port(self) -> int:
        """The port to connect to."""
        return self.port or (993 if self.security is Security.TLS else 143)

    @property
    def identity(self) -> str:
        """Who the account is wherever its table is renamed to: lower-case user@host."""
        user = self.user.lower()
        return user if user.endswith(f"@{self.host.lower()}") else f"{user}@{self.host.lower()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """When a draft is written, and from which words."""

    threshold: float | Literal["model"] = setting(
        "model", 'The probability from which a draft is written: "model" or a number from 0 to 1.'
    )
    review_threshold: float | Literal["model"] = setting(
        "model",
        'The probability from which a mail is shown as worth a look: "model" or a number from 0 to 1.',
    )
    no_reply: NoReply = setting(
        NoReply.SKIP, "For a no-reply sender: skip, or rescue (write to the person that the mailbox shows)."
    )
    application_only: ApplicationOnly = setting(
        ApplicationOnly.SKIP, "For an automated no after an application only: skip, or thank."
    )
    templates: Path | None = setting(None, "A folder with templates of your own, which come before the shipped ones.")
    html: bool = setting(True, "Give drafts an HTML version besides the text; false suits neomutt and aerc.")
    quote: bool = setting(False, "Quote the original mail below the draft.")
    max_drafts_per_run: int = setting(20, "At most so many drafts an account in one pass; the rest waits for the next.")
    max_drafts_per_day: int = setting(50, "At most so many drafts an account in 24 hours; the rest waits.")
    max_age: timedelta = setting(timedelta(days=30), "Mail older than this gets no draft.")
    grace: timedelta = setting(
        timedelta(seconds=120), "How long to wait before a draft of unknown outcome is tried again."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """How the daemon keeps watch."""

    poll: timedelta = setting(timedelta(minutes=5), "How often every folder is looked at, besides IDLE.")
    idle: bool = setting(True, "Let the server tell of new mail at once (IMAP IDLE).")


@dataclass(frozen=True, slots=True, kw_only=True)
class StateSettings:
    """Where and how long the state is kept."""

    path: Path | None = setting(None, "The SQLite file; empty: in the user's state folder.")
    keep: timedelta = setting(timedelta(days=365), "How long recipient, firm, role and times of a draft are kept.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """What the log shows."""

    level: Literal["debug", "info", "warning", "error"] = setting(
        "info", "debug, info, warning or error; mail text is never logged."
    )
    format: LogFormat = setting(LogFormat.TEXT, "text or json.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Notify:
    """Who is told when something happened."""

    command: str = setting(
        "", "A command that is run when drafts were written or an account needs you; it gets no mail text."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a user can set."""

    me: Me = field(default_factory=Me)
    accounts: tuple[Account, ...] = ()
    reply: Reply = field(default_factory=Reply)
    watch: Watch = field(default_factory=Watch)
    state: StateSettings = field(default_factory=StateSettings)
    log: Log = field(default_factory=Log)
    notify: Notify = field(default_factory=Notify)
