"""SQS gives a message to one receiver at a time; moto looks for messages in a thread a request, without a lock.

Two long polls that woke up together got the same messages there, and one an error where a message was set aside.
"""

import threading
from collections.abc import Callable
from typing import Any, Final

from moto.core.utils import unix_time
from moto.sqs.models import SQSBackend

_DONE: Final[set[str]] = set()
_LOCK: Final = threading.RLock()
_STEPS: Final = ("change_message_visibility", "delete_message")
_LONGEST_SLEEP: Final = 1.0
"""Seconds after which a long poll looks again by itself: messages become visible without a word."""


def fill() -> None:
    """One receive or change after the other; a long poll waits without keeping others waiting."""
    if _DONE:
        return
    _DONE.add("done")
    SQSBackend.receive_message = _polling(_locked(SQSBackend.receive_message))  # type: ignore[method-assign]
    for name in _STEPS:
        setattr(SQSBackend, name, _locked(getattr(SQSBackend, name)))


def _locked(step: Callable[..., Any]) -> Callable[..., Any]:
    def locked(*arguments: Any, **named: Any) -> Any:
        with _LOCK:
            return step(*arguments, **named)

    return locked


def _polling(receive: Callable[..., Any]) -> Callable[..., Any]:
    def receive_message(self: Any, queue_name: str, count: int, wait: int, *arguments: Any, **named: Any) -> Any:
        until = unix_time() + wait
        while True:
            found = receive(self, queue_name, count, 0, *arguments, **named)
            left = until - unix_time()
            if found or left <= 0:
                return found
            self.get_queue(queue_name).wait_for_messages(min(left, _LONGEST_SLEEP))

    return receive_message
