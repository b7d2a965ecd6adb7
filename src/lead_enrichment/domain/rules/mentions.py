"""Family: first names only, completed: "Ann, the owner" or "Ann founded ..." on a site that names one Ann Roe.

Reviewers' words count here too, but only for somebody whose whole name the company carries: "Ann, the owner, came
herself" says that the Ann of "Ann Roe Plumbing" is alive and in charge.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lead_enrichment.domain.evidence import PersonClaim, RoleClass
from lead_enrichment.domain.names.lexicon import fold

STRENGTH: Final = 0.6
NAMESAKE_STRENGTH: Final = 0.5
_ROLES: Final = frozenset((RoleClass.OWNER, RoleClass.FOUNDER, RoleClass.EXECUTIVE))


def completed_claims(claims: tuple[PersonClaim, ...]) -> Iterator[PersonClaim]:
    """For each role claim with a first name only: the same role for the one person of that first name.

    The new claim quotes the block with the whole name, and points to the role's block.
    """
    full: dict[str, dict[str, PersonClaim]] = {}
    for claim in claims:
        if claim.first and claim.last and "testimonial" not in claim.notes:
            first = re.split(r"[\s-]", fold(claim.first))[0]
            full.setdefault(first, {}).setdefault(fold(claim.last), claim)
    for claim in claims:
        if claim.last or not claim.first or claim.role not in _ROLES:
            continue
        namesakes = full.get(fold(claim.first), {})
        if len(namesakes) != 1:
            continue
        person = next(iter(namesakes.values()))
        from_outside = "testimonial" in claim.notes or "reviews_page" in claim.notes
        if from_outside and "in_company_name" not in person.notes:
            continue
        yield replace(
            person,
            role=claim.role,
            role_word=claim.role_word,
            extractor="rules.first_name",
            strength=NAMESAKE_STRENGTH if from_outside else STRENGTH,
            role_block_id=claim.block_id,
            notes=tuple(
                dict.fromkeys(
                    (
                        "completed",
                        *(("said_by_customer",) if from_outside else ()),
                        *(n for n in person.notes if n != "one_of_several"),
                        *(n for n in claim.notes if n not in {"first_name_only", "testimonial", "reviews_page"}),
                    )
                )
            ),
        )
