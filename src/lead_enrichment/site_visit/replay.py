"""Visits that were made before, given again: nothing is fetched."""

from collections.abc import Mapping

from lead_enrichment.domain.errors import PermanentError
from lead_enrichment.domain.lead import Lead
from lead_enrichment.domain.visit import SiteVisit
from lead_enrichment.site_visit.crawl import Enough
from lead_enrichment.site_visit.visit_cache import as_cached
from lead_enrichment.site_visit.visitor import judged_for


class ReplayVisitor:
    """Answers from visits by lead id, all the pages that were read then."""

    def __init__(self, visits: Mapping[str, SiteVisit]) -> None:
        self._visits = visits

    async def visit(self, site: str, lead: Lead, enough: Enough) -> SiteVisit:  # noqa: ARG002 - the port's signature
        """The visit as it was; whether the website is the lead's is judged anew. Raises PermanentError not_kept."""
        visit = self._visits.get(lead.id)
        if visit is None:
            raise PermanentError("not_kept", f"{site} is not among the stored pages.")
        return judged_for(as_cached(visit), lead)
