"""The orchestrator's log on the jobs table: the lock of one job at a time, and for each job how far it is sent.

A cursor stands in an item of its own: its page of messages would make each count on the job's item dear.
"""

import zlib
from datetime import datetime, timedelta
from typing import Any, Final

from pydantic import TypeAdapter

from lead_enrichment.adapters.aws.clients import Aws
from lead_enrichment.adapters.aws.items import EXPIRES, Item, Plain, expressions, to_ms, to_wire
from lead_enrichment.clock import Clock
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.orchestration_ports import Cursor, Holder

LOCK: Final = "lock#job"
LOCK_TIME: Final = timedelta(minutes=30)
"""How long a job holds the lock without a sign of life; the scaling by the clock gives one every five minutes."""

RIGHT_TIME: Final = timedelta(minutes=2)
"""How long a dispatcher may be silent: a page takes seconds."""

KEPT: Final = timedelta(days=15)
_MESSAGES: Final = TypeAdapter(tuple[LeadMessage, ...])
_HELD: Final = "#holder = :job"


class DynamoDispatchLog:
    """A `DispatchLog`.

    `killed_at` is when this process will be ended by force, if that is known: no right to send outlives it, so that
    whoever comes after a time-out goes on at once.
    """

    def __init__(self, aws: Aws, table: str, clock: Clock, killed_at: datetime | None = None) -> None:
        self._aws = aws
        self._table = table
        self._clock = clock
        self._killed_at = killed_at

    async def holder(self) -> Holder | None:
        """Who holds the lock now."""
        item = await self._aws.get(self._table, job_id=LOCK)
        if item is None or int(item["until"]) <= self._now():
            return None
        return Holder(str(item["holder"]), str(item["request"]))

    async def lock(self, holder: Holder, instead_of: str | None = None) -> bool:
        """Take the lock; whether it is ours."""
        values: dict[str, Plain] = {"job": holder.job_id, "now": self._now()}
        item: dict[str, Plain | None] = {
            "job_id": LOCK,
            "holder": holder.job_id,
            "request": holder.request,
            "until": self._after(LOCK_TIME),
        }
        free = f"attribute_not_exists(#job_id) OR #until <= :now OR {_HELD}"
        if instead_of is not None:
            values, free = values | {"old": instead_of}, f"{free} OR #holder = :old"
        put = self._aws.dynamodb.put_item
        return await self._aws.holds(
            put, TableName=self._table, Item=to_wire(item), **expressions(values, condition=free)
        )

    async def renew_lock(self, job_id: str) -> None:
        """Let the lock run on."""
        values: dict[str, Plain] = {"until": self._after(LOCK_TIME), "job": job_id}
        await self._update(LOCK, expressions(values, update="SET #until = :until", condition=_HELD))

    async def unlock(self, job_id: str) -> None:
        """Give the lock back."""
        asked = expressions({"job": job_id}, condition=_HELD)
        await self._aws.holds(self._aws.dynamodb.delete_item, TableName=self._table, Key=_key(LOCK), **asked)

    async def begin(self, job_id: str, dispatcher: str) -> Cursor | None:
        """Take the right to send; where to go on."""
        values: dict[str, Plain] = {
            "me": dispatcher,
            "now": self._now(),
            "until": self._right(),
            "expires": self._expires(),
        }
        asked = expressions(
            values,
            update=f"SET #dispatcher = :me, #until = :until, #{EXPIRES} = :expires",
            condition="attribute_not_exists(#dispatcher) OR #dispatcher = :me OR #until <= :now",
        )
        if not await self._update(cursor_key(job_id), asked):
            return None
        return _cursor(await self._aws.get(self._table, job_id=cursor_key(job_id)) or {})

    async def keep(self, job_id: str, dispatcher: str, cursor: Cursor) -> bool:
        """Write the cursor down, and the job's total with it."""
        item: dict[str, Plain | None] = {
            "job_id": cursor_key(job_id),
            "dispatcher": dispatcher,
            "until": self._right(),
            EXPIRES: self._expires(),
            "after": cursor.after,
            "found": cursor.found,
            "queued": cursor.queued,
            "resting": cursor.resting,
            "workers_started": cursor.workers_started,
            "pending": zlib.compress(_MESSAGES.dump_json(cursor.pending)) if cursor.pending else None,
        }
        ours = expressions({"me": dispatcher}, condition="#dispatcher = :me")
        total = expressions(
            {"found": cursor.found}, update="SET #total = :found", condition="attribute_exists(#job_id)"
        )
        changes = [
            {"Put": {"TableName": self._table, "Item": to_wire(item), **ours}},
            {"Update": {"TableName": self._table, "Key": _key(job_id), **total}},
        ]
        return await self._aws.transact(changes) is None

    async def hand_over(self, job_id: str, dispatcher: str) -> None:
        """Give the right to send back."""
        asked = expressions({"me": dispatcher}, update="REMOVE #dispatcher", condition="#dispatcher = :me")
        await self._update(cursor_key(job_id), asked)

    async def under_way(self, job_id: str) -> bool:
        """Whether a dispatcher is at it."""
        item = await self._aws.get(self._table, job_id=cursor_key(job_id)) or {}
        return "dispatcher" in item and int(item["until"]) > self._now()

    async def _update(self, key: str, asked: dict[str, Any]) -> bool:
        return await self._aws.holds(self._aws.dynamodb.update_item, TableName=self._table, Key=_key(key), **asked)

    def _now(self) -> int:
        return to_ms(self._clock.now())

    def _after(self, span: timedelta) -> int:
        return to_ms(self._clock.now() + span)

    def _right(self) -> int:
        until = self._after(RIGHT_TIME)
        return until if self._killed_at is None else min(until, to_ms(self._killed_at))

    def _expires(self) -> int:
        return int((self._clock.now() + KEPT).timestamp())


def cursor_key(job_id: str) -> str:
    """The key of a job's cursor in the jobs table."""
    return f"cursor#{job_id}"


def _key(job_id: str) -> dict[str, Any]:
    return to_wire({"job_id": job_id})


def _cursor(item: Item) -> Cursor:
    pending = item.get("pending")
    return Cursor(
        after=None if "after" not in item else str(item["after"]),
        found=int(item.get("found", 0)),
        queued=int(item.get("queued", 0)),
        resting=int(item.get("resting", 0)),
        workers_started=int(item.get("workers_started", 0)),
        pending=_MESSAGES.validate_json(zlib.decompress(pending)) if isinstance(pending, bytes) else (),
    )
