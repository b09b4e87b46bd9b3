"""How setup asks: at a terminal, or not at all when every answer was given as an option."""

import getpass
from typing import Protocol

from bot.errors import UsageError


class Terminal(Protocol):
    """Whom setup talks to. An `option` is what answers the question on the command line instead."""

    interactive: bool

    def say(self, text: str) -> None:
        """Tell something."""

    def ask(self, question: str, option: str, default: str = "") -> str:
        """Ask for a line; never gives an empty answer."""

    def hidden(self, question: str, option: str) -> str:
        """Ask for a secret, which isn't shown."""

    def confirm(self, question: str, *, default: bool) -> bool:
        """Ask yes or no."""


class Person:
    """Somebody at a terminal. Ctrl-C raises KeyboardInterrupt; the end of input is a UsageError."""

    interactive = True

    def say(self, text: str) -> None:
        """Print."""
        print(text)  # noqa: T201 - this is the dialogue

    def ask(self, question: str, option: str, default: str = "") -> str:
        """Ask until there is an answer."""
        del option
        while True:
            answer = self._line(f"{question}{f' [{default}]' if default else ''}: ") or default
            if answer and answer.isprintable():
                return answer

    def hidden(self, question: str, option: str) -> str:
        """Ask without echo until there is an answer."""
        del option
        while True:
            try:
                if answer := getpass.getpass(f"{question} (isn't shown): "):
                    return answer
            except EOFError:
                raise UsageError("The input ended; nothing was written.") from None

    def confirm(self, question: str, *, default: bool) -> bool:
        """Ask for y or n."""
        while True:
            answer = self._line(f"{question} [{'Y/n' if default else 'y/N'}] ").lower()
            if answer in {"", "y", "yes", "n", "no"}:
                return answer.startswith("y") if answer else default

    def _line(self, prompt: str) -> str:
        try:
            return input(prompt).strip()
        except EOFError:
            raise UsageError("The input ended; nothing was written.") from None


class Nobody:
    """`--non-interactive`: what isn't given as an option is an error that names it."""

    interactive = False

    def say(self, text: str) -> None:
        """Print; a script may keep it."""
        print(text)  # noqa: T201 - this is the report

    def ask(self, question: str, option: str, default: str = "") -> str:
        """Give the default, else complain."""
        if default:
            return default
        raise UsageError(f"{question}: with --non-interactive, say it by {option}.")

    def hidden(self, question: str, option: str) -> str:
        """Complain."""
        raise UsageError(f"{question}: with --non-interactive, use {option}.")

    def confirm(self, question: str, *, default: bool) -> bool:
        """Go on."""
        del question
        return default
