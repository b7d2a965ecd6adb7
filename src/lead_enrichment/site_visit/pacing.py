"""Courtesy towards one website: few requests at a time, and a least interval between their starts."""

from asyncio import Semaphore
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from lead_enrichment.clock import Clock

MOST_IDLE_LANES: Final = 1_000
Pause = Callable[[float], Awaitable[object]]


class TooLate(Exception):  # noqa: N818 - a fact about the schedule rather than a fault
    """The request's turn comes after the moment by which it had to start."""


@dataclass(slots=True)
class _Lane:
    """The requests to one site. `next_start` is the earliest moment for the next one."""

    places: Semaphore
    next_start: float
    users: int = 0


class SitePacer:
    """Shared by all leads of a process; a site is scheme, host and port."""

    def __init__(self, *, connections: int, interval: float, clock: Clock, pause: Pause) -> None:
        self._connections = connections
        self._interval = interval
        self._clock = clock
        self._pause = pause
        self._lanes: dict[str, _Lane] = {}

    @asynccontextmanager
    async def slot(self, site: str, *, delay: float, by: float) -> AsyncIterator[None]:
        """Wait for a turn, and hold it. `delay` is the site's own crawl-delay, `by` the latest start (monotonic).

        Raises:
            TooLate: without waiting, where the turn would come after `by`.
        """
        lane = self._lane(site)
        lane.users += 1
        try:
            async with lane.places:
                now = self._clock.monotonic()
                start = max(now, lane.next_start)
                if start > by:
                    raise TooLate
                lane.next_start = start + max(self._interval, delay)
                if start > now:
                    await self._pause(start - now)
                yield
        finally:
            lane.users -= 1

    def _lane(self, site: str) -> _Lane:
        lane = self._lanes.get(site)
        if lane is None:
            if len(self._lanes) >= MOST_IDLE_LANES:
                self._forget_idle()
            lane = self._lanes[site] = _Lane(Semaphore(self._connections), self._clock.monotonic())
        return lane

    def _forget_idle(self) -> None:
        now = self._clock.monotonic()
        self._lanes = {site: lane for site, lane in self._lanes.items() if lane.users or lane.next_start > now}
