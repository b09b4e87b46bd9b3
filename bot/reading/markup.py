"""HTML -> the text that a person sees, with quoted blocks as "> " lines, as mail clients turn HTML into text.

One walk over the tree of lxml does both: hidden nodes are passed over, and while a quotation lasts, lines are
marked. The marks keep the order of interleaved answers, so that one cutter (`bot.reading.quotes`) serves both kinds
of mail.
"""

import re
from html import unescape
from itertools import islice

from lxml import etree

from bot.reading import stylesheet
from bot.reading.clean import many_lines, word_list

MARKUP_CHARS_MAX = 1024 * 1024
SIGNATURE_LINE = "-- "
FRAMES_LOOKED_INTO = 10
OUTLOOK_HEADER_NODES = 60

_DROPPED = word_list(
    "head title style script noscript template object embed svg math select textarea audio video iframe"
)
_PARAGRAPHS = word_list("p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre hr figure table")
_LINES = word_list(
    "div li tr dt dd section article header footer main nav aside form fieldset legend center address "
    "figcaption details summary caption body html"
)
_CELLS = frozenset({"td", "th"})
_QUOTE_CLASSES = frozenset({
    "gmail_attr", "gmail_quote_attribution", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote", "zmail_extra",
    "tutanota_quote", "quoted-text", "gmail_extra_quote",
})  # fmt: skip
_QUOTE_FRAMES = frozenset({"gmail_quote", "gmail_quote_container", "protonmail_quote"})
_REST_IDS = frozenset({"appendonsend", "divrplyfwdmsg", "x_appendonsend", "x_divrplyfwdmsg"})
_REST_CLASSES = frozenset({"outlookmessageheader", "ms-outlook-mobile-reference-message"})
_SIGNATURES = frozenset({"gmail_signature", "moz-signature", "signature", "ms-outlook-mobile-signature"})
_OUTLOOK_RULE = re.compile(r"border-top:\s*solid\s*#?\w+\s*1(?:\.0)?p[tx]", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_WHITE = re.compile(r"[ \t\n\r\f]+")


class _Page:
    """The text as it is written, line by line."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._line: list[str] = []
        self._spaced = True
        self._breaks = 0
        self._quoted = False

    def write(self, text: str, *, quoted: bool) -> None:
        """Write text as HTML flows: runs of white space are one space, none at a line's beginning."""
        flowing = _WHITE.sub(" ", text)
        if not flowing.strip():
            self._spaced = self._spaced or not flowing
            if flowing and self._line and not self._breaks:
                self._space()
            return
        if quoted != self._quoted:
            self.end(2)
        self._flush()
        self._quoted = quoted
        if self._spaced:
            flowing = flowing.lstrip(" ")
        self._line.append(flowing)
        self._spaced = flowing.endswith(" ")

    def end(self, lines: int) -> None:
        """End the line, and a paragraph with 2."""
        self._breaks = max(self._breaks, lines)

    def break_line(self) -> None:
        """Break as <br> does: each one more ends a paragraph."""
        self._breaks += 1

    def cell(self) -> None:
        """Part two cells of a row."""
        if self._line and not self._breaks:
            self._space()

    def text(self) -> str:
        """Give what was written."""
        self._breaks = 2
        self._flush()
        return "\n".join(self.lines).strip("\n")

    def _space(self) -> None:
        if not self._spaced:
            self._line.append(" ")
            self._spaced = True

    def _flush(self) -> None:
        if not self._breaks:
            return
        line = "".join(self._line).rstrip(" ") if self._line else ""
        if line == SIGNATURE_LINE.rstrip():
            line = SIGNATURE_LINE
        if line:
            self.lines.append("> " + line if self._quoted else line)
        if self._breaks > 1 and self.lines and self.lines[-1]:
            self.lines.append("")
        self._line, self._spaced, self._breaks = [], True, 0


def to_text(html: str) -> str:
    """Give the visible text of an HTML document: paragraphs parted by blank lines, list items as "- " lines.

    Quoted blocks of the common clients stand as "> " lines, a client's signature block below a "-- " line.
    Never raises; what the parser can't build a tree of is stripped of its tags.
    """
    source = html[:MARKUP_CHARS_MAX]
    text = _text_of_tree(source)
    return many_lines(text) if text is not None else _stripped(source)


def _text_of_tree(source: str) -> str | None:
    """Convert through lxml's tree; None when there is none, or one cut at its greatest depth."""
    parser = etree.HTMLParser(huge_tree=True, recover=True, encoding="utf-8", remove_pis=True)
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError):
        return None
    if root is None or any("depth" in entry.message for entry in parser.error_log):
        return None
    page = _Page()
    _Walk(page, _hidden_names(root)).over(root)
    return page.text()


def _hidden_names(root: etree._Element) -> frozenset[str]:
    return stylesheet.hidden_names("\n".join(style.text or "" for style in root.iter("style")))


def _stripped(source: str) -> str:
    """Take the tags off, for markup beyond the parser."""
    text = unescape(_TAG.sub("\n", source))
    return many_lines("\n".join(line.strip() for line in text.splitlines() if line.strip()))


class _Walk:
    """One pass over the tree: what is hidden, what is quoted, where lines end."""

    def __init__(self, page: _Page, hidden: frozenset[str]) -> None:
        self._page = page
        self._hidden = hidden
        self._quotes: list[etree._Element] = []
        self._rest_quoted = False
        self._frames = 0
        self._tiny = [False]

    def over(self, root: etree._Element) -> None:
        """Walk the tree without recursion."""
        walker = etree.iterwalk(root, events=("start", "end", "comment"))
        for event, element in walker:
            if event == "start":
                if self._enter(element):
                    self._say(element.text)
                else:
                    walker.skip_subtree()
            elif event == "end":
                self._leave(element)
            if event != "start" and element is not root:
                self._say(element.tail)

    @property
    def _quoted(self) -> bool:
        return self._rest_quoted or bool(self._quotes)

    def _say(self, text: str | None) -> None:
        if text and not self._tiny[-1]:
            self._page.write(text, quoted=self._quoted)

    def _enter(self, element: etree._Element) -> bool:
        """Open an element; False when it is hidden with all that it holds."""
        tag = element.tag
        style = stylesheet.declarations(element.get("style") or "")
        self._tiny.append(stylesheet.is_tiny(style, inherited=self._tiny[-1]))
        names = _names(element)
        if tag in _DROPPED or element.get("hidden") is not None or self._is_hidden(style, names):
            return False
        if tag == "br":
            self._page.break_line()
        elif tag in _CELLS:
            self._page.cell()
        else:
            self._page.end(_line_ends(tag))
        if not self._quoted:
            self._open_quote(element, tag, names)
        if tag == "li":
            self._page.write("- ", quoted=self._quoted)
        return True

    def _is_hidden(self, style: dict[str, str], names: frozenset[str]) -> bool:
        if stylesheet.hides(style) or any(name[1:].endswith("preheader") for name in names):
            return True
        return not self._hidden.isdisjoint(names)

    def _open_quote(self, element: etree._Element, tag: str, names: frozenset[str]) -> None:
        plain = frozenset(name[1:] for name in names)
        if (plain & _REST_IDS) or (plain & _REST_CLASSES) or _is_outlook_header(element):
            self._rest_quoted = True
        elif self._is_quote(element, tag, plain):
            self._quotes.append(element)
        elif plain & _SIGNATURES:
            self._page.end(1)
            self._page.write(SIGNATURE_LINE, quoted=False)
            self._page.end(1)

    def _is_quote(self, element: etree._Element, tag: str, names: frozenset[str]) -> bool:
        """Tell a quotation. A frame is one only without a blockquote: else answers stand between its blocks."""
        if tag == "blockquote":
            style = (element.get("style") or "").lower()
            return element.get("type") == "cite" or "border-left" in style or "gmail_quote" in names
        if names & _QUOTE_FRAMES and self._frames < FRAMES_LOOKED_INTO:
            self._frames += 1
            return element.find(".//blockquote") is None
        return not names.isdisjoint(_QUOTE_CLASSES)

    def _leave(self, element: etree._Element) -> None:
        self._tiny.pop()
        if self._quotes and self._quotes[-1] is element:
            self._quotes.pop()
        if element.tag in _CELLS:
            self._page.cell()
        elif element.tag not in _DROPPED and element.tag != "br":
            self._page.end(_line_ends(element.tag))


def _names(element: etree._Element) -> frozenset[str]:
    """Give an element's classes as .name and its id as #name, in lower case."""
    classes = (element.get("class") or "")[:500].lower().split()
    identity = (element.get("id") or "")[:100].strip().lower()
    return frozenset([*(f".{name}" for name in classes), *([f"#{identity}"] if identity else [])])


def _line_ends(tag: str) -> int:
    return 2 if tag in _PARAGRAPHS else 1 if tag in _LINES else 0


def _is_outlook_header(element: etree._Element) -> bool:
    """Tell the ruled block that Outlook writes above a quoted message, by its bold labels, in any language."""
    if not _OUTLOOK_RULE.search((element.get("style") or "")[:500]):
        return False
    marks = (node for node in islice(element.iter(), OUTLOOK_HEADER_NODES) if node.tag in {"b", "strong"})
    labels = ("".join(islice(mark.itertext(), 5)).strip() for mark in marks)
    return sum(1 for label in labels if label.endswith((":", "：")) and len(label) <= 30) >= 3
