"""A company's name that stands in front of its street ("Larkspur Bakery, 12 Mill Lane") is no part of the street."""

from dataclasses import replace

from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.evidence import AddressClaim

_LEGAL: frozenset[str] = frozenset("ltd limited llc inc co company plc pty llp the and".split())


def without_company(claim: AddressClaim, company: str) -> AddressClaim:
    """The claim with the company's own name cut from the front of its street, where a street is left."""
    street = claim.address.street
    if not street or not company:
        return claim
    words = set(fold(company).split())
    parts = street.split(", ")
    while len(parts) > 1 and _names_company(parts[0], words) and any(c.isdigit() for c in "".join(parts[1:])):
        parts = parts[1:]
    rest = ", ".join(parts)
    return claim if rest == street else replace(claim, address=claim.address.model_copy(update={"street": rest}))


def _names_company(part: str, company: set[str]) -> bool:
    words = set(fold(part).split())
    telling = words - _LEGAL
    return bool(telling) and telling <= company and len(telling) >= len(company - _LEGAL) / 2 and not part[:1].isdigit()
