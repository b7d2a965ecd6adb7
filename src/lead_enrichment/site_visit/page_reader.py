"""Reading one page: attempts over plain HTTP, then Chromium where the page needs it, then parsing."""

import asyncio
import re
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from lead_enrichment.domain.errors import PermanentError, TransientError
from lead_enrichment.domain.evidence import PageContent, Zone
from lead_enrichment.domain.reading import read_page
from lead_enrichment.domain.reading.page_data import SYNTAX as PAGE_DATA
from lead_enrichment.domain.retry_policy import Outcome, RetryPolicy, outcome_of
from lead_enrichment.domain.website import origin_of
from lead_enrichment.observability import logger
from lead_enrichment.ports import Document
from lead_enrichment.site_visit.browsing import Browsing
from lead_enrichment.site_visit.journal import Journal
from lead_enrichment.site_visit.pacing import TooLate
from lead_enrichment.site_visit.robots import RobotsFiles
from lead_enrichment.site_visit.tools import Tools

_CONNECTING: Final = 6.0
"""Seconds within which a failure means that the site was not reached, not that it is slow (connecting may take 5)."""
_PAGES: Final = "text/html"
_LEAST: Final = 0.1
"""Seconds that a request gets at least once its turn has come."""
_MARKUP: Final = re.compile(r"<(?:!doctype html|html|head|body)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageRead:
    """What came of one address. Without a `document`, `problem` is the reason code why.

    `hasty` failures came before the site can have been reached. `render_problem` says why a page that needs
    Chromium is here as plain HTTP gave it.
    """

    document: Document | None = None
    page: PageContent | None = None
    problem: str | None = None
    detail: str | None = None
    hasty: bool = False
    render_problem: str | None = None

    @property
    def outcome(self) -> Outcome:
        """What the answer's status means; ERROR without an answer."""
        return outcome_of(self.document.status) if self.document else Outcome.ERROR

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing on the page that a value could be read from."""
        page = self.page
        if page is None:
            return True
        if any(block.zone is Zone.STRUCTURED and block.tag != PAGE_DATA for block in page.blocks):
            return False
        return page.readable_chars == 0 or page.needs_browser


class PageReader:
    """Reads the pages of one visit. With `rendered` set, pages go to Chromium at once."""

    def __init__(self, tools: Tools, journal: Journal, robots: RobotsFiles) -> None:
        self._tools = tools
        self._journal = journal
        self._robots = robots
        self._browsing = Browsing(tools.browser, journal, patience=tools.limits.lead_seconds)
        self.rendered = False

    async def close(self) -> None:
        """Give the browser tab back, if one was opened."""
        await self._browsing.close()

    async def read(self, url: str, policy: RetryPolicy) -> PageRead:
        """Read one page by the cheapest means that suffice. Every attempt is in the journal."""
        if self.rendered:
            return await self._parsed(await self._attempts(url, policy, "chromium"))
        plain = await self._parsed(await self._attempts(url, policy, "http"))
        if plain.page is None or plain.outcome is not Outcome.SUCCESS or not plain.page.needs_browser:
            return plain
        return await self._render(plain, plain.page, policy)

    async def fetch(self, url: str, policy: RetryPolicy) -> PageRead:
        """A document that is no page (a sitemap); only a failure is in the journal."""
        return await self._attempts(url, policy, "http", accept="application/xml, text/xml")

    async def _render(self, plain: PageRead, page: PageContent, policy: RetryPolicy) -> PageRead:
        rendered = await self._parsed(await self._attempts(page.url, policy, "chromium"))
        better = rendered.page is not None and rendered.page.readable_chars >= page.readable_chars
        if better and rendered.outcome is Outcome.SUCCESS:
            return rendered
        return replace(plain, render_problem=rendered.problem, detail=rendered.detail)

    async def _parsed(self, read: PageRead) -> PageRead:
        document = read.document
        if document is None or not is_web_page(document):
            return read
        work = partial(read_page, document.body, document.url, fetched_at=self._tools.clock.now(), via=document.via)
        page = await asyncio.get_running_loop().run_in_executor(self._tools.executor, work)
        return replace(read, page=page)

    async def _attempts(self, url: str, policy: RetryPolicy, via: str, accept: str = _PAGES) -> PageRead:
        pause, journal = self._tools.pause, self._journal
        for attempt in range(1, policy.attempts + 1):
            timeout = min(policy.timeouts[attempt - 1], journal.remaining())
            if timeout <= 0:
                break
            logger().info(f"Attempt {attempt}/{policy.attempts} scraping", url=url, timeout_ms=round(timeout * 1000))
            read = await self._attempt(url, timeout, via, accept)
            transient = read.problem == "unreachable" or read.outcome is Outcome.TRANSIENT
            if not transient:
                if read.outcome is Outcome.SUCCESS:
                    logger().info("Successfully scraped", url=url, attempt=attempt)
                return read
            wait = policy.wait_after(attempt, read.document.retry_after if read.document else None)
            if wait is None or wait >= journal.remaining():
                return read
            await pause(wait)
        return PageRead(problem="time_budget", detail="the time for this lead is used up")

    async def _attempt(self, url: str, seconds: float, via: str, accept: str) -> PageRead:
        journal, clock = self._journal, self._tools.clock
        started = clock.monotonic()
        try:
            async with self._tools.pacer.slot(origin_of(url), delay=self._robots.known(url).delay, by=journal.deadline):
                started = clock.monotonic()
                document = await self._open(url, min(seconds, max(journal.remaining(), _LEAST)), via, accept)
        except TooLate:
            return PageRead(problem="time_budget", detail="the site's crawl-delay leaves no time")
        except (PermanentError, TransientError) as error:
            took = clock.monotonic() - started
            journal.count(via, None)
            note = f"{error.code}: {error.detail}" if error.detail else error.code
            journal.note(url, via, status=None, ms=round(took * 1000), note=note)
            return PageRead(problem=error.code, detail=error.detail or None, hasty=took < min(_CONNECTING, seconds))
        journal.count(via, document)
        if accept == _PAGES:
            moved = f"redirected to {document.url}" if document.redirects else None
            journal.note(url, via, status=document.status, ms=document.ms, note=moved)
        return PageRead(document=document)

    async def _open(self, url: str, seconds: float, via: str, accept: str) -> Document:
        if via == "chromium":
            return await self._browsing.open(url, timeout=seconds)
        return await self._tools.fetcher.fetch(url, timeout=seconds, accept=accept)


def is_web_page(document: Document) -> bool:
    """Whether the document is HTML: by its type, or by its beginning where the type says nothing."""
    kind = document.content_type.partition(";")[0].strip().lower()
    if kind in ("text/html", "application/xhtml+xml"):
        return True
    undecided = kind in ("", "text/plain", "application/octet-stream", "application/xml", "text/xml", "unknown/unknown")
    return undecided and _MARKUP.search(document.body[:2000]) is not None
