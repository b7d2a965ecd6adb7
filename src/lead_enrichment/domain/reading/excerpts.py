"""Finding the passage of a page's source that says what a structured node says, word for word."""

import json
import re
from collections.abc import Sequence
from typing import Any, Final

LONGEST: Final = 400
_MOST_VALUES: Final = 16
_MOST_PLACES: Final = 6
_MOST_SPANS: Final = 20_000

_BRACES: Final = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}]', re.DOTALL)
_KEY_BEFORE: Final = re.compile(r'"[^"\\]{1,40}"\s{0,40}:\s{0,40}\[?\s{0,40}$')

_TELLING: Final = {
    "name": 8,
    "givenName": 8,
    "familyName": 8,
    "jobTitle": 8,
    "streetAddress": 8,
    "addressLocality": 6,
    "postalCode": 6,
    "addressRegion": 3,
    "addressCountry": 1,
    "legalName": 4,
    "telephone": 2,
}
"""How much each key's value matters in a passage; all others count 1."""

Span = tuple[int, int]


def object_spans(raw: str, document: Any) -> dict[int, Span]:
    """Where each object of a parsed JSON `document` stands in `raw`, by `id()`; empty when they do not tally."""
    spans: list[list[int]] = []
    stack: list[int] = []
    for token in _BRACES.finditer(raw):
        if token[0] == "{":
            stack.append(len(spans))
            spans.append([token.start(), len(raw)])
        elif token[0] == "}" and stack:
            spans[stack.pop()][1] = token.end()
    objects = _objects(document)
    if len(objects) != len(spans):
        return {}
    return {id(node): (start, end) for node, (start, end) in zip(objects, spans, strict=True)}


def _objects(document: Any) -> list[Any]:
    """All objects of a document in the order in which they open."""
    found: list[Any] = []
    waiting = [document]
    while waiting and len(found) <= _MOST_SPANS:
        value = waiting.pop()
        if isinstance(value, dict):
            found.append(value)
            waiting += reversed(value.values())
        elif isinstance(value, list):
            waiting += reversed(value)
    return found


def passage(raw: str, span: Span | None, values: Sequence[tuple[str, str]]) -> str:
    """The words of `raw` that say what a node says: all of its object when short, else the most telling part.

    `values` are (key, text) pairs. "" when none of them is written there.
    """
    if span is None:
        return excerpt(raw, values)
    start, end = span
    key = _KEY_BEFORE.search(raw, max(0, start - 160), start)
    opening = key.start() if key else start
    if end - opening <= LONGEST:
        return raw[opening:end]
    return raw[start:end] if end - start <= LONGEST else excerpt(raw[start:end], values)


def excerpt(source: str, values: Sequence[tuple[str, str]]) -> str:
    """The passage of at most `LONGEST` characters that holds the most telling of `values`, verbatim."""
    places = sorted(_places(source, values))
    best = (0, 0, 0)
    for start, *_ in places:
        weights: dict[int, int] = {}
        reach = start
        for place_start, place_end, number, weight in places:
            if place_start >= start and place_end <= start + LONGEST:
                weights[number] = weight
                reach = max(reach, place_end)
        if sum(weights.values()) > best[0]:
            best = (sum(weights.values()), start, reach)
    return source[best[1] : best[2]]


def _places(source: str, values: Sequence[tuple[str, str]]) -> list[tuple[int, int, int, int]]:
    """(start, end, which value, weight) of the first few places where each value is written."""
    places = []
    known = dict.fromkeys((key, value.strip()) for key, value in values[: _MOST_VALUES * 2] if value.strip())
    for number, (key, value) in enumerate(list(known)[:_MOST_VALUES]):
        for written in _spellings(value[:LONGEST]):
            at = source.find(written)
            found = at >= 0
            for _ in range(_MOST_PLACES):
                if at < 0:
                    break
                places.append((at, at + len(written), number, _TELLING.get(key, 1)))
                at = source.find(written, at + 1)
            if found:
                break
    return places


def _spellings(value: str) -> tuple[str, ...]:
    """How a value may be written in a source: plain, or with the escapes of JSON or HTML."""
    if value.isalnum():
        return (value,)
    plain = json.dumps(value, ensure_ascii=False)[1:-1]
    escaped = json.dumps(value)[1:-1]
    entities = value.replace("&", "&amp;")
    spellings = (
        value,
        plain,
        plain.replace("/", "\\/"),
        escaped,
        escaped.replace("/", "\\/"),
        entities,
        entities.replace("'", "&#039;"),
        entities.replace("'", "&#39;"),
        entities.replace("'", "&rsquo;"),
    )
    return tuple(dict.fromkeys(spellings))
