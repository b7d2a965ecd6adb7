"""The last resort where a site says no street and states no town: the town that its pages plainly call its own."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.addresses.area_codes import is_called_in
from lead_enrichment.domain.addresses.behind_towns import is_region_behind
from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.called_own import called_own
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.mention_worth import is_elsewhere, worth_of
from lead_enrichment.domain.addresses.page_text import PageText, text_of_block
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.plain_lines import MUNICIPALITY, beside_name, in_headings, labelled
from lead_enrichment.domain.addresses.regions import NAMED_AFTER_TOWNS, is_region, region_code
from lead_enrichment.domain.addresses.served_towns import area_in_data, around, based_here
from lead_enrichment.domain.addresses.town_mentions import Mention, led_towns
from lead_enrichment.domain.addresses.town_table import country_of_town, fold_town, speakers_of
from lead_enrichment.domain.addresses.town_words import joins, may_be_town
from lead_enrichment.domain.evidence import Block, PageKind, Zone
from lead_enrichment.domain.names.lexicon import lexicon

_REGION: Final = re.compile(rf"(?: [Kk]ommune?)?,\s(?P<region>{TOWN_NAME})")
_ENGLISH: Final = ("GB", "IE", "US", "CA", "AU", "NZ", "ZA")
_NAMED_AFTER_TOWNS: Final = NAMED_AFTER_TOWNS | {"CH", "AR", "NL", "BE", "PL"}
"""Countries with provinces or cantons some of which bear the names of towns."""
_MUNICIPALITIES: Final = ("NO", "SE", "DK")
_SKIPPED: Final = (Zone.NAV, Zone.TESTIMONIAL, Zone.STRUCTURED)
_OWN_KINDS: Final = (PageKind.HOME, PageKind.CONTACT, PageKind.ABOUT, PageKind.IMPRINT, PageKind.TEAM)
_LONGEST: Final = 1200
_SHORT: Final = 80
_ROOM: Final = 70
_SHORTEST: Final = 4
_MOST_LINES: Final = 600
_ENOUGH: Final = 2.0
_CLEARLY: Final = 2.0
"""How many times as much as of the next town must speak for the one that is given."""
_ALONE: Final = 1.0
_BORNE_OUT: Final = 0.6


@dataclass(slots=True)
class _Told:
    """What speaks for one town: points, the lines that were counted, and the first claim."""

    points: float = 0.0
    lines: set[str] = field(default_factory=set)
    best: tuple[float, Found, PageText] | None = None


def plain_town(pages: tuple[PageText, ...], hints: Mapping[str, str], company: str) -> tuple[Found, PageText] | None:
    """The town that the pages plainly call their own, with the line that says it best, if one wins clearly."""
    spoken = speakers_of(hints or _ENGLISH)
    told: dict[str, _Told] = {}
    for page in pages:
        for line, mention, points in (*_served(page, company, spoken), *_mentions(page, company, spoken)):
            city, country = mention.city, mention.country
            if country is None:
                fitting = [one for one in spoken if not joins(line.text, mention.start, one)]
                country = country_of_town(city, fitting) or _of_municipality(line.text, mention.end, hints)
            if country is None or not _may_be(page, city, country, company):
                continue
            _count(told.setdefault(fold_town(city), _Told()), points, _found(line, mention, country, hints), line)
    for town, one in told.items():
        one.points += _BORNE_OUT * (one.points > 0 and _is_borne_out(town, pages, company))
    return _winner(told)


def _is_borne_out(town: str, pages: tuple[PageText, ...], company: str) -> bool:
    """Whether the company's name, the name of its site or the area code of its telephone says the town as well."""
    host = urlsplit(pages[0].page.url).hostname or ""
    in_host = len(town) > _SHORTEST and town.replace(" ", "") in host.replace("-", "")
    return in_host or f" {town} " in f" {fold_town(company)} " or is_called_in(town, pages)


def _found(line: PageText, told: Mention, country: str, hints: Mapping[str, str]) -> Found:
    behind = _REGION.match(line.text, told.end)
    region = behind["region"] if behind and hints and is_region_behind(country, behind["region"]) else None
    return Found(
        start=line.starts[0] + told.start,
        end=line.starts[0] + (behind.end() if behind and region else told.end),
        city=told.city,
        state=(region_code(country, region) or region) if region else None,
        country=country if hints else None,
        basis=hints.get(country, "the town's country") if hints else None,
        strength=0.3,
    )


def _count(told: _Told, points: float, found: Found, line: PageText) -> None:
    if line.text in told.lines:
        return
    told.lines.add(line.text)
    told.points += points
    if points > 0 and (told.best is None or points > told.best[0]):
        told.best = (points, found, line)


def _winner(told: Mapping[str, _Told]) -> tuple[Found, PageText] | None:
    ranked = sorted(told.values(), key=lambda one: -one.points)
    if not ranked or ranked[0].best is None:
        return None
    second = ranked[1].points if len(ranked) > 1 else 0.0
    enough = ranked[0].points >= (_ENOUGH if second else _ALONE)
    return ranked[0].best[1:] if enough and ranked[0].points >= _CLEARLY * second else None


def _mentions(page: PageText, company: str, spoken: tuple[str, ...]) -> Iterator[tuple[PageText, Mention, float]]:
    """Names in the places where a company says where it is, with their line, their place and what they are worth."""
    own = page.page.kind in _OWN_KINDS
    blocks = [block for block in page.page.blocks[:_MOST_LINES] if _is_read(block)]
    for number, block in enumerate(blocks):
        head = block.zone in (Zone.TITLE, Zone.META) or block.tag == "h1"
        text = block.text[:_LONGEST]
        line = text_of_block(page.page, block)
        if own:
            yield from ((line, _at(city, start), points) for city, start, points in called_own(text, company))
        for told in led_towns(text, spoken):
            points = worth_of(text, told, company, head=head)
            city = MUNICIPALITY.sub("", told.city)
            named = replace(told, city=city, end=told.end - len(told.city) + len(city))
            yield line, named, points if own else points / 6
        if own and "based" in text:
            yield from ((line, _at(city, start), 1.0) for city, start in based_here(text, company))
        if head or block.zone is Zone.FOOTER or (own and len(text) <= _SHORT):
            around = [one.text[:_LONGEST] for one in blocks[max(0, number - 2) : number + 2]]
            above = blocks[number - 1].text if number else ""
            alone = (*beside_name(text, company), *labelled(text, above, around, spoken, head=head))
            alone = (*alone, *in_headings(block, company, spoken[0]))
            yield from ((line, _at(city, start), 1.5) for city, start in alone)


def _at(city: str, start: int) -> Mention:
    """A town that stands somewhere as it is called, nothing leading to it."""
    return Mention(city, "", start, start, start + len(city))


def _served(page: PageText, company: str, spoken: tuple[str, ...]) -> Iterator[tuple[PageText, Mention, float]]:
    """The towns around which a company says that it works, in its text or its data."""
    if page.page.kind not in _OWN_KINDS:
        return
    for block in page.page.blocks[:_MOST_LINES]:
        if block.data is not None:
            told = (*area_in_data(block),)
        else:
            told = (*around(block.text[:_LONGEST], spoken),) if _is_read(block) else ()
        for city, start, points in told:
            before, behind = block.text[max(0, start - _ROOM) : start], block.text[start + len(city) :][:_ROOM]
            if block.data is not None or not is_elsewhere(before, behind, company):
                yield text_of_block(page.page, block), _at(city, start), points


def _is_read(block: Block) -> bool:
    return not (block.zone in _SKIPPED or block.data is not None or block.tag in ("author", "map"))


def _of_municipality(text: str, end: int, hints: Mapping[str, str]) -> str | None:
    """The Nordic country in which the word behind a name makes it that of a municipality."""
    return next(filter(_MUNICIPALITIES.__contains__, hints), None) if MUNICIPALITY.match(text, end) else None


def _may_be(page: PageText, city: str, country: str, company: str) -> bool:
    if len(city) < _SHORTEST - (country not in _ENGLISH) or country_code(city):
        return False
    if is_region(country, city) and country not in _NAMED_AFTER_TOWNS and not is_large_town(country, city):
        return False
    known = lexicon()
    words = city.casefold().split()
    if all(word in known.words for word in words) and not is_large_town(country, city):
        return False
    if names_company(city, company):
        plain = not any(word in known.firsts or word in known.rejected for word in words)
        return plain and fold_town(company).endswith(f" {fold_town(city)}")
    return may_be_town(page, city, country, company, led=True)
