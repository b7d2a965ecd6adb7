"""Jobs: start one, go on with one, see how far it is, retry its failures, end it."""

import secrets
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from lead_enrichment.clock import Clock
from lead_enrichment.crm_ports import LeadSource
from lead_enrichment.domain.errors import PermanentError, UsageError
from lead_enrichment.domain.job import Job, JobCounters, JobOptions, LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.metrics import Metrics
from lead_enrichment.observability import logger
from lead_enrichment.ports import JobQueue, JobStore, QueueDepth, ResultStore

Item = TypeVar("Item")

BATCH: Final = 1000
"""Leads accepted and sent at once."""

RETRIED: Final = (LeadStatus.FAILED, LeadStatus.UNREACHABLE)
"""What `retry` takes up again unless told otherwise: what may end differently the next time."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is, and what stands in the queue for it."""

    job: Job
    counters: JobCounters
    depth: QueueDepth

    @property
    def complete(self) -> bool:
        """Whether every lead of the source has a terminal result."""
        return self.job.queued_all and self.counters.done == self.job.total


@dataclass(frozen=True, slots=True)
class Jobs:
    """What can be done with jobs. Everything here may be killed at any instant and repeated.

    `metrics` is where the end of a job is counted.
    """

    queue: JobQueue
    results: ResultStore
    store: JobStore
    clock: Clock
    metrics: Metrics | None = None

    async def start(self, options: JobOptions, *, trigger: str, asked_by: str) -> Job:
        """Create a job. Nothing is sent yet: `send_leads` does it, so that workers can begin meanwhile."""
        job = self.new(options, trigger=trigger, asked_by=asked_by)
        await self.store.create(job)
        return job

    def new(self, options: JobOptions, *, trigger: str, asked_by: str) -> Job:
        """A job that is not stored yet."""
        now = self.clock.now()
        job_id = f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(3)}"
        return Job(id=job_id, trigger=trigger, asked_by=asked_by, options=options, created_at=now)

    async def send_leads(self, job: Job, source: LeadSource) -> int:
        """Send every lead of the source that has no terminal result in the job; how many leads the source has.

        Serves a new job and one that was interrupted: leads that are still queued are not sent twice.

        Raises:
            UsageError: input_changed, when the source has fewer leads than the job accepted from it before.
        """
        read = 0
        async for batch in _batches(self._messages(job, source)):
            read += len(batch)
            await self.store.accept(job.id, read)
            await self._send_unfinished(job.id, batch)
        if read < job.total:
            raise UsageError("input_changed", f"{job.options.source} has {read} leads now; there were {job.total}.")
        await self.store.queued_all(job.id)
        return read

    async def progress(self, job_id: str) -> Progress:
        """The job, its counters and its part of the queue. Raises UsageError no_such_job."""
        job = await self.store.get(job_id)
        if job is None:
            raise UsageError("no_such_job", job_id)
        return Progress(job, await self.store.counters(job_id), await self.queue.depth(job_id))

    async def finish(self, job_id: str) -> bool:
        """End the job if every lead has its result; whether it is at its end.

        Of all who see the end (workers, the orchestrator, the command line) the store lets one note it, and that one
        logs and counts it.

        Raises:
            UsageError: no_such_job.
        """
        progress = await self.progress(job_id)
        if progress.complete and progress.job.ended_at is None and await self.store.end(job_id, self.clock.now()):
            logger().info("Job completed", job_id=job_id, leads=progress.job.total)
            if self.metrics is not None:
                self.metrics.count("JobsCompleted")
        return progress.complete

    async def retry(self, job_id: str, statuses: Sequence[LeadStatus] = RETRIED) -> int:
        """Send the leads that ended with one of `statuses` again, with a fresh receive count; how many.

        Raises:
            UsageError: no_such_job.
        """
        await self.progress(job_id)
        await settle_dead_letters(self.queue, self.results, self.clock, job_id)
        messages = await self.results.reopen(job_id, statuses)
        for start in range(0, len(messages), BATCH):
            await self.queue.send(messages[start : start + BATCH])
        await self.queue.drop_dead_letters(job_id, messages)
        return len(messages)

    async def _send_unfinished(self, job_id: str, batch: Sequence[LeadMessage]) -> None:
        finished = await self.results.terminal_among(job_id, [message.lead.id for message in batch])
        await self.queue.send([message for message in batch if message.lead.id not in finished])

    async def _messages(self, job: Job, source: LeadSource) -> AsyncIterator[LeadMessage]:
        position = 0
        async for lead in source.leads(job.options.limit):
            position += 1
            yield LeadMessage(
                job_id=job.id,
                lead=lead,
                position=position,
                dry_run=job.options.dry_run,
                update_salesforce=job.options.update_salesforce,
            )


class RestingLeads:
    """A source without the leads that rest: tried in vain by a run that writes, not worth another try yet.

    The others know how often they were tried, so that one that never answers is given up some day. `resting` counts.
    """

    def __init__(self, source: LeadSource, results: ResultStore, clock: Clock) -> None:
        self._source = source
        self._results = results
        self._clock = clock
        self.resting = 0

    async def leads(self, limit: int | None = None) -> AsyncIterator[Lead]:
        """The leads to work on now, each once; at most `limit`."""
        given = 0
        async for batch in _batches(self._source.leads()):
            due, resting = await resting_and_due(batch, self._results, self._clock)
            self.resting += resting
            for lead in due:
                if given == limit:
                    return
                given += 1
                yield lead


async def resting_and_due(leads: Sequence[Lead], results: ResultStore, clock: Clock) -> tuple[list[Lead], int]:
    """The leads that do not rest, each knowing how often it was tried, and how many rest."""
    now = clock.now()
    earlier = await results.in_vain([lead.id for lead in leads]) if leads else {}
    due: list[Lead] = []
    for lead in leads:
        vain = earlier.get(lead.id)
        if vain is None or vain.again_after is None or vain.again_after <= now:
            due.append(lead if vain is None else _tried(lead, vain.times))
    return due, len(leads) - len(due)


def _tried(lead: Lead, times: int) -> Lead:
    crm = lead.crm and lead.crm.model_copy(update={"tries": times})
    return lead.model_copy(update={"crm": crm})


async def settle_dead_letters(queue: JobQueue, results: ResultStore, clock: Clock, job_id: str | None = None) -> int:
    """Give each dead letter its terminal result (gave_up), so that its job can end; how many there were."""
    from lead_enrichment.domain.outcome import failed_result  # noqa: PLC0415 - loads the extraction; most find none

    settled = 0
    while letters := await queue.dead_letters(job_id):
        for letter in letters:
            error = PermanentError("gave_up", f"Received {letter.receive_count} times without a result.")
            result = failed_result(letter.message, error, clock.now(), letter.receive_count)
            await results.record(result, letter)
            await queue.settle(letter)
        settled += len(letters)
    return settled


async def _batches(items: AsyncIterator[Item]) -> AsyncIterator[list[Item]]:
    batch: list[Item] = []
    async for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
