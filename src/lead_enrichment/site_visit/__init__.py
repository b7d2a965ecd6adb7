"""Visiting one website: cache, robots.txt, plain HTTP, Chromium only where a page needs it, a few pages, best first."""

from lead_enrichment.site_visit.limits import VisitLimits
from lead_enrichment.site_visit.visitor import SiteVisitor

__all__ = ["SiteVisitor", "VisitLimits"]
