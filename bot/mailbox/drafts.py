"""Search a folder for a message by its ids, and append a draft: what exactly-once rests on.

A server's header search matches substrings, lags behind, or fails (Yahoo says SERVERBUG), so whatever it
finds is verified against the header itself; and where it can't be relied on, the newest headers are read.
"""

import re
from collections.abc import Iterable, Sequence

from bot.errors import AppendRefused
from bot.mailbox.answers import Record
from bot.mailbox.client import Client, quote
from bot.mailbox.failures import Refused, throttled, told

NEWEST = 200
HEADER_MAX = 64 * 1024
_WITHOUT_HEADER_SEARCH = (".yahoo.com", ".yahoo.co.jp", ".aol.com", ".yahoodns.net")
_MESSAGE_ID = re.compile(r"<([^<>\s]+)>")


def searches_headers(host: str) -> bool:
    """Whether a server's header search is worth asking: False for those that are known to fail."""
    return not host.lower().endswith(_WITHOUT_HEADER_SEARCH)


def find(client: Client, header: str, message_id: str, *, thorough: bool) -> tuple[int, ...]:
    """UIDs of the examined folder's messages whose header holds the id.

    The newest headers are read as well when the search finds nothing and either `thorough` is set, for a draft
    that was appended a moment ago may not be in the server's index yet, or the search is found to be blind.
    """
    bare = message_id.strip().strip("<>")
    candidates = _searched(client, header, bare)
    if candidates is None or (not candidates and (thorough or _is_blind(client))):
        candidates = client.uids("ALL")[-NEWEST:]
    return tuple(uid for uid, value in _headers(client, candidates, header) if bare in _ids(value))


def correspondents(client: Client, correspondent: str, limit: int) -> tuple[int, ...]:
    """UIDs of the newest `limit` messages from or to an address or a domain, each verified; ascending."""
    word = correspondent.strip().casefold()
    if not word.isascii() or not word.isprintable():
        return ()
    found = client.uids(*_criteria(word))
    verified: list[int] = []
    while found and len(verified) < limit:
        found, batch = found[: -2 * limit], found[-2 * limit :]
        matching = [uid for uid, value in _headers(client, batch, "From", "To") if _addressed(value, word)]
        verified[:0] = matching
    return tuple(verified[-limit:])


def naming(client: Client, word: str, limit: int) -> tuple[int, ...]:
    """UIDs of the newest `limit` messages whose From, To or Subject holds a word, as the server's search sees it."""
    if not word.isascii() or not word.isprintable():
        return ()
    quoted = quote(word)
    return client.uids("OR", "FROM", quoted, "OR", "TO", quoted, "SUBJECT", quoted)[-limit:]


def append(client: Client, folder: str, message: bytes) -> int | None:
    """Store a draft; its UID where the server tells it.

    Raises AppendRefused when the server certainly did not store it, Unavailable when nobody knows.
    """
    try:
        return client.store_draft(folder, message)
    except Refused as refusal:
        later = " for now" if throttled(refusal.text) else ""
        raise AppendRefused(
            f'{client.place} did not take the draft into "{folder}"{later}: {told(refusal.text) or "without a reason"}.'
        ) from refusal


def _searched(client: Client, header: str, bare: str) -> tuple[int, ...] | None:
    """Ask the server's search; None when it can't tell."""
    if not searches_headers(client.place.host) or not bare.isascii() or not bare.isprintable():
        return None
    try:
        return client.uids("HEADER", header.upper(), quote(bare))
    except Refused as refusal:
        if throttled(refusal.text) and "SERVERBUG" not in refusal.text.upper():
            raise
        return None


def _is_blind(client: Client) -> bool:
    """Say whether the header search misses what is there: asked once a connection for the newest message's own id."""
    if client.search_is_blind is None:
        newest = client.uids("UID", "*")
        own = {found for _, value in _headers(client, newest, "Message-ID") for found in _MESSAGE_ID.findall(value)}
        if not own:
            return False
        client.search_is_blind = not _searched(client, "Message-ID", own.pop())
    return client.search_is_blind


def _criteria(word: str) -> Sequence[str]:
    if "@" in word:
        return "OR", "FROM", quote(word), "TO", quote(word)
    of, below = quote(f"@{word}"), quote(f".{word}")
    return "OR", "OR", "FROM", of, "FROM", below, "OR", "TO", of, "TO", below


def _headers(client: Client, uids: Sequence[int], *names: str) -> Iterable[tuple[int, str]]:
    """Read the named header fields of messages, ascending by UID."""
    if not uids:
        return ()
    section = f"HEADER.FIELDS ({' '.join(name.upper() for name in names)})"
    records = client.fetch_items(uids, f"(UID BODY.PEEK[{section}]<0.{HEADER_MAX}>)").records
    return ((uid, _unfolded(records[uid])) for uid in sorted(records))


def _unfolded(record: Record) -> str:
    octets = next((value for name, value in record.items() if name.startswith("BODY[HEADER")), b"")
    text = octets.decode("utf-8", "replace") if isinstance(octets, bytes) else ""
    return re.sub(r"\r?\n(?=[ \t])", "", text)


def _ids(fields: str) -> set[str]:
    """Give the ids that header fields hold; one that lacks its brackets, too."""
    values = [line.partition(":")[2] for line in fields.splitlines()]
    return {found for value in values for found in (_MESSAGE_ID.findall(value) or value.split())}


def _addressed(fields: str, word: str) -> bool:
    """Whether an address in the fields is the address, or of the domain or one below it."""
    from email.utils import getaddresses

    values = [line.partition(":")[2][:8192] for line in fields.splitlines()]
    addresses = [email.casefold() for _, email in getaddresses(values)]
    if "@" in word:
        return word in addresses
    domains = [address.rpartition("@")[2] for address in addresses]
    return any(domain == word or domain.endswith(f".{word}") for domain in domains)
