"""Rows and all their versions."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.database import OrgDatabase, Row
from lead_enrichment.sandbox.salesforce.ids import full_id, numbered_id
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.field import Field, Kind

STAMPS: Final = frozenset({"CreatedDate", "CreatedById", "LastModifiedDate", "LastModifiedById", "SystemModstamp"})
_INSTANCE: Final = "5e"


@dataclass(frozen=True, slots=True)
class Author:
    """Who makes a change, when, and by which request of the log (0: none, `cause` says what it was)."""

    user_id: str
    at: datetime
    request_id: int = 0
    cause: str = ""


class RecordStore:
    """Reads and writes rows; knows no rule but that every change becomes a version."""

    def __init__(self, database: OrgDatabase) -> None:
        self._database = database
        self._last_number: dict[str, int] = {}

    def insert(self, sobject: SObject, values: Mapping[str, Any], author: Author, record_id: str | None = None) -> str:
        """Add a record; its new id."""
        return self.insert_many(sobject, [values], author, record_id)[0]

    def insert_many(
        self, sobject: SObject, many: Iterable[Mapping[str, Any]], author: Author, record_id: str | None = None
    ) -> list[str]:
        """Add records in one go; a record may bring its own stamps. Their new ids."""
        stored = [item for item in sobject.fields.values() if item.stored]
        ids: list[str] = []
        rows, versions = [], []
        for values in many:
            row = self._new_row(sobject, stored, values, author, record_id)
            ids.append(row["Id"])
            rows.append(tuple(row[item.name] for item in stored))
            versions.append(_first_version(sobject, row, author))
        names = ", ".join(f'"{item.name}"' for item in stored)
        marks = ", ".join("?" * len(stored))
        with self._database.level():
            self._database.run_many(f'INSERT INTO "{sobject.name}" ({names}) VALUES ({marks})', rows)
            self._database.run_many('INSERT INTO "_version" VALUES (?, ?, ?, ?, ?, ?, ?, ?)', versions)
        return ids

    def get(self, sobject: SObject, record_id: str) -> Row | None:
        """A record with all its columns, deleted or not; ids are compared by their first 15 characters."""
        found = self._database.rows(f'SELECT * FROM "{sobject.name}" WHERE "Id" = ?', (full_id(record_id),))
        return found[0] if found else None

    def update(self, sobject: SObject, before: Row, changes: Mapping[str, Any], author: Author) -> None:
        """Write `changes` (column to value) to a record; its stamps move even where nothing differs."""
        at = written(author.at)
        stamps = {"LastModifiedDate": at, "LastModifiedById": author.user_id, "SystemModstamp": at}
        values = {**changes, **{name: value for name, value in stamps.items() if name in before}}
        settings = ", ".join(f'"{name}" = ?' for name in values)
        with self._database.level():
            if settings:
                self._database.run(
                    f'UPDATE "{sobject.name}" SET {settings} WHERE "Id" = ?', (*values.values(), before["Id"])
                )
            self._append_version(sobject, before, changes, author)

    def history(self, sobject: SObject, record_id: str) -> list[Row]:
        """Every version of a record, oldest first; `changes` maps each field to what it was and became."""
        rows = self._database.rows(
            'SELECT number, at, user, request, cause, changes FROM "_version" WHERE object = ? AND record = ? '
            "ORDER BY number",
            (sobject.name, full_id(record_id)),
        )
        return [{**row, "changes": json.loads(row["changes"])} for row in rows]

    def _append_version(self, sobject: SObject, before: Row, changes: Mapping[str, Any], author: Author) -> None:
        differing = {name: [before[name], value] for name, value in changes.items() if before[name] != value}
        self._database.run(
            'INSERT INTO "_version" SELECT ?, ?, 1 + COALESCE(MAX(number), 0), ?, ?, ?, ?, ? FROM "_version" '
            "WHERE object = ? AND record = ?",
            (
                sobject.name,
                before["Id"],
                written(author.at),
                author.user_id,
                author.request_id,
                author.cause,
                json.dumps(differing),
                sobject.name,
                before["Id"],
            ),
        )

    def _new_row(
        self,
        sobject: SObject,
        stored: list[Field],
        values: Mapping[str, Any],
        author: Author,
        record_id: str | None,
    ) -> Row:
        at = written(author.at)
        stamps = {
            "CreatedDate": at,
            "CreatedById": author.user_id,
            "LastModifiedDate": at,
            "LastModifiedById": author.user_id,
            "SystemModstamp": at,
        }
        row = {item.name: item.default if item.kind is not Kind.BOOLEAN else int(bool(item.default)) for item in stored}
        row |= {name: value for name, value in {**stamps, **values}.items() if name in row}
        row["Id"] = record_id or self._next_id(sobject)
        return row

    def _next_id(self, sobject: SObject) -> str:
        number = self._last_number.get(sobject.name, 0) + 1
        self._last_number[sobject.name] = number
        return numbered_id(sobject.prefix, number, _INSTANCE)


def _first_version(sobject: SObject, row: Row, author: Author) -> tuple[Any, ...]:
    changes = {name: [None, value] for name, value in row.items() if value is not None and name not in STAMPS}
    return (
        sobject.name,
        row["Id"],
        1,
        row.get("CreatedDate") or written(author.at),
        row.get("CreatedById") or author.user_id,
        author.request_id,
        author.cause,
        json.dumps(changes),
    )
