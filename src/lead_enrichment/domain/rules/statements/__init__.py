"""Family: sentences in which the words right beside a name say what the person is to the company."""

from lead_enrichment.domain.rules.statements.reading import statement_claims

__all__ = ["statement_claims"]
