"""Brazilian addresses: `Rua X, 12 - Bairro - Cidade/UF - CEP 12345-678`, the city before or behind the code."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.behind_towns import names_behind
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.town_table import is_town_of

_STATE: Final = r"(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO)"
_STATE_NAMES: Final = "|".join(names_behind("BR"))
_CODE: Final = re.compile(r"(?<![\w.-])(?:CEP:?\s*)?(?P<code>\d{2}\.?\d{3}-\d{3})(?![\w-])", re.IGNORECASE)
_MARK: Final = re.compile(r"-(?<=\d{3}-)\d{3}")
"""A part of every code that is soon looked for."""
_NAME: Final = r"[A-ZÀ-Þ][\w'’.]+(?:[ -](?:(?:d[aeo]s?|e)[ ]|d['’])?[A-ZÀ-Þ][\w'’]+){0,4}"
_CITY_BEFORE: Final = re.compile(
    rf"(?P<city>{_NAME})\s?[-/,–—(]\s?(?P<state>{_STATE}|{_STATE_NAMES})\)?[\s,.|•·–—-]*(?:Brasil[\s,.|–-]*)?$"
)
_CITY_BEHIND: Final = re.compile(rf"[\s,.|•·–—-]{{1,4}}(?P<city>{_NAME})\s?[-/,–—(]\s?(?P<state>{_STATE})\b\)?")
_STREET: Final = re.compile(
    r"(?<!\w)(?:Rua|R\.|Avenida|Av\.?|Travessa|Trav\.|Tv\.|Alameda|Al\.|Praça|Pça\.?|Pc\.|Rodovia|Rod\.|Estrada"
    r"|Estr\.|Largo"
    r"|Servidão|Via|(?:(?-i:S[A-Z]{1,3}[NSW]?) )?Quadra|Ladeira|Beco|BR-? ?\d{2,3}|[A-Z]{2}-\d{3}"
    r"|[A-Z]{2,3}[ -]?\d{3}(?=,?\s?km))"
    r"(?=[\s,])(?:\s\d{1,4}[A-Z]?(?=, ?(?:n[º°.]|\d)))?"
    r"[^\n,|•·]{0,60}?"
    r"(?:[,\s]\s*(?:n[º°.]?\.?\s*)?(?:\d[\d.]{0,6}[A-Za-z]?\b|s/n[º°]?|km\s?\d+|(?:qd|quadra|lt|lote)\b\.?\s?\d+[A-Za-z]?"
    r"|(?:qd|lt)\d+[a-z]?)"
    r"(?:\s*[-–—,]?\s*(?:s/n[º°]?|\d{1,2}[ºo°ª]\.? (?:andar|piso|pavimento)|(?:sala|loja|lj\.?|apto?\.?|bloco|bl\.?"
    r"|conj\.?"
    r"|conjunto|andar|galpão|térreo|sobreloja|casa|qd|quadra|lt|lote|sl|salas|bl|ap|ed|fundos|ch[áa]cara|cs)\b\.?\s*[\w-]{0,6}"
    r"|(?:qd|lt)\d+[a-z]?\b))*)",
    re.IGNORECASE,
)
_UNNUMBERED: Final = re.compile(
    r"(?:^|[\n:|•·]\s?)(?P<street>(?:Rua|R\.|Avenida|Av\.|Travessa|Alameda|Praça|Rodovia|Estrada|Largo|Ladeira|Sítio"
    r"|Chácara|Fazenda)\s[A-ZÀ-Þ][^\n,|•·\d:]{2,45}?)(?=\s?[,–—-]\s|\n)"
)
"""A street without a number that begins a line, or stands behind its label, with its quarter behind it."""
_FEDERAL: Final = re.compile(
    r"(?<!\w)(?:Setor|S[A-Z]{1,3}[NSW]?|C[LR][NSW]{1,2}|EQ[NS]|Quadra|Qd?\.|Q[EILNRS][A-Z]?"
    r"|Área Especial)(?=[\s,])[^\n|•·]{2,110}?(?=[\s,–-]*$)"
)
"""Brasília has no streets but sectors and blocks with their buildings and rooms."""
_DISTRICT: Final = re.compile(
    r"[\s,.|•·–—-]{1,4}(?:bairro:\s)?([A-ZÀ-Þ][\w'’.]+(?:[ -][\w'’.]+){0,4}?)[\s,.|•·–—-]*(?:CEP:?\s*)?", re.IGNORECASE
)
_TOWN_AND_STATE: Final = re.compile(
    rf"(?P<district>(?:\s?[-–—,]\s?(?:[Bb]airro:?\s)?{_NAME})?)\s?[-–—,\n]\s?(?:em )?(?P<city>{_NAME})\s?[/–—,-]\s?"
    rf"(?P<state>{_STATE})(?!\w)"
)
_TOWN_ALONE: Final = re.compile(
    rf"(?P<district>(?:\s?[-–—,]\s?(?:[Bb]airro:?\s)?(?:Jd\. )?{_NAME})?)(?:\s[-–—]\s|,\s|\n)(?:em )?(?P<city>{_NAME})"
    rf"(?:\s?[/–—,-]\s?(?P<state>{_STATE_NAMES})(?!\w))?(?=[.,;]?\s*(?:$|\n|[|•·(]|(?i:tel|fone|cep|whats)))"
)
"""The town of the table behind a street, with the name of its state or without."""
_CODE_NEAR: Final = re.compile(r"\W{0,4}(?:CEP\W{0,2})?\d{2}\.?\d{3}-?\d{3}", re.IGNORECASE)
_LOOK_BACK: Final = 220
_MOST_FOUND: Final = 100


def brazilian_addresses(page: PageText) -> Iterator[Found]:
    """Every address with a CEP on a page, the district (bairro) behind the house number as part of the street."""
    floor = 0
    for count, match in enumerate(page.marked(_MARK, _CODE)):
        if count == _MOST_FOUND:
            return
        found = _at_code(page.text, match, floor)
        if found:
            floor = found.end
            yield found


def brazilian_addresses_without_code(page: PageText) -> Iterator[Found]:
    """Every street that its town and the letters of its state follow, the code left out ("..., Exampleton/SC")."""
    for street in islice(_STREET.finditer(page.text), _MOST_FOUND):
        place = _TOWN_AND_STATE.match(page.text, street.end()) or _town_alone(page.text, street.end())
        if place is None or _CODE_NEAR.match(page.text, place.end()):
            continue
        yield Found(
            start=street.start(),
            end=place.end(),
            street=f"{street.group()}{place['district']}",
            city=place["city"],
            state=place["state"],
            country="BR",
            basis="state of the address",
            strength=0.85,
            notes=(TOLD_APART,),
        )


def _town_alone(text: str, end: int) -> re.Match[str] | None:
    place = _TOWN_ALONE.match(text, end)
    if place is None or not (place["district"] or place["state"]):
        return None  # many a district is called as a town elsewhere
    return place if is_town_of("BR", place["city"]) else None


def _street_in(left: str, end: int, state: str) -> re.Match[str] | None:
    """The street that ends in front of a place; in the federal district all from its sector or its block on."""
    federal = _FEDERAL.search(left, 0, end) if state == "DF" else None
    told = federal or next(reversed(list(_STREET.finditer(left, 0, end))), None)
    return told or next(
        (one for one in _UNNUMBERED.finditer(left, 0, end) if _DISTRICT.fullmatch(left, one.end(), end)), None
    )


def _line(street: re.Match[str]) -> tuple[str, int]:
    """The text of a street and where it begins, without what leads to it."""
    name = "street" if street.re is _UNNUMBERED else 0
    return street.group(name), street.start(name)


def _with_district(street: str, rest: str) -> str:
    """The street line with the district that stands between it and the city or the code."""
    district = _DISTRICT.fullmatch(rest)
    if district and "\n" in rest[: district.start(1)] and "\n" not in rest[district.end(1) :]:
        district = None  # it stands on the line of the town
    bare = street.strip(" ,-–")
    return f"{bare}, {district[1]}" if district else bare


def _at_code(text: str, match: re.Match[str], floor: int) -> Found | None:
    begin = max(floor, match.start() - _LOOK_BACK)
    left = text[begin : match.start()]
    before, behind = _CITY_BEFORE.search(left), _CITY_BEHIND.match(text, match.end())
    place = before or behind
    if place is None:
        return None
    street = _street_in(left, before.start() if before else len(left), place["state"])
    start = begin + (_line(street)[1] if street else before.start() if before else match.start() - begin)
    return Found(
        start=start,
        end=behind.end() if place is behind else match.end(),
        street=_with_district(_line(street)[0], left[street.end() : before.start() if before else len(left)])
        if street
        else None,
        city=place["city"],
        state=place["state"],
        postal_code=match["code"],
        country="BR",
        basis="form of the postal code",
        strength=0.85 if street else 0.35,
    )
