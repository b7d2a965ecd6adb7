"""The queue on SQS, with its dead-letter queue.

What SQS cannot do: take a receive back from a message's count, order, or tell the queue of one job from another's.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any, Final

from botocore.exceptions import ClientError

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.errors import code_of
from lead_enrichment.adapters.aws.finished import finished
from lead_enrichment.adapters.aws.leases import Leases
from lead_enrichment.adapters.queue.sqs_batches import Deleter, send_all
from lead_enrichment.adapters.queue.sqs_dead_letters import DeadLetters
from lead_enrichment.adapters.queue.sqs_messages import Places, parse, parts, receipt
from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import LeaseLost
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.ports import Delivery, QueueDepth

AT_ONCE: Final = 10
"""Messages that one call can receive."""

LONGEST_POLL: Final = 20
LONGEST_HIDDEN: Final = 43_200
"""SQS's limits, in seconds."""

_GONE: Final = ("ReceiptHandleIsInvalid", "InvalidParameterValue", "MessageNotInflight")


class SqsQueue:
    """A `JobQueue`. A receipt holds the fencing token and SQS's own handle."""

    def __init__(self, aws: Aws, places: Places, clock: Clock, *, lease: timedelta, max_receives: int) -> None:
        self._aws = aws
        self._places = places
        self._lease = lease
        self._leases = Leases(aws, places.jobs_table, clock, lease)
        self._deleter = Deleter(aws, places.queue_url)
        self._dead = DeadLetters(aws, places, self._leases, max_receives)
        self._giving_back: set[asyncio.Task[None]] = set()

    async def close(self) -> None:
        """Wait until what receives that were cancelled still took has been given back."""
        while self._giving_back:
            await asyncio.wait(set(self._giving_back))

    async def send(self, messages: Sequence[LeadMessage]) -> None:
        """Send in batches, several at once; entries that SQS refuses are sent again."""
        await send_all(self._aws, self._places.queue_url, messages)

    async def receive(self, most: int, wait: timedelta) -> list[Delivery]:
        """Up to `most` messages; copies of leads that are in hand or finished are dropped on the way."""
        loop = asyncio.get_running_loop()
        until = loop.time() + wait.total_seconds()
        got: list[Delivery] = []
        while len(got) < most:
            left = 0 if got else max(0, min(LONGEST_POLL, int(until - loop.time())))
            taken = await self._take(min(AT_ONCE, most - len(got)), left)
            if taken is None and (got or left == 0):
                break
            got += taken or []
        return got

    async def _take(self, most: int, seconds: int) -> list[Delivery] | None:
        """What one call receives, without copies; None where SQS gave nothing."""
        receiving = asyncio.create_task(self._receive(most, seconds))
        try:
            return await asyncio.shield(receiving)
        except asyncio.CancelledError:
            task = asyncio.create_task(self._give_back(receiving))
            self._giving_back.add(task)
            task.add_done_callback(self._giving_back.discard)
            raise

    async def _receive(self, most: int, seconds: int) -> list[Delivery] | None:
        answer = await self._aws.poll(
            self._aws.sqs.receive_message,
            QueueUrl=self._places.queue_url,
            MaxNumberOfMessages=most,
            WaitTimeSeconds=seconds,
            VisibilityTimeout=round(self._lease.total_seconds()),
            MessageSystemAttributeNames=["ApproximateReceiveCount"],
        )
        raw = answer.get("Messages", [])
        if not raw:
            return None
        read = [(message, parsed) for message in raw if (parsed := parse(message)) is not None]
        done = await finished(
            self._aws, self._places.results_table, [(parsed.job_id, parsed.lead.id) for _, parsed in read]
        )
        taken = await asyncio.gather(
            *(self._one(message, parsed, (parsed.job_id, parsed.lead.id) in done) for message, parsed in read)
        )
        return [delivery for delivery in taken if delivery is not None]

    async def _one(self, message: dict[str, Any], parsed: LeadMessage, done: bool) -> Delivery | None:  # noqa: FBT001
        taken = None if done else await self._leases.take(parsed, message["MessageId"])
        if taken is None:
            await self._deleter.delete(message["ReceiptHandle"])
            return None
        count = int(message.get("Attributes", {}).get("ApproximateReceiveCount", 1))
        return Delivery(parsed, receipt(taken.token, message["ReceiptHandle"]), count, taken.abandoned)

    async def _give_back(self, receiving: "asyncio.Task[list[Delivery] | None]") -> None:
        with suppress(Exception):  # the message comes back by itself when its lease has run out
            for delivery in await receiving or []:
                await self._show(delivery, timedelta(0))

    async def extend(self, delivery: Delivery) -> None:
        """Renew the lease and SQS's visibility time-out. Raises LeaseLost."""
        token, handle = parts(delivery)
        if not await self._leases.extend(delivery.message, token):
            raise LeaseLost
        if not await self._hide(handle, round(self._lease.total_seconds())):
            raise LeaseLost

    async def delete(self, delivery: Delivery) -> None:
        """Acknowledge, in a batch with others. Raises LeaseLost."""
        token, handle = parts(delivery)
        if not await self._leases.drop(delivery.message, token):
            raise LeaseLost
        await (self._dead.delete(handle) if self._dead.holds(handle) else self._deleter.delete(handle))

    async def release(self, delivery: Delivery, delay: timedelta, *, count_attempt: bool = True) -> None:  # noqa: ARG002
        """Give the message back. SQS counts this receive whatever `count_attempt` says.

        A poll that was cancelled goes on at SQS for a moment: it would get the message first, so it is waited for.
        """
        await self.close()
        await self._show(delivery, delay)

    async def _show(self, delivery: Delivery, delay: timedelta) -> None:
        token, handle = parts(delivery)
        if await self._leases.give_back(delivery.message, token):
            await self._hide(handle, min(round(delay.total_seconds()), LONGEST_HIDDEN))

    async def put_off(self, delivery: Delivery, delay: timedelta) -> bool:  # noqa: ARG002
        """Leave it to the caller: given back, it would be nearer to the dead-letter queue by one receive."""
        token, _ = parts(delivery)
        return await self._leases.put_off(delivery.message, token)

    async def begin(self, delivery: Delivery) -> None:
        """Work begins on a lead that was put off. Raises LeaseLost."""
        token, _ = parts(delivery)
        if not await self._leases.begin(delivery.message, token):
            raise LeaseLost

    async def _hide(self, handle: str, seconds: int) -> bool:
        try:
            await self._aws.call(
                self._aws.sqs.change_message_visibility,
                QueueUrl=self._places.queue_url,
                ReceiptHandle=handle,
                VisibilityTimeout=seconds,
            )
        except ClientError as error:
            if code_of(error) not in _GONE:
                raise
            return False
        return True

    async def depth(self, job_id: str | None = None) -> QueueDepth:  # noqa: ARG002 - SQS counts all jobs together
        """How much stands in the queue, of all jobs; the age of the oldest is known to CloudWatch only (0 here)."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        names.append("ApproximateNumberOfMessagesDelayed")
        here, dead = await asyncio.gather(self._attributes(self._places.queue_url, names), self._dead.count())
        waiting, in_flight, delayed = (int(here.get(name, 0)) for name in names)
        return QueueDepth(waiting + delayed, in_flight, dead, 0.0)

    async def _attributes(self, url: str, names: list[str]) -> dict[str, str]:
        answer = await self._aws.call(self._aws.sqs.get_queue_attributes, QueueUrl=url, AttributeNames=names)
        return dict(answer.get("Attributes", {}))

    async def dead_letters(self, job_id: str | None = None, most: int = 100) -> list[Delivery]:
        """Messages set aside whose lead has no terminal result yet, oldest first."""
        return await self._dead.unsettled(job_id, most)

    async def settle(self, letter: Delivery) -> None:
        """The letter stays in the dead-letter queue, for people and the alarm, until `retry` takes it out."""
        token, _ = parts(letter)
        await self._leases.drop(letter.message, token)

    async def redrive(self, job_id: str | None = None) -> int:
        """Bring dead letters back: all at once by SQS itself where it can, else one by one."""
        return await self._dead.redrive(job_id)

    async def drop_dead_letters(self, job_id: str, messages: Sequence[LeadMessage]) -> int:
        """Delete the letters of leads that were sent anew, or are finished: killed between its result and its end."""
        return await self._dead.drop(job_id, {message.lead.id for message in messages})
