"""Which pages of a website to read, best first: from its links, its sitemap, and usual paths."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit, urlunsplit

from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.evidence import Link, PageContent, PageKind, Zone
from lead_enrichment.domain.reading import kind_of_link
from lead_enrichment.domain.usual_pages import (
    LANGUAGE_CODES,
    PROMISING,
    has_legal_notice,
    language_of,
    usual_paths,
    worth_of,
)
from lead_enrichment.domain.web_address import parse_web_address
from lead_enrichment.domain.website import same_site

MOST_LINKS: Final = 1_000
MOST_SITEMAP_ENTRIES: Final = 2_000
MOST_CHILD_SITEMAPS: Final = 2
_LONGEST_URL: Final = 500
_MOST_SEGMENTS: Final = 5
_REPEATED_KIND: Final = 25
"""What each further page of a kind already chosen loses, so that one of every kind comes before three of one."""
_REPEATED_OTHER: Final = 8
"""The same for terms and for pages of no known kind: one in ten small companies names its owner nowhere else."""
_LEAST_WORTH: Final = 20
_GUESS: Final = 60
_MAJORITY: Final = 0.5
_FEWEST_ELSEWHERE: Final = 3

_FILE: Final = re.compile(
    r"\.(?:7z|avi|bmp|css|csv|docx?|dmg|eps|epub|exe|gif|gz|ico|ics|jpe?g|js|json|m4a|mov|mp[34]|msi|od[pst]|ogg|pdf|png"
    r"|pps?x?|pptx?|rar|rss|rtf|svg|swf|tar|tiff?|txt|vcf|wav|web[mp]|wmv|woff2?|xlsx?|xml|zip)$",
    re.IGNORECASE,
)
_NEVER: Final = re.compile(
    r"/(?:log-?(?:in|out)|sign-?(?:in|up|out)|register|cart|warenkorb|panier|carrito|checkout|basket|my-?account|wp-admin"
    r"|wp-json|wp-login\.php|xmlrpc\.php|feed|calendar|tags?|category|author|search|cdn-cgi|print)(?:[/?.]|$)"
    r"|/page/\d|/(?:19|20)\d\d/\d{1,2}(?:/|$)|[?&](?:add-to-cart|replytocom|s|print|date|month|year|sort|order|sid)=",
    re.IGNORECASE,
)
_STORY: Final = re.compile(
    r"/(?:blog|news|articles?|posts?|press|events?|jobs?|careers?|products?|shop|portfolio|projects?|aktuelles|actualites"
    r"|noticias|nieuws|karriere|stellen)/",
    re.IGNORECASE,
)
_TRACKING: Final = re.compile(r"^(?:utm_|fbclid|gclid|mc_|_ga|ref$|hs)")
_VARIANT: Final = re.compile(r"([a-z]{2})(?:[-_][a-z]{2})?", re.IGNORECASE)
_INDEX: Final = re.compile(r"/(?:index|default|home)\.(?:html?|php|aspx?)$", re.IGNORECASE)
_LOCATION: Final = re.compile(r"<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]{1,2000})", re.IGNORECASE)
_NOT_PAGES: Final = re.compile(r"post|product|categor|tag|author|image|video|news|event|attachment", re.IGNORECASE)
_NAVIGATION: Final = frozenset({Zone.NAV, Zone.HEADER, Zone.FOOTER})


@dataclass(frozen=True, slots=True)
class PageCandidate:
    """A page that may be read. `worth` orders candidates, higher first; `guessed` if nothing links to it."""

    url: str
    kind: PageKind
    worth: int
    guessed: bool = False

    @property
    def is_promising(self) -> bool:
        """Whether pages like this often name an owner or an address (a privacy notice seldom does)."""
        return self.worth >= PROMISING

    @property
    def key(self) -> str:
        """Equal for addresses that lead to the same page."""
        return page_key(self.url)


def page_key(url: str) -> str:
    """An address without scheme, `www.`, index file, final slash and letter case: equal for the same page."""
    parts = urlsplit(url)
    path = _INDEX.sub("/", parts.path).rstrip("/").casefold()
    return f"{_host(parts)}{path}" + (f"?{parts.query}" if parts.query else "")


def entrance(site: str) -> tuple[str, PageCandidate | None]:
    """Where the visit of a lead's website starts, and the page that the lead pointed to, if it is another one.

    A known page (contact, about, home in a language, ...) belongs to the whole website, which is entered at its
    root. Any other path may be a company's own part of a host that many share, so the visit starts there.
    """
    parts = urlsplit(site)
    kind = kind_of_link(site, "")
    if kind is PageKind.OTHER or (kind is PageKind.HOME and _query(parts.query)):
        return site, None
    named = PageCandidate(site, kind, worth_of(kind, language_of(site, None))) if kind is not PageKind.HOME else None
    return f"{parts.scheme}://{parts.netloc}/", named


@dataclass(frozen=True, slots=True)
class Ground:
    """The website as it is visited: `base` is where its start page was found, `alias` the host it calls its own.

    A mirror or a staging server links to its canonical host; those links count as paths on the host that is
    visited, and the other host is left alone.
    """

    base: str
    language: str | None
    alias: str | None = None

    @classmethod
    def of(cls, home: PageContent) -> "Ground":
        """The ground that a start page stands on."""
        return cls(home.url, language_of(home.url, home.lang), _alias(home))

    def resolve(self, url: str) -> tuple[str, bool] | None:
        """The address on this website and whether it lies on another of its subdomains; None when it leads away."""
        if len(url) > _LONGEST_URL:
            return None
        try:
            parts, base = urlsplit(parse_web_address(url).url), urlsplit(self.base)
        except PermanentError:
            return None
        host, own = _host(parts), _host(base)
        if host in (own, self.alias):
            return urlunsplit((base.scheme, base.netloc, parts.path or "/", _query(parts.query), "")), False
        if same_site(url, self.base):
            return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", _query(parts.query), "")), True
        return None


def from_links(page: PageContent, ground: Ground) -> tuple[PageCandidate, ...]:
    """The candidates that a page links to; of very many links, those of its navigation before others."""
    links = page.links
    if len(links) > MOST_LINKS:
        links = tuple(sorted(links, key=lambda link: link.zone not in _NAVIGATION)[:MOST_LINKS])
    found = (_candidate(link, ground) for link in links)
    return tuple(candidate for candidate in found if candidate)


def from_sitemap(body: str, ground: Ground) -> tuple[PageCandidate, ...]:
    """The candidates that a sitemap lists: of its many pages only those whose address tells what they are for."""
    found = (_candidate(Link(url, "", Zone.MAIN), ground) for url in _locations(body))
    return tuple(candidate for candidate in found if candidate and candidate.kind is not PageKind.OTHER)


def child_sitemaps(body: str, ground: Ground) -> tuple[str, ...]:
    """The sitemaps that a sitemap index points to and that may list pages; none where it is no index."""
    if "<sitemapindex" not in body[:2000].lower():
        return ()
    here = (found[0] for url in _locations(body) if (found := ground.resolve(url)) and not found[1])
    pages = sorted(
        (url for url in here if not _NOT_PAGES.search(urlsplit(url).path) and not url.endswith(".gz")),
        key=lambda url: "page" not in url,
    )
    return tuple(pages[:MOST_CHILD_SITEMAPS])


def from_usual_paths(ground: Ground, known: Iterable[PageCandidate]) -> tuple[PageCandidate, ...]:
    """Pages that often exist though nothing links to them: all of them where nothing better is known.

    Where law asks for a legal notice and none is linked, that one alone.
    """
    kinds = {candidate.kind for candidate in known} - {PageKind.PRIVACY, PageKind.LOCATIONS}
    paths = usual_paths(ground.language)
    if kinds:
        missing = has_legal_notice(ground.language) and PageKind.IMPRINT not in kinds
        paths = tuple(pair for pair in paths if missing and pair[1] is PageKind.IMPRINT)
    base = urlsplit(ground.base)
    return tuple(
        PageCandidate(
            urlunsplit((base.scheme, base.netloc, path, "", "")),
            kind,
            worth_of(kind, ground.language) - (_GUESS if kinds else 0),
            guessed=True,
        )
        for path, kind in paths
    )


def best_first(
    candidates: Iterable[PageCandidate], tried: Sequence[PageCandidate], seen: Iterable[str], most: int
) -> tuple[PageCandidate, ...]:
    """The next pages to read, `most` of them: the most valuable first, every kind once before any kind again.

    `tried` are the candidates taken before; `seen` are the keys of all addresses that are known already.
    """
    taken = {*seen, *(candidate.key for candidate in tried)}
    pool: dict[str, PageCandidate] = {}
    for candidate in candidates:
        key = candidate.key
        if key not in taken and (key not in pool or pool[key].worth < candidate.worth):
            pool[key] = candidate
    kinds = Counter(candidate.kind for candidate in tried)
    chosen: list[PageCandidate] = []
    while pool and len(chosen) < most:
        key, best = max(pool.items(), key=lambda item: item[1].worth - _loss(item[1].kind) * kinds[item[1].kind])
        if best.worth - _loss(best.kind) * kinds[best.kind] < _LEAST_WORTH:
            break
        chosen.append(pool.pop(key))
        kinds[best.kind] += 1
    return tuple(chosen)


def _loss(kind: PageKind) -> int:
    return _REPEATED_OTHER if kind in {PageKind.OTHER, PageKind.PRIVACY} else _REPEATED_KIND


def _candidate(link: Link, ground: Ground) -> PageCandidate | None:
    kind = kind_of_link(link.url, link.text)
    worth = worth_of(kind, ground.language)
    found = ground.resolve(link.url) if worth else None
    if found is None:
        return None
    url, on_subdomain = found
    segments = [segment for segment in urlsplit(url).path.split("/") if segment]
    if not _readable(url, segments):
        return None
    worth -= 30 if on_subdomain else 0
    worth -= 0 if link.zone in _NAVIGATION else 3
    worth -= 10 if "?" in url else 0
    worth -= 4 * max(0, len(segments) - 1)
    worth -= (10 if kind is PageKind.OTHER else 45) if _STORY.search(url) else 0
    worth -= 40 if _other_language(segments, ground.language) else 0
    return PageCandidate(url, kind, worth)


def _readable(url: str, segments: list[str]) -> bool:
    if len(segments) > _MOST_SEGMENTS or len(set(segments)) < len(segments):  # /a/b/a/b is a trap
        return False
    return not (_FILE.search(urlsplit(url).path) or _NEVER.search(url))


def _other_language(segments: list[str], language: str | None) -> bool:
    variant = _VARIANT.fullmatch(segments[0]) if segments and language else None
    code = variant[1].lower() if variant else ""
    return code in LANGUAGE_CODES and code != language


def _alias(home: PageContent) -> str | None:
    """The one other host that a start page calls its own: by its canonical address, or by most of its navigation."""
    own = _host(urlsplit(home.url))
    if home.canonical:
        canonical = urlsplit(home.canonical)
        if _host(canonical) != own and canonical.path.rstrip("/") == urlsplit(home.url).path.rstrip("/"):
            return _host(canonical)
    hosts = Counter(_host(urlsplit(link.url)) for link in home.links if link.zone in _NAVIGATION)
    if not hosts:
        return None
    host, count = hosts.most_common(1)[0]
    elsewhere = host != own and count >= _FEWEST_ELSEWHERE and count > _MAJORITY * hosts.total()
    return host if elsewhere else None


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").removeprefix("www.")
    return host if parts.port in (None, 80, 443) else f"{host}:{parts.port}"


def _query(query: str) -> str:
    if not query:
        return ""
    return urlencode([pair for pair in parse_qsl(query, keep_blank_values=True) if not _TRACKING.match(pair[0])])


def _locations(body: str) -> Iterable[str]:
    for index, found in enumerate(_LOCATION.finditer(body)):
        if index >= MOST_SITEMAP_ENTRIES:
            return
        yield unescape(found[1])
