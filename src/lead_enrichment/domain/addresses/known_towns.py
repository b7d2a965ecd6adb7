"""Streets of English-speaking countries before a town of the table, however a site parts them and without a code.

"14 Fern Street | Exampleton", "Fern House, 2nd Floor, Exampleton Tel 01632 ...", each part in a line of its own.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.american_places import NORTH_AMERICA
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.labelled_towns import REACHED
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import is_ordinary
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.segments import (
    Segment,
    address_segments,
    first_of_address,
    starts_address,
)
from lead_enrichment.domain.addresses.streets import (
    corner_at_end,
    has_street_type,
    has_street_word_behind,
    is_unit,
    post_box_at_end,
)
from lead_enrichment.domain.addresses.town_apart import is_known, place_in
from lead_enrichment.domain.evidence import PageKind, Zone

COUNTRIES: Final = frozenset("GB IE AU NZ ZA CA KE IN MT UG GH NG TZ ZW ZM NA BW JM TT BB BS MY PH SG AE MU LK".split())
"""Countries that write their streets in English and name no other town behind the one where the post goes."""
_CONTACT: Final = re.compile(
    r"[\s,;|•·–—-]*(?:\b(?i:tel|telephone|phone|ph|call(?: us)?|mobile|mob|cell|fax|whatsapp|contact|e-?mail|open|hours"
    r"|web|website)\b\s?(?:no\b)?[.:]?.*|\b[TtPpMmEeWw]\s?(?::|\.\s?(?=[+(\d])).*|[+(]?\d[\d ()./-]{7,}.*"
    r"|\S+@\S+.*|(?:www\.|https?:).*)$"
)
"""What a line says behind an address."""
_GAP: Final = re.compile(r"\s*(?:[,;|•·]|\s[–—/-](?=\s)|(?<=[^\W\d_]{3})\.(?=\s|$))\s*")
_STOP: Final = re.compile(r"\.(?<=[^\W\d_]{3}.)(?=\s+[A-Z])")
_MOST_STOPS: Final = 4
_BOX: Final = re.compile(r"(?i)p\.?\s?o\.?\s?box")
_LETTERED: Final = re.compile(r"\w [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$")
"""The code of another place, in a line above."""
_SIGN: Final = re.compile(r"[,|•·–—/-]|\d")
_BEFORE: Final = re.compile(
    r"(?i)(?:^|\b(?:at|visit|find|address|located|based|situated|on|from|reserved)\b[^.\n]{0,12}|[:|•·©–—-]\s?|\.\s)\s*$"
)
_CODES: Final = {
    "GB": re.compile(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}"),
    "IE": re.compile(r"[A-Z]\d[\dW] ?[A-Z\d]{4}"),
    "IN": re.compile(r"[1-9]\d{2} ?\d{3}"),
    **dict.fromkeys(("AU", "NZ", "ZA"), re.compile(r"\d{4}")),
}
"""Postal codes that may stand in front of a street."""
_NUMBER: Final = re.compile(r"^\W*(?:(?:No|Nr|H\.? ?No|D\.? ?No)\.?\s?)?[\dA-Z/–-]*\d[\dA-Za-z/–-]*,?\s*")
_FIRST_WORDS: Final = frozenset("The St St. Old Upper Lower Great Little North South East West Ty Heol Maes".split())
_STRICT: Final = frozenset("GB IE AU NZ ZA CA".split())
"""Countries where nearly every street has a word that tells it to be one."""
_CODE_BEHIND: Final = re.compile(r"\s*\b(?:\d[\d ]{3,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4})$")
_NUMBERED: Final = re.compile(r"\d{1,4}[A-Za-z]?,? [A-Z].*\w{2}")
_DIGIT: Final = re.compile(r"[0-9]")
_OWN: Final = (Zone.FOOTER, Zone.ADDRESS, Zone.HEADER)
_SKIPPED: Final = (Zone.NAV, Zone.TESTIMONIAL)
_LONGEST: Final = 220
_LONGEST_NAME: Final = 34
_LOOK_BACK: Final = 220
_MOST_FOUND: Final = 60
_MOST_WORDS: Final = 3
_ABOVE: Final = 4


@dataclass(frozen=True, slots=True)
class _Town:
    """A town with its region, and where they begin and end."""

    city: str
    state: str | None
    start: int
    end: int


def known_towns_behind_streets(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Every street, or building, that a town of the country's table follows with which the line is over."""
    country = next(iter(hints), "")
    if country in COUNTRIES:
        yield from islice(_of_lines(page, country, hints, company), _MOST_FOUND)


def _of_lines(page: PageText, country: str, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    floor, may_end = 0, _may_end_streets(page, country)
    for number, block in enumerate(page.blocks):
        if len(block.text) > _LONGEST or block.zone in _SKIPPED:
            continue
        if not (may_end[number] and (_SIGN.search(block.text) or len(block.text) <= _LONGEST_NAME)):
            continue
        town = None if _goes_on(page.line(number + 1), country) else _town_of(block.text, country)
        town = None if town and heads_next(page, number, country) else town
        found = _found(page, number, town, country, company=company, floor=floor) if town else None
        if found:
            floor = found.end
            yield replace(found, basis=hints[country])


def _may_end_streets(page: PageText, country: str) -> list[bool]:
    """For each line whether it, or one of those above it, may be a street: a digit, or a word for streets in it."""
    numbered = country not in NORTH_AMERICA
    above = _ABOVE if numbered else 1
    last, may_end = -above - 1, list[bool]()
    for number, block in enumerate(page.blocks):
        if (numbered and _DIGIT.search(block.text)) or has_street_word_behind(block.text, 0):
            last = number
        may_end.append(number - last <= above)
    return may_end


def _town_of(line: str, country: str) -> _Town | None:
    """The town with which a line, or a sentence of it, ends."""
    stops = [stop.start() for stop in islice(_STOP.finditer(line), _MOST_STOPS)] if _DIGIT.search(line) else []
    return next(filter(None, (_town_at_end(line[:end], country) for end in (len(line), *reversed(stops)))), None)


def _town_at_end(line: str, country: str) -> _Town | None:
    """The town with which words end, but for its region, the country and ways to reach the company."""
    contact = _CONTACT.search(line)
    bare = line[: contact.start()] if contact else line
    state: str | None = None
    end = 0
    for text, start in reversed(_pieces(bare)):
        if end == 0 and country_code(text):
            continue
        end = end or start + len(text)
        if state is None and is_region(country, text) and start and not is_large_town(country, text):
            state = text
            continue
        town = place_in(country, text)
        if town is None:
            return None
        city, region = town
        return _Town(city, state or region, start + text.rindex(city), end)
    return None


def _goes_on(below: str, country: str) -> bool:
    """Whether the next line is the code, or another town: what stands above it is a village or a quarter."""
    if len(below) > _LONGEST_NAME * 2:
        return False
    first = _CODE_BEHIND.sub("", _GAP.split(below, maxsplit=1)[0])
    return bool(below) and (not first or (is_known(country, first) and not is_region(country, first)))


def heads_next(page: PageText, number: int, country: str) -> bool:
    """Whether a line is a town that heads the street below it, as another one heads the street above."""
    if _NUMBERED.match(page.line(number + 1)) is None or not has_street_type(page.line(number + 1)):
        return False
    return (
        number > 1 and is_known(country, page.line(number).strip()) and is_known(country, page.line(number - 2).strip())
    )


def _pieces(line: str) -> list[tuple[str, int]]:
    """The pieces of a line with their places."""
    pieces, at = [], 0
    for gap in (*_GAP.finditer(line), None):
        raw = line[at : gap.start() if gap else len(line)]
        if raw.strip():
            pieces.append((raw.strip(), at + len(raw) - len(raw.lstrip())))
        at = gap.end() if gap else at
    return pieces


def _found(page: PageText, number: int, town: _Town, country: str, *, company: str, floor: int) -> Found | None:
    begin = page.starts[number]
    start = begin + town.start
    back = max(floor, start - _LOOK_BACK)
    left = page.text[back:start].rstrip(" ,;|•·–—/-\n")
    parts = address_segments(left, back)
    first = first_of_address(parts, starts_address)
    if first is None or names_company(town.city, company):
        return None
    parts = parts[first:]
    if _BOX.match(parts[0].text) or any(_LETTERED.search(part.text) for part in parts):
        return None
    parts = (
        parts[max((at for at, part in enumerate(parts) if _NUMBERED.match(part.text)), default=0) :]
        if _is_list(parts)
        else parts
    )
    before = page.text[page.text.rfind("\n", 0, parts[0].start) + 1 : parts[0].start]
    bare = before.strip(" ,.|•·©–-0123456789")
    named = bool(bare) and names_company(bare, company)
    coded = country in _CODES and _CODES[country].fullmatch(before.strip(" ,.|•·–-")) is not None
    if bare and not (named or coded) and not _BEFORE.search(before):
        return None
    numbered = any(_DIGIT.search(part.text) for part in parts) or corner_at_end(parts[0].text) is not None
    if not _tells(parts, strict=country in _STRICT) or not (numbered or named or _is_own(page, number)):
        return None
    if country in NORTH_AMERICA and (numbered or bare or not has_street_type(parts[-1].text)):
        return None  # numbered ones are read with the places of North America
    state, end = _region_below(page, number, country) if town.state is None else (town.state, begin + town.end)
    end = end or begin + town.end
    code, parts = _code_in_front(parts, before, country)
    parts = parts[:-1] if len(parts) > 1 and post_box_at_end(parts[-1].text) else parts
    return Found(
        start=parts[0].start if code is None else page.text.rfind(code, back, parts[0].start),
        end=end,
        street=", ".join(part.text for part in parts),
        city=town.city,
        state=region_code(country, state) or state if state else None,
        postal_code=code,
        country=country,
        strength=0.8,
        notes=(TOLD_APART,),
    )


def _region_below(page: PageText, number: int, country: str) -> tuple[str | None, int]:
    """The region that is all of the next line."""
    below = page.line(number + 1).strip(" ,.")
    told = 0 < len(below) <= _LONGEST_NAME and is_region(country, below) and not is_large_town(country, below)
    return (below, page.starts[number + 1] + page.line(number + 1).index(below) + len(below)) if told else (None, 0)


def _code_in_front(parts: list[Segment], before: str, country: str) -> tuple[str | None, list[Segment]]:
    """The postal code with which a line begins ("XX1 1XX, 14 Fern Street, Exampleton"), and the pieces without it."""
    form = _CODES.get(country)
    if form is None:
        return None, parts
    if len(parts) > 1 and form.fullmatch(parts[0].text):
        return parts[0].text, parts[1:]
    code = before.strip(" ,.|•·–-")
    return (code, parts) if form.fullmatch(code) else (None, parts)


def _is_list(parts: list[Segment]) -> bool:
    """Whether several numbered streets stand above one another: those of others, or of other branches."""
    return sum(bool(_NUMBERED.match(part.text)) for part in parts) > 1


def _tells(parts: list[Segment], *, strict: bool) -> bool:
    """Whether the pieces are a street or a building, and not a number with words of a menu behind it.

    `strict`: a name without a word for a street must have a word that the language has not ("76 Fernegate").
    """
    first = parts[0].text
    if corner_at_end(first) or any(has_street_type(part.text) for part in parts):
        return True
    if not _DIGIT.search(first) or len(parts) > _MOST_WORDS:
        return False
    named = _NUMBER.sub("", first) if not is_unit(first) else ", ".join(part.text for part in parts[1:])
    words = named.split()
    plain = len(words) > 1 and words[0] not in _FIRST_WORDS
    return bool(words) and words[-1][:1].isupper() and not (strict and (plain or is_ordinary(named)))


def _is_own(page: PageText, number: int) -> bool:
    """Whether a line stands where a company writes its own address."""
    own = page.blocks[number].zone in _OWN or page.page.kind is PageKind.CONTACT
    return own or any(REACHED.search(page.line(other)) for other in range(number, number + 3))
