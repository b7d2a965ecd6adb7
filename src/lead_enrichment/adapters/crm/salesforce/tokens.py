"""The session's token: asked for once, renewed once for all who found it expired."""

import asyncio
from collections.abc import Awaitable, Callable

from lead_enrichment.adapters.crm.salesforce.login import Token


class Tokens:
    """One token for the whole process; `renew(number)` makes login number `number` (from 1)."""

    def __init__(self, renew: Callable[[int], Awaitable[Token]]) -> None:
        self._renew = renew
        self._lock = asyncio.Lock()
        self._token: Token | None = None
        self.logins = 0

    async def current(self) -> Token:
        """The token to use; logs in at the first call."""
        return self._token or await self._next(None)

    async def after(self, expired: Token) -> Token:
        """A newer token than the one that was refused; whoever comes second gets what the first was given."""
        return await self._next(expired)

    async def _next(self, expired: Token | None) -> Token:
        async with self._lock:
            known = self._token
            if known is None or (expired is not None and known.number <= expired.number):
                known = await self._renew(self.logins + 1)
                self.logins += 1
                self._token = known
            return known
