"""Rows of a bulk job, saved one after the other: what became of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.bulk.tables import read_table
from lead_enrichment.sandbox.salesforce.errors import ApiError, Fault
from lead_enrichment.sandbox.salesforce.ids import full_id
from lead_enrichment.sandbox.salesforce.records.values import json_value
from lead_enrichment.sandbox.salesforce.records.writer import WriteRequest
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

OPERATIONS: Final = ("insert", "update", "delete")


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of one row: its record's id, or the faults."""

    row: Mapping[str, Any]
    record_id: str = ""
    created: bool = False
    faults: tuple[Fault, ...] = ()

    @property
    def error(self) -> str:
        """The faults in one text, as result files have it."""
        return ";".join(f"{fault.code}:{fault.message}:{','.join(fault.fields or ())} --" for fault in self.faults)


def load_table(
    org: "Org", sobject: SObject, operation: str, table: str, delimiter: str, request: WriteRequest
) -> tuple[list[str], list[RowResult]]:
    """Save the rows of a CSV file; its headings, and what became of each row. Raises ApiError InvalidBatch."""
    headings, rows = read_table(table, delimiter)
    visible = org.schema.visible(sobject, request.author.user_id)

    def typed(row: Mapping[str, str]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, cell in row.items():
            item = visible.get(name)
            if cell:  # an empty cell leaves the field as it is
                values[name] = json_value(item, cell) if item is not None else cell
        return values

    return headings, [_saved(org, sobject, operation, row, typed, request) for row in rows]


def load_records(
    org: "Org", sobject: SObject, operation: str, records: Sequence[Mapping[str, Any]], request: WriteRequest
) -> list[RowResult]:
    """Save JSON records."""
    return [_saved(org, sobject, operation, record, dict, request) for record in records]


def _saved(
    org: "Org", sobject: SObject, operation: str, row: Mapping[str, Any], typed: Any, request: WriteRequest
) -> RowResult:
    try:
        values = typed(row)
        record_id = next((str(value) for name, value in values.items() if name.lower() == "id"), "")
        fields = {name: value for name, value in values.items() if name.lower() != "id"}
        if operation == "insert":
            return RowResult(row, org.create(sobject, fields, request), created=True)
        if not record_id:
            raise ApiError("MISSING_ARGUMENT", "Id not specified in an update call", ["Id"])
        if operation == "delete":
            org.writer.delete(sobject, record_id, request)
        else:
            org.writer.update(sobject, record_id, fields, request)
        return RowResult(row, full_id(record_id))
    except ApiError as error:
        return RowResult(row, faults=error.faults)
