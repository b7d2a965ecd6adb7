"""What is told below the one name that heads it, as in a team's list: "Ann came in 2010 and bought the practice"."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.company.company_itself import means_the_company
from lead_enrichment.domain.rules.company.company_mention import speaks_of_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.deeds.founding_words import FIRST_PERSON, THIRD_PERSON
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.sieve import Sieve

EXTRACTOR: Final = "rules.founding"
STRENGTH: Final = 0.66
_FARTHEST: Final = 6
_LEAST: Final = 0.5
_ENDS: Final = re.compile(r"[.!?](?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bSt.)(?<!\bMrs.)\s")
"""Ends of sentences, but for titles."""
_PRONOUNS: Final = frozenset(("he", "she", "they"))
_DEED: Final = re.compile(
    r"\b(?:(?:and|then|before|later|until|where|who|he|she|they|eventually|,)\s+(?:(?!not\b|never\b|had\b"
    r"|to\b)\w+\s+){0,2}?"
    r"(?:bought|purchased|acquired|took over|took on|opened|(?:co-?)?founded|established|launched|set up|started|owns)"
    r"|(?:before|by|since|then|and) (?:(?:later|eventually|finally) )?(?:buying|purchasing|acquiring|taking over"
    r"|taking on"
    r"|opening|(?:co-?)?founding|establishing|launching|setting up|starting))\s"
)
"""What the person of a card did in the end."""
STEMS: Final = Sieve((
    "bought", "purchas", "acquir", "took o", "opened", "found", "establish", "launch", "set up", "setting up",
    "started", "starting", "owns", "buying", "taking o", "opening",
))  # fmt: skip
"""What `_DEED` holds, in lower case."""
_JOINED_LATER: Final = re.compile(
    r"\b(?:and|before|then|until|later|since|she|he)\s+(?:\w+\s+)?(?:joining|joined|coming|came|moving|moved|sold"
    r"|selling"
    r"|closed|closing)\b"
)
"""Who had a business of their own somewhere else before they came here."""
_AT: Final = re.compile(r"\b(?:at|in|near|with|under|for|from|of|by)\s+(?:the\s+)?$")


def profile_tells(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """A heading that is one person's name, and below it "I opened ..." or "... before she bought the practice"."""
    heading = page.heading_of(line)
    named = heading if heading and line.place - heading.place <= _FARTHEST and _names_one(heading, site) else None
    if named is not None:
        match = FIRST_PERSON.search(line.text) or THIRD_PERSON.search(line.text)
        if match is not None and _is_theirs(named, line, match) and speaks_of_company(site, line.text, match):
            notes = ("self_introduced", *context_notes(page, line, *match.span()))
            yield _claim(named, line, match, notes)
            return
    if not STEMS.catches(line.lowered):
        return
    named = named or _named_above(page, line)
    told = _deed(site, line, whole_names(named)[0]) if named else None
    if named is not None and told is not None:
        yield _claim(named, line, told, context_notes(page, line, *told.span()))


def _is_theirs(named: Line, line: Line, match: re.Match[str]) -> bool:
    """Whether nobody of another name is spoken of before ("I'm Katie. I opened" below "Magnolia Thread")."""
    person = whole_names(named)[0]
    return not any(
        span.start < match.start() and fold(span.first) not in {"", fold(person.first)} and span.last is None
        for span in line.spans
    )


def _names_one(heading: Line, site: SiteText) -> bool:
    """Whether a heading is the name of one person, and not the company's."""
    spans = whole_names(heading)
    known = len(spans) == 1 and spans[0].plausibility >= _LEAST
    return known and not means_the_company(heading, spans[0], site.company)


def _named_above(page: PageText, line: Line) -> Line | None:
    """The line that is one name and nothing else, right above or with the person's role between."""
    for step in (-1, -2):
        above = page.near(line, step)
        spans = whole_names(above) if above else []
        if above is not None and len(spans) == 1 and spans[0].plausibility >= _LEAST:
            return above
        if above is None or any(span.last and span.first for span in above.spans):
            return None
    return None


def _deed(site: SiteText, line: Line, person: NameSpan) -> re.Match[str] | None:
    """How the person of the card came to have the company, told in a sentence whose subject they are."""
    for found in _DEED.finditer(line.text):
        front = _ENDS.split(line.text[: found.start()])[-1] + found.group()
        begin = found.end() - len(front)
        ahead = set(folded_words(front))
        subject = {*fold(person.first).split()[:1], fold(person.last or "\0"), *_PRONOUNS}
        if ahead.isdisjoint(subject) or _is_about_another(line, person, begin, found.start()):
            continue
        if not _JOINED_LATER.search(line.text, found.end()) and speaks_of_company(site, line.text, found):
            return found
    return None


def _is_about_another(line: Line, person: NameSpan, start: int, stop: int) -> bool:
    """Whether a sentence names somebody else before this place, and not only as where or with whom one worked."""
    return any(
        span.last
        and start <= span.start < stop
        and fold(span.last) != fold(person.last or "")
        and not _AT.search(line.text[max(0, span.outer_start - 10) : span.outer_start])
        for span in line.spans
    )


def _claim(named: Line, line: Line, told: re.Match[str], notes: tuple[str, ...]) -> PersonClaim:
    return person_claim(
        named,
        whole_names(named)[0],
        RoleClass.FOUNDER,
        " ".join(told.group().split())[:60],
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=notes,
        role_line=line,
    )
