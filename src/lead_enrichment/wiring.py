"""The composition root: the only module that names adapters."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from lead_enrichment.adapters.crm.export_only import ExportOnly
from lead_enrichment.adapters.extract.offline import OfflineExtractor
from lead_enrichment.adapters.fetch.browser_find import find_chromium
from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser
from lead_enrichment.adapters.fetch.chromium_instance import RecycleLimits
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.http import HttpFetcher
from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import FILE_NAME, Database
from lead_enrichment.adapters.storage.sqlite.cache import SqlitePageCache
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.adapters.storage.sqlite.spend import SqliteSpendLedger
from lead_enrichment.clock import Clock, SystemClock
from lead_enrichment.domain.enrich import Policy
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.jobs import Jobs
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.model_set_up import ModelSetUp, model_set_up
from lead_enrichment.pipeline import Services, process_lead
from lead_enrichment.ports import JobQueue, PageCache, ResultStore
from lead_enrichment.second_opinion import SecondOpinion
from lead_enrichment.settings import Settings, environment_without
from lead_enrichment.site_visit import SiteVisitor, VisitLimits, Visitor

MEGABYTE = 1024 * 1024


@dataclass(slots=True)
class Engine:
    """The embedded engine. What visits websites is opened when the first lead is processed, not before."""

    settings: Settings
    clock: Clock
    queue: JobQueue
    results: ResultStore
    jobs: Jobs
    cache: PageCache
    ledger: SpendLedger
    _queue_of: Callable[[str], JobQueue]
    _exit: AsyncExitStack
    _opening: asyncio.Lock
    _visitor: Visitor | None = None
    _services: Services | None = None

    def model(self) -> ModelSetUp | None:
        """How the language model is asked; None where it is not. Raises SetupError bad_setting, model_retired."""
        return model_set_up(self.settings, self.clock.now().date())

    def queue_of(self, job_id: str) -> JobQueue:
        """The queue as a worker sees it that is there for one job only."""
        return self._queue_of(job_id)

    async def process(self, message: LeadMessage, attempt: int = 1) -> LeadResult:
        """Enrich one lead; what `Worker` is given. Raises what `process_lead` raises."""
        async with self._opening:
            if self._services is None:
                self._services = await self._exit.enter_async_context(_services(self, self._visitor))
        return await process_lead(message, self._services, attempt)


@asynccontextmanager
async def open_engine(
    settings: Settings,
    clock: Clock | None = None,
    *,
    visitor: Visitor | None = None,
    ledger: SpendLedger | None = None,
) -> AsyncIterator[Engine]:
    """Open the database and everything on it; closed in order at the end.

    With a `visitor` nothing is fetched. With a `ledger` spend is counted there.

    Raises:
        SetupError: store_unusable.
    """
    clock = clock or SystemClock()
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(Database(settings.data_dir / FILE_NAME))
        queue_of = partial(
            SqliteQueue,
            database,
            clock,
            lease=timedelta(seconds=settings.lease_seconds),
            max_receives=settings.max_receives,
        )
        queue = queue_of()
        results = SqliteResultStore(database)
        yield Engine(
            settings=settings,
            clock=clock,
            queue=queue,
            results=results,
            jobs=Jobs(queue=queue, results=results, store=SqliteJobStore(database, clock), clock=clock),
            cache=SqlitePageCache(database, clock),
            ledger=ledger or SqliteSpendLedger(database),
            _queue_of=lambda job_id: queue_of(job_id=job_id),
            _exit=stack,
            _opening=asyncio.Lock(),
            _visitor=visitor,
        )


@asynccontextmanager
async def _services(engine: Engine, visitor: Visitor | None) -> AsyncIterator[Services]:
    settings, clock = engine.settings, engine.clock
    set_up = engine.model()
    extractor = OfflineExtractor()
    async with AsyncExitStack() as stack:
        stack.callback(extractor.close)
        second_opinion = None
        if set_up is not None:
            second_opinion = SecondOpinion(set_up.open_model(), engine.ledger, set_up.plan, clock)
            stack.push_async_callback(second_opinion.close)
        if visitor is None:
            visitor = await stack.enter_async_context(_visitor(settings, clock, engine.cache))
        yield Services(
            visitor=visitor,
            extractors=(extractor,),
            crm=ExportOnly(),
            policy=Policy(
                write_name=settings.name_threshold,
                write_address=settings.address_threshold,
                review=settings.review_threshold,
            ),
            clock=clock,
            second_opinion=second_opinion,
        )


@asynccontextmanager
async def _visitor(settings: Settings, clock: Clock, cache: PageCache) -> AsyncIterator[SiteVisitor]:
    guard = EgressGuard(settings.allow_networks)
    environment = environment_without()
    chromium = find_chromium(settings.chromium_path, environment)
    await cache.purge()
    async with (
        HttpFetcher(guard, user_agent=settings.user_agent) as fetcher,
        ChromiumBrowser(
            guard=guard,
            executable=chromium.path,
            missing=chromium.reason,
            environment=environment,
            user_agent=settings.user_agent,
            tabs=settings.browser_tabs,
            recycle=RecycleLimits(pages=settings.browser_recycle_pages, bytes=settings.browser_recycle_mb * MEGABYTE),
        ) as browser,
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


def _visit_limits(settings: Settings) -> VisitLimits:
    return VisitLimits(
        max_pages=settings.max_pages,
        lead_seconds=settings.lead_seconds,
        site_connections=settings.site_connections,
        site_interval=settings.site_interval_ms / 1000,
        keep=timedelta(hours=settings.cache_hours),
        keep_errors=timedelta(minutes=settings.error_cache_minutes),
    )
