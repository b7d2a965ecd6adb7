"""Family: two who share a surname, or are married, and of whom a company tells its own story.

"Ann and Bob Roe rented their first half acre in 2001" says of nobody that they own anything, but where a small business
tells so under "About us", they are who runs it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from lead_enrichment.domain.evidence import PageKind, PersonClaim, RoleClass, Zone
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.deeds.founding_words import PURSUIT, SENTENCE_END
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim

EXTRACTOR: Final = "rules.couple"
STRENGTH: Final = 0.68
LEAST: Final = 0.4
"""Two unknown first names that share a surname behind a particle ("van der Roe") have no more."""
STEMS: Final = (" and ", " & ", "husband", "wife")
_STORY: Final = re.compile(
    r"\b(?:about|our story|the story|who we are|our family|the family|family farm|meet (?:us|the)|your hosts?|hosts"
    r"|history|our (?:roots|journey|beginnings?)|how (?:it|we) (?:all )?(?:began|started)|the people|behind)\b",
    re.IGNORECASE,
)
OTHER_STORY: Final = sieved_pattern(
    r"staff|team|crew|employee|customer|client|guest|wedding|event|news|testimonial|review|friend|neighbou?r|partner"
    r"|supplier|artist|author|homeowner|business owner|memor|donor|sponsor|class|instructor",
    re.IGNORECASE,
)
_OPENING: Final = re.compile(
    r"(?:(?:in|since|back in|by) (?:\w+ )?(?:19|20)\d\d,?|today,?|owners?|hosts?|farmers?|together,?|here,?)?\s*",
    re.IGNORECASE,
)
_VERB: Final = re.compile(
    r",?\s+(?:(?:both|first|still|now|each|together|never|always|also|then|had|have|are|were|decided to"
    r"|wanted to) ){0,2}"
    r"(?:are|have|run|rented|bought|built|came|moved|met|started|began|left|live|work|worked|grow|grew|raise|raised"
    r"|farm"
    r"|farmed|breed|milk|tend|keep|own|operate|produce|make|made|bake|baked|brew|took|decided|wanted|dream(?:ed|t)|found|fell|opened|turned|spent|love|loved"
    r"|welcome|share|put|quit|sold|planted|returned|settled|purchased|care|look|restored|renovated|converted|landed"
    r"|arrived)\b"
    r"(?! (?:married|engaged|on their|getting|planning|been (?:customers|clients|members|coming)))",
    re.IGNORECASE,
)
_FOREBEARS: Final = re.compile(
    r"\b(?:grand\w+|parents|ancestors|founders|sons|daughters|children|kids|late)\b", re.IGNORECASE
)
_MARRIED: Final = re.compile(r"\b(?:husband|wife|partner)\b", re.IGNORECASE)
_SENTENCE_ENDS: Final = re.compile(r"[.!?]")


def couple_claims(site: SiteText) -> Iterator[PersonClaim]:
    """The first couple that is the subject of a sentence in the company's own story."""
    for page, line in site.lines_with(STEMS):
        if page.page.kind in (PageKind.HOME, PageKind.ABOUT, PageKind.OWNER) and line.block.zone is Zone.MAIN:
            claims = page.once((EXTRACTOR, line.place), partial(_told, page, line))
            if claims:
                yield from claims
                return


def _told(page: PageText, line: Line) -> tuple[PersonClaim, ...]:
    heading = page.heading_of(line)
    above = heading.text if heading else ""
    if not (_STORY.search(above) or page.page.kind is PageKind.OWNER) or OTHER_STORY.search(above):
        return ()
    for place, span in enumerate(line.spans):
        people = [span, *joined(line.text, line.spans[place:], step=1)]
        if len(people) == 2 and _are_a_couple(line.text, *people) and _are_subject(line.text, *people):  # noqa: PLR2004
            reach = (span.outer_start, people[1].outer_end)
            word = line.text[slice(*reach)]
            return tuple(_claim(page, line, one, reach, word=word, heading=heading) for one in people)
    return ()


def couple_at_work(page: PageText, line: Line, full: Sequence[NameSpan]) -> Iterator[PersonClaim]:
    """Two who share a surname and have done the company's work for long ("Ann and Bob Roe have been farming since")."""
    span = full[-1]
    verb = PURSUIT.match(line.text, span.outer_end)
    if verb is None:
        return
    partners = [one for one in joined(line.text, full[::-1], step=-1) if fold(one.last or "") == fold(span.last or "")]
    for one in (*reversed(partners), span) if partners else ():
        yield _claim(page, line, one, (one.outer_start, verb.end()), word=verb.group().strip())


def _claim(
    page: PageText, line: Line, span: NameSpan, reach: tuple[int, int], *, word: str, heading: Line | None = None
) -> PersonClaim:
    return person_claim(
        line,
        span,
        RoleClass.EXECUTIVE,
        word[:60],
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line, *reach),
        reach=reach,
        role_line=heading,
    )


def _are_a_couple(text: str, one: NameSpan, two: NameSpan) -> bool:
    whole = all(span.first and span.last and span.plausibility >= LEAST and not span.possessive for span in (one, two))
    shared = fold(one.last or "") == fold(two.last or "")
    return whole and (shared or _MARRIED.search(text[one.outer_end : two.outer_start]) is not None)


def _are_subject(text: str, one: NameSpan, two: NameSpan) -> bool:
    """Whether a sentence opens with the two and goes on with what they did, and they are nobody's forebears."""
    front = SENTENCE_END.split(text[: one.outer_start])[-1]
    told = _VERB.match(text, two.outer_end)
    behind = _SENTENCE_ENDS.split(text[two.outer_end : two.outer_end + 60])[0]
    return bool(_OPENING.fullmatch(front) and told) and not _FOREBEARS.search(behind)
