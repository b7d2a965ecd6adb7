"""Which job is meant where none is named."""

from lead_enrichment.cli.options import to_type
from lead_enrichment.cli.session import Session
from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.job import Job


async def newest_or(job_id: str | None, session: Session) -> Job:
    """The job, or the newest where none is named. Raises UsageError no_such_job."""
    if job_id is not None:
        return (await session.jobs.progress(job_id)).job
    newest = await session.jobs.store.newest(1)
    if not newest:
        engine = session.settings.engine
        first = to_type(engine, "start --limit 5" if engine == "aws" else "run LEADS.csv")
        raise UsageError("no_such_job", f"There is no job yet; {first} makes one.")
    return newest[0]
