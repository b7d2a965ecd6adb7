"""Who a site says has died, or has retired and sold, on whatever page: who was the owner is it no more."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.changes.children import handed_to_children
from lead_enrichment.domain.rules.changes.leaving import has_left, means, says_so, stands_above_a_life, then_left
from lead_enrichment.domain.rules.changes.leaving_words import NO_MORE_OF_THE_NAME
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText

NOTE: Final = "deceased"
LEFT: Final = "former"
AGES: Final = "ages_ago"
SEVERAL: Final = "one_of_several"
_WEAK: Final = frozenset((RoleClass.PRACTITIONER, RoleClass.NAMESAKE, RoleClass.EXECUTIVE))
"""What somebody may be who was the owner, and is it no more by that."""
_MOST_PEOPLE: Final = 12


def without_the_departed(claims: Iterable[PersonClaim], site: SiteText) -> Iterable[PersonClaim]:
    """The claims, each about somebody who has died or left noted so."""
    told = tuple(_as_of_long_ago(tuple(claims)))
    known: dict[tuple[str, str], str | None] = {
        (claim.first, claim.last): NOTE for claim in told if claim.first and claim.last and NOTE in claim.notes
    }
    noted: list[PersonClaim] = []
    for claim in told:
        if not (claim.first and claim.last) or NOTE in claim.notes:
            noted.append(claim)
            continue
        key = (claim.first, claim.last)
        if key not in known:
            known[key] = _departure(*key, site) if len(known) < _MOST_PEOPLE else None
        note = known[key]
        noted.append(replace(claim, notes=tuple(dict.fromkeys((*claim.notes, note)))) if note else claim)
    return _alone_of_the_name(noted)


def _alone_of_the_name(claims: list[PersonClaim]) -> Iterator[PersonClaim]:
    """The claims; of several of the company's name, one whose namesakes have all left is no more one of several."""
    several = [one for one in claims if SEVERAL in one.notes and one.role is RoleClass.NAMESAKE]
    here = [one for one in several if NOTE not in one.notes and LEFT not in one.notes]
    alone = here[0] if len(here) == 1 < len(several) else None
    for claim in claims:
        if claim is alone:
            yield replace(claim, notes=tuple(note for note in claim.notes if note != SEVERAL))
        else:
            yield claim


def _as_of_long_ago(claims: tuple[PersonClaim, ...]) -> Iterator[PersonClaim]:
    """The claims; where somebody is a founder of ages ago, every claim that names them founder or namesake says so."""
    old = {(one.first, one.last) for one in claims if one.role is RoleClass.FOUNDER and AGES in one.notes and one.last}
    gone = [one for one in claims if one.role is RoleClass.OWNER and LEFT in one.notes and one.last]
    left = {(one.first, one.last) for one in gone}
    titles = {(one.first, one.last, one.block_id) for one in gone if one.extractor == "rules.role_line"}
    left -= {(one.first, one.last) for one in claims if one.role is RoleClass.OWNER and LEFT not in one.notes}
    for claim in claims:
        founder = claim.role is RoleClass.FOUNDER and (claim.first, claim.last, claim.block_id) in titles
        if (claim.first, claim.last) in left and (claim.role in _WEAK or founder) and LEFT not in claim.notes:
            yield replace(claim, notes=(*claim.notes, LEFT))
            continue
        weak = claim.role in (RoleClass.FOUNDER, RoleClass.NAMESAKE) and AGES not in claim.notes
        yield replace(claim, notes=(*claim.notes, AGES)) if weak and (claim.first, claim.last) in old else claim


def _departure(first: str, last: str, site: SiteText) -> str | None:
    """The note on a person who has died ("deceased") or left the company ("former"); None where neither is told."""
    told = list(_mentions(first, last, site))
    if any(says_so(line, span) or stands_above_a_life(page, line) for page, line, span in told):
        return NOTE
    left = any(
        has_left(line, span) or then_left(page, line, span) or handed_to_children(site, page, line, span)
        for page, line, span in told
    )
    return LEFT if left or _is_no_more_there(last, site) else None


def _is_no_more_there(last: str, site: SiteText) -> bool:
    """Whether the site says that nobody of this name is there any more ("there hasn't been a Roe here since 1999")."""
    return any(
        last in found.group().split()
        for _, line in site.lines_with((last.lower(),))
        for found in NO_MORE_OF_THE_NAME.finditer(line.text)
    )


def _mentions(first: str, last: str, site: SiteText) -> Iterator[tuple[PageText, Line, NameSpan]]:
    """Where the site names somebody: in full, by the last name, or by the first on a page that has the whole name."""
    pages = {id(page) for page, _ in site.lines_with((last.lower(),))}
    for page, line in site.lines_with((last.lower(), first.lower().split()[0])):
        if line.block.zone is Zone.TESTIMONIAL:
            continue
        for span in line.spans:
            if means(span, first, last) or (id(page) in pages and _is_first_of(span, first)):
                yield page, line, span


def _is_first_of(span: NameSpan, first: str) -> bool:
    """Whether the first name stands alone, or behind a title as in the south ("O Sr. Armindo")."""
    alone = span.first if not span.last else span.last if not span.first else ""
    return fold(alone) == fold(first).split()[0]
