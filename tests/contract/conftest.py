"""The engines that every contract test runs on: one more engine is one more parameter here."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from samples import ManualClock

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.cache import SqlitePageCache
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.adapters.storage.sqlite.spend import SqliteSpendLedger
from lead_enrichment.model_ports import SpendLedger
from lead_enrichment.ports import JobQueue, JobStore, PageCache, ResultStore

LEASE = timedelta(seconds=60)
MAX_RECEIVES = 3
MOST_BYTES = 1000


@dataclass(frozen=True)
class Engine:
    """One process's view of an engine. `pass_time` lets leases and expiry dates come nearer."""

    queue: JobQueue
    results: ResultStore
    jobs: JobStore
    cache: PageCache
    ledger: SpendLedger
    clock: ManualClock
    pass_time: Callable[[timedelta], None]
    lease: timedelta = LEASE
    max_receives: int = MAX_RECEIVES
    most_bytes: int = MOST_BYTES


@asynccontextmanager
async def sqlite_engine(folder: Path, clock: ManualClock) -> AsyncIterator[Engine]:
    async with Database(folder / "engine.sqlite3") as database:
        yield Engine(
            queue=SqliteQueue(database, clock, lease=LEASE, max_receives=MAX_RECEIVES),
            results=SqliteResultStore(database),
            jobs=SqliteJobStore(database, clock),
            cache=SqlitePageCache(database, clock, most_bytes=MOST_BYTES),
            ledger=SqliteSpendLedger(database),
            clock=clock,
            pass_time=clock.pass_time,
        )


ENGINES = {"sqlite": sqlite_engine}


@pytest.fixture(params=ENGINES)
async def engines(request, tmp_path):
    """Makes views of one engine, as several processes have them."""
    clock = ManualClock()
    async with AsyncExitStack() as stack:

        async def another() -> Engine:
            return await stack.enter_async_context(ENGINES[request.param](tmp_path, clock))

        yield another


@pytest.fixture
async def engine(engines):
    return await engines()
