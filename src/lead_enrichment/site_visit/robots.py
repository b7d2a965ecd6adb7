"""robots.txt (RFC 9309): whether a page may be read, how slowly, and where the sitemap is."""

from asyncio import to_thread
from dataclasses import dataclass
from typing import Final

from protego import Protego

from lead_enrichment.domain.errors import PermanentError, TransientError
from lead_enrichment.domain.retry_policy import RetryPolicy
from lead_enrichment.domain.website import origin_of
from lead_enrichment.ports import Document
from lead_enrichment.site_visit.journal import Journal
from lead_enrichment.site_visit.pacing import TooLate
from lead_enrichment.site_visit.tools import Tools

_SERVER_ERROR: Final = 500
_SUCCESS: Final = range(200, 300)
_WAITS: Final = (1.0,)
_LARGE: Final = 20_000
"""Characters from which parsing would hold up the event loop."""


@dataclass(frozen=True, slots=True)
class RobotsRules:
    """One site's rules for us. `refusal` is set where nothing may be read; `delay` is in seconds."""

    rules: Protego | None = None
    agent: str = ""
    delay: float = 0.0
    refusal: str | None = None

    def allows(self, url: str) -> bool:
        """Whether this page may be read."""
        return self.refusal is None and (self.rules is None or bool(self.rules.can_fetch(url, self.agent)))

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """The sitemaps that the file names."""
        return tuple(self.rules.sitemaps) if self.rules else ()


class RobotsFiles:
    """The robots.txt files of the sites that one visit touches, each fetched once."""

    def __init__(self, tools: Tools, journal: Journal) -> None:
        self._tools = tools
        self._journal = journal
        self._known: dict[str, RobotsRules] = {}

    def known(self, url: str) -> RobotsRules:
        """The rules of an address whose site was asked for before; none where it was not."""
        return self._known.get(origin_of(url), RobotsRules())

    async def rules(self, url: str) -> RobotsRules:
        """The rules for this address's site, fetched if need be.

        A site without the file (4xx) allows all, one that cannot tell (5xx, twice) forbids all, as RFC 9309 asks.
        Where the file cannot be reached at all the visit goes on: the start page will tell.
        """
        site = origin_of(url)
        if site not in self._known:
            document = await self._fetch(site)
            rules = await self._read(document)
            self._known[site] = rules
            if document is not None:  # a file found by redirect speaks for the site it was found at, too
                self._known.setdefault(origin_of(document.url), rules)
        return self._known[site]

    async def _fetch(self, site: str) -> Document | None:
        policy = RetryPolicy(timeouts=(self._tools.limits.robots_seconds,) * 2, waits=_WAITS)
        for attempt in range(1, policy.attempts + 1):
            document = await self._try(f"{site}/robots.txt", policy.timeouts[attempt - 1])
            if document is None or document.status < _SERVER_ERROR:
                return document
            wait = policy.wait_after(attempt, document.retry_after)
            if wait is None or wait > self._journal.remaining():
                break
            await self._tools.pause(wait)
        return document

    async def _try(self, url: str, seconds: float) -> Document | None:
        tools, journal = self._tools, self._journal
        started = tools.clock.monotonic()
        document, trouble = None, None
        try:
            async with tools.pacer.slot(origin_of(url), delay=0.0, by=journal.deadline):
                timeout = min(seconds, max(journal.remaining(), 0.1))
                document = await tools.fetcher.fetch(url, timeout=timeout, accept="text/plain")
        except (PermanentError, TransientError) as error:
            trouble = f"{error.code}: {error.detail}"
        except TooLate:
            return None
        journal.count("http", document)
        if document is None or document.status >= _SERVER_ERROR:
            ms = round((tools.clock.monotonic() - started) * 1000)
            journal.note(url, "http", status=document.status if document else None, ms=ms, note=trouble)
        return document

    async def _read(self, document: Document | None) -> RobotsRules:
        if document is None:
            return RobotsRules()
        if document.status >= _SERVER_ERROR:
            return RobotsRules(refusal=f"robots.txt answers {document.status}, which forbids reading (RFC 9309)")
        if document.status not in _SUCCESS:
            return RobotsRules()
        body = document.body[: self._tools.limits.robots_chars]
        rules = Protego.parse(body) if len(body) < _LARGE else await to_thread(Protego.parse, body)
        agent = self._tools.agent
        asked = rules.crawl_delay(agent) or 0.0
        return RobotsRules(rules, agent, min(max(asked, 0.0), self._tools.limits.crawl_delay_most))
