"""Which country the form of a postal code in front of its town, and what stands around it, tell."""

import re
from collections.abc import Mapping
from typing import Final

from lead_enrichment.domain.addresses.continental_streets import wording_country
from lead_enrichment.domain.addresses.found import country_after
from lead_enrichment.domain.addresses.four_digits import country_of_code
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.provinces import without_province

_COUNTRIES_OF: Final = {
    "4+2": ("NL",),
    "4-3": ("PT",),
    "2-3": ("PL",),
    "2 3": ("FR", "HR"),
    "3 2": ("SE", "CZ", "SK", "GR"),
    "5": ("DE", "FR", "ES", "IT", "FI", "HR", "EE", "LT", "TR", "MX", "CZ", "SK", "SE", "GR", "RS", "UA", "BA", "ME"),
    "4": ("AT", "CH", "BE", "DK", "NO", "LU", "HU", "SI", "BG", "CY", "LV", "PT", "MK", "MD"),
    "6": ("RO",),
    "3": ("IS",),
    "AD3": ("AD",),
}
_PREFIXES: Final = {
    "D": "DE", "DE": "DE", "A": "AT", "AT": "AT", "CH": "CH", "F": "FR", "FR": "FR", "E": "ES", "ES": "ES", "I": "IT",
    "IT": "IT", "NL": "NL", "B": "BE", "BE": "BE", "L": "LU", "LU": "LU", "P": "PT", "PT": "PT", "S": "SE", "SE": "SE",
    "DK": "DK", "Dk": "DK", "N": "NO", "NO": "NO", "FI": "FI", "FIN": "FI", "PL": "PL", "CZ": "CZ", "SK": "SK",
    "SI": "SI",
    "HR": "HR", "H": "HU", "HU": "HU", "LT": "LT", "LV": "LV", "EE": "EE", "BG": "BG", "RO": "RO", "GR": "GR",
    "IS": "IS", "MD": "MD",
}  # fmt: skip
_FIRST_CODES: Final = {
    "AT": 1010, "CH": 1000, "BE": 1000, "LU": 1000, "DK": 555, "HU": 1000, "SI": 1000, "BG": 1000, "CY": 1000,
    "MK": 1000, "MD": 2000,
}  # fmt: skip
_NO_DOUBLE_ZERO: Final = frozenset(("DE", "ES", "FR", "MX"))
"""Countries whose five-digit codes begin with a district that is numbered from 01."""
_LONG_CODE: Final = 5
"""Digits of the codes that Germany, Spain, France and Italy share."""


def country_prefix(match: re.Match[str]) -> str | None:
    """The letters of a country in front of a code of its form; "B" in "Bâtiment B - 17000" is none."""
    prefix: str | None = match.groupdict().get("prefix")
    return prefix if prefix and _PREFIXES[prefix] in _COUNTRIES_OF.get(_shape(match["code"]), ()) else None


def _shape(code: str) -> str:
    for shape, pattern in (
        ("4+2", r"\d{4}\s?[A-Z]{2}"),
        ("4-3", r"\d{4}-\d{3}"),
        ("2-3", r"\d{2}-\d{3}"),
        ("2 3", r"\d{2} \d{3}"),
        ("3 2", r"\d{3} \d{2}"),
        ("AD3", r"AD[ -]?\d{3}"),
    ):
        if re.fullmatch(pattern, code):
            return shape
    return str(len(code))


def told_country(
    match: re.Match[str], page: PageText, end: int, left: str, hints: Mapping[str, str]
) -> tuple[str, str, int] | None:
    """Code, basis, and where the country's name ends (0 when it is not named)."""
    prefix = match.groupdict().get("prefix")
    code = match.group("code")
    possible = _COUNTRIES_OF.get(_shape(code), ())
    if len(code) == 4 and code.isdigit():  # noqa: PLR2004
        possible = tuple(country for country in possible if int(code) >= _FIRST_CODES.get(country, 1))
    if code.startswith("00"):
        possible = tuple(country for country in possible if country not in _NO_DOUBLE_ZERO)
    after = country_after(page.text, end)
    if after and after[0] in possible:
        return after[0], "named after the address", after[1]
    if prefix and _PREFIXES[prefix] in possible:
        return _PREFIXES[prefix], "prefix of the postal code", 0
    if region := _of_region(match.group("city") or "", possible):
        return region
    hinted = next((country for country in hints if country in possible), None)
    if hinted and len(possible) > 1 and len(code) == 4 and hints[hinted] == "page language":  # noqa: PLR2004
        possible = _neighbours(possible, hints) or (hinted,)
        hinted = country_of_code(code, match.group("city"), page.text, possible, hinted)
    if hinted:
        hinted = _of_languages(hinted, code, left, hints)
        return hinted, hints.get(hinted, "wording of the page"), 0
    worded = wording_country(left, possible)
    return (worded, "wording of the street", 0) if worded else None


def _of_region(city: str, possible: tuple[str, ...]) -> tuple[str, str, int] | None:
    """The country of a canton or a state behind a town with a code of four digits, and that of the letters "AD"."""
    if possible == ("AD",):
        return "AD", "form of the postal code", 0
    if "CH" in possible and "DE" not in possible and without_province(city, "CH")[1]:
        return "CH", "canton of the address", 0
    if "AT" in possible and len(without_province(city, "AT")[1] or "") > 1:
        return "AT", "state of the address", 0
    return None


def _neighbours(possible: tuple[str, ...], hints: Mapping[str, str]) -> tuple[str, ...]:
    """The countries of a code that share the language of the pages: Austria speaks no French."""
    if "FR" in hints and "DE" not in hints:
        return tuple(country for country in possible if country != "AT")
    return possible if "FR" in hints or ("CH" in hints and "DE" in hints) else ()


def _of_languages(country: str, code: str, left: str, hints: Mapping[str, str]) -> str:
    """Of the countries that only the languages of the pages tell, the one whose words the street has."""
    if len(code) != _LONG_CODE:
        return country
    told = [one for one in ("IT", "ES", "FR") if hints.get(one) == "page language"]
    return wording_country(left, told) or country if country in told else country
