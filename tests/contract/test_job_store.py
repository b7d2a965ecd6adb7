"""What every `JobStore` must do."""

from datetime import timedelta

import pytest
from samples import START, job, messages, result

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import JobOptions
from lead_enrichment.domain.result import LeadStatus

NO_WAIT = timedelta(0)


async def test_a_job_is_kept_whole(engine):
    options = JobOptions(source="a.csv", dry_run=True, update_salesforce=True, limit=7, out="b.csv", results="c")
    whole = job().model_copy(update={"options": options})
    await engine.jobs.create(whole)
    assert await engine.jobs.get("job-1") == whole
    assert await engine.jobs.get("job-2") is None


async def test_the_total_is_raised_and_never_lowered(engine):
    await engine.jobs.create(job())
    for total in (3, 10, 5):
        await engine.jobs.accept("job-1", total)
    assert (await engine.jobs.get("job-1")).total == 10


async def test_the_end_of_the_source_and_of_the_job_are_noted(engine):
    await engine.jobs.create(job())
    await engine.jobs.queued_all("job-1")
    assert await engine.jobs.end("job-1", START + timedelta(hours=1))
    assert not await engine.jobs.end("job-1", START + timedelta(hours=2))
    kept = await engine.jobs.get("job-1")
    assert (kept.queued_all, kept.ended_at) == (True, START + timedelta(hours=1))


async def test_the_newest_jobs_come_first(engine):
    for number in range(5):
        at = START + timedelta(minutes=number)
        await engine.jobs.create(job(f"job-{number}").model_copy(update={"created_at": at}))
    assert [found.id for found in await engine.jobs.newest(2)] == ["job-4", "job-3"]
    assert len(await engine.jobs.newest()) == 5


async def test_the_counters_of_a_new_job_are_all_zero(engine):
    await engine.jobs.create(job())
    counters = await engine.jobs.counters("job-1")
    assert counters.total == sum(counters.by_status.values()) == 0


async def test_a_job_that_does_not_exist_is_named(engine):
    for call in (
        engine.jobs.counters("job-9"),
        engine.jobs.accept("job-9", 1),
        engine.jobs.queued_all("job-9"),
        engine.jobs.end("job-9", START),
    ):
        with pytest.raises(UsageError, match="job-9"):
            await call


async def test_the_counters_follow_a_lead_on_its_way(engine):
    await engine.jobs.create(job())
    await engine.jobs.accept("job-1", 3)

    async def places() -> tuple[int, int, int]:
        counters = await engine.jobs.counters("job-1")
        assert sum(counters.by_status.values()) == counters.total == 3
        return counters.by_status[LeadStatus.WAITING], counters.by_status[LeadStatus.WORKING], counters.done

    assert await places() == (3, 0, 0), "accepted, not sent yet"
    await engine.queue.send(messages(3))
    assert await places() == (3, 0, 0)
    [first, second] = await engine.queue.receive(2, NO_WAIT)
    assert await places() == (1, 2, 0)
    await engine.results.record(result(first.message), first)
    assert await places() == (1, 1, 1), "recorded, not deleted yet"
    await engine.queue.delete(first)
    assert await places() == (1, 1, 1)
    await engine.queue.release(second, NO_WAIT)
    assert await places() == (2, 0, 1)
    await engine.queue.receive(2, NO_WAIT)
    engine.pass_time(engine.lease * 2)
    assert await places() == (2, 0, 1), "their worker has vanished"
