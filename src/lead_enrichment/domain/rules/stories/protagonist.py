"""Family: the one person, or couple, of whom a small company's story tells, where nobody is said to be anything.

"Ann Roe swapped a desk for a bench in 2009" says nothing of owning, but where the page about a company tells of one
person only, and of nobody as staff, neighbour or forebear, that person is the company. It is asked last: whoever has a
role by any other family comes first.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.owner_score import is_institution
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.couple import OTHER_STORY
from lead_enrichment.domain.rules.site_text import Line, SiteText, person_claim
from lead_enrichment.domain.rules.stories.story import tells_a_story
from lead_enrichment.domain.rules.stories.story_reader import Reader, Subject, read_once
from lead_enrichment.domain.rules.voices.sole_voice import speaks_as_one

EXTRACTOR: Final = "rules.protagonist"
STRENGTH: Final = 0.6
_PAGES: Final = frozenset((PageKind.ABOUT, PageKind.OWNER, PageKind.OTHER))
_SAID: Final = frozenset(
    (RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.EXECUTIVE, RoleClass.NAMESAKE)
)
_STRANGERS: Final = frozenset(("testimonial", "other_company", "clients", "credit", "guest", "project", "reviews_page"))
_LEAST_TOLD: Final = 2
"""Times that a story names its person, or says "she"; what is told once may be of anybody."""
_TWO: Final = 2
_PRONOUNS: Final = frozenset(("he", "she", "they", "the couple", "the pair", "the two"))
_FRONT: Final = 40
_OTHERWISE: Final = re.compile(
    r"\b(?:until|till|mayor|councillor|landlord|retired|retires|retiring|sold|passed|died|taught (?:us|me|him|her)"
    r"|former(?:ly)? (?:owner|of)|join(?:ed|s|ing)|came to us|our (?!own\b|little\b|small\b|family\b)|won|wins"
    r"|award|judge"
    r"|visited|visits us|wrote|writes|says|said|manage[sd]?|supervis\w+|teach(?:es)? (?:us|our)|volunteers?|donated"
    r"|lives? (?:next door|opposite)|h[ua]ngs? up (?:his|her|their|the)|put(?:s|ting)? down (?:his|her|their|the)"
    r"|hand(?:s|ed|ing) (?:over|on|it)|stepp(?:ed|ing) (?:down|back|away)|no longer|motto|legacy"
    r"|with us (?:every|each|since|for|from|on)|behind the (?:till|counter|bar)|chef|menu"
    r"|ghost|novels?"
    r"|diary|until (?:his|her) death|would (?:be|have been) proud|golf|moved (?:away|on)|left us|gave it up"
    r"|called it a day"
    r"|handles|answers the|takes (?:the )?(?:bookings|orders|calls|reservations)|photographed|shot"
    r"|t(?:ook|akes?) (?:the|our|these|all) (?:\w+ )?(?:pictures|photo\w*|portraits)|paint(?:ed|s) the|play(?:s|ed)"
    r"|sings|works? (?:mon|tue|wed|thu|fri|sat|sun|week|part|with us|for us|the)\w*|face (?:at|behind|you)"
    r"|front desk|reception"
    r"|helps?|schedul\w+|coordinat\w+|assists?|(?:rents?|lets?|lent|gave|gives|sells?|supplies|brings|helped) us"
    r"|of the (?:month|week|year)|started (?:at|in|with|as|here)|(?:was|were) (?:his|her|their|my) [\w-]+"
    r"|ran (?:the|his|her|their|this|it|our)|taught [A-Z]\w+|was (?:the|a|an) [\w ]{2,30}? (?:for|here)"
    r"|sells? (?:his|her|their)|employ\w*|hired|guest\w*|customer|client|supplier|neighbou?r)\b",
    re.IGNORECASE,
)
"""What is told of people who are not the company: forebears, staff, guests."""


def protagonist_claims(site: SiteText, claims: Sequence[PersonClaim]) -> Iterator[PersonClaim]:
    """Those of whom alone the pages about the company tell; nobody where anybody has a role, or the site says "I"."""
    if any(_is_said(claim) for claim in claims) or is_institution(site.company) or speaks_as_one(site):
        return
    told = [
        (reader, subject)
        for page in site.pages
        if page.page.kind in _PAGES and tells_a_story(page)
        for reader in (read_once(site, page),)
        for subject in reader.subjects
        if subject.people
    ]
    strangers = {(fold(one.first or ""), fold(one.last or "")) for one in claims if _is_a_stranger(one)}
    people = _only_ones(told)
    if (
        not people
        or _is_anothers(claims, people)
        or _times_told(told[0][1], people) < _LEAST_TOLD
        or any((fold(span.first), fold(span.last or "")) in strangers for _, span in people)
    ):
        return
    if not any(_says_otherwise(subject) for _, subject in told):
        yield from _claims(told[0][0], told[0][1], people)


def _is_anothers(claims: Sequence[PersonClaim], people: Sequence[tuple[Line, NameSpan]]) -> bool:
    """Whether the site calls somebody of another first name its owner, be it by that alone ("Bob, owner")."""
    firsts = {fold(span.first).split()[0] for _, span in people}
    return any(
        one.role is RoleClass.OWNER
        and one.first
        and not _STRANGERS & set(one.notes)
        and fold(one.first).split()[0] not in firsts
        for one in claims
    )


def _is_a_stranger(claim: PersonClaim) -> bool:
    """Whether a claim calls somebody an employee, or says that they belong elsewhere."""
    return claim.role is RoleClass.NONE or not _STRANGERS.isdisjoint(claim.notes)


def _times_told(subject: Subject, people: Sequence[tuple[Line, NameSpan]]) -> int:
    """How often the page speaks of them from where it names them, by a name or a pronoun."""
    names = "|".join(re.escape(name) for _, span in people for name in (span.first, span.last or span.first))
    told = re.compile(rf"(?<![\w-])(?:(?:{names})(?:\s+(?:{names}))*|[Hh]e|[Ss]he|His|Her|They|Their)(?![\w-])")
    lines = (line for line in subject.page.lines[subject.line.place :] if line.block.zone is Zone.MAIN)
    return sum(len(told.findall(line.text)) for line in lines)


def _is_said(claim: PersonClaim) -> bool:
    """Whether a claim gives somebody of this company a role, be it half a name only."""
    return claim.role in _SAID and bool(claim.last) and _STRANGERS.isdisjoint(claim.notes)


def _only_ones(told: Sequence[tuple[Reader, Subject]]) -> tuple[tuple[Line, NameSpan], ...]:
    """The one person, or the two of a surname, of whom every sentence is; nobody where there are more."""
    people: list[tuple[Line, NameSpan]] = []
    for _, subject in told:
        for line, span in subject.people:
            if span.last and not any(
                same_person(span.first, span.last, one.first, one.last or "") for _, one in people
            ):
                people.append((line, span))
    surnames = {fold(span.last or "") for _, span in people}
    return tuple(people) if len(people) <= _TWO and len(surnames) == 1 else ()


def _says_otherwise(subject: Subject) -> bool:
    """Whether the sentence tells what is told of others, or of times long gone."""
    meant = subject.line.text[subject.start : subject.end].lower() in _PRONOUNS
    begin = subject.start if meant else max(0, subject.start - _FRONT)
    text = subject.line.text[begin : subject.stop]
    notes = () if meant else set(context_notes(subject.page, subject.line, subject.start, subject.end)) - {"current"}
    heading = subject.page.heading_of(subject.line)
    if heading and OTHER_STORY.search(heading.text):
        return True
    return bool(notes) or _OTHERWISE.search(text) is not None or subject.line.block.zone is not Zone.MAIN


def _claims(reader: Reader, subject: Subject, people: Sequence[tuple[Line, NameSpan]]) -> Iterator[PersonClaim]:
    word = " ".join(subject.line.text[subject.end : subject.stop].split()[:5])
    for line, span in people:
        yield person_claim(
            line,
            span,
            RoleClass.EXECUTIVE,
            word[:60],
            extractor=EXTRACTOR,
            strength=STRENGTH,
            notes=context_notes(reader.page, line, span.start, span.end),
            role_line=subject.line,
        )
