"""Microdata and simple RDFa, read into the same shape as JSON-LD nodes."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from lead_enrichment.domain.reading.lines import fold
from lead_enrichment.domain.reading.visibility import is_hidden

_MOST_ITEMS: Final = 60
_MOST_ELEMENTS: Final = 3_000
_MOST_TEXT: Final = 300_000
_LONGEST_VALUE: Final = 300
_VALUE_IN: Final = {"meta": "content", "time": "datetime", "a": "href", "link": "href", "img": "src", "data": "value"}

_SYNTAXES: Final = {"microdata": ("itemscope", "itemprop", "itemtype"), "rdfa": ("typeof", "property", "typeof")}
"""For each syntax the attributes that open an item, name a property and tell the type."""


def items(tree: LexborHTMLParser) -> Iterator[tuple[str, dict[str, Any]]]:
    """(syntax, item) for each outermost item of the page; what a visitor cannot see is left out."""
    for syntax, (scope, prop, kind) in _SYNTAXES.items():
        if tree.css_first(f"[{scope}]") is None:
            continue
        reader = _ItemReader(scope, prop, kind)
        for node in tree.css(f"[{scope}]:not([{scope}] [{scope}])")[:_MOST_ITEMS]:
            item = reader.read(node)
            if len(item) > 1:
                yield syntax, item


class _ItemReader:
    """Reads items of one syntax within one page's bounds."""

    def __init__(self, scope: str, prop: str, kind: str) -> None:
        self._scope = scope
        self._prop = prop
        self._kind = kind
        self._elements = 0
        self._chars = 0

    def read(self, root: LexborNode) -> dict[str, Any]:
        """One item with those nested in it."""
        top = self._typed(root)
        waiting = [] if _is_out_of_sight(root) else [(child, top, "") for child in reversed(list(root.iter()))]
        while waiting and self._elements < _MOST_ELEMENTS and self._chars < _MOST_TEXT:
            node, item, led = waiting.pop()
            self._elements += 1
            attributes = node.attributes
            if attributes and node.tag != "meta" and is_hidden(attributes, frozenset()):
                continue
            name = _local(attributes.get(self._prop)) or led
            inner = item
            if self._scope in attributes:
                inner = self._typed(node)
                _put(item, name or "subject", inner)
            elif name and name != led:
                _put(item, name, self._value(node))
            leads = led if inner is item and not _local(attributes.get(self._prop)) else ""
            leads = self._relation(attributes) or leads
            waiting += [(child, inner, leads) for child in reversed(list(node.iter()))]
        return top

    def _relation(self, attributes: Mapping[str, str | None]) -> str:
        """The property by which RDFa's `rel` ties the items inside an element to the one around it."""
        stated = _local(attributes.get("rel")) if self._scope == "typeof" and "typeof" not in attributes else ""
        return "" if "href" in attributes else stated

    def _typed(self, node: LexborNode) -> dict[str, Any]:
        stated = (node.attributes.get(self._kind) or "").split(" ")[0].rstrip("/")
        return {"@type": stated.rpartition("/")[2].rpartition(":")[2]}

    def _value(self, node: LexborNode) -> str:
        attributes = node.attributes
        stated = attributes.get("content") or attributes.get(_VALUE_IN.get(node.tag or "", ""))
        if stated and node.tag == "a" and not stated.startswith("http"):
            stated = None
        text = stated or node.text()
        self._chars += len(text)
        return fold(text[: _LONGEST_VALUE * 4])[:_LONGEST_VALUE]


def _local(names: str | None) -> str:
    """The first of some names, without its prefix or vocabulary."""
    first = (names or "").strip().split(" ")[0]
    return first.rpartition(":")[2].rpartition("/")[2]


def _is_out_of_sight(node: LexborNode) -> bool:
    """Whether an item or anything around it is hidden."""
    around: LexborNode | None = node
    while around is not None and around.is_element_node:
        attributes = around.attributes
        if attributes and is_hidden(attributes, frozenset()):
            return True
        around = around.parent
    return False


def _put(item: dict[str, Any], name: str, value: Any) -> None:
    if not value:
        return
    known = item.get(name)
    if known is None:
        item[name] = value
    elif isinstance(known, list):
        if len(known) < _MOST_ITEMS:
            known.append(value)
    else:
        item[name] = [known, value]
