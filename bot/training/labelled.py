"""Labelled mail from outside the corpus -> scores: folders with labels.jsonl, JSON lines, unlabelled mboxes."""

import json
import lzma
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.errors import BadMessage, ConfigError, UsageError
from bot.facts import Facts
from bot.mail import Mail, NewText, Owner
from bot.reading import facts, sources
from bot.reading.message import split
from bot.reading.model.classifier import Classifier
from bot.reading.parse import parse
from bot.reading.text import new_text
from bot.training import corpus
from bot.training.facts_figures import Expected
from bot.training.measure import Scored

LABELS_FILE = "labels.jsonl"


def scored(path: Path, classifier: Classifier, *, all_other: bool) -> Iterator[Scored]:
    """Score one labelled folder or JSON-lines file; with `all_other` any mail file, every mail as no rejection."""
    if not path.exists():
        raise UsageError(f"{path} does not exist.")
    if all_other:
        yield from _unlabelled(path, classifier)
    elif path.is_dir():
        yield from _folder(path, classifier)
    else:
        yield from _lines(path, classifier)


def _folder(path: Path, classifier: Classifier) -> Iterator[Scored]:
    """Score .eml files by the labels beside them: one object a line with `file` and `label`."""
    labels_file = path / LABELS_FILE
    if not labels_file.exists():
        raise UsageError(f"{path} has no {LABELS_FILE}; give --all-other when none of its mails is a rejection.")
    for line in labels_file.read_text("utf-8").splitlines():
        label = json.loads(line)
        file = path / label["file"]
        for _, octets in sources.read(str(file)):
            mail, text = _parsed(octets)
            yield Scored(
                source=str(file),
                rejects=label["label"] == "rejection",
                probability=classifier.predict(mail, text).probability,
                language=label.get("lang") or label.get("language") or "",
                group=path.name,
                kind=label.get("kind") or "",
                words=len(text.body.split()),
            )


def annotated(path: Path, me: Sequence[str], name: str) -> Iterator[tuple[Expected, Facts]]:
    """Read the facts of a folder's rejections beside what a person noted of them; nothing where nobody did.

    `me` and `name` are the reader's, as for the offline commands.
    """
    labels_file = path / LABELS_FILE
    owner = Owner(name, tuple(address.lower() for address in me))
    for line in labels_file.read_text("utf-8").splitlines() if labels_file.exists() else ():
        label = json.loads(line)
        if label["label"] != "rejection" or "stage" not in label:
            continue
        expected = Expected(
            manager=label.get("manager_name"),
            company=label.get("company"),
            role=label.get("role"),
            stage=label.get("stage"),
            kind_words=bool(label.get("kind_words")),
            reaches_a_person=label.get("reply_to_human"),
            language=label.get("lang"),
        )
        for _, octets in sources.read(str(path / label["file"])):
            mail, text = _parsed(octets)
            yield expected, facts.extract(mail, text, owner)


def _lines(path: Path, classifier: Classifier) -> Iterator[Scored]:
    try:
        rows = corpus.read([path])
    except ConfigError as error:
        raise UsageError(f"{path} is not labelled as the corpus is: {error.problems[0]}") from error
    for row in rows:
        yield Scored(
            source=row.source,
            rejects=row.is_rejection,
            probability=classifier.predict(row.mail, row.text).probability,
            language=row.language,
            group=path.stem,
            kind=row.kind.value,
            words=len(row.text.body.split()),
        )


def _unlabelled(path: Path, classifier: Classifier) -> Iterator[Scored]:
    with tempfile.TemporaryDirectory() as folder:
        file = path
        if path.suffix == ".xz":
            file = Path(folder) / path.stem
            with lzma.open(path) as packed, file.open("wb") as plain:
                shutil.copyfileobj(packed, plain)
        for source, octets in sources.read(str(file)):
            mail, text = _parsed(octets)
            yield Scored(
                source=source.replace(str(file), str(path)),
                rejects=False,
                probability=classifier.predict(mail, text).probability,
                group=path.name,
                words=len(text.body.split()),
            )


def _parsed(octets: bytes) -> tuple[Mail, NewText]:
    """Parse a message; an unparsable one is an empty mail, which is no rejection."""
    try:
        mail = parse(split(octets))
    except BadMessage:
        return Mail(), NewText("")
    return mail, new_text(mail)
