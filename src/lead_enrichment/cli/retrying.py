"""Takes up again the leads of a job that may end differently now."""

from pathlib import Path

from lead_enrichment.adapters.crm.csv_file import CsvTable, open_table
from lead_enrichment.cli.exit_codes import ExitCode
from lead_enrichment.cli.finishing import finish, finished_file
from lead_enrichment.cli.model_notes import tell_forecast
from lead_enrichment.cli.newest import newest_or
from lead_enrichment.cli.options import to_type
from lead_enrichment.cli.outputs import outputs_beside
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import Session, open_session
from lead_enrichment.cli.work import work_on
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import SALESFORCE_SOURCE, Job


async def retry_job(job_id: str | None, concurrency: int | None, reporter: Reporter) -> ExitCode:
    """Do it, and write the job's files anew.

    Raises:
        UsageError: no_such_job, nothing_to_retry; no_such_file or input_changed, as the files need the input.
    """
    async with open_session(reporter, concurrency=concurrency) as session:
        session.engine.model()
        job = await newest_or(job_id, session)
        if session.settings.engine == "aws":
            return await _retry_on_aws(job, session, reporter)
        if job.options.source.startswith(SALESFORCE_SOURCE):
            return await _retry_from_salesforce(job, session, reporter)
        table = _its_table(job)
        source, options = table.path, job.options
        outputs = outputs_beside(
            source,
            Path(options.out) if options.out else None,
            Path(options.results) if options.results else None,
            dry_run=options.dry_run,
        )
        outputs.check(source)
        again = await _send_again(job, session, reporter)

        async def feed() -> None:
            """What waits is in the queue already."""

        expected = await tell_forecast(session.engine, again, job.id, reporter)
        worked = await work_on(job.id, job.total, session, feed)
        finished = finished_file(job, table, outputs, worked, session, expected)
        return await finish(finished, session, reporter)


async def _retry_from_salesforce(job: Job, session: Session, reporter: Reporter) -> ExitCode:
    from lead_enrichment.cli.salesforce_run import retry_salesforce_in  # noqa: PLC0415 - files need no Salesforce

    async def again() -> None:
        await _send_again(job, session, reporter)

    return await retry_salesforce_in(session, job, again, reporter)


async def _retry_on_aws(job: Job, session: Session, reporter: Reporter) -> ExitCode:
    """Send the leads to the queue; workers on AWS do the rest."""
    from lead_enrichment.cli.orchestrating import orchestrate  # noqa: PLC0415 - only here
    from lead_enrichment.orchestrator.events import Scale  # noqa: PLC0415 - only here

    again = await _send_again(job, session, reporter)
    scaled = await orchestrate(Scale(action="scale"), session.settings)
    left = (await session.engine.queue.depth()).dead
    if reporter.as_json:
        started = scaled["workers_started"]
        reporter.answer({"job_id": job.id, "leads_queued": again, "workers_started": started, "dead_letters": left})
    else:
        reporter.say(f"Job {job.id}: {again:,} leads queued again, {scaled['workers_started']:,} workers started.")
        if left:
            reporter.say(f"{left:,} dead letters stay where they are: of other jobs, or no leads at all.")
        reporter.say(f"Next step: {to_type('aws', f'monitor {job.id}')}")
    return ExitCode.OK


async def _send_again(job: Job, session: Session, reporter: Reporter) -> int:
    again = await session.jobs.retry(job.id)
    if not again and (await session.jobs.progress(job.id)).complete:
        raise UsageError("nothing_to_retry", f"Job {job.id}.")
    reporter.note(f"{again} leads are tried again.")
    return again


def _its_table(job: Job) -> CsvTable:
    table = open_table(Path(job.options.source))
    if job.options.source_digest != table.form.digest:
        raise UsageError("input_changed", f"{table.path} was changed since job {job.id} was started.")
    return table
