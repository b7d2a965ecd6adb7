"""The requests that a page makes, as far as they tell when it is ready and when it has had enough."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Final

from playwright.async_api import BrowserContext, Request

# Requests whose answer may still change the text.
_MATTERS: Final = frozenset({"document", "script", "xhr", "fetch", "stylesheet"})


class PageTraffic:
    """Listens to a context. `enough` is called once per page, when it makes more than `most` requests."""

    def __init__(self, context: BrowserContext, most: int, enough: Callable[[], None]) -> None:
        self._most = most
        self._enough = enough
        self._count = 0
        self._open: set[Request] = set()
        self._idle = asyncio.Event()
        self._idle.set()
        context.on("request", self._started)
        context.on("requestfinished", self._ended)
        context.on("requestfailed", self._ended)

    @property
    def count(self) -> int:
        """Requests of this page so far."""
        return self._count

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way that may still change the text."""
        return self._idle.is_set()

    def begin_page(self) -> None:
        """Count anew."""
        self._count = 0
        self._open.clear()
        self._idle.set()

    async def idle(self, seconds: float) -> None:
        """Wait until it is idle, for so long at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._idle.wait()

    def _started(self, request: Request) -> None:
        if not request.url.startswith("http"):
            return
        self._count += 1
        if self._count == self._most + 1:
            self._enough()
        if request.resource_type in _MATTERS:
            self._open.add(request)
            self._idle.clear()

    def _ended(self, request: Request) -> None:
        self._open.discard(request)
        if not self._open:
            self._idle.set()
