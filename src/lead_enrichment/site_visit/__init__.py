"""Visiting one website: cache, robots.txt, plain HTTP, Chromium only where a page needs it, a few pages, best first."""

from lead_enrichment.site_visit.limits import VisitLimits
from lead_enrichment.site_visit.replay import ReplayVisitor
from lead_enrichment.site_visit.visitor import SiteVisitor, Visitor, site_key

__all__ = ["ReplayVisitor", "SiteVisitor", "VisitLimits", "Visitor", "site_key"]
