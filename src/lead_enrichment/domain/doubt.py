"""What a line that speaks to programs means for everything else on a website: a little less trust, no more."""

from dataclasses import replace
from typing import Final

from lead_enrichment.domain.enrich import Finding, conclude
from lead_enrichment.domain.evidence import Dossier, PageContent
from lead_enrichment.domain.instructions import any_speaks_to_a_program
from lead_enrichment.domain.result import Evidence
from lead_enrichment.domain.verification import Verified

TRUST: Final = 0.9
"""What every probability is multiplied by: a site's own strong proof is still written, a middling one is reviewed."""
_WHY: Final = "Somewhere the website gives orders to programs."


def doubted(finding: Finding, dossier: Dossier) -> Finding:
    """The finding, less sure where any visible line of the website speaks to a program."""
    if not (finding.people or finding.addresses) or not any(map(_speaks, dossier.pages)):
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


def _speaks(page: PageContent) -> bool:
    lines = (block.text for block in page.blocks if block.data is None)
    return any_speaks_to_a_program(lines, (block.text for block in page.blocks if block.data is not None))


def _stamped(again: Finding, before: Finding) -> tuple[Evidence, ...]:
    if before.model is None:
        return again.evidence
    stamp = {"model": before.model.model, "prompt": before.model.prompt}
    return tuple(item.model_copy(update=stamp) for item in again.evidence)
