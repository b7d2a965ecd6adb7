"""Family: the only person whom a site names, where it says that they do its work ("Ann Roe tunes every piano").

Whoever works alone seldom calls herself an owner: the site tells what she does. It is asked last, and only of English
pages: whoever has a role by any other family comes first, and of two people who do the work neither need own it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.only_maker"
STRENGTH: Final = 0.62
LEAST: Final = 0.7
_BESIDE: Final = 25
_MOST_LINES: Final = 400
"""Lines in which others are looked for; a site with more is not one person's."""
_PAGES: Final = frozenset((PageKind.HOME, PageKind.ABOUT, PageKind.OWNER))
_STEMS: Final = (
    *(" every ", " each ", " all ", "himself", "herself", "by hand", " in his ", " in her ", " in a"),
    *(" has ", " is a", " by "),
)
_WORK: Final = (
    r"(?:hand)?(?:mak|throw|bak|build|design|craft|tun|clean|paint|shoot|photograph|groom|restor|repair|fix|brew|roast|grow"
    r"|farm|sew|weav|carv|cut|install|sculpt|cook|print|bind|teach|train|fit|thatch|forg|blow|knit|quilt|upholster|frame"
    r"|plaster|roof|survey|sweep|mow|prun|climb|driv|fish|keep)"
)
_ALONE: Final = re.compile(
    rf",?\s(?:still |now |personally )?{_WORK}(?:s|es)\s(?:every|each|all)\b"
    rf"|,?\s{_WORK}(?:s|es)\b[^.;:!?]{{2,60}}?\b(?:himself|herself|by hand|in (?:his|her) (?:\w+ )?(?:studio"
    rf"|workshop|shed|barn"
    rf"|kitchen|garage)|in an? (?:converted|small|old|little) [\w-]+)\b",
)
_LONG: Final = re.compile(
    rf",?\shas (?:been )?{_WORK}(?:n?ing|ed|s|n|t|ght)?\b(?! (?:here|for us|with us|at|for the))[^.;:!?]{{2,70}}?"
    r"(?:since (?:19|20)\d\d|for (?:(?:over|more than|nearly|almost|about|the past|the last) )?(?:\d\d?"
    r"|[a-z]+)\+? (?:years|decades))"
)
_IS: Final = re.compile(
    r",?\sis an? (?:[\w-]+,? (?:and |& )?){0,5}?(?P<trade>photographer|potter|ceramicist|artist|baker|farrier"
    r"|luthier|tuner"
    r"|technician|sweep|florist|designer|illustrator|painter|decorator|sculptor|weaver|woodworker"
    r"|furniture maker|cabinet maker"
    r"|cabinetmaker|joiner|blacksmith|bladesmith|jeweller|jeweler|goldsmith|silversmith|bookbinder|printmaker|quilter|tailor"
    r"|seamstress|dressmaker|celebrant|videographer|filmmaker|beekeeper|gardener|arborist|tutor|coach|trainer|writer|editor"
    r"|translator|calligrapher|engraver|upholsterer|saddler|thatcher|stonemason|instructor)\b"
    r"[^.;:!?]{0,30}?(?:based|living|working|who lives) (?:in|near|at|on|from)\b"
)
_BY: Final = re.compile(
    rf"\b(?:all|every|each)\b[^.;:!?]{{2,50}}? (?:is|are) (?:\w+ly |still )?(?:{_WORK}(?:ed|n|t)|hand-?made|made"
    rf"|thrown|taken"
    r"|baked|built|grown|sewn|woven|cut|shot) by (?:hand by )?$",
    re.IGNORECASE,
)
_OURS: Final = re.compile(
    r"\b(?:our|staff|team|apprentice|assistant|manager|chef|supplier|friend|neighbou?r|guest)\b", re.IGNORECASE
)


def only_maker_claims(site: SiteText, claims: Sequence[PersonClaim]) -> Iterator[PersonClaim]:
    """The one person who does the work; nobody where anybody else is named, or has a role."""
    if is_institution(site.company) or any(one.last and one.role is not RoleClass.PRACTITIONER for one in claims):
        return
    told = next(
        (
            found
            for page in site.pages
            if page.page.kind in _PAGES
            for found in page.once(EXTRACTOR, partial(_makers, page))
        ),
        None,
    )
    if told is None or not _is_alone(site, told[2]):
        return
    page, line, span, reach = told
    yield person_claim(
        line,
        span,
        RoleClass.EXECUTIVE,
        line.text[slice(*reach)].strip(" ,")[:60],
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line, *reach),
        reach=(min(reach[0], span.outer_start), max(reach[1], span.outer_end)),
    )


def _makers(page: PageText) -> tuple[tuple[PageText, Line, NameSpan, tuple[int, int]], ...]:
    """The first of whom a page says that they do the work, with the words that say so."""
    if not page.may_be_english:
        return ()
    for line in page.lines_with(_STEMS):
        if line.block.zone is not Zone.MAIN:
            continue
        for span in line.spans:
            reach = _works(line, span) if span.last and span.plausibility >= LEAST else None
            if reach:
                return ((page, line, span, reach),)
    return ()


def _works(line: Line, span: NameSpan) -> tuple[int, int] | None:
    front = line.text[max(0, span.outer_start - 90) : span.outer_start]
    if span.possessive or not is_plain_first(span.words[0]):
        return None
    by = _BY.search(front)
    if by:
        return (span.outer_start - len(front) + by.start(), span.outer_end)
    if _OURS.search(front[-_BESIDE:]):
        return None
    found = next((one for told in (_ALONE, _LONG, _IS) if (one := told.match(line.text, span.outer_end))), None)
    return (span.outer_start, found.end()) if found else None


def _is_alone(site: SiteText, maker: NameSpan) -> bool:
    """Whether the pages that tell of the company name nobody else in full."""
    seen = 0
    for page in site.pages:
        for line in page.lines:
            if line.block.zone is not Zone.MAIN or page.page.kind is PageKind.REVIEWS:
                continue
            seen += 1
            if seen > _MOST_LINES or any(_is_another(one, maker) for one in line.spans):
                return False
    return True


def _is_another(one: NameSpan, maker: NameSpan) -> bool:
    whole = bool(one.first and one.last) and one.plausibility >= LEAST and is_plain_first(one.words[0])
    return whole and not same_person(one.first, one.last or "", maker.first, maker.last or "")
