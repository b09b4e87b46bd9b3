"""How a judgement reads: one JSON object, or one line for a person. The JSON's keys are a stable interface."""

import json
import sys
from typing import TYPE_CHECKING, Any

from bot.facts import Fact, Facts
from bot.replying.policy import Answer
from bot.watching.work import Handled

if TYPE_CHECKING:  # the judge is loaded only when there is mail to judge
    from bot.watching.judge import Judgement


def json_line(line: dict[str, Any] | list[dict[str, Any]]) -> str:
    """Write an object (or an array) on one line."""
    return json.dumps(line, ensure_ascii=str(sys.stdout.encoding).lower() != "utf-8")


def judgement_object(source: str, judgement: "Judgement | None", message_id: str = "") -> dict[str, Any]:
    """Give the object of `classify --json`; None stands for a message that can't be parsed."""
    if judgement is None:
        return {
            "source": source,
            "message_id": message_id or None,
            "verdict": "unparsable",
            "probability": None,
            "kind": None,
            "decision": "skip",
            "reason": "unparsable",
            "to": None,
            "template": None,
            "facts": facts_object(None),
            "contact": None,
            "evidence": [],
        }
    answer = judgement.decision if isinstance(judgement.decision, Answer) else None
    facts = judgement.addressed
    return {
        "source": source,
        "message_id": judgement.mail.message_id or None,
        "verdict": judgement.verdict.value,
        "probability": round(judgement.prediction.probability, 4),
        "kind": judgement.prediction.kind.value,
        "decision": "draft" if answer else "skip",
        "reason": judgement.decision.reason.value,
        "to": facts.recipient.email if answer and facts.recipient else None,
        "template": answer.template if answer else None,
        "facts": facts_object(judgement.facts),
        "contact": "rescue" if answer and answer.rescue else None,
        "evidence": [{"text": one.text, "weight": round(one.weight, 2)} for one in judgement.prediction.evidence],
    }


def facts_object(facts: Facts | None) -> dict[str, Any]:
    """Give the facts, all keys present, null where the mail doesn't say."""

    def value(fact: Fact[Any] | None) -> Any:
        return None if fact is None else str(fact.value)

    return {
        "manager": value(facts.manager) if facts else None,
        "company": value(facts.company) if facts else None,
        "role": value(facts.role) if facts else None,
        "stage": value(facts.stage) if facts else None,
        "kind_words": value(facts.kind_words) if facts else None,
        "sender": facts.sender.value if facts else None,
        "language": facts.language if facts else None,
    }


def sources_object(facts: Facts) -> dict[str, str]:
    """Give the text that each fact comes from, for the facts that there are."""
    named = {name: getattr(facts, name) for name in Facts.__dataclass_fields__}
    return {name: fact.source for name, fact in named.items() if isinstance(fact, Fact)}


def handled_object(handled: Handled) -> dict[str, Any]:
    """Give the object of `--once --json`; a mail refused before its text was read has no verdict."""
    line = judgement_object(f"{handled.ref.mailbox}:{handled.ref.uid}", handled.judgement, handled.message_id)
    if handled.judgement is None and handled.reason != "unparsable":
        line |= {"verdict": None, "reason": handled.reason}
    return line | {
        "reason": handled.reason,
        "account": handled.account,
        "mailbox": handled.ref.mailbox,
        "uid": handled.ref.uid,
        "outcome": handled.result.value,
        "draft_message_id": handled.draft_message_id,
    }


def addressee(facts: Facts) -> str:
    """Say in a few words whom a draft is for: the person, the firm, else the address."""
    who = facts.manager.value if facts.manager else None
    firm = facts.company.value if facts.company else None
    address = facts.recipient.email if facts.recipient else "nobody"
    return f"{who} at {firm}" if who and firm else who or (f"{firm} <{address}>" if firm else address)
