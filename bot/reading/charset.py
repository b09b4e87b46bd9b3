"""Bytes and a declared charset -> text, the way mail clients read them; nothing here ever raises.

Only codecs on the allow-list are used, for Python also knows "charsets" such as idna, hex or zlib.
"""

import codecs
import re

_MANY_BYTE = frozenset({"cp932", "cp949", "cp950"})
_SINGLE_BYTE = ("iso8859", "cp", "mac", "koi8", "ptcp154", "kz1048", "hp-roman8", "tis-620")
_NAMES = {
    "iso88591": "cp1252", "latin1": "cp1252", "l1": "cp1252", "cp819": "cp1252", "iso885911987": "cp1252",
    "ansi": "cp1252", "win1252": "cp1252", "xansi": "cp1252", "iso88599": "cp1254", "latin5": "cp1254",
    "iso885911": "cp874", "tis620": "cp874", "iso88598i": "iso8859_8", "iso88598e": "iso8859_8",
    "utf8": "utf_8", "unicode11utf8": "utf_8", "utf8mb4": "utf_8", "xutf8": "utf_8", "cp65001": "utf_8",
    "gb2312": "gb18030", "gbk": "gb18030", "xgbk": "gb18030", "gb231280": "gb18030", "cp936": "gb18030",
    "euccn": "gb18030", "gb18030": "gb18030", "chinese": "gb18030", "windows936": "gb18030",
    "big5": "big5hkscs", "cnbig5": "big5hkscs", "xxbig5": "big5hkscs", "big5hkscs": "big5hkscs",
    "cp950": "cp950", "shiftjis": "cp932", "sjis": "cp932", "xsjis": "cp932", "mskanji": "cp932",
    "cp932": "cp932", "windows31j": "cp932", "eucjp": "euc_jis_2004", "xeucjp": "euc_jis_2004",
    "ujis": "euc_jis_2004", "euckr": "cp949", "ksc56011987": "cp949", "ksc5601": "cp949", "uhc": "cp949",
    "ksc56011989": "cp949", "cp949": "cp949", "windows949": "cp949", "johab": "johab",
    "iso2022jp": "iso2022_jp", "iso2022jp1": "iso2022_jp_2", "iso2022jp2": "iso2022_jp_2",
    "iso2022jp3": "iso2022_jp_3", "iso2022jp2004": "iso2022_jp_2004", "iso2022jpms": "iso2022_jp",
    "csiso2022jp": "iso2022_jp", "iso2022kr": "iso2022_kr", "csiso2022kr": "iso2022_kr",
    "hz": "hz", "hzgb2312": "hz", "utf7": "utf_7", "unicode11utf7": "utf_7", "xunicode20utf7": "utf_7",
    "utf16": "utf_16", "unicode": "utf_16", "ucs2": "utf_16", "iso10646ucs2": "utf_16",
    "utf16le": "utf_16_le", "utf16be": "utf_16_be", "utf32": "utf_32", "utf32le": "utf_32_le",
    "utf32be": "utf_32_be", "macintosh": "mac_roman", "xmacroman": "mac_roman", "macroman": "mac_roman",
}  # fmt: skip
_BOMS = ((codecs.BOM_UTF8, "utf_8"), (codecs.BOM_UTF16_LE, "utf_16_le"), (codecs.BOM_UTF16_BE, "utf_16_be"))
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_META_WITHIN = 2048
_ESCAPE_JP = re.compile(rb"\x1b(\$[@B]|\$\([DOQ]|\([BJI]|\$A|\$\(C)")


def decode(raw: bytes, declared: str = "") -> str:
    """Decode `raw` as clients do: by its mark, by `declared`, else as UTF-8, else as Windows-1252.

    Bytes that claim a one-byte charset but are well-formed UTF-8 are UTF-8; a charset that Python
    doesn't know counts as none. What can't be decoded becomes U+FFFD.
    """
    for mark, codec in _BOMS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(codec, "replace")
    codec = _codec(declared)
    if codec.startswith("utf_16"):
        return raw.decode(_byte_order(raw, codec), "replace")
    if codec == "iso2022_jp" or (not codec and b"\x1b$" in raw):
        return _decode_iso_2022_jp(raw)
    if codec in {"", "utf_8"} or _is_single_byte(codec):
        return _decode_utf8_or(raw, codec)
    return _decode_as(raw, codec)


def declared_in_markup(raw: bytes) -> str:
    """Give the charset that an HTML document names itself in its first two kilobytes, "" when none."""
    found = _META_CHARSET.search(raw[:_META_WITHIN])
    name = found[1].decode("ascii") if found else ""
    return "" if name.lower().startswith("utf-16") else name


def _codec(declared: str) -> str:
    """Find the allowed codec behind a charset name, "" when there is none."""
    name = declared.strip(" \t\"'").lower()[:40]
    squeezed = re.sub(r"[^a-z0-9]", "", name)
    if squeezed in _NAMES:
        return _NAMES[squeezed]
    windows = re.fullmatch(r"x?(?:windows|win|cp|ms|ansi)?(125[0-8])", squeezed)
    if windows:
        return "cp" + windows[1]
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    return known if _is_single_byte(known) else ""


def _is_single_byte(codec: str) -> bool:
    return codec.startswith(_SINGLE_BYTE) and codec not in _MANY_BYTE


def _byte_order(raw: bytes, codec: str) -> str:
    """Tell the byte order of UTF-16 without a mark by where the zero bytes of western text stand."""
    if codec != "utf_16":
        return codec
    return "utf_16_le" if raw[1:2000:2].count(0) > raw[0:2000:2].count(0) else "utf_16_be"


def _decode_utf8_or(raw: bytes, codec: str) -> str:
    """Decode as UTF-8 when the bytes are that; a broken few stay UTF-8, unless most of them are broken."""
    try:
        return raw.decode("utf_8")
    except UnicodeDecodeError:
        pass
    if codec == "utf_8":
        text = raw.decode("utf_8", "replace")
        if text.count("\ufffd") <= sum(1 for char in text if "\x7f" < char != "\ufffd"):
            return text
    return raw.decode(codec if _is_single_byte(codec) else "cp1252", "replace")


def _decode_as(raw: bytes, codec: str) -> str:
    """Decode by a many-byte codec: whole, else as UTF-8 when it is that, else with marks for the bad bytes."""
    for attempt in (codec, "cp950" if codec == "big5hkscs" else codec, "utf_8"):
        try:
            return _without_surrogates(raw.decode(attempt))
        except (UnicodeError, ValueError):
            continue
    try:
        return _without_surrogates(raw.decode(codec, "replace"))
    except (UnicodeError, ValueError):  # some many-byte codecs lose their state in spite of "replace"
        return raw.decode("utf_8", "replace")


def _without_surrogates(text: str) -> str:
    """Replace the lone surrogates that utf_7 and others let through: they can't be written again."""
    return text.encode("utf_8", "replace").decode("utf_8") if _has_surrogate(text) else text


def _has_surrogate(text: str) -> bool:
    return re.search("[\ud800-\udfff]", text) is not None


def _decode_iso_2022_jp(raw: bytes) -> str:
    """Decode strictly, else as Japanese clients do: with Windows' extra characters (①, ㈱) in JIS X 0208."""
    for codec in ("iso2022_jp", "iso2022_jp_2"):
        try:
            return raw.decode(codec)
        except UnicodeDecodeError:
            continue
    pieces = _ESCAPE_JP.split(raw)
    text = [decode_ascii(pieces[0])]
    for escape, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        text.append(_jis_piece(escape, piece))
    return "".join(text)


def _jis_piece(escape: bytes, piece: bytes) -> str:
    if escape == b"(I":
        return bytes(byte | 0x80 for byte in piece).decode("cp932", "replace")
    if escape in {b"(B", b"(J"}:
        return decode_ascii(piece)
    shifted = bytearray()
    for first, second in zip(piece[0::2], piece[1::2], strict=False):
        if not (0x21 <= first <= 0x7E and 0x21 <= second <= 0x7E):
            shifted += bytes(byte for byte in (first, second) if byte in b"\r\n")
            continue
        row = first - 0x21
        shifted.append((row >> 1) + (0x81 if row < 62 else 0xC1))
        shifted.append(second + 0x7E if row & 1 else second + (0x20 if second >= 0x60 else 0x1F))
    return shifted.decode("cp932", "replace")


def decode_ascii(raw: bytes) -> str:
    """Decode what should be ASCII, keeping whatever else it holds by the fallback rules."""
    return _decode_utf8_or(raw, "")
