"""The dead-letter queue: looking into it, and bringing its messages back."""

import asyncio
import json
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final

from botocore.exceptions import ClientError

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.finished import finished
from lead_enrichment.adapters.aws.leases import Leases
from lead_enrichment.adapters.queue.sqs_batches import Deleter, send_bodies
from lead_enrichment.adapters.queue.sqs_messages import Places, parse
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.ports import Delivery

HELD: Final = 30
"""Seconds for which letters are hidden while they are looked at; afterwards they are shown again at once."""

_Raw = dict[str, Any]
_Letter = tuple[_Raw, LeadMessage]


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
            seen = await self._all()
            await self._show(seen)
        letters = [letter for letter in _leads_of(seen) if job_id in (None, letter[1].job_id)]
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

    async def drop(self, job_id: str, leads: AbstractSet[str]) -> int:
        """Delete a job's letters of these leads, and of leads that have a terminal result."""
        async with self._one_at_a_time:
            seen = await self._all()
            letters = [letter for letter in _leads_of(seen) if letter[1].job_id == job_id]
            asked = [(job_id, message.lead.id) for _, message in letters]
            needless = leads | {lead for _, lead in await finished(self._aws, self._places.results_table, asked)}
            return await self._take_out(seen, [raw for raw, message in letters if message.lead.id in needless])

    async def redrive(self, job_id: str | None) -> int:
        """Bring letters back into the queue."""
        if job_id is None:
            moved = await self._move_all()
            if moved is not None:
                return moved
        async with self._one_at_a_time:
            all_of_them = await self._all()
            letters = _leads_of(all_of_them)
            again = [letter for letter in letters if job_id in (None, letter[1].job_id)]
            await asyncio.gather(*(self._leases.forget(message) for _, message in again))
            chosen = all_of_them if job_id is None else [raw for raw, _ in again]
            await send_bodies(self._aws, self._places.queue_url, [raw["Body"] for raw in chosen])
            return await self._take_out(all_of_them, chosen)

    async def _take_out(self, looked_at: Sequence[_Raw], chosen: Sequence[_Raw]) -> int:
        """Delete the chosen ones of the letters just looked at, and show the others again."""
        deleter = Deleter(self._aws, await self._queue())
        await asyncio.gather(*(deleter.delete(raw["ReceiptHandle"]) for raw in chosen))
        gone = {raw["MessageId"] for raw in chosen}
        await self._show([raw for raw in looked_at if raw["MessageId"] not in gone])
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

    async def _all(self) -> list[_Raw]:
        """All letters, hidden for as long as they are looked at."""
        seen: dict[str, _Raw] = {}
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
                return list(seen.values())
            for raw in fresh:
                seen[raw["MessageId"]] = raw

    async def _show(self, letters: Sequence[_Raw]) -> None:
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


def _leads_of(letters: Sequence[_Raw]) -> list[_Letter]:
    """The letters that are leads, with their leads."""
    return [(raw, message) for raw in letters if (message := parse(raw)) is not None]
