"""A mail's text -> what its sender wrote now, and what was quoted or forwarded, in seven languages.

Works on whole lines with anchored patterns over short lines only, so that its time is linear in the text:
libraries for this need half a minute for twenty kilobytes of empty lines.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

ATTRIBUTION_LINES_MAX = 4
ATTRIBUTION_LINE_MAX = 250
HEADER_LINES_MAX = 14
MARK_LINE_MAX = 120

_ROLES = {
    "from": "from", "von": "from", "de": "from", "da": "from", "van": "from", "expéditeur": "from",
    "mittente": "from", "remetente": "from", "sent": "sent", "date": "sent", "gesendet": "sent", "datum": "sent",
    "envoyé": "sent", "envoyé le": "sent", "date d'envoi": "sent", "enviado": "sent", "enviado el": "sent",
    "fecha": "sent", "inviato": "sent", "inviata": "sent", "data": "sent", "verzonden": "sent", "enviada": "sent",
    "enviada em": "sent", "enviado em": "sent", "sent at": "sent", "to": "to", "an": "to", "à": "to", "a": "to",
    "para": "to", "aan": "to", "pour": "to", "per": "to", "destinatario": "to", "cc": "cc", "kopie": "cc",
    "bcc": "cc", "copie à": "cc", "reply-to": "cc", "antwort an": "cc", "subject": "subject", "betreff": "subject",
    "objet": "subject", "sujet": "subject", "asunto": "subject", "oggetto": "subject", "onderwerp": "subject",
    "assunto": "subject", "från": "from", "fra": "from", "od": "from",
    "skickat": "sent", "sendt": "sent", "dato": "sent", "wysłano": "sent", "till": "to", "til": "to", "do": "to",
    "ämne": "subject", "emne": "subject", "temat": "subject",
    "importance": "cc", "wichtigkeit": "cc", "attachments": "cc", "anlagen": "cc",
}  # fmt: skip
_LABEL = re.compile(r"[ \t*_|]{0,6}([^\W\d_][\w' -]{0,16}?)[ \t*_]{0,4}[:：][ \t*_]{0,4}(.*)")
_ORIGINAL = (
    r"original message|original-?nachricht|ursprüngliche nachricht|message d'origine|message original|"
    r"mensaje original|messaggio originale|oorspronkelijk bericht|origineel bericht|mensagem original|"
    r"original appointment|reply message|reply to message|message initial|antwort"
)
_FORWARD = (
    r"forwarded message|forwarded by .*|weitergeleitete nachricht|message transféré|message réexpédié|"
    r"mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|mensagem reencaminhada"
)
_BEGIN_FORWARD = (
    r"begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|"
    r"début du message (?:transféré|réexpédié)|"
    r"inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|"
    r"início da mensagem (?:reencaminhada|encaminhada)"
)
_ORIGINAL_LINE = re.compile(rf"[ \t]*[-_=]{{2,}} ?(?:{_ORIGINAL}) ?[-_=]{{2,}}[ \t]*", re.IGNORECASE)
_FORWARD_LINE = re.compile(
    rf"[ \t]*(?:[-_=]{{2,}} ?(?:{_FORWARD}) ?[-_=]{{2,}}|(?:{_BEGIN_FORWARD}) ?:?)[ \t]*", re.IGNORECASE
)
_OPENERS = (
    "on ", "am ", "le ", "el ", "il ", "op ", "em ", "no dia", "a ", "den ", "em seg", "em ter", "em qu", "em sex",
)  # fmt: skip
_OPENED = re.compile(
    r"(?:on\b.*\bwrote|am\b.*\bschrieb\b.*|le\b.*\ba écrit|el\b.*\bescribió|il\b.*\bha scritto|"
    r"op\b.*\bschreef\b.*|op\b.*\bheeft\b.*\bgeschreven|(?:em|no dia|a)\b.*\bescreveu)[ \t]?:",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:\S.*\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|escreveu)\b.{0,80}|"
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}.*<[^<>]*@[^<>]*>)[ \t]?:",
    re.IGNORECASE,
)
_OWN_VOICE = re.compile(r"\b(?:i wrote|we wrote|ich schrieb|wir schrieb|schreef ik|j'ai écrit)\b", re.IGNORECASE)
_MOMENT = re.compile(r"\d{1,2}[:.h]\d{2}|\d{4}|\S@\S")
_ADDRESS = re.compile(r"<[^<>\s]+@[^<>\s]+>")
_RULE = re.compile(r"[ \t]*[_=*-]{10,}[ \t]*")
_QUOTE_MARK = re.compile(r"[ \t]{0,3}(?:>[ \t]?)+")
_FORWARD_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr|rv|i|enc|doorst|fs)\s*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cut:
    """A text in two: `own` lines and `quoted` lines (marks taken off), and whether the quoted is a forward."""

    own: str
    quoted: str
    forwarded: bool


def cut(text: str, subject: str = "") -> Cut:
    """Take quotations and forwards out of a text; what is written below or between them stays own.

    A header block or a mark ("Original Message") ends the own text for good, a run of "> " lines and the
    line that introduces it do not. `subject` tells a forward that only its header block shows.
    """
    lines = text.split("\n")
    own: list[str] = []
    quoted: list[str] = []
    index = 0
    while index < len(lines):
        if _is_quoted(lines[index]):
            if index and not lines[index - 1].strip():
                quoted.append("")
            quoted.append(_unmarked(lines[index]))
            index += 1
        elif length := _attribution(lines, index):
            quoted += lines[index : index + length]
            index += length
            if not _quote_follows(lines, index):
                break
        elif _ends_own_text(lines, index):
            if own and _RULE.fullmatch(own[-1]):
                quoted.append(own.pop())
            break
        else:
            own.append(lines[index])
            index += 1
    quoted += [_unmarked(rest) for rest in lines[index:]]
    return Cut(_joined(own), _joined(quoted), _is_forward(quoted, subject))


def _is_forward(quoted: Sequence[str], subject: str) -> bool:
    """Tell a forward by the mark at its top, or by its header block and the subject's prefix."""
    first = next((index for index, line in enumerate(quoted) if line.strip() and not _RULE.fullmatch(line)), -1)
    if first < 0:
        return False
    if _FORWARD_LINE.fullmatch(quoted[first][:MARK_LINE_MAX]):
        return True
    return _FORWARD_SUBJECT.match(subject) is not None and _header_block(quoted, first) > 0


def without_headers(quoted: str) -> str:
    """Take the marks and the header block off the top of a quoted message, so that its text begins."""
    lines = quoted.split("\n")
    index = 0
    while index < len(lines):
        line = lines[index]
        if not line.strip() or _RULE.fullmatch(line) or _is_mark(line):
            index += 1
        elif length := _attribution(lines, index) or _header_block(lines, index):
            index += length
        else:
            break
    return "\n".join(lines[index:])


def _is_quoted(line: str) -> bool:
    return line.lstrip(" \t")[:1] == ">"


def _unmarked(line: str) -> str:
    mark = _QUOTE_MARK.match(line)
    return line[mark.end() :] if mark else line


def _ends_own_text(lines: Sequence[str], index: int) -> bool:
    return _is_mark(lines[index]) or _header_block(lines, index) > 0


def _is_mark(line: str) -> bool:
    if not 4 <= len(line) <= MARK_LINE_MAX:
        return False
    return bool(_FORWARD_LINE.fullmatch(line) or _ORIGINAL_LINE.fullmatch(line))


def _header_block(lines: Sequence[str], index: int) -> int:
    """Count the lines of a header block (From, Sent, To, Subject) that begins here; 0 when none does.

    A single From: line is none: Subject and one more must follow, or dates and addresses make it plain.
    """
    if _label(lines[index])[0] not in {"from", "sent", "subject"}:
        return 0
    roles: set[str] = set()
    addresses, last = 0, 0
    for offset, line in enumerate(lines[index : index + HEADER_LINES_MAX]):
        role, value = _label(line)
        if role:
            roles.add(role)
            addresses += role in {"from", "to"} and "@" in value
            last = offset + 1
        elif line.strip() and (offset - last > 2 or line.strip()[-1] in ".!?"):
            break
    full = "from" in roles and "subject" in roles and roles & {"sent", "to"}
    return last if full or (addresses and {"from", "sent", "to"} <= roles) else 0


def _label(line: str) -> tuple[str, str]:
    found = _LABEL.match(line[:MARK_LINE_MAX])
    return (_ROLES.get(found[1].lower().strip(), ""), found[2]) if found else ("", "")


def _attribution(lines: Sequence[str], index: int) -> int:
    """Count the lines of "On …, … wrote:" that begins here; 0 when this is ordinary text."""
    first = lines[index].strip().lower()
    if not first or len(first) > ATTRIBUTION_LINE_MAX:
        return 0
    opened = first.startswith(_OPENERS) or "@" in first or first[-1] == ":" or first[:4].isdigit()
    if not opened:
        return 0
    joined = ""
    for count, line in enumerate(lines[index : index + ATTRIBUTION_LINES_MAX], start=1):
        if not line.strip() or len(line) > ATTRIBUTION_LINE_MAX or _is_quoted(line):
            return 0
        joined = f"{joined} {line.strip()}".strip()
        if joined.endswith((":", "：")):
            follows = _quote_follows(lines, index + count)
            return count if _introduces(joined, followed=follows) else 0
    return 0


def _introduces(line: str, *, followed: bool) -> bool:
    """Tell an introduction from a sentence: a quotation follows, or it names the moment or the address."""
    text = line.replace("：", ":").replace("’", "'")
    if _OWN_VOICE.search(text):
        return False
    if _OPENED.fullmatch(text):
        return followed or _MOMENT.search(text) is not None
    return _NAMED.fullmatch(text) is not None and (followed or _ADDRESS.search(text) is not None)


def _quote_follows(lines: Sequence[str], index: int) -> bool:
    """Tell whether the next line that isn't blank is a "> " line."""
    return next((_is_quoted(line) for line in lines[index : index + 4] if line.strip()), False)


def _joined(lines: Sequence[str]) -> str:
    """Join lines without blank ones at the ends, and never two blank ones running."""
    kept: list[str] = []
    for line in lines:
        if line.strip() or (kept and kept[-1]):
            kept.append(line.rstrip() if line != "-- " else line)
    return "\n".join(kept).strip("\n")
