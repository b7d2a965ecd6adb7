"""The name is one unit (Salesforce notes, 7.3): never "Info Smith", never the first name of another person."""

from lead_enrichment.domain.agreement import same_name
from lead_enrichment.domain.filling import KEEP, Unit
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.lead_form import LeadForm
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.domain.plan import FieldChange

FIRST, LAST = "FirstName", "LastName"
NAME_FIELDS = (FIRST, LAST)
_KEYS = {FIRST: "first_name", LAST: "last_name"}


def fill_name(
    lead: Lead, found: dict[str, str], placeholders: Placeholders, form: LeadForm, *, sure: bool
) -> list[FieldChange]:
    """The changes of the standard name fields.

    Both open: both are written, or none. One open: it is written when the other one is what was found.
    """
    now = {FIRST: lead.first_name, LAST: lead.last_name or lead.name}
    new = {field: found[key] for field, key in _KEYS.items() if key in found}
    open_names = dict(zip(NAME_FIELDS, placeholders.open_names(now[FIRST], now[LAST]), strict=True))
    fillable = [field for field in new if open_names[field]]
    obstacle = _obstacle(now, new, open_names) or next(
        (problem for field in fillable if (problem := form.obstacle(field, new[field]))), None
    )
    unit = Unit()
    for field, value in new.items():
        if not open_names[field]:
            right = same_name(now[field], value)
            unit.add(field, now[field], value, KEEP, "already_right" if right else "entered_by_a_person")
        else:
            unit.fill(field, now[field], value, obstacle=obstacle, sure=sure)
    return unit.changes


def _obstacle(now: dict[str, str | None], new: dict[str, str], open_names: dict[str, bool]) -> str | None:
    for field in NAME_FIELDS:
        if not open_names[field] and not same_name(now[field], new.get(field)):
            return "would_mix_with_what_a_person_entered"
    return "needs_both_names" if len(new) < len(NAME_FIELDS) else None
