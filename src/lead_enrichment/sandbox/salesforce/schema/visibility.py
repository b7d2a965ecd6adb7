"""What one user sees of the schema: installed fields, less what the switches take away and what FLS hides."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import Final

from lead_enrichment.sandbox.salesforce.database import OrgDatabase
from lead_enrichment.sandbox.salesforce.schema.catalog import PLACE_CODES, Catalog, SObject
from lead_enrichment.sandbox.salesforce.schema.field import Field
from lead_enrichment.sandbox.salesforce.switches import Names, Switches

_PLACE_CODES: Final = frozenset(item.name for item in PLACE_CODES)
_GRANTED: Final = """
SELECT p."Field" AS field, MAX(p."PermissionsRead") AS may_read, MAX(p."PermissionsEdit") AS may_edit
FROM "FieldPermissions" p JOIN "PermissionSetAssignment" a ON a."PermissionSetId" = p."ParentId"
WHERE a."AssigneeId" = ? AND p."SobjectType" = ? GROUP BY p."Field"
"""


@dataclass(frozen=True, slots=True)
class VisibleFields:
    """The fields that a user can read, by lower-case name, and the names of those that may also be written."""

    readable: Mapping[str, Field]
    editable: frozenset[str]

    def get(self, name: str) -> Field | None:
        """A readable field by its name in any case."""
        return self.readable.get(name.lower())


class Schema:
    """Answers what a user sees. Standard fields need no permission; custom fields need one in a permission set."""

    def __init__(self, catalog: Catalog, database: OrgDatabase) -> None:
        self.catalog = catalog
        self._database = database
        self._switches = Switches()
        self._known: dict[tuple[str, str], VisibleFields] = {}

    def use(self, switches: Switches) -> None:
        """Follow these switches from now on."""
        self._switches = switches
        self.forget()

    def forget(self) -> None:
        """Fields or permissions have changed."""
        self._known.clear()

    def visible(self, sobject: SObject, user_id: str) -> VisibleFields:
        """The fields of an object as this user sees them."""
        key = (sobject.name, user_id)
        if key not in self._known:
            self._known[key] = self._work_out(sobject, user_id)
        return self._known[key]

    def _work_out(self, sobject: SObject, user_id: str) -> VisibleFields:
        switches = self._switches
        granted = {
            row["field"].lower(): (bool(row["may_read"]), bool(row["may_edit"]))
            for row in self._database.rows(_GRANTED, (user_id, sobject.name))
        }
        readable: dict[str, Field] = {}
        editable: set[str] = set()
        for key, item in sobject.fields.items():
            may_read, may_edit = (True, True)
            if item.custom:
                may_read, may_edit = granted.get(f"{sobject.name}.{item.name}".lower(), (False, False))
            if not may_read or self._is_taken_away(sobject, item):
                continue
            readable[key] = self._shortened(sobject, item)
            if item.writable and may_edit and not _names(switches.read_only_fields, sobject, item):
                editable.add(item.name)
        return VisibleFields(readable, frozenset(editable))

    def _is_taken_away(self, sobject: SObject, item: Field) -> bool:
        switches = self._switches
        if item.required:
            return False  # neither can be removed, nor has permissions
        if item.name in _PLACE_CODES and not switches.state_country_picklists:
            return True
        return _names((*switches.missing_fields, *switches.hidden_fields), sobject, item)

    def _shortened(self, sobject: SObject, item: Field) -> Field:
        lengths = self._switches.field_lengths if sobject.name == "Lead" else {}
        return replace(item, length=lengths[item.name]) if item.name in lengths else item


def _names(patterns: Names, sobject: SObject, item: Field) -> bool:
    """Whether a list of Lead's field names, in which `*` stands for anything, names this field."""
    return sobject.name == "Lead" and any(fnmatchcase(item.name, pattern) for pattern in patterns)
