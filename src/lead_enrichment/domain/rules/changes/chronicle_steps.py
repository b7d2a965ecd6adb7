"""Reads from the sentences of a chronicle who founded, took over, ran or joined the company, one after another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from typing import Final

from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.changes import chronicle_words as words
from lead_enrichment.domain.rules.company.company_mention import means_company, names_company
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText

_LEAST: Final = 0.5
_FRONT: Final = 130
_YEAR_BEHIND: Final = 70
_KIN: Final = 14
_ABOVE: Final = 3
"""Lines further up in which the year of a step may stand."""
_NOUN: Final = re.compile(r"(?<!^)\b[A-ZÄÖÜ][a-zäöüß]{3,}")
_AFTER: Final = re.compile(
    r"\b(?:nach|na|efter|etter|mit|med|met|als) (?:de[rmnst]+ |seine\w? |ihre\w? |bestandene\w? )*[\w-]+",
    re.IGNORECASE,
)
_SAY: Final = re.compile(
    r"\b(?:leitung|f(?:ü|ue)hrung|geschicke|gesch(?:ä|ae)fte?|zepter|ruder|verantwortung|leiding|ledelsen|ledningen"
    r"|driften|tradition|familie\w*|betrieb\w*|\w*betrieb|\w*gesch(?:ä|ae)ft|meisterbetrieb|die zimmerei|inhaber\w*"
    r"|b[ie]drift\w*|nachfolge|stafettpinnen|rode?ret|roret|\w*bedrijf|\w*firmaet?|\w*forretning\w*|toimin\w+|yri\w+)\b",
    re.IGNORECASE,
)


class Kind(Enum):
    """What a sentence of a chronicle says of somebody, or of the company."""

    BEFORE = auto()
    FOUNDED = auto()
    TOOK = auto()
    RUNS = auto()
    HEADS = auto()
    JOINED = auto()
    SOLD = auto()


OF_HOLDERS: Final = frozenset((Kind.TOOK, Kind.RUNS, Kind.HEADS))


@dataclass(frozen=True, slots=True)
class Step:
    """One step: who, in which line and year. `reach`: what a quote of it must cover; `ended`: till a year."""

    kind: Kind
    line: Line
    people: tuple[NameSpan, ...]
    year: int | None
    reach: tuple[int, int]
    ended: bool = False
    now: bool = False
    """Whether it is told of today, without a year."""
    told_in: Line | None = None
    """The line that says so where the name stands in another."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Those who share one place of a sentence, with what stands in front of them and behind, in that sentence."""

    people: tuple[NameSpan, ...]
    front: str
    behind: str
    start: int
    opening: str
    """The sentence up to here, with whoever else it names."""


@cache
def _verbs() -> tuple[tuple[Kind, re.Pattern[str], re.Pattern[str], re.Pattern[str] | None], ...]:
    """Of each group of verbs: in front of the subject, behind it, and what must stand further on."""
    some = (
        (Kind.TOOK, words.TAKES, None),
        (Kind.RUNS, words.RUNS, None),
        *((Kind.TOOK, verb, tail) for verb, tail in words.TAILED),
    )
    return tuple(
        (
            kind,
            re.compile(rf"\b(?:{verb})\b{words.GAP}", re.IGNORECASE),
            re.compile(rf"^(?:,[^,.;:!?]{{1,85}},)?{words.ADVERBS}[\s,]+(?:{verb})\b", re.IGNORECASE),
            re.compile(tail, re.IGNORECASE) if tail else None,
        )
        for kind, verb, tail in some
    )


@cache
def _founded() -> tuple[re.Pattern[str], re.Pattern[str]]:
    verb = rf"\b(?:{words.FOUNDS})\b"
    return (
        re.compile(rf"{verb}{words.GAP}", re.IGNORECASE),
        re.compile(rf"^(?:,[^,.;:!?]{{1,85}},)?{words.ADVERBS}[\s,]+{verb}", re.IGNORECASE),
    )


@cache
def _at_work() -> re.Pattern[str]:
    return re.compile(rf"{words.TODAY}{words.GAP}", re.IGNORECASE)


def steps(site: SiteText, page: PageText) -> tuple[Step, ...]:
    """The steps that a page tells, in the order in which it tells them."""
    found: list[Step] = []
    for line in page.lines_with(words.STEMS):
        if line.block.zone is not Zone.MAIN:
            continue
        start = 0
        for end in (*(one.end() for one in words.SENTENCE.finditer(line.text)), len(line.text)):
            found.extend(_of_sentence(site, page, line, (start, end), found))
            start = end
    return tuple(found)


def _of_sentence(
    site: SiteText, page: PageText, line: Line, place: tuple[int, int], before: Sequence[Step]
) -> Iterator[Step]:
    text = line.text[slice(*place)]
    told = False
    for one in _places(line, place):
        kind = _kind(site, one)
        if kind is None:
            continue
        told = True
        reach = (max(place[0], one.start - _FRONT), min(place[1], one.people[-1].outer_end + _YEAR_BEHIND))
        ended = words.UNTIL.search(one.behind) is not None and kind in OF_HOLDERS
        year = _year(page, line, one)
        now = kind in OF_HOLDERS and _is_of_today(kind, text, year)
        year = None if now else year
        yield Step(kind, line, one.people, year, reach, ended=ended, now=now)
    if words.SOLD.search(text):
        yield Step(Kind.SOLD, line, (), _year_of(page, line, text), place)
    elif not told:
        yield from _of_one_named_before(page, line, place, before)


def _is_of_today(kind: Kind, text: str, year: int | None) -> bool:
    """Whether a sentence without a year tells who has the company today."""
    if words.YEAR.search(text):
        return False
    runs = year is None and kind is not Kind.TOOK and words.RAN.search(text) is None
    return runs or bool(words.NOW.search(text) or words.PRESENT.search(text))


def _places(line: Line, place: tuple[int, int]) -> Iterator[_Place]:
    spans = [
        span
        for span in line.spans
        if place[0] <= span.start < place[1] and span.first and span.plausibility >= _LEAST and not span.possessive
    ]
    taken = place[0]
    for number, span in enumerate(spans):
        alone = not span.last and not words.KIN.search(line.text[max(0, span.outer_start - _KIN) : span.outer_start])
        staff = is_called_staff(line.text, span) and not words.HANDED.search(line.text[place[0] : span.outer_start])
        if span.outer_start < taken or alone or staff:
            continue
        people = (span, *joined(line.text, spans[number:], step=1))
        end = people[-1].outer_end
        yield _Place(
            people,
            line.text[max(taken, span.outer_start - _FRONT) : span.outer_start],
            line.text[end : place[1]],
            span.outer_start,
            line.text[place[0] : span.outer_start],
        )
        taken = end


def _kind(site: SiteText, one: _Place) -> Kind | None:
    """What the sentence says of those at one place."""
    front, behind = one.front, one.behind
    if words.OUR_KIN.search(one.front) and not words.NOW.search(one.front):
        return Kind.BEFORE
    held = _took(site, one) or _listed(one)
    if held:
        return held
    by_verb, behind_name = _founded()
    by_front = by_verb.search(front) or words.PLAINLY_FOUNDED.search(front) or words.FOUNDED_BY.search(front)
    if by_front or behind_name.match(behind) or (words.DONE_BY.search(front) and words.FOUNDED_BEHIND.match(behind)):
        return Kind.FOUNDED
    if words.FOREBEAR.search(front):
        return Kind.BEFORE
    if words.JOINED.search(front) or words.JOINED.search(behind[:40]):
        return Kind.JOINED
    return None


def _listed(one: _Place) -> Kind | None:
    """What a bare entry of a list of years says: a title, a noun, or since when."""
    if words.PLAINLY_TAKEN.search(one.front):
        return Kind.TOOK
    titled = words.IN_OFFICE.search(one.front) and words.YEAR.search(one.opening)
    dated = words.SINCE_BEHIND.match(one.behind) or words.PERIOD_BEHIND.match(one.behind)
    return Kind.HEADS if titled or dated else None


def _took(site: SiteText, one: _Place) -> Kind | None:
    """Whether those at a place took the company over, run it, or became its head."""
    front, behind = one.front, one.behind
    if words.HANDED.search(one.opening) or words.NEXT_ONE.search(front):
        return Kind.TOOK if words.NOT_IT.search(front) is None else None
    if words.GENERATION_FRONT.search(front) or (words.WITH.search(front) and words.GENERATION_BEHIND.match(behind)):
        return Kind.TOOK
    if words.DONE_BY.search(front) and words.TAKEN_BEHIND.match(behind):
        return Kind.TOOK if words.NOT_IT.search(front + behind) is None else None
    return _by_verb(site, front, behind)


def _by_verb(site: SiteText, front: str, behind: str) -> Kind | None:
    """What a verb right in front of or behind a name says they did with the company."""
    for kind, inverted, straight, tail in _verbs():
        in_front = inverted.search(front)
        after = None if in_front or words.OF_SOMEBODY.search(front) else straight.match(behind)
        if in_front is None and after is None:
            continue
        rest = behind if in_front else behind[after.end() :] if after else ""
        if tail is None and _is_the_company(site, rest):
            return kind
        told = tail.search(rest) if tail else None
        if told:
            return Kind.HEADS if words.HEAD.search(told.group()) else kind
    now = _at_work().search(front)
    return Kind.RUNS if now is not None and words.NOW.search(front) is not None else None


def _is_the_company(site: SiteText, rest: str) -> bool:
    """Whether the object of a verb is the company, or what is said of a company alone, or nothing at all."""
    clause = _AFTER.sub("", re.split(r",? (?:und|en|og|och|ja) |[,.;:!?](?=\s|$)", rest, maxsplit=1)[0])
    if words.NOT_IT.search(clause) and not names_company(site, clause):
        return False
    part = words.LED_PART.search(clause)
    if part and not means_company(site, part["what"]):
        return False
    if not _NOUN.search(clause) and len(clause.split()) <= 3:  # noqa: PLR2004 - "übernahm 1974."
        return True
    return means_company(site, clause) or _SAY.search(clause) is not None


def _of_one_named_before(page: PageText, line: Line, place: tuple[int, int], before: Sequence[Step]) -> Iterator[Step]:
    """What a sentence without a name says of whoever was named last: "1995 hat er den Betrieb übernommen"."""
    text = line.text[slice(*place)]
    if words.HE_TOOK.search(text):
        named = _last_named(page, line, place[0])
    elif words.HANDOVER.search(text) and before and before[-1].kind is Kind.JOINED:
        named = (before[-1].line, before[-1].people)
    else:
        return
    if named is not None:
        there, people = named
        reach = (people[0].outer_start, place[1]) if there is line else (people[0].outer_start, people[-1].outer_end)
        yield Step(Kind.TOOK, there, people, _year_of(page, line, text), reach, told_in=None if there is line else line)


def _last_named(page: PageText, line: Line, stop: int) -> tuple[Line, tuple[NameSpan, ...]] | None:
    """Whoever the sentences in front of a place name last, in this line or in the one above."""
    for one, end in ((line, stop), (page.near(line, -1), None)):
        if one is None:
            continue
        spans = [span for span in one.spans if span.first and (end is None or span.end <= end)]
        if spans:
            return (one, (spans[-1],)) if spans[-1].last and spans[-1].plausibility >= _LEAST else None
    return None


def _year(page: PageText, line: Line, one: _Place) -> int | None:
    """The year of a step: the last in front of the name, else the first behind it, else that of the lines above."""
    years = words.YEAR.findall(one.front) or words.YEAR.findall(one.behind[:_YEAR_BEHIND])[:1]
    return int(years[-1]) if years else _year_above(page, line)


def _year_of(page: PageText, line: Line, text: str) -> int | None:
    years = words.YEAR.findall(text)
    return int(years[-1]) if years else _year_above(page, line)


def _year_above(page: PageText, line: Line) -> int | None:
    for step in range(-1, -_ABOVE - 1, -1):
        above = page.near(line, step)
        found = words.YEAR_LINE.match(above.text) if above else None
        if found:
            return int(found["year"])
    return None
