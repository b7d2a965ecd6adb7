"""What every visit of a process shares."""

from concurrent.futures import Executor
from dataclasses import dataclass

from lead_enrichment.clock import Clock
from lead_enrichment.ports import Browser, Fetcher
from lead_enrichment.site_visit.limits import VisitLimits
from lead_enrichment.site_visit.pacing import Pause, SitePacer


@dataclass(frozen=True, slots=True)
class Tools:
    """`agent` is our name in robots.txt; `executor` parses pages (None: the event loop's threads)."""

    fetcher: Fetcher
    browser: Browser
    clock: Clock
    limits: VisitLimits
    agent: str
    pacer: SitePacer
    pause: Pause
    executor: Executor | None
