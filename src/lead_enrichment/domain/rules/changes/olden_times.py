"""Times that a text tells without a year: wars, forebears, numbers in letters, generations that have gone by."""

import re
from typing import Final

from lead_enrichment.domain.late_pattern import late_pattern, sieved_pattern

_RECENT: Final = re.compile(r"\b(?:19[89]\d|20\d\d)\b")
"""A year of living memory beside it: then an old war is what a museum or a builder of today speaks of."""
_DATED: Final = re.compile(r"(?:\s[\w'’]+){0,3}?\s(?:in|since|from)\s(?:\w+ (?:of )?)?(?:19[89]\d|20\d\d)\b")
_OLDEN: Final = frozenset(("ages_ago", "long_ago", "early_seventies"))
_ERA: Final = re.compile(
    r"\bgreat depression\b|\bduring the depression\b|\b(?:first|second|1st|2nd) world war\b"
    r"|\bworld war (?:i{1,2}|one|two|1|2)\b"
    r"|\bww ?(?:i{1,2}|1|2)\b|\b(?:before|after|during|between|from) the (?:great |civil )?wars?\b"
    r"(?! (?:in|on|of|against|with|room|years?)\b)"
    r"|\b(?:during|before|after|since) (?:the )?prohibition\b|\bdust bowl\b"
    r"|\bturn of the (?:last |20th |twentieth )?century\b"
    r"|\b(?:back|boot|trunk|seat|wheel) of (?:a|an|his|her|the) (?:\w+ )?model[- ](?:t|a)\b|\b(?:with|in) (?:a"
    r"|an|his|her"
    r"|one) (?:\w+ )?model[- ](?:t|a)\b"
    r"|\b(?:with|from|by|behind) (?:just |only )?(?:a|an|one|two|his|her|their) (?:\w+ )?(?:horses?|mules?"
    r"|team of (?:horses"
    r"|mules|oxen)|horse-drawn \w+|pony)(?:,? (?:and|&) (?:an? )?(?:cart|wagon|buggy|carriage|trap|dray|plow|plough))"
    r"|\bthe (?:same )?year (?:that )?the titanic\b",
    re.IGNORECASE,
)
_NUMBER: Final = r"(?:sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|odd|plus))?"
_SPELT: Final = sieved_pattern(
    rf"\b(?:{_NUMBER}|(?:a|one) hundred|(?:three[- ]quarters of|most of|over|more than|nearly|almost|well over)"
    r" (?:a |one )?century|a century)"
    r"(?: and \w+)?(?: years)? (?:ago|back)\b"
    rf"|\b(?:for|over|than|nearly|almost|celebrating|marking) (?:the past |the last |well |some )?{_NUMBER} years\b"
    r"(?! (?:of (?:combined|experience)|combined|old|later))",
    re.IGNORECASE,
)
_LATER: Final = late_pattern(
    r"\b(?P<many>three|four|five|six|seven|3|4|5|6|7) generations (?:ago|later|on\b|back)"
    r"|\btwo generations (?:ago|later|back)",
    re.IGNORECASE,
)
_FOREFATHER: Final = re.compile(
    r"\b(?:by|by our|by my|our|my|by the family['’]s)\s(?:late )?(?P<great>(?:great[- ]){1,3})?"
    r"(?:grand-?(?:father|mother|dad|pa|ma|parents|uncle)|gramps|grandpa|(?<=great )uncle|(?<=great-)uncle)s?,? "
    r"(?=[\"“(]?(?-i:[A-Z]))",
    re.IGNORECASE,
)


def without_olden_notes(notes: tuple[str, ...], text: str, end: int) -> tuple[str, ...]:
    """The notes on a deed that ends at `end`, without those of old times where its own year is a recent one."""
    return tuple(note for note in notes if note not in _OLDEN) if _DATED.match(text, end) else notes


def olden_note(text: str) -> str | None:
    """The note where a text tells of such times in words ("ages_ago", "long_ago"), else nothing."""
    later = _LATER.search(text)
    if (later and later["many"]) or (_ERA.search(text) and not _RECENT.search(text)):
        return "ages_ago"
    spelt = _SPELT.search(text)
    if spelt:
        return "long_ago" if "sixty" in spelt.group().lower() else "ages_ago"
    return "long_ago" if later else None


def forefather_note(text: str, start: int, stop: int) -> str | None:
    """What a founder is noted as who is called "our great-grandfather" right before the name, or before `start`."""
    found = _FOREFATHER.search(text, max(0, start - 45), stop)
    if found is None or found.end() < start - 2:
        return None
    return "ages_ago" if found["great"] else "long_ago"
