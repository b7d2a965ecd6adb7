"""SQS takes one call after the other, however long the queue is.

moto works on a queue in a thread for each request and without a lock: a message that is sent while another is deleted
can be lost, and one can be received twice at once. And each send, receive, delete or look at the counts goes through
the whole queue: with 100,000 messages a batch of ten takes seconds. What else is the same for every request is here
kept instead of being looked up anew. And a long poll ends with its caller: moto goes on for up to 20 seconds for a
worker that was killed, and what it gives to nobody is hidden from everybody for a whole visibility timeout.
"""

import socket
from collections.abc import Callable, Iterator
from select import select
from typing import Any, Final

from flask import has_request_context, request
from moto import backends
from moto.core.utils import unix_time, unix_time_millis
from moto.sqs.exceptions import ReceiptHandleIsInvalid
from moto.sqs.models import Message, Queue, SQSBackend

_COUNTS: Final[dict[str, Callable[[Any, float], bool]]] = {
    "ApproximateNumberOfMessages": lambda message, now: message.visible_at < now >= message.delayed_until,
    "ApproximateNumberOfMessagesDelayed": lambda message, now: now < message.delayed_until,
    "ApproximateNumberOfMessagesNotVisible": lambda message, now: now <= message.visible_at,
}
_DONE: Final[set[str]] = set()


def fill() -> None:
    """Give moto's queues a lock for each call, handles that lead to their messages, and counts only on demand."""
    if _DONE:
        return
    _DONE.add("done")
    Queue.BASE_ATTRIBUTES = [name for name in Queue.BASE_ATTRIBUTES if name not in _COUNTS]
    Queue.attributes = _kept(vars(Queue)["attributes"])  # type: ignore[assignment,method-assign]
    Queue.messages = property(_Waiting)  # type: ignore[assignment,method-assign]
    Queue.delete_message = _delete  # type: ignore[assignment,method-assign]
    SQSBackend.receive_message = _receiving(SQSBackend.receive_message)  # type: ignore[method-assign]
    SQSBackend.change_message_visibility = _alone(SQSBackend.change_message_visibility)  # type: ignore[method-assign]
    SQSBackend.get_queue_attributes = _counting(SQSBackend.get_queue_attributes)  # type: ignore[method-assign]
    modules = frozenset(backends.list_of_moto_modules())  # read from the disk for each request, under a lock
    backends.list_of_moto_modules = lambda: modules


class _Waiting:
    """The messages of a queue that can be received, looked up one by one as they are needed."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def __iter__(self) -> Iterator[Message]:
        now = unix_time_millis()
        ready = _COUNTS["ApproximateNumberOfMessages"]
        return (message for message in self._queue._messages if ready(message, now))  # noqa: SLF001

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return next(iter(self), None) is not None


def _kept(read: property) -> property:
    """A queue's attributes without the counts, read anew after a change; moto asks for them with each message."""

    def attributes(queue: Queue) -> dict[str, Any]:
        state = (queue.last_modified_timestamp, id(queue._policy_json), str(queue.redrive_policy))  # noqa: SLF001
        before, known = vars(queue).get("attributes_kept", (None, {}))
        if before != state:
            known = dict(read.__get__(queue, Queue))
            vars(queue)["attributes_kept"] = (state, known)
        return dict(known)

    return property(attributes)


def _receiving(receive: Callable[..., list[Message]]) -> Callable[..., list[Message]]:
    def receive_message(
        self: SQSBackend, queue_name: str, count: int, wait_seconds_timeout: int, *settings: Any, **named: Any
    ) -> list[Message]:
        queue, end = self.get_queue(queue_name), unix_time() + wait_seconds_timeout
        while True:
            with queue._messages_lock:  # noqa: SLF001
                if _caller_has_gone():
                    return []
                got = receive(self, queue_name, count, 0, *settings, **named)
                known = {message.id: message for message in queue._pending_messages}  # noqa: SLF001
                _handles(queue).update({message.receipt_handle: known[message.id] for message in got})
            left = end - unix_time()
            if got or left <= 0:
                return got
            queue.wait_for_messages(min(1, left))  # type: ignore[arg-type]

    return receive_message


def _caller_has_gone() -> bool:
    """Whether the connection of the request under way was closed from the other side."""
    connection: socket.socket | None = request.environ.get("werkzeug.socket") if has_request_context() else None
    if connection is None or not select([connection], [], [], 0)[0]:
        return False
    try:
        return not connection.recv(1, socket.MSG_PEEK)
    except ConnectionError:
        return True


def _delete(queue: Queue, receipt_handle: str) -> None:
    with queue._messages_lock:  # noqa: SLF001
        if receipt_handle in queue.deleted_messages:
            return
        message = _handles(queue).get(receipt_handle)
        if message is None or message not in queue._messages:  # noqa: SLF001 - it may have become a dead letter
            raise ReceiptHandleIsInvalid
        queue._messages.remove(message)  # noqa: SLF001
        queue.pending_messages.discard(message)
        for handle in message.all_receipt_handles:
            queue.deleted_messages.add(str(handle))
            _handles(queue).pop(handle, None)


def _handles(queue: Queue) -> dict[str | None, Message]:
    handles: dict[str | None, Message] = vars(queue).setdefault("message_by_handle", {})
    return handles


def _alone(step: Callable[..., None]) -> Callable[..., None]:
    def locked(self: SQSBackend, queue_name: str, *settings: Any, **named: Any) -> None:
        with self.get_queue(queue_name)._messages_lock:  # noqa: SLF001
            step(self, queue_name, *settings, **named)

    return locked


def _counting(read: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def get_queue_attributes(self: SQSBackend, queue_name: str, attribute_names: list[str]) -> dict[str, Any]:
        queue, others = self.get_queue(queue_name), [name for name in attribute_names if name not in _COUNTS]
        asked = _COUNTS.keys() if "All" in attribute_names else _COUNTS.keys() & set(attribute_names)
        with queue._messages_lock:  # noqa: SLF001
            now, messages = unix_time_millis(), queue._messages  # noqa: SLF001
            counts = {name: sum(_COUNTS[name](message, now) for message in messages) for name in asked}
        return read(self, queue_name, others) | counts

    return get_queue_attributes
