"""One crawl of one website: its start page, then the best of its other pages in waves, until that is enough."""

import asyncio
from collections.abc import Sequence
from typing import Final, Protocol

from lead_enrichment.domain.discovery import (
    Ground,
    PageCandidate,
    best_first,
    child_sitemaps,
    entrance,
    from_links,
    from_sitemap,
    from_usual_paths,
    page_key,
)
from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.identity import judge
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.retry_policy import FURTHER_PAGE, SITEMAP, Outcome
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.domain.website import origin_of, same_site
from lead_enrichment.site_visit.journal import Journal
from lead_enrichment.site_visit.page_reader import PageRead, PageReader
from lead_enrichment.site_visit.robots import RobotsFiles
from lead_enrichment.site_visit.start_page import StartPage, problem_of
from lead_enrichment.site_visit.tools import Tools


class Enough(Protocol):
    """Asked between pages whether what was read is enough."""

    async def __call__(self, pages: tuple[PageContent, ...], *, thorough: bool) -> bool:
        """Whether to stop. `thorough`: the next page may tell much and costs little, so only strong proof will do."""
        ...


_FEW_CANDIDATES: Final = 2
"""Fewer pages than this behind the links, and the sitemap is worth a look."""
_CLOSED: Final = frozenset({"parked", "blocked", "sold_or_hijacked"})
"""What a start page alone can tell for the whole site."""


class Crawl:
    """A crawl, run once. `site` is the start address; `lead` and `enough` are those of the lead that came first."""

    def __init__(self, tools: Tools, site: str, lead: Lead, enough: Enough) -> None:
        self._tools = tools
        self._site = site
        self._lead = lead
        self._enough = enough
        limits = tools.limits
        self._journal = Journal(tools.clock, tools.clock.monotonic() + limits.lead_seconds)
        self._robots = RobotsFiles(tools, self._journal)
        self._reader = PageReader(tools, self._journal, self._robots)
        self._final = site
        self._pages: list[PageContent] = []
        self._candidates: list[PageCandidate] = []
        self._tried: list[PageCandidate] = []
        self._seen: set[str] = set()
        self._missed = 0
        self._doubt: str | None = None
        self._stopped_early = False

    async def run(self) -> SiteVisit:
        """Crawl the site. What cannot be read is the visit's `problem`, not an error.

        Raises:
            TransientError: browser_crashed. PermanentError: bad_website.
        """
        start, named = entrance(self._site)
        try:
            read = await StartPage(self._reader, self._robots).read(start)
            home = problem_of(read)
            if home.document is not None:
                self._final = home.document.url
                self._reader.rendered = home.document.via == "chromium"
            self._candidates = [named] if named else []
            if home.page is not None and (home.problem is None or home.outcome is Outcome.MISSING):
                self._seen = {page_key(start), page_key(home.page.url)}
                await self._explore(home.page, counts=home.problem is None)
        finally:
            await self._reader.close()
        return self._visit(home)

    def _visit(self, home: PageRead) -> SiteVisit:
        problem, detail, pages = home.problem, home.detail, tuple(self._pages)
        if pages:
            problem = detail = None
        elif home.page is not None:
            pages = (home.page,)
        journal = self._journal
        return SiteVisit(
            site=self._site,
            final_site=origin_of(self._final),
            pages=pages,
            log=tuple(journal.entries),
            problem=problem,
            detail=detail,
            certificate_error=journal.certificate_error,
            certificate_names=journal.certificate_names,
            http_requests=journal.http_requests,
            chromium_pages=journal.chromium_pages,
            stopped_early=self._stopped_early,
        )

    async def _explore(self, home: PageContent, *, counts: bool) -> None:
        """Read further pages. A start page that is an error page counts for its links only."""
        if counts:
            self._pages.append(home)
            self._doubt = self._why_not_theirs()
            if self._doubt in _CLOSED:
                return
        ground = Ground.of(home)
        self._candidates += from_links(home, ground)
        if len({candidate.key for candidate in self._candidates}) < _FEW_CANDIDATES:
            self._candidates += await self._sitemap(ground)
        self._candidates += from_usual_paths(ground, self._candidates)
        while wave := await self._next_wave():
            if await self._is_enough(wave):
                return
            await self._read_wave(wave, ground)
            if self._doubt and self._why_not_theirs():
                return

    async def _is_enough(self, wave: Sequence[PageCandidate]) -> bool:
        read = {candidate.kind for candidate in self._tried}
        promising = any(candidate.is_promising and candidate.kind not in read for candidate in wave)
        thorough = promising and not self._reader.rendered  # a page in Chromium costs ten times as much
        self._stopped_early = bool(self._pages) and await self._enough(tuple(self._pages), thorough=thorough)
        return self._stopped_early

    def _why_not_theirs(self) -> str | None:
        if not self._pages:
            return None
        names = self._journal.certificate_names
        identity = judge(self._pages, self._lead, self._site, self._final, names)
        return identity.reason_code if identity.closed else None

    async def _next_wave(self) -> tuple[PageCandidate, ...]:
        """The next pages to read: a few at once over HTTP, one at a time in the visit's one browser tab."""
        limits = self._tools.limits
        if self._missed >= limits.guesses_missed:
            self._candidates = [candidate for candidate in self._candidates if not candidate.guessed]
        wave: list[PageCandidate] = []
        room = min(1 if self._reader.rendered else limits.pages_at_once, limits.max_pages - 1 - len(self._tried))
        while len(wave) < room and self._journal.remaining() > 0:
            found = best_first(self._candidates, (*self._tried, *wave), self._seen, 1)
            if not found:
                break
            if (await self._robots.rules(found[0].url)).allows(found[0].url):
                wave.append(found[0])
            else:
                self._seen.add(found[0].key)
                self._journal.note(found[0].url, "http", status=None, ms=0, note="robots.txt does not allow it")
        return tuple(wave)

    async def _read_wave(self, wave: Sequence[PageCandidate], ground: Ground) -> None:
        self._tried += wave
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._reader.read(page.url, FURTHER_PAGE)) for page in wave]
        for candidate, task in zip(wave, tasks, strict=True):
            page = self._accepted(candidate, task.result())
            if page is not None:
                self._pages.append(page)
                self._candidates += from_links(page, ground)
            elif candidate.guessed:
                self._missed += 1

    def _accepted(self, candidate: PageCandidate, read: PageRead) -> PageContent | None:
        """The page, unless it is an error, lies elsewhere, was read already, or holds nothing."""
        page = read.page
        if page is None or read.outcome is not Outcome.SUCCESS or read.is_empty:
            return None
        key = page_key(page.url)
        if not (same_site(page.url, self._final) or same_site(page.url, self._site)):
            self._journal.remark(candidate.url, "left the site")
            return None
        if key != candidate.key and (key in self._seen or any(key == tried.key for tried in self._tried)):
            self._journal.remark(candidate.url, "read already")
            return None
        self._seen.add(key)
        return page

    async def _sitemap(self, ground: Ground) -> tuple[PageCandidate, ...]:
        """The candidates of the site's sitemap: the one that robots.txt names, else the usual one."""
        named = [
            found[0]
            for url in self._robots.known(ground.base).sitemaps
            if (found := ground.resolve(url)) and not found[1]
        ]
        first = named[0] if named else f"{origin_of(ground.base)}/sitemap.xml"
        body = await self._sitemap_body(first)
        bodies = [body, *[await self._sitemap_body(url) for url in child_sitemaps(body, ground)]]
        return tuple(candidate for body in bodies for candidate in from_sitemap(body, ground))

    async def _sitemap_body(self, url: str) -> str:
        if not (await self._robots.rules(url)).allows(url):
            return ""
        read = await self._reader.fetch(url, SITEMAP)
        return read.document.body if read.document and read.outcome is Outcome.SUCCESS else ""
