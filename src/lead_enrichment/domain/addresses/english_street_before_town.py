"""English streets with their town and no postal code: "Larkspur Pottery, 14 Fern Street, Exampleton. Tel 01632 ..."."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_told, is_town_name
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.found import TOLD_APART, Found, country_after
from lead_enrichment.domain.addresses.known_towns import COUNTRIES, heads_next, known_towns_behind_streets
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.segments import address_segments, first_of_address, starts_address
from lead_enrichment.domain.addresses.street_before_town import is_named_elsewhere
from lead_enrichment.domain.addresses.streets import has_street_type
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.names.lexicon import lexicon

_COUNTRIES: Final = frozenset("GB IE AU NZ ZA KE IN MT UG GH NG TZ".split())
_TYPES: Final = (
    r"Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Terrace|Tce|Place|Pl|Crescent|Cres|Close|Cl|Square|Parade|Quay|Row|Mews"
    r"|Highway|Hwy|Boulevard|Blvd|Court|Ct|Walk|Hill|Gardens|Grove|Rise|Wharf|Esplanade|Way|Arcade|Green|Estate|Park"
    r"|Centre|Center|Mall|Village|Yard|Farm|House|Mill|Mills|Works|Workshops?|Forge|Smithy|Barns?|Dairy|Studios?"
    r"|Stables|Chapel|School|Station|Bakery|Brewery|Buildings?|Market|Marg|Nagar|Colony|Triq [A-Z]\w+"
)
_STREET_THEN_TOWN: Final = re.compile(
    rf"\b(?:{_TYPES})\.?(?: (?:North|South|East|West|Upper|Lower|[NSEW]))?"
    rf"(?:,\s(?P<village>{TOWN_NAME}))?(?:,[ \n]|\n)(?P<city>{TOWN_NAME})(?:(?:,[ \n]"
    rf"|\n)(?P<region>(?:Co\.? )?{TOWN_NAME}))?"
    r"(?=\s*(?:$|\n|[|•·;(–—]|\s-\s|[.](?:\s|$)|[,.]?\s(?i:tel|ph|phone|call|text|mob|t:|p:|m:|e:|e-?mail)\b"
    r"|,?\s[+(]?0\d))"
)
_LED: Final = re.compile(
    r"(?i)(?:\b(?:at|visit|find|address|located|based|open|opened|in|of|on|from|to|into)\b[^.\n]{0,12}|[:|•·©–—-]\s?|^)\s*$"
)
_LOOK_BACK: Final = 160
_NO_TOWN: Final = frozenset("Cnr Corner Opp Opposite Near Off Behind Next Unit Shop".split())
_MOST_FOUND: Final = 60
_MOST_WORDS: Final = 4


def english_streets_before_town(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Every numbered street, or one behind a room or a building, that a town follows with which the line is over.

    The code is left out; the town is no word that the language has, unless the page names it elsewhere too.
    """
    country = next(iter(hints), None)
    if country not in COUNTRIES:
        return
    known = tuple(known_towns_behind_streets(page, hints, company))
    yield from known
    if country not in _COUNTRIES:
        return
    for match in islice(_STREET_THEN_TOWN.finditer(page.text), _MOST_FOUND):
        told = any(one.start <= match.start("city") < one.end for one in known)
        found = None if told else _found(page, match, country, hints, company)
        if found:
            yield found


def _found(page: PageText, match: re.Match[str], country: str, hints: Mapping[str, str], company: str) -> Found | None:
    city, state, end, cut = _town(page, match, country)
    if city is None or not (state or _is_listed(city, country, company) or may_be_town(page, city, country, company)):
        return None
    if heads_next(page, page.line_at(match.start("city")), country):
        return None
    begin = page.text.rfind("\n", 0, match.start()) + 1
    begin = max(begin, match.start() - _LOOK_BACK)
    left = page.text[begin:cut].rstrip(" ,")
    parts = address_segments(left, begin)
    first = first_of_address(parts, starts_address)
    if first is None:
        return None
    parts = parts[first:]
    before = page.text[begin : parts[0].start]
    named = names_company(before.strip(" ,.|•·©–-0123456789"), company)
    if not named and not any(c.isdigit() for part in parts for c in part.text):
        return None
    if before.strip(" ,") and not named and not _LED.search(before):
        return None
    after = country_after(page.text, end)
    return Found(
        start=parts[0].start,
        end=end,
        street=page.text[parts[0].start : cut].rstrip(" ,"),
        city=city,
        state=region_code(country, state) or state if state else None,
        country=country,
        basis="named after the address" if after and after[0] == country else hints[country],
        strength=0.85,
        notes=(TOLD_APART,),
    )


def _town(page: PageText, match: re.Match[str], country: str) -> tuple[str | None, str | None, int, int]:
    """The town, its region, where the address ends and where the street is over; no town where the words are none."""
    village, city, region = match["village"], match["city"], match["region"]
    if region and not is_region(country, region) and not village:
        village, city, region = city, region, None
        cut, end = match.start("region"), match.end("region")
    elif region and not is_region(country, region):
        return None, None, 0, 0
    else:
        cut, end = match.start("city"), match.end("region" if region else "city")
    if village and region is None and is_region(country, city):
        village, city, region, cut = None, village, city, match.start("village")
    region_told = region is not None and is_town_name(city, country, plain=True)
    told = village is None or has_street_type(village.rpartition(" ")[2]) or _may_be_town(page, village, country, cut)
    return (city if told and (region_told or _may_be_town(page, city, country, cut)) else None), region, end, cut


def _is_listed(city: str, country: str, company: str) -> bool:
    """Whether a town of the country bears the name, and the company no more than it is called after the town."""
    called_after = is_large_town(country, city) and fold(city) != fold(company)
    return is_town_of(country, city) and (called_after or not names_company(city, company))


def _may_be_town(page: PageText, city: str, country: str, place: int) -> bool:
    if city.partition(" ")[0] in _NO_TOWN:
        return False
    if is_large_town(country, city) or (is_town_of(country, city) and not has_street_type(city)):
        return True
    if len(city.split()) > _MOST_WORDS or not is_town_name(city, country, plain=True):
        return False
    if has_street_type(city.rpartition(" ")[2]) and not is_told(page, city):
        return False
    known = lexicon()
    ordinary = all(word in known.words for word in city.casefold().split())
    return not ordinary or is_named_elsewhere(page, city, place)
