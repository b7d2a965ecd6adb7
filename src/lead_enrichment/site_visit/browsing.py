"""One visit's browser tab: opened when the first page needs it, replaced once when Chromium stops."""

import asyncio
from contextlib import AsyncExitStack

from lead_enrichment.domain.errors import TransientError
from lead_enrichment.ports import Browser, BrowserTab, Document
from lead_enrichment.site_visit.journal import Journal


class Browsing:
    """The same tab for all pages of a visit, one after another, because cookies and consent belong together."""

    def __init__(self, browser: Browser, journal: Journal, *, patience: float) -> None:
        """`patience` is how many seconds to wait for a tab while other leads use them all.

        That wait is our own affair: the visit's deadline moves back by as much.
        """
        self._browser = browser
        self._journal = journal
        self._patience = patience
        self._stack = AsyncExitStack()
        self._tab: BrowserTab | None = None
        self._one_page = asyncio.Lock()

    async def open(self, url: str, *, timeout: float) -> Document:
        """Render a page; a crash is tried again once in a fresh tab.

        Raises:
            TransientError: time_budget, when no tab became free; and the errors of `BrowserTab.open`.
        """
        async with self._one_page:
            try:
                return await (await self._ready()).open(url, timeout=timeout)
            except TransientError as error:
                if error.code != "browser_crashed":
                    raise
                await self.close()
                return await (await self._ready()).open(url, timeout=timeout)

    async def close(self) -> None:
        """Give the tab back."""
        self._tab = None
        await self._stack.aclose()

    async def _ready(self) -> BrowserTab:
        if self._tab is None:
            asked = self._journal.clock.monotonic()
            try:
                async with asyncio.timeout(self._patience):
                    self._tab = await self._stack.enter_async_context(self._browser.tab())
            except TimeoutError:
                raise TransientError("time_budget", "no browser tab became free in time") from None
            finally:
                self._journal.deadline += self._journal.clock.monotonic() - asked
        return self._tab
