"""Between Salesforce's JSON and our values: a record becomes a Lead, a planned text becomes a typed value."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Final

from lead_enrichment.domain.lead import Address, CrmRecord, Lead
from lead_enrichment.domain.lead_form import NUMBERS, LeadForm, as_time

_DATE_TIME: Final = "%Y-%m-%dT%H:%M:%S"
SECOND: Final = timedelta(seconds=1)


def lead_of(record: Mapping[str, Any], org: str) -> Lead:
    """The lead of a query's or a retrieve's record."""
    text = {name: as_text(value) for name, value in record.items() if name != "attributes"}
    return Lead(
        id=text["Id"] or "",
        name=text.get("Name"),
        company=text.get("Company"),
        website=text.get("Website"),
        email=text.get("Email"),
        phone=text.get("Phone"),
        address=Address(
            street=text.get("Street"),
            city=text.get("City"),
            state=text.get("State"),
            postal_code=text.get("PostalCode"),
            country=text.get("Country"),
        ),
        first_name=text.get("FirstName"),
        last_name=text.get("LastName"),
        title=text.get("Title"),
        created_date=text.get("CreatedDate"),
        crm=CrmRecord(
            modstamp=text.get("SystemModstamp") or "",
            fields={name: value for name, value in text.items() if value is not None and name not in _UNPLANNED},
            converted=bool(record.get("IsConverted")),
            org=org,
        ),
    )


_UNPLANNED: Final = frozenset(
    {"Id", "Name", "Company", "Website", "Email", "Phone", "Title", "CreatedDate", "SystemModstamp", "IsConverted"}
)


def as_text(value: object) -> str | None:
    """A JSON value as our plans write it; None for null and for empty text."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def as_json(field: str, value: str | None, form: LeadForm) -> Any:
    """A planned text as the field's type wants it."""
    kind = form.kind(field)
    if kind == "boolean":
        return value == "true"  # a checkbox is never null
    if value is None:
        return None
    return float(value) if kind in NUMBERS else value


def written_time(moment: datetime) -> str:
    """A moment as we write it, in UTC."""
    return f"{moment.astimezone(UTC):{_DATE_TIME}}.000+0000"


def http_date(modstamp: str) -> str:
    """A SystemModstamp as If-Unmodified-Since wants it: whole seconds. Raises ValueError for anything else."""
    moment = as_time(modstamp)
    if moment is None:
        raise ValueError("the record has no readable SystemModstamp")
    return format_datetime(moment, usegmt=True)


def is_settled(modstamp: str, read_at: datetime) -> bool:
    """Whether the second of the last change was over when the record was read.

    Conditions compare whole seconds. A change later in the same second would go unseen, so such a record is read
    again a little later; one more second is for clocks of Salesforce's that differ.
    """
    changed = as_time(modstamp)
    return changed is not None and read_at - changed >= 2 * SECOND
