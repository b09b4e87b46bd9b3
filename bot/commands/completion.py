"""`onradar completion SHELL`: prints the completion of bash, zsh or fish, made from the commands' own options.

bash:  eval "$(onradar completion bash)"       zsh:  eval "$(onradar completion zsh)", after compinit
fish:  onradar completion fish > ~/.config/fish/completions/onradar.fish
"""

import argparse
import importlib
import shlex
from typing import Any

from bot.commands import COMMANDS
from bot.errors import ExitCode

NAME = "completion"
HELP = "print the completion of a shell: bash, zsh or fish"
COMMON = ("--help", "--config", "--account", "--verbose")
TOP = ("--version", "--once", "--dry-run", "--since", "--json", "--metrics-file")

_BASH = """\
_onradar() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} command= one
  for one in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case $one in {names}) command=$one; break ;; esac
  done
  case $command in
{cases}
    *) COMPREPLY=($(compgen -W {top} -- "$word")) ;;
  esac
}}
complete -o default -F _onradar onradar
"""
_ZSH = "autoload -Uz bashcompinit && bashcompinit\n"


class _Noting(argparse.ArgumentParser):
    """A parser that remembers the options that it was given."""

    def __init__(self) -> None:
        self.noted: list[str] = []
        super().__init__(add_help=False)

    def add_argument(self, *names: str, **more: Any) -> argparse.Action:
        """Remember the long names."""
        self.noted += [name for name in names if name.startswith("--")]
        return super().add_argument(*names, **more)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's own arguments."""
    parser.add_argument("shell", choices=["bash", "zsh", "fish"])


def run(arguments: argparse.Namespace) -> ExitCode:
    """Print the script."""
    if arguments.shell == "fish":
        print(_fish())
    else:
        print((_ZSH if arguments.shell == "zsh" else "") + _bash(), end="")
    return ExitCode.FINE


def _options(command: str) -> list[str]:
    parser = _Noting()
    importlib.import_module(f"bot.commands.{command}").add_arguments(parser)
    return [*parser.noted, *COMMON]


def _bash() -> str:
    cases = [f'    {name}) COMPREPLY=($(compgen -W "{" ".join(_options(name))}" -- "$word")) ;;' for name in COMMANDS]
    top = shlex.quote(" ".join((*COMMANDS, *TOP, *COMMON)))
    return _BASH.format(names="|".join(COMMANDS), cases="\n".join(cases), top=top)


def _fish() -> str:
    here = "complete -c onradar"
    lines = [f"{here} -n __fish_use_subcommand -a {name} -d {shlex.quote(words)}" for name, words in COMMANDS.items()]
    lines += [f"{here} -n __fish_use_subcommand -l {option[2:]}" for option in (*TOP, *COMMON)]
    lines += [
        f"{here} -n '__fish_seen_subcommand_from {name}' -l {option[2:]}"
        for name in COMMANDS
        for option in _options(name)
    ]
    return "\n".join(lines)
