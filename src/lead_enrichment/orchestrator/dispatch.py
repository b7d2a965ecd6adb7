"""Sends a job's leads page by page, so that it can stop or be killed anywhere and be gone on with.

Each page is written down with the job's total before it is sent. Whoever goes on sends that page once more (workers
take each lead of a job once) and then asks the CRM for the leads behind it: those are found by id, so that leads
which have been enriched, changed or added meanwhile shift nothing.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Final

from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import TransientError
from lead_enrichment.domain.job import Job, LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.jobs import resting_and_due
from lead_enrichment.orchestration_ports import Cursor, DispatchLog, PagedSource
from lead_enrichment.ports import JobQueue, ResultStore

PAGE: Final = 500
"""Leads written down and sent at once: a megabyte of messages at most, compressed to a tenth (an item holds 400 KB)."""


@dataclass(frozen=True, slots=True)
class Dispatch:
    """Sends the leads of one job. `enough_time` is asked before each page but a run's first; `on_page` is called after.

    So a run that has hardly any time sends something too, and a chain of runs comes to its end.
    """

    log: DispatchLog
    queue: JobQueue
    results: ResultStore
    clock: Clock
    enough_time: Callable[[], bool]
    on_page: Callable[[Cursor], Awaitable[int]]
    """Told each page sent; how many workers it has started."""

    async def run(self, job: Job, source: PagedSource, dispatcher: str) -> tuple[Cursor, bool]:
        """Send until the source has no more or time runs out; how far it is, and whether all is sent.

        Raises:
            TransientError: another dispatcher is at it.
        """
        cursor = await self.log.begin(job.id, dispatcher)
        if cursor is None:
            raise TransientError("dispatched_elsewhere", job.id)
        sent_some = bool(cursor.pending)
        if sent_some:  # by a run that was killed: workers may have finished some of them
            pending = [message.lead.id for message in cursor.pending]
            cursor = await self._send(cursor, finished=await self.results.terminal_among(job.id, pending))
        limit = job.options.limit
        if limit is not None and cursor.found >= limit:
            return cursor, True
        rest = None if limit is None else limit - cursor.found
        async for leads, last in _cut(source.pages(cursor.after, rest)):
            if sent_some and not self.enough_time():
                return cursor, False
            cursor = await self._page(job, dispatcher, cursor, leads, last)
            sent_some = True
            if limit is not None and cursor.found >= limit:
                break
        return cursor, True

    async def _page(self, job: Job, dispatcher: str, cursor: Cursor, leads: Sequence[Lead], last: str | None) -> Cursor:
        due, resting = await resting_and_due(leads, self.results, self.clock)
        if job.options.limit is not None:
            due = due[: job.options.limit - cursor.found]
        messages = tuple(
            LeadMessage(
                job_id=job.id,
                lead=lead,
                position=cursor.found + number,
                dry_run=job.options.dry_run,
                update_salesforce=job.options.update_salesforce,
            )
            for number, lead in enumerate(due, start=1)
        )
        cursor = replace(
            cursor, after=last, found=cursor.found + len(due), resting=cursor.resting + resting, pending=messages
        )
        await self.keep(job.id, dispatcher, cursor)
        return await self._send(cursor)

    async def _send(self, cursor: Cursor, *, finished: AbstractSet[str] = frozenset()) -> Cursor:
        await self.queue.send([message for message in cursor.pending if message.lead.id not in finished])
        sent = replace(cursor, queued=cursor.found, pending=())
        return replace(sent, workers_started=sent.workers_started + await self.on_page(sent))

    async def keep(self, job_id: str, dispatcher: str, cursor: Cursor) -> None:
        """Write the cursor down. Raises TransientError where another dispatcher has taken over."""
        if not await self.log.keep(job_id, dispatcher, cursor):
            raise TransientError("dispatched_elsewhere", job_id)


async def _cut(
    pages: AsyncIterator[tuple[list[Lead], str | None]],
) -> AsyncIterator[tuple[Sequence[Lead], str | None]]:
    """The pages in pieces of at most `PAGE` leads, each with the id to go on behind."""
    async for leads, last in pages:
        for start in range(0, max(len(leads), 1), PAGE):
            piece = leads[start : start + PAGE]
            yield piece, (last if start + PAGE >= len(leads) else piece[-1].id)
