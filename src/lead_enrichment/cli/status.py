"""Answers of `status` and `show`, gathered from the store."""

from lead_enrichment.cli.job_view import counts, job_json, look_at
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import open_session
from lead_enrichment.cli.status_screen import job_screen, jobs_screen
from lead_enrichment.cli.summary import Summary
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.result import LeadStatus

_MOST_JOBS = 20
_MOST_FAILED = 10


async def list_jobs(reporter: Reporter) -> None:
    """The newest jobs, one line each."""
    async with open_session(reporter) as session:
        newest = await session.jobs.store.newest(_MOST_JOBS)
        progress = [await session.jobs.progress(job.id) for job in newest]
    if reporter.as_json:
        reporter.answer({"jobs": [job_json(item) for item in progress]})
    else:
        reporter.show(jobs_screen(progress, session.settings.engine))


async def tell_job(job_id: str, reporter: Reporter) -> None:
    """All about one job. Raises UsageError no_such_job."""
    async with open_session(reporter) as session:
        view = await look_at(job_id, session)
        summary, last, failed = Summary(), None, []
        async for result in session.jobs.results.of_job(job_id):
            summary.add(result)
            last = max(last or result.finished_at, result.finished_at)
            if result.status is LeadStatus.FAILED:
                failed.append((result.lead.id, result.reason))
    seconds = (last - view.progress.job.created_at).total_seconds() if last else 0.0
    per_hour = round(summary.leads / seconds * 3600, 1) if seconds > 0 else None
    step = summary.next_step(view.engine) if view.progress.complete else view.next_step()
    if reporter.as_json:
        found = summary.to_json() | {
            "statuses": counts(view.progress),
            "leads_per_hour": per_hour,
            "failed_leads": [{"lead_id": lead_id, "reason": reason} for lead_id, reason in failed],
            "next_step": step,
        }
        reporter.answer(view.to_json() | found)
    else:
        reporter.show(job_screen(view, summary, per_hour, step, failed[:_MOST_FAILED]))


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
