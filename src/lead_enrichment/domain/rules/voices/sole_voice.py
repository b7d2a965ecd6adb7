"""Family: a website that says "I", and the one person whose name stands over its text.

A tutor, a tuner or a counsellor seldom calls herself an owner; her name heads a page that speaks in the first person,
or opens the paragraph below "About your tuner".
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_layout import HEADINGS
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.quoted import QUOTES

EXTRACTOR: Final = "rules.sole_voice"
STRENGTH: Final = 0.74
MET_STRENGTH: Final = 0.66
LEAST: Final = 0.5
LEAST_IN_HEADING: Final = 0.7
"""A known first name: "Goodbye Papi" heads a text, too."""
LEAST_SAID: Final = 4
"""Times that a site says "I" or "my" before it speaks for one person."""
ONE: Final = re.compile(
    r"\b(?:I|I['’](?:m|ve|ll|d)|[Mm]y|[Ii]ch|[Mm]eine?[mnrs]?|[Jj]e|[Jj]['’]\w+|[Mm]on|[Mm]es|[Yy]o|[Mm]is?|[Ii]k"
    r"|[Mm]ijn|[Ii]o|[Mm]io"
    r"|[Mm]ia|[Ee]u|[Mm]eu|[Mm]inha|[Jj]ag|[Jj]eg)\b"
)
_MANY: Final = re.compile(
    r"\b(?:[Ww]e|[Ww]e['’]\w+|[Oo]urs?|[Uu]s|[Ww]ir|[Uu]nsere?[mnrs]?|[Nn]ous|[Nn]otre|[Nn]os|[Nn]osotr[oa]s"
    r"|[Nn]uestr[oa]s?|[Ww]ij"
    r"|[Oo]nze?|[Nn]oi|[Nn]ostr[oaie]|[Nn][óo]s|[Nn]oss[oa]s?|[Vv]i|[Vv]årt?|[Vv]åra|[Vv]ores?)\b"
)
_ONE_WORDS: Final = tuple(
    " i |\ni |\nmy | my |i'm |i’m |i've |i’ve |i'll |i’ll |ich | mein| je | j'| j’| mon | mes | yo | mi | ik |mijn "
    "| io | mio"
    "| mia| eu | meu| minha|jag |jeg ".split("|")
)
_MANY_WORDS: Final = " we | our |wir | unser| nous | notre | nuestr| wij | onze | nostr| noss| vår".split("|")
_YOUR: Final = re.compile(
    r"(?:about|meet) (?:your|the) (?!owners?\b|team\b|staff\b|business\b|company\b|shop\b|farm\b)[\w-]+(?: [\w-]+)?"
    r"|your [\w-]+|(?:[üu]ber|zu) (?:mich|mir|meiner person)|(?:a )?propos de moi|sobre m[ií]|chi sono|over mij"
    r"|about me|who (?:i am|am i)",
    re.IGNORECASE,
)
_MET: Final = re.compile(r"(?:meet|about|getting to know|über|propos de|conoce a|over)\s", re.IGNORECASE)
_BEHIND: Final = 8
"""Lines below a name within which the site must speak as "I"."""
_OTHER_PAGES: Final = frozenset((PageKind.REVIEWS, PageKind.TEAM, PageKind.PRIVACY))


def sole_voice_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person under whose name the site says "I"; nobody where it says "we", or names several so."""
    if not speaks_as_one(site):
        yield from _met_in_a_title(site)
        return
    found: dict[str, tuple[PageText, Line, NameSpan, Line]] = {}
    for page in site.pages:
        if page.page.kind not in _OTHER_PAGES:
            for line, span, role_line in _over_text(page):
                found.setdefault(f"{fold(span.first)} {fold(span.last or '')}", (page, line, span, role_line))
    if not found:
        yield from _met_in_a_title(site)
    if len(found) != 1:
        return
    yield _claim(*next(iter(found.values())))


def _claim(page: PageText, line: Line, span: NameSpan, role_line: Line) -> PersonClaim:
    return person_claim(
        line,
        span,
        RoleClass.FOUNDER,
        role_line.text[:60],
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=("self_introduced", *context_notes(page, line, span.start, span.end)),
        role_line=role_line,
    )


def _met_in_a_title(site: SiteText) -> Iterator[PersonClaim]:
    """The one person whom a page's title asks visitors to meet, and who speaks on that page without giving a name."""
    found: dict[str, PersonClaim] = {}
    for page in site.pages:
        for line in page.lines:
            met = _MET.match(line.text) if line.block.zone is Zone.TITLE else None
            if not met:
                continue
            span = next((one for one in line.spans if one.outer_start - met.end() in {0, 1}), None)
            if span and span.last and span.plausibility >= LEAST_IN_HEADING and _speaks_for_one(page.lines):
                claim = person_claim(
                    line,
                    span,
                    RoleClass.EXECUTIVE,
                    met.group().strip(),
                    extractor=EXTRACTOR,
                    strength=MET_STRENGTH,
                    notes=("self_introduced",),
                    reach=(0, span.outer_end),
                )
                found.setdefault(f"{fold(span.first)} {fold(span.last)}", claim)
    if len(found) == 1:
        yield from found.values()


def _speaks_for_one(lines: Iterable[Line]) -> bool:
    """Whether the text of these lines, but for quotations, says "I" and "my", and hardly ever "we"."""
    own = "\n".join(line.text for line in lines if line.block.zone is Zone.MAIN and line.text[:1] not in QUOTES)
    one = len(ONE.findall(own))
    return one >= LEAST_SAID and one >= 2 * len(_MANY.findall(own))


def speaks_as_one(site: SiteText) -> bool:
    """Whether the company's own text says "I" and "my", and hardly ever "we"."""
    return site.once("speaks as one", lambda: _may_speak_as_one(site) and _speaks_for_one(site.first.values()))


def _may_speak_as_one(site: SiteText) -> bool:
    """A cheap look in front of the patterns: the words that stand between spaces, in all of the text."""
    texts = [page.lowered for page in site.pages]
    one = sum(text.count(word) for text in texts for word in _ONE_WORDS)
    return one >= LEAST_SAID // 2 and sum(text.count(word) for text in texts for word in _MANY_WORDS) <= 2 * one


def _over_text(page: PageText) -> Iterator[tuple[Line, NameSpan, Line]]:
    """Names that head a text in the first person, or open one below "About your tutor"; with the line that says so."""
    for line in page.lines:
        if line.block.zone is not Zone.MAIN or not line.spans or line.block.tag == "li":
            continue
        if line.block.tag in HEADINGS:
            names = whole_names(line)
            spoken = _spoken_below(page, line)
            if len(names) == 1 and names[0].plausibility >= LEAST_IN_HEADING and spoken:
                yield line, names[0], spoken
            continue
        heading = page.heading_of(line)
        span = line.spans[0]
        whole = span.last and span.first and span.plausibility >= LEAST and not span.possessive
        opens = whole and span.outer_start <= 1
        if heading and opens and _YOUR.fullmatch(heading.text.strip(" :.!")) and not is_called_staff(line.text, span):
            yield line, span, heading


def _spoken_below(page: PageText, heading: Line) -> Line | None:
    below = (page.near(heading, step) for step in range(1, _BEHIND))
    return next((one for one in below if one and one.block.heading == heading.block.id and ONE.search(one.text)), None)
