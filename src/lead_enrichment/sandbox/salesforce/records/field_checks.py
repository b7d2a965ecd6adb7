"""The fields that a body names: there, writable, filled with what they take."""

from collections.abc import Collection, Mapping
from typing import Any

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.records.values import column_value
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.visibility import VisibleFields


def column_changes(sobject: SObject, visible: VisibleFields, body: Mapping[str, Any]) -> dict[str, Any]:
    """What a body writes, by column.

    Raises:
        ApiError: INVALID_FIELD for fields that are not there or hidden; INVALID_FIELD_FOR_INSERT_UPDATE for those that
            may only be read; and whatever is wrong with a value.
    """
    given = {name: value for name, value in body.items() if name.lower() != "attributes"}
    for name in given:
        if visible.get(name) is None:
            raise ApiError("INVALID_FIELD", f"No such column '{name}' on sobject of type {sobject.name}")
    fields = {name: visible.readable[name.lower()] for name in given}
    read_only = [item.name for item in fields.values() if item.name not in visible.editable]
    if read_only:
        raise ApiError(
            "INVALID_FIELD_FOR_INSERT_UPDATE",
            f"Unable to create/update fields: {', '.join(read_only)}. Please check the security settings of this "
            "field and verify that it is read/write for your profile or permission set.",
            read_only,
        )
    return {item.name: column_value(item, given[name]) for name, item in fields.items()}


def check_required(sobject: SObject, changes: Mapping[str, Any], asked: Collection[str]) -> None:
    """Raises ApiError REQUIRED_FIELD_MISSING where a required field among `asked` would be empty."""
    missing = [
        item.name
        for item in sobject.fields.values()
        if item.required and item.writable and item.name in asked and changes.get(item.name) is None
    ]
    if missing:
        raise ApiError("REQUIRED_FIELD_MISSING", f"Required fields are missing: [{', '.join(missing)}]", missing)
