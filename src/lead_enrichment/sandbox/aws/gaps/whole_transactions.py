"""DynamoDB checks conditions and makes changes in one step; moto does both without a lock, in a thread a request."""

import threading
from collections.abc import Callable
from typing import Any, Final

from moto.dynamodb.models import DynamoDBBackend

_DONE: Final[set[str]] = set()
_LOCK: Final = threading.RLock()
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
    """One request after the other reads or changes the tables."""
    if not _DONE:
        _DONE.add("done")
        for name in _STEPS:
            setattr(DynamoDBBackend, name, _locked(getattr(DynamoDBBackend, name)))


def _locked(step: Callable[..., Any]) -> Callable[..., Any]:
    def locked(*arguments: Any, **named: Any) -> Any:
        with _LOCK:
            return step(*arguments, **named)

    return locked
