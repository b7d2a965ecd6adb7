"""Family: whoever stands below "About the attorney" or "Meet your photographer": a firm of one has only one.

A heading in the plural, or two people below such headings, tell nothing; nor does the author of a post.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_plain_first
from lead_enrichment.domain.rules.colleagues import works_for_others
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import LONGEST_NAME_LINE
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.profile_page import is_profile_page
from lead_enrichment.domain.rules.voices.person_words import ONE
from lead_enrichment.domain.rules.voices.sole_voice import speaks_as_one

EXTRACTOR: Final = "rules.about_the"
STRENGTH: Final = 0.64
LEAST: Final = 0.6
STEMS: Final = ("about ", "meet ", "your ")
_BELOW: Final = 3
_OPENS: Final = 14
_ABOUT: Final = re.compile(
    r"\W*(?:(?:about|meet) (?:the|your|our)|your) (?:\w+ )?(?:attorney|lawyer|solicitor|doctor|dentist"
    r"|vet(?:erinarian)?"
    r"|chiropractor|optometrist|therapist|counsell?or|practitioner|physician|osteopath|midwife|artist|photographer|maker"
    r"|potter|designer|builder|contractor|plumber|electrician|painter|groomer|(?P<hired>trainer|instructor|teacher"
    r"|technician|mechanic|barber|masseuse|tutor|coach|stylist|agent|guide|inspector)"
    r"|chef|baker|brewer|winemaker|farmer|beekeeper|jeweller?r?|goldsmith|florist|appraiser|accountant"
    r"|broker|realtor|architect|woodworker|craftsman|luthier|tuner|sweep|officiant|celebrant|planner|captain"
    r"|host|hostess|innkeeper|breeder|boss)\W*",
    re.IGNORECASE,
)
_ABOUT_SOMEBODY: Final = re.compile(r"\W*(?:[Aa]bout|[Mm]eet|[Gg]et to know) (?P<first>[A-Z][a-zà-ÿ]{1,14})\W*")
"""A site that has one page about somebody, by the first name, is mostly that person's."""
_IS_OURS: Final = re.compile(
    r"\W*(?:is|has been) (?:our|the|one of|an? new|new)\b|\W*(?:joined|works|started with|came to)\b"
)
_OTHERS: Final = frozenset((PageKind.REVIEWS, PageKind.PRIVACY, PageKind.IMPRINT))


def about_the_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person whom a site presents as the professional, the maker or the host."""
    found: dict[str, tuple[PageText, Line, NameSpan, Line]] = {}
    for page in site.pages:
        if page.page.kind in _OTHERS:
            continue
        for line in page.lines_with(STEMS):
            told = page.once((EXTRACTOR, line.place), partial(_below, page, line))
            if told:
                named, span = told
                found.setdefault(fold(f"{span.first} {span.last}"), (page, named, span, line))
    if len(found) != 1:
        return
    page, named, span, head = next(iter(found.values()))
    if not _is_the_only_one(site, page, head) or works_for_others(site, span):
        return
    if is_profile_page(page.page, span, site.company_words):
        return
    yield person_claim(
        named,
        span,
        RoleClass.EXECUTIVE,
        head.text.strip(),
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, named, span.start, span.end),
        role_line=head,
    )


def _is_the_only_one(site: SiteText, page: PageText, head: Line) -> bool:
    """Whether a heading speaks of the only one: of a trade that is seldom hired, or of the only first name."""
    title = _ABOUT.match(head.text)
    if title:
        return not title["hired"] or speaks_as_one(site) or _goes_on_as_one(page, head)
    return len({fold(one.text.strip()) for one in _heads_about_somebody(site)}) <= 1


def _goes_on_as_one(page: PageText, head: Line) -> bool:
    """Whether the lines below a heading say "I" ("About the guide: Ann Roe", "I have fished since I was five")."""
    return any(ONE.search(one.text) for step in range(1, _BELOW + 1) if (one := page.near(head, step)))


def _heads_about_somebody(site: SiteText) -> Iterator[Line]:
    """The lines, also of menus, that are nothing but "About Ann" or "Meet Bob"."""
    for _, line in site.lines_with(STEMS):
        told = _ABOUT_SOMEBODY.fullmatch(line.text) if len(line.text) <= LONGEST_NAME_LINE else None
        if told and is_first(told["first"]):
            yield line


def _inside(head: Line) -> NameSpan | None:
    """The name with which such a heading itself ends, behind a mark ("Meet the guide: Ann Roe")."""
    title = _ABOUT.match(head.text)
    if title is None or not title.group().rstrip().endswith((":", "-", "–", "—", ",")):
        return None
    named = [one for one in head.spans if one.outer_start == title.end() and one.first and one.last]
    whole = named and named[0].plausibility >= LEAST and not head.text[named[0].outer_end :].strip(" .!")
    return named[0] if whole else None


def _below(page: PageText, head: Line) -> tuple[Line, NameSpan] | None:
    """The first name below such a heading, alone in its line or opening a text."""
    short = head.block.zone is Zone.MAIN and len(head.text) <= LONGEST_NAME_LINE
    about = _ABOUT_SOMEBODY.fullmatch(head.text) if short else None
    wanted = fold(about["first"]) if about and is_plain_first(about["first"]) else None
    inside = _inside(head) if short and not about else None
    if inside:
        return head, inside
    for step in range(1, _BELOW + 1) if short and (wanted or _ABOUT.fullmatch(head.text)) else ():
        line = page.near(head, step)
        if line is None or (step > 1 and line.block.tag in HEADINGS and page.heading_of(line) is not head):
            return None
        for span in line.spans:
            if not (span.first and span.last) or span.plausibility < LEAST:
                continue
            opens = span.outer_start <= _OPENS and not span.possessive
            if wanted and (fold(span.first).split()[0] != wanted or _IS_OURS.match(line.text, span.outer_end)):
                return None
            return (line, span) if opens and not is_called_staff(line.text, span) else None
    return None
