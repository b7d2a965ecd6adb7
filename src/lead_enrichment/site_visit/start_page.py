"""The page a visit starts with: under which spelling of its address a website answers, and whether it may be read."""

from dataclasses import replace
from typing import Final

from lead_enrichment.domain.errors import PermanentError, TransientError
from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.reading import META_REFRESH
from lead_enrichment.domain.retry_policy import FURTHER_PAGE, OTHER_SPELLING, START_PAGE, Outcome, RetryPolicy
from lead_enrichment.domain.website import alternatives, origin_of
from lead_enrichment.site_visit.page_reader import PageRead, PageReader
from lead_enrichment.site_visit.robots import RobotsFiles

MOST_REFRESHES: Final = 2
_FORWARDS_ONLY: Final = 400
"""Visible characters below which a page with a meta refresh is a signpost, not a page."""


class StartPage:
    """Finds the page that answers for a website."""

    def __init__(self, reader: PageReader, robots: RobotsFiles) -> None:
        self._reader = reader
        self._robots = robots

    async def read(self, start: str) -> PageRead:
        """Read the start page; where it cannot be reached at all, under the other scheme and with or without www.

        Raises:
            TransientError: browser_crashed, where Chromium stopped twice and the page says nothing without it.
        """
        first, *others = alternatives(start)
        asked = await self._follow(first, START_PAGE)
        if _unreached(asked):
            for url in others:
                read = await self._follow(url, OTHER_SPELLING)
                if not _unreached(read):
                    return read
        return asked

    async def _follow(self, url: str, policy: RetryPolicy) -> PageRead:
        read = await self._allowed(url, policy)
        for _ in range(MOST_REFRESHES):
            target = _refresh_target(read.page)
            if target is None:
                break
            read = await self._allowed(target, FURTHER_PAGE)
        return read

    async def _allowed(self, url: str, policy: RetryPolicy) -> PageRead:
        """Read a page if robots.txt allows it, of the site asked for and of the one that answered."""
        rules = await self._robots.rules(url)
        if not rules.allows(url):
            return PageRead(problem="robots", detail=rules.refusal or "robots.txt does not allow the start page")
        read = await self._reader.read(url, policy)
        if read.document is None or origin_of(read.document.url) == origin_of(url):
            return read
        rules = await self._robots.rules(read.document.url)
        if rules.allows(read.document.url):
            return read
        detail = rules.refusal or f"robots.txt of {origin_of(read.document.url)} does not allow the page"
        return PageRead(problem="robots", detail=detail)


def problem_of(read: PageRead) -> PageRead:
    """The same, with `problem` set where the start page gives nothing to read.

    Raises:
        TransientError: browser_crashed, see `StartPage.read`.
    """
    if read.document is None:
        if read.problem == "browser_crashed":
            raise TransientError("browser_crashed", read.detail or "")
        return read
    status = read.document.status
    if read.outcome is Outcome.REFUSED:
        return replace(read, problem="blocked", detail=f"the start page answers {status}")
    if read.outcome is not Outcome.SUCCESS:
        return replace(read, problem="http_error", detail=f"the start page answers {status}")
    if read.page is None:
        kind = read.document.content_type or "no content type"
        return replace(read, problem="not_a_web_page", detail=f"the start page is {kind}")
    if read.is_empty:
        if read.render_problem == "browser_crashed":
            raise TransientError("browser_crashed", read.detail or "")
        return replace(read, problem=read.render_problem or "not_a_web_page", detail=read.detail or "an empty page")
    return read


def _unreached(read: PageRead) -> bool:
    return read.problem == "domain_not_found" or (read.problem == "unreachable" and read.hasty)


def _refresh_target(page: PageContent | None) -> str | None:
    if page is None or META_REFRESH not in page.notes or page.readable_chars >= _FORWARDS_ONLY:
        return None
    target = page.links[0].url
    try:
        origin_of(target)
    except PermanentError:
        return None
    return None if target == page.url else target
