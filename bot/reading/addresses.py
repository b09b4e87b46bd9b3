"""Address headers (RFC 5322 section 3.4): help for the parser before, care after it.

A name is only ever what stands in the name's place, and an entry without an @ is dropped: no name and
no address are better than wrong ones.
"""

import re
from collections.abc import Iterable

from bot.mail import Address
from bot.reading.clean import one_line
from bot.reading.header import decode_words

ADDRESSES_MAX = 100

_UNQUOTED_PHRASE = re.compile(r"([^\"<>@()\\]*[,:;\[\]][^\"<>@()\\]*?)\s*(<[^<>\s]+@[^<>\s]+>)")
_BARE = re.compile(
    r"(?<![^\s<>()\[\],;:])[^\s<>()\[\]\",;:@\\]+@[^\s<>()\[\]\",;:@\\]*[^\s<>()\[\]\",;:@\\.](?=\.?(?:$|[\s<>()\[\],;]))"
)
_LOCAL = re.compile(r"[^\s\"(),:;<>@\[\]\\]+|\"(?:[^\"\\]|\\.)+\"")
_DOMAIN = re.compile(r"[^\s\"(),:;<>@\\]+")
_QUOTES = {"'": "'", '"': '"', "‘": "’", "“": "”", "`": "'"}


def mended(value: str) -> str:
    """Mend what writers get wrong: specials in a lone mailbox's name, semicolons between mailboxes.

    `Doe, Jane <jane@…>` and `Acme: Careers <jobs@…>` become one mailbox with a quoted name; groups stay.
    """
    found = _UNQUOTED_PHRASE.fullmatch(value.strip())
    if found:
        return f'"{found[1].strip()}" {found[2]}'
    return value.replace(";", ",") if ";" in value and not {":", '"'} & set(value) else value


def mailboxes(pairs: Iterable[object]) -> tuple[Address, ...]:
    """Turn what a parser gives, name and address pairs of any type, into clean addresses, each once."""
    found: dict[str, Address] = {}
    for pair in pairs:
        if not (isinstance(pair, tuple) and len(pair) == 2):
            continue
        address = _address(str(pair[0] or ""), str(pair[1] or ""))
        if address and len(found) < ADDRESSES_MAX:
            found.setdefault(address.email, address)
    return tuple(found.values())


def bare_mailboxes(value: str) -> tuple[Address, ...]:
    """Rescue the addresses of a malformed header, without names; all of them, for none is known to be the one."""
    return mailboxes(("", address) for address in _BARE.findall(value))


def _address(name: str, email: str) -> Address | None:
    local, at, domain = one_line(email).strip("<>' ").rpartition("@")
    local = local.removeprefix("mailto:")
    if not at or not _LOCAL.fullmatch(local) or not _DOMAIN.fullmatch(domain):
        return None
    return Address(_name(name), f"{local}@{domain.lower().rstrip('.')}")


def _name(name: str) -> str:
    """Decode words that a writer put within quotes, and take off quotes round the whole."""
    text = decode_words(name.encode("utf-8", "replace")) if "=?" in name else one_line(name)
    while len(text) >= 2 and _QUOTES.get(text[0]) == text[-1]:
        text = text[1:-1].strip()
    return text
