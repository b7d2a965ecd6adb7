"""A town right behind the company's own name: "Larkspur Pottery, Exampleton | 01632 960123", and nothing more."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Final

from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import is_ordinary, names_person, names_trade
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import NAMED_AFTER_TOWNS, is_region, region_code
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.us_zip_codes import states_of_city
from lead_enrichment.domain.evidence import Block, Zone

_LINKS: Final = "upon|on|of|le|la|les|de|del|do|da|di|in|the|am|an der|auf der|ob der|sur|sous|i|a|aan den|op|nad|pod"
TOWN_NAME: Final = (
    r"(?:(?:Kgs|Nr|Sdr|Skt|Sct|Ste?|Gl|Sv|Św|Hl|Bad|St|Mt|Ft)\. )?"
    rf"[{UPPER}][\w'’.-]*\w(?:[ -](?:(?:{_LINKS})[ -])?[{UPPER}][\w'’-]*\w){{0,3}}"
)
"""A town as it is written: one to four words in capitals, with the small words between them."""
_GAP: Final = r"\s*(?:[|•·,–—:]|\s-\s|(?<=\w{3})\.\s)\s*"
_SPLIT: Final = re.compile(_GAP)
_TOWN: Final = re.compile(
    rf"(?:(?:in|à|en|a|te|i|em|w|v|ve) )?(?P<city>{TOWN_NAME})(?:\s\((?P<within>[^()\d]{{2,25}})\))?"
)
_IS_IN: Final = re.compile(
    rf"\s(?:is|are|ist|sind|est|sont|es|son|[ée]|è|är|er|on|is)\s(?:an?|the|your|eine?|der|die|das|une?|una?|le|la|el|een"
    rf"|de|ett?|um|uma|o)\s(?P<kind>[^.,;:!?()]{{3,70}}?)\s(?:based |located |situated |gelegen )?"
    rf"(?:in|near|à|en|a|i|te|em|w|v)\s(?P<city>{TOWN_NAME})"
)
_NOT_THERE: Final = re.compile(
    r"(?i)\b(?:member|mitglied|membre|miembro|lid|medlem|brand|marke|marque|part|division|subsidiary|certified|trained"
    r"|qualified|specialis\w+|expert\w*|leader|leading|interested|interest|partner|agent|dealer|distributor|supplier"
    r"|teacher|course|degree|graduate|alternative|first|only|largest|biggest|best|one of|lot|bit|way|name|word)\b"
)
_LOCATIVE: Final = (
    r"(?<!\w)(?:in|near|around|at|à|en|em|ad?|i|w|we|ve|v|te|bei|nahe|rond|près de|cerca de|vicino a|nära|nær|u|o)"
    r"\s(?:downtown |central |sunny |beautiful )?"
)
_LED: Final = re.compile(rf"{_LOCATIVE}\Z")
_GOES_ON: Final = re.compile(r"\w")
_LONGEST_LED: Final = 40
_LONGEST: Final = 160
_MOST_LINES: Final = 40
_SHORTEST_WORD: Final = 4
_MOST_PIECES: Final = 3
_NAMED_AFTER_TOWNS: Final = NAMED_AFTER_TOWNS | {"CH"}


def towns_beside_name(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Towns that follow the company's name in a line, if they have their region or the page is told to be there.

    A word behind the name may be a trade or a slogan: a town without a region counts only if the page says of
    something that it is "in" there, or if the company's name holds it.
    """
    for number in lines_with_name(page, company):
        block = page.blocks[number]
        if block.zone is Zone.NAV or len(block.text) <= len(company):
            continue
        for city, region, start, end in (*_behind_name(block, company), *_said_to_be_in(block, company)):
            found = _found(page, page.starts[number], (city, region, start, end), hints, company)
            if found:
                yield found


def lines_with_name(page: PageText, company: str) -> list[int]:
    """The numbers of the lines that hold the longest word of the company's name."""
    word = max(re.findall(r"\w+", company), key=len, default="")
    if len(word) < _SHORTEST_WORD:
        return []
    places = chain.from_iterable(_places(form, page.text) for form in dict.fromkeys((word, word.upper(), word.lower())))
    return list(islice(dict.fromkeys(page.line_at(place) for place in places), _MOST_LINES))


def _places(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def _behind_name(block: Block, company: str) -> Iterator[tuple[str, str | None, int, int]]:
    """(town, region, start, end) of the piece behind the one that is the company's name."""
    text = block.text[:_LONGEST]
    gaps = list(_SPLIT.finditer(text))
    begins = [0, *(gap.end() for gap in gaps)]
    ends = [*(gap.start() for gap in gaps), len(text)]
    for number in range(min(len(begins) - 1, _MOST_PIECES)):
        if not names_company(text[begins[number] : ends[number]].lstrip("©0123456789 "), company):
            continue
        town = _TOWN.fullmatch(text, begins[number + 1], ends[number + 1])
        if town is None:
            continue
        further = number + 2 < len(begins) and text[ends[number + 1] : begins[number + 2]].strip() == ","
        behind = text[begins[number + 2] : ends[number + 2]].rstrip(".") if further else None
        region = behind or town["within"]
        end = begins[number + 2] + len(behind) if behind else town.end()
        yield town["city"], region, town.start("city"), end


def _said_to_be_in(block: Block, company: str) -> Iterator[tuple[str, str | None, int, int]]:
    """(town, no region, start, end) of a sentence that begins with the name: "Larkspur is a small pottery in ..."."""
    match = _IS_IN.search(block.text[:300])
    if match and not _NOT_THERE.search(match["kind"]) and names_company(block.text[: match.start()], company):
        yield match["city"], None, match.start("city"), match.end("city")


def _found(
    page: PageText, offset: int, told: tuple[str, str | None, int, int], hints: Mapping[str, str], company: str
) -> Found | None:
    city, region, start, end = told
    country = next((one for one in hints if region and is_region(one, region)), None) or next(iter(hints), None)
    named = country_code(region or "")
    state = region if region and is_region(country, region) else None
    if region and not (state or named):
        end = start + len(city)
    if not is_town_name(city, country) or names_company(city, company):
        return None
    if country == "US" and not states_of_city(city):
        return None
    if not (state or named or is_told(page, city)):
        return None
    return Found(
        start=offset + start,
        end=offset + end,
        city=city,
        state=(region_code(country, state) or state) if state else None,
        country=named or country,
        basis="named after the place" if named else hints.get(country or ""),
        strength=0.35,
    )


def is_town_name(text: str, country: str | None, *, plain: bool = False) -> bool:
    """Whether a name may be a town's: no trade, no label, no region; if not `plain`, no ordinary words or person."""
    if country and is_large_town(country, text):
        return True
    if country in _NAMED_AFTER_TOWNS and is_region(country, text) and is_town_of(country, text):
        return True
    if country_code(text) or is_region(country, text) or text.isupper():
        return False
    return not (names_trade(text) or (not plain and (is_ordinary(text) or names_person(text))))


def is_told(page: PageText, city: str) -> bool:
    """Whether the page says of something that it is in this town, its title and description included."""
    heads = [block.text for block in page.page.blocks if block.zone in (Zone.TITLE, Zone.META)]
    return any(
        _LED.search(text, max(0, at - _LONGEST_LED), at) is not None and _GOES_ON.match(text, at + len(city)) is None
        for text in (page.text, *heads)
        for at in _places(city, text)
    )
