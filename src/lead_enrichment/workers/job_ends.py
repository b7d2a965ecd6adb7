"""Ends the jobs whose last lead was finished here: nobody else may be there to see it."""

from contextlib import suppress

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.jobs import Jobs


class JobEnds:
    """Looks at the jobs that this worker has stored results of, when it has nothing in hand."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._touched: set[str] = set()

    def note(self, result: LeadResult) -> None:
        """Remember a result's job."""
        self._touched.add(result.job_id)

    async def look(self) -> None:
        """End each remembered job that is complete; the others are looked at when they have moved again.

        Raises:
            SetupError, TransientError: the store cannot be asked; nothing is forgotten.
        """
        for job_id in sorted(self._touched):
            with suppress(UsageError):  # its job was removed by hand
                await self._jobs.finish(job_id)
            self._touched.discard(job_id)
