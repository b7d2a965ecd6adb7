"""What works on a lead, the same on every engine: the browser's side, the extractor, the model."""

from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from lead_enrichment.adapters.crm.export_only import ExportOnly
from lead_enrichment.adapters.extract.offline import OfflineExtractor
from lead_enrichment.adapters.fetch.browser_find import find_chromium
from lead_enrichment.adapters.fetch.chromium_when_needed import ChromiumWhenNeeded
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.http import HttpFetcher
from lead_enrichment.clock import Clock
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.model_set_up import model_set_up
from lead_enrichment.pipeline import Services
from lead_enrichment.ports import PageCache
from lead_enrichment.second_opinion import SecondOpinion
from lead_enrichment.settings import Settings, environment_without
from lead_enrichment.site_visit import SiteVisitor, VisitLimits, Visitor
from lead_enrichment.wiring.policy import policy_from

if TYPE_CHECKING:
    from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser

MEGABYTE = 1024 * 1024
SECRET = ("AWS_", "ECS_", "SF_", "OPENAI_")
"""What Chromium's environment does not have: a page that breaks out of it finds no credentials there."""


@asynccontextmanager
async def open_services(
    settings: Settings, clock: Clock, cache: PageCache, ledger: SpendLedger, visitor: Visitor | None = None
) -> AsyncIterator[Services]:
    """What works on a lead: fetcher, browser, extractor and the model's second opinion; closed in order at the end.

    With a `visitor` nothing is fetched.
    """
    set_up = model_set_up(settings, clock.now().date())
    extractor = OfflineExtractor()
    async with AsyncExitStack() as stack:
        stack.callback(extractor.close)
        second_opinion = None
        if set_up is not None:
            second_opinion = SecondOpinion(set_up.open_model(), ledger, set_up.plan, clock)
            stack.push_async_callback(second_opinion.close)
        if visitor is None:
            visitor = await stack.enter_async_context(_visitor(settings, clock, cache))
        yield Services(
            visitor=visitor,
            extractors=(extractor,),
            crm=ExportOnly(),
            policy=policy_from(settings),
            clock=clock,
            second_opinion=second_opinion,
        )


@asynccontextmanager
async def _visitor(settings: Settings, clock: Clock, cache: PageCache) -> AsyncIterator[SiteVisitor]:
    guard = EgressGuard(settings.allow_networks)
    await cache.purge()
    async with (
        HttpFetcher(guard, user_agent=settings.user_agent) as fetcher,
        ChromiumWhenNeeded(partial(_chromium, settings, guard)) as browser,
    ):
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="read-page") as parsers:
            try:
                yield SiteVisitor(
                    fetcher=fetcher,
                    browser=browser,
                    cache=cache,
                    clock=clock,
                    limits=_visit_limits(settings),
                    agent=settings.user_agent.partition("/")[0],
                    executor=parsers,
                )
            finally:
                parsers.shutdown(wait=True, cancel_futures=True)


def _chromium(settings: Settings, guard: EgressGuard) -> "ChromiumBrowser":
    from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser  # noqa: PLC0415 - loads Playwright
    from lead_enrichment.adapters.fetch.chromium_instance import RecycleLimits  # noqa: PLC0415 - same

    environment = environment_without(*SECRET)
    found = find_chromium(settings.chromium_path, environment)
    return ChromiumBrowser(
        guard=guard,
        executable=found.path,
        missing=found.reason,
        environment=environment,
        user_agent=settings.user_agent,
        tabs=settings.browser_tabs,
        recycle=RecycleLimits(pages=settings.browser_recycle_pages, bytes=settings.browser_recycle_mb * MEGABYTE),
    )


def _visit_limits(settings: Settings) -> VisitLimits:
    return VisitLimits(
        max_pages=settings.max_pages,
        lead_seconds=settings.lead_seconds,
        site_connections=settings.site_connections,
        site_interval=settings.site_interval_ms / 1000,
        site_lease=timedelta(seconds=settings.site_lease_seconds),
        keep=timedelta(hours=settings.cache_hours),
        keep_errors=timedelta(minutes=settings.error_cache_minutes),
    )
