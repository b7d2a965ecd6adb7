"""Choosing among the addresses of a site: which place is the company's own, and how sure that is."""

import re
from dataclasses import dataclass, replace
from math import log2
from typing import Final

from lead_enrichment.domain.address_signs import group_of, signs_of_address
from lead_enrichment.domain.addresses.countries import area_code
from lead_enrichment.domain.addresses.found import PLAIN_TOWN, SIGNED
from lead_enrichment.domain.addresses.fullness import fullness
from lead_enrichment.domain.addresses.merging import completeness, groups, holds_whole, house_number, written_most
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.addresses.streets import has_street_type
from lead_enrichment.domain.addresses.surroundings import Neighbourhood, Surroundings
from lead_enrichment.domain.addresses.town_additions import is_fuller
from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.addresses.us_zip_codes import fold, fold_all, state_of_area_code
from lead_enrichment.domain.confidence import GIVEN, calibrated
from lead_enrichment.domain.evidence import AddressClaim, Dossier, PageKind, RankedAddress, Zone
from lead_enrichment.domain.lead import Address

_PAGE_WEIGHTS: Final = {
    PageKind.HOME: 0.4, PageKind.CONTACT: 0.6, PageKind.IMPRINT: 0.8, PageKind.LOCATIONS: 0.2, PageKind.ABOUT: 0.2,
    PageKind.PRIVACY: -0.6, PageKind.OTHER: -0.2,
}  # fmt: skip
_ZONE_WEIGHTS: Final = {Zone.FOOTER: 0.7, Zone.ADDRESS: 0.8, Zone.HEADER: 0.4, Zone.TITLE: -0.2, Zone.META: -0.2}
_HOSTILE_WEIGHT: Final = -2.6
_COVERAGE_WEIGHT: Final = -0.9
_PARENT_WEIGHT: Final = -1.4
_OTHER_FIRM_WEIGHT: Final = -2.6
_CONTROLLER_WEIGHT: Final = 1.5
"""What it is worth that the notice of a site names, right before the address, who answers for it."""
_SIGNED_WEIGHT: Final = 0.8
"""What it is worth that the last line of a page gives the town beside the company's name."""
_BRANCH_MARGIN: Final = 0.6
SEVERAL: Final = "several locations"
OF_OTHERS: Final = "of others"
"""What is noted on a place: others of the site are as likely; the words around it say that it is somebody else's."""
_OF_SEVERAL: Final = 0.9
"""What the probability is multiplied by where another place is as likely (fitted by eye on 47 labelled sites)."""
_MOST_RANKED: Final = 40
_TOWN_IN_NAME: Final = 1.6
"""What it is worth that the company is named after the town, as branches of a chain are ("... of Exampleton")."""
_POST_BOX: Final = re.compile(
    r"(?:p\.? ?o\.? ?box|post office box|postfach|b\.?p\.? \d|apartado|casella postale|postbus|postboks|box \d"
    r"|pl \d|skr\.? ?poczt|caixa postal|cp \d|case postale)",
    re.IGNORECASE,
)
_BOX_PENALTY: Final = 1.8
_KNOWN_REGION: Final = 0.6
"""What it is worth more that a claim says its region, where others of the same place leave it out."""
_KNOWN_TOWN: Final = 0.4
"""For a town of the table, and for a street of a known kind: of two spellings of a place one is a slip."""
_KNOWN_TYPE: Final = 0.4
_FULL_TOWN: Final = 1.0
"""What it is worth more that a claim says the town with what tells it from others of its name."""


@dataclass(frozen=True, slots=True)
class _Judged:
    claim: AddressClaim
    score: float
    around: Surroundings


@dataclass(frozen=True, slots=True)
class _Place:
    claims: tuple[AddressClaim, ...]
    best: _Judged
    score: float
    agrees: str | None
    pages: int
    of_legal_person: bool = False
    of_work: bool = False


def rank_addresses(claims: tuple[AddressClaim, ...], dossier: Dossier) -> tuple[RankedAddress, ...]:
    """Merge claims of the same place, weigh each place, most likely first.

    The first claim of each is the one to quote. The probability is that of the whole address being the company's own.
    """
    if not claims:
        return ()
    around = Neighbourhood(dossier)
    ends = _ends_by_page(claims, around)
    branch = any(claim.address.street and around.company_names(claim.address.city) for claim in claims)
    judged = {claim: _judge(claim, around, ends, branch=branch) for claim in claims}
    gathered = groups(claims, frozenset(claim for claim in judged if judged[claim].around.is_of_others()))
    found = _behind_others([_place([judged[claim] for claim in group], around, dossier) for group in gathered])
    places = _first_listed(sorted(found, key=lambda place: -place.score)[:_MOST_RANKED], around)
    rival = next((place for place in places[1:] if place.best.claim.address.street), None)
    ranked = [_ranked(place, rival if number == 0 else None) for number, place in enumerate(places)]
    return tuple(sorted(ranked, key=_stands_behind))


def _first_listed(places: list[_Place], around: Neighbourhood) -> list[_Place]:
    """Of several locations that are as likely, and that the same pages list, the one listed first goes first."""
    top = places[0]
    equal = [place for place in places if place.best.claim.address.street and top.score - place.score < _BRANCH_MARGIN]
    if top.agrees is None and around.frames(top.claims):
        equal = [place for place in equal if around.frames(place.claims)]
    if len(equal) == 1 or top.agrees or top not in equal or any(place.best.around.is_of_others() for place in equal):
        return places
    where = [_where(place, around) for place in equal]
    if not where[0] or any(one.keys() != where[0].keys() for one in where):
        return places
    common = min(where[0])
    first = min(zip(equal, where, strict=True), key=lambda pair: pair[1][common])[0]
    return [replace(first, score=top.score), *(place for place in places if place is not first)]


def _where(place: _Place, around: Neighbourhood) -> dict[str, int]:
    """On which page, and there behind how many blocks, an address stands first."""
    places: dict[str, int] = {}
    for claim in place.claims:
        if claim.address.street and not claim.extractor.startswith("structured"):
            url, number = around.place(claim)
            places[url] = min(number, places.get(url, number))
    return places


def _stands_behind(place: RankedAddress) -> bool:
    """Whether an address is so unlikely that a town which the site states goes before it."""
    return place.probability < GIVEN or group_of(place.address, place.claims) == "passing"


def _behind_others(places: list[_Place]) -> list[_Place]:
    """A post office box or a seat of law counts for less where the site also gives a street that is neither.

    So does a labelled seat where a place of work is labelled, and data that name somebody else and that no visitor
    sees, where the visible pages say another town.
    """
    work = any(place.of_work for place in places)
    yields = [_is_box(place) or place.best.around.yields(work=work) or place.of_legal_person for place in places]
    streets = any(
        place.best.claim.address.street and not (yielding or place.best.around.is_of_others())
        for place, yielding in zip(places, yields, strict=True)
    )
    hidden = [_is_hidden(place) for place in places]
    seen = not all(hidden)
    return [
        replace(place, score=place.score - _BOX_PENALTY) if (yielding and streets) or (unseen and seen) else place
        for place, yielding, unseen in zip(places, yields, hidden, strict=True)
    ]


def _is_box(place: _Place) -> bool:
    return bool(_POST_BOX.match(place.best.claim.address.street or ""))


def _is_hidden(place: _Place) -> bool:
    return place.best.around.of_named_other and all(one.extractor.startswith("structured") for one in place.claims)


def _ends_by_page(claims: tuple[AddressClaim, ...], around: Neighbourhood) -> dict[str, frozenset[str]]:
    ends: dict[str, set[str]] = {}
    for claim in claims:
        if claim.address.street:
            ends.setdefault(around.page(claim).url, set()).add(claim.block_ids[-1])
    return {url: frozenset(blocks) for url, blocks in ends.items()}


def _place(judged: list[_Judged], around: Neighbourhood, dossier: Dossier) -> _Place:
    group = [one.claim for one in judged]
    full = [one for one in judged if one.claim.address.street] or judged
    speaker = _speaker(full, group)
    pages = len({around.page(claim).url for claim in group})
    agrees, bonus = _agreement(speaker.claim.address, dossier)
    if agrees is None and around.company_names(speaker.claim.address.city):
        agrees, bonus = "the town in the company's name", _TOWN_IN_NAME
    theirs = any(one.around.of_franchisor for one in judged)
    score = (
        max(one.score + _OTHER_FIRM_WEIGHT * (theirs and not one.around.of_franchisor) for one in full)
        + 0.35 * log2(pages)
        + bonus
        + fullness(speaker.claim)
    )
    if len({one.claim.extractor.partition(":")[0] for one in full}) > 1:
        score += 0.4
    if not speaker.claim.address.street:
        score += min(0.8, 0.15 * (len(group) - 1)) + around.repeated(speaker.claim.address.city)
    ordered = (speaker.claim, *(one.claim for one in sorted(judged, key=lambda one: -one.score) if one is not speaker))
    legal = all(one.around.of_named_firm or one.around.of_named_other for one in full)
    return _Place(ordered, speaker, score, agrees, pages, legal, any(one.around.premises for one in full))


def _speaker(judged: list[_Judged], group: list[AddressClaim]) -> _Judged:
    """The claim that says the place best: complete, visible, and written so most often."""
    counts = written_most(group)
    towns = {claim.address.city for claim in group if claim.address.city}
    listed = [town for town in towns if any(is_town_of(claim.address.country or "", town) for claim in group)]
    visible = [one for one in judged if one.claim.extractor == "rules:address"]

    def value(one: _Judged) -> tuple[float, float]:
        seen = 1.0 if one in visible else 0.0
        region = is_region(one.claim.address.country, one.claim.address.state or "")
        return (
            completeness(one.claim.address)
            + _KNOWN_REGION * region
            + _KNOWN_TOWN * _is_listed(one.claim.address.city or "", listed)
            + _KNOWN_TYPE * has_street_type(one.claim.address.street or "")
            + _FULL_TOWN * any(is_fuller(one.claim.address.city or "", town) for town in towns)
            + _FULL_TOWN * any(holds_whole(one.claim.address, other.claim.address) for other in judged)
            + 0.3 * seen
            + 0.2 * log2(counts[one.claim.address])
            + 0.25 * one.score,
            one.claim.strength,
        )

    return max(judged, key=value)


def _is_listed(city: str, listed: list[str]) -> bool:
    """Whether a town is one of the table, or one with an addition behind a dash that stands apart."""
    return city in listed or any(city.startswith(f"{town} ") for town in listed)


def _judge(claim: AddressClaim, around: Neighbourhood, ends: dict[str, frozenset[str]], *, branch: bool) -> _Judged:
    """`branch`: the company's name says a town in which the site has an address, so that a head office is another's."""
    seen = around.look(claim, ends)
    if branch and seen.head_office and not around.company_names(claim.address.city):
        seen = replace(seen, of_parent=True)
    block, page = around.block(claim), around.page(claim)
    score = 2.0 * claim.strength + _PAGE_WEIGHTS.get(page.kind, 0.0) + _ZONE_WEIGHTS.get(block.zone, 0.0)
    score += _HOSTILE_WEIGHT * bool(seen.hostile)
    score += (
        0.5 * seen.labelled
        + 0.6 * seen.company_near
        + 0.6 * seen.premises
        + 0.3 * seen.contact_near
        + _CONTROLLER_WEIGHT * seen.of_controller
        + 0.5 * (seen.head_office and not seen.of_parent)
    )
    score -= 0.9 * (not seen.own_page)
    score += _PARENT_WEIGHT * seen.of_parent + _OTHER_FIRM_WEIGHT * (seen.of_other_firm or seen.of_franchisor)
    if not claim.address.street and claim.extractor != PLAIN_TOWN:  # which has weighed whom it serves
        score += _COVERAGE_WEIGHT * seen.coverage
    if claim.extractor.startswith("structured"):
        score += 0.5
    score += _SIGNED_WEIGHT * (SIGNED in claim.notes)
    return _Judged(claim, score, seen)


def _agreement(address: Address, dossier: Dossier) -> tuple[str | None, float]:
    """What of the address the lead already says, and what that is worth."""
    known = dossier.lead.address
    if known.postal_code and address.postal_code and fold(known.postal_code)[:5] == fold(address.postal_code)[:5]:
        return "the lead's postal code", 1.6
    if known.street and address.street and house_number(known.street) == house_number(address.street):
        return "the lead's street", 1.6
    if known.city and address.city and fold_all(known.city) == fold_all(address.city):
        return "the lead's city", 1.2
    if known.state and address.state and fold_all(known.state) == fold_all(address.state):
        return "the lead's state", 0.6
    area = area_code(dossier.lead.phone or "")
    if area and address.state and state_of_area_code(area) == address.state:
        return "the area code of the lead's phone", 0.4
    return None, 0.0


def _ranked(place: _Place, rival: _Place | None) -> RankedAddress:
    close = bool(rival and place.score - rival.score < _BRANCH_MARGIN and place.agrees is None)
    address = place.best.claim.address
    others = place.best.around.is_of_others()
    notes = tuple(note for note, holds in ((SEVERAL, close), (OF_OTHERS, others)) if holds)
    probability = calibrated(group_of(address, place.claims), place.score, signs_of_address(address))
    if close and probability > GIVEN:
        probability = round(max(GIVEN, probability * _OF_SEVERAL), 4)
    if place.best.around.hostile:
        probability = min(probability, 0.3)
    return RankedAddress(
        address=address,
        probability=probability,
        claims=place.claims,
        why=_why(place, close=close),
        notes=notes,
        score=place.score,
    )


def _why(place: _Place, *, close: bool) -> str:
    seen, claim = place.best.around, place.best.claim
    kind = "Address" if claim.address.street else "Town"
    reasons = [f"stated on {place.pages} page{'s' if place.pages > 1 else ''}"]
    reasons += ["in structured data"] if any(c.extractor.startswith("structured") for c in place.claims) else []
    reasons += ["next to the company's name"] if seen.company_near else []
    reasons += ["called the head office"] if seen.head_office else []
    reasons += [f"agrees with {place.agrees}"] if place.agrees else []
    reasons += [f"but stands near “{seen.hostile}”"] if seen.hostile else []
    reasons += ["but the site names other locations that are as likely"] if close else []
    return f"{kind} {claim.address.one_line()}: {', '.join(reasons)}."
