"""What came of visiting one website."""

from dataclasses import dataclass

from lead_enrichment.domain.evidence import PageContent
from lead_enrichment.domain.identity import Identity
from lead_enrichment.domain.result import PageVisit


@dataclass(frozen=True, slots=True)
class SiteVisit:
    """`pages` are those read, best first as visited; `log` lists every address tried.

    `problem` is the reason code when nothing usable was read (then `pages` may still hold what was seen, for
    a reader; no value is taken from it). `site` is the origin asked for and `final_site` the one that answered.
    `certificate_names` are the domains in its certificate. `identity` is the verdict for one lead; the cache, which
    serves all leads of a site, holds none.
    """

    site: str
    final_site: str
    pages: tuple[PageContent, ...]
    log: tuple[PageVisit, ...]
    problem: str | None = None
    detail: str | None = None
    certificate_error: str | None = None
    certificate_names: tuple[str, ...] = ()
    from_cache: bool = False
    http_requests: int = 0
    chromium_pages: int = 0
    stopped_early: bool = False
    identity: Identity | None = None
