"""Family: a website that says "I", and the one person whose name stands over its text.

A tutor, a tuner or a counsellor seldom calls herself an owner; her name heads a page that speaks in the first person,
or opens the paragraph below "About your tuner".
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_first, is_last
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.name_line import LONGEST_NAME_LINE, name_line, whole_names
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.strangers.profile_page import is_profile_page
from lead_enrichment.domain.rules.strangers.quoted import QUOTES
from lead_enrichment.domain.rules.voices.own_business import tells_of_an_own_business
from lead_enrichment.domain.rules.voices.person_words import MANY, MANY_WORDS, ONE_WORDS, says_i
from lead_enrichment.domain.sieve import Sieves

EXTRACTOR: Final = "rules.sole_voice"
STRENGTH: Final = 0.74
MET_STRENGTH: Final = 0.66
LEAST: Final = 0.5
LEAST_IN_HEADING: Final = 0.7
"""A known first name: "Goodbye Papi" heads a text, too."""
LEAST_SAID: Final = 4
"""Times that a site says "I" or "my" before it speaks for one person."""
_SPOKEN: Final = Sieves((ONE_WORDS, MANY_WORDS))
_YOUR: Final = re.compile(
    r"(?:about|meet) (?:your|the) (?!owners?\b|team\b|staff\b|business\b|company\b|shop\b|farm\b)[\w-]+(?: [\w-]+)?"
    r"|your [\w-]+|(?:[üu]ber|zu) (?:mich|mir|meiner person)|(?:a )?propos de moi|sobre m[ií]|chi sono|over mij"
    r"|about me|who (?:i am|am i)",
    re.IGNORECASE,
)
_MET: Final = re.compile(
    r"(?:meet|about|getting to know|über|propos de|conoce a|over|who is|who['’]s|qui est|wer ist|chi [èe]|qui[eé]n es"
    r"|quem [eé]|wie is|hvem er|vem är|kim jest|kdo je|ki)\s",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(r" (?:&|\+|and\b|,)")
"""How a title goes on that is about a company ("About Roe Law & Mediation")."""
_BEHIND: Final = 8
"""Lines below a name within which the site must speak as "I"."""
_LONGEST_SURNAME: Final = 30
_OTHER_PAGES: Final = frozenset((PageKind.REVIEWS, PageKind.PRIVACY))


def sole_voice_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The one person under whose name the site says "I"; nobody where it says "we", or names several so."""
    if not speaks_as_one(site):
        yield from _met_in_a_title(site)
        return
    found: dict[str, tuple[PageText, Line, NameSpan, Line]] = {}
    for page in site.pages:
        if page.page.kind in _OTHER_PAGES or (page.page.kind is PageKind.TEAM and len(_named(page)) > 1):
            continue
        for line, span, role_line in _over_text(page):
            if is_profile_page(page.page, span, site.company_words) and not tells_of_an_own_business(page):
                continue
            found.setdefault(f"{fold(span.first)} {fold(span.last or '')}", (page, line, span, role_line))
    given = {fold(span.first) for _, _, span, _ in found.values()}
    alone = [one for name, one in found.items() if name not in given]  # "Gian Luca" above "Gian Luca", "Roe"
    if not alone:
        yield from _met_in_a_title(site)
    if len(alone) == 1 and not _is_one_of_a_list(site, alone[0][2]):
        yield _claim(*alone[0])


def _named(page: PageText) -> set[str]:
    """The people whose names are lines of their own on a page."""
    lines = (line for line in page.lines if line.block.zone is Zone.MAIN and len(line.text) <= LONGEST_NAME_LINE)
    return {
        fold(f"{span.first} {span.last}")
        for line in lines
        for span in whole_names(line)
        if span.plausibility >= LEAST_IN_HEADING
    }


def _is_one_of_a_list(site: SiteText, span: NameSpan) -> bool:
    """Whether another page lists the person among others ("our teachers"): each of them has a page that says "I"."""
    name = fold(f"{span.first} {span.last}")
    for page in site.pages:
        for line in page.lines_with(((span.last or "").lower(),)):
            if line.block.zone is Zone.MAIN and line.block.tag == "li" and whole_names(line):
                beside = [one for step in (-1, 1) if (one := page.near(line, step)) and one.block.tag == "li"]
                if any(fold(f"{one.first} {one.last}") != name for near in beside for one in whole_names(near)):
                    return True
    return False


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
            if span and _GOES_ON.match(line.text, span.outer_end):
                continue
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
    return _is_of_one(_said(line for line in lines if not _is_quoted(line)))


def _is_of_one(said: tuple[int, int]) -> bool:
    one, many = said
    return one >= LEAST_SAID and one >= 2 * many


def _is_quoted(line: Line) -> bool:
    return line.text[:1] in QUOTES


def _said_on(site: SiteText) -> tuple[int, int]:
    """How often the site's text says "I" and "we", but for quotations."""
    return site.once("said", lambda: _said(line for line in site.first.values() if not _is_quoted(line)))


def _said(lines: Iterable[Line]) -> tuple[int, int]:
    """How often the text of these lines says "I" or "my", and "we" or "our"."""
    own: dict[str | None, list[str]] = {}
    for line in lines:
        if line.block.zone is Zone.MAIN:
            own.setdefault(line.page.language, []).append(line.text)
    texts = {lang: "\n".join(said) for lang, said in own.items()}
    one = sum(says_i(text, lang) for lang, text in texts.items())
    return one, sum(len(MANY.findall(text)) for text in texts.values())


def says_i_at_all(site: SiteText) -> bool:
    """Whether a text of the site says "I" or "my" twice, and not "we" as often, also in quotation marks."""
    return site.once("says I at all", lambda: _says_i_at_all(site))


def says_i_rather(site: SiteText) -> bool:
    """Whether the words "I" and "my" stand on a site at all, and oftener than "we"."""
    one, many = _spoken_words(site)
    return one > many


def _says_i_at_all(site: SiteText) -> bool:
    if not _spoken_words(site)[0]:
        return False
    quoted = _said(line for line in site.first.values() if _is_quoted(line))
    one, many = map(sum, zip(_said_on(site), quoted, strict=True))
    return one > 1 and one > many


def speaks_as_one(site: SiteText) -> bool:
    """Whether the company's own text says "I" and "my", and hardly ever "we"."""
    return site.once("speaks as one", lambda: _may_speak_as_one(site) and _is_of_one(_said_on(site)))


def _may_speak_as_one(site: SiteText) -> bool:
    one, many = _spoken_words(site)
    return one >= LEAST_SAID // 2 and many <= 2 * one


def _spoken_words(site: SiteText) -> tuple[int, int]:
    """A cheap look in front of the patterns: the words "I" and "we" that stand between spaces, in all of the text."""
    return site.once("spoken words", lambda: _count_spoken(site))


def _count_spoken(site: SiteText) -> tuple[int, int]:
    places = [_SPOKEN.places(page.lowered) for page in site.pages]
    one, many = (sum(len(found[words]) for found in places) for words in (ONE_WORDS, MANY_WORDS))
    return one, many


def _over_text(page: PageText) -> Iterator[tuple[Line, NameSpan, Line]]:
    """Names that head a text in the first person, or open one below "About your tutor"; with the line that says so."""
    for line in page.lines:
        if line.block.zone is not Zone.MAIN or not line.spans or line.block.tag == "li":
            continue
        if line.block.tag in HEADINGS:
            names = whole_names(line)
            spoken = _spoken_below(page, line)
            parted = _in_two_headings(page, line)
            if parted and (spoken or _spoken_below(page, parted[1])):
                yield line, *parted
            elif len(names) == 1 and names[0].plausibility >= LEAST_IN_HEADING and spoken:
                yield line, names[0], spoken
            continue
        heading = page.heading_of(line)
        span = line.spans[0]
        whole = span.last and span.first and span.plausibility >= LEAST and not span.possessive
        opens = whole and span.outer_start <= 1
        if heading and opens and _YOUR.fullmatch(heading.text.strip(" :.!")) and not is_called_staff(line.text, span):
            yield line, span, heading


def _names_somebody(line: Line) -> bool:
    return any(span.plausibility >= LEAST_IN_HEADING for span in whole_names(line))


def _in_two_headings(page: PageText, line: Line) -> tuple[NameSpan, Line] | None:
    """The name of which one heading holds the first name and the next the surname, as builders of websites set it."""
    below = page.near(line, 1)
    first = name_line(line)
    if below is None or len(first) != 1 or below.block.tag != line.block.tag:
        return None
    if first[0].last and not all(map(is_first, first[0].words)):
        return None
    surname = below.text.strip()
    known = is_last(surname) or fold(surname) in line.company_words
    if not (surname.isalpha() and surname[0].isupper() and known) or len(surname) > _LONGEST_SURNAME:
        return None
    given = " ".join(first[0].words) or first[0].first
    written = surname.title() if surname.isupper() else surname
    return replace(first[0], first=given.title() if given.isupper() else given, last=written), below


def _spoken_below(page: PageText, heading: Line) -> Line | None:
    """The line below a name that says "I", or the heading over it; headings between may say anything but a name."""
    own = {heading.block.id: heading}
    for step in range(1, _BEHIND):
        one = page.near(heading, step)
        if one is None or (one.block.tag in HEADINGS and _names_somebody(one)):
            return None
        if one.block.tag in HEADINGS:
            own[one.block.id] = one
        elif one.block.heading in own and says_i(one.text, one.page.language):
            between = [line for line in own.values() if line is not heading]
            return between[0] if between else one
    return None
