"""Answers of `status` and `show`, gathered from the store."""

from typing import Any

from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import open_session
from lead_enrichment.cli.status_screen import job_screen, jobs_screen
from lead_enrichment.cli.summary import Summary
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import SALESFORCE_SOURCE
from lead_enrichment.domain.result import LeadStatus
from lead_enrichment.jobs import Progress

_MOST_JOBS = 20


async def list_jobs(reporter: Reporter) -> None:
    """The newest jobs, one line each."""
    async with open_session(reporter) as session:
        newest = await session.jobs.store.newest(_MOST_JOBS)
        progress = [await session.jobs.progress(job.id) for job in newest]
    if reporter.as_json:
        reporter.answer({"jobs": [job_json(item) for item in progress]})
    else:
        reporter.show(jobs_screen(progress))


async def tell_job(job_id: str, reporter: Reporter) -> None:
    """All about one job. Raises UsageError no_such_job."""
    async with open_session(reporter) as session:
        summary, first, last = Summary(), None, None
        progress = await session.jobs.progress(job_id)
        async for result in session.jobs.results.of_job(job_id):
            summary.add(result)
            first = min(first or result.finished_at, result.finished_at)
            last = max(last or result.finished_at, result.finished_at)
    seconds = (last - progress.job.created_at).total_seconds() if last else 0.0
    per_hour = round(summary.leads / seconds * 3600, 1) if seconds > 0 else None
    step = next_step(progress, summary)
    if reporter.as_json:
        found = summary.to_json() | {"statuses": _counts(progress), "leads_per_hour": per_hour, "next_step": step}
        reporter.answer(job_json(progress) | found)
    else:
        reporter.show(job_screen(progress, summary, per_hour, step))


async def show_lead(lead_id: str, job_id: str | None, reporter: Reporter) -> None:
    """The story of one lead. Raises UsageError no_such_lead."""
    async with open_session(reporter) as session:
        result = await session.jobs.results.get(lead_id, job_id)
    if result is None:
        raise UsageError("no_such_lead", lead_id if job_id is None else f"{lead_id} in job {job_id}.")
    if reporter.as_json:
        reporter.answer(result.to_json())
    else:
        from lead_enrichment.cli.lead_screen import lead_screen  # noqa: PLC0415 - `status` does not need it

        reporter.show(lead_screen(result))


def next_step(progress: Progress, summary: Summary) -> str:
    """What a person does next about a job."""
    if progress.complete:
        return summary.next_step()
    source = progress.job.options.source
    what = "--from salesforce" if source.startswith(SALESFORCE_SOURCE) else source
    return f"lead-enrichment run {what} --resume (unless it is still running)"


def _counts(progress: Progress) -> dict[str, int]:
    by_status = progress.counters.by_status
    return {status.value: by_status.get(status, 0) for status in LeadStatus}


def job_json(progress: Progress) -> dict[str, Any]:
    """How a job stands, for a program."""
    job, depth = progress.job, progress.depth
    return {
        "job_id": job.id,
        "source": job.options.source,
        "dry_run": job.options.dry_run,
        "created_at": job.created_at.isoformat(),
        "ended_at": job.ended_at and job.ended_at.isoformat(),
        "complete": progress.complete,
        "leads": progress.counters.total,
        "done": progress.counters.done,
        "statuses": _counts(progress),
        "queue": {
            "waiting": depth.waiting,
            "in_flight": depth.in_flight,
            "dead_letters": depth.dead,
            "oldest_seconds": round(depth.oldest_age, 1),
        },
    }
