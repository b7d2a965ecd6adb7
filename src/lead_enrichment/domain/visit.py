"""What came of visiting one website."""

from dataclasses import dataclass

from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.result import PageVisit


@dataclass(frozen=True, slots=True)
class SiteVisit:
    """`pages` are those read, best first as visited; `log` lists every address tried.

    `problem` is the reason code when nothing usable was read (then `pages` may still hold what was seen, for
    a reader; no value is taken from it). `site` is the origin asked for and `final_site` the one that answered.
    """

    site: str
    final_site: str
    pages: tuple[PageContent, ...]
    log: tuple[PageVisit, ...]
    problem: str | None = None
    detail: str | None = None
    certificate_error: str | None = None
    from_cache: bool = False
    http_requests: int = 0
    chromium_pages: int = 0
    stopped_early: bool = False
