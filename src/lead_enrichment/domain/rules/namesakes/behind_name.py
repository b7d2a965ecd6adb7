"""Family: the sole trader who stands behind the company's name ("Larkspur di Ann Roe", "Larkspur by Ann Roe")."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import person_at
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.company_by"
STRENGTH: Final = 0.78
_HEAD: Final = 14
"""Lines of a page in which it says what it is, and whose."""
_LONGEST: Final = 50
_BY: Final = re.compile(r"\W{0,3}(?P<by>di|de|by|von|par|por|door|av|af)\s+(?=[A-ZÀ-Þ])", re.IGNORECASE)
_JOINT: Final = re.compile(r"\s*[,–-]?\s*\b(?P<by>di|de|da|by|von|van|av)\s+", re.IGNORECASE)


def behind_name_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The sole trader behind a company's name ("Larkspur di Ann Roe", "Larkspur by Ann Roe")."""
    yield from _below_brand(site)
    named = site.company.strip()[:60].lower()
    if len(re.escape(named)) < 4:  # noqa: PLR2004
        return
    for page, line in site.lines_with((named,)):
        for match in _joints(line, named):
            span = person_at(line, match.end())
            if span:
                reach = (match.start("by"), span.outer_end)
                notes = context_notes(page, line, *reach)
                yield person_claim(
                    line,
                    span,
                    RoleClass.OWNER,
                    match["by"],
                    extractor=EXTRACTOR,
                    strength=STRENGTH,
                    notes=notes,
                    reach=reach,
                )
                return


def _below_brand(site: SiteText) -> Iterator[PersonClaim]:
    """Whose name stands alone behind "by" at the head of the home page of a firm that bears it ("di Ann Roe")."""
    for page in site.pages:
        if page.page.kind is not PageKind.HOME:
            continue
        for line in page.lines[:_HEAD]:
            own = len(line.text) > _LONGEST or fold(line.text) in fold(site.company)
            by = None if own else _BY.match(line.text)
            span = person_at(line, by.end()) if by else None
            if by is None or span is None or line.text[span.outer_end :].strip(" .,!") or line.block.zone is Zone.META:
                continue
            if not set(folded_words(span.last or "")).isdisjoint(site.company_words) or _is_brand_above(
                site, page, line
            ):
                yield person_claim(
                    line,
                    span,
                    RoleClass.OWNER,
                    by["by"],
                    extractor=EXTRACTOR,
                    strength=STRENGTH,
                    notes=context_notes(page, line, 0, span.outer_end),
                    reach=(0, span.outer_end),
                )
                return


def _is_brand_above(site: SiteText, page: PageText, line: Line) -> bool:
    """Whether the line above is the company's name, at the top of the page."""
    above = page.near(line, -1)
    return above is not None and above.block.zone is not Zone.TITLE and fold(above.text) == fold(site.company)


def _joints(line: Line, named: str) -> Iterator[re.Match[str]]:
    """Where "by" or its like stands behind these words (in lower case), which begin a line or a word."""
    at = line.lowered.find(named)
    while at >= 0:
        joint = _JOINT.match(line.text, at + len(named))
        if joint and (at == 0 or line.text[at - 1] in "|–-" or line.text[at - 1].isspace()):
            yield joint
        at = line.lowered.find(named, at + 1)
