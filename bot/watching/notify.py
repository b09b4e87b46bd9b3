"""Tell somebody that there is something to see: a command of the user's, with counts and firms, never mail text.

The command runs by the shell with the event in its environment: ONRADAR_EVENT (drafts, review, trouble),
ONRADAR_ACCOUNT, ONRADAR_COUNT, ONRADAR_FIRMS (comma-separated) and ONRADAR_MESSAGE (one sentence).
"""

import logging
import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from bot.watching.work import WORTH_A_LOOK, Handled, Result

PATIENCE_S = 30
FIRMS_MAX = 5

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notifier:
    """Runs the user's command; an empty one tells nobody."""

    command: str = ""

    def after_pass(self, account: str, handled: Sequence[Handled]) -> None:
        """Tell of drafts that were written and of mail that is worth a look."""
        if not self.command:
            return
        drafted = [one for one in handled if one.result is Result.DRAFTED]
        review = [one for one in handled if one.reason in WORTH_A_LOOK]
        if drafted:
            firms = _firms(drafted)
            whom = f" for {', '.join(firms)}" if firms else ""
            self._run(
                "drafts", account, len(drafted), firms, f"{_counted(len(drafted), 'reply draft')}{whom} in Drafts."
            )
        if review:
            self._run("review", account, len(review), [], f"{_counted(len(review), 'mail')} worth a look.")

    def trouble(self, account: str, error: str) -> None:
        """Tell that an account needs its owner."""
        if self.command:
            self._run("trouble", account, 0, [], f"onradar can't watch {account}: {error}")

    def _run(self, event: str, account: str, count: int, firms: Sequence[str], message: str) -> None:
        told = {"EVENT": event, "ACCOUNT": account, "COUNT": str(count), "FIRMS": ",".join(firms), "MESSAGE": message}
        environment = os.environ | {f"ONRADAR_{name}": value for name, value in told.items()}
        try:
            ran = subprocess.run(  # noqa: S602 - the command is the user's own, from the configuration
                self.command, shell=True, env=environment, timeout=PATIENCE_S, capture_output=True, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            log.warning("notify.command: %s", error)
            return
        if ran.returncode:
            log.warning("notify.command: ended with status %d", ran.returncode)


def _firms(handled: Sequence[Handled]) -> list[str]:
    facts = [one.judgement.facts for one in handled if one.judgement]
    return list(dict.fromkeys(one.company.value for one in facts if one.company))[:FIRMS_MAX]


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
