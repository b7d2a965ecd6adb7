"""Runs a parsed query: first which records and in what order, then the fields of one page of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.database import OrgDatabase, Row
from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.records.shape import attributes, columns_of, shown
from lead_enrichment.sandbox.salesforce.schema.field import TEXT_KINDS, Field
from lead_enrichment.sandbox.salesforce.schema.visibility import Schema
from lead_enrichment.sandbox.salesforce.soql.columns import Columns
from lead_enrichment.sandbox.salesforce.soql.filters import Filters
from lead_enrichment.sandbox.salesforce.soql.syntax import Aggregate, FieldGroup, FieldPath, Order, Query

_AT_ONCE: Final = 2000
_NO_LIMIT: Final = -1


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks, when, and the path of the API version that addresses start with."""

    user_id: str
    now: datetime
    base: str
    deleted_too: bool = False


class QueryRun:
    """One query for one viewer."""

    def __init__(self, query: Query, schema: Schema, database: OrgDatabase, viewer: Viewer) -> None:
        sobject = schema.catalog.find(query.object_name)
        if sobject is None:
            raise ApiError(
                "INVALID_TYPE",
                f"sObject type '{query.object_name}' is not supported.",
            )
        self.query = query
        self.sobject = sobject
        self._schema = schema
        self._database = database
        self._viewer = viewer
        self._columns = Columns(schema, sobject, viewer.user_id)
        self.paths = self._selected_paths()

    def count(self) -> int:
        """The answer to SELECT COUNT()."""
        where, values = self._where()
        found = self._database.rows(
            f"SELECT COUNT(*) AS n FROM (SELECT 1 FROM {self._columns.from_sql} WHERE {where} LIMIT ? OFFSET ?)",
            (*values, *self._bounds()),
        )
        return int(found[0]["n"])

    def ids(self) -> list[str]:
        """The ids of all records of the answer, in order."""
        where, values = self._where()
        order = ", ".join([*(self._ordered(term) for term in self.query.order_by), 't0."Id"'])
        rows = self._database.run(
            f'SELECT t0."Id" FROM {self._columns.from_sql} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?',
            (*values, *self._bounds()),
        )
        return [row[0] for row in rows]

    def records(self, ids: Sequence[str]) -> list[dict[str, Any]]:
        """The selected fields of these records, in this order; one that is gone by now is left out."""
        found: dict[str, dict[str, Any]] = {}
        for start in range(0, len(ids), _AT_ONCE):
            chunk = ids[start : start + _AT_ONCE]
            found |= {row["_id"]: self._record(row) for row in self._fields_of(chunk)}
        return [found[record_id] for record_id in ids if record_id in found]

    def groups(self) -> list[dict[str, Any]]:
        """The answer of a query with aggregates."""
        names = self._result_names()
        columns = [f"{self._grouped(item)} AS c{index}" for index, item in enumerate(self.query.select)]
        where, values = self._where()
        keys = [self._group_key(path) for path in self.query.group_by]
        grouping = f" GROUP BY {', '.join(keys)}" if keys else ""
        terms = [self._ordered(term) for term in self.query.order_by] + keys
        ordering = f" ORDER BY {', '.join(terms)}" if keys else ""
        rows = self._database.rows(
            f"SELECT {', '.join(columns)} FROM {self._columns.from_sql} WHERE {where}{grouping}{ordering} "
            "LIMIT ? OFFSET ?",
            (*values, *self._bounds()),
        )
        return [
            {"attributes": {"type": "AggregateResult"}, **dict(zip(names, row.values(), strict=True))} for row in rows
        ]

    def field_of(self, path: FieldPath) -> Field:
        """The definition of a field of the query."""
        return self._columns.column(path).field

    def _selected_paths(self) -> list[FieldPath]:
        paths: list[FieldPath] = []
        for item in self.query.select:
            if isinstance(item, FieldGroup):
                paths += [FieldPath((field.name,)) for field in self._columns.all_fields() if _belongs(field, item)]
            elif isinstance(item, FieldPath):
                paths.append(item)
            elif item.field is not None:
                self._columns.column(item.field)
        for path in paths:
            self._columns.column(path)
        names = [str(path).lower() for path in paths]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice and not self.query.aggregates:
            raise ApiError("INVALID_FIELD", f"duplicate field selected: {twice[0]}")
        return paths

    def _where(self) -> tuple[str, tuple[Any, ...]]:
        parts: list[str] = []
        values: tuple[Any, ...] = ()
        if self.query.where is not None:
            text, values = Filters(self._columns, self._viewer.now).sql(self.query.where)
            parts.append(f"({text})")
        return " AND ".join([*parts, self._not_deleted()]), values

    def _not_deleted(self) -> str:
        return 't0."IsDeleted" = 0' if "isdeleted" in self.sobject.fields and not self._viewer.deleted_too else "1"

    def _bounds(self) -> tuple[int, int]:
        return (_NO_LIMIT if self.query.limit is None else self.query.limit, self.query.offset or 0)

    def _ordered(self, term: Order) -> str:
        text = self._aggregate(term.field) if isinstance(term.field, Aggregate) else self._sortable(term.field)
        direction = "DESC" if term.descending else "ASC"
        return f"{text} {direction} NULLS {'LAST' if term.nulls_last else 'FIRST'}"

    def _sortable(self, path: FieldPath) -> str:
        column = self._columns.column(path)
        if not column.field.filterable:
            raise ApiError("INVALID_FIELD", f"field '{path}' can not be sorted in a query call")
        return f"fold({column.sql})" if column.field.kind in TEXT_KINDS else column.sql

    def _group_key(self, path: FieldPath) -> str:
        column = self._columns.column(path)
        if not column.field.filterable:
            raise ApiError("INVALID_FIELD", f"field '{path}' can not be grouped in a query call")
        return column.sql

    def _grouped(self, item: Aggregate | FieldPath | FieldGroup) -> str:
        if isinstance(item, Aggregate):
            return self._aggregate(item)
        if isinstance(item, FieldPath) and str(item).lower() in {str(path).lower() for path in self.query.group_by}:
            return self._columns.column(item).sql
        raise ApiError("MALFORMED_QUERY", f"Field must be grouped or aggregated: {item}")

    def _aggregate(self, item: Aggregate) -> str:
        if item.field is None:
            return "COUNT(*)"
        column = self._columns.column(item.field)
        if not column.field.filterable:
            raise ApiError("INVALID_FIELD", f"field {item.field} does not support aggregate operator {item.function}")
        if item.function.value == "COUNT_DISTINCT":
            return f"COUNT(DISTINCT {column.sql})"
        return f"{item.function.value}({column.sql})"

    def _result_names(self) -> list[str]:
        names, unnamed = [], 0
        for item in self.query.select:
            if isinstance(item, FieldPath):
                names.append(item.parts[-1])
            elif isinstance(item, Aggregate) and item.alias:
                names.append(item.alias)
            else:
                names.append(f"expr{unnamed}")
                unnamed += 1
        return names

    def _fields_of(self, ids: Sequence[str]) -> list[Row]:
        columns = ['t0."Id" AS _id']
        for index, path in enumerate(self.paths):
            column = self._columns.column(path)
            columns += [f'{column.source}."{name}" AS "{index}.{name}"' for name in columns_of(column.field)]
            if len(path.parts) > 1:
                columns.append(f'{column.source}."Id" AS "{index}.of"')
        marks = ", ".join("?" * len(ids))
        return self._database.rows(
            f"SELECT {', '.join(columns)} FROM {self._columns.from_sql} "
            f'WHERE t0."Id" IN ({marks}) AND {self._not_deleted()}',
            tuple(ids),
        )

    def _record(self, row: Row) -> dict[str, Any]:
        record: dict[str, Any] = {"attributes": attributes(self._viewer.base, self.sobject.name, row["_id"])}
        for index, path in enumerate(self.paths):
            field = self._columns.column(path).field
            values = {name: row[f"{index}.{name}"] for name in columns_of(field)}
            if len(path.parts) == 1:
                visible = self._schema.visible(self.sobject, self._viewer.user_id).readable
                record[field.name] = shown(field, values, visible)
            else:
                self._put_related(record, path, row[f"{index}.of"], shown(field, values))
        return record

    def _put_related(self, record: dict[str, Any], path: FieldPath, of: str | None, value: Any) -> None:
        place: Any = record
        for depth, part in enumerate(path.parts[:-1], start=1):
            _, target = self._columns.target(path.parts[:depth])
            name = next((key for key in place if key.lower() == part.lower()), part)
            if of is None and depth == len(path.parts) - 1:
                place.setdefault(name, None)
                return
            if place.get(name) is None:
                place[name] = {"attributes": {"type": target.name}}
            place = place[name]
        if of is not None:
            place["attributes"] = attributes(self._viewer.base, self._columns.target(path.parts[:-1])[1].name, of)
        place[path.parts[-1]] = value


def _belongs(item: Field, group: FieldGroup) -> bool:
    return group is FieldGroup.ALL or item.custom == (group is FieldGroup.CUSTOM)
