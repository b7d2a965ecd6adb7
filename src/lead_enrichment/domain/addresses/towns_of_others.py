"""Towns that stand on a page without a street and are nobody's seat: a customer's, an event's, one of those served."""

import re
from typing import Final

from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.sentences import sentence_before
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.names.lexicon import lexicon

_NAME: Final = r"(?P<first>[A-Z][a-z]+)(?: (?:(?:&|and) )?[A-Z][\w'’]*\.?){0,3}"
_SIGNED: Final = re.compile(
    rf"(?:^|[\"“”’.!?]\s*)[–—~-]+\s*{_NAME}\s?[,–—|(-]\s*$"
    r"|(?:^|[\s(–—-])(?P<short>[A-Z][a-z]+)(?: (?:&|and) [A-Z][a-z]+)? [A-Z]\.?\s?[,–—|(-]\s*$"
    r"|(?:^|[!?\"”]\s*)(?P<alone>[A-Z][a-z]+)(?: (?:&|and) [A-Z][a-z]+)?, $"
)
"""Who signs a review, in front of the town: "– Anna B., ...", "Anna, ..."."""
_OTHERS_THERE: Final = re.compile(
    r"(?i)\b(?:our|my|their|his|her|an?|the) (?:[\w-]+ )?(?:partners?|suppliers?|friends?|distributors?|manufacturers?)"
    r"\b(?! and)|\b(?:used to|previously|no longer|not (?:connected|affiliated|associated)|comes? from|drive from"
    r"|formerly (?:of|at|in|based|located)|hours? (?:away )?from|woven|sourced|coming soon|just sold|courts? (?:of|in)"
    r"|we are hiring)\b"
    r"|\b(?:taught|teach(?:es|ing)?|ate at|our bank|first (?:shop|studio|office)|away at|a customer"
    r"|lectured|conference|(?:solo|group) exhibition|tax office|summer wedding|gallery)\b[^.]{0,24}$"
)
"""Words of a sentence in front of a town in which others are, or the company no longer is."""
_ROOM: Final = 70
_QUOTED: Final = re.compile(r"^\s*[\"“][^\"”]*$")
_DATED: Final = re.compile(
    r"(?:^|[(|•·–—:-]\s?)(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?"
    r"(?:,? 20\d\d)?\s?[,:|–—-]\s?[^\n]{0,60}$"
)
"""The day of an event in front of its town."""
_PLACE: Final = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3},\s(?:[A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_PLACES: Final = re.compile(rf"{_PLACE}(?![\w'’])")
_PLACE_LINE: Final = re.compile(rf"\W*{_PLACE}\W*")
_MANY: Final = 3
_DIGIT: Final = re.compile(r"\d")


def is_town_of_others(page: PageText, found: Found) -> bool:
    """Whether a town without a street is that of a review, of an event, or one of three and more in a row."""
    if found.street is not None or found.city is None:
        return False
    number = page.line_at(found.start)
    line = page.line(number)
    before = line[: found.start - page.starts[number]]
    if _QUOTED.match(before) or _is_signed(before) or _OTHERS_THERE.search(sentence_before(before)[-_ROOM:]):
        return True
    return _DATED.search(before) is not None or _is_listed(page, number, line)


def _is_signed(before: str) -> bool:
    signed = _SIGNED.search(before)
    name = (signed["first"] or signed["short"] or signed["alone"]) if signed else None
    return name is not None and fold(name) in lexicon().firsts


def _is_listed(page: PageText, number: int, line: str) -> bool:
    """Whether three places stand in a line without numbers, or on three lines in a row and nothing else."""
    if "," not in line or _DIGIT.search(line):
        return False
    if len(_PLACES.findall(line)) >= _MANY:
        return True
    if not _PLACE_LINE.fullmatch(line):
        return False
    first = max(0, number - _MANY + 1)
    around = range(first, min(len(page.starts), number + _MANY))
    run = longest = 0
    for one in around:
        run = run + 1 if _PLACE_LINE.fullmatch(page.line(one)) else 0
        longest = max(longest, run)
    return longest >= _MANY
