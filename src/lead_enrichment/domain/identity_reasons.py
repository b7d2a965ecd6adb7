"""Reason codes that come from what a website is to the lead; see `identity`."""

from typing import Final

from lead_enrichment.domain.reason import Reason

IDENTITY_REASONS: Final = (
    Reason(
        "identity_unclear",
        "Not clear whose website",
        "Nothing on the website agrees with what is known of the company, so nothing is taken from it.",
        "Check the website of the lead; add the company's town or telephone number, then `retry`.",
        90,
    ),
    Reason(
        "parent_company",
        "Website of the parent or chain",
        "The website is that of the company's parent, group or chain: its owner is not this company's.",
        "Find the company's own website, or ask who runs it.",
        180,
    ),
    Reason(
        "franchise_unit",
        "Unit of a franchise",
        "The website is about a franchise and does not say who owns this unit, or where it is.",
        "Open the unit's own page, or ask the unit.",
        180,
    ),
    Reason(
        "sold_or_hijacked",
        "Domain taken over",
        "The domain was sold or broken into: what stands there now is not the company's.",
        "Find the company's present website.",
        90,
    ),
)
