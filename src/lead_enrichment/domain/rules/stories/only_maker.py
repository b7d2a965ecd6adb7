"""Family: the only person whom a site names, where it says that they do its work ("Ann Roe tunes every piano").

Whoever works alone seldom calls herself an owner: the site tells what she does. It is asked last: whoever has a role by
any other family comes first, and of two people who do the work neither need own it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.names.lexicon import fold, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_last, is_plain_first
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.company.company_mention import names_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.namesakes.borne_out import is_rather_a_brand
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.stories.alone.headed import heading_told
from lead_enrichment.domain.rules.stories.alone.presented import presented_claims
from lead_enrichment.domain.rules.stories.alone.reading import Told, told_of

EXTRACTOR: Final = "rules.only_maker"
STRENGTH: Final = 0.62
LEAST: Final = 0.7
_BESIDE: Final = 25
_MOST_LINES: Final = 400
"""Lines in which others are looked for; a site with more is not one person's."""
_PAGES: Final = frozenset((PageKind.HOME, PageKind.ABOUT, PageKind.OWNER, PageKind.TEAM))
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
_SHOPS: Final = ("shop", "store", "market", "bread", "cake", "works")
_OF_A_WOMAN: Final = re.compile(r"(?:(?<=[a-z]{3})ova|(?<=[a-z]{2}[scdk])(?:a|y|i))$")
_OURS: Final = re.compile(
    r"\b(?:our|staff|team|apprentice|assistant|manager|chef|supplier|friend|neighbou?r|guest)\b", re.IGNORECASE
)


Named = tuple[PageText, Line, NameSpan]


def only_maker_claims(site: SiteText, claims: Sequence[PersonClaim]) -> Iterator[PersonClaim]:
    """The one person who does the work; nobody where anybody else is named, or has a role."""
    if is_institution(site.company) or any(one.last and one.role is not RoleClass.PRACTITIONER for one in claims):
        return
    for page, line, span in _alone(site):
        told = _told(site, page, line, span)
        if told is None or is_rather_a_brand(site, span.first, span.last or ""):
            continue
        here = told.line is line
        start, end = told.reach
        notes = context_notes(page, told.line, start, end)
        if "ages_ago" in notes:
            continue
        yield person_claim(
            line,
            span,
            RoleClass.EXECUTIVE,
            told.line.text[start:end].strip(" ,")[:60],
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=notes,
            reach=(min(start, span.outer_start), max(end, span.outer_end)) if here else None,
            role_line=None if here else told.line,
        )
        return
    yield from presented_claims(site)


def _told(site: SiteText, page: PageText, line: Line, span: NameSpan) -> Told | None:
    """What a page says of whoever alone the site names; one that is not about the company must call it by name."""
    if span.possessive:
        return None
    if page.page.kind is PageKind.CONTACT:
        here = heading_told(page, line, span)
        return Told(*here) if here else None
    if page.page.kind not in _PAGES:
        told = told_of(site, page, line, span) if page.page.kind is PageKind.OTHER else None
        return told if told and names_company(site, told.line.text[slice(*told.reach)][-_BESIDE:]) else None
    reach = _works(line, span) if page.may_be_english else None
    return Told(line, reach) if reach else told_of(site, page, line, span)


def _works(line: Line, span: NameSpan) -> tuple[int, int] | None:
    front = line.text[max(0, span.outer_start - 90) : span.outer_start]
    by = _BY.search(front)
    if by:
        return (span.outer_start - len(front) + by.start(), span.outer_end)
    if _OURS.search(front[-_BESIDE:]):
        return None
    found = next((one for told in (_ALONE, _LONG, _IS) if (one := told.match(line.text, span.outer_end))), None)
    return (span.outer_start, found.end()) if found else None


def _alone(site: SiteText) -> Sequence[Named]:
    """Where the pages name the one person, or those of one family, whom alone they name in full."""
    found: list[Named] = []
    seen = 0
    for page in site.pages:
        if page.page.kind is PageKind.REVIEWS:
            continue
        for line in page.lines:
            if line.block.zone is not Zone.MAIN:
                continue
            seen += 1
            named = [span for span in line.spans if _is_somebody(span) and not _is_a_thing(line, span)]
            if seen > _MOST_LINES or any(_is_another(one, (found[0][2] if found else named[0])) for one in named):
                return ()
            found += [(page, line, span) for span in named]
    return found


def _is_a_thing(line: Line, span: NameSpan) -> bool:
    """Whether a first name stands before a word that is no surname ("Basil Loaves"), or is what a firm was once."""
    last = fold(span.words[-1])
    if is_last(last):
        return False
    known = lexicon()
    plain = {last, last.removesuffix("s"), last.removesuffix("es"), re.sub("ves$", "f", last)}
    word = any(one in known.words or one in known.rejected for one in plain) or last.endswith(_SHOPS)
    return word or (line.block.tag == "figcaption" and span.words[-1].lower().endswith("s") and not span.title)


def _is_somebody(span: NameSpan) -> bool:
    if not (span.first and span.last) or span.plausibility < LEAST:
        return False
    first = span.first.split()[0]
    return is_plain_first(first) or (is_first(first) and is_last(span.words[-1]))


def _is_another(one: NameSpan, maker: NameSpan) -> bool:
    """Whether a name is neither this person's nor of their family."""
    kin = _stem(one.last or "") == _stem(maker.last or "")
    return not kin and not same_person(one.first, one.last or "", maker.first, maker.last or "")


def _stem(last: str) -> str:
    """A surname without the ending that wives and daughters give it ("Lipowska", "Nováková")."""
    return _OF_A_WOMAN.sub("", fold(last))
