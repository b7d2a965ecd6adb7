"""One running Chromium with its driver: started, watched, retired and ended as a whole."""

import asyncio
import contextlib
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from playwright.async_api import Browser, BrowserContext, CDPSession, Error, Playwright, async_playwright

from lead_enrichment.adapters.fetch.chromium_launch import launch_options
from lead_enrichment.adapters.fetch.chromium_processes import (
    BrowserProcess,
    end_now,
    end_oversized,
    private_bytes,
    processes_in,
)
from lead_enrichment.observability import logger

CLOSE_SECONDS: Final = 5.0
_WATCH_SECONDS: Final = 0.5
_NO_SANDBOX: Final = "Chromium sandboxing failed"
"""How Playwright begins to tell that Chromium found no usable sandbox."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RecycleLimits:
    """Chromium is replaced after so many pages, or when its processes hold so many bytes together.

    A single page's process is ended at half of these bytes.
    """

    pages: int = 200
    bytes: int = 1024 * 1024 * 1024


async def within(seconds: float, work: Awaitable[T], *stops: asyncio.Future[None]) -> T:
    """Wait for `work` for so long, or until one of `stops` fails, and leave it to end by itself after that.

    Playwright's calls are not cancelled: their late answer would be reported as an error that nobody took. They
    end when their page is closed.

    Raises:
        TimeoutError: the time is over.
        Exception: what `work` or a stop failed with.
    """
    task = asyncio.ensure_future(work)
    task.add_done_callback(ignore_failure)
    either: set[asyncio.Future[Any]] = {task, *stops}
    await asyncio.wait(either, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        return task.result()
    for stop in stops:
        if stop.done():
            stop.result()
    raise TimeoutError


def ignore_failure(task: asyncio.Future[Any]) -> None:
    """A done callback: whoever waited has gone, so its failure is no news."""
    if not task.cancelled():
        task.exception()


async def _launch(playwright: Playwright, options: dict[str, Any]) -> Browser:
    """Launch Chromium, without its own sandbox where the system does not allow it one.

    Its sandbox needs user namespaces, which containers leave out: the rules for system calls of Docker and Fargate
    refuse them to every process. Raises playwright's Error.
    """
    try:
        return await playwright.chromium.launch(**options)
    except Error as error:
        if not options["chromium_sandbox"] or _NO_SANDBOX not in str(error):
            raise
    logger().warning("Chromium's own sandbox cannot be used here, so the container is the only one")
    return await playwright.chromium.launch(**options | {"chromium_sandbox": False})


class ChromiumInstance:
    """Made by `start`. Counts the tabs that use it; whoever takes one gives it back."""

    def __init__(self, playwright: Playwright, browser: Browser, control: CDPSession, limits: RecycleLimits) -> None:
        self._playwright = playwright
        self._browser = browser
        self._control = control
        self._limits = limits
        self._tabs = 0
        self._pages = 0
        self._ended_for_memory = 0
        self._processes: tuple[BrowserProcess, ...] = ()
        self._retired = False
        self._watcher = asyncio.create_task(self._watch(), name="chromium watch")
        self.gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.gone.add_done_callback(ignore_failure)
        browser.on("disconnected", lambda _: self.mark_gone())

    @classmethod
    async def start(
        cls, executable: Path, proxy: str, environment: Mapping[str, str], limits: RecycleLimits
    ) -> "ChromiumInstance":
        """Start driver and Chromium. Raises playwright's Error when Chromium does not start."""
        playwright = await async_playwright().start()
        try:
            browser = await _launch(playwright, launch_options(executable, proxy, environment))
            control = await browser.new_browser_cdp_session()
            instance = cls(playwright, browser, control, limits)
            await instance.refresh_processes()
        except BaseException:
            await playwright.stop()
            raise
        return instance

    @property
    def is_usable(self) -> bool:
        """Whether new tabs may use it."""
        return not self._retired and not self.gone.done() and self._browser.is_connected()

    @property
    def is_idle(self) -> bool:
        """Whether no tab uses it."""
        return self._tabs == 0

    @property
    def processes(self) -> tuple[BrowserProcess, ...]:
        """Chromium's processes when last looked at."""
        return self._processes

    def take(self) -> None:
        """A tab begins to use it."""
        self._tabs += 1

    def give_back(self) -> None:
        """A tab has ended."""
        self._tabs -= 1

    def mark_gone(self) -> None:
        """Chromium or its driver has ended: every tab learns of it at once."""
        if not self.gone.done():
            self.gone.set_exception(Error("Browser has been closed"))

    def count_page(self) -> None:
        """A page was rendered."""
        self._pages += 1
        if self._pages >= self._limits.pages:
            self.retire("pages")

    def retire(self, why: str) -> None:
        """Take no new tabs; it is closed when the last one ends."""
        if not self._retired:
            self._retired = True
            logger().info("Chromium is recycled", why=why, pages=self._pages)

    def claim_memory_end(self) -> bool:
        """Whether a crash now reported is the end that we made for want of memory."""
        if self._ended_for_memory == 0:
            return False
        self._ended_for_memory -= 1
        return True

    async def new_context(self, **options: Any) -> BrowserContext:
        """A fresh isolated context."""
        return await self._browser.new_context(**options)

    async def refresh_processes(self) -> None:
        """Ask Chromium for its processes."""
        self._processes = processes_in(await self._control.send("SystemInfo.getProcessInfo"))

    async def check(self) -> None:
        """Find out whether Chromium still answers; one that does not is ended."""
        try:
            await within(CLOSE_SECONDS, self.refresh_processes(), self.gone)
        except (Error, TimeoutError):
            self.kill()

    def kill(self) -> None:
        """End Chromium's processes now; it did not end when asked."""
        for process in self._processes:
            end_now(process.pid)
        self.mark_gone()

    async def close(self) -> None:
        """End Chromium and the driver, in a bounded time and by force where needed."""
        self._watcher.cancel()
        await asyncio.gather(self._watcher, return_exceptions=True)
        if not self.gone.done():
            try:
                await within(CLOSE_SECONDS, self._browser.close())
            except (Error, TimeoutError):
                self.kill()
        self.mark_gone()
        with contextlib.suppress(Error, TimeoutError):
            await within(CLOSE_SECONDS, self._playwright.stop())

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            if self._tabs == 0:
                continue
            try:
                await self.refresh_processes()
            except Error:
                self.mark_gone()
                return
            self._ended_for_memory += end_oversized(self._processes, self._limits.bytes // 2)
            if sum(private_bytes(process.pid) for process in self._processes) > self._limits.bytes:
                self.retire("memory")
