"""Is this the lead's own website? The verdict, from what its pages say and from where the visit ended."""

from lead_enrichment.domain.identity.company import company_words
from lead_enrichment.domain.identity.judging import judge
from lead_enrichment.domain.identity.verdicts import REASON_OF, VERDICT_WORDS, Identity, Verdict

__all__ = ["REASON_OF", "VERDICT_WORDS", "Identity", "Verdict", "company_words", "judge"]
