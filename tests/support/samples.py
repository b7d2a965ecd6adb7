"""Invented leads, messages and results for tests of the queue, the stores and the worker."""

from datetime import UTC, datetime, timedelta

from lead_enrichment.domain.job import Job, JobOptions, LeadMessage
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.result import LeadResult, LeadStatus
from lead_enrichment.ports import Delivery

START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class ManualClock:
    """A clock that stands still until it is set."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at
        self.seconds = 0.0

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return self.seconds

    def pass_time(self, span: timedelta) -> None:
        self.at += span
        self.seconds += span.total_seconds()


def job(job_id: str = "job-1", total: int = 0) -> Job:
    options = JobOptions(source="leads.csv")
    return Job(id=job_id, trigger="test", asked_by="tester", options=options, created_at=START, total=total)


def message(number: int, job_id: str = "job-1") -> LeadMessage:
    lead = Lead(id=f"lead-{number:05}", company=f"Company {number}", website=f"https://{number}.example")
    return LeadMessage(job_id=job_id, lead=lead, position=number)


def messages(count: int, job_id: str = "job-1") -> list[LeadMessage]:
    return [message(number, job_id) for number in range(1, count + 1)]


def result(of: LeadMessage, status: LeadStatus = LeadStatus.ENRICHED, *, detail: str | None = None) -> LeadResult:
    return LeadResult(job_id=of.job_id, lead=of.lead, status=status, reason="proven", detail=detail, finished_at=START)


def ids(deliveries: list[Delivery]) -> list[str]:
    return [delivery.message.lead.id for delivery in deliveries]


class ListCrm:
    """Leads from a list."""

    def __init__(self, leads: list[Lead]) -> None:
        self._leads = leads

    async def leads(self, limit: int | None = None):
        for lead in self._leads[:limit]:
            yield lead
