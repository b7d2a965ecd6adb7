"""Many records of one request: /composite/sobjects[/X]. No header speaks about a single one of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError, Fault
from lead_enrichment.sandbox.salesforce.exchange import Call, Reply
from lead_enrichment.sandbox.salesforce.ids import full_id, is_id
from lead_enrichment.sandbox.salesforce.rest.records import (
    RecordView,
    author_of,
    unconditional,
)
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

MOST_WRITTEN: Final = 200
MOST_READ: Final = 2000
MOST_CHUNKS: Final = 10
_HALTED: Final = Fault(
    "ALL_OR_NONE_OPERATION_ROLLED_BACK", "Record rolled back because not all records were valid and allOrNone is set"
)
Save = Callable[[SObject, dict[str, Any]], str]


def retrieve(org: "Org", call: Call, version: str, object_name: str) -> Reply:
    """Records by id, in the order asked, null for those that are not there."""
    sobject = org.catalog.get(object_name)
    ids, names = _asked(call)
    if not names:
        raise ApiError("MISSING_ARGUMENT", "fields must be given")
    if len(ids) > MOST_READ:
        raise ApiError("EXCEEDED_ID_LIMIT", f"at most {MOST_READ} ids can be given")
    view = RecordView.of(org, call, version, object_name, names)
    found = []
    for record_id in ids:
        row = org.store.get(sobject, record_id) if is_id(record_id) else None
        there = row is not None and not row.get("IsDeleted")
        found.append(view.shown(row) if row is not None and there else None)
        if there and sobject.name == "Lead":
            org.writer.others.act("after_read", full_id(record_id), author_of(org, call))
    return Reply.of_json(found)


def update_many(org: "Org", call: Call, version: str) -> Reply:
    """Change up to 200 records, each by itself or all together."""
    request = unconditional(org, call, version)

    def save(sobject: SObject, record: dict[str, Any]) -> str:
        record_id = next((value for name, value in record.items() if name.lower() == "id"), None)
        if not isinstance(record_id, str):
            raise ApiError("MISSING_ARGUMENT", "Id not specified in an update call", ["Id"])
        body = {name: value for name, value in record.items() if name.lower() != "id"}
        org.writer.update(sobject, record_id, body, request)
        return full_id(record_id)

    return _each(org, call, save)


def create_many(org: "Org", call: Call, version: str) -> Reply:
    """Add up to 200 records, each by itself or all together."""
    request = unconditional(org, call, version)
    return _each(org, call, lambda sobject, record: org.create(sobject, record, request))


def delete_many(org: "Org", call: Call, version: str) -> Reply:
    """Move up to 200 leads to the recycle bin: `?ids=`."""
    request = unconditional(org, call, version)
    lead = org.catalog.get("Lead")
    results = []
    for record_id in [item for item in call.query.get("ids", "").split(",") if item][:MOST_WRITTEN]:
        try:
            org.writer.delete(lead, record_id, request)
            results.append(_success(full_id(record_id)))
        except ApiError as error:
            results.append(_failure(error.faults, record_id))
    return Reply.of_json(results)


def _asked(call: Call) -> tuple[list[str], list[str]]:
    if call.method == "GET":
        lists = [[item for item in call.query.get(key, "").split(",") if item] for key in ("ids", "fields")]
        return lists[0], lists[1]
    body = call.json_object()
    ids, fields = body.get("ids"), body.get("fields")
    if not isinstance(ids, list) or not isinstance(fields, list):
        raise ApiError("JSON_PARSER_ERROR", "ids and fields must be lists")
    return [str(item) for item in ids], [str(item) for item in fields]


def _each(org: "Org", call: Call, save: Save) -> Reply:
    body = call.json_object()
    records = _records(body)
    all_or_none = body.get("allOrNone") is True
    with org.database.level() as level:
        results = [_saved(org, record, save) for record in records]
        if all_or_none and not all(result["success"] for result in results):
            level.undo()
            results = [_failure((_HALTED,), None) if result["success"] else result for result in results]
    org.schema.forget()
    return Reply.of_json(results)


def _records(body: dict[str, Any]) -> list[dict[str, Any]]:
    records = body.get("records")
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise ApiError("JSON_PARSER_ERROR", "records must be a list of objects")
    if len(records) > MOST_WRITTEN:
        raise ApiError("EXCEEDED_MAX_RECORDS", f"record limit reached: at most {MOST_WRITTEN} in one request")
    types = [_type_of(record) for record in records]
    if sum(1 for before, after in zip(["", *types], types, strict=False) if before != after) > MOST_CHUNKS:
        raise ApiError("EXCEEDED_MAX_TYPES", f"at most {MOST_CHUNKS} changes of type in one request")
    return records


def _type_of(record: dict[str, Any]) -> str:
    described = record.get("attributes")
    name = described.get("type") if isinstance(described, dict) else None
    if not isinstance(name, str):
        raise ApiError("INVALID_INPUT", "each record needs attributes with a type")
    return name


def _saved(org: "Org", record: dict[str, Any], save: Save) -> dict[str, Any]:
    try:
        return _success(save(org.catalog.get(_type_of(record)), record))
    except ApiError as error:
        record_id = record.get("id", record.get("Id"))
        return _failure(error.faults, record_id if isinstance(record_id, str) else None)


def _success(record_id: str) -> dict[str, Any]:
    return {"id": record_id, "success": True, "errors": []}


def _failure(faults: tuple[Fault, ...], record_id: str | None) -> dict[str, Any]:
    known = {"id": full_id(record_id)} if record_id is not None and is_id(record_id) else {}
    return {**known, "success": False, "errors": [fault.as_save_error() for fault in faults]}
