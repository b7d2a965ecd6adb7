"""From Salesforce's describe of the object Lead to the form that plans are made for."""

import base64
import binascii
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from lead_enrichment.domain.addresses.regions import region_code
from lead_enrichment.domain.lead_form import Country, FieldForm, LeadForm, State
from lead_enrichment.domain.salesforce_fields import (
    CODE_FIELDS,
    CUSTOM_FIELDS,
    FILLED_FIELDS,
    READ_FIELDS,
    SYSTEM_FIELDS,
)

_WANTED: Final = frozenset(
    (*SYSTEM_FIELDS, *READ_FIELDS, *FILLED_FIELDS, *CODE_FIELDS, *(field.name for field in CUSTOM_FIELDS))
)
_DEFAULT_SCALE: Final = 2


def form_of(describe: Mapping[str, Any]) -> LeadForm:
    """The fields that we may read, with what may be written to them, and the org's country and state lists.

    A field that is missing here does not exist or is hidden from our user by field-level security.
    """
    described = {field["name"]: field for field in describe.get("fields") or () if field.get("name") in _WANTED}
    countries = [_option(value) for value in _active(described.get("CountryCode"))]
    return LeadForm(
        fields={name: _field(field) for name, field in described.items()},
        countries=tuple(Country(code=code, label=label) for code, label in countries),
        states=tuple(_states(described)),
        keeps_record=True,
    )


def _field(field: Mapping[str, Any]) -> FieldForm:
    scale = field.get("scale")
    return FieldForm(
        name=field["name"],
        label=str(field.get("label") or field["name"]),
        kind=str(field.get("type") or "string"),
        length=int(field.get("length") or 0),
        scale=_DEFAULT_SCALE if scale is None else int(scale),
        editable=bool(field.get("updateable", False)),
    )


def _active(field: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    values = (field or {}).get("picklistValues") or ()
    return [value for value in values if value.get("active", True) and value.get("value")]


def _option(value: Mapping[str, Any]) -> tuple[str, str]:
    return str(value["value"]), str(value.get("label") or value["value"])


def _states(described: Mapping[str, Mapping[str, Any]]) -> Iterator[State]:
    """States with the countries that they depend on; `validFor` is a bit for each value of CountryCode, from the left.

    The bits count all values of the controlling list, those that are not active too. Where no state has bits, a state
    belongs to the countries that have one of that name and code.
    """
    controlling: Sequence[Mapping[str, Any]] = described.get("CountryCode", {}).get("picklistValues") or ()
    active = {str(value["value"]) for value in _active(described.get("CountryCode"))}
    states = _active(described.get("StateCode"))
    with_bits = any(state.get("validFor") for state in states)
    for state in states:
        code, label = _option(state)
        if with_bits:
            bits = _bits(state.get("validFor"))
            listed = (str(country.get("value")) for country, bit in zip(controlling, bits, strict=False) if bit == "1")
            valid = tuple(country for country in listed if country in active)
        else:
            valid = tuple(country for country in sorted(active) if region_code(country, label) == code)
        yield State(code=code, label=label, countries=valid)


def _bits(valid_for: object) -> str:
    try:
        raw = base64.b64decode(str(valid_for or ""))
    except (binascii.Error, ValueError):
        return ""
    return "".join(f"{byte:08b}" for byte in raw)
