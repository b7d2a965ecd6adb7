"""DynamoDB checks conditions and makes changes in one step; moto does both without a lock, in a thread a request.

And before each transaction moto copies its tables whole, item by item: a thousand leads take it a second each time.
"""

import copy
import threading
from collections import defaultdict
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Final

from moto.dynamodb import models
from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.dynamo_type import DynamoType
from moto.dynamodb.models.table import Table

_DONE: Final[set[str]] = set()
AT_REST: Final = threading.RLock()
"""Whoever holds it sees all tables as they are between two requests."""

_STEPS: Final = (
    "delete_item",
    "get_item",
    "put_item",
    "query",
    "scan",
    "transact_get_items",
    "transact_write_items",
    "update_item",
)


def fill() -> None:
    """One request after the other reads or changes the tables, and a transaction keeps the items themselves."""
    if _DONE:
        return
    _DONE.add("done")
    vars(models)["copy"] = SimpleNamespace(deepcopy=_kept)
    DynamoDBBackend.update_item = _of_a_copy(DynamoDBBackend.update_item)  # type: ignore[method-assign]
    for name in _STEPS:
        setattr(DynamoDBBackend, name, _locked(getattr(DynamoDBBackend, name)))


def _locked(step: Callable[..., Any]) -> Callable[..., Any]:
    def locked(*arguments: Any, **named: Any) -> Any:
        with AT_REST:
            return step(*arguments, **named)

    return locked


def _kept(value: Any) -> Any:
    """A table as it is now, to be put back if the transaction fails: no item in it is changed in its place."""
    if not isinstance(value, Table):
        return copy.deepcopy(value)
    table = copy.copy(value)
    nested = value.has_range_key
    table.items = defaultdict(dict, {key: dict(item) if nested else item for key, item in value.items.items()})
    return table


def _of_a_copy(update: Callable[..., Any]) -> Callable[..., Any]:
    """Updates are the one change that moto makes in an item's place."""

    def update_item(self: Any, table_name: str, key: dict[str, Any], *arguments: Any, **named: Any) -> Any:
        table = self.get_table(table_name)
        place, at = table.items, DynamoType(key[table.hash_key_attr])
        if table.has_range_key:
            place, at = place.get(at, {}), DynamoType(key[table.range_key_attr])
        if at in place:
            place[at] = copy.deepcopy(place[at])
        return update(self, table_name, key, *arguments, **named)

    return update_item
