"""Is the only titled professional of a site somebody whom others employ, or one of many who do the company's work?

"Dr Roe, sports physician" among the physiotherapists of Roe's employer is a colleague; "Dr. Roe joined the"
" clinic in 2019"
has not opened it.
"""

import re
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.name_line import name_line
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText
from lead_enrichment.domain.rules.voices.introduction_words import HIRED

_PROFESSION: Final = re.compile(
    r"\b(?:(?:senior|lead|principal|clinical|registered|licen[cs]ed|sports?|paediatric|pediatric|associate"
    r"|chartered) )*"
    r"(?P<job>physio\w*|physical therap\w+|occupational therap\w+|osteopath\w*|podiatr\w+|psycholog\w+|psychotherap\w+"
    r"|counsell?ors?|therapists?|optometr\w+|chiropract\w+|acupunctur\w+|dentists?|veterinar\w+|solicitors?|lawyers?"
    r"|attorneys?|accountants?|architects?|midwi\w+|audiolog\w+|pharmacists?|naturopath\w*|dieti[ct]ians?)\b",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(
    r"(?:Dr|Dra|Drs|Prof|Avv|Dott|Dott\.ssa|Maître|Mtre)\.?\s(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){1,2})\W*\Z"
)
_TITLE_STEMS: Final = ("dr", "prof", "avv", "dott", "maître", "mtre")
_STEM: Final = 6
_LONGEST: Final = 90
_MANY: Final = 2
_JOINED: Final = (
    r"[^.;!?]{0,40}?\b(?:joined|joins|has been with|is an associate|works (?:with|for|at)"
    r"|came to work)\b(?P<whom>[^.;!?]{0,40})"
)
_WELCOMED: Final = (
    r"\b(?:[Ww]elcom(?:es?|ing)|[Ii]ntroduc(?:es?|ing)|[Nn]ewest|[Nn]ew)\b[^.;!?]{0,50}?\b(?:[Pp]hysician|[Dd]octor|[Dd]entist"
    r"|[Pp]rovider|[Aa]ssociate|[Aa]ttorney|[Vv]et(?:erinarian)?|[Tt]herapist|[Pp]ractitioner|[Mm]ember|[Cc]olleague"
    r"|[Oo]ptometrist|[Cc]hiropractor|[Hh]ygienist)\b[^.;!?]{0,40}?"
)
"""In front of somebody who has just come."""
_OF_THE_TEAM: Final = re.compile(
    r"\s(?:us|our|the (?:[\w-]+ )?(?:team|practice|clinic|firm|staff|office|hospital|surgery)|as an? associate)\b",
    re.IGNORECASE,
)
_KIN: Final = re.compile(r"\s(?:his|her) (?:father|mother|husband|wife|uncle|aunt|brother|sister|dad)\b", re.IGNORECASE)


def works_for_others(site: SiteText, span: NameSpan) -> bool:
    """Whether the site says that somebody joined it, or names two others who do the work that it is called after.

    Or heads the text of two others with a title, whose names need be in no list.
    """
    return (
        _has_joined(site, span)
        or sum(len(_others_on(site, page, span)) for page in site.pages) >= _MANY
        or len(_others_titled(site, span)) >= _MANY
    )


def _others_titled(site: SiteText, span: NameSpan) -> set[str]:
    """The words behind the titles that open headings and short lines, but for those of one person's name."""
    own = {fold(word) for word in span.words}
    found = set()
    for _, line in site.lines_with(_TITLE_STEMS):
        titled = _TITLED.match(line.text) if len(line.text) <= _LONGEST and line.block.zone is Zone.MAIN else None
        named = frozenset(map(fold, titled["name"].split())) if titled else frozenset()
        if named and own.isdisjoint(named):
            found.add(" ".join(sorted(named)))
    return found


def _has_joined(site: SiteText, span: NameSpan) -> bool:
    last = span.last or ""
    told = re.compile(rf"\b{re.escape(last)}\b,?{_JOINED}", re.IGNORECASE)
    welcomed = re.compile(rf"{_WELCOMED}\b{re.escape(last)}\b")
    for _, line in site.lines_with((last.lower(),)):
        if welcomed.search(line.text) or _tells_so_herself(line, last):
            return True
        for found in told.finditer(line.text):
            whom = found["whom"]
            named = not site.company_words.isdisjoint(folded_words(whom))
            if not _KIN.match(whom) and (_OF_THE_TEAM.search(found.group()) or named):
                return True
    return False


def _tells_so_herself(line: Line, last: str) -> bool:
    """Whether somebody of this last name goes on with "I joined the team" or "I have been a member of it since"."""
    return any(span.last == last and HIRED.match(line.text, span.outer_end) for span in line.spans)


def _others_on(site: SiteText, page: PageText, span: NameSpan) -> frozenset[str]:
    """The others of a page whose profession is a word of the company's name."""
    jobs = page.once("colleagues", partial(_professionals, page))
    said = set(folded_words(site.company))
    own = {word[:_STEM] for word in said}
    return frozenset(
        name
        for name, job in jobs
        if fold(job)[:_STEM] in own and fold(span.last or "") not in name.split() and not said.issuperset(name.split())
    )


def _professionals(page: PageText) -> tuple[tuple[str, str], ...]:
    """The people of cards, folded, each with the profession in the line below the name, or beside it."""
    found = []
    for line in page.lines:
        names = name_line(line) if len(line.text) <= _LONGEST else ()
        if len(names) != 1 or not names[0].last:
            continue
        below = page.near(line, 1)
        told = _PROFESSION.search(line.text, names[0].end)
        if told is None and below is not None and len(below.text) <= _LONGEST:
            told = _PROFESSION.search(below.text)
        if told:
            found.append((fold(f"{names[0].first} {names[0].last}"), told["job"]))
    return tuple(found)
