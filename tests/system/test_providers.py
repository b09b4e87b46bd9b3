"""Signing in at each provider of the table: a real Dovecot behind a proxy that talks as the provider's server does.

The words are published ones (tests/servers/personalities.py names the sources), not confirmed on the live services.
"""

import datetime as dt
import ipaddress
import json
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.errors import SignInRefused, Unavailable
from bot.settings import Security
from bot.signin.providers import BY_KEY
from tests.conftest import Server
from tests.servers.dovecot import Dovecot
from tests.servers.personalities import PERSONALITIES, NotConnected, Personality, Refusal, Speaking
from tests.servers.place import Place
from tests.system.command import Onradar

WITH_PASSWORD = [one for one in PERSONALITIES if not all(refusal.with_token for refusal in one.refusals)]


def check(onradar: Onradar, **environment: str) -> tuple[int, dict[str, dict[str, Any]]]:
    ran = onradar.run("check", "--json", environment=environment)
    assert "Traceback" not in ran.stderr
    return ran.returncode, {one["check"]: one for one in json.loads(ran.stdout)}


def test_each_provider_of_the_table_has_a_personality_with_its_source() -> None:
    assert {one.provider for one in PERSONALITIES} == set(BY_KEY)
    assert all(source.startswith("https://") for one in PERSONALITIES for source in one.sources)
    assert all(one.refusals for one in PERSONALITIES)


@pytest.mark.parametrize("who", WITH_PASSWORD, ids=lambda one: one.provider)
def test_a_good_password_opens_the_mailbox(
    who: Personality, dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar
) -> None:
    server = new_server(dovecot, tampering=Speaking(who))
    onradar.configure(server.account)
    code, found = check(onradar)
    assert code == 0, found
    assert found["folders"]["detail"].startswith("drafts Drafts")
    offered = who.inside or who.outside
    for name in ("IDLE", "UIDPLUS", "SPECIAL-USE"):
        assert (f"no {name}" in found["capabilities"]["detail"]) == (name.encode() not in offered.split())
    assert server.said("LOGIN"), "iCloud takes LOGIN where it refuses AUTHENTICATE PLAIN"
    assert not server.said("AUTHENTICATE")


REFUSED = [
    pytest.param(who, refusal, id=f"{who.provider}-{number}")
    for who in PERSONALITIES
    for number, refusal in enumerate(who.refusals)
    if not refusal.with_token
]


@pytest.mark.parametrize(("who", "refusal"), REFUSED)
def test_a_refused_password_is_told_in_words_with_the_mend(
    who: Personality, refusal: Refusal, dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar
) -> None:
    server = new_server(dovecot, tampering=Speaking(who, refusal))
    onradar.configure(server.account)
    code, found = check(onradar, MAIL_PASSWORD="wrong")
    finding = found["sign-in"]
    assert (code, finding["status"]) == (refusal.code, "fail")
    assert refusal.said in f"{finding['detail']} {finding['mend']}"
    assert "wrong" not in str(found)


REFUSED_TOKENS = [
    pytest.param(who, refusal, id=f"{who.provider}-{number}")
    for who in PERSONALITIES
    for number, refusal in enumerate(who.refusals)
    if refusal.with_token
]


@pytest.mark.parametrize(("who", "refusal"), REFUSED_TOKENS)
def test_a_refused_token_is_renewed_once_and_told_in_the_servers_words(
    who: Personality, refusal: Refusal, place: Place
) -> None:
    place.state.parent.mkdir()
    place.sign_in()
    place.server.recorder.tampering = Speaking(who, refusal)
    place.provider.lifetime_s = -1
    place.provider.expire()
    with pytest.raises(SignInRefused if refusal.code == 77 else Unavailable) as refused:
        place.open()
    assert refusal.said in str(refused.value)
    assert place.provider.asked.count("refresh_token") == (refusal.code == 77)


@pytest.mark.parametrize("key", ["outlook", "microsoft-365", "gmail"])
def test_a_good_token_opens_the_mailbox(key: str, place: Place) -> None:
    (who,) = (one for one in PERSONALITIES if one.provider == key)
    place.state.parent.mkdir()
    place.sign_in()
    place.server.recorder.tampering = Speaking(who)
    place.open()
    assert place.server.said("AUTHENTICATE")[0].startswith(b"XOAUTH2")


def test_signed_in_but_not_connected_says_what_may_be_switched_off(place: Place) -> None:
    (who,) = (one for one in PERSONALITIES if one.provider == "microsoft-365")
    place.state.parent.mkdir()
    place.sign_in()
    place.server.recorder.tampering = NotConnected(who)
    with pytest.raises(Unavailable, match=r"not connected \(IMAP may be switched off for this mailbox"):
        place.open()
    assert place.provider.asked.count("refresh_token") == 0


@dataclass
class Bridge:
    """A certificate as Proton's Bridge makes one for itself: self-signed, for 127.0.0.1 alone."""

    file: Path
    context: ssl.SSLContext

    @classmethod
    def made(cls, folder: Path) -> "Bridge":
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
        now = dt.datetime.now(dt.UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(1)
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=365))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(
                x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False
            )
            .sign(key, hashes.SHA256())
        )
        file, key_file = folder / "bridge.pem", folder / "bridge.key"
        file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        key_file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file, key_file)
        return cls(file, context)


def test_protons_bridge_is_trusted_by_the_certificate_that_it_exports(
    dovecot: Dovecot, new_server: Callable[..., Server], onradar: Onradar, tmp_path: Path
) -> None:
    (who,) = (one for one in PERSONALITIES if one.provider == "proton")
    bridge = Bridge.made(tmp_path)
    server = new_server(dovecot, tampering=Speaking(who), context=bridge.context, implicit_tls=False)
    onradar.configure(replace(server.account, host="127.0.0.1", ca_file=bridge.file))
    starttls = {"ONRADAR_ACCOUNTS__HOME__SECURITY": Security.STARTTLS.value}
    code, found = check(onradar, **starttls)
    assert code == 0, found
    assert found["certificate"]["detail"] == "of 127.0.0.1, good for 364 days"
    code, found = check(onradar, **starttls, ONRADAR_ACCOUNTS__HOME__CA_FILE="")
    assert code == 75
    assert "ca_file" in found["certificate"]["mend"]
    assert not any(command.verb == "LOGIN" and not command.protected for command in server.recorder.commands)
