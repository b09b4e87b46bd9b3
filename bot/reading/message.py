"""A whole message's bytes -> the same Raw that the IMAP side builds from BODYSTRUCTURE.

The MIME tree is found by one scan over the delimiter lines with a small stack: linear in time whatever the
nesting, where the standard library's parser compares each line with every open boundary and recurses.
"""

import re
from dataclasses import dataclass, field

from bot.mail import (
    PART_COUNT_MAX,
    PART_DEPTH_MAX,
    TEXT_BYTES_MAX,
    Part,
    Raw,
    RawPart,
    other_leaves,
    text_leaves,
)
from bot.reading.header import HEADER_BYTES_MAX, media_type, parameter, read_fields

MESSAGE_BYTES_MAX = 4 * 1024 * 1024
MIME_HEADER_MAX = 8 * 1024

_DELIMITER = re.compile(rb"^--([^\n]{1,200})", re.MULTILINE)
_BLANK_LINE = re.compile(rb"\n\r?\n")
_HEADER_LINES = re.compile(rb"(?:(?:[!-9;-~]{1,80}[ \t]*:|[ \t]|>?From )[^\n]*(?:\n|\Z))*+")


@dataclass(slots=True)
class _Node:
    """A part while the scan runs: its own header, and where its body stands in the message."""

    header: bytes
    start: int
    end: int
    media_type: str
    boundary: bytes
    attachment: bool
    path: str = ""
    depth: int = 0
    children: list["_Node"] = field(default_factory=list)


def split(message: bytes) -> Raw:
    """Split a message (RFC 5322, RFC 2045) into its header and the text parts chosen by `text_leaves`.

    At most 4 MB are looked at, of them 64 KB of header and 256 KB of text together. Never raises.
    """
    octets = message[:MESSAGE_BYTES_MAX].lstrip(b"\r\n")
    if b"\n" not in octets:
        octets = octets.replace(b"\r", b"\n")
    nodes: dict[str, _Node] = {}
    root = _scan(octets)
    structure = _part(root, nodes)
    parts: list[RawPart] = []
    left = TEXT_BYTES_MAX
    for leaf, alternative in text_leaves(structure):
        node = nodes[leaf.path]
        body = octets[node.start : min(node.end, node.start + left)]
        left -= len(body)
        parts.append(RawPart(leaf.path, node.header[:MIME_HEADER_MAX], body, alternative))
    return Raw(root.header, tuple(parts), other_leaves(structure))


def _scan(octets: bytes) -> _Node:
    """Find the parts: each delimiter line of an open multipart ends what is open below it."""
    root = _node(octets, 0)
    stack: list[_Node] = [root] if root.boundary else []
    open_at = {root.boundary: 0} if root.boundary else {}
    count = 1
    for line in _DELIMITER.finditer(octets, root.start):
        token = line[1].rstrip()
        level = open_at.get(token, -1)
        closing = level < 0 and token.endswith(b"--")
        level = open_at.get(token[:-2], -1) if closing else level
        if level < 0:
            continue
        for ended in stack[level + 1 :]:
            open_at.pop(ended.boundary, None)
        del stack[level + 1 :]
        parent = stack[level]
        _end_below(parent, _before_line_end(octets, line.start()))
        if closing:
            open_at.pop(parent.boundary, None)
            del stack[level:]
            continue
        if count >= PART_COUNT_MAX:
            break
        count += 1
        child = _child(octets, line.end() + 1, parent, tuple(open_at))
        parent.children.append(child)
        if child.boundary and child.boundary not in open_at and child.depth < PART_DEPTH_MAX:
            open_at[child.boundary] = len(stack)
            stack.append(child)
    return root


def _child(octets: bytes, start: int, parent: _Node, open_boundaries: tuple[bytes, ...]) -> _Node:
    number = str(len(parent.children) + 1)
    path = f"{parent.path}.{number}" if parent.path else number
    default = "message/rfc822" if parent.media_type == "multipart/digest" else "text/plain"
    child = _node(octets, start, open_boundaries, default)
    child.path, child.depth = path, parent.depth + 1
    return child


def _node(octets: bytes, start: int, open_boundaries: tuple[bytes, ...] = (), default: str = "text/plain") -> _Node:
    """Read the header that begins at `start`; the body runs to the end until a delimiter ends it."""
    body = _body_start(octets, start, open_boundaries)
    header = octets[start : min(body, start + HEADER_BYTES_MAX)]
    fields = read_fields(header)
    content_type = fields.first("content-type")
    kind = media_type(content_type, default)
    boundary = parameter(content_type, "boundary").rstrip() if kind.startswith("multipart/") else ""
    return _Node(
        header=header,
        start=body,
        end=len(octets),
        media_type=kind,
        boundary=boundary.encode("utf-8", "replace"),
        attachment=_is_attachment(content_type, fields.first("content-disposition")),
    )


def _body_start(octets: bytes, start: int, open_boundaries: tuple[bytes, ...]) -> int:
    """Find where the body begins: after the blank line, or where the lines stop looking like a header."""
    if octets[start : start + 1] == b"\n" or octets[start : start + 2] == b"\r\n":
        return octets.index(b"\n", start) + 1
    blank = _BLANK_LINE.search(octets, start)
    end = blank.end() if blank else len(octets)
    for boundary in open_boundaries:
        delimiter = octets.find(b"\n--" + boundary, start, end)
        end = delimiter + 1 if delimiter >= 0 else end
    lines = _HEADER_LINES.match(octets, start, min(end, start + HEADER_BYTES_MAX))
    looks_like = lines.end() if lines else start
    return looks_like if looks_like == start or not blank else end


def _is_attachment(content_type: bytes, disposition: bytes) -> bool:
    """Tell an attachment as the IMAP side does: named so, or with a filename and not named inline."""
    kind = disposition.split(b";")[0].strip().lower()
    return kind == b"attachment" or (
        kind != b"inline" and bool(parameter(disposition, "filename") or parameter(content_type, "name"))
    )


def _end_below(node: _Node, end: int) -> None:
    """Set the end of the newest part below `node`, and of all that is still open inside it."""
    while node.children:
        node = node.children[-1]
        node.end = max(node.start, min(node.end, end))


def _before_line_end(octets: bytes, position: int) -> int:
    """Step back over the line end before a delimiter: it belongs to the delimiter (RFC 2046 section 5.1.1)."""
    if octets[max(0, position - 2) : position] == b"\r\n":
        return position - 2
    return position - 1 if octets[position - 1 : position] == b"\n" else position


def _part(node: _Node, nodes: dict[str, _Node]) -> Part:
    """Turn the scan's nodes into the tree that the selection knows, and note each by its path."""
    if node.boundary and not node.children and node.depth < PART_DEPTH_MAX:
        node.media_type = "text/plain"  # a multipart without a part: what a person would see is its text
    path = node.path or ("" if node.children else "1")
    nodes[path] = node
    children = tuple(_part(child, nodes) for child in node.children)
    return Part(path, node.media_type, children, node.attachment, node.end - node.start)
