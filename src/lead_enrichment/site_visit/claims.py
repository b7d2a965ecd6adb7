"""One process at a time visits a website, so that pacing and robots.txt hold across all workers on one store."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Final

from lead_enrichment.clock import Clock
from lead_enrichment.domain.errors import TransientError
from lead_enrichment.observability import logger
from lead_enrichment.ports import PageCache
from lead_enrichment.site_visit.pacing import Pause

_RENEWALS_IN_A_LEASE: Final = 3
_LOOK_EVERY: Final = 0.5


class SiteClaims:
    """The claims of one process. Leads of the process itself take turns before they come here."""

    def __init__(self, cache: PageCache, clock: Clock, pause: Pause, *, lease: timedelta, patience: float) -> None:
        """`lease`: how long the websites of a worker that was killed stay its own.

        `patience` is how many seconds a lead waits for another process to end its visit.
        """
        self._cache = cache
        self._clock = clock
        self._pause = pause
        self._lease = lease
        self._patience = patience
        self._holder = secrets.token_hex(8)

    @asynccontextmanager
    async def held(self, site: str) -> AsyncIterator[None]:
        """Wait until the website is ours to visit, and keep it until the end.

        Raises:
            TransientError: site_busy, where another process still visits it when patience is over; store_busy.
        """
        await self._take(site)
        renewing = asyncio.create_task(self._renew(site))
        try:
            yield
        finally:
            renewing.cancel()
            with suppress(asyncio.CancelledError):
                await renewing
            await self._cache.release(site, self._holder)

    async def _take(self, site: str) -> None:
        until = self._clock.monotonic() + self._patience
        while not await self._cache.claim(site, self._holder, self._lease):
            if self._clock.monotonic() >= until:
                raise TransientError("site_busy", "another worker is still visiting it", self._lease.total_seconds())
            await self._pause(_LOOK_EVERY)

    async def _renew(self, site: str) -> None:
        while True:
            await asyncio.sleep(self._lease.total_seconds() / _RENEWALS_IN_A_LEASE)
            try:
                await self._cache.claim(site, self._holder, self._lease)
            except TransientError as error:
                logger().warning("The claim on a website could not be renewed", reason=error.code)
