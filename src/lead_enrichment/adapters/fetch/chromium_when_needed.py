"""Chromium for the processes that may never need it: nothing of Playwright is loaded before the first tab."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Self

from lead_enrichment.ports import BrowserTab

if TYPE_CHECKING:
    from lead_enrichment.adapters.fetch.chromium import ChromiumBrowser


class ChromiumWhenNeeded:
    """Implements ports.Browser. Close it at the end, or use it with `async with`.

    `make` is called once, with the first tab, in a thread: importing Playwright takes 0.3 s of CPU (2026, one core
    of a cloud machine), which most runs of a few leads never earn back.
    """

    def __init__(self, make: "Callable[[], ChromiumBrowser]") -> None:
        self._make = make
        self._made: asyncio.Task[ChromiumBrowser] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @asynccontextmanager
    async def tab(self) -> AsyncIterator[BrowserTab]:
        """A fresh isolated context for one lead. Raises as `ChromiumBrowser.tab`."""
        if self._made is None:
            self._made = asyncio.create_task(asyncio.to_thread(self._make))
        browser = await asyncio.shield(self._made)  # a lead that is given up must not end it for the others
        async with browser.tab() as tab:
            yield tab

    async def close(self) -> None:
        """End Chromium where it was started."""
        if self._made is not None:
            await (await self._made).close()
