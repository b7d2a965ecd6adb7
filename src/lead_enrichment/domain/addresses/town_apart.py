"""A town of the table at the end of words that hold more: its street, its quarter or its region, no comma between."""

import re
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.places_last import is_large_town
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.segments import Segment, split_street_and_city
from lead_enrichment.domain.addresses.streets import has_street_type
from lead_enrichment.domain.addresses.town_table import is_town_of

_COUNTRIES: Final = frozenset("GB IE AU NZ ZA IN".split())
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?: (?:[A-ZÀ-Þ][\w'’.-]*|upon|on|of|the|in|le|la|el|al|and|es|\d{1,2}))*")
_STREET: Final = re.compile(
    r"(?i)\s(?:street|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|cres|court|ct|terrace|tce|mews|highway|hwy"
    r"|boulevard|blvd|parade|way|place|st)\.?$"
)
"""The words that end the name of a street, and of hardly a town."""
_NOT_BEFORE_TOWN: Final = frozenset(
    "north south east west central greater inner outer upper lower new old near nr the port lake mount fort st".split()
)
_LONGEST_NAME: Final = 34
_MOST_WORDS: Final = 3
_TOWN_BEHIND: Final = re.compile(
    r"[ ,|•·–-]{1,3}(?:(?:right )?in (?:the (?:heart|cent(?:re|er)|middle) of )?)?([A-Z][\w'’-]+(?:[ -](?:(?:upon|on"
    r"|le|in|under)[ -])?[A-Z][\w'’-]+){0,2})(?=\s*(?:$|[\n,.|•·(–-]))"
)


def place_in(country: str, text: str) -> tuple[str, str | None] | None:
    """The town of the table with which a piece ends, and the region behind it ("Fern Road Exampleton Exampleshire")."""
    if is_known(country, text):
        return text, None
    words = text.split(" ")
    for cut in range(_MOST_WORDS, 0, -1):
        if len(words) > cut and country_code(" ".join(words[-cut:])):
            words = words[:-cut]
            break
    region = None
    for cut in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        tail = " ".join(words[-cut:])
        if is_region(country, tail) and _ending(country, words[:-cut]):
            region, words = tail, words[:-cut]
            break
    city = _ending(country, words)
    return (city, region) if city else None


def _ending(country: str, words: list[str]) -> str | None:
    """The town that words are, or that follows the street or the quarter in them."""
    whole = " ".join(words)
    if not words or not words[0]:
        return None
    if is_known(country, whole):
        return whole
    split = split_street_and_city(Segment(whole, 0))
    if split and is_known(country, split[1].text):
        return split[1].text
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        tail, head = " ".join(words[-count:]), words[:-count]
        if is_known(country, tail) and _may_be_street(country, head, tail):
            return tail
    return None


def _may_be_street(country: str, head: list[str], town: str) -> bool:
    """Whether words in front of a town are a street, a building or a quarter of it, and no part of its name."""
    whole, large = " ".join(head), is_large_town(country, town)
    if _STREET.search(f" {whole}") or (len(head) > 1 and has_street_type(head[-1])):
        return True
    split = split_street_and_city(Segment(whole, 0))
    if split and (large or " " in f"{split[1].text}{town}" or is_known(country, split[1].text)):
        return _NAME.fullmatch(split[1].text) is not None and _may_end_quarter(head[-1])
    named = _NAME.fullmatch(whole) is not None and head[-1].casefold() not in _NOT_BEFORE_TOWN
    return large and named and (len(head) > 1 or is_known(country, whole))


def _may_end_quarter(word: str) -> bool:
    """Whether a word between a street and a town ends the name of a quarter, and does not begin that of the town."""
    return word[0].isupper() and len(word) > len("St") and word.casefold().rstrip(".") not in _NOT_BEFORE_TOWN


def is_known(country: str, name: str) -> bool:
    """Whether this is a town of the country, written as a name, and no street."""
    if is_large_town(country, name.title() if name.isupper() else name):
        return True
    if len(name) > _LONGEST_NAME or not _NAME.fullmatch(name) or _STREET.search(name):
        return False
    return is_town_of(country, name.removeprefix("Nr. ").removeprefix("Near "))


def with_town_apart(parts: list[Segment], country: str) -> tuple[list[Segment], str | None]:
    """The pieces with a town of the table as one of its own, no comma in front of it, and the region behind it."""
    last = parts[-1]
    place = place_in(country, last.text) if country in _COUNTRIES and not is_known(country, last.text) else None
    if place is None:
        return parts, None
    city, region = place
    at = last.text.rindex(city)
    head = last.text[:at].rstrip().removesuffix(" in")
    return [*parts[:-1], *([Segment(head, last.start)] if head else []), Segment(city, last.start + at)], region


def with_town_behind(found: Found, text: str, end: int, country: str) -> tuple[Found, int]:
    """A street with its code alone, the large town of it behind the code ("12 Fern Road, LS7 3AA Leeds")."""
    behind = _TOWN_BEHIND.match(text, end) if found.city is None and country == "GB" else None
    if behind is None or not is_town_of("GB", behind[1]) or is_region("GB", behind[1]):
        return found, end
    return replace(found, city=behind[1]), behind.end()


def is_bare_county(last: str, before: str) -> bool:
    """Whether an Irish county without a word for it stands behind a town ("Exampleton, Kildare, W12 ...")."""
    return is_region("IE", f"Co. {last}") and not is_large_town("IE", last) and is_town_of("IE", before)
