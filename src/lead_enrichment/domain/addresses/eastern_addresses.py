"""Addresses from Poland to Turkey whose postal code is left out, or stands where no other pattern looks for it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Final

from lead_enrichment.domain.addresses.behind_towns import is_region_behind
from lead_enrichment.domain.addresses.countries import country_code
from lead_enrichment.domain.addresses.declined_towns import DECLINING, declined_towns
from lead_enrichment.domain.addresses.eastern_forms import FORMS, Form
from lead_enrichment.domain.addresses.eastern_places import is_whole, place_behind, place_in_front, rest_behind
from lead_enrichment.domain.addresses.found import TOLD_APART, Found
from lead_enrichment.domain.addresses.not_streets import is_no_street
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.plain_words import ELSEWHERE_TOO
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.town_table import country_of_town, is_town_of, speakers_of

_MOST_FOUND: Final = 40
_SENTENCE: Final = 160
_STOP: Final = re.compile(r"(?<=[^\W\d_]{4})[.!?]\s+(?=[^\W\d_a-z])")
_DECLINED_STREET: Final = re.compile(r"(?:ulici|ulicy|osoitteessa)\s")
"""The word for a street as it stands in a sentence, which is no part of its name."""
_ROOM: Final = 70
_STRENGTH: Final = 0.85
_HUNGARIAN_CODE: Final = re.compile(r"(?<![\d.])(?:H-)?(\d{4})[ ,]{1,2}$")
_DISTRICTS: Final = {"LV": ("novads", "nov."), "LT": ("r.", "sav."), "EE": ("maa", "maakond")}
"""How the names of regions end."""
_SECTOR: Final = re.compile(r"Sector(?:ul)? \d")
"""One of the six of Bucharest, which has no county, where it is written as a name; in small letters it is a remark."""
_CODE_BELOW: Final = re.compile(r"[ ,.]{0,3}(?:\n[^\n\d]{0,40}?)?\b(?P<code>L[VT]-\d{4,5})(?!\d)")
_ENDS: Final = re.compile(
    r"\s*(?:$|\n|[.,;|•·()–—-]|(?i:tel|τηλ|mob|fax|e-?mail|nip|regon|krs|ič|dič|cui|oib|mb"
    r"|vkn)\b|,?\s?(?:\+|\(?0)\d[\d ()/-]{6,}|\d{3}[ -]\d{2,3}[ -]\d{2,4}|\d{3} \d{6,7}|8 \d{3} \d{5})"
)
_place_behind, _place_in_front, _rest_behind = cache(place_behind), cache(place_in_front), cache(rest_behind)


def eastern_addresses(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """Every street with its number that a town of the country stands beside, in the country the site speaks for.

    A town that no table knows counts only where street and town are a line of their own.
    """
    country = next((one for one in hints if one in FORMS), None)
    if country is None:
        return
    for form in FORMS[country]:
        for match in islice(page.marked(form.mark, form.street), _MOST_FOUND):
            found = None if is_no_street(match.group()) else _at_street(page, match, (country, form), company)
            if found:
                found = _with_code_below(found, page.text) if found.postal_code is None else found
                told = country_of_town(found.city or "", speakers_of((country,))) or country
                yield replace(found, country=told, basis=hints[country], strength=_STRENGTH, notes=(TOLD_APART,))


def _with_code_below(found: Found, text: str) -> Found:
    """An address with the code that stands on the next line, where its letters tell what it is."""
    below = _CODE_BELOW.match(text, found.end)
    return replace(found, end=below.end(), postal_code=below["code"]) if below else found


def _at_street(page: PageText, match: re.Match[str], where: tuple[str, Form], company: str) -> Found | None:
    country, form = where
    if country == "HU" and (split := _split(page.text, match)):
        return split
    behind = _behind(page.text, match.end(), country)
    if behind and _is_place(behind, country):
        if form.bare and _is_other_town(match, behind, country):
            return None
        known = _is_known(country, behind["city"]) or (country == "TR" and _province(behind)[1] is not None)
        whole = is_whole(page.text, match.start(), _end(behind, country), company) and not country_code(behind["city"])
        if (known and (not form.bare or whole)) or (whole and not form.bare):
            return _found(match, behind, country)
    begin = max(page.text.rfind("\n", 0, match.start()) + 1, match.start() - _ROOM)
    if begin == match.start() and begin:
        return _below_town(page, match, where)
    return None if form.bare else _behind_town(page, match, begin, country, company)


def _behind_town(page: PageText, match: re.Match[str], begin: int, country: str, company: str) -> Found | None:
    """A street with its town in front of it on its line, or in its sentence."""
    front = _place_in_front(country).search(page.text, begin, match.start())
    known = front is not None and _is_known(country, front["city"])
    told = None if known else in_sentence(page.text, match, country)
    if told or front is None:
        return told
    return _found(match, front, country) if known or is_whole(page.text, front.start(), match.end(), company) else None


def in_sentence(text: str, street: re.Match[str], country: str) -> Found | None:
    """A street in a sentence that names its town, declined, in front of it or behind it."""
    if country not in DECLINING:
        return None
    begin, end = text.rfind("\n", 0, street.start()) + 1, text.find("\n", street.end())
    begin = max(begin, street.start() - _SENTENCE)
    before = text[begin : street.start()]
    begin += max((stop.end() for stop in _STOP.finditer(before)), default=0)
    behind = _STOP.split(text[street.end() : min(end if end >= 0 else len(text), street.end() + _ROOM)], maxsplit=1)[0]
    front = list(declined_towns(text[begin : street.start()], country))
    town, start, stop = front[-1] if front else next(declined_towns(behind, country), ("", 0, 0))
    if not town or ELSEWHERE_TOO.search(text, begin, street.start()):
        return None
    offset = begin if front else street.end()
    lead = _DECLINED_STREET.match(street.group())
    return Found(
        start=min(street.start(), offset + start),
        end=max(street.end(), offset + stop),
        street=street.group()[lead.end() if lead else 0 :].rstrip("."),
        city=town,
    )


def _is_other_town(street: re.Match[str], behind: re.Match[str], country: str) -> bool:
    """Whether what would be a street is the quarter of another town, in a list of towns ("Praha 2", then "Brno")."""
    if behind["code"] or behind.groupdict().get("last"):
        return False
    name = street.group().rpartition(" ")[0]
    return name not in behind["city"] and _is_known(country, name)


def _below_town(page: PageText, match: re.Match[str], where: tuple[str, Form]) -> Found | None:
    """A street that is all of its line, below a line that is a town of the table, with its code or without."""
    country = where[0]
    begin = page.text.rfind("\n", 0, match.start() - 1) + 1
    town = _place_in_front(country).match(page.text, begin, match.start()) if match.start() - begin < _ROOM else None
    if town is None or not _is_known(country, town["city"]) or _ENDS.match(page.text, match.end()) is None:
        return None
    return _found(match, town, country)


def _behind(text: str, end: int, country: str) -> re.Match[str] | None:
    """The place that follows a street; one whose code stands behind the town goes first."""
    return _place_behind(country, coded=True).match(text, end) or _place_behind(country, coded=False).match(text, end)


def _state(place: re.Match[str], country: str) -> str | None:
    """The region of a place, where what stands behind its town is one."""
    state: str | None = place.groupdict().get("state")
    told = state and (
        place["word"]
        or _SECTOR.match(state)
        or is_region_behind(country, state)
        or state.endswith(_DISTRICTS.get(country, ()))
    )
    return state if told else None


def _end(place: re.Match[str], country: str) -> int:
    told = place.groupdict().get("last") or place.groupdict().get("state") is None or _state(place, country)
    return place.end() if told else place.end("city")


def _is_place(behind: re.Match[str], country: str) -> bool:
    """Whether a separator or a code stands between street and town, and the name is over behind it."""
    gap = behind.string[behind.start() : behind.start("city")]
    apart = gap.strip() != "" or "\n" in gap or country == "TR"
    return apart and ("last" in behind.groupdict() or _ENDS.match(behind.string, _end(behind, country)) is not None)


def _is_known(country: str, city: str) -> bool:
    if (country == "CZ" and city.startswith("Praha ")) or (country == "EE" and city.endswith(" vald")):
        return True
    return country_of_town(city, speakers_of((country,))) is not None


def _split(text: str, match: re.Match[str]) -> Found | None:
    """A Hungarian town and its street with no comma between: "2049 Exampleton Páfrány u. 11."."""
    words = match.group().split(" ")
    code = _HUNGARIAN_CODE.search(text, max(0, match.start() - 9), match.start())
    for count in (1, 2):
        city = " ".join(words[:count]).rstrip(",")
        if len(words) <= count + 2 or not (code or _is_known("HU", city)) or not is_town_of("HU", city):
            continue
        street = match.group()[len(city) :].lstrip(" ,")
        return Found(
            start=code.start() if code else match.start(),
            end=match.end(),
            street=street,
            city=city,
            postal_code=code[1] if code else None,
        )
    return None


def _province(place: re.Match[str]) -> tuple[str, str | None]:
    """A Turkish district and its province, which may stand behind it with nothing between ("Çankaya Ankara")."""
    state = _state(place, "TR")
    city, _, last = place["city"].rpartition(" ")
    return (city, last) if state is None and city and is_region("TR", last) else (place["city"], state)


def _end_of_street(street: re.Match[str], place: re.Match[str]) -> int:
    """Where a street ends, a village behind it included that is not the commune itself."""
    village = place.groupdict().get("village")
    return place.end("village") if village and not village.endswith(place["city"]) else street.end()


def _found(street: re.Match[str], place: re.Match[str], country: str) -> Found:
    city, state = _province(place) if country == "TR" else (place["city"], _state(place, country))
    if country == "RO" and place["state"] and not state and is_region("RO", city) and is_town_of("RO", place["state"]):
        city, state = place["state"], city
    end, code = max(street.end(), _end(place, country)), place["code"] or place.groupdict().get("last")
    rest = _rest_behind(country).match(street.string, end) if place.start() < street.start() else None
    if rest and state is None and (state := _state(rest, country)):
        end = rest.end("state")
    if rest and code is None and rest["last"] and (state or rest["state"] is None):
        end, code = rest.end(), rest["last"]
    return Found(
        start=min(street.start(), place.start()),
        end=end,
        street=street.string[street.start() : _end_of_street(street, place)],
        city=city,
        state=state,
        postal_code=code,
    )
