"""Taking back what was written: only what still holds our value, and names and addresses only as whole units."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lead_enrichment.domain.fill_address import ALL_ADDRESS_FIELDS
from lead_enrichment.domain.fill_name import NAME_FIELDS
from lead_enrichment.domain.filling import KEEP, WRITE
from lead_enrichment.domain.lead import COMPLETED_FIELD, Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.plan import FieldChange, UpdatePlan
from lead_enrichment.domain.write_record import WriteIntent

_UNITS = (frozenset(NAME_FIELDS), ALL_ADDRESS_FIELDS)


@dataclass(frozen=True, slots=True)
class Written:
    """All that one job wrote to a lead: what stood there before its first write, and what its last write left."""

    lead_id: str
    before: Mapping[str, str | None]
    after: Mapping[str, str | None]
    modstamp: str


def written_by(intents: Sequence[WriteIntent]) -> Written | None:
    """The sum of a lead's writes, the oldest first; None where none of them was made."""
    made = [intent for intent in intents if intent.state == "written"]
    if not made:
        return None
    before: dict[str, str | None] = {}
    after: dict[str, str | None] = {}
    for intent in made:
        before = intent.before | before
        after |= intent.after
    return Written(made[0].lead_id, before, after, made[-1].modstamp)


def undo_plan(written: Written, lead: Lead, form: LeadForm, *, keep_completed: bool = False) -> UpdatePlan:
    """What an undo writes to the lead as it stands now.

    A unit in which somebody has changed anything is kept whole: half a name given back would be nobody's. With
    `keep_completed` the lead stays marked as enriched, so that the next run does not take it up again.
    """
    now = lead.crm.fields if lead.crm else {}
    fields = [field for field in written.after if not (keep_completed and field == COMPLETED_FIELD)]
    foreign = {
        field
        for field in fields
        if not form.equal(field, now.get(field), written.after[field])
        and not form.equal(field, now.get(field), written.before.get(field))
    }
    kept = {field for field in fields if _unit(field) & foreign}
    changes = [
        FieldChange(
            field=field,
            before=now.get(field),
            after=written.before.get(field),
            decision=KEEP if field in kept else WRITE,
            reason="entered_by_a_person" if field in kept else "undo",
        )
        for field in fields
        if field in kept or not form.equal(field, now.get(field), written.before.get(field))
    ]
    return UpdatePlan(lead_id=lead.id, changes=tuple(changes))


def _unit(field: str) -> frozenset[str]:
    return next((unit for unit in _UNITS if field in unit), frozenset({field}))
