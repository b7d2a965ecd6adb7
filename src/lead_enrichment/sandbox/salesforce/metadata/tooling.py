"""The Tooling API: POST /tooling/sobjects/CustomField."""

from typing import TYPE_CHECKING

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.ids import numbered_id
from lead_enrichment.sandbox.salesforce.metadata.definitions import DefinitionError, UnknownTypeError
from lead_enrichment.sandbox.salesforce.metadata.installing import checked_field, install_field
from lead_enrichment.sandbox.salesforce.metadata.package import FieldComponent

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org


def create_custom_field(org: "Org", call: Call, version: str) -> Reply:
    """Add a field; one of that name and type is changed. It grants no field permission."""
    del version
    body = call.json_object()
    object_name, _, name = str(body.get("FullName", "")).partition(".")
    definition = body.get("Metadata")
    if not name or not isinstance(definition, dict):
        raise ApiError("REQUIRED_FIELD_MISSING", "FullName and Metadata are required", ["FullName", "Metadata"])
    try:
        sobject, new = checked_field(org, FieldComponent(object_name, name, definition, "Metadata"))
    except UnknownTypeError as error:
        raise ApiError("JSON_PARSER_ERROR", str(error)) from None
    except DefinitionError as error:
        raise ApiError("FIELD_INTEGRITY_EXCEPTION", str(error), []) from None
    install_field(org, sobject, new)
    number = list(sobject.fields).index(new.name.lower()) + 1
    return Reply.of_json(
        {"id": numbered_id("00N", number, "5e"), "success": True, "errors": [], "warnings": [], "infos": []}, 201
    )
