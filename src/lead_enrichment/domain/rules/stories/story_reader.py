"""Reads a company's own story, sentence by sentence: of whom it speaks, and what they did for the company.

The reader keeps in mind whose story it is: "Ann Roe drove a bus. ... Twelve years on, Ann still runs it" and "She hung
out her own shingle in 2012" are about her, however many sentences lie between.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import Final

from lead_enrichment.domain.evidence import RoleClass, Zone
from lead_enrichment.domain.names.lexicon import fold, folded_words
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.company.company_itself import means_the_company
from lead_enrichment.domain.rules.company.company_mention import begins_with_company, is_a_home, is_the_office
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.role_words import role_mentions
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText
from lead_enrichment.domain.rules.stories.beside_words import told_beside
from lead_enrichment.domain.rules.stories.called import Named, calls, named_on, whole
from lead_enrichment.domain.rules.stories.deed_words import (
    ALONE,
    BEFORE_US,
    CLAUSE,
    FIRST_PREDICATE,
    HAS,
    JOINED,
    LEAD,
    NAMED_NEXT,
    OBJECT_IT,
    OUTSIDER,
    OWN_PEOPLE,
    PREDICATE,
    PRESENTS,
    SOMEBODY,
    THEN_GONE,
    TITLE_OF,
    TRANSITIVE,
    VERB_BEHIND,
)

LEAST: Final = 0.5
MOST_DEEDS: Final = 40
_ROLES: Final = {"owner": RoleClass.OWNER, "founder": RoleClass.FOUNDER, "run": RoleClass.EXECUTIVE}
_SENTENCE: Final = re.compile(
    r"[.!?](?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bMrs.)(?<!\bSt.)(?<!\bCapt.)(?<!\bEst.)(?<!\b[A-Z].)[.!?]*[\"”’)]*\s+"
    r"(?=[\"“‘(]?[A-Z0-9])"
)
_PRONOUN: Final = re.compile(
    r"\b(?P<one>he|she)\b|\b(?P<two>they|the (?:couple|pair|two|sisters|brothers))\b", re.IGNORECASE
)
_AND: Final = re.compile(r"\b(?:[Hh]e|[Ss]he) and (?:(?:his|her) [\w-]+,? )?$")
_RELATED: Final = re.compile(r"\b(?:his|her|their) [\w-]+ $")
_KIN_APPOSED: Final = re.compile(r"\b(?:his|her) [\w-]+, $")
_TWO: Final = 2
_SHORT: Final = 60


@dataclass(frozen=True, slots=True)
class Subject:
    """Of whom a sentence speaks, and where in its line; nobody where it is somebody that the story is not about.

    `stop` is where the sentence ends.
    """

    page: PageText
    line: Line
    start: int
    end: int
    stop: int
    people: tuple[tuple[Line, NameSpan], ...] = ()


@dataclass(frozen=True, slots=True)
class Deed:
    """What people did for the company, and the words that say so."""

    people: tuple[tuple[Line, NameSpan], ...]
    line: Line
    reach: tuple[int, int]
    role: RoleClass


@dataclass(slots=True)
class Reader:
    """Reads the lines of one page in order; `told_of` is whose story it is at the moment, `names` are the line's."""

    site: SiteText
    page: PageText
    told_of: tuple[tuple[Line, NameSpan], ...] = ()
    pair: tuple[tuple[Line, NameSpan], ...] = ()
    mentioned: tuple[tuple[Line, NameSpan], ...] = ()
    awaited: bool = False
    named: Named = field(default_factory=dict)
    names: tuple[NameSpan, ...] = ()
    subjects: list[Subject] = field(default_factory=list)
    deeds: list[Deed] = field(default_factory=list)

    def read(self, line: Line) -> None:
        """Read the next line: a heading may say whose story follows."""
        if line.block.tag in HEADINGS:
            self.told_of = self.pair = _headed(line)
            return
        if len(line.text) < _SHORT and _is_a_job(line):
            self.told_of = ()
        self.names = tuple(calls(line, self.named))
        if not (self.names or _PRONOUN.search(line.text) or SOMEBODY.search(line.text)):
            self.awaited, self.told_of, self.mentioned = False, self.told_of or self.mentioned, ()
            return
        place = 0
        for end in (*(found.end() for found in _SENTENCE.finditer(line.text)), len(line.text)):
            self._sentence(line, place, end)
            place = end

    def _sentence(self, line: Line, start: int, stop: int) -> None:
        subjects = sorted((*self._named(line, start, stop), *self._meant(line, start, stop)), key=attrgetter("start"))
        if self.awaited and subjects and subjects[0].people and subjects[0].line is line:
            first = subjects[0]
            named_next = bool(NAMED_NEXT.fullmatch(line.text, start, first.start))
            if named_next and all(one.last for _, one in first.people):
                self.deeds.append(Deed(first.people, line, (start, first.end), RoleClass.OWNER))
        self.deeds += self._beside(line, start, stop)
        for subject, following in zip(subjects, (*subjects[1:], None), strict=False):
            until = min(stop, following.start) if following else stop
            deed = self._deed(subject, until) if subject.people else None
            if deed:
                self.deeds.append(deed)
        self.awaited = SOMEBODY.search(line.text, start, stop) is not None
        self.told_of, self.mentioned = self.told_of or self.mentioned, ()

    def _named(self, line: Line, start: int, stop: int) -> Iterator[Subject]:
        """Those whom a sentence names as its subject; they are whose story goes on."""
        taken = 0
        for group in self._groups(line, start, stop):
            begin, end = group[0].outer_start, group[-1].outer_end
            if begin < taken:
                continue
            taken = end
            awaited = self.awaited and NAMED_NEXT.fullmatch(line.text, start, begin)
            apposed = line.text.startswith(", ", end) and _KIN_APPOSED.search(line.text, start, begin) is not None
            if not (awaited or VERB_BEHIND.match(line.text, end + apposed)):
                self._mention(line, group, start)
                continue
            people = self._people(line, group, start)
            if people or _stands_as_subject(line.text[start:begin]):
                self.told_of = people
            self.pair = people if len(people) == _TWO else self.pair
            subject = Subject(self.page, line, begin, end, stop, people)
            self.subjects.append(subject)
            yield subject

    def _mention(self, line: Line, group: Sequence[NameSpan], start: int) -> None:
        """Whoever is named first, if not as a subject, is who the next sentence means ("You will find Ann Roe in")."""
        front = line.text[max(start, group[0].outer_start - 60) : group[0].outer_start]
        if PRESENTS.fullmatch(front) and all(one.last for one in group):
            self.told_of = self._people(line, group, group[0].outer_start)
        elif not self.mentioned and all(one.last for one in group) and not TITLE_OF.search(front):
            self.mentioned = self._people(line, group, group[0].outer_start)

    def _groups(self, line: Line, start: int, stop: int) -> Iterator[list[NameSpan]]:
        spans = [span for span in self.names if start <= span.outer_start and span.end <= stop]
        for place, span in enumerate(spans):
            if not span.possessive:
                yield [span, *joined(line.text, spans[place:], step=1)]

    def _beside(self, line: Line, start: int, stop: int) -> Iterator[Deed]:
        """What is said of people by the words beside their names, wherever in a sentence these stand."""
        spans = [span for span in line.spans if start <= span.outer_start and span.end <= stop and span.last]
        for place, span in enumerate(spans):
            group = [span, *joined(line.text, spans[place:], step=1)]
            role = told_beside(line.text, start, span.outer_start, group[-1].outer_end)
            if role and all(self._is_known(one) for one in group) and not is_called_staff(line.text, span):
                yield Deed(tuple((line, one) for one in group), line, (start, group[-1].outer_end), role)

    def _people(self, line: Line, group: Sequence[NameSpan], start: int) -> tuple[tuple[Line, NameSpan], ...]:
        """Who they are, by their whole names where the page has them; nobody where the story is not about them."""
        front = line.text[start : group[0].outer_start]
        partner = self.told_of if _AND.search(front) and len(self.told_of) == 1 else ()
        if not (partner or self._may_be(line, group, start)):
            return ()
        known = [(line, one) if one.first and one.last else whole(one, self.named) or (line, one) for one in group]
        return (*partner, *known) if all(one.first for _, one in known) else ()

    def _may_be(self, line: Line, group: Sequence[NameSpan], start: int) -> bool:
        """Whether a story can be about them: no staff, nobody's landlord, and not the company itself."""
        span, front = group[0], line.text[start : group[0].outer_start]
        if any(one.first and one.last and not self._is_known(one) for one in group) or is_called_staff(line.text, span):
            return False
        if any(told.match(line.text, group[-1].outer_end) for told in (OUTSIDER, BEFORE_US)):
            return False
        if self._is_the_company(line, span) or JOINED.match(line.text[group[-1].outer_end :].strip()):
            return False
        if self.awaited and NAMED_NEXT.fullmatch(front):
            return True
        if OWN_PEOPLE.search(front):
            return not _RELATED.search(front)
        return not TITLE_OF.search(front) and _stands_as_subject(front)

    def _is_the_company(self, line: Line, span: NameSpan) -> bool:
        """Whether the words mean the company, or are its name ("Red Kite Cycles")."""
        company = folded_words(self.site.company)
        words = {fold(word) for word in span.words}
        whole = words <= set(company) and bool(company) and company[-1] in words
        brand = whole and bool(span.last) and not is_plain_first(span.words[0])
        return brand or means_the_company(line, span, self.site.company)

    def _is_known(self, span: NameSpan) -> bool:
        return span.plausibility >= LEAST or fold(span.first) in self.named

    def _meant(self, line: Line, start: int, stop: int) -> Iterator[Subject]:
        """Those whom a pronoun means."""
        for found in _PRONOUN.finditer(line.text, start, stop):
            front = line.text[start : found.start()]
            if not _stands_as_subject(front):
                continue
            named = [one for one in self.subjects if one.line is line and start <= one.start < found.start()]
            people = named[-1].people if named else self.told_of
            single = people if len(people) == 1 else ()
            people = single if found["one"] else self.pair
            subject = Subject(self.page, line, found.start(), found.end(), stop, people)
            self.subjects += [subject] * bool(people)
            yield subject

    def _deed(self, subject: Subject, stop: int) -> Deed | None:
        line = subject.line
        first = FIRST_PREDICATE.match(line.text, subject.end, stop)
        further = PREDICATE.finditer(line.text, subject.end, stop)
        for found in chain([first] if first else [], further):
            told = self._told(line, found, stop)
            if told and not THEN_GONE.match(line.text, told[0]):
                return Deed(subject.people, line, (subject.start, told[0]), told[1])
        return None

    def _told(self, line: Line, predicate: re.Match[str], stop: int) -> tuple[int, RoleClass] | None:
        """Where a predicate that says what only an owner does ends, and what it makes of its subject."""
        place = predicate.end()
        alone = ALONE.match(line.text, place, stop) or ALONE.match(line.text, _with_auxiliaries(predicate), stop)
        if alone:
            return alone.end(), RoleClass.FOUNDER
        verb = TRANSITIVE.match(line.text, place, stop)
        if verb is None or (verb["had"] and not HAS.search(predicate.group())):
            return None
        it = OBJECT_IT.match(line.text, verb.end(), stop)
        if it and not verb["made"] and not verb["kept"]:
            return it.end(), _ROLES[_kind(verb)]
        rest = line.text[verb.end() : stop]
        within = is_a_home(self.site, rest) or (bool(verb["run"]) and is_the_office(rest))
        owned = not within and begins_with_company(self.site, rest)
        return (verb.end(), _ROLES[_kind(verb)]) if owned else None


def _stands_as_subject(front: str) -> bool:
    """Whether what stands in front of a name lets it be the subject of its sentence, or of a clause."""
    return LEAD.fullmatch(front) is not None or CLAUSE.search(front) is not None


def _headed(heading: Line) -> tuple[tuple[Line, NameSpan], ...]:
    """The one or two whose names head a text, unless as employees."""
    names = whole_names(heading)
    return tuple((heading, one) for one in names) if 0 < len(names) <= _TWO and not _is_a_job(heading) else ()


def _is_a_job(line: Line) -> bool:
    """Whether a line calls somebody by a job, and nobody owner or founder."""
    roles = {mention.role for mention in role_mentions(line.text)}
    return bool(roles) and roles.isdisjoint((RoleClass.OWNER, RoleClass.FOUNDER))


def _with_auxiliaries(predicate: re.Match[str]) -> int:
    """Where a predicate begins with its auxiliaries ("has been here since")."""
    found = re.search(r"\b(?:has|have|is|are|had)\s+(?:\w+\s+)?$", predicate.group())
    return predicate.start() + found.start() if found else predicate.end()


def _kind(verb: re.Match[str]) -> str:
    return next(kind for kind in _ROLES if verb[kind])


def read_story(site: SiteText, page: PageText) -> Reader:
    """The page, read."""
    reader = Reader(site, page, named=named_on(page))
    for line in page.lines:
        if line.block.zone is Zone.MAIN:
            reader.read(line)
        if len(reader.deeds) >= MOST_DEEDS:
            break
    return reader


def read_once(site: SiteText, page: PageText) -> Reader:
    """The page, read once however often it is asked for."""
    return page.once("story", partial(read_story, site, page))
