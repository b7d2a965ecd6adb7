"""The journal of writes on DynamoDB, in the jobs table.

`write#ID` is one intent, listed for its job by the index (group `writes#JOB`, sort LEAD and time).
`wrote#LEAD#JOB` says that a job wrote a lead (group `wrote#LEAD`, sort time); `org#ORG` is there once anything was
written to the org.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.items import Item, expressions, to_ms, to_wire
from lead_enrichment.adapters.storage.dynamodb.jobs import BY_GROUP
from lead_enrichment.domain.write_record import WriteIntent

MOST_AT_ONCE: Final = 100
"""Changes that one transaction may hold."""

_AT_ONCE: Final = 16


class DynamoWriteJournal:
    """A `WriteJournal`."""

    def __init__(self, aws: Aws, table: str) -> None:
        self._aws = aws
        self._table = table

    async def intend(self, intents: Sequence[WriteIntent]) -> None:
        """Make them durable, all or none. Raises ValueError for more than one transaction holds."""
        if len(intents) > MOST_AT_ONCE:
            raise ValueError(f"at most {MOST_AT_ONCE} writes can be noted in one transaction")
        if intents:
            puts = [{"Put": {"TableName": self._table, "Item": to_wire(_item(intent))}} for intent in intents]
            await self._aws.transact(puts)

    async def settle(self, states: Mapping[str, str]) -> None:
        """Note what became of them."""
        gate = asyncio.Semaphore(_AT_ONCE)

        async def one(intent_id: str, state: str) -> None:
            async with gate:
                await self._settle(intent_id, state)

        await asyncio.gather(*(one(intent_id, state) for intent_id, state in states.items()))

    async def _settle(self, intent_id: str, state: str) -> None:
        key = f"write#{intent_id}"
        item = await self._aws.get(self._table, job_id=key)
        if item is None:
            return
        await self._update(key, expressions({"state": state}, update="SET #state = :state"))
        if state == "written":
            wrote = to_wire(_wrote(item))
            await self._aws.call(self._aws.dynamodb.put_item, TableName=self._table, Item=wrote)
            await self._update(f"org#{item['org_id']!s}", expressions({"yes": True}, update="SET #written = :yes"))

    async def _update(self, key: str, asked: dict[str, Any]) -> None:
        await self._aws.call(
            self._aws.dynamodb.update_item, TableName=self._table, Key=to_wire({"job_id": key}), **asked
        )

    async def of_leads(self, job_id: str, lead_ids: Sequence[str]) -> list[WriteIntent]:
        """All writes of these leads in a job, the oldest first."""
        gate = asyncio.Semaphore(_AT_ONCE)

        async def of_one(lead_id: str) -> list[Item]:
            async with gate:
                asked = expressions(
                    {"group": f"writes#{job_id}", "lead": f"{lead_id} "},
                    key="#group = :group AND begins_with(#sort, :lead)",
                )
                return await self._listed(asked)

        found = await asyncio.gather(*(of_one(lead_id) for lead_id in dict.fromkeys(lead_ids)))
        items = [item for of_lead in found for item in of_lead]
        return [_intent(item) for item in sorted(items, key=lambda item: (int(item["at"]), str(item["sort"])))]

    async def _listed(self, asked: dict[str, Any]) -> list[Item]:
        pages = self._aws.query(TableName=self._table, IndexName=BY_GROUP, **asked)
        return [item async for page in pages for item in page]

    async def of_job(self, job_id: str) -> AsyncIterator[list[WriteIntent]]:
        """The writes of a job, lead by lead, each lead's oldest first."""
        asked = expressions({"group": f"writes#{job_id}"}, key="#group = :group")
        for _, of_lead in groupby(await self._listed(asked), key=lambda item: item["lead_id"]):
            yield [_intent(item) for item in of_lead]

    async def newest_job_of(self, lead_id: str) -> str | None:
        """The job that wrote a lead last and was not undone."""
        asked = expressions({"group": f"wrote#{lead_id}"}, key="#group = :group")
        for item in reversed(await self._listed(asked)):
            job_id = str(item["of_job"])
            if any(intent.state == "written" for intent in await self.of_leads(job_id, [lead_id])):
                return job_id
        return None

    async def wrote_to(self, org_id: str) -> bool:
        """Whether anything was ever written to the org."""
        return await self._aws.get(self._table, job_id=f"org#{org_id}") is not None


def _item(intent: WriteIntent) -> Item:
    at = to_ms(intent.at)
    return {
        "job_id": f"write#{intent.id}",
        "group": f"writes#{intent.job_id}",
        "sort": f"{intent.lead_id} {at:015} {intent.id}",
        "of_job": intent.job_id,
        "lead_id": intent.lead_id,
        "org_id": intent.org_id,
        "at": at,
        "state": intent.state,
        "body": intent.model_dump_json(),
    }


def _wrote(intent: Item) -> Item:
    """That a job wrote a lead, listed for the lead by the index; several writes of one job are one item."""
    lead_id, job_id = str(intent["lead_id"]), str(intent["of_job"])
    return {
        "job_id": f"wrote#{lead_id}#{job_id}",
        "group": f"wrote#{lead_id}",
        "sort": f"{int(intent['at']):015} {job_id}",
        "of_job": job_id,
    }


def _intent(item: Item) -> WriteIntent:
    return WriteIntent.model_validate_json(str(item["body"])).model_copy(update={"state": str(item["state"])})
