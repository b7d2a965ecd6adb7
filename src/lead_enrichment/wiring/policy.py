"""From settings to what may be written."""

from lead_enrichment.domain.enrich import Policy
from lead_enrichment.domain.placeholders import Placeholders
from lead_enrichment.settings import Settings


def policy_from(settings: Settings) -> Policy:
    """What may be written, by the settings."""
    return Policy(
        write_name=settings.name_threshold,
        write_address=settings.address_threshold,
        review_name=settings.name_review_threshold,
        review_address=settings.review_threshold,
        max_tries=settings.sf_max_tries,
        placeholders=Placeholders.changed(settings.placeholders_extra, settings.placeholders_remove),
    )
