"""What a worker process tells about itself: a line of health each minute, and the metrics of what it did."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from lead_enrichment.clock import Clock
from lead_enrichment.domain.result import LeadResult, LeadStatus
from lead_enrichment.domain.write_record import WriteOutcome
from lead_enrichment.metrics import Metrics
from lead_enrichment.observability import logger

EVERY: Final = 60.0
"""Seconds between two lines."""

FAILED: Final = (LeadStatus.FAILED, LeadStatus.UNREACHABLE)
"""What counts as a failed lead: what `retry` takes up again. A website that was read and gives nothing is none."""

_UPDATED: Final = (WriteOutcome.WRITTEN, WriteOutcome.PARTLY_WRITTEN)
_NOT_UPDATED: Final = (WriteOutcome.CONFLICT, WriteOutcome.REFUSED)
_MEGABYTE: Final = 1024 * 1024
_CGROUP: Final = Path("/sys/fs/cgroup/memory.current")
_STATM: Final = Path("/proc/self/statm")


class VitalSigns:
    """Counts the results of one worker; `in_hand` tells how many leads it works on."""

    def __init__(self, metrics: Metrics, clock: Clock, in_hand: Callable[[], int]) -> None:
        self._metrics = metrics
        self._clock = clock
        self._in_hand = in_hand
        self._began = self._last = clock.monotonic()
        self._done = self._told = 0

    def note(self, result: LeadResult) -> None:
        """Count a result that this worker has stored."""
        self._done += 1
        failed = result.status in FAILED
        self._metrics.count("LeadsProcessed")
        self._metrics.count("LeadsSucceeded", 0 if failed else 1)
        self._metrics.count("LeadsFailed", 1 if failed else 0)
        if failed:
            self._metrics.failure(result.reason)
        if "total_ms" in result.timings:
            self._metrics.lead_seconds(result.timings["total_ms"] / 1000)
        if result.cost.tokens_in or result.cost.tokens_out:
            self._metrics.count("TokensIn", result.cost.tokens_in)
            self._metrics.count("TokensOut", result.cost.tokens_out)
            self._metrics.count("SpendUsd", result.cost.usd)
        if result.write is not None:
            self._metrics.count("SalesforceUpdates", 1 if result.write.outcome in _UPDATED else 0)
            self._metrics.count("SalesforceUpdateFailures", 1 if result.write.outcome in _NOT_UPDATED else 0)

    async def run(self) -> None:
        """Tell each minute, until cancelled."""
        while True:
            await asyncio.sleep(EVERY)
            self.tell()

    def tell(self) -> None:
        """The line of health, and the metrics since the last one."""
        now = self._clock.monotonic()
        span = max(now - self._last, 1.0)
        logger().info(
            "Worker health",
            leads_done=self._done,
            in_hand=self._in_hand(),
            leads_per_hour=round((self._done - self._told) / span * 3600),
            memory_mb=memory_mb(),
            uptime_s=round(now - self._began),
        )
        self._last, self._told = now, self._done
        self._metrics.count("Heartbeat")
        self._metrics.flush()


def memory_mb() -> int | None:
    """Memory of the container, all its processes together; else of this process; None where nobody tells."""
    try:
        return int(_CGROUP.read_text(encoding="ascii")) // _MEGABYTE
    except (OSError, ValueError):
        pass
    try:
        return int(_STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") // _MEGABYTE
    except (OSError, ValueError, IndexError):
        return None
