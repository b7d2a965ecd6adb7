"""The objects beside Lead: only the fields that clients have been seen to ask for."""

from typing import Final

from lead_enrichment.sandbox.salesforce.schema.field import Field, Kind
from lead_enrichment.sandbox.salesforce.schema.standard_lead import SYSTEM_FIELDS


def _id() -> Field:
    return Field("Id", "Record ID", Kind.ID, length=18, writable=False, required=True)


def _text(name: str, length: int = 255) -> Field:
    return Field(name, name, Kind.STRING, length=length)


def _needed(name: str, length: int = 255) -> Field:
    return Field(name, name, Kind.STRING, length=length, required=True)


def _flag(name: str) -> Field:
    return Field(name, name, Kind.BOOLEAN, default=False)


def _to(name: str, target: str, relationship: str) -> Field:
    return Field(name, name, Kind.REFERENCE, length=18, required=True, refers_to=(target,), relationship=relationship)


OTHER_OBJECTS: Final = {
    "User": (
        _id(),
        _needed("Username", 80),
        _text("FirstName", 40),
        _needed("LastName", 80),
        _text("Name", 121),
        _text("Email", 128),
        _flag("IsActive"),
        Field("ProfileId", "ProfileId", Kind.REFERENCE, length=18, refers_to=("Profile",), relationship="Profile"),
        *SYSTEM_FIELDS,
    ),
    "Group": (_id(), _needed("Name", 40), _text("DeveloperName", 80), _text("Type", 40), *SYSTEM_FIELDS),
    "Profile": (_id(), _needed("Name"), *SYSTEM_FIELDS),
    "Organization": (
        _id(),
        _needed("Name", 80),
        _text("InstanceName", 5),
        _flag("IsSandbox"),
        Field("TrialExpirationDate", "TrialExpirationDate", Kind.DATETIME),
        _text("NamespacePrefix", 15),
        _text("OrganizationType", 40),
        *SYSTEM_FIELDS,
    ),
    "PermissionSet": (
        _id(),
        _needed("Name", 80),
        _needed("Label", 80),
        _text("Description"),
        _flag("IsOwnedByProfile"),
        _flag("PermissionsApiEnabled"),
        *SYSTEM_FIELDS,
    ),
    "PermissionSetAssignment": (
        _id(),
        _to("AssigneeId", "User", "Assignee"),
        _to("PermissionSetId", "PermissionSet", "PermissionSet"),
        Field("SystemModstamp", "System Modstamp", Kind.DATETIME, writable=False),
    ),
    "FieldPermissions": (
        _id(),
        _to("ParentId", "PermissionSet", "Parent"),
        _needed("SobjectType", 40),
        _needed("Field", 121),
        _flag("PermissionsRead"),
        _flag("PermissionsEdit"),
        Field("SystemModstamp", "System Modstamp", Kind.DATETIME, writable=False),
    ),
    "ObjectPermissions": (
        _id(),
        _to("ParentId", "PermissionSet", "Parent"),
        _needed("SobjectType", 40),
        _flag("PermissionsRead"),
        _flag("PermissionsCreate"),
        _flag("PermissionsEdit"),
        _flag("PermissionsDelete"),
        _flag("PermissionsViewAllRecords"),
        _flag("PermissionsModifyAllRecords"),
        Field("SystemModstamp", "System Modstamp", Kind.DATETIME, writable=False),
    ),
    "ScratchOrgInfo": (_id(), _text("Name"), *SYSTEM_FIELDS),
}
OWNER_NAME_FIELDS: Final = (_id(), _text("Name"), _text("Type", 40), _text("Username", 80), _text("Email", 128))
"""What can be asked of an owner, who is a user or a queue."""

LABELS: Final = {
    "Lead": ("Lead", "Leads"),
    "User": ("User", "Users"),
    "Group": ("Group", "Groups"),
    "Profile": ("Profile", "Profiles"),
    "Organization": ("Organization", "Organizations"),
    "PermissionSet": ("Permission Set", "Permission Sets"),
    "PermissionSetAssignment": ("Permission Set Assignment", "Permission Set Assignments"),
    "FieldPermissions": ("Field Permissions", "Field Permissions"),
    "ObjectPermissions": ("Object Permissions", "Object Permissions"),
    "ScratchOrgInfo": ("Scratch Org Info", "Scratch Org Infos"),
}
