"""What a new org holds before anybody has logged in: its people, its permissions, its leads."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from lead_enrichment.sandbox.salesforce.ids import numbered_id
from lead_enrichment.sandbox.salesforce.records.store import Author
from lead_enrichment.sandbox.salesforce.schema.enrichment_fields import ENRICHMENT_FIELDS
from lead_enrichment.sandbox.salesforce.seeding.staff import (
    ADMIN_PROFILE_ID,
    INTEGRATION_USER,
    ORG_ID,
    QUEUE_ID,
    STAFF,
)

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org

INTEGRATION_SET_ID: Final = numbered_id("0PS", 1)
INTEGRATION_SET_NAME: Final = "Lead_Enrichment_Integration"
_PROFILE_SET_ID: Final = numbered_id("0PS", 2)
_AT_ONCE: Final = 5_000


def found(org: "Org") -> None:
    """Fill a new org with everything but leads."""
    author = Author(INTEGRATION_USER.id, org.clock.now(), cause="set up")

    def put(object_name: str, values: Mapping[str, Any], record_id: str | None = None) -> None:
        org.store.insert(org.catalog.get(object_name), values, author, record_id)

    put(
        "Organization",
        {"Name": org.name, "InstanceName": "SBX1", "IsSandbox": 1, "OrganizationType": "Developer Edition"},
        ORG_ID,
    )
    put("Profile", {"Name": "System Administrator"}, ADMIN_PROFILE_ID)
    for person in STAFF:
        name = f"{person.first_name} {person.last_name}"
        values = {"Username": person.username, "Email": person.username, "Name": name, "IsActive": 1}
        names = {"FirstName": person.first_name, "LastName": person.last_name, "ProfileId": ADMIN_PROFILE_ID}
        put("User", {**values, **names}, person.id)
    put("Group", {"Name": "Web Leads", "DeveloperName": "Web_Leads", "Type": "Queue"}, QUEUE_ID)
    put(
        "PermissionSet",
        {"Name": "X00ex_profile", "Label": "System Administrator", "IsOwnedByProfile": 1, "PermissionsApiEnabled": 1},
        _PROFILE_SET_ID,
    )
    put("PermissionSetAssignment", {"AssigneeId": INTEGRATION_USER.id, "PermissionSetId": _PROFILE_SET_ID})
    if org.catalog.get("Lead").field(ENRICHMENT_FIELDS[0].name) is not None:
        put(
            "PermissionSet",
            {"Name": INTEGRATION_SET_NAME, "Label": "Lead Enrichment Integration", "PermissionsApiEnabled": 1},
            INTEGRATION_SET_ID,
        )
        for parent in (_PROFILE_SET_ID, INTEGRATION_SET_ID):
            for field in ENRICHMENT_FIELDS:
                grant = {"SobjectType": "Lead", "Field": f"Lead.{field.name}", "PermissionsRead": 1}
                put("FieldPermissions", {**grant, "PermissionsEdit": 1, "ParentId": parent})


def add_leads(org: "Org", leads: Iterable[Mapping[str, Any]]) -> list[str]:
    """Add leads as stored rows, some thousands at a time; their ids."""
    author = Author(INTEGRATION_USER.id, org.clock.now())
    lead = org.catalog.get("Lead")
    ids: list[str] = []
    remaining = iter(leads)
    while chunk := list(islice(remaining, _AT_ONCE)):
        ids += org.store.load(lead, chunk, author)
    return ids
