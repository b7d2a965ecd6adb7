"""Streets whose town stands alone in a line beside them, behind a full stop, in brackets, or in front of them."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.continental_streets import has_german_type, street_at_end
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.street_before_town import is_typed
from lead_enrichment.domain.addresses.streets import UPPER, without_label
from lead_enrichment.domain.addresses.told_regions import ELSEWHERE
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.evidence import Zone

_COUNTRIES: Final = frozenset("AT BE CH DE DK ES FI FR IS IT LU NL NO PT SE".split())
_ROMANCE: Final = frozenset("ES FR IT LU PT".split())
_ALONE: Final = re.compile(
    rf"\W{{0,3}}(?P<city>{TOWN_NAME}(?: [NSØVKCFM][VØ]?)?)(?:\s\((?P<region>[^()\d]{{2,25}})\))?\W{{0,2}}"
)
_STREET: Final = re.compile(
    r"(?P<street>[^\d@:]{0,45}\d{1,4}[^\d@:]{0,40}?)"
    r"(?:\s(?=[A-Z][a-z]{1,4}\W{0,3}[A-Z][a-z]{1,4}: ?\d)|\W*$)"
)
"""A line that is a street, with nothing behind it but hours ("Via delle Felci 54 Lun–Mer: 8:00")."""
_BEHIND: Final = re.compile(
    rf"(?P<street>[^@:.]{{4,60}}\d[\w /,-]{{0,15}}?)(?:\.\s|\s\()(?P<city>{TOWN_NAME})\W{{0,2}}$"
)
_IN_FRONT: Final = re.compile(
    rf"(?<!\w)(?:a|à|en|in|em|te)\s(?P<city>[{UPPER}][\w'’-]+(?: [{UPPER}][\w'’-]+){{0,3}}),?\s"
    r"(?:(?:in|en|na|no|al|alla|nella|au|à|aan|op|an|auf)\s(?:(?:la|el|de|het|der|dem)\s)?)?"
    r"(?P<street>[^\d@:;]{0,45}\d{1,4}[a-z]?(?: (?:bis|ter))?[^\d@:;.,()]{0,40}?)(?=[.,;)]|$)"
)
_CODE: Final = re.compile(rf"[0-9](?<![\d.].)(?:\d{{3,4}}|\d{{3}}-\d{{3}}|\d\d \d\d)\s(?:[A-Z]{{2}}\s)?[{UPPER}]")
_PAST: Final = re.compile(
    r"(?i)\b(?:n[ée]e?s?|dipl[ôo]m\w*|form[ée]e?s?|nacid[oa]|nat[oa]|nascid[oa]|geboren\w*|stud[ií]\w+|e?studi\w+|[ée]tud\w+"
    r"|laureat\w+|ausgebildet|opgeleid|gradu\w+|f[öo]dd|f[øo]dt)\b"
)
"""Words that lead to where somebody was born or learnt."""
_NORDIC: Final = frozenset("DK FI IS NO SE".split())
_NAMED: Final = re.compile(r"[^\W\d]\w{5,}(?: [A-ZÅÆØÄÖ]\w+)? \d{1,3}(?: ?[A-Za-z])?")
"""A name of one long word with a house number, as the streets of the North are."""
_DIGIT: Final = re.compile(r"[0-9]")
_SKIPPED: Final = (Zone.NAV, Zone.TESTIMONIAL)
_LONGEST_TOWN: Final = 40
_LONGEST_STREET: Final = 100
_LONGEST: Final = 220
_MOST_LINES: Final = 200
_ABOVE: Final = 2


def towns_beside_street(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Every street with its number and no code, of a country of the continent, beside a town of the table."""
    country = next(iter(hints), "")
    if country not in _COUNTRIES:
        return
    for number in islice(_numbered(page), _MOST_LINES):
        found = _in_line(page, number, country) or _by_lines(page, number, country, company)
        if found:
            start, end, street, city, state = found
            yield Found(
                start=start, end=end, street=street, city=city, state=state, country=country, basis=hints[country],
                strength=0.85, notes=(TOLD_APART,),
            )  # fmt: skip


def _numbered(page: PageText) -> Iterator[int]:
    return (
        number
        for number, block in enumerate(page.blocks)
        if len(block.text) <= _LONGEST and block.zone not in _SKIPPED and _DIGIT.search(block.text)
    )


_Parts = tuple[int, int, str, str, str | None]


def _in_line(page: PageText, number: int, country: str) -> _Parts | None:
    """A street with its town behind a full stop or in brackets, or in front of it in a sentence."""
    line, offset = page.line(number), page.starts[number]
    match = _BEHIND.match(line) or _IN_FRONT.search(line)
    if match is None or not is_town_of(country, match["city"]) or _CODE.search(line):
        return None
    street, cut = without_label(match["street"])
    before = line[: match.start()]
    if not _is_street(street, country) or ELSEWHERE.search(before) or _PAST.search(before):
        return None
    start = min(match.start("street") + cut, match.start("city"))
    return offset + start, offset + max(match.end("street"), match.end("city")), street.strip(), match["city"], None


def _by_lines(page: PageText, number: int, country: str, company: str) -> _Parts | None:
    """A line that is a street, with a town alone in the line below it, or in one of the two above it."""
    line = page.line(number)
    if len(line) > _LONGEST_STREET or any(_CODE.search(text) for text in _lines(page, number, number + 3)):
        return None
    for other in _neighbours(page, number, country):
        town = _town(page, other, country, company)
        if town is None:
            continue
        match = _STREET.match(line)
        bare, cut = without_label(match["street"]) if match else ("", 0)
        if match is None or not _is_street(bare, country):
            return None
        start, end = page.starts[number] + match.start("street") + cut, page.starts[number] + match.end("street")
        place = page.starts[other]
        region = town["region"] if town["region"] and is_region(country, town["region"]) else None
        last = place + town.end("region" if region else "city")
        return min(start, place + town.start("city")), max(end, last), bare.strip(), town["city"], region
    return None


def _neighbours(page: PageText, number: int, country: str) -> tuple[int, ...]:
    """The lines in which the town may stand: that above goes first, but where it is the town of a street above it."""
    above, below = number - 1, number + 1
    taken = above > 0 and _is_street(page.line(above - 1), country)
    return (below,) if taken else (above, below, number - _ABOVE)


def _lines(page: PageText, first: int, last: int) -> list[str]:
    return [block.text for block in page.blocks[first:last]]


def _town(page: PageText, number: int, country: str, company: str) -> re.Match[str] | None:
    """The town that a line names and nothing else."""
    if not 0 <= number < len(page.blocks) or len(page.blocks[number].text) > _LONGEST_TOWN:
        return None
    match = _ALONE.fullmatch(page.blocks[number].text)
    told = match and page.blocks[number].zone not in _SKIPPED and is_town_of(country, match["city"])
    return match if told and match and not names_company(match["city"], company) else None


def _is_street(text: str, country: str) -> bool:
    """Whether all of a text is a street that its words tell to be one."""
    bare = text.strip(" ,.")
    if not _DIGIT.search(bare) or is_no_street(bare) or street_at_end(bare, country) != 0:
        return False
    named = country in _NORDIC and _NAMED.fullmatch(bare) is not None
    return country in _ROMANCE or named or has_german_type(bare) or is_typed(bare, country)
