"""Addresses that only fill a template."""

import re
from typing import Final

from lead_enrichment.domain.lead import ADDRESS_PARTS, Address

_TEMPLATE: Final = re.compile(
    r"[\[\]{}<>]|\b(?:lorem|ipsum|your (?:city|street|address|town|state)|yourtown|musterstra(?:ß|ss)e|"
    r"musterweg|musterstadt|musterort|musterhausen|"
    r"max mustermann|beispielstra(?:ß|ss)e|beispielstadt|anytown|any ?street|any ?city|sample (?:street|"
    r"city)|example (?:street|city)|"
    r"street (?:address|name)|city name|placeholder|à compléter|rue exemple|votre ville|tu ciudad|calle "
    r"ejemplo|via esempio|"
    r"xx+|tbd|n/a|1234 street|123 street|fake street|main street usa|zip code|postal code)\b",
    re.IGNORECASE,
)
_INVENTED: Final = re.compile(
    r"^(?:123|1234|12345) (?:main|any|street|example|sample|fake|your|demo|business|company|street name|"
    r"test)\b.*",
    re.IGNORECASE,
)
_INVENTED_CODES: Final = frozenset(
    {"12345", "00000", "99999", "123456", "1234", "0000", "A1A 1A1", "AB12 3CD", "1234 AB"}
)
_INVENTED_CITIES: Final = re.compile(
    r"^(?:city|town|anytown|your city|your town|ort|stadt|ville|ciudad|springfield city|city name|"
    r"somewhere)$",
    re.IGNORECASE,
)


def is_placeholder_address(address: Address) -> bool:
    """Whether an address is template text ("123 Main St, Anytown", "Musterstraße 1, 12345 Musterstadt")."""
    if any(_TEMPLATE.search(value) for part in ADDRESS_PARTS if (value := getattr(address, part))):
        return True
    if address.city and _INVENTED_CITIES.match(address.city):
        return True
    invented_street = bool(address.street and _INVENTED.match(address.street))
    invented_code = address.postal_code in _INVENTED_CODES and not (
        address.postal_code == "12345" and address.state == "NY"
    )
    return invented_code or (invented_street and address.postal_code is None and address.city is None)
