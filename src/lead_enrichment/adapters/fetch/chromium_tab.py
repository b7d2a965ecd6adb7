"""One lead's tab: an isolated context with one page, opened at one address after the other."""

import asyncio
import re
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import Error, Response

from lead_enrichment.adapters.fetch.chromium_errors import navigation_problem
from lead_enrichment.adapters.fetch.chromium_instance import CLOSE_SECONDS, ChromiumInstance, ignore_failure, within
from lead_enrichment.adapters.fetch.chromium_page import VIEWPORT, ChromiumPage, open_page
from lead_enrichment.adapters.fetch.egress_session import EgressSession
from lead_enrichment.adapters.fetch.guard import EgressGuard
from lead_enrichment.domain.errors import LeadEnrichmentError, PermanentError, TransientError
from lead_enrichment.ports import Document

_CERTIFICATE: Final = re.compile(r"net::(ERR_(?:CERT|SSL)_\w+)")
_LOST_WORLD: Final = re.compile(r"context|navigated|Cannot find", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RenderLimits:
    """When a page counts as rendered: its DOM is quiet, its traffic idle and there is text, or the time is over.

    Times in seconds. A page with less than `least_chars` of text is given `empty_seconds` more; one whose traffic
    does not end (polling, counters) is read `busy_seconds` after its text has come.
    """

    quiet_ms: int = 120
    least_chars: int = 200
    empty_seconds: float = 2.0
    busy_seconds: float = 2.0
    settle_seconds: float = 8.0
    most_chars: int = 5 * 1024 * 1024
    redirects: int = 5


class ChromiumTab:
    """Implements ports.BrowserTab. Made by `ChromiumBrowser.tab`."""

    def __init__(
        self,
        instance: ChromiumInstance,
        session: EgressSession,
        guard: EgressGuard,
        user_agent: str,
        limits: RenderLimits,
    ) -> None:
        self._instance = instance
        self._session = session
        self._guard = guard
        self._user_agent = user_agent
        self._limits = limits
        self._opening: asyncio.Future[ChromiumPage] | None = None
        self._work: set[asyncio.Future[Document]] = set()
        self._one_at_a_time = asyncio.Lock()
        self._certificate_error: str | None = None

    async def open(self, url: str, *, timeout: float) -> Document:
        """Render one page; see ports.BrowserTab. Raises also PermanentError not_a_web_page (a download)."""
        target = self._guard.check_url(url)
        async with self._one_at_a_time:
            self._instance.count_page()
            visit = _Visit(target.url, asyncio.get_running_loop().time() + timeout)
            try:
                return await self._attempt(visit)
            except Error as error:
                wrong = _CERTIFICATE.search(error.message)
                if wrong is None or self._certificate_error is not None:
                    raise self._explained(error) from None
                # noted and gone on: a broken certificate lowers trust, it does not stop the visit
                self._certificate_error = wrong[1]
            try:
                return await self._attempt(visit)
            except Error as error:
                raise self._explained(error) from None

    async def _attempt(self, visit: "_Visit") -> Document:
        """Render once; a page that failed is not used again."""
        try:
            return await within(visit.deadline - visit.now(), self._started(self._render(visit)), self._instance.gone)
        except TimeoutError:
            await self.close()
            if visit.committed:
                raise PermanentError("too_large", "its scripts do not come to an end") from None
            raise TransientError("unreachable", "no page in time") from None
        except Error:
            await self._instance.check()
            await self.close()
            raise

    async def close(self) -> None:
        """End the context; the next `open` makes a new one. A Chromium that does not obey is ended."""
        opening, self._opening = self._opening, None
        if opening is not None and not self._instance.gone.done():
            try:
                opened = await within(CLOSE_SECONDS, opening, self._instance.gone)
                await within(CLOSE_SECONDS, opened.context.close(), self._instance.gone)
            except TimeoutError:
                self._instance.kill()
            except Error:
                pass
        for work in tuple(self._work):
            work.cancel()  # calls into a page that crashed are never answered

    async def _render(self, visit: "_Visit") -> Document:
        opened = await self._opened()
        work = self._started(self._read(opened, visit))
        return await within(visit.deadline - visit.now(), work, opened.crashed)

    async def _opened(self) -> ChromiumPage:
        if self._opening is None:
            self._opening = asyncio.ensure_future(
                open_page(
                    self._instance,
                    self._session,
                    user_agent=self._user_agent,
                    ignore_https_errors=self._certificate_error is not None,
                )
            )
            self._opening.add_done_callback(ignore_failure)
        return await asyncio.shield(self._opening)

    def _started(self, work: Coroutine[Any, Any, Document]) -> asyncio.Future[Document]:
        task = asyncio.ensure_future(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task

    async def _read(self, opened: ChromiumPage, visit: "_Visit") -> Document:
        self._session.begin_page()
        opened.traffic.begin_page()
        response = await opened.page.goto(visit.url, wait_until="commit", timeout=0)
        visit.committed = True
        redirects = _redirects(response)
        if len(redirects) > self._limits.redirects:
            raise PermanentError("redirect_loop", f"more than {self._limits.redirects} redirects")
        self._check_reached(opened.page.url)
        page = await self._settled_page(opened, visit)
        self._check_reached(page["url"])
        if not page["html"] and not page["tooLarge"]:
            raise TransientError("unreachable", "the page broke off")
        if page["tooLarge"]:
            raise PermanentError("too_large", f"more than {self._limits.most_chars} characters")
        return Document(
            url=page["url"],
            status=page["status"] or (response.status if response else 0),
            content_type=page["type"],
            body=page["html"],
            ms=round((visit.now() - visit.started) * 1000),
            via="chromium",
            redirects=redirects,
            certificate_error=self._certificate_error,
        )

    def _check_reached(self, url: str) -> None:
        """Raise what the proxy or Chromium made of an address instead of a page."""
        if url.startswith("chrome-error:"):
            raise self._session.last_problem or TransientError("unreachable", "the page could not be loaded")
        target = self._guard.check_url(url)
        problem = self._session.problems.get((target.host, target.port))
        if problem is not None:
            raise problem

    async def _settled_page(self, opened: ChromiumPage, visit: "_Visit") -> dict[str, Any]:
        while True:
            try:
                world = await opened.isolated_world()
                await self._settle(opened, world, visit)
                return await opened.evaluate(world, f"read({self._limits.most_chars})")
            except Error as error:  # the page went elsewhere in the meantime: begin again there
                if not _LOST_WORLD.search(error.message):
                    raise
                if visit.now() > visit.deadline:
                    raise TimeoutError from None

    async def _settle(self, opened: ChromiumPage, world: int, visit: "_Visit") -> None:
        limits = self._limits
        end = min(visit.now() + limits.settle_seconds, visit.deadline - 1.0)
        patience: float | None = None
        while True:
            left = max(0.0, (end if patience is None else min(end, patience)) - visit.now())
            await opened.traffic.idle(left)
            state = await opened.evaluate(world, f"settle({limits.quiet_ms}, {max(1, round(left * 1000))})")
            has_text = state["chars"] >= limits.least_chars
            if has_text and opened.traffic.is_idle:
                break
            if patience is None and (has_text or (state["loaded"] and opened.traffic.is_idle)):
                patience = visit.now() + (limits.busy_seconds if has_text else limits.empty_seconds)
            if visit.now() >= min(end, patience or end):
                break
        if state["concealed"] and visit.now() < end:
            await self._reveal(opened, world, int(state["height"]))

    async def _reveal(self, opened: ChromiumPage, world: int, height: int) -> None:
        """Make the window as tall as the page: text that waits for being scrolled to is shown."""
        await opened.set_height(height)
        await opened.evaluate(world, f"settle({self._limits.quiet_ms * 2}, 1000)")
        await opened.set_height(VIEWPORT["height"])

    def _explained(self, error: Error) -> LeadEnrichmentError:
        problem = navigation_problem(error.message, self._session.last_problem)
        if problem.code == "browser_crashed" and self._instance.claim_memory_end():
            return PermanentError("too_large", "it takes too much memory")
        return problem


@dataclass(slots=True)
class _Visit:
    """One call of `open`. Times on the loop's clock."""

    url: str
    deadline: float
    started: float = 0.0
    committed: bool = False

    def __post_init__(self) -> None:
        self.started = self.now()

    def now(self) -> float:
        return asyncio.get_running_loop().time()


def _redirects(response: Response | None) -> tuple[str, ...]:
    """The addresses that forwarded, in their order."""
    hops: list[str] = []
    request = response.request.redirected_from if response else None
    while request is not None:
        hops.append(request.url)
        request = request.redirected_from
    return tuple(reversed(hops))
