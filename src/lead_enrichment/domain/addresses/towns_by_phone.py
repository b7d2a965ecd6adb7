"""A town alone in a line of a contact block, right beside how to reach the company: "Exampleton | 01632 960123"."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lead_enrichment.domain.addresses.american_places import states_called
from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_told
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.labelled_towns import OWN_KINDS, is_occasion
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.town_table import country_of_town, fold_town, speakers_of
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.addresses.us_zip_codes import states_of_city
from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import lexicon

_LABEL: Final = r"(?:(?i:tel\w*|phone|call(?: us)?|ph|mob\w*|fon|tlf|t|m|p|e-?mail|e)\b\W{0,3})?"
_CALL: Final = rf"{_LABEL}(?:[+(]?\d[\d ()./-]{{7,}}|\S+@\S+)"
_REACHED: Final = re.compile(rf"\W{{0,3}}{_CALL}\W{{0,3}}")
_TOWN: Final = re.compile(
    rf"\W{{0,3}}(?:{_CALL}\s?[|•·(–—]\s?){{0,2}}(?P<city>{TOWN_NAME})(?: [Oo]ffice)?"
    rf"\s?(?:(?:[|•·,:–—-]\s?)?{_CALL}){{0,2}}\W{{0,3}}"
)
_TOWN_ALONE: Final = re.compile(rf"\W{{0,3}}(?P<city>{TOWN_NAME})(?: [Oo]ffice)?\s?\W{{0,3}}")
"""The same where no way to call is in the line, which is told at once."""
_CALLS: Final = re.compile(r"[\d@]")
_NOT_OWN: Final = (Zone.NAV, Zone.TESTIMONIAL)
_LONGEST: Final = 70


def towns_by_phone(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The one town of the table that is all of a line of the company's own pages, beside how to reach it.

    Several such towns are a list of places that the company serves.
    """
    if page.page.kind not in OWN_KINDS:
        return
    spoken = speakers_of(hints)
    towns: dict[str, Found | None] = {}
    for number, block in enumerate(page.blocks):
        if len(block.text) > _LONGEST or block.zone in _NOT_OWN:
            continue
        match = (_TOWN if _CALLS.search(block.text) else _TOWN_ALONE).fullmatch(block.text)
        country = country_of_town(match["city"], spoken) if match else None
        if match and country and (is_large_town(country, match["city"]) or not is_region(country, match["city"])):
            told = _is_reached(page, number) and _is_plain(page, number, match["city"], country, company=company)
            told = told and (country != "US" or not states_of_city(match["city"]).isdisjoint(states_called(page)))
            found = _found(match, page.starts[number], country, hints) if told else None
            towns[fold_town(match["city"])] = found or towns.get(fold_town(match["city"]))
    if len(towns) == 1:
        yield from filter(None, towns.values())


def _found(match: re.Match[str], offset: int, country: str, hints: Mapping[str, str]) -> Found:
    return Found(
        start=offset + match.start("city"),
        end=offset + match.end("city"),
        city=match["city"],
        country=country,
        basis=hints.get(country, "the town's country"),
        strength=0.45,
    )


def _is_reached(page: PageText, number: int) -> bool:
    """Whether the line itself, or the one below or above it, says how to reach the company and nothing else."""
    beside = any(_REACHED.fullmatch(page.line(other)) for other in (number - 1, number + 1))
    return beside or _CALLS.search(page.line(number)) is not None


def _is_plain(page: PageText, number: int, city: str, country: str, *, company: str) -> bool:
    """Whether a name is a town's and neither a word nor a first name, or the page says that something is there."""
    known = lexicon()
    words = fold_town(city).split()
    plain = any(not (word in known.words or word in known.rejected or word in known.firsts) for word in words)
    if not (plain or is_told(page, city)) or is_occasion(page, number):
        return False
    return may_be_town(page, city, country, company)
