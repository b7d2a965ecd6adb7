"""Where a company says it is when it gives no street: "based in Exampleton", "(Mumbai, India)", a page title."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.us_zip_codes import states_of_city
from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.sieve import Sieve

_NAME: Final = (
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]+(?:[ -](?:(?:upon|on|of|le|la|de|in|the|am|an der|sur|"
    r"les)[ -])?[A-ZÀ-ÖØ-Þ][\w'’-]+){0,3}"
)
_REGION: Final = r"(?:,\s?(?P<region>[A-ZÀ-Þ][\w.]+(?: [A-Z][\w]+){0,2}))?"
_BASED: Final = re.compile(
    r"(?:\b(?:based|located|situated|headquartered|head office|home base|local (?:business|company|firm)|"
    r"(?:company|business|firm|studio|practice|shop|team) (?:based )?)"
    r"(?: \w+ly)?(?: (?:out of|just outside|right here))?|\b(?:ansässig|mit sitz|sitz|basé[es]{0,2}|"
    r"installé[es]{0,2}|situé[es]{0,2}|ubicad[oa]s?|con sede|gevestigd|con base|sediad[oa]))"
    r"\s(?:in|at|near|à|au|en|a|te|em)\s(?:the )?(?:heart of |beautiful |sunny |historic |downtown |"
    r"central |city of |town of |village of |community of ){0,2}"
    rf"(?P<city>{_NAME}){_REGION}"
)
_BASED_AFTER: Final = re.compile(rf"(?<![\w])(?P<city>{_NAME})[- ]based\b")
_WITH_COUNTRY: Final = re.compile(
    rf"(?:^|[(|•·–]\s?)(?P<city>{_NAME}), (?P<region>{_NAME})(?:, (?P<country>{_NAME}))?\s?(?:$|[)|•·–])"
)
_POSSESSIVE: Final = re.compile(
    rf"^(?P<city>{_NAME})['’]s (?:premier|favou?rite|best|finest|trusted|most|leading|local|original|"
    rf"number one|only|own|first|top)\b",
    re.IGNORECASE,
)
_IN_TITLE: Final = re.compile(rf"\b(?:in|à|en|a|te)\s(?P<city>{_NAME}){_REGION}\s?(?:$|[|•·–:-])")
_PART_OF_LAND: Final = re.compile(r"^(?:North|South|East|West|Central|Northern|Southern)\b")
_NO_TOWN: Final = re.compile(
    r"^(?:The|Our|We|This|That|Home|Contact|About|All|Your|My|I|It|Its|"
    r"America|Europe|Google|Facebook|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|"
    r"English|German|French|Spanish|Christ|God|Covid|COVID|HVAC|LLC|Business|Service|Services|Company|Inc|"
    r"Ltd|Team|Faith|Evidence|Web|Online|Family|Community)\b"
)
_CITY_AND_STATE: Final = re.compile(
    r"(?:^|[|•·–.-]\s|\b(?:in|serving|of)\s)(?P<city>[A-Z][a-z'’.]+(?: [A-Z][a-z'’.]+){0,2})\s(?P<region>[A-Z]{2})"
    r"(?=\s?(?:$|[|•·–.-]))"
)
"""A town of the United States with its state and no comma, as footers and descriptions end in it."""
_BASES: Final = {_CITY_AND_STATE: "city and state agree"}
_SHORT_ZONES: Final = (Zone.FOOTER, Zone.TITLE, Zone.META)
_LONGEST_PAIR: Final = 120
_MOST_TEXT: Final = 600
_MOST_LINES: Final = 300
_SIEVE: Final = Sieve((
    "based", "located ", "situated ", "headquartered ", "local business", "local company", "local firm", "office in",
    "home base", "company in ", "business in ", "firm in ", "studio in ", "practice in ", "shop in ", "team in ",
    "s premier", "s favo", "s best", "s finest", "s trusted", "s most", "s leading", "s local", "s original",
    "s number one", "s only", "s own", "s first", "s top", "ansässig", "sitz in", "basé", "install", "situé", "ubicad",
    "con sede", "gevestigd", "con base", "sediad",
))  # fmt: skip


def towns_named(page: PageText, hints: Mapping[str, str], *, title: bool) -> Iterator[Found]:
    """Towns in which the company says it is. `title` also reads "Plumber in Exampleton" (titles, descriptions)."""
    patterns = (_BASED, _BASED_AFTER, _POSSESSIVE, *((_IN_TITLE,) if title else ()))
    told: frozenset[int] = frozenset() if title else _telling_lines(page)
    for number, line in enumerate(page.blocks):
        forms = patterns if title or number in told else ()
        if len(line.text) <= _LONGEST_PAIR and ", " in line.text:
            forms = (*forms, _WITH_COUNTRY)
        if line.zone in _SHORT_ZONES and len(line.text) <= _LONGEST_PAIR:
            forms = (*forms, _CITY_AND_STATE)
        for match in (match for pattern in forms for match in pattern.finditer(line.text[:_MOST_TEXT])):
            found = _found(match, page.starts[number], hints)
            if found:
                yield found


def _telling_lines(page: PageText) -> frozenset[int]:
    """The numbers of the lines that hold a trigger, at most `_MOST_LINES`."""
    last = len(page.text) - 1  # in lower case a text may be longer
    places = _SIEVE.places(page.text.lower())
    return frozenset(islice(dict.fromkeys(page.line_at(min(at, last)) for at in places), _MOST_LINES))


def _found(match: re.Match[str], offset: int, hints: Mapping[str, str]) -> Found | None:
    parts = match.groupdict()
    city, region, named = match.group("city"), parts.get("region"), parts.get("country")
    if (
        _NO_TOWN.match(city)
        or (not region and _PART_OF_LAND.match(city))
        or any(character.isdigit() for character in city)
    ):
        return None
    if match.re is _CITY_AND_STATE and region_code("US", region or "") not in states_of_city(city):
        return None
    stated = country_code(named or "") or country_code(region or "") if match.re is _WITH_COUNTRY else None
    region = None if region and country_code(region) == stated and stated else region
    country = "US" if match.re is _CITY_AND_STATE else stated or _country(region, hints)
    if match.re is _WITH_COUNTRY and not (stated or (region and is_region(country, region))):
        return None
    if country == "US" and not (
        states_of_city(city) if not region else region_code("US", region) in states_of_city(city)
    ):
        return None
    state = region if region and is_region(country, region) else None
    end = match.end("region") if state else match.end("city")
    return Found(
        start=offset + match.start("city"),
        end=offset + max(end, match.end("country") if named else 0),
        city=city,
        state=(region_code(country, state) or state) if state else None,
        country=country,
        basis="named after the place" if stated else hints.get(country or "", _BASES.get(match.re)),
        strength=0.3,
    )


def _country(region: str | None, hints: Mapping[str, str]) -> str | None:
    if region:
        fitting = next((code for code in hints if is_region(code, region)), None)
        if fitting:
            return fitting
        alone = next(
            (code for code in ("CA", "AU") if region_code(code, region) and not region_code("US", region)), None
        )
        if alone and not hints:
            return alone
    return next(iter(hints), None)
