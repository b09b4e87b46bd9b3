"""Where a mail names roles: read forward from cues and backward from "position", in sentences, tables and subject."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.clean import word_list
from bot.reading.facts import language, role_others
from bot.reading.facts.cues.role import (
    ACTS,
    ASIDE,
    BACK,
    CJK,
    CLOSED,
    CODE,
    FORWARD,
    FORWARD_IN,
    FRONT,
    GENDER,
    LOOSE,
    OTHER,
    RANKED,
    TABLE,
    THEIRS,
    TOKEN,
)
from bot.reading.facts.jobs import CONNECTORS, ENDS, HEAD_ENDINGS, HEADS, POSTS
from bot.reading.facts.material import Material
from bot.reading.facts.phrases import fold, plain
from bot.reading.facts.role_words import PEOPLES, STOPS, WRONG
from bot.reading.facts.vocabulary import NOT_A_NAME

SENTENCES_MAX = 80

_HEAD_OFFICE = re.compile(r"\bhead office\b", re.IGNORECASE)

_SEASONS = word_list("""
the january february march april may june july august september october november december spring summer autumn winter
""")

_QUOTED = re.compile(r"[\"“„«](?P<name>[^\"“”„«»]{3,60})[\"”“»]")

_ANDS = frozenset({"e", "y", "et"})

BODY_MAX = 12_000

UNCUED = 1.0  # a job's name in mid-sentence is a colleague's as often as the reader's


@dataclass(frozen=True, slots=True)
class Named:
    """A role's name at one place, and how much that place says."""

    name: str
    source: str
    weight: float


def is_head(word: str) -> bool:
    """Say whether a word names a job by itself: "manager", "Wirtschaftsprüferin", "sub-editor"."""
    parts = re.split(r"[-/·*]", word)
    return any(part in HEADS or part.removesuffix("s") in HEADS for part in (word, *parts)) or (
        len(word) > 8 and "-" not in word and word.endswith(HEAD_ENDINGS)
    )


def name_words(name: str) -> list[str]:
    """Split a role's name into its words, folded."""
    return [word for word in re.findall(r"[\w&+#'-]+(?:[/·*][\w]+)*", fold(name)) if word not in {"-", "'", "the", "&"}]


def roles_named(material: Material) -> Iterator[Named]:
    """Give every role that the mail may name, place by place."""
    body = plain(material.text.body)[:BODY_MAX]
    loose = material.language if material.language in LOOSE else ""
    listed: set[str] = set()  # lines of a table that offers another post
    for found in TABLE.finditer(body):
        text = found["role"] or found["bare"] or ""
        if role_others.is_listed(fold(body[max(0, found.start() - 400) : found.start()])):
            listed.add(fold(found[0]))
        weight = 2.0 if fold(found[0]) in listed else 6.0
        yield from _cleaned(GENDER.sub("", text).split(",")[0], found[0].strip(), weight)
    for index, passage in enumerate(material.body[:SENTENCES_MAX]):
        drop = (1.5 if OTHER.search(passage.folded) else 0.0) + 0.03 * index
        offered = passage.folded in listed or role_others.OFFERED.search(passage.folded)
        drop += 4.0 if offered or THEIRS.search(passage.folded) else 0.0
        for one in _in_sentence(GENDER.sub("", plain(passage.text)), passage.text, loose=loose):
            name = fold(one.name)
            beside = role_others.is_anothers(passage.folded, name) or role_others.is_site(passage.folded, name)
            yield Named(one.name, one.source, one.weight - drop - (4.0 if beside else 0.0))
        if len(passage.text) <= 80 and not passage.text.endswith((".", "!", "?", ",")):
            for one in _cleaned(_forward(GENDER.sub("", plain(passage.text))), passage.text, 2.0):
                yield one
    yield from _in_subject(material)


def _in_subject(material: Material) -> Iterator[Named]:
    subject = GENDER.sub("", plain(material.subject))
    loose = material.language if material.language in LOOSE else ""
    body = " ".join(passage.folded for passage in material.body)
    for one in _in_sentence(subject, material.mail.subject, loose=loose):
        yield Named(one.name, one.source, one.weight - 1.0)
    for part in re.split(
        r"\s+(?:(?i:interviews?)|at|bei|chez|presso|bij)\s+|\s+[-|/]+\s+|[:|【】\[\]•@]+ ?| // |, ", subject
    )[:8]:
        for one in _cleaned(part, material.mail.subject, 2.0):
            yield Named(one.name, one.source, 3.5 if len(one.name) > 3 and fold(one.name) in body else 2.0)
    for quoted in _QUOTED.finditer(subject):
        if any(is_head(word) for word in name_words(quoted["name"])):  # a ship or a project may be quoted as well
            yield from _cleaned(quoted["name"], material.mail.subject, 4.5)
    if ranked := RANKED.search(subject):
        yield Named(ranked[0].strip(), material.mail.subject, 4.5)
    whole = re.sub(r"^[^:]{0,40}:\s+", "", subject)
    if ", " in whole or " - " in whole:
        yield from _cleaned(whole, material.mail.subject, 1.0)


def _in_sentence(text: str, source: str, *, loose: str) -> Iterator[Named]:
    text = _HEAD_OFFICE.sub("headquarters", text)
    for weight, pattern in (*FORWARD, *FORWARD_IN.get(loose, ())):
        for found in pattern.finditer(text):
            ahead = text[found.end() : found.end() + 160]
            run = _forward(ahead, loose=loose)
            if run and weight < 4.5 and ACTS.match(ahead, ahead.find(run) + len(run)):
                continue
            yield from _cleaned(run, source, weight)
    tokens = list(TOKEN.finditer(text))
    for index, token in enumerate(tokens):
        previous = tokens[index - 1][0] if index else ""
        if _is_capital(token[0]) and not _is_capital(previous) and previous.lower() not in PEOPLES:
            ahead = text[token.start() : token.start() + 120]
            run = _forward(ahead)
            if ACTS.match(ahead, len(run)):
                continue
            if " " in run and any(is_head(word) for word in name_words(run)):
                yield from _cleaned(run, source, 1.8 if CLOSED.match(ahead, len(run)) else UNCUED)
        if token[0].lower().rstrip("s") in POSTS and index:
            yield from _cleaned(_backward(text, tokens, index), source, 4.5)


def _forward(text: str, *, loose: str = "") -> str:
    """Take a role's name off the front of a text: a capitalised run, or lower-case words up to one that ends it.

    `loose` is a language in which what follows the head belongs to the name ("chargé de conformité").
    """
    tokens = list(TOKEN.finditer(text[:160]))
    start = 0
    while start < len(tokens) and tokens[start][0] in {'"', "'", "“", "„", "«", "*", "-"}:
        start += 1
    if start >= len(tokens):
        return ""
    capital = _is_capital(tokens[start][0]) and not loose
    end = start
    for index in range(start, min(len(tokens), start + 14)):
        token = tokens[index][0]
        following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
        if not _continues(token, following, capital=capital, first=index == start):
            break
        if loose and index > start and token.islower() and language.is_common(token, loose):
            following = following.lower()
            if token not in CONNECTORS or (language.is_common(following, loose) and following not in CONNECTORS):
                break
            if token in _ANDS and is_head(tokens[index - 1][0].lower()) and not is_head(following):
                break
        end = index + 1
    if not capital and not loose:
        end = _after_head(tokens, start, end)
    return text[tokens[start].start() : tokens[end - 1].end()] if end > start else ""


def _after_head(tokens: list[re.Match[str]], start: int, end: int) -> int:
    """End a run in lower case behind the word that names the job, unless "of the store" follows."""
    for index in range(start, end):
        if is_head(tokens[index][0].lower()):
            following = [token[0].lower() for token in tokens[index + 1 : end]]
            joined = bool(following) and following[0] in CONNECTORS - {"and", "&", "the", "a", "e", "y", "et", "und"}
            if not joined and not any(is_head(word) for word in following):
                return index + 1
    return end


def _continues(word: str, following: str, *, capital: bool, first: bool) -> bool:
    """Say whether a run goes on with this word; `capital` runs take connectors only between capitals."""
    low = word.lower()
    if not first and (word.startswith("(") or low in CONNECTORS):
        return word.startswith("(") or _connects(low, following, capital=capital)
    if word == "," and capital and not first:
        return re.fullmatch(r"[A-Z]{1,3}&?[A-Z]{1,3}", following) is not None
    if word == "I" and not first and not following.islower():
        return True
    if low in ENDS or not word[0].isalnum():
        return False
    return first or not capital or _is_capital(word) or low in HEADS


def _connects(low: str, following: str, *, capital: bool) -> bool:
    """Say whether a connector ("of", "de", "-") joins what stands before it with what follows."""
    if low == "en":
        return following.islower() and following.isalpha() and following not in ENDS
    if low == "in" and following.lower() in _SEASONS:
        return False
    if low in ENDS or low in {"for", "to", "-"}:
        return _is_capital(following) and (capital or low == "-")
    return _is_capital(following) if capital else following.isalpha() and following.lower() not in ENDS


def _is_capital(token: str) -> bool:
    return token[:1].isupper() or token[:1].isdigit()


def _backward(text: str, tokens: list[re.Match[str]], index: int) -> str:
    """Take a role's name off the text before "position": back to an article, a preposition or a verb."""
    start = index
    capital = index > 0 and _is_capital(tokens[index - 1][0])
    while start > 0 and index - start < 8:
        token = tokens[start - 1][0]
        low = token.lower()
        before = tokens[start - 2][0] if start > 1 else ""
        if low in CONNECTORS and capital and start < index and _is_capital(before) and low != "the":
            start -= 1
            continue
        if low == "of" and not capital and start < index and is_head(before.lower()):  # "the head of eng search"
            start -= 2
            break
        if low in ENDS or low in STOPS or not (token[0].isalnum() or token.startswith("(")):
            break
        if capital and not _is_capital(token) and start < index and not token.startswith("("):
            break
        if start - 1 == 0 and capital and low in NOT_A_NAME:
            break
        start -= 1
    return text[tokens[start].start() : tokens[index - 1].end()] if start < index else ""


def _cleaned(phrase: str, source: str, weight: float) -> Iterator[Named]:
    if re.search(r"[A-Za-z]", phrase):
        phrase = CJK.sub(" ", phrase)
    text = CODE.sub("", GENDER.sub("", phrase.strip()))
    text = FRONT.sub("", text.strip(" \"'“”,;:–—-*#|/.(["))
    for _ in range(3):
        text = BACK.sub("", text).strip(" \"'“”,;:–—-*#|/.[]")
    text = ASIDE.sub("", text)
    before, _, last = text.rpartition(" ")
    if last[:1].isupper() and before.rpartition(" ")[2].islower() and is_head(before.rpartition(" ")[2]):
        text = before
    if text.count("(") != text.count(")"):
        text = text.split("(")[0].strip() if "(" in text else text.replace(")", "")
    words = text.split()
    if len(words) > 2 and words[0] in WRONG and words[1][:1].isupper():
        words.pop(0)
    text = " ".join(words)
    if text:
        yield Named(text, source, weight)
