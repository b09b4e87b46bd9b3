"""The corpus: JSON lines in `models/corpus` -> rows with a Mail each, exactly as run time sees it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import resources
from bot.errors import ConfigError
from bot.facts import PointKind
from bot.mail import Address, Kind, Mail, NewText
from bot.reading import markup
from bot.reading.clean import many_lines, one_line
from bot.reading.text import new_text

PROBLEMS_SHOWN = 20
_NEEDED = ("family", "voice", "language", "label", "kind")
_LABELS = {"rejection", "other"}
_POINTS = frozenset(PointKind)


@dataclass(frozen=True, slots=True)
class Row:
    """One mail of the corpus.

    `news` are the sentences that carry the bad news, only in rejections; `weight` says how much the mail
    counts in training (minimal pairs, which differ in a word or two, count less: taken in full they teach
    the models to look away from the rest of a mail). `points` are the sentences that a reply would take
    up, with what each is; None where nobody has labelled them.
    """

    source: str
    family: str
    voice: str
    language: str
    kind: Kind
    mail: Mail
    text: NewText
    news: tuple[str, ...] = ()
    weight: float = 1.0
    points: Mapping[str, PointKind] | None = None

    @property
    def is_rejection(self) -> bool:
        """Say whether the mail rejects its reader's application."""
        return self.kind is Kind.REJECTION


def folder() -> Path:
    """Say where the corpus is."""
    return resources.path("models") / "corpus"


def read(paths: Iterable[Path] | None = None) -> tuple[Row, ...]:
    """Read the corpus files in a fixed order; ConfigError lists what is wrong, with file and line."""
    files = sorted(folder().glob("*.jsonl")) if paths is None else list(paths)
    rows: list[Row] = []
    problems: list[str] = []
    for file in files:
        for source, entry in _entries(file, problems):
            found = list(_problems(entry))
            problems.extend(f"{source}: {problem}" for problem in found)
            if not found:
                rows.append(_row(source, entry))
    if problems:
        more = len(problems) - PROBLEMS_SHOWN
        raise ConfigError(*problems[:PROBLEMS_SHOWN], *([f"and {more} more problems"] if more > 0 else []))
    if not rows:
        raise ConfigError(f"models.corpus: there is nothing to train on in {folder()}.")
    return tuple(rows)


def _entries(file: Path, problems: list[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each line's object with its place; what is no object goes to the problems."""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        source = f"{file.name}:{number}"
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
        except ValueError:
            entry = None
        if isinstance(entry, dict):
            yield source, entry
        else:
            problems.append(f"{source}: not a JSON object")


def _problems(entry: dict[str, Any]) -> Iterator[str]:
    """Name what a line lacks or contradicts."""
    for key in _NEEDED:
        if not isinstance(entry.get(key), str) or not entry[key]:
            yield f"needs the text field {key}"
            return
    if entry["label"] not in _LABELS:
        yield f"label must be rejection or other, not {entry['label']}"
    if entry["kind"] not in set(Kind):
        yield f"kind {entry['kind']} is not one of {', '.join(Kind)}"
    if (entry["label"] == "rejection") != (entry["kind"] == "rejection"):
        yield "label and kind contradict each other"
    weight = entry.get("weight", 1.0)
    if not isinstance(weight, int | float) or not 0 < weight <= 1:
        yield f"weight must be above 0 and at most 1, not {weight}"
    if not entry.get("text") and not entry.get("html"):
        yield "needs text or html"
    yield from _annotation_problems(entry)


def _annotation_problems(entry: dict[str, Any]) -> Iterator[str]:
    """Name what is wrong with the sentences that a line annotates."""
    news = entry.get("news", [])
    if not isinstance(news, list) or not all(isinstance(sentence, str) and sentence for sentence in news):
        yield "news must be a list of sentences"
    elif entry["label"] == "rejection" and not news:
        yield "a rejection needs its news"
    points = entry.get("points", {})
    if not isinstance(points, dict) or not set(points.values()) <= _POINTS:
        yield f"points must name sentences and each one's kind: {', '.join(sorted(_POINTS))}"


def _row(source: str, entry: dict[str, Any]) -> Row:
    html = entry.get("html") or ""
    text = many_lines(markup.to_text(html) if html else entry["text"])
    reader = one_line(entry.get("reader") or "")
    mail = Mail(
        subject=one_line(entry.get("subject") or ""),
        senders=_sender(entry.get("sender") or ""),
        to=(Address(reader, "reader@reader.example"),) if reader else (),
        text=text,
        markup=html,
    )
    return Row(
        source=source,
        family=entry["family"],
        voice=entry["voice"],
        language=entry["language"],
        kind=Kind(entry["kind"]),
        mail=mail,
        text=new_text(mail),
        news=tuple(entry.get("news", ())) if entry["label"] == "rejection" else (),
        weight=float(entry.get("weight", 1.0)),
        points={one.strip(): PointKind(kind) for one, kind in entry["points"].items()} if "points" in entry else None,
    )


def _sender(value: str) -> tuple[Address, ...]:
    name, _, rest = value.partition("<")
    email = rest.rstrip("> ") if rest else (value if "@" in value else "")
    name = "" if name == email else name
    return (Address(one_line(name).strip('"'), email.lower()),) if value else ()
