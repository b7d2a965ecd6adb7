"""Switches that name fields, conditions, owners and users of the org: whether all of them are there."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.ids import is_id
from lead_enrichment.sandbox.salesforce.seeding.staff import STAFF, user_id_of
from lead_enrichment.sandbox.salesforce.soql.parser import parse_condition
from lead_enrichment.sandbox.salesforce.switches import Switches

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org


def faults_of(org: "Org", switches: Switches) -> list[str]:
    """What is wrong with the switches, in words; nothing where all is well."""
    return [*_rules(org, switches), *_edits(org, switches), *_owner(org, switches), *_lengths(org, switches)]


def _rules(org: "Org", switches: Switches) -> Iterator[str]:
    for rule in switches.validation_rules:
        try:
            parse_condition(rule.condition)
        except ApiError as error:
            yield f"validation_rules: {rule.condition}: {error}"
    lead = org.catalog.get("Lead")
    for duplicates in switches.duplicate_rules:
        for name in duplicates.fields:
            item = lead.field(name)
            if item is None or not item.filterable or item.name != name:
                yield f"duplicate_rules: {name} is no field of Lead that can be compared"


def _edits(org: "Org", switches: Switches) -> Iterator[str]:
    for edit in switches.other_edits:
        if not user_id_of(edit.user):
            yield unknown_user(edit.user)
        try:
            org.writer.others.edited(edit.fields)
        except ApiError as error:
            yield f"other_edits: {error}"


def _owner(org: "Org", switches: Switches) -> Iterator[str]:
    rule = switches.assignment_rule
    if rule is None:
        return
    places = [org.catalog.get(name) for name in ("User", "Group")]
    if not is_id(rule.owner_id) or not any(org.store.get(place, rule.owner_id) for place in places):
        yield f"assignment_rule: {rule.owner_id} is neither a user nor a queue"


def _lengths(org: "Org", switches: Switches) -> Iterator[str]:
    lead = org.catalog.get("Lead")
    for name in switches.field_lengths:
        item = lead.field(name)
        if item is None or not item.length:
            yield f"field_lengths: {name} is no field of Lead that has a length"


def unknown_user(name: str) -> str:
    """What to say of a user name that nobody has."""
    return f"{name} is no user; there are {', '.join(person.username for person in STAFF)}"
