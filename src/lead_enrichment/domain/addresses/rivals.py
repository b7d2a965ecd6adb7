"""Of two readers that read the same place of a page, the one that says more of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lead_enrichment.domain.addresses.by_pieces import LED
from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.piece_kinds import is_town


def with_rivals(pieced: Sequence[Found], others: Sequence[Found]) -> Iterator[Found]:
    """What the other readers and the one by pieces make of a page, of each place what says more of it."""
    told = [with_front(one, others) for one in pieced]
    yield from (one for one in others if not any(outweighs(other, one) for other in told))
    yield from (one for one in told if not any(tells_as_much(other, one) for other in others))


def with_front(one: Found, others: Sequence[Found]) -> Found:
    """An address with the building in front of its street that another reader saw."""
    street = one.street or ""
    longer = (other for other in others if (other.street or "").endswith(f", {street}") and one.overlaps(other))
    other = next(longer, None)
    return replace(one, street=other.street, start=other.start) if other else one


def outweighs(one: Found, other: Found) -> bool:
    """Whether an address read by pieces says more of the same place than another reader made of it."""
    if not one.overlaps(other):
        return False
    mine, theirs = _parts(one), _parts(other)
    if mine != theirs or (one.city == other.city and one.street == other.street):
        return mine > theirs
    if one.city != other.city and (other.city or "").startswith(one.city or ""):
        return False
    if one.city != other.city and is_town(one.country or "", one.city or ""):
        return not is_town(other.country or "", other.city or "")
    return one.start < other.start or LED.match(other.street or "") is not None


def tells_as_much(other: Found, one: Found) -> bool:
    """Whether another reader says as much of the place that was read by pieces."""
    return one.overlaps(other) and not outweighs(one, other)


def _parts(found: Found) -> int:
    return sum(1 for part in (found.street, found.city, found.state, found.postal_code) if part)
