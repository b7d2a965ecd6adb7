"""Which claims speak of the same place, and which of them says it best."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.addresses.regions import same_region
from lead_enrichment.domain.addresses.us_zip_codes import fold_all
from lead_enrichment.domain.evidence import AddressClaim
from lead_enrichment.domain.lead import Address

_ABBREVIATIONS: Final = {
    "street": "st", "avenue": "ave", "av": "ave", "road": "rd", "drive": "dr", "lane": "ln",
    "boulevard": "blvd", "court": "ct", "circle": "cir", "place": "pl", "parkway": "pkwy", "highway": "hwy",
    "terrace": "ter", "trail": "trl", "square": "sq", "suite": "ste", "building": "bldg", "floor": "fl",
    "apartment": "apt", "north": "n", "south": "s", "east": "e", "west": "w", "northeast": "ne",
    "northwest": "nw", "southeast": "se", "southwest": "sw", "strasse": "str", "calle": "c", "avda": "ave",
    "avenida": "ave", "plaza": "pl", "bd": "blvd", "crescent": "cres", "close": "cl", "saint": "st",
    "unit": "ste", "fort": "ft",
}  # fmt: skip
_GLUED: Final = re.compile(r"(\w{3,})str(?:asse|aße)?$")


@lru_cache(maxsize=4096)
def street_tokens(street: str) -> tuple[str, ...]:
    """The words of a street, folded, with the usual abbreviations, "post office box" as "pobox"."""
    text = re.sub(r"p\.?\s?o\.?\s*box", "pobox", street.casefold()).replace("ß", "ss").replace("#", " ste ")
    words = [_ABBREVIATIONS.get(word, word) for word in fold_all(text).split()]
    return tuple(_GLUED.sub(r"\1str", word) for word in words)


def house_number(street: str | None) -> str | None:
    """The first number of a street line, digits only."""
    match = re.search(r"\d+", street or "")
    return match.group().lstrip("0") if match else None


def same_place(one: Address, other: Address) -> bool:
    """Whether two addresses can be one place: nothing that both state differs, and they share enough."""
    if one.country and other.country and one.country != other.country:
        return False
    if one.postal_code and other.postal_code and _code(one.postal_code) != _code(other.postal_code):
        return False
    if one.state and other.state and not same_region(one.country or other.country, one.state, other.state):
        return bool(one.postal_code and other.postal_code and _same_street(one, other))
    if one.street and other.street:
        return _same_street(one, other) and bool(
            _same_city(one, other) or (one.postal_code and one.postal_code == other.postal_code)
        )
    return _same_city(one, other)


def holds_whole(one: Address, other: Address) -> bool:
    """Whether the street of one address says both the street and the village that another gives as its town."""
    if not (one.street and other.street and other.city and one.city and one.postal_code and other.postal_code):
        return False
    if _code(one.postal_code) != _code(other.postal_code) or fold_all(one.city) == fold_all(other.city):
        return False
    return {*street_tokens(other.street), *fold_all(other.city).split()} <= set(street_tokens(one.street))


def _code(postal_code: str) -> str:
    """What two postal codes of one place share: "8251 PK" is "8251PK", a ZIP+4 its ZIP."""
    return fold_all(postal_code).replace(" ", "")[:5]


def _same_city(one: Address, other: Address) -> bool:
    if not (one.city and other.city):
        return True
    a, b = fold_all(one.city), fold_all(other.city)
    return a == b or a in b or b in a


def _same_street(one: Address, other: Address) -> bool:
    a, b = street_tokens(one.street or ""), street_tokens(other.street or "")
    if house_number(one.street) != house_number(other.street):
        return set(a) <= set(b) or set(b) <= set(a)
    shared = set(a) & set(b)
    return len(shared) >= 2 or set(a) <= set(b) or set(b) <= set(a)  # noqa: PLR2004 - the number and one word


def completeness(address: Address) -> float:
    """How much of an address is stated, in parts; the street and city weigh most."""
    weights = (("street", 2.0), ("city", 1.5), ("postal_code", 1.0), ("state", 0.5), ("country", 0.25))
    return sum(weight for part, weight in weights if getattr(address, part))


def groups(
    claims: Sequence[AddressClaim], of_others: frozenset[AddressClaim] = frozenset()
) -> list[list[AddressClaim]]:
    """Claims by place, the most complete first in each; a town joins the first fuller address in it.

    A town does not join an address that is only said to be of others: it would lend that one what speaks for the town.
    """
    gathered: list[list[AddressClaim]] = []
    for claim in sorted(claims, key=lambda claim: (claim in of_others, -completeness(claim.address))):
        apart = claim in of_others and claim.address.street is not None
        home = next((group for group in gathered if _belongs(claim, group, apart=apart)), None)
        if home is None:
            gathered.append([claim])
        else:
            home.append(claim)
    return gathered


def _belongs(claim: AddressClaim, group: list[AddressClaim], *, apart: bool) -> bool:
    if apart and group[0].address.street is None:
        return False
    return same_place(group[0].address, claim.address)


def written_most(claims: Iterable[AddressClaim]) -> dict[Address, int]:
    """How often each exact form of an address is written."""
    counts: dict[Address, int] = {}
    for claim in claims:
        counts[claim.address] = counts.get(claim.address, 0) + 1
    return counts
