"""Addresses that end in the name of their country, and the codes of countries that no family of patterns reads."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code, country_names
from lead_enrichment.domain.addresses.eastern_streets import EASTERN
from lead_enrichment.domain.addresses.found import TOLD_APART, Found, country_after
from lead_enrichment.domain.addresses.not_streets import counts
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.place_names import names_trade
from lead_enrichment.domain.addresses.places_last import bare_region, is_large_town, place_last
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.segments import Segment, address_segments, first_of_address, starts_address
from lead_enrichment.domain.addresses.streets import UPPER, has_street_type
from lead_enrichment.domain.addresses.town_additions import without_region
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.sieve import Sieve

_CODES: Final = {
    "AR": re.compile(r"\b[A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?\b"),
    "IL": re.compile(r"(?<![\d.,$/+-])\d{7}(?![\w/]|[.,-]\d)"),
    "IS": re.compile(r"(?<=[,\n] )\d{3}(?= [A-ZÁÉÍÓÚÞÖ])"),
    "JP": re.compile(r"(?<![\d-])\d{3}-\d{4}(?![\d-])"),
    "CL": re.compile(r"(?<![\d.,$/+-])\d{7}(?![\w/]|[.,-]\d)"),
    "CO": re.compile(r"(?<![\d.,$/+-])\d{6}(?![\w/]|[.,-]\d)"),
    "KE": re.compile(r"(?<=[ –,-])\d{5}(?=,? [A-Z])"),
    "LT": re.compile(r"\bLT-?\d{5}\b"),
    "LV": re.compile(r"\bLV-?\d{4}\b"),
    "MT": re.compile(r"\b[A-Z]{3} ?\d{4}\b"),
    "MY": re.compile(r"(?<![\d.,$/+-])\d{5}(?= [A-Z])"),
    "PE": re.compile(r"(?<![\d.,$/+-])\d{5}(?![\w/]|[.,-]\d)"),
    "PH": re.compile(r"(?<![\d.,$/+-])\d{4}(?![\w/]|[.,-]\d)"),
    "TH": re.compile(r"(?<![\d.,$/+-])\d{5}(?![\w/]|[.,-]\d)"),
}
"""Postal codes, tried where the site speaks for the country."""
_FORMS: Final = {
    "AR": r"[A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?", "CL": r"\d{7}|\d{3} \d{4}", "CO": r"\d{6}", "EC": r"\d{6}", "KE": r"\d{5}",
    "NG": r"\d{6}", "PE": r"\d{5}", "PH": r"\d{4}", "TZ": r"\d{5}", "UY": r"\d{5}", "AE": r"(?!)", "GH": r"(?!)",
    "UG": r"(?!)", "ZW": r"(?!)", "JM": r"(?!)", "TT": r"(?!)", "BS": r"(?!)", "BW": r"(?!)", "NA": r"(?!)",
    "MX": r"\d{5}", "ZA": r"\d{4}", "NZ": r"\d{4}", "IN": r"\d{3} ?\d{3}",
}  # fmt: skip
"""Postal codes of countries where house numbers of four digits are common, or which have no codes."""
_KENYAN_BOX: Final = re.compile(r"(?i)box \d{1,6}\s?[,–-]?\s?$")
_DISTINCTIVE: Final = frozenset("AR JP LT LV MT".split())
"""Countries whose codes nothing else looks like: the language of the page is hint enough."""
_OWN_FAMILY: Final = frozenset(
    "US CA GB IE AU NZ ZA SG IN BR DE AT CH FR ES IT NL BE LU PT SE DK NO FI PL CZ SK HU RO BG GR HR SI TR MX"
    " EE".split()
)
"""Countries whose codes other modules read; here their addresses without a code."""
_ANY_CODE: Final = re.compile(r"\d{3}-\d{4}|[A-Z]{1,3}[ -]?\d{4}(?:[A-Z]{3})?|\d{3} \d{2}|\d{3,7}")
_FOREIGN_START: Final = re.compile(
    r"^(?:(?i:av\.?|avda\.?|avenida|calle|cl\.|carrera|cra\.?|kra\.?|cr\.|jr\.?|jir[óo]n|pasaje|psje\.?|camino|"
    r"ruta|a[ck](?=\s\d)|barrio|colonia|col\.|residencial|reparto|"
    r"diagonal|transversal|calzada|boulevard|blvd\.?|bulevar|jalan|jln\.?|jl\.|lorong|lrg\.?|persiaran|triq|soi|rua"
    r"|rue|via|plaza|costanera|autopista|ul\.|km\.?|lote|manzana|vereda|finca|kil[óo]metro|parcela|fundo|"
    r"edificio|centro comercial|opp\.?|opposite|off|behind"
    r"|\d{1,2}(?:[ªº°a]|ra|ta|da|na|va)\.? (?:calle|avenida|av\.?))\s"
    r"|[A-Z][^\W\d_]+(?:way|straat|street|weg|gata|gatan|vegur|iela)\s).*"
    rf"|^[{UPPER}][^\d,]{{2,40}}\s#?(?!(?:19|20)\d\d$)\d{{1,5}}[A-Za-z]?(?:/\d{{1,4}}[A-Za-z]?)?(?: (?:c/|casi"
    rf"|esq\.?|esquina)\s.{{2,30}})?$"
    rf"|^\d[\d-]*\s[{UPPER}].*"
)
_BEFORE_NAME: Final = re.compile(r"(?:[,\n|(–]|(?<!\w)-|-\s)\s*$|\.\s$")
_AFTER_NAME: Final = re.compile(
    r"\s*(?:$|\n|[.,;|)(•·–]|-(?!\w)|(?i:tel|phone|call|ph|mob|fax|e-?mail|whatsapp|[tpem])\b|\+|☎|📞|©|p\.?\s?o\.?\s?box)"
)
_TOWN_BEHIND: Final = re.compile(
    rf"\)?[ ]+(?:G\.?P\.?O\.?,? )?([{UPPER}][\w.'’-]+(?: (?:de|del|la|los|las|el|do|da)? ?[{UPPER}][\w.'’-]+){{0,3}})"
)
_ROAD: Final = re.compile(r"\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Highway)\.?$")
_REGION_BEHIND: Final = re.compile(rf"\s?[,(–|·•\n-]\s?([{UPPER}][\w.'’]+(?: (?!\d)[\w.'’]+){{0,4}})")
_OF_TOWN: Final = re.compile(r"^(?:(?:la )?ciudad|cidade|city|town|village|localidad) (?:de|of) ", re.IGNORECASE)
_IN_BRACKETS: Final = re.compile(r"^([^()]+) \(([^()]+)\)?$")
_DIGIT: Final = re.compile(r"\d")
_CODE_AND_TOWN: Final = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,6} [^\d,]+")
"""A town behind its code, which is no house number, where the region stands on the next line."""
_CODE_FIRST: Final = EASTERN | {"AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "IT", "NO"}
_LAW: Final = re.compile(r"(?:§{1,2}|\b(?:Art(?:ikel|icle|\.)?|Abs(?:atz|\.)?|Nr\.|Section|Sec\.))\s?\Z")
"""What makes the number behind it one of a law ("Angaben gemäß § 5 DDG")."""
_QUARTER: Final = re.compile(r"(?i)(?:col(?:onia|\.)|fracc(?:ionamiento|\.)|bairro|urb\.|cdla\.?)\s")
_MOST_FOUND: Final = 60
_LOOK_BACK: Final = 200
_MOST_CITY_WORDS: Final = 4
_SMALL_WORDS: Final = frozenset("of on by the de del la las los el do da dos das e y i am an der al ad di".split())
_LEAST_PARTS: Final = 2


@dataclass(frozen=True, slots=True)
class _Tail:
    """What ends an address: where it begins and ends, and what it says itself."""

    start: int
    end: int
    country: str
    basis: str
    code: str | None = None
    city: str | None = None
    state: str | None = None


def addresses_with_country_last(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """`street, city[, region][ code], Country` for any country, and by code where the site speaks for the country."""
    floor = 0
    tails = (*_names(page), *_codes(page, hints), *_places(page, hints))
    for tail in sorted(tails, key=lambda tail: tail.start)[:_MOST_FOUND]:
        found = _before(page.text, tail, floor)
        if found:
            floor = found.end
            yield found


@cache
def _country_sieve() -> Sieve:
    return Sieve(name for name, _ in country_names())


def _names(page: PageText) -> Iterator[_Tail]:
    text = page.text
    held = _country_sieve().held(text)
    for name, country in (pair for pair in country_names() if pair[0] in held) if held else ():
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if _BEFORE_NAME.search(text, max(0, at - 3), at) and _AFTER_NAME.match(text, end):
                yield _Tail(at, end, country, "named after the address")
            at = text.find(name, end)


def _codes(page: PageText, hints: Mapping[str, str]) -> Iterator[_Tail]:
    for country, form in _CODES.items():
        if country not in hints or (hints[country] == "page language" and country not in _DISTINCTIVE):
            continue
        for match in form.finditer(page.text):
            if country == "KE" and not _KENYAN_BOX.search(page.text, max(0, match.start() - 16), match.start()):
                continue
            yield _with_rest(page.text, match, country, hints[country])


def _places(page: PageText, hints: Mapping[str, str]) -> Iterator[_Tail]:
    """Regions and large towns, where the site speaks for their country by more than its language."""
    for country, basis in hints.items():
        pattern = place_last(country) if basis != "page language" else None
        for match in pattern.finditer(page.text) if pattern else ():
            state, end = match["region"], match.end()
            state, end = (state, end) if state else _region_behind(page.text, end, country)
            code = _code_behind(page.text, end, country)
            end = code.end() if code else end
            state, end = (state, end) if state or code is None else _region_behind(page.text, end, country)
            after = country_after(page.text, end)
            named = after is not None and after[0] == country
            yield _Tail(
                match.start(),
                after[1] if after and named else end,
                country,
                "named after the address" if named else basis,
                code["code"] if code else None,
                match["town"],
                state,
            )


def _region_behind(text: str, end: int, country: str) -> tuple[str | None, int]:
    """The region that follows a town, and where it ends: as many of the words behind as name one."""
    match = _REGION_BEHIND.match(text, end)
    name = match[1] if match else ""
    while name and not is_region(country, name):
        name = name.rpartition(" ")[0]
    return (name.rstrip("."), match.start(1) + len(name)) if match and name else (None, end)


def _code_behind(text: str, end: int, country: str) -> re.Match[str] | None:
    """The postal code (group "code") that follows a region or a town."""
    if country not in _FORMS:
        return None
    form = re.compile(rf"[\s,()–-]{{1,3}}(?:C\.?P\.?:? ?)?(?P<code>{_FORMS[country]})(?![\w-])")
    return form.match(text, end)


def _with_rest(text: str, match: re.Match[str], country: str, basis: str) -> _Tail:
    """A code with the town, the region and the country that follow it."""
    end, city, state = match.end(), None, None
    behind = _TOWN_BEHIND.match(text, end + (country == "KE" and text.startswith(",", end)))
    if behind and country_code(behind[1]) is None and not _ROAD.search(behind[1]):
        city, end = behind[1], behind.end()
    region, behind_region = _region_behind(text, end, country)
    if region:
        state, end = bare_region(country, region), behind_region
    elif city:
        city, state = without_region(city, country)
    if city and state is None and is_region(country, city) and country != "AR":
        city, state = None, city
    after = country_after(text, end)
    if after and after[0] == country:
        basis, end = "named after the address", after[1]
    return _Tail(match.start(), end, country, basis, match.group(), city, state)


def _before(text: str, tail: _Tail, floor: int) -> Found | None:
    start = max(floor, tail.start - _LOOK_BACK)
    left = text[start : tail.start].rstrip(" ([{")
    parts = address_segments(left, start, _begins)
    code, state, city = tail.code, tail.state, tail.city
    if code is None and parts:
        code, parts = _code_of(parts, tail.country)
    if state is None and city is None and len(parts) > _LEAST_PARTS and is_region(tail.country, parts[-1].text):
        state = parts.pop().text
    if city is None and parts:
        city, state = _city_of(parts, state, tail.country)
    parts = [part for part in parts if not _LAW.search(left, 0, max(0, part.start - start))]
    first = first_of_address(parts, _begins)
    if (
        city is None
        or not (_is_town(city) or is_large_town(tail.country, city))
        or (names_trade(city) and not is_town_of(tail.country, city))
        or first is None
        or not _is_place(parts[first:])
    ):
        return None
    parts = parts[first:]
    if counts(parts[0].text):
        return None
    if tail.country in _CODE_FIRST and _CODE_AND_TOWN.fullmatch(parts[-1].text):
        return None
    if code is None and tail.basis != "named after the address" and not _is_street(parts):
        return None
    return Found(
        start=parts[0].start,
        end=tail.end,
        street=", ".join(part.text for part in parts),
        city=city,
        state=bare_region(tail.country, state) if state else None,
        postal_code=code,
        country=tail.country,
        basis=tail.basis,
        strength=0.8 if code or tail.city or tail.country not in _OWN_FAMILY else 0.6,
        notes=(TOLD_APART,) if tail.city else (),
    )


def _city_of(parts: list[Segment], state: str | None, country: str) -> tuple[str, str | None]:
    """The town, taken from the end of the pieces, and the region: named apart, or in brackets behind the town."""
    if state and is_large_town(country, state) and _begins(parts[-1].text):
        return state, None
    city = _OF_TOWN.sub("", parts.pop().text)
    inside = _IN_BRACKETS.match(city) if state is None else None
    return (inside[1], inside[2]) if inside and is_region(country, inside[2]) else (city, state)


def _code_of(parts: list[Segment], country: str) -> tuple[str | None, list[Segment]]:
    """The code that stands alone, before or behind the town in the last two pieces, and the pieces without it."""
    if country in _OWN_FAMILY:
        return None, parts
    form = re.compile(_FORMS[country]) if country in _FORMS else _ANY_CODE
    for number in range(len(parts) - 1, max(len(parts) - 3, 0), -1):
        match = form.search(parts[number].text)
        if match is None or not (match.start() == 0 or match.end() == len(parts[number].text)):
            continue
        rest = parts[number].text.replace(match.group(), "").strip(" .-–()")
        if _DIGIT.search(rest) or has_street_type(rest):
            return None, parts
        return match.group(), [
            *parts[:number],
            *([Segment(rest, parts[number].start)] if rest else []),
            *parts[number + 1 :],
        ]
    return None, parts


def _begins(text: str) -> bool:
    return starts_address(text) or bool(_FOREIGN_START.match(text))


def _is_place(parts: list[Segment]) -> bool:
    """Whether the pieces say more than a house number or a building."""
    return any(len(re.findall(r"[^\W\d_]{2,}", part.text)) > 0 for part in parts) and any(
        _DIGIT.search(part.text) or _begins(part.text) for part in parts
    )


def _is_street(parts: list[Segment]) -> bool:
    """Whether a piece has a number or names a street, and none is a sentence."""
    return any(
        _DIGIT.search(part.text) or has_street_type(part.text) or _FOREIGN_START.match(part.text) for part in parts
    )


def _is_town(text: str) -> bool:
    words = text.split() if not _QUARTER.match(text) else []
    return (
        0 < len(words) <= _MOST_CITY_WORDS
        and words[0][:1].isupper()
        and all(word[:1].isupper() or word.casefold() in _SMALL_WORDS for word in words)
        and not _DIGIT.search(text)
        and country_code(text) is None
    ) or text == "Singapore"
