"""Writes the results of a job to a file, whichever engine has them."""

from pathlib import Path

from lead_enrichment.adapters.crm.results_file import export_results, export_table
from lead_enrichment.cli.newest import newest_or
from lead_enrichment.cli.outputs import Outputs
from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.cli.session import open_session
from lead_enrichment.domain.errors import UsageError

_FORMS = (".jsonl", ".csv")


async def export_job(job_id: str | None, out: Path, reporter: Reporter) -> None:
    """Do it, the file whole or not at all. Raises UsageError: no_such_job, bad_usage, cannot_write."""
    if out.suffix.lower() not in _FORMS:
        raise UsageError("bad_usage", f"--out must end with {' or '.join(_FORMS)}.")
    Outputs(None, out).check()
    async with open_session(reporter) as session:
        job = await newest_or(job_id, session)
        write = export_table if out.suffix.lower() == ".csv" else export_results
        leads = await write(job.id, session.jobs.results, out)
        complete = (await session.jobs.progress(job.id)).complete
    if reporter.as_json:
        reporter.answer({"job_id": job.id, "leads": leads, "complete": complete, "file": str(out)})
        return
    rest = "" if complete else " (the job is not done yet)"
    reporter.say(f"Job {job.id}: the results of {leads:,} leads are in {out}{rest}.")
