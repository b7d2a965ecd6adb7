"""What a line, or the line below a heading, says of the one person whom a site names: their work, what is theirs."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.company.another_business import is_elsewhere, is_of_other_trade
from lead_enrichment.domain.rules.company.company_mention import means_company
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText
from lead_enrichment.domain.rules.stories.alone.headed import heading_told
from lead_enrichment.domain.rules.stories.alone.others import ELSEWHERE, MADE_BY_OTHERS, NO_OWNER, STRANGER
from lead_enrichment.domain.rules.stories.alone.tongues import Tongue, tongue

_FRONT: Final = 120
_BEHIND: Final = 260
_APPOSED: Final = 40
_SHORT: Final = 20
_ENDS: Final = re.compile(
    r"[.!?](?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bSt.)(?<!\bMrs.)(?<!\b[A-Z].)(?<!\b\d\d\d\d.)\s+(?=[\"“„«]?\w)"
)
_QUOTES: Final = re.compile(r"[»”\"“]")
_STOP: Final = re.compile(r"[.!?»”\"“]\s*,?\s+(?=\w)")
_OPENS: Final = re.compile(
    r"\W*(?:(?:[^.;:!?]{1,80},|(?:in|im|seit|since|en|nel|dal|em|desde|i|sinds|siden|sedan|w|od|v|vuonna|[îi]n|din)?"
    r" ?(?:the |år )?\d{4}(?:[- ]?\w+)?),?\s+)?(?:(?-i:[a-zà-ÿ][\w-]+)\s+){0,2}",
    re.IGNORECASE,
)
"""What may stand in front of the subject of a sentence: when, with whom, by which trade."""


@dataclass(frozen=True, slots=True)
class Told:
    """Where it is said."""

    line: Line
    reach: tuple[int, int]


def told_of(site: SiteText, page: PageText, line: Line, span: NameSpan) -> Told | None:
    """What the words beside a name, or those below a heading that is one, say of its bearer."""
    words = tongue(page.page.language or "en")
    if words is None or is_called_staff(line.text, span):
        return None
    if _is_about_else(site, line, span):
        return None
    reach = _beside(site, line, span, words) or _theirs(site, line, span, words) or _goes_on(site, line, span, words)
    if reach:
        return None if _is_of_others(line.text, span.outer_end, reach[1]) else Told(line, reach)
    return _below(site, page, line, words) or _headed(page, line, span)


def _is_about_else(site: SiteText, line: Line, span: NameSpan) -> bool:
    """Whether the sentence of a name speaks of pictures, of a building and who drew that, or of a customer."""
    front = line.text[_sentence_start(line.text, span.outer_start) : span.outer_start]
    own = folded_words(site.company)
    return STRANGER.search(front) is not None or any(
        fold(one.group()) not in own for one in MADE_BY_OTHERS.finditer(_QUOTES.split(front)[-1])
    )


def _is_of_others(text: str, start: int, end: int) -> bool:
    """Whether the words behind a name say that its bearer works for others, or elsewhere."""
    rest = _ENDS.split(text[end : end + _FRONT])[0]
    return (
        NO_OWNER.search(text, start, end + _SHORT) is not None or ELSEWHERE.search(text[start:end] + rest) is not None
    )


def _beside(site: SiteText, line: Line, span: NameSpan, words: Tongue) -> tuple[int, int] | None:
    text, begin = line.text, span.outer_start
    place = line.spans.index(span)
    end = [span, *joined(text, line.spans[place:], step=1)][-1].outer_end
    start = _sentence_start(text, begin)
    opens = _OPENS.fullmatch(text, start, begin) is not None
    first = max(0, begin - _FRONT)
    front = text[first:begin]
    for before, behind, ours in words.work:
        told = before.search(front) if before else None
        if told is None if before else not (opens or words.free):
            continue
        said = behind.match(text, end) if behind else None
        if behind and said is None:
            continue
        stop = said.end() if said else end
        around = text[end:stop] if said else _ENDS.split(text[end : end + _APPOSED])[0]
        if not words.we.search(around) and (not ours or means_company(site, _sentence(text, begin, stop))):
            return (first + told.start() if told else begin, stop)
    return None


def _theirs(site: SiteText, line: Line, span: NameSpan, words: Tongue) -> tuple[int, int] | None:
    """What a sentence that a name opens, or a later one, calls theirs: a business of this company's trade."""
    text, begin, end = line.text, span.outer_start, span.outer_end
    if not _OPENS.fullmatch(text, _sentence_start(text, begin), begin):
        return None
    theirs = words.theirs.search(text, end, end + _BEHIND)
    if theirs is None or words.we.search(text, end, theirs.end() + _APPOSED):
        return None
    thing = theirs.group().split()[-1]
    return None if is_of_other_trade(site, f"his {thing}", thing) else (begin, theirs.end())


def _goes_on(site: SiteText, line: Line, span: NameSpan, words: Tongue) -> tuple[int, int] | None:
    """What a later sentence of the same line says, whose subject is left out or a pronoun."""
    text, end = line.text, span.outer_end
    for stop in _STOP.finditer(text, end, end + _BEHIND):
        deed = words.deeds.match(text, stop.end())
        if deed and not words.we.search(text, end, deed.end()) and _is_of_company(site, text, deed, words):
            return (span.outer_start, min(len(text), deed.end() + _SHORT))
    return None


def _below(site: SiteText, page: PageText, line: Line, words: Tongue) -> Told | None:
    """What the line below a heading that names nobody else says."""
    if not whole_names(line) and len(line.text) > _APPOSED:
        return None
    below = page.near(line, 1)
    if below is None or page.heading_of(below) is not line:
        return None
    deed = words.deeds.match(below.text)
    if deed is None or not _is_of_company(site, below.text, deed, words):
        return None
    return Told(below, deed.span())


def _headed(page: PageText, line: Line, span: NameSpan) -> Told | None:
    """What the heading that a name stands in, or below, says."""
    told = heading_told(page, line, span)
    return Told(*told) if told else None


def _is_of_company(site: SiteText, text: str, deed: re.Match[str], words: Tongue) -> bool:
    """Whether a deed was done to the company; what is theirs by the words themselves needs no asking."""
    behind = _ENDS.split(text[deed.start() : deed.end() + 60])[0]
    return words.theirs.match(text, deed.start()) is not None or (
        not is_elsewhere(behind) and means_company(site, behind)
    )


def _sentence_start(text: str, place: int) -> int:
    first = max(0, place - _FRONT)
    ends = [found.end() for found in _ENDS.finditer(text, first, place) if found.end() <= place]
    return ends[-1] if ends else first


def _sentence(text: str, begin: int, stop: int) -> str:
    """The sentence around a name, as far as it counts."""
    return text[_sentence_start(text, begin) : stop] + _ENDS.split(text[stop : stop + _FRONT])[0]
