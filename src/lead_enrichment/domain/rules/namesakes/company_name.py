"""Family: the company is called like a person ("Ann Roe Plumbing", "Roe Dental" with an Ann Roe on the site)."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_last
from lead_enrichment.domain.rules.company.brand_words import THINGS
from lead_enrichment.domain.rules.company.company_itself import (
    is_a_person,
    is_another,
    is_company_itself,
    stands_apart,
    written,
)
from lead_enrichment.domain.rules.company.ordinary_on_site import deeds, ordinary_words
from lead_enrichment.domain.rules.company.trades_abroad import is_trade_abroad
from lead_enrichment.domain.rules.company.whole_name import is_otherwise_called, whole_name_in
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import name_line
from lead_enrichment.domain.rules.namesakes.behind_name import behind_name_claims
from lead_enrichment.domain.rules.namesakes.borne_out import is_rather_a_brand
from lead_enrichment.domain.rules.namesakes.company_surname import SURNAME_STRENGTH, surname_claims
from lead_enrichment.domain.rules.namesakes.in_memory import is_remembered
from lead_enrichment.domain.rules.namesakes.named_after import called_by, in_small_letters, named_in
from lead_enrichment.domain.rules.namesakes.register_name import register_name_claims
from lead_enrichment.domain.rules.namesakes.trading_name import trading_name_claims
from lead_enrichment.domain.rules.notices.trader_card import trader_card_claims
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim
from lead_enrichment.domain.rules.voices.sole_voice import speaks_as_one

FULL_EXTRACTOR: Final = "rules.company_full_name"
FULL_STRENGTH: Final = 0.78
_LEAST_PLAUSIBLE: Final = 0.5
"""Below it two words of a company's name are a brand ("Sparkle NQ") and no person."""
_SPOKEN_OF: Final = re.compile(
    r"\b(?:he|him|his|she|her|dr|mr|mrs|ms|herr|frau|monsieur|madame|mme|signora?|sig|pan|pani|mevrouw|meneer"
    r"|n[ée]e?|geboren|gelernte[r]?|nacid[oa]|nat[oa] (?:a|ad|in|nel)|nascid[oa]|urodzon[ya]|narozen[ýa]|f[øöo]dd?t?"
    r"|obtient|obtenu|dipl[ôo]m[ée]e?|form[ée]e? (?:[àa]|chez|au)|passionn[ée]e?|appassionat[oa]|apasionad[oa]"
    r"|apaixonad[oa]|dyplomowan[ya]|jahrgang|aufgewachsen|lebt|vit [àa]|vive [ae]|woont)\b",
    re.IGNORECASE,
)


def company_name_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The person whose whole name the company carries, and people on the site who share its surname."""
    yield from behind_name_claims(site)
    yield from trading_name_claims(site)
    yield from register_name_claims(site)
    yield from trader_card_claims(site)
    if not _somebody_else_speaks(site):
        namesakes = (*_full_name(site), *surname_claims(site))
        yield from (one for one in namesakes if not _is_nobody_of_today(site, one.first or "", one.last or ""))


def _is_nobody_of_today(site: SiteText, first: str, last: str) -> bool:
    """Whether the words are a brand, or somebody's after whom the firm is only called."""
    verb = fold(last) in deeds(site.company)
    return verb or is_rather_a_brand(site, first, last) or is_remembered(site, first, last)


def _somebody_else_speaks(site: SiteText) -> bool:
    """Whether the one who speaks on the site of "Ann Roe Pottery" says that he is Bob: he has taken it over."""
    name = whole_name_in(site.company)
    return name is not None and speaks_as_one(site) and is_otherwise_called(site, name[0])


def _full_name(site: SiteText) -> Iterator[PersonClaim]:
    words = ordinary_words(site)
    wanted = tuple(
        pair for pair in named_in(site.company) or called_by(site) if pair[1] not in words and not _is_work(pair[1])
    )
    if not wanted:
        return
    for page, line in site.lines_with([stem for _, last in wanted for stem in written(last)]):
        span = next(
            (one for one in line.spans or in_small_letters(line) if _is_meant(line, one, wanted, site.company)), None
        )
        if span is None:
            continue
        if _is_a_brand(site, span) or is_another(site, span):
            return
        if _is_surely_a_name(line, span):
            sure = stands_apart(line, span, site.company)
            strength = FULL_STRENGTH if sure else SURNAME_STRENGTH
            notes = ("in_company_name", *context_notes(page, line, span.start, span.end))
            yield person_claim(
                line, span, RoleClass.NAMESAKE, None, extractor=FULL_EXTRACTOR, strength=strength, notes=notes
            )
            return


def _is_work(plain: str) -> bool:
    return is_trade_abroad(plain) and not is_last(plain)


def _is_meant(line: Line, span: NameSpan, wanted: tuple[tuple[str, str], ...], company: str) -> bool:
    """Whether the page's own text has one of these names here, as a person's."""
    shown = line.block.zone is not Zone.META and span.plausibility >= _LEAST_PLAUSIBLE
    return shown and any(_same(span, pair) for pair in wanted) and is_a_person(line, span, company)


def _is_surely_a_name(line: Line, span: NameSpan) -> bool:
    """Whether a list knows the last name, or the text speaks of a person here, or names one and nothing else.

    "Ivory Smiles", "Hill Homestay" and "Edil Valcamosca" are companies.
    """
    if is_last(span.last or "") or len(span.words) > 2:  # noqa: PLR2004 - a middle name tells a person
        return True
    near = _SPOKEN_OF.search(line.text[max(0, span.outer_start - 60) : span.outer_end + 60]) is not None
    alone = bool(name_line(line)) and line.block.zone is Zone.MAIN and fold(span.first) not in THINGS
    return near or (alone and not is_company_itself(line, span, line.page.title))


def _is_a_brand(site: SiteText, span: NameSpan) -> bool:
    """Whether the first name is what the company calls itself at the top of its pages ("ANAYA" of Anaya Handloom)."""
    if is_last(span.last or ""):
        return False
    heads = (line for page in site.pages for line in page.lines if line.block.zone is Zone.HEADER)
    return any(fold(line.text) == fold(span.first) for line in heads)


def _same(span: NameSpan, wanted: tuple[str, str]) -> bool:
    return (fold(span.first), fold(span.last or "")) == wanted
