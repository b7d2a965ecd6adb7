"""Addresses as the makers of maps write them: what they add to what people write."""

import re
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.streets import UPPER

_DISTRICT: Final = re.compile(
    r"(?<=\d), (?!(?i:pol|urb|nave|local|edif|parque|centro comercial|bajo|barrio|bloque|portal|esc|pta|p\.i)\b)"
    rf"[{UPPER}][^\d,]{{3,40}}$"
)
"""The district of a large Spanish town behind the number of the house ("C. de la Menta, 4, Fuencarral - El Pardo")."""


def without_district(found: Found) -> Found:
    """The same address without the district that maps of Spain write into it."""
    if found.country != "ES" or found.street is None or found.postal_code is None:
        return found
    return replace(found, street=_DISTRICT.sub("", found.street))
