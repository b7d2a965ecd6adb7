"""What it is worth that an address is whole, by what its country's addresses have."""

from typing import Final

from lead_enrichment.domain.addresses.found import TOLD_APART
from lead_enrichment.domain.addresses.regions import is_region
from lead_enrichment.domain.evidence import AddressClaim

_WITHOUT_CODES: Final = frozenset("AE AR CL CO EC GH IE JM KE NG PE PH TZ UG UY".split())
"""Countries where most websites give no postal code: their region ends an address."""
_CODE_TELLS_TOWN: Final = frozenset(("CA", "GB", "SG"))
"""Countries whose codes are of a few houses: with a street they are whole addresses."""


def fullness(claim: AddressClaim) -> float:
    """What it is worth that an address is whole: a country behind it, or a region, may end it as a postal code does."""
    address = claim.address
    if address.street and address.city:
        ends = address.country in _WITHOUT_CODES and (address.state or address.city.startswith("Dublin"))
        if address.postal_code or ends or claim.country_basis == "named after the address":
            return 1.2
        told = claim.country_basis == "city and state agree" or TOLD_APART in claim.notes
        regional = address.country != "US" and is_region(address.country, address.state or "")
        return 0.9 if told or regional else 0.4
    if address.street and address.postal_code and address.country in _CODE_TELLS_TOWN:
        return 0.4
    return -0.6 if address.street else (-0.1 if address.state or address.postal_code else -0.9)
