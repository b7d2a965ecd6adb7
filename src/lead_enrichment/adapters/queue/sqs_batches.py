"""Sending and deleting in batches of ten, as SQS takes them."""

import asyncio
import random
from collections.abc import Sequence
from typing import Any, Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.domain.errors import TransientError
from lead_enrichment.domain.job import LeadMessage

BATCH: Final = 10
SENDERS: Final = 16
"""Batches sent at once."""

TRIES: Final = 6
"""How often entries that SQS refused are sent; it refuses some of a batch when it is throttled."""


async def send_all(aws: Aws, queue_url: str, messages: Sequence[LeadMessage]) -> None:
    """Send the messages, each lead of a job once.

    Raises:
        TransientError: aws_unavailable, when entries are refused again and again; others may have been sent.
        SetupError: aws_denied, aws_missing, aws_credentials.
    """
    once = {(message.job_id, message.lead.id): message for message in messages}.values()
    await send_bodies(aws, queue_url, [message.model_dump_json() for message in once])


async def send_bodies(aws: Aws, queue_url: str, bodies: Sequence[str]) -> None:
    """Send messages as they are. Raises what `send_all` raises."""
    gate = asyncio.Semaphore(SENDERS)

    async def send(start: int) -> None:
        async with gate:
            await _send_batch(aws, queue_url, bodies[start : start + BATCH])

    try:
        async with asyncio.TaskGroup() as group:
            for start in range(0, len(bodies), BATCH):
                group.create_task(send(start))
    except ExceptionGroup as faults:
        raise faults.exceptions[0] from None


async def _send_batch(aws: Aws, queue_url: str, bodies: Sequence[str]) -> None:
    left: dict[str, Any] = {str(number): {"Id": str(number), "MessageBody": body} for number, body in enumerate(bodies)}
    for attempt in range(TRIES):
        answer = await aws.call(aws.sqs.send_message_batch, QueueUrl=queue_url, Entries=list(left.values()))
        failed = answer.get("Failed", [])
        left = {entry["Id"]: left[entry["Id"]] for entry in failed}
        if not left:
            return
        await asyncio.sleep(random.random() * 0.1 * 2**attempt)  # noqa: S311 - spreads tries, no secret
    raise TransientError("aws_unavailable", f"send_message_batch: {len(left)} entries refused, {failed[0].get('Code')}")


class Deleter:
    """Deletes messages in batches: what comes while a call is under way goes with the next."""

    def __init__(self, aws: Aws, queue_url: str) -> None:
        self._aws = aws
        self._queue_url = queue_url
        self._pending: list[tuple[str, asyncio.Future[None]]] = []
        self._working: asyncio.Task[None] | None = None

    async def delete(self, handle: str) -> None:
        """Delete one message; returns when it is gone. A message that is gone already is no error."""
        gone = asyncio.get_running_loop().create_future()
        self._pending.append((handle, gone))
        if self._working is None:
            self._working = asyncio.create_task(self._work())
        await gone

    async def _work(self) -> None:
        await asyncio.sleep(0)  # whoever deletes at the same moment comes into the first batch
        try:
            while self._pending:
                batch, self._pending = self._pending[:BATCH], self._pending[BATCH:]
                await self._one(batch)
        finally:
            self._working = None

    async def _one(self, batch: Sequence[tuple[str, "asyncio.Future[None]"]]) -> None:
        entries = [{"Id": str(number), "ReceiptHandle": handle} for number, (handle, _) in enumerate(batch)]
        try:
            answer = await self._aws.call(self._aws.sqs.delete_message_batch, QueueUrl=self._queue_url, Entries=entries)
        except Exception as error:  # noqa: BLE001 - each waiting delete is told
            refused = {entry["Id"]: error for entry in entries}
        else:
            # a handle that is not valid any more belongs to a message that is gone
            refused = {
                entry["Id"]: TransientError("aws_unavailable", f"delete_message_batch: {entry.get('Code')}")
                for entry in answer.get("Failed", [])
                if not entry.get("SenderFault")
            }
        for number, (_, gone) in enumerate(batch):
            if gone.done():
                continue
            fault = refused.get(str(number))
            gone.set_result(None) if fault is None else gone.set_exception(fault)
