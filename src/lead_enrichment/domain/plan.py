"""The update plan: what would be written for one lead, field by field, and why."""

from lead_enrichment.domain.lead import Value


class FieldChange(Value):
    """One field of the update plan: what stands there, what would stand there, and why."""

    field: str
    before: str | None
    after: str | None
    decision: str
    reason: str
    evidence: int | None = None


class UpdatePlan(Value):
    """All that would be written for one lead; the only thing a CRM writer accepts."""

    lead_id: str
    changes: tuple[FieldChange, ...] = ()

    def writes(self) -> dict[str, str | None]:
        """Field name to new value, for the changes that are decided as writes."""
        return {change.field: change.after for change in self.changes if change.decision == "write"}
