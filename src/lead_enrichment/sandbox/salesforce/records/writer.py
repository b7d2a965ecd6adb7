"""Creates, changes and deletes records: the order of the checks, and what is saved in the end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from lead_enrichment.sandbox.salesforce.database import OrgDatabase, Row
from lead_enrichment.sandbox.salesforce.errors import ApiError, not_found
from lead_enrichment.sandbox.salesforce.ids import full_id, is_id
from lead_enrichment.sandbox.salesforce.moments import read_moment
from lead_enrichment.sandbox.salesforce.records.field_checks import check_required, column_changes
from lead_enrichment.sandbox.salesforce.records.interference import Interference
from lead_enrichment.sandbox.salesforce.records.other_people import OtherPeople
from lead_enrichment.sandbox.salesforce.records.place_rules import settled_places
from lead_enrichment.sandbox.salesforce.records.save_rules import SaveRules
from lead_enrichment.sandbox.salesforce.records.store import Author, RecordStore
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.field import Kind
from lead_enrichment.sandbox.salesforce.schema.visibility import Schema
from lead_enrichment.sandbox.salesforce.switches import Switches


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """Who writes, and what its headers ask for; `base` is the path of the API version."""

    author: Author
    base: str
    unmodified_since: datetime | None = None
    auto_assign: bool = True
    duplicates_allowed: bool = False


class RecordWriter:
    """All ways to change a record. Each call is one save: all of it happens, or nothing."""

    def __init__(self, database: OrgDatabase, store: RecordStore, schema: Schema, interference: Interference) -> None:
        self._database = database
        self._store = store
        self._schema = schema
        self._interference = interference
        self._rules = SaveRules(database, schema)
        self._switches = Switches()
        self.others = OtherPeople(store, schema.catalog, interference)

    def use(self, switches: Switches) -> None:
        """Follow these switches from now on."""
        self._switches = switches
        self._rules.use(switches)
        self._interference.use(switches)

    def find(self, sobject: SObject, record_id: str) -> Row:
        """A record that is there.

        Raises:
            ApiError: MALFORMED_ID for something that is no id; NOT_FOUND; ENTITY_IS_DELETED.
        """
        if not is_id(record_id):
            raise ApiError("MALFORMED_ID", f"malformed id {record_id}", ["Id"])
        row = self._store.get(sobject, record_id)
        if row is None:
            raise not_found()
        if row.get("IsDeleted"):
            raise ApiError("ENTITY_IS_DELETED", "entity is deleted", [])
        return row

    def create(self, sobject: SObject, body: Mapping[str, Any], request: WriteRequest) -> str:
        """Save a new record; its id. Raises ApiError for whatever the org refuses."""
        visible = self._schema.visible(sobject, request.author.user_id)
        changes = column_changes(sobject, visible, body)
        check_required(sobject, changes, changes.keys() | {item.name for item in sobject.fields.values()})
        empty = {item.name: None for item in sobject.fields.values() if item.stored}
        changes = self._completed(sobject, empty, changes)
        self._check_references(sobject, changes)
        if "OwnerId" in empty:
            changes.setdefault("OwnerId", request.author.user_id)
        with self._database.level():
            record_id = self._store.insert(sobject, changes, request.author)
            self._after_save(sobject, record_id, request)
        return record_id

    def update(self, sobject: SObject, record_id: str, body: Mapping[str, Any], request: WriteRequest) -> None:
        """Change a record. Raises ApiError for whatever the org refuses."""
        if sobject.name == "Lead" and is_id(record_id):
            self.others.act("before_write", full_id(record_id), request.author)
        before = self.find(sobject, record_id)
        self._check_unmodified(before, request)
        if sobject.name == "Lead":
            self._interference.check_lock(before["Id"])
        visible = self._schema.visible(sobject, request.author.user_id)
        changes = column_changes(sobject, visible, body)
        if before.get("IsConverted"):
            raise ApiError("CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead", [])
        check_required(sobject, changes, changes.keys())
        changes = self._completed(sobject, before, changes)
        self._check_references(sobject, changes)
        with self._database.level():
            self._store.update(sobject, before, changes, request.author)
            if sobject.name == "Lead":
                self._interference.check_refusal(before["Id"], set(changes))
            self._after_save(sobject, before["Id"], request)

    def delete(self, sobject: SObject, record_id: str, request: WriteRequest) -> None:
        """Move a lead to the recycle bin. Raises ApiError where it is not there, or of an object that stays."""
        before = self.find(sobject, record_id)
        if "IsDeleted" not in before:
            raise ApiError("INSUFFICIENT_ACCESS_OR_READONLY", f"{sobject.name} cannot be deleted", [])
        self._store.update(sobject, before, {"IsDeleted": 1}, request.author)

    def _check_unmodified(self, before: Row, request: WriteRequest) -> None:
        since = request.unmodified_since
        changed = read_moment(before.get(self._switches.precondition_field) or "")
        if since is not None and changed is not None and changed > since:
            raise ApiError(
                "ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK",
                "the record has been changed since the time that If-Unmodified-Since gives",
            )

    def _completed(self, sobject: SObject, before: Mapping[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
        """The changes with what follows from them."""
        if sobject.name == "Lead" and self._switches.state_country_picklists:
            changes = changes | settled_places(before, changes)
        if {"FirstName", "LastName"} & changes.keys() and "name" in sobject.fields:
            names = (changes.get(part, before[part]) for part in ("FirstName", "LastName"))
            changes = changes | {"Name": " ".join(name for name in names if name)}
        return changes

    def _check_references(self, sobject: SObject, changes: Mapping[str, Any]) -> None:
        for name, value in changes.items():
            item = sobject.field(name)
            if item is None or item.kind is not Kind.REFERENCE or value is None:
                continue
            targets = [self._schema.catalog.get(target) for target in item.refers_to]
            if not any(self._store.get(target, value) for target in targets):
                raise ApiError("INVALID_CROSS_REFERENCE_KEY", f"invalid cross reference id: {value}", [name])

    def _after_save(self, sobject: SObject, record_id: str, request: WriteRequest) -> None:
        if sobject.name != "Lead":
            return
        saved = self._store.get(sobject, record_id)
        if saved is None:
            raise LookupError(record_id)
        self._rules.check(saved, request.author, request.base, duplicates_allowed=request.duplicates_allowed)
        rule = self._switches.assignment_rule
        if rule is not None and request.auto_assign and saved["OwnerId"] != rule.owner_id:
            author = Author("", request.author.at, request.author.request_id, "assignment rule")
            self._store.update(sobject, saved, {"OwnerId": rule.owner_id}, author)
