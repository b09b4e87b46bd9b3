"""The questions of setup, at most five: address, an unknown server, name, the secret, and whether to write.

What an option answers isn't asked, what the provider's table or the domain's autoconfig knows neither. In place of
the server it may be the certificate of one on this machine (Proton's Bridge) that is asked for, in place of the last
question the folder for drafts. A question that is asked again, for its answer didn't do, is the same question.
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
_ELSEWHERE = re.compile(r"(command|file|env|token|browser):\s*(\S.*)")
SOURCES = {  # what is typed in place of a password: the key in the account's table, and how it is said again
    "command": ("password_command", "The password is what this command prints"),
    "file": ("password_file", "The password stands in this file"),
    "env": ("password_env", "The password stands in this environment variable"),
    "token": ("token_command", "The OAuth token is what this command prints"),
    "browser": ("oauth", "The sign-in is in the browser, by the client in this file"),
}
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
    if not 0 < server.port < 65536:
        raise UsageError(f"{server.host}: {server.port} is no port; most servers have 993, or 143 with STARTTLS.")
    _refuse_double(existing, server)
    name = given.name or existing.name
    if not name:
        name = terminal.ask("Your name, as your replies are signed", "--name")
    ca_file = given.ca_file
    if ca_file is None and provider and provider.own_authority and terminal.interactive:
        asked = f"The certificate file that you exported from {provider.name.partition(' (')[0]}'s Bridge"
        ca_file = Path(terminal.ask(asked, "--ca-file")).expanduser().absolute()
    account = Account(
        label=_label(given, existing, address, provider),
        host=server.host,
        port=server.port,
        security=server.security,
        user=server.user,
        ca_file=ca_file,
        drafts=given.drafts,
        addresses=() if server.user == address else (address,),
    )
    return with_secret(Chosen(account=account, name=name, provider=provider), given, terminal)


def with_secret(chosen: Chosen, given: Given, terminal: Terminal, *, again: bool = False) -> Chosen:
    """Ask for the secret, or where it comes from."""
    key, value = given.secret or _ask_secret(chosen, given, terminal, again=again)
    account = chosen.account
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


def with_server(chosen: Chosen, given: Given, terminal: Terminal) -> Chosen:
    """Ask for the server again, for the one that was typed can't be reached."""
    address = next(iter((*chosen.account.addresses, chosen.account.user)))
    host = terminal.ask(f"The IMAP server of {address.rpartition('@')[2]}", "--host")
    provider, server = _typed(host, given, address)
    account = replace(chosen.account, host=server.host, port=server.port, security=server.security)
    return replace(chosen, account=account, provider=provider)


def _explain(provider: Provider | None, terminal: Terminal) -> None:
    """Say what may be typed in place of a password; once is enough."""
    terminal.say("Type or paste the password: it goes into a file that only you can read.")
    terminal.say("Or type where you keep it; that isn't shown while you type either:")
    terminal.say("  command: pass show mail/noor     also 1Password, Bitwarden, secret-tool, keyring")
    terminal.say("  file: ~/mail-password            its first line, for instance a Docker secret")
    terminal.say("  env: MAIL_PASSWORD               an environment variable")
    terminal.say("  token: COMMAND                   a command that prints an OAuth token")
    if provider and provider.oauth:
        words = f"OAuth, by a client of your own at {provider.name} (docs/signin.md)"
        terminal.say(f"  browser: client_secret.json      {words}")


def _ask_secret(chosen: Chosen, given: Given, terminal: Terminal, *, again: bool) -> tuple[str, str]:
    account, provider = chosen.account, chosen.provider
    if provider:
        terminal.say(providers.advice(provider))
    if provider and provider.kind is Kind.OAUTH:
        terminal.say("Whoever has a command that prints OAuth tokens types:  token: COMMAND")
        answer = given.client_id or terminal.ask("The client id of your application", "--client-id")
        found = _ELSEWHERE.fullmatch(answer)
        if found:
            return _elsewhere(found, terminal)
        return "oauth", f"{provider.oauth} {answer}"
    if terminal.interactive and not again:
        _explain(provider, terminal)
    answer = terminal.hidden(f"Password of {account.user}", "--password-command or --password-file")
    found = _ELSEWHERE.fullmatch(answer.strip())
    return _elsewhere(found, terminal) if found else ("password", answer)


def _elsewhere(found: re.Match[str], terminal: Terminal) -> tuple[str, str]:
    """Say what was understood, for it was typed blind."""
    key, words = SOURCES[found[1]]
    terminal.say(f"{words}: {found[2]}")
    return key, f"google {found[2]}" if key == "oauth" else found[2]


def _with_oauth(chosen: Chosen, value: str, given: Given, terminal: Terminal) -> Chosen:
    """Take the provider, and behind it what was typed: Microsoft's client id or the file of Google's client."""
    oauth, _, typed = value.partition(" ")
    if chosen.provider and chosen.provider.oauth != oauth:
        raise UsageError(f"--oauth {oauth}: {chosen.provider.name} offers no such sign-in.")
    if oauth == "google":
        asked = "The JSON file of your desktop client (docs/signin.md)"
        file = given.client_file or Path(typed or terminal.ask(asked, "--client-file"))
        return replace(chosen, account=replace(chosen.account, oauth="google"), client_file=file.expanduser())
    if oauth != "microsoft":
        raise UsageError(f"--oauth {oauth}: known are microsoft and google.")
    client_id = typed or given.client_id or terminal.ask("The client id of your application", "--client-id")
    account = replace(chosen.account, oauth="microsoft", client_id=client_id, tenant=given.tenant)
    return replace(chosen, account=account)


def _address(given: Given, terminal: Terminal) -> str:
    """Ask for the address, and once more when its domain looks like a typing error of a known one."""
    address, doubted = given.address, ""
    while True:
        if not _ADDRESS.fullmatch(address):
            if address and not terminal.interactive:
                raise UsageError(f"--address {address}: this is no mail address.")
            if address:
                terminal.say(f"{address} is no mail address.")
            address = terminal.ask("Your mail address", "--address")
            continue
        local, _, domain = address.rpartition("@")
        close = providers.meant(domain)
        if close is None or address == doubted or not terminal.interactive:
            return address
        doubted = address
        terminal.say(f"{domain} looks like a typing error. Enter takes {close}; if it is right, type it once more.")
        address = terminal.ask("Your mail address", "--address", f"{local}@{close}")


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
        return providers.of_server(found.host, found.port), _changed(found, given)
    if provider is None:
        terminal.say(
            f"The provider of {domain} isn't known here. Where it is Google or Microsoft, type google-workspace"
        )
        terminal.say("or microsoft-365, else the server that its help pages name, for instance imap.example.org.")
        host = terminal.ask(f"The IMAP server of {domain}", "--host")
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
    return providers.of_server(name, port), Server(name, port, security, given.user or address)


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
