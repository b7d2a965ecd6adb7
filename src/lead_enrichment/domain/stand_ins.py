"""Pages that stand in for a company's own: parking, domain sales, challenges, default and "coming soon" pages.

A page is recognised by several independent signs that must add up: words that only such pages say, how little else is
there, where its links lead, what its title is. One phrase alone never does it, so a blog post about parking lots, or a
plumber's line "new showroom coming soon", stays an ordinary page. The phrases were collected from the default texts of
the providers named beside them.
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from lead_enrichment.domain.evidence import PageContent, Zone
from lead_enrichment.domain.stand_in_phrases import CLEAR, SIGNS, StandIn


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a page was taken for, with the words that gave it away; `points` is how strongly."""

    kind: StandIn
    points: int
    said: str


_ENOUGH: Final = 5
_LONGEST_PAGE: Final = 2_500
"""Visible characters beyond which a page says too much to be a stand-in."""
_SHORT: Final = 700
_FEW_LINKS: Final = 2
_MANY_LINKS: Final = 6
_LONGEST_READ: Final = 6_000

_MARKETS: Final = re.compile(
    r"(?:^|\.)(?:sedo(?:parking)?|hugedomains|afternic|dan|undeveloped|bodis|parkingcrew|above|atom|squadhelp|efty|epik"
    r"|brandbucket|buydomains|domainmarket|uniregistry|domainnamesales|parklogic|skenzo|cashparking|sav|dynadot|flippa"
    r"|namebright|perfectdomain|domainlore|nicsell|domains\.godaddy|ztomy)\.(?:com|net|de|nl|eu|co\.uk)$"
)
_CONTACT: Final = re.compile(
    r"\b[a-z]{2} \d{5}\b|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\+\d{2}[\d ()/-]{7,}|\b0\d{2,4}[ /-]\d{4,}"
)
"""A telephone number or the end of a postal address, in lower case."""
_DOMAIN: Final = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


def stand_in(page: PageContent, site: str) -> Sighting | None:
    """What a page stands in for, or None for an ordinary page. `site` is the address that was asked for."""
    if page.readable_chars > _LONGEST_PAGE:
        return None
    text, title = _text(page), page.title.lower().replace("’", "'")
    found: dict[StandIn, list[tuple[int, str]]] = {}
    for kind, points, pattern in SIGNS:
        said = pattern.search(text)
        if said:
            in_title = bool(pattern.search(title))
            found.setdefault(kind, []).append((points + in_title, said[0][:80]))
    if not found:
        return None
    around = _surroundings(page, site)
    best = max(found, key=lambda kind: (_words_points(found[kind]), kind is StandIn.FOR_SALE))
    points = _words_points(found[best]) + around
    points -= _titled_otherwise(title, page)
    if best in {StandIn.UNDER_CONSTRUCTION, StandIn.PLACEHOLDER} and _tells_contact(page, text):
        points -= CLEAR
    if points < _ENOUGH:
        return None
    return Sighting(best, points, max(found[best])[1])


def _words_points(said: list[tuple[int, str]]) -> int:
    """The strongest phrase, and one more point for each other that agrees."""
    return max(points for points, _ in said) + len(said) - 1


def _surroundings(page: PageContent, site: str) -> int:
    """Points for how little else there is: short, leading nowhere on its own site, titled by its domain."""
    host = _host(page.url)
    own = {link.url for link in page.links if _host(link.url) == host and link.url.rstrip("/") != page.url.rstrip("/")}
    points = int(page.readable_chars <= _SHORT) + int(len(own) <= _FEW_LINKS)
    points -= 2 * (len(own) >= _MANY_LINKS)
    name = host.removeprefix("www.")
    title = page.title.lower()
    points += int(not title or bool(_DOMAIN.fullmatch(title)) or (bool(name) and title.startswith(f"{name} ")))
    hosts = {host, *(_host(link.url) for link in page.links[:50])}
    points += 2 * any(_MARKETS.search(other) for other in hosts if other != _host(site))
    return points


def _titled_otherwise(title: str, page: PageContent) -> bool:
    """Whether the title is a name of its own: neither empty, nor the domain, nor what stand-ins say."""
    name = _host(page.url).removeprefix("www.")
    if not title or name in title or _DOMAIN.fullmatch(title):
        return False
    return not any(pattern.search(title) for _, _, pattern in SIGNS)


def _tells_contact(page: PageContent, text: str) -> bool:
    """Whether a page names a way to reach the business: then it is a small website, not a stand-in."""
    return bool(page.phones or _CONTACT.search(text)) or any(
        block.zone is Zone.ADDRESS or block.tag == "map" for block in page.blocks
    )


def _text(page: PageContent) -> str:
    kept: list[str] = []
    length = 0
    for block in page.blocks:
        if block.zone is not Zone.STRUCTURED and length < _LONGEST_READ:
            kept.append(block.text)
            length += len(block.text)
    return " ".join(kept).lower().replace("’", "'")


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
