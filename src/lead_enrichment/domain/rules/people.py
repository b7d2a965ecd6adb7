"""All families of rules for people, over one dossier."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from lead_enrichment.domain.evidence import Dossier, PersonClaim
from lead_enrichment.domain.rules.company_name import company_name_claims
from lead_enrichment.domain.rules.founding import founding_claims
from lead_enrichment.domain.rules.imprint import imprint_claims, registered_claims
from lead_enrichment.domain.rules.introduction import introduction_claims
from lead_enrichment.domain.rules.mentions import completed_claims
from lead_enrichment.domain.rules.ordinary_words import without_ordinary_words
from lead_enrichment.domain.rules.practice import practice_claims
from lead_enrichment.domain.rules.role_layout import role_layout_claims
from lead_enrichment.domain.rules.role_lines import role_line_claims
from lead_enrichment.domain.rules.site_text import SiteText, site_text
from lead_enrichment.domain.rules.structured import structured_claims

MOST_CLAIMS_OF_A_FAMILY: Final = 120

FAMILIES: Final[tuple[Callable[[SiteText], Iterator[PersonClaim]], ...]] = (
    structured_claims,
    imprint_claims,
    registered_claims,
    role_line_claims,
    role_layout_claims,
    founding_claims,
    introduction_claims,
    practice_claims,
    company_name_claims,
)


def person_claims(dossier: Dossier) -> tuple[PersonClaim, ...]:
    """What each family claims, first names completed where the site allows it, without repetitions.

    Pure and bounded: every family stops after a fixed number of lines and claims, so a hostile page only costs once.
    """
    site = site_text(dossier)
    claims = tuple(claim for family in FAMILIES for claim in islice(family(site), MOST_CLAIMS_OF_A_FAMILY))
    people = tuple(dict.fromkeys(without_ordinary_words(claims, site)))
    surnames = tuple(claim for claim in claims if claim.last and not claim.first)
    return tuple(dict.fromkeys((*people, *completed_claims((*people, *surnames)))))
