"""The one town that a page's title, descriptions and first heading name: "Driving lessons in Exampleton"."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText, text_of_block
from lead_enrichment.domain.addresses.regions import NAMED_AFTER_TOWNS, is_region, region_code
from lead_enrichment.domain.addresses.told_regions import ELSEWHERE
from lead_enrichment.domain.addresses.town_table import country_of_town, fold_town, speakers_of
from lead_enrichment.domain.addresses.town_words import may_be_town
from lead_enrichment.domain.evidence import Block, Zone
from lead_enrichment.domain.names.lexicon import lexicon

_LED: Final = re.compile(
    r"(?<![\w'’])(?:in|In|near|à|À|en|em|te|bei|aus|uit|från|fra|(?P<of>of|from|de|di|i|w|we|v|ve|van|von|av)|(?P<italian>ad?))"
    rf" (?P<city>{TOWN_NAME})"
    r"(?! (?i:road|street|lane|avenue|st|rd|county|university|college|style))"
)
_REGION: Final = re.compile(rf",\s(?P<region>{TOWN_NAME})")
_ENGLISH: Final = ("GB", "IE", "US", "CA", "AU", "NZ", "ZA")
_HEADS: Final = (Zone.TITLE, Zone.META)
_LONGEST: Final = 400
_ROOM: Final = 60
_SHORTEST: Final = 4


def only_town(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[tuple[Found, PageText]]:
    """The town that the heads of a page lead to, where they lead to no other, with the line that says it."""
    spoken = speakers_of(hints or _ENGLISH)
    told: dict[str, tuple[Found, PageText]] = {}
    for block in filter(_is_head, page.page.blocks):
        for match in _LED.finditer(block.text[:_LONGEST]):
            city = match["city"]
            country = country_of_town(city, spoken)
            if country is None or not _may_be(page, match, country, company):
                continue
            behind = _REGION.match(block.text, match.end())
            region = behind["region"] if behind and hints and is_region(country, behind["region"]) else None
            found = Found(
                start=match.start("city"), end=behind.end() if behind and region else match.end(), city=city,
                state=(region_code(country, region) or region) if region else None, country=country if hints else None,
                basis=hints.get(country, "the town's country") if hints else None, strength=0.3,
            )  # fmt: skip
            told.setdefault(fold_town(city), (found, text_of_block(page.page, block)))
    if len(told) == 1:
        yield from told.values()


def _is_head(block: Block) -> bool:
    return (block.zone in _HEADS and block.tag != "author") or (block.tag == "h1" and block.zone is Zone.MAIN)


def _may_be(page: PageText, match: re.Match[str], country: str, company: str) -> bool:
    """Whether a name is a town's and the words in front of it speak of the company's place."""
    city, before = match["city"], match.string[: match.start()]
    if len(city) < _SHORTEST or country_code(city) or names_company(city, company):
        return False
    if (is_region(country, city) and country not in NAMED_AFTER_TOWNS) or (match["italian"] and country != "IT"):
        return False
    if match["of"] and not names_company(re.split(r"[.|•·–—:!?]\s", before)[-1].strip(), company):
        return False
    known = lexicon().words
    if all(word in known for word in city.casefold().split()) or ELSEWHERE.search(before[-_ROOM:]):
        return False
    return may_be_town(page, city, country, company, led=True)
