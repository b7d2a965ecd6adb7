"""SQS: StartMessageMoveTask and ListMessageMoveTasks. They can be switched off, as in accounts that lack them."""

from typing import Any, Final
from uuid import uuid4

from moto.core.responses import ActionResult
from moto.sqs.exceptions import InvalidParameterValue, QueueDoesNotExist
from moto.sqs.responses import SQSResponse

from lead_enrichment.sandbox.aws.gaps.access import backend

_MOVES: Final[list[dict[str, Any]]] = []


def fill() -> None:
    """Give moto's SQS the two operations."""
    switch(on=True)


def switch(*, on: bool) -> None:
    """Whether the two operations are there; without them moto answers with an error, as it does by itself."""
    names = {"start_message_move_task": _start, "list_message_move_tasks": _list}
    for name, method in names.items():
        if on:
            setattr(SQSResponse, name, method)
        elif name in vars(SQSResponse):
            delattr(SQSResponse, name)


def _start(response: Any) -> ActionResult:
    source = _by_arn(response._get_param("SourceArn"))  # noqa: SLF001
    target = response._get_param("DestinationArn")  # noqa: SLF001
    to = _by_arn(target) if target else _whose_letters(source)
    moved = 0
    for message in list(source._messages):  # noqa: SLF001
        source._messages.remove(message)  # noqa: SLF001
        source.deleted_messages.discard(message.id)
        backend("sqs").send_message(
            queue_name=to.name, message_body=message.body, message_attributes=message.message_attributes
        )
        moved += 1
    move = {
        "TaskHandle": uuid4().hex,
        "Status": "COMPLETED",
        "SourceArn": source.queue_arn,
        "ApproximateNumberOfMessagesMoved": moved,
        "ApproximateNumberOfMessagesToMove": moved,
    }
    _MOVES.insert(0, move)
    return ActionResult({"TaskHandle": move["TaskHandle"]})


def _list(response: Any) -> ActionResult:
    source = _by_arn(response._get_param("SourceArn"))  # noqa: SLF001
    limit = int(response._get_param("MaxResults") or 1)  # noqa: SLF001
    found = [move for move in _MOVES if move["SourceArn"] == source.queue_arn]
    return ActionResult({"Results": [{k: v for k, v in move.items() if k != "TaskHandle"} for move in found[:limit]]})


def _by_arn(arn: str) -> Any:
    for queue in backend("sqs").queues.values():
        if queue.queue_arn == arn:
            return queue
    raise QueueDoesNotExist


def _whose_letters(source: Any) -> Any:
    for queue in backend("sqs").queues.values():
        if queue.redrive_policy and queue.redrive_policy["deadLetterTargetArn"] == source.queue_arn:
            return queue
    raise InvalidParameterValue("Source queue must be configured as a Dead Letter Queue.")
