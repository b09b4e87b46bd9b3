"""How well facts are read: each compared with what a person noted, and counted as right, wrong or missed."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.facts import Facts, SenderKind
from bot.reading.facts import firm_names
from bot.reading.facts.people import header_person
from bot.reading.facts.phrases import fold

FACTS = ("manager", "company", "role", "stage", "kind_words", "reaches_a_person", "language")
TARGETS = {"company": 0.90, "role": 0.90, "stage": 0.85, "kind_words": 0.92, "reaches_a_person": 0.97, "language": 1.0}
MANAGERS_FOUND = 0.90

_FILLER = frozenset({
    "the", "a", "an", "of", "for", "in", "at", "and", "de", "la", "le", "el",
    "der", "die", "das", "van", "do", "da", "di", "-", "/", "&",
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a person noted of a rejection; None where the mail states nothing, or nothing was noted of language."""

    manager: str | None
    company: str | None
    role: str | None
    stage: str | None
    kind_words: bool
    reaches_a_person: bool | None = None
    language: str | None = None


@dataclass(slots=True)
class Tally:
    """Counts of one fact.

    `missed` is stated and not found, `invented` found and not stated, `absent` rightly None.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0
    invented: int = 0
    absent: int = 0

    @property
    def share(self) -> float:
        """The part of all mails that are as noted, None included."""
        total = self.right + self.wrong + self.missed + self.invented + self.absent
        return (self.right + self.absent) / total if total else 1.0

    @property
    def found(self) -> float:
        """The part of the stated ones that were found and right."""
        stated = self.right + self.wrong + self.missed
        return self.right / stated if stated else 1.0


@dataclass(slots=True)
class FactFigures:
    """The tallies of all facts over a folder of mails."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {name: Tally() for name in FACTS})


def same_manager(expected: str, found: str) -> bool:
    """Compare two names case-folded and without titles; a first name alone agrees with its full name."""
    one, other = _name_words(expected), _name_words(found)
    if not one or not other:
        return False
    if len(one) == len(other) and one[-1] == other[-1]:
        return all(first[0] == second[0] for first, second in zip(one, other, strict=True))
    return set(one) <= set(other) or set(other) <= set(one)


def same_company(expected: str, found: str) -> bool:
    """Compare two firms' names without case, article and legal suffix."""
    return firm_names.key(expected) == firm_names.key(found)


def same_role(expected: str, found: str) -> bool:
    """Compare two roles by their words; order, case and little words don't count."""
    return _role_words(expected) == _role_words(found)


def score(expected: Expected, found: Facts) -> dict[str, str]:
    """Name the outcome of each fact of one mail: right, wrong, missed, invented or absent."""
    outcomes = {
        "manager": _outcome(expected.manager, found.manager.value if found.manager else None, same_manager),
        "company": _outcome(expected.company, found.company.value if found.company else None, same_company),
        "role": _outcome(expected.role, found.role.value if found.role else None, same_role),
        "stage": _outcome(expected.stage, found.stage.value.value if found.stage else None, _equal),
        "kind_words": _presence(expected.kind_words, found.kind_words is not None),
    }
    if expected.reaches_a_person is not None:
        reaches = found.sender in {SenderKind.HUMAN, SenderKind.RELAY} and found.recipient is not None
        outcomes["reaches_a_person"] = "right" if reaches == expected.reaches_a_person else "wrong"
    if expected.language is not None:
        outcomes["language"] = "right" if found.language == expected.language else "wrong"
    return outcomes


def facts_figures(pairs: Iterable[tuple[Expected, Facts]]) -> FactFigures:
    """Count the outcomes over many mails."""
    figures = FactFigures()
    for expected, found in pairs:
        for name, outcome in score(expected, found).items():
            tally = figures.tallies[name]
            setattr(tally, outcome, getattr(tally, outcome) + 1)
    return figures


def facts_report(pairs: Iterable[tuple[Expected, Facts]]) -> str:
    """Write the figures as a table, with the target of each fact and whether it is met."""
    figures = facts_figures(pairs)
    lines = [f"{'fact':<17}{'right':>6}{'wrong':>6}{'missed':>7}{'invented':>9}{'absent':>7}{'as noted':>10}  target"]
    for name, tally in figures.tallies.items():
        counts = f"{tally.right:>6}{tally.wrong:>6}{tally.missed:>7}{tally.invented:>9}{tally.absent:>7}"
        lines.append(f"{name:<17}{counts}{tally.share:>10.1%}  {_verdict(name, tally)}")
    return "\n".join(lines)


def _verdict(name: str, tally: Tally) -> str:
    if name == "manager":
        met = tally.wrong == 0 and tally.invented == 0 and tally.found >= MANAGERS_FOUND
        return f"no wrong name, {MANAGERS_FOUND:.0%} found: {tally.found:.1%} {'met' if met else 'missed'}"
    return f"{TARGETS[name]:.0%} {'met' if tally.share >= TARGETS[name] else 'missed'}"


def _outcome(expected: str | None, found: str | None, same: Callable[[str, str], bool]) -> str:
    if expected is None:
        return "absent" if found is None else "invented"
    if found is None:
        return "missed"
    return "right" if same(expected, found) else "wrong"


def _equal(expected: str, found: str) -> bool:
    return expected == found


def _presence(expected: bool, found: bool) -> str:
    if expected:
        return "right" if found else "missed"
    return "invented" if found else "absent"


def _name_words(name: str) -> tuple[str, ...]:
    bare = header_person(name)
    return tuple(re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", fold(bare.name if bare else name)))


def _role_words(name: str) -> frozenset[str]:
    bare = re.sub(r"\(?\b[mwfdxhv](?:/[mwfdxhv]){1,2}\b\)?", " ", fold(name))
    return frozenset(re.findall(r"[^\W_]+", bare)) - _FILLER
