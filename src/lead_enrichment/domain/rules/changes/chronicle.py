"""Family: whoever a company's chronicle says took it over last, of Germanic, Nordic and Finnish companies.

"1879 kaufte Louis Roe die Schmiede", "1973 nahm Lothar Roe das Zepter in die Hand", "Seit 1999 ist Torsten Roe an der
Reihe": each sentence by itself names somebody in charge; read one after another they say that it is Torsten.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.changes.chronicle_steps import OF_HOLDERS, Kind, Step, steps
from lead_enrichment.domain.rules.changes.chronicle_words import LANGUAGES, YEAR
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.chronicle"
STRENGTH: Final = 0.82
FORMER: Final = "former"
_OF_THEN: Final = frozenset(("past", "former", "early_seventies", "long_ago", "ages_ago", "deceased", "succeeded"))
_LONG_AGO: Final = 1975
_PAGES: Final = frozenset((PageKind.REVIEWS, PageKind.IMPRINT, PageKind.PRIVACY))
_HAD_IT: Final = frozenset((Kind.BEFORE, Kind.FOUNDED)) | OF_HOLDERS
_TODAY: Final = 9999
_GENERATION: Final = 1985
"""Whoever founded a company since may have it still, whoever else runs it."""
_WEAK: Final = frozenset((RoleClass.NAMESAKE, RoleClass.PRACTITIONER))


@dataclass(frozen=True, slots=True)
class Chronicle:
    """What a page tells: the last step, whether it is of today, who had the company before, and the lines of it all."""

    page: PageText
    last: Step | None
    former: frozenset[tuple[str, str]]
    blocks: frozenset[str]


def chronicles(site: SiteText) -> tuple[Chronicle, ...]:
    """The chronicles of a site that name at least two who had the company."""
    return site.once(EXTRACTOR, lambda: tuple(_chronicles(site)))


def chronicle_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever took the company over last, where nobody is told to have come after."""
    for told in chronicles(site):
        for span in told.last.people if told.last else ():
            if told.last and span.last:
                yield _claim(told.page, told.last, span)


def without_those_before(claims: Iterable[PersonClaim], site: SiteText) -> tuple[PersonClaim, ...]:
    """The claims; those of the chronicle's lines about somebody who had the company before are noted "former"."""
    told = chronicles(site)
    return tuple(_noted(claim, told) for claim in claims)


def _noted(claim: PersonClaim, told: Sequence[Chronicle]) -> PersonClaim:
    key = (fold(claim.first or ""), fold(claim.last or ""))
    for one in told:
        if key in one.former and (claim.block_id in one.blocks or claim.role in _WEAK):
            return replace(claim, notes=tuple(dict.fromkeys((*claim.notes, FORMER))))
    return claim


def _chronicles(site: SiteText) -> Iterator[Chronicle]:
    for page in site.pages:
        if page.page.kind not in _PAGES and page.page.language in LANGUAGES:
            told = _chronicle(page, steps(site, page))
            if told:
                yield told


def _chronicle(page: PageText, told: Sequence[Step]) -> Chronicle | None:
    holders = [step for step in told if step.kind in _HAD_IT]
    if len({_names(step) for step in holders}) < 2 and not any(step.kind is Kind.SOLD for step in told):  # noqa: PLR2004
        return None
    took = [step for step in holders if step.kind in OF_HOLDERS]
    last = max(enumerate(took), key=lambda one: (_when(one[1], told), one[0]))[1] if took else None
    before = [step for step in holders if last and _is_before(step, last, told)]
    if last is None or not _is_credible(last, before):
        kin = frozenset(name for step in holders if step.kind is Kind.BEFORE for name in _names(step))
        return Chronicle(page, None, kin, _blocks(told)) if kin else None
    sold = any(step.kind is Kind.SOLD and told.index(step) > told.index(last) for step in told)
    here = set() if sold or last.ended else _names(last)
    former = frozenset(name for step in (*before, last) for name in _names(step)) - here
    if any(not name[1] for name in _names(last)):
        return Chronicle(page, None, former, _blocks(told))
    recent = (last.year or _LONG_AGO) >= _LONG_AGO and here and former
    return Chronicle(page, last if recent else None, former, _blocks(told))


def _is_before(step: Step, last: Step, told: Sequence[Step]) -> bool:
    """Whether a step was taken before the last one."""
    one, two = _when(step, told), _when(last, told)
    if step.now or (not one and two < _TODAY and step.kind in OF_HOLDERS):
        return False
    return step is not last and (one < two or (one == two and told.index(step) < told.index(last)))


def _is_credible(last: Step, before: Sequence[Step]) -> bool:
    """Whether whoever took the last step has the company: a head who is no kin, or runs a young one, is employed."""
    kin = not {fold(span.last or "") for span in last.people}.isdisjoint(
        name[1] for step in before for name in _names(step)
    )
    young = any(step.kind is Kind.FOUNDED and (step.year or 0) >= _GENERATION for step in before)
    if last.kind is Kind.HEADS:
        return kin
    return kin or not young or last.kind is Kind.TOOK


def _when(step: Step, told: Sequence[Step]) -> int:
    """The year of a step; where none is told, that of the last step before it which has one."""
    if step.now or step.year:
        return step.year or _TODAY
    before = [one.year for one in told[: told.index(step)] if one.year]
    return before[-1] if before else 0


def _names(step: Step) -> frozenset[tuple[str, str]]:
    return frozenset((fold(span.first), fold(span.last or "")) for span in step.people)


def _blocks(told: Sequence[Step]) -> frozenset[str]:
    return frozenset(step.line.block.id for step in told)


def _claim(page: PageText, step: Step, span: NameSpan) -> PersonClaim:
    start, stop = min(step.reach[0], span.outer_start), max(step.reach[1], span.outer_end)
    notes = tuple(note for note in context_notes(page, step.line, span.start, span.end) if note not in _OF_THEN)
    years = YEAR.findall(step.line.text[start:stop])
    return person_claim(
        step.line,
        span,
        RoleClass.OWNER,
        " ".join(step.line.text[start:stop].split())[:60] if not step.told_in or years else None,
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=notes,
        reach=(start, stop),
        role_line=step.told_in,
    )
