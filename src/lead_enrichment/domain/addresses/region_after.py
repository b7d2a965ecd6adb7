"""The region that stands behind an address, however parted from the town: "6263 Fernau · Tirol", "Fernau Jura"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.addresses.behind_towns import is_region_behind, region_name
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.labelled_towns import REACHED
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.town_apart import is_bare_county
from lead_enrichment.domain.addresses.town_table import is_town_of

_COUNTRIES: Final = frozenset(
    "AR AT BE BG BO BR CH CL CO CR CZ DE DO EC EE ES FI FR GR GT HN HR HU IT MX NI NL NO PA PE PL PT PY SE SK SV UY"
    " VE".split()
)
_GAP: Final = re.compile(r"\s?(?:[,·•|/([]|[–—]|\s-|-(?=\s)|(?<=\w{3})\.(?=\s)|\n)\s?(?=[^\W\d_])|[ ](?=[^\W\d_])")
_REGION: Final = re.compile(r"[^\W\d_][\w'’.]*(?:-\w[\w'’]*)*(?: [^\W\d_][\w'’.]*(?:-\w[\w'’]*)*){0,4}")
_ENDS: Final = re.compile(
    r"\.?\s?(?:$|[\n,;|•·()\[\]–—]|\.\s|\s?-\s|\s?[+\d(]"
    r"|[ ](?i:tel|t[ée]l|telef\w+|fon|fone|telefoon|fax|mobil\w*|e-?mail|mail|www|c\.?p\.?|cep)\b)"
)
_NEXT: Final = re.compile(r"\s?(?:[,·•|/–—]|\s-\s|\n)\s?(?P<name>[^\W\d_][^\n,·•|/–—()\d]{2,30})")
_CODES: Final = frozenset(("BR", "CH", "IT"))
"""Where a region is written with two letters."""
_OF_CAPITALS: Final = ("D.C.", "DC", "D.F.", "DF")
"""Districts that belong to the names of capitals ("Bogotá D.C.")."""
_CODE_TOWN: Final = re.compile(r"(?P<code>\d{4}\s?[A-Z]{2}|[A-Z]?\d{4,5}(?:-\d{3})?)\s(?P<town>[^\d,;|()]{2,40})")
_CAPITALS: Final = ("CDMX",)
_ONE_LEVEL: Final = frozenset("AT BE CH DE NL".split())
"""Where no address names two regions, one within the other."""
_CODE_BEHIND: Final = frozenset(("AR", "CO", "MX"))
_CODE_ALONE: Final = re.compile(r"C\.?\s?P\.?:?\s?(?P<code>\d{4,6})")
_CODE_AFTER: Final = re.compile(
    r"(?:[ ]|,\s|\s[–-]\s)(?:C\.?\s?P\.?:?\s?(?P<label>))?(?P<code>(?(label)\d{4,6}|\d{5,6}))(?=\s?(?:$|[\n.,;|•·–)]))"
)
_OF_MEXICO: Final = 5
"""Digits of a Mexican code."""
_COUNTY_ALONE: Final = re.compile(r",\s(?P<name>[A-Z][a-z]+)(?=\s?(?:$|[\n.|•·]|,\s(?:Ireland|Éire|Eire)\b))")
_TOWN_LISTED: Final = re.compile(r"(?P<town>[A-Z][\w'’-]+),\s$")
"""A name in front of a town in a list of such ("Exampleton, Elsewhere, Kildare")."""
_ROOM: Final = 30
_LETTERS: Final = 2
_SHORTEST: Final = 3


def with_region(found: Found, page: PageText) -> Found:
    """What was found, with the region and, in Latin America, the code that stand right behind its town."""
    if found.country == "IE":
        return _with_bare_county(found, page.text)
    return _with_code(_with_region(found, page), page)


def _with_bare_county(found: Found, text: str) -> Found:
    """What was found, with an Irish county that ends the line behind its town, no word for a county in front."""
    county = _COUNTY_ALONE.match(text, found.end) if found.city and not found.state else None
    if county is None or not text.endswith(found.city or "", 0, found.end):
        return found
    begin = found.end - len(found.city or "")
    listed = not found.street and _TOWN_LISTED.search(text, max(0, begin - _ROOM), begin)
    if not is_bare_county(county["name"], found.city or "") or (listed and is_town_of("IE", listed["town"])):
        return found
    return replace(found, state=county["name"], end=county.end("name"))


def _with_code(found: Found, page: PageText) -> Found:
    """What was found, with the code behind its region, or the one that was taken for its street ("C.P. 37700")."""
    if found.postal_code or not found.city or found.country not in _CODE_BEHIND:
        return found
    if found.street and (code := _CODE_ALONE.fullmatch(found.street)):
        return replace(found, street=None, postal_code=code["code"], strength=0.35)
    behind = _CODE_AFTER.match(page.text, found.end) if found.state else None
    if behind is None or (found.country == "MX") != (len(behind["code"]) == _OF_MEXICO):
        return found
    return replace(found, postal_code=behind["code"], end=behind.end("code"))


def _with_region(found: Found, page: PageText) -> Found:
    """What was found, with the region that ends its city or stands right behind it, up to where that ends."""
    country, city = found.country, found.city
    if found.state or not city or country not in _COUNTRIES:
        return found
    if found.street and (whole := _code_and_town(found, country)):
        return whole
    if found.street and (parts := _town_in_street(found.street, city, country)):
        return replace(found, street=parts[0], city=parts[1], state=region_name(country, city))
    for head, tail in _splits(city):
        if _is_region(country, tail) and is_town_of(country, head) and not is_town_of(country, city):
            return replace(found, city=head, state=region_name(country, tail))
    told = _behind(page.text, found.end, country)
    return replace(found, state=told[0], end=told[1]) if told else found


def _town_in_street(street: str, city: str, country: str) -> tuple[str, str] | None:
    """Street and town where a region was taken for the town, and the town for the end of the street."""
    if not _is_region(country, city) or (is_town_of(country, city) and city not in _CAPITALS):
        return None
    head, _, town = street.rpartition(", ")
    return (head, town) if is_town_of(country, town) and any(letter.isdigit() for letter in head) else None


def _code_and_town(found: Found, country: str) -> Found | None:
    """What was found, where its code and its town were taken for a street, and its region for the town."""
    match = _CODE_TOWN.fullmatch(found.street or "") if not found.postal_code else None
    if match is None or not is_region_behind(country, found.city or "") or not is_town_of(country, match["town"]):
        return None
    return replace(found, street=None, postal_code=match["code"], city=match["town"], state=found.city, strength=0.35)


def _splits(city: str) -> Iterator[tuple[str, str]]:
    words = city.split(" ")
    for count in range(1, len(words)):
        tail = " ".join(words[count:]).strip("/()–- ")
        if tail not in _OF_CAPITALS:
            yield " ".join(words[:count]).rstrip(" ,/–-("), tail


def _behind(text: str, end: int, country: str) -> tuple[str, int] | None:
    gap = _GAP.match(text, end)
    match = _REGION.match(text, gap.end()) if gap else None
    if gap is None or match is None:
        return None
    words = match.group().split(" ")
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        stop = match.start() + len(name)
        if _is_region(country, name) and _ENDS.match(text, stop) and not _is_list(text, stop, gap.group(), country):
            told = "\n" not in gap.group() or _is_line(text, stop, country, name)
            return (region_name(country, name), stop) if told else None
    return None


def _is_region(country: str, name: str) -> bool:
    if len(name) == _LETTERS:
        return country in _CODES and name.isupper() and is_region_behind(country, name)
    return len(name) >= _SHORTEST and (name[:1].isupper() or country == "PL") and is_region_behind(country, name)


def _is_line(text: str, stop: int, country: str, name: str) -> bool:
    """Whether a region is all of the line below a town: one that is a town as well, if no address follows it."""
    if text[stop : stop + 1] not in ("", "\n", ","):
        return False
    below = text[stop + 1 : stop + 60].split("\n", 1)[0].strip()
    return not is_town_of(country, name) or not below or bool(country_code(below) or REACHED.search(below))


def _is_list(text: str, stop: int, gap: str, country: str) -> bool:
    """Whether a further town or region of the country follows, as in a list of places."""
    behind = _NEXT.match(text, stop)
    name = behind["name"].strip(" .") if behind else ""
    if not name or gap == " " or country_code(name) is not None:
        return False
    return bool(gap.strip() and is_town_of(country, name)) or (country in _ONE_LEVEL and _is_region(country, name))
