"""What tells of an address, beside its score, how sure it is: weighed by how often such answers were right.

The weights are in data/calibration.json, fitted on answers of sites that nobody had seen.
"""

import re
from typing import Final

from lead_enrichment.domain.addresses.town_table import is_town_of
from lead_enrichment.domain.evidence import AddressClaim
from lead_enrichment.domain.lead import Address

UNLISTED_TOWN: Final = "unlisted town"
NO_STREET: Final = "no street"
NO_POSTAL_CODE: Final = "no postal code"
MANY_PARTS: Final = "street in many parts"
_MOST_PARTS: Final = 2
_NAMES_SOMETHING: Final = re.compile(r"[^\W\d_]{3}")
"""What a part of a street holds that is more than a number, a floor or a door."""


def signs_of_address(address: Address) -> tuple[str, ...]:
    """A town that no table lists, no street, or one without a code or of many parts: some may not belong to it."""
    unlisted = () if is_town_of(address.country or "", address.city or "") else (UNLISTED_TOWN,)
    if not address.street:
        return (*unlisted, NO_STREET)
    parts = sum(_NAMES_SOMETHING.search(part) is not None for part in address.street.split(","))
    return (
        unlisted + (() if address.postal_code else (NO_POSTAL_CODE,)) + ((MANY_PARTS,) if parts > _MOST_PARTS else ())
    )


def group_of(address: Address, claims: tuple[AddressClaim, ...]) -> str:
    """Which calibration holds: "address" with a street, "town" stated with region, code or in data, else "passing"."""
    if address.street:
        return "address"
    structured = any(claim.extractor.startswith("structured") for claim in claims)
    return "town" if address.state or address.postal_code or structured else "passing"
