"""Family: a family whose surname is told once, and its members by their first names right behind it.

"The Roe family, Ann and Bob, opened the bakery" and "run by the Roe family. Ann bakes, Bob sells" name Ann Roe.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_last
from lead_enrichment.domain.rules.company.company_mention import (
    begins_with_company,
    means_company,
    opens_with_something_else,
)
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.couple import OTHER_STORY
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.family_names"
STRENGTH: Final = 0.66
STEMS: Final = (" family",)
_PAGES: Final = frozenset((PageKind.HOME, PageKind.ABOUT, PageKind.OWNER))
_FAMILY: Final = re.compile(
    r"\b(?:[Tt]he |THE )(?P<last>[A-Z][\w'’-]+) family(?P<gap>\s?[,:(–—-]\s?|\.\s)"
    r"(?=[A-Z][a-z])"
)
_AND: Final = re.compile(r"\s*(?:,|,? and|,? &)\s*")
_OWNED: Final = re.compile(
    r"\b(?:own(?:ed)?|run|operated|founded|started|opened|led|farmed|managed)(?: (?:and|&) (?:\w+))?"
    r"(?: \d{4}| since \d{4})? by $",
    re.IGNORECASE,
)
_WE: Final = re.compile(r"(?:^|[.!?]\s+)(?:(?:hi|hello|hey)[!,.]?\s+)?we(?:['’]re| are) $", re.IGNORECASE)
_DEED: Final = re.compile(
    r"(?: (?:and|&) [A-Z][a-z]+)?\s?[,)–—-]?\s?(?:(?:have|has|first|now|still|together|then|both|proudly"
    r"|also) ){0,2}(?:opened|started|founded"
    r"|bought|purchased|own|owned|run|ran|operate|operated|took over|established|launched|built) "
)
_ENDS: Final = re.compile(r"[.!?;]\s+")
_WORKS: Final = re.compile(r" (?:and [A-Z]\w+ )?[a-z]+s? ")
_MOST: Final = 2


def family_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The first two members of the family that the company's story calls its owners."""
    for page, line in site.lines_with(STEMS):
        if page.page.kind in _PAGES and line.block.zone is Zone.MAIN and page.may_be_english:
            claims = page.once((EXTRACTOR, line.place), partial(_told, site, page, line))
            if claims:
                yield from claims
                return


def _told(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    heading = page.heading_of(line)
    if heading and OTHER_STORY.search(heading.text):
        return ()
    for family in _FAMILY.finditer(line.text):
        surname = family["last"]
        people = _members(line, family.end())
        if people and _is_surname(surname) and _have_it(site, line.text, family, people):
            reach = (family.start(), people[-1].outer_end)
            return tuple(_claim(page, line, replace(one, last=surname), reach) for one in people)
    return ()


def _is_surname(word: str) -> bool:
    """Whether nothing but a family is called so ("the bakery family" is none)."""
    plain = fold(word)
    return is_last(word) or (plain not in lexicon().words and plain not in lexicon().rejected)


def _members(line: Line, start: int) -> tuple[NameSpan, ...]:
    """The first names that stand behind a family's name, one after the other."""
    people: list[NameSpan] = []
    for span in line.spans:
        if span.outer_start < start:
            continue
        between = line.text[people[-1].outer_end : span.outer_start] if people else ""
        joined = _AND.fullmatch(between) if people else span.outer_start == start
        if not joined or span.last or not is_first(span.first.split()[0]):
            break
        people.append(span)
    return tuple(people[:_MOST])


def _have_it(site: SiteText, text: str, family: re.Match[str], people: tuple[NameSpan, ...]) -> bool:
    """Whether the sentence says that the family has the company, or "we" are the family."""
    front = _ENDS.split(text[: family.start()])[-1]
    if opens_with_something_else(site, front):
        return False
    owned, we = _OWNED.search(front), _WE.search(text[: family.start()])
    if family["gap"].strip() == "." and not _WORKS.match(text, people[-1].outer_end):
        return False
    if we is not None:
        return True
    if owned is not None:
        subject = front[: owned.start()]
        return not subject.strip() or means_company(site, subject)
    deed = _DEED.match(text, people[-1].outer_end)
    return deed is not None and not front.strip() and begins_with_company(site, text[deed.end() :])


def _claim(page: PageText, line: Line, span: NameSpan, reach: tuple[int, int]) -> PersonClaim:
    return person_claim(
        line,
        span,
        RoleClass.OWNER,
        " ".join(line.text[slice(*reach)].split())[:60],
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line, *reach),
        reach=reach,
    )
