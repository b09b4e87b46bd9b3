"""An account that signs in by OAuth: a provider on loopback, a Dovecot that asks it, a browser that says yes."""

import json
import threading
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.app import App
from bot.setting_up.granting import grant
from bot.settings import Account, Settings
from bot.signin.tokens import TokenFile
from tests.conftest import Server
from tests.servers.dovecot import Dovecot, Options
from tests.servers.provider import Provider


@dataclass
class Place:
    """An account at a Dovecot that believes a provider."""

    provider: Provider
    server: Server
    account: Account
    state: Path

    def client(self) -> Path:
        """The desktop client as Google's console gives it."""
        keys = {
            "client_id": "client",
            "client_secret": "public",
            "auth_uri": f"{self.provider.http}/authorize",
            "token_uri": f"{self.provider.http}/token",
        }
        path = self.state.parent / "client.json"
        path.write_text(json.dumps({"installed": keys}))
        return path

    def sign_in(self) -> TokenFile:
        return grant(self.account, self.state, self.client(), browse, browser=False)

    @property
    def stored(self) -> str:
        return TokenFile(self.state, "home").path.read_text()

    def open(self) -> None:
        """Connect as every command does."""
        app = App(Settings(accounts=(self.account,)), {"ONRADAR_STATE": str(self.state)})
        with closing(app.stations()[0].open_mailbox(threading.Event())) as mailbox:
            assert mailbox.folders().drafts == "Drafts"


def browse(line: str) -> None:
    """What the user's browser does with the address that is shown."""
    if line.startswith("http"):
        threading.Thread(target=lambda: urllib.request.urlopen(line, timeout=10).close(), daemon=True).start()


@contextmanager
def oauth_place(
    new_dovecot: Callable[..., Dovecot], new_server: Callable[[Dovecot], Server], folder: Path
) -> Iterator[Place]:
    """A Dovecot that asks a provider about tokens, and an account with `oauth` there."""
    provider = Provider("")
    settings = (
        f"introspection_mode = post\nintrospection_url = {provider.http.replace('localhost', '127.0.0.1')}/introspect\n"
        "username_attribute = email\nactive_attribute = active\nactive_value = true\n"
    )
    passdb = "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {base}/oauth2\n}\n"
    options = Options(extra=f"auth_mechanisms = plain xoauth2 oauthbearer\n{passdb}", files=(("oauth2", settings),))
    server = new_server(new_dovecot(options))
    provider.user = server.user
    account = replace(server.account, password="", oauth="google")
    try:
        yield Place(provider, server, account, folder / "state" / "state.sqlite")
    finally:
        provider.close()
