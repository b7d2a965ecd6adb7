"""US addresses: a state with a ZIP code that exists in it is the anchor; the city is one that the ZIP code knows."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.found import Found, country_after
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import region_at_end, region_code
from lead_enrichment.domain.addresses.remarks import remarks_blanked
from lead_enrichment.domain.addresses.streets import (
    STREET_TYPE,
    UNIT_TEXT,
    corner_at_end,
    has_street_type,
    highway_line,
    is_rural_route,
    is_unit,
    numbered_street_at_end,
    post_box_at_end,
    routes_blanked,
    unnumbered_street_at_end,
    without_label,
)
from lead_enrichment.domain.addresses.us_zip_codes import state_of_zip, states_of_city, zip_has_city

_ZIP: Final = re.compile(r"(\d(?<![\w.$#/+-].)\d{4})(?:\s?[-–]\s?\d{4})?(?![\w/]|[.,-]\d)")
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
    rf"(?:^|[,|•·–]\s)([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,3}})\s({_STATE})"
    r"(?=[ .]*(?:$|[|•·–]|\(|\d{3}[.-]\d{3}\b|(?:[Pp]h(?:one)?|PHONE|[Cc]all|CALL|[Tt]el|TEL)\b)|\.\s)",
    re.MULTILINE,
)
"""A town with its state and no comma between, which counts only behind a street."""
_CALL_LINES: Final = re.compile(
    r"(?:\n(?:(?:tel|telephone|phone|call|ph|fax|cell|mobile|text|office|e-?mail|p|t|m|e)\b[.:]*\s?)?"
    r"(?:[+(]?\d[\d ().-]{8,16}\d|[\w.+-]+@[\w.-]+)"
    r"|\n(?:(?:store|shop|office|business) )?(?:hours|open)\b[^\n]{0,60}"
    r"|\n(?:mon|tue|wed|thu|fri|sat|sun|m\s?[-–]\s?f\b)[^\n\d]{0,20}\d[^\n]{0,25})+$",
    re.IGNORECASE,
)
"""Lines on how to call and when, between a street and its town."""
_ELSEWHERE: Final = re.compile(
    r"(?i)\b(?:born|raised|grew up|grown up|brought up|stud(?:ied|ying)|trained|graduat\w+|apprenticed|interned"
    r"|internship"
    r"|hails from|native of|university|college|lived (?:most of )?(?:\w+ )?(?:life )?in|moved (?:here )?from|childhood"
    r"|parents['’]?|grand(?:father|mother|parents)['’s]*|stationed)\b"
)
"""Words that lead to a town where somebody was born or learnt; the business is in another."""
_DIGIT: Final = re.compile(r"\d")
_IS_LABEL: Final = re.compile(r"(?:(?i:mailing|postal|mail)(?i: address)?:? )?")
_ROOM: Final = 70
_SEPARATORS: Final = " \n,|•·–—-;:/*~»♦■"
_PREPOSITION: Final = re.compile(r"\s(?:in|at|near|in downtown|in beautiful)$", re.IGNORECASE)
_STATE_LABEL: Final = re.compile(r"[\s,]*\b(?:state|province)\s*:?\s*$", re.IGNORECASE)
_LABEL_AFTER: Final = re.compile(r"[\s,]*\b(?:state|province|city|town)\s*:?\s*$", re.IGNORECASE)
_CITY_SHAPE: Final = re.compile(r"^[A-Za-zÀ-ÿ][\w.'’ -]{1,40}$")
_STREET_THEN_CITY: Final = re.compile(
    rf"^(.*\d.*\b{STREET_TYPE}\b\.?(?:[\s,]+(?:[NSEW]{{1,2}}\.?)(?=\s))?(?:[\s,]*{UNIT_TEXT})?)"
    r"[\s,]+([A-Za-z][A-Za-z.' -]+)$",
    re.IGNORECASE,
)
_DOORS: Final = (
    r"(?:in |at )?(?:the )?(?:rear|back|side|front|alley|lower|upper|street|garden|ground|main|top|north|south"
    r"|east|west)"
    r"(?:\s(?:entrance|door|building|house|unit|level|lot|floor|side))?|basement|upstairs|downstairs|mezzanine"
)
_BEHIND_STREET: Final = re.compile(
    rf"(?:,|\s[–—-])\s+(?:(?i:{_DOORS})|[A-Z][\w'’&-]*(?:\s(?:of|the|at|and|&|[A-Z\d][\w'’&#-]*)){{0,3}})$"
)
"""What stands behind a street and a comma, and tells the door or the centre: "rear entrance", "Fern Mall"."""
_NO_NAME: Final = re.compile(r"\S+,?\s(?:on|in|of|at|to|and|from|for|or|the)\s")
_CENTRE_LINE: Final = re.compile(
    r"(?:[A-Z][\w'’&-]*\s){1,4}(?:Plaza|Mall|Center|Centre|Building|Bldg|Square|Complex|Village|Tower|Suites"
    r"|Arcade|Park"
    r"|Shops|Market|Commons|Station|Marketplace|Promenade|Landing|Crossing|Corners)\.?$"
    rf"|(?i:{_DOORS})$"
)
"""A line between a street and its town that names a shopping centre, a building or a door."""
_LOOK_BACK: Final = 160
_MOST_FOUND: Final = 300
_REGION_ROOM: Final = 45
_MOST_LINES: Final = 4
_MOST_CITY_WORDS: Final = 5


@dataclass(frozen=True, slots=True)
class _Cut:
    """A part with the offset at which it starts in the page text."""

    text: str
    start: int


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
    street = _street(left[: city.start - offset], offset)
    if street is None and _leads_elsewhere(left[: city.start - offset]):
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
    city = _longest_known(left.rstrip(_SEPARATORS), offset, lambda name: state in states_of_city(name))
    if state is None or city is None:
        return None
    street = _street(left[: city.start - offset], offset)
    if street is None and _leads_elsewhere(left[: city.start - offset]):
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


def _leads_elsewhere(left: str) -> bool:
    """Whether the sentence in front of a town tells where somebody was born or learnt."""
    return _ELSEWHERE.search(re.split(r"(?<=\w{3})[.!?\n]\s?", left)[-1][-_ROOM:]) is not None


def _city(left: str, offset: int, zip_code: str, state: str) -> _Cut | None:
    bare = _STATE_LABEL.sub("", left.rstrip(_SEPARATORS)).rstrip(_SEPARATORS)
    known = _longest_known(bare, offset, lambda name: zip_has_city(zip_code, name))
    if known:
        return known
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
    return _Cut(segment, start) if fits else _longest_known(bare, offset, lambda name: state in states_of_city(name))


def _longest_known(text: str, offset: int, known: Callable[[str], bool]) -> _Cut | None:
    line = text[text.rfind("\n") + 1 :]
    base = offset + len(text) - len(line)
    starts = [match.start() for match in re.finditer(r"(?:^|(?<=[\s,|:(•·/]))[A-Za-zÀ-ÿ]", line)][-_MOST_CITY_WORDS:]
    for start in starts:
        name = line[start:]
        if "," not in name and "|" not in name and known(name):
            return _Cut(name, base + start)
    return None


def _street(left: str, offset: int) -> _Cut | None:
    """The street that ends `left`: on its last line, with units and a post office box on up to three above."""
    told = remarks_blanked(left).rstrip(_SEPARATORS)
    bare = _before_call(_LABEL_AFTER.sub("", _PREPOSITION.sub("", told)).rstrip(_SEPARATORS))
    end = at = offset + len(bare)
    start: int | None = None
    complete = box = False
    for number, line in enumerate(reversed(bare.split("\n")[-_MOST_LINES:])):
        at -= len(line) + (1 if number else 0)
        text = line.rstrip(_SEPARATORS)
        begin = None if is_unit(text) and not post_box_at_end(text) else _street_start(text)
        if begin is not None and not (complete and (post_box_at_end(text) or not box)):
            start, complete, box = at + begin, True, _is_post_box(text)
            if begin > 0 and not box:
                break
        elif is_unit(text) or not text.strip() or (number == 0 and _CENTRE_LINE.match(text)):
            start = at
        else:
            break
    if not complete or start is None:
        return None
    street = bare[start - offset : end - offset]
    led = not _DIGIT.search(street) and _leads_elsewhere(bare[: start - offset])
    return None if led else _Cut(street, start)


def _before_call(left: str) -> str:
    """What stands before a town, without lines on how to call that follow a street."""
    call = _CALL_LINES.search(left) if "\n" in left else None
    street = left[: call.start()] if call else ""
    return street if _start_of_typed(street.rpartition("\n")[2]) is not None else left


def _is_post_box(line: str) -> bool:
    """Whether the line is only a post office box: a street may stand above it."""
    box = post_box_at_end(line)
    return box is not None and _IS_LABEL.fullmatch(line[: box.start()]) is not None


def _street_start(line: str) -> int | None:
    line = routes_blanked(line)
    start = _start_of_whole(line)
    if start is not None:
        return start
    behind = _BEHIND_STREET.search(line)
    return _start_of_typed(line[: behind.start()]) if behind else None


def _start_of_typed(line: str) -> int | None:
    """Where a numbered street begins that ends the line in a word for streets, or in a unit behind one."""
    match = numbered_street_at_end(line)
    sure = match and has_street_type(match.group()) and not _NO_NAME.match(match.group())
    return match.start() if match and sure else None


def _start_of_whole(line: str) -> int | None:
    box = post_box_at_end(line)
    match = numbered_street_at_end(line)
    if box and is_rural_route(box.group()) and not (match and line[match.start() : box.start()].strip().isdigit()):
        return box.start()
    if box and not match:
        before = numbered_street_at_end(line[: box.start()].rstrip(_SEPARATORS))
        return before.start() if before else box.start()
    starts = [found.start() for found in (match, highway_line(line), corner_at_end(line)) if found]
    bare = None if starts else unnumbered_street_at_end(line)
    return bare.start() if bare else min(starts, default=None)
