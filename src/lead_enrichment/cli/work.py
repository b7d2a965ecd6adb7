"""Works on one job in this process until all its leads are done or the person stops it."""

import asyncio
import os
import signal
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

from lead_enrichment.cli.crew import Crew, crew_for
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.progress import Screen, progress_screen
from lead_enrichment.cli.session import Session
from lead_enrichment.clock import Clock
from lead_enrichment.jobs import Jobs
from lead_enrichment.workers.collector import pass_over_start_up
from lead_enrichment.workers.enrichment_worker import limits_from
from lead_enrichment.workers.signals import stop_signals
from lead_enrichment.workers.tasks import cancelled
from lead_enrichment.workers.worker import Worker

_GRACE: Final = timedelta(seconds=5)
_LOOK_EVERY: Final = 0.5
_HURRY, _AT_ONCE = 2, 3


@dataclass(frozen=True, slots=True)
class Worked:
    """How the work ended: `done` leads were finished by it in `seconds`.

    `complete`: every lead has its result. `hurried`: the person asked twice to stop, so do no more than needed.
    """

    complete: bool
    hurried: bool
    done: int
    seconds: float

    @property
    def per_hour(self) -> float | None:
        """Leads an hour over the whole time; None where nothing was done."""
        return round(self.done / self.seconds * 3600, 1) if self.done and self.seconds > 0 else None


class _Interrupts:
    """Counts stop signals. The first lets leads in hand finish, the second gives them back, the third is the end."""

    def __init__(self, worker: Worker, crew: Crew, screen: Screen) -> None:
        self._worker = worker
        self._crew = crew
        self._screen = screen
        self.count = 0

    def __call__(self, _: signal.Signals) -> None:
        self.count += 1
        if self.count >= _AT_ONCE:
            os._exit(ExitCode.INTERRUPTED)  # every lead in hand is in the queue still, its lease will run out
        self._worker.stop()
        if self.count >= _HURRY:
            self._crew.hurry()
        else:
            self._crew.stop()
            self._screen.say(f"Stopping: leads in hand get {_GRACE.seconds} s to finish. Ctrl-C again stops at once.")


async def work_on(
    job_id: str,
    total: int,
    session: Session,
    feed: Callable[[], Coroutine[Any, Any, object]],
    *,
    processes: int = 1,
) -> Worked:
    """Send the job's leads with `feed` and work on them until all are done, or a signal comes.

    With more than one of `processes`, the others are started here and end with the work.

    Raises:
        LeadEnrichmentError: what `feed` or the worker raised; leads in hand were given back.
    """
    jobs, clock = session.jobs, session.clock
    started, before = clock.monotonic(), (await jobs.progress(job_id)).counters.done
    model = session.engine.model()
    limits = replace(limits_from(session.settings, model.plan.longest if model else 0.0), grace=_GRACE)
    worker = Worker(session.engine.queue_of(job_id), jobs.results, session.engine.process, clock, limits)
    async with AsyncExitStack() as stack:
        screen = stack.enter_context(progress_screen(started, before))
        grace = _GRACE.total_seconds()
        crew = await stack.enter_async_context(crew_for(job_id, processes - 1, session.settings, grace=grace))
        interrupts = _Interrupts(worker, crew, screen)
        with stop_signals(interrupts):
            beside = (
                asyncio.ensure_future(feed()),
                asyncio.ensure_future(_watch(job_id, total, jobs, clock, screen)),
            )
            for task in beside:
                task.add_done_callback(lambda task: worker.stop() if _fault(task) else None)
            pass_over_start_up()
            try:
                await worker.run(until=lambda: jobs.finish(job_id))
            finally:
                for task in beside:
                    await cancelled(task)
    for fault in filter(None, map(_fault, beside)):
        raise fault
    after = await jobs.progress(job_id)
    return Worked(
        complete=after.complete,
        hurried=interrupts.count >= _HURRY,
        done=after.counters.done - before,
        seconds=clock.monotonic() - started,
    )


async def _watch(job_id: str, total: int, jobs: Jobs, clock: Clock, screen: Screen) -> None:
    while True:
        progress = await jobs.progress(job_id)
        screen.show(progress.counters, max(total, progress.job.total), clock.monotonic())
        await asyncio.sleep(_LOOK_EVERY)


def _fault(task: asyncio.Future[Any]) -> BaseException | None:
    return None if task.cancelled() else task.exception()
