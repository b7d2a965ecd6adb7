"""Jobs on DynamoDB: one item for each, with its counters as attributes."""

from datetime import datetime
from typing import Any, Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.items import Item, Plain, expressions, from_ms, to_ms, to_wire
from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import Job, JobCounters, JobOptions
from lead_enrichment.domain.result import TERMINAL_STATUSES, LeadStatus

BY_GROUP: Final = "by_group"
"""The index of the jobs table: `group` and `sort`. It lists jobs, the leases of a job and its writes."""

JOBS: Final = "job"
_EXISTS: Final = "attribute_exists(#job_id)"


def counter(status: LeadStatus) -> str:
    """The attribute of a job that counts a status."""
    return f"n_{status.value}"


class DynamoJobStore:
    """A `JobStore`. What is being worked on is counted from the leases, through an index that may lag a moment."""

    def __init__(self, aws: Aws, table: str, clock: Clock) -> None:
        self._aws = aws
        self._table = table
        self._clock = clock

    async def create(self, job: Job) -> None:
        """Store a new job."""
        item: dict[str, Plain | None] = {
            "job_id": job.id,
            "group": JOBS,
            "sort": f"{to_ms(job.created_at):015} {job.id}",
            "trigger": job.trigger,
            "asked_by": job.asked_by,
            "options": job.options.model_dump_json(),
            "created_at": to_ms(job.created_at),
            "ended_at": None if job.ended_at is None else to_ms(job.ended_at),
            "total": job.total,
            "queued_all": job.queued_all,
        }
        await self._aws.call(self._aws.dynamodb.put_item, TableName=self._table, Item=to_wire(item))

    async def accept(self, job_id: str, total: int) -> None:
        """Raise the job's total, never lower it."""
        asked = expressions({"total": total}, update="SET #total = :total", condition=f"{_EXISTS} AND #total < :total")
        if not await self._update(job_id, asked):
            await self._known(job_id)

    async def queued_all(self, job_id: str) -> None:
        """Note that the source was read to its end."""
        await self._change(job_id, expressions({"yes": True}, update="SET #queued_all = :yes", condition=_EXISTS))

    async def end(self, job_id: str, at: datetime) -> bool:
        """Note the end, unless it is noted; whether it was noted now."""
        first = f"{_EXISTS} AND attribute_not_exists(#ended_at)"
        asked = expressions({"at": to_ms(at)}, update="SET #ended_at = :at", condition=first)
        ended = await self._update(job_id, asked)
        if not ended:
            await self._known(job_id)
        return ended

    async def get(self, job_id: str) -> Job | None:
        """The job, or None."""
        item = await self._aws.get(self._table, job_id=job_id)
        return None if item is None else _job(item)

    async def newest(self, most: int = 20) -> list[Job]:
        """The newest jobs first."""
        asked = expressions({"jobs": JOBS}, key="#group = :jobs")
        found: list[Job] = []
        pages = self._aws.query(TableName=self._table, IndexName=BY_GROUP, ScanIndexForward=False, Limit=most, **asked)
        async for page in pages:
            found += [_job(item) for item in page]
            if len(found) >= most:
                break
        return found[:most]

    async def counters(self, job_id: str) -> JobCounters:
        """The counters; those of finished leads are of one moment."""
        item = await self._known(job_id)
        by_status = {status: int(item.get(counter(status), 0)) for status in TERMINAL_STATUSES}
        total = int(item["total"])
        unfinished = total - sum(by_status.values())
        working = min(await self._working(job_id), unfinished) if unfinished else 0
        waiting = {LeadStatus.WAITING: unfinished - working, LeadStatus.WORKING: working}
        return JobCounters(total=total, by_status={**waiting, **by_status})

    async def _working(self, job_id: str) -> int:
        values: dict[str, Plain] = {"group": f"lease#{job_id}", "now": to_ms(self._clock.now())}
        asked = expressions(values, key="#group = :group", filter="attribute_exists(#token) AND #until > :now")
        pages = self._aws.query(TableName=self._table, IndexName=BY_GROUP, **asked)
        return sum([len(page) async for page in pages])

    async def _known(self, job_id: str) -> Item:
        item = await self._aws.get(self._table, job_id=job_id)
        if item is None:
            raise UsageError("no_such_job", job_id)
        return item

    async def _change(self, job_id: str, asked: dict[str, Any]) -> None:
        if not await self._update(job_id, asked):
            raise UsageError("no_such_job", job_id)

    async def _update(self, job_id: str, asked: dict[str, Any]) -> bool:
        key = to_wire({"job_id": job_id})
        return await self._aws.holds(self._aws.dynamodb.update_item, TableName=self._table, Key=key, **asked)


def _job(item: Item) -> Job:
    ended = item.get("ended_at")
    return Job(
        id=str(item["job_id"]),
        trigger=str(item["trigger"]),
        asked_by=str(item["asked_by"]),
        options=JobOptions.model_validate_json(str(item["options"])),
        created_at=from_ms(int(item["created_at"])),
        ended_at=None if ended is None else from_ms(int(ended)),
        total=int(item["total"]),
        queued_all=bool(item["queued_all"]),
    )
