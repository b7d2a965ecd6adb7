"""Founders of whom no year is told, on the website of a company that is older than they can be; and who has sold it.

"Founded by Ann Roe" says nothing of today. Where the site says that the company is in its third generation, or goes
back to 1921, that was a forebear; where it goes on to say that the company was sold, it is hers no more.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.late_pattern import late_pattern
from lead_enrichment.domain.names.lexicon import folded_words
from lead_enrichment.domain.owner_score import ACQUIRED
from lead_enrichment.domain.rules.deeds.founding_words import THING
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText

_YEAR: Final = re.compile(r"\b(?:19[6-9]\d|20\d\d)\b|\b(?:ten|fifteen|twenty|\d\d?) years ago\b")
_FIRST_OF_MANY: Final = re.compile(
    r"\b(?:opened|started|founded|launched|established) the (?:very "
    r"|world['’]s )?first (?-i:[A-Z][\w'’&-]+)(?! (?:\w+ )?in (?:town"
    r"|the (?:area|county|city|state|region|valley)))"
)
"""Who opened "the first Larkspur" founded a chain."""
_TAKEN: Final = re.compile(ACQUIRED, re.IGNORECASE)
_SHORT: Final = 70
_OLD_YEAR: Final = r"(?P<year>1[789]\d\d)"
_SINCE: Final = re.compile(
    rf"\b(?:est\.?(?:ablished)?|founded|in business|trading|serving [\w ,.&'’-]{{2,50}}|family[- ](?:owned|run"
    rf"|operated)"
    rf"(?: and \w+)?|operated|owned|locally owned|business|tradition|family|service|quality|craftsm[ae]n(?:ship)?)"
    rf"(?: in| since|:|,)* {_OLD_YEAR}\b"
    rf"|^\W*(?:[\w&'’]+ ){{0,4}}(?:since|est\.?) {_OLD_YEAR.replace('year', 'head')}\W*$",
    re.IGNORECASE,
)
_GENERATIONS: Final = re.compile(
    r"\b(?:in|into|on|entering) (?:its|our|the|their) (?P<nth>third|3rd|fourth|4th|fifth|5th|sixth|6th) generation\b"
    r"|\b(?P<many>three|four|five|six|3|4|5|6) generations (?:later\b|of (?:the (?-i:[A-Z])|our family|family"
    r"|one family"
    r"|(?-i:[A-Z][\w'’-]+s\b)|ownership|experience))"
    r"|\b(?:our|its|the|a|proud|now) (?:third|3rd|fourth|4th|fifth|5th|sixth|6th)[- ]generation,? (?:family"
    r"|business|company|firm|shop|store|farm|owned|run)",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[.!?;:|•·]\s+|\s[–—-]\s")
_NAMED: Final = re.compile(
    r"(?<=[\w,] )[A-Z][\w&'’-]+|^\W*(?!The\b|A\b|In\b|Our\b|We\b|It\b|Now\b|Today\b)[A-Z][\w&'’-]+ [A-Z]"
)
_WE: Final = re.compile(r"\b(?:we|our|us|the (?:family|business|company|firm|farm|shop|store))\b", re.IGNORECASE)
_AGES: Final = 1960
_LONG: Final = 1970
AGE_STEMS: Final = (" 17", " 18", " 19", "generation")
_IT: Final = rf"(?:it|we|(?:the|our) (?:\w+ )?(?:{THING})|(?-i:[A-Z][\w'’&-]+(?: [A-Z][\w'’&-]+){{0,3}}))"
_SOLD: Final = late_pattern(
    rf"\b{_IT} (?:was|were|has been|have been|got) (?:then |later |recently |subsequently |eventually |finally )?"
    r"(?:sold(?= (?:in \d{4}\b|to|out|on)|[.,])|(?:acquired|bought(?: out)?|purchased|taken over)(?: in \d{4})? by\b"
    r"|(?:acquired|bought out|taken over)(?= in \d{4}))"
    r"|\b(?:the |some )?new owners? (?:took|take|have taken|came|arrived|bought|have bought)\b"
    r"|\b(?:is|are|been|operating|came|come|now|business|shop|company) under new (?:ownership|management|owners)\b"
    rf"|\b{_IT} (?:has |have )?changed hands\b"
    r"|\bthe (?:current|present) owners? (?:bought|took|acquired|purchased|came)\b",
    re.IGNORECASE,
)
_COMMON: Final = re.compile(r"(?:it|we|the|our|some|new|is|are|been|operating|came|come|now)\b", re.IGNORECASE)
SOLD_STEMS: Final = tuple(
    "sold|acquired|bought|purchased|taken over|new owner|new management|changed hands|current owner|present owner"
    "".split("|")
)


def without_the_forebears(claims: Sequence[PersonClaim], site: SiteText) -> Iterator[PersonClaim]:
    """The claims; founders without a year on an old company's site noted so, and those whose company was sold since."""
    owners = {(one.first, one.last) for one in claims if one.role is RoleClass.OWNER}
    founders = [one for one in claims if one.role is RoleClass.FOUNDER and (one.first, one.last) not in owners]
    if not founders:
        yield from claims
        return
    age = _age(site)
    sold = {one.block_id: place for one in founders for place in _places_of_sales(site, one)}
    told: dict[tuple[str | None, str | None], tuple[str, ...]] = {}
    for one in founders:
        told[one.first, one.last] = (*told.get((one.first, one.last), ()), *_notes(one, site, age, sold))
    for claim in claims:
        of_then = claim.role in (RoleClass.FOUNDER, RoleClass.NAMESAKE)
        notes = told.get((claim.first, claim.last), ()) if of_then else ()
        yield replace(claim, notes=tuple(dict.fromkeys((*claim.notes, *notes)))) if notes else claim


def _notes(claim: PersonClaim, site: SiteText, age: str | None, sold: Mapping[str, bool]) -> Iterator[str]:
    """What the site says against a founder."""
    if _is_of_a_chain(claim, site):
        yield "of_a_group"
    if age and "current" not in claim.notes and not _YEAR.search(claim.quote):
        yield age
    if sold.get(claim.block_id, False) and not _TAKEN.search(claim.role_word or ""):
        yield "succeeded"


def _is_of_a_chain(claim: PersonClaim, site: SiteText) -> bool:
    """Whether somebody opened the first place of the company's name ("the first Larkspur in Reno")."""
    found = _FIRST_OF_MANY.search(claim.quote)
    return found is not None and not site.company_words.isdisjoint(folded_words(found.group()))


def _tells_of_a_sale(line: Line, start: int) -> bool:
    """Whether a line says that the company was sold; a name that is its subject must be the company's."""
    return any(
        _COMMON.match(found.group()) or not line.company_words.isdisjoint(folded_words(found.group()))
        for found in _SOLD.finditer(line.text, start)
    )


def _age(site: SiteText) -> str | None:
    """The note on a founder of a company as old as the site says, if that is older than people work."""
    told = [note for page in site.pages for note in page.once(("forebears", "age"), partial(_ages_told, page))]
    return min(told, default=None)


def _ages_told(page: PageText) -> tuple[str, ...]:
    """The notes that the lines of one page give cause for."""
    notes = []
    for line in page.lines_with(AGE_STEMS):
        if line.block.zone is Zone.TESTIMONIAL:
            continue
        found = next((one for one in _SINCE.finditer(line.text) if _is_ours(line, one.start())), None)
        year = int(found["year"] or found["head"]) if found else 0
        if 0 < year < _AGES or any(_is_ours(line, one.start()) for one in _GENERATIONS.finditer(line.text)):
            notes.append("ages_ago")
        elif 0 < year < _LONG:
            notes.append("long_ago")
    return tuple(notes)


def _is_ours(line: Line, start: int) -> bool:
    """Whether the sentence up to here speaks of the company, or of nothing with a name ("Acme, since 1926")."""
    front = _SENTENCE.split(line.text[:start])[-1]
    return (
        not _NAMED.search(front)
        or _WE.search(front) is not None
        or not line.company_words.isdisjoint(folded_words(front))
    )


def _places_of_sales(site: SiteText, claim: PersonClaim) -> Iterator[bool]:
    """Whether the page of a founder goes on to say that the company was sold."""
    for page in site.pages:
        named = page.by_id.get(claim.block_id)
        if named is None or _TAKEN.search(claim.role_word or ""):
            continue
        for line in page.lines_with(SOLD_STEMS):
            start = named.text.find(claim.last or "") if line is named else 0
            if line.place >= named.place and line.block.zone is Zone.MAIN and _tells_of_a_sale(line, max(0, start)):
                yield True
                return
