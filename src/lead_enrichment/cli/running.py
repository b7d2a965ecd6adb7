"""Runs the leads of a CSV file: checks everything, works, exports, and tells what came of it."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lead_enrichment.adapters.crm.csv_file import CsvCrm, CsvTable, open_table
from lead_enrichment.cli.crew import shares_for
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.finishing import NOTHING_EXTRA, Extra, Finished, finish, resume_command
from lead_enrichment.cli.model_notes import tell_forecast
from lead_enrichment.cli.outputs import Outputs, outputs_beside
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import Session, open_session
from lead_enrichment.cli.work import work_on
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import Job, JobOptions
from lead_enrichment.settings import load_settings

_JOBS_LOOKED_AT: Final = 1000


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What `run` was asked for, as given on the command line."""

    leads: Path
    out: Path | None = None
    results: Path | None = None
    limit: int | None = None
    concurrency: int | None = None
    dry_run: bool = False
    resume: bool = False
    again: str | None = None
    """The command that goes on with it, where that is not `run --resume`."""

    @property
    def resume_command(self) -> str:
        """What to type to go on."""
        return self.again or resume_command(self.leads)


def run_leads(request: RunRequest, reporter: Reporter) -> ExitCode:
    """Do it. Raises LeadEnrichmentError before any work where something is not as it must be."""
    table = open_table(request.leads)
    for warning in table.warnings:
        reporter.note(f"Note: {warning}")
    return asyncio.run(_run(request, table, reporter))


async def _run(request: RunRequest, table: CsvTable, reporter: Reporter) -> ExitCode:
    shares = shares_for(request.limit or table.leads, load_settings(concurrency=request.concurrency))
    async with open_session(reporter, concurrency=shares.concurrency, browser_tabs=shares.browser_tabs) as session:
        return await run_in(session, request, table, reporter, processes=shares.processes)


async def run_in(
    session: Session,
    request: RunRequest,
    table: CsvTable,
    reporter: Reporter,
    extra: Extra = NOTHING_EXTRA,
    *,
    processes: int = 1,
) -> ExitCode:
    """Start a job or go on with one, work in so many processes, finish."""
    session.engine.model()  # what is wrong with its settings is said before a job is there
    earlier = await _newest_job_of(session, str(request.leads.resolve()))
    if request.resume:
        job = _fitting(earlier, request, table)
        outputs = _outputs(request, job.options)
        held = (await session.jobs.progress(job.id)).depth.in_flight
        if held:
            reporter.note(
                f"Note: {held} leads are held by another process. If that was killed, they come back within "
                f"{session.settings.lease_seconds:.0f} s."
            )
    else:
        options = _options(request, table)
        outputs = _outputs(request, options)
        if earlier is not None and earlier.ended_at is None:
            reporter.note(f"Note: job {earlier.id} of this file was not finished; --resume would go on with it.")
        job = await session.jobs.start(options, trigger="command", asked_by="command line")
    leads = min(table.leads, job.options.limit or table.leads)
    done = (await session.jobs.progress(job.id)).counters.done
    expected = await tell_forecast(session.engine, leads - done, job.id, reporter)
    worked = await work_on(
        job.id,
        leads,
        session,
        lambda: session.jobs.send_leads(job, CsvCrm(table)),
        processes=processes,
    )
    finished = Finished(job, table, outputs, worked, request.resume_command, expected)
    return await finish(finished, session, reporter, extra)


def _outputs(request: RunRequest, options: JobOptions) -> Outputs:
    """The files, by what is asked for now, else by what the job was started with; checked."""
    outputs = outputs_beside(
        request.leads,
        request.out or _path(options.out),
        request.results or _path(options.results),
        dry_run=options.dry_run,
    )
    outputs.check(request.leads)
    return outputs


def _options(request: RunRequest, table: CsvTable) -> JobOptions:
    return JobOptions(
        source=str(request.leads.resolve()),
        source_digest=table.form.digest,
        dry_run=request.dry_run,
        limit=request.limit,
        out=request.out and str(request.out.resolve()),
        results=request.results and str(request.results.resolve()),
    )


async def _newest_job_of(session: Session, source: str) -> Job | None:
    jobs = await session.jobs.store.newest(_JOBS_LOOKED_AT)
    return next((job for job in jobs if job.options.source == source), None)


def _fitting(job: Job | None, request: RunRequest, table: CsvTable) -> Job:
    """The job to go on with. Raises UsageError: nothing_to_resume, input_changed, bad_usage."""
    if job is None:
        raise UsageError("nothing_to_resume", f"{request.leads} has not been run with this data folder.")
    if job.options.source_digest != table.form.digest:
        raise UsageError("input_changed", f"{request.leads} was changed since job {job.id} was started.")
    if request.limit is not None and request.limit != job.options.limit:
        raise UsageError("bad_usage", f"Job {job.id} has another --limit, which --resume does not change.")
    if request.dry_run and not job.options.dry_run:
        raise UsageError("bad_usage", f"Job {job.id} is no dry run; leave out --dry-run or --resume.")
    return job


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)
