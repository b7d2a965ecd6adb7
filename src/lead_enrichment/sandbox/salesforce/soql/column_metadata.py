"""The answer to `columns=true`: what each column of a query is; the sf command line lays its tables out by it."""

from typing import Any

from lead_enrichment.sandbox.salesforce.schema.field import NUMBER_KINDS, TEXT_KINDS, Field, Kind
from lead_enrichment.sandbox.salesforce.soql.execute import QueryRun
from lead_enrichment.sandbox.salesforce.soql.syntax import Aggregate


def column_metadata(run: QueryRun) -> dict[str, Any]:
    """One entry for each column, and what the query is about."""
    entries = []
    for item in run.query.select:
        if isinstance(item, Aggregate):
            name = item.alias or item.function.value.lower()
            entries.append(_column_entry(name, Kind.DOUBLE, aggregate=True))
    entries += [_path_entry(path.parts, run.field_of(path)) for path in run.paths]
    return {
        "columnMetadata": entries,
        "entityName": run.sobject.name,
        "groupBy": bool(run.query.group_by),
        "idSelected": any(str(path).lower() == "id" for path in run.paths),
        "keyPrefix": run.sobject.prefix,
    }


def _path_entry(parts: tuple[str, ...], field: Field) -> dict[str, Any]:
    if len(parts) == 1:
        return _column_entry(field.name, field.kind, custom=field.custom)
    return {**_column_entry(parts[0], Kind.REFERENCE), "joinColumns": [_path_entry(parts[1:], field)]}


def _column_entry(name: str, kind: Kind, *, aggregate: bool = False, custom: bool = False) -> dict[str, Any]:
    return {
        "aggregate": aggregate,
        "apexType": kind.value.title(),
        "booleanType": kind is Kind.BOOLEAN,
        "columnName": name,
        "custom": custom,
        "displayName": name,
        "foreignKeyName": None,
        "insertable": True,
        "joinColumns": [],
        "numberType": kind in NUMBER_KINDS,
        "textType": kind in TEXT_KINDS,
        "updatable": True,
    }
