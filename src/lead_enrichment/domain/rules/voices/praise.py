"""Family: whom customers praise as the head of the house ("David and his crew"), where the site names one David Roe."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.namesakes.duties import has_a_duty
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.praise"
STRENGTH: Final = 0.6
LEAST: Final = 0.5
FEWEST: Final = 2
"""Customers who must say so, and how many times as often as of anybody else: foremen have crews, too."""
STEMS: Final = tuple(f" {one} " for one in ("his", "her"))
_MOST_LINES: Final = 300
_OPENS: Final = 4
"""Characters that may stand in front of whom a line or a paragraph is about; customers may sign as couples."""
_CREW: Final = r"(?:crew|team|guys|men|staff|employees|workers|helpers|company|business|firm|people)\b"
_HEAD: Final = re.compile(
    rf"\b(?P<first>[A-Z][a-z]{{2,14}})(?: [A-Z][a-z]+)?,? (?:and|&|with) (?:all )?(?:of )?(?:his|her) (?:\w+ )?{_CREW}"
)
_CUSTOMER: Final = re.compile(
    r"\b(?:recommend|hired?|thanks?|thank you|called|would use|impressed|pleased)\b", re.IGNORECASE
)
_SAYS_I: Final = re.compile(r"\b(?:I|[Ww]e|my|our|us)\b")


def praise_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person of the site's own text whom its customers speak of as having the crew or the company."""
    praised: Counter[str] = Counter()
    where: dict[str, tuple[Line, str]] = {}
    for number, (page, line) in enumerate(site.lines_with(STEMS)):
        if number == _MOST_LINES:
            break
        said = {fold(one["first"]): one.group() for one in _HEAD.finditer(line.text) if is_plain_first(one["first"])}
        if said and _is_of_a_customer(page, line):
            praised.update(said.keys())
            where = {first: (line, words) for first, words in said.items()} | where
    (first, count), (_, next_count) = (*praised.most_common(2), ("", 0), ("", 0))[:2]
    if count < FEWEST * max(1, next_count):
        return
    people = _called(site, first)
    if len(people) == 1:
        page, line, span = next(iter(people.values()))
        told, words = where[first]
        yield person_claim(
            line,
            span,
            RoleClass.EXECUTIVE,
            words,
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=context_notes(page, line, span.start, span.end),
            role_line=told,
        )


def _is_of_a_customer(page: PageText, line: Line) -> bool:
    if line.block.zone is Zone.TESTIMONIAL or page.page.kind is PageKind.REVIEWS:
        return True
    return bool(_SAYS_I.search(line.text) and _CUSTOMER.search(line.text))


def _called(site: SiteText, first: str) -> dict[str, tuple[PageText, Line, NameSpan]]:
    """The people of this first name whom the site itself names in full, without a duty that they have there."""
    people: dict[str, tuple[PageText, Line, NameSpan]] = {}
    for page, line in site.lines_with((first,)):
        if line.block.zone is not Zone.MAIN or _is_of_a_customer(page, line):
            continue
        for span in line.spans:
            whole = span.last and span.plausibility >= LEAST and fold(span.first).split()[:1] == [first]
            if whole and span.outer_start <= _OPENS and not has_a_duty(page, line, span, site.company):
                people.setdefault(fold(span.last or ""), (page, line, span))
    return people
