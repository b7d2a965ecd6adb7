"""Streets without a code beside a town of the table: "Emden, Farnstraße 4", "domicilio: Los Helechos 56, Valdivia"."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.eastern_streets import TOLD_BEHIND
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.streets import UPPER
from lead_enrichment.domain.addresses.town_table import is_town_of

_TOWN_FIRST: Final = frozenset("AT BE CH DE DK ES FI FR IT NL NO PT SE".split())
_AMERICAN: Final = frozenset("AR BO CL CO CR DO EC GT MX PA PE PY UY VE".split())
_LINE: Final = re.compile(
    rf"(?:[^\W\d]\w{{3,14}}:\s)?(?P<city>{TOWN_NAME})(?=(?:\s\([A-Z]{{2}}\))?\s?[,·|•–-]\s[^\n]{{0,60}}\d)"
)
_LEAD: Final = re.compile(
    r"(?i:\b(?:domiciliad[oa]s?|domicilio|direcci[óo]n|ubicad[oa]s?|ubicaci[óo]n|casa matriz|encu[ée]ntranos"
    r"|vis[íi]tanos)\b)"
    r"[^,.;\n\d]{0,32}?(?:\sen|:)\s(?P<rest>[^\n;]{8,170})"
)
_LED: Final = re.compile(r"(?i)domicili|direcci|ubica|casa matriz|encu[ée]ntranos|vis[íi]tanos")
_STREET: Final = re.compile(
    rf"(?:(?i:la|el|los|las|calle|c/|av\.?|avda\.?|avenida|jr\.?|pasaje|psje\.?|paseo)\s)?[{UPPER}][^\d:@]{{2,45}}?[\s,]{{1,2}}"
    r"(?:(?i:n[°º.o]{0,2}|no\.|#)\s?)?\d{1,5}(?!\d)[A-Za-z]?(?:\s?[-–]\s?[A-Z\d]{1,4})?"
    r"(?:\s(?i:of|oficina|int|local|piso|dpto|depto|casa)\b\.?\s?\w{1,5})?"
)
_PART: Final = re.compile(
    r"(?i)(?:col(?:onia|\.)|of(?:icina|\.)|piso|dpto\.?|depto\.?|departamento|int(?:erior|\.)|local|barrio|urb(?:\.|anizaci[óo]n)"
    r"|fracc(?:ionamiento|\.)|bodega|consultorio|casa|torre|edificio|lote|mz\.?|mza\.?|sector|villa)\s.{1,40}"
)
_CODE: Final = re.compile(r"(?i:c\.?\s?p\.?:?\s?|c[óo]digo postal:?\s)?(?P<code>\d{4,7})")
_PIECE: Final = re.compile(r",\s+|\s[–-]\s|(?<=\w{4})\.(?:\s+|$)")
_OF_OTHERS: Final = re.compile(
    r"(?i)\b(?:proveedor\w*|hosting|aloja\w*|tribunal\w*|juzgado\w*|agencia|autoridad\w*|cliente\w*|c[áa]mara|banco"
    r"|despacho de)\b"
)
_DIGIT: Final = re.compile(r"\d")
_LONGEST: Final = 110
_MOST_FOUND: Final = 40
_ROOM: Final = 120
_MOST_PARTS: Final = 3


def towns_around_streets(page: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """Every street with its number whose town, one of the table, begins the line, or follows a word for where."""
    country = next(iter(hints), "")
    if country in _TOWN_FIRST:
        for match in islice(_lines(page), _MOST_FOUND):
            street = TOLD_BEHIND.match(page.text, match.end("city")) if is_town_of(country, match["city"]) else None
            if street and not is_no_street(street["street"]):
                yield _found(match.start("city"), street.end(), street["street"], {"city": match["city"]}, hints)
    if country in _AMERICAN:
        for match in islice(page.marked(_LED, _LEAD), _MOST_FOUND):
            begin = max(page.text.rfind("\n", 0, match.start()) + 1, match.start() - _ROOM)
            found = None if _OF_OTHERS.search(page.text, begin, match.start()) else _american(match, hints)
            if found:
                yield found


def _lines(page: PageText) -> Iterator[re.Match[str]]:
    """The short lines that a name in capitals begins, with a number further on."""
    for number, block in enumerate(page.blocks):
        if len(block.text) <= _LONGEST and _DIGIT.search(block.text):
            match = _LINE.match(page.text, page.starts[number])
            if match:
                yield match


def _found(start: int, end: int, street: str, parts: Mapping[str, str], hints: Mapping[str, str]) -> Found:
    country = next(iter(hints))
    return Found(
        start=start,
        end=end,
        street=street,
        city=parts["city"],
        state=parts.get("state"),
        postal_code=parts.get("code"),
        country=country,
        basis=hints[country],
        strength=0.85,
        notes=(TOLD_APART,),
    )


def _american(match: re.Match[str], hints: Mapping[str, str]) -> Found | None:
    """Street, parts of the house, town, region and code of the pieces between the commas of a sentence."""
    country, offset = next(iter(hints)), match.start("rest")
    pieces = list(_pieces(match["rest"]))
    street = _STREET.match(pieces[0][0])
    if street is None or is_no_street(pieces[0][0]):
        return None
    rest = pieces[0][0][street.end() :].strip()
    line = street.group()
    if rest:
        place = [(rest, pieces[0][1]), *pieces[1:]]
    else:
        count = next((n for n, one in enumerate(pieces[1:]) if not _PART.fullmatch(one[0])), len(pieces) - 1)
        if count > _MOST_PARTS:
            return None
        line = ", ".join([line, *(one[0] for one in pieces[1 : count + 1])])
        place = pieces[count + 1 :]
    if not place or not (is_town_of(country, place[0][0]) or is_large_town(country, place[0][0])):
        return None
    if len(place) > 1 and is_large_town(country, place[1][0]):
        line, place = f"{line}, {place[0][0]}", place[1:]
    parts, end = _rest(place, country)
    return _found(offset, offset + end, line, parts, hints)


def _rest(place: list[tuple[str, int]], country: str) -> tuple[dict[str, str], int]:
    """The town, and the region and the code that may follow it, with the place where they end."""
    parts, end = {"city": place[0][0]}, place[0][1]
    for text, stop in place[1:]:
        code = _CODE.fullmatch(text)
        if code and "code" not in parts:
            parts["code"] = code["code"]
        elif is_region(country, text) and "state" not in parts:
            parts["state"] = text
        elif country_code(text) != country:
            break
        end = stop
    return parts, end


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """The pieces of a sentence, each with the place where it ends."""
    at = 0
    for gap in (*_PIECE.finditer(text), None):
        piece = text[at : gap.start() if gap else len(text)]
        if piece.strip():
            yield piece.strip(), at + len(piece.rstrip())
        at = gap.end() if gap else at
