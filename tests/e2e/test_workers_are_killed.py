"""Real worker processes, killed, stopped and frozen: nothing is lost, nothing is counted twice."""

import asyncio
import os
import signal
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from kills import run_campaign
from samples import job, message, messages, result
from stub_worker import Stub

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.clock import SystemClock
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import Jobs
from lead_enrichment.ports import Recorded

LONG = timedelta(seconds=60)


@asynccontextmanager
async def engine(path, lease=timedelta(seconds=1)):
    clock = SystemClock()
    async with Database(path) as database:
        queue, results = SqliteQueue(database, clock, lease=lease), SqliteResultStore(database)
        yield Jobs(queue, results, SqliteJobStore(database, clock), clock)


async def send(path, count: int) -> None:
    async with engine(path) as jobs:
        await jobs.store.create(job())
        await jobs.store.accept("job-1", count)
        await jobs.queue.send(messages(count))
        await jobs.store.queued_all("job-1")


def test_kills_at_random_instants_lose_nothing_and_count_nothing_twice(tmp_path):
    report = run_campaign(tmp_path, leads=600, kills=60)
    assert report.faults == []
    assert report.received_again > 0, "no kill met a lead in hand: the test has shown nothing"
    assert report.exit_codes == {-signal.SIGKILL: 60, 0: 3}


def test_a_storm_of_stops_loses_nothing_and_takes_no_attempt_from_a_lead(tmp_path):
    report = run_campaign(tmp_path, leads=200, kills=20, number=signal.SIGTERM)
    assert report.faults == []
    assert report.most_receives == 1
    assert report.exit_codes == {0: 23}


@pytest.fixture
def gate(tmp_path):
    """Two pipes: a lead in hand announces itself in `gate.begun` and goes on when `gate` is written."""
    for name in ("gate", "gate.begun"):
        os.mkfifo(tmp_path / name)
    return tmp_path / "gate"


async def test_a_frozen_worker_that_wakes_up_too_late_cannot_write(tmp_path, gate):
    path = tmp_path / "engine.sqlite3"
    await send(path, 1)
    stale = Stub(path, detail="stale", gate=gate, heartbeat=LONG, work=timedelta(0)).start()
    await asyncio.to_thread(gate.with_suffix(".begun").read_bytes)
    stale.send(signal.SIGSTOP)
    async with engine(path) as jobs:
        [delivery] = await jobs.queue.receive(1, LONG)
        assert (delivery.receive_count, delivery.abandoned) == (2, 1)
        stale.send(signal.SIGCONT)
        await asyncio.to_thread(gate.write_bytes, b"go on")
        assert await asyncio.to_thread(stale.end, signal.SIGTERM) == 0
        assert await jobs.results.get(message(1).lead.id) is None, "the stale worker wrote its result"
        fresh = result(message(1), LeadStatus.ENRICHED, detail="fresh")
        assert await jobs.results.record(fresh, delivery) is Recorded.STORED
        assert (await jobs.progress("job-1")).counters.done == 1


async def test_a_killed_workers_lead_comes_back_when_its_lease_has_run_out(tmp_path, gate):
    path = tmp_path / "engine.sqlite3"
    await send(path, 1)
    killed = Stub(path, gate=gate).start()
    await asyncio.to_thread(gate.with_suffix(".begun").read_bytes)
    assert await asyncio.to_thread(killed.end, signal.SIGKILL) == -signal.SIGKILL
    async with engine(path) as jobs:
        assert (await jobs.progress("job-1")).counters.total == 1
        [delivery] = await jobs.queue.receive(1, LONG)
        assert delivery.abandoned == 1


async def test_a_stopped_worker_gives_back_at_once_what_it_cannot_finish(tmp_path):
    path = tmp_path / "engine.sqlite3"
    await send(path, 4)
    worker = Stub(path, lease=LONG, work=LONG, grace=timedelta(0)).start()
    async with engine(path, lease=LONG) as jobs:
        while (await jobs.queue.depth()).in_flight < 4:  # noqa: ASYNC110 - another process takes them
            await asyncio.sleep(0.02)
        assert await asyncio.to_thread(worker.end, signal.SIGTERM) == 0
        deliveries = await jobs.queue.receive(4, timedelta(0))
        assert [(delivery.receive_count, delivery.abandoned) for delivery in deliveries] == [(1, 0)] * 4


async def test_a_lead_that_kills_its_worker_takes_no_other_lead_down(tmp_path):
    """Every worker dies that meets lead 3; started again each time, they must finish all the others."""
    path = tmp_path / "engine.sqlite3"
    await send(path, 12)
    stub = Stub(path, poison=message(3).lead.id, max_receives=5, lease=timedelta(seconds=0.5), concurrency=12)
    async with engine(path) as jobs:
        deaths = 0
        worker = stub.start()
        while not await jobs.finish("job-1"):
            await asyncio.to_thread(worker.live, 0.05)
            if not worker.alive():
                deaths += 1
                worker = stub.start()
        assert await asyncio.to_thread(worker.end, signal.SIGTERM) == 0
        found = [result async for result in jobs.results.of_job("job-1")]
        assert [result.reason for result in found if result.lead.id == message(3).lead.id] == ["gave_up"]
        assert all(result.reason == "proven" for result in found if result.lead.id != message(3).lead.id)
        assert deaths == 5
        assert max(result.attempts for result in found if result.reason == "proven") <= 3
