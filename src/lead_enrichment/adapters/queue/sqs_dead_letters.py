"""The dead-letter queue: looking into it, and bringing its messages back."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any, Final

from botocore.exceptions import ClientError

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.finished import finished
from lead_enrichment.adapters.aws.leases import Leases
from lead_enrichment.adapters.queue.sqs_batches import Deleter, send_all
from lead_enrichment.adapters.queue.sqs_messages import Places, parse
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.ports import Delivery

HELD: Final = 30
"""Seconds for which letters are hidden while they are looked at; afterwards they are shown again at once."""


class DeadLetters:
    """The letters of one queue. Its URL is given, or the queue's own redrive policy names it."""

    def __init__(self, aws: Aws, places: Places, leases: Leases, max_receives: int) -> None:
        self._aws = aws
        self._places = places
        self._leases = leases
        self._max_receives = max_receives
        self._url = places.dead_letter_url
        self._handles: set[str] = set()
        self._one_at_a_time = asyncio.Lock()

    def holds(self, handle: str) -> bool:
        """Whether the handle is of a letter that was listed here."""
        return handle in self._handles

    async def count(self) -> int:
        """How many letters there are."""
        name = "ApproximateNumberOfMessages"
        hidden = "ApproximateNumberOfMessagesNotVisible"
        answer = await self._aws.call(
            self._aws.sqs.get_queue_attributes, QueueUrl=await self._queue(), AttributeNames=[name, hidden]
        )
        return sum(int(count) for count in answer["Attributes"].values())

    async def unsettled(self, job_id: str | None, most: int) -> list[Delivery]:
        """Letters whose lead has no terminal result, oldest first, each with a lease of its own."""
        async with self._one_at_a_time:
            seen = [letter async for letter in self._letters()]
            await self._show([raw for raw, _ in seen])
        letters = [letter for letter in seen if job_id in (None, letter[1].job_id)]
        letters.sort(key=lambda letter: int(letter[0]["Attributes"]["SentTimestamp"]))
        done = await finished(
            self._aws, self._places.results_table, [(message.job_id, message.lead.id) for _, message in letters]
        )
        found: list[Delivery] = []
        for raw, message in letters:
            if len(found) == most or (message.job_id, message.lead.id) in done:
                continue
            taken = await self._leases.take(message, raw["MessageId"])
            if taken is not None:
                self._handles.add(raw["ReceiptHandle"])
                found.append(Delivery(message, f"{taken.token} {raw['ReceiptHandle']}", self._max_receives))
        return found

    async def delete(self, handle: str) -> None:
        """Delete a letter that was listed."""
        self._handles.discard(handle)
        await Deleter(self._aws, await self._queue()).delete(handle)

    async def drop(self, messages: Sequence[LeadMessage]) -> int:
        """Delete the letters of these leads."""
        wanted = {(message.job_id, message.lead.id) for message in messages}
        return await self._take_out(lambda letter: (letter.job_id, letter.lead.id) in wanted) if wanted else 0

    async def redrive(self, job_id: str | None) -> int:
        """Bring letters back into the queue."""
        if job_id is None:
            moved = await self._move_all()
            if moved is not None:
                return moved
        return await self._take_out(lambda letter: job_id in (None, letter.job_id), send=True)

    async def _take_out(self, wanted: Callable[[LeadMessage], bool], *, send: bool = False) -> int:
        """Take letters out of the dead-letter queue; those to be sent are deleted only after they were sent."""
        async with self._one_at_a_time:
            letters = [letter async for letter in self._letters()]
            chosen = [(raw, message) for raw, message in letters if wanted(message)]
            if send:
                await asyncio.gather(*(self._leases.forget(message) for _, message in chosen))
                await send_all(self._aws, self._places.queue_url, [message for _, message in chosen])
            deleter = Deleter(self._aws, await self._queue())
            await asyncio.gather(*(deleter.delete(raw["ReceiptHandle"]) for raw, _ in chosen))
            await self._show([raw for raw, message in letters if not wanted(message)])
        return len(chosen)

    async def _move_all(self) -> int | None:
        """Let SQS move all letters back; how many, or None where it cannot."""
        count = await self.count()
        arn = await self._aws.call(
            self._aws.sqs.get_queue_attributes, QueueUrl=await self._queue(), AttributeNames=["QueueArn"]
        )
        if not count:
            return 0
        try:
            await self._aws.call(self._aws.sqs.start_message_move_task, SourceArn=arn["Attributes"]["QueueArn"])
        except (ClientError, LeadEnrichmentError):  # not everywhere, not with every right: then one by one
            return None
        return count

    async def _letters(self) -> AsyncIterator[tuple[dict[str, Any], LeadMessage]]:
        """All letters that are leads, hidden for as long as they are looked at."""
        seen: set[str] = set()
        while True:
            answer = await self._aws.call(
                self._aws.sqs.receive_message,
                QueueUrl=await self._queue(),
                MaxNumberOfMessages=10,
                WaitTimeSeconds=0,
                VisibilityTimeout=HELD,
                MessageSystemAttributeNames=["SentTimestamp"],
            )
            fresh = [raw for raw in answer.get("Messages", []) if raw["MessageId"] not in seen]
            if not fresh:
                return
            for raw in fresh:
                seen.add(raw["MessageId"])
                message = parse(raw)
                if message is not None:
                    yield raw, message

    async def _show(self, letters: Sequence[dict[str, Any]]) -> None:
        """Make letters visible again."""
        for start in range(0, len(letters), 10):
            entries = [
                {"Id": str(number), "ReceiptHandle": raw["ReceiptHandle"], "VisibilityTimeout": 0}
                for number, raw in enumerate(letters[start : start + 10])
            ]
            await self._aws.call(
                self._aws.sqs.change_message_visibility_batch, QueueUrl=await self._queue(), Entries=entries
            )

    async def _queue(self) -> str:
        if not self._url:
            answer = await self._aws.call(
                self._aws.sqs.get_queue_attributes,
                QueueUrl=self._places.queue_url,
                AttributeNames=["RedrivePolicy"],
            )
            policy = json.loads(answer.get("Attributes", {}).get("RedrivePolicy", "{}"))
            name = str(policy.get("deadLetterTargetArn", "")).rpartition(":")[2]
            found = await self._aws.call(self._aws.sqs.get_queue_url, QueueName=name)
            self._url = found["QueueUrl"]
        return self._url
