"""The offline extractor: what the rules alone can read from a dossier, without a model and without a network."""

from lead_enrichment.domain.addresses import address_claims
from lead_enrichment.domain.evidence import Claims, Dossier
from lead_enrichment.domain.rules.people import person_claims


def read_claims(dossier: Dossier) -> Claims:
    """Every claim the rules can make about people and addresses. Decides nothing."""
    return Claims(people=person_claims(dossier), addresses=address_claims(dossier))
