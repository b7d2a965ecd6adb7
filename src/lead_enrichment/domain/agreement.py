"""When what stands in a CRM and what a website says are the same, whatever the spelling.

Stricter than the rules that compare two websites: agreement here lets the gaps of an address or a name be filled, so
one that is wrong mixes two places or two people.
"""

import re
from typing import Final

from lead_enrichment.domain.addresses.countries import country_code, is_country_code
from lead_enrichment.domain.addresses.merging import street_tokens
from lead_enrichment.domain.addresses.regions import is_region, region_code, same_region
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.lead import Address

_ZIP: Final = re.compile(r"(\d{5})(?:[-\s]?(\d{4}))?")
_UNIT_WORDS: Final = frozenset({"ste", "apt", "fl", "bldg", "rm", "room"})
_LONG_FORMS: Final = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}
_WITH_STATE_CODES: Final = ("US", "CA", "AU")
_ALSO_TOWNS: Final = {
    "macedonia": "MK", "san marino": "SM", "britain": "GB", "america": "US", "jordan": "JO", "georgia": "GE",
    "maurice": "MU", "cuba": "CU", "jersey": "JE", "guernsey": "GG", "isle of man": "IM", "reunion": "RE",
    "la reunion": "RE", "guadeloupe": "GP", "martinique": "MQ", "puerto rico": "PR",
}  # fmt: skip
"""Countries whose names are also those of towns, states or people: only the field of a country says them."""


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two first or two last names are equal but for case, accents and punctuation."""
    return bool(one and other) and _letters(one) == _letters(other) != ""


def same_street(one: str, other: str) -> bool:
    """Whether two street lines are equal but for abbreviations; one of them may lack the suite or floor."""
    a, b = street_tokens(one), street_tokens(other)
    if a == b:
        return bool(a)
    shorter, longer = sorted((a, b), key=len)
    return bool(shorter) and longer[: len(shorter)] == shorter and longer[len(shorter)] in _UNIT_WORDS


def same_city(one: str, other: str) -> bool:
    """Whether two city names are equal but for case, accents, punctuation and "St" for "Saint"."""
    return _city(one) == _city(other) != ""


def same_state(one: str, other: str, country: str | None) -> bool:
    """Whether two spellings mean one state or province; `country` is an alpha-2 code where it is known."""
    if fold(one) == fold(other) != "":
        return True
    return any(same_region(code, one, other) for code in ((country,) if country else _WITH_STATE_CODES))


def same_postal_code(one: str, other: str) -> bool:
    """Whether two postal codes are equal but for spaces and punctuation; ZIP and ZIP+4 agree."""
    a, b = _ZIP.fullmatch(one.strip()), _ZIP.fullmatch(other.strip())
    if a and b and not (a[2] and b[2]):
        return a[1] == b[1]
    return _letters(one) == _letters(other) != ""


def same_country(one: str, other: str) -> bool:
    """Whether two spellings mean one country ("USA" and "United States")."""
    code = as_country_code(one)
    return (code is not None and code == as_country_code(other)) or fold(one) == fold(other) != ""


def as_country_code(text: str | None) -> str | None:
    """The alpha-2 code of a country in any usual spelling, also in small letters; None where it is unknown."""
    if not text:
        return None
    code = text.strip(" .").upper()
    named = country_code(text) or country_code(code) or _ALSO_TOWNS.get(fold(text))
    return named or (code if is_country_code(code) else None)


def disagreeing_part(now: Address, found: Address) -> str | None:
    """The first filled part of the address `now` that what was found does not confirm, or None.

    A country that the website leaves out is confirmed by a state of that country.
    """
    country = as_country_code(now.country) or as_country_code(found.country)
    if now.country and not _country_agrees(now.country, found):
        return "country"
    if now.state and not (found.state and same_state(now.state, found.state, country)):
        return "state"
    for part, same in (("street", same_street), ("city", same_city), ("postal_code", same_postal_code)):
        left, right = getattr(now, part), getattr(found, part)
        if left and not (right and same(left, right)):
            return part
    return None


def _country_agrees(now: str, found: Address) -> bool:
    if found.country:
        return same_country(now, found.country)
    code = as_country_code(now)
    return bool(code and found.state and (region_code(code, found.state) or is_region(code, found.state)))


def _letters(text: str | None) -> str:
    folded = fold(text or "").replace(" ", "")
    return folded or "".join(character for character in (text or "").casefold() if character.isalnum())


def _city(text: str) -> str:
    return " ".join(_LONG_FORMS.get(word, word) for word in fold(text).split())
