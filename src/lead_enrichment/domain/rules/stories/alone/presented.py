"""Whom a page's description calls the one behind the company, and whose name every page's title ends with."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_last, is_plain_first
from lead_enrichment.domain.rules.company.company_mention import names_company
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim

EXTRACTOR: Final = "rules.only_maker"
STRENGTH: Final = 0.62
LEAST: Final = 0.7
_FEWEST: Final = 2
_BEHIND: Final = re.compile(
    r",?\s(?:[^\W\d_][\w’'-]*,?\s){0,6}?(?:behind|hinter|achter|derri[èe]re|dietro|detr[áa]s de|por tr[áa]s d[aeo]|bag"
    r"|bak|bakom|din spatele|iza|arkas[ıi]ndaki)\s(?P<org>[^.;:!?,]{2,40})",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"\b(?:our|unser\w*|notre|nos|nostr\w|nuestr\w+|noss\w|onze|v[åa]r\w*|logo|design\w*|website|architect\w*|photo\w*|foto\w*"
    r"|book|novel|story of|late|former\w*|ehemal\w*|ancien\w*|voormalig\w*|tidligere|tidigare)\b",
    re.IGNORECASE,
)
_SEPARATED: Final = re.compile(r"\s*(?:::|[|•·–—:-])\s*")


def presented_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one whom descriptions or titles present; nobody where they present two."""
    found = [*_described(site), *_in_every_title(site)]
    if len({fold(f"{span.first} {span.last}") for _, span, _ in found}) != 1:
        return
    line, span, end = found[0]
    yield person_claim(
        line,
        span,
        RoleClass.EXECUTIVE if end > span.outer_end else RoleClass.NAMESAKE,
        line.text[span.outer_end : end].strip(" ,")[:60] or None,
        extractor=EXTRACTOR,
        strength=STRENGTH,
        reach=(span.outer_start, end),
    )


def _described(site: SiteText) -> Iterator[tuple[Line, NameSpan, int]]:
    """Whom a description says to stand behind the company by its name ("Ann Roe, the potter behind Larkspur")."""
    for page in site.pages:
        for line in page.lines:
            if line.block.zone is not Zone.META:
                continue
            for span in line.spans:
                told = _BEHIND.match(line.text, span.outer_end) if _is_known(span) else None
                if told and names_company(site, told["org"]) and not _OTHERS.search(told.group()):
                    yield line, span, told.end()


def _in_every_title(site: SiteText) -> list[tuple[Line, NameSpan, int]]:
    """The name that stands beside the company's, and nothing else, in the titles of two pages or more, and of all."""
    found = []
    for page in site.pages:
        title = next((line for line in page.lines if line.block.zone is Zone.TITLE), None)
        span = _beside_the_company(site, title) if title else None
        if title is None or span is None:
            return []
        found.append((title, span, span.outer_end))
    return found if len(found) >= _FEWEST else []


def _beside_the_company(site: SiteText, title: Line) -> NameSpan | None:
    parts = [part.strip() for part in _SEPARATED.split(title.text) if part.strip()]
    company = fold(site.company)
    for span in title.spans:
        named = title.text[span.start : span.end]
        if _is_known(span) and is_last(span.last or "") and named in parts and fold(named) != company:
            return span if any(fold(part) == company for part in parts) else None
    return None


def _is_known(span: NameSpan) -> bool:
    whole = bool(span.first and span.last) and span.plausibility >= LEAST and not span.possessive
    return whole and is_plain_first(span.first.split()[0])
