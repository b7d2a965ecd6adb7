"""The bundled table of US ZIP codes: which state and which city names belong to a code.

Built by `scripts/build_zip_table.py` from the MIT-licensed package `zipcodes`; read once, on first use.
"""

import gzip
import unicodedata
from functools import cache, lru_cache
from importlib import resources

_LONG_FORMS = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "n": "north", "s": "south"}


@cache
def _table() -> str:
    packed = resources.files("lead_enrichment").joinpath("data", "us_zip_codes.txt.gz").read_bytes()
    return gzip.decompress(packed).decode("ascii")


def fold(name: str) -> str:
    """A name without case, accents and punctuation, as the table holds it."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in plain.replace("'", "")).split())


def _spellings(name: str) -> tuple[str, ...]:
    folded = fold(name)
    head, _, tail = folded.partition(" ")
    return (folded, f"{_LONG_FORMS[head]} {tail}") if head in _LONG_FORMS and tail else (folded,)


@lru_cache(maxsize=4096)
def _line(code: str) -> str:
    table = _table()
    start = table.find(f"\n{code}")
    return "" if start < 0 else table[start + 1 : table.index("\n", start + 1)]


def state_of_zip(zip_code: str) -> str | None:
    """The two-letter state of a five-digit ZIP code, or None when no such code exists."""
    return _line(zip_code)[5:7] or None


def zip_has_city(zip_code: str, city: str) -> bool:
    """Whether mail to this ZIP code (or its residents) knows the city by this name."""
    line = _line(zip_code)
    return any(f";{name};" in line for name in _spellings(city) if name)


@lru_cache(maxsize=4096)
def states_of_city(city: str) -> frozenset[str]:
    """The states in which some ZIP code knows a city by this name."""
    table, found = _table(), set()
    for name in _spellings(city):
        start = table.find(f";{name};") if name else -1
        while start >= 0:
            line_start = table.rindex("\n", 0, start) + 1
            found.add(table[line_start + 5 : line_start + 7])
            start = table.find(f";{name};", start + 1)
    return frozenset(found)


def state_of_area_code(area_code: str) -> str | None:
    """The state that a three-digit US telephone area code mostly serves, or None when it is not American."""
    line = _line(f"@{area_code}")
    return line[4:6] or None
