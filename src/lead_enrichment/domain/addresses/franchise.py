"""A local business of a franchise: what its website says of the franchisor, and of the town that it serves itself."""

import re
from collections.abc import Iterator
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
_CUES: Final = Sieve(
    "ndependently|ndividually|ocally owned|ndependent|ranchis|elbständiger|elbstaendig|ranquicia".split("|")
)
_FRANCHISOR: Final = re.compile(
    r"\b(?:franchis(?:ing|ors?|es?)|franquicias?|franchisegeber|master ?franchise)\b[^.:;|•·\n]{0,30}$", re.IGNORECASE
)
_SERVED: Final = re.compile(
    r"\b(?:[Ss]erving|[Ss]ervicing|[Cc]overing|[Pp]roudly serving)\s(?:the )?(?P<city>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2})"
    r"(?:,\s[A-Z][\w'’. -]{2,25}){0,8}(?:,?\s(?:and|&)\s[A-Z][\w'’. -]{2,25}?)?,?\s(?P<region>[A-Z]{2,3})"
    r"(?:\s(?P<code>\d{4,5}))?\s*(?:$|[.|•·\n])"
)
_COUNTRIES: Final = ("US", "CA", "AU")


def says_independent(text: str) -> bool:
    """Whether a line says that the business is one of several that others own: "Each location is independently owned"."""
    return _CUES.catches(text) and _INDEPENDENT.search(text) is not None


def names_franchisor(before: str) -> bool:
    """Whether the words right before an address name who grants franchises."""
    return _FRANCHISOR.search(before.rstrip(" ,(–-")) is not None


def served_town(page: PageText, company: str) -> Iterator[Found]:
    """The first of the towns that a company serves, with their state, where its own name says this town."""
    names = f" {fold(company)} "
    for number, block in enumerate(page.blocks):
        match = _SERVED.search(block.text) if "erv" in block.text or "overing" in block.text else None
        if match is None or f" {fold(match['city'])} " not in names:
            continue
        country = next((one for one in _COUNTRIES if region_code(one, match["region"])), None)
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
