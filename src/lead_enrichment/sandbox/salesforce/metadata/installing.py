"""Installs fields and permission sets, or says why not."""

from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.metadata.definitions import DefinitionError, field_of
from lead_enrichment.sandbox.salesforce.metadata.package import FieldComponent, PermissionSetComponent, ViewComponent
from lead_enrichment.sandbox.salesforce.records.store import Author
from lead_enrichment.sandbox.salesforce.schema.catalog import SObject
from lead_enrichment.sandbox.salesforce.schema.field import Field
from lead_enrichment.sandbox.salesforce.seeding.founding import INTEGRATION_SET_ID, INTEGRATION_SET_NAME

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

_OBJECT_FLAGS: Final = {
    "allowRead": "PermissionsRead",
    "allowCreate": "PermissionsCreate",
    "allowEdit": "PermissionsEdit",
    "allowDelete": "PermissionsDelete",
    "viewAllRecords": "PermissionsViewAllRecords",
    "modifyAllRecords": "PermissionsModifyAllRecords",
}


def checked_field(org: "Org", component: FieldComponent) -> tuple[SObject, Field]:
    """The object and the field of a component. Raises DefinitionError for what an org would refuse."""
    sobject = org.catalog.find(component.object_name)
    if sobject is None:
        raise DefinitionError(f"there is no object {component.object_name}")
    new = field_of(component.name, component.definition)
    known = sobject.field(new.name)
    if known is not None and (not known.custom or known.kind is not new.kind):
        raise DefinitionError(f"{new.name}: cannot change the field type from {known.kind.value} to {new.kind.value}")
    return sobject, new


def install_field(org: "Org", sobject: SObject, new: Field) -> bool:
    """Add or change a field; whether it is new. Nobody gets a permission for it."""
    created = org.catalog.put_field(sobject, new, org.clock.now())
    if created:
        org.database.add_column(sobject, new)
    org.schema.forget()
    return created


def check_permission_set(org: "Org", component: PermissionSetComponent, coming: set[str]) -> None:
    """Raises DefinitionError for permissions on what is not there; `coming` are fields of the same package."""
    for name, may_read, may_edit in component.fields:
        object_name, _, field_name = name.partition(".")
        sobject = org.catalog.find(object_name)
        known = sobject.field(field_name) if sobject else None
        if known is None and name.lower() not in coming:
            raise DefinitionError(f"In field: field - no CustomField named {name} found")
        if known is not None and known.required:
            raise DefinitionError(f"You cannot deploy to a required field: {name}")
        if may_edit and not may_read:
            raise DefinitionError(f"{name}: a field that can be edited must be readable")
    for object_name, _ in component.objects:
        if org.catalog.find(object_name) is None:
            raise DefinitionError(f"In field: object - no CustomObject named {object_name} found")


def check_view(org: "Org", component: ViewComponent, coming: set[str]) -> None:
    """Raises DefinitionError for a view that lacks something, or shows a field that is not there."""
    if component.lacks:
        raise DefinitionError(f"Required field is missing: {component.lacks[0]}")
    for name in component.fields:
        object_name, _, field_name = name.partition(".")
        sobject = org.catalog.find(object_name)
        if name.lower() not in coming and (sobject is None or sobject.field(field_name) is None):
            raise DefinitionError(f"Could not resolve list view column or report column: {name}")


def install_permission_set(org: "Org", component: PermissionSetComponent, author: Author) -> tuple[str, bool]:
    """Add a permission set, or replace what is in the one of that name; its id, and whether it is new."""
    found = org.database.rows('SELECT "Id" FROM "PermissionSet" WHERE "Name" = ?', (component.name,))
    facts = {
        "Name": component.name,
        "Label": component.label,
        "PermissionsApiEnabled": int("ApiEnabled" in component.user_permissions),
    }
    sets = org.catalog.get("PermissionSet")
    if found:
        set_id = str(found[0]["Id"])
        before = org.store.get(sets, set_id) or {}
        org.store.update(sets, before, facts, author)
    else:
        wanted = INTEGRATION_SET_ID if component.name == INTEGRATION_SET_NAME else None
        set_id = org.store.insert(sets, facts, author, wanted)
    for table in ("FieldPermissions", "ObjectPermissions"):
        org.database.run(f'DELETE FROM "{table}" WHERE "ParentId" = ?', (set_id,))
    for name, may_read, may_edit in component.fields:
        _insert_field_permission(org, set_id, name, author, may_read=may_read, may_edit=may_edit)
    for object_name, flags in component.objects:
        values: dict[str, Any] = {column: int(flags.get(flag, False)) for flag, column in _OBJECT_FLAGS.items()}
        values |= {"ParentId": set_id, "SobjectType": object_name}
        org.store.insert(org.catalog.get("ObjectPermissions"), values, author)
    org.schema.forget()
    org.catalog.touch(org.clock.now())
    return set_id, not found


def _insert_field_permission(
    org: "Org", set_id: str, name: str, author: Author, *, may_read: bool, may_edit: bool
) -> None:
    values = {
        "ParentId": set_id,
        "SobjectType": name.partition(".")[0],
        "Field": name,
        "PermissionsRead": int(may_read),
        "PermissionsEdit": int(may_edit),
    }
    org.store.insert(org.catalog.get("FieldPermissions"), values, author)
