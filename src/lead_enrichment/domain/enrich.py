"""From verified claims to one Enrichment: rank people and addresses, apply the policy, write the receipts."""

from dataclasses import dataclass, field

from lead_enrichment.domain.address_choice import rank_addresses
from lead_enrichment.domain.confidence import GIVEN
from lead_enrichment.domain.evidence import (
    AddressClaim,
    Claims,
    Dossier,
    PageContent,
    PersonClaim,
    RankedAddress,
    RankedPerson,
    RoleClass,
    Usage,
)
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address
from lead_enrichment.domain.owner_choice import rank_people
from lead_enrichment.domain.placeholders import BUILT_IN, Placeholders
from lead_enrichment.domain.result import Candidate, Enrichment, Evidence, ModelUse
from lead_enrichment.domain.verification import Stranger, Verified

MOST_CANDIDATES = 10


@dataclass(frozen=True, slots=True)
class Policy:
    """Probabilities from which a group is written to standard fields, or shown for review at all, not only listed.

    Of names that were less sure than 0.7 two in three were right (record 54).

    `placeholders` says which present values may be replaced. `max_tries` is how often a website that does not answer
    is tried, in runs that write, before its lead is marked as done with nothing found.
    """

    write_name: float = 0.80
    write_address: float = 0.80
    review_name: float = 0.70
    review_address: float = 0.50
    placeholders: Placeholders = BUILT_IN
    max_tries: int = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """The enrichment with its receipts, and everything that was seen but not taken."""

    enrichment: Enrichment
    evidence: tuple[Evidence, ...]
    candidates: tuple[Candidate, ...]
    people: tuple[RankedPerson, ...]
    addresses: tuple[RankedAddress, ...]
    usage: Usage
    policy: Policy
    dropped: tuple[str, ...] = ()
    claims: Claims = field(default_factory=Claims)
    suspects: tuple[PersonClaim | AddressClaim, ...] = ()
    strangers: tuple[Stranger, ...] = ()
    model: ModelUse | None = None

    @property
    def person(self) -> RankedPerson | None:
        """The owner that was taken, if any."""
        return self.people[0] if self.people and self.enrichment.last_name else None

    @property
    def likeliest(self) -> RankedPerson | None:
        """Who is likelier the owner than not, whether sure enough to be taken or only listed."""
        best = self.people[0] if self.people and _complete(self.people[0]) else None
        return best if best and best.probability >= GIVEN else None

    @property
    def address(self) -> RankedAddress | None:
        """The address that was taken, if any."""
        return self.addresses[0] if self.addresses and not self.enrichment.address.is_empty() else None


STRONG = 0.90
_SAID = (RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.LEGAL_REPRESENTATIVE, RoleClass.EXECUTIVE)
_INITIALS = 2


def is_enough(finding: Finding, *, thorough: bool) -> bool:
    """Whether owner and address are so sure that no further page need be read: strongly proven, if `thorough`.

    Otherwise what the policy would write is enough.
    """
    enrichment, policy = finding.enrichment, finding.policy
    place = enrichment.address
    if not (place.street and place.city and (place.postal_code or not thorough)):
        return False
    person = finding.person
    if person is None or person.role not in _SAID or len((person.first or "").rstrip(".")) <= _INITIALS:
        return False  # who only gives the company its name, or stands there with initials, may be named elsewhere
    name, address = (STRONG, STRONG) if thorough else (policy.write_name, policy.write_address)
    return enrichment.name_confidence >= name and enrichment.address_confidence >= address


def enrich(verified: Verified, dossier: Dossier, policy: Policy) -> Finding:
    """Rank what was verified and take the best of each group when it reaches the review threshold.

    A name is taken as a pair or not at all; an address as one place from one page or not at all.
    """
    people = rank_people(verified.claims.people, dossier)
    addresses = rank_addresses(verified.claims.addresses, dossier)
    return conclude(people, addresses, verified, dossier, policy)


def conclude(
    people: tuple[RankedPerson, ...],
    addresses: tuple[RankedAddress, ...],
    verified: Verified,
    dossier: Dossier,
    policy: Policy,
) -> Finding:
    """The finding for people and addresses that are ranked already: what is taken, the receipts, who else was seen."""
    person = people[0] if people and _complete(people[0]) and people[0].probability >= policy.review_name else None
    place = addresses[0] if addresses and addresses[0].probability >= policy.review_address else None
    pages = {block.id: page for page in dossier.pages for block in page.blocks}
    confidences = [taken.probability for taken in (person, place) if taken]
    enrichment = Enrichment(
        first_name=person.first if person else None,
        last_name=person.last if person else None,
        address=place.address if place else Address(),
        confidence=round(min(confidences), 4) if confidences else 0.0,
        name_confidence=round(person.probability, 4) if person else 0.0,
        address_confidence=round(place.probability, 4) if place else 0.0,
        reasoning=_reasoning(people, person, addresses, place),
    )
    return Finding(
        enrichment=enrichment,
        evidence=(*_name_receipts(person, pages), *_address_receipts(place, pages)),
        candidates=(
            *_people_seen(people, person, pages),
            *_addresses_seen(addresses, place, pages),
            *_strangers_seen((*map(_suspect, verified.suspects), *verified.strangers), pages),
        ),
        people=people,
        addresses=addresses,
        usage=verified.claims.usage,
        policy=policy,
        claims=verified.claims,
        dropped=verified.dropped,
        suspects=verified.suspects,
        strangers=verified.strangers,
    )


def _complete(person: RankedPerson) -> bool:
    return bool(person.first and person.last)


def _reasoning(
    people: tuple[RankedPerson, ...],
    person: RankedPerson | None,
    addresses: tuple[RankedAddress, ...],
    place: RankedAddress | None,
) -> str:
    owner = person.why if person else (f"No owner taken: {people[0].why}" if people else "No owner named on the site.")
    where = (
        place.why if place else (f"No address taken: {addresses[0].why}" if addresses else "No address on the site.")
    )
    return f"{owner} {where}"


def _name_receipts(person: RankedPerson | None, pages: dict[str, PageContent]) -> tuple[Evidence, ...]:
    if person is None:
        return ()
    claim = person.claims[0]
    values = (("first_name", person.first), ("last_name", person.last))
    return tuple(_receipt(field, value, claim, pages, person.probability) for field, value in values if value)


def _address_receipts(place: RankedAddress | None, pages: dict[str, PageContent]) -> tuple[Evidence, ...]:
    if place is None:
        return ()
    claim = place.claims[0]
    values = ((part, getattr(place.address, part)) for part in ADDRESS_PARTS)
    return tuple(_receipt(field, value, claim, pages, place.probability) for field, value in values if value)


def _receipt(
    field: str,
    value: str,
    claim: PersonClaim | AddressClaim,
    pages: dict[str, PageContent],
    probability: float,
) -> Evidence:
    block = claim.block_id if isinstance(claim, PersonClaim) else claim.block_ids[0]
    page = pages[block]
    return Evidence(
        field=field,
        value=value,
        url=page.url,
        quote=claim.quote,
        extractor=claim.extractor,
        block=block,
        role=claim.role_word if isinstance(claim, PersonClaim) else None,
        fetched_at=page.fetched_at,
        probability=round(probability, 4),
    )


def _people_seen(
    people: tuple[RankedPerson, ...], taken: RankedPerson | None, pages: dict[str, PageContent]
) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(
            kind="owner",
            value=_name_of(person),
            role=person.role.value,
            probability=round(person.probability, 4),
            decision="taken" if person is taken else "not_taken",
            why=person.why,
            url=pages[person.claims[0].block_id].url,
            quote=person.claims[0].quote,
        )
        for person in people[:MOST_CANDIDATES]
    )


def _addresses_seen(
    addresses: tuple[RankedAddress, ...], taken: RankedAddress | None, pages: dict[str, PageContent]
) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(
            kind="address",
            value=place.address.one_line(),
            role=None,
            probability=round(place.probability, 4),
            decision="taken" if place is taken else "not_taken",
            why=place.why,
            url=pages[place.claims[0].block_ids[0]].url,
            quote=place.claims[0].quote,
        )
        for place in addresses[:MOST_CANDIDATES]
    )


def _suspect(claim: PersonClaim | AddressClaim) -> Stranger:
    return Stranger(claim, "The line speaks to a program, not to a visitor, so it is no evidence.")


def _strangers_seen(strangers: tuple[Stranger, ...], pages: dict[str, PageContent]) -> tuple[Candidate, ...]:
    known = {(_value_of(one.claim), one.why): one for one in reversed(strangers)}
    return tuple(
        Candidate(
            kind="owner" if isinstance(claim, PersonClaim) else "address",
            value=_value_of(claim),
            role=claim.role.value if isinstance(claim, PersonClaim) else None,
            probability=0.0,
            decision="not_taken",
            why=one.why,
            url=pages[claim.block_id if isinstance(claim, PersonClaim) else claim.block_ids[0]].url,
            quote=claim.quote,
        )
        for one in reversed(known.values())
        if (claim := one.claim) and not (isinstance(claim, PersonClaim) and claim.role is RoleClass.NONE)
    )[:MOST_CANDIDATES]


def _value_of(claim: PersonClaim | AddressClaim) -> str:
    return _name_of(claim) if isinstance(claim, PersonClaim) else claim.address.one_line()


def _name_of(person: RankedPerson | PersonClaim) -> str:
    return " ".join(part for part in (person.first, person.last) if part)
