"""Family: new owners who are named a sentence after they came ("a couple of regulars bought it. Ann Roe had")."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.changes.newcomer_words import (
    ARRIVED,
    BOUGHT_BY_SOME,
    LEAD,
    NOT_OURS,
    SINCE,
    STEMS,
    TOLD_OF_OWNERS,
)
from lead_enrichment.domain.rules.company.company_mention import begins_with_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.sieve import sieve_of

EXTRACTOR: Final = "rules.newcomers"
STRENGTH: Final = 0.8
LEAST: Final = 0.5
MOST_CLAIMS: Final = 20
_SENTENCE: Final = re.compile(r"[.!?]\s")
_YEAR: Final = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
_LONG_AGO: Final = 1985
_REACH: Final = 120


def newcomer_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever is named right after it is told that the company has new owners, and the last in a list of its owners."""
    made = 0
    for page, line in site.lines_with(STEMS):
        if line.block.zone is Zone.TESTIMONIAL:
            continue
        for claim in page.once((EXTRACTOR, line.place), partial(_told, site, page, line)):
            made += 1
            yield claim
        if made >= MOST_CLAIMS:
            return


def _told(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    return (*_arrived(site, page, line), *_last_of_all(line))


def _arrived(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """Those whom the words behind an arrival name, in this paragraph or at the beginning of the next."""
    for found in _arrivals(site, line):
        if _is_long_ago(line.text, found):
            continue
        rest = LEAD.match(line.text, found.end())
        if rest is None:
            continue
        if rest.end() < len(line.text):
            people = _named_at(line, rest.end())
            yield from _claims(page, line, people, line, found)
            continue
        after = page.near(line, 1)
        opens = LEAD.match(after.text) if after is not None and after.block.zone is Zone.MAIN else None
        if after is not None and opens is not None:
            yield from _claims(page, after, _named_at(after, opens.end()), line, found)


def _arrivals(site: SiteText, line: Line) -> Iterator[re.Match[str]]:
    """Where a line says that the company has new owners, without a name."""
    for found in ARRIVED.finditer(line.text):
        if not NOT_OURS.search(line.text[max(0, found.start() - 40) : found.end()]):
            yield found
    for found in BOUGHT_BY_SOME.finditer(line.text):
        if begins_with_company(site, line.text[found.start("what") :]) or found["what"].strip(" .,:") in {
            "",
            "it",
            "us",
        }:
            yield found


def _named_at(line: Line, start: int) -> Sequence[NameSpan]:
    """The people with whose names the text goes on here."""
    behind = [span for span in line.spans if span.start >= start]
    if not behind or behind[0].outer_start > start + 1 or behind[0].possessive or behind[0].title:
        return ()
    sure = behind[0].last and behind[0].plausibility >= LEAST and is_plain_first(behind[0].words[0])
    return (behind[0], *joined(line.text, behind, step=1)) if sure and not is_called_staff(line.text, behind[0]) else ()


def _claims(
    page: PageText, line: Line, people: Sequence[NameSpan], told: Line, found: re.Match[str]
) -> Iterator[PersonClaim]:
    same = told is line
    for span in people:
        reach = (found.start(), span.outer_end) if same else (span.outer_start, span.outer_end)
        yield person_claim(
            line,
            span,
            RoleClass.OWNER,
            " ".join(found.group().split())[-60:],
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=tuple(note for note in context_notes(page, line, *reach) if note != "past"),
            reach=reach if same else None,
            role_line=None if same else told,
        )


def _is_long_ago(text: str, found: re.Match[str]) -> bool:
    ends = [end.end() for end in _SENTENCE.finditer(text, 0, found.start() + 1)]
    years = _YEAR.findall(text[ends[-1] if ends else 0 : found.end()])
    return bool(years) and max(map(int, years)) < _LONG_AGO


def _last_of_all(line: Line) -> Iterator[PersonClaim]:
    """The last owner of a line that tells them all in turn ("Owners: Bob Poe, and since 2014, Ann Roe")."""
    head = TOLD_OF_OWNERS.search(line.text)
    for span in last_owners(line) if head else ():
        reach = (max(0, span.outer_start - 40), span.outer_end)
        yield person_claim(
            line,
            span,
            RoleClass.OWNER,
            head.group().strip(" :") if head else None,
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=("current",),
            reach=reach,
        )


def last_owners(line: Line) -> Sequence[NameSpan]:
    """Those whom a line that tells a company's owners in turn names last; none where it tells no such thing."""
    if not sieve_of(STEMS).catches(line.lowered):
        return ()
    head = TOLD_OF_OWNERS.search(line.text)
    people = [span for span in line.spans if head and span.start >= head.start() and span.first]
    if head is None or len(people) < 2:  # noqa: PLR2004 - one after another
        return ()
    for place, span in enumerate(people[1:], 1):
        since = SINCE.search(line.text[max(people[place - 1].end, span.outer_start - 50) : span.outer_start])
        if since and span.last:
            return (span, *joined(line.text, people[place:], step=1))
    dated = [(int(year.group()), span) for span in people if (year := _YEAR.match(_behind(line.text, span)))]
    if len(dated) < len(people) or not _one_by_one([year for year, _ in dated]) or not people[-1].last:
        return ()
    return (people[-1],)


def in_turn(claims: Sequence[PersonClaim], line: Line) -> Sequence[PersonClaim]:
    """The claims of a line; where it tells all owners in turn, all but the last are noted "former"."""
    last = {(span.first, span.last) for span in last_owners(line)}
    return [
        replace(claim, notes=(*claim.notes, "former")) if last and (claim.first, claim.last) not in last else claim
        for claim in claims
    ]


def _behind(text: str, span: NameSpan) -> str:
    return text[span.outer_end : span.outer_end + 12].lstrip(" (,:–-").removeprefix("from ").removeprefix("since ")


def _one_by_one(years: Sequence[int]) -> bool:
    return all(one < two for one, two in pairwise(years)) and years[-1] > _LONG_AGO
