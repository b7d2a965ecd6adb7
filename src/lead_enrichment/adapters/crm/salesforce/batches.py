"""Gathers what many tasks want to write, so that 25 leads cost two calls."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from lead_enrichment.adapters.crm.salesforce.writer import AT_ONCE
from lead_enrichment.domain.errors import LeadEnrichmentError
from lead_enrichment.domain.write_record import Planned, WriteRecord

LINGER: Final = 3.0
"""Longest that a lead waits for others, in seconds."""

QUIET: Final = 0.75
"""When nothing else has come for this long, those that wait are written."""

_Waiting = tuple[Planned, asyncio.Future[WriteRecord]]
Write = Callable[[Sequence[Planned]], Awaitable[list[WriteRecord | LeadEnrichmentError]]]


class Batches:
    """Hands plans to `write`, up to 25 at once, no lead twice in a batch."""

    def __init__(self, write: Write, *, linger: float = LINGER, quiet: float = QUIET) -> None:
        self._write = write
        self._linger = linger
        self._quiet = quiet
        self._waiting: dict[str, _Waiting] = {}
        self._timers: list[asyncio.TimerHandle] = []
        self._running: set[asyncio.Task[None]] = set()

    async def submit(self, planned: Planned) -> WriteRecord:
        """What became of the plan. Raises what the writer raised, for this lead or for its whole batch."""
        if planned.lead.id in self._waiting:
            self._flush()
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[WriteRecord] = loop.create_future()
        if not self._waiting:
            self._timers = [loop.call_later(self._linger, self._flush)]
        self._waiting[planned.lead.id] = (planned, answer)
        if len(self._waiting) >= AT_ONCE:
            self._flush()
        else:
            for timer in self._timers[1:]:
                timer.cancel()
            self._timers[1:] = [loop.call_later(self._quiet, self._flush)]
        return await answer

    async def close(self) -> None:
        """Write what waits, and wait for all that is being written."""
        self._flush()
        while self._running:
            await asyncio.wait(set(self._running))

    def _flush(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers = []
        batch, self._waiting = list(self._waiting.values()), {}
        if batch:
            task = asyncio.get_running_loop().create_task(self._see_through(batch))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _see_through(self, batch: Sequence[_Waiting]) -> None:
        """Write on even where a task that waits has been stopped: its lead is found written when it comes again."""
        wanted = [pair for pair in batch if not pair[1].done()]
        if not wanted:
            return
        try:
            records: Sequence[WriteRecord | Exception] = await self._write([planned for planned, _ in wanted])
        except Exception as error:  # noqa: BLE001 - a bug must reach those who wait for the batch
            records = [error] * len(wanted)
        for (_, answer), record in zip(wanted, records, strict=True):
            if answer.done():
                continue
            if isinstance(record, Exception):
                answer.set_exception(record)
            else:
                answer.set_result(record)
