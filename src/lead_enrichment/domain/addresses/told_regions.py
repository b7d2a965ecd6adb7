"""A town with its region in running text: "our bench rooms in Exampleton, Maine", "..., Exampleton, Ontario"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.beside_name import TOWN_NAME, is_town_name
from lead_enrichment.domain.addresses.company_line import names_company
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import is_region, region_code, region_forms
from lead_enrichment.domain.addresses.sentences import sentence_before
from lead_enrichment.domain.addresses.streets import (
    has_street_type,
    numbered_street_at_end,
    unnumbered_street_at_end,
    without_label,
)
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.us_zip_codes import states_of_city
from lead_enrichment.domain.sieve import Sieve

_COUNTRIES: Final = ("US", "CA", "AU", "GB", "IE", "NZ", "ZA", "IN")
_IN: Final = (
    r"(?<!\w)(?i:in|near|outside|around|serving|serves?|servicing|out of|throughout|to the people of)\s"
    r"(?i:the )?(?i:(?:heart|centre|center|city|town|village|area|community|outskirts|countryside) (?:of|near) "
    r"|downtown |beautiful |historic |sunny |rural |nearby |lovely )?"
)
ELSEWHERE: Final = re.compile(
    r"(?i)\b(?:born|raised|grew|grown|brought up|stud(?:y|ied|ying|ent)|train(?:ed|ing|ee)|graduat\w+|apprentic\w+"
    r"|original\w*|moved|came|hails?|native|degree|universit\w+|college|school|institute|course|residenc\w+|intern\w*"
    r"|wedding|bride|groom|project|job|client|customer|sold|available|stockist|gallery|show|fair|market|exhibit\w*"
    r"|festival|conference|award\w*|featured|holiday|trip|visited|travel\w*|formerly|previous\w*|until|before|used to"
    r"|career|worked|working|parents?|father|mother|grand\w+|brother|sister|uncle|family home|childhood|army|navy"
    r"|served|stationed|headquartered|distribut\w+|manufactur\w+|warehouse|supplier|made|hospital|clerked|taught)\b"
)
"""Words that lead to where somebody was born or learnt, or to what others have there."""
QUOTE: Final = re.compile(r"^\s*[\"“”„«'‘—–-]|[\"”»]\s*[–—-]|[!?”\"]\s*$")
_BARE_REGION: Final = re.compile(
    rf"(?:^|[,|•·–—:-]\s|(?<=\w{{3}})\.\s|\b(?:in|of|serving)\s)(?P<city>{TOWN_NAME})"
    r"\s(?P<region>[A-Z]{2,3}|Vic|Qld|Tas|Ont|Sask|Alta)"
    r"\.?(?=,?\s*(?:$|[|•·–—]|and (?:the )?[A-Z]|& |\(?\d{3}\)?[ .-]|\S+@|(?i:call|phone|tel|ph)\b))"
)
"""A town with its state and no comma, at the end of a line or in front of what else is served."""
_SMALL: Final = re.compile(
    r"\b(?:based|located|situated|made|living|studio|office|shop|home) in (?P<city>[a-z][a-z'’. ]{2,28}), "
    r"(?P<region>[a-z][a-z. ]{1,20}?)(?=\s*(?:$|[,.;|•·–—&]|and\b|serving\b|travel))"
)
"""A sentence in small letters, as some sites write everything."""
_TITLES: Final = frozenset(("PA", "MD", "DC", "MA", "MS", "ND", "CO"))
"""Codes of states that stand behind names as degrees and legal forms, too."""
_LONGEST_CODE: Final = 3
_ROOM: Final = 70
_TOWN: Final = 0.25
_MOST_STREETS: Final = 2
_MOST_LINES: Final = 60
_LONGEST_LINE: Final = 110


def towns_with_region(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Towns that are told with their region, where the patterns for American towns with known names find none."""
    countries = tuple(one for one in _COUNTRIES if one in hints)
    if not hints or countries == ("US",):
        countries = ("US", "CA")
    if not countries:
        return
    told = tuple(_told(page, countries, hints, company))
    listed = len({one.street for one in told if one.street}) > _MOST_STREETS
    for one in told:
        yield _without_street(one, page) if listed and one.street else one


def _told(page: PageText, countries: tuple[str, ...], hints: Mapping[str, str], company: str) -> Iterator[Found]:
    for number in islice(_lines(page, countries), _MOST_LINES):
        for match, country in _matches(page.line(number), countries):
            found = _found(match, country, page, number, hints)
            if found and not _names_only_company(found, country, company):
                yield found


def _names_only_company(found: Found, country: str, company: str) -> bool:
    """Whether the town is the company's name, and no town of the country that the company is named after."""
    city = found.city or ""
    return bool(company) and names_company(city, company) and not is_town_of(country, city)


def _without_street(found: Found, page: PageText) -> Found:
    """The town alone: streets of many towns are those of a company's works."""
    start = page.text.rindex(found.city or "", found.start, found.end)
    return replace(found, start=start, street=None, strength=_TOWN, notes=())


def _lines(page: PageText, countries: tuple[str, ...]) -> Iterator[int]:
    return iter(dict.fromkeys(page.line_at(place) for place in _sieve(countries).places(page.text)))


def _matches(text: str, countries: tuple[str, ...]) -> Iterator[tuple[re.Match[str], str]]:
    for country in countries:
        for match in _pattern(country).finditer(text):
            before = text[: match.start("city")]
            if _may_be_own(text, before, match):
                yield match, country
        if len(text) <= _LONGEST_LINE:
            for match in _BARE_REGION.finditer(text):
                if region_code(country, match["region"]):
                    yield match, country
            if text.islower():
                yield from ((match, country) for match in _SMALL.finditer(text))


def _may_be_own(text: str, before: str, match: re.Match[str]) -> bool:
    """Whether a place in a sentence may be the business's: nobody was born there, and nobody signs a review with it."""
    sentence = sentence_before(before)
    if match["led"]:
        return ELSEWHERE.search(sentence[-_ROOM:]) is None
    return len(text) <= _LONGEST_LINE and QUOTE.search(text) is None and ELSEWHERE.search(before) is None


def _found(match: re.Match[str], country: str, page: PageText, number: int, hints: Mapping[str, str]) -> Found | None:
    offset = page.starts[number]
    city, region = match["city"], match["region"].rstrip(".") if match.re is _SMALL else match["region"]
    if match.re is _SMALL:
        city = re.sub(r"[a-z]+", lambda word: word[0].capitalize(), city)
    city = city.rpartition(" in ")[2]
    state = region_code(country, region) or region
    known = country == "US" and state in states_of_city(city)
    if match.re not in (_SMALL, _BARE_REGION) and match["bare"] and not (known or _has_town(country, city)):
        return None
    told = _street_before(match, country, page, number)
    led = match.re is not _SMALL and match.re is not _BARE_REGION and match["led"]
    if not is_region(country, region) or not (
        known or is_town_name(city, country, plain=bool(led)) or (city.isupper() and _has_town(country, city))
    ):
        return None
    if not known and not _is_sure(match, country, region):
        return None
    street, start = told or (None, offset + match.end("city") - len(city))
    return Found(
        start=start,
        end=offset + match.end("region"),
        street=street,
        city=city,
        state=state,
        country=country,
        basis="city and state agree" if known else hints.get(country, "state of the place"),
        strength=0.85 if street else 0.3 if known else _TOWN,
        notes=(TOLD_APART,) if street else (),
    )


def _has_town(country: str, city: str) -> bool:
    """Whether a country has this town, where its towns are told by a table and no list of those of a state."""
    return country != "US" and is_town_of(country, city)


def _street_before(match: re.Match[str], country: str, page: PageText, number: int) -> tuple[str, int] | None:
    """The numbered street in front of a town with its region, on its line or as the line above, and where it begins.

    "14 Fern Ave, Exampleton ON"; with commas American ones are read with the list of their towns.
    """
    led = match.re not in (_SMALL, _BARE_REGION) and match["led"]
    if match.re is _SMALL or (match.re is not _BARE_REGION and country == "US"):
        return None
    front, start = match.string[: match.start() if led else match.start("city")].rstrip(", "), page.starts[number]
    if led and not front:
        return None
    if not front and number:
        front, start = page.line(number - 1).rstrip(", "), page.starts[number - 1]
    street = numbered_street_at_end(front)
    if street is None or not has_street_type(street.group()):
        street = _whole_street(front) if country == "CA" else None
    if street is None:
        return None
    return street.group().rstrip(" ,"), start + street.start()


def _whole_street(front: str) -> re.Match[str] | None:
    """The street without a number that is all of a line, or of what a line says in front of the town."""
    street = unnumbered_street_at_end(front)
    return street if street and not without_label(front[: street.start()])[0].strip(" :–-") else None


def _is_sure(match: re.Match[str], country: str, region: str) -> bool:
    """Whether the wording tells a town that no list knows in this region ("Fern Dental, PA" is a firm)."""
    if match.re is _SMALL:
        return country != "US"
    if match.re is _BARE_REGION:
        return country != "US" and (match.start("city") > 0 or _has_town(country, match["city"]))
    return bool(match["led"]) or region not in _TITLES


def _written(country: str) -> set[str]:
    """The forms of a country's regions, as they are and in capitals."""
    return {written for form in region_forms(country) for written in (form, form.upper())}


@cache
def _pattern(country: str) -> re.Pattern[str]:
    """A town and a region of this country behind a word for where (group "led"), or at the end of a line."""
    forms = sorted(_written(country), key=len, reverse=True)
    regions = "|".join(map(re.escape, forms))
    full = "|".join(re.escape(form) for form in forms if len(form) > _LONGEST_CODE + 1 and "." not in form[:-1])
    return re.compile(
        rf"(?:(?P<led>{_IN})|^|[,|•·–—]\s)(?P<city>{TOWN_NAME})(?:,\s|(?(led)(?P<bare>\s(?:in\s)?)|(?!)))"
        rf"(?P<region>(?(bare)(?:{full})|(?:{regions})))(?!\w)(?(led)|(?=(?:,? Canada| USA)?[\s.]*"
        r"(?:$|[|•·–—]|[+(]?\d{3}[) .-]|\+?1[ .-]\(?\d{3})))"
    )


@cache
def _sieve(countries: tuple[str, ...]) -> Sieve:
    """What a line holds that may tell a region: behind a comma, in capitals or as a short form, or in small letters."""
    forms = {form for country in countries for form in _written(country)}
    short = {form for form in forms if form.isupper() and "." not in form} | {
        "Vic",
        "Qld",
        "Tas",
        "Ont",
        "Sask",
        "Alta",
    }
    small = {f", {form.casefold()}" for form in forms if len(form) > _LONGEST_CODE}
    full = {f" {form}" for form in forms if len(form) > _LONGEST_CODE + 1}
    return Sieve(sorted({f", {form}" for form in forms} | {f" {form}" for form in short} | full | small))
