"""One crawl for all leads of a website: the first crawls, those that come meanwhile wait and share what it found."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from lead_enrichment.domain.visit import SiteVisit


@dataclass(slots=True)
class Turn:
    """The turn at one site. `visit` is what an earlier holder left for those who waited."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    visit: SiteVisit | None = None
    users: int = 0


class Turns:
    """At most one lead at a time visits a site; a holder that fails or is cancelled hands the turn on."""

    def __init__(self) -> None:
        self._turns: dict[str, Turn] = {}

    @asynccontextmanager
    async def at(self, key: str) -> AsyncIterator[Turn]:
        """Wait for the turn at this site, and hold it."""
        turn = self._turns.setdefault(key, Turn())
        turn.users += 1
        try:
            async with turn.lock:
                yield turn
        finally:
            turn.users -= 1
            if not turn.users:
                del self._turns[key]
