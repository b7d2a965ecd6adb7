"""Two opinions made into one finding: what the rules found, and what a model read in the same lines.

Both were verified. Agreement raises the probability, difference lowers it, and where both are grounded but name
different values a person decides. The figures are the prior behaviour of an uncalibrated pair: agreed and grounded
0.9; one path only 0.7 with a strong role, 0.5 with a weak one, 0.85 for what structured data or a legal notice say;
different values at most 0.4. The model's own confidence can only lower these.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.addresses.merging import same_place
from lead_enrichment.domain.enrich import Finding, Policy, conclude
from lead_enrichment.domain.evidence import (
    Claims,
    Dossier,
    PersonClaim,
    RankedAddress,
    RankedPerson,
    RoleClass,
    Usage,
)
from lead_enrichment.domain.lead import ADDRESS_PARTS
from lead_enrichment.domain.llm.answer import Answer
from lead_enrichment.domain.llm.claims import Reading
from lead_enrichment.domain.names.identity import same_person
from lead_enrichment.domain.owner_choice import rank_people
from lead_enrichment.domain.result import Evidence, ModelUse
from lead_enrichment.domain.verification import Verified


class Stand(StrEnum):
    """How the two opinions about one group (name or address) stand to each other."""

    SAME = "same"
    MODEL_ONLY = "model_only"
    RULES_ONLY = "rules_only"
    DIFFERENT = "different"
    NEITHER = "neither"
    NO_OPINION = "no_opinion"


AGREED: Final = 0.9
AGREED_WITHOUT_ROLE: Final = 0.8
STRONG_ALONE: Final = 0.85
ALONE: Final = 0.7
WEAK_ALONE: Final = 0.5
DIFFERENT: Final = 0.4
DIFFER_NOTE: Final = "opinions_differ"
_SURE_ADDRESS: Final = 0.8
_HOPELESS: Final = 0.3
"""The most that an address among customers, authorities or agencies is given: no reason to doubt another."""
_STRONG_FAMILIES: Final = ("structured", "rules.imprint")
_WEAK_ROLES: Final = frozenset({RoleClass.EXECUTIVE})
_SOMEBODY_ELSE: Final = frozenset(
    {"former", "other_company", "credit", "data_protection", "guest", "testimonial", "reviews_page"}
)
"""Notes on a person who owns something else, or did once."""
_CAUTIONS: Final = _SOMEBODY_ELSE | {"past", "several_equal", "first_name_only", "several locations"}
"""What a person or a place has against it that another reader's agreement does not remove."""
_WORDS: Final = {
    Stand.SAME: "The model reads the same.",
    Stand.MODEL_ONLY: "Only the model reads this.",
    Stand.RULES_ONLY: "The model gives none.",
    Stand.DIFFERENT: "Rules and model read different values, each from a line that says so.",
}


@dataclass(frozen=True, slots=True)
class Opinion:
    """A model's verified claims with its own confidence; `owner` is the claim about the one it calls the owner.

    `no_name` and `no_address`: it said that there is none.
    """

    verified: Verified
    confidence: float
    no_name: bool
    no_address: bool
    owner: PersonClaim | None = None

    @classmethod
    def of(cls, answer: Answer, reading: Reading, verified: Verified) -> "Opinion":
        """The opinion that an answer holds after its claims were verified."""
        first = next(iter(reading.people), None)
        is_owner = first is not None and (first.first, first.last) == (answer.owner_first, answer.owner_last)
        return cls(
            owner=first if is_owner and first in verified.claims.people else None,
            verified=replace(
                verified,
                claims=replace(
                    verified.claims,
                    people=tuple(claim for claim in verified.claims.people if claim.role is not RoleClass.NONE),
                ),
                dropped=(*reading.dropped, *verified.dropped),
            ),
            confidence=answer.confidence,
            no_name=not (answer.owner_first or answer.owner_last),
            no_address=not any(getattr(answer, part) for part in ADDRESS_PARTS),
        )


def weigh(rules: Finding, opinion: Opinion | None, use: ModelUse, dossier: Dossier, policy: Policy) -> Finding:
    """The finding after the model was asked; the rules' own where it gave nothing (`opinion` None)."""
    usage = Usage(tokens_in=use.tokens_in, tokens_out=use.tokens_out, usd=use.usd)
    if opinion is None:
        return replace(rules, usage=usage, model=use, evidence=_stamped(rules, use))
    both = Verified(
        claims=Claims(
            people=(*rules.claims.people, *opinion.verified.claims.people),
            addresses=(*rules.claims.addresses, *opinion.verified.claims.addresses),
            usage=usage,
        ),
        dropped=(*rules.dropped, *opinion.verified.dropped),
        suspects=(*rules.suspects, *opinion.verified.suspects),
        strangers=(*rules.strangers, *opinion.verified.strangers),
    )
    people, name = _people(rules, opinion, both.claims, dossier)
    places, address = _places(rules, opinion, both.claims, dossier)
    told = use.model_copy(update={"name": name.value, "address": address.value, "dropped": opinion.verified.dropped})
    found = conclude(people, places, both, dossier, policy)
    return replace(found, model=told, evidence=_stamped(found, told))


def _stamped(finding: Finding, use: ModelUse) -> tuple[Evidence, ...]:
    return tuple(item.model_copy(update={"model": use.model, "prompt": use.prompt}) for item in finding.evidence)


def _people(
    rules: Finding, opinion: Opinion, claims: Claims, dossier: Dossier
) -> tuple[tuple[RankedPerson, ...], Stand]:
    mine = rules.person
    claim = opinion.owner
    if claim is None:
        return _model_names_nobody(rules, mine, opinion)
    if claim.role is RoleClass.NONE:
        return _without_role(rules, claim, opinion)
    ranked = rank_people(claims.people, dossier)
    theirs = next((person for person in ranked if claim in person.claims), None)
    if theirs is None or (mine is not None and not _is(claim, mine) and _SOMEBODY_ELSE & set(theirs.notes)):
        return rules.people, Stand.NO_OPINION  # what is itself in doubt cannot throw doubt on another
    if mine is None:
        return _model_only(theirs, ranked, rules, opinion), Stand.MODEL_ONLY
    if _is(claim, mine) or ("co_owners" in mine.notes and _is_partner(claim, rules)):
        same = next((person for person in ranked if _is_one(person, mine)), mine)
        return _first(_agreed(mine, same, opinion.confidence), ranked), Stand.SAME
    best, other = (mine, theirs) if mine.probability >= theirs.probability else (theirs, mine)
    rest = [person for person in ranked if not (_is_one(person, best) or _is_one(person, other))]
    differ = [_lowered(person, DIFFERENT, Stand.DIFFERENT) for person in (best, other)]
    return (*differ, *(_lowered(person, DIFFERENT, None) for person in rest)), Stand.DIFFERENT


def _model_names_nobody(
    rules: Finding, mine: RankedPerson | None, opinion: Opinion
) -> tuple[tuple[RankedPerson, ...], Stand]:
    if not opinion.no_name:
        return rules.people, Stand.NO_OPINION
    if mine is None:
        return rules.people, Stand.NEITHER
    most = STRONG_ALONE if mine.claims[0].extractor.startswith(_STRONG_FAMILIES) else ALONE
    return (_lowered(mine, most, Stand.RULES_ONLY), *rules.people[1:]), Stand.RULES_ONLY


def _without_role(rules: Finding, claim: PersonClaim, opinion: Opinion) -> tuple[tuple[RankedPerson, ...], Stand]:
    """A name whose lines tell no role says nothing alone; it agrees with what the rules know by other signs."""
    mine = rules.person
    if mine is None or not _is(claim, mine):
        return rules.people, Stand.NO_OPINION
    agreed = _agreed(mine, mine, min(AGREED_WITHOUT_ROLE, opinion.confidence))
    return (agreed, *rules.people[1:]), Stand.SAME


def _model_only(
    theirs: RankedPerson, ranked: Sequence[RankedPerson], rules: Finding, opinion: Opinion
) -> tuple[RankedPerson, ...]:
    seen = next((person for person in rules.people if _is_one(person, theirs)), None)
    most = WEAK_ALONE if theirs.role in _WEAK_ROLES or seen else ALONE
    probability = min(theirs.probability, most, opinion.confidence)
    if _CAUTIONS & set(theirs.notes):
        probability = min(probability, DIFFERENT)
    return _first(_lowered(theirs, probability, Stand.MODEL_ONLY), ranked)


def _first(person: RankedPerson, ranked: Sequence[RankedPerson]) -> tuple[RankedPerson, ...]:
    return (person, *(other for other in ranked if not _is_one(other, person)))


def _agreed(mine: RankedPerson, merged: RankedPerson, confidence: float) -> RankedPerson:
    """The rules' person, more probable; the rules' claim is the one that is quoted."""
    raised = mine.probability if _CAUTIONS & set(mine.notes) else max(mine.probability, min(AGREED, confidence))
    claims = (*mine.claims, *(claim for claim in merged.claims if claim not in mine.claims))
    return replace(mine, probability=raised, claims=claims, why=f"{mine.why} {_WORDS[Stand.SAME]}")


def _lowered(person: RankedPerson, most: float, stand: Stand | None) -> RankedPerson:
    notes = (*person.notes, DIFFER_NOTE) if stand is Stand.DIFFERENT else person.notes
    why = f"{person.why} {_WORDS[stand]}" if stand else person.why
    return replace(person, probability=min(person.probability, most), notes=notes, why=why)


def _is(claim: PersonClaim, person: RankedPerson) -> bool:
    return same_person(claim.first or "", claim.last or "", person.first or "", person.last or "")


def _is_one(one: RankedPerson, other: RankedPerson) -> bool:
    return (one.first, one.last) == (other.first, other.last) or same_person(
        one.first or "", one.last or "", other.first or "", other.last or ""
    )


def _is_partner(claim: PersonClaim, rules: Finding) -> bool:
    return any(_is(claim, person) and "co_owners" in person.notes for person in rules.people)


def _places(
    rules: Finding, opinion: Opinion, claims: Claims, dossier: Dossier
) -> tuple[tuple[RankedAddress, ...], Stand]:
    mine = rules.address
    claim = next(iter(opinion.verified.claims.addresses), None)
    if claim is None:
        stand = Stand.NO_OPINION if not opinion.no_address else (Stand.RULES_ONLY if mine else Stand.NEITHER)
        if stand is not Stand.RULES_ONLY or mine is None:
            return rules.addresses, stand
        most = STRONG_ALONE if mine.probability >= _SURE_ADDRESS else ALONE
        return (_less(mine, most, Stand.RULES_ONLY), *rules.addresses[1:]), Stand.RULES_ONLY
    ranked = rank_addresses(claims.addresses, dossier)
    theirs = next((place for place in ranked if claim in place.claims), None)
    if theirs is None or theirs.probability <= _HOPELESS:
        return rules.addresses, Stand.NO_OPINION
    rest = [place for place in ranked if place is not theirs]
    if mine is None:
        most = min(ALONE if theirs.address.street else WEAK_ALONE, opinion.confidence)
        return (_less(theirs, most, Stand.MODEL_ONLY), *rest), Stand.MODEL_ONLY
    if same_place(mine.address, claim.address):
        better = theirs if set(mine.claims) & set(theirs.claims) else mine
        raised = mine.probability
        if not _CAUTIONS & {*mine.notes, *better.notes}:
            raised = max(mine.probability, min(AGREED, opinion.confidence))
        agreed = replace(better, probability=raised, why=f"{better.why} {_WORDS[Stand.SAME]}")
        return (agreed, *(place for place in ranked if place is not better)), Stand.SAME
    best, other = (mine, theirs) if mine.probability >= theirs.probability else (theirs, mine)
    differ = [_less(place, DIFFERENT, Stand.DIFFERENT) for place in (best, other)]
    others = [place for place in rest if not set(place.claims) & set(mine.claims)]
    return (*differ, *(_less(place, DIFFERENT, None) for place in others)), Stand.DIFFERENT


def _less(place: RankedAddress, most: float, stand: Stand | None) -> RankedAddress:
    notes = (*place.notes, DIFFER_NOTE) if stand is Stand.DIFFERENT else place.notes
    why = f"{place.why} {_WORDS[stand]}" if stand else place.why
    return replace(place, probability=min(place.probability, most), notes=notes, why=why)
