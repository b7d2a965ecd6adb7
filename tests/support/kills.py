"""A campaign of kills: real workers on one file, ended at random instants, checked from the file alone."""

import asyncio
import random
import signal
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

from samples import message
from stub_worker import Stub, expected_status

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.job import JobOptions
from lead_enrichment.jobs import Jobs


@dataclass
class Report:
    """What a campaign found; `faults` is empty when every invariant held at every look."""

    kills: int = 0
    leads: int = 0
    looks: int = 0
    received_again: int = 0
    most_receives: int = 0
    seconds: float = 0.0
    exit_codes: Counter = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def run_campaign(
    folder: Path,
    *,
    leads: int,
    kills: int,
    workers: int = 3,
    seed: int = 1,
    number: signal.Signals = signal.SIGKILL,
    longest_life: float = 0.3,
) -> Report:
    """End workers `kills` times while `leads` are sent bit by bit, then compare what is stored with what must be."""
    rng = random.Random(seed)  # noqa: S311 - a seed makes a campaign repeatable
    report, started = Report(), perf_counter()
    path = folder / "campaign.sqlite3"
    asyncio.run(_create_job(path))
    crew = [Stub(path).start() for _ in range(workers)]
    with _Observer(path, report):
        for kill in range(1, kills + 1):
            asyncio.run(_send(path, report, leads * kill // kills))
            place = rng.randrange(workers)
            if number is not signal.SIGKILL:
                crew[place].wait_until_ready()
            crew[place].live(rng.uniform(0, longest_life))
            report.exit_codes[crew[place].end(number)] += 1
            crew[place] = Stub(path).start()
        report.kills = kills
        asyncio.run(_until_complete(path))
        for worker in crew:
            worker.wait_until_ready()
            report.exit_codes[worker.end(signal.SIGTERM)] += 1
    asyncio.run(_compare(path, report))
    report.seconds = perf_counter() - started
    return report


@asynccontextmanager
async def _jobs(path: Path) -> AsyncIterator[Jobs]:
    async with Database(path) as database:
        clock = SystemClock()
        queue, results = SqliteQueue(database, clock), SqliteResultStore(database)
        yield Jobs(queue, results, SqliteJobStore(database, clock), clock)


async def _create_job(path: Path) -> None:
    async with _jobs(path) as jobs:
        await jobs.start(JobOptions(source="campaign"), trigger="test", asked_by="test")


async def _send(path: Path, report: Report, up_to: int) -> None:
    async with _jobs(path) as jobs:
        [job] = await jobs.store.newest()
        await jobs.store.accept(job.id, up_to)
        await jobs.queue.send([message(number, job.id) for number in range(report.leads, up_to)])
        report.leads = up_to


async def _until_complete(path: Path) -> None:
    async with _jobs(path) as jobs:
        [job] = await jobs.store.newest()
        await jobs.store.queued_all(job.id)
        while not await jobs.finish(job.id):  # noqa: ASYNC110 - other processes finish it
            await asyncio.sleep(0.05)


async def _compare(path: Path, report: Report) -> None:
    expected = {message(number).lead.id: expected_status(message(number).lead.id) for number in range(report.leads)}
    async with _jobs(path) as jobs:
        [job] = await jobs.store.newest()
        found = [result async for result in jobs.results.of_job(job.id)]
        progress = await jobs.progress(job.id)
    if len(found) != report.leads or {result.lead.id: result.status for result in found} != expected:
        report.faults.append("the results are not those that the leads must have")
    counted = {status: count for status, count in progress.counters.by_status.items() if count}
    if counted != Counter(expected.values()):
        report.faults.append("the counters are not the number of leads of each status")
    if progress.depth.waiting + progress.depth.in_flight + progress.depth.dead:
        report.faults.append(f"something was left in the queue: {progress.depth}")
    report.received_again = sum(result.attempts > 1 for result in found)
    report.most_receives = max(result.attempts for result in found)


class _Observer:
    """Looks into the file from its own connection, many times a second, while workers live and die."""

    def __init__(self, path: Path, report: Report) -> None:
        self._path = path
        self._report = report
        self._over = Event()
        self._thread = Thread(target=self._watch)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        with closing(sqlite3.connect(self._path, isolation_level=None, timeout=30)) as db:
            while not self._over.wait(0.02):
                db.execute("BEGIN")
                self._look(db)
                db.execute("COMMIT")
                self._report.looks += 1

    def _look(self, db: sqlite3.Connection) -> None:
        sent = self._report.leads
        counted = dict(db.execute("SELECT status, leads FROM job_counts"))
        recount = dict(db.execute("SELECT status, count(*) FROM results GROUP BY status"))
        if counted != recount:
            self._report.faults.append(f"counters {counted} but recount {recount}")
        (kept,) = db.execute(
            "SELECT count(*) FROM (SELECT lead_id FROM messages UNION SELECT lead_id FROM results)"
        ).fetchone()
        if kept < sent:
            self._report.faults.append(f"{sent - kept} leads are in neither queue nor results")
