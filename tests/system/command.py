"""The command as its user runs it: a process of its own, a configuration file, a state folder."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bot.settings import Account
from tests.servers.mailserver import PASSWORD


@dataclass
class Onradar:
    """`onradar` with a home of its own."""

    home: Path

    def configure(self, *accounts: Account, **tables: dict[str, object]) -> None:
        """Write the configuration: the accounts' host, port, user and CA, and more tables."""
        lines = ['[me]\nname = "Noor Lindqvist"\n']
        lines += [
            f'[accounts.{account.label}]\nhost = "{account.host}"\nport = {account.port}\nuser = "{account.user}"\n'
            f'password_env = "MAIL_PASSWORD"\nca_file = "{account.ca_file}"\n'
            for account in accounts
        ]
        for name, keys in tables.items():
            lines.append(f"[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items()))
        self.home.mkdir(parents=True, exist_ok=True)
        self.config.write_text("\n".join(lines))

    @property
    def config(self) -> Path:
        """The configuration file."""
        return self.home / "config.toml"

    @property
    def state(self) -> Path:
        """The state's file."""
        return self.home / "state" / "state.sqlite"

    def environment(self, **more: str) -> dict[str, str]:
        """A bare environment, as cron gives it."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        own = {"ONRADAR_CONFIG": str(self.config), "ONRADAR_STATE": str(self.state), "MAIL_PASSWORD": PASSWORD}
        return kept | own | more

    def run(
        self, *words: str, stdin: bytes | None = None, timeout: float = 60, environment: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            input=stdin.decode() if stdin else None,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
            env=self.environment(**environment or {}),
        )

    def start(self, *words: str, environment: dict[str, str] | None = None) -> subprocess.Popen[str]:
        """Start the daemon, or whatever runs long."""
        return subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment(**environment or {}),
        )
