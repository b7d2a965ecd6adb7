"""Watches a job from outside, whichever engine works on it."""

import asyncio
import json

from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.options import chosen_engine
from lead_enrichment.cli.progress import progress_screen
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.retrying import newest_or
from lead_enrichment.cli.session import Session, open_session
from lead_enrichment.cli.status import job_json
from lead_enrichment.cli.summary import status_line
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import Progress


async def monitor_job(job_id: str | None, reporter: Reporter, *, once: bool, interval: float) -> ExitCode:
    """Watch until the job is done, or look once; 4 where leads failed. Raises UsageError no_such_job."""
    async with open_session(reporter) as session:
        job = await newest_or(job_id, session)
        progress = await session.jobs.progress(job.id)
        if once or reporter.as_json:
            progress = await _lines(job.id, progress, session, reporter, interval=None if once else interval)
        else:
            progress = await _screen(job.id, progress, session, interval)
            _tell(progress, reporter)
    failed = progress.complete and progress.counters.by_status.get(LeadStatus.FAILED, 0)
    return ExitCode.PARTIAL if failed else ExitCode.OK


async def _lines(
    job_id: str, progress: Progress, session: Session, reporter: Reporter, *, interval: float | None
) -> Progress:
    while True:
        if not reporter.as_json:
            _tell(progress, reporter)
        elif interval is None:
            reporter.answer(job_json(progress))
        else:
            reporter.say(json.dumps(job_json(progress), ensure_ascii=False))
        if interval is None or progress.complete:
            return progress
        await asyncio.sleep(interval)
        progress = await session.jobs.progress(job_id)


async def _screen(job_id: str, progress: Progress, session: Session, interval: float) -> Progress:
    clock = session.clock
    with progress_screen(clock.monotonic(), progress.counters.done) as screen:
        while True:
            screen.show(progress.counters, progress.job.total, clock.monotonic())
            if progress.complete:
                return progress
            await asyncio.sleep(interval)
            progress = await session.jobs.progress(job_id)


def _tell(progress: Progress, reporter: Reporter) -> None:
    job, counters, depth = progress.job, progress.counters, progress.depth
    ahead = "" if job.queued_all else " so far (more are being queued)"
    state = "done" if progress.complete else "not done"
    reporter.say(f"Job {job.id}: {state}, {counters.done:,} of {counters.total:,} leads{ahead}")
    if words := status_line(counters.by_status):
        reporter.say(f"  {words}")
    reporter.say(f"  Queue: {depth.waiting:,} waiting, {depth.in_flight:,} in work, {depth.dead:,} dead letters")
    step = f"status {job.id}" if progress.complete else f"monitor {job.id}"
    engine = "--engine aws " if chosen_engine() == "aws" else ""
    reporter.say(f"Next step: lead-enrichment {engine}{step}")
