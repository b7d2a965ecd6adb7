"""Jobs: started, interrupted, gone on with, retried, ended."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta

import pytest
import structlog
from samples import ListCrm, ManualClock, message, result

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import JobOptions
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import BATCH, Jobs, settle_dead_letters
from lead_enrichment.metrics import Metrics

NO_WAIT = timedelta(0)


def crm(count: int) -> ListCrm:
    return ListCrm([message(number).lead for number in range(1, count + 1)])


class BrokenCrm(ListCrm):
    """Its source fails after some leads."""

    async def leads(self, limit=None):
        async for lead in super().leads(limit):
            yield lead
        raise ConnectionError


@pytest.fixture
async def jobs(tmp_path):
    clock = ManualClock()
    async with Database(tmp_path / "engine.sqlite3") as database:
        queue, results = SqliteQueue(database, clock, max_receives=2), SqliteResultStore(database)
        yield Jobs(queue, results, SqliteJobStore(database, clock), clock)


async def start(jobs, **options):
    return await jobs.start(JobOptions(source="leads.csv", **options), trigger="test", asked_by="tester")


async def work(jobs, most=10_000, status_of=lambda _: LeadStatus.ENRICHED):
    for delivery in await jobs.queue.receive(most, NO_WAIT):
        await jobs.results.record(result(delivery.message, status_of(delivery.message)), delivery)
        await jobs.queue.delete(delivery)


async def test_a_job_goes_from_its_start_to_its_end(jobs):
    job = await start(jobs, dry_run=True)
    assert await jobs.send_leads(job, crm(3)) == 3
    assert not await jobs.finish(job.id)
    [first, *_] = await jobs.queue.receive(1, NO_WAIT)
    assert (first.message.position, first.message.dry_run, first.message.job_id) == (1, True, job.id)
    await jobs.queue.release(first, NO_WAIT)
    await work(jobs)
    assert await jobs.finish(job.id)
    progress = await jobs.progress(job.id)
    assert (progress.job.ended_at, progress.counters.done) == (jobs.clock.now(), 3)


async def test_the_limit_of_a_job_is_kept(jobs):
    job = await start(jobs, limit=2)
    assert await jobs.send_leads(job, crm(5)) == 2


async def test_a_job_without_leads_is_complete_once_its_source_was_read(jobs):
    job = await start(jobs)
    assert not await jobs.finish(job.id)
    await jobs.send_leads(job, crm(0))
    assert await jobs.finish(job.id)


async def test_leads_are_accepted_before_they_are_sent(jobs):
    job = await start(jobs)
    totals = []

    class Queue:
        async def send(self, messages):
            totals.append((await jobs.store.get(job.id)).total - len(messages) * len(totals))

    watched = Jobs(Queue(), jobs.results, jobs.store, jobs.clock)
    await watched.send_leads(job, crm(BATCH * 2))
    assert totals == [BATCH, BATCH]


async def test_an_interrupted_job_goes_on_where_it_was(jobs):
    job = await start(jobs)
    with pytest.raises(ConnectionError):
        await jobs.send_leads(job, BrokenCrm(crm(BATCH + 5)._leads))
    await work(jobs, most=7)
    assert not await jobs.finish(job.id)
    again = await jobs.store.get(job.id)
    assert await jobs.send_leads(again, crm(BATCH + 5)) == BATCH + 5
    assert (await jobs.queue.depth(job.id)).waiting == BATCH + 5 - 7
    await work(jobs)
    assert await jobs.finish(job.id)
    assert (await jobs.progress(job.id)).counters.total == BATCH + 5


async def test_sending_twice_changes_nothing(jobs):
    job = await start(jobs)
    await jobs.send_leads(job, crm(10))
    await work(jobs, most=4)
    await jobs.send_leads(await jobs.store.get(job.id), crm(10))
    counters = (await jobs.progress(job.id)).counters
    assert (counters.total, counters.done) == (10, 4)
    assert (await jobs.queue.depth()).waiting == 6


async def test_a_source_that_has_lost_leads_is_refused(jobs):
    job = await start(jobs)
    await jobs.send_leads(job, crm(10))
    with pytest.raises(UsageError, match="there were 10"):
        await jobs.send_leads(await jobs.store.get(job.id), crm(9))


async def test_retry_sends_what_failed_again_with_a_fresh_count(jobs):
    job = await start(jobs)
    await jobs.send_leads(job, crm(4))
    ends = {1: LeadStatus.FAILED, 2: LeadStatus.UNREACHABLE, 3: LeadStatus.NOTHING_FOUND, 4: LeadStatus.ENRICHED}
    await work(jobs, status_of=lambda sent: ends[sent.position])
    assert await jobs.finish(job.id)
    assert await jobs.retry(job.id) == 2
    assert not await jobs.finish(job.id)
    assert [delivery.receive_count for delivery in await jobs.queue.receive(9, NO_WAIT)] == [1, 1]


async def test_retry_takes_up_dead_letters(jobs):
    job = await start(jobs)
    await jobs.send_leads(job, crm(2))
    for _ in range(3):
        for delivery in await jobs.queue.receive(9, NO_WAIT):
            await jobs.queue.release(delivery, NO_WAIT)
    assert (await jobs.queue.depth()).dead == 2
    assert await jobs.retry(job.id) == 2
    await work(jobs)
    assert await jobs.finish(job.id)
    assert (await jobs.progress(job.id)).counters.by_status[LeadStatus.ENRICHED] == 2


async def test_a_retry_cut_short_before_its_sending_is_made_good_by_the_next(jobs):
    job = await start(jobs)
    await jobs.send_leads(job, crm(3))
    await work(jobs, status_of=lambda _: LeadStatus.FAILED)
    await jobs.results.reopen(job.id, [LeadStatus.FAILED])
    assert await jobs.retry(job.id) == 3
    await work(jobs)
    assert await jobs.finish(job.id)


async def test_dead_letters_get_a_result_so_that_the_job_ends(jobs):
    job = await start(jobs)
    await jobs.send_leads(job, crm(250))
    for _ in range(3):
        for delivery in await jobs.queue.receive(999, NO_WAIT):
            await jobs.queue.release(delivery, NO_WAIT)
    assert await settle_dead_letters(jobs.queue, jobs.results, jobs.clock) == 250
    assert await jobs.finish(job.id)
    found = await jobs.results.get("lead-00001", job.id)
    assert (found.status, found.reason, found.attempts) == (LeadStatus.FAILED, "gave_up", 2)
    assert await settle_dead_letters(jobs.queue, jobs.results, jobs.clock) == 0


async def test_an_unknown_job_is_named(jobs):
    for call in (jobs.progress("job-9"), jobs.retry("job-9"), jobs.finish("job-9")):
        with pytest.raises(UsageError, match="job-9"):
            await call


async def test_of_all_who_see_the_end_of_a_job_one_logs_and_counts_it(jobs):
    lines = []
    metrics = Metrics(jobs.clock, "test", lines.append)
    everyone = [replace(jobs, metrics=metrics) for _ in range(5)]
    job = await start(jobs)
    await jobs.send_leads(job, crm(2))
    with structlog.testing.capture_logs() as logs:
        assert not await jobs.finish(job.id)
        await work(jobs)
        assert all(await asyncio.gather(*(each.finish(job.id) for each in everyone)))
        assert await jobs.finish(job.id)
    assert logs == [{"event": "Job completed", "log_level": "info", "job_id": job.id, "leads": 2}]
    metrics.flush()
    assert [json.loads(line)["JobsCompleted"] for line in lines] == [1]


async def test_a_job_that_was_retried_completes_once_more(jobs):
    job = await start(jobs)
    await jobs.send_leads(job, crm(1))
    with structlog.testing.capture_logs() as logs:
        for status in (LeadStatus.FAILED, LeadStatus.ENRICHED):
            await work(jobs, status_of=lambda _, status=status: status)
            assert await jobs.finish(job.id)
            await jobs.retry(job.id)
    assert [line["event"] for line in logs] == ["Job completed"] * 2
