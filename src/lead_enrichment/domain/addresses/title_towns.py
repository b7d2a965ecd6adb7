"""The one town of the table in a title, or in a line with the company's name: "Larkspur | Potter | Exampleton"."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_told
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import SIGNED, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.town_table import country_of_town, speakers_of
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.trades import KINDS_OF_BUSINESS

_GAP: Final = re.compile(r"\s*(?:[|•·–—»:]|,\s|\s-\s|(?<=[^\W\d_]{3})\.\s)\s*")
_WHOLE: Final = re.compile(rf"(?P<city>{TOWN_NAME})(?:\s\d{{1,2}}(?:e|er|[èe]me)?|\s\((?P<within>[^()]{{2,25}})\))?\.?")
_LED: Final = re.compile(
    rf"(?P<before>.{{0,60}}?)\s?\b(?:in|near|à|a|en|em|te|i|w|we|v|ve|bei|aus|uit|från|fra|of) (?P<city>{TOWN_NAME})"
)
_OF_TRADE: Final = re.compile(
    r"(?:[^aeiou]ers?|erin|eurs?|euse|eurin|ists?|istin|istes?|istas?|isti?|gra[fp]h?(?:er|e|in|o|a)?|iers?|i[èe]re|ei|[íi]a|iere"
    r"|cien(?:ne)?|cians?|smith|wright|ry|ing|bau|praxis|praktijk|praktik|studio|salon|atelier|hotel|are|[öo]r|[øo]r"
    r"|[ei]ros?|[ae]r[íi]a|tore?|tura|arz|ista|i?ctv[íi]|stv[íi]|[sc]two|nia|wca|torn?|a[řr]|n[íi]k|olog[ea]?|apie|apy"
    r"|apia|lessons?|tuition|classes|accountan(?:ts?|cy)|solicitors|repairs|removals|tilers?|roofs?|flooring|blinds|kennels"
    r"|cattery|salons?|spa|gym|barbershop|nails|lashes|brows|tattoos?|consultants?|florists?|vets?|law|taxis?|tutors?"
    r"|school|courses|weddings|catering|counsell?(?:ing|ors?)|physio|osteopathy|chiropractic|dentists?|notar[yi]\w*"
    r"|schule|kurse|unterricht|service|servis|montage|cours|clases|lezioni|lessen|kurser|kursy|kurzy"
    r"|yoga|massage|pilates|keramik|ceramics|ceramica|cleaning|garage|fotografie|photographie|fotografia)$",
    re.IGNORECASE,
)
"""How words for a trade, or for who plies it, end in a title in front of a town."""
_STATE: Final = re.compile(r",? (?P<state>[A-Z]{2,3})$")
_LISTS_TOWNS: Final = re.compile(rf"{TOWN_NAME} (?:and|&|und|et|y|e|en|och|og) {TOWN_NAME}$")
_SHORTEST: Final = 4
_MOST_PIECES: Final = 6


def towns_in_line(page: PageText, start: int, line: str, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The town of a line that names one of the table and no other, apart or behind a trade or the company's name."""
    spoken = speakers_of(hints or ("US", "CA"))
    towns: dict[str, Found] = {}
    pieces = _pieces(line)
    listed = any(_LISTS_TOWNS.search(piece) and not names_company(piece, company) for piece, _ in pieces)
    if listed or not any(_holds(piece, company) for piece, _ in pieces):
        return
    for number, (piece, at) in enumerate(pieces[:_MOST_PIECES]):
        if number and line[:at].rstrip().endswith(",") and not _holds(pieces[number - 1][0], company):
            continue
        for city, place in _candidates(piece, company):
            if place and fold(piece) == fold(company) and not is_told(page, city):
                continue
            country = country_of_town(city, spoken)
            if country and may_be_town(page, city, country, company, led=place > 0):
                state = _region(pieces, number, country)
                end = start + at + place + len(city)
                towns[fold(city)] = Found(
                    start=start + at + place, end=end, city=city, state=state, country=country,
                    basis=hints.get(country, "the town's country"), strength=0.45, notes=(SIGNED,),
                )  # fmt: skip
                break
    if len(towns) == 1:
        yield from towns.values()


def _pieces(line: str) -> list[tuple[str, int]]:
    pieces, at = [], 0
    for gap in (*_GAP.finditer(line), None):
        raw = line[at : gap.start() if gap else len(line)]
        if raw.strip():
            pieces.append((raw.strip(), at + len(raw) - len(raw.lstrip())))
        at = gap.end() if gap else at
    return pieces


def _holds(piece: str, company: str) -> bool:
    bare = piece.lstrip("©0123456789 ")
    return names_company(bare, company) or set(fold(company).split()) <= set(fold(bare).split())


def _candidates(piece: str, company: str) -> Iterator[tuple[str, int]]:
    """What may be the town of a piece, with its place: all of it, what a preposition leads to, or its last words."""
    if whole := _WHOLE.fullmatch(piece):
        yield whole["city"], 0
    led = _LED.fullmatch(piece)
    if led and _leads(led["before"].split(), company):
        yield led["city"], led.start("city")
    bare = _STATE.sub("", piece)
    words = bare.split(" ")
    for count in (3, 2, 1):
        city = " ".join(words[-count:])
        if len(words) > count and len(city) >= _SHORTEST and city[:1].isupper() and _leads(words[:-count], company):
            yield city, len(bare) - len(city)


def _leads(words: list[str], company: str) -> bool:
    """Whether words are the company's name, or end in a trade; none at all lead to a town as well."""
    if not words:
        return True
    return names_company(" ".join(words), company) or ends_in_trade(" ".join(words))


def ends_in_trade(text: str) -> bool:
    """Whether the last word of some is one for a trade, or for who plies it."""
    last = text.split()[-1:]
    return bool(last) and (fold(last[0]) in KINDS_OF_BUSINESS or _OF_TRADE.search(last[0]) is not None)


def _region(pieces: list[tuple[str, int]], number: int, country: str) -> str | None:
    """The region that ends the piece, or is the next one."""
    if (code := _STATE.search(pieces[number][0])) and is_region(country, code["state"]):
        return code["state"]
    behind = pieces[number + 1][0].rstrip(".") if number + 1 < len(pieces) else ""
    return behind if behind and not country_code(behind) and is_region(country, behind) else None
