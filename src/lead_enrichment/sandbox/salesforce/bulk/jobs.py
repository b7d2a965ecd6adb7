"""Jobs of both generations: what they are about and how far they are."""

from dataclasses import dataclass, field
from typing import Any

from lead_enrichment.sandbox.salesforce.bulk.loading import RowResult
from lead_enrichment.sandbox.salesforce.errors import not_found
from lead_enrichment.sandbox.salesforce.ids import numbered_id
from lead_enrichment.sandbox.salesforce.soql.execute import QueryRun


@dataclass(slots=True)
class Batch:
    """A batch of a first-generation job."""

    id: str
    results: list[RowResult]


@dataclass(slots=True)
class BulkJob:
    """One job. `kind` is `ingest`, `query` or `async` (first generation)."""

    id: str
    kind: str
    operation: str
    object_name: str
    version: str
    created_at: str
    created_by: str
    content_type: str = "CSV"
    delimiter: str = "COMMA"
    line_ending: str = "LF"
    state: str = "Open"
    error: str = ""
    uploaded: str | None = None
    headings: list[str] = field(default_factory=list)
    results: list[RowResult] = field(default_factory=list)
    batches: dict[str, Batch] = field(default_factory=dict)
    run: QueryRun | None = None
    ids: list[str] = field(default_factory=list)

    @property
    def failed(self) -> list[RowResult]:
        """The rows that were refused."""
        return [result for result in self.results if result.faults]

    @property
    def succeeded(self) -> list[RowResult]:
        """The rows that were saved."""
        return [result for result in self.results if not result.faults]


class BulkJobs:
    """All jobs of the org."""

    def __init__(self) -> None:
        self._jobs: dict[str, BulkJob] = {}
        self._last = 0

    def new_id(self, prefix: str) -> str:
        """An id for a job (750) or a batch (751)."""
        self._last += 1
        return numbered_id(prefix, self._last, "5e")

    def add(self, kind: str, **facts: Any) -> BulkJob:
        """Open a job."""
        job = BulkJob(id=self.new_id("750"), kind=kind, **facts)
        self._jobs[job.id] = job
        return job

    def get(self, kind: str, job_id: str) -> BulkJob:
        """A job of this kind. Raises ApiError NOT_FOUND."""
        job = self._jobs.get(job_id)
        if job is None or job.kind != kind:
            raise not_found()
        return job

    def all_of(self, kind: str) -> list[BulkJob]:
        """All jobs of this kind, oldest first."""
        return [job for job in self._jobs.values() if job.kind == kind]

    def remove(self, job: BulkJob) -> None:
        """Forget a job."""
        del self._jobs[job.id]
