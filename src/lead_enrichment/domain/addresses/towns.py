"""Where a company says it is when it gives no street: "based in Exampleton", "(Mumbai, India)", a page title."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.islands import AREAS_GB
from lead_enrichment.domain.addresses.lands import is_land
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.streets import has_street_type, numbered_street_at_end
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.town_words import joins
from lead_enrichment.domain.addresses.us_zip_codes import states_of_city
from lead_enrichment.domain.addresses.whereabouts import (
    BASED_CUES,
    MAY_SAY_WHERE,
    SAYS_WHERE,
    SAYS_WHERE_CUES,
    country_last,
    is_institution,
    is_landscape,
    is_wide,
    names_street,
    without_district,
    without_lead,
)
from lead_enrichment.domain.evidence import Block, PageKind, Zone
from lead_enrichment.domain.needed import needed
from lead_enrichment.domain.sieve import Sieve, Sieves

_NAME: Final = (
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]+(?:[ -](?:(?:upon|on|of|le|la|de|in|the|am|an der|sur|"
    r"les)[ -])?[A-ZÀ-ÖØ-Þ][\w'’-]+){0,3}"
)
_REGION: Final = r"(?:,\s?(?P<region>[A-Z]\.[A-Z]\.|[A-ZÀ-Þ]\w+(?: [A-Z]\w+){0,2}))?"
_BASED: Final = re.compile(
    r"(?:\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Nn]estled|[Tt]ucked away|[Hh]eadquartered|[Hh]ead office"
    r"|[Hh]ome base|local (?:business|company|firm)|"
    r"(?:company|business|firm|studio|practice|shop|team) (?:based )?)"
    r"(?: \w+ly)?(?: (?:out of|just outside|right here))?|\b(?:ansässig|mit sitz|sitz|basé[es]{0,2}|[Gg]evestigd"
    r"|[Aa]nsässig|"
    r"installé[es]{0,2}|situé[es]{0,2}|[Uu]bicad[oa]s?|[Cc]on sede|[Cc]on base|sediad[oa]))"
    r"\s(?:in|at|near|(?:just )?outside(?: of)?|minutes from(?: downtown)?"
    r"|(?:just )?(?:north|south|east|west) of|on the (?:edge|outskirts) of|close to|à|au|en|a|te|em)\s(?:the )?"
    r"(?:heart of |beautiful |sunny |historic |downtown |central |(?:\w+ ){0,2}?(?:city|town|village"
    r"|community) of ){0,2}"
    rf"(?P<city>{_NAME}){_REGION}"
)
_FOUNDED: Final = (
    "founded|established|started|opened|gegründet|eröffnet|fondée?|créée?|fundad[oa]|cread[oa]|nacid[oa]|fondat[oa]"
    "|opgericht|grundad|grundades|stiftet|grundlagt|založen[aá]?|założon[ay]"
)
_FOUNDED_IN: Final = re.compile(
    rf"\b(?i:{_FOUNDED})(?:\s(?:in|im|en|em|nel|i|w|v|w roku|im jahre?))?(?:\s[^\W\d]+(?:\s(?:de|of|del|di|do))?)?\s"
    rf"(?:19|20)\d\d,?\s(?:in|à|en|em|a|te|i|w|v)\s(?:la |the (?:city|town|village) of )?(?P<city>{_NAME}){_REGION}"
)
"""Where and when a company began: most are there still."""
_FOUNDED_CUES: Final = (
    "founded ", "established ", "started ", "opened ", "gegründet ", "eröffnet ", "fondé", "créé", "fundad", "cread",
    "nacid", "fondat", "opgericht ", "grundad", "stiftet ", "grundlagt ", "založen", "założon",
)  # fmt: skip
_BASED_AFTER: Final = re.compile(rf"(?<![\w])(?P<city>{_NAME})[- ]based\b(?! (?:in|at|near|out of)\b)")
_WITH_COUNTRY: Final = re.compile(
    rf"(?:^|[(|•·–]\s?)(?P<city>{_NAME}), (?P<region>{_NAME})(?:, (?P<country>{_NAME}))?\s?(?:$|[)|•·–])"
)
_LAST_PAIR: Final = re.compile(rf", (?P<city>{_NAME}), (?P<region>{_NAME})[\s.]*(?:$|[)|•·–])")
_BRACKETED: Final = re.compile(rf"(?:^|[|•·]\s)(?P<city>{_NAME})\s\((?P<region>{_NAME}|[A-Z]{{2}})\)\s*(?:$|[|•·–.])")
"""A town with its region in brackets."""
_BARRED: Final = re.compile(rf"(?:^|[|•·]\s)(?P<city>{_NAME})\s[·•|]\s(?P<region>{_NAME})\s*(?=$|[|•·–])")
"""A town and its region between bars or dots."""
_BAR: Final = re.compile(r"[·•|]")
_POSSESSIVE: Final = re.compile(
    rf"(?:^|[|–—:-]\s|\b(?:is|are|to|as|become|became) )(?P<city>{_NAME})['’]s "
    rf"(?i:premier|favou?rite|best|finest|trusted|most|leading|local|original|"
    rf"number one|no\. ?1|#1|very|own|only|first|top|(?:old|new|long|larg|friendli)est|choice|home (?:of|for))(?!\w)"
)
_IN_TITLE: Final = re.compile(
    rf"\b(?:in|à|en|a|te)\s(?P<city>{_NAME})(?:\s\((?P<within>{_NAME})\)|{_REGION})"
    r"\s?(?:$|[|•·–:-]|(?:y|e|et|und|and|&|en|och|og)\s(?i:online|en ligne|on-line|remote)\b)"
)
_STATE_LAST: Final = re.compile(r"(?P<city>.+?),? (?P<state>[A-Z]{2,3})$")
_SENTENCE: Final = re.compile(r"\.(?<=[^\W\d_]{4}.)\s")
_PART_OF_LAND: Final = re.compile(r"^(?:North|South|East|West|Central|Northern|Southern)\b")
_NO_TOWN: Final = re.compile(
    r"^(?:The|Our|We|This|That|Home|Contact|About|All|Your|My|I|It|Its|"
    r"America|Europe|Britain|Scandinavia|Africa|Asia|Google|Facebook|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday|"
    r"Spring|Summer|Autumn|Winter|Person|Frühling|Sommer|Herbst|Printemps|Primavera|"
    r"English|German|French|Spanish|Christ|God|Covid|COVID|HVAC|LLC|Business|Service|Services|Company|Inc|"
    r"Ltd|Team|Faith|Evidence|Web|Online|Family|Community|Votre|Notre|Vos|Nos|Unser|Nuestr[oa]|Su)\b"
)
_CITY_AND_STATE: Final = re.compile(
    r"(?:^|[|•·–.,-]\s|\b(?:in|serving|of)\s)(?P<city>[A-Z][a-z'’.]+(?: [A-Z][a-z'’.]+){0,2})\s(?P<region>[A-Z]{2,3})"
    r"(?=\s?(?:$|[|•·–.-]))"
)
"""A town of the United States with its state and no comma, as footers and descriptions end in it."""
_WITH_DISTRICT: Final = re.compile(
    rf"(?:^|[,|•·–(]\s?|\b(?:in|near)\s)(?P<city>{_NAME}),?\s(?P<code>(?:{AREAS_GB})\d[\dA-Z]?)"
    r"(?=[.)]?\s*(?:$|[|•·–])|, [a-z])"
)
"""A British town with the first half of a postcode, which is as much as some businesses say."""
_DISTRICT_CODE: Final = re.compile(r"[A-Z]\d[\dA-Z]{0,2}(?:[.)]?\s*(?:$|[|•·–])|, [a-z])")
_ONLY_IN: Final = re.compile(rf"^(?:in|à|en|a|te|i|em) (?P<city>{_NAME})\W*$")
_LONGEST_PLACE: Final = 40
_MOST_WORDS_BEFORE_CODE: Final = 2
_TOWNS_AND_COUNTRIES: Final = frozenset((None, "SG", "LU", "MC", "HK", "GI"))
"""No country at all, or one that is a town."""
_PAIRS: Final = (_WITH_COUNTRY, _LAST_PAIR, _BRACKETED, _BARRED)
"""Forms of a town with its region that any two names may have."""
_SHORT_ZONES: Final = (Zone.FOOTER, Zone.TITLE, Zone.META)
_LONGEST_PAIR: Final = 120
_MOST_TEXT: Final = 600
_MOST_LINES: Final = 300
_SIEVES: Final = Sieves((BASED_CUES, SAYS_WHERE_CUES, _FOUNDED_CUES))
_MAY_SAY_BASED: Final = Sieve(needed(_BASED.pattern)).look()


def towns_named(page: PageText, hints: Mapping[str, str], *, title: bool) -> Iterator[Found]:
    """Towns in which the company says it is. `title` also reads "Plumber in Exampleton" (titles, descriptions)."""
    told = {0: (*_telling(page.text), _IN_TITLE)} if title else _telling_lines(page)
    contact = page.page.kind is PageKind.CONTACT
    anywhere = contact or "GB" in hints
    for number, line in enumerate(page.blocks):
        tried = anywhere or ", " in line.text or line.zone in _SHORT_ZONES
        short = _short_forms(line, hints, contact=contact) if tried and len(line.text) <= _LONGEST_PAIR else ()
        for pattern in chain(told.get(number, ()), short):
            for match in pattern.finditer(line.text[:_MOST_TEXT]):
                found = _found(match, page.starts[number], hints)
                if found:
                    yield found


def _short_forms(line: Block, hints: Mapping[str, str], *, contact: bool) -> Sequence[re.Pattern[str]]:
    """The patterns to try on a short line, by what it holds and where it stands."""
    forms = [_WITH_COUNTRY] if ", " in line.text else []
    if line.zone in _SHORT_ZONES:
        forms.append(_CITY_AND_STATE)
        if line.text.count(", ") > 1:
            forms.append(_LAST_PAIR)
        elif "(" in line.text:
            forms.append(_BRACKETED)
        if _BAR.search(line.text):
            forms.append(_BARRED)
    if "GB" in hints and _DISTRICT_CODE.search(line.text):
        forms.append(_WITH_DISTRICT)
    if contact and len(line.text) <= _LONGEST_PLACE:
        forms.append(_ONLY_IN)
    return forms


def _telling(line: str) -> tuple[re.Pattern[str], ...]:
    """The patterns to try on a line that may tell where the company is based."""
    based = (_BASED,) if _MAY_SAY_BASED(line.lower()) else ()
    return (*based, *((_BASED_AFTER,) if "based" in line else ()), _POSSESSIVE)


def _telling_lines(page: PageText) -> dict[int, tuple[re.Pattern[str], ...]]:
    """The numbers of the lines that hold a trigger, at most `_MOST_LINES` of a kind, with the patterns to try there."""
    last = len(page.text) - 1  # in lower case a text may be longer
    places = _SIEVES.places(page.text.lower())
    forms: dict[int, tuple[re.Pattern[str], ...]] = {}
    for cues, patterns in (
        (BASED_CUES, ()),
        (SAYS_WHERE_CUES, (SAYS_WHERE,)),
        (_FOUNDED_CUES, (_FOUNDED_IN,)),
    ):
        for number in islice(dict.fromkeys(page.line_at(min(at, last)) for at in places[cues]), _MOST_LINES):
            if cues is not SAYS_WHERE_CUES or MAY_SAY_WHERE.search(page.line(number)):
                forms[number] = (*forms.get(number, ()), *(patterns or _telling(page.line(number))))
    return forms


def _found(match: re.Match[str], offset: int, hints: Mapping[str, str]) -> Found | None:
    parts = match.groupdict()
    city, region, named = match.group("city"), parts.get("region"), parts.get("country")
    if _is_no_town(match, city, region) or (match.re is _IN_TITLE and _is_joined(match, hints)):
        return None
    city = _SENTENCE.split(city)[0]
    city = without_district(city) if match.re in (SAYS_WHERE, _ONLY_IN) else city
    known = _known_country(match, city, hints)
    if match.re is _CITY_AND_STATE and known is None:
        return None
    if region is None and (tail := _state_behind(city, hints)):
        city, region, known = tail
        parts["region"] = region
    if match.re is _WITH_COUNTRY and region and not named:
        region, named = country_last(region)
        parts["region"] = region
    stated = country_code(named or "") or country_code(region or "") if match.re is _WITH_COUNTRY else None
    region = None if region and country_code(region) == stated and stated else region
    abroad = named and region and stated not in (None, "GB", "US")
    village = abroad and not (is_region(stated, region or "") or is_land(stated, region or ""))
    start = match.start("region") if village else match.start("city")
    city, region = (region, None) if village and region else (city, region)
    country = known or stated or _country(region, hints)
    city, start = without_lead(city, start, country)
    if match.re in _PAIRS and not (stated or (region and is_region(country, region))):
        return None
    if not _is_american(city, region, country) or (match.re is _BARRED and not is_town_of(country or "", city)):
        return None
    told = next((part for part in ("region", "within") if is_region(country, parts.get(part) or "")), None)
    state = parts[told] if told else None
    end = match.end(told or ("code" if parts.get("code") else "region" if village else "city"))
    street = _street_before(match) if match.re is _LAST_PAIR else None
    return Found(
        start=offset + (street.start() if street else start),
        end=offset
        + max(end, match.end("city"), match.end("country" if parts.get("country") else "region") if named else 0),
        street=street.group() if street else None,
        city=city,
        postal_code=parts.get("code"),
        state=(region_code(country, state) or state) if state else None,
        country=country,
        basis="named after the place"
        if stated
        else hints.get(country or "", "city and state agree" if match.re is _CITY_AND_STATE else None),
        strength=0.85 if street else 0.3,
    )


def _is_joined(match: re.Match[str], hints: Mapping[str, str]) -> bool:
    """Whether the word in front of a name means "and" in the first of the languages that the site speaks."""
    first = next(iter(hints), None)
    return first is not None and joins(match.string, match.start("city"), first)


def _is_no_town(match: re.Match[str], city: str, region: str | None) -> bool:
    """Whether a name is a word, a part of a country or a country."""
    if _NO_TOWN.match(city) or any(character.isdigit() for character in city):
        return True
    if is_institution(city) or (match.re is SAYS_WHERE and is_landscape(match, city)):
        return True
    if match.re is _BASED and names_street(city):
        return True
    if not region and (_PART_OF_LAND.match(city) or country_code(city) not in _TOWNS_AND_COUNTRIES):
        return True
    if match.re is _WITH_DISTRICT and len(city.split()) > _MOST_WORDS_BEFORE_CODE:
        return True
    return match.re in (SAYS_WHERE, _FOUNDED_IN, _IN_TITLE, _BASED) and not region and is_wide(city)


def _is_american(city: str, region: str | None, country: str | None) -> bool:
    """Whether a town that is said to be in the United States is one there; any other is taken as it is."""
    states = states_of_city(city) if country == "US" else frozenset(("",))
    return bool(states) if country != "US" or not region else region_code("US", region) in states


def _state_behind(city: str, hints: Mapping[str, str]) -> tuple[str, str, str] | None:
    """The town, the state and the country of a name that ends in the letters of a state ("Surrey BC", "Tulsa OK")."""
    town, joined, within = city.rpartition(" in ")
    country = next((one for one in hints if joined and is_region(one, within)), None)
    if country:
        return town, within, country
    match = _STATE_LAST.fullmatch(city)
    if match is None:
        return None
    name, state = match["city"], match["state"]
    if region_code("US", state) in states_of_city(name) and "AU" not in hints:
        return name, state, "US"
    country = next((code for code in (*hints, "CA", "AU") if code in ("CA", "AU") and region_code(code, state)), None)
    return (name, state, country) if country else None


def _street_before(match: re.Match[str]) -> re.Match[str] | None:
    """The numbered street on the same line in front of a town with its region."""
    street = numbered_street_at_end(match.string[: match.start("city")].rstrip(", "))
    return street if street and has_street_type(street.group()) else None


def _known_country(match: re.Match[str], city: str, hints: Mapping[str, str]) -> str | None:
    """The country that the form of a place tells: one of a town with its state, or Britain by half a postcode."""
    if match.re is _WITH_DISTRICT:
        return "GB"
    if match.re is not _CITY_AND_STATE:
        return None
    region = match["region"]
    if region_code("US", region) in states_of_city(city):
        return "US"
    return next((code for code in ("CA", "AU") if code in hints and region_code(code, region)), None)


def _country(region: str | None, hints: Mapping[str, str]) -> str | None:
    if region:
        fitting = next((code for code in hints if is_region(code, region)), None)
        if fitting:
            return fitting
        alone = next(
            (code for code in ("CA", "AU", "GB") if is_region(code, region) and not region_code("US", region)), None
        )
        if alone and not hints:
            return alone
    return next(iter(hints), None)
