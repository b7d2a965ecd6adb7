"""The writer for leads from a file: the file itself is never changed, its enriched copy is exported at the end."""

from lead_enrichment.domain.lead_form import ANYTHING, LeadForm
from lead_enrichment.domain.write_record import Planned, WriteOutcome, WriteRecord


class ExportOnly:
    """Takes every plan as it is; the export reads the plans from the stored results."""

    async def form(self) -> LeadForm:
        """A copy of a file takes every field."""
        return ANYTHING

    async def apply(self, planned: Planned) -> WriteRecord:
        """The fields that the exported copy will hold."""
        written = planned.plan.writes()
        before = {change.field: change.before for change in planned.plan.changes if change.field in written}
        outcome = WriteOutcome.WRITTEN if written else WriteOutcome.UNCHANGED
        return WriteRecord(outcome=outcome, written=written, before=before)
