"""Field definitions as the Metadata and Tooling APIs write them."""

from collections.abc import Mapping
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.schema.field import SHORT_TEXT, Choice, Field, Kind

_KINDS: Final = {
    "Text": Kind.STRING,
    "TextArea": Kind.TEXTAREA,
    "LongTextArea": Kind.TEXTAREA,
    "Checkbox": Kind.BOOLEAN,
    "Number": Kind.DOUBLE,
    "Percent": Kind.PERCENT,
    "Currency": Kind.CURRENCY,
    "Date": Kind.DATE,
    "DateTime": Kind.DATETIME,
    "Email": Kind.EMAIL,
    "Phone": Kind.PHONE,
    "Url": Kind.URL,
    "Picklist": Kind.PICKLIST,
}
_FIXED_LENGTHS: Final = {"TextArea": 255, "Email": 80, "Phone": 40, "Url": 255, "Picklist": 255}
_WITH_DIGITS: Final = frozenset({"Number", "Percent", "Currency"})
_MOST_DIGITS: Final = 18
_LONGEST_TEXT: Final = 131_072


class DefinitionError(Exception):
    """What is wrong with a definition, in the words that a deploy result has for it."""


class UnknownTypeError(DefinitionError):
    """The type is not one of the Metadata API."""


def field_of(name: str, definition: Mapping[str, Any]) -> Field:
    """The field that a definition describes; `definition` has the element names of the Metadata API.

    Raises:
        DefinitionError: for a definition that an org would refuse.
    """
    kind_name = str(definition.get("type") or "")
    if kind_name not in _KINDS:
        raise UnknownTypeError(f"'{kind_name}' is not a valid value for the enum 'FieldType'")
    if not name.endswith("__c"):
        raise DefinitionError(f"{name}: the name of a custom field ends with __c")
    label = str(definition.get("label") or "")
    if not label:
        raise DefinitionError(f"{name}: field label is required")
    if kind_name in ("LongTextArea", "Checkbox") and _is_true(definition.get("required")):
        raise DefinitionError(f"{name}: a field of type {kind_name} cannot be required")
    precision, scale = _digits(name, kind_name, definition)
    kind = _KINDS[kind_name]
    return Field(
        name,
        label,
        kind,
        length=_length(name, kind_name, definition),
        precision=precision,
        scale=scale,
        required=_is_true(definition.get("required")),
        custom=True,
        choices=tuple(Choice(value, value) for value in definition.get("values") or ()),
        restricted=_is_true(definition.get("restricted")),
        default=_default(name, kind, definition),
    )


def _length(name: str, kind_name: str, definition: Mapping[str, Any]) -> int:
    given = definition.get("length")
    if kind_name in _FIXED_LENGTHS:
        if given is not None:
            raise DefinitionError(f"{name}: a field of type {kind_name} has no length")
        return _FIXED_LENGTHS[kind_name]
    bounds = {"Text": (1, SHORT_TEXT), "LongTextArea": (SHORT_TEXT + 1, _LONGEST_TEXT)}.get(kind_name)
    if bounds is None:
        return 0
    length = _whole(name, "length", given)
    if not bounds[0] <= length <= bounds[1]:
        raise DefinitionError(f"{name}: length must be from {bounds[0]} to {bounds[1]}")
    if kind_name == "LongTextArea" and _whole(name, "visibleLines", definition.get("visibleLines")) < 2:  # noqa: PLR2004
        raise DefinitionError(f"{name}: visibleLines must be at least 2")
    return length


def _digits(name: str, kind_name: str, definition: Mapping[str, Any]) -> tuple[int, int]:
    if kind_name not in _WITH_DIGITS:
        return 0, 0
    precision, scale = (_whole(name, key, definition.get(key)) for key in ("precision", "scale"))
    if not 0 <= scale <= precision <= _MOST_DIGITS or precision == 0:
        raise DefinitionError(f"{name}: precision must be from 1 to {_MOST_DIGITS} and not below scale")
    return precision, scale


def _default(name: str, kind: Kind, definition: Mapping[str, Any]) -> bool | None:
    if kind is not Kind.BOOLEAN:
        return None
    if definition.get("defaultValue") is None:
        raise DefinitionError(f"{name}: a checkbox needs a defaultValue")
    return _is_true(definition.get("defaultValue"))


def _whole(name: str, key: str, value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise DefinitionError(f"{name}: {key} must be a whole number") from None


def _is_true(value: Any) -> bool:
    return str(value).lower() == "true"
