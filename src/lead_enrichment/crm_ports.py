"""What the core needs from a CRM: where leads come from, where plans go, and the journal that an undo goes by."""

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.write_record import Planned, WriteIntent, WriteRecord


class LeadSource(Protocol):
    """Where leads come from."""

    def leads(self, limit: int | None = None) -> AsyncIterator[Lead]:
        """The leads to enrich, each once, in a stable order, without holding them all in memory."""
        ...


class Crm(Protocol):
    """Where plans go."""

    async def form(self) -> LeadForm:
        """What its lead can hold; plans are made for this.

        Raises:
            TransientError, SetupError: it cannot be asked.
        """
        ...

    async def apply(self, planned: Planned) -> WriteRecord:
        """Write the plan, or what it becomes for the lead as it stands now; what was written, and what stood there.

        Writing the same plan twice changes nothing more. A lead that cannot be written is a record, not an error.

        Raises:
            TransientError: the CRM is in trouble. SetupError: it lets us in no more, or wants no more calls today.
        """
        ...


class WriteJournal(Protocol):
    """Every write to a CRM, noted before it is sent: what an undo goes by."""

    async def intend(self, intents: Sequence[WriteIntent]) -> None:
        """Make them durable, all or none."""
        ...

    async def settle(self, states: Mapping[str, str]) -> None:
        """Note what became of intents: their ids with "written", "refused" or "undone"."""
        ...

    async def of_leads(self, job_id: str, lead_ids: Sequence[str]) -> list[WriteIntent]:
        """All writes of these leads in a job, the oldest first."""
        ...

    def of_job(self, job_id: str) -> AsyncIterator[list[WriteIntent]]:
        """The writes of a job, lead by lead, each lead's oldest first."""
        ...

    async def newest_job_of(self, lead_id: str) -> str | None:
        """The job that wrote a lead last and was not undone; None where none did."""
        ...

    async def wrote_to(self, org_id: str) -> bool:
        """Whether anything was ever written to the org."""
        ...
