"""The exception tree, grouped by what the one who catches it does.

Each message is one sentence for the person at the terminal: what went wrong, where, and what to do.
"""

from enum import IntEnum


class OnradarError(Exception):
    """Anything that onradar foresees; what is not one of these is a bug and crashes with its traceback."""


class ConfigError(OnradarError):
    """The configuration can't be used: tell the user and exit."""

    def __init__(self, *problems: str) -> None:
        """Take one sentence a problem, each beginning with its `table.key`."""
        super().__init__("\n".join(problems))
        self.problems = problems


class UsageError(OnradarError):
    """The command line asks for something that isn't there (a missing path): tell the user and exit."""


class SignInRefused(OnradarError):
    """The server refused the credentials: stop this account and say so, never hammer."""


class Unavailable(OnradarError):
    """Network or server failed for now: try again later, with back-off."""


class AppendRefused(OnradarError):
    """The server answered APPEND with a tagged NO: the draft is certainly not stored."""


class FolderMissing(ConfigError):
    """A folder that onradar needs is not to be found; the message lists those that are there."""


class BadMessage(OnradarError):
    """This one mail can't be read: record it and go on with the others."""


class Busy(OnradarError):
    """Another instance works on the same state."""


class ExitCode(IntEnum):
    """What the process says to its caller (sysexits.h for the upper three)."""

    FINE = 0
    SOME_FAILED = 1
    USAGE = 2
    NO_DRAFT = 3
    TEMPORARY = 75
    SIGN_IN_REFUSED = 77
    CONFIGURATION = 78


def exit_code(error: OnradarError) -> ExitCode:
    """Give the exit code of an error that ends a command."""
    by_type = (
        (ConfigError, ExitCode.CONFIGURATION),
        (SignInRefused, ExitCode.SIGN_IN_REFUSED),
        (Unavailable, ExitCode.TEMPORARY),
        (AppendRefused, ExitCode.TEMPORARY),
        (Busy, ExitCode.TEMPORARY),
        (UsageError, ExitCode.USAGE),
    )
    return next((code for kind, code in by_type if isinstance(error, kind)), ExitCode.SOME_FAILED)
