"""Postal addresses: every place on a site's pages that reads like one, as claims with their blocks and quotes."""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice

from lead_enrichment.domain.addresses.american_streets import american_streets, told_best
from lead_enrichment.domain.addresses.behind_company import with_place
from lead_enrichment.domain.addresses.beside_name import towns_beside_name
from lead_enrichment.domain.addresses.brazil import brazilian_addresses, brazilian_addresses_without_code
from lead_enrichment.domain.addresses.by_pieces import addresses_by_pieces
from lead_enrichment.domain.addresses.city_before_code import addresses_with_city_first
from lead_enrichment.domain.addresses.code_before_city import addresses_with_code_first
from lead_enrichment.domain.addresses.company_line import (
    is_area,
    is_named_as_town,
    without_box,
    without_company,
    without_own_street,
)
from lead_enrichment.domain.addresses.country_hints import country_hints
from lead_enrichment.domain.addresses.eastern_addresses import eastern_addresses
from lead_enrichment.domain.addresses.english_street_before_town import english_streets_before_town
from lead_enrichment.domain.addresses.found import PLAIN_TOWN, Found, claim_of
from lead_enrichment.domain.addresses.franchise import served_town
from lead_enrichment.domain.addresses.french_street_before_town import french_streets_before_town
from lead_enrichment.domain.addresses.labelled_fields import labelled_addresses
from lead_enrichment.domain.addresses.labelled_towns import labelled_towns
from lead_enrichment.domain.addresses.lands import in_full
from lead_enrichment.domain.addresses.lower_case import small_letters
from lead_enrichment.domain.addresses.not_streets import breaks_off
from lead_enrichment.domain.addresses.only_town import only_town
from lead_enrichment.domain.addresses.page_text import PageText, page_text, text_of_block
from lead_enrichment.domain.addresses.pinned import without_district
from lead_enrichment.domain.addresses.placeholders import is_placeholder_address
from lead_enrichment.domain.addresses.plain_town import plain_town
from lead_enrichment.domain.addresses.region_after import with_region
from lead_enrichment.domain.addresses.rivals import with_front, with_rivals
from lead_enrichment.domain.addresses.romanian_villages import romanian_villages
from lead_enrichment.domain.addresses.sentence_streets import streets_in_sentences
from lead_enrichment.domain.addresses.signed_off import towns_signed_off
from lead_enrichment.domain.addresses.street_before_town import streets_before_town
from lead_enrichment.domain.addresses.structured import structured_addresses
from lead_enrichment.domain.addresses.title_towns import towns_in_line
from lead_enrichment.domain.addresses.told_by_kind import addresses_told_by_kind
from lead_enrichment.domain.addresses.told_countries import towns_with_country
from lead_enrichment.domain.addresses.told_regions import towns_with_region
from lead_enrichment.domain.addresses.town_beside_street import towns_beside_street
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.towns import towns_named
from lead_enrichment.domain.addresses.towns_around_street import towns_around_streets
from lead_enrichment.domain.addresses.towns_by_phone import towns_by_phone
from lead_enrichment.domain.addresses.towns_of_others import is_town_of_others
from lead_enrichment.domain.addresses.united_states import american_addresses
from lead_enrichment.domain.addresses.worldwide import addresses_with_country_last
from lead_enrichment.domain.evidence import AddressClaim, Dossier, PageContent, PageKind, Zone

__all__ = ["address_claims"]

_MOST_CLAIMS = 400
_MOST_CLAIMS_OF_A_PAGE = 100
_IN_PIECES = re.compile(r"[\d,]")
"""What every address holds that a single line says."""
_TITLES = (Zone.TITLE, Zone.META)

_OWN_PAGES = (PageKind.HOME, PageKind.CONTACT, PageKind.ABOUT, PageKind.IMPRINT)
"""Pages whose titles tell of the company itself, and of no job, product or event."""

_Alone = dict[tuple[bool, str], tuple[Found, ...]]
"""What was found in blocks that stand for themselves, which pages repeat: by whether it is a map link, and text."""


def address_claims(dossier: Dossier) -> tuple[AddressClaim, ...]:
    """Every address that the pages state, whole or in part, with its country where something tells it.

    Values are as the site writes them, but for two-letter codes of US, Canadian and Australian states and of
    countries. Nothing is ranked here.
    """
    hints = country_hints(dossier)
    kind = ("addresses", *hints.items())
    claims: dict[tuple[object, ...], AddressClaim] = {}
    alone: _Alone = {}
    for page in dossier.pages:
        for claim in dossier.notebook.of(page, kind, partial(_stated, page, hints, dossier.lead.company or "", alone)):
            if len(claims) >= _MOST_CLAIMS:
                break
            claims.setdefault((claim.address, claim.block_ids, claim.extractor), claim)
    return tuple(claims.values()) or tuple(_plainly(dossier, hints))


def _plainly(dossier: Dossier, hints: Mapping[str, str]) -> Iterator[AddressClaim]:
    """The town that a site without any address plainly calls its own."""
    company = dossier.lead.company or ""
    told = plain_town(tuple(page_text(page) for page in dossier.pages), hints, company)
    if told:
        yield from _claim(*told, PLAIN_TOWN)


def _stated(page: PageContent, hints: Mapping[str, str], company: str, alone: _Alone) -> tuple[AddressClaim, ...]:
    """The claims of one page, those of templates that nobody filled in left out."""
    claims = islice(_of_page(page, hints, company, alone), _MOST_CLAIMS_OF_A_PAGE)
    return tuple(
        without_box(without_own_street(without_company(claim, company), page, company))
        for claim in claims
        if not (is_placeholder_address(claim.address) or is_named_as_town(claim, company) or is_area(claim))
        and not breaks_off(claim.address.street or "")
    )


def _of_page(page: PageContent, hints: Mapping[str, str], company: str, alone: _Alone) -> Iterator[AddressClaim]:
    text = page_text(page)
    yield from _visible(text, hints, company)
    for block in page.blocks:
        if block.tag == "map" or block.zone in _TITLES:
            is_map = block.tag == "map"
            for found in _of_block(text_of_block(page, block), hints, company, alone, is_map=is_map):
                yield from _claim(found, text_of_block(page, block), "rules:map_link" if is_map else "rules:title")
    if page.kind in _OWN_PAGES:
        yield from _of_heads(text, hints, company)
    for one, found, syntax in structured_addresses(page, hints, lambda text: _of_data(text, hints, company), company):
        yield from _claim(found, one, f"structured:{syntax}")


def _of_heads(text: PageText, hints: Mapping[str, str], company: str) -> Iterator[AddressClaim]:
    """The towns of the title of one of the company's own pages, and the one that its heads lead to."""
    for block in text.page.blocks:
        if block.zone is Zone.TITLE:
            title = text_of_block(text.page, block)
            for found in (
                *towns_in_line(text, 0, block.text, hints, company),
                *(found for found in towns_with_region(title, hints, company) if found.country == "CA"),
            ):
                yield from _claim(found, title, "rules:title")
    for found, line in only_town(text, hints, company):
        yield from _claim(found, line, "rules:title")


def _visible(text: PageText, hints: Mapping[str, str], company: str) -> Iterator[AddressClaim]:
    """The claims of the lines that a reader sees: whole addresses, and towns."""
    eastern = tuple(eastern_addresses(text, hints, company))
    for told in _told(text, hints, company):
        found = with_front(told, eastern)
        if not is_town_of_others(text, found):
            yield from _claim(with_place(found, text, company), text, "rules:address")
    for raised, plain in small_letters(text):
        for found in (one for one in _parse(raised, hints) if one.street):
            yield from _claim(found, plain, "rules:address")
    for found in (
        *streets_before_town(text, hints, company),
        *english_streets_before_town(text, hints, company),
        *french_streets_before_town(text, hints, company),
        *eastern,
        *romanian_villages(text, hints, company),
        *towns_around_streets(text, hints),
        *towns_beside_street(text, hints, company),
        *labelled_addresses(text, hints),
        *addresses_told_by_kind(text, hints),
        *streets_in_sentences(text, hints),
        *(brazilian_addresses_without_code(text) if "BR" in hints else ()),
    ):
        yield from _claim(found, text, "rules:address")
    for found in (
        *towns_named(text, hints, title=False),
        *served_town(text, hints, company),
        *towns_beside_name(text, hints, company),
        *(with_place(found, text, company) for found in towns_with_region(text, hints, company)),
        *towns_with_country(text, hints),
        *towns_signed_off(text, hints, company),
        *labelled_towns(text, hints, company),
        *towns_by_phone(text, hints, company),
    ):
        if not is_town_of_others(text, found):
            yield from _claim(found, text, "rules:town")


def _of_block(
    text: PageText, hints: Mapping[str, str], company: str, alone: _Alone, *, is_map: bool
) -> tuple[Found, ...]:
    """What a block says that stands for itself: the place on a map, the title, a description."""
    if (is_map, text.text) not in alone:
        parsed = tuple(_told(text, hints, company)) if _IN_PIECES.search(text.text) else ()
        parsed = tuple(without_district(found) for found in parsed if found.street) if is_map else parsed
        named = _without_code(text, hints, company) if is_map else _in_heads(text, hints, company)
        alone[is_map, text.text] = parsed if is_map and parsed else (*parsed, *named)
    return alone[is_map, text.text]


def _in_heads(text: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The towns of a title or a description, and the streets with their towns."""
    yield from towns_named(text, hints, title=True)
    yield from (found for found in _without_code(text, hints, company) if _is_listed(found))


def _is_listed(found: Found) -> bool:
    """Whether the town of a street is one of the table."""
    return bool(found.street and found.country and found.city and is_town_of(found.country, found.city))


def _without_code(text: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The streets with their towns that a map shows, where it leaves out the postal code."""
    if _IN_PIECES.search(text.text):
        yield from streets_before_town(text, hints, company)
        yield from english_streets_before_town(text, hints, company)
        yield from french_streets_before_town(text, hints, company)
        yield from eastern_addresses(text, hints, company)
        yield from brazilian_addresses_without_code(text) if "BR" in hints else ()


def _told(text: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    return told_best(_parse(text, hints), tuple(american_streets(text, hints, company)))


def _parse(text: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    """The addresses that end in a code, a region or a country, and those that pieces tell."""
    yield from with_rivals(list(addresses_by_pieces(text, hints)), list(_whole(text, hints)))


def _whole(text: PageText, hints: Mapping[str, str]) -> Iterator[Found]:
    yield from american_addresses(text)
    yield from addresses_with_city_first(text, hints)
    yield from brazilian_addresses(text)
    yield from addresses_with_country_last(text, hints)
    if not hints or any(country not in ("US", "CA") for country in hints):
        yield from addresses_with_code_first(text, hints)


def _of_data(text: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The address that a field of data holds as one text, also where it leaves out the code."""
    yield from _told(text, hints, company)
    yield from _without_code(text, hints, company)


def _claim(found: Found, text: PageText, extractor: str) -> Iterator[AddressClaim]:
    claim = claim_of(with_region(in_full(found), text), text, extractor)
    if claim:
        yield claim
