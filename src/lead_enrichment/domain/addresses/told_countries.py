"""A town with its country in running text: "in my studio in Fernside, Exampleton, New Zealand"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_town_name
from lead_enrichment.domain.addresses.countries import country_code, country_names
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.sentences import sentence_before
from lead_enrichment.domain.addresses.told_regions import ELSEWHERE, QUOTE
from lead_enrichment.domain.sieve import Sieve

_NAMED: Final = re.compile(
    rf"(?<!\w)(?:in|near|from|at|à|en|a|te|i|em)\s(?:the )?(?:{TOWN_NAME},\s)?(?P<city>{TOWN_NAME})"
    rf"(?:,\s(?P<region>{TOWN_NAME}))??,\s(?P<country>{TOWN_NAME})(?!\w)"
)
_ROOM: Final = 70
_MOST_LINES: Final = 30


def towns_with_country(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Towns behind a word for where that their country follows, if it is one that the site speaks for."""
    if not hints or not _sieve(tuple(hints)).catches(page.text):
        return
    lines = dict.fromkeys(page.line_at(place) for place in _sieve(tuple(hints)).places(page.text))
    for number in list(lines)[:_MOST_LINES]:
        text = page.line(number)
        for match in _NAMED.finditer(text):
            found = _found(match, page.starts[number], hints)
            if found and not QUOTE.search(text):
                yield found


def _found(match: re.Match[str], offset: int, hints: Mapping[str, str]) -> Found | None:
    country, city, region = country_code(match["country"]), match["city"], match["region"]
    before = sentence_before(match.string[: match.start()])
    if country not in hints or country == "US" or ELSEWHERE.search(before[-_ROOM:]):
        return None
    if is_region(country, city) and not is_large_town(country or "", city):
        return None
    if not is_town_name(city, country, plain=True):
        return None
    return Found(
        start=offset + match.start("city"),
        end=offset + match.end("country"),
        city=city,
        state=region if region and is_region(country, region) else None,
        country=country,
        basis="named after the place",
        strength=0.35,
    )


@cache
def _sieve(countries: tuple[str, ...]) -> Sieve:
    """What a line holds that may tell one of these countries behind a town."""
    return Sieve(sorted({f", {name}" for name, code in country_names() if code in countries} or {"\0"}))
