"""One value of a write: checked against its field, and turned into what the column holds."""

import re
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, Final

from lead_enrichment.sandbox.salesforce.errors import ApiError
from lead_enrichment.sandbox.salesforce.ids import full_id, is_id
from lead_enrichment.sandbox.salesforce.moments import read_day, read_moment, written
from lead_enrichment.sandbox.salesforce.schema.field import ID_KINDS, NUMBER_KINDS, TEXT_KINDS, Field, Kind

_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


def column_value(item: Field, value: Any) -> Any:
    """The value of a JSON body as the column holds it: text trimmed, '' as None, numbers rounded to their scale.

    Raises:
        ApiError: what the org answers to a value of the wrong type, size or form.
    """
    if value is None:
        return 0 if item.kind is Kind.BOOLEAN else None
    for kinds, convert in _CONVERSIONS:
        if item.kind in kinds:
            return convert(item, value)
    raise _cannot_read(item, value)


def json_value(item: Field, text: str) -> Any:
    """A cell of a CSV file as JSON would have it; `#N/A` clears the field.

    Raises:
        ApiError: for a cell that its field's type cannot be read from.
    """
    if text == "#N/A":
        return None
    if item.kind is Kind.BOOLEAN:
        if text.lower() not in ("true", "false", "1", "0"):
            raise _cannot_read(item, text)
        return text.lower() in ("true", "1")
    if item.kind in NUMBER_KINDS:
        try:
            return Decimal(text)
        except InvalidOperation:
            raise _cannot_read(item, text) from None
    return text


def _text(item: Field, value: Any) -> str | None:
    if not isinstance(value, str):
        raise _cannot_read(item, value)
    text = value.strip()
    if not text:
        return None
    if len(text) > item.length:
        raise ApiError(
            "STRING_TOO_LONG", f"{item.label}: data value too large: {text} (max length={item.length})", [item.name]
        )
    if item.kind is Kind.EMAIL and not _EMAIL.fullmatch(text):
        raise ApiError("INVALID_EMAIL_ADDRESS", f"{item.label}: invalid email address: {text}", [item.name])
    if item.restricted and item.choices and text not in {choice.value for choice in item.choices}:
        raise ApiError(
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
            f"{item.label}: bad value for restricted picklist field: {text}",
            [item.name],
        )
    return text


def _checkbox(item: Field, value: Any) -> int:
    if not isinstance(value, bool):
        raise _cannot_read(item, value)
    return int(value)


def _number(item: Field, value: Any) -> float | int:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise _cannot_read(item, value)
    number = Decimal(str(value))
    if not number.is_finite() or abs(number) >= Decimal(10) ** (item.precision - item.scale):
        raise _outside(item, value)
    rounded = number.quantize(Decimal(1).scaleb(-item.scale), ROUND_HALF_UP)
    if abs(rounded) >= Decimal(10) ** (item.precision - item.scale):
        raise _outside(item, value)
    return int(rounded) if item.kind is Kind.INT else float(rounded)


def _moment(item: Field, value: Any) -> str:
    moment = read_moment(value) if isinstance(value, str) else None
    if moment is None:
        raise _cannot_read(item, value)
    return written(moment)


def _day(item: Field, value: Any) -> str:
    day = read_day(value) if isinstance(value, str) else None
    if day is None:
        raise _cannot_read(item, value)
    return day.isoformat()


def _id(item: Field, value: Any) -> str | None:
    if not isinstance(value, str):
        raise _cannot_read(item, value)
    if not value.strip():
        return None
    if not is_id(value):
        raise ApiError("MALFORMED_ID", f"{item.label}: id value of incorrect type: {value}", [item.name])
    return full_id(value)


def _outside(item: Field, value: Any) -> ApiError:
    return ApiError(
        "NUMBER_OUTSIDE_VALID_RANGE",
        f"{item.label}: value outside of valid range on numeric field: {value}",
        [item.name],
    )


def _cannot_read(item: Field, value: Any) -> ApiError:
    return ApiError("JSON_PARSER_ERROR", f"Cannot read {item.name} ({item.kind.value}) from {_kind_of(value)}: {value}")


def _kind_of(value: Any) -> str:
    names: dict[type, str] = {bool: "a boolean", str: "a text", dict: "an object", list: "an array"}
    return names.get(type(value), "a number")


_CONVERSIONS: Final[tuple[tuple[frozenset[Kind], Callable[[Field, Any], Any]], ...]] = (
    (TEXT_KINDS, _text),
    (frozenset({Kind.BOOLEAN}), _checkbox),
    (NUMBER_KINDS, _number),
    (frozenset({Kind.DATETIME}), _moment),
    (frozenset({Kind.DATE}), _day),
    (ID_KINDS, _id),
)
