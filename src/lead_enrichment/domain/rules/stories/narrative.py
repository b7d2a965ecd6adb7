"""A story over several sentences: who was named, and what they did then ("She left in 2016 to open")."""

import re
from collections.abc import Iterator
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass, Zone
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.owner_score import BOUGHT
from lead_enrichment.domain.rules.company.company_mention import means_company, opening, speaks_of_company
from lead_enrichment.domain.rules.context import context_notes
from lead_enrichment.domain.rules.deeds.founding_words import NOT_SUBJECT
from lead_enrichment.domain.rules.name_line import whole_names
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.roles.role_partner import HEADINGS
from lead_enrichment.domain.rules.roles.staff import is_called_staff
from lead_enrichment.domain.rules.site_text import Line, PageText, SiteText, person_claim
from lead_enrichment.domain.rules.stories.story_words import ABROAD, ABROAD_STEMS

EXTRACTOR: Final = "rules.founding"
STRENGTH: Final = 0.68
_LEAST: Final = 0.5
_BACK: Final = 4
"""Paragraphs back in which the person of the story may have been named."""
_OPENS: Final = 3
_VERB: Final = (
    r"(?:co-?)?founded|opened(?: the doors (?:of|to))?|established|launched|bought|purchased|acquired|took over|took on"
    r"|(?:now |still |also )?(?:co-)?owns?|(?:has |have )?(?:jointly |since )?owned|set up(?= (?!on\b))|started"
)
_GOES_ON: Final = sieved_pattern(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]he (?:couple|pair|two))\s+"
    r"(?:(?!who\b|which\b|where\b|not\b|never\b|had\b|that\b|as\b)[\w'’-]+,?\s+){0,6}?"
    rf"(?:{_VERB}|to (?:open|start|found|launch|buy|establish|take over|set up|run)(?= )|(?P<own>(?:set up|went out"
    r"|struck out|branched out|started out|go out|to set up|set up shop) on (?:his|her|their) own|signed (?:the|a"
    r"|their) lease))"
    r"(?:\s|(?=[,.]))"
)
_LATER: Final = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey) [^.;!?]{3,90}?\b(?:and|before|until) (?:he |she |they )?"
    r"(?:later |then |eventually |finally |now )?(?:bought|purchased|acquired|bought out|took over|owns?)\s"
    r"|\b(?:[Hh]e|[Ss]he|[Tt]hey) [^.;!?]{3,120}?\b(?:before|until) (?:\w+ly )?(?:buying|purchasing|acquiring"
    r"|taking over"
    r"|opening|founding|setting up|launching)\s"
)
"""What the person of the story did in the end ("She joined in 2010 and purchased the practice in 2016")."""
_ON_OWN: Final = re.compile(
    r"\bto (?:set up|start up|go out|strike out) on (?:his|her) own\b|\b(?:being|as) an? owner[-/ ]operator\b"
    r"|\b(?:went|gone|going|setting|struck|striking|branched|branching) (?:up |out |off ){1,2}on (?:his|her"
    r"|their) own\b",
    re.IGNORECASE,
)
"""What a paragraph says of the one person it speaks of, wherever in it."""
_CO_OWN: Final = re.compile(
    r"\b[Hh]ere (?:we|they) are, (?:\w+ )?co-?owners\b"
    r"|\b(?:[Ww]e|[Tt]hey|[Tt]he (?:sisters|brothers|two|pair|couple|cousins)) (?:are|remain|became|have been)"
    r" (?:now |equal |both |proud |still )*(?:co-?owners|equal (?:partners|owners)|owners together)\b"
    r"|\b[Tt]he (?:two|pair|three) of them (?:now |still |both )*(?:run|own) "
    r"|\b[Tt]hey (?:now |still |both )*own (?:it|the (?:business|company|shop|place|restaurant|firm)) (?:together"
    r"|jointly|in equal shares|fifty-fifty|50/50)\b"
)
"""What a paragraph says of those it speaks of together."""
_OWNING: Final = ("own", "equal partners", " of them ")
"""One of which stands in whatever these two patterns find."""
_TOGETHER: Final = re.compile(r"\b(?:[Tt]hey|[Ww]e|[Tt]he (?:couple|pair|two|sisters|brothers|cousins))\b")
_KIN: Final = re.compile(
    r"\W*(?:(?:In|Back in|Since|It was|It began in|During) [^.;:!?]{2,30}?,? )?(?:(?:[Tt]he|[Oo]ur|[Tt]win|[Bb]est"
    r"|[Ll]ong-?time|[Oo]ld|[Cc]hildhood|[Mm]arried|[Cc]ollege|[Hh]igh school) ){0,2}"
    r"(?:[Ss]isters|[Bb]rothers|[Ss]iblings|[Cc]ousins|[Tt]wins|[Ff]riends|[Hh]usband and wife|[Ww]ife and husband"
    r"|[Cc]ouple"
    r"|[Nn]eighbors|[Cc]lassmates|[Rr]oommates|[Ss]weethearts|[Pp]artners)(?: and \w+ \w+)?,? "
)
"""What may stand before those with whom a paragraph opens ("Sisters Ann and Jo Roe grew up ...")."""
_BEHIND_NAME: Final = re.compile(
    r"[^.;!?]{0,90}?\b(?:left|quit|returned|moved|decided|came (?:home|back)|gave up|cashed in|traded)\b[^.;!?]{0,60}?"
    r"\bto (?:open|start|found|launch|buy|establish|take over|set up)(?= )\s"
    r"|[^.;!?]{0,110}?\band (?:now |also |still )?(?:owns|bought|purchased)\s"
)
_OPENED_DOORS: Final = re.compile(
    r"(?: (?:and|&) (?:(?:his|her) (?:\w+ )?)?[A-Z][\w-]+)?(?!['’])[^.;!?]{0,110}?\b(?:and|then"
    r"|finally) (?:\w+ly )?(?:opened|threw open)"
    r" (?:the|our|their|its) (?:own )?doors\b"
)
"""What makes a company of what somebody bought or built ("came home, bought the old bank and opened the doors")."""
_BIRTH: Final = sieved_pattern(
    r"\b(?:was born|opened(?: its doors)?(?! (?:its|another|an? (?:second|new|third|other)) )"
    r"|grew out of (?:that|it|this)|followed"
    r"|came to life|took shape"
    r"|got its start|began(?! \w+ing\b)"
    r"|was the result)\b(?! by\b)"
)
_ACTS: Final = re.compile(r"(?:,[^,.;!?]{1,60},)?\s+(?!for\b|and\b|of\b|at\b|to\b|in\b|told\b|said\b)[a-z]")
_OBJECT_OF: Final = re.compile(r"\b(?:thank|thanks|my|our)\b[^.!?]*$", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[.;!?,]\s+(?:and |so |then )?")
_SUBJECT_REACH: Final = 45
_AT: Final = re.compile(r"\b(?:at|in|the|old|former)\s$")
"""In front of a school or a town that looks like a name."""


def goes_on(text: str) -> bool:
    """Whether a sentence says what somebody named before did for a company, or tells of its birth."""
    return any(told.search(text) for told in (_GOES_ON, _BIRTH, *_of_owning(text))) or _abroad(text) is not None


def continued(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """The person whose story goes on here with the company's founding, or how they came to own it."""
    for span in line.spans:
        told = _BEHIND_NAME.match(line.text, span.outer_end) if span.last and not span.possessive else None
        doors = (
            _OPENED_DOORS.match(line.text, span.outer_end)
            if "doors" in line.lowered and is_plain_first(span.first)
            else None
        )
        if doors and not _another(line, span, doors.end()):
            yield _claim(page, line, span, line, (span.outer_start, doors.end()), doors.group())
            return
        if told and not _another(line, span, told.end()) and speaks_of_company(site, line.text, told):
            yield _claim(page, line, span, line, (span.outer_start, told.end()), told.group())
            return
    yield from _born_of(site, page, line)
    match = next((found for found in _went_on(line.text) if _tells(site, line, found)), None)
    if match is None:
        return
    told_of = whose_story(page, line, match.start())
    if told_of is not None:
        named, span = told_of
        together = match.re is _CO_OWN or _TOGETHER.match(match.group()) is not None
        for one in _joined(named, span) if together else (span,):
            yield _claim(page, named, one, line, match.span(), match.group())


def _joined(line: Line, span: NameSpan) -> tuple[NameSpan, ...]:
    """Those with whom a paragraph opens ("Sisters Ann and Jo Roe")."""
    return (span, *joined(line.text, [one for one in line.spans if one.start >= span.start], step=1))


def _went_on(text: str) -> Iterator[re.Match[str]]:
    """The first of each kind of sentences that go on with a story."""
    yield from (found for told in (_GOES_ON, _LATER, *_of_owning(text)) if (found := told.search(text)))
    abroad = _abroad(text)
    if abroad:
        yield abroad


def _of_owning(text: str) -> tuple[re.Pattern[str], ...]:
    """The patterns that need a word which hardly a sentence holds, if this one does."""
    lowered = text.lower()
    return (_ON_OWN, _CO_OWN) if any(word in lowered for word in _OWNING) else ()


def _abroad(text: str) -> re.Match[str] | None:
    return ABROAD.search(text) if ABROAD_STEMS.catches(text.lower()) else None


def _tells(site: SiteText, line: Line, found: re.Match[str]) -> bool:
    """Whether it is told of the company, or of work on one's own."""
    told = {name.split("_")[0]: words for name, words in found.groupdict().items() if words}
    if found.re in {_ON_OWN, _CO_OWN} or "own" in told:
        return True
    return means_company(site, told["inside"]) if "inside" in told else speaks_of_company(site, line.text, found)


def _born_of(site: SiteText, page: PageText, line: Line) -> Iterator[PersonClaim]:
    """Whose story ends with the company's birth ("Ann Roe came home in 2015. Larkspur opened a year later")."""
    for birth in _BIRTH.finditer(line.text):
        begin = max((end.end() for end in _CLAUSE.finditer(line.text, 0, birth.start())), default=0)
        named = line.text[max(begin, birth.start() - _SUBJECT_REACH) : birth.start()]
        if not _ends_with_company(site, named):
            continue
        told_of = whose_story(page, line, birth.start())
        if told_of is not None:
            yield _claim(page, told_of[0], told_of[1], line, (begin, birth.end()), named + birth.group())
        return


def _ends_with_company(site: SiteText, text: str) -> bool:
    """Whether a clause's subject is the company by its name, and nothing of the company's."""
    bare = text.strip(" ,")
    return bool(re.fullmatch(r"(?:and |then |so |that['’]s (?:when|how) )*(?:the )?(?-i:[A-Z]).{2,44}", bare)) and (
        fold(opening(site.company)) in fold(bare) and not _GOES_ON.search(bare)
    )


def _only_subject(line: Line, stop: int) -> tuple[Line, NameSpan] | None:
    """The one person of a paragraph, as the subject of a sentence before this place."""
    full = [span for span in line.spans if span.last and span.first and span.end <= stop]
    if len(full) != 1 or is_called_staff(line.text, full[0]) or full[0].possessive or full[0].plausibility < _LEAST:
        return None
    front = line.text[max(0, full[0].outer_start - 24) : full[0].outer_start]
    acts = _ACTS.match(line.text, full[0].outer_end)
    return (line, full[0]) if acts and not NOT_SUBJECT.search(front) and not _OBJECT_OF.search(front) else None


def whose_story(page: PageText, line: Line, stop: int) -> tuple[Line, NameSpan] | None:
    """Who opened this paragraph or one right before it, or whose name heads it; nobody where others are named since."""
    if any(span.last and span.end <= stop for span in line.spans):
        return _subject_within(line, stop) or _told_of_before(page, line)
    for step in range(1, _BACK + 1):
        above = page.near(line, -step)
        if above is None or above.block.zone is not Zone.MAIN:
            break
        if above.block.tag in HEADINGS:
            spans = whole_names(above)
            return (above, spans[0]) if len(spans) == 1 else None
        opener = _opener(above) or (_alone(above) if step == 1 else None)
        if opener or any(span.last and span.first for span in above.spans):
            return (above, opener) if opener else None
    return None


def _told_of_before(page: PageText, line: Line) -> tuple[Line, NameSpan] | None:
    """With whom the paragraph right above opens, where this one goes on with their first name ("Ann went to ...")."""
    above, first = page.near(line, -1), line.spans[0]
    opener = _opener(above) if above else None
    if above is None or opener is None or first.last or first.outer_start > _OPENS or above.block.zone is not Zone.MAIN:
        return None
    same = any(fold(one.first) == fold(first.first) for one in _joined(above, opener))
    return (above, opener) if same else None


def _subject_within(line: Line, stop: int) -> tuple[Line, NameSpan] | None:
    opener = _opener(line)
    if opener is None:
        return _only_subject(line, stop)
    return None if _another(line, opener, stop) else (line, opener)


def _opener(line: Line) -> NameSpan | None:
    """The one person with whom a paragraph opens; a name that stands alone is no paragraph."""
    full = [span for span in line.spans if span.last and (not span.first or span.plausibility >= _LEAST)]
    opens = (
        full
        and (full[0].outer_start <= _OPENS or _KIN.fullmatch(line.text, 0, full[0].outer_start))
        and not full[0].possessive
        and not is_called_staff(line.text, full[0])
    )
    return full[0] if opens and len(line.text) > full[0].outer_end + _OPENS else None


def _alone(line: Line) -> NameSpan | None:
    """The one name of which a line consists, as it heads what is told of somebody."""
    spans = whole_names(line)
    return spans[0] if len(spans) == 1 and spans[0].plausibility >= _LEAST else None


def _another(line: Line, span: NameSpan, stop: int) -> bool:
    return any(
        one.last and span.outer_end <= one.start < stop and not _AT.search(line.text[: one.outer_start][-8:])
        for one in line.spans
    )


def _claim(  # noqa: PLR0917 - what a claim is made of
    page: PageText, named: Line, span: NameSpan, line: Line, reach: tuple[int, int], word: str
) -> PersonClaim:
    same = named is line
    return person_claim(
        named,
        span,
        RoleClass.OWNER if BOUGHT.search(word) else RoleClass.FOUNDER,
        " ".join(word.split())[-60:],
        extractor=EXTRACTOR,
        strength=STRENGTH,
        notes=context_notes(page, line, *reach),
        reach=(min(reach[0], span.outer_start), max(reach[1], span.outer_end)) if same else None,
        role_line=None if same else line,
    )
