"""A local business of a franchise: what its website says of the franchisor, and of the town that it serves itself."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lead_enrichment.domain.addresses.found import Found
from lead_enrichment.domain.addresses.page_text import PageText
from lead_enrichment.domain.addresses.regions import region_code
from lead_enrichment.domain.addresses.us_zip_codes import fold
from lead_enrichment.domain.sieve import Sieve

_INDEPENDENT: Final = re.compile(
    r"\b(?:independently|individually|locally) owned(?: and| &|,)? (?:operated )?(?:franchis|by franchis)"
    r"|\b(?:independently|individually) (?:owned|operated)\b"
    r"|\bindependent(?:ly owned)? (?:franchis\w+|licensees?)\b|\blocal franchisees?\b"
    r"|\bselbst[äa]ndiger? (?:franchise|lizenz)\w*|\bfranchis[ée]e?s? ind[ée]pendant|\bfranquiciad[oa]s? independiente"
    r"|\bzelfstandige? (?:franchise\w*|ondernemer)|\baffiliat[oi] in franchising\b",
    re.IGNORECASE,
)
_CUES: Final = Sieve(("ndependent", "ndividually", "ranchis", "elbst", "ranquici", "zelfstandig"))
_FRANCHISOR: Final = re.compile(
    r"\b(?:franchis(?:ing|ors?|es?)|franquicias?|franchisegeber|master ?franchise)\b[^.:;|•·\n]{0,30}$", re.IGNORECASE
)
_SERVED: Final = re.compile(
    r"\b(?:[Ss]erving|[Ss]ervicing|[Cc]overing"
    r"|[Pp]roudly serving)\s(?:the )?(?P<city>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2})"
    r"(?:,\s[A-Z][\w'’. -]{2,25}){0,8}(?:,?\s(?:and|&)\s[A-Z][\w'’. -]{2,25}?)?,?\s(?P<region>[A-Z]{2,3})"
    r"(?:\s(?P<code>\d{4,5}))?\s*(?:$|[.|•·\n])"
)
_SERVING: Final = ("erving", "ervicing", "overing")
_COUNTRIES: Final = {"US": 5, "CA": 0, "AU": 4}
"""Countries whose regions are written by their letters, with the digits of their codes."""


def says_independent(text: str) -> bool:
    """Whether a line says that the business is one of several that others own ("Each is independently owned")."""
    return _CUES.catches(text.lower()) and _INDEPENDENT.search(text) is not None


def names_franchisor(before: str) -> bool:
    """Whether the words right before an address name who grants franchises."""
    return _FRANCHISOR.search(before.rstrip(" ,(–-")) is not None


def served_town(page: PageText, hints: Mapping[str, str], company: str) -> Iterator[Found]:
    """The first of the towns that a company serves, with their state, where its own name says this town."""
    if not any(word in page.text for word in _SERVING):
        return
    names = f" {fold(company)} "
    for number, block in enumerate(page.blocks):
        match = _SERVED.search(block.text) if any(word in block.text for word in _SERVING) else None
        if match is None or f" {fold(match['city'])} " not in names:
            continue
        country = _country(match["region"], match["code"], hints)
        if country:
            start = page.starts[number]
            yield Found(
                start=start + match.start("city"),
                end=start + match.end("code" if match["code"] else "region"),
                city=match["city"],
                state=region_code(country, match["region"]),
                postal_code=match["code"],
                country=country,
                basis="state of the towns served",
                strength=0.4,
            )


def _country(region: str, code: str | None, hints: Mapping[str, str]) -> str | None:
    """The country of a region and a code of its length; of several, the one that the site speaks for."""
    fitting = [one for one, digits in _COUNTRIES.items() if region_code(one, region) and len(code or "") in (0, digits)]
    return next((one for one in hints if one in fitting), fitting[0] if fitting else None)
