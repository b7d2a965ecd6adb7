"""Family: sentences that tell who founded, opened, bought, owns or runs the company, passive and active."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.owner_score import BOUGHT
from lead_enrichment.domain.rules.changes import bygone
from lead_enrichment.domain.rules.changes.leaving_words import is_taken_from
from lead_enrichment.domain.rules.company.another_business import is_elsewhere
from lead_enrichment.domain.rules.company.company_itself import means_the_company
from lead_enrichment.domain.rules.company.company_mention import (
    had_before,
    is_one_of_ours,
    is_part,
    is_the_office,
    means_company,
    speaks_of_company,
)
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.couple import couple_at_work
from lead_enrichment.domain.rules.deeds.apposition import is_apposition
from lead_enrichment.domain.rules.deeds.founding_words import (
    ACTIVE,
    ACTIVE_LEAD,
    BELONGS,
    BIOGRAPHY,
    BORN,
    BORN_REACH,
    BORN_STEMS,
    BY,
    CHILD_OF,
    FIRST_PERSON,
    NOT_SUBJECT,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_STEMS,
    PRONOUN,
    SENTENCE_END,
    STEMS,
    THING_BEHIND,
    VERB_FIRST,
    VERB_STEMS,
)
from lead_enrichment.domain.rules.deeds.no_subject import belongs_to, is_a_parents, is_inflected, is_parent_of_subject
from lead_enrichment.domain.rules.deeds.profiles import profile_tells
from lead_enrichment.domain.rules.deeds.told_subject import is_of_another_subject, is_of_something_else
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.stories.narrative import continued, goes_on

EXTRACTOR: Final = "rules.founding"
STRENGTH: Final = {RoleClass.OWNER: 0.85, RoleClass.FOUNDER: 0.76, RoleClass.EXECUTIVE: 0.58}
MANAGED_STRENGTH: Final = 0.3
"""Who manages a place may be employed there."""
BIOGRAPHY_STRENGTH: Final = 0.66
LEAST: Final = 0.5
"""Plausibility of a name that may be the subject of a biography; "Lake Placid" founds nothing."""
MOST_CLAIMS: Final = 60
_MADE: Final = re.compile(r"(?:created|launched|cr[ée][ée]|cread|criad)", re.IGNORECASE)
"""What below a page is said of the website rather than of the company ("© 2026 Roe Farm | Created by Ann Poe")."""
_NEXT_DOOR: Final = re.compile(
    r"\b(?:next door|across the (?:road|street)|nebenan|gegenüber|voisine?|d['’]à côté|d['’]en face|accanto|di fronte"
    r"|vicin[oa]|de al lado|de enfrente|ao lado|hiernaast|ved siden af|bredvid|obok)\s+(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)
"""The business that somebody else has: its words stand right before the verb."""
_NEXT_DOOR_REACH: Final = 60
_OF_OLD: Final = re.compile(r",? (?:in|im Jahr|en|nel|em|w|v roce) 1[5-8]\d\d\b")
_TOLD_OF_ANOTHER: Final = re.compile(r"\b(?:who|he|she|they|we|I) $")
"""What makes a participle a verb of its own: "Bob Poe, who founded the school, by" names nobody else as its founder."""


def founding_claims(site: SiteText) -> Iterator[PersonClaim]:
    """Whoever a sentence says founded, bought, owns or runs this company."""
    made = 0
    for page, line in site.lines_with(STEMS):
        if len(line.text) < 20 or not (  # noqa: PLR2004 - no sentence
            line.spans or FIRST_PERSON.search(line.text) or goes_on(line.text)
        ):
            continue
        for claim in page.once((EXTRACTOR, line.place), partial(_told, site, page, line)):
            made += 1
            yield claim
        if made >= MOST_CLAIMS:
            return


def _told(site: SiteText, page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    sentences = (
        _passive(site, page, line),
        told_by_verb(site, page, line),
        _verb_last(site, page, line),
        _biography(site, page, line),
        profile_tells(site, page, line),
        _born(page, line),
        continued(site, page, line),
    )
    return tuple(chain.from_iterable(sentences))


_ROLES: Final = {"owner": RoleClass.OWNER, "founder": RoleClass.FOUNDER, "run": RoleClass.EXECUTIVE}


def _participles(line: Line) -> Iterator[re.Match[str]]:
    """Where a line says "founded by" and the like, but for verbs that have a subject of their own."""
    if line.spans and PASSIVE_STEMS.catches(line.lowered):
        below = line.block.zone is Zone.FOOTER or "©" in line.text
        for one in PASSIVE.finditer(line.text):
            if not (_TOLD_OF_ANOTHER.search(line.text, 0, one.start()) or (below and _MADE.match(one.group()))):
                yield one


def _is_elsewhere(line: Line, verb: re.Match[str], behind: list[NameSpan]) -> bool:
    """Whether it is the business next door, or was somebody's centuries ago."""
    front = line.text[max(0, verb.start() - _NEXT_DOOR_REACH) : verb.start()]
    return bool(_NEXT_DOOR.search(front) or _OF_OLD.match(line.text, behind[0].outer_end))


def _passive(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    for match in _participles(line):
        child = CHILD_OF.match(line.text, match.end())
        start = child.end() if child else match.end()
        behind = [span for span in line.spans if span.outer_start >= start]
        if (
            not behind
            or not is_apposition(line.text[start : behind[0].outer_start])
            or _is_elsewhere(line, match, behind)
        ):
            continue
        owned = SENTENCE_END.split(line.text[: match.start()])[-1]
        if (BELONGS.match(match.group()) or match["dreamt"]) and not means_company(site, owned[-50:]):
            continue
        role = _ROLES[match.lastgroup or "run"]
        if role is RoleClass.EXECUTIVE and is_called_staff(line.text, behind[0]):
            continue
        people = (behind[0], *joined(line.text, behind, step=1))
        strange = is_of_something_else(site, line.text, match, people[-1].outer_end, role)
        for span in people:
            if means_the_company(line, span, site.company) or is_inflected(match, span):
                continue
            claim = _claim(page, line, span, role, match.group().strip(), (match.start(), span.outer_end))
            if match.group().lower().startswith("managed"):
                claim = replace(claim, strength=MANAGED_STRENGTH)
            note = _note_on(strange, owned, match, line.text[match.end() : span.outer_end + 60])
            yield replace(claim, notes=(*claim.notes, note)) if note else claim


def _note_on(strange: bool, front: str, match: re.Match[str], behind: str) -> str | None:  # noqa: FBT001
    """What speaks against a passive sentence: it tells of something else, or of one who had the company until then."""
    if strange:
        return "other_subject"
    return "former" if bygone.is_of_then(front, match.group()) or bygone.is_a_ceremony(behind) else None


def told_by_verb(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """What the verbs behind the names of one line say ("Ann Roe founded", "Ann and Bob Roe run")."""
    full = [span for span in line.spans if (span.last or is_plain_first(span.first)) and not span.possessive]
    for index, span in enumerate(full):
        first = (span, *joined(line.text, full[index::-1], step=-1))[-1]
        apposed = line.text.startswith(", ", span.outer_end) and line.text[: first.outer_start].endswith(", ")
        start = span.outer_end + 2 * apposed  # "His son, Bob Roe, took over"
        verb = _verb_behind(line.text, start, span.outer_end)
        if verb is None:
            yield from couple_at_work(page, line, full[: index + 1])
            continue
        if not speaks_of_company(site, line.text, verb):
            continue
        role = _ROLES[verb.lastgroup or "run"]
        if role is RoleClass.EXECUTIVE and (
            is_one_of_ours(site, line.text[verb.end() :])
            or is_the_office(line.text[verb.end() :])
            or bygone.is_at_times(line.text, verb.end())
        ):
            continue
        if _is_no_subject(line.text, span, first, verb) or is_a_parents(site, line.text, first, verb):
            continue
        if is_called_staff(line.text, span) and (role is RoleClass.EXECUTIVE or "took" in verb.group()):
            continue
        subjects: Sequence[NameSpan] = (span, *joined(line.text, full[index::-1], step=-1))
        for subject in reversed(subjects):
            claim = _claim(page, line, subject, role, verb.group().strip(), (subject.outer_start, verb.end()))
            yield replace(claim, notes=(*claim.notes, *bygone.forerunner_note(line.text, verb.end())))


def _is_no_subject(text: str, span: NameSpan, first: NameSpan, verb: re.Match[str]) -> bool:
    """Whether a name in front of the verb is a guest, somebody's parent, part of a longer phrase, or told of before."""
    if bygone.is_a_dignitary(text[: first.outer_start][-40:]) or had_before(text, verb.end()):
        return True
    return belongs_to(text, span.outer_start) or is_parent_of_subject(text, first.outer_start)


def _verb_behind(text: str, *starts: int) -> re.Match[str] | None:
    """The verb of a sentence whose subject ends at one of `starts`, behind an apposition if there is one."""
    leads = ((start, ACTIVE_LEAD.match(text, start)) for start in dict.fromkeys(starts))
    verbs = (ACTIVE.match(text, lead.end() if lead else start) for start, lead in leads)
    return next((verb for verb in verbs if verb), None)


def _verb_last(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """German and Dutch: "wurde 1987 von Ann Roe gegründet", "2011 übernahm Ann Roe den Betrieb"."""
    if not any(span.last and span.first for span in line.spans) or not VERB_STEMS.catches(line.lowered):
        return
    for index, span in enumerate(line.spans):
        if not span.last or not span.first:
            continue
        behind, front = (
            PARTICIPLE.match(line.text, span.outer_end),
            line.text[max(0, span.outer_start - 40) : span.outer_start],
        )
        before = VERB_FIRST.search(front)
        elsewhere = is_taken_from(line.text, span.outer_start, span.outer_end) or is_of_another_subject(
            site, line.text, span.outer_start
        )
        if behind and BY.search(front) and not elsewhere:
            role = _ROLES[behind.lastgroup or "run"]
            yield _claim(page, line, span, role, behind.group().strip(), (span.outer_start, behind.end()))
        elif before:
            subjects = (span, *joined(line.text, line.spans[index:], step=1))
            end = subjects[-1].outer_end
            object_ = THING_BEHIND.match(line.text[end:].lstrip(" ,"))
            role = _ROLES[before.lastgroup or "run"]
            if object_ and not _is_another_thing(site, line.text[end:], object_.group(), role):
                reach = (max(0, span.outer_start - 40) + before.start(), end)
                for one in subjects:
                    yield _claim(page, line, one, role, before.group().strip(), reach)


def _is_another_thing(site: SiteText, behind: str, thing: str, role: RoleClass) -> bool:
    """Whether it is a part of the company, or a business elsewhere, that somebody opened or leads."""
    led = role is RoleClass.EXECUTIVE and is_one_of_ours(site, behind)
    return led or is_part(site, thing) or is_elsewhere(behind)


def _biography(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """A paragraph that opens with one person's name and later says that they founded or bought the company."""
    full = [span for span in line.spans if span.last and not span.plausibility < LEAST]
    if not full or not BIOGRAPHY.search(line.text):
        return
    for number, span in enumerate(full):
        opens = span.outer_start <= 3  # noqa: PLR2004 - the name opens the text
        if span.possessive or not (opens or _is_subject(line.text, span)):
            continue
        stop = full[number + 1].start if number + 1 < len(full) else len(line.text)
        end = None if opens else SENTENCE_END.search(line.text, span.outer_end, stop)
        told = (
            match
            for match in BIOGRAPHY.finditer(line.text, span.outer_end, stop)
            if end is None or match.start() < end.start() or (len(full) == 1 and PRONOUN.match(match.group()))
        )
        told = (one for one in told if not (one["german"] and any(one.end() == other.outer_start for other in full)))
        match = next((one for one in told if speaks_of_company(site, line.text, one, by_name=not opens)), None)
        if match is None or is_a_parents(site, line.text, span, match):
            continue
        reach = (span.outer_start, match.end())
        notes = context_notes(page, line, *reach)
        word = match.group().strip(" ,")[-60:]
        yield person_claim(
            line,
            span,
            RoleClass.OWNER if BOUGHT.search(word) else RoleClass.FOUNDER,
            word,
            extractor=EXTRACTOR,
            strength=BIOGRAPHY_STRENGTH,
            notes=notes,
            reach=reach,
        )
        return


def _born(page: PageText, line: Line) -> Iterator[PersonClaim]:
    """The company's birth by what a person did then: "Larkspur was born when Ann Roe left her desk"."""
    if not (BORN_STEMS.catches(line.lowered) and any(span.last for span in line.spans) and BORN.search(line.text)):
        return
    for span in line.spans:
        front = BORN.search(line.text[max(0, span.outer_start - BORN_REACH) : span.outer_start])
        if span.last and not span.possessive and front and front.end() == min(BORN_REACH, span.outer_start):
            reach = (max(0, span.outer_start - BORN_REACH) + front.start(), span.outer_end)
            yield _claim(page, line, span, RoleClass.FOUNDER, front.group().strip(), reach)


def _is_subject(text: str, span: NameSpan) -> bool:
    """Whether a name can be its sentence's subject: no preposition and no other capitalised words stand before it."""
    return not NOT_SUBJECT.search(text[max(0, span.outer_start - 24) : span.outer_start])


def _claim(  # noqa: PLR0917 - what a claim is made of
    page: PageText, line: Line, span: NameSpan, role: RoleClass, word: str, reach: tuple[int, int]
) -> PersonClaim:
    notes = context_notes(page, line, *reach)
    return person_claim(
        line, span, role, word[:60], extractor=EXTRACTOR, strength=STRENGTH[role], notes=notes, reach=reach
    )
