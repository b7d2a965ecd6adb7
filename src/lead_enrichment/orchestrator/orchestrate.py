"""What the orchestrator does with each event, whoever runs it: the function on AWS, or the command line."""

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import SALESFORCE_SOURCE, Job, JobOptions
from lead_enrichment.jobs import Jobs, settle_dead_letters
from lead_enrichment.metrics import Metrics
from lead_enrichment.observability import logger
from lead_enrichment.orchestration_ports import Cursor, DispatchLog, Holder, PagedSource, WorkerPool
from lead_enrichment.orchestrator.dispatch import Dispatch
from lead_enrichment.orchestrator.events import ContinueJob, Event, Scale, StartJob, WorkerStopped
from lead_enrichment.orchestrator.one_website import WEBSITE_SOURCE, OneWebsite
from lead_enrichment.scaling import Scaled, Scaling, scale

Source = Callable[[], AbstractAsyncContextManager[tuple[str, PagedSource]]]
"""Opens the CRM: the org's id and its leads."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The run that this is part of: its request's id, whether there is time for another page, and how to go on."""

    request: str
    enough_time: Callable[[], bool]
    go_on: Callable[[str], Awaitable[None]]
    """Has another run continue a job."""


@dataclass(frozen=True, slots=True)
class Orchestrator:
    """Everything it needs from outside; built by `wiring`."""

    jobs: Jobs
    log: DispatchLog
    pool: WorkerPool
    scaling: Scaling
    clock: Clock
    source: Source
    metrics: Metrics

    async def handle(self, event: Event, around: Surroundings) -> dict[str, Any]:
        """Do it, and answer what came of it. May be killed at any instant and repeated.

        Raises:
            UsageError, SetupError, TransientError: nothing is lost; the event can be sent again.
        """
        match event:
            case StartJob():
                return await self._start(event, around)
            case ContinueJob():
                return await self._continue(event.job_id, around)
            case Scale() | WorkerStopped(useless=None):
                return await self._scale(around)
            case WorkerStopped():
                logger().warning(
                    "A worker ended in vain and is not replaced at once: the clock does it within five minutes",
                    reason=event.useless,
                )
                return {"workers_started": 0, "resumed_job": None}

    async def _start(self, event: StartJob, around: Surroundings) -> dict[str, Any]:
        holder = None if event.allow_parallel else await self._busy()
        if holder is not None:
            if holder.request == around.request:  # AWS has sent the same event once more
                return await self._continue(holder.job_id, around)
            return await self._already(holder.job_id)
        async with self._leads(event.website) as (name, source):
            options = JobOptions(
                source=name,
                update_salesforce=event.update_salesforce,
                limit=event.limit,
            )
            job = self.jobs.new(options, trigger=event.trigger, asked_by=around.request)
            if not event.allow_parallel and not await self._take_lock(Holder(job.id, around.request)):
                busy = await self.log.holder()
                return await self._already(busy.job_id if busy else "")
            await self.jobs.store.create(job)
            return await self._dispatch(job, source, around)

    async def _continue(self, job_id: str, around: Surroundings) -> dict[str, Any]:
        job = await self.jobs.store.get(job_id)
        if job is None:
            raise UsageError("no_such_job", job_id)
        if job.queued_all:
            return _answer(job.id, Cursor(found=job.total, queued=job.total), continued=False)
        if await self.log.under_way(job_id):
            return await self._already(job_id)
        website = job.options.source.removeprefix(WEBSITE_SOURCE)
        async with self._leads(None if website == job.options.source else website) as (name, source):
            if job.options.source != name:
                raise UsageError("bad_usage", f"Job {job_id} is of another org than the settings lead to.")
            return await self._dispatch(job, source, around)

    @asynccontextmanager
    async def _leads(self, website: str | None) -> AsyncIterator[tuple[str, PagedSource]]:
        """The leads, and the name of their source as the job notes it."""
        if website is not None:
            yield f"{WEBSITE_SOURCE}{website}", OneWebsite(website)
            return
        async with self.source() as (org, source):
            yield f"{SALESFORCE_SOURCE}{org}", source

    async def _dispatch(self, job: Job, source: PagedSource, around: Surroundings) -> dict[str, Any]:
        dispatcher = f"{around.request} {secrets.token_hex(4)}"
        dispatch = Dispatch(
            self.log, self.jobs.queue, self.jobs.results, self.clock, around.enough_time, self._recruiting()
        )
        cursor, sent_all = await dispatch.run(job, source, dispatcher)
        if sent_all:
            scaled = await self._workers()
            cursor = replace(cursor, workers_started=cursor.workers_started + scaled.started)
        await dispatch.keep(job.id, dispatcher, cursor)
        await self.log.hand_over(job.id, dispatcher)
        if not sent_all:
            logger().info("Time runs out, another run goes on with the job", job_id=job.id, leads_queued=cursor.queued)
            await around.go_on(job.id)
            return _answer(job.id, cursor, continued=True)
        await self.jobs.store.queued_all(job.id)
        if await self.jobs.finish(job.id):  # no lead at all, or the workers were faster
            await self.log.unlock(job.id)
        answer = _answer(job.id, cursor, continued=False)
        logger().info("Job created successfully and workers started", **{name: answer[name] for name in LOGGED})
        return answer

    def _recruiting(self) -> Callable[[Cursor], Awaitable[int]]:
        """Workers begin while later pages are read; once there are as many as there may be, nobody counts them."""
        complete = False

        async def after_page(cursor: Cursor) -> int:
            nonlocal complete
            if complete or not cursor.found:
                return 0
            scaled = await self._workers()
            complete = scaled.present + scaled.started >= self.scaling.most
            return scaled.started

        return after_page

    async def _scale(self, around: Surroundings) -> dict[str, Any]:
        """Heal: workers that were lost, a job that nobody sends any more, a job whose end nobody noted."""
        scaled = await self._workers(heals=True)
        resumed = await self._look_after_the_job(scaled, around)
        return {**asdict(scaled), "workers_started": scaled.started, "resumed_job": resumed}

    async def _look_after_the_job(self, scaled: Scaled, around: Surroundings) -> str | None:
        holder = await self.log.holder()
        job = None if holder is None else await self.jobs.store.get(holder.job_id)
        if job is None:
            return None
        if job.ended_at is not None or await self._finished(job.id, scaled):
            await self.log.unlock(job.id)
            return None
        if job.queued_all:
            if scaled.backlog:
                await self.log.renew_lock(job.id)
            return None
        await self.log.renew_lock(job.id)
        if await self.log.under_way(job.id):
            return None
        logger().warning("Nobody sends the job's leads any more, another run goes on", job_id=job.id)
        await around.go_on(job.id)
        return job.id

    async def _finished(self, job_id: str, scaled: Scaled) -> bool:
        """Whether the job is at its end; where no worker is left to do it, letters set aside get their results."""
        if not scaled.backlog:
            await settle_dead_letters(self.jobs.queue, self.jobs.results, self.clock, job_id)
        return await self.jobs.finish(job_id)

    async def _workers(self, *, heals: bool = False) -> Scaled:
        scaled = await scale(self.jobs.queue, self.pool, self.scaling, self.clock)
        for failure in scaled.failures:
            logger().warning("A worker could not be started", reason=failure)
        if scaled.started:
            logger().info("Workers started", workers_started=scaled.started, backlog=scaled.backlog)
            self.metrics.count("WorkersStarted", scaled.started)
            self.metrics.count("WorkerRestarts", scaled.started if heals else 0)
        return scaled

    async def _already(self, job_id: str) -> dict[str, Any]:
        scaled = await self._workers()
        logger().info("Another job is under way, none was started", running_job=job_id)
        return {
            "job_id": job_id,
            "leads_found": 0,
            "leads_queued": 0,
            "workers_started": scaled.started,
            "already_running": True,
        }

    async def _busy(self) -> Holder | None:
        """Who holds the lock, unless its job has ended."""
        holder = await self.log.holder()
        job = None if holder is None else await self.jobs.store.get(holder.job_id)
        return None if job is None or job.ended_at is not None or await self.jobs.finish(job.id) else holder

    async def _take_lock(self, holder: Holder) -> bool:
        before = await self.log.holder()
        return await self.log.lock(holder, instead_of=None if before is None or await self._busy() else before.job_id)


LOGGED: Final = ("job_id", "leads_found", "leads_queued", "workers_started")


def _answer(job_id: str, cursor: Cursor, *, continued: bool) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "job_id": job_id,
        "leads_found": cursor.found,
        "leads_queued": cursor.queued,
        "workers_started": cursor.workers_started,
    }
    return answer | ({"continued": True} if continued else {})
