"""A worker on the real SQLite engine, with a process that each test gives."""

from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest
from samples import job, messages

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.clock import SystemClock
from lead_enrichment.jobs import Jobs
from lead_enrichment.workers.limits import Limits
from lead_enrichment.workers.worker import Worker

QUICK = {"poll": timedelta(milliseconds=50), "retry_delay": timedelta(0), "longest_delay": timedelta(0)}


@dataclass
class Bench:
    """The engine, and `worker(process)` to make workers on it."""

    queue: SqliteQueue
    results: SqliteResultStore
    jobs: Jobs
    clock: SystemClock

    def worker(self, process, *, queue=None, results=None, on_result=lambda _: None, **limits) -> Worker:
        return Worker(
            queue or self.queue,
            results or self.results,
            process,
            self.clock,
            Limits(**(QUICK | limits)),
            on_result=on_result,
        )

    async def send(self, count: int) -> None:
        await self.jobs.store.create(job())
        await self.jobs.store.accept("job-1", count)
        await self.jobs.store.queued_all("job-1")
        await self.queue.send(messages(count))

    async def finished(self) -> bool:
        return await self.jobs.finish("job-1")

    async def reasons(self) -> list[str]:
        return [found.reason async for found in self.results.of_job("job-1")]

    async def statuses(self) -> list[str]:
        return [found.status async for found in self.results.of_job("job-1")]


@asynccontextmanager
async def open_bench(folder):
    clock = SystemClock()
    async with Database(folder / "engine.sqlite3") as database:
        queue, results = SqliteQueue(database, clock, max_receives=3), SqliteResultStore(database)
        yield Bench(queue, results, Jobs(queue, results, SqliteJobStore(database, clock), clock), clock)


@pytest.fixture
async def bench(tmp_path):
    async with open_bench(tmp_path) as opened:
        yield opened
