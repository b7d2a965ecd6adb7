"""One shared Chromium for all leads that need one: started when first used, replaced when worn or dead."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final, Self

from playwright.async_api import Error

from lead_enrichment.adapters.fetch.chromium_instance import ChromiumInstance, RecycleLimits, within
from lead_enrichment.adapters.fetch.chromium_tab import ChromiumTab, RenderLimits
from lead_enrichment.adapters.fetch.egress_session import EgressLimits
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.adapters.fetch.proxy import EgressProxy
from lead_enrichment.domain.errors import PermanentError, TransientError
from lead_enrichment.observability import logger

_START_SECONDS: Final = 45.0


class ChromiumBrowser:
    """Implements ports.Browser. Close it at the end, or use it with `async with`.

    `executable` is None where `find_chromium` found none; `missing` then says what was looked for. `environment`
    is ours; Chromium is given only what it needs of it. `tabs` leads are rendered at once, the others wait.
    """

    def __init__(
        self,
        *,
        guard: EgressGuard,
        executable: Path | None,
        missing: str = "",
        environment: Mapping[str, str],
        user_agent: str,
        tabs: int = 4,
        recycle: RecycleLimits | None = None,
        egress: EgressLimits | None = None,
        render: RenderLimits | None = None,
    ) -> None:
        self._guard = guard
        self._executable = executable
        self._missing = missing
        self._environment = environment
        self._user_agent = user_agent
        self._slots = asyncio.Semaphore(tabs)
        self._recycle = recycle or RecycleLimits()
        self._render = render or RenderLimits()
        self._proxy = EgressProxy(guard, egress)
        self._instance: ChromiumInstance | None = None
        self._starting = asyncio.Lock()
        self._has_started = False
        self._closing: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @asynccontextmanager
    async def tab(self) -> AsyncIterator[ChromiumTab]:
        """A fresh isolated context for one lead.

        Raises:
            PermanentError: browser_missing, where there is no Chromium or it does not start.
            TransientError: browser_crashed, when it does not start again.
        """
        if self._executable is None:
            raise PermanentError("browser_missing", self._missing)
        async with self._slots:
            instance = await self._usable_instance(self._executable)
            session = self._proxy.open_session()
            tab = ChromiumTab(instance, session, self._guard, self._user_agent, self._render)
            try:
                yield tab
            finally:
                self._proxy.close_session(session)
                await asyncio.shield(self._in_background(self._end(tab, instance)))

    async def close(self) -> None:
        """End Chromium, its driver and the proxy. It may be used again afterwards."""
        async with self._starting:
            instance, self._instance = self._instance, None
            if instance is not None:
                await instance.close()
        await asyncio.gather(*self._closing, return_exceptions=True)
        await self._proxy.close()

    async def _usable_instance(self, executable: Path) -> ChromiumInstance:
        async with self._starting:
            instance = self._instance
            if instance is None or not instance.is_usable:
                self._instance = None
                if instance is not None and instance.is_idle:
                    self._in_background(instance.close())
                instance = self._instance = await self._start(executable)
            instance.take()
            return instance

    async def _start(self, executable: Path) -> ChromiumInstance:
        await self._proxy.start()
        try:
            instance = await within(
                _START_SECONDS,
                ChromiumInstance.start(executable, self._proxy.address, self._environment, self._recycle),
            )
        except (Error, OSError, TimeoutError) as error:
            detail = f"{executable.name} does not start: {(str(error).splitlines() or ['time-out'])[0][:200]}"
            if self._has_started:
                raise TransientError("browser_crashed", detail) from None
            raise PermanentError("browser_missing", detail) from None
        self._has_started = True
        logger().info("Chromium started", program=executable.name)
        return instance

    async def _end(self, tab: ChromiumTab, instance: ChromiumInstance) -> None:
        await tab.close()
        instance.give_back()
        if instance.is_idle and not instance.is_usable:
            if self._instance is instance:
                self._instance = None
            await instance.close()

    def _in_background(self, work: Any) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.ensure_future(work)
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        return task
