"""Family: whoever the company's own story says opened, bought, has or runs it."""

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.reading.page_kind import plain_path
from lead_enrichment.domain.rules.changes.bygone import is_at_times
from lead_enrichment.domain.rules.changes.olden_times import without_olden_notes
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.stories.story_reader import Deed, read_once

EXTRACTOR: Final = "rules.story"
STRENGTH: Final = {RoleClass.OWNER: 0.74, RoleClass.FOUNDER: 0.7, RoleClass.EXECUTIVE: 0.62}
_AGAIN: Final = frozenset((EXTRACTOR, "rules.retold"))
_SENTENCES: Final = frozenset(("rules.founding", "rules.statement", "rules.role_line", EXTRACTOR))
_STORY_PAGES: Final = frozenset((PageKind.HOME, PageKind.ABOUT, PageKind.OWNER))
_STORY_PATH: Final = re.compile(
    r"stor(?:y|ies)|histor|people|who|captain|skipper|meet|our-|about|bio|maker|behind|family|founder|owner"
)


def story_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever the company's own story says opened, bought, has or runs it."""
    for page in site.pages:
        if tells_a_story(page):
            yield from page.once(EXTRACTOR, partial(_claims, site, page))


def told_once(claims: Iterable[PersonClaim]) -> Iterator[PersonClaim]:
    """The claims, but for those of stories that another family has read from the same line: they say no more."""
    read: set[tuple[str | None, str | None, str]] = set()
    for claim in claims:
        key = (claim.first, claim.last, claim.role_block_id or claim.block_id)
        if claim.extractor not in _AGAIN or key not in read:
            yield claim
        if claim.extractor in _SENTENCES:
            read.add(key)


def tells_a_story(page: PageText) -> bool:
    """Whether an English page is one on which a company tells its own story."""
    if not page.may_be_english:
        return False
    kind, path = page.page.kind, plain_path(page.page.url)
    return kind in _STORY_PAGES or (kind in {PageKind.OTHER, PageKind.TEAM} and bool(_STORY_PATH.search(path)))


def _claims(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    reader = read_once(site, page)
    return tuple(
        claim
        for deed in reader.deeds
        if deed.role is not RoleClass.EXECUTIVE or not is_at_times(deed.line.text, deed.reach[1])
        for named, span in deed.people
        if not _is_of_then(claim := _claim(page, deed, named, span))
    )


def _is_of_then(claim: PersonClaim) -> bool:
    """Whether a pronoun would mean somebody of a time whose people are all dead."""
    return claim.role_block_id is not None and "ages_ago" in claim.notes


def _claim(page: PageText, deed: Deed, named: Line, span: NameSpan) -> PersonClaim:
    here = named is deed.line
    reach = (min(deed.reach[0], span.outer_start), max(deed.reach[1], span.outer_end)) if here else None
    notes = without_olden_notes(context_notes(page, deed.line, *deed.reach), deed.line.text, deed.reach[1])
    if not here:
        notes = (*notes, *(note for note in context_notes(page, named, span.start, span.end) if note != "current"))
    return person_claim(
        named,
        span,
        deed.role,
        " ".join(deed.line.text[slice(*deed.reach)].split())[-60:],
        extractor=EXTRACTOR,
        strength=STRENGTH[deed.role],
        notes=notes,
        reach=reach,
        role_line=None if here else deed.line,
    )
