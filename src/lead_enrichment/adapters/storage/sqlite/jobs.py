"""Jobs of the embedded engine and their counters."""

import sqlite3
from datetime import datetime
from typing import Final

from lead_enrichment.adapters.sqlite.database import Database, from_ms, to_ms
from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import Job, JobCounters, JobOptions
from lead_enrichment.domain.result import LeadStatus

_CREATE: Final = """
    INSERT INTO jobs (id, trigger, asked_by, options, created_at, ended_at, total, queued_all)
    VALUES (:id, :trigger, :asked_by, :options, :created_at, :ended_at, :total, :queued_all)"""
_ACCEPT: Final = "UPDATE jobs SET total = max(total, :total) WHERE id = :job"
_QUEUED_ALL: Final = "UPDATE jobs SET queued_all = 1 WHERE id = :job"
_END: Final = "UPDATE jobs SET ended_at = :at WHERE id = :job AND ended_at IS NULL"
_GET: Final = """
    SELECT id, trigger, asked_by, options, created_at, ended_at, total, queued_all FROM jobs WHERE id = :job"""
_NEWEST: Final = """
    SELECT id, trigger, asked_by, options, created_at, ended_at, total, queued_all FROM jobs
    ORDER BY created_at DESC, rowid DESC LIMIT :most"""
_COUNTS: Final = "SELECT status, leads FROM job_counts WHERE job_id = :job"
_WORKING: Final = """
    SELECT count(*) FROM messages AS m
    WHERE m.job_id = :job AND m.dead_at IS NULL AND m.visible_at > :now AND m.leased AND NOT EXISTS (
        SELECT 1 FROM results AS r
        WHERE r.job_id = m.job_id AND r.lead_id = m.lead_id AND r.status <> 'waiting')"""


class SqliteJobStore:
    """A `JobStore`; what is being worked on is read from the queue's leases, in the same snapshot."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def create(self, job: Job) -> None:
        """Store a new job."""
        row = {
            "id": job.id,
            "trigger": job.trigger,
            "asked_by": job.asked_by,
            "options": job.options.model_dump_json(),
            "created_at": to_ms(job.created_at),
            "ended_at": None if job.ended_at is None else to_ms(job.ended_at),
            "total": job.total,
            "queued_all": job.queued_all,
        }
        await self._database.write(lambda db: db.execute(_CREATE, row))

    async def accept(self, job_id: str, total: int) -> None:
        """Raise the job's total, never lower it."""
        await self._change(_ACCEPT, {"job": job_id, "total": total})

    async def queued_all(self, job_id: str) -> None:
        """Note that the source was read to its end."""
        await self._change(_QUEUED_ALL, {"job": job_id})

    async def end(self, job_id: str, at: datetime) -> bool:
        """Note the end, unless it is noted; whether it was noted now."""
        values = {"job": job_id, "at": to_ms(at)}
        ended = await self._database.write(lambda db: db.execute(_END, values).rowcount == 1)
        if not ended and await self.get(job_id) is None:
            raise UsageError("no_such_job", job_id)
        return ended

    async def get(self, job_id: str) -> Job | None:
        """The job, or None."""
        row = await self._database.read(lambda db: db.execute(_GET, {"job": job_id}).fetchone())
        return None if row is None else _job(row)

    async def newest(self, most: int = 20) -> list[Job]:
        """The newest jobs first."""
        rows = await self._database.read(lambda db: db.execute(_NEWEST, {"most": most}).fetchall())
        return [_job(row) for row in rows]

    async def counters(self, job_id: str) -> JobCounters:
        """The counters, all of one moment."""
        values: dict[str, object] = {"job": job_id, "now": to_ms(self._clock.now())}
        return await self._database.read(lambda db: _counters(db, values))

    async def _change(self, statement: str, values: dict[str, object]) -> None:
        if not await self._database.write(lambda db: db.execute(statement, values).rowcount):
            raise UsageError("no_such_job", str(values["job"]))


def _counters(db: sqlite3.Connection, values: dict[str, object]) -> JobCounters:
    row = db.execute(_GET, values).fetchone()
    if row is None:
        raise UsageError("no_such_job", str(values["job"]))
    total = _job(row).total
    by_status = dict.fromkeys(LeadStatus, 0)
    by_status |= {LeadStatus(status): leads for status, leads in db.execute(_COUNTS, values)}
    unfinished = total - sum(by_status.values())
    (working,) = db.execute(_WORKING, values).fetchone()
    by_status[LeadStatus.WORKING] = min(working, unfinished)
    by_status[LeadStatus.WAITING] = unfinished - by_status[LeadStatus.WORKING]
    return JobCounters(total=total, by_status=by_status)


def _job(row: tuple[str, str, str, str, int, int | None, int, int]) -> Job:
    job_id, trigger, asked_by, options, created_at, ended_at, total, queued_all = row
    return Job(
        id=job_id,
        trigger=trigger,
        asked_by=asked_by,
        options=JobOptions.model_validate_json(options),
        created_at=from_ms(created_at),
        ended_at=None if ended_at is None else from_ms(ended_at),
        total=total,
        queued_all=bool(queued_all),
    )
