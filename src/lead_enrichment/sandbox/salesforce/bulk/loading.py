"""Rows of a bulk job, saved one after the other: what became of each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.bulk.tables import read_table
from lead_enrichment.sandbox.salesforce.errors import ApiError, Fault
from lead_enrichment.sandbox.salesforce.ids import full_id
from lead_enrichment.sandbox.salesforce.records.values import json_value
from lead_enrichment.sandbox.salesforce.records.writer import WriteRequest
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.visibility import VisibleFields

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


@dataclass(frozen=True, slots=True)
class Loading:
    """What is done with the rows of a job, and who does it."""

    sobject: SObject
    operation: str
    request: WriteRequest

    def table(self, org: "Org", table: str, delimiter: str) -> tuple[list[str], list[RowResult]]:
        """Save the rows of a CSV file; its headings, and what became of each row. Raises ApiError InvalidBatch."""
        headings, rows = read_table(table, delimiter)
        visible = org.schema.visible(self.sobject, self.request.author.user_id)
        return headings, [self._result(org, row, lambda row: _typed(row, visible)) for row in rows]

    def records(self, org: "Org", records: Sequence[Mapping[str, Any]]) -> list[RowResult]:
        """Save JSON records."""
        return [self._result(org, record, dict) for record in records]

    def _result(self, org: "Org", row: Mapping[str, Any], typed: Callable[[Any], dict[str, Any]]) -> RowResult:
        try:
            return RowResult(row, self._saved(org, typed(row)), created=self.operation == "insert")
        except ApiError as error:
            return RowResult(row, faults=error.faults)

    def _saved(self, org: "Org", values: dict[str, Any]) -> str:
        record_id = next((str(value) for name, value in values.items() if name.lower() == "id"), "")
        fields = {name: value for name, value in values.items() if name.lower() != "id"}
        if self.operation == "insert":
            return org.create(self.sobject, fields, self.request)
        if not record_id:
            raise ApiError("MISSING_ARGUMENT", "Id not specified in an update call", ["Id"])
        if self.operation == "delete":
            org.writer.delete(self.sobject, record_id, self.request)
        else:
            org.writer.update(self.sobject, record_id, fields, self.request)
        return full_id(record_id)


def _typed(row: Mapping[str, str], visible: VisibleFields) -> dict[str, Any]:
    """A CSV row as JSON would have it; an empty cell leaves its field as it is."""
    values: dict[str, Any] = {}
    for name, cell in row.items():
        item = visible.get(name)
        if cell:
            values[name] = json_value(item, cell) if item is not None else cell
    return values
