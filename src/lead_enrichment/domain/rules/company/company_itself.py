"""Do words of a line that read like a name mean a person, or the company that is called so?"""

import re
from collections.abc import Sequence
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words, lexicon
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_last, is_plain_first
from lead_enrichment.domain.rules.company.brand_words import SCENERY, THINGS
from lead_enrichment.domain.rules.site_text import Line, SiteText

PERSON_NEAR: Final = re.compile(
    r"\b(?:owner|he|his|him|she|her|inhaber|il|elle|er|sein|dr|mr|mrs|ms|i)\b", re.IGNORECASE
)
_PRESENTED: Final = re.compile(
    r"\b[Yy]our (?:(?:local|friendly|own) )?[a-z]+ is (?P<first>[A-ZÀ-Þ][a-zà-ÿ]+)\b(?! (?:[A-Z]|and\b|&))"
)
_PRESENTED_STEMS: Final = ("your ",)
_ENDING: Final = 2
"""Letters that a case changes or adds at the end of a word."""
_SHORTEST_STEM: Final = 2


def is_a_person(line: Line, span: NameSpan, company: str) -> bool:
    """Whether these words, which the company's name holds, name a person here and not the company for short.

    "Silver Birch", "Elia Cove" and "Harper Lane" may be either: the line must speak of a person, or be the name alone
    in the page's own text.
    """
    last = fold(span.words[-1])
    if is_plain_first(span.words[0]) and last not in SCENERY and fold(span.words[0]) not in THINGS:
        return True
    if is_company_itself(line, span, company):
        return False
    if span.title or span.possessive or len(span.words) > 2:  # noqa: PLR2004
        return True
    around = line.text[max(0, span.outer_start - 60) : span.outer_end + 60]
    alone = fold(line.text).strip(" .,") == fold(f"{span.first} {span.last}") and line.block.zone is Zone.MAIN
    return alone or (line.block.zone is not Zone.TITLE and bool(PERSON_NEAR.search(around)))


def is_company_itself(line: Line, span: NameSpan, company: str) -> bool:
    """Whether the words here are part of the company's longer name."""
    text, name = fold(line.text), fold(company)
    at = text.find(name)
    while at >= 0:
        if at <= span.start and span.end <= at + len(name) and len(name) > span.end - span.start:
            return True
        at = text.find(name, at + 1)
    return False


def stands_apart(line: Line, span: NameSpan, company: str) -> bool:
    """Whether a list knows the last name, or the words are no part of the company's longer name here."""
    return is_last(span.last or "") or not is_company_itself(line, span, company)


def means_the_company(line: Line, span: NameSpan, company: str) -> bool:
    """Whether what reads like a name is the company: part of its longer name, or that for short ("Harlan Creek")."""
    if is_company_itself(line, span, company):
        return True
    words = {fold(word) for word in span.words}
    if fold(span.words[-1]) in SCENERY and words <= set(folded_words(company)):
        return True
    return len(span.words) > 1 and not is_plain_first(span.words[0]) and _is_declined(span, folded_words(company))


def _is_declined(span: NameSpan, company: Sequence[str]) -> bool:
    """Whether the words are the company's in another case ("Rasas Ligzdas dibinātāja" of Rasas Ligzda)."""
    told = [fold(word) for word in span.words]
    rows = [company[place : place + len(told)] for place in range(len(company) - len(told) + 1)]
    return any(all(map(_alike, told, row)) for row in rows)


def _alike(one: str, other: str) -> bool:
    stem = min(len(one), len(other)) - _ENDING
    return stem >= _SHORTEST_STEM and one[: stem + 1] == other[: stem + 1] and abs(len(one) - len(other)) <= _ENDING


def written(name: str) -> tuple[str, str]:
    """A name in lower case as it is written, and without accents."""
    return name.lower(), fold(name)


def is_another(site: SiteText, span: NameSpan) -> bool:
    """Whether somebody of another first name does the work ("Your sweep is Dougie" of Lum Reeks): the name is a pun."""
    told = site.once("presented", partial(_presented, site))
    return bool(told - {fold(span.first).split()[0]}) if told else False


def _presented(site: SiteText) -> frozenset[str]:
    """The first names, folded, of whoever the site calls "your sweep"."""
    lines = (line for _, line in site.lines_with(_PRESENTED_STEMS))
    told = {fold(found["first"]) for line in lines for found in _PRESENTED.finditer(line.text)}
    return frozenset(told - lexicon().words)
