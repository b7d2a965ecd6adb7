"""The bundled table of US ZIP codes: which state and which city names belong to a code.

Built by `scripts/build_zip_table.py` from the MIT-licensed package `zipcodes`; read once, on first use.
"""

import gzip
import re
import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache
from importlib import resources

from lead_enrichment.domain.names.alphabets import latin

_NO_WORD = re.compile(r"[^a-z0-9]+")
_LONG_FORMS = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "n": "north", "s": "south"}


@cache
def _table() -> str:
    packed = resources.files("lead_enrichment").joinpath("data", "us_zip_codes.txt.gz").read_bytes()
    return gzip.decompress(packed).decode("ascii")


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """A name without case, accents and punctuation, as the table holds it."""
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return " ".join(_NO_WORD.sub(" ", plain.casefold().replace("'", "").replace("’", "")).split())


@lru_cache(maxsize=8192)
def fold_all(name: str) -> str:
    """A name folded with its Greek and Cyrillic letters in Latin ones, which alone tell such names apart."""
    return fold(latin(name.casefold()))


def _spellings(name: str) -> tuple[str, ...]:
    folded, apart = fold(name), fold(name.replace("'", " ").replace("’", " "))
    head, _, tail = folded.partition(" ")
    long = (f"{_LONG_FORMS[head]} {tail}",) if head in _LONG_FORMS and tail else ()
    return (folded, *long, *((apart,) if apart != folded else ()))


@cache
def _lines() -> list[str]:
    """The table's lines in order, for bisection."""
    return sorted(_table().splitlines())


@cache
def _states() -> dict[str, str]:
    """By city, the letters of its states, one after another: built once (about 80 ms) for thousands of questions."""
    states: dict[str, str] = {}
    for line in _lines():
        state = line[5:7]
        for city in line[8:-1].split(";") if ";" in line else ():
            known = states.get(city, "")
            if state not in (known[at : at + 2] for at in range(0, len(known), 2)):
                states[city] = known + state
    return states


@lru_cache(maxsize=4096)
def _line(code: str) -> str:
    lines = _lines()
    at = bisect_left(lines, code)
    return lines[at] if at < len(lines) and lines[at].startswith(code) else ""


def state_of_zip(zip_code: str) -> str | None:
    """The two-letter state of a five-digit ZIP code, or None when none of its three-digit area exists.

    Codes come and go; the three digits of a sectional centre stay in their state.
    """
    return (_line(zip_code) or _line(zip_code[:3]))[5:7] or None


def zip_has_city(zip_code: str, city: str) -> bool:
    """Whether mail to this ZIP code (or its residents) knows the city by this name."""
    line = _line(zip_code)
    return any(f";{name};" in line for name in _spellings(city) if name)


@lru_cache(maxsize=4096)
def states_of_city(city: str) -> frozenset[str]:
    """The states in which some ZIP code knows a city by this name."""
    known = "".join(_states().get(name, "") for name in _spellings(city) if name)
    return frozenset(known[at : at + 2] for at in range(0, len(known), 2))


def state_of_area_code(area_code: str) -> str | None:
    """The state that a three-digit US telephone area code mostly serves, or None when it is not American."""
    line = _line(f"@{area_code}")
    return line[4:6] or None
