"""What makes everything on a website a little less sure: lines that speak to programs, another's certificate."""

from dataclasses import replace
from typing import Final

from lead_enrichment.domain.enrich import Finding, conclude
from lead_enrichment.domain.evidence import Dossier, PageContent
from lead_enrichment.domain.instructions import any_speaks_to_a_program
from lead_enrichment.domain.result import Evidence
from lead_enrichment.domain.verification import Verified

TRUST: Final = 0.9
"""What every probability is multiplied by: a site's own strong proof is still written, a middling one is reviewed."""
_ORDERS: Final = "Somewhere the website gives orders to programs."


def doubted(finding: Finding, dossier: Dossier, certificate_for: str | None = None) -> Finding:
    """The finding, less sure where any visible line of the website speaks to a program.

    The same where its certificate is for another domain (`certificate_for`).
    """
    if not (finding.people or finding.addresses):
        return finding
    whys = [_ORDERS] if any(map(_speaks, dossier.pages)) else []
    whys += [f"The website's certificate is for {certificate_for}."] if certificate_for else []
    return _less_sure(finding, dossier, whys) if whys else finding


def _less_sure(finding: Finding, dossier: Dossier, whys: list[str]) -> Finding:
    trust, why = TRUST ** len(whys), " ".join(whys)
    people = tuple(
        replace(person, probability=round(person.probability * trust, 4), why=f"{person.why} {why}")
        for person in finding.people
    )
    places = tuple(
        replace(place, probability=round(place.probability * trust, 4), why=f"{place.why} {why}")
        for place in finding.addresses
    )
    verified = Verified(finding.claims, finding.dropped, finding.suspects, finding.strangers)
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
