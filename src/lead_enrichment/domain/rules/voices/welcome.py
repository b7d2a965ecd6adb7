"""Family: the couple or family that signs for the house ("Wir freuen uns auf Sie! – Ann und Bob Roe mit Familie").

They stand below a word of welcome or behind it in one line, or below a text that speaks of the house as theirs.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.voices.introduction_words import WE_HAVE_IT
from lead_enrichment.domain.rules.voices.welcome_words import (
    GUESTS,
    HOSTS,
    OWN_PEOPLE,
    REST,
    SIGNED,
    SOON,
    STEMS,
    THANKS,
    WELCOME,
)

EXTRACTOR: Final = "rules.welcome"
STRENGTH: Final = 0.74
BARE_STRENGTH: Final = 0.68
LEAST: Final = 0.5
_LONGEST: Final = 80
_BACK: Final = 2
"""Lines above the names in which the welcome may stand."""
_ABOVE: Final = 6
"""Lines above a signature in which the house is spoken of as theirs."""
_BARE_ABOVE: Final = 3
_GAP: Final = 40
"""Letters between a welcome and the names in its line ("Auf Ihr Kommen freuen sich schon heute sehr ...")."""
_COUPLE: Final = 2
_JOINTS: Final = (" und ", " et ", " e ", " y ", " en ", " og ", " och ", " & ", " + ")
_PAGES: Final = frozenset(
    (PageKind.HOME, PageKind.ABOUT, PageKind.OWNER, PageKind.TEAM, PageKind.CONTACT, PageKind.OTHER)
)
_WITH: Final = re.compile(r",? (?:mit|avec|con|met|med|com) (?=[A-ZÀ-Þ]\w+(?:,| und| et| e| y| en| og| och|$))")
"""Behind the two, their children by first names."""
_US: Final = re.compile(
    r"(?:das sind wir|wir sind|wer wir sind|[üu]ber uns|wir stellen uns vor|ihre gastgeber|qui sommes[ -]nous"
    r"|vos h[ôo]tes"
    r"|chi siamo|qui[ée]nes somos|wie (?:zijn wij|wij zijn)|over ons|om oss|om os|hvem er vi|o n[áa]s|quem somos"
    r"|qui som)\W*",
    re.IGNORECASE,
)
"""A heading under which two of one surname are who runs the place."""
_QUOTES: Final = "\"“„«‘'"


def welcome_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The first couple that signs a welcome, or else what it tells of the house, on the company's own pages."""
    pages = [page for page in site.pages if page.page.kind in _PAGES]
    for find in (_signed, _bare):
        for page in pages:
            claims = page.once((EXTRACTOR, find.__name__), partial(find, site, page))
            if claims:
                yield from claims
                return


def _signed(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    for said in page.lines_with(STEMS):
        if said.block.zone is not Zone.MAIN or said.text[:1] in _QUOTES or _is_of_guests(page, said):
            continue
        found = WELCOME.search(said.text) or (SOON.match(said.text) if _speaks_as_host(site, page, said) else None)
        if not found:
            continue
        claims = _behind(page, said, found.end()) or _below(site, page, said)
        if claims:
            return claims
    return ()


def _behind(page: PageText, said: Line, place: int) -> tuple[PersonClaim, ...]:
    """Those with whom the line of the welcome ends."""
    spans = [span for span in said.spans if span.outer_start >= place and span.last]
    gap = said.text[max(0, place - 1) : spans[0].outer_start] if spans else ""
    if not spans or len(gap) > _GAP or not (SIGNED.search(gap) or SOON.match(said.text[:place])):
        return ()
    own = OWN_PEOPLE.search(said.text, place, spans[0].outer_start)
    people = _couple(said, own.start() if own else spans[0].outer_start, frozenset(spans))
    notes = context_notes(page, said, place, len(said.text)) if people else ()
    return tuple(_claim(said, one, said, notes) for one in people)


def _below(site: SiteText, page: PageText, said: Line) -> tuple[PersonClaim, ...]:
    for step in range(1, _BACK + 1):
        line = page.near(said, step)
        if line is None or line.block.zone is not Zone.MAIN or line.block.text in site.repeated:
            break
        people = _couple(line)
        if people:
            notes = context_notes(page, line)
            return tuple(_claim(line, one, said, notes) for one in people)
    return ()


def _bare(site: SiteText, page: PageText) -> tuple[PersonClaim, ...]:
    """The couple whose names stand alone below a text that speaks of the house as theirs, without a greeting."""
    for line in page.lines_with(_JOINTS):
        if line.block.zone is not Zone.MAIN or line.block.tag in {*HEADINGS, "li"} or line.block.text in site.repeated:
            continue
        people = _couple(line) if len(line.text) <= _LONGEST else ()
        if len(people) != _COUPLE or _is_of_guests(page, line):
            continue
        heading = page.heading_of(line)
        us = heading if heading and _US.fullmatch(heading.text) and page.near(line, -1) is heading else None
        said = us or _spoken_above(site, page, line, _BARE_ABOVE)
        if said:
            notes = context_notes(page, line)
            return tuple(_claim(line, one, said, notes, strength=BARE_STRENGTH) for one in people)
    return ()


def _is_of_guests(page: PageText, line: Line) -> bool:
    """Whether guests write here: by the heading, or by the words of the lines above."""
    above = page.heading_of(line)
    if above and GUESTS.search(above.text):
        return True
    near = (line, page.near(line, -1))
    return any(one is not None and THANKS.search(one.text) is not None for one in near)


def _speaks_as_host(site: SiteText, page: PageText, said: Line) -> bool:
    return _spoken_above(site, page, said, _ABOVE) is not None


def _spoken_above(site: SiteText, page: PageText, line: Line, reach: int) -> Line | None:
    """The nearest line above in which the house is spoken of as theirs, unless guests do."""
    for step in range(1, reach + 1):
        above = page.near(line, -step)
        if above is None or above.block.zone is not Zone.MAIN or above.block.text in site.repeated:
            return None
        if THANKS.search(above.text) or above.text[:1] in _QUOTES:
            return None
        if HOSTS.search(above.text) or WE_HAVE_IT.search(above.text):
            return above
    return None


def _couple(line: Line, place: int = 0, wanted: frozenset[NameSpan] | None = None) -> tuple[NameSpan, ...]:
    """Two who share a surname and are all that the line names behind this place, or one behind "Familie"."""
    if len(line.text) - place > _LONGEST or not line.spans:
        return ()
    children = _WITH.search(line.text, place)
    stop = children.start() if children else len(line.text)
    told = REST.fullmatch(line.text, place, stop)
    spans = [span for span in line.spans if (wanted is None or span in wanted) and span.end <= stop]
    people = tuple(span for span in spans if span.first and span.last and span.plausibility >= LEAST)
    if told is None or not people or len(people) != len(spans) or not _covers(told.span("names"), people):
        return ()
    front, behind = line.text[place : people[0].start].lower(), line.text[people[-1].end :].lower()
    family = "fam" in front or (wanted is not None and "fam" in behind)
    surnames = {fold(span.last or "") for span in people}
    return people if len(surnames) == 1 and (len(people) == _COUPLE or (family and len(people) == 1)) else ()


def _covers(names: tuple[int, int], people: tuple[NameSpan, ...]) -> bool:
    """Whether the two names, with "and" between them, are the whole of it."""
    first, last = min(span.outer_start for span in people), max(span.outer_end for span in people)
    return first - names[0] <= 1 and names[1] - last <= 1


def _claim(
    line: Line, span: NameSpan, said: Line, notes: tuple[str, ...], *, strength: float = STRENGTH
) -> PersonClaim:
    word = " ".join(said.text.split())[:60]
    return person_claim(
        line, span, RoleClass.FOUNDER, word, extractor=EXTRACTOR, strength=strength, notes=notes, role_line=said
    )
