"""Family: what a text says of somebody by "who", "he" or "and", read as if their name stood right in front of it.

"Ann Roe is a third-generation baker who took the reins in 2011" says the same as "Ann Roe took the reins in 2011". So
each such sentence is put into the plain form, and the families that read plain sentences read it; what they find is
claimed of the words as they stand.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.needed import needed
from lead_enrichment.domain.rules.company.company_mention import means_company, opens_with_something_else
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.deeds.founding import told_by_verb
from lead_enrichment.domain.rules.deeds.founding_words import STEMS as DEED_STEMS
from lead_enrichment.domain.rules.roles.role_lines import told_by_role
from lead_enrichment.domain.rules.roles.role_stems import STEMS as ROLE_STEMS
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.statements.reading import stems, told_by_cue
from lead_enrichment.domain.rules.stories.retold_abroad import said_abroad
from lead_enrichment.domain.rules.stories.retold_words import TONGUES
from lead_enrichment.domain.rules.stories.said import LONGEST, Said
from lead_enrichment.domain.rules.stories.story import tells_a_story
from lead_enrichment.domain.rules.stories.story_reader import read_once
from lead_enrichment.domain.sieve import Sieve

EXTRACTOR: Final = "rules.retold"
MOST_CLAIMS: Final = 40
MOST_RETOLD: Final = 200
LEAST: Final = 0.5
LESS_SURE: Final = 0.08
"""By how much a claim is weaker than what the plain sentence would say."""
_IT: Final = re.compile(
    r"(?:(?:has|have|then|now|later|finally|eventually) )*(?:bought|purchased|acquired|owned|owns|runs?|ran|has run"
    r"|started"
    r"|founded|opened|built|manages|operates|leads|heads) (?P<it>it)\b"
)
_TWO: Final = 2
_STOP: Final = re.compile(r"[.!?;](?<!\bDr.)(?<!\bMr.)(?<!\bMs.)(?<!\bMrs.)(?<!\bSt.)(?<!\b[A-Z].)(?:\s|$)")
_WHO: Final = re.compile(
    r"(?:,? (?:is|was|has been) (?:an?|the|our|one of)\b[^.;:!?]{2,70}?|, (?:an?|the|our) [^.;:!?,]{2,60}?)?,? who "
    r"(?=[a-z])"
)
"""A clause about whoever is named in front of it, with what they are in between."""
_TITLE: Final = re.compile(r"(?:the|our|its) (?:\w+ )?(?:co-)?(?:owners?|founders?|proprietors?|president)\b")
_VERB: Final = (
    r"(?:is|was|became|has|owns?|runs?|leads?|heads?|manages?|operates?|took|bought|purchased|acquired|founded"
    r"|co-founded"
    r"|started|opened|established|launched|created|built|set|went|struck|carri(?:es|ed)|continues|assumed|succeeded"
    r"|inherited|decided|branched|hung)"
)
_ALSO: Final = re.compile(
    r",? (?:is|was|has been|serves as) (?:an?|our|the)\b[^.;:!?]{2,70}? (?:and|&|as well as) (?=(?:the |our "
    r"|its )?(?:\w+ )?"
    r"(?:co-)?(?:owner|founder|proprietor|president)\b)"
)
"""What somebody is beside being the owner ("is a certified arborist and the owner of")."""
_AND: Final = re.compile(
    r"(?:,? and|,? then|, before|, but)(?: (?:then|later|eventually|now|finally|today|soon|ultimately|he|she"
    rf"|subsequently|in (?:19|20)\d\d|since (?:19|20)\d\d|has|\w+ly),?){{0,2}} (?={_VERB}\b)"
)
"""What links a further predicate with the same subject."""
_MAY_GO_ON: Final = Sieve(one for pattern in (_WHO, _AND, _ALSO) for one in needed(pattern.pattern)).look()


def retold_claims(site: SiteText) -> Iterator[PersonClaim]:
    """What clauses with "who", pronouns and further predicates say of those who were named before."""
    for page in site.pages:
        spoken = page.page.language
        if page.may_be_english or spoken in TONGUES:
            yield from page.once(EXTRACTOR, partial(_claims, site, page, spoken))


def _claims(site: SiteText, page: PageText, spoken: str | None) -> tuple[PersonClaim, ...]:
    places = {line.place for some in (stems(), DEED_STEMS, ROLE_STEMS) for line in page.lines_with(some)}
    lines = [page.lines[place] for place in sorted(places) if page.lines[place].block.zone is Zone.MAIN]
    if spoken in TONGUES:
        said = chain.from_iterable(said_abroad(page, line, TONGUES[spoken]) for line in lines)
    else:
        said = chain(chain.from_iterable(map(_of_the_named, lines)), _of_those_meant(site, page, places))
    found: dict[PersonClaim, None] = {}
    for number, one in enumerate(said):
        found.update(dict.fromkeys(_read(site, page, one)))
        if number == MOST_RETOLD or len(found) >= MOST_CLAIMS:
            break
    return tuple(found)


def _of_the_named(line: Line) -> Iterator[Said]:
    """What stands behind "who" and "and" in the sentence of a whole name."""
    if not _MAY_GO_ON(line.lowered):
        return
    full = [span for span in line.spans if span.first and span.last and span.plausibility >= LEAST]
    for span in full:
        if span.possessive or is_called_staff(line.text, span):
            continue
        others = [one.outer_start for one in line.spans if one.outer_start > span.outer_end]
        end = _STOP.search(line.text, span.outer_end)
        stop = min(end.start() if end else len(line.text), span.outer_end + 2 * LONGEST)
        near = min([stop, *others[:1]])
        yield from _clauses(((line, span),), line, (span.outer_end, stop), near)
        also = _ALSO.match(line.text, span.outer_end, stop)
        if also:
            yield Said(((line, span),), line, also.end(), stop)


def _clauses(
    people: tuple[tuple[Line, NameSpan], ...], line: Line, place: tuple[int, int], near: int
) -> Iterator[Said]:
    """What stands behind "who", and behind "and" before `near`, in what is left of a sentence."""
    start, stop = place
    who = _WHO.match(line.text, start, stop)
    if who:
        yield Said(people, line, who.end(), stop)
    yield from (Said(people, line, found.end(), stop) for found in _AND.finditer(line.text, start, near))


def _of_those_meant(site: SiteText, page: PageText, places: set[int]) -> Iterator[Said]:
    """What sentences say whose subject is a pronoun or a first name of somebody named before."""
    if not tells_a_story(page):
        return
    for subject in read_once(site, page).subjects:
        line, people = subject.line, subject.people
        if line.place not in places or not 0 < len(people) <= _TWO:
            continue
        if not all(span.first and span.last for _, span in people):
            continue
        if all(named is line and span.outer_end > subject.start for named, span in people):
            continue
        yield Said(people, line, subject.end, subject.stop)
        yield from _clauses(people, line, (subject.end, subject.stop), subject.stop)


def _read(site: SiteText, page: PageText, said: Said) -> Iterator[PersonClaim]:
    """What the plain sentence would say, claimed of the words as they stand."""
    names = " and ".join(f"{span.first} {span.last}" for _, span in said.people)
    if opens_with_something_else(site, said.sentence):
        return
    predicate = _with_the_company(site, said)
    if _TITLE.match(predicate):
        predicate = f"is {predicate}"
    text = f"{names} {predicate}."
    plain = Line(replace(said.line.block, text=text), page.page, said.line.place, said.line.company_words)
    for claim in (
        *told_by_cue(site, page, plain),
        *told_by_verb(site, page, plain),
        *told_by_role(site, page, plain),
    ):
        word = (claim.role_word or "").removeprefix(names).strip()
        staff = claim.role is RoleClass.EXECUTIVE and said.of_staff
        place = said.place_of(word) if word and claim.role is not RoleClass.NONE and not staff else None
        for named, span in said.people if place else ():
            if place and (claim.first, claim.last) == (span.first, span.last):
                told = replace(claim, role_word=said.line.text[slice(*place)])
                yield _as_it_stands(page, named, span, told, (said, place[1]))


def _with_the_company(site: SiteText, said: Said) -> str:
    """The predicate; an "it" in it is the company, where the words before speak of that."""
    predicate = said.predicate
    it = _IT.match(predicate)
    if it is None or not means_company(site, said.line.text[: said.start][-LONGEST:]):
        return predicate
    return f"{predicate[: it.start('it')]}the company{predicate[it.end('it') :]}"


def _as_it_stands(
    page: PageText, named: Line, span: NameSpan, claim: PersonClaim, told: tuple[Said, int]
) -> PersonClaim:
    said, end = told
    here = named is said.line
    around = context_notes(page, named, span.start, span.end)
    return person_claim(
        named,
        span,
        claim.role,
        claim.role_word,
        extractor=EXTRACTOR,
        strength=round(claim.strength - LESS_SURE, 2),
        notes=tuple(dict.fromkeys((*claim.notes, *(note for note in around if note != "current")))),
        reach=(min(span.outer_start, said.start), max(end, span.outer_end)) if here else None,
        role_line=None if here else said.line,
    )
