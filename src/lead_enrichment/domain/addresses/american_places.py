"""What follows a North American street: the town, and the region, the code and the country where they are said."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.beside_name import is_town_name
from lead_enrichment.domain.addresses.countries import area_code
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import region_code, region_forms
from lead_enrichment.domain.addresses.streets import UPPER, has_street_type
from lead_enrichment.domain.addresses.town_table import fold_town, is_town_of
from lead_enrichment.domain.addresses.us_zip_codes import (
    state_of_area_code,
    state_of_zip,
    states_of_city,
    zip_has_city,
)
from lead_enrichment.domain.names.lexicon import lexicon

NORTH_AMERICA: Final = ("US", "CA")
_WORD: Final = rf"(?:(?:St|Ste|Mt|Ft|Pt|N|S|E|W)\.|[{UPPER}][\w'’-]*)"
_CITY: Final = rf"(?:100 )?{_WORD}(?: (?:(?:of|the|de|la|du|des|le|on|in|and) )?{_WORD}){{0,4}}?"
_GAP: Final = r"(?:\s?[,|·•–/(.-]\s?|\s){1,3}"
_CODES: Final = {
    "US": r"\d{5}(?:\s?[-–]\s?\d{4})?(?!(?!USA|[A-Z][a-z]{2})[\w/]|[.,-]\d)",
    "CA": r"[A-CEGHJ-NPR-TVXYa-ceghj-npr-tvxy]\d[A-Za-z][ -]?\d[A-Za-z]\d(?!(?![A-Z][a-z]{2}|CANADA)\w)",
}
_COUNTRY: Final = r"U\.?S\.?A\.?|U\.S\.|US|United States(?: of America)?|Canada|CANADA"
_BEHIND: Final = (
    r"(?i:tele?(?:phone)?|ph|phone|call|text|mob(?:ile)?|cell|fax|toll[- ]free|office|t:|p:|m:|e:|c:|o:|f:|e-?mail"
    r"|hours|open|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|by appointment|map|directions|get directions|view (?:on )?map|licen[cs]e|lic|all rights|copyright)"
)
_END: Final = (
    rf"(?=\)?\s*(?:\Z|\n|[|•·;(–—!©\"”]|-\s|/\s|\.(?:\s|\Z)|[,.]?\s?{_BEHIND}(?![a-z])|,?\s?[+(]?\d{{3}}[).\s-]"
    r"|,?\s\S+@|,?\s(?:www\.|http)|,?\s[a-z])|(?:Phone|Tel|Call|Email|Hours|Mon|Get Directions|Fax)\b)"
)
_LOWER_NEXT: Final = re.compile(r"\)?\s(?!\S*@|www\.|http|[\w-]+\.(?:ca|com)\b)[a-z]")
"""A sentence that goes on behind a town; an address of mail or of a site is none."""
_PHONE: Final = re.compile(
    r"[+1(2-9](?<![\w+.-].)(?:(?:(?<=\+)1[ .-]?\(?|(?<=1)[ .-]?\(?|(?<=\())[2-9]|(?<=[2-9]))\d\d\)?[ .-]{1,2}"
    r"[2-9]\d\d[ .-]\d{4}(?!\d)"
)
_MOST_PHONES: Final = 12
_LONG: Final = {"St": "saint", "Ste": "sainte", "Mt": "mount", "Ft": "fort"}
_NO_TOWN: Final = frozenset(
    "contact home about menu services suite unit open call email phone hours welcome directions location locations "
    "address news events shop store gallery faq blog reviews more info parking careers downtown midtown uptown main "
    "north south east west northeast northwest southeast southwest upstairs downstairs rear".split()
)
_COMPASS: Final = frozenset("N S E W NE NW SE SW".split())
_NO_BEGINNING: Final = frozenset("suite unit ste. apt floor corner near behind the".split())
_TOWNS_ALL_THE_SAME: Final = frozenset(("corner brook", "the pas", "the villages", "the dalles", "the woodlands"))


@dataclass(frozen=True, slots=True)
class Place:
    """A town with what is said of it, and the offset at which the last of it ends; `known`: a table has the town."""

    country: str
    city: str
    state: str | None
    code: str | None
    end: int
    known: bool
    named: bool


def place_at(page: PageText, at: int, hints: Mapping[str, str], *, near: bool = False) -> Place | None:
    """The place that begins at an offset and with which a line, a sentence or an address is over.

    `near`: no separator stands in front, so that only a known town counts.
    """
    for country in countries_of(hints):
        match = _pattern(country).match(page.text, at)
        place = _place(page, match, country) if match else None
        if match and not (place and place.known):
            longer = _long_pattern(country).match(page.text, at)
            place = (_place(page, longer, country) if longer else None) or place
        if place and (place.known or not near) and _is_sure(page, place, hints):
            return place
    return None


def countries_of(hints: Mapping[str, str]) -> tuple[str, ...]:
    """The North American countries that the site speaks for, or both where nothing tells one."""
    if not hints:
        return NORTH_AMERICA
    first = next(iter(hints))
    told = tuple(one for one in hints if one in NORTH_AMERICA)
    return told if first in NORTH_AMERICA or len(told) == 1 else ()


def _place(page: PageText, match: re.Match[str], country: str) -> Place | None:
    city, region, code = match["city"], match["region"], match["code"]
    state = region_code(country, region) if region else None
    if _is_no_town(city) or city in _COMPASS or (region and state is None):
        return None
    if country == "US" and code and (state_of_zip(code[:5]) is None or (state and state_of_zip(code[:5]) != state)):
        return None
    if not (region or code) and _LOWER_NEXT.match(page.text, match.end()):
        return None
    named = bool(match["country"]) and country == ("CA" if match["country"].upper() == "CANADA" else "US")
    if match["country"] and not named:
        return None
    return Place(country, city, state, code, match.end(), _is_known(city, country, state, code), named)


def _is_no_town(city: str) -> bool:
    words = city.casefold().split()
    return (words[0] in _NO_BEGINNING and city.casefold() not in _TOWNS_ALL_THE_SAME) or (
        words[0] in _NO_TOWN and len(words) == 1
    )


def _is_known(city: str, country: str, state: str | None, code: str | None) -> bool:
    if country == "CA":
        return is_canadian_town(city)
    if state:
        return state in states_of_city(city)
    return zip_has_city(code[:5], city) if code else bool(states_of_city(city))


def is_canadian_town(city: str) -> bool:
    """Whether the table has a Canadian town, its saint written in any way."""
    if is_large_town("CA", city) or is_town_of("CA", city):
        return True
    short, _, rest = city.partition(" ")
    long = _LONG.get(short.rstrip("."))
    return long is not None and is_town_of("CA", f"{long} {rest}")


def _is_sure(page: PageText, place: Place, hints: Mapping[str, str]) -> bool:
    """Whether a town that no region tells is one: by its code, its fame, the telephone, or by being no other word."""
    if place.state or (place.code and (place.known or place.country == "CA")):
        return place.known or (is_town_name(place.city, place.country, plain=True) and not has_street_type(place.city))
    if not place.known or place.code or not (place.named or place.country in hints):
        return False
    if is_large_town(place.country, place.city):
        return True
    if is_plain_word(place.city) or (has_street_type(place.city) and place.country == "US"):
        return False
    return place.named or place.country == "CA" or not states_of_city(place.city).isdisjoint(states_called(page))


def is_plain_word(city: str) -> bool:
    """Whether a name is made of ordinary words and no more ("Contact", "Family Law")."""
    known = lexicon()
    words = fold_town(city).split()
    return all(word in known.words and word not in known.lasts for word in words) and len(words) == 1


def states_called(page: PageText) -> frozenset[str]:
    """The states of the telephone numbers of a page."""
    numbers = [*page.page.phones[:_MOST_PHONES]]
    for match in _PHONE.finditer(page.text):
        numbers.append(match.group())
        if len(numbers) > _MOST_PHONES:
            break
    areas = (area_code(number) for number in numbers)
    return frozenset(state for state in (state_of_area_code(area) for area in areas if area) if state)


@cache
def _long_pattern(country: str) -> re.Pattern[str]:
    """The same with the longest name that a town may have ("Port Washington", "Portage la Prairie")."""
    return re.compile(_pattern(country).pattern.replace("{0,4}?", "{0,4}", 1))


@cache
def _pattern(country: str) -> re.Pattern[str]:
    forms = {form.rstrip(".") for form in region_forms(country)}
    forms |= {form.upper() for form in forms}
    dotted = {".".join(form) for form in forms if form.isupper() and len(form) == 2}  # noqa: PLR2004 - a code
    spaced = {form.replace(".", ". ") for form in dotted}
    regions = "|".join(re.escape(form) for form in sorted(forms | dotted | spaced, key=len, reverse=True))
    return re.compile(
        rf"(?P<city>{_CITY})(?:{_GAP}(?P<region>(?:{regions})(?![\w'’])\.?))?(?:\)?{_GAP}(?P<code>{_CODES[country]}))?"
        rf"(?:\)?(?:{_GAP})?(?P<country>{_COUNTRY})(?![\w]))?{_END}"
    )
