"""A row as replies show it."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.schema.field import NUMBER_KINDS, Field, Kind

_ADDRESS_PARTS: Final = {
    "city": "City",
    "country": "Country",
    "countryCode": "CountryCode",
    "geocodeAccuracy": "GeocodeAccuracy",
    "latitude": "Latitude",
    "longitude": "Longitude",
    "postalCode": "PostalCode",
    "state": "State",
    "stateCode": "StateCode",
    "street": "Street",
}
_CODES: Final = frozenset({"countryCode", "stateCode"})


def attributes(base: str, object_name: str, record_id: str) -> dict[str, str]:
    """What tells a record's object and address; `base` is the path of the API version."""
    return {"type": object_name, "url": f"{base}/sobjects/{object_name}/{record_id}"}


def shown(item: Field, row: Mapping[str, Any], visible: Iterable[str] = ()) -> Any:
    """One field's value for JSON. `visible` are the lower-case names of fields that the user sees."""
    if item.kind is Kind.ADDRESS:
        return _address(row, frozenset(visible))
    value = row[item.name]
    if value is None:
        return None
    if item.kind is Kind.BOOLEAN:
        return bool(value)
    if item.kind in NUMBER_KINDS and item.kind is not Kind.INT:
        return float(value)
    return value


def columns_of(item: Field) -> tuple[str, ...]:
    """The columns that `shown` needs for a field."""
    return tuple(_ADDRESS_PARTS.values()) if item.kind is Kind.ADDRESS else (item.name,)


def _address(row: Mapping[str, Any], visible: frozenset[str]) -> dict[str, Any] | None:
    parts = {
        key: row[name]
        for key, name in _ADDRESS_PARTS.items()
        if name.lower() in visible or (key not in _CODES and not visible)
    }
    return parts if any(value is not None for value in parts.values()) else None
