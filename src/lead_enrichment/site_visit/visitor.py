"""Visiting a website for a lead: from the cache, else by one crawl that all its leads share."""

import asyncio
from concurrent.futures import Executor
from dataclasses import replace
from typing import Protocol

from lead_enrichment.clock import Clock
from lead_enrichment.domain.discovery import entrance
from lead_enrichment.domain.identity import judge
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.domain.website import origin_of
from lead_enrichment.ports import Browser, Fetcher, PageCache
from lead_enrichment.site_visit.claims import SiteClaims
from lead_enrichment.site_visit.crawl import Crawl, Enough
from lead_enrichment.site_visit.limits import VisitLimits
from lead_enrichment.site_visit.pacing import Pause, SitePacer
from lead_enrichment.site_visit.tools import Tools
from lead_enrichment.site_visit.turns import Turns
from lead_enrichment.site_visit.visit_cache import VisitCache, as_cached


class Visitor(Protocol):
    """What a lead's pages come from."""

    async def visit(self, site: str, lead: Lead, enough: Enough) -> SiteVisit:
        """The visit of the website that starts at `site`; see `SiteVisitor.visit`."""
        ...


class SiteVisitor:
    """Visits websites. One for a process, so that pacing and crawls are shared by all its leads.

    `agent` is the product token that robots.txt rules may name. `executor` parses pages off the event loop (None:
    the loop's own threads). `pause` waits for seconds.
    """

    def __init__(
        self,
        *,
        fetcher: Fetcher,
        browser: Browser,
        cache: PageCache,
        clock: Clock,
        limits: VisitLimits,
        agent: str,
        executor: Executor | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        pacer = SitePacer(connections=limits.site_connections, interval=limits.site_interval, clock=clock, pause=pause)
        self._tools = Tools(fetcher, browser, clock, limits, agent, pacer, pause, executor)
        self._cache = VisitCache(cache, clock, keep=limits.keep, keep_errors=limits.keep_errors)
        self._turns = Turns()
        self._claims = SiteClaims(cache, clock, pause, lease=limits.site_lease, patience=limits.lead_seconds / 2)

    async def visit(self, site: str, lead: Lead, enough: Enough) -> SiteVisit:
        """Visit the website that starts at `site`. `enough` is asked between pages whether to stop.

        A website that gives nothing is a visit with a `problem`. Whether it is this lead's own website is judged
        anew for each lead.

        Raises:
            TransientError: browser_crashed, store_busy: a fault on our side; site_busy. PermanentError: bad_website.
        """
        key = site_key(site)
        async with self._turns.at(key) as turn:
            turn.visit = turn.visit or await self._cache.get(key)
            if turn.visit is None:
                async with self._claims.held(key):
                    turn.visit = await self._cache.get(key)  # another process may have been here while we waited
                    if turn.visit is None:
                        turn.visit = await Crawl(self._tools, site, lead, enough).run()
                        judged = judged_for(turn.visit, lead)
                        await self._cache.put(key, turn.visit, judged.problem)
                        return judged
            return judged_for(as_cached(turn.visit), lead)


def site_key(site: str) -> str:
    """What leads share a crawl by: scheme, host and port; with the path where it may be a company's own part."""
    start, _ = entrance(site)
    origin = origin_of(start)
    return origin if start.removeprefix(origin) in ("", "/") else start


def judged_for(visit: SiteVisit, lead: Lead) -> SiteVisit:
    """The visit with the verdict for this lead, and the reason, if any, why no value may be taken from it."""
    if not visit.pages or visit.problem not in (None, "http_error"):
        return visit
    identity = judge(visit.pages, lead, visit.site, visit.final_site, visit.certificate_names)
    if not identity.closed:
        return replace(visit, identity=identity)
    return replace(visit, identity=identity, problem=identity.reason_code, detail=identity.detail)
