"""What a plan decides about a field, and the words for why."""

from typing import Final

from lead_enrichment.domain.plan import FieldChange

WRITE, KEEP, REVIEW, STAMP = "write", "keep", "review", "stamp"

CHANGE_REASONS: Final = {
    "was_empty": "The field is empty.",
    "was_placeholder": "The field holds a placeholder.",
    "proven": "The field is ours and gets what was proven.",
    "set_when_the_plan_is_applied": "The moment of writing.",
    "undo": "It gets back what stood there before we wrote.",
    "already_right": "It holds the same already.",
    "entered_by_a_person": "A person entered another value.",
    "would_mix_with_what_a_person_entered": "The rest of the name or address says something else.",
    "needs_both_names": "A name is written whole; only a part of it was found.",
    "address_incomplete": "An address is written only with street, city and a state or postal code.",
    "not_sure_enough": "Below the confidence that is written without a look.",
    "no_such_field": "The CRM has no such field, or hides it from us.",
    "not_editable": "We may not change the field.",
    "too_long": "The value is longer than the field.",
    "country_not_known": "The CRM wants a country beside a state, and none is known.",
    "country_not_in_list": "The CRM's country list does not have it.",
    "state_not_in_list": "The CRM's state list does not have it for this country.",
    "no_state_in_list": "The CRM's list has no states for this country.",
}
"""Every reason that a change can carry."""


class Unit:
    """The fields of one unit (a name, an address) while their changes are decided."""

    def __init__(self) -> None:
        self.changes: list[FieldChange] = []

    def add(self, field: str, before: str | None, after: str, decision: str, reason: str) -> None:
        """Note a decision."""
        self.changes.append(FieldChange(field=field, before=before, after=after, decision=decision, reason=reason))

    def fill(self, field: str, before: str | None, after: str, *, obstacle: str | None, sure: bool) -> None:
        """The decision for a field that may be filled, unless the whole unit has an obstacle."""
        if obstacle:
            self.add(field, before, after, KEEP, obstacle)
        elif not sure:
            self.add(field, before, after, REVIEW, "not_sure_enough")
        else:
            self.add(field, before, after, WRITE, "was_empty" if not before else "was_placeholder")
