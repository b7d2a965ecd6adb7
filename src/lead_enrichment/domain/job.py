"""A job: one request to enrich a set of leads, and its counters."""

from datetime import datetime

from lead_enrichment.domain.lead import Lead, Value
from lead_enrichment.domain.result import LeadStatus

SALESFORCE_SOURCE = "salesforce:"
"""What the source of a job with leads from Salesforce begins with; the org's id follows."""


class JobOptions(Value):
    """What was asked for. `source`, its SHA-256 `source_digest`, `out` and `results` serve a reader and `--resume`."""

    source: str
    source_digest: str | None = None
    dry_run: bool = False
    update_salesforce: bool = False
    limit: int | None = None
    out: str | None = None
    results: str | None = None


class Job(Value):
    """`total` counts the leads accepted so far; `queued_all` is True once the source was read to its end."""

    id: str
    trigger: str
    asked_by: str
    options: JobOptions
    created_at: datetime
    ended_at: datetime | None = None
    total: int = 0
    queued_all: bool = False


class JobCounters(Value):
    """How many leads of a job are in each status; the values always add up to `total`."""

    total: int
    by_status: dict[LeadStatus, int]

    @property
    def done(self) -> int:
        """Leads that have reached a terminal status."""
        return sum(count for status, count in self.by_status.items() if status.terminal)


class LeadMessage(Value):
    """One message of the queue: a whole lead and the job it belongs to.

    `position` is the lead's place in its source, from 1; results are listed in this order.
    """

    job_id: str
    lead: Lead
    position: int = 0
    dry_run: bool = False
    update_salesforce: bool = False

    @property
    def may_write(self) -> bool:
        """Whether the plan is applied: never in a dry run, and to a CRM only where that was asked for."""
        return not self.dry_run and (self.lead.crm is None or self.update_salesforce)
