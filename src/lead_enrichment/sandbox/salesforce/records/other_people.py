"""The other users of the org: they edit, convert and delete leads while the product works on them."""

from typing import Any

from lead_enrichment.sandbox.salesforce.ids import full_id
from lead_enrichment.sandbox.salesforce.records.interference import Interference
from lead_enrichment.sandbox.salesforce.records.store import Author, RecordStore
from lead_enrichment.sandbox.salesforce.records.values import column_value
from lead_enrichment.sandbox.salesforce.schema.catalog import Catalog
from lead_enrichment.sandbox.salesforce.seeding.staff import user_id_of


class OtherPeople:
    """What they do is saved at once and is not undone when the request it disturbs fails."""

    def __init__(self, store: RecordStore, catalog: Catalog, interference: Interference) -> None:
        self._store = store
        self._catalog = catalog
        self._interference = interference

    def act(self, when: str, lead_id: str, disturbed: Author) -> None:
        """Do what the switches plan for this moment."""
        for edit in self._interference.edits(when, lead_id):
            author = Author(user_id_of(edit.user), disturbed.at, disturbed.request_id, f"{edit.action} by another user")
            self._do(edit.action, lead_id, edit.fields, author)

    def edit(self, lead_id: str, fields: dict[str, Any], author: Author) -> bool:
        """Write fields as a person would; whether the lead is there."""
        return self._do("edit", lead_id, fields, author)

    def convert(self, lead_id: str, author: Author) -> bool:
        """Convert a lead; whether it is there."""
        return self._do("convert", lead_id, {}, author)

    def delete(self, lead_id: str, author: Author) -> bool:
        """Delete a lead; whether it is there."""
        return self._do("delete", lead_id, {}, author)

    def _do(self, action: str, lead_id: str, fields: dict[str, Any], author: Author) -> bool:
        lead = self._catalog.get("Lead")
        before = self._store.get(lead, full_id(lead_id))
        if before is None or before["IsDeleted"]:
            return False
        changes: dict[str, Any] = {"IsDeleted": 1}
        if action == "convert":
            changes = {
                "IsConverted": 1,
                "ConvertedDate": author.at.date().isoformat(),
                "Status": "Closed - Converted",
            }
        elif action == "edit":
            changes = {}
            for name, value in fields.items():
                item = lead.fields[name.lower()]
                changes[item.name] = column_value(item, value)
            names = [changes.get(part, before[part]) for part in ("FirstName", "LastName")]
            changes["Name"] = " ".join(name for name in names if name)
        self._store.update(lead, before, changes, author)
        return True
