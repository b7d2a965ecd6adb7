"""Whether the words around a name say that this person died, retired, sold the company or handed it on."""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.late_pattern import sieved_pattern
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.names.lexicon import fold
from lead_enrichment.domain.names.spans import NameSpan
from lead_enrichment.domain.names.splitter import is_plain_first
from lead_enrichment.domain.rules.changes.before_us import had_it_before
from lead_enrichment.domain.rules.changes.death_abroad import has_died_abroad
from lead_enrichment.domain.rules.changes.departure_words import (
    BOUGHT_FROM,
    BOUGHT_FROM_THEM,
    FAREWELL,
    HELD_UNTIL,
    OF_ANOTHER,
    RETIRED,
    RETIRED_IN_ENGLISH,
    RETIRED_NOW,
    RETIREMENT_OF,
    THEN_HELD_UNTIL,
)
from lead_enrichment.domain.rules.changes.leaving_words import (
    BOTH,
    BOTH_LEFT,
    DEATH_OF,
    HEIR_OF,
    HIMSELF,
    IN_TURN,
    IN_TURN_FRONT,
    IS_LOST,
    LEFT_NOW,
    NEITHER,
    OF_ANOTHER_PERSON,
    OF_ONESELF,
    SUCCEEDED,
    is_taken_from,
)
from lead_enrichment.domain.rules.context import has_died
from lead_enrichment.domain.rules.name_line import name_line
from lead_enrichment.domain.rules.roles.role_lines import joined
from lead_enrichment.domain.rules.site_text import Line, PageText

_PRONOUN: Final = re.compile(r"\b(?:he|she|er|sie|il|elle|lui|lei|él|ella)\b", re.IGNORECASE)
_OWN_RETIREMENT: Final = re.compile(r"['’]s?\s+(?:\w+ )?(?:retirement|departure|death|passing)\b")
_TOGETHER: Final = re.compile(r"\b(?:he|she) and (?:his|her) (?:\w+,? )?$", re.IGNORECASE)
_BOTH: Final = re.compile(r"\b(?:he|she) and (?:his|her) (?=\w+\b)", re.IGNORECASE)
_OF_ITSELF: Final = re.compile(
    r"(?:[.;!?]|\b(?:quand|lorsqu['’]|when|als|toen|nachdem|da|som|wo|and|und|et|en|och|og|then)) ?(?:[Hh]e"
    r"|[Ss]he|[Tt]hey|[Ee]r"
    r"|[Ss]ie|[Ii]l|[Ee]lle|[Hh]ij|[Zz]ij|[Zz]e|[Hh]an|[Hh]un|[Hh]on)(?: \w+){0,3} $"
)
"""Where a clause of its own goes on about the person named before ("Quand il a")."""
_YEAR_BEHIND: Final = re.compile(r" (?:19|20)\d\d\b")
"""What stands behind "Nel" or "Em" in front of a year, which are no names there."""
_APPOSITION: Final = re.compile(r"\A, [^,.;!?]{3,60},(?= )")
_OPENS_WITH_PRONOUN: Final = re.compile(r"(?:he|she|they) ", re.IGNORECASE)
_BUYER: Final = re.compile(r",? (?:(?:who|and|then|later|finally|eventually|also|in \d{4}|\w+ly),? )*")
"""What may stand between a buyer's name and "bought it from him"."""
_ENDS: Final = re.compile(r"[.;!?]\s")
_GAVE: Final = sieved_pattern(
    r"\b(?:[üu]bergab|[üu]bergibt|[üu]bertrug|[üu]berschrieb|verkaufte|droeg|verkocht|overdrog|overlod|overdro|solgte|s[åa]lde"
    r"|[öo]verl[äa]t)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_GIVEN_ON: Final = re.compile(
    r"\s(?:(?:den|das|die|seine?n?|ihre?n?|de|het|zijn|haar|sin|sitt|hans|hennes)\s(?:\w+\s)?\w+|\w{4,}(?:et|en|n))"
    r"\b[^.;!?]{0,40}?\b(?:an|aan|over|til|till)\s"
)
"""What whoever stands behind such a verb gave on ("1988 übergab Ann Roe den Betrieb an")."""
_GIVEN_TO: Final = re.compile(
    r"\b(?:sold|sells|selling|passed|handed|turned|gave|transferred|left)\b[^.;!?]{0,40}? to (?:[a-z'’-]+,? ){0,4}$"
)
"""In front of whoever came after the one who retires in the same sentence ("sold it to Ann Roe when he retired")."""
_NEAR: Final = 80
_RETIRED_BEHIND: Final = re.compile(r"\s*[,(]\s*(?:now |recently )?retired(?:\)|\s*$|,)", re.IGNORECASE)
_LIFE: Final = re.compile(
    r"\s*[,(]\s*(?:[A-Z.]{2,6},\s*)?(?:\*\s*)?(?:1[89]\d\d)\s*[–—-]\s*(?:†\s*)?(?:19|20)\d\d\b|\s*\(?†"
)
"""The years of a life behind a name ("Ann Roe (1938–2019)")."""
_DATES: Final = re.compile(
    r"\W*(?:b(?:orn|\.)? )?(?:[^\W\d]{3,9}\.? \d{1,2},? |\d{1,2}\.? [^\W\d]{3,9}\.? )?(?:1[89]\d\d)\s?(?:[–—-]|to)\s?"
    r"(?:d(?:ied|\.)? )?(?:[^\W\d]{3,9}\.? \d{1,2},? |\d{1,2}\.? [^\W\d]{3,9}\.? )?(?:19|20)\d\d\W*"
)
_REMEMBERED: Final = sieved_pattern(
    r"\b(?:remembering|in (?:loving )?memory of|in memoriam|the late|obituary|rest in peace,?|zum gedenken an"
    r"|in gedenken an"
    r"|en m[ée]moire de|en hommage [àa]|en memoria de|in ricordo di|in memoria di|ter nagedachtenis aan"
    r"|em mem[óo]ria de"
    r"|till minne av|til minde om)\W*$",
    re.IGNORECASE,
)
_REACH: Final = 260
_RIGHT_BEHIND: Final = (RETIRED_NOW, LEFT_NOW, HEIR_OF, _OWN_RETIREMENT, _RETIRED_BEHIND)


def has_left(line: Line, span: NameSpan) -> bool:
    """Whether the text goes on to say that this person retired or sold: nobody else is spoken of in between."""
    if _is_said_beside(line, span) or _held_until(line.text, span) or _left_together(line, span):
        return True
    if is_taken_from(line.text, span.outer_start, span.outer_end) or had_it_before(
        line.text, line.lowered, span.outer_start
    ):
        return True
    if _is_bought_out(line, span):
        return True
    found = _retired(line.page).search(line.text, span.outer_end, span.outer_end + _REACH)
    if found and _GIVEN_TO.search(line.text[max(0, span.outer_start - _NEAR) : span.outer_start]):
        ends = _ENDS.search(line.text, span.outer_end)
        found = None if ends is None or found.start() < ends.start() else found
    if found is None or _is_said_of_another(line.text[span.outer_end : found.start()], found.group()):
        return False
    own = OF_ONESELF.match(found.group()) is not None
    if _names_who_gives(line, found) or (own and not _is_subject(line.text[span.outer_end : found.start()], span)):
        return False
    return not any(not _joined(line.text, one) for one in _others_until(line, span, found.start()))


def _names_who_gives(line: Line, told: re.Match[str]) -> bool:
    """Whether whoever hands on is named behind the verb ("übergab Bob Roe den Betrieb an")."""
    inside = (one for one in line.spans if told.start() < one.outer_start < told.end())
    return any(_GAVE.search(line.text, told.start(), one.outer_start) for one in inside)


def _is_said_beside(line: Line, span: NameSpan) -> bool:
    """Whether the words right in front of a name, or right behind it, say that this person has left."""
    front = line.text[max(0, span.outer_start - 60) : span.outer_start]
    if _GAVE.search(front) and _GIVEN_ON.match(line.text, span.outer_end):
        return True
    if RETIREMENT_OF.search(front[-40:]) or any(told.search(front) for told in (SUCCEEDED, BOUGHT_FROM, FAREWELL)):
        return True
    return any(told.match(line.text, span.outer_end) for told in _RIGHT_BEHIND)


def _is_said_of_another(between: str, told: str) -> bool:
    """Whether the words before a departure make it somebody else's; a sentence of its own about "she" is hers."""
    between = _APPOSITION.sub("", between)
    if _OF_ITSELF.search(between) or _OPENS_WITH_PRONOUN.match(told):
        return OF_ANOTHER_PERSON.search(_BOTH.sub("", between)) is not None
    return OF_ANOTHER.search(_BOTH.sub("", between)) is not None


def _is_subject(between: str, span: NameSpan) -> bool:
    """Whether a sentence that goes on behind somebody's is about them: by a pronoun, by name, or by nothing else."""
    *earlier, last = _ENDS.split(between)
    words = set(re.findall(r"[^\W\d_]+", fold(last)))
    return not earlier or not words or not words.isdisjoint(HIMSELF | {fold(word) for word in span.words})


def _others_until(line: Line, span: NameSpan, stop: int) -> list[NameSpan]:
    """Who else is named behind somebody, up to a place; the same person by the first name alone is nobody else."""
    return [
        one
        for one in line.spans
        if span.outer_end <= one.start < stop
        and _is_a_person(one)
        and not (one.last is None and _YEAR_BEHIND.match(line.text, one.outer_end))
        and not (one.last is None and fold(one.first or "") == fold(span.first or "").split(" ")[0])
    ]


def _is_bought_out(line: Line, span: NameSpan) -> bool:
    """Whether the next whom the text names bought the company from this person ("when Bob Poe bought him out")."""
    found = BOUGHT_FROM_THEM.search(line.text, span.outer_end, span.outer_end + _REACH)
    if found is None or _BUYER.fullmatch(line.text, span.outer_end, found.start()):
        return False
    others = _others_until(line, span, found.start())
    buyer = others[-1:]
    return all(_BUYER.fullmatch(line.text, one.outer_end, found.start()) for one in buyer) and len(others) <= 1


def _left_together(line: Line, span: NameSpan) -> bool:
    """Whether several who are named together have left: both, neither is there, or each in a year of their own."""
    text = line.text
    if NEITHER.search(text[max(0, span.outer_start - 50) : span.outer_start]):
        return True
    named = (span, *joined(text, [one for one in line.spans if one.start >= span.start], step=1))
    before = joined(text, [one for one in line.spans if one.start <= span.start][::-1], step=-1)
    if (len(named) > 1 or next(before, None)) and BOTH.match(text, named[-1].outer_end):
        found = BOTH_LEFT.search(text, named[-1].outer_end, named[-1].outer_end + _NEAR)
        retired = _retired(line.page).search(text, named[-1].outer_end, named[-1].outer_end + _NEAR)
        if any(one and not _ENDS.search(text[named[-1].outer_end + 2 : one.start()]) for one in (found, retired)):
            return True
    if not (IN_TURN.match(text, span.outer_end) and IN_TURN_FRONT.search(text[: span.outer_start])):
        return False
    nearest = [one for one in line.spans if one.end <= span.start][-1:]
    return any(
        one.outer_end >= span.outer_start - _NEAR
        and _retired(line.page).search(f"he {text[one.outer_end : span.outer_start].lstrip()}") is not None
        for one in nearest
    )


def _retired(page: PageContent) -> re.Pattern[str]:
    return RETIRED_IN_ENGLISH if page.language == "en" else RETIRED


def _joined(text: str, span: NameSpan) -> bool:
    """Whether a name belongs to the same subject ("He and his wife Ann Roe owned it until 2019")."""
    return _TOGETHER.search(text[max(0, span.outer_start - 40) : span.outer_start]) is not None


def _held_until(text: str, span: NameSpan) -> bool:
    """Whether the words around say up to which year this person had the company."""
    front, behind = text[max(0, span.outer_start - 110) : span.outer_start], text[span.outer_end : span.outer_end + 110]
    return bool(HELD_UNTIL.search(front) or THEN_HELD_UNTIL.match(behind))


def _is_a_person(span: NameSpan) -> bool:
    return bool(span.words) and is_plain_first(span.words[0])


@lru_cache(maxsize=1_024)
def _retirement(text: str, told: re.Pattern[str]) -> re.Match[str] | None:
    """The first retirement in a text: the same paragraph stands below each mention of everybody whom the site names."""
    return told.search(text)


def then_left(page: PageText, line: Line, span: NameSpan) -> bool:
    """Whether the next paragraph says "he sold the school to", and nobody else is named in between."""
    after = page.near(line, 1)
    found = _retirement(after.text[:_REACH], _retired(page.page)) if after else None
    if after is None or found is None or not _PRONOUN.search(after.text[: found.end()]):
        return False
    between = (
        *(one for one in line.spans if one.start >= span.outer_end),
        *(one for one in after.spans if one.start < found.start()),
    )
    return not any(one.last for one in between)


def means(span: NameSpan, first: str, last: str) -> bool:
    """Whether a name is this person's: the whole one, or the last one behind a title ("Mr. Roe")."""
    if span.first and span.last:
        return same_person(span.first, span.last, first, last)
    return not span.first and fold(span.last or "") == fold(last)


def stands_above_a_life(page: PageText, line: Line) -> bool:
    """Whether a name alone stands above the dates of a life ("March 8, 1920 – July 29, 1989")."""
    below = (page.near(line, step) for step in (1, 2))
    return bool(name_line(line)) and any(one is not None and _DATES.fullmatch(one.text) for one in below)


def says_so(line: Line, span: NameSpan) -> bool:
    """Whether the words around a name say that this person has died."""
    front = line.text[max(0, span.outer_start - 40) : span.outer_start]
    behind = line.text[span.outer_end : span.outer_end + 30]
    lost = IS_LOST.search(front) or DEATH_OF.match(line.text, span.outer_end)
    if _LIFE.match(behind) or _REMEMBERED.search(front) or lost or has_died(line, span.outer_end):
        return True
    abroad = line.page.language != "en"
    return abroad and has_died_abroad(line.text, line.lowered, span.outer_start, span.outer_end)
