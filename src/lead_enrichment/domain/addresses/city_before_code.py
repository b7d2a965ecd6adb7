"""Addresses that end in `city, region, postal code`: Britain, Ireland, Canada, Australia, New Zealand and others."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.addresses.american_places import is_canadian_town
from lead_enrichment.domain.addresses.city_first_formats import COUNTY, FORMATS, TOLD, Format
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import BARE, Found, country_after
from lead_enrichment.domain.addresses.four_digits import is_code_of_state
from lead_enrichment.domain.addresses.islands import (
    EIRCODE,
    EIRCODE_MARK,
    is_in_new_zealand,
    may_be_new_zealand,
)
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region, region_at_end, region_code
from lead_enrichment.domain.addresses.segments import (
    Segment,
    address_segments,
    first_of_address,
    split_street_and_city,
    starts_address,
)
from lead_enrichment.domain.addresses.town_apart import is_bare_county, with_town_apart, with_town_behind
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.townlands import looks_like_city, with_townland
from lead_enrichment.domain.sieve import Sieve

_MOST_FOUND: Final = 200
_REGION_ROOM: Final = 45
_LONGEST_CODE: Final = 3
_LOOK_BACK: Final = 240
_LABEL_ROOM: Final = 40
_MOST_COUNTY_WORDS: Final = 3
_DIGIT: Final = re.compile(r"\d")
_SIEVE: Final = Sieve(word for words in TOLD.values() for word in words)
_STATE_BEHIND: Final = re.compile(r"[\s,(|–.-]{1,3}([A-Z][A-Za-z]+(?:(?: of)?[ -][A-Z][a-z]+){0,2}\b|(?:[A-Z]\.){2,3})")
_CODE_LABEL: Final = re.compile(r"(?i)[\s,.]*(?:eircode|(?:post|zip|pin|postal) ?code|pin)\s*[:.–-]*\s*$")
_COUNTY_BEHIND: Final = re.compile(r",\s((?:Co\.? |County )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b")
_DUBLIN: Final = re.compile(r"Dublin \d{1,2}W?$")
_SINGAPORE: Final = re.compile(r"(?i:singapore|s['’]pore|s)$")
_TOWN_IN_FRONT: Final = re.compile(
    r"(?:^|[\n|•·]\s?)([A-Z][\w'’-]+(?: [\w'’-]+){0,3})(?:\s?[:|–-])?\s*(?:address:?\s*)?\Z", re.IGNORECASE
)
_ULSTER: Final = re.compile(r"N(?:orthern|\.)? Ireland$")
"""What stands behind a county, which then tells more."""
_BOX: Final = re.compile(r"(?i)(?:p\.?\s?o\.?\s?box|private bag|gpo box|locked bag)$")
_COMPASS: Final = re.compile(r"\s(North|South|East|West)$")
_LETTERED: Final = re.compile(r"[A-Z]\d")
_QUARTERS: Final = ("NE", "NW", "SE", "SW")


def addresses_with_city_first(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Every address of these countries on a page. A format that others share is read only where a hint fits."""
    told, numbered = _SIEVE.held(page.text), _DIGIT.search(page.text) is not None
    fitting = {one for one in TOLD if (numbered or one == "IE") and _worth_trying(one, page, hints, told)}
    for form in FORMATS:
        if not ((numbered or form is COUNTY) and (form.distinctive or form.country in fitting)):
            continue
        floor = 0
        matches = page.marked(form.mark, form.code) if form.mark else form.code.finditer(page.text)
        for count, match in enumerate(matches):
            if count > _MOST_FOUND:
                break
            found = _at_code(page, match, form, hints, floor)
            if found:
                floor = floor if BARE in found.notes else found.end
                yield found


def _worth_trying(country: str, page: PageText, hints: Mapping[str, str], told: frozenset[str]) -> bool:
    """Whether formats that others share have anything to go by on this page, which holds the words `told`."""
    if country in hints or not told.isdisjoint(TOLD[country]):
        return True
    if country == "IE":
        return any(page.marked(EIRCODE_MARK, EIRCODE))
    return country == "NZ" and not hints and may_be_new_zealand(page.text)


def _at_code(page: PageText, match: re.Match[str], form: Format, hints: Mapping[str, str], floor: int) -> Found | None:
    left = page.text[max(floor, match.start() - _LOOK_BACK) : match.start()]
    offset = match.start() - len(left)
    label = _CODE_LABEL.search(left, max(0, len(left) - _LABEL_ROOM))
    left = left[: label.start()] if label else left
    state, left = _region_before(left, form.country)
    behind = _region_after(page.text, match.end(), "AU") if form.country == "AU" and state is None else None
    state = behind[0] if behind else state
    if form.country == "AU" and state is None and "AU" not in hints:
        return None
    segments = address_segments(left, offset)
    if form.country == "IE" and not _LETTERED.match(match.group()):
        return _irish_without_code(match, segments, hints)
    segments = _with_last_apart(segments, form.country)
    found = with_townland(_assemble(segments, form.country, state), match.group(), page.text)
    found = _with_town_in_front(found, page.text, form.country) if found and found.city is None else found
    unsure = form.country == "AU" and "AU" not in hints and not is_code_of_state(match.group(), state)
    weak = form.with_street or not form.distinctive or unsure
    if found is None or not _is_enough(found, form, state):
        return None
    found = replace(found, notes=(BARE,)) if weak and found.street is None else found
    end = behind[1] if behind else match.end()
    after = country_after(page.text, end)
    named = bool(after and after[0] == form.country)
    end = after[1] if after and named else end
    found, end = with_town_behind(found, page.text, end, form.country)
    found, end = _with_state_behind(found, page.text, end, form.country)
    regional = _is_regional(found, form.country, match.group(), page.text)
    if form.country == "SG" and found.city == "S":
        found = replace(found, city=None)
    if not (named or form.distinctive or regional or form.country in hints):
        return None
    basis = "named after the address" if named else hints.get(form.country, "form of the postal code")
    return replace(
        found, end=end, postal_code=match.group().strip("(").replace("\n", " "), country=form.country, basis=basis
    )


def _is_enough(found: Found, form: Format, state: str | None) -> bool:
    """Whether what stands before a code makes it one: an Australian one needs a state or a town that is known."""
    if form.country == "AU" and state is None:
        return found.street is not None and is_town_of("AU", found.city or "")
    return not form.with_street or _is_whole(found)


def _with_state_behind(found: Found, text: str, end: int, country: str) -> tuple[Found, int]:
    """An address with the state or province that follows its code, and where it ends."""
    if found.state is not None or country not in ("CA", "IN", "ZA", "NZ", "GB", "IE"):
        return found, end
    if country in ("GB", "IE"):
        county = _COUNTY_BEHIND.match(text, end)
        told = county is not None and found.street is not None and is_region(country, county[1])
        return (replace(found, state=county[1]), county.end()) if county and told else (found, end)
    state, end = _region_after(text, end, "CA") if country == "CA" else _state_after(text, end, country)
    return replace(found, state=state), end


def _is_whole(found: Found) -> bool:
    """Whether a town follows a street of several pieces or with a number."""
    return found.city is not None and re.search(r"[\d,]", found.street or "") is not None


def _with_last_apart(segments: list[Segment], country: str) -> list[Segment]:
    """The pieces with what ends them as one of its own: Singapore, Dublin or a county, no comma in front."""
    if not segments or country not in ("SG", "GB", "IE") or is_region(country, segments[-1].text):
        return segments
    words = segments[-1].text.split(" ")
    for count in range(min(len(words) - 1, _MOST_COUNTY_WORDS), 0, -1):
        tail = " ".join(words[-count:])
        if _ends_apart(tail, country):
            last = segments[-1]
            head = last.text[: -len(tail)].rstrip().removesuffix(" in")
            return [*segments[:-1], Segment(head, last.start), Segment(tail, last.start + len(last.text) - len(tail))]
    return segments


def _ends_apart(tail: str, country: str) -> bool:
    if country == "SG":
        return _SINGAPORE.match(tail) is not None
    return is_region(country, tail) or (country == "IE" and _DUBLIN.match(tail) is not None)


def _is_regional(found: Found, country: str, code: str, text: str) -> bool:
    """Whether the address itself says its country: by its region, by a routing key, or by its town."""
    if country == "IE" and ((found.city or "").startswith("Dublin") or EIRCODE.fullmatch(code)):
        return True
    if country == "NZ" and is_in_new_zealand(found.city, text):
        return True
    if is_large_town(country, found.city or "") and country in ("ZA", "IN"):
        return True
    return found.state is not None and is_region(country, found.state)


def _with_town_in_front(found: Found, text: str, country: str) -> Found:
    """A street with its code alone: in lists of shops the town stands in front ("Exampleton: 14 High St, XX1 1XX")."""
    front = _TOWN_IN_FRONT.search(text, max(0, found.start - _REGION_ROOM), found.start)
    if front is None or not is_town_of(country, front[1]):
        return found
    return replace(found, city=front[1], start=front.start(1), strength=0.7)


def _region_before(left: str, country: str) -> tuple[str | None, str]:
    if country not in ("CA", "AU"):
        return None, left
    match = region_at_end(country).search(left[-_REGION_ROOM:])
    if match is None or (match.group(1).islower() and len(match.group(1)) <= _LONGEST_CODE):
        return None, left
    return region_code(country, match.group(1)), left[: max(0, len(left) - _REGION_ROOM) + match.start(1)]


def _region_after(text: str, end: int, country: str) -> tuple[str | None, int]:
    match = re.compile(r"[\s,(|–-]{1,3}([A-Za-z.é]+(?: [A-Z][a-z]+)?)").match(text, end)
    code = region_code(country, match.group(1)) if match else None
    return (code, match.end()) if match and code else (None, end)


def _state_after(text: str, end: int, country: str) -> tuple[str | None, int]:
    """A state behind the code ("Pune - 411001, Maharashtra")."""
    match = _STATE_BEHIND.match(text, end)
    words = match.group(1).split(" ") if match else []
    names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    state = next((name for name in names if is_region(country, name)), None)
    return (state, match.start(1) + len(state)) if match and state else (None, end)


def _irish_without_code(match: re.Match[str], segments: list[Segment], hints: Mapping[str, str]) -> Found | None:
    """An Irish address that ends in a county or in Dublin, without an Eircode."""
    place = Segment(match.group(), match.start())
    county = is_region("IE", place.text)
    if not county and not place.text.startswith("Dublin"):
        return None
    found = _assemble(segments if county else [*segments, place], "IE", place.text if county else None)
    if found is None:
        return None
    basis = hints.get("IE", "county of the address")
    notes = () if found.street else (BARE,)
    return replace(found, end=match.end(), country="IE", basis=basis, strength=0.6, notes=notes)


def _assemble(segments: list[Segment], country: str, state: str | None) -> Found | None:
    """City, region and street of the segments before a postal code."""
    parts = [segment for segment in segments if country_code(segment.text) is None or segment.text == "Singapore"]
    if country == "SG" and not parts:
        return None
    while len(parts) > 1 and (state is None or _ULSTER.match(state)) and is_region(country, parts[-1].text):
        state = parts.pop().text
    if not parts:
        return None
    if country == "IE" and state is None and len(parts) > 1 and is_bare_county(parts[-1].text, parts[-2].text):
        state = parts.pop().text
    if parts[-1].text.casefold().startswith(("near ", "nr ", "nr. ")):
        parts[-1] = Segment(parts[-1].text.partition(" ")[2], parts[-1].start + parts[-1].text.index(" ") + 1)
    parts, told = with_town_apart(parts, country)
    state = state or told
    street_parts, city = _with_compass(*_street_and_city(parts, country), country)
    if city is not None and (not looks_like_city(city.text) or _BOX.match(city.text)):
        return None
    if city is None and not _may_lack_town(country, state, parts[-1]):
        return None
    street = ", ".join(part.text for part in street_parts) or None
    start = street_parts[0].start if street_parts else (city.start if city else parts[-1].start)
    strength = 0.85 if street and city else 0.4
    return Found(
        start=start, end=start, street=street, city=city.text if city else None, state=state, strength=strength
    )


def _may_lack_town(country: str, state: str | None, last: Segment) -> bool:
    """Whether a street and a code are enough: where the code tells the town, or its region is said."""
    return country in ("GB", "SG") or (country == "CA" and (state is not None or _ends_in_quarter(last)))


def _ends_in_quarter(last: Segment) -> bool:
    """Whether a piece ends as the streets of the Canadian west do, or is such an ending ("Fern Way SE")."""
    return last.text.rpartition(" ")[2].rstrip(".") in _QUARTERS


def _street_and_city(parts: list[Segment], country: str) -> tuple[list[Segment], Segment | None]:
    """The pieces of the street and the town; a last piece that holds both is split ("27 Market Street Exampleton")."""
    if len(parts) == 1 and country == "CA" and is_canadian_town(parts[0].text):
        return [], parts[0]
    first = first_of_address(parts, starts_address)
    if first is not None and country == "CA" and _ends_in_quarter(parts[-1]):
        return parts[first:], None
    street = parts[first:-1] if first is not None else []
    split = split_street_and_city(parts[-1])
    if split:
        above = max((number for number, part in enumerate(street) if part.ends_line), default=-1)
        return [*street[above + 1 :], split[0]], split[1]
    return ([parts[-1]], None) if first == len(parts) - 1 else (street, parts[-1])


def _with_compass(street: list[Segment], city: Segment | None, country: str) -> tuple[list[Segment], Segment | None]:
    """A street and a town with no comma between: "Avenue South Exampleton" is in South Exampleton, but for Canada."""
    direction = _COMPASS.search(street[-1].text) if street and city and country not in ("CA", "IN") else None
    if (
        direction is None
        or city is None
        or street[-1].ends_line
        or city.start > street[-1].start + len(street[-1].text) + 1
    ):
        return street, city
    last = street[-1]
    told = Segment(f"{direction[1]} {city.text}", last.start + direction.start(1))
    return [*street[:-1], Segment(last.text[: direction.start()], last.start)], told
