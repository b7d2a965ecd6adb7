"""DynamoDB's items as plain dictionaries, and its expressions with every name under an alias.

Many ordinary words (status, position, group, token) are reserved in DynamoDB's expressions, so each name is written
`#name` and each value `:name` there.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

Plain = str | int | bool | bytes
Item = dict[str, Plain]

EXPIRES: Final = "expires_at"
"""The attribute that DynamoDB's TTL goes by, in seconds since 1970; the template names the same."""

_NAMES: Final = re.compile(r"#(\w+)")


def to_wire(item: Mapping[str, Plain | None]) -> dict[str, Any]:
    """The item in DynamoDB's own form; what is None is left out."""
    return {name: _wire(value) for name, value in item.items() if value is not None}


def from_wire(item: Mapping[str, Any]) -> Item:
    """The item from DynamoDB's own form; numbers are whole."""
    return {name: _plain(value) for name, value in item.items()}


def expressions(values: Mapping[str, Plain] | None = None, **parts: str) -> dict[str, Any]:
    """The arguments for expressions: `parts` are condition, update, key, filter or projection."""
    given: dict[str, Any] = {f"{_ARGUMENT[part]}Expression": text for part, text in parts.items()}
    names = {f"#{name}": name for text in parts.values() for name in _NAMES.findall(text)}
    if names:
        given["ExpressionAttributeNames"] = names
    if values:
        given["ExpressionAttributeValues"] = {f":{name}": _wire(value) for name, value in values.items()}
    return given


def to_ms(at: datetime) -> int:
    """Whole milliseconds since 1970."""
    return round(at.timestamp() * 1000)


def from_ms(ms: int) -> datetime:
    """The moment, in UTC."""
    return datetime.fromtimestamp(ms / 1000, UTC)


_ARGUMENT: Final = {
    "condition": "Condition",
    "update": "Update",
    "key": "KeyCondition",
    "filter": "Filter",
    "projection": "Projection",
}


def _wire(value: Plain) -> dict[str, Any]:
    if isinstance(value, bool):
        return {"BOOL": value}
    if isinstance(value, int):
        return {"N": str(value)}
    return {"B": value} if isinstance(value, bytes) else {"S": value}


def _plain(value: Mapping[str, Any]) -> Plain:
    ((kind, content),) = value.items()
    if kind == "N":
        return int(content)
    return bytes(content) if kind == "B" else content
