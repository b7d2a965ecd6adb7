"""The line with which a page ends: the company's name, its town and nothing else ("Larkspur Pottery, Exampleton")."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_told, lines_with_name
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import SIGNED, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import names_person
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region, region_code
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.title_towns import towns_in_line
from lead_enrichment.domain.addresses.town_table import country_of_town, speakers_of
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.addresses.us_zip_codes import fold, states_of_city
from lead_enrichment.domain.evidence import Zone

_LAST_LINES: Final = 8
"""How many lines from its end a page that marks no footer may be signed off."""
_LONGEST: Final = 120
_GAP: Final = re.compile(
    r"\s*(?:[|•·,–—]|\s[-©]\s|(?<=[^\W\d_]{3})\.\s|(?<= e\. [GKV])\.,|/(?=\s?(?:Türkiye|TÜRKİYE|Turkey)\b))\s*"
)
_MARK: Final = re.compile(r"^(?:©|\(c\)|copyright|by|(?:19|20)\d\d|[\s,–-])+", re.IGNORECASE)
_CONTACT: Final = re.compile(
    r"[\s(+:]*(?:(?<!\w)\+?\(?\d[\d ()./-]{6,}.*|\S+@\S+.*|www\..*|https?:.*"
    r"|(?:tel|phone|call|text|ph|mob|mobile|fon|telefon\w*|tlf|t[ée]l|gsm|whatsapp|e-?mail|mail)\b.*)$",
    re.IGNORECASE,
)
_IN: Final = r"in|near|of|à|a|en|te|i|em|w|we|v|ve|bei|near|from|aus|uit|från|fra"
_REGION: Final = r"(?:\s\((?P<within>[^()]{2,25})\)|\s?/\s?(?P<slash>[A-Z]{2})|\s(?P<bare>[A-Z]{2,3}))?"
_TOWN: Final = re.compile(
    rf"(?:(?:[\w'’.&/-]+\s){{0,5}}?(?:{_IN})\s)?(?P<city>{TOWN_NAME}){_REGION}(?:\s(?:and|&|und|et|y|en|och|og)\s.*)?"
)
_NAME_IN: Final = re.compile(rf"(?P<name>.+?)\s(?:{_IN})\s(?={TOWN_NAME}[\w\s()/]*$)")
"""The company's name with its town in the same piece ("Larkspur Pottery in Exampleton")."""
_JOINED: Final = re.compile(r"\s(?:&|and|und|et|y|en|och|og)\s")
"""What makes a firm's name of two, where a legal form ends it ("Fern & Sons in Exampleton Ltd")."""
_ONLY_TOWN: Final = re.compile(TOWN_NAME)
_QUARTER: Final = re.compile(rf"(?P<city>{TOWN_NAME} [A-ZØ])")
"""A Danish town with the letter of its post office ("Odense C")."""
_DEPARTMENT: Final = re.compile(r"\d{2,3}|2[AB]")
_PART_OF: Final = re.compile(
    r"^(?:(?:North|South|East|West|Central|Inner|Greater)[ -]?(?:[Ee]ast|[Ww]est)?) (?=London$)"
)
_MOST_NAMES: Final = 3
_BARS: Final = ("|", "•", "·")
_CODE: Final = (2, 3)
"""How many letters a state or a canton has that stands behind a town."""
_FURTHER: Final = re.compile(rf"[{UPPER}]")
_FORMS: Final = frozenset(
    "e g k v eg ek ev gbr gmbh ug kg ag ohg sarl sas sa eurl sl slu srl snc spa bv nv vof as ab oy aps sro spzoo zoo "
    "sp z o s r ltd limited llc inc co company plc pty llp ltda me epp the and und et y i og och & a ets".split()
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A town behind the name, as the line has it: where it stands, with its region or country, and how surely."""

    city: str
    region: str | None
    start: int
    end: int
    sure: bool


def towns_signed_off(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The town that follows the company's name, or stands below it, in the last lines of a page or in its footer.

    Such a line says who and where; a trade or a slogan behind the name is told by its words, a person by the name's.
    """
    last = len(page.blocks) - _LAST_LINES
    for number in lines_with_name(page, company):
        block = page.blocks[number]
        ends = number >= last or block.zone in (Zone.FOOTER, Zone.ADDRESS) or "©" in block.text
        if not ends or block.zone is Zone.NAV or len(block.text) > _LONGEST:
            continue
        told = _behind_name(page, number, company)
        found = _found(page, told, hints, company) if told else None
        if found:
            yield found
        else:
            yield from towns_in_line(page, page.starts[number], block.text, hints, company)
    yield from _alone_in_footer(page, hints, company)


def _alone_in_footer(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The town of a footer that says nothing else."""
    numbers = [number for number, block in enumerate(page.blocks) if block.zone is Zone.FOOTER]
    if len(numbers) == 1 and _ONLY_TOWN.fullmatch(page.line(numbers[0])):
        told = _town([(page.line(numbers[0]), 0)], page.starts[numbers[0]], sure=True)
        found = _found(page, told, hints, company) if told else None
        if found:
            yield found


def _behind_name(page: PageText, number: int, company: str) -> _Told | None:
    """The town in the piece behind the one that is the company's whole name; in the line below where that is last."""
    text, start = page.line(number), page.starts[number]
    pieces = _pieces(text)
    name = next((place for place, (piece, _) in enumerate(pieces) if _is_name(piece, company)), None)
    if name is None:
        return _in_piece(pieces, start, company)
    behind = pieces[name + 1 :]
    if behind:
        bar = text[pieces[name][1] + len(pieces[name][0]) : behind[0][1]].strip() in _BARS
        called = len(behind) > 1 and _CONTACT.match(behind[1][0]) is not None
        if len(behind) > 1 and text[behind[0][1] + len(behind[0][0]) : behind[1][1]].strip() in _BARS:
            return _town(behind, start, sure=called or not bar) or _town(behind[:1], start, sure=called or not bar)
        return _town(behind, start, sure=called or not bar)
    below = number + 1
    if name or below >= len(page.blocks) or page.blocks[below].tag != page.blocks[number].tag:
        return _in_piece(pieces, start, company)
    return _town(_pieces(page.line(below)), page.starts[below], sure=page.blocks[below].zone is not Zone.NAV)


def _in_piece(pieces: list[tuple[str, int]], offset: int, company: str) -> _Told | None:
    """The town that a preposition joins to the company's name."""
    for number, (piece, start) in enumerate(pieces):
        match = _NAME_IN.match(piece)
        if match and _is_name(match["name"], company):
            return _town([(piece[match.end() :], start + match.end()), *pieces[number + 1 :]], offset, sure=True)
    return None


def _pieces(text: str) -> list[tuple[str, int]]:
    """The pieces of a line between its separators, each with the place where it begins."""
    pieces, at = [], 0
    for gap in (*_GAP.finditer(text), None):
        raw = text[at : gap.start() if gap else len(text)]
        if raw.strip():
            pieces.append((raw.strip(), at + len(raw) - len(raw.lstrip())))
        at = gap.end() if gap else at
    return pieces


def _is_name(piece: str, company: str) -> bool:
    """Whether a piece is the company's name, a legal form or a trade more, a mark of copyright in front."""
    bare = _MARK.sub("", piece)
    if names_company(bare, company):
        return True
    words, name = set(fold(bare).split()), set(fold(company).split())
    more = words - name - _FORMS
    return bool(name - _FORMS) and name <= words and len(more) <= len(name - _FORMS) + 1


def _town(pieces: list[tuple[str, int]], offset: int, *, sure: bool) -> _Told | None:
    """The town of the first piece, with the region that it or the next one says, if no list of names follows."""
    first, start = pieces[0]
    bare = _CONTACT.sub("", first).rstrip(" .,:")
    match = _QUARTER.fullmatch(bare) or _TOWN.fullmatch(bare)
    if match is None or (_JOINED.search(bare, match.end("city")) and _FORMS.intersection(fold(bare).split()[-1:])):
        return None
    parts = match.groupdict()
    city, region = match["city"], parts.get("within") or parts.get("slash") or parts.get("bare")
    end = start + (match.end() if region else match.end("city"))
    if region is None and match.re is _TOWN and len(city.split()[-1]) in _CODE and city.split()[-1].isupper():
        city, _, region = city.rpartition(" ")
        if not city:
            return None
    if len(pieces) > 1 and not region:
        behind = _CONTACT.sub("", pieces[1][0]).rstrip(" .")
        if _FURTHER.match(behind):
            region, end = behind, pieces[1][1] + len(behind)
    return _Told(city, region, offset + start + match.start("city"), offset + end, sure)


def _found(page: PageText, told: _Told, hints: Mapping[str, str], company: str) -> Found | None:
    region = told.region
    named = country_code(region) if region and len(region) > 2 else None  # noqa: PLR2004
    city, spoken = told.city, tuple(hints) or ("US", "CA")
    listed = None if region else country_of_town(city, speakers_of(spoken))
    country = named or listed or next((one for one in spoken if region and is_region(one, region)), None) or spoken[0]
    state = region if region and country and not named and _is_region(country, region) else None
    city = _PART_OF.sub("", city) if country == "GB" else city
    if region and not state and is_large_town(country, region):
        city, region = region, None
    if (region and not (state or named)) or not may_be_town(page, city, country, company):
        return None
    if country == "US" and not (listed or (state and region_code("US", state) in states_of_city(city))):
        return None
    sure = told.sure or listed is not None
    if not (state or named or is_told(page, city)) and (not sure or _is_person(company)):
        return None
    return Found(
        start=told.start,
        end=told.end,
        city=city,
        state=(region_code(country, state) or state) if state else None,
        country=country,
        basis="named after the place" if named else hints.get(country or "", "city and state agree"),
        strength=0.45,
        notes=(SIGNED,),
    )


def _is_person(company: str) -> bool:
    """Whether a company bears a person's name alone, behind which a trade or a title stands."""
    words = company.split()
    return len(words) <= _MOST_NAMES and all(word[:1].isupper() for word in words) and names_person(company)


def _is_region(country: str, region: str) -> bool:
    if country == "IE" and is_region("IE", f"Co {region}"):
        return True
    return is_region(country, region) or (country == "FR" and _DEPARTMENT.fullmatch(region) is not None)
