"""A plan that was put aside for a person to read, and whether it still fits the lead when it is applied."""

from typing import Final

from lead_enrichment.domain.filling import REVIEW, WRITE
from lead_enrichment.domain.lead import ADDRESS_PARTS, Lead, Value
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.plan import UpdatePlan
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.domain.salesforce_fields import CODE_FIELDS, FILLED_FIELDS
from lead_enrichment.domain.update_plan import ENRICHED_FIELDS, Proposal, plan_from

_STANDARD: Final = frozenset((*FILLED_FIELDS, *CODE_FIELDS))
_NAME: Final = frozenset({"FirstName", "LastName"})


class StoredPlan(Value):
    """The plan of one lead with all that is needed to make it again.

    `modstamp` is the record's SystemModstamp when it was read, `completed` whether it was marked as enriched then.
    """

    lead_id: str
    modstamp: str
    completed: bool
    confidence: float
    plan: UpdatePlan

    def again(self, lead: Lead, placeholders: Placeholders, form: LeadForm) -> UpdatePlan | None:
        """The plan for the lead as it stands now.

        This one where the lead was not changed; a new one where the policy still writes the same values to the same
        standard fields; None where it would not.
        """
        if lead.crm is not None and lead.crm.modstamp == self.modstamp:
            return self.plan
        plan = plan_from(self._proposal(), lead, placeholders, form)
        return plan if _standard_writes(plan) == _standard_writes(self.plan) else None

    def _proposal(self) -> Proposal:
        after = {change.field: change.after for change in self.plan.changes}
        units = {change.field: change.decision for change in self.plan.changes if change.field in _STANDARD}
        named = {decision for field, decision in units.items() if field in _NAME}
        placed = {decision for field, decision in units.items() if field not in _NAME}
        found = {key: value for key, field in ENRICHED_FIELDS.items() if (value := after.get(field))}
        evidence = {change.field: change.evidence for change in self.plan.changes}
        return Proposal(
            found=found,
            receipts={
                key: number
                for key in ("first_name", "last_name", *ADDRESS_PARTS)
                if (number := evidence.get(ENRICHED_FIELDS[key])) is not None
            },
            name_sure=WRITE in named and REVIEW not in named,
            address_sure=WRITE in placed and REVIEW not in placed,
            confidence=self.confidence,
        )


def stored_plan_of(result: LeadResult) -> StoredPlan | None:
    """The plan of a lead of a CRM; None where there is nothing to write."""
    if result.plan is None or result.lead.crm is None or not result.plan.writes():
        return None
    return StoredPlan(
        lead_id=result.lead.id,
        modstamp=result.lead.crm.modstamp,
        completed=result.lead.crm.completed,
        confidence=result.enrichment.confidence,
        plan=result.plan,
    )


def _standard_writes(plan: UpdatePlan) -> dict[str, str | None]:
    return {field: value for field, value in plan.writes().items() if field in _STANDARD}
