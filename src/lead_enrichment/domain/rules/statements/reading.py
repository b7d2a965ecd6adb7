"""Tries the cues on every name of a line whose words could hold one."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import count
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.needed import needed
from lead_enrichment.domain.rules.company.company_mention import (
    begins_with_company,
    had_before,
    is_one_of_ours,
    means_company,
    names_company,
    opens_with_something_else,
)
from lead_enrichment.domain.rules.company.labelled_firm import is_for_others, is_of_labelled_firm
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.statements.cue import Cue
from lead_enrichment.domain.rules.statements.cues import CUES
from lead_enrichment.domain.sieve import Sieve

EXTRACTOR: Final = "rules.statement"
MOST_CLAIMS: Final = 60
LEAST: Final = 0.5
"""Plausibility of a name that a sentence may speak of; "Lake Placid" is behind nothing."""
LEAST_OF_HEIRS: Final = 0.35
"""Behind "sold the bakery to" any two words may be a name."""
_REACH: Final = 120
_YEAR: Final = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
_YEAR_BEHIND: Final = 30
_LONG_AGO: Final = 1970
"""Half a working life before the oldest owners of today took over."""
_SENTENCE: Final = re.compile(r"[.!?;]\s+(?=[A-ZÀ-Þ\"“„«])")
_CLAUSE: Final = re.compile(r"^([^.,;:!?]{0,50}).*", re.DOTALL)
_ABBREVIATION: Final = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|Co|Inc|No|Prof|Hr|Fr|Jr|Sr|[A-Z])$")
_APPOSED: Final = r"(?:\s*,?\s+(?-i:[a-zà-ÿ][\w'’-]*|[A-ZÄÖÜ][\w-]{5,}))"
_IN_FRONT: Final = rf"(?P<gap>{_APPOSED}{{0,5}})\s*,?\s*$"
_WORD_BEGINS: Final = r"(?:(?<!\w)|(?=\W))"
"""No cue begins within a word ("un-der Chef")."""
_BEHIND: Final = r"^(?:,\s[^,.;:!?]{1,85},)?"
_WORDS_OF_THEN: Final = (
    r"\b(?:former|previous|ancien(?:ne)?s?|ehemalige[rn]?|fr[üu]here[rn]?|ex|antigu[oa]s?|antig[oa]s?|voormalige|vorige"
    r"|tidligere|tidigare|forrige|b[ýy]val[ýá])[ -]"
)
_ONCE: Final = re.compile(rf"{_WORDS_OF_THEN}\Z", re.IGNORECASE)
_OF_THEN: Final = re.compile(_WORDS_OF_THEN, re.IGNORECASE)
"""In front of a role that somebody had once ("The former owner of the kennels is Ann Roe")."""
_BREAKS: Final = frozenset(
    "of with by from to that who which when for at in on not whose as than von mit bei für par pour avec de di da con "
    "por met voor av af med".split()
)
_BELONGS: Final = re.compile(r"\b(?:of|at|from)\s+$")
"""In front of a name that is no subject ("Bob Poe of Roe Frames started his own shop")."""
_PLACE: Final = re.compile(r"<(?P<kind>it|company|object)>")


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A cue made ready: the patterns, and which groups must mean or name the company."""

    cue: Cue
    front: re.Pattern[str] | None
    behind: re.Pattern[str] | None


@cache
def _compiled(place: int) -> _Compiled:
    """The cue at a place among all."""
    cue = CUES[place]
    return _Compiled(
        cue,
        re.compile(_WORD_BEGINS + _expanded(cue.front) + _IN_FRONT, re.IGNORECASE) if cue.front else None,
        re.compile(_BEHIND + _expanded(cue.behind), re.IGNORECASE) if cue.behind else None,
    )


@cache
def _looks(place: int) -> tuple[Callable[[str], object], ...]:
    """Looks for what a line must hold beside a stem, or the cue at this place does not hold either."""
    stems_of_cue = CUES[place].stems.split("|")
    sets = [needed(_expanded(words)) for words in (CUES[place].front, CUES[place].behind)]
    return tuple(
        Sieve(strings).look()
        for strings in sets
        if strings and not all(any(one in stem for one in strings) for stem in stems_of_cue)
    )


def _may_hold(place: int, lowered: str) -> bool:
    for look in _looks(place):  # noqa: SIM110 - asked hundreds of times a site
        if not look(lowered):
            return False
    return True


@cache
def _by_stem() -> dict[str, tuple[int, ...]]:
    """The places of the cues that each stem may be a sign of."""
    found: dict[str, tuple[int, ...]] = {}
    for place, cue in enumerate(CUES):
        for stem in cue.stems.split("|"):
            found[stem] = (*found.get(stem, ()), place)
    return found


@cache
def stems() -> tuple[str, ...]:
    """The stems of all cues."""
    return tuple(dict.fromkeys(stem for cue in CUES for stem in cue.stems.split("|")))


def _expanded(pattern: str) -> str:
    number = count(1)

    def group(place: re.Match[str]) -> str:
        kind = place["kind"]
        return f"(?P<{kind}{next(number)}>{'' if kind == 'object' else '[^.;:!?]{1,50}'})"

    return f"(?:{_PLACE.sub(group, pattern)})"


def statement_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever a sentence calls owner, founder or head of this company in other words than a title."""
    made = 0
    for page, line in site.lines_with(stems()):
        if line.block.zone is Zone.TESTIMONIAL:
            continue
        for claim in page.once((EXTRACTOR, line.place), partial(told_by_cue, site, page, line)):
            made += 1
            yield claim
        if made >= MOST_CLAIMS:
            return


def told_by_cue(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    """What the cues say of the people of one line."""
    held = page.stems_in(line, stems())
    spoken = page.page.language
    places = sorted({place for stem in held for place in _by_stem()[stem]})
    cues = [_compiled(place) for place in places if CUES[place].lang in {"", spoken} and _may_hold(place, line.lowered)]
    full = [span for span in line.spans if span.first and span.plausibility >= LEAST_OF_HEIRS] if cues else []
    return tuple(
        claim
        for one in cues
        for place in range(len(full))
        if full[place].plausibility >= (LEAST_OF_HEIRS if one.cue.heir or one.cue.declined else LEAST)
        for claim in _claims(site, page, line, full, place, one)
    )


def _claims(  # noqa: PLR0917 - one cue at one place
    site: SiteText, page: PageText, line: Line, full: Sequence[NameSpan], place: int, one: _Compiled
) -> Iterator[PersonClaim]:
    others = tuple(_others(line.text, full, place, one))
    earlier = full[place - 1] if place else None
    reach = _reach(site, line.text, full[place], others, one)
    if reach is None or (earlier and _stands_between(line.text, earlier, full[place], one)):
        return
    if had_before(line.text, reach[1]):
        return
    opening = line.text[_sentence_start(line.text, full[place].outer_start) :]
    begin = full[place].outer_start
    if opens_with_something_else(site, opening) or is_for_others(line.text[:begin]):
        return
    if is_of_labelled_firm(line.text, begin, site.company_words):
        return
    people = sorted((full[place], *others), key=lambda span: span.start)
    surnames = {fold(span.last or "") for span in people}
    if one.cue.together and (len(people) < 2 or len(surnames) > 1):  # noqa: PLR2004 - two at least
        return
    if one.cue.role is RoleClass.EXECUTIVE and (
        is_called_staff(line.text, full[place]) or is_one_of_ours(site, line.text[reach[1] :])
    ):
        return
    word = " ".join(line.text[slice(*reach)].split())[:60]
    for span in people:
        whole = (min(reach[0], span.outer_start), max(reach[1], span.outer_end))
        notes = context_notes(page, line, *whole)
        yield person_claim(
            line,
            span,
            one.cue.role,
            word,
            extractor=EXTRACTOR,
            strength=one.cue.strength,
            notes=_noted(one.cue, notes, line.text, whole),
            reach=whole,
        )


def _noted(cue: Cue, notes: tuple[str, ...], text: str, reach: tuple[int, int]) -> tuple[str, ...]:
    """The notes: no heir is of the past who was, and whoever took over in a year of long ago is no owner now."""
    notes = tuple(note for note in notes if not (cue.heir and note == "past"))
    if cue.role is not RoleClass.OWNER or "current" in notes:
        return notes
    years = _YEAR.findall(text, _sentence_start(text, reach[0]), reach[1] + _YEAR_BEHIND)
    return (*notes, "former") if years and max(map(int, years)) < _LONG_AGO else notes


def _others(text: str, full: Sequence[NameSpan], place: int, one: _Compiled) -> Iterator[NameSpan]:
    """Who shares the sentence's subject or object: named behind, or in front where the words stand behind."""
    if one.front:
        yield from joined(text, full[place:], step=1)
    else:
        yield from joined(text, full[place::-1], step=-1)


def _reach(
    site: SiteText, text: str, span: NameSpan, others: Sequence[NameSpan], one: _Compiled
) -> tuple[int, int] | None:
    """Where the words stand that make the cue, when all of it holds."""
    end = span.outer_end
    if one.front and one.behind:  # the words stand around all who share the place ("at work are Ann and Bob Roe ...")
        end = max((end, *(other.outer_end for other in others)))
    rest = text[end : end + _REACH]
    behind = one.behind.match(rest) if one.behind else None
    if one.behind and behind is None:  # sooner seen than what stands in front
        return None
    start = _start_in_front(site, text, span, one)
    if start is None or behind is None:
        return None if start is None else (start, end)
    return (start, end + behind.end()) if _holds(site, behind, rest) else None


def _start_in_front(site: SiteText, text: str, span: NameSpan, one: _Compiled) -> int | None:
    """Where the words in front begin, or the name where the cue has none; None when they do not hold."""
    start = span.outer_start
    if one.front is None:
        return None if _BELONGS.search(text[max(0, start - 6) : start]) else start
    first = _sentence_start(text, start)
    found = one.front.search(text[first:start])
    if found is None and span.start > start:
        found = one.front.search(text[first : span.start])
    if found is None or not _BREAKS.isdisjoint(found["gap"].lower().replace(",", " ").split()):
        return None
    if _ONCE.search(text, 0, first + found.start()):
        return None
    return first + found.start() if _holds(site, found, text[first:]) else None


def _stands_between(text: str, earlier: NameSpan, span: NameSpan, one: _Compiled) -> bool:
    """Whether somebody else is named between the words in front and a name ("is run by Ann Roe, niece of Bob Roe")."""
    if not (one.front and earlier.last):
        return False
    first = _sentence_start(text, span.outer_start)
    found = one.front.search(text[first : span.outer_start])
    return found is not None and first + found.start("gap") <= earlier.start


def _sentence_start(text: str, stop: int) -> int:
    first = max(0, stop - _REACH)
    ends = [
        found.end()
        for found in _SENTENCE.finditer(text, first, stop + 1)
        if not _ABBREVIATION.search(text[: found.start()])
    ]
    return ends[-1] if ends else first


def _holds(site: SiteText, found: re.Match[str], text: str) -> bool:
    """Whether each stretch that must mean the company does."""
    for name, told in found.groupdict().items():
        if told is None or name == "gap":
            continue
        words = told
        if found.end(name) == found.end():  # nothing behind it that bounds it: the clause does
            words = _CLAUSE.sub(r"\1", text[found.start(name) :])
        if name.startswith("object"):
            fits = begins_with_company(site, text[found.end(name) :])
        else:
            fits = names_company(site, words) if name.startswith("company") else means_company(site, words)
        if not fits or _OF_THEN.search(words):
            return False
    return True
