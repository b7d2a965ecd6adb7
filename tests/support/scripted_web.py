"""A web in memory behind the ports of a visit: what each address answers, on a clock that only waiting moves."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import urljoin, urlsplit

from samples import ManualClock

from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError
from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.ports import BrowserTab, CachedVisit, Document
from lead_enrichment.site_visit import SiteVisitor, VisitLimits
from lead_enrichment.site_visit.crawl import Enough

SITE = "https://brandt-roofing.example/"
LEAD = Lead(id="1", company="Brandt Roofing", website=SITE)
WORDS = "Brandt Roofing has mended and built roofs around the harbour for many years and answers every call. " * 6


def page(*links: tuple[str, str], lang: str = "en", text: str = WORDS, head: str = "", title: str = "Brandt") -> str:
    items = "".join(f'<li><a href="{url}">{label}</a></li>' for url, label in links)
    return (
        f'<html lang="{lang}"><head><title>{title}</title>{head}</head>'
        f"<body><nav><ul>{items}</ul></nav><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    )


SHELL = '<html><head><title>App</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>'


@dataclass(frozen=True)
class Reply:
    """What an address answers; `seconds` pass before. `error` is raised instead; `rendered` is for the browser."""

    body: str = ""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    seconds: float = 0.1
    to: str | None = None
    error: LeadEnrichmentError | None = None
    retry_after: float | None = None
    certificate_error: str | None = None
    rendered: str | None = None


NOT_FOUND = Reply("<title>404</title><h1>Not Found</h1>", status=404)
REFUSED = Reply(error=TransientError("unreachable", "connection refused"))
SILENT = Reply(seconds=10_000)


class MemoryCache:
    """Keeps entries and claims until their time is up."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.entries: dict[str, CachedVisit] = {}
        self.claims: dict[str, tuple[str, datetime]] = {}
        self.refused = asyncio.Event()

    async def get(self, site: str) -> CachedVisit | None:
        entry = self.entries.get(site)
        return entry if entry and entry.expires_at > self.clock.now() else None

    async def put(self, site: str, body: bytes, ttl: timedelta) -> None:
        now = self.clock.now()
        self.entries[site] = CachedVisit(site, body, now, now + ttl)

    async def claim(self, site: str, holder: str, lease: timedelta) -> bool:
        other, until = self.claims.get(site, (holder, self.clock.now()))
        if other != holder and until > self.clock.now():
            self.refused.set()
            return False
        self.claims[site] = (holder, self.clock.now() + lease)
        return True

    async def release(self, site: str, holder: str) -> None:
        if self.claims.get(site, ("", None))[0] == holder:
            del self.claims[site]

    async def purge(self) -> int:
        return 0


@dataclass
class ScriptedWeb:
    """Fetcher and Browser in one. `replies` maps an address to its answer, or to its answers in turn."""

    replies: dict[str, Reply | Sequence[Reply]]
    clock: ManualClock = field(default_factory=ManualClock)
    asked: list[tuple[str, str]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    tabs: int = 0
    tab_wait: float = 0.0
    browser_problem: LeadEnrichmentError | None = None
    before_reply: Callable[[str], asyncio.Event | None] = lambda _url: None
    _times: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    async def fetch(self, url: str, *, timeout: float, accept: str = "text/html") -> Document:
        del accept
        return await self._answer(url, timeout, "http", ())

    @asynccontextmanager
    async def tab(self) -> AsyncIterator[BrowserTab]:
        if self.browser_problem:
            raise self.browser_problem
        self.tabs += 1
        self.clock.pass_time(timedelta(seconds=self.tab_wait))
        yield self

    async def open(self, url: str, *, timeout: float) -> Document:
        document = await self._answer(url, timeout, "chromium", ())
        reply = self._reply(document.url, 0)
        return replace(document, body=reply.rendered or document.body)

    async def pause(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.clock.pass_time(timedelta(seconds=seconds))
        await asyncio.sleep(0)

    async def _answer(self, url: str, timeout: float, via: str, redirects: tuple[str, ...]) -> Document:
        self.asked.append((via, url))
        event = self.before_reply(url)
        if event:
            await event.wait()
        reply = self._reply(url, self._times[url])
        self._times[url] += 1
        self.clock.pass_time(timedelta(seconds=min(reply.seconds, timeout)))
        if reply.seconds > timeout:
            raise TransientError("unreachable", f"no answer within {timeout:.0f} s")
        if reply.error:
            raise reply.error
        if reply.to:
            return await self._answer(urljoin(url, reply.to), timeout, via, (*redirects, url))
        return Document(
            url=url,
            status=reply.status,
            content_type=reply.content_type,
            body=reply.body,
            ms=round(reply.seconds * 1000),
            via=via,
            redirects=redirects,
            certificate_error=reply.certificate_error,
            retry_after=reply.retry_after,
        )

    def _reply(self, url: str, time: int) -> Reply:
        found = self.replies.get(url, NOT_FOUND)
        if isinstance(found, Reply):
            return found
        return found[min(time, len(found) - 1)]

    def paths(self, via: str | None = None) -> list[str]:
        """The paths asked for, in order, without robots.txt."""
        return [urlsplit(url).path for how, url in self.asked if via in (None, how) and "robots.txt" not in url]


def web_of(site: str = SITE, **replies: Reply | str | Sequence[Reply]) -> ScriptedWeb:
    """A web with one site; `about_us="…"` is what /about_us answers, `home` is the start page."""
    named = {site if name == "home" else urljoin(site, f"/{name}"): reply for name, reply in replies.items()}
    return ScriptedWeb({url: Reply(reply) if isinstance(reply, str) else reply for url, reply in named.items()})


def visitor(web: ScriptedWeb, cache: MemoryCache | None = None, **limits: object) -> SiteVisitor:
    return SiteVisitor(
        fetcher=web,
        browser=web,
        cache=cache or MemoryCache(web.clock),
        clock=web.clock,
        limits=VisitLimits(**limits),
        agent="LeadEnrichment",
        pause=web.pause,
    )


async def never(_pages: tuple[PageContent, ...], *, thorough: bool) -> bool:  # noqa: ARG001
    return False


async def visit(web: ScriptedWeb, site: str = SITE, enough: Enough = never, **limits: object) -> SiteVisit:
    return await visitor(web, **limits).visit(site, LEAD, enough)


def gone() -> Reply:
    return Reply(error=PermanentError("domain_not_found", "no such domain"))
