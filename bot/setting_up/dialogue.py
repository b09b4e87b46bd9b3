"""The questions of setup, at most five: address, an unknown server, name, the secret, and whether to write.

What an option answers isn't asked, what the provider's table or the domain's autoconfig knows neither.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.errors import UsageError
from bot.setting_up.file import Existing
from bot.setting_up.terminal import Terminal
from bot.settings import Account, Security
from bot.signin import autoconfig, providers
from bot.signin.autoconfig import Server
from bot.signin.providers import Kind, Provider

_ADDRESS = re.compile(r"[^@\s\"<>]+@([\w-]+\.)+[\w-]{2,}")
_GOOGLE_APP_PASSWORD = re.compile(r"[a-z]{4}( [a-z]{4}){3}")
_HOST_AND_PORT = re.compile(r"([^:\s]+):(\d{1,5})")
_LABEL = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What stood on the command line; "" where nothing did. `secret` is (key, value) of the account's table."""

    address: str = ""
    name: str = ""
    label: str = ""
    host: str = ""
    port: int = 0
    security: str = ""
    user: str = ""
    ca_file: Path | None = None
    drafts: str = ""
    secret: tuple[str, str] | None = None
    client_id: str = ""
    tenant: str = ""
    client_file: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The account to be; a typed password isn't in its table but in a file of its own."""

    account: Account
    name: str
    provider: Provider | None
    password: str = field(default="", repr=False)
    client_file: Path | None = None


def choose(
    given: Given,
    existing: Existing,
    terminal: Terminal,
    ask_domain: Callable[[str], Server | None] = autoconfig.ask,
) -> Chosen:
    """Ask what isn't given; raises UsageError."""
    address = _address(given, terminal)
    provider, server = _server(given, address, terminal, ask_domain)
    _refuse_double(existing, server)
    name = given.name or existing.name
    if not name:
        name = terminal.ask("Your name, as your replies are signed", "--name")
    account = Account(
        label=_label(given, existing, address, provider),
        host=server.host,
        port=server.port,
        security=server.security,
        user=server.user,
        ca_file=given.ca_file,
        drafts=given.drafts,
        addresses=() if server.user == address else (address,),
    )
    return with_secret(Chosen(account=account, name=name, provider=provider), given, terminal)


def with_secret(chosen: Chosen, given: Given, terminal: Terminal) -> Chosen:
    """Ask where the secret comes from, and for it."""
    account, provider = chosen.account, chosen.provider
    if given.secret:
        key, value = given.secret
    else:
        key, value = _ask_secret(account, provider, terminal)
    if key == "oauth":
        return _with_oauth(chosen, value, given, terminal)
    if key == "password":
        clean = value.replace(" ", "") if _GOOGLE_APP_PASSWORD.fullmatch(value.strip()) else value
        return replace(chosen, password=clean)
    if key == "password_file":
        return replace(chosen, account=replace(account, password_file=Path(value).expanduser().absolute()))
    if key == "password_env":
        return replace(chosen, account=replace(account, password_env=value))
    if key == "password_command":
        return replace(chosen, account=replace(account, password_command=value))
    return replace(chosen, account=replace(account, token_command=value))


def _ask_secret(account: Account, provider: Provider | None, terminal: Terminal) -> tuple[str, str]:
    kind = provider.kind if provider else Kind.PASSWORD
    if provider:
        terminal.say(f"{provider.name} wants {kind}: {provider.where}")
        if provider.first:
            terminal.say(f"First: {provider.first}.")
    browser = (
        "oauth",
        f"sign in in the browser, with an application of your own at {provider.name}" if provider else "",
    )
    typed = ("password", "I type it now; onradar keeps it in a file that only you can read")
    command = ("password_command", "a command prints it (pass, 1Password, Bitwarden, secret-tool, keyring)")
    file = ("password_file", "it stands in a file (a Docker secret)")
    variable = ("password_env", "it stands in an environment variable")
    token = ("token_command", "a command prints an OAuth token")
    if kind is Kind.OAUTH:
        choices = [browser, token]
    else:
        choices = [typed, command, file, variable, *([browser] if provider and provider.oauth else [])]
    picked = terminal.choose(
        "Where does the password come from?", [words for _, words in choices], "--password-command"
    )
    key = choices[picked][0]
    if key == "password":
        return key, terminal.hidden(f"Password of {account.user}", "--password-file")
    if key == "oauth":
        return key, provider.oauth if provider else ""
    asked = {
        "password_command": "The command",
        "token_command": "The command",
        "password_file": "The file",
        "password_env": "The variable's name",
    }
    return key, terminal.ask(asked[key], f"--{key.replace('_', '-')}")


def _with_oauth(chosen: Chosen, oauth: str, given: Given, terminal: Terminal) -> Chosen:
    if oauth == "google":
        file = given.client_file or Path(
            terminal.ask("The JSON file of your desktop client (docs/signin.md)", "--client-file")
        )
        return replace(chosen, account=replace(chosen.account, oauth="google"), client_file=file.expanduser())
    if oauth != "microsoft":
        raise UsageError(f"--oauth {oauth}: known are microsoft and google.")
    client_id = given.client_id or terminal.ask("The client id of your application (docs/signin.md)", "--client-id")
    account = replace(chosen.account, oauth="microsoft", client_id=client_id, tenant=given.tenant)
    return replace(chosen, account=account)


def _address(given: Given, terminal: Terminal) -> str:
    address = given.address
    while not _ADDRESS.fullmatch(address):
        if address and not terminal.interactive:
            raise UsageError(f"--address {address}: this is no mail address.")
        if address:
            terminal.say(f"{address} is no mail address.")
        address = terminal.ask("Your mail address", "--address")
    local, _, domain = address.rpartition("@")
    close = providers.meant(domain)
    if close and terminal.interactive and terminal.confirm(f"Did you mean {local}@{close}?", default=True):
        return f"{local}@{close}"
    return address


def _server(
    given: Given, address: str, terminal: Terminal, ask_domain: Callable[[str], Server | None]
) -> tuple[Provider | None, Server]:
    """Find the server: as given, by the provider's table, by the domain's own word, by asking."""
    domain = address.rpartition("@")[2]
    if given.host:
        return _typed(given.host, given, address)
    provider = providers.of_domain(domain)
    if provider is None and (found := ask_domain(address)):
        terminal.say(f"{domain} names its own server: {found.host}, port {found.port}.")
        return providers.of_host(found.host), _changed(found, given)
    if provider is None:
        known = "google-workspace or microsoft-365 for a domain that is hosted there"
        host = terminal.ask(f"The IMAP server of {domain} ({known})", "--host")
        provider = providers.BY_KEY.get(host)
        if provider is None:
            return _typed(host, given, address)
    server = _changed(provider.server(address), given)
    terminal.say(f"{provider.name}: {server.host}, port {server.port}, user {server.user}.")
    return provider, server


def _typed(host: str, given: Given, address: str) -> tuple[Provider | None, Server]:
    """Read a host, with or without `:port`, as a person types it."""
    found = _HOST_AND_PORT.fullmatch(host)
    name, port = (found[1], int(found[2])) if found else (host, 0)
    security = Security(given.security or (Security.STARTTLS if port == 143 else Security.TLS))
    port = given.port or port or (993 if security is Security.TLS else 143)
    return providers.of_host(name), Server(name, port, security, given.user or address)


def _changed(server: Server, given: Given) -> Server:
    """Let what stands on the command line go before what is known."""
    security = Security(given.security) if given.security else server.security
    return Server(server.host, given.port or server.port, security, given.user or server.user)


def _refuse_double(existing: Existing, server: Server) -> None:
    for account in existing.accounts:
        if (account.host.lower(), account.user.lower()) == (server.host.lower(), server.user.lower()):
            raise UsageError(
                f"{server.user} at {server.host} is set up already, as {account.label}; nothing was changed."
                f" To test it: onradar check --account {account.label}"
            )


def _label(given: Given, existing: Existing, address: str, provider: Provider | None) -> str:
    taken = {account.label for account in existing.accounts}
    if given.label:
        if not _LABEL.fullmatch(given.label):
            raise UsageError(f"--account {given.label}: an account's name consists of a-z, 0-9 and -.")
        if given.label in taken:
            raise UsageError(f"--account {given.label}: there is such an account already; nothing was changed.")
        return given.label
    first = provider.key if provider else address.rpartition("@")[2].partition(".")[0]
    label = re.sub(r"[^a-z0-9-]+", "-", first.lower()).strip("-") or "home"
    return next(name for name in (label, *(f"{label}-{n}" for n in range(2, 1000))) if name not in taken)
