"""What stands before or behind a street and is no part of it: the company's own name, a post office box."""

import re
from dataclasses import replace
from functools import lru_cache

from lead_enrichment.domain.addresses.continental_streets import has_german_type
from lead_enrichment.domain.addresses.place_names import is_place_name
from lead_enrichment.domain.addresses.segments import starts_address
from lead_enrichment.domain.addresses.streets import UPPER, has_street_type
from lead_enrichment.domain.addresses.streets import without_box as box_cut
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.evidence import AddressClaim, PageContent

_NUMBERED = re.compile(rf"(?:[{UPPER}]|(?:str|ul|bd|ул|вул|бул|пл)\.)[^\d]{{2,40}}[\s:]\d{{1,4}}(?!\d)")
"""A street of the continent with its number."""
_AREA = re.compile(r"\S\s(?:Region|Area|Areas|Metro|Metroplex|County|Counties|Surrounds)$")
_LEGAL: frozenset[str] = frozenset("ltd limited llc inc co company plc pty llp the and".split())


def is_named_as_town(claim: AddressClaim, company: str) -> bool:
    """Whether the company's own name of several words was taken for a town, in front of a county or a country."""
    name = fold(company)
    return " " in name and not claim.address.street and fold(claim.address.city or "") == name


def is_area(claim: AddressClaim) -> bool:
    """Whether an area of several towns was taken for one ("Fern Hills Region, ME")."""
    return (
        not (claim.address.street or claim.address.postal_code) and _AREA.search(claim.address.city or "") is not None
    )


def without_company(claim: AddressClaim, company: str) -> AddressClaim:
    """The claim with the company's own name cut from the front of its street, where a street is left."""
    street = claim.address.street
    if not street or not fold(company):
        return claim
    if claim.address.city and fold(street) == fold(company):
        called_after = any(c.isdigit() for c in street) and (has_german_type(street) or has_street_type(street))
        return claim if called_after else replace(claim, address=claim.address.model_copy(update={"street": None}))
    street = _behind_whole_name(street, company)
    words = set(fold(company).split())
    name, dash, behind = street.partition(" - ") if " - " in street else street.partition(" – ")
    if dash and fold(name) == fold(company):
        return replace(claim, address=claim.address.model_copy(update={"street": behind}))
    parts = _behind_name(street.split(", "), words)
    whole = False
    while len(parts) > 1 and _names(parts[0], words):
        whole = whole or fold(parts[0]) == fold(company)
        if not (whole or any(c.isdigit() for c in "".join(parts[1:]))):
            break
        parts = parts[1:]
    bare = whole and not any(c.isdigit() for c in street) and not starts_address(parts[0])
    if bare and not is_place_name(parts[0], claim.address.country, claim.address.city):
        return replace(claim, address=claim.address.model_copy(update={"street": None}))
    rest = ", ".join(parts)
    if claim.address.city and fold(rest) == fold(company):
        return replace(claim, address=claim.address.model_copy(update={"street": None}))
    return (
        claim
        if rest == claim.address.street
        else replace(claim, address=claim.address.model_copy(update={"street": rest}))
    )


def _behind_whole_name(street: str, company: str) -> str:
    """What begins with a number behind the company's whole name ("Lic. 41 Fern Homes 12 Mill Lane")."""
    at = street.casefold().rfind(company.casefold()) if len(company.split()) > 1 else -1
    rest = street[at + len(company) :].lstrip(" ,/|•·:–-") if at >= 0 else ""
    return rest if rest[:1].isdigit() and " " in rest and rest != street else street


def _behind_name(parts: list[str], company: set[str]) -> list[str]:
    """The pieces behind the last one that is the company's name, where an address begins there.

    What stands in front of the name is of the page ("3 comments, Fern & Fold, 12 Mill Lane"), not of the street.
    """
    for number in range(len(parts) - 1, -1, -1):
        name, stop, rest = parts[number].partition(". ")
        if stop and _is_all_of(name, company, parts[:number]) and _may_begin(rest):
            return [rest, *parts[number + 1 :]]
        if 0 < number < len(parts) - 1 and _names(parts[number], company) and _may_begin(parts[number + 1]):
            return parts[number + 1 :]
    return parts


def _is_all_of(name: str, company: set[str], before: list[str]) -> bool:
    """Whether a piece, with those before it, is the company's name ("Ludd, Potter. Main Street")."""
    words = set(fold(" ".join((*before, name))).split())
    return bool(words) and set(fold(name).split()) <= company and company - _LEGAL <= words


def _may_begin(part: str) -> bool:
    return part[:1].isdigit() or starts_address(part) or _NUMBERED.match(part) is not None


def without_box(claim: AddressClaim) -> AddressClaim:
    """The claim without a post office box beside its street, nor the town that may stand between the two."""
    street = claim.address.street or ""
    bare = box_cut(street)
    if bare == street:
        return claim
    front, _, last = bare.rpartition(", ")
    if front and claim.address.city and fold(last) == fold(claim.address.city):
        bare = front
    return replace(claim, address=claim.address.model_copy(update={"street": bare}))


def without_own_street(claim: AddressClaim, page: PageContent, company: str) -> AddressClaim:
    """The claim without a street that is a part of the company's name there and nothing else ("The Inn at Fern Road").

    Only a street without a number can be one.
    """
    street = claim.address.street or ""
    if not street or not claim.address.city or any(map(str.isdigit, street)) or not _is_part(street, company):
        return claim
    said = " ".join(block.text for block in page.blocks if block.id in claim.block_ids)
    left = re.sub(re.escape(company), " ", said, flags=re.IGNORECASE)
    if left == said or street.casefold() in left.casefold():
        return claim
    return replace(claim, address=claim.address.model_copy(update={"street": None}))


def _is_part(street: str, company: str) -> bool:
    return f" {fold(street)} " in f" {fold(company)} " and fold(street) != fold(company)


@lru_cache(maxsize=2048)
def names_company(part: str, company: str) -> bool:
    """Whether a piece of a line is the company's name, or half of it and nothing else."""
    return _names(part, set(fold(company).split()))


def _names(part: str, company: set[str]) -> bool:
    words = set(fold(part).split())
    telling = words - _LEGAL
    return bool(telling) and telling <= company and len(telling) >= len(company - _LEGAL) / 2 and not part[:1].isdigit()
