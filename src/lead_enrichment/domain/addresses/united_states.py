"""US addresses: a state with a ZIP code that exists in it is the anchor; the city is one that the ZIP code knows."""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.american_street_end import SEPARATORS, Cut, leads_elsewhere, street_at_end
from lead_enrichment.domain.addresses.found import Found, country_after
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import region_at_end, region_code
from lead_enrichment.domain.addresses.streets import STREET_TYPE, UNIT_TEXT, without_label
from lead_enrichment.domain.addresses.us_zip_codes import state_of_zip, states_of_city, zip_has_city

_ZIP: Final = re.compile(r"([0-9](?<![\w.$#/+-].)\d{4})(?:\s?[-–]\s?\d{4})?(?!(?!USA|[A-Z][a-z]{2})[\w/]|[.,-]\d)")
_STATE_NAMES: Final = (
    r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|"
    r"Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|"
    r"Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|"
    r"(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|"
    r"Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming"
)
_STATE: Final = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
    r"V[AT]|W[AIVY]|PR|"
    r"[A-Z]\.[A-Z]\.|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ill|Kans|Mass|Mich|Minn|Mont|Nebr?|Nev|Okla|Oreg?|Penna?|Tenn|"
    r"Tex|Wash|Wisc?|Wyo|N\. ?Mex|[NS]\. ?Dak)\.?|(?:Del|Ga|Ind|Ky|La|Md|Me|Miss|Mo|Pa|Va|Vt|W\. ?Va)\.|"
    rf"{_STATE_NAMES}|{_STATE_NAMES.upper()})"
)
_ZIP_BEHIND: Final = re.compile(r"[\s,]{1,3}\d{5}\b")
_COMMA_STATE: Final = re.compile(rf",\s?{_STATE}(?![\w'’])")
"""What every city with its state holds: commas are fewer than the capital letters with which a city may begin."""
_CITY_STATE: Final = re.compile(
    r"([A-Z](?<![\w@.].)[\w.'’-]*(?: (?:[A-Z][\w.'’-]*|d['’][A-Z]\w+|of|the|de|la|du)){0,3}),\s?"
    rf"({_STATE})(?![\w'’])(?!,? \d{{6}})"
)
_TOWN_LINE: Final = re.compile(
    rf"([A-Z](?:(?<=^.)|(?<=[,|•·–]\s.))[\w.'’-]*(?: [A-Z][\w.'’-]*){{0,3}})\s({_STATE})"
    r"(?=[ .]*(?:$|[|•·–]|\(|\d{3}[.-]\d{3}\b|(?:[Pp]h(?:one)?|PHONE|[Cc]all|CALL|[Tt]el|TEL)\b)|\.\s)",
    re.MULTILINE,
)
"""A town with its state and no comma between, which counts only behind a street."""
_STATE_LABEL: Final = re.compile(r"[\s,]*\b(?:state|province)\s*:?\s*$", re.IGNORECASE)
_CITY_SHAPE: Final = re.compile(r"^[A-Za-zÀ-ÿ][\w.'’ -]{1,40}$")
_COMPASS_FRONT: Final = re.compile(
    r"(?:^|[\n,|•·]\s?)(North|South|East|West|Upper|Lower|Old|New|Port|Lake|Mount|Mt\.?|Fort|Ft\.?|Glen|Point)\s$"
)
_STREET_THEN_CITY: Final = re.compile(
    rf"^(.*\d.*\b{STREET_TYPE}\b\.?(?:[\s,]+(?:[NSEW]{{1,2}}\.?)(?=\s))?(?:[\s,]*{UNIT_TEXT})?)"
    r"[\s,]+([A-Za-z][A-Za-z.' -]+)$",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 160
_MOST_FOUND: Final = 300
_REGION_ROOM: Final = 45
_MOST_CITY_WORDS: Final = 5


def american_addresses(page: PageText) -> Iterator[Found]:
    """Every `[street] city, STATE ZIP` and `street, city, STATE` of a page."""
    floor = 0
    taken: list[tuple[int, int]] = []
    for count, match in enumerate(_ZIP.finditer(page.text)):
        if count > _MOST_FOUND:
            return
        found = _at_zip(page, match, floor)
        if found:
            floor = found.end
            taken.append((found.start, found.end))
            yield found
    for match in islice(page.marked(_COMMA_STATE, _CITY_STATE), _MOST_FOUND):
        if not any(start <= match.start(2) < end for start, end in taken):
            found = _without_zip(page, match)
            if found:
                yield found
    yield from _town_lines(page)


def _town_lines(page: PageText) -> Iterator[Found]:
    """Streets whose town ends a line with its state, no comma between and no code behind."""
    for match in islice(_TOWN_LINE.finditer(page.text), _MOST_FOUND):
        found = None if _ZIP_BEHIND.match(page.text, match.end()) else _without_zip(page, match)
        if found and found.street:
            yield found


def _at_zip(page: PageText, match: re.Match[str], floor: int) -> Found | None:
    state = state_of_zip(match.group(1))
    if state is None:
        return None
    left = page.text[max(floor, match.start() - _LOOK_BACK) : match.start()]
    region = region_at_end("US").search(left[-_REGION_ROOM:])
    if region is None or region_code("US", region.group(1)) != state:
        return None
    offset = match.start() - len(left)
    city = _city(left[: max(0, len(left) - _REGION_ROOM) + region.start(1)], offset, match.group(1), state)
    if city is None or (region.group(1).islower() and not zip_has_city(match.group(1), city.text)):
        return None
    known = zip_has_city(match.group(1), city.text)
    street = street_at_end(left[: city.start - offset], offset)
    if street is None and leads_elsewhere(left[: city.start - offset]):
        return None
    after = country_after(page.text, match.end())
    explicit = bool(after and after[0] == "US")
    return Found(
        start=street.start if street else city.start,
        end=after[1] if after and explicit else match.end(),
        street=street.text if street else None,
        city=city.text,
        state=state,
        postal_code=match.group(),
        country="US",
        basis="named after the address" if explicit else "state and ZIP code agree",
        strength=(0.6 + 0.3 * known) if street else 0.45,
        notes=() if known else ("city not listed for this ZIP code",),
    )


def _without_zip(page: PageText, match: re.Match[str]) -> Found | None:
    state = region_code("US", match.group(2))
    left = page.text[max(0, match.start(1) - _LOOK_BACK) : match.start(2)]
    offset = match.start(2) - len(left)
    city = _longest_known(left.rstrip(SEPARATORS), offset, lambda name: state in states_of_city(name))
    if state is None or city is None:
        return None
    street = street_at_end(left[: city.start - offset], offset)
    if street is None and leads_elsewhere(left[: city.start - offset]):
        return None
    contradicted = _ZIP_BEHIND.match(page.text, match.end()) is not None  # one that agrees is read with its place
    return Found(
        start=street.start if street else city.start,
        end=match.end(),
        street=street.text if street else None,
        city=city.text,
        state=state,
        country="US",
        basis="city and state agree, the ZIP code does not" if contradicted else "city and state agree",
        strength=0.55 if street else 0.3,
    )


def _city(left: str, offset: int, zip_code: str, state: str) -> Cut | None:
    bare = _STATE_LABEL.sub("", left.rstrip(SEPARATORS)).rstrip(SEPARATORS)
    known = _longest_known(bare, offset, lambda name: zip_has_city(zip_code, name))
    if known:
        return _with_compass(known, bare, offset)
    line_start = (
        max(bare.rfind("\n"), bare.rfind(","), bare.rfind("|"), bare.rfind("•"), bare.rfind("·"), bare.rfind("*")) + 1
    )
    segment = bare[line_start:].strip()
    start = offset + line_start + len(bare[line_start:]) - len(bare[line_start:].lstrip())
    label, cut = without_label(segment)
    segment, start = label, start + cut
    split = _STREET_THEN_CITY.match(segment)
    if split:
        segment, start = split.group(2), start + split.start(2)
    fits = _CITY_SHAPE.match(segment) and len(segment.split()) <= _MOST_CITY_WORDS and segment[0].isupper()
    return Cut(segment, start) if fits else _longest_known(bare, offset, lambda name: state in states_of_city(name))


def _with_compass(city: Cut, left: str, offset: int) -> Cut:
    """A town with the word in front of it that begins its piece, which the table leaves out ("West Exampleton")."""
    front = _COMPASS_FRONT.search(left, 0, city.start - offset)
    return Cut(f"{front[1]} {city.text}", offset + front.start(1)) if front else city


def _longest_known(text: str, offset: int, known: Callable[[str], bool]) -> Cut | None:
    line = text[text.rfind("\n") + 1 :]
    base = offset + len(text) - len(line)
    starts = [match.start() for match in re.finditer(r"(?:^|(?<=[\s,|:(•·/]))[A-Za-zÀ-ÿ]", line)][-_MOST_CITY_WORDS:]
    for start in starts:
        name = line[start:]
        if "," not in name and "|" not in name and known(name):
            return Cut(name, base + start)
    return None
