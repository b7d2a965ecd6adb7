"""North American streets with their towns, told apart from both sides: no code, no comma or no region is needed."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.american_places import NORTH_AMERICA, Place, countries_of, place_at
from lead_enrichment.domain.addresses.american_street_end import Cut, leads_elsewhere, street_at_end
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.streets import (
    STREET_TYPE,
    UNIT_TEXT,
    first_street_word,
    has_street_word_behind,
    without_label,
)
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.evidence import Zone
from lead_enrichment.domain.sieve import Sieve

_MAY_BE_STREET: Final = re.compile(
    r"\b(?i:(?:box|hwy|highway|route|r\.?r\.?|rr|fm|cr|sr|us|[a-z]{2})[ .#-]{1,3}\d|(?:corner|cnr|intersection)\b"
    r"|(?:one|two|three|four|five|ten) (?-i:[A-Z]))"
    r"|\d(?:[ ,]{1,2}(?i:rue|boul|av|chemin|ch|rang|mont[ée]e|c[ôo]te)\b| [A-Z]\w+ [A-Z]\w+)"
)
_BOX_BEHIND: Final = re.compile(r"\d[^\n]*?\bbox\b", re.IGNORECASE)
_DIGIT: Final = re.compile(r"[0-9]")
_WITHOUT_DIGIT: Final = Sieve(("corner ", "cnr ", "intersection ", "one ", "two ", "three ", "four ", "five ", "ten "))
_SPLIT: Final = re.compile(
    r"\s*[,|•·;]\s*|\s[–—/~-]\s|,?\s+(?i:in|at|near)\s(?:the\s)?(?:(?:city|town|village|heart|center|centre) of\s"
    r"|downtown\s|historic\s|beautiful\s|sunny\s|lovely\s|scenic\s|old\s)*|\s+(?=[A-Z1])|(?<=[a-z.])(?=[A-Z][a-z])"
)
_BEFORE_TOWN: Final = re.compile(
    rf"(?:\b(?i:{STREET_TYPE}|broadway|esplanade)\b\.?(?:\s(?i:[nsew]{{1,2}}|north|south|east|west)\b\.?)?"
    rf"(?:[\s,–-]*(?i:{UNIT_TEXT}))?|\d[A-Z]?)$"
)
"""How a street ends that no comma parts from its town."""
_FRENCH: Final = re.compile(
    r"(?<![\w/.#$+-])(?:(?i:bureau|bur\.|local|unit[ée]|suite|app\.?|porte)\s\w{1,4}[\s,–-]+)?"
    r"\d{1,5}[A-Za-z]?(?:\s?-\s?\d{1,5})?,?\s(?:\d\w{0,3} )?"
    r"(?i:rue|boul\.?|boulevard|bd|av\.?|avenue|chemin|ch\.|rang|route|place|c[ôo]te|mont[ée]e|promenade|all[ée]e|impasse"
    r"|croissant|terrasse|carr[ée]|quai|mail|square)\s[^,\n|;:@]{1,40}?"
    r"(?:,?\s(?i:bureau|bur\.|local|suite|app\.?|porte|unit[ée])\s#?\w{1,5})?[\s,.]*$"
)
_TYPE_ALONE: Final = r"(?:steps?|day|days|hours?|minutes?|years?|point|bed|bath)"
_ROADS: Final = (
    r"(?:(?:u\.?s\.?|state|county|old|provincial)\s)?(?:highway|hwy|route|rte|rt|road|line"
    r"|concession(?: road)?|sideroad|avenue|cr|fm|sr)"
)
"""Roads and avenues that bear a number or a letter ("412 Highway 7", "88 Avenue K")."""
_SHAPED: Final = re.compile(
    rf"(?i)(?:{UNIT_TEXT}[\s,–/-]+|unit \w{{1,4}}[\s,–/-]+)?"
    r"(?:#?\d[\w/½¼¾]*(?:\s?[-–&]\s?\d+\w?)?(?:\s\d/\d)?|one|two|three|four|five|ten)"
    rf",?\s(?:(?!{_TYPE_ALONE}\b)[\w.'’-]+\s(?:[\w.'’-]+\s){{0,4}}?{STREET_TYPE}\b\.?"
    r"(?:\s(?:[nsew]{1,2}|north|south|east|west)\b\.?)?"
    rf"(?=[\s.]*$|,|\s(?:{UNIT_TEXT}))|(?:[nsew]\.?\s)?{_ROADS}\.?\s(?:\d+\w?|[a-z])\b)|corner of\s|(?:cor|cnr)\.?\s"
)
"""A number, a name and a word for streets, with nothing behind it but a unit or a building ("12 Fern Road, Unit 5")."""
_WHOLLY: Final = re.compile(
    r"(?i)\d+[a-z]?\s(?:(?:the|le|la)\s\w+|broadway|(?:[nsew]\.?\s)?\d{3,4} [nsew])\b|box|\b[a-z]{2}-\d"
)
"""What tells a street that no word for streets ends."""
_OF_OTHERS: Final = re.compile(
    r"(?i)\b(?:weddings?|bride|groom|projects?|sold|for sale|listings?|remodel\w*|renovat\w*|clients?|customers?"
    r"|concert|fundrais\w+|tournament|conference|ceremony|reception|open house|venue|stockists?|available at|retailers?"
    r"|sponsor\w*)\b"
)
"""Words that lead to where others are, or where something was done for them."""
_PIECES: Final = re.compile(r"\s?[|•·–—:]\s|\s-\s|\.\s")
_LED: Final = re.compile(
    r"(?i)\b(?:at|visit(?: us)?|find us|address|located|based|situated|office|studio|shop|store|clinic|showroom"
    r"|location)(?:\s(?:is|at|on|in|located|now))*\W*$"
)
_CALLED: Final = re.compile(r"\d{3}[).\s-]{1,2}\d{3}[.\s-]\d{4}|@|(?i:\b(?:hours|open|[ap]m)\b)")
_SKIPPED: Final = re.compile(
    r"(?i)\W*(?:(?:our |the )?(?:address|location|studio|office|shop|store|find us|visit us|view location"
    r"|get directions)\W*)?$"
)
_LOOK_BACK: Final = 160
_KNOWN: Final = 0.85
_LONGEST: Final = 260
_LONGEST_TOWN: Final = 48
_MOST_LINES: Final = 120
_MOST_STREETS: Final = 2
_MOST_BELOW: Final = 3
_ABOVE: Final = 2


def american_streets(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Every street of the United States or Canada with the town behind it, or in the line above it."""
    if not countries_of(hints):
        return
    over, told = 0, list[Found]()
    for number in islice(_numbered(page), _MOST_LINES):
        found = _with_town_behind(page, number, hints, company)
        if found:
            told.append(found)
        else:
            found = _with_town_above(page, number, hints, over)
            yield from filter(None, (found,))
        over = found.end if found else over
    if not _are_works(told):
        yield from told


def _are_works(told: Sequence[Found]) -> bool:
    """Whether streets of many towns, no code behind them, are those of a company's works or customers."""
    bare = [found for found in told if not found.postal_code]
    return len({found.street for found in bare}) > _MOST_STREETS and len({found.city for found in bare}) > _MOST_STREETS


def _numbered(page: PageText) -> Iterator[int]:
    worded = {page.line_at(at) for at in _WITHOUT_DIGIT.places(page.text.lower())}
    return (
        number
        for number, block in enumerate(page.blocks)
        if len(block.text) <= _LONGEST
        and block.zone is not Zone.NAV
        and _may_be_street(block.text, worded=number in worded)
        and not _is_of_picture(page, number)
    )


def _may_be_street(text: str, *, worded: bool) -> bool:
    """`worded`: it holds what may stand for the number of a house."""
    digit = _DIGIT.search(text)
    if digit and has_street_word_behind(text, digit.end()):
        return True
    if not (digit or worded):
        return False
    boxed = "box" in text.lower() and _BOX_BEHIND.search(text) is not None
    return boxed or _MAY_BE_STREET.search(text) is not None


def _is_of_picture(page: PageText, number: int) -> bool:
    """Whether a line tells what a picture shows, or stands below one that does: a work, or a house for sale."""
    above = page.blocks[number - 1] if number else None
    block = page.blocks[number]
    return block.tag == "img" or bool(
        above and above.tag == "img" and above.text.partition(" ")[0] == block.text.partition(" ")[0]
    )


def _with_town_behind(page: PageText, number: int, hints: Mapping[str, str], company: str) -> Found | None:
    begin = page.starts[number]
    for start, at, near in _splits(page, number):
        place = place_at(page, at, hints, near=near)
        if place is None or names_company(place.city, company):
            continue
        street = _street(page, start, begin, place)
        if street and _is_own(page.text[begin : street.start], place, company):
            return _found(street, place, hints)
    return None


def _splits(page: PageText, number: int) -> Iterator[tuple[int, int, bool]]:
    """(where a street may end, where its town may begin, whether nothing parts them), from the left."""
    line, offset = page.line(number), page.starts[number]
    first = first_street_word(line)
    for gap in _SPLIT.finditer(line):
        near = not gap.group().strip()
        begin = max(0, min(first, gap.start() - 2))
        if gap.start() and not (near and _BEFORE_TOWN.search(line, begin, gap.start()) is None):
            yield offset + gap.start(), offset + gap.end(), near
    for below in range(number + 1, min(number + 1 + _MOST_BELOW, len(page.blocks))):
        yield page.starts[below] - 1, page.starts[below], False


def _street(page: PageText, end: int, begin: int, place: Place) -> Cut | None:
    """The street that ends at an offset and begins in the line that begins at `begin`, or above it."""
    offset = max(0, end - _LOOK_BACK)
    left = page.text[offset:end]
    french = _FRENCH.search(left, max(0, begin - offset)) if place.country == "CA" else None
    street = Cut(french.group(), offset + french.start()) if french else street_at_end(left, offset)
    if street is None or leads_elsewhere(left[: street.start - offset]):
        return None
    told = french or place.state or place.code or is_typed(street.text)
    return street if told else None


def told_best(parsed: Iterable[Found], streets: Sequence[Found]) -> Iterator[Found]:
    """What was found by codes and regions and what by streets, each address as the one that says more of it does."""
    kept = [found for found in parsed if not any(_is_told_by(found, street) for street in streets)]
    yield from kept
    for street in streets:
        if not any(found.overlaps(street) and _covers(found, street) for found in kept):
            yield street


def _is_told_by(found: Found, street: Found) -> bool:
    """Whether a street is the one that was found, read with as much, and with a town that is known."""
    if not found.street or found.country not in NORTH_AMERICA or street.strength < _KNOWN:
        return False
    full = bool(street.postal_code or not found.postal_code) and bool(street.state or not found.state)
    return full and found.overlaps(street) and (found.strength < _KNOWN or not _covers(found, street))


def _covers(found: Found, street: Found) -> bool:
    """Whether what was found says the same street, or the same with a unit or a route in front of it."""
    words, told = fold(found.street or ""), fold(street.street or "")
    front = words.removesuffix(told)
    same = words == told or (front != words and any(letter.isdigit() for letter in front))
    return same and found.city == street.city and (found.postal_code, found.state) == (street.postal_code, street.state)


def is_typed(street: str) -> bool:
    """Whether its words tell a street without a region behind it: a number, a name and a word for streets, or a box."""
    return _SHAPED.match(street) is not None or _WHOLLY.search(street) is not None


def _is_own(before: str, place: Place, company: str) -> bool:
    """Whether what stands in front of a street on its line leaves it the company's: no event, no work, no customer.

    Behind a town that no region tells, only a label, the company's name, a way to call or a word for where may stand.
    """
    if _OF_OTHERS.search(before):
        return False
    bare = without_label(before)[0].strip(" ,.|•·©–—-:0123456789") if before else ""
    if place.state or place.code or not bare:
        return True
    piece = _PIECES.split(before.rstrip(" ,|•·–—:-"))[-1].strip(" ©0123456789")
    return bool(not piece or names_company(piece, company) or _LED.search(before) or _CALLED.search(piece))


def _with_town_above(page: PageText, number: int, hints: Mapping[str, str], over: int) -> Found | None:
    """A line that is a street, below the line that names its town: lists of branches are written so."""
    line, begin = page.line(number), page.starts[number]
    cut = without_label(line)[1]
    for above in range(number - 1, max(number - 1 - _ABOVE, -1), -1):
        text = page.line(above)
        if page.starts[above] < over or page.blocks[above].zone is Zone.NAV:
            return None
        place = place_at(page, page.starts[above], hints) if len(text) <= _LONGEST_TOWN else None
        if place and place.known and page.text[place.end : begin].strip(" .,:") == "\n" * (number - above):
            street = _street(page, begin + len(line), begin + cut, place)
            if street is None or street.start != begin + cut:
                return None
            return replace(_found(street, place, hints), start=page.starts[above], end=begin + len(line))
        if not _SKIPPED.match(text):
            return None
    return None


def _found(street: Cut, place: Place, hints: Mapping[str, str]) -> Found:
    return Found(
        start=street.start,
        end=place.end,
        street=street.text,
        city=place.city,
        state=place.state,
        postal_code=place.code,
        country=place.country,
        basis="named after the address" if place.named else hints.get(place.country, "city and state agree"),
        strength=0.6 if not place.known else 0.9 if place.state and place.code else _KNOWN,
        notes=(TOLD_APART,),
    )
