"""How fast the embedded engine is on this machine: sending, receiving, recording, deleting. Makes no network call."""

import asyncio
import os
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from samples import ListCrm, message, result

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.job import JobOptions, LeadMessage
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.jobs import Jobs
from lead_enrichment.observability import configure_logging
from lead_enrichment.workers.limits import Limits
from lead_enrichment.workers.worker import Worker

SENT = 100_000
WORKED = 5_000


async def main() -> None:
    """Send 100,000 leads through `Jobs`, then work on some of them with 32 at once and a process that does nothing."""
    configure_logging("WARNING", json_lines=False)
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as folder:
        async with Database(Path(folder) / "bench.sqlite3") as database:
            clock = SystemClock()
            queue = SqliteQueue(database, clock)
            results = SqliteResultStore(database)
            jobs = Jobs(queue, results, SqliteJobStore(database, clock), clock)
            await _send(jobs)
            await _work(queue, results, clock)
            await _look(jobs)


async def _send(jobs: Jobs) -> None:
    crm = ListCrm([message(number).lead for number in range(SENT)])
    job = await jobs.start(JobOptions(source="bench"), trigger="bench", asked_by="bench")
    started = perf_counter()
    await jobs.send_leads(job, crm)
    _say("send", SENT, perf_counter() - started)


async def _work(queue: SqliteQueue, results: SqliteResultStore, clock: SystemClock) -> None:
    done = 0

    async def process(sent: LeadMessage, _: int) -> LeadResult:
        return result(sent, detail="a sentence that was read on a page. " * 50)

    def count(_: LeadResult) -> None:
        nonlocal done
        done += 1
        if done >= WORKED:
            worker.stop()

    limits = Limits(concurrency=32, poll=timedelta(milliseconds=100))
    worker = Worker(queue, results, process, clock, limits, on_result=count)
    started, cpu = perf_counter(), process_time()
    await worker.run()
    seconds = perf_counter() - started
    _say("receive, record, delete", done, seconds)
    print(f"{'CPU for each lead':28}{(process_time() - cpu) / done * 1000:10.2f} ms")


async def _look(jobs: Jobs) -> None:
    [job] = await jobs.store.newest()
    started = perf_counter()
    for _ in range(20):
        await jobs.progress(job.id)
    _say("progress of the job", 20, perf_counter() - started)


def _say(what: str, count: int, seconds: float) -> None:
    print(f"{what:28}{count:10,} in {seconds:6.2f} s {count / seconds:12,.0f} /s")


if __name__ == "__main__":
    asyncio.run(main())
