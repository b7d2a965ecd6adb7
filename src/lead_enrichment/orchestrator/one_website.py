"""One made-up lead with a website: a job that shows whether workers work, without Salesforce."""

import secrets
from collections.abc import AsyncIterator

from lead_enrichment.domain.lead import Lead

WEBSITE_SOURCE = "website:"
"""What the source of such a job begins with; the website follows."""


class OneWebsite:
    """A `PagedSource` of one lead, which has no place in a CRM: nothing can be written anywhere."""

    def __init__(self, website: str) -> None:
        self._website = website

    async def pages(self, after: str | None, most: int | None) -> AsyncIterator[tuple[list[Lead], str | None]]:  # noqa: ARG002
        """The lead, unless it was given before."""
        if after is None:
            lead = Lead(id=f"website-{secrets.token_hex(6)}", website=self._website)
            yield [lead], lead.id
