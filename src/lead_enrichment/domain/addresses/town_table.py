"""The bundled table of towns by country: whether a name is that of a town or a village there.

Built by `scripts/build_town_table.py` from the data of GeoNames (geonames.org, CC BY 4.0); read once, on first use.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources
from typing import Final

from lead_enrichment.domain.addresses.municipalities import MUNICIPALITIES
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.us_zip_codes import states_of_city
from lead_enrichment.domain.names.alphabets import latin

_NO_WORD: Final = re.compile(r"[^a-z0-9]+")
_POST_DISTRICT: Final = re.compile(r" (?:N|S|Ø|V|K|C|F|M|NV|NØ|SV|SØ)$")
"""What tells the districts of a Danish town apart ("Aarhus C")."""
_DANISH: Final = {"Kgs": "Kongens", "Nr": "Nørre", "Sdr": "Sønder", "St": "Store", "Gl": "Gammel", "Ll": "Lille"}
_SHORT_DANISH: Final = re.compile(rf"^({'|'.join(_DANISH)})\.")
_LETTERS: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "'": "", "’": ""})


def fold_town(name: str) -> str:
    """A town's name without case, accents and punctuation, as the table holds it."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS)).encode("ascii", "ignore").decode()
    return " ".join(_NO_WORD.sub(" ", plain).split())


@cache
def _table() -> dict[str, str]:
    packed = resources.files("lead_enrichment").joinpath("data", "town_names.txt.z").read_bytes()
    lines = zlib.decompress(packed).decode("ascii").split("\n")
    return {line[:2]: line for line in lines}


@cache
def _towns_of(country: str) -> frozenset[str]:
    more = filter(None, map(fold_town, MUNICIPALITIES.get(country, "").split(";")))
    return frozenset((*_table().get(country, "").split(";")[1:-1], *more))


@lru_cache(maxsize=8192)
def is_town_of(country: str, name: str) -> bool:
    """Whether a town or a village of a country bears this name, also written in Greek or Cyrillic."""
    if country == "US":
        return bool(states_of_city(name))
    known = _towns_of(country)
    if fold_town(name) and is_large_town(country, name):
        return True
    if country == "DK":
        name = _SHORT_DANISH.sub(lambda short: _DANISH[short[1]], _POST_DISTRICT.sub("", name))
    return any(spelling in known for spelling in _spellings(name, country))


def _spellings(name: str, country: str) -> tuple[str, ...]:
    """A town's name as the table may hold it: the letters of other alphabets with their marks (й) and without (ό)."""
    if name.isascii():
        return (fold_town(name),)
    small = unicodedata.normalize("NFC", name.casefold())
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", small) if not unicodedata.combining(letter))
    return (fold_town(name), fold_town(latin(small, country)), fold_town(latin(bare, country)))


_NEIGHBOURS: Final = {
    "DE": ("AT", "CH"), "AT": ("DE",), "FR": ("BE", "CH", "LU"), "NL": ("BE",), "IT": ("CH",), "GB": ("IE",),
    "SE": ("FI",), "CZ": ("SK",), "RS": ("ME", "BA"), "HR": ("BA",), "RO": ("MD",), "GR": ("CY",),
}  # fmt: skip
"""Countries that speak the language of another one."""


def speakers_of(hints: Iterable[str]) -> tuple[str, ...]:
    """The hinted countries, and behind them those that speak their languages."""
    own = tuple(hints)
    return tuple(dict.fromkeys((*own, *(more for country in own for more in _NEIGHBOURS.get(country, ())))))


def country_of_town(name: str, countries: Iterable[str]) -> str | None:
    """The first of some countries that has a town of this name."""
    return next((country for country in countries if is_town_of(country, name)), None)
