"""One lead's way through the writer: what to send next, and what an answer means for it. No I/O here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lead_enrichment.adapters.crm.salesforce.error_table import Decision, as_error, row_for, told
from lead_enrichment.adapters.crm.salesforce.ladder import Ladder
from lead_enrichment.adapters.crm.salesforce.records import written_time
from lead_enrichment.adapters.crm.salesforce.replies import Fault, Reply
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.filling import STAMP
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.update_plan import DATE_FIELD
from lead_enrichment.domain.write_record import Planned, WriteIntent, WriteOutcome, WriteRecord

CONFLICTS: Final = 3
"""How often a lead that was changed meanwhile is planned anew before it is left to its editor."""

RETRIES: Final = 5
"""How often a lead that another transaction holds is tried."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A conditional update: the values to write, what stands there, and the SystemModstamp it must still have."""

    values: dict[str, str | None]
    before: dict[str, str | None]
    modstamp: str
    at: datetime


class Attempt:
    """A lead on its way; `ended` is its record when there is nothing more to do, or the error that ends its work."""

    def __init__(self, planned: Planned, form: LeadForm, earlier: WriteIntent | None = None) -> None:
        self.planned = planned
        self.ended: WriteRecord | LeadEnrichmentError | None = None
        self.patch: Patch | None = None
        self.wait = False
        self._form = form
        self._sent = Patch(earlier.after, earlier.before, earlier.modstamp, earlier.at) if earlier else None
        self._replanned: UpdatePlan | None = None
        self._ladder = Ladder()
        self._conflicts = self._retries = self._automations = 0

    def consider(self, lead: Lead | None, now: datetime) -> None:
        """Decide by the record as it stands: `patch` is what to send, or the lead has ended."""
        self.patch, self.wait = None, False
        if lead is None or lead.crm is None:
            return self._end(WriteOutcome.SKIPPED, "lead_gone")
        if lead.crm.converted:
            return self._end(WriteOutcome.SKIPPED, "lead_converted")
        if self._sent and self._arrived(self._sent, lead.crm.fields):
            return self._written(self._sent)
        self._sent = None
        planned = self.planned
        if planned.completed_is_done and lead.crm.completed and not (planned.lead.crm and planned.lead.crm.completed):
            return self._end(WriteOutcome.UNCHANGED, "already_enriched")
        plan = planned.again(lead)
        if plan is None:
            return self._end(WriteOutcome.CONFLICT, "edit_conflict", "The lead was changed since it was planned.")
        self._replanned = None if plan == planned.plan else plan
        values = self._values(plan, lead.crm.fields, now)
        if not values:
            return self._end(WriteOutcome.UNCHANGED, "already_as_planned")
        before = {field: lead.crm.fields.get(field) for field in values}
        self.patch = Patch(values, before, lead.crm.modstamp, now)
        return None

    def sent(self) -> None:
        """Note that the patch is on its way: until an answer comes, it may have arrived."""
        self._sent = self.patch

    def answered(self, reply: Reply) -> str:
        """Take the answer to the patch; what became of it: "written" or "refused"."""
        patch, self._sent = self.patch, None
        fault = reply.fault
        if patch is None or fault is None:
            if patch is not None:
                self._written(patch)
            return "written"
        self._take(fault, patch)
        return "refused"

    def _take(self, fault: Fault, patch: Patch) -> None:
        row = row_for(fault)
        decision = row.decision
        if decision is Decision.READ_AGAIN:
            self._conflicts += 1
            if self._conflicts > CONFLICTS:
                self._end(WriteOutcome.CONFLICT, row.reason, f"Changed {self._conflicts} times while we planned it.")
        elif decision is Decision.RETRY:
            self._again(fault, RETRIES)
        elif decision is Decision.RETRY_ONCE:
            self._automations += 1
            self.wait = True
            if self._automations > 1:
                self._end(WriteOutcome.REFUSED, row.reason, told(fault))
        elif decision in (Decision.LOG_IN, Decision.STOP):
            self.ended = as_error(fault)
        elif decision is Decision.SKIP:
            self._end(WriteOutcome.SKIPPED, row.reason, told(fault))
        elif decision is Decision.GIVE_UP or not self._ladder.step(fault, row, tuple(patch.values)):
            self._end(WriteOutcome.REFUSED, row.reason, told(fault))

    def _again(self, fault: Fault, most: int) -> None:
        self._retries += 1
        self.wait = True
        if self._retries >= most:
            self.ended = as_error(fault)

    def _values(self, plan: UpdatePlan, now: Mapping[str, str], at: datetime) -> dict[str, str | None]:
        """The planned values that are not there yet and not refused, with the time stamp; nothing but it is nothing."""
        values = {
            field: value
            for field, value in plan.writes().items()
            if field not in self._ladder.refused and not self._form.equal(field, now.get(field), value)
        }
        stamped = any(change.field == DATE_FIELD and change.decision == STAMP for change in plan.changes)
        if values and stamped and DATE_FIELD not in self._ladder.refused:
            values[DATE_FIELD] = written_time(at)
        return values

    def _arrived(self, patch: Patch, now: Mapping[str, str]) -> bool:
        """Whether a patch without an answer was made all the same: the record has its time stamp, or all its values."""
        stamp = patch.values.get(DATE_FIELD)
        if stamp is not None:
            return self._form.equal(DATE_FIELD, now.get(DATE_FIELD), stamp)
        return all(self._form.equal(field, now.get(field), value) for field, value in patch.values.items())

    def _written(self, patch: Patch) -> None:
        dropped = self._ladder.dropped()
        self.ended = WriteRecord(
            outcome=WriteOutcome.PARTLY_WRITTEN if dropped else WriteOutcome.WRITTEN,
            reason=dropped[0].reason if dropped else None,
            written=patch.values,
            before=patch.before,
            modstamp=patch.modstamp,
            replanned=self._replanned,
            dropped=dropped,
            conflicts=self._conflicts,
            at=patch.at,
        )

    def _end(self, outcome: WriteOutcome, reason: str, detail: str | None = None) -> None:
        self.ended = WriteRecord(
            outcome=outcome,
            reason=reason,
            detail=detail,
            replanned=self._replanned,
            dropped=self._ladder.dropped(),
            conflicts=self._conflicts,
        )
