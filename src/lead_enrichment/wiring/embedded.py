"""The embedded engine: one SQLite file."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import FILE_NAME, Database
from lead_enrichment.adapters.storage.sqlite.cache import SqlitePageCache
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.journal import SqliteWriteJournal
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.adapters.storage.sqlite.spend import SqliteSpendLedger
from lead_enrichment.clock import Clock, SystemClock
from lead_enrichment.jobs import Jobs
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.settings import Settings
from lead_enrichment.wiring.engine import Engine

if TYPE_CHECKING:
    from lead_enrichment.site_visit import Visitor


@asynccontextmanager
async def open_embedded_engine(
    settings: Settings,
    clock: Clock | None = None,
    *,
    visitor: "Visitor | None" = None,
    ledger: SpendLedger | None = None,
) -> AsyncIterator[Engine]:
    """Open the database file and everything on it; closed in order at the end. See `open_engine`.

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
            journal=SqliteWriteJournal(database),
            ledger=ledger or SqliteSpendLedger(database),
            _queue_of=lambda job_id: queue_of(job_id=job_id),
            _exit=stack,
            _opening=asyncio.Lock(),
            _visitor=visitor,
        )
