"""Salesforce as the place where plans go: the port's two questions, answered for one org."""

from lead_enrichment.adapters.crm.salesforce.batches import Batches
from lead_enrichment.adapters.crm.salesforce.connection import Org
from lead_enrichment.adapters.crm.salesforce.writer import LeadWriter, Timing
from lead_enrichment.clock import Clock
from lead_enrichment.crm_ports import WriteJournal
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.lead import COMPLETED_FIELD
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.write_record import Planned, WriteOutcome, WriteRecord
from lead_enrichment.observability import logger


class SalesforceCrm:
    """Plans for one org. `close` writes what still waits."""

    def __init__(
        self, org: Org, journal: WriteJournal, clock: Clock, timing: Timing | None = None, linger: float | None = None
    ) -> None:
        self._org = org
        writer = LeadWriter(org.api, journal, clock, org_id=org.id, form=org.form, fields=org.fields, timing=timing)
        self._batches = Batches(writer.write) if linger is None else Batches(writer.write, linger=linger, quiet=linger)

    async def form(self) -> LeadForm:
        """What this org's lead can hold, for our user."""
        return self._org.form

    async def apply(self, planned: Planned) -> WriteRecord:
        """Write the plan together with others that come within three seconds.

        Raises:
            TransientError, SetupError: by the error table.
        """
        if planned.lead.crm is None or planned.lead.crm.org != self._org.id:
            raise SetupError("bad_plan", f"Lead {planned.lead.id} is of another org than {self._org.id}.")
        completed = (self._org.form.fields or {}).get(COMPLETED_FIELD)
        if completed is None or not completed.editable:
            raise SetupError(
                "field_missing", f"{COMPLETED_FIELD} is missing, hidden or read-only; without it nothing is written."
            )
        if not planned.plan.writes():
            return WriteRecord(outcome=WriteOutcome.UNCHANGED, reason="nothing_planned")
        record = await self._batches.submit(planned)
        if record.written:
            logger().info("Successfully updated Salesforce lead", lead_id=planned.lead.id, fields=len(record.written))
        return record

    async def close(self) -> None:
        """Write what waits, and wait for the answers."""
        await self._batches.close()
