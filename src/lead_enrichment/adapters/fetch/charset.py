"""From the bytes of a page to its text."""

import codecs
import re
from typing import Final

from lead_enrichment.adapters.fetch.decoding import GZIP_MAGIC

_PRESCAN: Final = 4096  # the standard asks for 1024; real pages put scripts before their meta
_META: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-zA-Z0-9_:.-]{1,40})", re.IGNORECASE
)
_XML_DECLARATION: Final = re.compile(rb"^\s{0,9}<\?xml[^>]{0,99}?encoding=[\"']([a-zA-Z0-9_:.-]{1,40})")
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_UNKNOWN_TO_PYTHON: Final = {"windows-874": "cp874", "windows-31j": "cp932", "x-sjis": "cp932", "x-gbk": "gb18030"}
_SAME: Final = {  # labels that the WHATWG Encoding Standard reads as another
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-16-le",
}
_CHARSETS: Final = frozenset(  # by Python's name; an allow-list because Python also has codecs that are not charsets
    "utf-8 utf-16-le utf-16-be cp866 cp874 cp932 cp949 koi8-r koi8-u mac-roman mac-cyrillic gb18030 big5 euc_jp "
    "iso2022_jp iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14 "
    "iso8859-15 iso8859-16 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258".split()
)
_FALLBACK: Final = "cp1252"


def text_of(body: bytes, header_charset: str | None) -> str:
    """Decode a page: by byte order mark, header, meta or XML declaration; else as UTF-8 if it is, else Windows-1252.

    What does not fit the charset becomes U+FFFD; nothing is raised.
    """
    for mark, marked in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(marked, errors="replace")
    charset = _charset(header_charset) or _declared_charset(body[:_PRESCAN])
    if charset is not None:
        return body.decode(charset, errors="replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode(_FALLBACK, errors="replace")


def looks_binary(body: bytes) -> bool:
    """Whether these are no text bytes: control characters that no page has, and no UTF-16 mark."""
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    start = body[:1024]
    return (
        start.startswith((GZIP_MAGIC, b"%PDF-", b"\x89PNG")) or b"\x00\x00" in start or start.count(0) > len(start) // 8
    )


def _declared_charset(start: bytes) -> str | None:
    declared = _XML_DECLARATION.search(start) or _META.search(start)
    charset = _charset(declared[1].decode("ascii")) if declared else None
    # a meta that could be read as ASCII cannot be in UTF-16 (HTML Standard, prescan)
    return "utf-8" if charset is not None and charset.startswith("utf-16") else charset


def _charset(label: str | None) -> str | None:
    wanted = (label or "").strip(" \"'").lower()
    try:
        name = codecs.lookup(_UNKNOWN_TO_PYTHON.get(wanted, wanted)).name
    except (LookupError, ValueError):
        return None
    charset = _SAME.get(name, name)
    return charset if charset in _CHARSETS else None
