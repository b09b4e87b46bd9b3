"""What CSS hides in a mail: preheaders and other text that nobody sees. Linear in the text, no CSS library."""

import re

STYLES_MAX = 64 * 1024

_RULE_ENDS = re.compile(r"([{}])")
_SELECTOR = re.compile(r"[a-z]*([.#][\w-]+)")
_NUMBER = re.compile(r"(\d*\.?\d+)")
_WHITES = frozenset({"#fff", "#ffffff", "white", "rgb(255,255,255)"})


def declarations(style: str) -> dict[str, str]:
    """Read a style attribute into lower-case properties and values without white space."""
    found: dict[str, str] = {}
    for declaration in style[:2000].lower().split(";"):
        name, _, value = declaration.partition(":")
        found[name.strip()] = "".join(value.replace("!important", "").split())
    return found


def hides(style: dict[str, str]) -> bool:
    """Tell whether these declarations make an element and all in it invisible."""
    if style.get("display") == "none" or style.get("mso-hide") == "all":
        return True
    if style.get("visibility") in {"hidden", "collapse"} or style.get("color") == "transparent":
        return True
    if any(_is_zero(style.get(name, "")) for name in ("max-height", "opacity", "max-width")):
        return True
    return _same_colour(style.get("color", ""), style.get("background-color") or style.get("background", ""))


def is_tiny(style: dict[str, str], *, inherited: bool) -> bool:
    """Tell whether text has a font size of a pixel or none; a size set inside such an element counts again."""
    size = style.get("font-size", "")
    number = _NUMBER.match(size)
    if not number:
        return inherited
    limit = 0 if size.endswith(("em", "%")) else 1
    return float(number[1]) <= limit


def hidden_names(css: str) -> frozenset[str]:
    """Give the .classes and #ids that a style sheet hides outside any @media rule."""
    names: set[str] = set()
    depth, before, selector = 0, "", ""
    for piece in _RULE_ENDS.split(_without_comments(css[:STYLES_MAX].lower())):
        if piece == "{":
            selector = before.strip() if depth == 0 else selector
            depth += 1
        elif piece == "}":
            if depth == 1 and not selector.startswith("@") and hides(declarations(before)):
                names.update(found[1] for found in map(_SELECTOR.fullmatch, _split(selector)) if found)
            depth = max(0, depth - 1)
        before = piece
    return frozenset(names)


def _split(selector: str) -> list[str]:
    return [one.strip() for one in selector.split(",")]


def _without_comments(css: str) -> str:
    first, *others = css.split("/*")
    return first + "".join(other.partition("*/")[2] for other in others)


def _is_zero(value: str) -> bool:
    return re.fullmatch(r"0*\.?0*(?:px|pt|em|rem|%)?", value) is not None and "0" in value


def _same_colour(text: str, background: str) -> bool:
    return bool(text) and (text == background or {text, background} <= _WHITES)
