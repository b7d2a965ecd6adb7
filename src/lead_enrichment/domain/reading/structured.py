"""Structured data of a page: JSON-LD (repaired where broken), microdata, simple RDFa, data of frameworks.

Each node that names an organisation, a person or a postal address becomes one `StructuredNode` with the path of keys
by which it was reached, so that an extractor can tell a founder from a reviewer.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import json_repair
from selectolax.lexbor import LexborHTMLParser

from lead_enrichment.domain.reading.excerpts import object_spans, passage
from lead_enrichment.domain.reading.microdata import items
from lead_enrichment.domain.reading.page_data import SYNTAX, page_data

MOST_NODES: Final = 150
_MOST_SCRIPTS: Final = 40
_LONGEST_SCRIPT: Final = 200_000
_LONGEST_BROKEN: Final = 30_000
"""Repairing is about a hundred times slower than reading, so only short scripts are repaired."""
_MOST_BROKEN: Final = 3
_MOST_VISITED: Final = 4_000
_MOST_LEVELS: Final = 24
_KEPT_LEVELS: Final = 3
_KEPT_ITEMS: Final = 30
_LONGEST_VALUE: Final = 500
_LONGEST_DATA: Final = 12_000

_INTERESTING_TYPES: Final = frozenset({"person", "postaladdress", "organization", "localbusiness", "corporation"})
_DULL_TYPES: Final = frozenset(
    "website webpage breadcrumblist listitem imageobject searchaction readaction entrypoint article blogposting "
    "newsarticle "
    "review rating aggregaterating offer product creativework comment collectionpage aboutpage contactpage faqpage "
    "question answer videoobject propertyvaluespecification contactpoint geocoordinates".split()
)
_TELLING_KEYS: Final = frozenset(
    "founder founders owner employee employees legalName address streetAddress telephone jobTitle "
    "member members location foundingDate vatID taxID".split()
)
_PEOPLE_KEYS: Final = frozenset(("founder", "founders", "owner"))
_OTHERS_WORDS: Final = frozenset("review reviews comment comments itemReviewed".split())

Node = dict[str, Any]
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StructuredNode:
    """`excerpt` stands verbatim in the page source; `data` is JSON text: {"path", "types", "node"}."""

    excerpt: str
    data: str
    syntax: str


def structured_nodes(tree: LexborHTMLParser, source: str) -> Iterator[StructuredNode]:
    """Every node that tells of an organisation, a person or an address, at most `MOST_NODES`."""
    found = 0
    for raw, syntax, parsed in _documents(tree, source):
        spans = object_spans(raw, parsed) if syntax == "json-ld" else {}
        for path, original, node in _Graph(parsed).interesting():
            if found >= MOST_NODES:
                return
            said = passage(raw, spans.get(original), list(_texts(node)))
            data = _dumped(path, node)
            if said and data:
                found += 1
                yield StructuredNode(said, data, syntax)


def _documents(tree: LexborHTMLParser, source: str) -> Iterator[tuple[str, str, Any]]:
    broken = 0
    for script in tree.css('script[type*="ld+json" i]')[:_MOST_SCRIPTS]:
        raw = script.text()[:_LONGEST_SCRIPT].strip()
        parsed = _loaded(raw)
        if parsed is None and broken < _MOST_BROKEN:
            broken += 1
            parsed = _repaired(raw)
        if parsed is not None:
            yield raw, "json-ld", parsed
    for syntax, item in items(tree):
        yield source, syntax, item
    for raw, node in page_data(tree):
        yield raw, SYNTAX, node


def _loaded(raw: str) -> Any:
    """What the script says, or None when it is not JSON (or nested so deep that it is an attack)."""
    try:
        return json.loads(raw, strict=False)
    except (ValueError, RecursionError):
        return None


def _repaired(raw: str) -> Any:
    """What a script with small faults meant: trailing commas, comments, raw line ends, missing brackets."""
    if not 0 < len(raw) <= _LONGEST_BROKEN or raw.count("{") + raw.count("[") > _LONGEST_BROKEN // 20:
        return None
    try:
        return json_repair.loads(raw, skip_json_loads=True)
    except (ValueError, RecursionError, IndexError, TypeError):
        return None


class _Graph:
    """The nodes of one document, with references by @id resolved."""

    def __init__(self, document: Any) -> None:
        self._left = _MOST_VISITED
        self._roots = list(_roots(document))
        self._by_id = {node["@id"]: node for node in self._roots if isinstance(node.get("@id"), str) and len(node) > 1}
        self._emitted: set[tuple[int, str]] = set()

    def interesting(self) -> Iterator[tuple[Path, int, Node]]:
        """(path, `id()` of the node as parsed, node): people and addresses by the path that leads to them."""
        people = [node for node in self._roots if "person" in _types(node)]
        others = [node for node in self._roots if "person" not in _types(node)]
        for root in others:
            yield from self._walk(root, ())
        reached = {ident for ident, _ in self._emitted}
        for root in people:
            if id(root) not in reached:
                yield from self._walk(root, ())

    def _walk(self, root: Node, start: Path) -> Iterator[tuple[Path, int, Node]]:  # noqa: C901 - one loop, no recursion
        waiting: list[tuple[Any, Path, frozenset[int]]] = [(root, start, frozenset())]
        while waiting and self._left > 0:
            value, path, above = waiting.pop()
            self._left -= 1
            if isinstance(value, list):
                waiting += [(item, path, above) for item in reversed(value[: _KEPT_ITEMS * 10])]
                continue
            if not isinstance(value, dict):
                continue
            node = self._resolved(value)
            if id(node) in above or len(path) > _MOST_LEVELS:
                continue
            if _is_interesting(node) and (id(node), path[-1] if path else "") not in self._emitted:
                self._emitted.add((id(node), path[-1] if path else ""))
                yield path, id(node), self._kept(node, _KEPT_LEVELS)
            inner = above | {id(node)}
            for key, child in reversed(list(node.items())[:200]):
                if isinstance(child, dict | list):
                    waiting.append((child, path if key == "@graph" else (*path, str(key)[:60]), inner))
                elif key in _PEOPLE_KEYS and isinstance(child, str) and child:
                    yield (*path, key), 0, {"@type": "Person", "name": child[:_LONGEST_VALUE]}

    def _resolved(self, node: Node) -> Node:
        if len(node) <= 2 and isinstance(node.get("@id"), str):  # noqa: PLR2004 - @id alone, or with its @type
            return self._by_id.get(node["@id"], node)
        return node

    def _kept(self, node: Node, levels: int) -> Node:
        """The node, bounded, references resolved, and without what others said about it."""
        kept: Node = {}
        for key, value in list(node.items())[: _KEPT_ITEMS * 2]:
            if key in _OTHERS_WORDS or key == "@graph":
                continue
            short = self._short(value, levels - 1)
            if short is not None:
                kept[str(key)[:60]] = short
        return kept

    def _short(self, value: Any, levels: int) -> Any:
        if isinstance(value, str):
            return value[:_LONGEST_VALUE]
        if isinstance(value, dict):
            return self._kept(self._resolved(value), levels) if levels > 0 else None
        if isinstance(value, list):
            return [short for item in value[:_KEPT_ITEMS] if (short := self._short(item, levels)) is not None]
        return value if isinstance(value, int | float) else None


def _roots(document: Any) -> Iterator[Node]:
    documents = document if isinstance(document, list) else [document]
    for item in documents[:300]:
        if not isinstance(item, dict):
            continue
        graph = item.get("@graph")
        if isinstance(graph, list | dict):
            yield from _roots(graph if isinstance(graph, list) else [graph])
            item = {key: value for key, value in item.items() if key != "@graph"}  # noqa: PLW2901 - the rest of it
            if not set(item) - {"@context", "@id", "@type"}:
                continue
        yield item


def _types(node: Node) -> tuple[str, ...]:
    stated = node.get("@type")
    names = stated if isinstance(stated, list) else [stated]
    return tuple(name.rpartition("/")[2].rpartition(":")[2].lower() for name in names[:10] if isinstance(name, str))


def _is_interesting(node: Node) -> bool:
    types = set(_types(node))
    if types & _INTERESTING_TYPES or any(name.endswith("business") for name in types):
        return len(node) > 1
    return not types & _DULL_TYPES and not _TELLING_KEYS.isdisjoint(node)


def _texts(node: Node) -> Iterator[tuple[str, str]]:
    """(key, text) of the node and of what is in it, shallow ones first."""
    later: list[Any] = [node]
    for depth in range(_KEPT_LEVELS):
        level, later = later, []
        for value in level:
            for key, child in value.items() if isinstance(value, dict) else enumerate(value):
                if isinstance(child, dict | list):
                    later.append(child)
                elif isinstance(child, str) and child and not str(key).startswith("@") and not child.startswith("http"):
                    yield "" if depth else str(key), child


def _dumped(path: Path, node: Node) -> str | None:
    types = [node["@type"]] if isinstance(node.get("@type"), str) else node.get("@type") or []
    names = [str(name).rpartition("/")[2] for name in types] if isinstance(types, list) else []
    for candidate in (node, {key: value for key, value in node.items() if not isinstance(value, dict | list)}):
        data = json.dumps({"path": list(path), "types": names, "node": candidate}, ensure_ascii=False)
        if len(data) <= _LONGEST_DATA:
            return data
    return None
