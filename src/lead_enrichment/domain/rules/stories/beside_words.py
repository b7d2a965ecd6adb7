"""English words right beside a name, by which a story tells whose the company is without a verb of owning."""

import re
from typing import Final

from lead_enrichment.domain.evidence import RoleClass

OWNERS_OVER_THE_YEARS: Final = re.compile(
    r"\bowners?\b[^;!?]{0,200}?(?:\band|,|\bthen|\bfinally),?\s+(?:since|from) (?:[a-z]+ )?(?:[A-Z][a-z]+ )?\d{4},?\s$",
    re.IGNORECASE,
)
"""The last of a list of owners ("Owners over the years: Bob Poe, and since 2014, Ann Roe")."""
_IN_FRONT: Final = re.compile(
    r"(?:\bby (?:just )?(?:one|a single) (?:man|woman|person|pair of hands)\s?[,:–—-]?|\bthe one (?:man|woman|person)"
    r" (?:is|being)|\b(?:payable|made out) to|\bthe buck (?:stops|ends) (?:here )?with"
    r"|\byou(?:['’](?:ll|re))? (?:will |can |may )?(?:just )?(?:be )?(?:get|speak(?:ing)? to|deal(?:ing)? with"
    r"|talk(?:ing)? to)"
    r"(?: directly)?|\bwhat happen(?:s|ed) when|\best\.?(?: in)? \d{4} by|\b(?:message|words?|note|letter"
    r"|greetings?) from"
    r"|(?:^|[.!?]\s)\W*(?:the|our|this) (?:shop|business|company|firm|practice|bakery|studio|workshop|whole outfit"
    r"|operation) (?:is|consists of|amounts to)(?: just| only| really)?)\s$",
    re.IGNORECASE,
)
_WITH_ME: Final = re.compile(
    r"\bmy (?:husband|wife|partner|brother|sister|father|mother|son|daughter|cousin),?\s$", re.IGNORECASE
)
_AND_I: Final = re.compile(
    r",? and (?:I|me|myself),? (?:\w+ly |have |then |first )?(?:opened|bought|started|founded|own|run|took over"
    r"|launched"
    r"|set up|began|built)\s"
)
_I: Final = re.compile(r"\bI,? ?[(–—-] ?$")
_ME: Final = re.compile(r"\s*[(,–—-]\s?(?:that['’]s|which is|yes,? that is) me\b")
_NAME_ON: Final = re.compile(
    r"['’]s? (?:own )?(?:name|signature) (?:is |has been |was |that )?(?:still |always )?(?:is )?(?:on|over"
    r"|above) the (?:lease|door"
    r"|sign|deeds?|van|licen[cs]e|cheques|window)\b"
)
_HOME_OF: Final = re.compile(
    r"\b(?:run|made|baked|built|operated|operating|working|works?|based|started|brewed|cooked|sewn|thrown|born)"
    r" (?:by hand )?(?:out of|in|from|at)\s$",
    re.IGNORECASE,
)
_HOME: Final = re.compile(
    r"['’]s? (?:\w+ ){0,2}?(?:kitchen|garage|shed|barn|house|home|basement|spare room|dining room|garden)\b"
)
_REACH: Final = 240


def told_beside(text: str, start: int, begin: int, end: int) -> RoleClass | None:
    """What the words around the names at `begin:end`, in the sentence that opens at `start`, make of their bearers."""
    front = text[max(start, begin - _REACH) : begin]
    if OWNERS_OVER_THE_YEARS.search(front):
        return RoleClass.OWNER
    if _NAME_ON.match(text, end):
        return RoleClass.OWNER
    if _HOME.match(text, end) and _HOME_OF.search(front):
        return RoleClass.FOUNDER
    if (_WITH_ME.search(front) and _AND_I.match(text, end)) or _I.search(front) or _ME.match(text, end):
        return RoleClass.FOUNDER
    return RoleClass.EXECUTIVE if _IN_FRONT.search(front) else None
