"""The data from which a script framework builds a page (Next, Nuxt, Apollo and the like), as weak evidence.

A visitor sees only what the page makes of it, and it may hold what no page shows, so only two shapes are read: a
person with a job title, and a postal address; never accounts and their roles, nor what customers or authors said.
"""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from selectolax.lexbor import LexborHTMLParser

SYNTAX: Final = "page-data"
_MOST_SCRIPTS: Final = 12
_LONGEST_SCRIPT: Final = 400_000
_MOST_VISITED: Final = 6_000
_MOST_LEVELS: Final = 24
_MOST_FOUND: Final = 40
_LONGEST_VALUE: Final = 200
_ASSIGNED: Final = re.compile(
    r"(?:window|self|globalThis)\s*(?:\.|\[[\"'])(?:__[A-Z_]{3,40}__|__NUXT__|initialState|preloadedState|pageData)"
    r"(?:[\"']\])?\s*=\s*"
)
_STREETS: Final = ("streetAddress", "street", "addressLine1", "address1", "line1", "street_address")
_CITIES: Final = ("addressLocality", "city", "locality", "town")
_CODES: Final = ("postalCode", "postcode", "zip", "zipCode", "postal_code", "zip_code")
_STATES: Final = ("addressRegion", "state", "region", "province", "stateCode")
_COUNTRIES: Final = ("addressCountry", "countryCode", "country")
_TITLES: Final = ("jobTitle", "job_title", "position", "jobRole", "title")
_OTHERS: Final = re.compile(
    r"review|testimonial|quote|comment|author|customer|client|case|post|article|event|order|user|account|session|checkout",
    re.IGNORECASE,
)
_WORDS_OF_OTHERS: Final = frozenset(("quote", "text", "body", "review", "rating", "stars", "testimonial", "comment"))


def page_data(tree: LexborHTMLParser) -> Iterator[tuple[str, dict[str, Any]]]:
    """(script, node in schema.org's words) for each person with a job title and each address, at most 40 of a page."""
    found = 0
    for raw in _scripts(tree):
        for node in _nodes(raw):
            if found >= _MOST_FOUND:
                return
            found += 1
            yield raw, node


def _scripts(tree: LexborHTMLParser) -> Iterator[str]:
    """The JSON texts of a page's data scripts."""
    scripts = tree.css('script[type="application/json" i], script#__NEXT_DATA__')[:_MOST_SCRIPTS]
    yield from dict.fromkeys(script.text()[:_LONGEST_SCRIPT].strip() for script in scripts)
    for script in tree.css("script:not([src]):not([type])")[: _MOST_SCRIPTS * 3]:
        text = script.text()[:_LONGEST_SCRIPT]
        assigned = _ASSIGNED.search(text[:2_000])
        if assigned:
            yield text[assigned.end() :]


def _nodes(raw: str) -> Iterator[dict[str, Any]]:
    if not raw.startswith(("{", "[")):
        return
    try:
        data, _ = json.JSONDecoder(strict=False).raw_decode(raw)
    except (ValueError, RecursionError):
        return
    waiting: list[tuple[Any, int]] = [(data, 0)]
    left = _MOST_VISITED
    while waiting and left > 0:
        value, level = waiting.pop()
        left -= 1
        if isinstance(value, dict):
            node = _address(value) or _person(value)
            if node:
                yield node
            kept = (child for key, child in value.items() if not _OTHERS.search(str(key)[:60]))
            waiting += [(child, level + 1) for child in kept if isinstance(child, dict | list) and level < _MOST_LEVELS]
        elif isinstance(value, list):
            waiting += [(child, level + 1) for child in value[:200] if isinstance(child, dict | list)]


def _address(value: dict[str, Any]) -> dict[str, Any] | None:
    street, city, code = _first(value, _STREETS), _first(value, _CITIES), _first(value, _CODES)
    if not (street and city and code):
        return None
    parts = {
        "streetAddress": street,
        "addressLocality": city,
        "addressRegion": _first(value, _STATES),
        "postalCode": code,
        "addressCountry": _first(value, _COUNTRIES),
    }
    return {"@type": "PostalAddress", **{key: part for key, part in parts.items() if part}}


def _person(value: dict[str, Any]) -> dict[str, Any] | None:
    name, title = _first(value, ("name", "fullName", "full_name")), _first(value, _TITLES)
    if not (name and title) or any(str(key).lower() in _WORDS_OF_OTHERS for key in value):
        return None
    return {"@type": "Person", "name": name, "jobTitle": title}


def _first(value: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    for key in keys:
        text = value.get(key)
        if isinstance(text, str) and 0 < len(text.strip()) <= _LONGEST_VALUE:
            return text.strip()
    return None
