"""Links, e-mail addresses, telephone numbers and places on a map, as the page's anchors give them."""

import re
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qs, unquote, unquote_plus, urljoin, urlsplit

from lead_enrichment.domain.evidence import Link, Zone
from lead_enrichment.domain.reading.lines import fold

MOST_LINKS: Final = 5_000
_MOST_CONTACTS: Final = 200
_LONGEST_URL: Final = 2_000
_EMAIL: Final = re.compile(r"[^\s@<>\"'(),;:?&]{1,64}@[^\s@<>\"'(),;:?&/]{1,190}\.[^\s@<>\"'(),;:?&/.]{2,24}")
_MAPS: Final = re.compile(
    r"^https?://(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}/(?:maps|.*\bdaddr=)|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|(?:www\.)?bing\.com/maps)",
    re.IGNORECASE,
)
_WEB: Final = frozenset(("http", "https"))
_PLAIN_PATH: Final = re.compile(r"(/(?:[A-Za-z0-9_~=&?%-]++[./]?)*+)(?:#[^\s]*)?")
"""A path from the root without "//" or "..", which needs no resolving."""
_PLAIN_STEPS: Final = re.compile(r"((?:\.{1,2}/)*+)((?:[A-Za-z0-9_~=&%-]++[./]?)++)")
"""A path from the page's folder, or from one above it, without further ".." or "//"."""
_PLAIN_ADDRESS: Final = re.compile(
    r"https?://[A-Za-z0-9-]++(?:\.[A-Za-z0-9-]++)*+(?:/[A-Za-z0-9_.~!$&'()*+,=:@%/-]*+)?(?:\?[A-Za-z0-9_.~!$&'*+,=:@%/-]++)?"
)
_FRAMES: Final = ("src", "data-src", "data-lazy-src", "data-lazy", "data-litespeed-src", "data-cmplz-src")
"""Where a page keeps the address of a frame: many load it late, or after consent."""
_PINNED: Final = re.compile(r"!2(?:s([^!]{4,300})|z([\w-]{6,400}={0,2}))")
"""What Google writes of a place into the address of a map to embed: in words, or their bytes in base64."""
_COORDINATES: Final = re.compile(r"[-\d.,\s°'\"+NSEW]*")


class Contacts:
    """Collects what the anchors of one page lead to."""

    def __init__(self, base: str) -> None:
        self.links: list[Link] = []
        self.emails: dict[str, None] = {}
        self.phones: dict[str, None] = {}
        self.script_links = 0
        self.full = False
        self._base = base
        self._known: dict[tuple[str, str], None] = {}
        self._resolved: dict[str, str | None] = {}
        self._origin = (absolute(base, "/") or "").removesuffix("/")
        self._folders: dict[str, str | None] = {}

    def add(self, href: str, text: str, zone: Zone) -> str | None:
        """Note one anchor. The place it names, if it leads to a map (to be read as a line of its own)."""
        href = href.strip()[: _LONGEST_URL + 1]
        scheme = href[:11].partition(":")[0].lower()
        if scheme == "mailto":
            self._email(href[7:])
        elif scheme in {"tel", "callto"}:
            self._phone(href.partition(":")[2])
        elif scheme == "javascript" or href in {"", "#"}:
            self.script_links += 1
        elif self._link(href, text, zone) and scheme in _WEB and _MAPS.match(href):
            return place_of(href)
        return None

    def _email(self, address: str) -> None:
        for found in _EMAIL.findall(unquote(address[:500]))[:3]:
            if len(self.emails) < _MOST_CONTACTS:
                self.emails[found.lower()] = None

    def _phone(self, number: str) -> None:
        number = fold(unquote(number[:60]))
        if len(self.phones) < _MOST_CONTACTS and sum(c.isdigit() for c in number) >= 5:  # noqa: PLR2004 - short codes
            self.phones[number] = None

    def _link(self, href: str, text: str, zone: Zone) -> bool:
        if len(self.links) >= MOST_LINKS:
            self.full = True
            return False
        url = self.absolute(href)
        if url is None:
            return False
        text = text[:200]
        if (url, text) not in self._known:
            self._known[url, text] = None
            self.links.append(Link(url, text, zone))
        return True

    def absolute(self, href: str) -> str | None:
        """The http(s) address that `href` leads to, without its fragment, or None."""
        href = href.strip()
        if len(href) <= _LONGEST_URL:
            href = href.partition("#")[0] or "#"  # the page itself
        if href not in self._resolved:
            self._resolved[href] = self._plainly(href) or absolute(self._base, href)
        return self._resolved[href]

    def _plainly(self, href: str) -> str | None:
        """The same for the usual forms, which need no splitting and joining; None for all others."""
        if self._origin and (path := _PLAIN_PATH.fullmatch(href)):
            return self._origin + path[1]
        if len(href) > _LONGEST_URL:
            return None
        if steps := _PLAIN_STEPS.fullmatch(href):
            folder = self._folder(steps[1])
            return folder + steps[2] if folder else None
        return href if _PLAIN_ADDRESS.fullmatch(href) else None

    def _folder(self, steps: str) -> str | None:
        """The address of the folder that "./" and "../" lead to, with its slash."""
        if steps not in self._folders:
            reached = absolute(self._base, f"{steps}x")
            self._folders[steps] = reached.removesuffix("x") if reached else None
        return self._folders[steps]


def absolute(base: str, href: str) -> str | None:
    """`href` against `base`, as an http(s) address without a fragment; None for anything else."""
    if len(href) > _LONGEST_URL:
        return None
    try:
        url = urljoin(base, href.replace("\n", "").replace("\t", "")).partition("#")[0].replace(" ", "%20")
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return None
    return url if host and parts.scheme in {"http", "https"} else None


def place_of_frame(attributes: Mapping[str, str | None]) -> str | None:
    """The place that a map embedded in a page shows, in words; where it shows a way, the place to which it leads."""
    for name in _FRAMES:
        url = (attributes.get(name) or "").strip()[:_LONGEST_URL]
        if not _MAPS.match(f"https:{url}" if url.startswith("//") else url):
            continue
        pinned = [unquote_plus(words) if words else _decoded(coded) for words, coded in _PINNED.findall(url)]
        named = [place for place in map(fold, pinned) if place and not _COORDINATES.fullmatch(place)]
        return named[-1] if named else place_of(url)
    return None


def _decoded(coded: str) -> str:
    try:
        return urlsafe_b64decode(f"{coded.rstrip('=')}===").decode()
    except ValueError:
        return ""


def place_of(url: str) -> str | None:
    """The place that a link to a map names in words (never bare coordinates)."""
    try:
        parts = urlsplit(url)
        query = parse_qs(parts.query, max_num_fields=40)
    except ValueError:
        return None
    named = [
        value for key in ("daddr", "destination", "q", "query", "address", "where1") for value in query.get(key, ())
    ]
    path = re.search(r"/(?:place|search|dir/[^/]*)/([^/@]{5,300})", parts.path)
    named += [unquote_plus(path[1])] if path else []
    for value in named:
        place = fold(value[:300])
        if place and not _COORDINATES.fullmatch(place) and not place.lower().startswith(("place_id", "http")):
            return place
    return None
