"""One lead's way through the writer: what to send next, and what an answer means for it. No I/O here."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from lead_enrichment.adapters.crm.salesforce.error_table import Decision, Row, as_error, row_for, told
from lead_enrichment.adapters.crm.salesforce.ladder import Ladder
from lead_enrichment.adapters.crm.salesforce.records import written_time
from lead_enrichment.adapters.crm.salesforce.replies import Fault, Reply
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.filling import STAMP
from lead_enrichment.domain.lead import CrmRecord, Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.update_plan import DATE_FIELD
from lead_enrichment.domain.write_record import Planned, WriteIntent, WriteOutcome, WriteRecord

CONFLICTS: Final = 3
"""How often a lead that was changed meanwhile is planned anew before it is left to its editor."""

RETRIES: Final = 4
"""How often a lead that another transaction holds is tried again."""

_COUNTED: Final = {Decision.READ_AGAIN: CONFLICTS, Decision.RETRY: RETRIES, Decision.RETRY_ONCE: 1}
_ENDS_WORK: Final = frozenset({Decision.LOG_IN, Decision.STOP, Decision.SMALLER})


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
        self._intent = earlier.id if earlier else None
        self._fates: dict[str, str] = {}
        self._replanned: UpdatePlan | None = None
        self._ladder = Ladder()
        self._tries: Counter[Decision] = Counter()

    def consider(self, lead: Lead | None, now: datetime) -> None:
        """Decide by the record as it stands: `patch` is what to send, or the lead has ended."""
        self.patch, self.wait = None, False
        if lead is None or lead.crm is None:
            self._end(WriteOutcome.SKIPPED, "lead_gone")
        elif lead.crm.converted:
            self._end(WriteOutcome.SKIPPED, "lead_converted")
        elif self._sent and self._arrived(self._sent, lead.crm.fields):
            self._settle("written")
            self._written(self._sent)
        else:
            self._settle("refused")
            self._sent = None
            self._plan(lead, lead.crm, now)

    def _plan(self, lead: Lead, record: CrmRecord, now: datetime) -> None:
        before = self.planned.lead.crm
        if self.planned.completed_is_done and record.completed and not (before and before.completed):
            self._end(WriteOutcome.UNCHANGED, "already_enriched")
            return
        plan = self.planned.again(lead)
        if plan is None:
            self._end(WriteOutcome.CONFLICT, "edit_conflict", "The lead was changed since it was planned.")
            return
        self._replanned = None if plan == self.planned.plan else plan
        values = self._values(plan, record.fields, now)
        if values:
            self.patch = Patch(values, {field: record.fields.get(field) for field in values}, record.modstamp, now)
        else:
            self._end(WriteOutcome.UNCHANGED, "already_as_planned")

    def sent(self, intent_id: str) -> None:
        """Note that the patch is on its way: until an answer comes, it may have arrived."""
        self._sent, self._intent = self.patch, intent_id

    def answered(self, reply: Reply) -> None:
        """Take the answer to the patch."""
        patch, self._sent = self.patch, None
        if patch is None:
            raise RuntimeError("an answer without a patch")
        fault = reply.fault
        self._settle("refused" if fault else "written")
        if fault is None:
            self._written(patch)
        else:
            self._take(fault, patch)

    def is_being_edited(self) -> None:
        """End it: the lead is changed again and again, so no moment is safe."""
        self._end(WriteOutcome.CONFLICT, "edit_conflict", "The lead is being changed every second.")

    def fates(self) -> dict[str, str]:
        """What became of intents since the last call, by their ids."""
        fates, self._fates = self._fates, {}
        return fates

    def _settle(self, state: str) -> None:
        if self._intent is not None:
            self._fates[self._intent] = state
            self._intent = None

    def _take(self, fault: Fault, patch: Patch) -> None:
        row = row_for(fault)
        decision = row.decision
        if decision in _ENDS_WORK:
            self.ended = as_error(fault)
        elif decision is Decision.SKIP:
            self._end(WriteOutcome.SKIPPED, row.reason, told(fault))
        elif decision in _COUNTED:
            self._try_again(fault, row)
        elif decision is Decision.GIVE_UP or not self._ladder.step(fault, row, tuple(patch.values)):
            self._end(WriteOutcome.REFUSED, row.reason, told(fault))

    def _try_again(self, fault: Fault, row: Row) -> None:
        """Once more, unless it was tried often enough."""
        self._tries[row.decision] += 1
        tries = self._tries[row.decision]
        self.wait = row.decision is not Decision.READ_AGAIN
        if tries <= _COUNTED[row.decision]:
            return
        if row.decision is Decision.READ_AGAIN:
            self._end(WriteOutcome.CONFLICT, row.reason, f"Changed {tries} times while it was planned.")
        elif row.decision is Decision.RETRY_ONCE:
            self._end(WriteOutcome.REFUSED, row.reason, told(fault))
        else:
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
            conflicts=self._tries[Decision.READ_AGAIN],
            at=patch.at,
        )

    def _end(self, outcome: WriteOutcome, reason: str, detail: str | None = None) -> None:
        self.ended = WriteRecord(
            outcome=outcome,
            reason=reason,
            detail=detail,
            replanned=self._replanned,
            dropped=self._ladder.dropped(),
            conflicts=self._tries[Decision.READ_AGAIN],
        )
