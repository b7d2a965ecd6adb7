"""Where the company is, after rules and model: the ranked places of both, with probabilities for a pair of readers."""

from dataclasses import replace
from typing import Final

from lead_enrichment.domain.address_choice import OF_OTHERS, SEVERAL, rank_addresses
from lead_enrichment.domain.addresses.merging import same_place, street_tokens
from lead_enrichment.domain.enrich import Finding
from lead_enrichment.domain.evidence import AddressClaim, Claims, Dossier, RankedAddress
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address
from lead_enrichment.domain.llm.opinion import (
    AGREED,
    ALONE,
    DIFFERENT,
    STRONG_ALONE,
    WEAK_ALONE,
    Opinion,
    Stand,
    lowered,
    told,
)
from lead_enrichment.domain.names.lexicon import fold

_SURE: Final = 0.8
_PARTS: Final = tuple(part for part in ADDRESS_PARTS if part != "country")

Weighed = tuple[tuple[RankedAddress, ...], Stand]


def weigh_addresses(rules: Finding, opinion: Opinion, claims: Claims, dossier: Dossier) -> Weighed:
    """The places, most probable first. `claims` are those of rules and model together."""
    mine = rules.address
    claim = next(iter(opinion.verified.claims.addresses), None)
    if claim is None:
        return _without(rules, opinion)
    ranked = rank_addresses(claims.addresses, dossier)
    theirs = next((place for place in ranked if claim in place.claims), None)
    if theirs is None or OF_OTHERS in theirs.notes:
        return rules.addresses, Stand.NO_OPINION
    rest = [place for place in ranked if place is not theirs]
    read = _as_read(theirs, claim)
    if mine is None:
        most = min(ALONE if read.address.street else WEAK_ALONE, opinion.confidence)
        return (_put(read, most, Stand.MODEL_ONLY), *rest), Stand.MODEL_ONLY
    if same_place(mine.address, claim.address):
        return (_agreed(mine, read, opinion), *rest), Stand.SAME
    others = [place for place in rest if not set(place.claims) & set(mine.claims)]
    lesser = [lowered(place, DIFFERENT, None) for place in others]
    return (*_different(mine, read, opinion), *lesser), Stand.DIFFERENT


def _without(rules: Finding, opinion: Opinion) -> Weighed:
    """Where the model gives no address, or none that its lines bear out."""
    mine = rules.address
    if not opinion.no_address:
        return rules.addresses, Stand.NO_OPINION
    if mine is None:
        return rules.addresses, Stand.NEITHER
    most = STRONG_ALONE if mine.probability >= _SURE else ALONE
    return (lowered(mine, most, Stand.RULES_ONLY), *rules.addresses[1:]), Stand.RULES_ONLY


def _as_read(place: RankedAddress, claim: AddressClaim) -> RankedAddress:
    """The place as the model writes it, where that is no less than the rules have of it: it knows where parts end."""
    if _lacks(claim.address, place.address):
        return place
    address = (
        claim.address if claim.address.country else claim.address.model_copy(update={"country": place.address.country})
    )
    return replace(place, address=address, claims=(claim, *(one for one in place.claims if one is not claim)))


def _lacks(one: Address, other: Address) -> bool:
    """Whether a part is missing that the other has."""
    return any(getattr(other, part) and not getattr(one, part) for part in _PARTS)


def _shortens(one: Address, other: Address) -> bool:
    """Whether words of the street are missing that the other has, in the same town: a quarter, a floor, an estate."""
    if not (one.street and other.street) or fold(one.city or "") != fold(other.city or ""):
        return False
    return set(street_tokens(one.street)) < set(street_tokens(other.street))


def _agreed(mine: RankedAddress, read: RankedAddress, opinion: Opinion) -> RankedAddress:
    """One place that both read; raised where nothing else speaks against it."""
    better = mine if _lacks(read.address, mine.address) or _shortens(read.address, mine.address) else read
    cautious = SEVERAL in {*mine.notes, *read.notes}
    raised = mine.probability if cautious else max(mine.probability, min(AGREED, opinion.confidence))
    return told(better, raised, Stand.SAME)


def _different(mine: RankedAddress, read: RankedAddress, opinion: Opinion) -> tuple[RankedAddress, RankedAddress]:
    """Both for a person to see, the model's first: of 21 such pairs it was right in 17, the rules in 5."""
    said = _put(read, min(WEAK_ALONE, opinion.confidence), Stand.DIFFERENT)
    return said, lowered(mine, DIFFERENT, Stand.DIFFERENT)


def _put(place: RankedAddress, most: float, stand: Stand) -> RankedAddress:
    """A place that only the model calls the company's, whatever the rules think of how complete it is."""
    return told(place, min(most, WEAK_ALONE) if SEVERAL in place.notes else most, stand)
