"""Ends the jobs whose last lead was finished here: nobody else may be there to see it."""

from lead_enrichment.domain.errors import UsageError
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.jobs import Jobs
from lead_enrichment.metrics import Metrics
from lead_enrichment.observability import logger


class JobEnds:
    """Looks at the jobs that this worker has stored results of, when it has nothing in hand."""

    def __init__(self, jobs: Jobs, metrics: Metrics) -> None:
        self._jobs = jobs
        self._metrics = metrics
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
            try:
                progress = await self._jobs.progress(job_id)
            except UsageError:  # its job was removed by hand
                self._touched.discard(job_id)
                continue
            open_still = progress.complete and progress.job.ended_at is None
            if open_still and await self._jobs.store.end(job_id, self._jobs.clock.now()):  # of several workers, one
                logger().info("Job completed", job_id=job_id, leads=progress.job.total)
                self._metrics.count("JobsCompleted")
            self._touched.discard(job_id)
