"""What an OAuth sign-in left behind, in one file an account: 0600, replaced in one step, one writer at a time.

The file is all that a machine needs: copied to a server without a browser, it signs in there.
"""

import fcntl
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from bot.errors import ConfigError


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What a provider granted; `lasting` is the refresh token, or msal's cache, which holds one."""

    provider: str
    user: str
    client_id: str
    scope: str
    token_uri: str
    lasting: str = field(repr=False)
    client_secret: str = field(default="", repr=False)
    auth_uri: str = ""
    access_token: str = field(default="", repr=False)
    expires: float = 0.0  # seconds since 1970


class TokenFile:
    """One account's grant on disk."""

    def __init__(self, state: Path, label: str) -> None:
        """Take the state's file, beside which the tokens lie, and the account's name."""
        self.path = state.parent / "tokens" / f"{label}.json"

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other processes away while a token is renewed: a rotated refresh token works only once."""
        handle = os.open(self._folder() / f"{self.path.name}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def load(self) -> Grant | None:
        """Read the grant; None when there is none. Raises ConfigError for a file that isn't one."""
        try:
            text = self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ConfigError(f"{self.path} can't be read: {error.strerror}.") from None
        try:
            found = json.loads(text)
            return Grant(**{one.name: found[one.name] for one in fields(Grant)})
        except (ValueError, KeyError, TypeError):
            raise ConfigError(f"{self.path} holds no sign-in; remove it and sign in again.") from None

    def save(self, grant: Grant) -> None:
        """Replace the grant in one step: whoever is killed here leaves the old one or the new one."""
        handle, name = tempfile.mkstemp(dir=self._folder(), prefix=f".{self.path.name}.")  # mkstemp makes it 0600
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(asdict(grant), file)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def remove(self) -> None:
        """Forget the grant."""
        self.path.unlink(missing_ok=True)
        self.path.with_name(f"{self.path.name}.lock").unlink(missing_ok=True)

    def digest(self) -> str:
        """Fingerprint what lasts of the sign-in, so that a new one is noticed; "" without one."""
        grant = self.load()
        return hashlib.sha256(grant.lasting.encode()).hexdigest() if grant else ""

    def _folder(self) -> Path:
        folder = self.path.parent
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError(f"{folder} can't be made: {error.strerror}.") from None
        return folder
