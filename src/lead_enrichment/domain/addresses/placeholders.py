"""Addresses that only fill a template."""

import re
from functools import lru_cache
from typing import Final

from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.lead import ADDRESS_PARTS, Address

_TEMPLATE: Final = re.compile(
    r"[\[\]{}<>]|\b(?:lorem|ipsum|your (?:city|street|address|town|state)|yourtown|musterstra(?:ß|ss)e|"
    r"musterweg|musterstadt|musterort|musterhausen|"
    r"max mustermann|beispielstra(?:ß|ss)e|beispielstadt|anytown|any ?street|any ?city|sample (?:street|"
    r"city)|example (?:street|city)|"
    r"street (?:address|name)|city name|placeholder|à compléter|rue exemple|votre ville|tu ciudad|calle "
    r"ejemplo|via esempio|nombre (?:de (?:la )?)?calle|nome (?:da rua|della via)|nom de (?:la )?rue|calle y n[úu]mero|"
    r"xx+(?! settembre)|tbd|n/a|1234 street|123 street|fake street|main street usa|zip code|postal code)\b",
    re.IGNORECASE,
)
_INVENTED: Final = re.compile(
    r"^(?:123|1234|12345) (?:main|any|street|example|sample|fake|your|demo|business|company|street name|"
    r"test)\b.*",
    re.IGNORECASE,
)
_SHIPPED: Final = (
    "123 fifth ave/500 terry francois/500 terry a francois/a108 adam st/108 adam st/"
    "1234 divi/203 envato/envato labs/121 king st/"
    "198 west 21th/203 fake st/2360 hood ave/60 29th st/795 folsom ave/1355 market st/1600 amphitheatre/148 w 51st st/"
    "20341 whitworth/405 n whitworth/8502 preston rd/2972 westheimer rd/4517 washington ave/1901 thornridge cir/"
    "6391 elgin st/3517 w gray st/2118 thornridge cir/4140 parker rd/3891 ranchview dr/2464 royal ln/2715 ash dr/"
    "742 evergreen ter/221b baker st/1 infinite loop/123 demo st/123 edward st/teststr 1/16122 collins st/1 hacker way"
).split("/")
"""Addresses that page builders, themes, design tools and the examples of schema.org ship, folded."""
_LONGEST_FORMS: Final = (
    (" avenue", " ave"), (" street", " st"), (" road", " rd"), (" circle", " cir"), (" drive", " dr"), (" lane", " ln"),
    ("strasse", "str"), (" terrace", " ter"),
)  # fmt: skip
_INVENTED_CODES: Final = frozenset(
    {"12345", "00000", "99999", "123456", "1234", "0000", "A1A 1A1", "AB12 3CD", "1234 AB"}
)
_INVENTED_CITIES: Final = re.compile(
    r"^(?:city|town|anytown|your city|your town|ort|stadt|ville|ciudad|springfield city|city name|"
    r"somewhere|home|men[uü]|contacts?(?: us)?|kontakt|contacto|contato|contatti|team|blog|about(?: us)?|services?"
    r"|faqs?|news|impressum|login|shop|gallery|galerie|search|insights)$",
    re.IGNORECASE,
)
"""Words of templates and of menus that stand where a town would."""


@lru_cache(maxsize=1_024)
def is_placeholder_address(address: Address) -> bool:
    """Whether an address is template text ("123 Main St, Anytown", "Musterstraße 1, 12345 Musterstadt").

    A website repeats its address on every page, so answers are kept.
    """
    if any(_TEMPLATE.search(value) for part in ADDRESS_PARTS if (value := getattr(address, part))):
        return True
    if address.city and _INVENTED_CITIES.match(address.city):
        return True
    if address.street and _is_shipped(address.street, address.city):
        return True
    invented_street = bool(address.street and _INVENTED.match(address.street))
    invented_code = address.postal_code in _INVENTED_CODES and not (
        address.postal_code == "12345" and address.state == "NY"
    )
    return invented_code or (invented_street and address.postal_code is None and address.city is None)


def _is_shipped(street: str, city: str | None) -> bool:
    folded = fold(street.replace("ß", "ss"))
    for long, short in _LONGEST_FORMS:
        folded = folded.replace(long, short)
    if folded.startswith(("121 king st", "60 29th st", "1355 market st", "795 folsom ave")):
        return fold(city or "").startswith(("melbourne", "san francisco"))
    return f"{folded} ".startswith(tuple(f"{known}" for known in _SHIPPED))
