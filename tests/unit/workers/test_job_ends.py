"""The worker that finishes a job's last lead ends the job."""

from datetime import timedelta

from samples import ListCrm, ManualClock, job, message, result

from lead_enrichment.adapters.queue.sqlite import SqliteQueue
from lead_enrichment.adapters.sqlite.database import Database
from lead_enrichment.adapters.storage.sqlite.jobs import SqliteJobStore
from lead_enrichment.adapters.storage.sqlite.results import SqliteResultStore
from lead_enrichment.jobs import Jobs
from lead_enrichment.metrics import Metrics
from lead_enrichment.workers.job_ends import JobEnds


async def test_a_job_ends_with_its_last_lead_and_is_counted_once(tmp_path):
    clock, lines = ManualClock(), []
    async with Database(tmp_path / "engine.sqlite3") as database:
        queue = SqliteQueue(database, clock, lease=timedelta(seconds=60), max_receives=3)
        metrics = Metrics(clock, "test", lines.append)
        jobs = Jobs(queue, SqliteResultStore(database), SqliteJobStore(database, clock), clock, metrics)
        await jobs.store.create(job())
        await jobs.send_leads(job(), ListCrm([message(1).lead, message(2).lead]))
        ends = JobEnds(jobs)
        for expected in (None, clock.now()):
            (delivery,) = await queue.receive(1, timedelta(0))
            stored = result(delivery.message)
            await jobs.results.record(stored, delivery)
            await queue.delete(delivery)
            ends.note(stored)
            await ends.look()
            assert (await jobs.store.get("job-1")).ended_at == expected
        await ends.look()
        metrics.flush()
    assert '"JobsCompleted": 1' in lines[0]
