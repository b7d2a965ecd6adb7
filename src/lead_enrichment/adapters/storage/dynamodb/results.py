"""Results on DynamoDB: one item for each lead, with the result of its newest job.

`lead_id` is the key. When a newer job brings a result, the older one moves aside to `LEAD#JOB` in the same
transaction.
The item's other attributes can be read by people; `body` is the whole result as compressed JSON. `vain` counts how
often the lead was tried in vain in a row by jobs that write, `vain_until` is until when it rests, and `vain_before` is
the count before this item's own job.
"""

import asyncio
import zlib
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.finished import WAITING, aside_key, finished
from lead_enrichment.adapters.aws.items import EXPIRES, Item, Plain, expressions, to_ms, to_wire
from lead_enrichment.adapters.aws.leases import lease_key
from lead_enrichment.adapters.storage.dynamodb.jobs import counter
from lead_enrichment.domain.errors import TransientError
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.domain.result import LeadResult, LeadStatus
from lead_enrichment.ports import Delivery, InVain, Recorded

BY_JOB: Final = "by_job"
"""The index of the results table: `job_id` and `position`. It may lag a moment."""

MOST_BYTES: Final = 380_000
"""Of a compressed result: DynamoDB takes items of up to 400 KB, names and other attributes included."""

_VAIN: Final = (LeadStatus.UNREACHABLE, LeadStatus.FAILED)
_TRIES: Final = 5
_AT_ONCE: Final = 16


@dataclass(frozen=True, slots=True)
class _Storing:
    """What `record` is about to store, and what stands in the table."""

    result: LeadResult
    delivery: Delivery
    main: Item | None
    aside: Item | None


class DynamoResultStore:
    """A `ResultStore`. `keep` is after how long results are deleted; None keeps them."""

    def __init__(self, aws: Aws, table: str, jobs_table: str, *, keep: timedelta | None = None) -> None:
        self._aws = aws
        self._table = table
        self._jobs_table = jobs_table
        self._keep = keep

    async def record(self, result: LeadResult, delivery: Delivery) -> Recorded:
        """Store the result, count it and end its lease in one transaction."""
        message = delivery.message
        if not result.status.terminal or (result.job_id, result.lead.id) != (message.job_id, message.lead.id):
            raise ValueError("a terminal result of the delivered lead is needed")
        for _ in range(_TRIES):
            storing = await self._look(result, delivery)
            if _is_terminal(storing):
                return Recorded.ALREADY_TERMINAL
            lease, *changes = self._changes(storing)
            held = await self._aws.transact([lease, *changes])
            if held is None:
                return Recorded.STORED
            if not held[0]:
                return Recorded.ALREADY_TERMINAL if await self._is_finished(message) else Recorded.LEASE_LOST
        raise TransientError("aws_unavailable", "The result's item keeps changing.")

    async def _look(self, result: LeadResult, delivery: Delivery) -> _Storing:
        main = await self._aws.get(self._table, lead_id=result.lead.id)
        aside = None
        if main is not None and main["job_id"] != result.job_id:
            aside = await self._aws.get(self._table, lead_id=aside_key(result.lead.id, result.job_id))
        return _Storing(result, delivery, main, aside)

    async def _is_finished(self, message: LeadMessage) -> bool:
        return bool(await finished(self._aws, self._table, [(message.job_id, message.lead.id)]))

    def _changes(self, storing: _Storing) -> list[dict[str, Any]]:
        """The lease's end first, then the result's item or items, then the counter."""
        result, message = storing.result, storing.delivery.message
        token = storing.delivery.receipt.partition(" ")[0]
        lease = {
            "Delete": {
                "TableName": self._jobs_table,
                "Key": to_wire({"job_id": lease_key(message.job_id, message.lead.id)}),
                **expressions({"token": token}, condition="#token = :token"),
            }
        }
        count = {
            "Update": {
                "TableName": self._jobs_table,
                "Key": to_wire({"job_id": message.job_id}),
                **expressions({"one": 1}, update=f"ADD #{counter(result.status)} :one"),
            }
        }
        return [lease, *self._puts(storing), count]

    def _puts(self, storing: _Storing) -> list[dict[str, Any]]:
        main, item = storing.main, self._item(storing)
        lead_id, job_id = storing.result.lead.id, storing.result.job_id
        if main is None:
            return [self._put(item, condition="attribute_not_exists(#lead_id)")]
        same = {"job": main["job_id"], "at": main["finished_at"], "status": main["status"]}
        unchanged = expressions(same, condition="#job_id = :job AND #finished_at = :at AND #status = :status")
        if main["job_id"] == job_id:
            return [self._put(item, **unchanged)]
        if int(item["finished_at"]) < int(main["finished_at"]):
            return [self._put({**item, "lead_id": aside_key(lead_id, job_id)})]
        moved = self._put({**main, "lead_id": aside_key(lead_id, str(main["job_id"]))})
        puts = [self._put(item, **unchanged), moved]
        if storing.aside is not None:
            key = to_wire({"lead_id": aside_key(lead_id, job_id)})
            puts.append({"Delete": {"TableName": self._table, "Key": key}})
        return puts

    def _put(self, item: dict[str, Plain], **condition: Any) -> dict[str, Any]:
        asked = expressions(condition=condition["condition"]) if "condition" in condition else condition
        return {"Put": {"TableName": self._table, "Item": to_wire(item), **asked}}

    def _item(self, storing: _Storing) -> Item:
        result, message = storing.result, storing.delivery.message
        vain = _vain(storing)
        expires = None if self._keep is None else int((result.finished_at + self._keep).timestamp())
        item: dict[str, Plain | None] = {
            "lead_id": result.lead.id,
            "lead": result.lead.id,
            "job_id": result.job_id,
            "position": message.position,
            "dry_run": message.dry_run,
            "update_salesforce": message.update_salesforce,
            "status": result.status.value,
            "reason": result.reason,
            "company": result.lead.company or None,
            "website": result.lead.website or None,
            "first_name": result.enrichment.first_name,
            "last_name": result.enrichment.last_name,
            "finished_at": to_ms(result.finished_at),
            "body": packed(result),
            **vain,
            EXPIRES: expires,
        }
        return {name: value for name, value in item.items() if value is not None}

    async def get(self, lead_id: str, job_id: str | None = None) -> LeadResult | None:
        """The result of a lead in a job, or its newest."""
        item = await self._aws.get(self._table, lead_id=lead_id)
        if item is not None and job_id is not None and item["job_id"] != job_id:
            item = await self._aws.get(self._table, lead_id=aside_key(lead_id, job_id))
        return None if item is None or item["status"] == WAITING else unpacked(item)

    async def of_job(self, job_id: str) -> AsyncIterator[LeadResult]:
        """All results of a job, in the order of its source."""
        async for item in self._items(job_id):
            if item["status"] != WAITING:
                yield unpacked(item)

    async def _items(self, job_id: str) -> AsyncIterator[Item]:
        asked = expressions({"job": job_id}, key="#job_id = :job")
        async for page in self._aws.query(TableName=self._table, IndexName=BY_JOB, **asked):
            for item in page:
                yield item

    async def terminal_among(self, job_id: str, lead_ids: Sequence[str]) -> set[str]:
        """Those of `lead_ids` that have a terminal result in the job."""
        found = await finished(self._aws, self._table, [(job_id, lead_id) for lead_id in lead_ids])
        return {lead_id for _, lead_id in found}

    async def in_vain(self, lead_ids: Sequence[str]) -> dict[str, InVain]:
        """For leads whose newest result of a job that writes ended in vain: how often, and until when to rest."""
        asked = expressions(projection="#lead_id, #vain, #vain_until")
        items = await self._aws.get_many(self._table, "lead_id", lead_ids, **asked)
        return {
            str(item["lead_id"]): InVain(int(item["vain"]), _moment(item.get("vain_until")))
            for item in items
            if item.get("vain")
        }

    async def reopen(self, job_id: str, statuses: Sequence[str]) -> list[LeadMessage]:
        """Take results back, each in a transaction with its counter; those taken back before are given again."""
        taken = [item async for item in self._items(job_id) if item["status"] in {*statuses, WAITING}]
        gate = asyncio.Semaphore(_AT_ONCE)

        async def take_back(item: Item) -> None:
            async with gate:
                await self._aws.transact(self._taking_back(job_id, item))

        await asyncio.gather(*(take_back(item) for item in taken if item["status"] != WAITING))
        return [_message(item) for item in sorted(taken, key=lambda item: int(item["position"]))]

    def _taking_back(self, job_id: str, item: Item) -> list[dict[str, Any]]:
        status = LeadStatus(str(item["status"]))
        values: dict[str, Plain] = {"waiting": WAITING, "status": status.value, "job": job_id}
        change = expressions(values, update="SET #status = :waiting", condition="#status = :status AND #job_id = :job")
        uncount = expressions({"less": -1}, update=f"REMOVE #ended_at ADD #{counter(status)} :less")
        result_key, job_key = to_wire({"lead_id": item["lead_id"]}), to_wire({"job_id": job_id})
        return [
            {"Update": {"TableName": self._table, "Key": result_key, **change}},
            {"Update": {"TableName": self._jobs_table, "Key": job_key, **uncount}},
        ]


def _is_terminal(storing: _Storing) -> bool:
    main = storing.main
    own = main if main is not None and main["job_id"] == storing.result.job_id else storing.aside
    return own is not None and own["status"] != WAITING


def _vain(storing: _Storing) -> dict[str, Plain | None]:
    """How often in vain, with this result; only jobs that write count."""
    main, result, message = storing.main or {}, storing.result, storing.delivery.message
    own = main.get("job_id") == result.job_id
    before = int(main.get("vain_before" if own else "vain", 0))
    if message.dry_run or not message.update_salesforce:
        return {"vain": before, "vain_before": before, "vain_until": main.get("vain_until")}
    if result.status not in _VAIN:
        return {"vain": 0, "vain_before": before}
    until = None if result.recheck_after is None else result.recheck_after.isoformat()
    return {"vain": before + 1, "vain_before": before, "vain_until": until}


def packed(result: LeadResult) -> bytes:
    """The body of a result's item; what is only for reading (candidates, page log) goes where it is too large."""
    for without in ((), ("candidates",), ("candidates", "pages")):
        body = zlib.compress(result.model_copy(update=dict.fromkeys(without, ())).model_dump_json().encode())
        if len(body) <= MOST_BYTES:
            return body
    raise ValueError("the result is too large for DynamoDB")


def unpacked(item: Item) -> LeadResult:
    """The result in an item."""
    body = item["body"]
    if not isinstance(body, bytes):
        raise TypeError("the body of a result is bytes")
    return LeadResult.model_validate_json(zlib.decompress(body))


def _moment(text: Plain | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(str(text))


def _message(item: Item) -> LeadMessage:
    result = unpacked(item)
    return LeadMessage(
        job_id=result.job_id,
        lead=result.lead,
        position=int(item["position"]),
        dry_run=bool(item["dry_run"]),
        update_salesforce=bool(item["update_salesforce"]),
    )
