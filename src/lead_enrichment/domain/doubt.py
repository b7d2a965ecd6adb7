"""What a line that speaks to programs means for everything else on a website: a little less trust, no more."""

from dataclasses import replace
from typing import Final

from lead_enrichment.domain.enrich import Finding, conclude
from lead_enrichment.domain.evidence import Dossier
from lead_enrichment.domain.instructions import speaks_to_a_program
from lead_enrichment.domain.result import Evidence
from lead_enrichment.domain.verification import Verified

TRUST: Final = 0.9
"""What every probability is multiplied by: a site's own strong proof is still written, a middling one is reviewed."""
_WHY: Final = "Somewhere the website gives orders to programs."


def doubted(finding: Finding, dossier: Dossier) -> Finding:
    """The finding, less sure where any visible line of the website speaks to a program."""
    nothing = not (finding.people or finding.addresses)
    if nothing or not any(
        speaks_to_a_program(block.text, is_data=block.data is not None)
        for page in dossier.pages
        for block in page.blocks
    ):
        return finding
    people = tuple(
        replace(person, probability=round(person.probability * TRUST, 4), why=f"{person.why} {_WHY}")
        for person in finding.people
    )
    places = tuple(
        replace(place, probability=round(place.probability * TRUST, 4), why=f"{place.why} {_WHY}")
        for place in finding.addresses
    )
    verified = Verified(finding.claims, finding.dropped, finding.suspects)
    again = conclude(people, places, verified, dossier, finding.policy)
    return replace(again, model=finding.model, usage=finding.usage, evidence=_stamped(again, finding))


def _stamped(again: Finding, before: Finding) -> tuple[Evidence, ...]:
    if before.model is None:
        return again.evidence
    stamp = {"model": before.model.model, "prompt": before.model.prompt}
    return tuple(item.model_copy(update=stamp) for item in again.evidence)
