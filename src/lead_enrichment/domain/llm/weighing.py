"""Two opinions made into one finding: what the rules found, and what a model read in the same lines.

Both were verified. Agreement raises the probability, difference lowers it, and where both are grounded but name
different values a person decides.
"""

from dataclasses import replace

from lead_enrichment.domain.enrich import Finding, Policy, conclude
from lead_enrichment.domain.evidence import Claims, Dossier, Usage
from lead_enrichment.domain.llm.opinion import Opinion
from lead_enrichment.domain.llm.weighing_address import weigh_addresses
from lead_enrichment.domain.llm.weighing_owner import weigh_owners
from lead_enrichment.domain.result import Evidence, ModelUse
from lead_enrichment.domain.verification import Verified


def weigh(rules: Finding, opinion: Opinion | None, use: ModelUse, dossier: Dossier, policy: Policy) -> Finding:
    """The finding after the model was asked; the rules' own where it gave nothing (`opinion` None)."""
    usage = Usage(tokens_in=use.tokens_in, tokens_out=use.tokens_out, usd=use.usd)
    if opinion is None:
        return replace(rules, usage=usage, model=use, evidence=_stamped(rules, use))
    both = Verified(
        claims=Claims(
            people=(*rules.claims.people, *opinion.verified.claims.people),
            addresses=(*rules.claims.addresses, *opinion.verified.claims.addresses),
            usage=usage,
        ),
        dropped=(*rules.dropped, *opinion.verified.dropped),
        suspects=(*rules.suspects, *opinion.verified.suspects),
        strangers=(*rules.strangers, *opinion.verified.strangers),
    )
    people, name = weigh_owners(rules, opinion, both.claims, dossier)
    places, address = weigh_addresses(rules, opinion, both.claims, dossier)
    told = use.model_copy(update={"name": name.value, "address": address.value, "dropped": opinion.verified.dropped})
    found = conclude(people, places, both, dossier, policy)
    return replace(found, model=told, evidence=_stamped(found, told))


def _stamped(finding: Finding, use: ModelUse) -> tuple[Evidence, ...]:
    return tuple(item.model_copy(update={"model": use.model, "prompt": use.prompt}) for item in finding.evidence)
