"""The street with which a text ends, in the United States and Canada: with its units, boxes and the lines between."""

import re
from dataclasses import dataclass
from typing import Final

from lead_enrichment.domain.addresses.remarks import remarks_blanked
from lead_enrichment.domain.addresses.streets import (
    corner_at_end,
    has_street_type,
    highway_line,
    is_rural_route,
    is_unit,
    numbered_street_at_end,
    post_box_at_end,
    routes_blanked,
    unnumbered_street_at_end,
)

SEPARATORS: Final = " \n,|•·–—-;:/*~»♦■"
_CALL_LINES: Final = re.compile(
    r"(?:\n(?:(?:tel|telephone|phone|call|ph|fax|cell|mobile|text|office|e-?mail|p|t|m|e)\b[.:]*\s?)?"
    r"(?:[+(]?\d[\d ().-]{8,16}\d|[\w.+-]+@[\w.-]+)"
    r"|\n(?:(?:store|shop|office|business) )?(?:hours|open)\b[^\n]{0,60}"
    r"|\n(?:mon|tue|wed|thu|fri|sat|sun|m\s?[-–]\s?f\b)[^\n\d]{0,20}\d[^\n]{0,25})+$",
    re.IGNORECASE,
)
"""Lines on how to call and when, between a street and its town."""
_ELSEWHERE: Final = re.compile(
    r"(?i)\b(?:born|raised|grew up|grown up|brought up|stud(?:ied|ying)|trained|graduat\w+|apprenticed|interned"
    r"|internship"
    r"|hails from|native of|university|college|lived (?:most of )?(?:\w+ )?(?:life )?in|moved (?:here )?from|childhood"
    r"|parents['’]?|grand(?:father|mother|parents)['’s]*|stationed)\b"
)
"""Words that lead to a town where somebody was born or learnt; the business is in another."""
_DIGIT: Final = re.compile(r"\d")
_IS_LABEL: Final = re.compile(r"(?:(?i:mailing|postal|mail)(?i: address)?:? )?")
_ROOM: Final = 70
_PREPOSITION: Final = re.compile(r"\s(?:in|at|near|in downtown|in beautiful)$", re.IGNORECASE)
_LABEL_AFTER: Final = re.compile(r"[\s,]*\b(?:state|province|city|town)\s*:?\s*$", re.IGNORECASE)
_DOORS: Final = (
    r"(?:in |at )?(?:the )?(?:rear|back|side|front|alley|lower|upper|street|garden|ground|main|top|north|south"
    r"|east|west)"
    r"(?:\s(?:entrance|door|building|house|unit|level|lot|floor|side))?|basement|upstairs|downstairs|mezzanine"
)
_BEHIND_STREET: Final = re.compile(
    rf"(?:,|\s[–—-])\s+(?:(?i:{_DOORS})|[A-Z][\w'’&-]*(?:\s(?:of|the|at|and|&|[A-Z\d][\w'’&#-]*)){{0,3}})$"
)
"""What stands behind a street and a comma, and tells the door or the centre: "rear entrance", "Fern Mall"."""
_NO_NAME: Final = re.compile(r"\S+,?\s(?:on|in|of|at|to|and|from|for|or|the)\s")
_CENTRE_LINE: Final = re.compile(
    r"(?:[A-Z][\w'’&-]*\s){1,4}(?:Plaza|Mall|Center|Centre|Building|Bldg|Square|Complex|Village|Tower|Suites"
    r"|Arcade|Park"
    r"|Shops|Market|Commons|Station|Marketplace|Promenade|Landing|Crossing|Corners)\.?$"
    rf"|(?i:{_DOORS})$"
)
"""A line between a street and its town that names a shopping centre, a building or a door."""
_MOST_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Cut:
    """A part with the offset at which it starts in the page text."""

    text: str
    start: int


def street_at_end(left: str, offset: int) -> Cut | None:
    """The street that ends `left`: on its last line, with units and a post office box on up to three above."""
    told = remarks_blanked(left).rstrip(SEPARATORS)
    bare = _before_call(_LABEL_AFTER.sub("", _PREPOSITION.sub("", told)).rstrip(SEPARATORS))
    end = at = offset + len(bare)
    start: int | None = None
    complete = box = False
    for number, line in enumerate(reversed(bare.split("\n")[-_MOST_LINES:])):
        at -= len(line) + (1 if number else 0)
        text = line.rstrip(SEPARATORS)
        begin = None if is_unit(text) and not post_box_at_end(text) else _street_start(text)
        if begin is not None and not (complete and (post_box_at_end(text) or not box)):
            start, complete, box = at + begin, True, _is_post_box(text)
            if begin > 0 and not box:
                break
        elif is_unit(text) or not text.strip() or (number == 0 and _CENTRE_LINE.match(text)):
            start = at
        else:
            break
    if not complete or start is None:
        return None
    street = bare[start - offset : end - offset]
    led = not _DIGIT.search(street) and leads_elsewhere(bare[: start - offset])
    return None if led else Cut(street, start)


def _before_call(left: str) -> str:
    """What stands before a town, without lines on how to call that follow a street."""
    call = _CALL_LINES.search(left) if "\n" in left else None
    street = left[: call.start()] if call else ""
    return street if _start_of_typed(street.rpartition("\n")[2]) is not None else left


def _is_post_box(line: str) -> bool:
    """Whether the line is only a post office box: a street may stand above it."""
    box = post_box_at_end(line)
    return box is not None and _IS_LABEL.fullmatch(line[: box.start()]) is not None


def _street_start(line: str) -> int | None:
    line = routes_blanked(line)
    start = _start_of_whole(line)
    if start is not None:
        return start
    behind = _BEHIND_STREET.search(line)
    return _start_of_typed(line[: behind.start()]) if behind else None


def _start_of_typed(line: str) -> int | None:
    """Where a numbered street begins that ends the line in a word for streets, or in a unit behind one."""
    match = numbered_street_at_end(line)
    sure = match and has_street_type(match.group()) and not _NO_NAME.match(match.group())
    return match.start() if match and sure else None


def _start_of_whole(line: str) -> int | None:
    box = post_box_at_end(line)
    match = numbered_street_at_end(line)
    if box and is_rural_route(box.group()) and not (match and line[match.start() : box.start()].strip().isdigit()):
        typed = _start_of_typed(line[: box.start()].rstrip(SEPARATORS))
        return box.start() if typed is None else typed
    if box and not match:
        before = numbered_street_at_end(line[: box.start()].rstrip(SEPARATORS))
        return before.start() if before else box.start()
    starts = [found.start() for found in (match, highway_line(line), corner_at_end(line)) if found]
    bare = None if starts else unnumbered_street_at_end(line)
    return bare.start() if bare else min(starts, default=None)


def leads_elsewhere(left: str) -> bool:
    """Whether the sentence in front of a town tells where somebody was born or learnt."""
    return _ELSEWHERE.search(re.split(r"(?<=\w{3})[.!?\n]\s?", left)[-1][-_ROOM:]) is not None
