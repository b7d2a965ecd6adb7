"""The queue of the embedded engine: leases, heartbeats, receive counts and dead letters in one SQLite table."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from lead_enrichment.adapters.queue import statements as sql
from lead_enrichment.adapters.sqlite.database import Database, to_ms
from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import LeadEnrichmentError, LeaseLost
from lead_enrichment.domain.job import LeadMessage
from lead_enrichment.ports import Delivery, QueueDepth

AT_ONCE: Final = timedelta(0)

CLOCK_TOLERANCE: Final = timedelta(seconds=60)
"""A waiting time that was set further than this in the future was set before the clock was put back."""

_Row = tuple[int, int, str, int, int, int]
"""seq, token, body, receives, abandoned, leased"""


@dataclass(frozen=True, slots=True)
class _Taken:
    """What one look at the queue gave: messages to work on, and how many were set aside as dead letters."""

    deliveries: list[Delivery]
    buried: int


class SqliteQueue:
    """A `JobQueue` for any number of processes that share one file.

    Messages come in the order in which they became available. `lease` is how long a received message stays
    hidden without a heartbeat. One that became available again after `max_receives` receives is set aside.
    With `job_id` only messages of that job are received. `poll` is how often other processes' messages are
    looked for while `receive` waits; messages sent in this process wake it at once.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        lease: timedelta = timedelta(seconds=60),
        max_receives: int = 5,
        job_id: str | None = None,
        poll: timedelta = timedelta(milliseconds=250),
    ) -> None:
        self._database = database
        self._clock = clock
        self._lease = lease
        self._max_receives = max_receives
        self._ready = sql.READY if job_id is None else sql.READY_OF_JOB
        self._job_id = job_id
        self._poll = poll.total_seconds()
        self._arrived = asyncio.Event()

    async def send(self, messages: Sequence[LeadMessage]) -> None:
        """Make the messages available, in one transaction."""
        now = self._now()
        rows = (
            {"job": message.job_id, "lead": message.lead.id, "body": message.model_dump_json(), "now": now}
            for message in messages
        )
        await self._database.write(lambda db: db.executemany(sql.SEND, rows))
        self._wake()

    async def receive(self, most: int, wait: timedelta) -> list[Delivery]:
        """Up to `most` messages, waiting up to `wait` for the first."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + wait.total_seconds()
        while True:
            arrived = self._arrived
            if await self._database.read(self._something_to_do):
                taken = await self._take(most)
                if taken.deliveries or taken.buried:
                    return taken.deliveries
            left = deadline - loop.time()
            if left <= 0:
                return []
            with suppress(TimeoutError):
                async with asyncio.timeout(min(left, self._poll)):
                    await arrived.wait()

    async def extend(self, delivery: Delivery) -> None:
        """Renew the lease from now on."""
        now = self._now()
        values = _receipt(delivery) | {"visible": now + _ms(self._lease), "now": now}
        changed = await self._database.write(lambda db: db.execute(sql.EXTEND, values).rowcount)
        if not changed:
            raise LeaseLost(delivery.message.lead.id)

    async def delete(self, delivery: Delivery) -> None:
        """Acknowledge a message, or remove a dead letter."""

        def change(db: sqlite3.Connection) -> bool:
            if db.execute(sql.DELETE, _receipt(delivery)).rowcount:
                return True
            return db.execute(sql.EXISTS, _receipt(delivery)).fetchone() is None

        if not await self._database.write(change):
            raise LeaseLost(delivery.message.lead.id)

    async def release(self, delivery: Delivery, delay: timedelta, *, count_attempt: bool = True) -> None:
        """Give the message back, visible after `delay`."""
        now = self._now()
        values = _receipt(delivery) | {
            "visible": now + _ms(delay),
            "now": now,
            "uncount": 0 if count_attempt else 1,
        }
        await self._database.write(lambda db: db.execute(sql.RELEASE, values))
        if delay <= AT_ONCE:
            self._wake()

    async def put_off(self, delivery: Delivery, delay: timedelta) -> bool:
        """Take it back, uncounted."""
        await self.release(delivery, delay, count_attempt=False)
        return False

    async def begin(self, delivery: Delivery) -> None:
        """Nothing: what was put off was given back."""

    async def depth(self, job_id: str | None = None) -> QueueDepth:
        """How much stands in the queue, exactly, at one moment."""
        now = self._now()
        query = sql.DEPTH if job_id is None else sql.DEPTH_OF_JOB
        living, in_flight, dead, oldest = await self._database.read(
            lambda db: db.execute(query, {"now": now, "job": job_id}).fetchone()
        )
        age = 0.0 if oldest is None else max(0, now - oldest) / 1000
        return QueueDepth(waiting=living - in_flight, in_flight=in_flight, dead=dead, oldest_age=age)

    async def dead_letters(self, job_id: str | None = None, most: int = 100) -> list[Delivery]:
        """Messages set aside, oldest first."""
        values = {"job": job_id, "most": most}
        rows = await self._database.read(lambda db: db.execute(sql.DEAD, values).fetchall())
        return [_delivery(*row[:5]) for row in rows]

    async def settle(self, letter: Delivery) -> None:
        """Delete the letter, unless somebody has just brought it back."""
        with suppress(LeaseLost):
            await self.delete(letter)

    async def drop_dead_letters(self, job_id: str, messages: Sequence[LeadMessage]) -> int:  # noqa: ARG002
        """Nothing is left to delete: a letter goes when it is settled."""
        return 0

    async def redrive(self, job_id: str | None = None) -> int:
        """Bring dead letters back with a fresh receive count; how many there were."""
        values = {"job": job_id, "now": self._now()}
        count = await self._database.write(lambda db: db.execute(sql.REDRIVE, values).rowcount)
        self._wake()
        return count

    async def _take(self, most: int) -> _Taken:
        """Lease messages; a caller who gives up meanwhile leaves none of them behind."""
        taking = asyncio.ensure_future(self._database.write(lambda db: self._lease_some(db, most)))
        try:
            return await asyncio.shield(taking)
        except asyncio.CancelledError:
            with suppress(LeadEnrichmentError):
                for delivery in (await taking).deliveries:
                    await self.release(delivery, AT_ONCE, count_attempt=False)
            raise

    def _something_to_do(self, db: sqlite3.Connection) -> bool:
        values = self._moment() | {"most": 1}
        return any(db.execute(query, values).fetchone() for query in (self._ready, sql.SET_IN_FUTURE))

    def _lease_some(self, db: sqlite3.Connection, most: int) -> _Taken:
        moment = self._moment()
        db.execute(sql.FORGET_FUTURE, moment)
        taken = _Taken([], 0)
        while len(taken.deliveries) < most:
            rows = db.execute(self._ready, moment | {"most": most - len(taken.deliveries)}).fetchall()
            if not rows:
                break
            worn = [row for row in rows if row[3] >= self._max_receives]
            db.executemany(sql.BURY, ({"seq": row[0], "now": moment["now"]} for row in worn))
            fresh = self._leased(db, [row for row in rows if row[3] < self._max_receives])
            taken = _Taken(taken.deliveries + fresh, taken.buried + len(worn))
        return taken

    def _leased(self, db: sqlite3.Connection, rows: Sequence[_Row]) -> list[Delivery]:
        now = self._now()
        visible = now + _ms(self._lease)
        db.executemany(sql.LEASE, ({"seq": row[0], "now": now, "visible": visible} for row in rows))
        return [
            _delivery(seq, token + 1, body, receives + 1, abandoned + leased)
            for seq, token, body, receives, abandoned, leased in rows
        ]

    def _moment(self) -> dict[str, int | str | None]:
        now = self._now()
        return {"now": now, "future": now + _ms(CLOCK_TOLERANCE), "job": self._job_id}

    def _now(self) -> int:
        return to_ms(self._clock.now())

    def _wake(self) -> None:
        """End the wait of every `receive` of this process; each takes its event before it looks."""
        arrived, self._arrived = self._arrived, asyncio.Event()
        arrived.set()


def _ms(span: timedelta) -> int:
    return round(span.total_seconds() * 1000)


def _delivery(seq: int, token: int, body: str, receives: int, abandoned: int) -> Delivery:
    return Delivery(LeadMessage.model_validate_json(body), f"{seq}.{token}", receives, abandoned)


def _receipt(delivery: Delivery) -> dict[str, int]:
    seq, token = delivery.receipt.split(".")
    return {"seq": int(seq), "token": int(token)}
