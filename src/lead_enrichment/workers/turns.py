"""Leads that have to be alone, one after the other: on each of them workers vanished, and it may take this one down."""

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from lead_enrichment.ports import Delivery
from lead_enrichment.workers.heartbeat import Held

SUSPECT: Final = 2
"""A lead on which as many workers vanished is worked on alone, so that it takes no other lead down with it."""


class Turns:
    """Whose turn it is among the leads in hand: those that were abandoned least go first, the likely culprit last."""

    def __init__(self, in_hand: Mapping[asyncio.Task[None], Held]) -> None:
        self._in_hand = in_hand

    async def come(self, delivery: Delivery, stopped: "asyncio.Task[Any]") -> Held:
        """Wait until nothing else is worked on and this lead is next.

        Raises:
            CancelledError: the worker was stopped meanwhile, so it does not begin.
        """
        while True:
            held, others = self._apart(delivery)
            if stopped.done():
                raise asyncio.CancelledError
            if all(other.waits and _place(delivery) < _place(other.delivery) for other in others.values()):
                held.waits = False
                return held
            await asyncio.wait({stopped, *others}, return_when=asyncio.FIRST_COMPLETED)

    def _apart(self, delivery: Delivery) -> tuple[Held, dict[asyncio.Task[None], Held]]:
        others = dict(self._in_hand)
        (own,) = [task for task, held in others.items() if held.delivery is delivery]
        return others.pop(own), others


def _place(delivery: Delivery) -> tuple[int, int, str, str]:
    message = delivery.message
    return delivery.abandoned, delivery.receive_count, message.job_id, message.lead.id
