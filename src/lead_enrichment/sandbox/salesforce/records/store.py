"""Rows and all their versions."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.database import OrgDatabase, Row
from lead_enrichment.sandbox.salesforce.ids import full_id, numbered_id
from lead_enrichment.sandbox.salesforce.moments import written
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.field import Kind

STAMPS: Final = frozenset({"CreatedDate", "CreatedById", "LastModifiedDate", "LastModifiedById", "SystemModstamp"})
_INSTANCE: Final = "5e"
_FIRST: Final = 1


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
        row = {**_blank(sobject), **self._stamps(author), **values}
        row["Id"] = record_id or self._next_id(sobject)
        with self._database.level():
            self._put(sobject, [row])
            self._append_version(sobject, dict.fromkeys(row) | {"Id": row["Id"]}, _told(row), author, number=_FIRST)
        return str(row["Id"])

    def load(self, sobject: SObject, many: Iterable[Mapping[str, Any]], author: Author) -> list[str]:
        """Add many records, which may bring their own stamps; their new ids.

        Their first versions are not written down: `history` works them out from what has changed since.
        """
        blank = {**_blank(sobject), **self._stamps(author)}
        rows = [{**blank, **values, "Id": self._next_id(sobject)} for values in many]
        self._put(sobject, rows)
        return [row["Id"] for row in rows]

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
        versions = [{**row, "changes": json.loads(row["changes"])} for row in rows]
        if versions and versions[0]["number"] == _FIRST:
            return versions
        return [*self._loaded(sobject, record_id, versions), *versions]

    def _loaded(self, sobject: SObject, record_id: str, later: list[Row]) -> list[Row]:
        """The first version of a record that was loaded: as it stands, with every later change taken back."""
        row = self.get(sobject, record_id)
        if row is None:
            return []
        for version in reversed(later):
            row |= {name: old for name, (old, _) in version["changes"].items()}
        changes = {name: [None, value] for name, value in _told(row).items() if value is not None}
        facts = {"number": _FIRST, "at": row["CreatedDate"], "user": row["CreatedById"]}
        return [{**facts, "request": 0, "cause": "loaded", "changes": changes}]

    def _put(self, sobject: SObject, rows: Sequence[Mapping[str, Any]]) -> None:
        stored = [item.name for item in sobject.fields.values() if item.stored]
        names = ", ".join(f'"{name}"' for name in stored)
        marks = ", ".join("?" * len(stored))
        with self._database.level():
            self._database.run_many(
                f'INSERT INTO "{sobject.name}" ({names}) VALUES ({marks})',
                [[row[name] for name in stored] for row in rows],
            )

    def _append_version(
        self,
        sobject: SObject,
        before: Mapping[str, Any],
        changes: Mapping[str, Any],
        author: Author,
        *,
        number: int | None = None,
    ) -> None:
        differing = {name: [before[name], value] for name, value in changes.items() if before[name] != value}
        self._database.run(
            'INSERT INTO "_version" SELECT ?, ?, COALESCE(?, 1 + MAX(number), 2), ?, ?, ?, ?, ? FROM "_version" '
            "WHERE object = ? AND record = ?",
            (
                sobject.name,
                before["Id"],
                number,
                written(author.at),
                author.user_id,
                author.request_id,
                author.cause,
                json.dumps(differing),
                sobject.name,
                before["Id"],
            ),
        )

    def _stamps(self, author: Author) -> Row:
        at = written(author.at)
        by = author.user_id
        dates = {"CreatedDate": at, "LastModifiedDate": at, "SystemModstamp": at}
        return {**dates, "CreatedById": by, "LastModifiedById": by}

    def _next_id(self, sobject: SObject) -> str:
        number = self._last_number.get(sobject.name, 0) + 1
        self._last_number[sobject.name] = number
        return numbered_id(sobject.prefix, number, _INSTANCE)


def _blank(sobject: SObject) -> Row:
    """A new record's columns before anything is filled in."""
    return {
        item.name: int(bool(item.default)) if item.kind is Kind.BOOLEAN else item.default
        for item in sobject.fields.values()
        if item.stored
    }


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a version tells of a record: everything but its stamps."""
    return {name: value for name, value in row.items() if name not in STAMPS and name != "Id"}
