"""Guarding the HTML parser: bounds on size, tags, nesting and attributes, found by linear scans before it sees a page.

The parser (lexbor) is fast but quadratic in three things: nesting (100,000 levels took 39 s), attributes of one tag,
and open formatting tags, which it repeats in every following paragraph.
"""

import re
from dataclasses import dataclass
from typing import Final

from selectolax.lexbor import LexborHTMLParser

MOST_CHARS: Final = 2_000_000
"""Pages are cut here, images written into them left out first; ordinary pages have 20,000 to 300,000 characters."""

MOST_TAGS: Final = 40_000
"""Start and end tags kept; ordinary pages have 500 to 8,000."""

MOST_DEPTH: Final = 512
"""Levels of nesting kept, as the common browsers do."""

_MOST_TOKENS: Final = 150_000
_MOST_BRACKETS: Final = 250_000
_STRIDE: Final = 50_000
_HARMLESS_TAGS: Final = 8_000
"""With fewer tags even the worst nesting parses within 0.1 s, so nothing need be counted."""

_MOST_STYLES: Final = 10
"""Different formatting tags; with more, all are read as <span>, which the parser does not repeat."""

_LONG_TAG: Final = 4_000
_MOST_ATTRIBUTES: Final = 1_000
_BETWEEN_ATTRIBUTES: Final = re.compile(r"[\s/=\"']+")

_INLINE_DATA: Final = re.compile(r"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=\s%]+")
_STYLES: Final = r"(?=[bcefinstu])(?:b|i|u|s|em|tt|big|code|font|nobr|small|strike|strong)(?=[\s/>])"
_STYLE: Final = re.compile(rf"<(/?){_STYLES}", re.IGNORECASE)
_STYLE_START: Final = re.compile(rf"<{_STYLES}[^>]*", re.IGNORECASE)
_TAG_OPENS: Final = re.compile(r"</?[a-z]", re.IGNORECASE)
_QUOTED_END: Final = re.compile(r"=\s?(?:\"[^\">]*>|'[^'>]*>)")
_TOKEN: Final = re.compile(
    r"<!--(?:.*?-->|.*\Z)"
    r"|<(script|style|textarea|title|noscript|xmp|iframe|noembed|noframes)\b(?:.*?</\1[^>]*>|.*\Z)"
    r"|<(/?)([a-z][^\s/>]*)((?:[^>\"']++|\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))*+)>?",
    re.IGNORECASE | re.DOTALL,
)
_UNNESTED: Final = frozenset(
    "area base basefont br col dd dt embed frame hr img input li link meta option p param source td th tr track "
    "tbody thead tfoot wbr".split()
)


@dataclass(frozen=True, slots=True)
class Markup:
    """A page made safe to parse. `notes` say what had to be cut."""

    html: str
    notes: tuple[str, ...] = ()


def guard(html: str) -> Markup:
    """Bound a page's size, number of tags, nesting, attributes and formatting tags, each in linear time."""
    notes: list[str] = []
    if len(html) > MOST_CHARS // 2:
        html = _INLINE_DATA.sub("data:,", html)
    if len(html) > MOST_CHARS:
        html = html[:MOST_CHARS]
        notes.append("cut: page too long")
    html = _cut_after_brackets(html, notes)
    html = html.replace("\x00", "")
    if not html.isascii():
        html = html.encode("utf-8", "replace").decode("utf-8")  # lone surrogates
    odd = _is_odd(html)
    if odd or len(set(_STYLE_START.findall(html))) > _MOST_STYLES:
        html = _STYLE.sub(r"<\1span", html)
    if odd:
        html = _flattened(html, notes)
    return Markup(html, tuple(notes))


def parse(markup: Markup) -> LexborHTMLParser:
    """Parse a guarded page; never raises on malformed markup."""
    return LexborHTMLParser(markup.html or "<html></html>")


def _is_odd(html: str) -> bool:
    """Whether a page could harm the parser: very many tags, or room for a tag with thousands of attributes."""
    if html.count("<") > _HARMLESS_TAGS:
        return True
    if len(html) <= _LONG_TAG:
        return False
    return _has_long_tag(html) or _QUOTED_END.search(html) is not None


def _has_long_tag(html: str) -> bool:
    """Whether more than `_LONG_TAG` characters stand between an opening and the next closing bracket.

    Closing ones are found in strides of that length; between far ones stands mostly a script, in which no tag opens.
    """
    start = 0
    while len(html) - start > _LONG_TAG:
        closed = html.rfind(">", start, start + _LONG_TAG + 1)
        if closed < 0:
            closed = html.find(">", start + _LONG_TAG)
            closed = len(html) if closed < 0 else closed
            if _TAG_OPENS.search(html, start, closed - _LONG_TAG + 1):
                return True
        start = closed + 1
    return False


def _cut_after_brackets(html: str, notes: list[str]) -> str:
    """The page up to about its first `_MOST_BRACKETS` opening brackets."""
    found = 0
    for start in range(0, len(html), _STRIDE):
        found += html.count("<", start, start + _STRIDE)
        if found > _MOST_BRACKETS:
            notes.append("cut: too many tags")
            return html[: start + _STRIDE]
    return html


def _flattened(html: str, notes: list[str]) -> str:
    """The page without the tags that stand too deep, come after too many others, or carry too much."""
    kept: list[str] = []
    nesting = _Nesting()
    done = tags = 0
    for number, token in enumerate(_TOKEN.finditer(html)):
        if tags >= MOST_TAGS or number >= _MOST_TOKENS:
            notes.append("cut: too many tags")
            html = html[: token.start()]
            break
        closing, name, attributes = token.group(2, 3, 4)
        if not name:
            continue
        name = name.lower()
        instead = None if nesting.keeps(name, closing=closing != "") else " "
        if instead is None and len(attributes) > _LONG_TAG and _carries_too_much(attributes):
            instead = f"<{closing}{name[:20]}>"
        if instead is None:
            tags += 1
            continue
        kept += (html[done : token.start()], instead)
        done = token.end()
    if nesting.too_deep:
        notes.append("cut: nested too deep")
    kept.append(html[done:])
    return "".join(kept)


class _Nesting:
    """Counts open elements the way a parser can at most have them open."""

    def __init__(self) -> None:
        self.too_deep = False
        self._open: dict[str, int] = {}
        self._depth = 0

    def keeps(self, name: str, *, closing: bool) -> bool:
        """Whether a tag may stay."""
        if name in _UNNESTED:
            return True
        count = self._open.get(name, 0)
        if closing:
            if count:
                self._open[name] = count - 1
                self._depth -= 1
            return count > 0
        if self._depth >= MOST_DEPTH:
            self.too_deep = True
            return False
        self._open[name] = count + 1
        self._depth += 1
        return True


def _carries_too_much(attributes: str) -> bool:
    return len(_BETWEEN_ATTRIBUTES.findall(attributes)) > _MOST_ATTRIBUTES
