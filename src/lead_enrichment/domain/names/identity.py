"""When two names mean one person: accents, initials, middle names, short forms and maiden names allowed for."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import Final

from lead_enrichment.domain.names.lexicon import fold

_BETWEEN: Final = re.compile(r"[\s.'’-]+")
_VOWEL: Final = re.compile("[aeiouy]")


def same_person(first: str, last: str, other_first: str, other_last: str) -> bool:
    """Whether two full names can be one person's: compatible first names and a shared last name.

    "J. Roe" and "Jane Roe", "Bill Roe" and "William Roe", "Ana Roe" and "Ana Roe Poe" are; "Jane Roe" and "John Roe"
    are not. "Ana Mary" is "Ana Mary Roe": both words were first names.
    """
    if _are_both_first(first, last, other_first) or _are_both_first(other_first, other_last, first):
        return True
    return same_first(first, other_first) and same_last(last, other_last)


def _are_both_first(first: str, last: str, whole_first: str) -> bool:
    """Whether what looked like a first and a last name is the other's double first name."""
    return bool(last) and (*_parts(first), *_parts(last)) == _parts(whole_first)


def same_last(one: str, other: str) -> bool:
    """Whether two last names are equal, or one is a part of the other's compound."""
    a, b = _parts(one), _parts(other)
    return bool(a and b) and (a == b or set(a) <= set(b) or set(b) <= set(a))


def same_first(one: str, other: str) -> bool:
    """Whether two first names are equal, an initial and its name, or a name and its short form."""
    a, b = _parts(one), _parts(other)
    if not a or not b:
        return False
    return any(_equal(x, y) for x, y in zip(a, b, strict=False)) and _equal(a[0], b[0])


def _equal(one: str, other: str) -> bool:
    if one == other or (_is_initials(one, other) and one[0] == other[0]):
        return True
    return other in _forms().get(one, ())


@cache
def _forms() -> Mapping[str, set[str]]:
    """Every first name that has long or short forms, with all of them."""
    text = resources.files("lead_enrichment").joinpath("data", "short_forms.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    forms: dict[str, set[str]] = {}
    for names in " ".join(lines).split(";"):
        group = names.split()
        for name in group:
            forms.setdefault(name, set()).update(group)
    return forms


def _is_initials(one: str, other: str) -> bool:
    """Whether the shorter one is an initial, or two letters that nobody can speak ("jc")."""
    shorter = min(one, other, key=len)
    return len(shorter) == 1 or (len(shorter) == 2 and not _VOWEL.search(shorter))  # noqa: PLR2004


@lru_cache(maxsize=4_096)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(part for part in _BETWEEN.split(fold(name)) if part)
