"""Renews the leases of the leads in hand, so that no other worker takes them."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import LeaseLost, TransientError
from lead_enrichment.domain.result import LeadResult
from lead_enrichment.observability import logger
from lead_enrichment.ports import Delivery, JobQueue


@dataclass(eq=False, slots=True)
class Held:
    """A lead in hand. Its lease is renewed until `deadline` (monotonic seconds); `lost` once another has it.

    `waits` while it was put off and nothing else in hand may be going on when it begins.
    """

    delivery: Delivery
    work: asyncio.Task[LeadResult | None]
    deadline: float
    lost: bool = False
    waits: bool = False


class Heartbeat:
    """Extends every held lease each `interval`, at most until its deadline, and stops work whose lease is lost."""

    def __init__(self, queue: JobQueue, clock: Clock, interval: timedelta) -> None:
        self._queue = queue
        self._clock = clock
        self._interval = interval.total_seconds()
        self._held: set[Held] = set()

    def hold(self, held: Held) -> None:
        """Begin to renew a lease."""
        self._held.add(held)

    def drop(self, held: Held) -> None:
        """Renew it no longer."""
        self._held.discard(held)

    async def run(self) -> None:
        """Beat until cancelled. Raises SetupError when leases cannot be renewed at all."""
        while True:
            await asyncio.sleep(self._interval)
            await self.beat()

    async def beat(self) -> None:
        """Renew each lease once."""
        for held in list(self._held):
            if held in self._held and self._clock.monotonic() < held.deadline:
                await self._renew(held)

    async def _renew(self, held: Held) -> None:
        try:
            await self._queue.extend(held.delivery)
        except LeaseLost:
            if held in self._held:  # else it was finished, and so deleted, while this was under way
                held.lost = True
                held.work.cancel()
        except TransientError as error:
            logger().warning("Could not renew a lease", reason=error.code)
