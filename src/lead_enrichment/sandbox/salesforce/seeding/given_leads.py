"""Leads that somebody brings along: field maps in, rows out."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.records.values import column_value
from lead_enrichment.sandbox.salesforce.seeding.staff import STAFF

if TYPE_CHECKING:
    from lead_enrichment.sandbox.salesforce.org import Org


def stored_leads(org: "Org", leads: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Rows for these leads; unlike a client, one may also set IsConverted, IsDeleted and the dates.

    Raises:
        ApiError: INVALID_FIELD, naming the lead and the field, or what is wrong with a value.
    """
    return [_stored(org, number, lead) for number, lead in enumerate(leads, start=1)]


def _stored(org: "Org", number: int, given: Mapping[str, Any]) -> dict[str, Any]:
    known = org.catalog.get("Lead")
    row: dict[str, Any] = {"OwnerId": STAFF[1].id, "LastName": "Info Needed", "Company": "Unnamed company"}
    for name, value in given.items():
        item = known.field(name)
        if item is None or not item.stored or item.name in ("Id", "Name"):
            raise ApiError("INVALID_FIELD", f"lead {number}: {name} is no field that can be given")
        row[item.name] = column_value(item, value)
    created = row.get("CreatedDate")
    if created and "LastModifiedDate" not in row:
        row |= {"LastModifiedDate": created, "SystemModstamp": row.get("SystemModstamp", created)}
    return row | {"Name": " ".join(part for part in (row.get("FirstName"), row.get("LastName")) if part)}
