"""How much of a website is read, how fast, and how long it is remembered."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class VisitLimits:
    """Bounds of one visit (reliability spec, default bounds). Times are seconds unless they are a timedelta."""

    max_pages: int = 8
    pages_at_once: int = 3
    lead_seconds: float = 120.0
    site_connections: int = 2
    site_interval: float = 0.1
    site_lease: timedelta = timedelta(seconds=30)
    crawl_delay_most: float = 10.0
    robots_seconds: float = 5.0
    robots_chars: int = 512_000
    guesses_missed: int = 2
    keep: timedelta = timedelta(hours=24)
    keep_errors: timedelta = timedelta(minutes=30)
