"""The other users of the org: they edit, convert and delete leads while the product works on them."""

from collections.abc import Mapping
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.ids import full_id
from lead_enrichment.sandbox.salesforce.records.interference import Interference
from lead_enrichment.sandbox.salesforce.records.store import Author, RecordStore
from lead_enrichment.sandbox.salesforce.records.values import column_value
from lead_enrichment.sandbox.salesforce.schema.catalog import Catalog
from lead_enrichment.sandbox.salesforce.seeding.staff import user_id_of

CAUSE: Final = "{} by another user"


class OtherPeople:
    """What they do is saved at once and is not undone when the request it disturbs fails."""

    def __init__(self, store: RecordStore, catalog: Catalog, interference: Interference) -> None:
        self._store = store
        self._catalog = catalog
        self._interference = interference

    def act(self, when: str, lead_id: str, disturbed: Author) -> None:
        """Do what the switches plan for this moment."""
        for edit in self._interference.edits(when, lead_id):
            author = Author(user_id_of(edit.user), disturbed.at, disturbed.request_id, CAUSE.format(edit.action))
            self.do(edit.action, lead_id, edit.fields, author)

    def do(self, action: str, lead_id: str, fields: Mapping[str, Any], author: Author) -> bool:
        """Edit, convert or delete a lead; whether it is there. Raises ApiError for fields that cannot be written."""
        lead = self._catalog.get("Lead")
        before = self._store.get(lead, full_id(lead_id))
        if before is None or before["IsDeleted"]:
            return False
        changes = {"edit": lambda: self.edited(fields), "convert": lambda: _converted(author)}.get(action, _deleted)()
        if {"FirstName", "LastName"} & changes.keys():
            names = (changes.get(part, before[part]) for part in ("FirstName", "LastName"))
            changes["Name"] = " ".join(name for name in names if name)
        self._store.update(lead, before, changes, author)
        return True

    def edited(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """What an edit writes, by column. Raises ApiError INVALID_FIELD, or what is wrong with a value."""
        lead = self._catalog.get("Lead")
        changes: dict[str, Any] = {}
        for name, value in fields.items():
            item = lead.field(name)
            if item is None or not item.writable:
                raise ApiError("INVALID_FIELD", f"{name} is no field of Lead that a person can write")
            changes[item.name] = column_value(item, value)
        return changes


def _converted(author: Author) -> dict[str, Any]:
    return {"IsConverted": 1, "ConvertedDate": author.at.date().isoformat(), "Status": "Closed - Converted"}


def _deleted() -> dict[str, Any]:
    return {"IsDeleted": 1}
